"""Settings of the C library's memory allocator."""

from __future__ import annotations

import ctypes

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # malloc.h
KEPT_BYTES = 2**31 - 1
LARGEST_BLOCK = 2**30


def keep_freed_memory() -> bool:
    """Makes glibc's malloc keep freed memory and serve large blocks from it; False if the C library has no mallopt.

    By default every large tensor is mapped anew, and the system clears its pages at first touch. A training step frees
    and allocates the same hundreds of megabytes again, so that it spends up to a quarter of its time there
    (`benchmarks/training_speed.py` measures it). Peak memory grows, because the kept blocks do not fit perfectly.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no glibc: macOS, Windows, musl
        return False
    return bool(mallopt(M_TRIM_THRESHOLD, KEPT_BYTES)) and bool(mallopt(M_MMAP_THRESHOLD, LARGEST_BLOCK))
