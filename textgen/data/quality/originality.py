"""Originality: how much of a text is copied from a corpus, beside how much of the held-out text is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from textgen.data.quality.text_blocks import BlockReader
from textgen.evaluation.copies import AT_LEAST, Copies, CopySearch
from textgen.rolling_hash import CodePoints
from textgen.settings.run import Split
from textgen.units import Progress

HELD_OUT_CHARACTERS = 1 << 18
"""Characters of the held-out text that are compared, at most."""
EXCERPTS = 16
"""Excerpts, equally far apart, that are read of a longer one."""


class Originality(NamedTuple):
    """Copies of texts from a corpus, beside those of its held-out text.

    Attributes:
        texts: the copies of each text.
        held_out: characters of the held-out text that were compared, and those of them that are inside copies of the
            training split.
        source: characters of the corpus that the texts were compared with.
    """

    texts: Sequence[Copies]
    held_out: tuple[int, int]
    source: int

    @property
    def share(self) -> float:
        """Share of all texts' characters that are inside copies."""
        return sum(each.copied for each in self.texts) / max(sum(len(each.lengths) for each in self.texts), 1)

    @property
    def held_out_share(self) -> float | None:
        """Share of the held-out text that is inside copies; None if there is no held-out text."""
        characters, copied = self.held_out
        return copied / characters if characters else None


def measure_originality(
    reader: BlockReader,
    texts: Sequence[CodePoints],
    progress: Progress,
    *,
    at_least: int = AT_LEAST,
    source: Sequence[Split] = ("training",),
    held_out: Sequence[Split] = ("validation", "test"),
    most: int | None = None,
) -> Originality:
    """Measures what texts copy from a corpus, in one pass over it.

    Args:
        reader: of the corpus.
        texts: code points of each text, in the form of the corpus.
        progress: called with the characters read and those to read.
        at_least: characters of the shortest copy that counts.
        source: splits that the texts are compared with, in the order of the corpus; training is among them.
        held_out: splits that are compared with the training split.
        most: characters of each split that are read, at most; None: all.
    """
    excerpts = excerpts_of(reader, held_out)
    search, comparison = CopySearch(texts, at_least), CopySearch(excerpts, at_least)
    total, done = sum(min(reader.size(split), most or reader.size(split)) for split in source), 0
    for split in source:
        begin = reader.offsets[split][0]
        for block in reader.blocks(split):
            search.add(block.codes, block.offset)
            if split == "training":
                comparison.add(block.codes, block.offset)
            done += block.end - block.offset
            progress(min(done, total), total)
            if most is not None and block.end - begin >= most:
                break
    compared = comparison.result()
    copied = sum(each.copied for each in compared)
    return Originality(search.result(), (sum(map(len, excerpts)), copied), done)


def excerpts_of(reader: BlockReader, splits: Sequence[Split]) -> list[CodePoints]:
    """Returns the characters of splits; of more than `HELD_OUT_CHARACTERS`, excerpts of them."""
    sizes = [reader.size(split) for split in splits if reader.size(split)]
    found: list[CodePoints] = []
    for split in splits:
        begin, end = reader.offsets[split]
        most = HELD_OUT_CHARACTERS * (end - begin) // max(sum(sizes), 1)
        if end - begin <= most or sum(sizes) <= HELD_OUT_CHARACTERS:
            found += [reader.around(begin, end)] if end > begin else []
            continue
        size = most // EXCERPTS
        for first in np.linspace(begin, end - size, EXCERPTS).astype(int).tolist():
            found.append(reader.around(first, first + size))
    return found
