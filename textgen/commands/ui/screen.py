"""Standard output of long commands, which go on without it when its terminal is gone."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from typing import Any, TextIO

from rich.console import Console


class LastingStream:
    """Standard output that stays silent after an error, such as EIO of a terminal that was closed.

    A closed pipe is still an error: its reader wants no more.

    Args:
        stream: standard output as it is before a bar is shown: then Rich puts an object of its own in its place.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._gone = False

    def write(self, text: str) -> int:
        """Writes a text, if that is still possible; returns its length."""
        self._try(self._stream.write, text)
        return len(text)

    def flush(self) -> None:
        """Flushes what was written, if that is still possible."""
        self._try(self._stream.flush)

    def _try(self, call: Any, *arguments: str) -> None:
        if self._gone:
            return
        try:
            call(*arguments)
        except BrokenPipeError:
            raise
        except OSError:
            self._gone = True
            silence()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def silence() -> None:
    """Sends standard output and error of a terminal to nowhere: flushing them at the end must not fail either."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            if stat.S_ISCHR(os.fstat(stream.fileno()).st_mode):  # not a file that one of them is redirected to
                os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def lasting_console() -> Console:
    """Returns a console on standard output that outlives its terminal."""
    return Console(file=LastingStream(sys.stdout), highlight=False)  # type: ignore[arg-type]
