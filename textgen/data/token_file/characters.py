"""Ids of characters, written while the alphabet is still being found: a text is read once, from a pipe as well."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.reading.reader import Piece
from textgen.data.token_file.token_file import Ids, TokenWriter
from textgen.unicode import code_points

BLOCK = 1 << 20  # ids that are looked up at a time


class CharacterFile:
    """Writes each character as a number: those that a piece brings are numbered on, by code point. So they are in the
    alphabet's order where a text's first piece has them all.

    Args:
        folder: where.

    Attributes:
        found: the different characters by their number, as code points.
        first: where in the text each appeared first.
    """

    def __init__(self, folder: Path) -> None:
        self.writer = TokenWriter(folder, np.dtype(np.uint8))
        self.found: list[int] = []
        self.first: list[int] = []
        self._new = 255  # what looking up a character gives that is not known yet: the largest number of the type
        self._table: Ids = np.full(0x110000, self._new, np.uint8)  # by code point
        self._ascii = self._table[:256].tobytes()

    def add(self, pieces: Iterable[Piece]) -> None:
        """Writes the characters of a text, after those before."""
        for text, begins in pieces:
            ids = self._of_ascii(text.encode("ascii")) if text.isascii() else self._of(code_points(text))
            self.writer.add(ids, len(text), begins)

    def _of_ascii(self, codes: bytes) -> Ids | bytes:
        if self._table.dtype != np.uint8:
            return self._of(np.frombuffer(codes, np.uint8))
        ids = codes.translate(self._ascii)
        return self._of(np.frombuffer(codes, np.uint8)) if b"\xff" in ids else ids

    def _of(self, codes: NDArray[np.unsignedinteger[Any]]) -> Ids:
        ids: Ids = self._table.take(codes)
        if ids.max() < self._new:
            return ids
        places = np.flatnonzero(ids == self._new)
        new, first = np.unique(codes[places], return_index=True)
        self.found += new.tolist()
        self.first += (self.writer.characters + places[first]).tolist()
        wider = np.min_scalar_type(len(self.found))
        if wider != self._table.dtype:
            self._new = int(np.iinfo(wider).max)
            self._table = np.full(len(self._table), self._new, wider)
            self.writer.widen(wider)
        self._table[self.found] = np.arange(len(self.found), dtype=wider)
        self._ascii = self._table[:256].astype(np.uint8).tobytes()
        return self._table.take(codes)

    def counts(self, end: int) -> NDArray[np.int64]:
        """How often each found character stands among the first `end`, (found,)."""
        ids, _ = self.writer.read()
        counts = np.zeros(len(self.found), np.int64)
        for begin in range(0, end, BLOCK):
            counts += np.bincount(ids[begin : min(begin + BLOCK, end)], minlength=len(counts))
        return counts
