"""Text of a row of a table: one field, or a template over several."""

from __future__ import annotations

import difflib
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from textgen.errors import SettingsError, printable

KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
"""Names of JSON's types other than strings and null."""


_LATEX = "abla earrow eq ew[a-z]+ ocite oindent olimits olinebreak onumber opagebreak ormalfont ormalsize otag otin"
NEWLINE = re.compile(rf"\\n(?!(?:{_LATEX.replace(' ', '|')})(?![a-z]))")
r"""A newline of a template, `\n`, but not the beginning of a command such as `\newline`."""


class RowError(Exception):
    """A row that cannot be read.

    Attributes:
        reason: for counting, as the end of a phrase: "that are not JSON".
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class MissingFieldError(RowError):
    """A row without a field that is asked for."""


@dataclass(frozen=True)
class RowTemplate:
    r"""Literal texts and the fields that follow them; the name of the last field may be None.

    Attributes:
        flag: that names the fields, for messages.
    """

    parts: tuple[tuple[str, str | None], ...]
    flag: str = "--field"

    @classmethod
    def of_field(cls, name: str) -> Self:
        """Returns the template of a single field."""
        return cls((("", name),))

    @classmethod
    def parse(cls, text: str) -> Self:
        r"""Returns the template of a text such as `{title} by {author}`, with `{{` and `}}` for braces.

        `\n` is a newline; other backslashes stay as they are, also those of LaTeX's commands that begin with n.

        Raises:
            SettingsError: it names no field, or its braces do not match.
        """
        try:
            parsed = list(string.Formatter().parse(NEWLINE.sub("\n", text)))
        except ValueError as error:
            raise SettingsError(f"--template {text!r}: {error}; a brace is written {{{{ or }}}}") from error
        parts = tuple((literal, name) for literal, name, _, _ in parsed)
        if not any(name for _, name in parts) or any(name == "" or spec or kind for _, name, spec, kind in parsed):
            raise SettingsError(f"--template {text!r}: name the fields in braces, for instance '{{title}}: {{text}}'")
        return cls(parts, "--template")

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields, in their order."""
        return tuple(name for _, name in self.parts if name is not None)

    def fits(self, row: Any) -> bool:
        """Whether a value of JSON is an object with all fields."""
        return isinstance(row, Mapping) and all(_find(row, name) is not None for name in self.fields)

    def missing(self, names: Sequence[str]) -> str:
        """Returns what is wrong with a row that has other fields than this, and what to do."""
        name = next(name for name in self.fields if name not in names)
        about = f"has no field {printable(name)} (its fields: {printable(', '.join(names))})"
        parts = [part.strip() for part in name.split(",")]
        if len(parts) > 1 and set(parts) <= {*names}:
            return f"{about}; for several fields --template '{' '.join(f'{{{part}}}' for part in parts)}'"
        folded = {each.casefold().strip(): each for each in reversed(names)}
        if similar := difflib.get_close_matches(name.casefold().strip(), folded, n=1, cutoff=0.8):
            found = printable(folded[similar[0]])
            return f"{about}; choose {f'{{{found}}}' if self.flag == '--template' else found} with {self.flag}"
        return f"{about}; choose another with {self.flag}"

    def fill(self, row: Mapping[str, Any]) -> str:
        """Returns the text of a row; raises RowError if a field is missing or has no text."""
        return "".join(literal + ("" if name is None else _text(row, name, self)) for literal, name in self.parts)


def _find(row: Mapping[str, Any], name: str) -> list[Any] | None:
    """Returns a list with the value of a field, or None if there is no such field.

    Args:
        name: of the field, or the path to a field of an object in it: `message.text`.
    """
    value: Any = row
    for part in (name,) if name in row else name.split("."):
        if not isinstance(value, Mapping) or part not in value:
            return None
        value = value[part]
    return [value]


def _text(row: Mapping[str, Any], name: str, template: RowTemplate) -> str:
    """Returns the text of a field: a string, or a list of strings and objects with a `text`, as chats export it;
    objects without one, such as images, are left out beside others.
    """
    found = _find(row, name)
    if found is None:
        raise MissingFieldError(f"with no field {printable(name)}", template.missing([*map(str, row)]))
    [value] = found
    if isinstance(value, str):
        return value
    if value is None:
        raise RowError(f"with {printable(name)} missing (null)", f"has no {printable(name)} (null); remove it")
    if isinstance(value, list):
        pieces = [item.get("text", "") if isinstance(item, dict) else item for item in value]
        textual = not value or any(isinstance(item, str) or "text" in item for item in value if item)
        if textual and all(isinstance(piece, str) for piece in pieces):
            return "".join(map(str, pieces))
    kind = KINDS.get(type(value), "no string")
    raise RowError(
        f"with {printable(name)} that is {kind}",
        f"has {kind} as {printable(name)}, not a string; choose another with {template.flag}",
    )
