"""One id per Unicode code point."""

from __future__ import annotations

import unicodedata
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, UnknownCharacterError


class CharacterTokenizer:
    """Ids are positions in a sorted alphabet of code points; any code point may be in it, a lone surrogate too.

    Args:
        alphabet: the different characters; their order is made canonical (by code point).
    """

    kind: ClassVar[str] = "char"

    def __init__(self, alphabet: str) -> None:
        self.alphabet = "".join(sorted(set(alphabet)))
        self._codes = code_points(self.alphabet)
        self.dtype = smallest_dtype(len(self.alphabet))
        # One table from code point to id: an alphabet of ASCII makes it 128 entries long, one with emoji 130,000.
        size = int(self._codes[-1]) + 1 if self.alphabet else 1
        self._ids = np.zeros(size, self.dtype)
        self._ids[self._codes] = np.arange(len(self.alphabet), dtype=self.dtype)
        self._known = np.zeros(size, bool)
        self._known[self._codes] = True

    @property
    def vocabulary_size(self) -> int:
        """V, number of characters in the alphabet."""
        return len(self.alphabet)

    def unknown(self, text: str) -> list[str]:
        """The different characters of `text` outside the alphabet, in order of appearance."""
        known = set(self.alphabet)
        return [character for character in dict.fromkeys(text) if character not in known]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (characters,), in the smallest unsigned type that holds V.

        Raises:
            UnknownCharacterError: a character is not in the alphabet.
        """
        codes = code_points(text)
        if codes.size and (int(codes.max()) >= self._known.size or not self._known[codes].all()):
            names = ", ".join(describe_character(c) for c in self.unknown(text)[:5])
            raise UnknownCharacterError(f"not in the alphabet of {self.vocabulary_size} characters: {names}")
        return self._ids[codes]

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension."""
        return self._codes[np.asarray(ids, dtype=np.intp)].tobytes().decode("utf-32-le", "surrogatepass")

    def decoder(self) -> CharacterDecoder:
        """A decoder for one text that is written id by id."""
        return CharacterDecoder(self.alphabet)

    def to_json(self) -> dict[str, Any]:
        """The kind and the alphabet, as code points: readable by anything, safe for lone surrogates."""
        return {"kind": self.kind, "code_points": self._codes.tolist()}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> CharacterTokenizer:
        """Takes back what `to_json` gave.

        Raises:
            ModelError: the code points are not a list of different ones in order.
        """
        points = description.get("code_points")
        if (
            not isinstance(points, list)
            or not points
            or not all(type(p) is int and 0 <= p < 0x110000 for p in points)
            or points != sorted(set(points))
        ):
            raise ModelError("the tokenizer's code points are not a sorted list of different characters")
        return cls("".join(map(chr, points)))


class CharacterDecoder:
    """Every id is a whole character."""

    def __init__(self, alphabet: str) -> None:
        self.feed = alphabet.__getitem__

    def flush(self) -> str:
        """Nothing is ever left."""
        return ""


def code_points(text: str) -> NDArray[np.uint32]:
    """Unicode code points of `text`, (characters,), uint32."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def smallest_dtype(vocabulary: int) -> np.dtype[np.unsignedinteger[Any]]:
    """uint8, uint16 or uint32: the smallest that holds ids 0 .. V-1."""
    return np.min_scalar_type(max(vocabulary - 1, 0))


def describe_character(character: str) -> str:
    """A character as a person can recognise it: `'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)`."""
    name = unicodedata.name(character, "")
    return f"{character!r} (U+{ord(character):04X}{' ' + name if name else ''})"
