"""Code points of a text, and descriptions of characters in messages."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray


def code_points(text: str) -> NDArray[np.uint32]:
    """Returns the Unicode code points of `text`, (characters,), uint32; lone surrogates are allowed."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def describe_character(character: str) -> str:
    """Describes a character for a message: `'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)`."""
    name = unicodedata.name(character, "")
    return f"{character!r} (U+{ord(character):04X}{' ' + name if name else ''})"
