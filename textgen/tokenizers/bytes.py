"""256 tokens, the bytes of UTF-8: every text can be encoded, and a character is one to four tokens.

Also byte decoding, which all tokenizers with tokens for bytes share.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import UnknownCharacterError
from textgen.unicode import describe_character

BYTES = tuple(bytes((byte,)) for byte in range(256))
BYTE_STRINGS = tuple(f"<0x{byte:02X}>" for byte in range(256))
CHARS_PER_BYTE = np.array([not 0x80 <= byte < 0xC0 for byte in range(256)], np.int64)
"""1 for a byte that begins a character, 0 for the others, (256,)."""

_REPLACEMENT = "\ufffd"
_IncrementalDecoder = codecs.getincrementaldecoder("utf-8")


def marks_to_json(marks_documents: bool) -> dict[str, Any]:
    """Returns the part of a tokenizer's description about marks of documents; empty without them."""
    return {"marks_documents": True} if marks_documents else {}


def marks_from_json(description: dict[str, Any]) -> bool:
    """Returns whether a described tokenizer marks documents; those of earlier versions do not."""
    return description.get("marks_documents") is True


class ByteTokens:
    """Methods that tokenizers with tokens for bytes share."""

    alphabet = None
    token_bytes: tuple[bytes, ...]

    @property
    def parts(self) -> NDArray[np.bool_]:
        """Which tokens are a byte of a character of several, (V,)."""
        return np.array([len(token) == 1 and token[0] >= 0x80 for token in self.token_bytes])

    def unknown(self, text: str) -> list[str]:
        """Returns the different lone surrogates of a text, in order of appearance: UTF-8 has no bytes for them."""
        try:
            text.encode()
        except UnicodeEncodeError:
            return [character for character in dict.fromkeys(text) if "\ud800" <= character <= "\udfff"]
        return []

    def unknown_error(self, text: str) -> UnknownCharacterError:
        """Returns the error about a text with unknown characters."""
        names = ", ".join(map(describe_character, self.unknown(text)[:5]))
        return UnknownCharacterError(f"UTF-8 has no bytes for {names}")

    def decode(self, ids: Any) -> str:
        """Returns the text of ids (T,), with U+FFFD for bytes that are not UTF-8; raises IndexError for others."""
        numbers = np.asarray(ids)
        if numbers.size and int(numbers.min()) < 0:
            raise IndexError(f"id {numbers.min()} is negative")
        return b"".join(map(self.token_bytes.__getitem__, numbers.tolist())).decode("utf-8", "replace")

    def decoder(self) -> BytesDecoder:
        """Returns a decoder for one text that is decoded token by token."""
        return BytesDecoder(self.token_bytes)


class ByteTokenizer(ByteTokens):
    """Ids are the bytes of UTF-8; other bytes are encoded from the surrogates of `errors="surrogateescape"`."""

    kind: ClassVar[str] = "bytes"
    name = kind
    vocabulary_size = 256
    chars_per_token = CHARS_PER_BYTE
    token_strings = BYTE_STRINGS
    token_bytes = BYTES

    def __init__(self, *, marks_documents: bool = False) -> None:
        self.marks_documents = marks_documents

    def unknown(self, text: str) -> list[str]:
        """Returns the lone surrogates that do not stand for a byte."""
        return [character for character in super().unknown(text) if not "\udc80" <= character <= "\udcff"]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids of `text`, (bytes,), uint8; raises UnknownCharacterError for a surrogate that is no byte."""
        try:
            return np.frombuffer(text.encode("utf-8", "surrogateescape"), np.uint8)
        except UnicodeEncodeError:
            raise self.unknown_error(text) from None

    def to_json(self) -> dict[str, Any]:
        """Returns the kind, and whether documents are marked."""
        return {"kind": self.kind, **marks_to_json(self.marks_documents)}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteTokenizer:
        """Returns the tokenizer that `to_json` described."""
        return cls(marks_documents=marks_from_json(description))


class BytesDecoder:
    """Holds the bytes of a character back until it is whole; bytes that are not UTF-8 become U+FFFD."""

    def __init__(self, token_bytes: Sequence[bytes]) -> None:
        self._decoder = _IncrementalDecoder("replace")
        self._token_bytes = token_bytes

    def feed(self, token: int) -> str:
        """Returns the text that is certain after this token."""
        return self._decoder.decode(self._token_bytes[token])

    def copy(self) -> BytesDecoder:
        """Returns an independent decoder in the same state."""
        other = BytesDecoder(self._token_bytes)
        other._decoder.setstate(self._decoder.getstate())
        return other

    def flush(self) -> str:
        """Returns U+FFFD for a character that stayed incomplete."""
        return self._decoder.decode(b"", final=True)
