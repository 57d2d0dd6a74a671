"""A setting: a dataclass field that knows its bounds and its group in `--help`, and one check for all of them.

The string under a field is its line of `--help`.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import Field, field, fields
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from textgen.errors import SettingsError
from textgen.settings.parsing import flag

T = TypeVar("T")

Group = Literal[
    "Text",
    "Sampling",
    "Constraints",
    "Penalties",
    "Search",
    "Corpus",
    "Tokenizer",
    "Model",
    "Run length",
    "Optimization",
    "Regularization",
    "Validation and checkpoints",
    "Run",
    "Hardware",
    "Logging",
    "Rows",
]
"""The groups of settings, in the order of `--help`."""


MAY_BE_EMPTY = ("only", "forbid")
"""Texts that mean something without characters: constrained texts have no byte fallback."""


def setting(
    default: T,
    group: Group,
    *,
    low: float | None = None,
    high: float | None = None,
    above: float | None = None,
    parse: Callable[[Any], object] | None = None,
    resumable: bool = False,
    everyday: bool = False,
) -> T:
    """Returns a dataclass field with what `check`, `--help` and `--resume` need to know about it.

    Args:
        default: value if none is given.
        group: panel of `--help` that lists it.
        low, high: smallest and largest number allowed.
        above: in place of `low`, the largest number that is too small.
        parse: raises a SettingsError for a value that does not parse; for a tuple, called with each item.
        resumable: whether `--resume` may change it. Other settings decide what is learned.
        everyday: whether `--help` lists it, and not only `--help-all`.
    """
    facts = {"low": low, "high": high, "above": above, "parse": parse, "resumable": resumable, "everyday": everyday}
    return field(default=default, metadata={"group": group, **facts})


@functools.cache
def typed_fields(kind: Any) -> list[tuple[Field[Any], Any, bool]]:
    """Returns for each field of a settings class: the field, its type without None, whether None is allowed."""
    hints, found = get_type_hints(kind), []
    for each in fields(kind):
        hint = hints[each.name]
        types = [hint] if get_origin(hint) in (Literal, tuple) or not get_args(hint) else list(get_args(hint))
        optional = type(None) in types
        rest = [one for one in types if one is not type(None)]
        found.append((each, rest[0] if len(rest) == 1 else tuple(rest), optional))
    return found


def check(settings: Any) -> None:
    """Checks each field of a settings object against its type, bounds and parser; one text becomes a tuple of one.

    Raises:
        SettingsError: names the first flag whose value is not allowed.
    """
    kind: Any = type(settings)
    for each, hint, optional in typed_fields(kind):
        name, value = flag(each.name), getattr(settings, each.name)
        parse = each.metadata["parse"]
        if value is None and optional:
            continue
        if value == "" and each.name not in MAY_BE_EMPTY:
            raise SettingsError(f"{name} is empty; leave it out, or give a value")
        if get_origin(hint) is tuple:
            value = (value,) if isinstance(value, str) else tuple(value)
            object.__setattr__(settings, each.name, value)
            if "" in value:
                raise SettingsError(f"{name} is empty; leave it out, or give a value")
            for item in value if parse else ():
                parse(item)
        elif parse:
            parse(value)
        elif get_origin(hint) is Literal:
            if value not in get_args(hint):
                raise SettingsError(f"{name} {value!r}: choose one of {', '.join(get_args(hint))}")
        elif hint is bool:
            if not isinstance(value, bool):
                raise SettingsError(f"{name} {value!r}: it must be true or false")
        elif hint in (int, float):
            check_number(name, value, hint is int, each.metadata)


def check_number(name: str, value: Any, whole: bool, bounds: Any) -> None:
    """Raises SettingsError for a value that is not a number, not a whole one though it must be, or out of bounds."""
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        raise SettingsError(f"{name} {value!r}: it must be a {'whole ' if whole else ''}number")
    low, high, above = bounds["low"], bounds["high"], bounds["above"]
    if abs(value) < math.inf and value <= high and (value >= low if above is None else value > above):
        return
    least = f"at least {_shown(low)}" if above is None else f"above {_shown(above)}"
    raise SettingsError(f"{name} {_shown(value)} is out of range: it must be {least} and at most {_shown(high)}")


def _shown(number: float) -> str:
    if isinstance(number, int):
        return str(number) if abs(number) < 10**30 else "of more than 30 digits"
    return f"{number:g}"


def is_default(settings: Any, name: str) -> bool:
    """Whether the field `name` of a settings object has its default value."""
    return bool(getattr(settings, name) == type(settings).__dataclass_fields__[name].default)
