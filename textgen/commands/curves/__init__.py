"""The command `textgen curves`: learning curves in the terminal or in a file."""
