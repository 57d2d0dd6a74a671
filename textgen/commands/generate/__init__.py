"""`textgen generate`."""
