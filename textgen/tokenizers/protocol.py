"""What every tokenizer can do."""

from __future__ import annotations

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
    def widths(self) -> NDArray[np.int64]:
        """How many characters begin with each id, (V,): 0 for a byte inside one. Their sum over a text's ids is its
        number of characters.
        """

    @property
    def symbols(self) -> tuple[str, ...]:
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
