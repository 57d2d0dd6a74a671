"""Documents: streams of bytes that are never whole in memory, and the files that they come from."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from textgen.errors import CorpusError, printable
from textgen.units import Progress

CHUNK_BYTES = 1 << 20
"""Bytes read at once: peak memory of reading is a small multiple of it."""


@dataclass(frozen=True)
class Document:
    """A file, a member of an archive or a row of a table; read before the next one is asked for.

    Attributes:
        place: its name in messages: "books.zip: chapter.txt", "rows.csv, row 7".
        chunks: its bytes, decompressed, in chunks of about `CHUNK_BYTES`; raises CorpusError if they cannot be read.
        encoding: its charset if the container fixes it (rows of tables are UTF-8); None: the user's --encoding.
    """

    place: str
    chunks: Iterator[bytes]
    encoding: str | None = None


@dataclass(frozen=True)
class Documents:
    """A sequence of documents that can be opened again and again (stdin: once).

    Attributes:
        size: bytes on disk, 0 if unknown.
        stamp: changes if the content may have changed: one entry a file (path, size, mtime_ns, inode, choices among
            its contents); None for stdin.
        open: starts a new pass; its progress is called with bytes read on disk, and `size`.
    """

    name: str
    place: str
    size: int
    stamp: tuple[str, ...] | None
    open: Callable[[Progress], Iterator[Document]]

    @property
    def nothing(self) -> str:
        """The error about documents that have no character."""
        remedy = "give a text with some characters in it"
        if not self.size:
            return f"{self.place} is empty; {remedy}"
        return (
            f"{self.place} has {self.size:,} bytes and no text (a header alone, or rows that were left out); {remedy}"
        )


def concatenate(parts: Sequence[Documents], name: str, place: str) -> Documents:
    """Returns the documents of all parts, one after the other."""
    if len(parts) == 1:
        return replace(parts[0], name=name, place=place)
    size = sum(part.size for part in parts)
    stamps = [part.stamp for part in parts if part.stamp is not None]
    stamp = tuple(entry for entries in stamps for entry in entries) if len(stamps) == len(parts) else None

    def read(progress: Progress) -> Iterator[Document]:
        before = 0
        for part in parts:
            yield from part.open(lambda done, total, before=before: progress(before + done, size))  # type: ignore[misc]
            before += part.size

    return Documents(name=name, place=place, size=size, stamp=stamp, open=read)


class WatchedFile(io.FileIO):
    """A file that reports bytes read and its size about every `CHUNK_BYTES`, and fails if it changes meanwhile."""

    def __init__(self, path: Path, status: os.stat_result, progress: Progress) -> None:
        super().__init__(path, "rb")
        self._path, self._status, self._progress = path, status, progress
        self._done = self._reported = 0

    def read(self, size: int | None = -1) -> bytes:
        """Reads up to `size` bytes; raises CorpusError if the file has grown."""
        data = super().read(-1 if size is None else size) or b""
        if self.tell() > self._status.st_size:
            raise self._changed()
        self._done += len(data)
        if self._done >= self._reported + CHUNK_BYTES:
            self._reported = self._done
            self._progress(min(self._done, self._status.st_size), self._status.st_size)
        return data

    def finish(self) -> None:
        """Reports that all has been read; raises CorpusError if the file has changed or another one has its name."""
        if file_identity(self._path.stat()) != file_identity(self._status):
            raise self._changed()
        self._progress(self._status.st_size, self._status.st_size)

    def _changed(self) -> CorpusError:
        return CorpusError(f"{printable(str(self._path))} changed while it was read; try again")


def file_identity(status: os.stat_result) -> tuple[int, int, int]:
    """Returns size, mtime in ns and inode: a file with the same ones is taken to be unchanged."""
    return status.st_size, status.st_mtime_ns, status.st_ino


@contextlib.contextmanager
def reading_errors(place: str) -> Iterator[None]:
    """Turns an `OSError` from reading `place` into a one-line CorpusError."""
    try:
        yield
    except OSError as error:
        raise CorpusError(f"cannot read {place}: {error.strerror or error}") from error


def check_readable(path: Path) -> os.stat_result:
    """Returns the status of a regular file; raises CorpusError if it is something else or may not be read."""
    place = printable(str(path))
    with reading_errors(place):
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise CorpusError(f"{place} is not a regular file; save the text to a file first, or pipe it to --corpus -")
        path.open("rb").close()
    return status
