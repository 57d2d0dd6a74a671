"""`textgen evaluate`."""
