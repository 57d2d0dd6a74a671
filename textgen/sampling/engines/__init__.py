"""Ways to run a trained model one character at a time."""
