"""64-bit fingerprints of passages: equal passages have equal ones, and others hardly ever (two in 2^64)."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
Fingerprints = NDArray[np.uint64]
Offsets = NDArray[np.int64]

WINDOW = 64
"""Characters of a passage that is long enough to be no coincidence: a proverb, a line of verse and a half."""
WORD = 1 << 64
BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse
NONE = np.zeros(0, np.uint64)
INVERSE = pow(BASE, -1, WORD)


class Sums:
    r"""Fingerprints of all passages of some characters, in a few operations for each character.

    A passage c_0 .. c_{n-1} has f = sum_j m(c_j) B^j modulo 2^64, with a random number m(c) for each character. So the
    passage from i to k has (S_k - S_i) B^{-i}, where S are the sums from the beginning (Karp and Rabin 1987).

    Args:
        codes: code points, (n,).
    """

    def __init__(self, codes: Codes) -> None:
        self._length = len(codes)
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        terms = _numbers()[codes]
        terms *= _powers(BASE, len(codes))
        np.cumsum(terms, out=self._sums[1:])

    def passages(self, begins: NDArray[Any], ends: NDArray[Any]) -> Fingerprints:
        """Of passages that begin and end (exclusive) there, (P,)."""
        found: Fingerprints = self._sums[ends] - self._sums[begins]
        found *= _powers(INVERSE, self._length + 1)[begins]
        return found

    def windows(self, length: int = WINDOW) -> Fingerprints:
        """Of all passages of so many characters, (n - length + 1,); none of a shorter text."""
        found = self._sums[length:] - self._sums[:-length]
        found *= _powers(INVERSE, self._length + 1)[: len(found)]
        return found


class Segments:
    """Fingerprints of passages that lie end to end and are cut by the blocks in which they are read."""

    def __init__(self) -> None:
        self._fingerprint, self._length = 0, 0  # of what has begun

    def add(self, sums: Sums, length: int, ends: Offsets) -> tuple[Fingerprints, Offsets]:
        """What ends in a block.

        Args:
            sums: of the block.
            length: its characters.
            ends: where passages end in it (exclusive), ascending, 0 for one that ends with the block before.

        Returns:
            Fingerprints (len(ends),) and lengths of these passages.
        """
        begins = np.concatenate([[0], ends]).astype(np.int64)
        limits = np.concatenate([ends, [length]]).astype(np.int64)
        fingerprints, lengths = sums.passages(begins, limits), limits - begins
        fingerprints[0] = (self._fingerprint + pow(BASE, self._length, WORD) * int(fingerprints[0])) % WORD
        lengths[0] += self._length
        self._fingerprint, self._length = int(fingerprints[-1]), int(lengths[-1])
        return fingerprints[:-1], lengths[:-1]

    def rest(self) -> tuple[int, int]:
        """Fingerprint and length of what has not ended."""
        return self._fingerprint, self._length


class Repeats:
    """How many fingerprints are of passages that occur more than once, in bounded memory.

    When too many are different, only those stay whose highest bit is 0, then those whose highest two are, and so on:
    all copies of a passage stay or go, so that the shares of the rest are estimates of those of all.

    Args:
        limit: of different fingerprints that are kept.
    """

    def __init__(self, limit: int = 1 << 20) -> None:
        self._limit = limit
        self._bits = 0  # that are 0 in all that is kept
        self._kept, self._counts = np.zeros(0, np.uint64), np.zeros(0, np.int64)
        self._new: list[Fingerprints] = []  # not counted yet
        self._number = 0  # of them

    @property
    def sampled(self) -> bool:
        """Whether some were left out."""
        return self._bits > 0

    def add(self, fingerprints: Fingerprints) -> None:
        """More of them, (n,)."""
        if self._bits:
            fingerprints = fingerprints[self._stays(fingerprints)]
        self._new.append(fingerprints)
        self._number += len(fingerprints)
        if self._number > self._limit:
            self._count()

    def share(self) -> float:
        """Share of those whose passage occurs more than once; 0 of none."""
        self._count()
        return float(self._counts[self._counts > 1].sum() / max(self._counts.sum(), 1))

    def _count(self) -> None:
        """Counts what is new, and leaves out what is too much."""
        different, counts = np.unique(np.concatenate([NONE, *self._new]), return_counts=True)
        self._kept, which = np.unique(np.concatenate([self._kept, different]), return_inverse=True)
        self._counts = np.bincount(which, np.concatenate([self._counts, counts]), len(self._kept)).astype(np.int64)
        self._new, self._number = [], 0
        while len(self._kept) > self._limit:
            self._bits += 1
            stays = self._stays(self._kept)
            self._kept, self._counts = self._kept[stays], self._counts[stays]

    def _stays(self, fingerprints: Fingerprints) -> NDArray[np.bool_]:
        return fingerprints < np.uint64(WORD >> self._bits)


class Lookup:
    """Finds a few passages wherever they occur in a long text.

    Args:
        fingerprints: of the passages, (P,).
    """

    NOWHERE = np.iinfo(np.int64).max

    def __init__(self, fingerprints: Fingerprints) -> None:
        self._keys, self._which = np.unique(fingerprints, return_inverse=True)
        self._first = np.full(len(self._keys), self.NOWHERE, np.int64)
        # Most of a text is none of the passages, and a table of bits says so before anything is searched.
        self._shift = np.uint64(64 - min(max(len(self._keys).bit_length() + 6, 16), 27))
        slots = self._slots(self._keys)
        self._bits = np.zeros((WORD >> int(self._shift)) // 8, np.uint8)
        np.bitwise_or.at(self._bits, slots >> 3, np.uint8(1) << (slots & 7).astype(np.uint8))

    def add(self, fingerprints: Fingerprints, offset: int) -> None:
        """Looks at passages that begin at `offset`, `offset` + 1, ..."""
        if not len(self._keys):
            return
        slots = self._slots(fingerprints)
        bits = self._bits.take(slots >> 3) >> (slots & 7).astype(np.uint8)
        perhaps = np.flatnonzero(bits & np.uint8(1) != 0)
        wanted = fingerprints[perhaps]
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        same = self._keys[at] == wanted
        np.minimum.at(self._first, at[same], perhaps[same] + offset)

    def first(self) -> Offsets:
        """Where each of the passages was first seen, (P,); NOWHERE for one that was not."""
        return self._first[self._which]

    def _slots(self, fingerprints: Fingerprints) -> Offsets:
        """The bit of each in the table: its highest ones."""
        return (fingerprints >> self._shift).view(np.int64)


def shortened(fingerprints: Fingerprints, lengths: Offsets, last: int) -> Fingerprints:
    """Those of the same passages, (P,), without their last character, which is the code point `last`."""
    factors, exponents, square = np.ones(len(lengths), np.uint64), lengths - 1, BASE
    while exponents.any():
        factors[exponents % 2 == 1] *= np.uint64(square)
        exponents, square = exponents // 2, square * square % WORD
    factors *= _numbers()[last]
    return fingerprints - factors


@functools.cache
def _numbers() -> Fingerprints:
    """m: a random-looking number for each code point (splitmix64, Steele, Lea and Flood 2014)."""
    x = np.arange(1, 0x110001, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def _powers(base: int, number: int) -> Fingerprints:
    """base^0, base^1, ... modulo 2^64, so many of them."""
    return _table(base, 1 << max(number - 1, 1).bit_length())[:number]


@functools.lru_cache(maxsize=8)
def _table(base: int, number: int) -> Fingerprints:
    factors = np.full(number, base, np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)
