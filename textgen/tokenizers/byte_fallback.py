"""One token per character of an alphabet; every other character is encoded as its bytes in UTF-8."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.tokenizers.bytes import BYTE_STRINGS, BYTES, CHARS_PER_BYTE, ByteTokens
from textgen.tokenizers.characters import CharacterTable, alphabet_from_json, digest_name
from textgen.tokenizers.protocol import smallest_dtype
from textgen.unicode import code_points


class ByteFallbackTokenizer(ByteTokens):
    """Ids 0 .. K-1 are a sorted alphabet, K .. K+255 the bytes of UTF-8, for characters outside the alphabet.

    Args:
        characters: the alphabet's K characters, without lone surrogates; sorted by code point here.
    """

    kind: ClassVar[str] = "char-spelled"

    def __init__(self, characters: str) -> None:
        self.characters = "".join(sorted(set(characters)))
        self._codes = code_points(self.characters)
        self._ids = CharacterTable(self._codes, default=len(self.characters))
        self._dtype = smallest_dtype(self.vocabulary_size)
        self.token_bytes = (*(character.encode() for character in self.characters), *BYTES)

    @property
    def name(self) -> str:
        """The kind and a digest of the alphabet."""
        return digest_name(self.kind, self._codes.tobytes())

    @property
    def vocabulary_size(self) -> int:
        """V = K + 256."""
        return len(self.characters) + 256

    @property
    def chars_per_token(self) -> NDArray[np.int64]:
        """1 for a character and for a byte that begins one, 0 for the other bytes, (V,)."""
        return np.concatenate([np.ones(len(self.characters), np.int64), CHARS_PER_BYTE])

    @property
    def token_strings(self) -> tuple[str, ...]:
        """The characters and the names of the bytes, V."""
        return (*self.characters, *BYTE_STRINGS)

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids of `text`, (T,), in the smallest unsigned dtype that holds V.

        Raises:
            UnknownCharacterError: it has a lone surrogate.
        """
        K = len(self.characters)
        ids = self._ids(text)
        places = np.flatnonzero(ids == K)  # of characters outside the alphabet
        if not places.size:
            return ids.astype(self._dtype, copy=False)
        codes = code_points(text)[places]
        try:
            utf8 = np.frombuffer(codes.tobytes().decode("utf-32-le").encode(), np.uint8)
        except UnicodeDecodeError:
            raise self.unknown_error(text) from None
        lengths = 1 + (codes >= 0x80) + (codes >= 0x800) + (codes >= 0x10000).astype(np.intp)
        encoded = np.empty(len(ids) + len(utf8) - len(places), self._dtype)
        in_alphabet = np.ones(len(encoded), np.bool_)
        in_alphabet[np.repeat(places - np.arange(len(places)), lengths) + np.arange(len(utf8))] = False
        encoded[in_alphabet] = ids[ids != K]
        encoded[~in_alphabet] = K + utf8.astype(self._dtype)
        return encoded

    def to_json(self) -> dict[str, Any]:
        """Returns the kind and the alphabet as code points."""
        return {"kind": self.kind, "code_points": self._codes.tolist()}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteFallbackTokenizer:
        """Returns the tokenizer that `to_json` described.

        Raises:
            ModelError: the code points are not a sorted list of different characters.
        """
        characters = alphabet_from_json(description)
        if any("\ud800" <= character <= "\udfff" for character in characters):
            raise ModelError("the tokenizer's alphabet has a lone surrogate, which has no bytes")
        return cls(characters)
