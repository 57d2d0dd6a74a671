"""How surprised a model is by a text: the probability of every character given all before it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import CorpusError, ModelError, UnknownCharacterError
from textgen.evaluation.passage import Floats, Passage, chunk_of, units_of
from textgen.generation.engines.protocol import Engine, Ids
from textgen.generation.sampling.filters import log_softmax
from textgen.tokenizers import OnUnknown, Tokenizer, known_prompt
from textgen.unicode import code_points, describe_character
from textgen.units import bits_per_character, perplexity

Integers = NDArray[np.intp]


class Scores(NamedTuple):
    """What a model thought of U units that follow each other: characters, or pieces of several.

    A character of several ids (bytes, for instance) has the product of their probabilities and the sum of the
    entropies.
    """

    logprobs: Floats  # (U,), natural-log probability of each, given all before it
    entropies: Floats  # (U,), of the model's prediction in its place, nats
    guessed: NDArray[np.bool_]  # (U,), whether it was the model's first guess
    alternatives: Integers  # (U, K), the most probable ids in its place (of its first id's), its own perhaps among them
    alternative_logprobs: Floats  # (U, K), theirs, highest first


def scores(
    engine: Engine,
    ids: Ids,
    first: Ids,
    starts: Integers | None = None,
    alternatives: int = 0,
    chunk: int | None = None,
) -> Iterator[Scores]:
    """Scores a text with carried state, a bounded number of units at a time; every one is scored once.

    Args:
        engine: the model.
        ids: the text, (T,).
        first: what stands before it, at least one id; it is read and not scored.
        starts: where each unit begins in `ids`, ascending from 0, (U,); None where each id is one.
        alternatives: K, how many of the most probable ids to tell; of equals the smaller comes first.
        chunk: units at once.

    Raises:
        ModelError: the model's numbers are not finite, so that it has no probabilities.
    """
    for scored, begins, logits in predictions(engine, ids, first, starts, chunk):
        yield _score(logits, scored, begins, alternatives)


def predictions(
    engine: Engine, ids: Ids, first: Ids, starts: Integers | None = None, chunk: int | None = None
) -> Iterator[tuple[Ids, Integers, Floats]]:
    """What a model expected in each place of a text, with carried state; the arguments are those of `scores`.

    Yields:
        The next ids (T,), where each unit begins in them (U,), and the logits in their places (T, V).

    Raises:
        ModelError: the model's numbers are not finite, so that it has no probabilities.
    """
    if starts is None:
        starts = np.arange(len(ids))
    if chunk is None:
        chunk = chunk_of(engine.vocabulary)
    state, before = engine.initial_state(), first
    for begin in range(0, len(starts), chunk):
        some = starts[begin : begin + chunk]
        end = starts[begin + chunk] if begin + chunk < len(starts) else len(ids)
        scored = ids[some[0] : end]
        # The logits after an id are about the next one: what is read lies one id before what is scored.
        logits, state = engine.read(np.concatenate([before, scored[:-1]]), state)
        before = scored[-1:]
        logits = logits[-len(scored) :]
        if not np.isfinite(logits).all():
            raise ModelError("the model's numbers overflow on this text, it has no probabilities; choose another model")
        yield scored, some - some[0], logits.astype(np.float64)


def _score(logits: Floats, ids: Ids, starts: Integers, k: int) -> Scores:
    """Scores of ids (T,) from the logits (T, V) in their places, by unit."""
    everything = log_softmax(logits)
    logprobs = np.take_along_axis(everything, ids[:, None].astype(np.intp), axis=1)[:, 0]
    entropies = -(np.exp(everything) * everything).sum(axis=1)
    guessed = everything.argmax(axis=1) == ids
    best, best_logprobs = _most_probable(everything[starts], k)
    return Scores(
        np.add.reduceat(logprobs, starts),
        np.add.reduceat(entropies, starts),
        np.logical_and.reduceat(guessed, starts),
        best,
        best_logprobs,
    )


def _most_probable(logprobs: Floats, k: int) -> tuple[Integers, Floats]:
    """The k largest of each row and where they are, (U, K) each; takes `logprobs` apart. K is small, and so k turns of
    argmax are sooner done than sorting V.
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
    """A unit that the model found unlikely."""

    logprob: float
    unit: int  # which one of the text, from 0
    alternatives: tuple[int, ...]  # ids
    alternative_logprobs: tuple[float, ...]


class Summary:
    """What the scores of a text come to, chunk by chunk.

    Args:
        top: how many of the most surprising units to keep.

    Attributes:
        units, characters: how many were scored.
        nats: minus the natural-log probability of the whole text.
        entropy: the surprise that the model itself expected, nats over the whole text.
        first_guesses: how many units were the model's first guess.
        surprises: the most surprising ones, the worst first; of equals, the one that comes first in the text.
    """

    def __init__(self, top: int = 10) -> None:
        self.top = top
        self.units = self.characters = 0
        self.nats = self.entropy = 0.0
        self.first_guesses = 0
        self.surprises: list[Surprise] = []

    def add(self, some: Scores, characters: int | None = None) -> None:
        """Takes in the next units, of so many characters; None where each is one."""
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

    @property
    def nats_per_character(self) -> float:
        """The loss."""
        return self.nats / self.characters

    @property
    def bits_per_character(self) -> float:
        """The loss in bits."""
        return bits_per_character(self.nats_per_character)

    @property
    def perplexity(self) -> float:
        """Among how many equally probable characters the model might as well have chosen, per character."""
        return perplexity(self.nats_per_character)

    @property
    def first_guess_share(self) -> float:
        """Share of the units that were the model's first guess."""
        return self.first_guesses / self.units


class Lines:
    r"""Lines and columns of a text, both counted from 1, columns in characters; only "\n" ends a line."""

    def __init__(self, text: str) -> None:
        self._ends = np.flatnonzero(code_points(text) == ord("\n"))

    def at(self, offsets: Any) -> tuple[Integers, Integers]:
        """Line and column of each of these offsets, (C,) each; a newline stands at the end of its line."""
        before = np.searchsorted(self._ends, offsets)  # newlines before it
        begins = np.concatenate([[0], self._ends + 1])[before]
        return before + 1, offsets - begins + 1


@dataclass(frozen=True)
class Known:
    """A text in characters that a model knows.

    Attributes:
        text: C characters.
        ids: theirs, (T,).
        starts: where each unit begins in `ids`, (U,): a character with all its ids, or several characters of one id.
        widths: how many characters it is, (U,).
        offsets: where each character stands in the text that was given, (C,).
        lines: of the text that was given.
        unknown: how many characters of that text the model has never seen.
    """

    text: str
    ids: Ids
    starts: Integers
    widths: NDArray[np.int64]
    offsets: Integers
    lines: Lines
    unknown: int

    def passage(self, first: Ids) -> Passage:
        """The text as models read it, after ids that are only read, one at least."""
        return Passage(self.ids, self.starts, self.widths, first)

    @cached_property
    def begins(self) -> Integers:
        """The first character of each unit, (U,)."""
        return np.cumsum(self.widths) - self.widths

    @property
    def units(self) -> Iterator[str]:
        """Their texts."""
        for begin, width in zip(self.begins.tolist(), self.widths.tolist(), strict=True):
            yield self.text[begin : begin + width]


def as_known(text: str, tokenizer: Tokenizer, on_unknown: OnUnknown, place: str) -> Known:
    """The text as the model reads it; `known_prompt` says what becomes of unknown characters.

    Args:
        text, tokenizer, on_unknown: see there.
        place: what to call the text in messages.

    Raises:
        UnknownCharacterError: there are unknown ones, and `on_unknown` is "error".
        CorpusError: nothing is left without them.
    """
    lines, unknown = Lines(text), tokenizer.unknown(text)
    if unknown and on_unknown == "error":
        line, column = (int(n) for n in lines.at(text.index(unknown[0])))
        others = len(unknown) - 1
        more = f", nor {others:,} other character{'s' * (others > 1)} of this text" if others else ""
        name = describe_character(unknown[0])
        raise UnknownCharacterError(
            f"{place}, line {line:,}, column {column:,}: the model has never seen {name}{more}; "
            "choose --on-unknown skip or replace"
        )
    known = known_prompt(text, tokenizer, on_unknown)
    if not known:
        raise CorpusError(f"the model knows no character of {place}; give another text or another model")
    codes = code_points(text)
    becomes = {character: len(known_prompt(character, tokenizer, on_unknown)) for character in unknown}
    offsets = np.repeat(np.arange(len(codes)), _of_each(codes, becomes))
    strange = int(np.isin(codes, [ord(character) for character in unknown]).sum())
    ids = tokenizer.encode(known)
    return Known(known, ids, *units_of(ids, tokenizer.chars_per_token), offsets, lines, strange)


def known_ids(ids: Ids, tokenizer: Tokenizer) -> Known:
    """A text that is there in the model's own ids, (T,), at least one."""
    text = tokenizer.decode(ids)
    return Known(text, ids, *units_of(ids, tokenizer.chars_per_token), np.arange(len(text)), Lines(text), 0)


def _of_each(codes: NDArray[np.uint32], numbers: Mapping[str, int]) -> Integers:
    """The number of each character of a text, (C,), by code point; 1 where there is none."""
    table = np.ones(sys.maxunicode + 1, np.intp)
    for character, number in numbers.items():
        table[ord(character)] = number
    return table[codes]


class Place(NamedTuple):
    """A surprising place of a text, as a person can find it."""

    offset: int  # characters before it
    line: int  # from 1
    column: int  # in characters, from 1
    character: str  # or several, where one id is
    logprob: float  # natural
    alternatives: tuple[tuple[str, float], ...]  # what the model held most probable there, and its log-probability
    before: str  # some of the text before
    after: str  # and after it


def places(surprises: Sequence[Surprise], known: Known, names: Sequence[str], context: int = 40) -> list[Place]:
    """Where the surprises are in the text that the user knows.

    Args:
        surprises: of a summary.
        known: what was scored.
        names: the text of each id, (V,).
        context: characters to tell on both sides.
    """
    found = []
    begins = known.begins
    for surprise in surprises:
        i = int(begins[surprise.unit])
        end = i + int(known.widths[surprise.unit])
        offset = int(known.offsets[i])
        line, column = (int(n) for n in known.lines.at(offset))
        likely = zip((names[token] for token in surprise.alternatives), surprise.alternative_logprobs, strict=True)
        before, after = known.text[max(0, i - context) : i], known.text[end : end + context]
        found.append(Place(offset, line, column, known.text[i:end], surprise.logprob, tuple(likely), before, after))
    return found
