"""A piece of text to be evaluated, and what is read before it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.protocol import Ids

Floats = NDArray[np.float64]

CHUNK = 1024  # ids read at once, where the vocabulary is small
NUMBERS = 1 << 21  # T V, logits held at once: bounds the memory where it is large


def chunk_of(vocabulary: int) -> int:
    """How many ids T are read at once, so that their logits (T, V) are not too many."""
    return min(CHUNK, max(1, NUMBERS // vocabulary))


class Passage(NamedTuple):
    """C characters that are scored, one after the other.

    A unit is a character with all its ids, or the several characters of one id.

    Attributes:
        ids: of the characters, (T,).
        starts: where each unit begins in `ids`, ascending from 0, (U,).
        widths: how many characters each unit is, (U,).
        first: what is read before them and not scored, at least one id.
    """

    ids: Ids
    starts: NDArray[np.intp]
    widths: NDArray[np.int64]
    first: Ids

    @property
    def characters(self) -> int:
        """C, those of the original text: what losses are divided by, so that they compare across tokenizers."""
        return int(self.widths.sum())

    def by_character(self, nats: Floats) -> Floats:
        """Losses of the ids (T,) as losses of the characters (C,): a character of several ids has their sum, and the
        characters of one id share its loss evenly.
        """
        return np.repeat(np.add.reduceat(nats, self.starts) / self.widths, self.widths)

    def beginning(self, characters: int) -> Passage:
        """Its first units, as many as have no more characters than that; one at least."""
        units = max(int(np.searchsorted(np.cumsum(self.widths), characters, "right")), 1)
        if units >= len(self.starts):
            return self
        return Passage(self.ids[: self.starts[units]], self.starts[:units], self.widths[:units], self.first)


def units_of(ids: Ids, widths: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.int64]]:
    """Where the units of a text's ids (T,) begin, and how many characters each is, (U,) both.

    Args:
        ids: at least one.
        widths: of the tokenizer, (V,).
    """
    begun = widths[ids]
    begun[0] = max(begun[0], 1)  # bytes that are no UTF-8 may begin with one that begins no character
    starts = np.flatnonzero(begun)
    return starts, begun[starts]
