"""Where a text is cut into training, validation and test part."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from textgen.data.token_file.token_file import Positions


class Parts(NamedTuple):
    """Where training ends and validation ends; the test part is the rest."""

    training: int
    validation: int


def divide(characters: int, shares: tuple[float, float, float]) -> Parts:
    """Positions of the cuts: each part is rounded down to whole characters from the text's beginning."""
    return Parts(int(characters * shares[0]), int(characters * round(shares[0] + shares[1], 12)))


def at_document(position: int, documents: Positions, end: int) -> int:
    """The document's begin (or the text's end) that is nearest to a position, the earlier one of two as near."""
    n = int(np.searchsorted(documents, position))
    candidates = [int(each) for each in documents[max(n - 1, 0) : n + 1]]
    return min([*candidates, end], key=lambda each: (abs(each - position), each))
