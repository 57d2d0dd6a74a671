"""Places in a corpus: document, line and column of characters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from textgen.data.quality.statistics import TextPlace, line_ends
from textgen.data.quality.text_blocks import BLOCK_TOKENS, BlockReader


def places_of(reader: BlockReader, offsets: Sequence[int]) -> list[TextPlace]:
    """Returns document, line in the document and column of each offset, as `TextStatistics.place` counts them.

    The documents are read from their beginnings up to the last offset in them, once.
    """
    found: dict[int, TextPlace] = {}
    document, at, lines, line_begin = 0, 0, 0, 0
    for offset in sorted(set(offsets)):
        here = int(np.searchsorted(reader.documents, offset, "right"))
        if here != document:
            document, lines = here, 0
            at = line_begin = int(reader.documents[here - 1])
        while at < offset:
            size = min(BLOCK_TOKENS, offset - at)
            codes = reader.around(at, at + size + 1)  # an LF after a CR belongs to it
            ends = line_ends(codes)
            ends = ends[ends <= size]
            lines += len(ends)
            line_begin = at + int(ends[-1]) if len(ends) else line_begin
            at += size
        marked = reader.corpus.tokenizer.marks_documents
        text_begin = int(reader.documents[document - 1]) + int(marked)
        found[offset] = TextPlace(document, lines + 1, offset - max(line_begin, text_begin) + 1)
    return [found[offset] for offset in offsets]
