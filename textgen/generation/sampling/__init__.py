"""From logits to the next id. Ids in, ids out: no text, no terminal, no torch."""
