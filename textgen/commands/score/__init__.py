"""The command `textgen score`."""
