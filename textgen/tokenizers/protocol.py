"""What every tokenizer can do."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray


class Decoder(Protocol):
    """Turns ids into text one at a time; half characters stay inside until they are whole."""

    def feed(self, token: int) -> str:
        """What is certain of the text now: often one character, none while one is incomplete."""

    def flush(self) -> str:
        """The rest, when no id follows: what cannot become a character is told in some other way."""


class Tokenizer(Protocol):
    """Maps text to ids 0 .. V-1 and back; `decode(encode(text)) == text` for every text it can encode."""

    kind: ClassVar[str]

    @property
    def vocabulary_size(self) -> int:
        """V, number of ids."""

    @property
    def alphabet(self) -> str | None:
        """The character of each id; None where ids are not characters."""

    def unknown(self, text: str) -> list[str]:
        """The different characters of `text` that have no id, in order of appearance."""

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (characters,); raises `UnknownCharacterError` where one has none."""

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension."""

    def decoder(self) -> Decoder:
        """A decoder for one text that is written id by id."""

    def to_json(self) -> dict[str, Any]:
        """A description of primitive values that `tokenizer_from_json` takes back."""
