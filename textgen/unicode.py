"""Code points, characters in UTF-8, descriptions and groups of characters, and characters that are suspicious."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def code_points(text: str) -> NDArray[np.uint32]:
    """Returns the Unicode code points of `text`, (characters,), uint32; lone surrogates are allowed."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def describe_character(character: str) -> str:
    """Describes a character for a message: `'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)`."""
    name = unicodedata.name(character, "")
    return f"{character!r} (U+{ord(character):04X}{' ' + name if name else ''})"


def next_character(utf8: Sequence[int] | NDArray[np.uint8], position: int, end: int) -> int:
    """Returns the first position from `position` on whose byte begins a UTF-8 character, or `end`."""
    while position < end and utf8[position] & 0xC0 == 0x80:
        position += 1
    return position


MOJIBAKE = "mojibake"
_CONTINUATION = "".join(
    sorted(
        {*map(chr, range(0x80, 0xC0)), *bytes({*range(0x80, 0xA0)} - {0x81, 0x8D, 0x8F, 0x90, 0x9D}).decode("cp1252")}
    )
)
# A continuation byte of UTF-8 as Latin-1 and Windows-1252 decode it. After a capital letter, quotation marks are usual.
_AFTER_CAPITAL = "".join(c for c in _CONTINUATION if c not in "’”»")
_CHARACTER = f"[Â-ß][{_CONTINUATION}]|[à-ï][{_CONTINUATION}]{{2}}|[ð-ô][{_CONTINUATION}]{{3}}"
# One character of Western Europe, an emoji or a mark; or two characters of any script.
_SEQUENCES = re.compile(f"[ÂÃ][{_AFTER_CAPITAL}]|â[€\x80]|ï»¿|ï¿½|ð[Ÿ\x9f]|(?:{_CHARACTER}){{2}}")
_LEADS = range(ord("Â"), ord("ô") + 1)
LONGEST_MOJIBAKE = 8
"""Characters of the longest sequence that is searched for."""

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
    return bool(counts[_LEADS.start : _LEADS.stop].any())


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
