"""One reading of a text: its characters, lines, words, documents and oddities, counted in bounded memory."""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from textgen.data.quality.rolling_hash import Codes, Fingerprints, Offsets, Repeats, Segments, Sums, shortened
from textgen.data.quality.text_blocks import Block, Reader, Windows
from textgen.data.quality.unicode_issues import LONGEST, MOJIBAKE, kind_of, may_have_mojibake, mojibake
from textgen.data.splits import SPLITS, Split
from textgen.unicode import code_points

CODES = 0x110000
LONG_LINE = 32
"""Characters from which on a line that occurs twice is worth telling: names of speakers and the like recur."""
LF, CR = 10, 13


@dataclass
class Oddity:
    """A kind of odd character in a text: how many there are, and the offset of the first."""

    count: int
    first: int


@dataclass
class Lines:
    """A text's lines; a line ends with LF, CR LF or CR, and the last one with the text.

    Attributes:
        lengths: how many lines have each length, in characters without their ends.
        most: the greatest of them.
        longest: offset at which the first line of that length begins.
        ends: how many end with "lf", "crlf" and "cr".
    """

    lengths: Counter[int] = field(default_factory=Counter)
    most: int = -1
    longest: int = 0
    ends: Counter[str] = field(default_factory=Counter)

    @property
    def number(self) -> int:
        """How many there are."""
        return sum(self.lengths.values())

    @property
    def mixed(self) -> str:
        """In which ways they end, in words, where there are several; otherwise nothing."""
        spelled = {"lf": "LF", "crlf": "CR LF", "cr": "CR"}
        ways = [f"{number:,} with {spelled[name]}" for name, number in self.ends.items() if number]
        return f"lines end in different ways: {', '.join(ways)}" if len(ways) > 1 else ""

    @property
    def median(self) -> int:
        """The length that half of the lines do not pass."""
        seen, half = 0, self.number / 2
        for length in sorted(self.lengths):
            seen += self.lengths[length]
            if seen >= half:
                return length
        return 0


class Survey:
    """What is known of a text after its blocks were added in order.

    Args:
        reader: of the text.
        passages: whether to look for passages that occur more than once.

    Attributes:
        counts: how often each code point occurs in a part, (0x110000,).
        first: offset of the first occurrence of each code point, (0x110000,); -1 of one that does not occur.
        lines: see there.
        words: runs of characters between white space.
        line_repeats: of lines of LONG_LINE characters or more.
        passage_repeats: of all passages of WINDOW characters, wherever they begin; empty without `passages`.
        fingerprints: of the documents, (D,), each without the newline that it may end with.
    """

    def __init__(self, reader: Reader, passages: bool) -> None:
        self._reader = reader
        self._passages = passages
        self._windows = Windows()
        self.counts: dict[Split, Offsets] = {part: np.zeros(CODES, np.int64) for part in SPLITS}
        self.first = np.full(CODES, -1, np.int64)
        self.lines = Lines()
        self.words = 0
        self.line_repeats = Repeats()
        self.passage_repeats = Repeats()
        self.fingerprints = np.zeros(len(reader.documents), np.uint64)
        self._mojibake = Oddity(0, 0)
        self._line, self._document = Segments(), Segments()
        self._line_begin = 0
        self._lines_before: list[int] = []  # of each block: how many lines end before it, where its first one begins
        self._line_begins: list[int] = []
        self._offsets: list[int] = []
        self._ended = 0
        self._documents = 0
        self._tail = np.zeros(0, np.uint32)  # the last characters that were added

    def add(self, part: Split, block: Block, sums: Sums | None = None) -> None:
        """Looks at the block that follows; `sums` are its fingerprints, where somebody has them."""
        codes = block.codes
        sums = sums or Sums(codes)
        counts = np.bincount(codes)
        self._count(part, counts, block)
        self._find_mojibake(counts, block)
        self._count_lines(counts, block, sums)
        spaces = _is_space()[codes]
        before = np.concatenate([[self._after_space()], spaces[:-1]])
        self.words += int(np.count_nonzero(before & ~spaces))
        self._add_documents(block, sums)
        if self._passages:
            for fingerprints, _ in self._windows.add(block, sums):
                self.passage_repeats.add(fingerprints)
        self._tail = np.concatenate([self._tail, codes])[-LONGEST:]

    def finish(self) -> None:
        """Counts the last line and the last document; nothing may be added after it."""
        fingerprint, length = self._line.rest()
        if length:
            returned = int(self._tail[-1] == CR)
            self.lines.ends["cr"] += returned
            end = np.array([self._reader.characters])
            self._end_lines(end, np.array([fingerprint], np.uint64), np.array([length]), returned)
        fingerprint, length = self._document.rest()
        self._end_documents(np.array([fingerprint], np.uint64), np.array([length]), self._tail[-1:])

    @functools.cached_property
    def total(self) -> Offsets:
        """How often each code point occurs in all, (0x110000,)."""
        total: Offsets = np.sum(list(self.counts.values()), axis=0)
        return total

    @property
    def oddities(self) -> dict[str, Oddity]:
        """Those that occur, by the name of their kind."""
        found: dict[str, Oddity] = {}
        if self._mojibake.count:
            found[MOJIBAKE] = self._mojibake
        for code in np.flatnonzero(self.total).tolist():
            kind = kind_of(chr(code))
            if kind:
                before = found.get(kind, Oddity(0, self._reader.characters))
                first = min(before.first, int(self.first[code]))
                found[kind] = Oddity(before.count + int(self.total[code]), first)
        return found

    def place(self, offset: int) -> tuple[int, int, int]:
        """Document, line in the document and column of a character, from 1."""
        document = int(np.searchsorted(self._reader.documents, offset, "right"))
        begin = int(self._reader.documents[document - 1]) if document else 0
        line, line_begin = self._at(offset)
        return document, line - self._at(begin)[0] + 1, offset - max(line_begin, begin) + 1

    def _at(self, offset: int) -> tuple[int, int]:
        """How many lines end before a character, and the offset at which its own begins."""
        block = int(np.searchsorted(self._offsets, offset, "right")) - 1
        begin = self._offsets[block]
        ends = begin + line_ends(self._reader.around(begin, offset + 1))
        ends = ends[ends <= offset]
        return self._lines_before[block] + len(ends), int(ends[-1]) if len(ends) else self._line_begins[block]

    def _count(self, part: Split, counts: Offsets, block: Block) -> None:
        """Characters, and the first of each kind."""
        present = np.flatnonzero(counts)
        self.counts[part][present] += counts[present]
        for code in present[self.first[present] < 0].tolist():
            self.first[code] = block.offset + int(np.argmax(block.codes == code))

    def _find_mojibake(self, counts: Offsets, block: Block) -> None:
        tail = self._tail
        if not may_have_mojibake(counts) and not may_have_mojibake(np.bincount(tail)):
            return
        text = np.concatenate([tail, block.codes]).astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
        found = mojibake(text, len(tail))
        if found and not self._mojibake.count:
            self._mojibake.first = block.offset - len(tail) + found[0]
        self._mojibake.count += len(found)

    def _count_lines(self, counts: Offsets, block: Block, sums: Sums) -> None:
        after_cr = bool(len(self._tail)) and self._tail[-1] == CR
        ends = line_ends(block.codes, last=False, returns=len(counts) > CR and counts[CR] > 0)
        if after_cr and block.codes[0] != LF:
            ends = np.concatenate([[0], ends])
        self._offsets.append(block.offset)
        self._lines_before.append(self._ended + (len(ends) > 0 and int(ends[0]) == 0))
        self._line_begins.append(block.offset if len(ends) and ends[0] == 0 else self._line_begin)
        fingerprints, lengths = self._line.add(sums, len(block.codes), ends)
        if not len(ends):
            return
        codes = np.concatenate([np.zeros(2, np.uint32), self._tail, block.codes])[-len(block.codes) - 2 :]
        last = codes[ends + 1]
        crlf = (last == LF) & (codes[ends] == CR)
        self.lines.ends.update(
            {"lf": int(np.count_nonzero((last == LF) & ~crlf)), "crlf": int(crlf.sum()), "cr": int((last == CR).sum())}
        )
        self._end_lines(block.offset + ends, fingerprints, lengths, 1 + crlf)

    def _end_lines(
        self, ends: Offsets, fingerprints: Fingerprints, lengths: Offsets, closing: int | NDArray[np.int64]
    ) -> None:
        """Lines that end before these offsets, of so many characters, the last `closing` of which are the end."""
        lengths = lengths - closing
        at = int(lengths.argmax())
        if lengths[at] > self.lines.most:
            self.lines.most = int(lengths[at])
            self.lines.longest = int(ends[at - 1]) if at else self._line_begin
        different, numbers = np.unique(lengths, return_counts=True)
        self.lines.lengths.update(dict(zip(different.tolist(), numbers.tolist(), strict=True)))
        self.line_repeats.add(fingerprints[lengths >= LONG_LINE])
        self._ended += len(ends)
        self._line_begin = int(ends[-1])

    def _after_space(self) -> bool:
        return not len(self._tail) or bool(_is_space()[self._tail[-1]])

    def _add_documents(self, block: Block, sums: Sums) -> None:
        begins = self._reader.documents[1:]
        some = slice(*np.searchsorted(begins, [block.offset, block.after]))
        ends = begins[some] - block.offset
        codes = np.concatenate([np.zeros(1, np.uint32), self._tail, block.codes])[-len(block.codes) - 1 :]
        self._end_documents(*self._document.add(sums, len(block.codes), ends), codes[ends])

    def _end_documents(self, fingerprints: Fingerprints, lengths: Offsets, last: Codes) -> None:
        """Documents that end with these characters."""
        closed = np.flatnonzero((last == LF) & (lengths > 0))
        fingerprints[closed] = shortened(fingerprints[closed], lengths[closed], LF)
        self.fingerprints[self._documents : self._documents + len(fingerprints)] = fingerprints
        self._documents += len(fingerprints)


def line_ends(codes: Codes, last: bool = True, returns: bool = True) -> Offsets:
    """Where lines end (exclusive): after LF, CR LF or CR.

    Args:
        codes: code points, (n,).
        last: whether a CR at the very end ends a line; the LF that makes it half of an end may follow.
        returns: whether there may be any CR.
    """
    found = np.flatnonzero(codes == LF) + 1
    if not returns:
        return found
    alone = np.flatnonzero(codes == CR)
    followed = np.concatenate([codes[1:], [0 if last else LF]])
    return np.union1d(found, alone[followed[alone] != LF] + 1)


@functools.cache
def _is_space() -> NDArray[np.bool_]:
    """Whether a code point is white space, (0x110000,); all such are below U+3001."""
    table = np.zeros(CODES, bool)
    table[code_points("".join(chr(code) for code in range(0x3001) if chr(code).isspace()))] = True
    return table
