"""The interfaces of tokenizers and decoders, and functions for every tokenizer: units, display, default prompt."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

DOCUMENT_MARK = "\x1e"
"""Character before each document of a text whose documents are marked: U+001E, as in RFC 7464. Its token means that a
document begins, and that the one before has ended."""

_BYTE = re.compile("<0x[0-9A-F]{2}>")
_UNITS = {"bytes": "bytes", "sentencepiece": "subword tokens"}


class Decoder(Protocol):
    """Decodes a text token by token; bytes of an incomplete character are held back until it is whole."""

    def feed(self, token: int) -> str:
        """Returns the text that is certain after this token: often one character, none while one is incomplete."""

    def copy(self) -> Decoder:
        """Returns an independent decoder in the same state."""

    def flush(self) -> str:
        """Returns the rest when no token follows; bytes that did not become a character are U+FFFD."""


class Tokenizer(Protocol):
    """Maps text to ids 0 .. V-1 and back; `decode(encode(text)) == text` for every text it can encode.

    A token is a character, several characters, or a byte of one.
    """

    kind: ClassVar[str]
    marks_documents: bool
    """Whether `DOCUMENT_MARK` stands before each document of the training text."""

    @property
    def name(self) -> str:
        """A name that two tokenizers share if and only if they encode every text as the same ids."""

    @property
    def vocabulary_size(self) -> int:
        """Vocabulary size V, the number of tokens."""

    @property
    def alphabet(self) -> str | None:
        """The character of each token, V; None if tokens are not characters."""

    @property
    def chars_per_token(self) -> NDArray[np.int64]:
        """Characters that begin with each token, (V,), 0 for a byte inside one; their sum is a text's length."""

    @property
    def token_strings(self) -> tuple[str, ...]:
        """A different string for each token, V: its characters, or `<0x61>` for a byte. Tokens of different tokenizers
        with the same string mean the same.
        """

    def unknown(self, text: str) -> list[str]:
        """Returns the different characters of `text` that cannot be encoded, in order of appearance."""

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids of `text`, (T,); raises `UnknownCharacterError` for a character that cannot be encoded."""

    def decode(self, ids: Any) -> str:
        """Returns the text of ids, any integer array-like of one dimension."""

    def decoder(self) -> Decoder:
        """Returns a decoder for one text that is decoded token by token."""

    def to_json(self) -> dict[str, Any]:
        """Returns a description of primitive values, for `tokenizer_from_json`."""


def smallest_dtype(vocabulary: int) -> np.dtype[np.unsignedinteger[Any]]:
    """Returns uint8, uint16 or uint32: the smallest that holds ids 0 .. V-1."""
    return np.min_scalar_type(max(vocabulary - 1, 0))


def varying_chars_per_token(tokenizer: Tokenizer) -> NDArray[np.int64] | None:
    """Returns `tokenizer.chars_per_token`, (V,), or None if every token is one character."""
    lengths = tokenizer.chars_per_token
    return None if (lengths == 1).all() else lengths


def unit_name(tokenizer: Tokenizer) -> str:
    """Name of the token unit, in the plural: characters, bytes, subword tokens; tokens if characters and bytes mix."""
    return "characters" if varying_chars_per_token(tokenizer) is None else _UNITS.get(tokenizer.kind, "tokens")


def display_strings(tokenizer: Tokenizer) -> list[str]:
    r"""Returns each token as text for a reader or for JSON, V strings.

    A byte that is a part of a character, or that stands for a character which has another token, becomes `\xc3`. The
    mark of a document becomes its symbol, U+241E.
    """
    strings = list(tokenizer.token_strings)
    for token, string in enumerate(strings):
        if _BYTE.fullmatch(string):
            byte = int(string[3:5], 16)
            alone = byte < 0x80 and tokenizer.encode(chr(byte)).tolist() == [token]
            strings[token] = chr(byte) if alone else f"\\x{byte:02x}"
    if (mark := document_token(tokenizer)) is not None:
        strings[mark] = "\u241e"
    return strings


def document_token(tokenizer: Tokenizer) -> int | None:
    """Returns the id of `DOCUMENT_MARK`; None if the model does not know where documents begin and end."""
    return int(tokenizer.encode(DOCUMENT_MARK)[0]) if tokenizer.marks_documents else None


def start_of_text(tokenizer: Tokenizer) -> str:
    """Returns the characters before each prompt: the mark of a document, if the model knows it."""
    return DOCUMENT_MARK if tokenizer.marks_documents else ""


def default_prompt(tokenizer: Tokenizer) -> str:
    """Returns what stands before a text without a prompt: the mark of a document, if the model knows it; or a newline
    (LF, or else CR); without it a space, or token 0.
    """
    if tokenizer.marks_documents:
        return DOCUMENT_MARK
    for character in "\n\r ":
        if not tokenizer.unknown(character):
            return character
    return tokenizer.decode([0])
