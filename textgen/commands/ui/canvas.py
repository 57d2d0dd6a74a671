"""A drawing in characters: eight dots of braille to each, or one sign where there is no braille."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textgen.runs.history import Point

if TYPE_CHECKING:
    from rich.text import Text

DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))  # bits of U+2800 by column and row, from the top
WIDE, HIGH = len(DOTS), len(DOTS[0])  # dots of a character


@dataclass
class Cell:
    """A character of the drawing: dots, or a sign above them."""

    dots: int = 0
    sign: str = ""
    style: str = ""
    plain: str = ""

    @property
    def taken(self) -> bool:
        """Whether something is drawn here."""
        return bool(self.dots or self.sign)


class Canvas:
    """Lines and signs over a rectangle of the plane.

    Args:
        columns, rows: characters.
        x, y: the first and the last value on each axis; what lies outside is not drawn.
    """

    def __init__(self, columns: int, rows: int, x: tuple[float, float], y: tuple[float, float]) -> None:
        self.columns, self.rows = columns, rows
        self._x, self._y = x, y
        self._cells = [[Cell() for _ in range(columns)] for _ in range(rows)]

    def shows(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        (left, right), (low, high) = self._x, self._y
        return left <= x <= right and low <= y <= high

    def cell_of(self, x: float, y: float) -> tuple[int, int]:
        """Row and column of a point; those of the nearest one inside for a point outside."""
        across, down = self._dot(x, y)
        row, column = round(down) // HIGH, round(across) // WIDE
        return min(max(row, 0), self.rows - 1), min(max(column, 0), self.columns - 1)

    def line(self, points: Sequence[Point], style: str, plain: str, dashed: bool = False) -> None:
        """Joins points.

        Args:
            points: their values.
            style: how rich shows the line.
            plain: the sign of the line where there is no braille.
            dashed: whether every other character of it is left out.
        """
        places = [self._dot(x, y) for x, y in points]
        for begin, end in zip(places, places[1:] or places, strict=False):
            for across, down in steps(begin, end, self.rows * HIGH):
                row, column = down // HIGH, across // WIDE
                if 0 <= row < self.rows and 0 <= column < self.columns and not (dashed and column % 2):
                    cell = self._cells[row][column]
                    cell.dots |= DOTS[across % WIDE][down % HIGH]
                    cell.style, cell.plain = style, plain

    def write(self, row: int, column: int, text: str, style: str) -> None:
        """Puts signs above whatever is there."""
        for cell, sign in zip(self._cells[row][column:], text, strict=False):
            cell.sign, cell.style = sign, style

    def taken(self, row: int, column: int, length: int) -> int:
        """How many characters are in use from one before there to one behind; more than all of them where the text
        would lie outside, or touch what is written at the right edge.
        """
        if not (0 <= row < self.rows and 0 <= column < self.columns - length):
            return length + 3
        return sum(cell.taken for cell in self._around(row, column, length))

    def numbered(self, row: int, column: int, length: int) -> bool:
        """Whether a text there would cover or touch a number."""
        return any(cell.sign.isdigit() for cell in self._around(row, column, length))

    def lines(self, braille: bool) -> Iterator[Text]:
        """The rows, from the top; without braille a character with dots is the plain sign of the line there."""
        from rich.text import Text

        for row in self._cells:
            line = Text()
            for cell in row:
                dots = chr(0x2800 + cell.dots) if braille else cell.plain
                line.append(cell.sign or (dots if cell.dots else " "), cell.style)
            yield line

    def _around(self, row: int, column: int, length: int) -> list[Cell]:
        """The characters of a text that begins there, with one before and one behind."""
        return self._cells[row][max(column - 1, 0) : column + length + 1]

    def _dot(self, x: float, y: float) -> Point:
        """A point in dots from the left and from the top."""
        (left, right), (low, high) = self._x, self._y
        return (
            (x - left) / (right - left) * (self.columns * WIDE - 1),
            (high - y) / (high - low) * (self.rows * HIGH - 1),
        )


def steps(begin: Point, end: Point, height: int) -> Iterator[tuple[int, int]]:
    """The dots of a line that lie between the rows 0 and `height`."""
    (x0, y0), (x1, y1) = begin, end
    if max(y0, y1) < 0 or min(y0, y1) > height:
        return
    if y0 != y1:  # a line to a value far away has more dots than anyone should count
        rise, run = y1 - y0, x1 - x0
        first, last = sorted((-y0 / rise, (height - y0) / rise))
        first, last = max(first, 0.0), min(last, 1.0)
        x0, x1 = x0 + first * run, x0 + last * run
        y0, y1 = (min(max(y0 + share * rise, 0.0), height) for share in (first, last))
    count = max(round(max(abs(x1 - x0), abs(y1 - y0))), 1)
    for i in range(count + 1):
        yield round(x0 + (x1 - x0) * i / count), round(y0 + (y1 - y0) * i / count)
