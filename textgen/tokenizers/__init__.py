"""Text to ids and back, without loss."""

from __future__ import annotations

from typing import Any

from textgen.errors import ModelError
from textgen.tokenizers.byte_level import ByteTokenizer
from textgen.tokenizers.characters import CharacterTokenizer
from textgen.tokenizers.pieces import PieceTokenizer
from textgen.tokenizers.protocol import Decoder, Tokenizer
from textgen.tokenizers.spelled import SpelledTokenizer

__all__ = [
    "ByteTokenizer",
    "CharacterTokenizer",
    "Decoder",
    "PieceTokenizer",
    "SpelledTokenizer",
    "Tokenizer",
    "tokenizer_from_json",
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
