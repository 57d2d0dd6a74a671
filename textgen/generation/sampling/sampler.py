"""Draws ids from logits, reproducibly, for N texts side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError, ModelError
from textgen.generation.sampling import filters
from textgen.generation.sampling.filters import Floats

Ids = NDArray[np.integer[Any]]

COLDEST = 1e-6
"""A temperature at which the most probable id is certain."""
_BLOCK = 64
"""Random numbers that are made at once for a text: the same ones as one at a time, in less time."""


class Sampler:
    """Draws the next ids of N texts side by side.

    Text k of a seed draws from random numbers of its own, one for each character whatever the filters, temperature 0
    included. So it depends neither on how many texts are written beside it nor on when they end.

    Args:
        samples: the texts' numbers k, one for each of the N texts.
        seed: with k, all that the random numbers depend on.
        vocabulary: V.
        temperature: 0 takes the most probable id (of equals the smallest), and the filters after softmax do nothing.
        temperature_end: what the temperature moves to, linearly: character 0 has `temperature`, character `length` - 1
            and those after it have this one. None, or a `length` below 2: it stays.
        top_k, top_p, min_p, typical: see `filters`; None for all.
        repetition_penalty, frequency_penalty: see `filters`; 1 and 0 for none.
        dry, dry_base, dry_free: multiplier, base and free length of `filters.dry_penalty`; multiplier 0 for none.
        window: how many characters, those of the prompt included, the three penalties look back over; at least 1.
        bias: (V,), see `filters.add_bias`.
    """

    def __init__(
        self,
        samples: Sequence[int],
        seed: int,
        *,
        vocabulary: int,
        temperature: float = 1.0,
        temperature_end: float | None = None,
        length: int = 0,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical: float | None = None,
        repetition_penalty: float = 1.0,
        frequency_penalty: float = 0.0,
        dry: float = 0.0,
        dry_base: float = 1.2,
        dry_free: int = 16,
        window: int = 512,
        bias: Floats | None = None,
    ) -> None:
        self.samples = list(samples)
        self.vocabulary = vocabulary
        self.temperature = temperature
        self.temperature_end = temperature_end
        self.length = length
        self.top_k = top_k
        self.top_p = top_p
        self.min_p = min_p
        self.typical = typical
        self.repetition_penalty = repetition_penalty
        self.frequency_penalty = frequency_penalty
        self.dry = dry
        self.dry_base = dry_base
        self.dry_free = dry_free
        self.window = window
        self.bias = bias
        self._written = 0
        self._generators = [
            np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(sample,))))
            for sample in self.samples
        ]
        self._random = np.empty((0, len(self.samples)))
        self._history: History | None = None
        self.observe([np.empty(0, np.intp)])

    def observe(self, prompts: Sequence[Ids]) -> None:
        """What stands before the first character, which the penalties see too: one prompt (T,) for all texts, or one
        for each.

        Raises:
            ValueError: neither one prompt nor N.
        """
        if len(prompts) not in (1, len(self.samples)):
            raise ValueError(f"{len(prompts)} prompts for {len(self.samples)} texts; give one for all, or one for each")
        if self.repetition_penalty == 1.0 and self.frequency_penalty == 0.0 and self.dry == 0.0:
            return
        self._history = History(prompts, self.vocabulary, self.window, runs=self.dry != 0.0)
        if len(prompts) == 1:
            self._history.retain(np.zeros(len(self.samples), np.intp))

    def __call__(
        self,
        logits: NDArray[np.floating[Any]],
        allowed: NDArray[np.bool_] | None = None,
        written: Sequence[int] | None = None,
    ) -> NDArray[np.intp]:
        """The next ids (N,), given the logits (N, V) and which ids are allowed (N, V).

        Args:
            logits, allowed: see above.
            written: how many characters each text has, (N,), where that is not the number of its ids.

        Raises:
            ConstraintError: a text is allowed no id. The sampler is as it was before the call.
            ModelError: logits are infinite or no numbers; likewise.
            ValueError: the logits have another shape.
        """
        if logits.shape != (len(self.samples), self.vocabulary):
            raise ValueError(f"logits {logits.shape} for {len(self.samples)} texts of {self.vocabulary} characters")
        x: Floats = np.ascontiguousarray(logits, np.float64)
        if self.bias is not None:
            x = filters.add_bias(x, self.bias)
        if allowed is not None:
            x = filters.mask(x, allowed)
        if self.bias is not None or allowed is not None:
            self._demand_a_choice(x)
        if not math.isfinite(x.max()):
            raise ModelError("the model's numbers overflow here, it has no probabilities; choose another model")
        history = self._history
        if history is not None:
            if self.repetition_penalty != 1.0:
                x = filters.repetition_penalty(filters.log_softmax(x), history.counts, self.repetition_penalty)
            if self.frequency_penalty != 0.0:
                x = filters.frequency_penalty(x, history.counts, self.frequency_penalty)
            if self.dry != 0.0:
                x = filters.dry_penalty(x, history.repeats(self.dry_free), self.dry, self.dry_base, self.dry_free)

        temperature, u = self._next_temperature(written), self._next_random()
        self._written += 1
        if not isinstance(temperature, np.ndarray) and temperature == 0.0:
            ids: NDArray[np.intp] = x.argmax(axis=-1)
        else:
            probabilities = filters.softmax(x, temperature)
            if self.top_k is not None:
                probabilities = filters.top_k(probabilities, self.top_k)
            if self.typical is not None:
                probabilities = filters.typical(probabilities, self.typical)
            if self.top_p is not None:
                probabilities = filters.top_p(probabilities, self.top_p)
            if self.min_p is not None:
                probabilities = filters.min_p(probabilities, self.min_p)
            ids = filters.draw(probabilities, u)
        if history is not None:
            history.add(ids)
        return ids

    def uniforms(self, count: int) -> Floats:
        """The random numbers of the next characters, (count, N), for who draws these by itself."""
        rows = []
        for _ in range(count):
            rows.append(self._next_random())
            self._written += 1
        return np.stack(rows)

    def retain(self, texts: NDArray[np.intp]) -> None:
        """Goes on with these of the N texts only, given by their places; each as if nothing had happened."""
        self.samples = [self.samples[text] for text in texts]
        self._generators = [self._generators[text] for text in texts]
        self._random = self._random[:, texts]
        if self._history is not None:
            self._history.retain(texts)

    def _demand_a_choice(self, logits: Floats) -> None:
        without = logits.max(axis=-1) == -np.inf
        if without.any():
            sample = self.samples[int(without.argmax())]
            raise ConstraintError(
                f"text {sample} cannot go on after {self._written} characters: bias and constraints together "
                "leave no character to write; loosen one of them"
            )

    def _next_temperature(self, written: Sequence[int] | None) -> float | Floats:
        if self.temperature_end is None or self.length < 2:
            return self.temperature
        if written is not None:
            ways = np.minimum(np.array(written) / (self.length - 1), 1.0)[:, None]
            return np.maximum((1.0 - ways) * self.temperature + ways * self.temperature_end, COLDEST)
        way = min(self._written / (self.length - 1), 1.0)
        return (1.0 - way) * self.temperature + way * self.temperature_end

    def _next_random(self) -> Floats:
        """A number in [0, 1) for each text, (N,)."""
        row = self._written % _BLOCK
        if row == 0:
            self._random = np.stack([generator.random(_BLOCK) for generator in self._generators], axis=-1)
        numbers: Floats = self._random[row]
        return numbers


class History:
    """The last `window` ids of N texts: how often each is there, and which passages the texts are repeating.

    Every step costs O(window) for a text, without a loop in Python.

    Args:
        prompts: one (T,) for each text; all but the last `window` ids are ignored.
        runs: whether `repeats` will be asked for.
    """

    def __init__(self, prompts: Sequence[Ids], vocabulary: int, window: int, *, runs: bool) -> None:
        tails = [prompt[-window:] for prompt in prompts]
        longest = max(len(tail) for tail in tails)
        # where there is no character yet stands the id V; column V of what is counted takes its share, and is hidden
        self._vocabulary = vocabulary
        # twice as wide as the window, which moves to the right and back to the beginning once in `window` steps
        self._ids = np.full((len(tails), 2 * window), vocabulary, np.int32)
        self._window = window
        self._end = window
        self._rows = np.arange(len(tails))
        self._counts = np.zeros((len(tails), vocabulary + 1), np.int32)
        # _runs[n, w]: how many ids up to place w of the window are the same as those up to its end
        self._runs = np.zeros((len(tails), window - 1 if runs else 0), np.int32)
        self._longest_runs = np.arange(1, self._runs.shape[-1] + 1, dtype=np.int32)
        columns = np.full((longest, len(tails)), vocabulary, np.int32)
        for row, tail in enumerate(tails):
            columns[longest - len(tail) :, row] = tail
        for column in columns:
            self.add(column)

    @property
    def counts(self) -> NDArray[np.int32]:
        """How often each id is in the window, (N, V)."""
        return self._counts[:, : self._vocabulary]

    def repeats(self, least: int) -> NDArray[np.int32]:
        """How long a passage of the window each id would go on repeating, (N, V); 0 where shorter than `least`.

        That is the longest end of the text that also stands, within the window, before an earlier occurrence of the id.
        """
        longest = np.zeros_like(self._counts)
        texts, places = np.nonzero(self._runs >= max(least, 1))
        if texts.size:
            followers = self._ids[texts, self._end - self._window + places + 1]
            np.maximum.at(longest, (texts, followers), self._runs[texts, places])
        return longest[:, : self._vocabulary]

    def add(self, ids: Ids) -> None:
        """One more id of each text, (N,)."""
        if self._end == 2 * self._window:
            self._ids[:, : self._window] = self._ids[:, self._window :]
            self._end = self._window
        self._counts[self._rows, self._ids[:, self._end - self._window]] -= 1
        self._counts[self._rows, ids] += 1
        self._ids[:, self._end] = ids
        self._end += 1
        if self._runs.size:
            # place and end both move on by one id, so a run grows in its place or ends there
            self._runs += 1
            np.minimum(self._runs, self._longest_runs, out=self._runs)
            earlier = self._ids[:, self._end - self._window : self._end - 1]
            self._runs *= earlier == ids[:, np.newaxis]

    def retain(self, texts: NDArray[np.intp]) -> None:
        """Goes on with these texts only, or with several copies of one."""
        self._ids = self._ids[texts]
        self._counts = self._counts[texts]
        self._runs = self._runs[texts]
        self._rows = np.arange(len(texts))
