"""Hashes of passages of a text, in a few operations for each character.

Hashes have 64 bits: equal passages have equal hashes, others differ but for a chance of 2^-64.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from numpy.typing import NDArray

CodePoints = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
Offsets = NDArray[np.int64]

MODULUS = 1 << 64
BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse
INVERSE = pow(BASE, -1, MODULUS)


class RollingHash:
    r"""Hashes of all passages of some characters.

    A passage c_0 .. c_{n-1} has h = sum_j m(c_j) B^j modulo 2^64, with a random number m(c) for each character. So the
    passage from i to k has (S_k - S_i) B^{-i}, where S are the sums from the beginning (Karp and Rabin 1987).
    """

    def __init__(self, codes: CodePoints) -> None:
        self._length = len(codes)
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        terms = character_numbers()[codes]
        terms *= _powers(BASE, len(codes))
        np.cumsum(terms, out=self._sums[1:])

    def passages(self, begins: NDArray[Any], ends: NDArray[Any]) -> Hashes:
        """Returns the hashes of the passages that begin and end (exclusive) at these positions, (P,)."""
        found: Hashes = self._sums[ends] - self._sums[begins]
        found *= _powers(INVERSE, self._length + 1)[begins]
        return found

    def windows(self, length: int) -> Hashes:
        """Returns the hashes of all passages of so many characters, (n - length + 1,); none for fewer characters."""
        found = self._sums[length:] - self._sums[:-length]
        found *= _powers(INVERSE, self._length + 1)[: len(found)]
        return found


@functools.cache
def character_numbers() -> Hashes:
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
