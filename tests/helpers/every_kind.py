"""A tokenizer of each kind, small."""

import functools

from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    SentencePieceTokenizer,
    Tokenizer,
)
from textgen.tokenizers.sentencepiece import train_sentencepiece

KINDS = ("char", "bytes", "char-byte-fallback", "sentencepiece")
SPEAKING = KINDS[1:]  # that know every text
TEXT = "The king is here.\nLong live the king, the queen and all that sing!\n\n" * 40


@functools.cache
def pieces_model(kind: str = "bpe", vocabulary_size: int = 300) -> bytes:
    return train_sentencepiece(iter([TEXT]), kind, vocabulary_size)


@functools.cache
def tokenizer_of(kind: str) -> Tokenizer:
    match kind:
        case "char":
            return CharacterTokenizer(TEXT)
        case "bytes":
            return ByteTokenizer()
        case "char-byte-fallback":
            return ByteFallbackTokenizer(TEXT.replace("q", "").replace("L", ""))
        case _:
            return SentencePieceTokenizer(pieces_model())
