"""Copies: passages of a text that also stand in a source, a much longer text, character by character."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.hash_set import HashSet
from textgen.rolling_hash import CodePoints, Offsets, RollingHash

AT_LEAST = 30
"""Characters from which on a passage counts as a copy. Books share less than 1 % of their text in such passages."""
PASSAGES_AT_ONCE = 1 << 20
"""Characters of the source's passages that are compared at once, at least; they bound the memory."""
TEXT_END, SOURCE_END = 0x110000, 0x110001
"""Code points, which are none of Unicode, that end passages of the text and of the source."""
MOST_CANDIDATES = 10_000
"""Copies among which the longest ones are chosen."""


class Copy(NamedTuple):
    """A passage of a text that also stands in the source: its offset there and here, and its length."""

    offset: int
    characters: int
    source: int  # offset of one of the places where the source has it


@dataclass(frozen=True)
class Copies:
    """Copies of a text of n characters.

    Attributes:
        at_least: characters of the shortest copy that counts.
        lengths: characters of the longest copy that begins at each character, (n,); 0 if there is none.
        sources: offset in the source of one of its places, (n,); undefined where there is none.
    """

    at_least: int
    lengths: Offsets
    sources: Offsets

    @property
    def longest_at(self) -> Offsets:
        """Characters of the longest copy that covers each character, (n,); 0 outside copies."""
        longest = np.zeros(len(self.lengths), np.int64)
        for begin, length in self._whole():
            part = longest[begin : begin + length]
            np.maximum(part, length, out=part)
        return longest

    @property
    def copied(self) -> int:
        """Number of characters inside copies."""
        begins = np.flatnonzero(self.lengths)
        edges = np.zeros(len(self.lengths) + 1, np.int64)
        np.add.at(edges, begins, 1)
        np.add.at(edges, begins + self.lengths[begins], -1)
        return int(np.count_nonzero(np.cumsum(edges)))

    @property
    def share(self) -> float:
        """Share of the characters that are inside copies; 0 for an empty text."""
        return self.copied / max(len(self.lengths), 1)

    def longest(self, number: int) -> list[Copy]:
        """Returns the longest copies, the longest first; no copy lies by more than half inside longer ones."""
        whole = sorted(self._whole(), key=lambda copy: (-copy[1], copy[0]))[:MOST_CANDIDATES]
        chosen: list[Copy] = []
        taken = np.zeros(len(self.lengths), bool)
        for begin, length in whole:
            if len(chosen) == number:
                break
            if 2 * np.count_nonzero(taken[begin : begin + length]) <= length:
                chosen.append(Copy(begin, length, int(self.sources[begin])))
                taken[begin : begin + length] = True
        return chosen

    def _whole(self) -> list[tuple[int, int]]:
        """Returns offset and length of the copies that are no part of another one, in order."""
        ends = np.arange(len(self.lengths)) + self.lengths
        before = np.concatenate([[0], ends[:-1]])  # a copy from one character before on ends at least here
        begins = np.flatnonzero((self.lengths > 0) & (ends > before))
        return list(zip(begins.tolist(), self.lengths[begins].tolist(), strict=True))


class CopySearch:
    """Finds the copies of short texts in a source that is read once, in memory for the texts and a block of it.

    Hashes of passages of `at_least` characters find the places where the source may have copies (Karp and Rabin 1987).
    The passages of both around these places are then sorted by all their suffixes (Manber and Myers 1990), which gives
    the longest copy at each character exactly, also where texts are full of repeated characters.

    Args:
        texts: code points of each text, (n,).
        at_least: characters of the shortest copy to find.
    """

    def __init__(self, texts: Sequence[CodePoints], at_least: int = AT_LEAST) -> None:
        self._at_least = at_least
        self._bounds = list(itertools.pairwise(np.cumsum([0, *map(len, texts)]).tolist()))
        self._codes = np.concatenate([np.zeros(0, np.uint32), *texts])
        hashes = [RollingHash(text).windows(at_least) for text in texts]
        begins = [np.arange(begin, begin + len(some)) for (begin, _), some in zip(self._bounds, hashes, strict=True)]
        together = np.concatenate([np.zeros(0, np.uint64), *hashes])
        self._begins = np.concatenate([np.zeros(0, np.int64), *begins])
        self._hashes = HashSet(together)
        self._which = np.searchsorted(self._hashes.values, together)
        self._lengths, self._sources = np.zeros((2, len(self._codes)), np.int64)
        self._tail = np.zeros(0, np.uint32)  # the last characters of the source so far
        self._open: list[CodePoints] = []  # a passage of the source that goes on
        self._open_begin = self._open_length = 0
        self._passages: dict[bytes, int] = {}  # different passages of the source, and the offset of each
        self._waiting = 0  # their characters
        longest = max((len(text) for text in texts), default=0)
        self._longest_overlap = max(longest, at_least) - 1
        self._most = max(2 * longest, PASSAGES_AT_ONCE)

    def add(self, codes: CodePoints, offset: int) -> None:
        """Adds the next block of the source, whose first character has this offset."""
        window, n = np.concatenate([self._tail, codes]), self._at_least
        offset -= len(self._tail)
        if len(window) < n:
            self._tail = window
            return
        at, _ = self._hashes.find(RollingHash(window).windows(n))
        if not len(at) or at[0] > 0:
            self._close()
        breaks = np.flatnonzero(np.diff(at) > 1)
        begins = at[np.concatenate([[0], breaks + 1])] if len(at) else at
        ends = at[np.concatenate([breaks, [-1]])] + n if len(at) else at
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
            if self._open:
                self._extend(window[n - 1 : end])
            else:
                self._open_begin = offset + begin
                self._extend(window[begin:end])
            if end < len(window):
                self._close()
        self._tail = window[len(window) - n + 1 :]

    def result(self) -> list[Copies]:
        """Returns the copies of each text in the source so far."""
        self._close()
        self._compare()
        return [
            Copies(self._at_least, self._lengths[begin:end].copy(), self._sources[begin:end].copy())
            for begin, end in self._bounds
        ]

    def _extend(self, codes: CodePoints) -> None:
        """Adds characters to the open passage; of one longer than all texts only the end stays open."""
        self._open.append(codes)
        self._open_length += len(codes)
        if self._open_length > self._most:
            passage = np.concatenate(self._open)
            self._keep(passage, self._open_begin)
            self._open = [passage[len(passage) - self._longest_overlap :]]
            self._open_begin += self._open_length - self._longest_overlap
            self._open_length = self._longest_overlap

    def _close(self) -> None:
        if self._open:
            self._keep(np.concatenate(self._open), self._open_begin)
            self._open, self._open_length = [], 0

    def _keep(self, passage: CodePoints, begin: int) -> None:
        key = passage.tobytes()
        if key not in self._passages:
            self._passages[key] = begin
            self._waiting += len(passage)
            if self._waiting > self._most:
                self._compare()

    def _compare(self) -> None:
        """Compares the text with the passages that wait, and forgets them."""
        passages = [np.frombuffer(key, np.uint32) for key in self._passages]
        offsets = np.array([*self._passages.values()], np.int64)
        self._passages, self._waiting = {}, 0
        if not passages:
            return
        places, text = self._places_with(np.concatenate(passages))
        source, source_offsets = joined(passages, SOURCE_END, offsets)
        codes = np.concatenate([text, source])
        lengths, found = longest_common(codes, len(text))
        lengths[(lengths < self._at_least) | (places < 0)] = 0
        better = lengths > np.where(places < 0, 0, self._lengths[places])
        self._lengths[places[better]] = lengths[better]
        self._sources[places[better]] = source_offsets[found[better] - len(text)]

    def _places_with(self, source: CodePoints) -> tuple[Offsets, CodePoints]:
        """Returns the passages of the text that may have copies in these code points of the source, end to end, and
        the offset of each of their characters; -1 for the code points that end them.
        """
        found = np.zeros(len(self._hashes.values), bool)
        found[self._hashes.find(RollingHash(source).windows(self._at_least))[1]] = True
        begins = self._begins[found[self._which]]
        breaks = np.flatnonzero(np.diff(begins) > 1)
        firsts = begins[np.concatenate([[0], breaks + 1])]
        ends = begins[np.concatenate([breaks, [-1]])] + self._at_least
        spans = zip(firsts.tolist(), ends.tolist(), strict=True)
        codes, places = joined([self._codes[begin:end] for begin, end in spans], TEXT_END, firsts)
        places[codes == TEXT_END] = -1
        return places, codes


def joined(passages: Sequence[CodePoints], end: int, offsets: Offsets) -> tuple[CodePoints, Offsets]:
    """Returns passages end to end, `end` after each, and the offsets of all their characters, given the first ones."""
    mark = np.array([end], np.uint32)
    codes = np.concatenate([part for passage in passages for part in (passage, mark)])
    sizes = np.array([len(passage) + 1 for passage in passages])
    firsts = np.cumsum(sizes) - sizes
    return codes, np.arange(len(codes)) + np.repeat(offsets - firsts, sizes)


def longest_common(codes: CodePoints, split: int) -> tuple[Offsets, Offsets]:
    """Returns, for each of the first `split` positions, the length of the longest passage from there on that also
    begins somewhere behind `split`, and that place; (split,) each.

    Both parts end with code points that the other one does not have. The longest common passage is that with one of
    the two nearest suffixes of the other part in the order of all suffixes.
    """
    names = passage_names(codes)
    rank = names[-1]
    order = np.empty(len(codes), np.int64)
    order[rank] = np.arange(len(codes))
    there = order >= split
    index = np.arange(len(codes))
    before = np.maximum.accumulate(np.where(there, index, -1))
    after = np.minimum.accumulate(np.where(there, index, len(codes))[::-1])[::-1]
    lengths, places = np.zeros(split, np.int64), np.full(split, split, np.int64)
    for nearest in (before, after):
        position = nearest[rank[:split]]
        here = np.flatnonzero((position >= 0) & (position < len(codes)))
        other = order[position[here]]
        common = common_length(names, here, other)
        better = common > lengths[here]
        lengths[here[better]], places[here[better]] = common[better], other[better]
    return lengths, places


def passage_names(codes: CodePoints) -> list[NDArray[np.int32]]:
    """Returns the ranks, (n,), of the passages of 1, 2, 4 ... characters from each position on, until all differ.

    Equal passages have equal ranks; those that the end cuts off come first.
    """
    names = [np.unique(codes, return_inverse=True)[1].astype(np.int32)]
    width = 1
    while int(names[-1].max()) + 1 < len(codes):
        last = names[-1].astype(np.int64) + 1
        following = np.zeros_like(last)
        following[:-width] = last[width:]
        names.append(np.unique(last * (len(codes) + 1) + following, return_inverse=True)[1].astype(np.int32))
        width *= 2
    return names


def common_length(names: Sequence[NDArray[np.int32]], one: Offsets, other: Offsets) -> Offsets:
    """Returns the number of equal characters from each of two positions on, (P,), by `passage_names`."""
    length = np.zeros(len(one), np.int64)
    for level in reversed(range(len(names))):
        name = names[level]
        length[name[one + length] == name[other + length]] += 1 << level
    return length
