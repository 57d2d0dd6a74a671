"""Texts in the form in which models read and score them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import CorpusError, UnknownCharacterError
from textgen.generation.engines.protocol import Ids
from textgen.tokenizers import OnUnknown, Tokenizer, known_prompt
from textgen.unicode import code_points, describe_character

Float64 = NDArray[np.float64]
Integers = NDArray[np.intp]

MOST_TOKENS = 1024  # read at once, for a small vocabulary
MOST_LOGITS = 1 << 21  # T V held at once: bounds the memory for a large vocabulary


def tokens_at_once(vocabulary: int) -> int:
    """Number of tokens T to read at once, so that their logits (T, V) fit into memory."""
    return min(MOST_TOKENS, max(1, MOST_LOGITS // vocabulary))


class Passage(NamedTuple):
    """C characters to be scored, and the context that is read before them.

    A unit is the smallest piece of text with whole tokens: one character with all its tokens, or all characters of one
    token.

    Attributes:
        ids: tokens of the characters, (T,).
        starts: index in `ids` where each unit begins, ascending from 0, (U,).
        chars_per_unit: number of characters of each unit, (U,).
        context: tokens that are read before, and not scored; at least one.
    """

    ids: Ids
    starts: Integers
    chars_per_unit: NDArray[np.int64]
    context: Ids

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

    Args:
        ids: (T,), at least one.
        chars_per_token: of the tokenizer, (V,).

    Returns:
        `starts` and `chars_per_unit`, (U,) both.
    """
    characters = chars_per_token[ids]
    characters[0] = max(characters[0], 1)  # bytes that are not UTF-8 may begin inside a character
    starts = np.flatnonzero(characters)
    return starts, characters[starts]


class Lines:
    r"""Converts offsets in a text to lines and columns, both counted from 1, in characters; only "\n" ends a line."""

    def __init__(self, text: str) -> None:
        self._ends = np.flatnonzero(code_points(text) == ord("\n"))

    def at(self, offsets: int | Integers) -> tuple[Integers, Integers]:
        """Returns the line and the column of each offset, (C,) each; a newline is the last character of its line."""
        newlines_before = np.searchsorted(self._ends, offsets)
        begins = np.concatenate([[0], self._ends + 1])[newlines_before]
        return newlines_before + 1, offsets - begins + 1


@dataclass(frozen=True)
class EncodedText:
    """A text in a model's tokens, with the position of each character in the text that the user gave.

    Attributes:
        text: C characters that the model knows.
        ids: its tokens, (T,).
        starts, chars_per_unit: its units, see `Passage`.
        offsets: position of each character in the given text, (C,).
        lines: of the given text.
        unknown: number of characters of the given text that the model has never seen.
    """

    text: str
    ids: Ids
    starts: Integers
    chars_per_unit: NDArray[np.int64]
    offsets: Integers
    lines: Lines
    unknown: int

    @classmethod
    def encode(cls, text: str, tokenizer: Tokenizer, on_unknown: OnUnknown, place: str) -> EncodedText:
        """Encodes a text; `known_prompt` says what happens to unknown characters.

        Args:
            text, tokenizer, on_unknown: see there.
            place: name of the text in messages.

        Raises:
            UnknownCharacterError: there are unknown characters, and `on_unknown` is "error".
            CorpusError: all characters are unknown.
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
        lengths = {character: len(known_prompt(character, tokenizer, on_unknown)) for character in unknown}
        offsets = np.repeat(np.arange(len(codes)), _replaced_lengths(codes, lengths))
        number = int(np.isin(codes, [ord(character) for character in unknown]).sum())
        ids = tokenizer.encode(known)
        return cls(known, ids, *group_units(ids, tokenizer.chars_per_token), offsets, lines, number)

    @classmethod
    def from_ids(cls, ids: Ids, tokenizer: Tokenizer) -> EncodedText:
        """Returns a text that is encoded already, (T,), T at least 1."""
        text = tokenizer.decode(ids)
        units = group_units(ids, tokenizer.chars_per_token)
        return cls(text, ids, *units, np.arange(len(text)), Lines(text), unknown=0)

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


def _replaced_lengths(codes: NDArray[np.uint32], lengths: Mapping[str, int]) -> Integers:
    """Number of characters that each character (C,) becomes; 1 for those that are not in `lengths`."""
    table = np.ones(sys.maxunicode + 1, np.intp)
    for character, length in lengths.items():
        table[ord(character)] = length
    return table[codes]
