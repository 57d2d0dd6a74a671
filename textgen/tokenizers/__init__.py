"""Tokenizers: text to token ids and back, without loss."""

from __future__ import annotations

from typing import Any

from textgen.errors import ModelError
from textgen.tokenizers.bytes import ByteTokenizer
from textgen.tokenizers.characters import ByteFallbackTokenizer, CharacterTokenizer
from textgen.tokenizers.protocol import Tokenizer, unit_name, varying_chars_per_token
from textgen.tokenizers.sentencepiece import SentencePieceTokenizer

__all__ = [
    "ByteFallbackTokenizer",
    "ByteTokenizer",
    "CharacterTokenizer",
    "SentencePieceTokenizer",
    "Tokenizer",
    "tokenizer_from_json",
    "unit_name",
    "varying_chars_per_token",
]

_KINDS = (CharacterTokenizer, ByteTokenizer, ByteFallbackTokenizer, SentencePieceTokenizer)


def tokenizer_from_json(description: Any) -> Tokenizer:
    """Returns the tokenizer that `to_json` described; raises ModelError if it is damaged or of an unknown kind."""
    for tokenizer in _KINDS:
        if isinstance(description, dict) and description.get("kind") == tokenizer.kind:
            return tokenizer.from_json(description)
    raise ModelError(f"unknown tokenizer: {str(description)[:60]!r}")
