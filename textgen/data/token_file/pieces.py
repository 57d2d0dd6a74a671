"""A text in pieces of sentencepiece, and the text that these are learnt from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from textgen.data.splits import Parts
from textgen.data.token_file.bytes import BLOCK, next_character, read_back
from textgen.data.token_file.token_file import TokenWriter
from textgen.progress import Progress
from textgen.tokenizers import SentencePieceTokenizer
from textgen.tokenizers.protocol import smallest_dtype
from textgen.tokenizers.sentencepiece_training import SAMPLE

PLACES = 64
"""Where pieces are learnt from more than a text's beginning: in so many places of the training part."""


def sample(file: TokenWriter, end: int) -> Iterator[str]:
    """The first `end` bytes of a text, or pieces of it that lie evenly in it where it is long.

    Args:
        file: of bytes.
        end: of a character.
    """
    ids, documents = file.read()
    length = end if end <= SAMPLE else SAMPLE // PLACES
    for begin in np.linspace(0, end - length, PLACES if end > SAMPLE else 1).astype(int).tolist():
        first = next_character(ids, begin, end)
        for text, _ in read_back(ids, documents, first, next_character(ids, min(first + length, end), end)):
            yield text


def write_pieces(
    file: TokenWriter, cuts: Parts, tokenizer: SentencePieceTokenizer, folder: Path, progress: Progress
) -> tuple[TokenWriter, Parts]:
    """A text in pieces, and where it is cut in them; no piece reaches over a cut or from one document into the next.

    Args:
        file: the text, in bytes.
        cuts: where it is cut in these.
        tokenizer: of pieces.
        folder: for the new file.
        progress: is told how many bytes are done.
    """
    ids, documents = file.read()
    ends, dtype, done = [], smallest_dtype(tokenizer.vocabulary_size), 0
    with TokenWriter(folder, dtype) as writer:
        for begin, end in zip([0, *cuts], [*cuts, len(ids)], strict=True):
            for text, begins in read_back(ids, documents, begin, end):
                writer.add(tokenizer.encode(text).astype(dtype, copy=False), len(text), begins)
                before, done = done, done + len(text.encode())
                if done // BLOCK > before // BLOCK:
                    progress(done, len(ids))
            ends.append(writer.tokens)
        progress(done, len(ids))
        writer.close()
    return writer, Parts(*ends[:2])
