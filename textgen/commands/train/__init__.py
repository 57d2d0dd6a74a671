"""`textgen train`."""
