"""How far a command is that computes one row after the other."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from textgen.commands.ui.console import LINE_EVERY

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.progress import Progress


@contextlib.contextmanager
def row_progress(console: Console) -> Iterator[Callable[[str], Progress]]:
    """A function that takes a row's label and gives what to call with (done, in all): one bar in a terminal, a line
    every few seconds elsewhere.

    Args:
        console: where.
    """
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    shown = time.monotonic()
    columns = (TextColumn("{task.description:<24}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    # rich would send what is written to standard output meanwhile to the bar's stream.
    with Bar(
        *columns,
        console=console,
        transient=True,
        disable=not console.is_terminal,
        redirect_stdout=False,
        redirect_stderr=False,
    ) as bar:
        task = bar.add_task("")

        def begin(label: str) -> Progress:
            bar.update(task, description=label, completed=0, total=None)

            def tell(done: int, total: int) -> None:
                nonlocal shown
                bar.update(task, completed=done, total=total)
                if not console.is_terminal and time.monotonic() - shown > LINE_EVERY:
                    shown = time.monotonic()
                    console.print(f"{label}: {100 * done // total} %", soft_wrap=True)

            return tell

        yield begin
