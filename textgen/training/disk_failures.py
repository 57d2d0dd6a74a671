"""Failures of a disk that may pass: of a network drive, a USB stick, a mounted cloud folder."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator

from textgen.errors import StorageError, warn

PASSING = {
    getattr(errno, name)
    for name in "EIO ENOTCONN ESTALE ETIMEDOUT EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH EAGAIN EBUSY EINTR".split()
    if hasattr(errno, name)
}
"""Errors after which the next attempt may succeed; a full or read-only disk is none of them."""
RETRY_SECONDS = 1.0
"""Pause before another attempt to write what the run waits for."""
MOST_IN_A_ROW = 3
"""Failed attempts in a row after which the run ends."""


class DiskFailures:
    """Tolerates a few failed attempts to write in a row.

    Attributes:
        in_a_row: failed attempts since the last one that succeeded.
    """

    def __init__(self) -> None:
        self.in_a_row = 0

    @contextlib.contextmanager
    def tolerated(self) -> Iterator[None]:
        """Turns the StorageError of a block into a warning if it may pass, MOST_IN_A_ROW - 1 times in a row."""
        try:
            yield
        except StorageError as error:
            self.in_a_row += 1
            if getattr(error.__cause__, "errno", None) not in PASSING or self.in_a_row >= MOST_IN_A_ROW:
                raise
            warn(f"{error}; what was there before stays, and the next save tries again")
        else:
            self.in_a_row = 0
