"""What commands share in talking to a person: errors in one line, progress over bytes."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from textgen.corpora.catalogue import Progress

PATIENCE = 1.0
"""Seconds of work before its progress is shown at all."""


def fail(message: str, status: int = 2) -> NoReturn:
    """Prints one line on stderr and leaves."""
    line = " ".join(message.split())
    sys.stderr.write(f"\033[1;31merror:\033[0m {line}\n" if sys.stderr.isatty() else f"error: {line}\n")
    sys.exit(status)


@contextlib.contextmanager
def byte_progress(label: str) -> Iterator[Progress]:
    """A function to call with (bytes done, bytes in all): a bar in a terminal, a line every few seconds elsewhere.

    Work that is over within a moment shows nothing.
    """
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    console = Console()
    began = shown = time.monotonic()
    columns = (TextColumn(label), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, visible=False)

        def report(done: int, total: int) -> None:
            nonlocal shown
            now = time.monotonic()
            bar.update(task, completed=done, total=total, visible=now - began > PATIENCE)
            if not console.is_terminal and now - shown > 5 * PATIENCE:
                shown = now
                console.print(f"{label}: {done / 1e6:,.0f} of {total / 1e6:,.0f} MB", soft_wrap=True)

        yield report
