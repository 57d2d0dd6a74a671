"""Probes: units whose activation follows a property of the text, found on one half of it and measured on the other.

A property is a function from a text of T characters to labels (T,): bool where it holds or not, float64 where it is a
number. Labels describe the text up to and including the character, except for those that look ahead, which a unit can
only predict.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines import Floats

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


BINS = 2048  # of a unit's values, by which they are ranked
MIN_TOKENS = 30  # with and without a property that each half must have for units to be probed for it


class Probe(NamedTuple):
    """A unit of the network that follows a property of the text, and how well."""

    property: str
    layer: int  # layer, unit: from 0 on
    unit: int
    # on held-out text. For a property that holds or not, the AUC: the probability that the unit is higher at a token
    # that has it than at one that does not (0.5 at random, 1 at best). For a number, the correlation.
    score: float
    sign: int  # 1, or -1 for a unit that is lower where the property holds; the score is that of its negative then
    binary: bool  # whether the property holds or not; it is a number otherwise

    @builtins.property
    def strength(self) -> float:
        """From 0 for a unit that knows nothing to 1 for one that knows all; comparable across properties."""
        return 2 * self.score - 1 if self.binary else self.score

    @builtins.property
    def score_text(self) -> str:
        """The score with its measure, for instance `AUC 0.981` or `r 0.912`."""
        return f"{'AUC' if self.binary else 'r'} {self.score:.3f}"


def find_probes(layers: Sequence[Floats], properties: Mapping[str, Labels], count: int = 3) -> list[Probe]:
    """Returns the units that follow each property best, best first.

    `layers` have an activation of each unit after each token, (T, H). Properties that hardly vary are left out.
    """
    T = len(layers[0])
    halves = slice(T // 2), slice(T // 2, T)
    if T < 2:
        return []
    binned = [[_bins(values[part]) for part in halves] for values in layers]

    def score(labels: Labels, layer: int, half: int, units: slice = slice(None)) -> NDArray[np.float64]:
        """Returns how well units follow the labels on one half: AUC - 0.5 or the correlation, below 0 if inversely."""
        if labels.dtype == bool:
            return auc(binned[layer][half][:, units], labels[halves[half]]) - 0.5
        return correlation(layers[layer][halves[half], units], labels[halves[half]])

    found: list[Probe] = []
    for name, labels in properties.items():
        if not all(_varies(labels[part]) for part in halves):
            continue
        candidates = [
            (abs(value), layer, unit, 1 if value >= 0 else -1)
            for layer in range(len(layers))
            for unit, value in enumerate(score(labels, layer, 0))
        ]
        for _, layer, unit, sign in sorted(candidates, reverse=True)[:count]:
            binary = labels.dtype == bool
            held_out = 0.5 * binary + sign * score(labels, layer, 1, slice(unit, unit + 1))[0]
            found.append(Probe(name, layer, unit, score=float(held_out), sign=sign, binary=binary))
    return found


def auc(bins: NDArray[np.intp], labels: Labels) -> NDArray[np.float64]:
    """Returns the area under the ROC curve of each unit, (H,): the Mann-Whitney statistic; ties count half.

    `bins` are each unit's values as bins, (T, H); `labels` are (T,), bool.
    """
    _, H = bins.shape
    flat = bins + np.arange(H) * BINS
    holds, fails = (
        np.bincount(flat[labels == truth].ravel(), minlength=H * BINS).reshape(H, BINS) for truth in (True, False)
    )
    below = np.cumsum(fails, axis=1) - fails / 2
    areas: NDArray[np.float64] = (holds * below).sum(1) / (holds.sum(1) * fails.sum(1))
    return areas


def correlation(values: Floats, labels: Labels) -> NDArray[np.float64]:
    """Returns Pearson's correlation of each unit (T, H) with the labels (T,); 0 for a unit that never changes."""
    x = values.astype(np.float64)
    x -= x.mean(0)
    y = labels.astype(np.float64)
    y -= y.mean()
    scale = np.sqrt((x**2).sum(0) * (y**2).sum())
    found: NDArray[np.float64] = np.divide(y @ x, scale, out=np.zeros(x.shape[1]), where=scale > 0)
    return found


def _bins(values: Floats) -> NDArray[np.intp]:
    """Returns (T, H) values as bins 0 .. BINS - 1, evenly spaced between each unit's lowest and highest value."""
    low, high = values.min(0), values.max(0)
    span = np.where(high > low, high - low, 1.0)
    bins: NDArray[np.intp] = np.minimum((values - low) / span * BINS, BINS - 1).astype(np.intp)
    return bins


def _varies(labels: Labels) -> bool:
    """Whether labels vary enough for units to be probed for them."""
    if labels.dtype == bool:
        return bool(MIN_TOKENS <= labels.sum() <= len(labels) - MIN_TOKENS)
    return bool(labels.std() > 0)
