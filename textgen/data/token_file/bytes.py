"""A text as the bytes of UTF-8, and read back from them piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from textgen.data.reading.reader import Piece
from textgen.data.token_file.token_file import Ids, Positions, TokenWriter

BLOCK = 1 << 18  # bytes of a piece that is read back


def write_bytes(writer: TokenWriter, pieces: Iterable[Piece]) -> None:
    """Writes a text, after those before; bytes that were none of UTF-8 (surrogateescape) as they were.

    Raises:
        UnicodeEncodeError: it holds a lone surrogate that is no such byte.
    """
    for text, begins in pieces:
        ids = text.encode("utf-8", "surrogateescape")
        # Bytes inside a character are 0x80 to 0xBF; as signed numbers they are the least.
        characters = len(ids) if text.isascii() else int(np.count_nonzero(np.frombuffer(ids, np.int8) >= -64))
        writer.add(ids, characters, begins)


def next_character(ids: Ids, position: int, end: int) -> int:
    """The first byte from a position on that begins a character, or the end."""
    while position < end and ids[position] & 0xC0 == 0x80:
        position += 1
    return position


def read_back(ids: Ids, documents: Positions, begin: int, end: int) -> Iterator[Piece]:
    """The text of bytes begin .. end-1, in pieces that end after a line or a word where there is one, and with each
    document.

    Args:
        ids: bytes of UTF-8, (T,) uint8.
        documents: where documents begin in them.
        begin, end: of a character each.
    """
    following = int(np.searchsorted(documents, begin))
    while begin < end:
        begins = following < len(documents) and int(documents[following]) == begin
        following += begins
        stop = min(begin + BLOCK, end, int(documents[following]) if following < len(documents) else end)
        if stop - begin == BLOCK:
            piece = ids[begin:stop].tobytes()
            if cut := max(piece.rfind(b"\n"), piece.rfind(b" ")) + 1:
                stop = begin + cut
            while stop < len(ids) and ids[stop] & 0xC0 == 0x80:
                stop -= 1
        yield Piece(ids[begin:stop].tobytes().decode("utf-8"), begins)
        begin = stop
