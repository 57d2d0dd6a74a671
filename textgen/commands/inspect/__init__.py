"""`textgen inspect`: gates, cells and memory of a trained model."""
