"""Lines that many documents begin or end with, such as the same licence text in every book."""

from __future__ import annotations

from collections import Counter
from typing import Literal, NamedTuple

import numpy as np

from textgen.data.quality.text_blocks import BlockReader

EDGE_CHARACTERS = 1500
"""Characters at the beginning and at the end of a document that are compared."""
LEAST_CHARACTERS = 2 * EDGE_CHARACTERS
"""Shorter documents are not looked at: jokes and dialogues have lines in common on purpose."""
LEAST_LINE = 25
"""Shorter lines are not counted: `Chapter 1`."""
LEAST_DOCUMENTS, MOST_DOCUMENTS = 3, 1000
"""Documents that are needed, and that are looked at, at most."""
SHARE = 0.5
"""Share of the documents from which on a line is reported."""


class RepeatedEdge(NamedTuple):
    """A line at the beginning or end of documents.

    Attributes:
        where: at which end.
        line: the one that most documents have.
        lines: number of lines that at least `SHARE` of the documents have there.
        documents: those that have `line`.
        examined: documents that were looked at.
        document: index of the first one with `line`.
    """

    where: Literal["begin", "end"]
    line: str
    lines: int
    documents: int
    examined: int
    document: int


def repeated_edges(reader: BlockReader) -> list[RepeatedEdge]:
    """Returns the repeated line of the beginnings and that of the ends of the documents, if there are such."""
    bounds = np.append(reader.documents, reader.characters)
    long = np.flatnonzero(np.diff(bounds) >= LEAST_CHARACTERS)
    long = long[:: max(-(-len(long) // MOST_DOCUMENTS), 1)]
    if len(long) < LEAST_DOCUMENTS:
        return []
    begins, ends = bounds[long].tolist(), bounds[long + 1].tolist()
    found = [
        _most_common("begin", [_lines(reader, begin, begin + EDGE_CHARACTERS) for begin in begins], long.tolist()),
        _most_common("end", [_lines(reader, end - EDGE_CHARACTERS, end) for end in ends], long.tolist()),
    ]
    return [each for each in found if each]


def _lines(reader: BlockReader, begin: int, end: int) -> set[str]:
    """Returns the long lines between two offsets; the first and the last one may be cut off."""
    text = reader.around(begin, end).astype("<u4").tobytes().decode("utf-32-le", "replace")
    return {line for line in map(str.strip, text.splitlines()) if len(line) >= LEAST_LINE}


def _most_common(where: Literal["begin", "end"], edges: list[set[str]], documents: list[int]) -> RepeatedEdge | None:
    counts = Counter(line for lines in edges for line in sorted(lines))
    repeated = [line for line, count in counts.items() if count >= max(SHARE * len(edges), LEAST_DOCUMENTS)]
    if not repeated:
        return None
    line = max(repeated, key=lambda each: counts[each])
    first = next(index for index, lines in zip(documents, edges, strict=True) if line in lines)
    return RepeatedEdge(where, line, len(repeated), counts[line], len(edges), first)
