"""Reads a corpus as characters, block by block or around a place, in bounded memory."""

from __future__ import annotations

import itertools
import mmap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.data.quality.rolling_hash import PASSAGE, CodePoints, Hashes, Offsets, RollingHash
from textgen.data.splits import SPLITS, Split
from textgen.tokenizers import varying_chars_per_token
from textgen.unicode import code_points

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
        """Yields the hashes of passages that end in a block, with the offset of the first one, in two runs.

        Args:
            block: the next one.
            rolling: its hash.
        """
        joining = np.concatenate([self._tail, block.codes[: PASSAGE - 1]])
        yield RollingHash(joining).windows(), block.offset - len(self._tail)
        yield rolling.windows(), block.offset
        self._tail = np.concatenate([self._tail, block.codes[-(PASSAGE - 1) :]])[-(PASSAGE - 1) :]


class BlockReader:
    """Reads the characters of a corpus in bounded memory.

    Attributes:
        bounds: positions in the ids at which each split begins and ends.
        offsets: the same in characters.
        characters: number in all splits.
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
        """The first position from `position` on between two characters, at most three tokens further."""
        if self._lengths is None:
            return position
        begins = np.flatnonzero(self._lengths[self.corpus.ids[position : min(position + 4, end)]])
        return position + int(begins[0]) if len(begins) else min(position + 4, end)

    def _characters_before(self) -> Offsets:
        """Characters that begin before each block of ids, (blocks + 1,); unused if every token is a character."""
        if self._lengths is None:
            return np.zeros(1, np.int64)
        ids = self.corpus.ids
        begins = range(0, len(ids), BLOCK_TOKENS)
        each = [int(self._lengths[ids[begin : begin + BLOCK_TOKENS]].sum()) for begin in begins]
        return np.cumsum([0, *each])

    def _offsets(self, positions: Offsets) -> Offsets:
        """Offsets of the characters that begin with the ids at ascending positions."""
        if self._lengths is None:
            return positions
        found = np.empty_like(positions)
        for block, before in enumerate(self._before.tolist()):
            some = slice(*np.searchsorted(positions, [block * BLOCK_TOKENS, (block + 1) * BLOCK_TOKENS]))
            if some.start < some.stop:
                found[some] = before + self._begun(block)[positions[some] - block * BLOCK_TOKENS]
        return found

    def _find(self, offset: int) -> tuple[int, int]:
        """The position of the token that contains a character, and the number of characters in it before that one."""
        if self._lengths is None:
            return offset, 0
        block = int(np.searchsorted(self._before, offset, "right")) - 1
        begun = self._begun(block)
        within = offset - int(self._before[block])
        at = int(np.searchsorted(begun, within, "right")) - 1
        return block * BLOCK_TOKENS + at, within - int(begun[at])

    def _begun(self, block: int) -> Offsets:
        """Characters that begin in a block before each of its ids, and before its end, (n + 1,)."""
        assert self._lengths is not None
        lengths = self._lengths[self.corpus.ids[block * BLOCK_TOKENS : (block + 1) * BLOCK_TOKENS]]
        return np.concatenate([[0], np.cumsum(lengths)])


def _by_split(ends: Sequence[int]) -> dict[Split, tuple[int, int]]:
    """Beginning and end of each split, from the four positions at which splits begin or end."""
    return dict(zip(SPLITS, itertools.pairwise(ends), strict=True))
