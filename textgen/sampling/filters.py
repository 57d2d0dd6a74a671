"""What may happen to the model's distribution before a character is drawn: small pure functions.

They are applied in this order: temperature on the logits, softmax, top-k, top-p, draw. Arrays are (V,), float64.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """p_v = exp(logit_v / temperature) / sum of these; the largest logit is taken off first, so nothing overflows."""
    scaled = (logits - logits.max()) / temperature
    weights: Floats = np.exp(scaled)
    weights /= weights.sum()
    return weights


def top_k(probabilities: Floats, k: int) -> Floats:
    """Keeps the k most probable (Fan et al. 2018, arXiv:1805.04833); of equals, those with the smaller id."""
    if k >= probabilities.size:
        return probabilities
    return _keep(probabilities, _by_rank(probabilities)[:k])


def top_p(probabilities: Floats, p: float) -> Floats:
    """Keeps the fewest most probable that together reach p ("nucleus", Holtzman et al. 2020, arXiv:1904.09751)."""
    if p >= 1.0:
        return probabilities
    ranked = _by_rank(probabilities)
    reached = np.cumsum(probabilities[ranked])
    return _keep(probabilities, ranked[: int(np.searchsorted(reached, p)) + 1])


def draw(probabilities: Floats, u: float) -> int:
    """The id at which the cumulative probability first exceeds u, 0 <= u < 1 (inversion)."""
    cumulative = np.cumsum(probabilities)
    index = int(np.searchsorted(cumulative, u * cumulative[-1], side="right"))
    return min(index, int(np.flatnonzero(probabilities)[-1]))


def _by_rank(probabilities: Floats) -> NDArray[np.intp]:
    return np.argsort(-probabilities, kind="stable")


def _keep(probabilities: Floats, ids: NDArray[np.intp]) -> Floats:
    kept = np.zeros_like(probabilities)
    kept[ids] = probabilities[ids]
    kept /= kept.sum()
    return kept
