"""How often gates are shut or wide open: the figure of Karpathy, Johnson and Fei-Fei 2015 (arXiv:1506.02078)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.protocol import Floats
from textgen.insight.activations import Recording

LEFT, RIGHT = 0.1, 0.9
"""Below the first a gate counts as shut (left-saturated), above the second as open (right-saturated)."""


class Saturation(NamedTuple):
    """A gate of a layer over a text.

    Attributes:
        layer: from 0 on.
        gate: its letter.
        mean, spread: of all its units' values, the latter their standard deviation.
        left, right: shares of the characters at which each unit was saturated, (H,).
    """

    layer: int
    gate: str
    mean: float
    spread: float
    left: NDArray[np.float64]
    right: NDArray[np.float64]


class SaturationCounter:
    """Adds up recordings.

    Args:
        gates: letters of the gates.
    """

    def __init__(self, gates: str) -> None:
        self._gates = gates
        self._characters = 0
        self._sums: dict[tuple[int, str], NDArray[np.float64]] = {}

    def add(self, recording: Recording) -> None:
        """Takes some characters in."""
        self._characters += len(recording.ids)
        for number, layer in enumerate(recording.layers):
            for gate in self._gates:
                found = _sums(layer[gate])
                self._sums[number, gate] = self._sums.get((number, gate), 0.0) + found

    def result(self) -> list[Saturation]:
        """Of each layer and gate, over all that was added."""
        made = []
        for (layer, gate), (total, squares, left, right) in self._sums.items():
            numbers = self._characters * len(left)
            mean = total.sum() / numbers
            variance = max(squares.sum() / numbers - mean**2, 0.0)
            shares = left / self._characters, right / self._characters
            made.append(Saturation(layer, gate, float(mean), float(variance**0.5), *shares))
        return made


def _sums(values: Floats) -> NDArray[np.float64]:
    """Sum, sum of squares, times saturated to the left and to the right, of each unit: (4, H)."""
    exact = values.astype(np.float64)
    return np.stack([exact.sum(0), (exact**2).sum(0), (values < LEFT).sum(0), (values > RIGHT).sum(0)])
