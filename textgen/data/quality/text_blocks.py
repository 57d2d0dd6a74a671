"""An encoded text as characters again: block by block, and around a place."""

from __future__ import annotations

import itertools
import mmap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.data.quality.rolling_hash import WINDOW, Codes, Fingerprints, Offsets, Sums
from textgen.data.splits import SPLITS, Split
from textgen.tokenizers import varying_chars_per_token
from textgen.unicode import code_points

SIZE = 1 << 17  # ids of a block: what is computed from them stays in a processor's cache

HELD = 1 << 25
"""Ids that are read until the pages of their file are given back."""


@dataclass(frozen=True)
class Block:
    """Some characters of a text.

    Attributes:
        offset, after: of its first character in the text, and of what follows its last. They count the characters that
            begin; of bytes that are no UTF-8 there may be more in `codes`.
        codes: code points, (n,).
    """

    offset: int
    after: int
    codes: Codes


def release(ids: NDArray[np.unsignedinteger[Any]]) -> None:
    """Gives back the memory of a memory-mapped file's pages, which the system would keep while nobody else wants it."""
    file = getattr(ids, "_mmap", None)
    if file is not None and hasattr(mmap, "MADV_DONTNEED"):
        file.madvise(mmap.MADV_DONTNEED)


class Windows:
    """Fingerprints of all passages of WINDOW characters in blocks that follow each other."""

    def __init__(self) -> None:
        self._tail = np.zeros(0, np.uint32)

    def add(self, block: Block, sums: Sums) -> Iterator[tuple[Fingerprints, int]]:
        """Of those that end in a block, whose sums are given, with the offset of the first; in two runs."""
        joining = np.concatenate([self._tail, block.codes[: WINDOW - 1]])
        yield Sums(joining).windows(), block.offset - len(self._tail)
        yield sums.windows(), block.offset
        self._tail = np.concatenate([self._tail, block.codes[-(WINDOW - 1) :]])[-(WINDOW - 1) :]


class Reader:
    """Reads an encoded text in bounded memory.

    Attributes:
        bounds: positions of the first id of each part, and of what follows its last.
        offsets: the same in characters.
        characters: how many there are.
        documents: offsets of the characters that documents begin with, (D,), ascending from 0.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        positions = [0, *corpus.split_ends, len(corpus.ids)]
        self.bounds: dict[Split, tuple[int, int]] = by_part(positions)
        self._widths = varying_chars_per_token(corpus.tokenizer)
        self._before = self._survey()
        cuts = self._offsets(np.array(positions)).tolist()
        self.offsets: dict[Split, tuple[int, int]] = by_part(cuts)
        self.characters: int = cuts[-1]
        self.documents = self._offsets(corpus.documents.astype(np.int64))

    def size(self, part: Split) -> int:
        """Characters of a part."""
        begin, end = self.offsets[part]
        return end - begin

    def blocks(self, part: Split) -> Iterator[Block]:
        """The characters of a part, in order."""
        begin, end = self.bounds[part]
        offset = self.offsets[part][0]
        while begin < end:
            after = self._whole(min(begin + SIZE, end), end)
            ids = self.corpus.ids[begin:after]
            codes = code_points(self.corpus.tokenizer.decode(ids))
            characters = len(ids) if self._widths is None else int(self._widths[ids].sum())
            yield Block(offset, offset + characters, codes)
            if after // HELD > begin // HELD:
                release(self.corpus.ids)
            begin, offset = after, offset + characters

    def around(self, begin: int, end: int) -> Codes:
        """The characters from offset `begin` to `end`, which are cut to those there are."""
        begin, end = max(begin, 0), min(end, self.characters)
        if begin >= end:
            return np.zeros(0, np.uint32)
        first, skipped = self._find(begin)
        last, more = self._find(end)
        last = self._whole(last + (more > 0), len(self.corpus.ids))
        codes = code_points(self.corpus.tokenizer.decode(self.corpus.ids[first:last]))
        return codes[skipped : skipped + end - begin]

    def _whole(self, position: int, end: int) -> int:
        """That position of an id, or the next one between two characters, which is at most three further."""
        if self._widths is None:
            return position
        begins = np.flatnonzero(self._widths[self.corpus.ids[position : min(position + 4, end)]])
        return position + int(begins[0]) if len(begins) else min(position + 4, end)

    def _survey(self) -> Offsets:
        """How many characters begin before every SIZE-th id; nothing where every id is one."""
        if self._widths is None:
            return np.zeros(1, np.int64)
        ids = self.corpus.ids
        each = [int(self._widths[ids[begin : begin + SIZE]].sum()) for begin in range(0, len(ids), SIZE)]
        return np.cumsum([0, *each])

    def _offsets(self, positions: Offsets) -> Offsets:
        """Of the characters that begin with the ids at positions, which ascend."""
        if self._widths is None:
            return positions
        found = np.empty_like(positions)
        for block, before in enumerate(self._before.tolist()):
            some = slice(*np.searchsorted(positions, [block * SIZE, (block + 1) * SIZE]))
            if some.start < some.stop:
                found[some] = before + self._begun(block)[positions[some] - block * SIZE]
        return found

    def _find(self, offset: int) -> tuple[int, int]:
        """Position of the id that has a character, and how many it has before that."""
        if self._widths is None:
            return offset, 0
        block = int(np.searchsorted(self._before, offset, "right")) - 1
        begun = self._begun(block)
        within = offset - int(self._before[block])
        at = int(np.searchsorted(begun, within, "right")) - 1
        return block * SIZE + at, within - int(begun[at])

    def _begun(self, block: int) -> Offsets:
        """How many characters begin in a block before each of its ids, and before what follows them."""
        assert self._widths is not None
        widths = self._widths[self.corpus.ids[block * SIZE : (block + 1) * SIZE]]
        return np.concatenate([[0], np.cumsum(widths)])


def by_part(cuts: Sequence[int]) -> dict[Split, tuple[int, int]]:
    """Beginning and end of each part, of the four places where parts begin or end."""
    return dict(zip(SPLITS, itertools.pairwise(cuts), strict=True))
