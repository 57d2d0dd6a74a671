"""A line in the terminal that says what a silent command is doing, until it prints something else."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Sequence

SILENT = {
    "train": "reading the text",
    "generate": "loading the model",
    "score": "loading the model",
    "evaluate": "loading the model",
    "originality": "reading the text",
    "curves": "reading the records",
    "inspect": "loading the model",
    "corpora fetch": "looking for the text",
    "corpora stats": "reading the text",
    "corpora check": "reading the text",
}
"""Words for commands that may be silent for longer than half a second."""
DELAY = 0.25
"""Seconds of silence before the line appears."""

_lock = threading.Lock()
_shown = False
_timer: threading.Timer | None = None


def announce_command(arguments: Sequence[str]) -> None:
    """Announces what a command does before it can print anything, unless it shows its help or waits for input."""
    if not {"-", "-h", "--help", "--help-all"}.isdisjoint(arguments):
        return
    if words := SILENT.get(" ".join(arguments[:2])) or SILENT.get(" ".join(arguments[:1])):
        announce(words)


def announce(words: str) -> None:
    """Shows these words on a terminal's standard error after a short silence, or at once in place of others."""
    global _timer
    if not (sys.stderr and sys.stderr.isatty()) or os.environ.get("TERM") == "dumb":
        return
    if _timer:
        _timer.cancel()
    if _shown:
        _show(words)
        return
    _timer = threading.Timer(DELAY, _show, (words,))
    _timer.daemon = True
    _timer.start()


def settle() -> None:
    """Removes the line, or keeps it from appearing; called before anything else is printed."""
    global _timer, _shown
    if _timer:
        _timer.cancel()
        _timer = None
    with _lock:
        if _shown:
            _shown = False
            _write("\r\x1b[2K")


def _show(words: str) -> None:
    global _shown
    with _lock:
        if _timer or _shown:  # not settled while this one waited
            dim, plain = ("", "") if os.environ.get("NO_COLOR") else ("\x1b[2m", "\x1b[0m")
            _write(f"\r\x1b[2K{dim}{words} ...{plain}\r")
            _shown = True


def _write(text: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(text)
        sys.stderr.flush()
