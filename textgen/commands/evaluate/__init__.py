"""The command `textgen evaluate`."""
