"""`curves`: learning curves of one or several runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter

from textgen.commands.curves.drawing import draw, learning_curves
from textgen.commands.curves.panels import axis_of, chosen_panels, traces
from textgen.commands.ui.flags import between
from textgen.commands.ui.plots import COLOURS, can_show_braille, check_picture, marker, shortened, write_picture
from textgen.commands.ui.report import GUTTER, Report, drop_columns, print_report, table, width_of
from textgen.errors import SettingsError
from textgen.runs.history import History, HistorySummary, XAxis, read_histories, summarize

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

RUNS, CURVES, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Runs", "Curves", "Output")))
PLAIN_SIZE = (100, 30)  # columns and rows without a terminal
MIN_SIZE = (40, 12)  # columns and rows of a drawing, at least
NAME_COLUMNS = 14  # columns of a run's name with its marker, at least
DISPENSABLE = ("chars/s", "time", "train bpc", "at step")  # columns that a narrow table leaves out, in this order
PROMPTS = 2  # rows of the terminal that the command and the next prompt take


def curves(
    *runs: Annotated[str, Parameter(group=RUNS, name="RUN")],
    checkpoint: Annotated[tuple[str, ...], Parameter(group=RUNS, negative="", show_default=False)] = (),
    checkpoints: Annotated[Path, Parameter(group=RUNS)] = Path("checkpoints"),
    x: Annotated[Literal["epoch", "step", "time"], Parameter(name="--x", group=CURVES)] = "epoch",
    metric: Annotated[tuple[str, ...], Parameter(group=CURVES, negative="", show_default=False)] = (),
    smooth: Annotated[int | None, Parameter(group=CURVES, validator=between(1, 10**6))] = None,
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    width: Annotated[int | None, Parameter(group=OUTPUT, validator=between(MIN_SIZE[0], 1000))] = None,
    height: Annotated[int | None, Parameter(group=OUTPUT, validator=between(MIN_SIZE[1], 1000))] = None,
) -> None:
    """Draw learning curves of one or several runs.

    In the terminal: the loss in bits per character, validation as a line with
    markers and training as a dashed line, and a table. With --out a file, which
    also shows gap, learning rate, gradient norm and other recorded metrics. A
    run in progress is drawn up to its last record.

    Args:
        runs: Names or paths of runs (default: the run last trained).
        checkpoint: The same as RUN; may be repeated.
        checkpoints: Folder that holds the runs.
        x: Metric on the x axis; with epochs, runs of different batch sizes are comparable.
        metric: Draw loss, or a key of metrics.jsonl such as grad_norm; may be repeated (default: loss; in a file, all).
        smooth: Number of records to average training metrics over (default: a fiftieth of the run's).
        out: Draw into this file, whose name ends in .png or .svg.
        width: Columns of a drawing in the terminal (default: the terminal's; 100 elsewhere).
        height: Rows of a drawing in the terminal, its table included (default: the terminal's; 30 elsewhere).
    """
    check_picture(out)
    if out and (width or height):
        raise SettingsError("--width and --height are of a drawing in the terminal; leave them out with --out")
    histories, drawing = read_histories((*runs, *checkpoint), checkpoints), None if out else (width, height)
    report = CurvesReport(histories, x=x, metrics=metric, smooth=smooth, drawing=drawing)
    print_report(report, path=out, columns=width or PLAIN_SIZE[0])


@dataclass(frozen=True)
class CurvesReport(Report):
    """Result of `curves`: the learning curves of runs, and a table."""

    runs: Sequence[History]  # to draw
    x: XAxis  # metric on the x axis
    metrics: Sequence[str]  # of the panels; empty for the loss, or in a file for all
    smooth: int | None  # number of records to average training metrics over, see `History.series`
    # columns and rows of the drawing, each None for the terminal's; None for the table alone
    drawing: tuple[int | None, int | None] | None

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields the drawing of each panel and the table."""
        columns, braille = console.width, can_show_braille()
        if self.drawing:
            columns = max(self.drawing[0] or columns, MIN_SIZE[0])
            rows = self.drawing[1] or (console.height - PROMPTS if sys.stdout.isatty() else PLAIN_SIZE[1])
            yield from self._panels(columns, rows, braille)
            yield ""
        yield summary_table(self.runs, columns=columns, braille=braille)

    def _panels(self, columns: int, rows: int, braille: bool) -> Iterator[RenderableType]:
        """Yields the lines of all panels, which share the rows that the table leaves."""
        axis = axis_of(self.x, self.runs)
        panels = chosen_panels(self.metrics or ["loss"], self.runs)
        each = max((rows - len(self.runs) - 2) // len(panels), MIN_SIZE[1] - 3)
        for panel in panels:
            shown = traces(panel, self.runs, axis, self.smooth)
            yield from draw(panel, shown, axis, columns=columns, rows=each, braille=braille)

    def write_file(self, path: Path) -> None:
        """Draws all panels with matplotlib."""
        panels, axis = chosen_panels(self.metrics, self.runs), axis_of(self.x, self.runs)

        title = "Learning curves of " + ", ".join(run.name for run in self.runs)
        write_picture(path, title, lambda: learning_curves(panels, self.runs, axis=axis, smooth=self.smooth))


def summary_table(runs: Sequence[History], *, columns: int, braille: bool) -> Table:
    """Returns a table of the runs; its first column is the drawing's legend."""
    from rich.text import Text

    figures = [run_figures(summarize(run)) for run in runs]
    cells = {heading: [row[heading] for row in figures] for heading in figures[0]}
    drop_columns(cells, DISPENSABLE, columns - NAME_COLUMNS - GUTTER)
    room = max(columns - width_of(cells), NAME_COLUMNS) - GUTTER - len("● ")
    names = [
        Text(f"{marker(n, braille)} {shortened(run.name, room, braille)}", COLOURS[n % len(COLOURS)])
        for n, run in enumerate(runs)
    ]
    return table({"run": names, **cells}, left=("run",))


def run_figures(found: HistorySummary) -> dict[str, str]:
    """Returns a run's row of the table by heading; a dash for what is not known."""

    def shown(value: float | None, form: str) -> str:
        return "-" if value is None else format(value, form)

    return {
        "steps": f"{found.steps:,}",
        "time": str(timedelta(seconds=round(found.seconds))),
        "best bpc": shown(found.best, ".4f"),
        "at step": shown(found.best_step, ","),
        "train bpc": shown(found.train, ".4f"),
        "gap": shown(found.gap, "+.4f"),
        "chars/s": shown(found.speed, ",.0f"),
    }
