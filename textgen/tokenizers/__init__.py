"""Tokenizers: text to token ids and back, without loss."""

from __future__ import annotations

from collections.abc import Callable
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

_FROM_JSON: dict[str, Callable[[dict[str, Any]], Tokenizer]] = {
    CharacterTokenizer.kind: CharacterTokenizer.from_json,
    ByteTokenizer.kind: ByteTokenizer.from_json,
    ByteFallbackTokenizer.kind: ByteFallbackTokenizer.from_json,
    "char-spelled": ByteFallbackTokenizer.from_json,  # the kind's name in models of earlier versions
    SentencePieceTokenizer.kind: SentencePieceTokenizer.from_json,
}


def tokenizer_from_json(description: Any) -> Tokenizer:
    """Returns the tokenizer that `to_json` described; raises ModelError if it is damaged or of an unknown kind."""
    kind = description.get("kind") if isinstance(description, dict) else None
    if isinstance(kind, str) and kind in _FROM_JSON:
        return _FROM_JSON[kind](description)
    raise ModelError(f"unknown tokenizer: {str(description)[:60]!r}")
