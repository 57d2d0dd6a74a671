"""Ids that are spelled in the bytes of UTF-8: what the tokenizers that know every text share."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from typing import Any

import numpy as np

_INCREMENTAL = codecs.getincrementaldecoder("utf-8")

BYTES = tuple(bytes((byte,)) for byte in range(256))
BYTE_SYMBOLS = tuple(f"<0x{byte:02X}>" for byte in range(256))
BYTE_WIDTHS = np.array([not 0x80 <= byte < 0xC0 for byte in range(256)], np.int64)  # 0 for those inside a character


def spelled(ids: Any, spellings: Sequence[bytes]) -> str:
    """The text of ids, any integer array-like of one dimension; U+FFFD for bytes that are no UTF-8.

    Raises:
        IndexError: an id has no spelling.
    """
    numbers = np.asarray(ids)
    if numbers.size and int(numbers.min()) < 0:
        raise IndexError(f"id {numbers.min()} is negative")
    return b"".join(map(spellings.__getitem__, numbers.tolist())).decode("utf-8", "replace")


class SpellingDecoder:
    """Keeps the bytes of a character until it is whole; bytes that are no UTF-8 become U+FFFD."""

    def __init__(self, spellings: Sequence[bytes]) -> None:
        self._decoder = _INCREMENTAL("replace")
        self._spellings = spellings

    def feed(self, token: int) -> str:
        """What is certain of the text now."""
        return self._decoder.decode(self._spellings[token])

    def copy(self) -> SpellingDecoder:
        """One that goes on from here by itself."""
        other = SpellingDecoder(self._spellings)
        other._decoder.setstate(self._decoder.getstate())
        return other

    def flush(self) -> str:
        """U+FFFD for a character that stays incomplete."""
        return self._decoder.decode(b"", final=True)


def surrogates(text: str) -> list[str]:
    """The different lone surrogates of a text, in order: UTF-8 has no bytes for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return [character for character in dict.fromkeys(text) if "\ud800" <= character <= "\udfff"]
    return []
