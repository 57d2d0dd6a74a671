"""Failures of a disk that may pass: of a network drive, a USB stick, a mounted cloud folder."""

from __future__ import annotations

import contextlib
import errno
import time
from collections.abc import Iterator

from textgen.errors import StorageError, warn

TRANSIENT = {
    getattr(errno, name)
    for name in "EIO ENOTCONN ESTALE ETIMEDOUT EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH EAGAIN EBUSY EINTR".split()
    if hasattr(errno, name)
}
"""Errors after which the next attempt may succeed; a full or read-only disk is none of them."""
TOLERATED_SECONDS = 300.0
"""Time after the first failure from which on another one ends the run."""
RETRY_SECONDS = 1.0
"""Pause before another attempt to write what the run waits for."""


class DiskFailures:
    """Tolerates failed attempts to write for a while.

    Attributes:
        since: time of the first failure since the last success, by `time.monotonic`; None after a success.
    """

    def __init__(self) -> None:
        self.since: float | None = None

    @contextlib.contextmanager
    def tolerated(self) -> Iterator[None]:
        """Turns the StorageError of a block into a warning if it may pass, up to TOLERATED_SECONDS after the first."""
        try:
            yield
        except StorageError as error:
            now, first = time.monotonic(), self.since
            self.since = now if first is None else first
            if getattr(error.__cause__, "errno", None) not in TRANSIENT or now - self.since >= TOLERATED_SECONDS:
                raise
            if first is None:
                warn(f"{error}; what was there before stays, and the next save tries again")
        else:
            self.since = None
