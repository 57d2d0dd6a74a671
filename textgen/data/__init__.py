"""Data: from any source to token ids in contiguous lanes."""
