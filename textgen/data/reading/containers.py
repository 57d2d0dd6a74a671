"""The documents in one stream of bytes: itself, what is packed in it, or the rows of its table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import IO

from textgen.data.reading.archives import Member, tar_members, zip_members
from textgen.data.reading.charset_detection import texts_of
from textgen.data.reading.compressed import Expansion, Stream, chunks_of, decompressed, plain_name
from textgen.data.reading.documents import Document
from textgen.data.reading.tables import SUFFIXES, row_documents
from textgen.errors import CorpusError

ARCHIVES = (".tar", ".zip")


@dataclass(frozen=True)
class Wanted:
    """What of files, folders and archives is read.

    Attributes:
        include: patterns of names (of paths, where there is a / in them); none: everything.
        field: of tables, whose values are documents; None: tables are texts like others.
        encoding: of tables.
        say: is told which encoding of a table was detected.
    """

    include: Sequence[str]
    field: str | None
    encoding: str
    say: Callable[[str], None]

    def takes(self, name: str) -> bool:
        """Whether a file of a folder or archive is read: not hidden, and `include` matches it, packed or not."""
        path = PurePosixPath(name)
        if not path.name or any(part.startswith(".") and part != ".." for part in path.parts):
            return False
        return not self.include or any(
            fnmatchcase(str(spelt) if "/" in pattern else spelt.name, pattern)
            for pattern in self.include
            for spelt in (path, path.with_name(plain_name(path.name)))
        )


def is_archive(name: str) -> bool:
    """Whether a file of this name holds files."""
    return plain_name(name).lower().endswith(ARCHIVES)


def documents_in(file: IO[bytes], name: str, place: str, size: int, wanted: Wanted) -> Iterator[Document]:
    """The documents of a file, which is an archive, compressed, a table or a text by its name.

    Args:
        file: the file.
        name: its name; of an archive that `wanted` takes by it, all members are read.
        place: what to call it in messages.
        size: its bytes.
        wanted: which members are read, and what of tables.

    Raises:
        CorpusError: it is damaged, unpacks beyond all measure, or is not what `wanted` asks for.
    """
    expansion = Expansion(place, size)
    stream = decompressed(file, name, place, expansion)
    if not is_archive(name):
        yield from _texts(stream, name, place, wanted)
        return
    members: Iterator[Member]
    if name.lower().endswith(".zip"):
        members = zip_members(file, place, expansion)
    elif plain_name(name).lower().endswith(".tar"):
        members = tar_members(stream, place, expansion)
    else:
        raise CorpusError(f"{place} is a compressed zip archive; decompress it first")
    if wanted.include and wanted.takes(name):
        wanted = replace(wanted, include=())
    for member in members:
        if not wanted.takes(member.name):
            continue
        if is_archive(member.name):
            raise CorpusError(f"{member.place} is an archive in an archive; unpack the outer one first")
        inner = decompressed(member.open(), member.name, member.place, expansion)
        yield from _texts(inner, member.name, member.place, wanted)


def _texts(stream: Stream, name: str, place: str, wanted: Wanted) -> Iterator[Document]:
    chunks = chunks_of(stream, place)
    if wanted.field is None:
        yield Document(place, chunks)
        return
    check_table(name, place)

    def tell(place: str, encoding: str) -> None:
        wanted.say(f"{place}: read as {encoding} (detected)")

    yield from row_documents(texts_of(chunks, wanted.encoding, place, tell), plain_name(name), place, wanted.field)


def check_table(name: str, place: str) -> None:
    """CorpusError: what is named so has no fields."""
    if not plain_name(name).lower().endswith(SUFFIXES):
        raise CorpusError(
            f"{place} has no fields: --field is for {', '.join(SUFFIXES)}; leave it out, or choose with --include"
        )
