"""Text of RTF files; a paragraph is a line."""

from __future__ import annotations

import re

from textgen.data.reading.extra import require
from textgen.errors import CorpusError

LONGEST = 1 << 26
"""Bytes of RTF that are parsed, pictures not counted; the parser holds all of it."""
PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{512,}")
"""Hexadecimal digits that are no text."""
LINK = re.compile(r"(\\fldinst\s*\{?[^{}]{0,200}?)HYPERLINK", re.I)
"""A link's address, which the parser would put into the text."""


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
        text: str = striprtf.rtf_to_text(LINK.sub(r"\1", content.decode("ascii")), errors="replace")
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise CorpusError(f"{place} is damaged ({error}); open it and save it anew") from error
    return text.rstrip("\n") + "\n"
