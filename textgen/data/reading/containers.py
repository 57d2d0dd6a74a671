"""The documents in a file: the file itself, the members of an archive, or the rows of a table.

Archives are read member by member; nothing is extracted to disk, links and devices are skipped.
"""

from __future__ import annotations

import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import IO, NamedTuple, Self

from textgen.data.reading.charset import Decoding, decode_or_detect
from textgen.data.reading.compressed import (
    ByteStream,
    ExpansionLimit,
    LimitedStream,
    decompress,
    decompression_errors,
    stream_chunks,
    uncompressed_name,
)
from textgen.data.reading.documents import CHUNK_BYTES, Document
from textgen.data.reading.file_kinds import refuse_other_kinds, textless_kind
from textgen.data.reading.manuscripts import is_manuscript, manuscript_chunks
from textgen.data.reading.tables import TableOptions, check_table, row_documents
from textgen.data.reading.zip_parts import open_zip_member
from textgen.errors import CorpusError, printable

ARCHIVE_SUFFIXES = (".tar", ".zip")
SYSTEM_FILES = ("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r")
"""Files that Windows and macOS put into folders, in lower case; those with a leading dot are hidden files."""
EXCLUDE_HINT = ", or leave it out with --exclude"
"""End of messages about a file of a folder or archive that cannot be read."""
BACKUPS = ("*~", "#*#", "*.bak", "*.swp", "*.swo")
"""Patterns of the copies that editors leave beside a file."""
MAX_HEADER_BYTES = 1 << 20
"""Longest name and attributes of a tar member."""


@dataclass(frozen=True)
class Selection:
    """The files of folders and archives, to read, and how they are read.

    Attributes:
        include: patterns of file names (of paths, if there is a / in them); none: everything.
        exclude: patterns of those that are left out.
        table: how tables are read, each row a document; None: they are texts like others.
        decoding: of tables and web pages; for other texts it is an option of the reader.
        html: read the text of web pages; otherwise their source.
        any_kind: files that are no text are read, too.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    table: TableOptions | None = None
    decoding: Decoding = field(default_factory=Decoding)
    html: bool = True
    any_kind: bool = False

    def accepts(self, name: str) -> bool:
        """Whether a file of a folder or archive is read: `include` matches it and `exclude` does not, compressed or
        not, and there is no reason to leave it out.
        """
        path = PurePosixPath(name)
        return self.asked(name) and self.left_out(name) is None and bool(path.name)

    def asked(self, name: str) -> bool:
        """Whether `include` matches a file and `exclude` does not."""
        return (not self.include or _matches(name, self.include)) and not _matches(name, self.exclude)

    def left_out(self, name: str) -> str | None:
        """Returns why a file of a folder or archive is left out if nobody asked for it; None if it is read.

        These are hidden files, those that an operating system, office program or editor leaves, and those without text.
        """
        path = PurePosixPath(name)
        if path.name.startswith("~$") or path.name.lower() in SYSTEM_FILES or path.name == ".DS_Store":
            return "system file"
        if any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in path.parts):
            return "hidden file"
        if self.any_kind or self.include:
            return None
        return "backup file" if _matches(path.name.lower(), BACKUPS) else textless_kind(name)


def _matches(name: str, patterns: Sequence[str]) -> bool:
    """Whether a pattern matches a file, compressed or not."""
    path = PurePosixPath(name)
    return any(
        fnmatchcase(str(candidate) if "/" in pattern else candidate.name, pattern)
        for pattern in patterns
        for candidate in (path, path.with_name(uncompressed_name(path.name) or path.name) if path.name else path)
    )


@dataclass
class LeftOut:
    """Counts the files of a folder or archive that are left out, by reason."""

    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)

    def add(self, reason: str, name: str) -> None:
        """Counts a file."""
        self.counts[reason] = self.counts.get(reason, 0) + 1
        self.first.setdefault(reason, printable(name))

    def __str__(self) -> str:
        """Describes them: `2 system files (Thumbs.db ...), 1 image (cover.png) left out`."""
        parts = [
            f"{count:,} {reason}{'s' * (count > 1)} ({self.first[reason]}{' ...' * (count > 1)})"
            for reason, count in self.counts.items()
        ]
        return f"{', '.join(parts)} left out"


def documents_in(
    file: IO[bytes], name: str, place: str, size: int, selection: Selection, *, alone: bool = True
) -> Iterator[Document]:
    """Yields the documents of a file: an archive, a compressed file, a table, a manuscript or a plain text by its name.

    Args:
        name: its name; if `selection` accepts an archive's own name, all its members are read.
        alone: the user named it; otherwise it is one of a folder.

    Raises:
        CorpusError: it is damaged, expands beyond the limit, or lacks the field that is asked for.
    """
    limit = ExpansionLimit(place, size)
    if not is_archive(name):
        hint = "" if alone else EXCLUDE_HINT
        yield from _documents(decompress(file, name, place, limit), name, place, selection, limit, hint)
        return
    members = archive_members(file, name, place, limit)
    if selection.include and selection.accepts(name):
        selection = replace(selection, include=())
    left_out = LeftOut()
    for member in members:
        if not selection.accepts(member.name):
            if selection.asked(member.name) and (reason := selection.left_out(member.name)):
                left_out.add(reason, member.name)
            continue
        if is_archive(member.name):
            raise CorpusError(f"{member.place} is an archive in an archive; extract the outer one first")
        stream = decompress(member.open(), member.name, member.place, limit)
        yield from _documents(stream, member.name, member.place, selection, limit, EXCLUDE_HINT)
    if left_out.counts:
        selection.decoding.notify(f"{place}: {left_out}")


def _documents(
    stream: ByteStream, name: str, place: str, selection: Selection, limit: ExpansionLimit, hint: str
) -> Iterator[Document]:
    plain = uncompressed_name(name)
    if selection.table is None and is_manuscript(plain, html=selection.html):
        yield Document(place, manuscript_chunks(stream, plain, place, limit, selection.decoding, hint), "utf-8")
        return
    chunks = _hinted(stream_chunks(stream, place), hint)
    if selection.table is None:
        yield Document(place, chunks if selection.any_kind else refuse_other_kinds(chunks, name, place, hint))
        return
    check_table(name, place)
    texts = decode_or_detect(chunks, selection.decoding, place)
    yield from row_documents(texts, plain, place, selection.table)


def _hinted(chunks: Iterator[bytes], hint: str) -> Iterator[bytes]:
    """Yields the bytes of a file; an error about them ends with the hint."""
    try:
        yield from chunks
    except CorpusError as error:
        raise CorpusError(f"{error}{hint}") from error


class Member(NamedTuple):
    """A regular file in an archive: its name there, its name in messages, and a function that opens it."""

    name: str
    place: str
    open: Callable[[], ByteStream]


def is_archive(name: str) -> bool:
    """Whether a file of this name is an archive, compressed or not."""
    return uncompressed_name(name).lower().endswith(ARCHIVE_SUFFIXES)


def archive_members(file: IO[bytes], name: str, place: str, limit: ExpansionLimit) -> Iterator[Member]:
    """Yields the files in an archive, in its order; each is read before the next one is asked for.

    Args:
        name: its file name, which says its kind.

    Raises:
        CorpusError: it is damaged or cut short, is a compressed zip archive, or, on opening a member, that one is
            encrypted, sparse, or compressed in a rare way.
    """
    if name.lower().endswith(".zip"):
        return _zip_members(file, place, limit)
    if uncompressed_name(name).lower().endswith(".zip"):
        raise CorpusError(f"{place} is a compressed zip archive; decompress it first")
    return _tar_members(decompress(file, name, place, limit), place, limit)


def _zip_members(file: IO[bytes], place: str, limit: ExpansionLimit) -> Iterator[Member]:
    with decompression_errors(place), zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if info.filename.endswith("/") or stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
                continue
            member = f"{place}: {printable(info.filename)}"

            def read(info: zipfile.ZipInfo = info, member: str = member) -> ByteStream:
                return open_zip_member(archive, info, member, limit)

            yield Member(info.filename, member, read)


def _tar_members(stream: ByteStream, place: str, limit: ExpansionLimit) -> Iterator[Member]:
    with (
        decompression_errors(place),
        tarfile.open(fileobj=stream, mode="r|", bufsize=1 << 17, tarinfo=_StrictHeader) as archive,  # type: ignore[call-overload]
    ):
        while (info := archive.next()) is not None:
            archive.members = []  # otherwise it keeps every one in memory
            if not info.isreg():
                continue
            member = f"{place}: {printable(info.name)}"

            def read(info: tarfile.TarInfo = info, member: str = member) -> ByteStream:
                if info.issparse():
                    raise CorpusError(f"{member} is a sparse file; extract the archive first")
                file = archive.extractfile(info)
                assert file is not None
                return LimitedStream(file, member, limit)

            yield Member(info.name, member, read)
        while stream.read(CHUNK_BYTES):  # up to the checksum of the compression around it
            pass


class _StrictHeader(tarfile.TarInfo):
    """A header that ends an archive only at its end mark; the standard library lets any broken header end it."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(archive)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error

    def _proc_member(self, archive: tarfile.TarFile) -> Self | tarfile.TarInfo:
        """Reads what follows the header; `tarfile` documents this method as the one to override."""
        if not self.isfile() and self.size > MAX_HEADER_BYTES:
            raise tarfile.ReadError("a header of unlikely length")
        return super()._proc_member(archive)  # type: ignore[misc,no-any-return]
