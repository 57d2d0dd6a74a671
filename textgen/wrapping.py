"""Lines in the columns of a terminal: broken between words, and commands so that they can still be pasted."""

from __future__ import annotations

import os
import re
from typing import TextIO

GLUE = "\u00a0"
"""A space at which `wrap` does not break a line."""
LEAST = 20
"""Columns that a text has at least; in a terminal with fewer, it breaks the lines itself."""


def columns_of(stream: TextIO) -> int | None:
    """Returns the columns of the terminal that a stream writes to; None if it is no terminal."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or None
    except (OSError, ValueError, AttributeError):
        return None


def wrap(text: str, columns: int) -> list[str]:
    """Returns the lines of a text, broken at spaces, but not at those before a percent sign nor at `GLUE`."""
    from rich.cells import cell_len

    lines: list[str] = []
    for word in re.split(" (?!%)", text):
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return [line.replace(GLUE, " ") for line in lines]


def wrap_beside(label: str, text: str, columns: int) -> list[str]:
    """Returns the lines of a text whose first one is behind a label, and the others below it, indented.

    A word that needs more than these columns, such as a path, has a line of its own from the first column on.
    """
    from rich.cells import cell_len

    indent, before = cell_len(label), label
    room = max(columns - indent, LEAST)
    lines = []
    for line in wrap(text, room):
        if cell_len(line) <= room:
            lines.append(before + line)
        else:
            lines += [before.rstrip(), line] if before.strip() else [line]
        before = " " * indent
    return lines


def wrap_command(command: str, columns: int) -> list[str]:
    """Returns the lines of a command for a POSIX shell, broken between its flags by backslashes if it is too wide."""
    from rich.cells import cell_len

    if cell_len(command) <= columns or os.name == "nt":
        return [command]
    words = re.findall(r"(?:'[^']*'|\"[^\"]*\"|\\.|[^\s'\"\\])+", command)
    room, parts = columns - len(" \\"), words[:1]
    for word in words[1:]:
        goes_on = not word.startswith("-") and (len(parts) == 1 or parts[-1].startswith("-"))
        if goes_on and cell_len(parts[-1]) + 1 + cell_len(word) <= room - len("  "):
            parts[-1] += " " + word
        else:
            parts.append(word)
    lines = parts[:1]
    for part in parts[1:]:
        if cell_len(lines[-1]) + 1 + cell_len(part) <= room:
            lines[-1] += " " + part
        else:
            lines.append("  " + part)
    return [line + " \\" for line in lines[:-1]] + lines[-1:]
