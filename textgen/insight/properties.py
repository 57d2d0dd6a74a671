"""What a person sees in a text, character by character: inside quotes, deep in brackets, far into a line.

Each property is a function from a text of T characters to T numbers, or to T truths. They describe the text up to and
with the character, but for those that say what is to come, which a cell can only guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.bool_] | NDArray[np.float64]

BRACKETS = {"(": ")", "[": "]", "{": "}"}
QUOTES = {"“": "”", "«": "»", "„": "“"}
SPEAKER = re.compile(r"^[A-Z][A-Za-z'.]*(?: [A-Za-z'.]+){0,3}:", re.MULTILINE)
SOON = 5  # characters


class Property(NamedTuple):
    """A name, what it means in words, and the function."""

    name: str
    meaning: str
    labels: Callable[[str], Labels]


def inside_quotes(text: str) -> NDArray[np.bool_]:
    """After an opening quotation mark and up to before its closing one. A paragraph's end closes what is left open."""
    inside = np.zeros(len(text), bool)
    closing = ""
    for t, character in enumerate(text):
        if closing and (character == closing or text.startswith("\n\n", t)):
            closing = ""
        elif not closing and character == '"':
            closing = '"'
        elif not closing:
            closing = QUOTES.get(character, "")
        inside[t] = bool(closing)
    return inside


def bracket_depth(text: str) -> NDArray[np.float64]:
    """How many of ( [ { are open; a closing bracket that fits none of them is left out."""
    depth = np.zeros(len(text))
    expected: list[str] = []
    for t, character in enumerate(text):
        if character in BRACKETS:
            expected.append(BRACKETS[character])
        elif expected and character == expected[-1]:
            expected.pop()
        depth[t] = len(expected)
    return depth


def position_in_line(text: str) -> NDArray[np.float64]:
    """Characters since the last newline, 0 at the newline itself."""
    newlines = _is(text, "\n")
    places = np.arange(len(text))
    last = np.maximum.accumulate(np.where(newlines, places, -1))
    return (places - last).astype(float)


def line_about_to_end(text: str) -> NDArray[np.bool_]:
    """A newline is at most five characters ahead."""
    newlines = _is(text, "\n")
    ahead = np.zeros(len(text), bool)
    for k in range(1, SOON + 1):
        ahead[:-k] |= newlines[k:]
    return ahead


def inside_word(text: str) -> NDArray[np.bool_]:
    """The character is a letter, or an apostrophe or hyphen between letters."""
    return _spans(text, re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*"))


def indentation(text: str) -> NDArray[np.float64]:
    """Spaces that the line began with, a tab for eight; while it begins, those so far."""
    widths = np.zeros(len(text))
    begins, width = True, 0
    for t, character in enumerate(text):
        if character == "\n":
            begins, width = True, 0
        elif begins and character in " \t":
            width += 8 if character == "\t" else 1
        else:
            begins = False
        widths[t] = width
    return widths


def capitals(text: str) -> NDArray[np.bool_]:
    """Inside a word of capital letters, two at least."""
    return _spans(text, re.compile(r"\b(?=\w*[A-Z]{2})[A-Z][A-Z'’-]*\b"))


def speakers_name(text: str) -> NDArray[np.bool_]:
    """Inside a name at a line's beginning that a colon follows, as in a play."""
    return _spans(text, SPEAKER)


PROPERTIES = (
    Property("quotes", "inside quotation marks", inside_quotes),
    Property("brackets", "inside brackets", lambda text: bracket_depth(text) > 0),
    Property("bracket depth", "how many brackets are open", bracket_depth),
    Property("line position", "characters since the line began", position_in_line),
    Property("line end", f"the line ends within {SOON} characters", line_about_to_end),
    Property("word", "inside a word", inside_word),
    Property("indentation", "how far the line is indented", indentation),
    Property("capitals", "inside a word of capitals", capitals),
    Property("speaker", "inside a speaker's name", speakers_name),
)


def _is(text: str, character: str) -> NDArray[np.bool_]:
    return np.array([c == character for c in text], bool)


def _spans(text: str, pattern: re.Pattern[str]) -> NDArray[np.bool_]:
    """Where matches of a pattern lie."""
    inside = np.zeros(len(text), bool)
    for match in pattern.finditer(text):
        inside[match.start() : match.end()] = True
    return inside
