"""Text to ids and back, without loss."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.tokenizers.byte_fallback import SpelledTokenizer
from textgen.tokenizers.bytes import ByteTokenizer
from textgen.tokenizers.characters import CharacterTokenizer
from textgen.tokenizers.protocol import Decoder, Tokenizer
from textgen.tokenizers.sentencepiece import PieceTokenizer

__all__ = [
    "ByteTokenizer",
    "CharacterTokenizer",
    "Decoder",
    "PieceTokenizer",
    "SpelledTokenizer",
    "Tokenizer",
    "tokenizer_from_json",
    "widths_of",
]

_KINDS = (CharacterTokenizer, ByteTokenizer, SpelledTokenizer, PieceTokenizer)


def tokenizer_from_json(description: Any) -> Tokenizer:
    """The tokenizer that `to_json` described.

    Raises:
        ModelError: the description is of no known tokenizer, or damaged.
    """
    for tokenizer in _KINDS:
        if isinstance(description, dict) and description.get("kind") == tokenizer.kind:
            return tokenizer.from_json(description)
    raise ModelError(f"unknown tokenizer: {str(description)[:60]!r}")


def widths_of(tokenizer: Tokenizer) -> NDArray[np.int64] | None:
    """How many characters begin with each id, (V,); None where every id is one character."""
    widths = tokenizer.widths
    return None if (widths == 1).all() else widths
