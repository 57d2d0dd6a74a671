"""The command `textgen generate`: prints texts, or runs an interactive session."""
