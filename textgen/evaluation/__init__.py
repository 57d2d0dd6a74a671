"""What a model is worth, in figures that compare."""
