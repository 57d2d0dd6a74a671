"""The neural cache: what the model has seen lately where it was in a like state, mixed into what it expects."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from textgen.evaluation.passage import Floats
from textgen.evaluation.protocols import golden_section, least
from textgen.generation.engines.protocol import Ids

BLOCK = 256  # places compared with those before them at once: bounds the memory
THETAS = (0.003, 0.01, 0.03, 0.1, 0.3, 1.0)

Outputs = Iterable[tuple[Ids, NDArray[np.float32], Floats]]
"""Consecutive ids (n,), the network's output where it predicts each (n, H), and each one's probability (n,)."""


class NeuralCache:
    """A continuous cache (Grave, Joulin and Usunier 2017, arXiv:1612.04426, equations 2 to 4).

        p_cache(w | t) is proportional to the sum of exp(theta h_t . h_i) over those i of t-size .. t-1 where x_i = w
        p = (1 - share) p_model + share p_cache

    h_i is the network's output from which x_i is predicted. Where there is nothing before, p is p_model. Nothing is
    learnt, and nothing later than x_{t-1} has a part in the probability of x_t.

    Args:
        size: how many places are remembered.
        theta: how much more a like state counts than an unlike one; 0: all alike.
    """

    def __init__(self, size: int, theta: float) -> None:
        self.size = size
        self.theta = theta
        self._ids: Ids = np.empty(0, np.int64)
        self._outputs: NDArray[np.float32] | None = None

    def read(self, ids: Ids, outputs: NDArray[np.float32]) -> Floats:
        """The cache's probability of the next ids, and remembers them.

        Args:
            ids: (n,).
            outputs: the network's outputs from which it predicts them, (n, H).

        Returns:
            (n,); NaN in a place that has nothing before it.
        """
        found = np.empty(len(ids))
        for begin in range(0, len(ids), BLOCK):
            found[begin : begin + BLOCK] = self._block(ids[begin : begin + BLOCK], outputs[begin : begin + BLOCK])
        return found

    def _block(self, ids: Ids, outputs: NDArray[np.float32]) -> Floats:
        n, before = len(ids), len(self._ids)
        self._ids = np.concatenate([self._ids, ids])
        self._outputs = outputs if self._outputs is None else np.concatenate([self._outputs, outputs])
        weights = outputs @ self._outputs.T  # (n, before + n)
        weights *= np.float32(self.theta)
        # Only what lies 1 to `size` places behind counts: of the last n columns and of the first ones, a triangle each.
        rows = np.arange(n)[:, None]
        weights[:, before:][rows <= np.arange(n)] = -np.inf
        first = max(before + n - self.size, 0)
        weights[:, :first][rows + before - self.size > np.arange(first)] = -np.inf
        largest = weights.max(axis=1, keepdims=True)
        weights -= np.where(np.isfinite(largest), largest, 0)
        np.exp(weights, out=weights)
        same: Floats = np.einsum("ti,ti->t", weights, self._ids == ids[:, None]).astype(np.float64)
        with np.errstate(invalid="ignore"):  # 0 / 0 where there is nothing before
            found: Floats = same / weights.sum(axis=1)
        self._ids, self._outputs = self._ids[-self.size :], self._outputs[-self.size :]
        return found


def mixed(model: Floats, cache: Floats, share: float) -> Floats:
    """(1 - share) p_model + share p_cache; p_model where the cache has nothing. All (n,)."""
    return np.where(np.isnan(cache), model, (1 - share) * model + share * cache)


def fitted_cache(
    outputs: Outputs, scored: int, size: int, theta: float | None, share: float | None
) -> tuple[float, float]:
    """Theta and share at which the loss on a text is least: theta of a few, and to each the best share.

    Args:
        outputs: of the text.
        scored: how many ids at its end count; those before them only fill the cache.
        size: see `NeuralCache`.
        theta, share: numbers that are given already.
    """
    kept = list(outputs)
    model = np.concatenate([probabilities for _, _, probabilities in kept])[-scored:]
    shares: dict[float, float] = {}

    def loss_with(some_theta: float) -> float:
        cache = NeuralCache(size, some_theta)
        expected = np.concatenate([cache.read(ids, top) for ids, top, _ in kept])[-scored:]

        def loss(some_share: float) -> float:
            with np.errstate(divide="ignore"):  # a probability of 0 is an infinite loss
                return float(-np.log(mixed(model, expected, some_share)).mean())

        shares[some_theta] = golden_section(loss, 0.0, 0.999, 1e-4) if share is None else share
        return loss(shares[some_theta])

    best = least(loss_with, THETAS if theta is None else (theta,))
    return best, shares[best]
