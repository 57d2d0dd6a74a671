"""Text of a row of a table: one field, or a template over several."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from textgen.errors import SettingsError, printable

KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
"""Names of JSON's types other than strings and null."""


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
    """Literal texts and the fields that follow them; the name of the last field may be None."""

    parts: tuple[tuple[str, str | None], ...]

    @classmethod
    def of_field(cls, name: str) -> Self:
        """Returns the template of a single field."""
        return cls((("", name),))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Returns the template of a text such as `{title} by {author}`, with `{{` and `}}` for braces.

        Raises:
            SettingsError: it names no field, or its braces do not match.
        """
        try:
            parsed = list(string.Formatter().parse(text))
        except ValueError as error:
            raise SettingsError(f"--template {text!r}: {error}; a brace is written {{{{ or }}}}") from error
        parts = tuple((literal, name) for literal, name, _, _ in parsed)
        if not any(name for _, name in parts) or any(name == "" or spec or kind for _, name, spec, kind in parsed):
            raise SettingsError(f"--template {text!r}: name the fields in braces, for instance '{{title}}: {{text}}'")
        return cls(parts)

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields, in their order."""
        return tuple(name for _, name in self.parts if name is not None)

    def fill(self, row: Mapping[str, Any]) -> str:
        """Returns the text of a row; raises RowError if a field is missing or has no text."""
        return "".join(literal + ("" if name is None else _text(row, name)) for literal, name in self.parts)


def _text(row: Mapping[str, Any], name: str) -> str:
    """Returns the text of a field: a string, or a list of strings and objects with a `text`, as chats export it.

    Args:
        name: of the field, or the path to a field of an object in it: `message.text`.
    """
    value: Any = row
    for part in (name,) if name in row else name.split("."):
        if not isinstance(value, Mapping) or part not in value:
            fields = printable(", ".join(map(str, row)))
            raise MissingFieldError(
                f"with no field {printable(name)}",
                f"has no field {printable(name)} (its fields: {fields}); choose another with --field",
            )
        value = value[part]
    if isinstance(value, str):
        return value
    if value is None:
        raise RowError(f"with {printable(name)} missing (null)", f"has no {printable(name)} (null); remove it")
    if isinstance(value, list):
        pieces = [item.get("text") if isinstance(item, dict) else item for item in value]
        if all(isinstance(piece, str) for piece in pieces):
            return "".join(map(str, pieces))
    kind = KINDS.get(type(value), "no string")
    raise RowError(
        f"with {printable(name)} that is {kind}",
        f"has {kind} as {printable(name)}, not a string; choose another with --field",
    )
