"""Finding a text by what the user typed, and reading it in chunks, bytes first, characters next."""

from __future__ import annotations

import codecs
import difflib
import platform
import stat
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from textgen.corpora.catalogue import CATALOGUE, fetch
from textgen.errors import CorpusError
from textgen.progress import Progress
from textgen.settings import PYTHON_STDLIB

CHUNK = 1 << 20  # bytes read at once: peak memory of encoding is a small multiple of it


@dataclass(frozen=True)
class Source:
    """A text that can be read again and again.

    Attributes:
        name: short name, used for runs.
        place: what to call it in messages.
        size: bytes, where known beforehand (0 otherwise).
        chunks: starts a new pass over its bytes.
    """

    name: str
    place: str
    size: int
    chunks: Callable[[], Iterator[bytes]]


def find_corpus(given: str, folder: Path, progress: Progress) -> Source:
    """The text that `given` means: a path as it stands, a name in `folder`, the embedded text, the catalogue.

    Raises:
        CorpusError: there is none, or it is not a readable file.
    """
    path = Path(given)
    if path.exists():
        return file_source(path)
    bare = path.name == given
    if bare and (folder / given).exists():
        return file_source(folder / given)
    if given == PYTHON_STDLIB:
        return stdlib_source()
    published = CATALOGUE.get(given) or CATALOGUE.get(f"{given}.txt")
    if bare and published:
        target = folder / published.name
        return file_source(target if target.exists() else fetch(published, folder, progress))
    known = [*CATALOGUE, PYTHON_STDLIB]
    if not bare:
        raise CorpusError(f"there is no file {given}")
    close = difflib.get_close_matches(given, [*known, *(name.removesuffix(".txt") for name in known)], n=1)
    hint = f" (did you mean {close[0]}?)" if close else ""
    raise CorpusError(
        f"there is no text {given}{hint}: not here, not in {folder}/, and not in the catalogue: {', '.join(known)}"
    )


def file_source(path: Path) -> Source:
    """A regular file as a source.

    Raises:
        CorpusError: it is a folder, something else that is no file, or may not be read.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CorpusError(f"{path} is a folder; give one text file")
        if not stat.S_ISREG(status.st_mode):
            raise CorpusError(f"{path} is not a regular file; save the text to a file first")
        path.open("rb").close()
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error

    def chunks() -> Iterator[bytes]:
        try:
            with path.open("rb") as file:
                while chunk := file.read(CHUNK):
                    yield chunk
        except OSError as error:
            raise CorpusError(f"cannot read {path}: {error.strerror}") from error

    return Source(path.stem or path.name, str(path), status.st_size, chunks)


def stdlib_source() -> Source:
    """The modules of the running Python's standard library (its top-level .py files), in sorted order, as one text.

    A text of several MB that is on every machine. Files that are not UTF-8 are left out.
    """

    def chunks() -> Iterator[bytes]:
        for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")):
            try:
                module = path.read_bytes()
                module.decode("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            yield module if module.endswith(b"\n") else module + b"\n"

    return Source(PYTHON_STDLIB, f"{PYTHON_STDLIB} (Python {platform.python_version()})", 0, chunks)


def decoded(source: Source, chunks: Iterable[bytes], encoding: str) -> Iterator[str]:
    """The characters of `chunks`, in pieces; nothing is replaced, dropped or translated.

    Raises:
        CorpusError: bytes that are not `encoding` (with their offset), or a NUL: the file is no text.
    """
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    consumed = 0

    def decode(chunk: bytes, final: bool) -> str:
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final)
        except UnicodeDecodeError as error:
            offset = consumed - pending + error.start
            likely = (
                "utf-16"
                if offset == 0 and error.object[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
                else "latin-1"
            )
            raise CorpusError(
                f"{source.place} is not {encoding}: byte {offset:,} is 0x{error.object[error.start]:02X} "
                f"({error.reason}); if it is text, name its encoding, for instance --encoding {likely}"
            ) from error
        except UnicodeError as error:
            raise CorpusError(
                f"{source.place} is not {encoding}: {error}; name its encoding with --encoding"
            ) from error
        if "\0" in text:
            raise CorpusError(
                f"{source.place} looks like a binary file: a NUL within bytes {consumed:,} to "
                f"{consumed + len(chunk):,}; if it is text, name its encoding, for instance --encoding utf-16"
            )
        return text

    for chunk in chunks:
        if text := decode(chunk, final=False):
            yield text
        consumed += len(chunk)
    if text := decode(b"", final=True):
        yield text
