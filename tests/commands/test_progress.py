"""Progress of long work: lines without a terminal, a bar in one."""

import io

import pytest
from rich.console import Console

from textgen.commands.ui import progress


@pytest.fixture
def clock(monkeypatch):
    """Seconds that the program sees; a list whose only element the test sets."""
    seconds = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: seconds[0])
    return seconds


def test_lines_are_printed_at_most_every_few_seconds_without_a_terminal(clock):
    file = io.StringIO()
    with progress.byte_progress(Console(file=file), "reading", delay=0.0) as report:
        for clock[0] in (1.0, 6.0, 7.0, 20.0):
            report(int(clock[0] * 1e6), 20_000_000)
    assert file.getvalue() == "reading: 6.0 of 20.0 MB\nreading: 20.0 of 20.0 MB\n"


def test_rows_print_their_label_and_percentage(clock):
    file = io.StringIO()
    with progress.row_progress(Console(file=file)) as start:
        for label in ("bigrams", "network"):
            report = start(label)
            clock[0] += 10
            report(1, 3)
    assert file.getvalue() == "bigrams: 33 %\nnetwork: 33 %\n"


def test_bar_is_shown_in_a_terminal_after_the_delay():
    shown = {}
    for delay in (0.0, 1000.0):
        file = io.StringIO()
        console = Console(file=file, force_terminal=True, width=100, color_system=None)
        with progress.byte_progress(console, "reading", delay=delay) as report:
            report(10_000_000, 20_000_000)
        shown[delay] = file.getvalue()
    assert "10.0/20.0 MB" in shown[0.0]
    assert "reading" not in shown[1000.0]


def test_short_prompt_has_no_progress():
    with progress.prompt_progress(progress.LONG_PROMPT - 1) as report:
        assert report is None
    with progress.prompt_progress(progress.LONG_PROMPT) as report:
        assert report is not None
