"""Plots: curves on a canvas of characters in the terminal, and pictures made with matplotlib."""

from __future__ import annotations

import io
import logging
import math
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textgen.errors import SettingsError
from textgen.files import atomic_write
from textgen.runs.history import Point

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from rich.text import Text

# Okabe and Ito's palette for the colour-blind, without black and yellow; blue is a little lighter for dark backgrounds.
COLOURS = ("#1F83CC", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
MARKERS, PLAIN_MARKERS = "●▲■◆▼✚✖", "ox#%&+="  # one more than colours, so that all pairs differ
DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))  # bits of U+2800 by column and row, from the top
WIDE, HIGH = len(DOTS), len(DOTS[0])  # dots of a braille character

RESOLUTION = 150  # of pictures, in dots per inch
GREY = "#555555"
STYLE: dict[Any, Any] = {
    "axes.edgecolor": "#BBBBBB",
    "axes.axisbelow": True,
    "axes.grid": True,
    "axes.labelcolor": GREY,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "figure.dpi": RESOLUTION,
    "font.family": "sans-serif",
    "font.size": 9,
    "grid.color": "#E6E6E6",
    "legend.frameon": False,
    "lines.linewidth": 1.2,
    "lines.markersize": 4,
    "svg.fonttype": "none",  # text can be searched and read aloud
    "svg.hashsalt": "textgen",  # equal curves give equal files
    "text.parse_math": False,  # a run may be called $x
    "xtick.color": GREY,
    "ytick.color": GREY,
}
"""Parameters of matplotlib."""


def can_show_braille() -> bool:
    """Whether standard output takes braille and geometric shapes: an encoding beyond ASCII, and not a dumb terminal."""
    try:
        "⣿●".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return os.environ.get("TERM") != "dumb"


def marker(number: int, braille: bool) -> str:
    """Returns the marker of a run by its number, which identifies it without colours."""
    signs = MARKERS if braille else PLAIN_MARKERS
    return signs[number % len(signs)]


def shortened(name: str, longest: int, braille: bool) -> str:
    """Returns the name; of a long one its beginning and its end."""
    if len(name) <= longest:
        return name
    dots = "…" if braille else ".."
    kept = longest - len(dots)
    return name[: (kept + 1) // 2] + dots + name[len(name) - kept // 2 :]


@dataclass
class Cell:
    """A cell of a canvas: one character, with its dots and style."""

    dots: int = 0  # bits of its braille pattern
    sign: str = ""  # character that is shown instead of the dots
    style: str = ""  # for rich
    plain: str = ""  # character that is shown for the dots without braille

    @property
    def taken(self) -> bool:
        """Whether the cell is not empty."""
        return bool(self.dots or self.sign)


class Canvas:
    """A drawing of characters, with eight braille dots each; without braille with one sign each.

    Args:
        columns, rows: its size in characters.
        x, y: lowest and highest value on each axis; points outside are not drawn.
    """

    def __init__(self, columns: int, rows: int, x: tuple[float, float], y: tuple[float, float]) -> None:
        self.columns, self.rows = columns, rows
        self._x, self._y = x, y
        self._cells = [[Cell() for _ in range(columns)] for _ in range(rows)]

    def shows(self, x: float, y: float) -> bool:
        """Whether a point is inside the canvas."""
        (left, right), (low, high) = self._x, self._y
        return left <= x <= right and low <= y <= high

    def cell_of(self, x: float, y: float) -> tuple[int, int]:
        """Returns the row and column of a point; of the nearest cell for a point outside."""
        across, down = self._dot(x, y)
        row, column = round(down) // HIGH, round(across) // WIDE
        return min(max(row, 0), self.rows - 1), min(max(column, 0), self.columns - 1)

    def line(self, points: Sequence[Point], style: str, plain: str, dashed: bool = False) -> None:
        """Draws a line through points, without braille with the sign `plain`; a dashed one in every other character."""
        places = [self._dot(x, y) for x, y in points]
        for begin, end in zip(places, places[1:] or places, strict=False):
            for across, down in steps(begin, end, self.rows * HIGH):
                row, column = down // HIGH, across // WIDE
                if 0 <= row < self.rows and 0 <= column < self.columns and not (dashed and column % 2):
                    cell = self._cells[row][column]
                    cell.dots |= DOTS[across % WIDE][down % HIGH]
                    cell.style, cell.plain = style, plain

    def write(self, row: int, column: int, text: str, style: str) -> None:
        """Writes a text over the drawing, from a cell to the right."""
        for cell, sign in zip(self._cells[row][column:], text, strict=False):
            cell.sign, cell.style = sign, style

    def taken(self, row: int, column: int, length: int) -> int:
        """Returns how many cells of a text's position, with one before and one after, are not empty.

        It is `length` + 3, more than their number, if the text would be outside or touch the right edge.
        """
        if not (0 <= row < self.rows and 0 <= column < self.columns - length):
            return length + 3
        return sum(cell.taken for cell in self._around(row, column, length))

    def numbered(self, row: int, column: int, length: int) -> bool:
        """Whether a text at this position would cover or touch a number."""
        return any(cell.sign.isdigit() for cell in self._around(row, column, length))

    def lines(self, braille: bool) -> Iterator[Text]:
        """Yields the rows of the canvas from the top, in braille or with plain signs."""
        from rich.text import Text

        for row in self._cells:
            line = Text()
            for cell in row:
                dots = chr(0x2800 + cell.dots) if braille else cell.plain
                line.append(cell.sign or (dots if cell.dots else " "), cell.style)
            yield line

    def _around(self, row: int, column: int, length: int) -> list[Cell]:
        """Returns the cells of a text's position, with one before and one after."""
        return self._cells[row][max(column - 1, 0) : column + length + 1]

    def _dot(self, x: float, y: float) -> Point:
        """Converts a point to dots from the left and from the top."""
        (left, right), (low, high) = self._x, self._y
        return (
            (x - left) / (right - left) * (self.columns * WIDE - 1),
            (high - y) / (high - low) * (self.rows * HIGH - 1),
        )


def steps(begin: Point, end: Point, height: int) -> Iterator[tuple[int, int]]:
    """Yields the dots of a line between the rows 0 and `height`."""
    (x0, y0), (x1, y1) = begin, end
    if max(y0, y1) < 0 or min(y0, y1) > height:
        return
    if y0 != y1:  # a line to a distant value would have too many dots
        rise, run = y1 - y0, x1 - x0
        first, last = sorted((-y0 / rise, (height - y0) / rise))
        first, last = max(first, 0.0), min(last, 1.0)
        x0, x1 = x0 + first * run, x0 + last * run
        y0, y1 = (min(max(y0 + share * rise, 0.0), height) for share in (first, last))
    count = max(round(max(abs(x1 - x0), abs(y1 - y0))), 1)
    for i in range(count + 1):
        yield round(x0 + (x1 - x0) * i / count), round(y0 + (y1 - y0) * i / count)


def nice_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Returns at most `most` round values between two others, each with its text."""
    raw = (high - low) / most
    unit = 10.0 ** math.floor(math.log10(raw))
    step = next(unit * size for size in (1, 2, 2.5, 5, 10) if unit * size >= raw * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    digits += round(step, digits) != float(f"{step:.12g}")  # 0.25 has one more than 0.5
    form = f",.{digits}f" if 1e-3 <= max(abs(low), abs(high)) < 1e7 else ".3g"  # 1e-05 rather than many zeros
    return [(n * step, format(n * step, form)) for n in range(first, last + 1)]


def x_axis(canvas: Canvas, *, title: str, end: float, indent: int, braille: bool) -> list[Text]:
    """Returns the line of the x axis, and the line with its numbers.

    Args:
        canvas: above the axis.
        title: written behind the axis.
        end: largest x; the smallest is 0.
        indent: columns before the canvas.
        braille: whether the terminal takes more than ASCII.
    """
    from rich.text import Text

    corner, line, cross = "└─┬" if braille else "+-+"
    rule = [line] * canvas.columns
    numbers = [" "] * (indent + 1 + canvas.columns + len(title))
    free = 0
    for value, tick in nice_ticks(0.0, end, most=max(canvas.columns // 10, 2)):
        column = canvas.cell_of(value, 0.0)[1]
        rule[column] = cross
        begin = max(indent + 1 + column - len(tick) // 2, 0)
        if begin >= free and begin + len(tick) <= len(numbers):
            numbers[begin : begin + len(tick)] = tick
            free = begin + len(tick) + 1
    whole = " " * indent + corner + "".join(rule) + f" {title}"
    return [Text(whole, "dim"), Text("".join(numbers), "dim")]


def check_picture(out: Path | None) -> None:
    """Refuses a file that a picture cannot be drawn into, before anything is worked out.

    Raises:
        SettingsError: its name has another ending.
    """
    if out and out.suffix.lower() not in (".png", ".svg"):
        raise SettingsError(f"--out {out}: it must end in .png or .svg")


def write_picture(target: Path, title: str, draw: Callable[[], Figure]) -> None:
    """Writes the figure that `draw` makes to a .png or .svg file, atomically; the title is for its metadata.

    Raises:
        StorageError: the file cannot be written.
    """
    os.environ["MPLBACKEND"] = "agg"  # matplotlib cannot be imported with an unknown backend
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # it would report on its caches
    import matplotlib

    content = io.BytesIO()
    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()  # a user's matplotlibrc has no effect
        matplotlib.rcParams.update(STYLE)
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)  # a name in a script that the font lacks
        kind = target.suffix.lower().removeprefix(".")
        draw().savefig(content, format=kind, metadata={"Title": title} | ({"Date": None} if kind == "svg" else {}))
    with atomic_write(target) as file:
        file.write(content.getvalue())
