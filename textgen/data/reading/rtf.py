"""Text of RTF files; a paragraph is a line."""

from __future__ import annotations

import re

from textgen.data.reading.extra import require
from textgen.errors import CorpusError

LONGEST = 1 << 25
"""Bytes of RTF that are parsed, pictures not counted; the parser holds all of it."""
PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{512,}")
"""Hexadecimal digits that are no text."""
FIELD = re.compile(r"\{\\field(?=\{)", re.IGNORECASE)
"""Beginning of a link, whose address the parser would put into the text, in quadratic time."""
FONT_TABLE = re.compile(r"\{[^{}]*\\fonttbl")
LONGEST_FONT = 500
"""Characters of a font's entry; the parser takes cubic time for an entry without end."""


def rtf_text(content: bytes, place: str) -> str:
    """Returns the text of an RTF file without notes, headers and footers.

    Raises:
        CorpusError: it is damaged or too long, or `striprtf` is not installed.
    """
    striprtf = require("striprtf.striprtf", place)
    if not content.lstrip().startswith(b"{\\rtf"):
        raise CorpusError(f"{place} is not RTF, in spite of its name; give it the suffix of its kind")
    content = PICTURE.sub(b"", content)
    content = re.sub(rb"[\x80-\xff]", lambda byte: b"\\'" + byte[0].hex().encode(), content)  # for the parser to decode
    if len(content) > LONGEST:
        raise CorpusError(f"{place} has over {LONGEST:,} bytes of text; save it as .txt or .docx")
    try:
        text: str = striprtf.rtf_to_text(_tame(content.decode("ascii"), place), errors="replace")
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise CorpusError(f"{place} is damaged ({error}); open it and save it anew") from error
    return text.rstrip("\n") + "\n"


def _tame(text: str, place: str) -> str:
    """Returns RTF with newlines, which mean nothing in it, at places where the parser's patterns must not go on.

    Raises:
        CorpusError: its font table has no end.
    """
    text = FIELD.sub("{\\\\field\n", text)
    if not (start := FONT_TABLE.search(text)):
        return text
    depth, end = 1, len(text)
    for brace in re.finditer(r"[{}]", text[start.end() :]):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            end = start.end() + brace.end()
            break
    fonts = text[start.start() : end]
    if max(map(len, fonts.split(";"))) > LONGEST_FONT:
        raise CorpusError(f"{place} is damaged (an entry of its font table has no end); open it and save it anew")
    return text[: start.start()] + fonts.replace(";", ";\n") + text[end:]
