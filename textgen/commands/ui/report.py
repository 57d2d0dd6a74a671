"""Reports of commands: JSON for programs, text for a reader, and a file where a command draws one."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from textgen.errors import printable
from textgen.notice import settle
from textgen.wrapping import wrap, wrap_beside

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

PLAIN_COLUMNS = 100  # width of text that is not printed to a terminal
WIDE = 120  # the same where lines are long
VISIBLE_SPACES = {"\n": "↵", "\t": "⇥", " ": "␣"}
GUTTER = 2  # columns between those of a table


class Report(ABC):
    """Result of a command. A subclass holds the values and says how they look in each form."""

    def to_json(self) -> dict[str, Any] | list[Any]:
        """Returns the JSON document of `--json`, its keys in the documented order."""
        raise NotImplementedError

    @abstractmethod
    def render(self, console: Console) -> Iterable[RenderableType]:
        """Yields the text from top to bottom, to be printed in `console.width` columns.

        A `str` is a line that is printed unchanged. Text wraps, unless it has `no_wrap=True` with the `overflow` "crop"
        (what is too long is cut off) or "ignore" (a line of any length).
        """

    def write_json(self, out: TextIO) -> None:
        """Writes the JSON document as one line."""
        out.write(json.dumps(self.to_json()) + "\n")

    def write_file(self, path: Path) -> None:
        """Writes the picture or page that `--out` asks for to `path`."""
        raise NotImplementedError


def takes_colours() -> bool:
    """Whether a terminal, where there is one, may be sent escape codes for colours."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_colourful(screen: Console) -> bool:
    """Whether a console shows colours and the user has not turned them off."""
    return screen.is_terminal and screen.color_system is not None and not screen.no_color


def print_report(
    report: Report, *, as_json: bool = False, path: Path | None = None, columns: int = PLAIN_COLUMNS
) -> None:
    """Prints a report to standard output.

    Args:
        report: to print.
        as_json: print JSON instead of text.
        path: also write the report's file there; the text's last line names it.
        columns: width of the text where standard output is no terminal.
    """
    if path:
        report.write_file(path)
    settle()
    if as_json:
        report.write_json(sys.stdout)
        return
    console = report_console(columns)
    for part in report.render(console):
        _print(part, console)
    if path:
        _print(printable(f"written to {path}"), console)


def _print(part: RenderableType, console: Console) -> None:
    """Prints one part as `Report.render` yields it, without trailing spaces."""
    if isinstance(part, str):
        sys.stdout.write(part + "\n")
        return
    sys.stdout.flush()  # rich would flush too, but exits by itself when a pipe is closed
    with console.capture() as shown:
        # print copies a Text without these
        how: Any = {name: getattr(part, name, None) for name in ("no_wrap", "overflow")}
        console.print(part, **how, crop=False)
    sys.stdout.write("".join(line.rstrip(" ") + "\n" for line in shown.get().split("\n")[:-1]))


def report_console(columns: int = PLAIN_COLUMNS) -> Console:
    """Returns a console for standard output: without colours where they are not shown or not wanted, and `columns`
    wide where there is no terminal.
    """
    from rich.console import Console

    screen = Console(highlight=False)
    if is_colourful(screen):
        return screen
    return Console(color_system=None, width=screen.width if screen.is_terminal else columns, highlight=False)


def table(
    columns: Mapping[str, Sequence[str | Text]],
    *,
    left: Collection[str] = (),
    dim: Collection[str] = (),
    styles: Sequence[str] | None = None,
) -> Table:
    """Returns a table without lines.

    Args:
        columns: cells by heading, all of one length.
        left: headings of the columns that are aligned to the left; the others hold numbers.
        dim: headings of the columns that are printed dim.
        styles: style of each row.
    """
    from rich.table import Table
    from rich.text import Text

    made = Table(box=None, header_style="dim", padding=(0, GUTTER, 0, 0), pad_edge=False)
    for heading in columns:
        style = "dim" if heading in dim else ""
        made.add_column(heading, justify="left" if heading in left else "right", no_wrap=True, style=style)
    rows = list(zip(*columns.values(), strict=True))
    for cells, row_style in zip(rows, styles or [""] * len(rows), strict=True):
        made.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in cells), style=row_style)
    return made


def table_or_rows(
    columns: Mapping[str, Sequence[str | Text]],
    width: int,
    *,
    left: Collection[str] = (),
    styles: Sequence[str] | None = None,
) -> Iterator[Table | Text]:
    """Yields `table(columns)` if it fits the width; otherwise each row's first cell and its other cells below it."""
    from rich.text import Text

    if width_of(columns) - GUTTER <= width:
        yield table(columns, left=left, styles=styles)
        return
    first, *others = columns
    for n, name in enumerate(columns[first]):
        for line in wrap(str(name), width):
            yield Text(line, "bold")
        facts = [(f"  {heading}", str(columns[heading][n])) for heading in others if str(columns[heading][n])]
        yield from labelled(facts, width)


def width_of(columns: Mapping[str, Sequence[str | Text]]) -> int:
    """Returns the width of `table(columns)`, in columns of the screen, with a gutter behind each column."""
    return sum(max(map(len, [heading, *cells])) + GUTTER for heading, cells in columns.items())


def drop_columns(columns: dict[str, list[str]], dispensable: Sequence[str], width: int) -> None:
    """Removes columns by heading, in the order of `dispensable`, until the table is no wider than `width`."""
    for heading in dispensable:
        if width_of(columns) - GUTTER > width:
            columns.pop(heading, None)


def labelled(facts: Sequence[tuple[str, str]], columns: int) -> Iterator[Text]:
    """Yields the lines of texts with labels in front of them, no wider than the screen unless a word is."""
    from rich.text import Text

    indent = max(len(label) for label, _ in facts) + 2
    for label, text in facts:
        for line in wrap_beside(f"{label:<{indent}}", text, columns):
            shown = Text(line, no_wrap=True, overflow="ignore")
            shown.stylize("dim", 0, len(label) if line.startswith(label) else 0)
            yield shown


def round_number(value: float) -> float:
    """Rounds a number for JSON to the precision of float32 logits; never returns -0.0."""
    return round(float(value), 6) + 0.0


def visible(text: str) -> str:
    r"""Returns a character or token in visible form: a space is ␣, a newline ↵, a control character `\x1b`."""
    if text in VISIBLE_SPACES:
        return VISIBLE_SPACES[text]
    if len(text) != 1:
        from textgen.unicode import continues_character  # loads numpy

        marked = (n > 0 and not text[n - 1].isspace() and continues_character(text, n) for n in range(len(text)))
        return "".join(c if mark else visible(c) for c, mark in zip(text, marked, strict=True))
    if not text.isprintable():
        return text.encode("unicode_escape").decode()
    return f"◌{text}" if unicodedata.combining(text) else text
