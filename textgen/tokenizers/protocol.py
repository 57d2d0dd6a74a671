"""The interface of tokenizers and decoders, and helpers for all of them."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray


class Decoder(Protocol):
    """Turns ids into text one at a time; half characters stay inside until they are whole."""

    def feed(self, token: int) -> str:
        """What is certain of the text now: often one character, none while one is incomplete."""

    def copy(self) -> Decoder:
        """One that goes on from here by itself."""

    def flush(self) -> str:
        """The rest, when no id follows: what cannot become a character is told in some other way."""


class Tokenizer(Protocol):
    """Maps text to ids 0 .. V-1 and back; `decode(encode(text)) == text` for every text it can encode.

    An id is a character, or several, or a byte of one.
    """

    kind: ClassVar[str]

    @property
    def name(self) -> str:
        """The same for two tokenizers if and only if they give every text the same ids."""

    @property
    def vocabulary_size(self) -> int:
        """V, number of ids."""

    @property
    def alphabet(self) -> str | None:
        """The character of each id; None where ids are not characters."""

    @property
    def chars_per_token(self) -> NDArray[np.int64]:
        """How many characters begin with each id, (V,): 0 for a byte inside one. Their sum over a text's ids is its
        number of characters.
        """

    @property
    def token_strings(self) -> tuple[str, ...]:
        """What each id is, V different strings: its characters, or `<0x61>` for a byte. Ids of different tokenizers
        with the same symbol mean the same.
        """

    def unknown(self, text: str) -> list[str]:
        """The different characters of `text` that have no id, in order of appearance."""

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (T,); raises `UnknownCharacterError` where a character has none."""

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension."""

    def decoder(self) -> Decoder:
        """A decoder for one text that is written id by id."""

    def to_json(self) -> dict[str, Any]:
        """A description of primitive values that `tokenizer_from_json` takes back."""


_BYTE = re.compile("<0x[0-9A-F]{2}>")
_UNITS = {"bytes": "bytes", "sentencepiece": "subword tokens"}


def smallest_dtype(vocabulary: int) -> np.dtype[np.unsignedinteger[Any]]:
    """Returns uint8, uint16 or uint32: the smallest that holds ids 0 .. V-1."""
    return np.min_scalar_type(max(vocabulary - 1, 0))


def varying_chars_per_token(tokenizer: Tokenizer) -> NDArray[np.int64] | None:
    """Returns `tokenizer.chars_per_token`, (V,), or None where every token is one character."""
    lengths = tokenizer.chars_per_token
    return None if (lengths == 1).all() else lengths


def unit_name(tokenizer: Tokenizer) -> str:
    """Name of the token unit, in the plural: characters, bytes, subword tokens, or tokens where they are mixed."""
    return "characters" if varying_chars_per_token(tokenizer) is None else _UNITS.get(tokenizer.kind, "tokens")


def display_strings(tokenizer: Tokenizer) -> list[str]:
    r"""Returns each token as text for a person or JSON, V strings.

    A byte that is a part of a character, or that stands for a character which has another token, becomes `\xc3`.
    """
    names = list(tokenizer.token_strings)
    for token, name in enumerate(names):
        if _BYTE.fullmatch(name):
            byte = int(name[3:5], 16)
            alone = byte < 0x80 and tokenizer.encode(chr(byte)).tolist() == [token]
            names[token] = chr(byte) if alone else f"\\x{byte:02x}"
    return names
