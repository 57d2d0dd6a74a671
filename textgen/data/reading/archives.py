"""Archives, member by member as they stand; nothing is extracted to disk, links and devices are no texts."""

from __future__ import annotations

import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple, Self

from textgen.data.reading.compressed import Expansion, Stream, Unpacked, unpacking_errors
from textgen.data.reading.documents import CHUNK
from textgen.errors import CorpusError, printable

LONGEST_HEADER = 1 << 20  # bytes of a tar member's name and attributes


class Member(NamedTuple):
    """A regular file in an archive: its name there, its place for messages, and how to begin reading it."""

    name: str
    place: str
    open: Callable[[], Stream]


def zip_members(file: IO[bytes], place: str, expansion: Expansion) -> Iterator[Member]:
    """The files of a zip archive, in its order.

    Args:
        file: the archive, seekable.
        place: what to call it in messages.
        expansion: counts what the members become.

    Raises:
        CorpusError: it is damaged; on opening a member, that this one is encrypted or packed in a rare way.
    """
    with unpacking_errors(place), zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if info.filename.endswith("/") or stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
                continue
            where = f"{place}: {printable(info.filename)}"

            def read(info: zipfile.ZipInfo = info, where: str = where) -> Stream:
                if info.flag_bits & 1:
                    raise CorpusError(f"{where} is encrypted; unpack the archive with its password first")
                if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    # zipfile unpacks the others without a bound on memory
                    raise CorpusError(f"{where} is not packed with deflate; unpack the archive first")
                with unpacking_errors(where):
                    return Unpacked(archive.open(info), where, expansion)

            yield Member(info.filename, where, read)


def tar_members(stream: Stream, place: str, expansion: Expansion) -> Iterator[Member]:
    """The files of a tar archive, in its order; each is read before the next one is asked for.

    Raises:
        CorpusError: it is damaged, or ends before its end mark.
    """
    with (
        unpacking_errors(place),
        tarfile.open(fileobj=stream, mode="r|", bufsize=1 << 17, tarinfo=_StrictHeader) as archive,  # type: ignore[call-overload]
    ):
        while (info := archive.next()) is not None:
            archive.members = []  # or it would remember every one
            if not info.isreg():
                continue
            where = f"{place}: {printable(info.name)}"

            def read(info: tarfile.TarInfo = info, where: str = where) -> Stream:
                if info.issparse():
                    raise CorpusError(f"{where} is a sparse file; unpack the archive first")
                file = archive.extractfile(info)
                assert file is not None
                return Unpacked(file, where, expansion)

            yield Member(info.name, where, read)
        while stream.read(CHUNK):  # to the checksum of what is around it
            pass


class _StrictHeader(tarfile.TarInfo):
    """Ends an archive at its end mark only; the standard library takes any broken header after the first for it."""

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
        if not header.isfile() and header.size > LONGEST_HEADER:
            raise tarfile.ReadError("a header of unlikely length")
        return header
