"""Filter of a training text's passages: which passages of 12 characters it has, in a few bits for each.

It lies in the model folder, so that `--max-copy` needs no training text.

Source: Bloom 1970, Space/time trade-offs in hash coding with allowable errors, Communications of the ACM 13(7).
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.files import atomic_write
from textgen.rolling_hash import MODULUS, CodePoints, Hashes, RollingHash
from textgen.runs.model_folder import DAMAGE_ERRORS

FILTER = "passages.safetensors"
PASSAGE = 12
"""Characters of a passage."""
SHORT_TEXT, LONGEST_TEXT = 1 << 22, 1 << 26
"""Characters up to which a text gets `BITS_SHORT` bits for each, and up to which it gets a filter at all."""
BITS_SHORT, BITS_LONG = 8, 3


class PassageFilter:
    """Set of passages that finds all of a text's and, with probability `error_rate`, one that is not there.

    Args:
        bits: table, (n,) uint8 of 8 bits each.
        probes: number of bits that each passage sets.
    """

    def __init__(self, bits: NDArray[np.uint8], probes: int) -> None:
        if bits.dtype != np.uint8 or bits.ndim != 1 or not len(bits) or not 1 <= probes <= 16:
            raise ValueError("not a filter of passages")
        self.bits, self.probes = bits, probes
        self._size = 8 * len(bits)

    @classmethod
    def of(cls, blocks: Iterable[CodePoints], characters: int) -> PassageFilter:
        """Returns the filter of a text in consecutive blocks of code points, with about so many `characters`."""
        per_passage = BITS_SHORT if characters <= SHORT_TEXT else BITS_LONG
        probes = max(round(per_passage * math.log(2)), 1)
        found = cls(np.zeros(max(per_passage * characters // 8, 8), np.uint8), probes)
        tail = np.zeros(0, np.uint32)
        for block in blocks:
            codes = np.concatenate([tail, block])
            if len(codes) >= PASSAGE:
                for places in found._places(RollingHash(codes).windows(PASSAGE)):
                    np.bitwise_or.at(found.bits, places >> 3, np.uint8(1) << (places & 7).astype(np.uint8))
            tail = codes[-(PASSAGE - 1) :]
        return found

    @property
    def error_rate(self) -> float:
        """Probability that a passage is found that the text does not have."""
        return float(np.bitwise_count(self.bits).sum() / (8 * len(self.bits))) ** self.probes

    def contains(self, hashes: Hashes) -> NDArray[np.bool_]:
        """Returns whether the text may have the passages with these hashes of `RollingHash`, (P,)."""
        found = np.ones(len(hashes), np.bool_)
        for places in self._places(hashes):
            found &= (self.bits[places >> 3] >> (places & 7).astype(np.uint8)) & 1 != 0
        return found

    def has(self, passage: int) -> bool:
        """Returns what `contains` returns of a single hash, in a hundredth of the time."""
        step, table = (passage >> 32) | 1, self.bits.data
        for n in range(self.probes):
            place = (passage + n * step) % MODULUS % self._size
            if not table[place >> 3] >> (place & 7) & 1:
                return False
        return True

    def _places(self, hashes: Hashes) -> list[NDArray[np.int64]]:
        """Returns the bits of each passage, `probes` arrays of (P,), by double hashing (Kirsch and Mitzenmacher)."""
        step = (hashes >> np.uint64(32)) | np.uint64(1)
        size = np.uint64(self._size)
        return [((hashes + np.uint64(n) * step) % size).astype(np.int64) for n in range(self.probes)]

    def _digest(self) -> str:
        """sha256 of the number of probes and the table, hexadecimal."""
        return hashlib.sha256(str(self.probes).encode() + b" " + self.bits.tobytes()).hexdigest()

    def save(self, folder: Path) -> None:
        """Writes the filter into a model folder, whole or not at all."""
        from safetensors.numpy import save

        with atomic_write(folder / FILTER) as file:
            about = {"passage": str(PASSAGE), "probes": str(self.probes), "sha256": self._digest()}
            file.write(save({"bits": self.bits}, about))

    @classmethod
    def load(cls, folder: Path) -> PassageFilter | None:
        """Returns the filter of a model folder; None if it has none.

        Raises:
            ModelError: it is damaged, or of another version.
        """
        from safetensors import SafetensorError, safe_open

        if not (folder / FILTER).is_file():
            return None
        try:
            with safe_open(folder / FILTER, framework="numpy") as file:
                about: dict[str, Any] = file.metadata() or {}
                bits = file.get_tensor("bits")
            if about["passage"] != str(PASSAGE):
                raise ValueError(f"passages of {about['passage']} characters")
            found = cls(bits, int(about["probes"]))
            if found._digest() != about["sha256"]:
                raise ValueError("its content does not match its digest")
            return found
        except (*DAMAGE_ERRORS, SafetensorError) as error:
            raise ModelError(f"{folder / FILTER} is damaged or of another version ({error})") from error
