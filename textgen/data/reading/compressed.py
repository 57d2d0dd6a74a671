"""Decompression of streams, with a limit on what they expand to and errors for damaged ones."""

from __future__ import annotations

import bz2
import contextlib
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import zstandard

from textgen.data.reading.documents import CHUNK_BYTES
from textgen.errors import CorpusError

MAX_EXPANSION = 1000
"""A file may expand to this many times its own size,"""
MIN_LIMIT = 100_000_000
"""or to this many bytes if that is more."""

_SHORT_SUFFIXES = {".tgz": ".tar.gz", ".tbz": ".tar.bz2", ".tbz2": ".tar.bz2", ".txz": ".tar.xz", ".tzst": ".tar.zst"}
_DAMAGE_ERRORS = (
    zlib.error,
    lzma.LZMAError,
    zstandard.ZstdError,
    zipfile.BadZipFile,
    tarfile.TarError,
    NotImplementedError,
    ValueError,  # names and numbers in headers that do not parse
    OverflowError,
    LookupError,
    RecursionError,
    struct.error,
)


class ByteStream(Protocol):
    """A stream that is read once, from its beginning."""

    def read(self, size: int, /) -> bytes:
        """Returns at most `size` bytes; none at the end."""


DECOMPRESSORS: dict[str, Callable[[], Any]] = {
    "gz": lambda: zlib.decompressobj(wbits=zlib.MAX_WBITS | 16),
    "bz2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(memlimit=1 << 28),
    "zst": lambda: zstandard.ZstdDecompressor().decompressobj(),
}
"""By file suffix: makes a decompressor of one stream, with `decompress`, `eof` and `unused_data` as in `bz2`."""


@contextlib.contextmanager
def decompression_errors(place: str) -> Iterator[None]:
    """Turns errors from reading `place` into a one-line CorpusError."""
    try:
        yield
    except EOFError as error:
        raise CorpusError(f"{place} is cut short: its compressed data ends too early; get it again") from error
    except (*_DAMAGE_ERRORS, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise CorpusError(f"cannot read {place}: {error.strerror}") from error
        raise CorpusError(
            f"{place} is damaged, cut short or not compressed as its name says ({error}); get it again, or decompress "
            "it first"
        ) from error


class ExpansionLimit:
    """Counts the bytes that come out of one file of some size, over everything that is compressed in it."""

    def __init__(self, place: str, size: int) -> None:
        self._place, self._limit, self._done = place, max(MIN_LIMIT, MAX_EXPANSION * size), 0

    def count(self, size: int) -> None:
        """Adds bytes; raises CorpusError if they are more than a file of this size can honestly expand to."""
        self._done += size
        if self._done > self._limit:
            raise CorpusError(
                f"{self._place} expands to more than {self._limit:,} bytes, over {MAX_EXPANSION:,} times its size, and "
                "may be made to fill memory; if you trust it, decompress it first"
            )


class LimitedStream:
    """A decompressed stream whose bytes count towards an expansion limit and whose errors are one-line CorpusErrors."""

    def __init__(self, stream: ByteStream, place: str, limit: ExpansionLimit) -> None:
        self._stream, self._place, self._limit = stream, place, limit

    def read(self, size: int) -> bytes:
        """Returns at most `size` bytes; raises CorpusError if damaged, cut short or too long."""
        with decompression_errors(self._place):
            data = self._stream.read(size)
        self._limit.count(len(data))
        return data


def stream_chunks(stream: ByteStream, place: str) -> Iterator[bytes]:
    """Yields the bytes of a stream, in chunks."""
    with decompression_errors(place):
        while chunk := stream.read(CHUNK_BYTES):
            yield chunk


def uncompressed_name(name: str) -> str:
    """Returns a file's name without the suffix of its compression: `a.txt` of `a.txt.gz`, `a.tar` of `a.tgz`."""
    for short, full in _SHORT_SUFFIXES.items():
        if name.lower().endswith(short):
            name = name[: -len(short)] + full
    return name.rpartition(".")[0] if _suffix(name) in DECOMPRESSORS else name


def decompress(stream: ByteStream, name: str, place: str, limit: ExpansionLimit) -> ByteStream:
    """Returns the stream of a file, decompressed if its name says that it is compressed."""
    start = DECOMPRESSORS.get(_suffix(_SHORT_SUFFIXES.get(f".{_suffix(name)}", name)))
    return stream if start is None else LimitedStream(ConcatenatedStreams(stream, start), place, limit)


def _suffix(name: str) -> str:
    return name.rpartition(".")[2].lower()


class ConcatenatedStreams:
    """A compressed file of any number of streams, as `cat` joins them, with NULs between and after them.

    The readers of the standard library and of zstandard disagree about a stream that is cut short and about bytes after
    the last one, which some drop silently; here both are errors.
    """

    INPUT_BYTES = 1 << 11  # decompressed at once; with zstandard, which compresses most, they become 64 MiB at most

    def __init__(self, stream: ByteStream, start: Callable[[], Any]) -> None:
        self._stream, self._start = stream, start
        self._current: Any = None
        self._input, self._position = b"", 0
        self._output = bytearray()

    def read(self, size: int) -> bytes:
        """Returns at most `size` bytes; raises EOFError if the last stream is cut short."""
        while len(self._output) < size and self._decompress_more():
            pass
        data = bytes(memoryview(self._output)[:size])
        del self._output[:size]
        return data

    def _decompress_more(self) -> bool:
        """Decompresses a few more bytes; returns False at the end."""
        taken = self._input[self._position : self._position + self.INPUT_BYTES]
        if not taken:
            self._input, self._position = self._stream.read(CHUNK_BYTES), 0
            if not self._input and self._current is not None:
                raise EOFError
            return bool(self._input)
        self._position += len(taken)
        if self._current is None:
            taken = taken.lstrip(b"\0")
            if not taken:
                return True
            self._current = self._start()
        self._output += self._current.decompress(taken)
        if self._current.eof:
            self._position -= len(self._current.unused_data)
            self._current = None
        return True
