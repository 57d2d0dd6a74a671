"""Tables: each row's value of one field is a document."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any

from textgen.data.reading.documents import CHUNK_BYTES, Document
from textgen.errors import CorpusError, printable

TABLE_SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson")
MAX_ROW_CHARACTERS = 1 << 26
"""A row is held in memory."""


def row_documents(texts: Iterable[str], name: str, place: str, field: str) -> Iterator[Document]:
    """The documents of a table, row by row; empty lines are skipped.

    Args:
        texts: the table's text, in chunks.
        name: its file name, whose suffix says which kind of table it is.
        place: its name in messages.
        field: its values are the documents.

    Raises:
        CorpusError: a row does not parse, has another number of values than there are fields, has no such field, or its
            value is not a string.
    """
    rows = _json_rows if name.lower().endswith((".jsonl", ".ndjson")) else _csv_rows
    for number, row in enumerate(rows(_lines(texts, place), name, place), 1):
        where = f"{place}, row {number:,}"
        if field not in row:
            fields = printable(", ".join(map(str, row)))
            raise CorpusError(f"{where} has no field {printable(field)}; choose with --field among: {fields}")
        value = row[field]
        if not isinstance(value, str):
            raise CorpusError(
                f"{where}: the field {printable(field)} is {_kind(value)}, not a string; choose another with --field"
            )
        content = value.encode("utf-8", "surrogatepass")  # its decoder reports lone surrogates with their place
        yield Document(where, (content[i : i + CHUNK_BYTES] for i in range(0, len(content), CHUNK_BYTES)), "utf-8")


def _kind(value: Any) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return kinds.get(type(value), "missing (null)")


def _lines(texts: Iterable[str], place: str) -> Iterator[str]:
    """The lines of a text, with their ends."""
    rest, number = "", 1
    for text in texts:
        *whole, rest = (rest + text).split("\n")
        for line in whole:
            yield line + "\n"
        number += len(whole)
        if len(rest) > MAX_ROW_CHARACTERS:
            raise CorpusError(
                f"{place}: line {number:,} is longer than {MAX_ROW_CHARACTERS:,} characters; is it a table "
                "of one row a line?"
            )
    if rest:
        yield rest


def _json_rows(lines: Iterator[str], name: str, place: str) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.removeprefix("\ufeff") if number == 1 else line)
        except (ValueError, RecursionError) as error:
            raise CorpusError(f"{place}: line {number:,} is not JSON ({error}); repair or remove it") from error
        if not isinstance(row, dict):
            raise CorpusError(f"{place}: line {number:,} is {_kind(row)} of JSON, not an object with fields")
        yield row


def _csv_rows(lines: Iterator[str], name: str, place: str) -> Iterator[dict[str, Any]]:
    header = next(lines, "").removeprefix("\ufeff")
    commas = ";" if ";" in header and "," not in header else ","  # of locales whose decimals have commas
    separator = "\t" if name.lower().endswith(".tsv") else commas

    def all_lines() -> Iterator[str]:
        yield header
        yield from lines

    csv.field_size_limit(MAX_ROW_CHARACTERS)
    reader = csv.reader(all_lines(), delimiter=separator, strict=True)
    try:
        fields = next(reader, [])
        for values in reader:
            if not values:
                continue
            if len(values) < len(fields) or any(values[len(fields) :]):
                raise CorpusError(
                    f"{place}: the row that ends in line {reader.line_num:,} has {len(values):,}, not {len(fields):,} "
                    "values; repair or remove it (a value with separators in it needs quotes)"
                )
            yield dict(zip(fields, values, strict=False))
    except csv.Error as error:
        raise CorpusError(f"{place}: line {reader.line_num:,} is not a row ({error}); repair or remove it") from error
