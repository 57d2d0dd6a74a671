"""64-bit rolling hashes of passages: equal passages have equal hashes, others differ but for a chance of 2^-64."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from numpy.typing import NDArray

CodePoints = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
Offsets = NDArray[np.int64]

PASSAGE = 64
"""Characters of a passage that does not repeat by coincidence: a proverb, a line of verse and a half."""
MODULUS = 1 << 64
BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse
INVERSE = pow(BASE, -1, MODULUS)
NO_HASHES: NDArray[np.uint64] = np.zeros(0, np.uint64)


class RollingHash:
    r"""Hashes of all passages of some characters, in a few operations for each character.

    A passage c_0 .. c_{n-1} has h = sum_j m(c_j) B^j modulo 2^64, with a random number m(c) for each character. So the
    passage from i to k has (S_k - S_i) B^{-i}, where S are the sums from the beginning (Karp and Rabin 1987).

    Args:
        codes: code points, (n,).
    """

    def __init__(self, codes: CodePoints) -> None:
        self._length = len(codes)
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        terms = _numbers()[codes]
        terms *= _powers(BASE, len(codes))
        np.cumsum(terms, out=self._sums[1:])

    def passages(self, begins: NDArray[Any], ends: NDArray[Any]) -> Hashes:
        """Returns the hashes of the passages that begin and end (exclusive) at these positions, (P,)."""
        found: Hashes = self._sums[ends] - self._sums[begins]
        found *= _powers(INVERSE, self._length + 1)[begins]
        return found

    def windows(self, length: int = PASSAGE) -> Hashes:
        """Returns the hashes of all passages of so many characters, (n - length + 1,); none for fewer characters."""
        found = self._sums[length:] - self._sums[:-length]
        found *= _powers(INVERSE, self._length + 1)[: len(found)]
        return found


class SegmentHashes:
    """Hashes of passages that lie end to end, across the blocks in which they are read."""

    def __init__(self) -> None:
        self._hash, self._length = 0, 0  # of the passage that has begun

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
        hashes[0] = (self._hash + pow(BASE, self._length, MODULUS) * int(hashes[0])) % MODULUS
        lengths[0] += self._length
        self._hash, self._length = int(hashes[-1]), int(lengths[-1])
        return hashes[:-1], lengths[:-1]

    def rest(self) -> tuple[int, int]:
        """Returns hash and length of the passage that has not ended."""
        return self._hash, self._length


class RepeatCounter:
    """Share of passages that occur more than once, in bounded memory.

    If there are too many different hashes, only those whose highest bit is 0 are kept, then those whose highest two
    are, and so on: all copies of a passage stay or go, so that the share among the rest estimates that of all.

    Args:
        limit: number of different hashes that are kept.
    """

    def __init__(self, limit: int = 1 << 20) -> None:
        self._limit = limit
        self._bits = 0  # number of leading bits that are 0 in every kept hash
        self._kept, self._counts = np.zeros(0, np.uint64), np.zeros(0, np.int64)
        self._new: list[Hashes] = []  # not counted yet
        self._number = 0  # of new hashes

    @property
    def sampled(self) -> bool:
        """Whether the share is an estimate."""
        return self._bits > 0

    def add(self, hashes: Hashes) -> None:
        """Adds hashes, (n,)."""
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


class PassageSearch:
    """Finds the first occurrence of some passages in a long text.

    Args:
        hashes: of the passages, (P,).
    """

    NOWHERE = np.iinfo(np.int64).max

    def __init__(self, hashes: Hashes) -> None:
        self._keys, self._which = np.unique(hashes, return_inverse=True)
        self._first = np.full(len(self._keys), self.NOWHERE, np.int64)
        # Most of the text is none of the passages: a table of bits rules it out before the binary search.
        self._shift = np.uint64(64 - min(max(len(self._keys).bit_length() + 6, 16), 27))
        slots = self._slots(self._keys)
        self._bits = np.zeros((MODULUS >> int(self._shift)) // 8, np.uint8)
        np.bitwise_or.at(self._bits, slots >> 3, np.uint8(1) << (slots & 7).astype(np.uint8))

    def add(self, hashes: Hashes, offset: int) -> None:
        """Adds the text's passages that begin at `offset`, `offset` + 1, ..."""
        if not len(self._keys):
            return
        slots = self._slots(hashes)
        bits = self._bits.take(slots >> 3) >> (slots & 7).astype(np.uint8)
        perhaps = np.flatnonzero(bits & np.uint8(1) != 0)
        wanted = hashes[perhaps]
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        same = self._keys[at] == wanted
        np.minimum.at(self._first, at[same], perhaps[same] + offset)

    def first(self) -> Offsets:
        """Returns the offset of each passage's first occurrence, (P,); NOWHERE if it has none."""
        return self._first[self._which]

    def _slots(self, hashes: Hashes) -> Offsets:
        """The position of each hash in the table of bits: its highest bits."""
        return (hashes >> self._shift).view(np.int64)


def without_last(hashes: Hashes, lengths: Offsets, last: int) -> Hashes:
    """Returns the hashes of the same passages, (P,), without their last character, the code point `last`."""
    factors, exponents, square = np.ones(len(lengths), np.uint64), lengths - 1, BASE
    while exponents.any():
        factors[exponents % 2 == 1] *= np.uint64(square)
        exponents, square = exponents // 2, square * square % MODULUS
    factors *= _numbers()[last]
    return hashes - factors


@functools.cache
def _numbers() -> Hashes:
    """m: a pseudo-random number for each code point (splitmix64, Steele, Lea and Flood 2014)."""
    x = np.arange(1, 0x110001, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def _powers(base: int, number: int) -> Hashes:
    """base^0, base^1, ... modulo 2^64, (number,)."""
    return _table(base, 1 << max(number - 1, 1).bit_length())[:number]


@functools.lru_cache(maxsize=8)
def _table(base: int, number: int) -> Hashes:
    factors = np.full(number, base, np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)
