"""One id per character of an alphabet; every other character is spelled in the bytes of UTF-8."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers.byte_decoding import BYTE_SYMBOLS, BYTE_WIDTHS, BYTES, SpellingDecoder, spelled, surrogates
from textgen.tokenizers.characters import CodeTable, code_points_of, named
from textgen.tokenizers.protocol import smallest_dtype
from textgen.unicode import code_points, describe_character


class ByteFallbackTokenizer:
    """Ids 0 .. K-1 are a sorted alphabet, K .. K+255 the bytes of UTF-8. A character outside the alphabet is spelled in
    its bytes: so every text is known, and such a character costs what its bytes cost.

    Args:
        characters: K different ones, no lone surrogates; their order is made canonical (by code point).
    """

    kind: ClassVar[str] = "char-spelled"
    alphabet = None

    def __init__(self, characters: str) -> None:
        self.characters = "".join(sorted(set(characters)))
        self._codes = code_points(self.characters)
        self._ids = CodeTable(self._codes, len(self.characters))  # what is spelled looks like the byte 0
        self._dtype = smallest_dtype(self.vocabulary_size)
        self._spellings = (*(character.encode() for character in self.characters), *BYTES)

    @property
    def name(self) -> str:
        """The kind and a digest of the alphabet."""
        return named(self.kind, self._codes.tobytes())

    @property
    def vocabulary_size(self) -> int:
        """V = K + 256."""
        return len(self.characters) + 256

    @property
    def chars_per_token(self) -> NDArray[np.int64]:
        """1 for a character and for a byte that begins one, 0 for the others, (V,)."""
        return np.concatenate([np.ones(len(self.characters), np.int64), BYTE_WIDTHS])

    @property
    def token_strings(self) -> tuple[str, ...]:
        """The characters and the bytes."""
        return (*self.characters, *BYTE_SYMBOLS)

    def unknown(self, text: str) -> list[str]:
        """Nothing but lone surrogates, which UTF-8 has no bytes for, is unknown."""
        return surrogates(text)

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (T,), in the smallest unsigned type that holds V.

        Raises:
            UnknownCharacterError: there is a lone surrogate in it.
        """
        K = len(self.characters)
        ids = self._ids(text)
        places = np.flatnonzero(ids == K)
        if not places.size:
            return ids.astype(self._dtype, copy=False)
        codes = code_points(text)[places]
        try:
            spelling = np.frombuffer(codes.tobytes().decode("utf-32-le").encode(), np.uint8)
        except UnicodeDecodeError:
            names = ", ".join(map(describe_character, self.unknown(text)[:5]))
            raise UnknownCharacterError(f"UTF-8 has no bytes for {names}") from None
        lengths = 1 + (codes >= 0x80) + (codes >= 0x800) + (codes >= 0x10000).astype(np.intp)
        found = np.empty(len(ids) + len(spelling) - len(places), self._dtype)
        whole = np.ones(len(found), np.bool_)
        whole[np.repeat(places - np.arange(len(places)), lengths) + np.arange(len(spelling))] = False
        found[whole] = ids[ids != K]
        found[~whole] = K + spelling.astype(self._dtype)
        return found

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension; U+FFFD for bytes that are no UTF-8."""
        return spelled(ids, self._spellings)

    def decoder(self) -> SpellingDecoder:
        """A decoder for one text that is written id by id."""
        return SpellingDecoder(self._spellings)

    def to_json(self) -> dict[str, Any]:
        """The kind and the alphabet, as code points: readable by anything."""
        return {"kind": self.kind, "code_points": self._codes.tolist()}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteFallbackTokenizer:
        """Takes back what `to_json` gave.

        Raises:
            ModelError: the code points are not a sorted list of different characters.
        """
        characters = code_points_of(description)
        if surrogates(characters):
            raise ModelError("the tokenizer's alphabet holds a lone surrogate, which has no bytes")
        return cls(characters)
