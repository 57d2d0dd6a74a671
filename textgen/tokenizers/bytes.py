"""256 ids, the bytes of UTF-8: knows every text, and a character may be several ids long."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import UnknownCharacterError
from textgen.tokenizers.byte_decoding import BYTE_SYMBOLS, BYTE_WIDTHS, BYTES, SpellingDecoder, spelled, surrogates
from textgen.unicode import describe_character


class ByteTokenizer:
    """Ids are the bytes of UTF-8; bytes that are none go through as the surrogates of `errors="surrogateescape"`."""

    kind: ClassVar[str] = "bytes"
    name = kind
    vocabulary_size = 256
    alphabet = None
    chars_per_token = BYTE_WIDTHS
    token_strings = BYTE_SYMBOLS

    def unknown(self, text: str) -> list[str]:
        """Nothing is unknown but lone surrogates that stand for no byte."""
        return [character for character in surrogates(text) if not "\udc80" <= character <= "\udcff"]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (bytes,), uint8.

        Raises:
            UnknownCharacterError: there is a lone surrogate in it that stands for no byte.
        """
        try:
            return np.frombuffer(text.encode("utf-8", "surrogateescape"), np.uint8)
        except UnicodeEncodeError:
            names = ", ".join(map(describe_character, self.unknown(text)[:5]))
            raise UnknownCharacterError(f"UTF-8 has no bytes for {names}") from None

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension; U+FFFD for bytes that are no UTF-8."""
        return spelled(ids, BYTES)

    def decoder(self) -> SpellingDecoder:
        """A decoder for one text that is written id by id."""
        return SpellingDecoder(BYTES)

    def to_json(self) -> dict[str, Any]:
        """The kind; there is nothing else to it."""
        return {"kind": self.kind}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteTokenizer:
        """Takes back what `to_json` gave."""
        return cls()
