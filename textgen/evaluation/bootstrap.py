"""How far a mean loss might be from the one that more text of the same kind would have given."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 2000
LEVEL = 0.95
AT_ONCE = 1 << 20  # blocks drawn at once: bounds the memory


def block_length(characters: int) -> int:
    """Characters of a block: the square root of their number, rounded up. What reaches further than a word, such as a
    scene that is hard throughout, then stays together, and as many blocks are left to draw from as one has characters.
    """
    return math.isqrt(max(characters - 1, 0)) + 1


def interval(
    losses: NDArray[np.float64], resamples: int = RESAMPLES, level: float = LEVEL, seed: int = 0
) -> tuple[float, float]:
    """A confidence interval of the mean of losses that follow each other in a text.

    Neighbours are alike, so that the usual bootstrap, which draws single characters, would promise too much. Here
    blocks of neighbours are drawn, at any place of the text closed to a ring: the circular block bootstrap (Politis
    and Romano 1992; Kuensch 1989), and the interval holds the middle `level` of the means that come of it.

    Args:
        losses: (C,), C at least 1.
        resamples: how many means to draw.
        level: share of them inside, between 0 and 1.
        seed: of the drawing; same seed, same interval.

    Returns:
        Its ends, in the unit of the losses.
    """
    length = block_length(len(losses))
    sums = np.concatenate([[0.0], np.cumsum(np.concatenate([losses, losses[: length - 1]]))])
    blocks = -(-len(losses) // length)
    generator = np.random.default_rng(seed)
    means = np.empty(resamples)
    step = max(1, AT_ONCE // blocks)
    for begin in range(0, resamples, step):
        some = means[begin : begin + step]
        places = generator.integers(0, len(losses), (len(some), blocks))
        some[:] = (sums[places + length] - sums[places]).sum(axis=1) / (blocks * length)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
