"""`curves`: learning curves of one or several runs."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.commands.ui.console import check_picture, is_colourful
from textgen.commands.ui.report import Report, print_report
from textgen.errors import SettingsError, printable, warn
from textgen.runs.run_folder import METRICS, SETTINGS, find_run

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

    from textgen.runs.history import Abscissa, Run, Summary

RUNS, CURVES, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Runs", "Curves", "Output")))
ELSEWHERE = (100, 30)  # columns and rows where there is no terminal
LEAST = (40, 12)  # columns and rows of a drawing
GUTTER = 2  # columns between those of the table
NAME = 14  # columns of a run's name with its marker, at least
DISPENSABLE = ("chars/s", "time", "train bpc", "at step")  # headings that a narrow table goes without, in this order
PROMPTS = 2  # rows of a terminal that the command and the next prompt take


def curves(
    *runs: Annotated[str, Parameter(group=RUNS, name="RUN")],
    checkpoints: Annotated[Path, Parameter(group=RUNS)] = Path("checkpoints"),
    x: Annotated[Literal["epoch", "step", "time"], Parameter(name="--x", group=CURVES)] = "epoch",
    metric: Annotated[tuple[str, ...], Parameter(group=CURVES, negative="", show_default=False)] = (),
    smooth: Annotated[int | None, Parameter(group=CURVES, validator=Number(gte=1, lte=10**6))] = None,
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    width: Annotated[int | None, Parameter(group=OUTPUT, validator=Number(gte=LEAST[0], lte=1000))] = None,
    height: Annotated[int | None, Parameter(group=OUTPUT, validator=Number(gte=LEAST[1], lte=1000))] = None,
) -> None:
    """Draw learning curves of one or several runs.

    In the terminal: the loss in bits per character, of the validations as a
    line with markers and of the training as a dashed one, and a table. With
    --out a file, which also shows gap, learning rate, gradient norm and what
    else the runs have recorded. A run in progress is drawn as far as it is.

    Args:
        runs: Names or paths of runs (default: the run last trained).
        checkpoints: Folder that holds the runs.
        x: Over what curves are drawn; over epochs (readings of the text) runs of all batch sizes compare.
        metric: Draw loss, or a key of metrics.jsonl such as grad_norm; may be repeated (default: loss; in a file, all).
        smooth: Records to average training values over (default: a fiftieth of the run's).
        out: Draw into this file, whose name ends in .png or .svg.
        width: Columns of a drawing in the terminal (default: the terminal's; 100 elsewhere).
        height: Rows of a drawing in the terminal, its table included (default: the terminal's; 30 elsewhere).
    """
    check_picture(out)
    if out and (width or height):
        raise SettingsError("--width and --height are of a drawing in the terminal; leave them out with --out")
    report = CurvesReport(read_runs(runs, checkpoints), x, metric, smooth, width, height, drawn=not out)
    print_report(report, path=out, columns=width or ELSEWHERE[0])


@dataclass(frozen=True)
class CurvesReport(Report):
    """Result of `curves`; see there for what the attributes are.

    Attributes:
        drawn: whether the text begins with a drawing.
    """

    runs: Sequence[Run]
    x: Abscissa
    metric: Sequence[str]
    smooth: int | None
    width: int | None
    height: int | None
    drawn: bool

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields the drawing of each panel and the table."""
        from textgen.commands.curves.panels import axis_of, chosen_panels, traces
        from textgen.commands.curves.terminal import draw

        columns = max(self.width or console.width, LEAST[0])
        braille = can_show_braille()
        if self.drawn:
            axis = axis_of(self.x, self.runs)
            panels = chosen_panels(self.metric or ["loss"], self.runs)
            rows = self.height or (console.height - PROMPTS if sys.stdout.isatty() else ELSEWHERE[1])
            each = max((rows - len(self.runs) - 2) // len(panels), LEAST[1] - 3)
            for panel in panels:
                yield from draw(panel, traces(panel, self.runs, axis, self.smooth), axis, columns, each, braille)
            yield ""
        yield summary_table(self.runs, braille, columns)

    def write_file(self, path: Path) -> None:
        """Draws all panels with matplotlib."""
        from textgen.commands.curves.panels import axis_of, chosen_panels

        os.environ["MPLBACKEND"] = "agg"  # matplotlib refuses to be imported where it names none
        logging.getLogger("matplotlib").setLevel(logging.ERROR)  # or else it tells of its caches
        from textgen.commands.curves.figure import write_figure

        write_figure(path, chosen_panels(self.metric, self.runs), self.runs, axis_of(self.x, self.runs), self.smooth)


def read_runs(given: Sequence[str], checkpoints: Path) -> list[Run]:
    """The runs, each once; those of the same name in different folders are called by their paths. One that has just
    begun is left out beside others.

    Raises:
        CheckpointError: one is missing, or its records are, or cannot be read; none has a record.
    """
    from textgen.runs.history import NoRecordsError, read_run

    wanted: Sequence[str | None] = given or [None]
    found = [find_run(name, checkpoints, "draw", (SETTINGS, METRICS)) for name in wanted]
    folders = list({folder.resolve(): folder for folder in found}.values())
    names = [folder.resolve().name for folder in folders]
    read: list[Run] = []
    missing: list[NoRecordsError] = []
    for folder, name in zip(folders, names, strict=True):
        try:
            read.append(read_run(folder, printable(name if names.count(name) == 1 else os.fspath(folder))))
        except NoRecordsError as error:
            missing.append(error)
    if not read:
        raise missing[0]
    for each in missing:
        warn(str(each))
    return read


def can_show_braille() -> bool:
    """Whether standard output takes more than ASCII, and is no terminal that is known for nothing."""
    try:
        "⣿●".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return os.environ.get("TERM") != "dumb"


def summary_table(runs: Sequence[Run], braille: bool, columns: int) -> Table:
    """The runs in a few figures; the first column is the drawing's legend."""
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.curves.panels import COLOURS
    from textgen.commands.curves.terminal import marker, shortened
    from textgen.runs.history import summary_of

    rows = [figures(summary_of(run)) for run in runs]
    widths = {heading: max(len(heading), *(len(row[heading]) for row in rows)) + GUTTER for heading in rows[0]}
    for heading in DISPENSABLE:
        if columns - sum(widths.values()) < NAME:
            del widths[heading]
    room = max(columns - sum(widths.values()), NAME) - GUTTER - len("● ")
    table = Table(box=None, header_style="dim", padding=(0, GUTTER, 0, 0))
    table.add_column("run", no_wrap=True)
    for heading in widths:
        table.add_column(heading, justify="right", no_wrap=True)
    for number, (run, row) in enumerate(zip(runs, rows, strict=True)):
        name = f"{marker(number, braille)} {shortened(run.name, room, braille)}"
        table.add_row(Text(name, COLOURS[number % len(COLOURS)]), *(row[heading] for heading in widths))
    return table


def figures(found: Summary) -> dict[str, str]:
    """A run's row of the table, by heading; a dash for what is not known."""

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


def show(screen: Console, columns: int, content: Sequence[RenderableType]) -> None:
    """Writes to standard output, line by line, in plain characters where there are no colours."""
    from rich.console import Console

    console = screen if is_colourful(screen) else Console(color_system=None, width=columns, highlight=False)
    for part in content:
        if isinstance(part, str):
            sys.stdout.write(part + "\n")
            continue
        with console.capture() as shown:
            console.print(part, no_wrap=True, overflow="crop", crop=True)
        sys.stdout.write("".join(line.rstrip() + "\n" for line in shown.get().splitlines()))
