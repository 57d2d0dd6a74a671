"""Subword tokens: SentencePiece, trained and used without loss of text.

SentencePiece writes a space as U+2581, so that U+2581 itself has no token: it is encoded as its three bytes, like every
character that no token contains.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from textgen.errors import CorpusError, ModelError, SettingsError
from textgen.tokenizers.bytes import BYTES, ByteTokens, marks_from_json, marks_to_json
from textgen.tokenizers.characters import digest_name
from textgen.tokenizers.protocol import DOCUMENT_MARK, smallest_dtype

SentencePieceType = Literal["unigram", "bpe", "char"]

SPACE = "\u2581"
ENCODED_AT_ONCE = 1 << 16
"""Characters that are tokenized at once: bounds the memory."""

SAMPLE = 4_000_000
"""Characters of the training split that a tokenizer is trained on, at most."""
SENTENCE = 1000
"""Characters of a training sentence: at most 4,000 bytes; SentencePiece skips sentences above 4,192."""
COVERAGE = 0.9995
"""Share of the text's characters that get tokens; the rarest are encoded as bytes."""

# A protocol buffer that is appended to a model overrides its NormalizerSpec: the name "identity", no table, no space
# before the text, no space removed, spaces as U+2581.
_LOSSLESS = b"\x1a\x12\x0a\x08identity\x12\x00\x18\x00\x20\x00\x28\x01"
_PROBE = " a  b\t\r\n\n\x00\x7f e\u0301\u00e9\ufb01\u2581\u2585\ufeff\uffff\U0001f600<unk></s> "
_BREAKS = re.compile(f"[\x00{DOCUMENT_MARK}\u2581\u2585\ud800-\udfff]+")


class SentencePieceTokenizer(ByteTokens):
    """Ids are the tokens of a SentencePiece model that stand for text: control tokens and the unknown token have none.

    However the model was trained, text is encoded as it is: nothing is normalised, no space is added or removed.

    Raises:
        ModelError: it is not a SentencePiece model, or has no tokens for bytes.
    """

    kind: ClassVar[str] = "sentencepiece"

    def __init__(self, model: bytes, *, marks_documents: bool = False) -> None:
        from sentencepiece import SentencePieceProcessor

        self.marks_documents = marks_documents
        self._model = model
        processor = self._processor = SentencePieceProcessor()
        try:
            processor.LoadFromSerializedProto(model + _LOSSLESS)
            strings = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
        except (RuntimeError, UnicodeDecodeError) as error:
            raise ModelError("it is not a SentencePiece model, or a damaged one") from error
        text_ids = [
            i
            for i in range(len(strings))
            if not (processor.is_control(i) or processor.is_unknown(i) or processor.is_unused(i))
        ]
        self._ids = np.full(len(strings), len(text_ids), smallest_dtype(len(text_ids) + 1))
        self._ids[text_ids] = np.arange(len(text_ids))
        self._dtype = smallest_dtype(len(text_ids))
        self.name = digest_name(self.kind, model)
        self.vocabulary_size = len(text_ids)
        self.token_strings = tuple(strings[i].replace(SPACE, " ") for i in text_ids)
        self._is_byte = np.array([processor.is_byte(i) for i in text_ids], np.bool_)
        self.token_bytes = tuple(
            BYTES[int(string[1:-1], 16)] if is_byte else string.encode()
            for string, is_byte in zip(self.token_strings, self._is_byte, strict=True)
        )
        byte_ids = {self.token_bytes[i]: i for i in np.flatnonzero(self._is_byte).tolist()}
        if len(byte_ids) < 256:
            raise ModelError(
                "it has no tokens for bytes, so that other characters are lost; train it with byte_fallback"
            )
        # SentencePiece would lose U+2581, and a space if no token is one, as in a model of a text without spaces.
        lost = SPACE if " " in self.token_strings else f"{SPACE} "
        self._lost = re.compile(f"([{lost}])")
        self._lost_ids = {
            each: np.array([byte_ids[bytes((byte,))] for byte in each.encode()], self._dtype) for each in lost
        }
        if len(set(self.token_strings)) < len(text_ids) or self.decode(self.encode(_PROBE)) != _PROBE:
            raise ModelError("it does not decode every text that it has encoded; train another one")

    @cached_property
    def chars_per_token(self) -> NDArray[np.int64]:
        """Characters of each token, (V,); 1 for a byte that begins a character, 0 for the other bytes."""
        lengths = np.array([len(string) for string in self.token_strings], np.int64)
        begins = np.array([not 0x80 <= utf8[0] < 0xC0 for utf8 in self.token_bytes], np.int64)
        return np.where(self._is_byte, begins, lengths)

    def encode(self, text: str) -> NDArray[np.unsignedinteger[Any]]:
        """Returns the ids, (T,), in `smallest_dtype`; raises UnknownCharacterError for a lone surrogate."""
        encoded = [self._ids[:0]]
        try:
            for begin in range(0, len(text), ENCODED_AT_ONCE):
                for part in self._lost.split(text[begin : begin + ENCODED_AT_ONCE]):
                    if part in self._lost_ids:
                        encoded.append(self._lost_ids[part])
                    elif part:
                        encoded.append(self._ids[self._processor.encode(part.encode())])
        except UnicodeEncodeError:
            raise self.unknown_error(text) from None
        return np.concatenate(encoded).astype(self._dtype, copy=False)

    def to_json(self) -> dict[str, Any]:
        """Returns the kind and the model, in base64."""
        model = base64.b64encode(self._model).decode()
        return {"kind": self.kind, "model": model, **marks_to_json(self.marks_documents)}

    @classmethod
    def from_json(cls, description: dict[str, Any]) -> SentencePieceTokenizer:
        """Returns the tokenizer that `to_json` described; raises ModelError without a model that can be used."""
        try:
            model = base64.b64decode(description["model"], validate=True)
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise ModelError("the tokenizer's description contains no SentencePiece model") from error
        try:
            return cls(model, marks_documents=marks_from_json(description))
        except ModelError as error:
            raise ModelError(f"the tokenizer's SentencePiece model cannot be used: {error}") from error


def train_sentencepiece(
    texts: Iterator[str], kind: SentencePieceType, vocabulary_size: int, characters: int = SAMPLE
) -> bytes:
    """Trains a SentencePiece model, for `SentencePieceTokenizer`.

    The same text gives the same model on every machine of a kind. Tokens do not cross a space, but may begin with one.

    Args:
        texts: the training text in chunks, wherever it is cut.
        kind: unigram (Kudo 2018, arXiv:1804.10959), bpe (Sennrich et al. 2016, arXiv:1508.07909) or char.
        vocabulary_size: V at most, 256 bytes included; less if the text does not have so many subwords.
        characters: number that is read at most.

    Raises:
        SettingsError: `vocabulary_size` is too small for the bytes and the text's characters.
        CorpusError: there is no text.
    """
    from sentencepiece import SentencePieceTrainer

    model = io.BytesIO()
    try:
        SentencePieceTrainer.train(
            sentence_iterator=training_sentences(texts, characters),
            model_writer=model,
            model_type=kind,
            vocab_size=vocabulary_size + 1,  # one for the unknown token, which has no id in the tokenizer
            hard_vocab_limit=False,
            character_coverage=COVERAGE,
            byte_fallback=True,
            bos_id=-1,
            eos_id=-1,
            pad_id=-1,
            normalization_rule_name="identity",
            remove_extra_whitespaces=False,
            add_dummy_prefix=False,
            allow_whitespace_only_pieces=True,
            minloglevel=3,
        )
    except RuntimeError as error:
        message = str(error)
        if "sentences_.empty()" in message:
            raise CorpusError("there is no text to train a tokenizer on; give a longer one") from error
        if required := re.search(r"required_chars\. \d+ vs (\d+)", message):
            raise _too_small(vocabulary_size, int(required[1]) - 1) from error
        if "vocab_size) >=" in message:
            raise _too_small(vocabulary_size, 257) from error
        raise SettingsError(f"SentencePiece cannot train {vocabulary_size:,} tokens on this text: {message}") from error
    return model.getvalue()


def _too_small(given: int, least: int) -> SettingsError:
    return SettingsError(
        f"--vocab-size {given:,} is too small: the 256 bytes and this text's characters are {least:,} tokens; "
        f"give --vocab-size {least:,} or more"
    )


def training_sentences(texts: Iterator[str], characters: int) -> Iterator[str]:
    """Yields the texts in sentences that SentencePiece accepts.

    They are short, without the characters for which it skips a sentence (NUL, U+2585) or that it misreads (U+2581) and
    without the mark of a document, which is a token of its own, and do not end with a newline, which it would strip.
    """
    rest = ""
    for text in texts:
        rest += text[:characters]
        characters -= len(text)
        begin = 0
        while len(rest) - begin > SENTENCE:
            last = begin + SENTENCE
            cut = max(rest.rfind(" ", begin + 1, last), rest.rfind("\n", begin + 1, last))
            end = cut if cut > 0 else last
            yield from _clean(rest[begin:end])
            begin = end
        rest = rest[begin:]
        if characters <= 0:
            break
    yield from _clean(rest)


def _clean(sentence: str) -> Iterator[str]:
    return (part for part in _BREAKS.split(sentence) if part)
