"""Typographic characters and the plain ones that a keyboard has in their place."""

from __future__ import annotations

import re

QUOTES = {"'": "’‘‚‛′ʼ´‹›", '"': "”“„‟″«»"}
"""Quotation marks and apostrophes."""
HYPHENS = {"-": "‐‑‒–−", "--": "—―"}
"""Hyphens and dashes. An em dash is two hyphens, as on typewriters: words that it separates do not become one."""
SPACES = {" ": "\u00a0\u202f\u3000\u2007\u2009\u200a\u2002\u2003\u2000\u2001\u2004\u2005\u2006\u2008\u205f\u1680"}
"""Spaces of a fixed width, and spaces at which no line breaks: they look like the usual one."""
DIRECTION_MARKS = "\u200e\u200f"
BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = {"": "\u00ad\u200b\u2060\ufeff\u180e" + DIRECTION_MARKS + BIDI_CONTROLS}
"""Soft hyphens, zero-width spaces, byte order marks, and marks of the direction of writing, as exports of chats have
them. Joiners belong to the spelling of Persian, Hindi and emoji.
"""
LIGATURES = {"ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ", "st": "ﬅﬆ"}
_LINE_ENDS = {"\n": "\u2028\u2029\x85\x0b"}

TYPOGRAPHIC = QUOTES | HYPHENS | SPACES | INVISIBLE | LIGATURES | _LINE_ENDS | {"...": "…"}
"""Typographic characters by the plain text in their place, the usual ones first."""

PLAIN = {character: plain for plain, characters in TYPOGRAPHIC.items() for character in characters}
"""Plain text by typographic character."""

_FOUND = re.compile(f"[{''.join(PLAIN)}]")
_TABLE = str.maketrans(PLAIN)


def to_plain(text: str) -> str:
    """Returns a text with plain characters in place of typographic ones."""
    return text.translate(_TABLE) if _FOUND.search(text) else text


def to_plain_pattern(pattern: str) -> str:
    """Returns a regular expression for plain texts: the same, with every typographic character as plain text."""
    return _FOUND.sub(lambda found: re.escape(PLAIN[found[0]]), pattern)
