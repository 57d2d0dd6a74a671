"""An input that is damaged or made to do harm, the command that reads it, and the outcome that is right."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Make = Callable[["Place", random.Random], "HostileInput"]
"""Makes the files of an input in a folder."""
VALUES = (
    *(0, -1, 1, 2**31, 2**63, 2**64, -(2**63), 10**30, 10**400, 0.5, -0.0, 1e308, float("nan"), float("inf"), -1e-320),
    *(None, True, False, "", "a", "\0", "\ud800", "../../x", "$(touch canary)", "x" * 5000, "1e999", "nan", "\x1b[2J"),
    *([], {}, [[]], [None], {"": {}}, [1] * 300, {"a": [{"b": None}]}),
)
"""Values of JSON and YAML in place of those that belong there."""


@dataclass(frozen=True)
class Place:
    """Folders of an input.

    Attributes:
        work: the command starts there; nothing else may change.
        canary: nobody makes this file but code that an input smuggles in.
        model_run: a small run that is whole, to be copied.
    """

    work: Path
    canary: Path
    model_run: Path


@dataclass(frozen=True)
class HostileInput:
    """An input.

    Attributes:
        damage: its kind, for counting.
        flags: the command that reads it.
        right: whether standard output is that of a right reading; None where the damage decides what is read.
        must: the exit status, where only one is right.
    """

    damage: str
    flags: Sequence[str]
    right: Callable[[str], bool] | None = None
    must: int | None = None


MARK = "\x1e"
"""Character before each document of a text of several."""


def put_irregular(path: Path, kind: str) -> None:
    """Puts something that is no regular file, or an empty or endless one, at a path where there is nothing.

    Other kinds than those below leave the path as it is: the file is missing.
    """
    if kind == "FIFO":
        os.mkfifo(path)
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "endless device":
        path.symlink_to("/dev/zero")
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "sparse":
        with path.open("wb") as file:
            file.truncate(1 << 40)
    elif kind == "link to another":
        path.symlink_to("/etc/passwd")


def reads(*texts: str) -> Callable[[str], bool]:
    """Whether `corpora stats --json` has counted the characters of one of these texts; marks of documents aside."""
    wanted = [Counter(text.replace(MARK, "")) for text in texts]

    def right(output: str) -> bool:
        alphabet = json.loads(output)["alphabet"]
        return Counter({chr(each["code"]): each["count"] for each in alphabet if chr(each["code"]) != MARK}) in wanted

    return right


def together(documents: Sequence[str]) -> str:
    """The text of these documents: one that another follows ends with a newline; empty ones are left out."""
    documents = [each for each in documents if each]
    return "".join(each if each.endswith("\n") else each + "\n" for each in documents[:-1]) + "".join(documents[-1:])


def prose(chance: random.Random, characters: int, alphabet: str = "latin") -> str:
    """Lines of words, in one of several scripts."""
    letters = {
        "latin": "etaoinshrdlu",
        "mixed": "eé\u0301ñаяשلあ漢\U0001f600€\u200d\u00a0‘“",
        "bidi": "abc\u202e\u2066\u200f\u061c\ufeff",
    }[alphabet]
    words = []
    while sum(map(len, words)) + len(words) < characters:
        words.append("".join(chance.choices(letters, k=chance.randint(1, 9))) + chance.choice(["", "", "", ".", ",\n"]))
    return " ".join(words) + "\n"
