"""The neural cache: recent tokens that followed similar hidden states, mixed into the model's prediction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from textgen.evaluation.passage import Float64, Passage, tokens_at_once
from textgen.evaluation.protocols import golden_section, grid_minimum
from textgen.generation.engines import Ids
from textgen.model.language_model import LanguageModel, token_tensor

QUERIES_AT_ONCE = 256  # positions that are compared with those before them: bounds the memory
THETAS = (0.003, 0.01, 0.03, 0.1, 0.3, 1.0)

Outputs = Iterable[tuple[Ids, NDArray[np.float32], Float64]]
"""Consecutive tokens (n,), the hidden state that predicts each (n, H), and the probability of each (n,)."""


class NeuralCache:
    """A continuous cache (Grave, Joulin and Usunier 2017, arXiv:1612.04426, equations 2 to 4).

        p_cache(w | t) is proportional to the sum of exp(theta h_t . h_i) over those i of t-size .. t-1 where x_i = w
        p = (1 - share) p_model + share p_cache

    h_i is the hidden state of the last layer that predicts x_i. At the first position p is p_model. Nothing is learned,
    and the probability of x_t depends on nothing later than x_{t-1}. `theta` is the weight of similar states over
    dissimilar ones; 0 gives equal weights.
    """

    def __init__(self, size: int, theta: float) -> None:
        self.size = size
        self.theta = theta
        self._ids: Ids = np.empty(0, np.int64)
        self._states: NDArray[np.float32] | None = None

    def read(self, ids: Ids, states: NDArray[np.float32]) -> Float64:
        """Returns the cache's probability of each of the next tokens, and adds them.

        Args:
            ids: (n,).
            states: hidden states that predict them, (n, H).

        Returns:
            (n,); NaN at a position with nothing before it.
        """
        found = np.empty(len(ids))
        for begin in range(0, len(ids), QUERIES_AT_ONCE):
            end = begin + QUERIES_AT_ONCE
            found[begin:end] = self._read_some(ids[begin:end], states[begin:end])
        return found

    def _read_some(self, ids: Ids, states: NDArray[np.float32]) -> Float64:
        n, before = len(ids), len(self._ids)
        self._ids = np.concatenate([self._ids, ids])
        self._states = states if self._states is None else np.concatenate([self._states, states])
        weights = states @ self._states.T  # (n, before + n)
        weights *= np.float32(self.theta)
        # Only the `size` positions before each count: masks a triangle of the last n columns, and one of the first.
        rows = np.arange(n)[:, None]
        weights[:, before:][rows <= np.arange(n)] = -np.inf
        first = max(before + n - self.size, 0)
        weights[:, :first][rows + before - self.size > np.arange(first)] = -np.inf
        largest = weights.max(axis=1, keepdims=True)
        weights -= np.where(np.isfinite(largest), largest, 0)
        np.exp(weights, out=weights)
        same: Float64 = np.einsum("ti,ti->t", weights, self._ids == ids[:, None]).astype(np.float64)
        with np.errstate(invalid="ignore"):  # 0 / 0 if there is nothing before
            found: Float64 = same / weights.sum(axis=1)
        self._ids, self._states = self._ids[-self.size :], self._states[-self.size :]
        return found


def mix(model: Float64, cache: Float64, share: float) -> Float64:
    """Returns (1 - share) p_model + share p_cache, and p_model where p_cache is NaN. All (n,)."""
    return np.where(np.isnan(cache), model, (1 - share) * model + share * cache)


def network_outputs(network: LanguageModel, passage: Passage) -> Iterator[tuple[Ids, NDArray[np.float32], Float64]]:
    """Runs a network over a passage with carried state.

    Yields:
        `Outputs`, from the second token of `passage.context` on.
    """
    ids = np.concatenate([passage.context, passage.ids])
    chunk = tokens_at_once(network.output.out_features)
    state = network.initial_state(1)
    for begin in range(1, len(ids), chunk):
        target = token_tensor(ids[begin : begin + chunk])
        with torch.inference_mode():
            top, state = network.features(token_tensor(ids[begin - 1 : begin - 1 + target.shape[1]]), state)
            log = F.log_softmax(network.logits(top)[0].double(), dim=-1).gather(1, target.T)[:, 0]
        yield ids[begin : begin + chunk], top[:, 0].numpy(), log.exp().numpy()


def fit_cache(
    outputs: Outputs, *, scored: int, size: int, theta: float | None, share: float | None
) -> tuple[float, float]:
    """Returns theta and share with the least loss on a text: theta from a grid, and for each the best share.

    The last `scored` tokens count; those before only fill the cache. Numbers that are given are not fitted.
    """
    kept = list(outputs)
    model = np.concatenate([probabilities for _, _, probabilities in kept])[-scored:]
    shares: dict[float, float] = {}

    def loss_with(some_theta: float) -> float:
        cache = NeuralCache(size, some_theta)
        expected = np.concatenate([cache.read(ids, states) for ids, states, _ in kept])[-scored:]

        def loss(some_share: float) -> float:
            with np.errstate(divide="ignore"):  # a probability of 0 is an infinite loss
                return float(-np.log(mix(model, expected, some_share)).mean())

        shares[some_theta] = golden_section(loss, 0.0, 0.999, tolerance=1e-4) if share is None else share
        return loss(shares[some_theta])

    best = grid_minimum(loss_with, THETAS if theta is None else (theta,))
    return best, shares[best]
