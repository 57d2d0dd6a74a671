"""What commands share in talking to a person: errors in one line, colours, unwritten output, progress over bytes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from textgen.errors import SettingsError, is_first_process, printable

if TYPE_CHECKING:
    from rich.console import Console


def fail(message: str, status: int = 2) -> NoReturn:
    """Prints one line on stderr and leaves; of several processes that fail alike, only the first speaks."""
    if not is_first_process():
        sys.exit(status)
    line = printable(" ".join(message.split()))
    bold, plain = ("\033[1;31m", "\033[0m") if sys.stderr.isatty() and takes_colours() else ("", "")
    sys.stderr.write(f"{bold}error:{plain} {line}\n")
    sys.exit(status)


def takes_colours() -> bool:
    """Whether a terminal, where there is one, may be sent escape codes for colours."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_colourful(screen: Console) -> bool:
    """Whether colours are shown there, and wanted."""
    return screen.is_terminal and screen.color_system is not None and not screen.no_color


def can_show_braille() -> bool:
    """Whether standard output takes braille and geometric shapes: an encoding beyond ASCII, and not a dumb terminal."""
    try:
        "⣿●".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return os.environ.get("TERM") != "dumb"


def check_picture(out: Path | None) -> None:
    """Refuses a file that a picture cannot be drawn into, before anything is worked out.

    Raises:
        SettingsError: its name has another ending.
    """
    if out and out.suffix.lower() not in (".png", ".svg"):
        raise SettingsError(f"--out {out}: it must end in .png or .svg")
