"""What commands share in talking to a person: errors in one line, colours, unwritten output, progress over bytes."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from textgen.errors import SettingsError, is_first_process, printable

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.progress import Progress

LINE_EVERY = 5.0  # seconds between plain lines


def fail(message: str, status: int = 2) -> NoReturn:
    """Prints one line on stderr and leaves; of several processes that fail alike, only the first speaks."""
    if not is_first_process():
        sys.exit(status)
    line = printable(" ".join(message.split()))
    bold, plain = ("\033[1;31m", "\033[0m") if sys.stderr.isatty() and takes_colours() else ("", "")
    sys.stderr.write(f"{bold}error:{plain} {line}\n")
    sys.exit(status)


def takes_colours() -> bool:
    """Whether a terminal, where there is one, may be sent escape codes for colours."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_colourful(screen: Console) -> bool:
    """Whether colours are shown there, and wanted."""
    return screen.is_terminal and screen.color_system is not None and not screen.no_color


@contextlib.contextmanager
def byte_progress(console: Console, label: str, patience: float) -> Iterator[Progress]:
    """A function to call with (bytes done, bytes in all): a bar in a terminal, a line every few seconds elsewhere.

    Args:
        console: where.
        label: what is being done.
        patience: seconds of work before anything is shown.
    """
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    began = shown = time.monotonic()
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    # rich would send what is written to standard output meanwhile to the bar's stream.
    with Progress(
        *columns,
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
        redirect_stdout=False,
        redirect_stderr=False,
    ) as bar:
        task = bar.add_task(label, visible=False)

        def report(done: int, total: int) -> None:
            nonlocal shown
            now = time.monotonic()
            bar.update(task, completed=done, total=total, visible=now - began >= patience)
            if done >= total:  # other things may be written from now on
                bar.stop()
            if not console.is_terminal and now - shown > LINE_EVERY:
                shown = now
                console.print(f"{label}: {done / 1e6:,.1f} of {total / 1e6:,.1f} MB", soft_wrap=True)

        yield report


def check_picture(out: Path | None) -> None:
    """Refuses a file that a picture cannot be drawn into, before anything is worked out.

    Raises:
        SettingsError: its name has another ending.
    """
    if out and out.suffix.lower() not in (".png", ".svg"):
        raise SettingsError(f"--out {out}: it must end in .png or .svg")


def fit(columns: dict[str, list[str]], dispensable: Sequence[str], width: int, gutter: int = 2) -> None:
    """Takes columns out of a table, by heading, until it is no wider than the screen; the first ones first."""
    for heading in dispensable:
        if sum(max(map(len, [head, *cells])) + gutter for head, cells in columns.items()) > width + gutter:
            columns.pop(heading, None)
