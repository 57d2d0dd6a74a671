"""Encoded texts for tests that need no files."""

import numpy as np

from textgen.data.corpus import Corpus, SplitEnds
from textgen.data.quality.statistics import TextStatistics
from textgen.data.quality.text_blocks import BlockReader
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer


def reader_of(text, parts=None, documents=(0,), utf8=False):
    """A reader of a text whose parts end, and whose documents begin, at these offsets; `utf8`: ids are bytes."""
    tokenizer = ByteTokenizer() if utf8 else CharacterTokenizer(text)
    ids = tokenizer.encode(text)
    ends = parts or (len(text), len(text))
    if utf8:
        bytes_before = np.cumsum([0, *(len(c.encode()) for c in text)])
        ends, documents = bytes_before[list(ends)].tolist(), bytes_before[list(documents)]
    documents = np.array(documents, np.uint64)
    return BlockReader(Corpus("text", "text.txt", ids, tokenizer, "0" * 64, len(text), SplitEnds(*ends), documents))


def statistics_of(reader, passages=False):
    """Statistics of all of its blocks."""
    statistics = TextStatistics(reader, passages)
    for part in reader.bounds:
        for block in reader.blocks(part):
            statistics.add(part, block)
    statistics.finish()
    return statistics
