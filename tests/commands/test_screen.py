import errno
import io

import pytest
from rich.console import Console
from rich.progress import Progress

from textgen.commands.ui.screen import LastingStream


class Terminal(io.StringIO):
    """A terminal that may be closed."""

    closes_with: OSError | None = None

    def isatty(self):
        return True

    def write(self, text):
        if self.closes_with:
            raise self.closes_with
        return super().write(text)


@pytest.mark.parametrize("bar", [False, True])
def test_a_terminal_that_goes_away_ends_nothing(bar):
    terminal = Terminal()
    console = Console(file=LastingStream(terminal), force_terminal=True)
    with Progress(console=console, auto_refresh=False, disable=not bar) as progress:
        task = progress.add_task("training", total=2)
        console.print("a line")
        assert "a line" in terminal.getvalue()
        terminal.closes_with = OSError(errno.EIO, "Input/output error")
        console.print("another line")
        progress.update(task, completed=1, refresh=True)
        console.print("a third line")
    assert "line" not in terminal.getvalue().partition("a line")[2]


def test_a_closed_pipe_is_an_error():
    terminal = Terminal()
    stream = LastingStream(terminal)
    terminal.closes_with = BrokenPipeError()
    with pytest.raises(BrokenPipeError):
        stream.write("a line")
