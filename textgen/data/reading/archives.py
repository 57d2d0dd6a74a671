"""Archives, member by member; nothing is extracted to disk, links and devices are skipped."""

from __future__ import annotations

import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple, Self

from textgen.data.reading.compressed import (
    ByteStream,
    ExpansionLimit,
    LimitedStream,
    decompress,
    decompression_errors,
    uncompressed_name,
)
from textgen.data.reading.documents import CHUNK_BYTES
from textgen.errors import CorpusError, printable

ARCHIVE_SUFFIXES = (".tar", ".zip")
MAX_HEADER_BYTES = 1 << 20
"""Longest name and attributes of a tar member."""


class Member(NamedTuple):
    """A regular file in an archive: its name there, its name in messages, and a function that opens it."""

    name: str
    place: str
    open: Callable[[], ByteStream]


def is_archive(name: str) -> bool:
    """Whether a file of this name is an archive, compressed or not."""
    return uncompressed_name(name).lower().endswith(ARCHIVE_SUFFIXES)


def archive_members(file: IO[bytes], name: str, place: str, limit: ExpansionLimit) -> Iterator[Member]:
    """The files in an archive, in its order; each is read before the next one is asked for.

    Args:
        file: the archive.
        name: its file name, which says its kind.
        place: its name in messages.
        limit: counts what it expands to.

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
                if info.flag_bits & 1:
                    raise CorpusError(f"{member} is encrypted; extract the archive with its password first")
                if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    # zipfile decompresses the others without a bound on memory
                    raise CorpusError(f"{member} is not compressed with deflate; extract the archive first")
                with decompression_errors(member):
                    return LimitedStream(archive.open(info), member, limit)

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
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        if len(buf) < tarfile.BLOCKSIZE:
            raise tarfile.ReadError("no end mark")
        if not any(buf):
            return super().frombuf(buf, encoding, errors)
        try:
            header = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error
        if not header.isfile() and header.size > MAX_HEADER_BYTES:
            raise tarfile.ReadError("a header of unlikely length")
        return header
