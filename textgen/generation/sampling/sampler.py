"""Samples the next token ids of N texts from their logits, reproducibly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError, ModelError
from textgen.generation.engines import Ids
from textgen.generation.sampling import filters
from textgen.generation.sampling.filters import Floats64
from textgen.settings.generation import GenerationSettings, SamplingSettings
from textgen.settings.parsing import parse_temperature
from textgen.settings.setting import is_default

# The steps from logits to probabilities, in order. Each is enabled by the setting of its name, if that is not the
# default. Logit bias and DFA come before them.
#
# 1. Functions of the logits (N, V), the last ids and the settings.
LOGITS_PROCESSORS: list[tuple[str, Callable[[Floats64, TokenWindow, SamplingSettings], Floats64]]] = [
    ("repetition_penalty", lambda x, h, s: filters.repetition_penalty(x, h.counts, s.repetition_penalty)),
    ("presence_penalty", lambda x, h, s: filters.presence_penalty(x, h.counts, s.presence_penalty)),
    ("frequency_penalty", lambda x, h, s: filters.frequency_penalty(x, h.counts, s.frequency_penalty)),
    (
        "dry_multiplier",
        lambda x, h, s: filters.dry_penalty(
            x,
            h.repeats(s.dry_allowed_length),
            multiplier=s.dry_multiplier,
            base=s.dry_base,
            allowed_length=s.dry_allowed_length,
        ),
    ),
    ("top_n_sigma", lambda x, h, s: filters.top_n_sigma(x, s.top_n_sigma or np.inf)),
]
# 2. Temperature, moved by entropy with `dynatemp_range`, and softmax.
# 3. Functions of the probabilities (N, V) and the value of the setting.
PROBABILITY_FILTERS: list[tuple[str, Callable[[Floats64, Any], Floats64]]] = [
    ("top_k", filters.top_k),
    ("typical_p", filters.typical_p),
    ("top_p", filters.top_p),
    ("min_p", filters.min_p),
    ("epsilon_cutoff", filters.epsilon_cutoff),
    ("eta_cutoff", filters.eta_cutoff),
]
# 4. XTC and mirostat, which take part in drawing: the first spends a part of the random number, the second adapts to
#    the ids that were drawn.
DRAWING = ("dynatemp_range", "xtc_probability", "mirostat_tau")
"""Settings of steps that `Sampler` makes itself."""
END = -1
"""In place of an id: the text ends."""
_DRAWN_AT_ONCE = 64
"""Random numbers drawn at once for a text: the same numbers as one at a time, faster."""


def enabled(settings: SamplingSettings) -> set[str]:
    """Returns the names of the steps that the settings enable."""
    names = [name for name, _ in (*LOGITS_PROCESSORS, *PROBABILITY_FILTERS)]
    return {name for name in (*names, *DRAWING) if not is_default(settings, name)}


class Sampler:
    """Samples the next ids of N texts.

    Sample k of a seed has random numbers of its own, one for each token whatever the settings, temperature 0 included.
    So a text depends neither on the number of texts beside it nor on where these end.

    Args:
        samples: k of each of the N texts.
        seed: with k, all that the random numbers depend on.
        settings: temperature, processors and filters. At temperature 0 the most probable id is taken, of equals the
            smallest, and the probability filters do nothing. A temperature `a:b` moves linearly: character 0 has a,
            character `expected_length` - 1 and those after it have b.
        vocabulary: V.
        bias: (V,), added to the logits; -inf forbids an id.
        prompts: ids before the first token, which the penalties see, (T,) for each text; () if there are none.
        breakers: ids that no repetition which DRY finds goes across, (V,); None for none.

    Raises:
        ValueError: the number of prompts is neither 0 nor N.
    """

    def __init__(
        self,
        samples: Sequence[int],
        seed: int,
        settings: GenerationSettings,
        *,
        vocabulary: int,
        bias: Floats64 | None = None,
        prompts: Sequence[Ids] = (),
        breakers: NDArray[np.bool_] | None = None,
    ) -> None:
        if len(prompts) not in (0, len(samples)):
            raise ValueError(f"{len(prompts)} prompts for {len(samples)} texts")
        self._samples = list(samples)
        self._settings = settings
        self._vocabulary = vocabulary
        self._bias = bias
        self._temperature, self._temperature_end = parse_temperature(settings.temperature)
        on = enabled(settings)
        self._processors = [function for name, function in LOGITS_PROCESSORS if name in on]
        self._filters = [(function, getattr(settings, name)) for name, function in PROBABILITY_FILTERS if name in on]
        self._history: TokenWindow | None = None
        if self._processors:
            prompts = prompts or [np.empty(0, np.intp)] * len(samples)
            window = min(settings.penalty_window, settings.longest + max(map(len, prompts))) or 1
            self._history = TokenWindow(prompts, vocabulary, window, runs="dry_multiplier" in on, breakers=breakers)
        tau = settings.mirostat_tau
        self._mu = None if tau is None else np.full(len(samples), 2.0 * tau)  # mirostat: bits, of each text
        self._sampled = 0
        self._generators = [
            np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(sample,))))
            for sample in self._samples
        ]
        self._random = np.empty((0, len(self._samples)))

    def __call__(
        self,
        logits: NDArray[np.floating[Any]],
        allowed: NDArray[np.bool_] | None = None,
        lengths: Sequence[int] | None = None,
        may_end: NDArray[np.bool_] | None = None,
    ) -> NDArray[np.intp]:
        """Returns the next ids (N,), END for a text that ends.

        Args:
            logits: (N, V).
            allowed: ids that may be sampled, (N, V) or (V,).
            lengths: characters of each text so far, (N,), if that is not the number of its tokens.
            may_end: texts that may end here, (N,). The end has the probability of the ids that are not allowed, at the
                temperature of the token, before penalties and filters; at temperature 0 it is taken if it is more
                probable than every other id. The token's random number decides this too, and then the id.

        Raises:
            ConstraintError: a text has no id that may be sampled. The sampler is as before the call.
            ModelError: logits are infinite or NaN; likewise.
            ValueError: the logits have another shape.
        """
        if logits.shape != (len(self._samples), self._vocabulary):
            raise ValueError(f"logits {logits.shape} for {len(self._samples)} texts of {self._vocabulary} ids")
        free = np.ascontiguousarray(logits, np.float64)
        x = self._without_forbidden(free, allowed)
        if not math.isfinite(x.max()):
            raise ModelError("the model's logits overflow here; choose another model")
        history = self._history
        if history is not None:
            for process in self._processors:
                x = process(x, history, self._settings)
        temperature, u = self._next_temperature(lengths), self._next_random()
        self._sampled += 1
        ends = None
        if may_end is not None and allowed is not None and may_end.any():
            share = np.where(may_end, self._probability_of_the_end(free, allowed, temperature), 0.0)
            ends = u < share
            u = np.where(ends, u, (u - share) / np.maximum(1.0 - share, 2.0**-53))
        if not isinstance(temperature, np.ndarray) and temperature == 0.0:
            ids: NDArray[np.intp] = x.argmax(axis=-1)
        else:
            ids = self._draw(x, temperature, u)
        if history is not None:
            history.add(ids)
        return ids if ends is None else np.where(ends, END, ids)

    def _probability_of_the_end(
        self, logits: Floats64, allowed: NDArray[np.bool_], temperature: float | Floats64
    ) -> NDArray[np.float64]:
        """Returns the probability of the ids that are not allowed, (N,); at temperature 0 it is 0 or 1."""
        x = logits if self._bias is None else filters.add_bias(logits, self._bias)
        greedy = not isinstance(temperature, np.ndarray) and temperature == 0.0
        p = filters.softmax(x, 1.0 if greedy else temperature)
        end: NDArray[np.float64] = np.where(allowed, 0.0, p).sum(axis=-1)
        return (end > np.where(allowed, p, 0.0).max(axis=-1)).astype(np.float64) if greedy else end

    def _draw(self, x: Floats64, temperature: float | Floats64, u: Floats64) -> NDArray[np.intp]:
        """Returns ids (N,) drawn with the random numbers u, (N,), from processed logits (N, V)."""
        settings = self._settings
        if settings.dynatemp_range:
            temperature = filters.dynamic_temperature(
                x, temperature, spread=settings.dynatemp_range, exponent=settings.dynatemp_exponent
            )
        probabilities = filters.softmax(x, temperature)
        for function, value in self._filters:
            probabilities = function(probabilities, value)
        if share := settings.xtc_probability:
            # One random number a token, whatever the settings: whether it is below the share decides, and where it lies
            # on its side is a random number of its own.
            excluded = u < share
            probabilities = filters.xtc(probabilities, excluded, settings.xtc_threshold)
            u = np.where(excluded, u / share, (u - share) / max(1.0 - share, 2.0**-53))
        if self._mu is None:
            return filters.draw(probabilities, u)
        ids = filters.draw(filters.mirostat(probabilities, self._mu), u)
        surprise = -np.log2(probabilities[np.arange(len(ids)), ids])
        self._mu -= settings.mirostat_eta * (surprise - settings.mirostat_tau)
        return ids

    def uniforms(self, count: int) -> Floats64:
        """Returns the random numbers of the next tokens, (count, N), for an engine that samples by itself."""
        rows = []
        for _ in range(count):
            rows.append(self._next_random())
            self._sampled += 1
        return np.stack(rows)

    def retain(self, texts: NDArray[np.intp]) -> None:
        """Continues with some of the N texts only, given by their positions; nothing changes for these."""
        self._samples = [self._samples[text] for text in texts]
        self._generators = [self._generators[text] for text in texts]
        self._random = self._random[:, texts]
        self._mu = None if self._mu is None else self._mu[texts]
        if self._history is not None:
            self._history.retain(texts)

    def _without_forbidden(self, x: Floats64, allowed: NDArray[np.bool_] | None) -> Floats64:
        if self._bias is not None:
            x = filters.add_bias(x, self._bias)
        if allowed is not None:
            x = filters.mask(x, allowed)
        if self._bias is not None or allowed is not None:
            nothing_left = x.max(axis=-1) == -np.inf
            if nothing_left.any():
                sample = self._samples[int(nothing_left.argmax())]
                raise ConstraintError(
                    f"text {sample} cannot continue after {self._sampled} characters: logit bias and constraints "
                    "together leave no character; loosen one of them"
                )
        return x

    def _next_temperature(self, lengths: Sequence[int] | None) -> float | Floats64:
        """Returns the temperature of the next token; of each text, (N, 1), if `lengths` are given."""
        first, last, steps = self._temperature, self._temperature_end, self._settings.expected_length - 1
        if first == last or steps < 1:
            return first
        if lengths is not None:
            shares = np.minimum(np.array(lengths) / steps, 1.0)[:, None]
            return np.maximum((1.0 - shares) * first + shares * last, filters.MIN_TEMPERATURE)
        share = min(self._sampled / steps, 1.0)
        return (1.0 - share) * first + share * last

    def _next_random(self) -> Floats64:
        """Returns a number in [0, 1) for each text, (N,)."""
        row = self._sampled % _DRAWN_AT_ONCE
        if row == 0:
            self._random = np.stack([generator.random(_DRAWN_AT_ONCE) for generator in self._generators], axis=-1)
        numbers: Floats64 = self._random[row]
        return numbers


class TokenWindow:
    """The last `window` ids of N texts: counts of each id, and lengths of repetitions.

    A step takes O(window) for a text, without a loop in Python. `prompts` are the ids before the first token, (T,) for
    each text. `runs`: whether `repeats` will be called. `breakers`: ids that end repetitions, (V,); None for none.
    """

    def __init__(
        self,
        prompts: Sequence[Ids],
        vocabulary: int,
        window: int,
        *,
        runs: bool,
        breakers: NDArray[np.bool_] | None = None,
    ) -> None:
        tails = [prompt[-window:] for prompt in prompts]
        longest = max(len(tail) for tail in tails)
        # id V fills the window where a text is shorter; column V of the counts is hidden
        self._vocabulary = vocabulary
        self._breakers = np.append(np.zeros(vocabulary, bool) if breakers is None else breakers, False)
        # twice as wide as the window, which moves right and is copied back to the start every `window` steps
        self._ids = np.full((len(tails), 2 * window), vocabulary, np.int32)
        self._window = window
        self._end = window
        self._rows = np.arange(len(tails))
        self._counts = np.zeros((len(tails), vocabulary + 1), np.int32)
        # _runs[n, w]: number of ids up to position w of the window that equal those up to its end
        self._runs = np.zeros((len(tails), window - 1 if runs else 0), np.int32)
        self._longest_runs = np.arange(1, self._runs.shape[-1] + 1, dtype=np.int32)
        columns = np.full((longest, len(tails)), vocabulary, np.int32)
        for row, tail in enumerate(tails):
            columns[longest - len(tail) :, row] = tail
        for column in columns:
            self.add(column)

    @property
    def counts(self) -> NDArray[np.int32]:
        """Count of each id in the window, (N, V)."""
        return self._counts[:, : self._vocabulary]

    def repeats(self, least: int) -> NDArray[np.int32]:
        """Returns the length of the repetition that each id would continue, (N, V); 0 where shorter than `least`.

        It is the longest suffix of the text, without breakers, that also precedes, within the window, an earlier
        occurrence of the id.
        """
        longest = np.zeros_like(self._counts)
        texts, positions = np.nonzero(self._runs >= max(least, 1))
        if texts.size:
            followers = self._ids[texts, self._end - self._window + positions + 1]
            np.maximum.at(longest, (texts, followers), self._runs[texts, positions])
        return longest[:, : self._vocabulary]

    def add(self, ids: Ids) -> None:
        """Appends one id to the window of each text, (N,); the oldest ids leave it."""
        if self._end == 2 * self._window:
            self._ids[:, : self._window] = self._ids[:, self._window :]
            self._end = self._window
        self._counts[self._rows, self._ids[:, self._end - self._window]] -= 1
        self._counts[self._rows, ids] += 1
        self._ids[:, self._end] = ids
        self._end += 1
        if self._runs.size:
            # position and end both move by one id, so a run grows where it is or ends
            self._runs += 1
            np.minimum(self._runs, self._longest_runs, out=self._runs)
            earlier = self._ids[:, self._end - self._window : self._end - 1]
            self._runs *= (earlier == ids[:, np.newaxis]) & ~self._breakers[ids][:, np.newaxis]

    def retain(self, texts: NDArray[np.intp]) -> None:
        """Continues with these texts only; a text may be given several times."""
        self._ids = self._ids[texts]
        self._counts = self._counts[texts]
        self._runs = self._runs[texts]
        self._rows = np.arange(len(texts))
