"""Unicode issues: characters that a text hardly has on purpose; and the groups of all other characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOJIBAKE = "mojibake"
_SECOND = {*map(chr, range(0x80, 0xC0)), *bytes({*range(0x80, 0xA0)} - {0x81, 0x8D, 0x8F, 0x90, 0x9D}).decode("cp1252")}
# The second byte of a UTF-8 character as Latin-1 and Windows-1252 decode it, except what may follow a capital letter.
_SEQUENCES = re.compile(f"[ÂÃ][{''.join(sorted(_SECOND - set('’”»')))}]|â[€\x80]|ï»¿|ï¿½|ð[Ÿ\x9f]")
_LEADS = tuple(map(ord, "ÂÃâïð"))
LONGEST_MOJIBAKE = 3
"""Characters of the longest sequence that is searched for."""


@dataclass(frozen=True)
class UnicodeIssue:
    """A kind of character that a text hardly has on purpose.

    Attributes:
        name: key in JSON.
        label: description for a reader.
        remedy: what a user can do about it.
    """

    name: str
    label: str
    remedy: str


UNICODE_ISSUES = {
    issue.name: issue
    for issue in (
        UnicodeIssue(
            "replacement", "U+FFFD, the sign for bytes that did not decode", "read the original with its --encoding"
        ),
        UnicodeIssue(
            MOJIBAKE,
            "mojibake: UTF-8 that was read as Latin-1, such as Ã© for é",
            "repair the file, or read the original with --encoding utf-8",
        ),
        UnicodeIssue("bom", "byte order marks (U+FEFF)", "read the file with --encoding utf-8-sig, or delete them"),
        UnicodeIssue("control", "control characters", "delete them if they mean nothing"),
        UnicodeIssue("surrogate", "lone surrogates, which are not characters", "read the original with its --encoding"),
        UnicodeIssue(
            "private", "characters for private use, which no standard gives a meaning", "replace them by what they mean"
        ),
        UnicodeIssue(
            "unassigned", "code points that are not characters", "delete them, or read the original with its --encoding"
        ),
        UnicodeIssue("bidi", "bidi controls, which display text in another order", "delete them"),
        UnicodeIssue("invisible", "invisible characters (zero-width spaces and soft hyphens)", "delete them"),
        UnicodeIssue("line end", "unusual line ends (U+000B, U+0085, U+2028, U+2029)", "replace them by newlines"),
    )
}

_USUAL = "\t\n\r\f"  # a form feed separates pages, in source files too
_SPECIAL = (
    dict.fromkeys("\x0b\x85\u2028\u2029", "line end")
    | {"\ufffd": "replacement", "\ufeff": "bom"}
    | dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "bidi")
    | dict.fromkeys("\u200b\u2060\u180e\xad", "invisible")
)
_CATEGORIES = {"Cc": "control", "Cs": "surrogate", "Co": "private", "Cn": "unassigned"}


def issue_of(character: str) -> str | None:
    """Returns the name of the issue of a character; None for a usual one.

    Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) belong to the spelling of Persian, Hindi or Hebrew,
    and to emoji: they are usual.
    """
    if character in _USUAL:
        return None
    return _SPECIAL.get(character) or _CATEGORIES.get(unicodedata.category(character))


def find_mojibake(text: str, read: int) -> list[int]:
    """Returns the positions of mojibake sequences that end after the first `read` characters of a text."""
    return [found.start() for found in _SEQUENCES.finditer(text) if found.end() > read]


def may_have_mojibake(counts: NDArray[np.int64]) -> bool:
    """Whether a text with these counts of code points, (n,), has a character that mojibake begins with."""
    return any(code < len(counts) and counts[code] for code in _LEADS)


_SCRIPTS = frozenset(
    "LATIN GREEK CYRILLIC ARMENIAN HEBREW ARABIC SYRIAC DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU "
    "KANNADA MALAYALAM SINHALA THAI LAO TIBETAN MYANMAR GEORGIAN HANGUL ETHIOPIC CHEROKEE KHMER MONGOLIAN HIRAGANA "
    "KATAKANA BOPOMOFO CJK GOTHIC COPTIC RUNIC".split()
)
_GROUPS = {"N": "numbers", "P": "punctuation", "S": "symbols", "Z": "white space", "M": "marks", "C": "controls"}


def character_group(character: str) -> str:
    """Returns the group of a character: letters by script, numbers, punctuation and so on."""
    if character.isspace():
        return "white space"
    category = unicodedata.category(character)[0]
    if category != "L":
        return _GROUPS[category]
    script = unicodedata.name(character, "").partition(" ")[0]
    return f"{script if script == 'CJK' else script.title()} letters" if script in _SCRIPTS else "other letters"
