"""Passages of one part of a text that stand in another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textgen.data.quality.rolling_hash import WINDOW, Codes, Fingerprints, Lookup, Offsets, Sums
from textgen.data.quality.text_blocks import Reader, Windows
from textgen.data.splits import Split
from textgen.progress import Progress

STRIDE = 16
"""Characters from one passage that is looked for to the next."""
PASSAGES = 1 << 21
"""Of them at most; in longer parts they stand further apart."""
DIFFERENT, CHANGES = 8, WINDOW // 2
"""How many different characters, and neighbours that differ, a passage must have: lines of dashes are everywhere."""
REACH = 1 << 16
"""Characters by which a shared passage is made longer on each side, at most."""


@dataclass(frozen=True)
class Shared:
    """A passage that stands in two parts.

    Attributes:
        offset: of its first character in the held-out part.
        learnt: the same in the training part.
        characters: its length.
    """

    offset: int
    learnt: int
    characters: int


@dataclass(frozen=True)
class Overlap:
    """What of a part also stands in the training part.

    Attributes:
        characters: that are in such passages: all of those counted are, and at most `stride` - 1 on each side of a
            passage are not counted.
        passages: how many there are.
        longest: the longest of them, longest first.
        stride: passages of WINDOW + stride - 1 characters or more are always found, of WINDOW by chance.
    """

    characters: int
    passages: int
    longest: tuple[Shared, ...]
    stride: int


class Overlaps:
    """Passages of a part that are looked for in the training part.

    Args:
        reader: of the text.
        part: the other part; it is read here.
        tell: is called with the characters that were read.

    Attributes:
        fingerprints: of the passages, (P,).
        stride: characters from one to the next.
    """

    def __init__(self, reader: Reader, part: Split, tell: Progress) -> None:
        self._reader = reader
        self._offset, self._end = reader.offsets[part]
        size = self._end - self._offset
        self.stride = max(STRIDE, -(-size // PASSAGES))
        chosen: list[Fingerprints] = []
        offsets: list[Offsets] = []
        windows = Windows()
        tail = np.zeros(0, np.uint32)
        for block in reader.blocks(part):
            codes = np.concatenate([tail, block.codes])
            for fingerprints, begin in windows.add(block, Sums(block.codes)):
                at = np.arange((self._offset - begin) % self.stride, len(fingerprints), self.stride)
                within = at + begin - (block.offset - len(tail))
                at = at[has_variety(codes, within)]
                chosen.append(fingerprints[at])
                offsets.append(at + begin)
            tail = codes[-(WINDOW - 1) :]
            tell(block.after - self._offset, size)
        self._offsets = np.concatenate(offsets) if offsets else np.zeros(0, np.int64)
        self.fingerprints = np.concatenate(chosen) if chosen else np.zeros(0, np.uint64)

    def result(self, first: Offsets, longest: int = 3) -> Overlap:
        """What was found.

        Args:
            first: where each of the passages was first seen in the training part, (P,), as `Lookup` has it.
            longest: how many of the longest shared passages are wanted.
        """
        found = first != Lookup.NOWHERE
        begins, learnt = self._offsets[found], first[found]
        if not len(begins):
            return Overlap(0, 0, (), self.stride)
        gaps = np.diff(begins)
        characters = int(np.minimum(gaps, WINDOW).sum()) + WINDOW
        apart = gaps > WINDOW
        # One passage goes on where its place in the training part goes on, too.
        torn = np.flatnonzero((gaps > WINDOW) | (gaps != np.diff(learnt))) + 1
        runs = [np.concatenate([[0], torn]), np.concatenate([torn, [len(begins)]]) - 1]
        lengths = begins[runs[1]] - begins[runs[0]] + WINDOW
        some = runs[0][np.argsort(-lengths, kind="stable")[:longest]].tolist()
        shared = {self._whole(int(begins[at]), int(learnt[at])) for at in some}
        ordered = sorted(shared, key=lambda each: (-each.characters, each.offset))
        return Overlap(characters, 1 + int(apart.sum()), tuple(ordered), self.stride)

    def _whole(self, offset: int, learnt: int) -> Shared:
        """The passage around an offset that is the same around a place in the training part."""
        before = self._alike(offset, learnt, -1)
        after = self._alike(offset, learnt, 1)
        return Shared(offset - before, learnt - before, before + after)

    def _alike(self, offset: int, learnt: int, direction: int) -> int:
        """How many characters before (-1) or from (1) two offsets on are the same, within the parts."""
        room = min(offset - self._offset, learnt)
        if direction > 0:
            room = min(self._end - offset, self._reader.offsets["training"][1] - learnt)
        alike, step = 0, WINDOW
        while alike < min(room, REACH):
            step = min(2 * step, room - alike)
            one, other = (
                self._reader.around(at + alike, at + alike + step)
                if direction > 0
                else self._reader.around(at - alike - step, at - alike)[::-1]
                for at in (offset, learnt)
            )
            different = np.flatnonzero(one != other)
            if len(different):
                return alike + int(different[0])
            alike += step
        return alike


def has_variety(codes: Codes, begins: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the passages of WINDOW characters that begin there are no mere decoration, (P,)."""
    found = np.zeros(len(begins), bool)
    for at in range(0, len(begins), 1 << 13):
        some = begins[at : at + (1 << 13)]
        passages = np.lib.stride_tricks.sliding_window_view(codes, WINDOW)[some]
        different = changed(np.sort(passages, axis=1)) + 1
        found[at : at + len(some)] = (different >= DIFFERENT) & (changed(passages) >= CHANGES)
    return found


def changed(passages: NDArray[np.uint32]) -> NDArray[np.int64]:
    """How many neighbours differ in each row, (P,)."""
    counts: NDArray[np.int64] = np.count_nonzero(passages[:, 1:] != passages[:, :-1], axis=1)
    return counts
