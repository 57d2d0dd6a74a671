"""Rows of tables as documents: CSV and its dialects, TSV, and JSON."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any, Literal

from textgen.data.reading.compressed import uncompressed_name
from textgen.data.reading.documents import CHUNK_BYTES, Document
from textgen.data.reading.json_rows import MAX_ROW_CHARACTERS, Row, json_rows, lines_of
from textgen.data.reading.reader import with_lf
from textgen.data.reading.row_template import MissingFieldError, RowError, RowTemplate
from textgen.errors import CorpusError, printable, warn

JSON_SUFFIXES = (".jsonl", ".ndjson", ".json", ".ipynb", ".js")
TSV_SUFFIXES = (".tsv", ".tab")
TABLE_SUFFIXES = (".csv", *TSV_SUFFIXES, *JSON_SUFFIXES)
DELIMITERS = (",", ";", "\t", "|")
"""Delimiters of .csv files, the usual ones first; .tsv files have tabs."""
SAMPLE_LINES = 100
"""Lines that show the dialect of a CSV file."""
LONE_CR = "\ufdd0"
"""Noncharacter that stands for a CR within a value while the row is parsed; `csv` takes it for the end of a row."""


@dataclass(frozen=True)
class TableOptions:
    """Options of reading tables: the text of a row, the header, and rows that cannot be read.

    Attributes:
        template: text of a row.
        header: the first row of CSV and TSV has the names of the fields; without it they are 1, 2, 3 ...
        bad_rows: end with an error at the first row that cannot be read, or leave such rows out.
        notify: called with a line about each table of which rows were left out, or which has none.
    """

    template: RowTemplate
    header: bool = True
    bad_rows: Literal["error", "skip"] = "error"
    notify: Callable[[str], None] = field(default=warn, repr=False)  # `sources` tells tables apart by the rest


def check_table(name: str, place: str) -> None:
    """Raises CorpusError if a file of this name is not a table."""
    if not uncompressed_name(name).lower().endswith(TABLE_SUFFIXES):
        raise CorpusError(
            f"{place} has no fields: --field and --template are for {', '.join(TABLE_SUFFIXES)}; leave them out, "
            "rename the table, or choose with --include"
        )


def row_documents(texts: Iterable[str], name: str, place: str, options: TableOptions) -> Iterator[Document]:
    """Yields the documents of a table, row by row; empty lines and rows without text are left out.

    Args:
        name: its file name, whose suffix says which kind of table it is.

    Raises:
        CorpusError: a row cannot be read and `options` do not skip it.
    """
    suffix = name[name.rfind(".") :].lower()
    if suffix in JSON_SUFFIXES:
        rows = json_rows(texts, suffix, place, options.template)
    else:
        rows = _csv_rows(lines_of(_with_one_line_end(texts), place), suffix, place, options)
    skipped, number = SkippedRows(), 0
    if options.bad_rows == "error":
        rows = _with_fields(rows, options.template, place)
    for number, row in enumerate(rows, 1):
        try:
            if isinstance(row, RowError):
                raise row
            content = options.template.fill(row).encode()
        except UnicodeEncodeError as error:
            surrogate = ord(error.object[error.start])
            bad = RowError("with half a character", f"has half a character (U+{surrogate:04X}); repair it")
            skipped.add(bad, number, place, options)
        except RowError as bad:
            skipped.add(bad, number, place, options)
        else:
            chunks = (content[i : i + CHUNK_BYTES] for i in range(0, len(content), CHUNK_BYTES))
            yield Document(f"{place}, row {number:,}", chunks, "utf-8")
    if skipped.first:
        if skipped.missing == number:
            raise CorpusError(f"{place}, every row {skipped.why}")
        options.notify(f"{place}: {skipped}")
    elif not number:
        options.notify(f"{place} has no rows" + " below its header" * (options.header and suffix not in JSON_SUFFIXES))


def _with_fields(rows: Iterator[Row | RowError], template: RowTemplate, place: str) -> Iterator[Row | RowError]:
    """Returns the rows; raises CorpusError if the first ones lack a field of the template."""
    first = next(rows, None)
    if first is None or isinstance(first, RowError) or template.fits(first):
        return chain([] if first is None else [first], rows)
    following = list(islice(rows, SAMPLE_LINES))
    if not any(map(template.fits, following)):
        raise CorpusError(f"{place}, row 1 {template.missing([*map(str, first)])}")
    return chain([first], following, rows)


@dataclass
class SkippedRows:
    """Counts of the rows of a table that were left out, and the number of the first one, by reason.

    Attributes:
        missing: number of those that lack a field.
        why: what is wrong with the last of those.
    """

    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)
    missing: int = 0
    why: str = ""

    def add(self, bad: RowError, number: int, place: str, options: TableOptions) -> None:
        """Counts a row; raises CorpusError about it if `options` do not skip such rows."""
        if options.bad_rows == "error":
            raise CorpusError(f"{place}, row {number:,} {bad}, or leave such rows out with --bad-rows skip") from bad
        if isinstance(bad, MissingFieldError):
            self.missing, self.why = self.missing + 1, str(bad)
        self.counts[bad.reason] = self.counts.get(bad.reason, 0) + 1
        self.first.setdefault(bad.reason, number)

    def __str__(self) -> str:
        """Describes them: `3 bad rows skipped: 2 with no field text (first: row 7), 1 that is not JSON (row 9)`."""
        parts = [f"{count:,} {reason} (first: row {self.first[reason]:,})" for reason, count in self.counts.items()]
        total = sum(self.counts.values())
        return f"{total:,} bad row{'s' * (total > 1)} skipped: {', '.join(parts)}"


def _with_one_line_end(texts: Iterable[str]) -> Iterator[str]:
    """Yields texts whose lines end in CR alone with LF instead; those with an LF in the first text as they are."""
    iterator = iter(texts)
    first = next(iterator, "")
    if "\r" not in first or "\n" in first:
        return chain([first], iterator)
    return with_lf(chain([first], iterator))


@dataclass(frozen=True)
class Dialect:
    """Dialect of a CSV or TSV file: its delimiter, and the meaning of quotation marks, spaces and backslashes.

    Attributes:
        delimiter: between the values of a row.
        quotes: values may be in quotation marks; in .tsv files these are characters.
        spaces: a space after a delimiter is not part of the value.
        backslash: \\" is a quotation mark within quotation marks.
    """

    delimiter: str
    quotes: bool = True
    spaces: bool = False
    backslash: bool = False

    def read(self, lines: Iterable[str]) -> Any:
        """Returns a `csv.reader` of the lines."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quoting=csv.QUOTE_MINIMAL if self.quotes else csv.QUOTE_NONE,
            skipinitialspace=self.spaces,
            escapechar="\\" if self.backslash else None,
            strict=True,
        )

    def rows(self, lines: Sequence[str]) -> list[list[str]]:
        """Returns the rows that can be read at the beginning of the lines, without empty ones."""
        rows = []
        try:
            for row in self.read(lines):
                rows += [row] if row else []
        except csv.Error:
            pass
        return rows


def find_dialect(sample: Sequence[str], suffix: str, wanted: Sequence[str]) -> Dialect:
    """Returns the dialect of a table from its first lines: the one in which the header has the wanted fields, or the
    one with the most rows as long as the first.
    """
    if suffix in TSV_SUFFIXES:
        return Dialect("\t", quotes=False)
    text = "".join(sample)
    backslash = '\\"' in text and '""' not in text

    def fit(dialect: Dialect) -> tuple[bool, int, int]:
        rows = dialect.rows(sample)
        header = [name.strip() for name in rows[0]] if rows else []
        alike = sum(len(row) == len(header) for row in rows) if len(header) > 1 else 0
        return bool(header) and all(name in header for name in wanted), alike, len(header)

    def made(delimiter: str) -> Dialect:
        follows = re.findall(re.escape(delimiter) + "(.?)", sample[0] if sample else "")
        return Dialect(delimiter, spaces=bool(follows) and set(follows) == {" "}, backslash=backslash)

    return max(map(made, DELIMITERS), key=fit)  # of equals the first


def _csv_rows(lines: Iterator[str], suffix: str, place: str, options: TableOptions) -> Iterator[Row | RowError]:
    csv.field_size_limit(MAX_ROW_CHARACTERS)
    sample = list(islice(lines, SAMPLE_LINES))
    named = re.fullmatch(r'"?sep=([^"])"?\s*', sample[0] if sample else "")  # as Excel writes it
    sample = sample[1:] if named else sample
    wanted = options.template.fields if options.header else ()
    dialect = Dialect(named[1]) if named else find_dialect(sample, suffix, wanted)
    rows = _parsed_rows(chain(sample, lines), dialect)
    if options.header:
        header = next(rows, [])
        if isinstance(header, RowError):
            yield header
            return
        names = [name.strip() for name in header]
        _check_header(names, suffix, place, options.template)
        found = dialect.rows(sample)[1:]
        if len(found) > 1 and all(len(row) == len(names) + 1 and row[-1] for row in found):
            names = ["", *names]  # R gives the column of row names no name
    for row in rows:
        if isinstance(row, RowError):
            yield row
            continue
        if not options.header:
            names = list(map(str, range(1, len(row) + 1)))
        if len(row) < len(names) or any(row[len(names) :]):
            wrong = f"has {len(row):,} value{'s' * (len(row) != 1)}, and there are {len(names):,} fields"
            why = "a value with delimiters in it needs quotes" if dialect.quotes else "a value cannot contain tabs"
            yield RowError("of another length", f"{wrong}; repair or remove it ({why})")
        else:
            yield dict(zip(names, row, strict=False))


def _check_header(names: Sequence[str], suffix: str, place: str, template: RowTemplate) -> None:
    """Raises CorpusError if a header lacks a field of the template, or has two of its name."""
    several = [name for name in template.fields if suffix == ".csv" and [name] == names and "," in name]
    if several or (names and not set(template.fields) <= {*names}):
        columns = several[0].split(",") if several else names
        first = "" if several else " (a table without a header: --no-header --field 1)"
        raise CorpusError(f"{place} {template.missing(columns)}{first}")
    for name in template.fields:
        if names.count(name) > 1:
            raise CorpusError(f"{place} has {names.count(name)} fields {printable(name)}; give them different names")


def _parsed_rows(lines: Iterator[str], dialect: Dialect) -> Iterator[list[str] | RowError]:
    """Yields the values of each row, without empty rows. After a row that cannot be parsed, the next line is tried."""
    number, taken = 0, []  # lines before the current row, and those that it has

    def pull() -> Iterator[str]:
        while True:
            line = again.pop() if again else next(lines, None)
            if line is None:
                return
            taken.append(line)
            body = line.rstrip("\r\n")
            yield body.replace("\r", LONE_CR) + "\n" if "\r" in body else line

    again: list[str] = []
    while True:
        try:
            for row in dialect.read(pull()):
                number, lone = number + len(taken), any("\r" in line.rstrip("\r\n") for line in taken)
                taken.clear()
                if row:
                    yield [value.replace(LONE_CR, "\r") for value in row] if lone else row
            return
        except csv.Error as error:
            open_quote = "unexpected end" in str(error) or "field limit" in str(error) or "expected after" in str(error)
            where = f"begins in line {number + 1:,} and cannot be read"
            why = "a quotation mark is not closed, or not doubled within a value" if open_quote else str(error)
            yield RowError("that cannot be parsed", f"{where} ({why}); repair or remove it")
            number += 1
            again[:] = [*reversed(taken[1:]), *again] if not again else [*again, *reversed(taken[1:])]
            taken.clear()
