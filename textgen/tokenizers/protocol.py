"""What every tokenizer can do."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray


class Tokenizer(Protocol):
    """Maps text to ids 0 .. V-1 and back; `decode(encode(text)) == text` for every text it can encode."""

    kind: ClassVar[str]

    @property
    def vocabulary_size(self) -> int:
        """V, number of ids."""

    def unknown(self, text: str) -> list[str]:
        """The different characters of `text` that have no id, in order of appearance."""

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (characters,); raises `UnknownCharacterError` where one has none."""

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension."""

    def to_json(self) -> dict[str, Any]:
        """A description of primitive values that `tokenizer_from_json` takes back."""
