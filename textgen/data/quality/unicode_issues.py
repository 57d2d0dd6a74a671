"""Characters that a text hardly has on purpose, and what characters are called together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOJIBAKE = "mojibake"
_SECOND = {*map(chr, range(0x80, 0xC0)), *bytes({*range(0x80, 0xA0)} - {0x81, 0x8D, 0x8F, 0x90, 0x9D}).decode("cp1252")}
# What Latin-1 and Windows-1252 make of the second byte of a character in UTF-8, but for what may follow a capital.
_SEQUENCES = re.compile(f"[ÂÃ][{''.join(sorted(_SECOND - set('’”»')))}]|â[€\x80]|ï»¿|ï¿½|ð[Ÿ\x9f]")
_LEADS = tuple(map(ord, "ÂÃâïð"))
LONGEST = 3
"""Characters of the longest sequence that is told."""


@dataclass(frozen=True)
class Kind:
    """A kind of character that is worth a look.

    Attributes:
        name: for programs.
        label: for a person.
        remedy: what to do.
    """

    name: str
    label: str
    remedy: str


KINDS = {
    kind.name: kind
    for kind in (
        Kind("replacement", "U+FFFD, which stands for bytes that were lost", "read the original with its --encoding"),
        Kind(
            MOJIBAKE,
            "mojibake: UTF-8 that was read as Latin-1, such as Ã© for é",
            "repair the file, or read the original with --encoding utf-8",
        ),
        Kind("bom", "byte order marks (U+FEFF)", "read the file with --encoding utf-8-sig, or delete them"),
        Kind("control", "control characters", "delete them if they mean nothing"),
        Kind("surrogate", "lone surrogates, which are no characters", "read the original with its --encoding"),
        Kind(
            "private", "characters for private use, which no standard gives a meaning", "replace them by what they mean"
        ),
        Kind(
            "unassigned", "code points that are no characters", "delete them, or read the original with its --encoding"
        ),
        Kind("bidi", "bidi controls, which show text in another order than it has", "delete them"),
        Kind("invisible", "characters without width (zero-width and soft hyphens)", "delete them"),
        Kind("line end", "unusual ends of lines (U+000B, U+0085, U+2028, U+2029)", "replace them by newlines"),
    )
}

_USUAL = "\t\n\r\f"  # a form feed parts pages, in source files too
_SPECIAL = (
    dict.fromkeys("\x0b\x85\u2028\u2029", "line end")
    | {"\ufffd": "replacement", "\ufeff": "bom"}
    | dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "bidi")
    | dict.fromkeys("\u200b\u2060\u180e\xad", "invisible")
)
_CATEGORIES = {"Cc": "control", "Cs": "surrogate", "Co": "private", "Cn": "unassigned"}


def kind_of(character: str) -> str | None:
    """The name of the kind that a character is of; None for a usual one.

    What joins or parts letters (U+200C, U+200D) and marks of direction (U+200E, U+200F) belong to the spelling of
    Persian, Hindi or Hebrew, and to emoji: they are usual.
    """
    if character in _USUAL:
        return None
    return _SPECIAL.get(character) or _CATEGORIES.get(unicodedata.category(character))


def mojibake(text: str, read: int) -> list[int]:
    """Where sequences begin that are mojibake, of those that end after a text's first `read` characters."""
    return [found.start() for found in _SEQUENCES.finditer(text) if found.end() > read]


def may_have_mojibake(counts: NDArray[np.int64]) -> bool:
    """Whether there is a character that such sequences begin with, by how often code points 0, 1, ... occur."""
    return any(code < len(counts) and counts[code] for code in _LEADS)


_SCRIPTS = frozenset(
    "LATIN GREEK CYRILLIC ARMENIAN HEBREW ARABIC SYRIAC DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU "
    "KANNADA MALAYALAM SINHALA THAI LAO TIBETAN MYANMAR GEORGIAN HANGUL ETHIOPIC CHEROKEE KHMER MONGOLIAN HIRAGANA "
    "KATAKANA BOPOMOFO CJK GOTHIC COPTIC RUNIC".split()
)
_GROUPS = {"N": "numbers", "P": "punctuation", "S": "symbols", "Z": "white space", "M": "marks", "C": "controls"}


def group_of(character: str) -> str:
    """What a character is, for a survey of an alphabet: letters by script, numbers, punctuation and so on."""
    if character.isspace():
        return "white space"
    category = unicodedata.category(character)[0]
    if category != "L":
        return _GROUPS[category]
    script = unicodedata.name(character, "").partition(" ")[0]
    return f"{script if script == 'CJK' else script.title()} letters" if script in _SCRIPTS else "other letters"
