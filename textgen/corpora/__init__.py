"""Texts: where they are found, how they are fetched, read and turned into token files."""
