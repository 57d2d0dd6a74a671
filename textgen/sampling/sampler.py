"""Draws ids from logits, reproducibly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textgen.sampling.filters import draw, softmax, top_k, top_p


class Sampler:
    """Chooses the next id of one text.

    Args:
        temperature: 0 takes the most probable id (of equals the smallest) and needs no chance.
        top_k, top_p: see `filters`; None for all.
        seed, sample: the stream of random numbers is a function of these two alone, so sample k of a seed does not
            depend on how many samples are drawn beside it.
    """

    def __init__(self, temperature: float, top_k: int | None, top_p: float | None, seed: int, sample: int = 0) -> None:
        self.temperature = temperature
        self.top_k = top_k
        self.top_p = top_p
        self._random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(sample,))))

    def __call__(self, logits: NDArray[np.floating]) -> int:
        """The next id, given the logits (V,)."""
        if self.temperature == 0.0:
            return int(np.argmax(logits))
        probabilities = softmax(logits.astype(np.float64), self.temperature)
        if self.top_k is not None:
            probabilities = top_k(probabilities, self.top_k)
        if self.top_p is not None:
            probabilities = top_p(probabilities, self.top_p)
        return draw(probabilities, self._random.random())
