"""Properties of a text that a reader sees: inside quotes, deep in brackets, far into a line.

Each is a function from a text of T characters to labels (T,): bool where it holds or not, float64 where it is a number.
Labels describe the text up to and including the character, except for those that look ahead, which a unit can only
predict.
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
SOON = 5  # characters before its end from which on a line is about to end


class Property(NamedTuple):
    """A property of texts: short name, description, and function from a text of T characters to its labels, (T,)."""

    name: str
    meaning: str
    labels: Callable[[str], Labels]


def inside_quotes(text: str) -> NDArray[np.bool_]:
    """From an opening quotation mark up to before its closing one, or the end of the paragraph."""
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
    """Number of ( [ { that are open; a closing bracket that does not match the innermost is ignored."""
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
    positions = np.arange(len(text))
    last = np.maximum.accumulate(np.where(newlines, positions, -1))
    return (positions - last).astype(float)


def line_about_to_end(text: str) -> NDArray[np.bool_]:
    """Whether a newline is at most `SOON` characters ahead."""
    newlines = _is(text, "\n")
    ahead = np.zeros(len(text), bool)
    for k in range(1, SOON + 1):
        ahead[:-k] |= newlines[k:]
    return ahead


def inside_word(text: str) -> NDArray[np.bool_]:
    """Whether the character is a letter, or an apostrophe or hyphen between letters."""
    return _spans(text, re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*"))


def indentation(text: str) -> NDArray[np.float64]:
    """Width of the line's indentation so far, in spaces; a tab counts eight."""
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
    """Whether the character is inside a word of at least two capital letters."""
    return _spans(text, re.compile(r"\b(?=\w*[A-Z]{2})[A-Z][A-Z'’-]*\b"))


def speakers_name(text: str) -> NDArray[np.bool_]:
    """Whether the character is inside a name at the beginning of a line that a colon follows, as in a play."""
    return _spans(text, SPEAKER)


def meaning_of(name: str) -> str:
    """Returns the description of a property by its name."""
    return next(known.meaning for known in PROPERTIES if known.name == name)


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
    """Whether each character of the text is this one, (T,)."""
    return np.array([c == character for c in text], bool)


def _spans(text: str, pattern: re.Pattern[str]) -> NDArray[np.bool_]:
    """Whether each character is inside a match of the pattern, (T,)."""
    inside = np.zeros(len(text), bool)
    for match in pattern.finditer(text):
        inside[match.start() : match.end()] = True
    return inside
