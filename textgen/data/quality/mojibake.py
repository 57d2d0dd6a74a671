"""Mojibake: text that was read in another encoding than its own."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.data.reading.legacy_encodings import guess_encoding

MOJIBAKE = "mojibake"


def _made_of(encoding: str, *ranges: tuple[int, int]) -> str:
    """Returns the characters of some bytes in an encoding, escaped for a set of a regular expression."""
    decoded = "".join(bytes(range(low, high + 1)).decode(encoding, "ignore") for low, high in ranges)
    return re.escape(decoded)


_CONTINUATION = "".join(sorted({*map(chr, range(0x80, 0xC0)), *bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")}))
# A continuation byte of UTF-8 as Latin-1 and Windows-1252 decode it. After a capital letter, quotation marks are usual.
_AFTER_CAPITAL = "".join(c for c in _CONTINUATION if c not in "’”»")
_CHARACTER = f"[Â-ß][{_CONTINUATION}]|[à-ï][{_CONTINUATION}]{{2}}|[ð-ô][{_CONTINUATION}]{{3}}"
_LETTERS = ((0x80, 0x8F), (0xB0, 0xBF))
"""Last bytes of small Greek and Cyrillic letters in UTF-8."""
_CENTRAL = "".join(c for c in bytes(range(0x80, 0xC0)).decode("cp1250", "ignore") if not c.isalpha())
_SEQUENCES = (
    # UTF-8 as Latin-1 or Windows-1252: a character of Western Europe, an emoji or a mark; two of any script.
    rf"[ÂÃ][{_AFTER_CAPITAL}]|â[€\x80]|ï»¿|ï¿½|ð[Ÿ\x9f]|(?:{_CHARACTER}){{2}}",
    # UTF-8 as Windows-1251, Mac Roman or DOS: three small letters; a letter in a Latin word; a quotation mark or dash.
    *(
        rf"(?:[{_made_of(encoding, (0xCE, 0xD1))}][{_made_of(encoding, *_LETTERS)}]){{3}}"
        for encoding in ("cp1251", "mac_roman", "cp437", "cp850")
    ),
    rf"Г[{_made_of('cp1251', (0x80, 0xBF))}](?<=[A-Za-z]..)|вЂ",
    rf"√[{_made_of('mac_roman', (0x80, 0xBF))}](?<=[a-z]..)(?=[a-z])|√[©®§º™¨¶´ü߆¢£•]|‚Ä[òôúùìî¶]",
    rf"├[{_made_of('cp437', (0x80, 0xBF))}{_made_of('cp850', (0x80, 0xBF))}](?<=[A-Za-z]..)|ΓÇ|ÔÇ[ÖÿØ£ôöª]",
    # UTF-8 as Windows-1250 in a word; as GBK or Shift-JIS, the marks of Chinese and the syllables of Japanese.
    rf"[ĂĹ][{_made_of('cp1250', (0x80, 0xBF))}](?<=[a-z]..)|Ä[{re.escape(_CENTRAL)}](?<=[a-z]..)|锟斤拷",
    rf"锛[{''.join(bytes([a, b]).decode('gbk') for a in (0x81, 0x8C, 0x9A, 0x9B, 0x9F) for b in range(0xE3, 0xEA))}]",
    "[銆鈥][\u20ac-\uffff]|[縺繧繝].[縺繧繝]",
    # Encodings of Cyrillic, Greek, Hebrew or Arabic as Latin-1: a word of letters beyond ASCII, none of them doubled.
    r"(?:([À-ÿ])(?!\1)){6}",
)
_FIRST = "À-ÿОПРСвГ–—Œœ√‚╨╤╬╧├ΓðÐ¤ÔÄĂĹ锟锛銆鈥縺繧繝"
_PATTERN = re.compile(f"(?=[{_FIRST}])(?:{'|'.join(_SEQUENCES)})")
LONGEST_MOJIBAKE = 8
"""Characters of the longest sequence that is searched for, and one before it."""
_FIRST_CODES = np.array([code for code in range(0x10000) if re.match(f"[{_FIRST}]", chr(code))])


def find_mojibake(text: str, read: int) -> list[int]:
    """Returns the positions of mojibake sequences that end after the first `read` characters of a text."""
    return [found.start() for found in _PATTERN.finditer(text) if found.end() > read]


def may_have_mojibake(counts: NDArray[np.int64]) -> bool:
    """Whether a text with these counts of code points, (n,), has a character that mojibake begins with."""
    return bool(counts[_FIRST_CODES[len(counts) > _FIRST_CODES]].any())


class Misreading(NamedTuple):
    """A piece of mojibake: as it stands, as it was meant, and the two encodings; all but the first None if unknown."""

    shown: str
    meant: str | None = None
    encoding: str | None = None
    read_as: str | None = None

    def __str__(self) -> str:
        """Describes it: `'cafÃ©' for 'café' (utf-8 read as latin-1)`."""
        return repr(self.shown) + (
            f" for {self.meant!r} ({self.encoding} read as {self.read_as})" if self.meant else ""
        )


def misreading(before: str, text: str) -> Misreading:
    """Returns what a piece of mojibake was meant to be.

    Args:
        before: the text before it, of which the beginning of the word is taken.
        text: its first character and some after it.
    """
    begin, rest = re.split(r"\s", before)[-1], re.split(r"[ \n\t]", text)[0]
    shown = (begin + rest)[:SHOWN]
    for each in (shown, *(rest[:end] for end in (SHOWN, 6, 4, 3, 2))):
        for read_as in _READ_AS:
            try:
                meant = codecs.getincrementaldecoder("utf-8")().decode(each.encode(read_as))
            except UnicodeError:
                continue
            if meant:
                return Misreading(each, meant, "utf-8", read_as)
    try:
        found = guess_encoding((shown + text).encode("cp1252"))
        if found and found.encoding not in ("cp1252", *_READ_AS[:2]):
            return Misreading(shown, shown.encode("cp1252").decode(found.encoding), found.encoding, "cp1252")
    except UnicodeError:
        pass
    return Misreading(shown)


_READ_AS = ("latin-1", "cp1252", "cp1251", "cp1250", "mac_roman", "cp437", "cp850", "gbk", "cp932")
"""Encodings that others are taken for."""
SHOWN = 12
"""Characters of a piece that is shown."""
