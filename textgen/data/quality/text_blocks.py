"""A corpus as characters, read in bounded memory block by block or around a place, and hashes of its passages."""

from __future__ import annotations

import itertools
import mmap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.rolling_hash import BASE, MODULUS, CodePoints, Hashes, Offsets, RollingHash, character_numbers
from textgen.settings.run import SPLITS, Split
from textgen.tokenizers import varying_chars_per_token
from textgen.unicode import code_points

PASSAGE = 64
"""Characters of a passage that does not repeat by coincidence: a proverb, a line of verse and a half."""
NO_HASHES: NDArray[np.uint64] = np.zeros(0, np.uint64)
BLOCK_TOKENS = 1 << 17
"""Tokens of a block: the arrays computed from it stay in the processor's cache."""
RELEASE_INTERVAL = 1 << 25
"""Tokens after which the pages of the memory-mapped file are released."""


@dataclass(frozen=True)
class TextBlock:
    """Consecutive characters of a text.

    Attributes:
        offset, end: offsets of the first character and behind the last one. They count characters that begin; bytes
            that are not UTF-8 may give more `codes`.
        codes: code points, (n,).
    """

    offset: int
    end: int
    codes: CodePoints


def _release(ids: NDArray[np.unsignedinteger[Any]]) -> None:
    """Releases the pages of a memory-mapped file, which the system would keep until memory is short."""
    file = getattr(ids, "_mmap", None)
    if file is not None and hasattr(mmap, "MADV_DONTNEED"):
        file.madvise(mmap.MADV_DONTNEED)


class PassageHashes:
    """Hashes of all passages of `PASSAGE` characters in consecutive blocks."""

    def __init__(self) -> None:
        self._tail = np.zeros(0, np.uint32)

    def add(self, block: TextBlock, rolling: RollingHash) -> Iterator[tuple[Hashes, int]]:
        """Yields the hashes of passages that end in the next block, with the offset of the first one, in two runs."""
        joining = np.concatenate([self._tail, block.codes[: PASSAGE - 1]])
        yield RollingHash(joining).windows(PASSAGE), block.offset - len(self._tail)
        yield rolling.windows(PASSAGE), block.offset
        self._tail = np.concatenate([self._tail, block.codes[-(PASSAGE - 1) :]])[-(PASSAGE - 1) :]


class BlockReader:
    """Reads the characters of a corpus in bounded memory.

    Attributes:
        bounds: positions in the ids at which each split begins and ends.
        offsets: the same in characters.
        documents: offsets of the characters with which documents begin, (D,), ascending from 0.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        positions = [0, *corpus.split_ends, len(corpus.ids)]
        self.bounds: dict[Split, tuple[int, int]] = _by_split(positions)
        self._lengths = varying_chars_per_token(corpus.tokenizer)
        self._before = self._characters_before()
        ends = self._offsets(np.array(positions)).tolist()
        self.offsets: dict[Split, tuple[int, int]] = _by_split(ends)
        self.characters: int = ends[-1]
        self.documents = self._offsets(corpus.documents.astype(np.int64))

    def size(self, split: Split) -> int:
        """Returns the number of characters of a split."""
        begin, end = self.offsets[split]
        return end - begin

    def blocks(self, split: Split) -> Iterator[TextBlock]:
        """Yields the characters of a split, in order."""
        begin, end = self.bounds[split]
        offset = self.offsets[split][0]
        while begin < end:
            after = self._between_characters(min(begin + BLOCK_TOKENS, end), end)
            ids = self.corpus.ids[begin:after]
            codes = code_points(self.corpus.tokenizer.decode(ids))
            characters = len(ids) if self._lengths is None else int(self._lengths[ids].sum())
            yield TextBlock(offset, offset + characters, codes)
            if after // RELEASE_INTERVAL > begin // RELEASE_INTERVAL:
                _release(self.corpus.ids)
            begin, offset = after, offset + characters

    def around(self, begin: int, end: int) -> CodePoints:
        """Returns the characters from offset `begin` to `end`, as far as the text has them."""
        begin, end = max(begin, 0), min(end, self.characters)
        if begin >= end:
            return np.zeros(0, np.uint32)
        first, skipped = self._find(begin)
        last, more = self._find(end)
        last = self._between_characters(last + (more > 0), len(self.corpus.ids))
        codes = code_points(self.corpus.tokenizer.decode(self.corpus.ids[first:last]))
        return codes[skipped : skipped + end - begin]

    def _between_characters(self, position: int, end: int) -> int:
        """Returns the first position from `position` on between two characters, at most three tokens further."""
        if self._lengths is None:
            return position
        begins = np.flatnonzero(self._lengths[self.corpus.ids[position : min(position + 4, end)]])
        return position + int(begins[0]) if len(begins) else min(position + 4, end)

    def _characters_before(self) -> Offsets:
        """Returns the characters before each block of ids, (blocks + 1,); unused if every token is a character."""
        if self._lengths is None:
            return np.zeros(1, np.int64)
        ids = self.corpus.ids
        begins = range(0, len(ids), BLOCK_TOKENS)
        each = [int(self._lengths[ids[begin : begin + BLOCK_TOKENS]].sum()) for begin in begins]
        return np.cumsum([0, *each])

    def _offsets(self, positions: Offsets) -> Offsets:
        """Returns the offsets of the characters that begin with the ids at ascending positions."""
        if self._lengths is None:
            return positions
        found = np.empty_like(positions)
        for block, before in enumerate(self._before.tolist()):
            some = slice(*np.searchsorted(positions, [block * BLOCK_TOKENS, (block + 1) * BLOCK_TOKENS]))
            if some.start < some.stop:
                found[some] = before + self._begun(block)[positions[some] - block * BLOCK_TOKENS]
        return found

    def _find(self, offset: int) -> tuple[int, int]:
        """Returns the position of the token that contains a character, and the characters in it before that one."""
        if self._lengths is None:
            return offset, 0
        block = int(np.searchsorted(self._before, offset, "right")) - 1
        begun = self._begun(block)
        within = offset - int(self._before[block])
        at = int(np.searchsorted(begun, within, "right")) - 1
        return block * BLOCK_TOKENS + at, within - int(begun[at])

    def _begun(self, block: int) -> Offsets:
        """Returns the characters that begin in a block before each of its ids, and before its end, (n + 1,)."""
        assert self._lengths is not None
        lengths = self._lengths[self.corpus.ids[block * BLOCK_TOKENS : (block + 1) * BLOCK_TOKENS]]
        return np.concatenate([[0], np.cumsum(lengths)])


def _by_split(ends: Sequence[int]) -> dict[Split, tuple[int, int]]:
    """Returns beginning and end of each split, from the four positions at which splits begin or end."""
    return dict(zip(SPLITS, itertools.pairwise(ends), strict=True))


class SegmentHashes:
    """Hashes of passages that lie end to end, across blocks; `hash` and `length` are of the one that has not ended."""

    def __init__(self) -> None:
        self.hash, self.length = 0, 0

    def add(self, rolling: RollingHash, length: int, ends: Offsets) -> tuple[Hashes, Offsets]:
        """Adds a block; returns hashes and lengths of the passages that end in it, (len(ends),) each.

        Args:
            rolling: hash of the block.
            length: its characters.
            ends: positions in it at which passages end (exclusive), ascending; 0 for the end of the block before.
        """
        begins = np.concatenate([[0], ends]).astype(np.int64)
        limits = np.concatenate([ends, [length]]).astype(np.int64)
        hashes, lengths = rolling.passages(begins, limits), limits - begins
        hashes[0] = (self.hash + pow(BASE, self.length, MODULUS) * int(hashes[0])) % MODULUS
        lengths[0] += self.length
        self.hash, self.length = int(hashes[-1]), int(lengths[-1])
        return hashes[:-1], lengths[:-1]


class RepeatCounter:
    """Share of passages that occur more than once, in bounded memory.

    If there are too many different hashes, only those whose highest bit is 0 are kept, then those whose highest two
    are, and so on: all copies of a passage stay or go, so that the share among the rest estimates that of all.
    """

    def __init__(self, limit: int = 1 << 20) -> None:
        self._limit = limit
        self._bits = 0  # number of leading bits that are 0 in every kept hash
        self._kept, self._counts = np.zeros(0, np.uint64), np.zeros(0, np.int64)
        self._new: list[Hashes] = []  # not counted yet
        self._number = 0  # of new hashes

    @property
    def sampled(self) -> bool:
        """Whether `share` is an estimate, because some hashes were dropped."""
        return self._bits > 0

    def add(self, hashes: Hashes) -> None:
        """Adds the hashes of more passages, (n,)."""
        if self._bits:
            hashes = hashes[self._stays(hashes)]
        self._new.append(hashes)
        self._number += len(hashes)
        if self._number > self._limit:
            self._count()

    def share(self) -> float:
        """Returns the share of passages that occur more than once; 0 if there are none."""
        self._count()
        return float(self._counts[self._counts > 1].sum() / max(self._counts.sum(), 1))

    def _count(self) -> None:
        """Counts the new hashes, and drops hashes above the limit."""
        different, counts = np.unique(np.concatenate([NO_HASHES, *self._new]), return_counts=True)
        self._kept, which = np.unique(np.concatenate([self._kept, different]), return_inverse=True)
        self._counts = np.bincount(which, np.concatenate([self._counts, counts]), len(self._kept)).astype(np.int64)
        self._new, self._number = [], 0
        while len(self._kept) > self._limit:
            self._bits += 1
            stays = self._stays(self._kept)
            self._kept, self._counts = self._kept[stays], self._counts[stays]

    def _stays(self, hashes: Hashes) -> NDArray[np.bool_]:
        return hashes < np.uint64(MODULUS >> self._bits)


def without_last(hashes: Hashes, lengths: Offsets, last: int) -> Hashes:
    """Returns the hashes of the same passages, (P,), without their last character, the code point `last`."""
    factors, exponents, square = np.ones(len(lengths), np.uint64), lengths - 1, BASE
    while exponents.any():
        factors[exponents % 2 == 1] *= np.uint64(square)
        exponents, square = exponents // 2, square * square % MODULUS
    factors *= character_numbers()[last]
    return hashes - factors
