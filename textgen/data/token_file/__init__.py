"""Token files: a text encoded to ids, memory-mapped from disk."""
