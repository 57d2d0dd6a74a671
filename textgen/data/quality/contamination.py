"""Contamination: passages of a validation or test split that the training split contains, too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.data.quality.text_blocks import PASSAGE, BlockReader, PassageHashes
from textgen.hash_set import HashSet
from textgen.rolling_hash import CodePoints, Hashes, Offsets, RollingHash
from textgen.settings.run import Split
from textgen.units import Progress

STRIDE = 16
"""Characters from one passage that is searched for to the next."""
MAX_PASSAGES = 1 << 21
"""Number of passages that are searched for; in longer splits they are further apart."""
MIN_DIFFERENT, MIN_CHANGES = 8, PASSAGE // 2
"""Different characters, and differing neighbours, that a passage must have: lines of dashes are in every text."""
MAX_REACH = 1 << 16
"""Characters by which a shared passage is extended on each side."""


class SharedPassage(NamedTuple):
    """A passage in two splits: its offset in the held-out one, its offset in the training split, and its length."""

    offset: int
    training_offset: int
    characters: int


@dataclass(frozen=True)
class Contamination:
    """Passages that a held-out split shares with the training split.

    Attributes:
        characters: in shared passages, a lower bound: up to `stride` - 1 on each side of a passage are not counted.
        longest: the longest of them, longest first.
        stride: passages of `PASSAGE` + stride - 1 characters or more are always found, those of `PASSAGE` by chance.
    """

    characters: int
    passages: int
    longest: tuple[SharedPassage, ...]
    stride: int


class PassageSearch:
    """Finds the first occurrence of some passages, given by their hashes (P,), in a long text."""

    NOWHERE = np.iinfo(np.int64).max

    def __init__(self, hashes: Hashes) -> None:
        self._hashes = HashSet(hashes)
        self._which = np.searchsorted(self._hashes.values, hashes)
        self._first = np.full(len(self._hashes.values), self.NOWHERE, np.int64)

    def add(self, hashes: Hashes, offset: int) -> None:
        """Adds the text's passages that begin at `offset`, `offset` + 1, ..."""
        at, which = self._hashes.find(hashes)
        np.minimum.at(self._first, which, at + offset)

    def first(self) -> Offsets:
        """Returns the offset of each passage's first occurrence, (P,); NOWHERE if it has none."""
        return self._first[self._which]


class ContaminationSearch:
    """Passages of a held-out split, `stride` characters apart, to search for in training; `hashes` are theirs, (P,)."""

    def __init__(self, reader: BlockReader, split: Split, progress: Progress) -> None:
        self._reader = reader
        self._begin, self._end = reader.offsets[split]
        size = self._end - self._begin
        self.stride = max(STRIDE, -(-size // MAX_PASSAGES))
        chosen: list[Hashes] = []
        offsets: list[Offsets] = []
        passage_hashes = PassageHashes()
        tail = np.zeros(0, np.uint32)
        for block in reader.blocks(split):
            codes = np.concatenate([tail, block.codes])
            for hashes, offset in passage_hashes.add(block, RollingHash(block.codes)):
                at = np.arange((self._begin - offset) % self.stride, len(hashes), self.stride)
                at = at[has_variety(codes, at + offset - (block.offset - len(tail)))]
                chosen.append(hashes[at])
                offsets.append(at + offset)
            tail = codes[-(PASSAGE - 1) :]
            progress(block.end - self._begin, size)
        self._offsets = np.concatenate(offsets) if offsets else np.zeros(0, np.int64)
        self.hashes = np.concatenate(chosen) if chosen else np.zeros(0, np.uint64)

    def result(self, first: Offsets, longest: int = 3) -> Contamination:
        """Returns what was found, given the passages' `first` offsets in training, (P,), from `PassageSearch.first`."""
        found = first != PassageSearch.NOWHERE
        offsets, training = self._offsets[found], first[found]
        if not len(offsets):
            return Contamination(0, 0, (), self.stride)
        gaps = np.diff(offsets)
        characters = int(np.minimum(gaps, PASSAGE).sum()) + PASSAGE
        passages = 1 + int((gaps > PASSAGE).sum())
        # A shared passage continues while its position in the training split advances by the same number.
        breaks = np.flatnonzero((gaps > PASSAGE) | (gaps != np.diff(training))) + 1
        begins, ends = np.concatenate([[0], breaks]), np.concatenate([breaks, [len(offsets)]]) - 1
        lengths = offsets[ends] - offsets[begins] + PASSAGE
        candidates = begins[np.argsort(-lengths, kind="stable")[:longest]].tolist()
        shared = {self._extended(int(offsets[at]), int(training[at])) for at in candidates}
        ordered = sorted(shared, key=lambda each: (-each.characters, each.offset))
        return Contamination(characters, passages, tuple(ordered), self.stride)

    def _extended(self, offset: int, training_offset: int) -> SharedPassage:
        """Returns the longest shared passage around two offsets."""
        before = self._equal_characters(offset, training_offset, -1)
        after = self._equal_characters(offset, training_offset, 1)
        return SharedPassage(offset - before, training_offset - before, before + after)

    def _equal_characters(self, offset: int, training_offset: int, direction: int) -> int:
        """Returns the number of equal characters before (-1) or from (1) two offsets on, within their splits."""
        room = min(offset - self._begin, training_offset)
        if direction > 0:
            room = min(self._end - offset, self._reader.offsets["training"][1] - training_offset)
        equal, step = 0, PASSAGE
        while equal < min(room, MAX_REACH):
            step = min(2 * step, room - equal)
            one, other = (
                self._reader.around(at + equal, at + equal + step)
                if direction > 0
                else self._reader.around(at - equal - step, at - equal)[::-1]
                for at in (offset, training_offset)
            )
            different = np.flatnonzero(one != other)
            if len(different):
                return equal + int(different[0])
            equal += step
        return equal


def has_variety(codes: CodePoints, begins: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each of the passages that begin at these positions is more than a ruler or a pattern, (P,)."""
    found = np.zeros(len(begins), bool)
    for at in range(0, len(begins), 1 << 13):
        some = begins[at : at + (1 << 13)]
        passages = np.lib.stride_tricks.sliding_window_view(codes, PASSAGE)[some]
        different = _changes(np.sort(passages, axis=1)) + 1
        found[at : at + len(some)] = (different >= MIN_DIFFERENT) & (_changes(passages) >= MIN_CHANGES)
    return found


def _changes(passages: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Returns the number of neighbours that differ in each row, (P,)."""
    counts: NDArray[np.int64] = np.count_nonzero(passages[:, 1:] != passages[:, :-1], axis=1)
    return counts
