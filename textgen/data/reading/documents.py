"""What a corpus consists of: documents, each a stream of bytes that is read once and never whole in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from textgen.progress import Progress

CHUNK = 1 << 20  # bytes read at once: peak memory of reading is a small multiple of it


@dataclass(frozen=True)
class Document:
    """A file, a member of an archive or a row of a table; read before the next one is asked for.

    Attributes:
        place: what to call it in messages: "books.zip: chapter.txt", "rows.csv, row 7".
        chunks: its bytes, unpacked, in pieces of about `CHUNK`; raises CorpusError where they cannot be read.
        encoding: how they are characters, where that is not for the user to say (rows come as UTF-8).
    """

    place: str
    chunks: Iterator[bytes]
    encoding: str | None = None


@dataclass(frozen=True)
class Documents:
    """Documents in their order; they can be opened again and again (stdin: once).

    Attributes:
        name: short name, used for runs.
        place: what to call them in messages.
        size: bytes on disk, 0 where unknown.
        stamp: what tells a change: an entry a file (path, size, mtime_ns, inode), then one for each choice among
            their contents; None where nothing tells it (stdin).
        open: starts a new pass; the progress it is given hears the bytes read on disk, and `size`.
    """

    name: str
    place: str
    size: int
    stamp: tuple[str, ...] | None
    open: Callable[[Progress], Iterator[Document]]


def joined(parts: Sequence[Documents], name: str, place: str) -> Documents:
    """The documents of all parts, one after the other."""
    if len(parts) == 1:
        return Documents(name, place, parts[0].size, parts[0].stamp, parts[0].open)
    size = sum(part.size for part in parts)
    stamps = [part.stamp for part in parts if part.stamp is not None]
    stamp = tuple(entry for entries in stamps for entry in entries) if len(stamps) == len(parts) else None

    def read(progress: Progress) -> Iterator[Document]:
        before = 0
        for part in parts:
            yield from part.open(lambda done, total, before=before: progress(before + done, size))  # type: ignore[misc]
            before += part.size

    return Documents(name, place, size, stamp, read)
