"""Confidence intervals of a mean loss by the block bootstrap."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 2000
LEVEL = 0.95
BLOCKS_AT_ONCE = 1 << 20  # drawn at once: bounds the memory


def block_length(characters: int) -> int:
    """Characters of a block: the square root of their number, rounded up.

    Correlations over more than a word, for instance in a scene that is hard throughout, stay inside a block, and there
    are as many blocks to draw as a block has characters.
    """
    return math.isqrt(max(characters - 1, 0)) + 1


def confidence_interval(
    losses: NDArray[np.float64], resamples: int = RESAMPLES, level: float = LEVEL, seed: int = 0
) -> tuple[float, float]:
    """Confidence interval of the mean of consecutive losses in a text.

    Neighbours are correlated, so that the ordinary bootstrap, which draws single characters, would give too narrow an
    interval. The circular block bootstrap (Politis and Romano 1992; Kuensch 1989) draws blocks of neighbours, from a
    text whose end is joined to its beginning.

    Args:
        losses: (C,), C at least 1.
        resamples: number of means to draw.
        level: share of these means inside the interval, between 0 and 1.
        seed: of the random numbers.

    Returns:
        Its ends, in the unit of the losses.
    """
    length = block_length(len(losses))
    sums = np.concatenate([[0.0], np.cumsum(np.concatenate([losses, losses[: length - 1]]))])
    blocks = -(-len(losses) // length)
    generator = np.random.default_rng(seed)
    means = np.empty(resamples)
    step = max(1, BLOCKS_AT_ONCE // blocks)
    for begin in range(0, resamples, step):
        some = means[begin : begin + step]
        places = generator.integers(0, len(losses), (len(some), blocks))
        some[:] = (sums[places + length] - sums[places]).sum(axis=1) / (blocks * length)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
