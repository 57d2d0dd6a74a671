"""Texts in the form in which models read and score them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from textgen.errors import CorpusError, UnknownCharacterError
from textgen.generation.engines import Ids
from textgen.settings.run import Split
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.known_text import OnUnknown, remedy, replaced, replacements
from textgen.tokenizers.protocol import default_prompt
from textgen.unicode import code_points, describe_character

Float64 = NDArray[np.float64]
Integers = NDArray[np.intp]

MOST_TOKENS = 1024  # read at once, for a small vocabulary
MOST_LOGITS = 1 << 21  # T V held at once: bounds the memory for a large vocabulary
MOST_IDS_PER_CHARACTER = 4  # bytes of UTF-8
CONTEXT = 1024  # tokens that are read before a passage of a text, and not scored
FITTING = 10_000  # characters that numbers are fitted on
FITTING_LOGITS = 1 << 24  # their logits, all in memory
BASELINE_TOKENS = 4_000_000  # of the training split, its last ones, that baselines learn from


def tokens_at_once(vocabulary: int) -> int:
    """Number of tokens T to read at once, so that their logits (T, V) fit into memory."""
    return min(MOST_TOKENS, max(1, MOST_LOGITS // vocabulary))


class Passage(NamedTuple):
    """C characters to be scored, and the context that is read before them.

    A unit is the smallest piece of text with whole tokens: one character with all its tokens, or all characters of one
    token.
    """

    ids: Ids  # tokens of the characters, (T,)
    starts: Integers  # index in `ids` where each unit begins, ascending from 0, (U,)
    chars_per_unit: NDArray[np.int64]  # number of characters of each unit, (U,)
    context: Ids  # tokens that are read before, and not scored; at least one

    @property
    def characters(self) -> int:
        """C, in the original text. Losses are divided by it, so that they compare across tokenizers."""
        return int(self.chars_per_unit.sum())

    def per_character(self, nats: Float64) -> Float64:
        """Converts losses of tokens (T,) to losses of characters (C,).

        A character of several tokens has the sum of their losses; the characters of one token share its loss equally.
        """
        return np.repeat(np.add.reduceat(nats, self.starts) / self.chars_per_unit, self.chars_per_unit)

    def prefix(self, characters: int) -> Passage:
        """Returns its first units, with at most so many characters, but at least one unit."""
        units = max(int(np.searchsorted(np.cumsum(self.chars_per_unit), characters, "right")), 1)
        if units >= len(self.starts):
            return self
        ids = self.ids[: self.starts[units]]
        return Passage(ids, self.starts[:units], self.chars_per_unit[:units], self.context)


def group_units(ids: Ids, chars_per_token: NDArray[np.int64]) -> tuple[Integers, NDArray[np.int64]]:
    """Groups the tokens of a text into units, see `Passage`.

    For ids (T,), T at least 1, returns `starts` and `chars_per_unit`, (U,) both; `chars_per_token` is (V,).
    """
    characters = chars_per_token[ids]
    characters[0] = max(characters[0], 1)  # bytes that are not UTF-8 may begin inside a character
    starts = np.flatnonzero(characters)
    return starts, characters[starts]


class LinePositions:
    """Converts offsets in a text to lines and columns, both counted from 1; LF, CR LF or CR ends a line."""

    def __init__(self, text: str) -> None:
        codes = code_points(text)
        last = codes == ord("\n")
        if (returns := codes == ord("\r")).any():
            last[:-1] |= returns[:-1] & ~last[1:]
            last[-1:] |= returns[-1:]
        self._ends = np.flatnonzero(last)

    def at(self, offsets: int | Integers) -> tuple[Integers, Integers]:
        """Returns the line and the column of each offset, (C,) each; a newline is the last character of its line."""
        newlines_before = np.searchsorted(self._ends, offsets)
        begins = np.concatenate([[0], self._ends + 1])[newlines_before]
        return newlines_before + 1, offsets - begins + 1


@dataclass(frozen=True)
class EncodedText:
    """A text in a model's tokens, with the position of each character in the text that the user gave."""

    text: str  # C characters that the model knows
    ids: Ids  # its tokens, (T,)
    starts: Integers  # of its units, see `Passage`
    chars_per_unit: NDArray[np.int64]  # the same
    offsets: Integers  # position of each character in the given text, (C,)
    lines: LinePositions  # of the given text
    unknown: int  # number of characters of the given text that are not in the model's vocabulary

    @classmethod
    def encode(cls, text: str, tokenizer: Tokenizer, on_unknown: OnUnknown, place: str) -> EncodedText:
        """Encodes a text, whose name in messages is `place`; for unknown characters see `replacements`.

        Raises:
            UnknownCharacterError: there are unknown characters, and `on_unknown` is "error".
            CorpusError: all characters are unknown.
        """
        lines, unknown = LinePositions(text), tokenizer.unknown(text)
        if unknown and on_unknown == "error":
            line, column = (int(n) for n in lines.at(text.index(unknown[0])))
            others = len(unknown) - 1
            more = f", nor {others:,} other character{'s' * (others > 1)} of this text" if others else ""
            name = describe_character(unknown[0])
            raise UnknownCharacterError(
                f"{place}, line {line:,}, column {column:,}: {name} is not in the model's vocabulary{more}; "
                f"choose {remedy(text, unknown, tokenizer)}"
            )
        changes = replacements(text, tokenizer, on_unknown)
        known = replaced(text, changes)
        if not known:
            raise CorpusError(f"the model knows no character of {place}; give another text or another model")
        lengths = np.ones(len(text), np.intp)  # number of characters that each one becomes
        for begin, end, piece in changes:
            lengths[begin], lengths[begin + 1 : end] = len(piece), 0
        offsets = np.repeat(np.arange(len(text)), lengths)
        number = int(np.isin(code_points(text), [ord(character) for character in unknown]).sum()) if unknown else 0
        ids = tokenizer.encode(known)
        return cls(known, ids, *group_units(ids, tokenizer.chars_per_token), offsets, lines, number)

    @classmethod
    def from_ids(cls, ids: Ids, tokenizer: Tokenizer) -> EncodedText:
        """Returns a text that is encoded already, (T,), T at least 1."""
        text = tokenizer.decode(ids)
        units = group_units(ids, tokenizer.chars_per_token)
        return cls(text, ids, *units, np.arange(len(text)), LinePositions(text), unknown=0)

    def passage(self, context: Ids) -> Passage:
        """Returns the text for scoring, after a context of at least one token."""
        return Passage(self.ids, self.starts, self.chars_per_unit, context)

    @cached_property
    def first_characters(self) -> Integers:
        """Index in `text` of the first character of each unit, (U,)."""
        return np.cumsum(self.chars_per_unit) - self.chars_per_unit

    @property
    def units(self) -> Iterator[str]:
        """The text of each unit, U in all."""
        for begin, length in zip(self.first_characters.tolist(), self.chars_per_unit.tolist(), strict=True):
            yield self.text[begin : begin + length]


class SplitCorpus(Protocol):
    """A corpus of a run, see `textgen.data.corpus.Corpus`."""

    @property
    def place(self) -> str:
        """Name of the corpus in messages."""

    @property
    def ids(self) -> NDArray[np.unsignedinteger[Any]]:
        """Tokens of the training, validation and test split, one after the other."""

    @property
    def tokenizer(self) -> Tokenizer:
        """Tokenizer that `ids` were made with."""

    @property
    def split_ends(self) -> tuple[int, int]:
        """Ends of the training and of the validation split in `ids`."""


@dataclass(frozen=True)
class RunData:
    """Parts of a run's corpus for baselines and fits; the evaluated text is not among them."""

    training: Ids  # tokens of the training split, (T,), for baselines
    decode: Callable[[Ids], str]  # decodes them
    fitting: Passage  # a passage to fit numbers on
    fitted_on: str  # where that is from, in words


@dataclass(frozen=True)
class EvaluationText:
    """Text to evaluate, encoded, with the context that is read before it."""

    place: str  # its name in messages
    split: Split | None  # split of the run's corpus; None for another text
    encoded: EncodedText  # the text
    passage: Passage  # the same, with the context before it
    context: int  # number of characters of that context


def other_text(place: str, text: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> EvaluationText:
    """Returns a text that is not of the run's corpus, to be read after a newline; see `EncodedText.encode`."""
    encoded = EncodedText.encode(text, tokenizer, on_unknown, place)
    context = default_prompt(tokenizer)
    passage = encoded.passage(tokenizer.encode(context))
    return EvaluationText(place, None, encoded=encoded, passage=passage, context=len(context))


class CorpusSplits:
    """The splits of a run's corpus, in the tokens of its model."""

    def __init__(self, corpus: SplitCorpus, tokenizer: Tokenizer, on_unknown: OnUnknown) -> None:
        self._corpus, self._tokenizer, self._on_unknown = corpus, tokenizer, on_unknown
        training, validation = corpus.split_ends
        self.bounds: dict[Split, tuple[int, int]] = {
            "training": (0, training),
            "validation": (training, validation),
            "test": (validation, len(corpus.ids)),
        }

    def text(self, split: Split | None = None, max_characters: int | None = None) -> EvaluationText:
        """Returns a split, or its first `max_characters`; by default test, or validation if the test split is empty.

        Raises:
            CorpusError: the split is empty.
        """
        if split is None:
            split = "test" if self.bounds["test"][0] < self.bounds["test"][1] else "validation"
        begin, end = self.bounds[split]
        if begin == end:
            place = self._corpus.place
            raise CorpusError(f"{place} has no {split} split: the run's --split leaves none; choose another one")
        if max_characters is not None:
            end = self._end(begin, end, max_characters)
        encoded, passage, context = self._passage(begin, end)
        place = f"{self._corpus.place}, {split} split"
        return EvaluationText(place, split, encoded=encoded, passage=passage, context=context)

    def run_data(self, evaluated: Split | None) -> RunData:
        """Returns data for baselines and fits that is not of the evaluated split (None: of another text).

        Numbers are fitted on the beginning of the validation split. If that is evaluated, they are fitted on the end of
        the training split, which the baselines then do not see.
        """
        training, (begin, end) = self.bounds["training"][1], self.bounds["validation"]
        most = min(FITTING, max(FITTING_LOGITS // self._tokenizer.vocabulary_size, 1))
        on_training = evaluated == "validation"
        if on_training:
            begin, end = self._next_character(max(training - most, training - training // 10, 1)), training
            training = begin
        end = self._end(begin, end, most) if begin < end else end
        fitting = self._passage(begin, end)[1]
        if on_training:
            note = "the training split (the model has learned them, the baselines have not)"
            fitted_on = f"the last {fitting.characters:,} characters of {note}"
        else:
            fitted_on = f"the first {fitting.characters:,} characters of the validation split"
        ids = self._encoded(self._next_character(max(training - BASELINE_TOKENS, 0)), training).ids
        return RunData(ids, self._tokenizer.decode, fitting, fitted_on)

    def _passage(self, begin: int, end: int) -> tuple[EncodedText, Passage, int]:
        """Tokens begin .. end-1, the same after up to `CONTEXT` tokens before them, and the characters of these."""
        encoded = self._encoded(begin, end)
        if begin == 0:
            context = default_prompt(self._tokenizer)
            return encoded, encoded.passage(self._tokenizer.encode(context)), len(context)
        before = self._encoded(self._next_character(max(begin - CONTEXT, 0)), begin)
        return encoded, encoded.passage(before.ids), len(before.text)

    def _encoded(self, begin: int, end: int) -> EncodedText:
        """Tokens begin .. end-1 of the corpus, in the model's own."""
        ids = self._corpus.ids[begin:end]
        if self._corpus.tokenizer.name == self._tokenizer.name:
            return EncodedText.from_ids(ids, self._tokenizer)
        text = self._corpus.tokenizer.decode(ids)
        return EncodedText.encode(text, self._tokenizer, self._on_unknown, self._corpus.place)

    def _next_character(self, position: int) -> int:
        """Index of the first token from `position` on that begins a character."""
        ids, chars_per_token = self._corpus.ids, self._corpus.tokenizer.chars_per_token
        while position < len(ids) and not chars_per_token[ids[position]]:
            position += 1
        return position

    def _end(self, begin: int, end: int, characters: int) -> int:
        """End of the tokens from `begin` on that have at most so many characters, at most `end`; one token at least."""
        some = self._corpus.ids[begin : min(end, begin + MOST_IDS_PER_CHARACTER * characters)]
        total = np.cumsum(self._corpus.tokenizer.chars_per_token[some])
        return begin + max(int(np.searchsorted(total, characters, "right")), 1)
