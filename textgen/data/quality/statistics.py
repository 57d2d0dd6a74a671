"""Statistics of a text, from one pass in bounded memory, and baselines: bits per character of n-grams and of xz."""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.data.quality.mojibake import LONGEST_MOJIBAKE, MOJIBAKE, find_mojibake, may_have_mojibake
from textgen.data.quality.text_blocks import (
    BlockReader,
    PassageHashes,
    RepeatCounter,
    SegmentHashes,
    TextBlock,
    without_last,
)
from textgen.evaluation.ngram import bits_by_order
from textgen.evaluation.result_table import added_bits, xz_size
from textgen.rolling_hash import CodePoints, Hashes, Offsets, RollingHash
from textgen.settings.run import SPLITS, Split
from textgen.tokenizers.protocol import DOCUMENT_MARK
from textgen.typography import DIRECTION_MARKS
from textgen.unicode import (
    character_group,
    code_points,
    issue_of,
)
from textgen.units import Progress

CODE_POINTS = 0x110000
"""Number of Unicode code points."""
LONG_LINE = 32
"""Characters of a line that counts as repeated: shorter ones, such as names of speakers, recur anyway."""
LF, CR = 10, 13


class TextPlace(NamedTuple):
    """Document, line and column of a character, each counted from 1."""

    document: int
    line: int
    column: int


@dataclass
class Occurrences:
    """Occurrences of a Unicode issue: their number and the offset of the first."""

    count: int
    first: int


@dataclass(frozen=True)
class CharacterGroup:
    """A group of characters: its name, the number of different ones, and of all occurrences."""

    name: str
    different: int
    count: int


@dataclass
class LineStatistics:
    """Statistics of lines; a line ends with LF, CR LF or CR, and the last one with the text.

    Attributes:
        lengths: number of lines of each length, in characters without the line end.
        longest_offset: offset at which the first line of that length begins.
        ends: number of lines that end with "lf", "crlf" and "cr".
    """

    lengths: Counter[int] = field(default_factory=Counter)
    longest: int = -1
    longest_offset: int = 0
    ends: Counter[str] = field(default_factory=Counter)

    @property
    def number(self) -> int:
        """Number of lines in the text."""
        return sum(self.lengths.values())

    @property
    def mixed(self) -> str:
        """Describes the line ends if there are several kinds; otherwise empty."""
        labels = {"lf": "LF", "crlf": "CR LF", "cr": "CR"}
        kinds = [f"{number:,} with {labels[name]}" for name, number in self.ends.items() if number]
        return f"lines end in different ways: {', '.join(kinds)}" if len(kinds) > 1 else ""

    @property
    def median(self) -> int:
        """Median length of a line in characters, without its end; 0 without lines."""
        seen, half = 0, self.number / 2
        for length in sorted(self.lengths):
            seen += self.lengths[length]
            if seen >= half:
                return length
        return 0


class TextStatistics:
    """Statistics of a text, complete after its blocks were added in order.

    Args:
        passages: whether to count passages that occur more than once.

    Attributes:
        counts: occurrences of each code point by split, (0x110000,) each.
        first: offset of the first occurrence of each code point, (0x110000,); -1 if it does not occur.
        words: number of runs of characters between white space.
        line_repeats: of lines of `LONG_LINE` characters or more.
        passage_repeats: of all passages of `PASSAGE` characters, wherever they begin; empty without `passages`.
        document_hashes: (D,), each without the newline that the document may end with.
    """

    def __init__(self, reader: BlockReader, passages: bool) -> None:
        self._reader = reader
        self._passages = passages
        self._passage_hashes = PassageHashes()
        self.counts: dict[Split, Offsets] = {split: np.zeros(CODE_POINTS, np.int64) for split in SPLITS}
        self.first = np.full(CODE_POINTS, -1, np.int64)
        self.lines = LineStatistics()
        self.words = 0
        self.line_repeats = RepeatCounter()
        self.passage_repeats = RepeatCounter()
        self.document_hashes = np.zeros(len(reader.documents), np.uint64)
        self._mojibake = Occurrences(0, 0)
        self._line, self._document = SegmentHashes(), SegmentHashes()
        self._line_begin = 0
        self._lines_before: list[int] = []  # for each block: lines that end before it, and the offset of its first line
        self._line_begins: list[int] = []
        self._offsets: list[int] = []
        self._ended_lines = 0
        self._ended_documents = 0
        self._tail = np.zeros(0, np.uint32)  # the last characters of the block before

    def add(self, split: Split, block: TextBlock, rolling: RollingHash | None = None) -> None:
        """Adds the next block of the text; `rolling` is its hash, if it is computed already."""
        codes = block.codes
        rolling = rolling or RollingHash(codes)
        counts = np.bincount(codes)
        self._count_characters(split, counts, block)
        self._find_mojibake(counts, block)
        self._count_lines(counts, block, rolling)
        spaces = _is_space()[codes]
        after_space = not len(self._tail) or bool(_is_space()[self._tail[-1]])
        before = np.concatenate([[after_space], spaces[:-1]])
        self.words += int(np.count_nonzero(before & ~spaces))
        self._add_documents(block, rolling)
        if self._passages:
            for hashes, _ in self._passage_hashes.add(block, rolling):
                self.passage_repeats.add(hashes)
        self._tail = np.concatenate([self._tail, codes])[-LONGEST_MOJIBAKE:]

    def finish(self) -> None:
        """Counts the last line and the last document, after the last block."""
        hash_, length = self._line.hash, self._line.length
        if length:
            ends_with_cr = int(self._tail[-1] == CR)
            self.lines.ends["cr"] += ends_with_cr
            end = np.array([self._reader.characters])
            self._end_lines(end, np.array([hash_], np.uint64), np.array([length]), ends_with_cr)
        hashes = np.array([self._document.hash], np.uint64)
        self._end_documents(hashes, np.array([self._document.length]), self._tail[-1:])

    @functools.cached_property
    def total(self) -> Offsets:
        """Occurrences of each code point in all splits, (0x110000,)."""
        total: Offsets = np.sum(list(self.counts.values()), axis=0)
        return total

    @property
    def unicode_issues(self) -> dict[str, Occurrences]:
        """Occurrences of each Unicode issue in the text, by its name."""
        found: dict[str, Occurrences] = {}
        if self._mojibake.count:
            found[MOJIBAKE] = self._mojibake
        for code in np.flatnonzero(self.total).tolist():
            issue = self.issue(code)
            if issue:
                before = found.get(issue, Occurrences(0, self._reader.characters))
                first = min(before.first, int(self.first[code]))
                found[issue] = Occurrences(before.count + int(self.total[code]), first)
        return found

    def issue(self, code: int) -> str | None:
        """Returns the name of the issue of a character by code point; None for usual ones and marks of documents."""
        marked = self._reader.corpus.tokenizer.marks_documents and chr(code) == DOCUMENT_MARK
        if chr(code) in DIRECTION_MARKS and not self._right_to_left:
            return "bidi"
        return None if marked else issue_of(chr(code))

    @functools.cached_property
    def _right_to_left(self) -> bool:
        """Whether the text has letters that are written from right to left."""
        return any(unicodedata.bidirectional(chr(code)) in ("R", "AL") for code in self._letters)

    @property
    def _letters(self) -> list[int]:
        """Code points of the text's letters."""
        return [code for code in np.flatnonzero(self.total).tolist() if chr(code).isalpha()]

    @property
    def utf8_bytes(self) -> int:
        """Size of the text in UTF-8, in bytes."""
        return sum(int(self.total[first:].sum()) for first in (0, 0x80, 0x800, 0x10000))

    @property
    def groups(self) -> list[CharacterGroup]:
        """The alphabet by group (letters by script, numbers, punctuation ...), the most frequent group first."""
        different: Counter[str] = Counter()
        count: Counter[str] = Counter()
        for code in np.flatnonzero(self.total).tolist():
            name = character_group(chr(code))
            different[name] += 1
            count[name] += int(self.total[code])
        return [CharacterGroup(name, different[name], number) for name, number in count.most_common()]

    def rarer_than(self, least: int) -> tuple[int, int]:
        """Returns the number of different characters, and of their occurrences, rarer than `least` in training."""
        counts = self.counts["training"]
        rare = counts[(counts > 0) & (counts < least)]
        return len(rare), int(rare.sum())

    def place(self, offset: int) -> TextPlace:
        """Returns document, line in the document and column of a character, from 1. A document's mark has column 0."""
        document = int(np.searchsorted(self._reader.documents, offset, "right"))
        begin = int(self._reader.documents[document - 1]) if document else 0
        line, line_begin = self._line_at(offset)
        text_begin = begin + int(self._reader.corpus.tokenizer.marks_documents)
        return TextPlace(document, line - self._line_at(begin)[0] + 1, offset - max(line_begin, text_begin) + 1)

    def _line_at(self, offset: int) -> tuple[int, int]:
        """Returns the number of lines that end before a character, and the offset at which its own line begins."""
        block = int(np.searchsorted(self._offsets, offset, "right")) - 1
        begin = self._offsets[block]
        ends = begin + line_ends(self._reader.around(begin, offset + 1))
        ends = ends[ends <= offset]
        return self._lines_before[block] + len(ends), int(ends[-1]) if len(ends) else self._line_begins[block]

    def _count_characters(self, split: Split, counts: Offsets, block: TextBlock) -> None:
        present = np.flatnonzero(counts)
        self.counts[split][present] += counts[present]
        for code in present[self.first[present] < 0].tolist():
            self.first[code] = block.offset + int(np.argmax(block.codes == code))

    def _find_mojibake(self, counts: Offsets, block: TextBlock) -> None:
        tail = self._tail
        if not may_have_mojibake(counts) and not may_have_mojibake(np.bincount(tail)):
            return
        text = np.concatenate([tail, block.codes]).astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
        found = find_mojibake(text, len(tail))
        if found and not self._mojibake.count:
            self._mojibake.first = block.offset - len(tail) + found[0]
        self._mojibake.count += len(found)

    def _count_lines(self, counts: Offsets, block: TextBlock, rolling: RollingHash) -> None:
        after_cr = bool(len(self._tail)) and self._tail[-1] == CR
        ends = line_ends(block.codes, last=False, returns=len(counts) > CR and counts[CR] > 0)
        if after_cr and block.codes[0] != LF:
            ends = np.concatenate([[0], ends])
        self._offsets.append(block.offset)
        self._lines_before.append(self._ended_lines + (len(ends) > 0 and int(ends[0]) == 0))
        self._line_begins.append(block.offset if len(ends) and ends[0] == 0 else self._line_begin)
        hashes, lengths = self._line.add(rolling, len(block.codes), ends)
        if not len(ends):
            return
        codes = np.concatenate([np.zeros(2, np.uint32), self._tail, block.codes])[-len(block.codes) - 2 :]
        last = codes[ends + 1]
        crlf = (last == LF) & (codes[ends] == CR)
        self.lines.ends.update(
            {"lf": int(np.count_nonzero((last == LF) & ~crlf)), "crlf": int(crlf.sum()), "cr": int((last == CR).sum())}
        )
        self._end_lines(block.offset + ends, hashes, lengths, 1 + crlf)

    def _end_lines(self, ends: Offsets, hashes: Hashes, lengths: Offsets, closing: int | NDArray[np.int64]) -> None:
        """Adds lines to the counts of lengths and ends.

        Args:
            ends: offsets at which they end (exclusive), (n,).
            hashes: of the lines, (n,).
            lengths: in characters, with the line ends, (n,).
            closing: characters of each line end.
        """
        lengths = lengths - closing
        at = int(lengths.argmax())
        if lengths[at] > self.lines.longest:
            self.lines.longest = int(lengths[at])
            self.lines.longest_offset = int(ends[at - 1]) if at else self._line_begin
        different, numbers = np.unique(lengths, return_counts=True)
        self.lines.lengths.update(dict(zip(different.tolist(), numbers.tolist(), strict=True)))
        self.line_repeats.add(hashes[lengths >= LONG_LINE])
        self._ended_lines += len(ends)
        self._line_begin = int(ends[-1])

    def _add_documents(self, block: TextBlock, rolling: RollingHash) -> None:
        begins = self._reader.documents[1:]
        some = slice(*np.searchsorted(begins, [block.offset, block.end]))
        ends = begins[some] - block.offset
        codes = np.concatenate([np.zeros(1, np.uint32), self._tail, block.codes])[-len(block.codes) - 1 :]
        self._end_documents(*self._document.add(rolling, len(block.codes), ends), codes[ends])

    def _end_documents(self, hashes: Hashes, lengths: Offsets, last: CodePoints) -> None:
        """Adds documents, whose last characters are `last`."""
        closed = np.flatnonzero((last == LF) & (lengths > 0))
        hashes[closed] = without_last(hashes[closed], lengths[closed], LF)
        self.document_hashes[self._ended_documents : self._ended_documents + len(hashes)] = hashes
        self._ended_documents += len(hashes)


def line_ends(codes: CodePoints, last: bool = True, returns: bool = True) -> Offsets:
    """Returns the positions at which lines end (exclusive): after LF, CR LF or CR.

    Without `last`, a CR at the very end does not end a line: an LF may follow in the next block. Without `returns`,
    there is no CR.
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
    table = np.zeros(CODE_POINTS, bool)
    table[code_points("".join(chr(code) for code in range(0x3001) if chr(code).isspace()))] = True
    return table


ORDERS = 6
"""Orders of n-grams: with up to five characters of context."""
TRAINING_CHARACTERS, VALIDATION_CHARACTERS = 1_000_000, 100_000
"""Characters that the baselines are trained and evaluated on, at most."""
BASELINE_SAMPLES = 16
"""Number of samples, evenly spread over a long split, that the baselines are trained or evaluated on."""
MIN_CHARACTERS = 1000
"""Characters that the training and the validation split must have."""


class Baselines(NamedTuple):
    """Losses of the baselines on a sample of the validation split, in bits per character.

    Attributes:
        ngrams: of Kneser-Ney n-grams with 0, 1, ... characters of context.
        training_characters, validation_characters: numbers that they were trained and evaluated on.
    """

    ngrams: list[float]
    xz: float
    training_characters: int
    validation_characters: int


def measure_baselines(
    reader: BlockReader, statistics: TextStatistics, begin: Callable[[str], Progress]
) -> Baselines | None:
    """Measures the baselines; None if a split is too short. `begin` takes a label and returns a progress callback."""
    if min(reader.size("training"), reader.size("validation")) < MIN_CHARACTERS:
        return None
    training = np.concatenate(_sample(reader, "training", TRAINING_CHARACTERS, context=0))
    validation = _sample(reader, "validation", VALIDATION_CHARACTERS, context=ORDERS - 1)
    evaluated = sum(len(each) - ORDERS + 1 for each in validation)
    ids = (statistics.total > 0).cumsum() - 1  # of each character in the alphabet, by code point
    ngrams = bits_by_order(
        ids[training], [ids[each] for each in validation], int(ids[-1]) + 1, ORDERS, begin("counting n-grams")
    )
    begin("compressing")
    later = np.concatenate([each[ORDERS - 1 :] for each in validation])
    xz = added_bits(xz_size, _utf8(training), _utf8(later)) / evaluated
    return Baselines(ngrams, xz, len(training), evaluated)


def _sample(reader: BlockReader, split: Split, characters: int, *, context: int) -> list[CodePoints]:
    """Returns samples of a split from places all over it, each with some characters of context before."""
    size, first = reader.size(split), reader.offsets[split][0]
    number = 1 if size <= characters else BASELINE_SAMPLES
    length = size if size <= characters else characters // BASELINE_SAMPLES
    begins = [first + i * (size - length) // max(number - 1, 1) for i in range(number)]
    return [reader.around(begin - context, begin + length) for begin in begins]


def _utf8(codes: CodePoints) -> bytes:
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass").encode("utf-8", "surrogatepass")
