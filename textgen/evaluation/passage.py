"""A piece of text to be evaluated, and what is read before it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.sampling.engines.protocol import Ids

Floats = NDArray[np.float64]

CHUNK = 1024  # ids read at once, where the vocabulary is small
NUMBERS = 1 << 21  # T V, logits held at once: bounds the memory where it is large


def chunk_of(vocabulary: int) -> int:
    """How many ids T are read at once, so that their logits (T, V) are not too many."""
    return min(CHUNK, max(1, NUMBERS // vocabulary))


class Passage(NamedTuple):
    """C characters that are scored, one after the other.

    Attributes:
        ids: theirs, (T,).
        starts: where each character begins in `ids`, ascending from 0, (C,).
        first: what is read before them and not scored, at least one id.
    """

    ids: Ids
    starts: NDArray[np.intp]
    first: Ids

    @property
    def characters(self) -> int:
        """C, those of the original text: what losses are divided by, so that they compare across tokenizers."""
        return len(self.starts)

    def by_character(self, nats: Floats) -> Floats:
        """Losses of the ids (T,) as losses of the characters (C,): a character of several ids has their sum."""
        return np.add.reduceat(nats, self.starts)
