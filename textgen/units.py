"""Units of loss (nats, bits, perplexity), percentages, counts of token ids, and the type of progress callbacks."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

IDS_AT_ONCE = 2**20
"""Ids that are counted at once: they are widened to 64 bits."""


def bits_per_character(nats: float) -> float:
    """Converts a loss from nats to bits per character: bits = nats / ln 2."""
    return nats / math.log(2)


def perplexity(nats: float) -> float:
    """Returns the perplexity of a loss in nats: exp(nats), infinity if that overflows."""
    try:
        return math.exp(nats)
    except OverflowError:
        return math.inf


def percent(share: float, digits: int = 0) -> str:
    """Formats a share, for instance 0.34 as `34 %`.

    A share above 0 is never shown as 0 %, but for instance as `<1 %` (`<0.1 %` with one digit); one below 1 is never
    shown as 100 %.
    """
    least = 10.0**-digits
    if share > 0 and round(100 * share, digits) == 0:
        return f"<{least:.{digits}f} %"
    if share < 1 and round(100 * share, digits) == 100:
        return f">{100 - least:.{digits}f} %"
    return f"{100 * share:.{digits}f} %"


def token_counts(ids: NDArray[np.unsignedinteger[Any]], vocabulary: int = 0) -> NDArray[np.int64]:
    """Returns the occurrences of each id, (n,), up to the highest one or to V - 1, whichever is more.

    Args:
        ids: (T,), may be memory-mapped.
        vocabulary: V.
    """
    counts = np.zeros(vocabulary, np.int64)
    for begin in range(0, len(ids), IDS_AT_ONCE):
        chunk = np.bincount(ids[begin : begin + IDS_AT_ONCE], minlength=len(counts))
        chunk[: len(counts)] += counts
        counts = chunk
    return counts


def unigram_entropy(ids: NDArray[np.unsignedinteger[Any]], chars_per_token: NDArray[np.int64] | None = None) -> float:
    """Entropy of the frequencies of ids, in bits per character: the least loss of a model without context.

    H = -sum p log2 p (Shannon 1948), per id.

    Args:
        ids: of a text that is not empty, (T,); may be memory-mapped.
        chars_per_token: of the tokenizer, (V,); None if tokens are characters.
    """
    counts = token_counts(ids)
    p = counts[counts > 0] / len(ids)
    bits = float(-(p * np.log2(p)).sum()) + 0.0
    if chars_per_token is None:
        return bits
    return bits * len(ids) / int(counts @ chars_per_token[: len(counts)])


Progress = Callable[[int, int], None]
"""Called with the work done and the work in all, in the same unit."""
