"""Per-character surprise (negative log-probability) of a text, given all characters before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.evaluation.passage import EncodedText, Float64, Integers, tokens_at_once
from textgen.generation.engines import Engine, Ids
from textgen.generation.sampling.filters import log_softmax
from textgen.unicode import continues_character, whole_prefix


class Scores(NamedTuple):
    """Scores of U consecutive units of a text, see `Passage`.

    The log-probability and the entropy of a character of several tokens are the sums over its tokens.
    """

    logprobs: Float64  # (U,), natural-log probability of each unit, given all before
    entropies: Float64  # (U,), of the model's distribution there, in nats
    guessed: NDArray[np.bool_]  # (U,), whether it was the model's first guess
    alternatives: Integers  # (U, K), the most probable tokens there (at the unit's first token), its own included
    alternative_logprobs: Float64  # (U, K), their log-probabilities, highest first


def scores(
    engine: Engine,
    ids: Ids,
    context: Ids,
    *,
    starts: Integers | None = None,
    alternatives: int = 0,
    chunk: int | None = None,
) -> Iterator[Scores]:
    """Scores a text with carried state, a bounded number of units at a time.

    Args:
        engine: the model.
        ids: the text, (T,).
        context: tokens that are read before and not scored, at least one.
        starts: index in `ids` where each unit begins, ascending from 0, (U,); None if each token is a unit.
        alternatives: K, number of most probable tokens to return; among equals the lowest id comes first.
        chunk: units at a time; None for as many as memory allows.

    Raises:
        ModelError: the logits are not finite.
    """
    for scored, begins, logits in predictions(engine, ids, context, starts=starts, chunk=chunk):
        yield _score(logits, scored, begins, alternatives)


def predictions(
    engine: Engine, ids: Ids, context: Ids, *, starts: Integers | None = None, chunk: int | None = None
) -> Iterator[tuple[Ids, Integers, Float64]]:
    """Runs a model over a text with carried state; the arguments are those of `scores`.

    Yields:
        The next tokens (T,), the index in them where each unit begins (U,), and the logits that predict them (T, V).

    Raises:
        ModelError: the logits are not finite.
    """
    if starts is None:
        starts = np.arange(len(ids))
    if chunk is None:
        chunk = tokens_at_once(engine.vocabulary)
    state, before = engine.initial_state(), context
    for begin in range(0, len(starts), chunk):
        some = starts[begin : begin + chunk]
        end = starts[begin + chunk] if begin + chunk < len(starts) else len(ids)
        scored = ids[some[0] : end]
        # The logits after a token predict the next one: the tokens read are one before those scored.
        logits, state = engine.forward(np.concatenate([before, scored[:-1]]), state)
        before = scored[-1:]
        logits = logits[-len(scored) :]
        if not np.isfinite(logits).all():
            raise ModelError("the model's logits overflow on this text; choose another model")
        yield scored, some - some[0], logits.astype(np.float64)


def _score(logits: Float64, ids: Ids, starts: Integers, k: int) -> Scores:
    """Scores of tokens (T,), grouped into units, from the logits that predict them, (T, V)."""
    everything = log_softmax(logits)
    logprobs = np.take_along_axis(everything, ids[:, None].astype(np.intp), axis=1)[:, 0]
    entropies = -(np.exp(everything) * everything).sum(axis=1)
    guessed = everything.argmax(axis=1) == ids
    best, best_logprobs = _top_k(everything[starts], k)
    return Scores(
        logprobs=np.add.reduceat(logprobs, starts),
        entropies=np.add.reduceat(entropies, starts),
        guessed=np.logical_and.reduceat(guessed, starts),
        alternatives=best,
        alternative_logprobs=best_logprobs,
    )


def _top_k(logprobs: Float64, k: int) -> tuple[Integers, Float64]:
    """Indices and values of the k largest of each row, (U, k) both; overwrites `logprobs`.

    k is small, so that k calls of argmax are faster than sorting V values.
    """
    k = min(k, logprobs.shape[1])
    ids = np.empty((len(logprobs), k), np.intp)
    values = np.empty((len(logprobs), k))
    rows = np.arange(len(logprobs))
    for n in range(k):
        ids[:, n] = logprobs.argmax(axis=1)
        values[:, n] = logprobs[rows, ids[:, n]]
        logprobs[rows, ids[:, n]] = -np.inf
    return ids, values


class Surprise(NamedTuple):
    """An improbable unit of a text. Sorts by log-probability, then by index."""

    logprob: float
    unit: int  # its index, from 0
    alternatives: tuple[int, ...]  # token ids
    alternative_logprobs: tuple[float, ...]


class ScoreSummary:
    """Sums over the scores of a text, and its most surprising units.

    Args:
        top: number of most surprising units to keep.
        keep_logprobs: whether to keep all log-probabilities too.

    Attributes:
        units, characters: numbers of both that were scored.
        nats: negative natural-log probability of the whole text.
        entropy: sum of the entropies of the model's distributions, in nats: the surprise that the model expected.
        first_guesses: number of units that were the model's first guess.
        surprises: the most surprising units, the most improbable first; among equals, the first in the text.
        logprobs: of all units, in arrays that follow each other; empty if they are not kept.
    """

    def __init__(self, top: int = 10, *, keep_logprobs: bool = False) -> None:
        self.top, self.keep_logprobs = top, keep_logprobs
        self.units = self.characters = 0
        self.nats = self.entropy = 0.0
        self.first_guesses = 0
        self.surprises: list[Surprise] = []
        self.logprobs: list[Float64] = []

    def add(self, some: Scores, characters: int | None = None) -> None:
        """Adds the next units, of `characters` characters in all; None if each unit is one."""
        worst = [
            Surprise(
                float(some.logprobs[i]),
                self.units + int(i),
                tuple(some.alternatives[i].tolist()),
                tuple(some.alternative_logprobs[i].tolist()),
            )
            for i in np.argsort(some.logprobs, kind="stable")[: self.top]
        ]
        self.surprises = sorted(self.surprises + worst)[: self.top]
        self.units += len(some.logprobs)
        self.characters += len(some.logprobs) if characters is None else characters
        self.nats -= float(some.logprobs.sum())
        self.entropy += float(some.entropies.sum())
        self.first_guesses += int(some.guessed.sum())
        if self.keep_logprobs:
            self.logprobs.append(some.logprobs)

    @property
    def nats_per_character(self) -> float:
        """Mean surprise of a character: the cross-entropy loss."""
        return self.nats / self.characters

    @property
    def first_guess_share(self) -> float:
        """Share of the units that were the model's first guess: the accuracy."""
        return self.first_guesses / self.units


class SurprisingPlace(NamedTuple):
    """A surprising unit with its position in the user's text."""

    offset: int  # from 0, in characters
    line: int  # from 1
    column: int  # from 1, in characters
    text: str  # of the unit: one character, or several of one token
    logprob: float
    alternatives: tuple[tuple[str, float], ...]  # the most probable tokens there, with their log-probabilities
    before: str  # text before it
    after: str  # text after it


def locate(
    surprises: Sequence[Surprise], text: EncodedText, strings: Sequence[str], context: int = 40
) -> list[SurprisingPlace]:
    """Returns the positions of surprises in the user's text.

    `strings` has the display string of each token, (V,); `before` and `after` have up to `context` characters.
    """
    found = []
    for surprise in surprises:
        first = int(text.first_characters[surprise.unit])
        end = first + int(text.chars_per_unit[surprise.unit])
        begin = max(0, first - context)
        while 0 < begin < first and continues_character(text.text, begin):
            begin += 1
        offset = int(text.offsets[first])
        line, column = (int(n) for n in text.lines.at(offset))
        likely = zip((strings[token] for token in surprise.alternatives), surprise.alternative_logprobs, strict=True)
        found.append(
            SurprisingPlace(
                offset=offset,
                line=line,
                column=column,
                text=text.text[first:end],
                logprob=surprise.logprob,
                alternatives=tuple(likely),
                before=text.text[begin:first],
                after=whole_prefix(text.text[end : end + 2 * context], context),
            )
        )
    return found
