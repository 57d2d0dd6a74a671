"""`textgen curves`."""
