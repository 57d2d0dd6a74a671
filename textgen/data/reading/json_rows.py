"""Rows of JSON: lines, arrays, and exports of chats, in which they are within other objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from textgen.data.reading.row_template import RowError, RowTemplate
from textgen.errors import CorpusError, printable

MAX_ROW_CHARACTERS = 1 << 26
"""A row is held in memory; a JSON file that is one object is, too."""
LONGEST_NAME = 200
"""Characters of the variable that a script assigns a table to."""
SPACES = " \t\r\n"
"""Characters between the parts of JSON."""

Row = Mapping[str, Any]


def json_rows(texts: Iterable[str], suffix: str, place: str, template: RowTemplate) -> Iterator[Row | RowError]:
    """Yields the rows of a file of JSON: objects with the fields of the template, where there are some.

    A string in the place of an object has one field, `text`. If the first object lacks the fields and has objects with
    them in it, these are the rows, and so are those in the others.
    """
    if suffix in (".jsonl", ".ndjson"):
        rows = _json_lines(lines_of(texts, place))
    else:
        rows = _json_file(_without_assignment(texts) if suffix == ".js" else texts, place, template)
    first = next(rows, None)
    if first is None:
        return
    rows = chain([first], rows)
    if isinstance(first, RowError) or template.fits(first) or not _rows_within(first, template, place):
        yield from rows
        return
    for row in rows:
        yield from (not isinstance(row, RowError) and _rows_within(row, template, place)) or [row]


def lines_of(texts: Iterable[str], place: str) -> Iterator[str]:
    """Yields the lines of a text, with their ends, without a byte order mark."""
    rest, number, mark = "", 1, "\ufeff"
    for text in texts:
        *whole, rest = (rest + text).removeprefix(mark).split("\n")
        mark = ""
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


def _json_lines(lines: Iterable[str]) -> Iterator[Row | RowError]:
    for line in lines:
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield RowError("that are not JSON", f"is not JSON ({error}); repair or remove it")
        else:
            yield _checked(row)


def _checked(row: Any) -> Row | RowError:
    """Returns a value of JSON if it is an object or a string, otherwise what is wrong with it."""
    if isinstance(row, dict):
        return row
    if isinstance(row, str):
        return {"text": row}
    return RowError("that are not objects", "is JSON, but not an object with fields; remove it")


def _without_assignment(texts: Iterable[str]) -> Iterator[str]:
    """Yields the JSON that a script assigns to a variable: `window.YTD.tweets.part0 = [` of Twitter's archive."""
    pending = iter(texts)
    head = _filled("", pending, "\ufeff" + SPACES)
    while "=" not in head and len(head) < LONGEST_NAME and (more := next(pending, "")):
        head += more
    if value := re.sub(r"^((var|let|const)\s+)?[\w$.]+\s*=", "", head):
        yield value
    yield from pending


def _json_file(texts: Iterable[str], place: str, template: RowTemplate) -> Iterator[Row | RowError]:
    """Yields the objects of a JSON array, of an object that holds a single array of objects, or of JSON lines."""
    pending = iter(texts)
    head = _filled("", pending, "\ufeff" + SPACES)
    if head.startswith("["):
        return _json_array(head[1:], pending, place)
    while "\n" not in head and (text := next(pending, "")):
        head = _bounded(head + text, place)
    first, _, rest = head.partition("\n")
    rest = _filled(rest, pending)
    if _is_json(first) and rest.startswith(("{", '"')):
        return _json_lines(lines_of(chain([first + "\n" + rest], pending), place))
    whole = first + "\n" + rest
    for text in pending:
        whole = _bounded(whole + text, place)
    return _json_object(whole, place, template)


def _filled(text: str, texts: Iterator[str], spaces: str = SPACES) -> str:
    """Returns the text without leading spaces, with more texts if nothing is left; empty at their end."""
    while not (text := text.lstrip(spaces)) and (more := next(texts, "")):
        text = more
    return text


def _bounded(text: str, place: str) -> str:
    if len(text) > MAX_ROW_CHARACTERS:
        raise CorpusError(f"{place} is one object of over {MAX_ROW_CHARACTERS:,} characters; save it as JSON lines")
    return text


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _json_array(rest: str, texts: Iterator[str], place: str) -> Iterator[Row | RowError]:
    """Yields the items of an array, whose text after the bracket is `rest` and `texts`, one at a time."""
    decoder, number = json.JSONDecoder(), 0
    while not (rest := _filled(rest, texts)).startswith("]"):
        if number:
            if not rest.startswith(","):
                raise CorpusError(f"{place}: item {number:,} of the array is not followed by a comma; repair it")
            rest = _filled(rest[1:], texts)
        number += 1
        while True:
            try:
                row, end = decoder.raw_decode(rest)
                break
            except (ValueError, RecursionError) as error:
                more = next(texts, "")  # the item may be incomplete
                if not more or len(rest) > MAX_ROW_CHARACTERS:
                    wrong = f"item {number:,} of the array is not JSON ({error}); repair it"
                    raise CorpusError(f"{place}: {wrong}") from error
                rest += more
        yield _checked(row)
        rest = rest[end:]


def _json_object(text: str, place: str, template: RowTemplate) -> Iterator[Row | RowError]:
    """Yields the rows of an export: of a list of objects in an object, or the object itself."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CorpusError(f"{place} is not JSON ({error}); repair it") from error
    if not isinstance(whole, dict):
        raise CorpusError(f"{place} is JSON, but neither an array nor an object")
    if found := _rows_within(whole, template, place):
        return iter(found)
    lists = _lists_of_objects(whole)
    if len(lists) > 1 and not template.fits(whole):
        fields = "; ".join(f"{name}: {', '.join(_fields_of(rows))}" for name, rows in lists.items())
        raise CorpusError(
            f"{place} has several lists of objects ({printable(fields)}), none with the field "
            f"{printable(', '.join(template.fields))}; choose a field of one of them with {template.flag}"
        )
    return map(_checked, next(iter(lists.values()), [whole]))


def _rows_within(value: Any, template: RowTemplate, place: str) -> list[Row | RowError]:
    """Returns all items of the lists in a value in which some object has the fields of the template, and the other
    objects that have them; those nearest to the value.
    """
    if isinstance(value, list):
        if any(map(template.fits, value)):
            return list(map(_checked, value))
        return [row for each in value for row in _rows_within(each, template, place)]
    if not isinstance(value, dict):
        return []
    fitting = {name: rows for name, rows in _lists_of_objects(value).items() if any(map(template.fits, rows))}
    if len(fitting) > 1:
        fields = printable(", ".join(template.fields))
        raise CorpusError(
            f"{place} has several lists of objects ({printable(', '.join(fitting))}) with the field {fields}; save the "
            "one to read as JSON lines"
        )
    if fitting:
        return list(map(_checked, next(iter(fitting.values()))))
    found: list[Row | RowError] = []
    for each in value.values():
        found += [each] if template.fits(each) else _rows_within(each, template, place)
    return found


def _lists_of_objects(value: dict[str, Any]) -> dict[str, list[Any]]:
    """Returns the lists in an object that have objects in them, by their names."""
    lists = {name: each for name, each in value.items() if isinstance(each, list)}
    return {name: each for name, each in lists.items() if any(isinstance(item, dict) for item in each)}


def _fields_of(rows: list[Any]) -> list[str]:
    """Returns the names of the fields of the first object in a list."""
    return [*next(row for row in rows if isinstance(row, dict))]
