"""The documents in a file: the file itself, the members of an archive, or the rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import IO

from textgen.data.reading.archives import archive_members, is_archive
from textgen.data.reading.charset import decode_or_detect
from textgen.data.reading.compressed import ByteStream, ExpansionLimit, decompress, stream_chunks, uncompressed_name
from textgen.data.reading.documents import Document
from textgen.data.reading.tables import TABLE_SUFFIXES, row_documents
from textgen.errors import CorpusError


@dataclass(frozen=True)
class Selection:
    """Which files of folders and archives, and which field of tables, are read.

    Attributes:
        include: patterns of names (of paths, if there is a / in them); none: everything.
        field: of tables: each row's value of it is a document; None: tables are texts like others.
        encoding: of tables.
        say: called with a line about an encoding that was detected.
    """

    include: Sequence[str]
    field: str | None
    encoding: str
    say: Callable[[str], None]

    def accepts(self, name: str) -> bool:
        """Whether a file of a folder or archive is read: not hidden, and `include` matches it, compressed or not."""
        path = PurePosixPath(name)
        if not path.name or any(part.startswith(".") and part != ".." for part in path.parts):
            return False
        return not self.include or any(
            fnmatchcase(str(candidate) if "/" in pattern else candidate.name, pattern)
            for pattern in self.include
            for candidate in (path, path.with_name(uncompressed_name(path.name)))
        )


def documents_in(file: IO[bytes], name: str, place: str, size: int, selection: Selection) -> Iterator[Document]:
    """The documents of a file, which is an archive, compressed, a table or a plain text by its name.

    Args:
        file: the file.
        name: its name; if `selection` accepts an archive's own name, all its members are read.
        place: its name in messages.
        size: its bytes.
        selection: which members are read, and which field of tables.

    Raises:
        CorpusError: it is damaged, expands beyond the limit, or lacks the field that is asked for.
    """
    limit = ExpansionLimit(place, size)
    if not is_archive(name):
        yield from _documents(decompress(file, name, place, limit), name, place, selection)
        return
    members = archive_members(file, name, place, limit)
    if selection.include and selection.accepts(name):
        selection = replace(selection, include=())
    for member in members:
        if not selection.accepts(member.name):
            continue
        if is_archive(member.name):
            raise CorpusError(f"{member.place} is an archive in an archive; extract the outer one first")
        stream = decompress(member.open(), member.name, member.place, limit)
        yield from _documents(stream, member.name, member.place, selection)


def _documents(stream: ByteStream, name: str, place: str, selection: Selection) -> Iterator[Document]:
    chunks = stream_chunks(stream, place)
    if selection.field is None:
        yield Document(place, chunks)
        return
    check_table(name, place)

    def on_detected(place: str, encoding: str) -> None:
        selection.say(f"{place}: read as {encoding} (detected)")

    texts = decode_or_detect(chunks, selection.encoding, place=place, on_detected=on_detected)
    yield from row_documents(texts, uncompressed_name(name), place, selection.field)


def check_table(name: str, place: str) -> None:
    """Raises CorpusError if a file of this name is not a table."""
    if not uncompressed_name(name).lower().endswith(TABLE_SUFFIXES):
        raise CorpusError(
            f"{place} has no fields: --field is for {', '.join(TABLE_SUFFIXES)}; leave it out, or choose with --include"
        )
