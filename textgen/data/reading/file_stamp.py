"""A file on disk that is read through once, and refused where it changes meanwhile."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from textgen.data.reading.documents import CHUNK
from textgen.errors import CorpusError, printable
from textgen.progress import Progress


class WatchedFile(io.FileIO):
    """A file that tells how much of it has been read, and that it is still what was found.

    Args:
        path: the file.
        status: of the file when it was found.
        progress: called about every `CHUNK` with bytes read and the file's size.
    """

    def __init__(self, path: Path, status: os.stat_result, progress: Progress) -> None:
        super().__init__(path, "rb")
        self._path, self._status, self._progress = path, status, progress
        self._done = self._told = 0

    def read(self, size: int | None = -1) -> bytes:
        """Up to `size` bytes; CorpusError: the file has grown."""
        data = super().read(-1 if size is None else size) or b""
        if self.tell() > self._status.st_size:
            raise changed(self._path)
        self._done += len(data)
        if self._done >= self._told + CHUNK:
            self._told = self._done
            self._progress(min(self._done, self._status.st_size), self._status.st_size)
        return data

    def end(self) -> None:
        """Tells that all has been read; CorpusError: the file is not what was found, or another one has its name."""
        if identity(self._path.stat()) != identity(self._status):
            raise changed(self._path)
        self._progress(self._status.st_size, self._status.st_size)


def identity(status: os.stat_result) -> tuple[int, int, int]:
    """What a file cannot change without changing: size, mtime in ns, inode."""
    return status.st_size, status.st_mtime_ns, status.st_ino


def changed(path: Path) -> CorpusError:
    """The line for a file that is not what it was."""
    return CorpusError(f"{printable(str(path))} changed while it was read; try again")


@contextlib.contextmanager
def reading_errors(place: str) -> Iterator[None]:
    """Turns an `OSError` from reading `place` into one clear line."""
    try:
        yield
    except OSError as error:
        raise CorpusError(f"cannot read {place}: {error.strerror or error}") from error


def check_readable(path: Path) -> os.stat_result:
    """The status of a regular file that may be read.

    Raises:
        CorpusError: it is something else, or may not be read.
    """
    place = printable(str(path))
    with reading_errors(place):
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise CorpusError(f"{place} is not a regular file; save the text to a file first, or pipe it to --corpus -")
        path.open("rb").close()
    return status
