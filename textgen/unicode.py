"""Code points, characters in UTF-8, descriptions and groups of characters, and characters that are suspicious."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from textgen.typography import BIDI_CONTROLS, to_plain, to_plain_pattern

FORMS = {
    "normalize": ("none", "nfc", "nfd", "nfkc", "nfkd"),
    "newlines": ("keep", "lf"),
    "typography": ("keep", "plain"),
}
"""Values of the parts of a text's form."""


class TextForm(NamedTuple):
    """Unicode normal form, line ends and typographic characters of a training text.

    A model keeps them: prompts, constraints and other texts that it reads are brought into the same form.
    """

    normalize: str = "none"  # or a Unicode normal form: nfc, nfd, nfkc, nfkd
    newlines: str = "keep"  # or "lf": CRLF and CR became LF
    typography: str = "keep"  # or "plain": see `to_plain`

    def apply(self, text: str) -> str:
        """Returns the text in this form."""
        return self._apply(text, to_plain)

    def apply_to_pattern(self, pattern: str) -> str:
        """Returns a regular expression for texts in this form."""
        return self._apply(pattern, to_plain_pattern)

    def _apply(self, text: str, plain: Callable[[str], str]) -> str:
        if self.newlines == "lf":
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if self.typography == "plain":
            text = plain(text)
        return text if self.normalize == "none" else unicodedata.normalize(cast(Any, self.normalize.upper()), text)


def code_points(text: str) -> NDArray[np.uint32]:
    """Returns the Unicode code points of `text`, (characters,), uint32; lone surrogates are allowed."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def describe_character(character: str) -> str:
    """Describes a character for a message: `'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)`."""
    name = unicodedata.name(character, "")
    return f"{character!r} (U+{ord(character):04X}{' ' + name if name else ''})"


def whole_prefix(text: str, length: int) -> str:
    """Returns the first `length` characters of a text; fewer if that cut a letter from its marks, or an emoji."""
    end = length
    while 0 < end < len(text) and continues_character(text, end):
        end -= 1
    return text[: end or length]


def continues_character(text: str, n: int) -> bool:
    """Whether a reader sees characters n - 1 and n as one, about as Unicode's grapheme clusters."""
    character, before = text[n], text[n - 1]
    if character in _REGIONAL and before in _REGIONAL:  # two of them are a flag
        return (n - len(text[:n].rstrip(_REGIONAL))) % 2 == 1
    joined = "\u200d" in (character, before) or character in _MODIFIERS
    return joined or "\u1160" <= character <= "\u11ff" or unicodedata.category(character)[0] == "M"


_REGIONAL = "".join(map(chr, range(0x1F1E6, 0x1F200)))
_MODIFIERS = "".join(map(chr, (0x200C, *range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080))))
"""Characters that change the one before: non-joiner, skin colours, tags of flags."""


def next_character(utf8: Sequence[int] | NDArray[np.uint8], position: int, end: int) -> int:
    """Returns the first position from `position` on whose byte begins a UTF-8 character, or `end`."""
    while position < end and utf8[position] & 0xC0 == 0x80:
        position += 1
    return position


_SENTENCE_TERMINAL = (
    "21 2E 3F 589 61D-61F 6D4 700-702 7F9 837 839 83D-83E 964-965 104A-104B 1362 1367-1368 166E 1735-1736 "
    "17D4-17D5 1803 1809 1944-1945 1AA8-1AAB 1B4E-1B4F 1B5A-1B5B 1B5E-1B5F 1B7D-1B7F 1C3B-1C3C 1C7E-1C7F 2024 "
    "203C-203D 2047-2049 2CF9-2CFB 2E2E 2E3C 2E53-2E54 2E60-2E61 3002 A4FF A60E-A60F A6F3 A6F7 A876-A877 "
    "A8CE-A8CF A92F A9C8-A9C9 AA5D-AA5F AAF0-AAF1 ABEB FE12 FE15-FE16 FE52 FE56-FE57 FF01 FF0E FF1F FF61 "
    "10A56-10A57 10F55-10F59 10F86-10F89 11047-11048 110BE-110C1 11141-11143 111C5-111C6 111CD 111DE-111DF "
    "11238-11239 1123B-1123C 112A9 113D4-113D5 1144B-1144C 115C2-115C3 115C9-115D7 11641-11642 1173C-1173E 11944 "
    "11946 11A42-11A43 11A9B-11A9C 11C41-11C42 11EF7-11EF8 11F43-11F44 16A6E-16A6F 16AF5 16B37-16B38 16B44 "
    "16D6E-16D6F 16E98 1BC9F 1DA88"
)


def characters_of(ranges: str) -> frozenset[str]:
    """Returns the characters of code points and ranges in hexadecimal digits: `21 3E-3F`."""
    bounds = [each.partition("-") for each in ranges.split()]
    return frozenset(chr(code) for low, _, high in bounds for code in range(int(low, 16), int(high or low, 16) + 1))


SENTENCE_TERMINAL = characters_of(_SENTENCE_TERMINAL)
"""Characters with the property Sentence_Terminal in Unicode 17, which Python's `unicodedata` lacks."""

_USUAL = "\t\n\r\f"  # a form feed separates pages, in source files too
_SPECIAL = (
    dict.fromkeys("\x0b\x85\u2028\u2029", "line end")
    | {"\ufffd": "replacement", "\ufeff": "bom"}
    | dict.fromkeys(BIDI_CONTROLS, "bidi")
    | dict.fromkeys("\u200b\u2060\u180e\xad", "invisible")
)
_CATEGORIES = {"Cc": "control", "Cs": "surrogate", "Co": "private", "Cn": "unassigned"}


def issue_of(character: str) -> str | None:
    """Returns the name of the issue of a character; None for a usual one.

    Joiners (U+200C, U+200D) belong to the spelling of Persian and Hindi, and to emoji, direction marks (U+200E, U+200F)
    to texts that are written from right to left: they are usual.
    """
    if character in _USUAL:
        return None
    return _SPECIAL.get(character) or _CATEGORIES.get(unicodedata.category(character))


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
