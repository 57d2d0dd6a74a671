"""256 ids, the bytes of UTF-8: knows every text, and a character may be several ids long."""

from __future__ import annotations

import codecs
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import UnknownCharacterError
from textgen.tokenizers.characters import describe_character

_INCREMENTAL = codecs.getincrementaldecoder("utf-8")


class ByteTokenizer:
    """Ids are the bytes of UTF-8."""

    kind: ClassVar[str] = "bytes"
    vocabulary_size = 256
    alphabet = None

    def unknown(self, text: str) -> list[str]:
        """Nothing but lone surrogates, which UTF-8 has no bytes for, is unknown."""
        return [character for character in dict.fromkeys(text) if 0xD800 <= ord(character) < 0xE000]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (bytes,), uint8.

        Raises:
            UnknownCharacterError: there is a lone surrogate in it.
        """
        try:
            return np.frombuffer(text.encode(), np.uint8)
        except UnicodeEncodeError:
            names = ", ".join(map(describe_character, self.unknown(text)[:5]))
            raise UnknownCharacterError(f"UTF-8 has no bytes for {names}") from None

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension; U+FFFD for bytes that are no UTF-8."""
        return bytes(np.asarray(ids).tolist()).decode("utf-8", "replace")

    def decoder(self) -> ByteDecoder:
        """A decoder for one text that is written id by id."""
        return ByteDecoder()

    def to_json(self) -> dict[str, Any]:
        """The kind; there is nothing else to it."""
        return {"kind": self.kind}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteTokenizer:
        """Takes back what `to_json` gave."""
        return cls()


class ByteDecoder:
    """Keeps the bytes of a character until it is whole; bytes that are no UTF-8 become U+FFFD."""

    def __init__(self) -> None:
        self._decoder = _INCREMENTAL("replace")

    def feed(self, token: int) -> str:
        """What is certain of the text now."""
        return self._decoder.decode(bytes((token,)))

    def flush(self) -> str:
        """U+FFFD for a character that stays incomplete."""
        return self._decoder.decode(b"", final=True)
