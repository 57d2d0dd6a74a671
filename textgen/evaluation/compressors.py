"""What general-purpose compressors make of a text that follows another."""

from __future__ import annotations

import lzma
from collections.abc import Callable

Size = Callable[[bytes], int]
"""How many bytes remain of some bytes."""


def added_bits(size: Size, before: bytes, text: bytes) -> float:
    """Bits of a text given what precedes it: C(before + text) - C(before), as the compressor has learnt from `before`.

    What a file has once, such as its header, is in both terms and does not count.
    """
    return 8.0 * (size(before + text) - size(before))


def xz_size(data: bytes) -> int:
    """Bytes of `xz -9e` with lc=4, pb=0: the most literal context and no alignment, which is best for text. Its window
    of 64 MiB is the farthest that it looks back.
    """
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "pb": 0}]
    return len(lzma.compress(data, lzma.FORMAT_XZ, filters=filters))


def zstd_size(data: bytes) -> int:
    """Bytes of `zstd --ultra -22`, which looks back up to 128 MiB."""
    import zstandard

    return len(zstandard.ZstdCompressor(level=22).compress(data))
