"""Pieces of words: sentencepiece, set up so that no text is lost.

sentencepiece writes a space as U+2581, so that U+2581 itself has no piece: it is spelled in its three bytes, like every
character that no piece holds.
"""

from __future__ import annotations

import base64
import binascii
import re
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers.byte_decoding import BYTES, SpellingDecoder, spelled, surrogates
from textgen.tokenizers.characters import named
from textgen.tokenizers.protocol import smallest_dtype
from textgen.unicode import describe_character

SPACE = "\u2581"
CHUNK = 1 << 16  # characters that are cut into pieces at once: bounds the memory

# The beginning of a message of protocol buffers that is appended to a model adds to it, and the last value counts: its
# NormalizerSpec becomes the name "identity", no table, no space before the text, no space removed, spaces as U+2581.
_LOSSLESS = b"\x1a\x12\x0a\x08identity\x12\x00\x18\x00\x20\x00\x28\x01"
_PROBE = " a  b\t\r\n\n\x00\x7f e\u0301\u00e9\ufb01\u2581\u2585\ufeff\uffff\U0001f600<unk></s> "


class SentencePieceTokenizer:
    """Ids are the pieces of a sentencepiece model that write text: its control pieces and its unknown piece have none.

    Whatever the model was trained with, text is cut as it stands: nothing is normalised, no space is added or removed.

    Args:
        model: content of a `.model` file.

    Raises:
        ModelError: it is none, or no piece stands for one of the bytes.
    """

    kind: ClassVar[str] = "sentencepiece"
    alphabet = None

    def __init__(self, model: bytes) -> None:
        from sentencepiece import SentencePieceProcessor

        self._model = model
        pieces = self._pieces = SentencePieceProcessor()
        try:
            pieces.LoadFromSerializedProto(model + _LOSSLESS)
            everything = [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())]
        except (RuntimeError, UnicodeDecodeError) as error:
            raise ModelError("it is not a sentencepiece model, or a damaged one") from error
        texts = [
            i
            for i in range(len(everything))
            if not (pieces.is_control(i) or pieces.is_unknown(i) or pieces.is_unused(i))
        ]
        self._ids = np.full(len(everything), len(texts), smallest_dtype(len(texts) + 1))
        self._ids[texts] = np.arange(len(texts))
        self._dtype = smallest_dtype(len(texts))
        self.token_strings = tuple(everything[i].replace(SPACE, " ") for i in texts)
        self._byte = np.array([pieces.is_byte(i) for i in texts], np.bool_)
        self._spellings = tuple(
            BYTES[int(symbol[1:-1], 16)] if byte else symbol.encode()
            for symbol, byte in zip(self.token_strings, self._byte, strict=True)
        )
        bytes_ = {spelling: n for n, spelling in enumerate(self._spellings) if self._byte[n]}
        if len(bytes_) < 256:
            raise ModelError(
                "it has no pieces for bytes, so that other characters are lost; train it with byte_fallback"
            )
        # What sentencepiece would lose is spelled: U+2581, and a space where no piece is one, as of a text without any.
        apart = SPACE if " " in self.token_strings else f"{SPACE} "
        self._apart = re.compile(f"([{apart}])")
        self._spelled = {
            each: np.array([bytes_[bytes((byte,))] for byte in each.encode()], self._dtype) for each in apart
        }
        if len(set(self.token_strings)) < len(texts) or self.decode(self.encode(_PROBE)) != _PROBE:
            raise ModelError("it does not give back every text that it has cut; train another one")

    @property
    def name(self) -> str:
        """The kind and a digest of the model."""
        return named(self.kind, self._model)

    @property
    def vocabulary_size(self) -> int:
        """V, number of pieces that write text."""
        return len(self.token_strings)

    @cached_property
    def chars_per_token(self) -> NDArray[np.int64]:
        """The characters of each piece, (V,); 1 for a byte that begins a character, 0 for the others."""
        whole = np.array([len(symbol) for symbol in self.token_strings], np.int64)
        begins = np.array([not 0x80 <= spelling[0] < 0xC0 for spelling in self._spellings], np.int64)
        return np.where(self._byte, begins, whole)

    def unknown(self, text: str) -> list[str]:
        """Nothing but lone surrogates, which UTF-8 has no bytes for, is unknown."""
        return surrogates(text)

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Ids of `text`, (T,), in the smallest unsigned type that holds V.

        Raises:
            UnknownCharacterError: there is a lone surrogate in it.
        """
        found = [self._ids[:0]]
        try:
            for begin in range(0, len(text), CHUNK):
                for part in self._apart.split(text[begin : begin + CHUNK]):
                    if part in self._spelled:
                        found.append(self._spelled[part])
                    elif part:
                        found.append(self._ids[self._pieces.encode(part.encode())])
        except UnicodeEncodeError:
            names = ", ".join(map(describe_character, self.unknown(text)[:5]))
            raise UnknownCharacterError(f"UTF-8 has no bytes for {names}") from None
        return np.concatenate(found).astype(self._dtype, copy=False)

    def decode(self, ids: Any) -> str:
        """The text of ids, any integer array-like of one dimension; U+FFFD for bytes that are no UTF-8."""
        return spelled(ids, self._spellings)

    def decoder(self) -> SpellingDecoder:
        """A decoder for one text that is written id by id."""
        return SpellingDecoder(self._spellings)

    def to_json(self) -> dict[str, Any]:
        """The kind and the model, in base64."""
        return {"kind": self.kind, "model": base64.b64encode(self._model).decode()}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> SentencePieceTokenizer:
        """Takes back what `to_json` gave.

        Raises:
            ModelError: there is no model in it, or a damaged one.
        """
        try:
            model = base64.b64decode(description["model"], validate=True)
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise ModelError("the tokenizer holds no sentencepiece model") from error
        try:
            return cls(model)
        except ModelError as error:
            raise ModelError(f"the tokenizer's sentencepiece model cannot be used: {error}") from error
