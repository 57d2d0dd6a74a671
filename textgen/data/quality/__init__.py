"""Statistics of a text, and checks for what may be wrong with it."""
