"""Limit of copying: no more than so many characters in a row that stand in the training text."""

from __future__ import annotations

import functools
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.rolling_hash import BASE, INVERSE, MODULUS, Hashes, character_numbers
from textgen.runs.passage_filter import PASSAGE, PassageFilter
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.bytes import ByteTokens
from textgen.tokenizers.protocol import Decoder

_LAST = pow(BASE, PASSAGE - 1, MODULUS)
"""Factor of a passage's last character in its hash."""


class CopyRun(NamedTuple):
    """End of a text: its last characters, and how many of them may stand together in the training text."""

    tail: str = ""  # the last PASSAGE - 1 characters, or all of a shorter text
    hash: int = 0  # of the tail, if it has so many characters
    length: int = 0  # characters of the longest copy at the end, or more


NO_COPY = CopyRun()


@functools.cache
def character_number(character: str) -> int:
    """Returns the number of a character in hashes, see `RollingHash`."""
    return int(character_numbers()[ord(character)])


class CopyLimit:
    """Decides which tokens would make a copy too long.

    A passage of 12 characters that the training text does not have ends a copy. The filter of passages misses none, so
    that no copy is longer than `most`; the few passages that it finds by mistake may end one earlier. Consecutive
    passages may come from different places of the training text.

    Args:
        passages: filter of the training text.
        most: characters that a copy may have, at least PASSAGE.
        tokenizer: of the model.
    """

    def __init__(self, passages: PassageFilter, most: int, tokenizer: Tokenizer) -> None:
        self._passages, self.most = passages, most
        parts = np.flatnonzero(tokenizer.parts).tolist() if isinstance(tokenizer, ByteTokens) else ()
        self._halves = halves = frozenset(parts)
        tokens = range(tokenizer.vocabulary_size)
        self._strings = strings = ["" if token in halves else tokenizer.decode([token]) for token in tokens]
        self._others = [token for token, string in enumerate(strings) if len(string) != 1]
        self._single = np.array([ord(string) if len(string) == 1 else 0 for string in strings])
        self.longest_token = max(map(len, strings), default=1) or 1

    def after(self, run: CopyRun, text: str) -> CopyRun:
        """Returns the end of a text that goes on with `text`."""
        tail, hash_, length = run
        for character in text:
            number = character_number(character)
            if len(tail) < PASSAGE - 1:
                hash_ = (hash_ + number * pow(BASE, len(tail), MODULUS)) % MODULUS
                tail, length = tail + character, length + 1
                continue
            whole = (hash_ + number * _LAST) % MODULUS
            length = length + 1 if self._passages.has(whole) else PASSAGE - 1
            hash_ = (whole - character_number(tail[0])) * INVERSE % MODULUS
            tail = tail[1:] + character
        return CopyRun(tail, hash_, length)

    def tokens_left(self, run: CopyRun) -> int:
        """Returns how many tokens may follow, whatever they are."""
        return max(self.most - run.length, 0) // self.longest_token

    def allowed(self, run: CopyRun, decoder: Decoder) -> NDArray[np.bool_]:
        """Returns the tokens after which no copy is too long, (V,). `decoder` has decoded the text so far."""
        allowed = np.ones(len(self._strings), np.bool_)
        if self.tokens_left(run):
            return allowed
        if run.length >= self.most:
            hashes: Hashes = np.uint64(run.hash) + character_numbers()[self._single] * np.uint64(_LAST)
            allowed = ~self._passages.contains(hashes)
        for token in self._others:
            string = decoder.copy().feed(token) if token in self._halves else self._strings[token]
            allowed[token] = self.after(run, string).length <= self.most
        return allowed
