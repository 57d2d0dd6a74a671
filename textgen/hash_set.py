"""A set of hashes that is searched in the hashes of a long text."""

from __future__ import annotations

import numpy as np

from textgen.rolling_hash import MODULUS, Hashes, Offsets


class HashSet:
    """Different hashes of 64 bits.

    Most of a long text is none of them: a table of bits, by the highest bits of a hash, rules it out before the binary
    search.

    Attributes:
        values: the different hashes, ascending, (n,).
    """

    def __init__(self, hashes: Hashes) -> None:
        self.values: Hashes = np.unique(hashes)
        self._shift = np.uint64(64 - min(max(len(self.values).bit_length() + 6, 16), 27))
        slots = self._slots(self.values)
        self._bits = np.zeros((MODULUS >> int(self._shift)) // 8, np.uint8)
        np.bitwise_or.at(self._bits, slots >> 3, np.uint8(1) << (slots & 7).astype(np.uint8))

    def find(self, hashes: Hashes) -> tuple[Offsets, Offsets]:
        """Returns the positions of those hashes that are in the set, ascending, and the index of each in `values`."""
        if not len(self.values):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        slots = self._slots(hashes)
        bits = self._bits.take(slots >> 3) >> (slots & 7).astype(np.uint8)
        perhaps = np.flatnonzero(bits & np.uint8(1) != 0)
        wanted = hashes[perhaps]
        which = np.minimum(np.searchsorted(self.values, wanted), len(self.values) - 1)
        same = self.values[which] == wanted
        return perhaps[same], which[same]

    def _slots(self, hashes: Hashes) -> Offsets:
        """Returns the position of each hash in the table of bits."""
        return (hashes >> self._shift).view(np.int64)
