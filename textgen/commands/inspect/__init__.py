"""`textgen inspect`."""
