"""Code points of a text, characters in UTF-8, and descriptions of characters in messages."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def code_points(text: str) -> NDArray[np.uint32]:
    """Returns the Unicode code points of `text`, (characters,), uint32; lone surrogates are allowed."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def describe_character(character: str) -> str:
    """Describes a character for a message: `'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)`."""
    name = unicodedata.name(character, "")
    return f"{character!r} (U+{ord(character):04X}{' ' + name if name else ''})"


def next_character(utf8: Sequence[int] | NDArray[np.uint8], position: int, end: int) -> int:
    """Returns the first position from `position` on whose byte begins a UTF-8 character, or `end`."""
    while position < end and utf8[position] & 0xC0 == 0x80:
        position += 1
    return position
