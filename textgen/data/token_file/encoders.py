"""Encoders: chunks of text to a token file, one for each kind of tokenizer.

A text is read once, from a pipe as well, and is never whole in memory. So an encoder writes provisional ids while the
text is read (`add`), and the final ones when the splits, and thus the alphabet, are known (`finish`). Its `passes` over
the text are counted for progress: one while it is read, another if it is tokenized afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.data.reading.reader import TextChunk
from textgen.data.token_file.token_file import IDS, Positions, TokenIds, TokenWriter
from textgen.errors import CorpusError
from textgen.files import sync
from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    SentencePieceTokenizer,
    Tokenizer,
)
from textgen.tokenizers.protocol import DOCUMENT_MARK, smallest_dtype
from textgen.tokenizers.sentencepiece import SAMPLE, SentencePieceType, train_sentencepiece
from textgen.unicode import code_points, next_character
from textgen.units import Progress, token_counts

IDS_AT_ONCE = 1 << 20
"""Provisional ids that are remapped at once."""
REREAD_BYTES = 1 << 18
"""Bytes of a text in UTF-8 that are read back at once."""
TOKENIZER_SAMPLES = 64
"""Number of samples, evenly spread over a long training split, that a tokenizer is trained on."""


class Encoded(NamedTuple):
    """A text in its final ids, and the ends of its training and validation split."""

    tokenizer: Tokenizer
    writer: TokenWriter
    ends: tuple[int, int]


@dataclass(frozen=True)
class TokenizerOptions:
    """The kind of tokens and how the tokenizer is chosen.

    Attributes:
        min_count: characters that the training split has less often are encoded as their bytes (for char).
        vocabulary_size: V at most (for sentencepiece).
        algorithm: trains the subwords (for sentencepiece).
        given: tokenizer of a model that reads the text: a SentencePiece tokenizer is used as it is, the characters of
            another one are in the alphabet in any case.
        marks_documents: put `DOCUMENT_MARK` before each document.
    """

    kind: Literal["char", "bytes", "sentencepiece"] = "char"
    min_count: int = 1
    vocabulary_size: int = 1000
    algorithm: SentencePieceType = "unigram"
    given: Tokenizer | None = None
    marks_documents: bool = False

    @property
    def extra(self) -> str:
        """Characters that have a token in the given tokenizer, joined; empty without one."""
        return "".join(token for token in self.given.token_strings if len(token) == 1) if self.given else ""

    @property
    def byte_fallback(self) -> bool:
        """Whether there are tokens for bytes even if no character of the text needs them."""
        return self.given is not None and self.given.alphabet is None

    def to_json(self) -> list[Any]:
        """Returns everything that decides which ids a text gets."""
        kind = [self.kind, *(["documents marked"] if self.marks_documents else [])]
        if self.kind == "char":
            return [*kind, self.min_count, self.byte_fallback, *map(ord, self.extra)]
        if self.kind == "bytes":
            return kind
        if isinstance(self.given, SentencePieceTokenizer):
            return [*kind, self.given.name]
        return [*kind, self.vocabulary_size, self.algorithm]

    def encoder(self, folder: Path, place: str) -> Encoder:
        """Returns an encoder that writes the provisional ids of a text, called `place` in messages, to a folder."""
        if self.kind == "char":
            return CharacterEncoder(self, folder, place)
        return (ByteEncoder if self.kind == "bytes" else SentencePieceEncoder)(self, folder)

    def marked(self, chunks: Iterable[TextChunk], place: str) -> Iterable[TextChunk]:
        """Returns the chunks of a text with `DOCUMENT_MARK` before each document, if documents are marked.

        Raises:
            CorpusError: the text itself has this character.
        """
        return _marked(chunks, place) if self.marks_documents else chunks


class CharacterEncoder:
    """Numbers characters as they are found, and remaps the numbers to ids when the alphabet is known.

    The new characters of a chunk are numbered by code point, so that the numbers are the final ids already if the first
    chunk has them all.
    """

    passes: ClassVar[int] = 1

    def __init__(self, options: TokenizerOptions, folder: Path, place: str) -> None:
        self.writer = TokenWriter(folder, np.dtype(np.uint8))
        self._options, self._place = options, place
        self._found: list[int] = []  # code points by their number
        self._first: list[int] = []  # offset of the first occurrence of each
        self._unknown = 255  # what the table has for a character without a number: the largest value of its type
        self._table: TokenIds = np.full(0x110000, self._unknown, np.uint8)  # number by code point
        self._ascii = self._table[:256].tobytes()

    def add(self, chunks: Iterable[TextChunk]) -> None:
        """Writes the characters of a text as numbers."""
        for text, begins in chunks:
            ids = self._of_ascii(text.encode("ascii")) if text.isascii() else self._numbers(code_points(text))
            self.writer.add(ids, len(text), begins_document=begins)

    def _of_ascii(self, codes: bytes) -> TokenIds | bytes:
        if self._table.dtype != np.uint8:
            return self._numbers(np.frombuffer(codes, np.uint8))
        ids = codes.translate(self._ascii)
        return self._numbers(np.frombuffer(codes, np.uint8)) if b"\xff" in ids else ids

    def _numbers(self, codes: NDArray[np.unsignedinteger[Any]]) -> TokenIds:
        """Returns the numbers of characters by code point, (n,); new characters get the next ones."""
        ids: TokenIds = self._table.take(codes)
        if ids.max() < self._unknown:
            return ids
        places = np.flatnonzero(ids == self._unknown)
        new, first = np.unique(codes[places], return_index=True)
        self._found += new.tolist()
        self._first += (self.writer.characters + places[first]).tolist()
        dtype = np.min_scalar_type(len(self._found))
        if dtype != self._table.dtype:
            self._unknown = int(np.iinfo(dtype).max)
            self._table = np.full(len(self._table), self._unknown, dtype)
            self.writer.widen(dtype)
        self._table[self._found] = np.arange(len(self._found), dtype=dtype)
        self._ascii = self._table[:256].astype(np.uint8).tobytes()
        return self._table.take(codes)

    def position(self, character: int) -> int:
        """Returns the character itself: each has one number."""
        return character

    def finish(self, ends: tuple[int, int], folder: Path, progress: Progress) -> Encoded:
        """Returns the text in the training alphabet's ids; raises CorpusError if all characters are too rare."""
        tokenizer = self._tokenizer(ends[0])
        writer = self._remap(tokenizer, folder)
        training, validation = (writer.position(end, tokenizer.chars_per_token) for end in ends)
        return Encoded(tokenizer, writer, (training, validation))

    def _tokenizer(self, training: int) -> Tokenizer:
        least = self._options.min_count
        if least == 1 and not self.writer.shuffled:
            kept = [code for code, first in zip(self._found, self._first, strict=True) if first < training]
        else:
            counts = token_counts(self.writer.read()[0][:training], len(self._found))
            kept = [code for code, count in zip(self._found, counts, strict=True) if count >= least]
            if not kept:
                raise CorpusError(
                    f"{self._place} has no character {least:,} times in its training split; choose a smaller "
                    "--min-count"
                )
        alphabet = "".join(map(chr, kept)) + self._options.extra
        if not self._options.byte_fallback and set(map(chr, self._found)) <= set(alphabet):
            return CharacterTokenizer(alphabet, marks_documents=self._options.marks_documents)
        return ByteFallbackTokenizer(alphabet, marks_documents=self._options.marks_documents)

    def _remap(self, tokenizer: Tokenizer, folder: Path) -> TokenWriter:
        """Returns the text in the tokenizer's ids: in place if numbers are ids of this dtype, else in a new file."""
        dtype = smallest_dtype(tokenizer.vocabulary_size)
        encoded = [tokenizer.encode(chr(code)) for code in self._found]
        lengths = np.array(list(map(len, encoded)))
        table = np.zeros((len(lengths), lengths.max()), dtype)  # ids by number, (found, longest)
        for row, ids in zip(table, encoded, strict=True):
            row[: len(ids)] = ids
        if lengths.max() == 1 and dtype == self.writer.dtype:
            if (table[:, 0] != np.arange(len(table))).any():
                self._remap_in_place(table[:, 0])
            return self.writer

        old, documents = self.writer.read()
        document = 0
        with TokenWriter(folder, dtype) as writer:
            for begin in range(0, len(old), IDS_AT_ONCE):
                numbers = old[begin : begin + IDS_AT_ONCE]
                following = int(np.searchsorted(documents, begin + len(numbers)))
                cuts = [int(each) - begin for each in documents[document:following]]
                document = following
                for n, (first, last) in enumerate(zip([0, *cuts], [*cuts, len(numbers)], strict=True)):
                    if first < last:
                        each = lengths[numbers[first:last]]
                        column = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
                        ids = table[np.repeat(numbers[first:last], each), column]
                        writer.add(ids, last - first, begins_document=n > 0)
            writer.close()
        return writer

    def _remap_in_place(self, table: TokenIds) -> None:
        writer, size = self.writer, table.dtype.itemsize
        writer.close()
        as_bytes = table.tobytes().ljust(256, b"\0")
        with (writer.folder / IDS).open("r+b") as file:
            for begin in range(0, writer.tokens * size, IDS_AT_ONCE * size):
                file.seek(begin)
                old = file.read(IDS_AT_ONCE * size)
                new = old.translate(as_bytes) if size == 1 else table.take(np.frombuffer(old, table.dtype)).tobytes()
                file.seek(begin)
                file.write(new)
            sync(file)


class ByteEncoder:
    """Encoder of a text whose ids are its bytes in UTF-8."""

    passes: ClassVar[int] = 1

    def __init__(self, options: TokenizerOptions, folder: Path) -> None:
        self.writer = TokenWriter(folder, np.dtype(np.uint8))
        self._options = options

    def add(self, chunks: Iterable[TextChunk]) -> None:
        """Writes the bytes of a text; those that are not UTF-8 (surrogateescape) as they were."""
        for text, begins in chunks:
            ids = text.encode("utf-8", "surrogateescape")
            # Bytes inside a character are 0x80 to 0xBF: as signed numbers, below -64.
            characters = len(ids) if text.isascii() else int(np.count_nonzero(np.frombuffer(ids, np.int8) >= -64))
            self.writer.add(ids, characters, begins_document=begins)

    def position(self, character: int) -> int:
        """Returns the position of a character's first byte."""
        return self.writer.position(character, ByteTokenizer.chars_per_token)

    def finish(self, ends: tuple[int, int], folder: Path, progress: Progress) -> Encoded:
        """Returns the bytes as they were written, with their tokenizer; a second pass is not needed."""
        return Encoded(ByteTokenizer(marks_documents=self._options.marks_documents), self.writer, ends)


class SentencePieceEncoder(ByteEncoder):
    """Writes a text as bytes, trains a tokenizer on a sample of the training split, and tokenizes the bytes."""

    passes: ClassVar[int] = 2

    def finish(self, ends: tuple[int, int], folder: Path, progress: Progress) -> Encoded:
        """Returns the text in subwords, none across splits or documents; raises SettingsError if V is too small."""
        options = self._options
        tokenizer = options.given
        if not isinstance(tokenizer, SentencePieceTokenizer):
            model = train_sentencepiece(self._sample(ends[0]), options.algorithm, options.vocabulary_size)
            tokenizer = SentencePieceTokenizer(model)
        tokenizer.marks_documents = options.marks_documents
        ids, documents = self.writer.read()
        new_ends, dtype, done = [], smallest_dtype(tokenizer.vocabulary_size), 0
        with TokenWriter(folder, dtype) as writer:
            for begin, end in zip([0, *ends], [*ends, len(ids)], strict=True):
                for text, begins in decode_chunks(ids, documents, begin, end):
                    tokens = tokenizer.encode(text).astype(dtype, copy=False)
                    writer.add(tokens, len(text), begins_document=begins)
                    before, done = done, done + len(text.encode())
                    if done // REREAD_BYTES > before // REREAD_BYTES:
                        progress(done, len(ids))
                new_ends.append(writer.tokens)
            progress(done, len(ids))
            writer.close()
        return Encoded(tokenizer, writer, (new_ends[0], new_ends[1]))

    def _sample(self, end: int) -> Iterator[str]:
        """Yields the first `end` bytes of the text; if they are many, parts of them that are spread evenly."""
        ids, documents = self.writer.read()
        length = end if end <= SAMPLE else SAMPLE // TOKENIZER_SAMPLES
        for begin in np.linspace(0, end - length, TOKENIZER_SAMPLES if end > SAMPLE else 1).astype(int).tolist():
            first = next_character(ids, begin, end)
            last = next_character(ids, min(first + length, end), end)
            for text, _ in decode_chunks(ids, documents, first, last):
                yield text


def _marked(chunks: Iterable[TextChunk], place: str) -> Iterator[TextChunk]:
    """Yields chunks with `DOCUMENT_MARK` before each document; raises CorpusError if the text has it itself."""
    for text, begins in chunks:
        if DOCUMENT_MARK in text:
            raise CorpusError(
                f"{place} contains the character U+001E, by which documents are marked; leave it out of the text, or "
                "train with --no-mark-documents"
            )
        yield TextChunk(DOCUMENT_MARK + text, begins) if begins else TextChunk(text, begins)


def decode_chunks(ids: TokenIds, documents: Positions, begin: int, end: int) -> Iterator[TextChunk]:
    """Yields the text of bytes begin .. end-1 in chunks that end with a document, or if possible with a line or word.

    Args:
        ids: bytes of UTF-8, (T,) uint8.
        documents: positions at which documents begin.
        begin, end: positions at which characters begin.
    """
    following = int(np.searchsorted(documents, begin))
    while begin < end:
        begins = following < len(documents) and int(documents[following]) == begin
        following += begins
        stop = min(begin + REREAD_BYTES, end, int(documents[following]) if following < len(documents) else end)
        if stop - begin == REREAD_BYTES:
            utf8 = ids[begin:stop].tobytes()
            if cut := max(utf8.rfind(b"\n"), utf8.rfind(b" ")) + 1:
                stop = begin + cut
            while stop < len(ids) and ids[stop] & 0xC0 == 0x80:
                stop -= 1
        yield TextChunk(ids[begin:stop].tobytes().decode("utf-8"), begins)
        begin = stop


Encoder = CharacterEncoder | ByteEncoder
