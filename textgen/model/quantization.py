"""Matrices in 8 bits: a quarter of the memory, with a scale for each row."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class QuantizedMatrix(NamedTuple):
    """A matrix in 8 bits: W[r, k] is about scales[r] * values[r, k]."""

    values: NDArray[np.int8]  # (R, K), -127 .. 127
    scales: Floats  # (R,)

    def dequantize(self) -> Floats:
        """Returns the matrix that the values stand for, (R, K)."""
        return self.values * self.scales[:, None]


def quantize(W: Floats) -> QuantizedMatrix:
    """Rounds each row of W (R, K) to 255 steps between plus and minus its largest absolute value."""
    largest = np.abs(W).max(axis=1, initial=0.0)
    scales = np.maximum(largest / np.float32(127), np.finfo(np.float32).tiny)  # rows of zeros need a scale too
    return QuantizedMatrix(np.rint(W / scales[:, None]).astype(np.int8), scales)
