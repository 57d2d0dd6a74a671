"""`textgen score`."""
