"""`textgen corpora`."""
