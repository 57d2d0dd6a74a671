"""Text of web pages, as a browser shows it: block elements are lines, paragraphs have a blank line between them."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from textgen.data.reading.charset import AUTO, BOMS, Decoding, decode_or_detect
from textgen.data.reading.documents import CHUNK_BYTES
from textgen.data.reading.extra import require
from textgen.errors import CorpusError

SPACED = {*"p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr".split()}
"""Elements with a blank line before and after them."""
BLOCKS = {
    *"address article aside body caption center dd details dialog div dt fieldset figcaption footer form".split(),
    *"header html legend li main nav option section summary tbody tfoot thead tr".split(),
}
"""Elements that begin on a line of their own."""
SKIPPED = {*"script style template noscript title svg rt rp".split()}
"""Elements whose text is no text of the page; the readings of ruby are left out."""
DECLARED = re.compile(
    rb"""<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)""", re.I
)
LATIN_1 = ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii")
"""Names that mean Windows-1252 in HTML."""
PARSED_CHARACTERS = 1 << 16
"""Characters that are parsed at once."""
DECLARED_BYTES = 1 << 12
"""Bytes in which a page declares its encoding; HTML asks for the first 1,024."""


def html_encoding(head: bytes, decoding: Decoding) -> str:
    """Returns the encoding of a page that begins with `head`.

    The user's, if it is not the default; else that of a byte order mark; else UTF-8 if these bytes are, whatever the
    page declares; else the declared one.
    """
    if decoding.encoding not in ("utf-8", AUTO):
        return decoding.encoding
    if marked := next((name for mark, name in BOMS.items() if head.startswith(mark)), None):
        return marked
    declared = DECLARED.search(head[:DECLARED_BYTES])
    with contextlib.suppress(UnicodeDecodeError):
        codecs.getincrementaldecoder("utf-8")().decode(head, final=len(head) < CHUNK_BYTES)
        declared = declared if head.isascii() else None
    name = (declared[1] or declared[2]).decode("ascii").lower() if declared else decoding.encoding
    name = "cp1252" if name in LATIN_1 else name
    try:
        "".encode(name)  # also refuses those that are not of text, such as base64
    except LookupError:
        return decoding.encoding
    return decoding.encoding if name.startswith(("utf-16", "utf-32")) else name  # it was read as ASCII


def html_text(chunks: Iterator[bytes], decoding: Decoding, place: str) -> Iterator[str]:
    """Yields the text of a page.

    Args:
        decoding: has the encoding of pages that declare none.

    Raises:
        CorpusError: it does not decode, or `lxml` is not installed.
    """
    etree = require("lxml.etree", place)
    first = next(chunks, b"")
    if not first.strip():
        return
    encoding = html_encoding(first, decoding)
    texts = decode_or_detect(chain([first], chunks), replace(decoding, encoding=encoding), place)
    page = PageText()
    parser = etree.HTMLParser(target=page, huge_tree=True)  # a limit on depth would drop text without a word
    for text in texts:
        for start in range(0, len(text), PARSED_CHARACTERS):
            parser.feed(text[start : start + PARSED_CHARACTERS])
            yield page.take()
    try:
        parser.close()
    except etree.XMLSyntaxError as error:  # of a page without elements
        raise CorpusError(f"{place} is no web page ({error}); to read it as it is, add --html source") from error
    yield page.take()


class PageText:
    """Collects the text of a page from the events of an `lxml` parser; see https://lxml.de/parsing.html."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._newlines = 2  # at the end of the text so far: at most one blank line; none at the beginning
        self._wanted = 0  # newlines before the next text
        self._space = False  # a space before the next text of the line
        self._skipped = self._verbatim = 0  # depths

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begins an element."""
        if self._skipped or name in SKIPPED:
            self._skipped += 1
        elif name == "br":
            self._newline()
        elif name in ("td", "th"):
            self._space = False
            if not self._newlines and not self._wanted:
                self._done.append("\t")
        else:
            self._boundary(name)
            self._verbatim += name == "pre"

    def end(self, name: str) -> None:
        """Ends an element."""
        if self._skipped:
            self._skipped -= 1
        else:
            self._boundary(name)
            self._verbatim -= name == "pre"

    def data(self, text: str) -> None:
        """Adds text of an element."""
        if self._skipped:
            return
        if self._verbatim:
            self._add(text.replace("\r\n", "\n"))
            return
        text = re.sub(r"[ \t\r\n\f]+", " ", text)
        if stripped := text.strip(" "):
            gap = self._space or text[0] == " "
            self._add(" " * (gap and not self._wanted and not self._newlines) + stripped)
            self._space = text[-1] == " "
        else:
            self._space = self._space or bool(text)

    def close(self) -> None:
        """Ends the page."""
        if not self._newlines:
            self._done.append("\n")

    def take(self) -> str:
        """Returns the text since the last call."""
        text = "".join(self._done)
        self._done.clear()
        return text

    def _add(self, text: str) -> None:
        self._done.append("\n" * max(self._wanted - self._newlines, 0) + text)
        ending = len(text) - len(text.rstrip("\n"))
        self._newlines = min(ending + (self._newlines if ending == len(text) else 0), 2)
        self._wanted, self._space = 0, False

    def _newline(self) -> None:
        more = min(max(self._wanted, self._newlines) + 1, 2) - self._newlines
        self._done.append("\n" * more)
        self._newlines += more
        self._wanted, self._space = 0, False

    def _boundary(self, name: str) -> None:
        if name in SPACED or name in BLOCKS:
            self._wanted = max(self._wanted, 2 if name in SPACED else 1)
            self._space = False
