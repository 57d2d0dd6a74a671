"""Where a text is cut into training, validation and test part."""

from __future__ import annotations

from typing import NamedTuple


class Parts(NamedTuple):
    """Where training ends and validation ends; the test part is the rest."""

    training: int
    validation: int


def divide(characters: int, shares: tuple[float, float, float]) -> Parts:
    """Positions of the cuts: each part is rounded down to whole characters from the text's beginning."""
    return Parts(int(characters * shares[0]), int(characters * round(shares[0] + shares[1], 12)))
