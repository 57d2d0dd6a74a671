"""The splits of a corpus (training, validation, test) and where one ends and the next begins."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np

from textgen.data.token_file.token_file import Positions

Split = Literal["training", "validation", "test"]
SPLITS: tuple[Split, ...] = ("training", "validation", "test")


class SplitEnds(NamedTuple):
    """Positions at which the training and the validation split end; the rest is the test split."""

    training: int
    validation: int


def ends_by_share(characters: int, shares: tuple[float, float, float]) -> SplitEnds:
    """Returns the ends of splits of these shares, each rounded down to whole characters from the text's beginning."""
    return SplitEnds(int(characters * shares[0]), int(characters * round(shares[0] + shares[1], 12)))


def nearest_document(position: int, documents: Positions, end: int) -> int:
    """Returns the beginning of a document (or `end`) that is nearest to a position; the earlier one of two as near."""
    n = int(np.searchsorted(documents, position))
    candidates = [int(each) for each in documents[max(n - 1, 0) : n + 1]]
    return min([*candidates, end], key=lambda each: (abs(each - position), each))
