"""Keeps memory between steps instead of giving it back to the system."""

from __future__ import annotations

import ctypes

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # malloc.h
KEPT = 2**31 - 1
LARGEST = 2**30


def keep_freed_memory() -> bool:
    """Tells glibc's malloc to hand out large blocks from memory that it keeps; True where there is such a malloc.

    By default every large tensor is mapped afresh, and the system clears its pages at first touch. A training step
    frees and takes the same hundreds of megabytes again, so that it spends up to a quarter of its time there
    (`benchmarks/training_speed.py` measures it). Peak memory grows, as the kept blocks do not fit perfectly.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no glibc: macOS, Windows, musl
        return False
    return bool(mallopt(M_TRIM_THRESHOLD, KEPT)) and bool(mallopt(M_MMAP_THRESHOLD, LARGEST))
