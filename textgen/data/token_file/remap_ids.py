"""From numbers of characters as they were found to the ids of a tokenizer, once the alphabet is known."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from textgen.data.token_file.characters import BLOCK, CharacterFile
from textgen.data.token_file.token_file import IDS, Ids, TokenWriter
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.protocol import smallest_dtype


def final_ids(file: CharacterFile, tokenizer: Tokenizer, folder: Path) -> TokenWriter:
    """The same text in the ids of a tokenizer: in place where each character is one id of the same type, else anew.

    Args:
        file: the text.
        tokenizer: knows all of its characters; it may spell some of them in several ids.
        folder: for the new file, where one is needed.
    """
    dtype = smallest_dtype(tokenizer.vocabulary_size)
    spelt = [tokenizer.encode(chr(code)) for code in file.found]
    lengths = np.array(list(map(len, spelt)))
    table = np.zeros((len(lengths), lengths.max()), dtype)
    for row, ids in zip(table, spelt, strict=True):
        row[: len(ids)] = ids
    if lengths.max() == 1 and dtype == file.writer.dtype:
        if (table[:, 0] != np.arange(len(table))).any():
            _in_place(file.writer, table[:, 0])
        return file.writer

    old, begins = file.writer.read()
    document = 0
    with TokenWriter(folder, dtype) as writer:
        for begin in range(0, len(old), BLOCK):
            ids = old[begin : begin + BLOCK]
            following = int(np.searchsorted(begins, begin + len(ids)))
            cuts = [int(each) - begin for each in begins[document:following]]
            document = following
            for n, (first, last) in enumerate(zip([0, *cuts], [*cuts, len(ids)], strict=True)):
                if first < last:
                    each = lengths[ids[first:last]]
                    place = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
                    writer.add(table[np.repeat(ids[first:last], each), place], last - first, begins=n > 0)
        writer.close()
    return writer


def _in_place(writer: TokenWriter, table: Ids) -> None:
    writer.close()
    width = table.dtype.itemsize
    as_bytes = table.tobytes().ljust(256, b"\0")
    with (writer.folder / IDS).open("r+b") as file:
        for begin in range(0, writer.tokens * width, BLOCK * width):
            file.seek(begin)
            ids = file.read(BLOCK * width)
            file.seek(begin)
            file.write(ids.translate(as_bytes) if width == 1 else table.take(np.frombuffer(ids, table.dtype)).tobytes())
        file.flush()
        os.fsync(file.fileno())
