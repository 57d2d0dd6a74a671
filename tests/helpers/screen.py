"""A terminal in memory: what a program that writes escape sequences has on its screen."""

import re

from prompt_toolkit.data_structures import Size
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.utils import get_cwidth

SEQUENCE = re.compile("\x1b\\[(\\??)([0-9;]*)([A-Za-z])")


class Screen:
    """A terminal of so many columns and rows, with all rows that have scrolled out of it.

    Attributes:
        rows: cells of each row, the oldest first; the second cell of a wide character is empty.
        row, column: of the cursor; the column is past the last one while a full row waits to be wrapped.
        raw: everything written.
    """

    encoding = "utf-8"

    def __init__(self, columns, height):
        self.columns, self.height = columns, height
        self.rows, self.row, self.column, self.wraps = [[]], 0, 0, True
        self.raw = self._pending = ""

    def output(self):
        """Returns the output of prompt_toolkit that writes here."""
        return Vt100_Output(self, lambda: Size(rows=self.height, columns=self.columns), term="xterm")

    def flush(self):
        pass

    def write(self, text):
        self.raw += text
        text = self._pending + text
        n = 0
        while n < len(text):
            if text[n] != "\x1b":
                self._put(text[n])
                n += 1
            elif match := SEQUENCE.match(text, n):
                self._do(*match.groups())
                n = match.end()
            else:
                break
        self._pending = text[n:]
        assert len(self._pending) < 20, self._pending

    @property
    def top(self):
        """Index of the first row on the screen."""
        return max(0, len(self.rows) - self.height)

    def lines(self):
        """Rows without the spaces at their ends."""
        return ["".join(row).rstrip() for row in self.rows]

    def line(self):
        """The cursor's row, up to the cursor."""
        row = self.rows[self.row]
        return "".join(row[: self.column] + [" "] * (self.column - len(row)))

    def __str__(self):
        return "\n".join(self.lines())

    def _put(self, character):
        if character == "\n":
            self._down()
        elif character == "\r":
            self.column = 0
        elif character == "\b":
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif character == "\t":
            self._fill(min(self.column // 8 * 8 + 8, self.columns - 1))
        elif (width := get_cwidth(character)) == 0:
            self._combine(character)
        else:
            if self.column + width > self.columns:
                if self.wraps:
                    self._down()
                else:
                    self.column = self.columns - width
            row = self.rows[self.row]
            row += [" "] * (self.column - len(row))
            row[self.column : self.column + width] = [character] + [""] * (width - 1)
            self.column += width

    def _combine(self, character):
        row = self.rows[self.row]
        last = next((n for n in range(min(self.column, len(row)) - 1, -1, -1) if row[n]), None)
        if last is not None:
            row[last] += character

    def _down(self):
        """The tty driver makes CR LF of a newline."""
        self.column = 0
        self.row += 1
        if self.row == len(self.rows):
            self.rows.append([])

    def _fill(self, column):
        row = self.rows[self.row]
        row += [" "] * (column - len(row))
        self.column = max(column, min(self.column, self.columns - 1))

    def _do(self, private, numbers, letter):
        amount = int(numbers or 1) if letter in "ABCD" else 0
        if private:
            assert (numbers, letter) in {(n, x) for n in ("7", "12", "25", "1", "2004") for x in "hl"}, numbers
            self.wraps = letter == "h" if numbers == "7" else self.wraps
        elif letter == "A":
            self.row = max(self.top, self.row - amount)
            self.column = min(self.column, self.columns - 1)
        elif letter == "B":
            self.row = min(len(self.rows) - 1, self.row + amount)
        elif letter == "C":
            self.column = min(self.columns - 1, self.column + amount)
        elif letter == "D":
            self.column = max(0, min(self.column, self.columns - 1) - amount)
        elif letter == "J" and numbers in ("", "0"):
            # Rows below the cursor stay part of the screen; they are empty.
            for row in self.rows[self.row + 1 :]:
                row.clear()
            del self.rows[self.row][self.column :]
        elif letter == "K" and numbers in ("", "0"):
            del self.rows[self.row][self.column :]
        elif (letter, numbers) == ("K", "2"):
            self.rows[self.row].clear()
        else:
            assert letter == "m", (numbers, letter)
