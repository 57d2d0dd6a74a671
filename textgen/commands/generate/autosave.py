"""Copy of an interactive session's text."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from textgen.errors import StorageError
from textgen.files import atomic_write

KEPT = 50
"""Copies of earlier sessions that stay."""


class Autosave:
    """A file with the text of a session, written after each turn: a closed terminal or a crash loses nothing.

    A folder that cannot be written to is ignored.

    Args:
        folder: of the copies of all sessions.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._number, self._text = folder, 0, ""
        self._session = f"{time.strftime('%Y-%m-%d-%H%M%S')}-{os.getpid()}"

    @property
    def path(self) -> Path:
        """File of the present text."""
        return self._folder / f"{self._session}-{self._number}.txt"

    def begin(self) -> None:
        """Begins the file of another text; that of the one before stays."""
        self._number, self._text = self._number + 1, ""

    def update(self, text: str) -> None:
        """Writes the text, if it has changed."""
        if text in ("", self._text):
            return
        with contextlib.suppress(StorageError, OSError):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with atomic_write(self.path) as file:
                file.write(text.encode("utf-8", "surrogatepass"))
            self._text = text

    def end(self, saved: bool) -> Path | None:
        """Returns the file; None, and removes it, if the user has saved the text. Removes the oldest copies."""
        if saved:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            for old in sorted(self.path.parent.glob("*.txt"))[:-KEPT]:
                old.unlink()
        return self.path if self._text and self.path.exists() else None
