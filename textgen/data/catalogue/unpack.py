"""The texts inside a published archive: the wanted ones, streamed and checked, each there whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from textgen.data.catalogue.entries import Published, Text
from textgen.errors import CorpusError
from textgen.files import atomic_write

CHUNK = 1 << 20
EXPANSION = 16  # times the archive: no text is packed more tightly; what grows beyond it is something else
SPACES = bytes.maketrans(b"_", b" ")


def unpack(archive: Path, published: Published, wanted: Sequence[Text], folder: Path) -> dict[str, str]:
    """Writes the wanted texts of an archive into `folder`; gives the sha256 of each by name.

    Raises:
        CorpusError: the archive is damaged, lacks a text, or holds another.
        StorageError: the folder cannot be written to.
    """
    found = {}
    with readable(published):
        for text, stream in members(archive, published, wanted):
            found[text.name] = write(text, stream, archive, published, folder)
    missing = [text.member for text in wanted if text.name not in found]
    if missing:
        raise CorpusError(f"{published.file} holds no {missing[0]}; it is not the archive that the catalogue describes")
    return found


def members(archive: Path, published: Published, wanted: Sequence[Text]) -> Iterator[tuple[Text, IO[bytes]]]:
    """The wanted texts, in the archive's order, each open for reading."""
    by_member = {text.member: text for text in wanted}
    if published.file.endswith(".zip"):
        with zipfile.ZipFile(archive) as pack:
            for info in pack.infolist():
                if text := by_member.get(info.filename):
                    with pack.open(info) as stream:
                        yield text, stream
        return
    with tarfile.open(archive, "r:gz") as pack:
        for member in pack:
            text = by_member.pop(member.name.removeprefix("./"), None)
            content = pack.extractfile(member) if text else None
            if text and content:
                yield text, content
            if not by_member:
                return


def write(text: Text, stream: IO[bytes], archive: Path, published: Published, folder: Path) -> str:
    """Writes one text; gives its sha256.

    Raises:
        CorpusError: it is too long, or not what the catalogue describes.
        StorageError: it cannot be written.
    """
    sha256 = hashlib.sha256()
    limit = EXPANSION * archive.stat().st_size if text.size is None else text.size
    size = 0
    with atomic_write(folder / text.name) as file:
        while chunk := read(stream, published):
            size += len(chunk)
            if size > limit:
                raise CorpusError(f"{text.member} in {published.file} is longer than {limit:,} bytes: another text")
            if published.spaced:
                chunk = chunk.translate(SPACES, b" ")
            sha256.update(chunk)
            file.write(chunk)
        if size < (text.size or 0) or text.digest not in (None, f"sha256:{sha256.hexdigest()}"):
            raise CorpusError(f"{text.member} in {published.file} is not the text that the catalogue describes")
    return sha256.hexdigest()


def read(stream: IO[bytes], published: Published) -> bytes:
    """The next piece of a member; what is wrong with it is the archive's fault, not the disk's that is written to."""
    with readable(published):
        return stream.read(CHUNK)


@contextlib.contextmanager
def readable(published: Published) -> Iterator[None]:
    """Turns what is wrong with an archive into one line."""
    try:
        yield
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, NotImplementedError) as error:
        raise CorpusError(f"{published.file} cannot be unpacked: {error}; fetch it again") from error
