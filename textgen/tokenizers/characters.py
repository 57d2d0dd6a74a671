"""One id per Unicode code point."""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers.protocol import smallest_dtype
from textgen.unicode import code_points, describe_character


class CharacterTokenizer:
    """Ids are positions in a sorted alphabet of code points; any code point may be in it, a lone surrogate too.

    Args:
        alphabet: the different characters; their order is made canonical (by code point).
    """

    kind: ClassVar[str] = "char"

    def __init__(self, alphabet: str) -> None:
        self.alphabet = "".join(sorted(set(alphabet)))
        self._codes = code_points(self.alphabet)
        self._ids = CodeTable(self._codes, len(self.alphabet))

    @property
    def name(self) -> str:
        """The kind and a digest of the alphabet."""
        return named(self.kind, self._codes.tobytes())

    @property
    def vocabulary_size(self) -> int:
        """V, number of characters in the alphabet."""
        return len(self.alphabet)

    @property
    def chars_per_token(self) -> NDArray[np.int64]:
        """1 for each, (V,)."""
        return np.ones(len(self.alphabet), np.int64)

    @property
    def token_strings(self) -> tuple[str, ...]:
        """The characters."""
        return tuple(self.alphabet)

    def unknown(self, text: str) -> list[str]:
        """The different characters of `text` outside the alphabet, in order of appearance."""
        known = set(self.alphabet)
        return [character for character in dict.fromkeys(text) if character not in known]

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (characters,), in the smallest unsigned type that holds V.

        Raises:
            UnknownCharacterError: a character is not in the alphabet.
        """
        ids = self._ids(text)
        if ids.size and int(ids.max()) == self.vocabulary_size:
            names = ", ".join(describe_character(c) for c in self.unknown(text)[:5])
            raise UnknownCharacterError(f"not in the alphabet of {self.vocabulary_size} characters: {names}")
        return ids.astype(smallest_dtype(self.vocabulary_size), copy=False)

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
            ModelError: the code points are not a list of different ones in order, or there are none.
        """
        points = code_points_of(description)
        if not points:
            raise ModelError("the tokenizer's alphabet is empty")
        return cls(points)


class CharacterDecoder:
    """Every id is a whole character."""

    def __init__(self, alphabet: str) -> None:
        self.feed = alphabet.__getitem__

    def copy(self) -> CharacterDecoder:
        """Itself: it remembers nothing."""
        return self

    def flush(self) -> str:
        """Nothing is ever left."""
        return ""


class CodeTable:
    """The id of each character, looked up in bulk; about a nanosecond for each.

    Args:
        codes: code points, (K,), ascending; their ids are 0 .. K-1.
        others: id of every other character.
    """

    def __init__(self, codes: NDArray[np.uint32], others: int) -> None:
        # One entry more than the highest code point, for all above: an alphabet of ASCII makes it 128 entries long,
        # one with emoji 130,000.
        size = int(codes[-1]) + 2 if len(codes) else 1
        self._table = np.full(size, others, smallest_dtype(others + 1))
        self._table[codes] = np.arange(len(codes))

    def __call__(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of a text, (characters,)."""
        return self._table.take(code_points(text), mode="clip")


def code_points_of(description: dict[str, Any]) -> str:
    """The characters of a tokenizer's description.

    Raises:
        ModelError: its code points are not a list of different ones in order.
    """
    points = description.get("code_points")
    if (
        not isinstance(points, list)
        or not all(type(p) is int and 0 <= p < 0x110000 for p in points)
        or points != sorted(set(points))
    ):
        raise ModelError("the tokenizer's code points are not a sorted list of different characters")
    return "".join(map(chr, points))


def named(kind: str, content: bytes) -> str:
    """A tokenizer's name, short enough for a file's: its kind and a digest of what it consists of."""
    return f"{kind}-{hashlib.sha256(content).hexdigest()[:16]}"
