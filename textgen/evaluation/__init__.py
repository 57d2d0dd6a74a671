"""Evaluation of a model on a text, in bits per character, beside n-grams, compressors and its own variants."""
