"""Tokenizers of one token per Unicode code point: of a fixed alphabet, and with a fallback to the bytes of UTF-8."""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers.bytes import BYTE_STRINGS, BYTES, CHARS_PER_BYTE, ByteTokens, marks_from_json, marks_to_json
from textgen.tokenizers.protocol import DOCUMENT_MARK, smallest_dtype
from textgen.unicode import code_points, describe_character


class CharacterTokenizer:
    """Ids are positions in a sorted alphabet of code points, which may include lone surrogates."""

    kind: ClassVar[str] = "char"

    def __init__(self, alphabet: str, *, marks_documents: bool = False) -> None:
        self.marks_documents = marks_documents
        self.alphabet = "".join(sorted({*alphabet, *(DOCUMENT_MARK if marks_documents else "")}))
        self._codes = code_points(self.alphabet)
        self._ids = CharacterTable(self._codes, default=len(self.alphabet))
        self.name = digest_name(self.kind, self._codes.tobytes())
        self.vocabulary_size = len(self.alphabet)
        self.token_strings = tuple(self.alphabet)
        self.chars_per_token = np.ones(self.vocabulary_size, np.int64)

    def unknown(self, text: str) -> list[str]:
        """Returns the different characters of `text` outside the alphabet, in order of appearance."""
        known = set(self.alphabet)
        return [character for character in dict.fromkeys(text) if character not in known]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids, (characters,), in `smallest_dtype`; raises UnknownCharacterError outside the alphabet."""
        ids = self._ids(text)
        if ids.size and int(ids.max()) == self.vocabulary_size:
            names = ", ".join(describe_character(c) for c in self.unknown(text)[:5])
            raise UnknownCharacterError(f"not in the alphabet of {self.vocabulary_size} characters: {names}")
        return ids.astype(smallest_dtype(self.vocabulary_size), copy=False)

    def decode(self, ids: Any) -> str:
        """Returns the text of ids, any integer array-like of one dimension."""
        return self._codes[np.asarray(ids, dtype=np.intp)].tobytes().decode("utf-32-le", "surrogatepass")

    def decoder(self) -> CharacterDecoder:
        """Returns a decoder for one text that is decoded token by token."""
        return CharacterDecoder(self.alphabet)

    def to_json(self) -> dict[str, Any]:
        """Returns the kind and the alphabet as code points, which are safe for lone surrogates."""
        return {"kind": self.kind, "code_points": self._codes.tolist(), **marks_to_json(self.marks_documents)}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> CharacterTokenizer:
        """Returns the tokenizer that `to_json` described; raises ModelError if the alphabet is empty or damaged."""
        alphabet = alphabet_from_json(description)
        if not alphabet:
            raise ModelError("the tokenizer's alphabet is empty")
        return cls(alphabet, marks_documents=marks_from_json(description))


class CharacterDecoder:
    """A decoder without state: every token is a whole character."""

    def __init__(self, alphabet: str) -> None:
        self.feed = alphabet.__getitem__

    def copy(self) -> CharacterDecoder:
        """Returns this decoder itself: without state, a copy would be equal for ever."""
        return self

    def flush(self) -> str:
        """Returns the empty string: this decoder holds nothing back."""
        return ""


class CharacterTable:
    """A table of K ascending code points with ids 0 .. K-1, and `default` for all others; about 1 ns a character."""

    def __init__(self, codes: NDArray[np.uint32], default: int) -> None:
        # One entry more than the highest code point, for all above it: an alphabet of ASCII makes a table of 128
        # entries, one with emoji a table of 130,000.
        size = int(codes[-1]) + 2 if len(codes) else 1
        self._table = np.full(size, default, smallest_dtype(default + 1))
        self._table[codes] = np.arange(len(codes))

    def __call__(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids of a text, (characters,)."""
        return self._table.take(code_points(text), mode="clip")


def alphabet_from_json(description: dict[str, Any]) -> str:
    """Returns a described alphabet; raises ModelError if its code points are not sorted or not different."""
    points = description.get("code_points")
    if (
        not isinstance(points, list)
        or not all(type(p) is int and 0 <= p < 0x110000 for p in points)
        or points != sorted(set(points))
    ):
        raise ModelError("the tokenizer's code points are not a sorted list of different characters")
    return "".join(map(chr, points))


def digest_name(kind: str, content: bytes) -> str:
    """Returns a name for a tokenizer of this content, short enough for a file name: its kind and a digest."""
    return f"{kind}-{hashlib.sha256(content).hexdigest()[:16]}"


class ByteFallbackTokenizer(ByteTokens):
    """Ids 0 .. K-1 are a sorted alphabet without lone surrogates, K .. K+255 the bytes of UTF-8, for the rest."""

    kind: ClassVar[str] = "char-byte-fallback"

    def __init__(self, characters: str, *, marks_documents: bool = False) -> None:
        self.marks_documents = marks_documents
        self.characters = "".join(sorted(set(characters)))
        self._codes = code_points(self.characters)
        self._ids = CharacterTable(self._codes, default=len(self.characters))
        self.name = digest_name(self.kind, self._codes.tobytes())
        self.vocabulary_size = len(self.characters) + 256
        self.token_strings = (*self.characters, *BYTE_STRINGS)
        self.chars_per_token = np.concatenate([np.ones(len(self.characters), np.int64), CHARS_PER_BYTE])
        self._dtype = smallest_dtype(self.vocabulary_size)
        self.token_bytes = (*(character.encode() for character in self.characters), *BYTES)

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids, (T,), in `smallest_dtype`; raises UnknownCharacterError for a lone surrogate."""
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

    def decode(self, ids: Any) -> str:
        """Returns the text of ids (T,); see `ByteTokens.decode`. Characters are looked up all at once, and only the
        bytes between them, which are rare, one by one.
        """
        numbers = np.asarray(ids)
        rare = np.flatnonzero((numbers < 0) | (numbers >= len(self.characters)))
        if 4 * len(rare) > len(numbers):
            return super().decode(numbers)
        parts, at = [], 0
        for run in np.split(rare, np.flatnonzero(np.diff(rare) > 1) + 1) if len(rare) else ():
            parts += [self._characters(numbers[at : run[0]]), super().decode(numbers[run])]
            at = int(run[-1]) + 1
        return "".join([*parts, self._characters(numbers[at:])])

    def _characters(self, ids: NDArray[Any]) -> str:
        return self._codes[ids.astype(np.intp)].tobytes().decode("utf-32-le")

    def to_json(self) -> dict[str, Any]:
        """Returns the kind and the alphabet as code points."""
        return {"kind": self.kind, "code_points": self._codes.tolist(), **marks_to_json(self.marks_documents)}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> ByteFallbackTokenizer:
        """Returns the tokenizer that `to_json` described; raises ModelError if the alphabet is damaged."""
        characters = alphabet_from_json(description)
        if any("\ud800" <= character <= "\udfff" for character in characters):
            raise ModelError("the tokenizer's alphabet has a lone surrogate, which has no bytes")
        return cls(characters, marks_documents=marks_from_json(description))
