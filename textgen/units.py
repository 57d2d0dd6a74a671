"""Units of loss."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

CHUNK = 2**20  # ids that are counted at a time: they are widened to 64 bits


def bits_per_character(nats: float) -> float:
    """Bits per character of a loss in nats per character: bits = nats / ln 2."""
    return nats / math.log(2)


def perplexity(nats: float) -> float:
    """Among how many equally probable characters one might as well choose, per character: exp(nats)."""
    try:
        return math.exp(nats)
    except OverflowError:
        return math.inf


def token_counts(ids: NDArray[np.unsignedinteger[Any]], vocabulary: int = 0) -> NDArray[np.int64]:
    """How often each id occurs, up to the highest that does, or to V - 1 if that is more.

    Args:
        ids: (T,), may be memory-mapped.
        vocabulary: V.
    """
    counts = np.zeros(vocabulary, np.int64)
    for begin in range(0, len(ids), CHUNK):
        chunk = np.bincount(ids[begin : begin + CHUNK], minlength=len(counts))
        chunk[: len(counts)] += counts
        counts = chunk
    return counts


def unigram_entropy(ids: NDArray[np.unsignedinteger[Any]], widths: NDArray[np.int64] | None = None) -> float:
    """Bits per character of a text by how often each id occurs: the least that a model without memory needs.

    H = -sum p log2 p (Shannon 1948), for each id.

    Args:
        ids: of a text that is not empty, (T,); may be memory-mapped.
        widths: how many characters begin with each id, (V,); None where ids are characters.
    """
    counts = token_counts(ids)
    p = counts[counts > 0] / len(ids)
    bits = float(-(p * np.log2(p)).sum()) + 0.0
    return bits if widths is None else bits * len(ids) / int(counts @ widths[: len(counts)])
