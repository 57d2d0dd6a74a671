"""Automaton of UTF-8 over token ids: the bytes of a generated text always make whole characters.

Source: RFC 3629, section 4 (the well-formed byte sequences of Unicode 15.0, table 3-7).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.tokenizers import Tokenizer
from textgen.tokenizers.bytes import ByteTokens

# first and last byte, state that they lead to; by state: before a character, one more byte, two, three, and the
# second bytes with a narrower range, after E0, ED, F0, F4
_BYTES = (
    (
        (0xC2, 0xDF, 1),
        (0xE1, 0xEF, 2),
        (0xF1, 0xF3, 3),
        (0xE0, 0xE0, 4),
        (0xED, 0xED, 5),
        (0xF0, 0xF0, 6),
        (0xF4, 0xF4, 7),
    ),
    ((0x80, 0xBF, 0),),
    ((0x80, 0xBF, 1),),
    ((0x80, 0xBF, 2),),
    ((0xA0, 0xBF, 1),),
    ((0x80, 0x9F, 1),),
    ((0x90, 0xBF, 2),),
    ((0x80, 0x8F, 2),),
)


class Utf8(NamedTuple):
    """Tokens that may follow, by state: 0 is between characters, the others are within one. S = 8 states."""

    allowed: NDArray[np.bool_]  # (S, V)
    next: NDArray[np.uint8]  # (S, V), the state after each token; 0 for those that are not allowed

    @classmethod
    def of(cls, tokenizer: Tokenizer) -> Utf8 | None:
        """Returns the automaton for a tokenizer; None if none of its tokens is a part of a character."""
        if not isinstance(tokenizer, ByteTokens):
            return None
        parts = tokenizer.parts
        if not parts.any():
            return None
        byte_of = np.array([token[0] if part else 0 for token, part in zip(tokenizer.token_bytes, parts, strict=True)])
        allowed = np.zeros((len(_BYTES), len(parts)), np.bool_)
        allowed[0] = ~parts
        after = np.zeros(allowed.shape, np.uint8)
        for state, ranges in enumerate(_BYTES):
            for first, last, following in ranges:
                chosen = parts & (byte_of >= first) & (byte_of <= last)
                allowed[state, chosen] = True
                after[state, chosen] = following
        return cls(allowed, after)

    def bias(self, bias: NDArray[np.float64] | None) -> NDArray[np.float64]:
        """Returns a logit bias for each state, (S, V): `bias` (V,), and -inf for tokens that may not follow."""
        return np.where(self.allowed, 0.0 if bias is None else bias, -np.inf)
