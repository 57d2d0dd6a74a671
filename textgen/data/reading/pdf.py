"""Text of PDF files: lines as they are printed, without running heads and page numbers."""

from __future__ import annotations

import contextlib
import logging
import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import IO, Any

from textgen.data.reading.extra import require
from textgen.errors import CorpusError, printable

EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be running heads or page numbers."""
NEAR_PAGES = 2
"""A running head is also on one of so many pages before or after: left and right pages often differ."""
PARAGRAPH_GAP = 1.35
"""Distance of two lines, in usual distances of the page, from which on a blank line is between them."""
DIVIDED = re.compile(r"([^\W\d_])[-\u2010\u00ad]\n([^\W\d_]\S*)[ \n]")
"""The end of a divided word, and its rest in the next line."""
NUMBER = "#"
"""Stands for digits of lines that are compared."""


class Problems(logging.Handler):
    """Counts what pypdf logs about a file, in place of printing it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count, self.first = 0, ""

    def emit(self, record: logging.LogRecord) -> None:
        """Counts a message."""
        self.count += 1
        self.first = self.first or printable(" ".join(record.getMessage().split()))

    @contextlib.contextmanager
    def collected(self) -> Iterator[None]:
        """Collects the messages of a block."""
        logger = logging.getLogger("pypdf")
        before, logger.propagate = logger.propagate, False
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)
            logger.propagate = before


def pdf_text(file: IO[bytes], place: str, notify: Callable[[str], None]) -> Iterator[str]:
    """Yields the text of a PDF, page by page.

    Words that are divided at the end of a line are joined there. A blank line is between two lines that are further
    apart than usual.

    Args:
        notify: called with a line if pypdf found the file faulty.

    Raises:
        CorpusError: it is encrypted, damaged, or `pypdf` is not installed.
    """
    pypdf = require("pypdf", place)
    problems = Problems()
    divided = ""  # the last line, if its last word may go on
    for lines in _without_edges(_pages(pypdf, file, place, problems)):
        text = divided + "".join(line + "\n" for line in lines)
        text = DIVIDED.sub(_joined, text)
        cut = text.rfind("\n", 0, -1) + 1 if re.search(r"[^\W\d_][-\u2010\u00ad]\n\Z", text) else len(text)
        divided = text[cut:]
        yield text[:cut]
    yield divided
    if problems.count:
        notify(f"{place} has faults, and text may be missing ({problems.count:,}; the first: {problems.first})")


def _joined(match: re.Match[str]) -> str:
    """Returns a divided word in one line, if it goes on in lower case."""
    begin, end = match.groups()
    return f"{begin}{end}\n" if end[0].islower() else match[0]


def _pages(pypdf: Any, file: IO[bytes], place: str, problems: Problems) -> Iterator[list[str]]:
    """Yields the lines of each page."""
    try:
        with problems.collected():
            reader = pypdf.PdfReader(file)
            if reader.is_encrypted and not reader.decrypt(""):
                raise CorpusError(f"{place} is encrypted; save it without a password")
            pages = iter(reader.pages)
        while True:
            with problems.collected():
                lines = next((_lines(page) for page in pages), None)
            if lines is None:
                return
            yield lines
    except CorpusError:
        raise
    except Exception as error:  # a damaged file has made pypdf raise nearly all that Python has
        why = printable(" ".join(str(error).split())) or type(error).__name__
        raise CorpusError(
            f"{place} is damaged or no PDF ({why}); open it in a viewer and print it to a new PDF"
        ) from error


def _lines(page: Any) -> list[str]:
    """Returns the lines of a page, with an empty one where their distance is larger than usual."""
    pieces: list[str] = []
    heights: dict[int, float] = {}  # by number of the line
    number = 0

    def visit(text: str, user: Sequence[float], matrix: Sequence[float], *_: Any) -> None:
        nonlocal number
        pieces.append(text)
        height = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
        for line in text.splitlines(keepends=True):
            if line.strip():
                heights.setdefault(number, height)
            number += line.endswith("\n")

    page.extract_text(visitor_text=visit)
    lines = "".join(pieces).split("\n")
    found = [at for at in sorted(heights) if at < len(lines) and lines[at].strip()]
    gaps = [heights[a] - heights[b] for a, b in pairwise(found) if heights[a] > heights[b]]
    usual = statistics.median(gaps) if gaps else 0.0
    previous: int | None = None
    result: list[str] = []
    for at, line in enumerate(lines):
        if not (tidy := " ".join(line.replace("\0", "").split())):
            continue
        if previous is not None and heights.get(previous, 0.0) - heights.get(at, 1e9) > PARAGRAPH_GAP * usual > 0:
            result.append("")
        result.append(tidy)
        previous = at
    return result


def _without_edges(pages: Iterator[list[str]]) -> Iterator[list[str]]:
    """Yields the lines of each page without running heads and page numbers: lines at its top or bottom that, but for
    numbers, stand there on a page near it, too.
    """
    window: list[list[str]] = []
    tops: list[set[str]] = []
    bottoms: list[set[str]] = []
    at = 0  # of the next page to yield, in the window

    def tidy() -> list[str]:
        near = [i for i in range(at - NEAR_PAGES, at + NEAR_PAGES + 1) if 0 <= i < len(window) and i != at]
        lines = _strip(window[at], set().union(*(tops[i] for i in near)))
        return _strip(lines[::-1], set().union(*(bottoms[i] for i in near)))[::-1]

    for page in pages:
        window.append(page)
        tops.append({_compared(line) for line in _edge(page)})
        bottoms.append({_compared(line) for line in _edge(page[::-1])})
        if len(window) > at + NEAR_PAGES:
            yield tidy()
            at += 1
        if at > NEAR_PAGES:
            for each in (window, tops, bottoms):
                del each[0]
            at -= 1
    while at < len(window):
        yield tidy()
        at += 1


def _edge(lines: Sequence[str]) -> list[str]:
    """Returns the first lines with text."""
    return [line for line in lines[: 2 * EDGE_LINES] if line][:EDGE_LINES]


def _strip(lines: list[str], repeated: set[str]) -> list[str]:
    """Returns the lines without those at the beginning that are repeated, and blank ones after them."""
    for _ in range(EDGE_LINES):
        if lines and _compared(lines[0]) in repeated:
            lines = lines[1:]
            while lines and not lines[0]:
                lines = lines[1:]
    return lines


def _compared(line: str) -> str:
    """Returns a line with `NUMBER` for numbers, Roman ones if they stand alone; a table's row is never the same."""
    bare = re.sub(r"[\W_]+", " ", line).strip().casefold()
    if re.fullmatch(r"\d{1,4}|[ivxlc]{1,7}", bare):
        return NUMBER
    compared = re.sub(r"\d+", NUMBER, bare)
    return compared if re.search(r"[^\W\d_]", compared) else line
