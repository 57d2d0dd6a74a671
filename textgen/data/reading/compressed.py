"""Compressed streams: read as they come, never beyond what an honest file becomes, and never cut short in silence."""

from __future__ import annotations

import bz2
import contextlib
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import zstandard

from textgen.data.reading.documents import CHUNK
from textgen.errors import CorpusError

RATIO, ALLOWED = 1000, 100_000_000
"""A file may become this many times its own size, or this many bytes where that is more."""

SHORT = {".tgz": ".tar.gz", ".tbz": ".tar.bz2", ".tbz2": ".tar.bz2", ".txz": ".tar.xz", ".tzst": ".tar.zst"}

DAMAGE = (
    zlib.error,
    lzma.LZMAError,
    zstandard.ZstdError,
    zipfile.BadZipFile,
    tarfile.TarError,
    NotImplementedError,
    ValueError,  # names and numbers that are none
)


class Stream(Protocol):
    """What can be read once, from its beginning."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""


class Decompressor(Protocol):
    """What unpacks one stream; the standard library's and zstandard's."""

    @property
    def eof(self) -> bool:
        """Whether the stream's end has been reached."""

    @property
    def unused_data(self) -> bytes:
        """What was given beyond it."""

    def decompress(self, data: bytes, /) -> bytes:
        """What these bytes more become."""


DECOMPRESSORS: dict[str, Callable[[], Decompressor]] = {
    "gz": lambda: zlib.decompressobj(wbits=zlib.MAX_WBITS | 16),
    "bz2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(memlimit=1 << 28),
    "zst": lambda: zstandard.ZstdDecompressor().decompressobj(),
}


@contextlib.contextmanager
def unpacking_errors(place: str) -> Iterator[None]:
    """Turns whatever reading `place` raises into one clear line."""
    try:
        yield
    except EOFError as error:
        raise CorpusError(f"{place} is cut short: it ends within what is packed in it; get it again") from error
    except (*DAMAGE, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise CorpusError(f"cannot read {place}: {error.strerror}") from error
        raise CorpusError(
            f"{place} is damaged, cut short or not packed as its name says ({error}); get it again, or unpack it first"
        ) from error


class Expansion:
    """How much has come out of one file, over everything that is packed in it.

    Args:
        place: what to call the file in messages.
        size: its bytes.
    """

    def __init__(self, place: str, size: int) -> None:
        self._place, self._limit, self._done = place, max(ALLOWED, RATIO * size), 0

    def count(self, size: int) -> None:
        """CorpusError: with these bytes it is more than an honest file becomes."""
        self._done += size
        if self._done > self._limit:
            raise CorpusError(
                f"{self._place} becomes more than {self._limit:,} bytes, over {RATIO:,} times its size, and may be "
                "made to fill memory; if you trust it, unpack it first"
            )


class Unpacked:
    """A stream whose bytes count as expansion and whose errors are clear lines.

    Args:
        stream: what unpacks.
        place: what to call it in messages.
        expansion: of the file that it stands in.
    """

    def __init__(self, stream: Stream, place: str, expansion: Expansion) -> None:
        self._stream, self._place, self._expansion = stream, place, expansion

    def read(self, size: int) -> bytes:
        """At most `size` bytes; CorpusError: damaged, cut short, too much."""
        with unpacking_errors(self._place):
            data = self._stream.read(size)
        self._expansion.count(len(data))
        return data


def chunks_of(stream: Stream, place: str) -> Iterator[bytes]:
    """A stream's bytes in chunks."""
    with unpacking_errors(place):
        while chunk := stream.read(CHUNK):
            yield chunk


def plain_name(name: str) -> str:
    """A file's name without the suffix of its compression: `a.txt` of `a.txt.gz`, `a.tar` of `a.tgz`."""
    for short, full in SHORT.items():
        if name.lower().endswith(short):
            name = name[: -len(short)] + full
    return name.rpartition(".")[0] if _suffix(name) in DECOMPRESSORS else name


def decompressed(stream: Stream, name: str, place: str, expansion: Expansion) -> Stream:
    """The stream of a file with this name, unpacked where the name says that it is compressed."""
    begin = DECOMPRESSORS.get(_suffix(SHORT.get(f".{_suffix(name)}", name)))
    return stream if begin is None else Unpacked(Frames(stream, begin), place, expansion)


def _suffix(name: str) -> str:
    return name.rpartition(".")[2].lower()


class Frames:
    """A compressed file of any number of streams, as `cat` puts them together, NULs between and behind them.

    The standard library's readers and zstandard's disagree about a stream that is cut short and about what follows
    the last one, which some leave out in silence; here both are errors.

    Args:
        stream: the compressed bytes.
        begin: makes a decompressor for each stream in it.
    """

    SLICE = 1 << 11  # bytes unpacked at once; with zstandard, which packs most, they become 64 MiB at most

    def __init__(self, stream: Stream, begin: Callable[[], Decompressor]) -> None:
        self._stream, self._begin = stream, begin
        self._frame: Decompressor | None = None
        self._packed, self._position = b"", 0
        self._ready = bytearray()

    def read(self, size: int) -> bytes:
        """At most `size` bytes; EOFError: the last stream is cut short."""
        while len(self._ready) < size and self._fill():
            pass
        data = bytes(memoryview(self._ready)[:size])
        del self._ready[:size]
        return data

    def _fill(self) -> bool:
        """Unpacks a slice more; False at the end."""
        taken = self._packed[self._position : self._position + self.SLICE]
        if not taken:
            self._packed, self._position = self._stream.read(CHUNK), 0
            if not self._packed and self._frame is not None:
                raise EOFError
            return bool(self._packed)
        self._position += len(taken)
        if self._frame is None:
            taken = taken.lstrip(b"\0")
            if not taken:
                return True
            self._frame = self._begin()
        self._ready += self._frame.decompress(taken)
        if self._frame.eof:
            self._position -= len(self._frame.unused_data)
            self._frame = None
        return True
