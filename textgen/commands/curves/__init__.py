"""The command `textgen curves`."""
