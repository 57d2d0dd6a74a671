"""Text of word processor documents (.docx, .odt): zip archives of XML, read by the standard library.

A paragraph is a line, as word processors save text; line breaks are line breaks.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from xml.parsers import expat  # entities are refused

from textgen.data.reading.compressed import ByteStream
from textgen.data.reading.zip_parts import ZipParts
from textgen.errors import CorpusError

XML_BYTES = 1 << 16
"""Bytes that are parsed at once."""
SEPARATOR = "}"
"""Between the namespace and the name of an element."""

_WORD = ("wordprocessingml/2006/main", "wordprocessingml/main", "officeDocument/2006/math")
_WORD_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_WORD_SKIPPED = {"pPr", "rPr", "moveFrom", "Fallback", "rt"}
"""Elements without text of the document: tab stops, text that was moved away, a second form of the same, ruby."""
_ODF_SKIPPED = {"note", "tracked-changes", "annotation", "ruby-text", "title", "desc", "forms", "sequence-decls"}
"""Notes, deleted text, comments, ruby, and descriptions of pictures."""
_SPACES = {"s": "\ufdd0", "tab": "\ufdd1", "line-break": "\ufdd2"}
"""Noncharacters that stand for spaces, tabs and line breaks of ODF while other white space is collapsed."""
_SPACE_OF = str.maketrans({"\ufdd0": " ", "\ufdd1": "\t", "\ufdd2": "\n"})


def parse_xml(
    stream: ByteStream,
    place: str,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None] = lambda name: None,
    data: Callable[[str], None] = lambda text: None,
) -> Iterator[None]:
    """Parses XML, calling functions as `xml.parsers.expat` does, and yields after every `XML_BYTES`.

    Raises:
        CorpusError: it is not XML, or declares entities.
    """
    parser = expat.ParserCreate(namespace_separator=SEPARATOR)

    def refuse(*declared: object) -> None:
        raise CorpusError(f"{place} declares entities, which may be made to fill memory; save the document anew")

    parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, data
    parser.buffer_text = True
    try:
        while some := stream.read(XML_BYTES):
            parser.Parse(some, False)
            yield
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise CorpusError(f"{place} is damaged ({error}); save the document anew") from error
    yield


class Paragraphs:
    """Collects paragraphs; one inside another, as in a text box, comes before it.

    Attributes:
        skipped: depth of elements whose text is left out.
    """

    def __init__(self) -> None:
        self._open: list[list[str]] = []
        self._done: list[str] = []
        self.skipped = 0

    def begin(self) -> None:
        """Begins a paragraph."""
        self._open.append([])

    def add(self, text: str) -> None:
        """Adds text to the paragraph, if there is one and its text is read."""
        if self._open and not self.skipped:
            self._open[-1].append(text)

    def end(self, tidy: Callable[[str], str] = str) -> None:
        """Ends a paragraph, whose text is changed by `tidy`."""
        if self._open:
            self._done.append(tidy("".join(self._open.pop())) + "\n")

    def take(self) -> str:
        """Returns the paragraphs that have ended since the last call."""
        text = "".join(self._done)
        self._done.clear()
        return text


def docx_text(parts: ZipParts) -> Iterator[str]:
    """Yields the text of a Word document, without notes, comments, headers and footers, and deleted text."""
    found, inside = Paragraphs(), [False]

    def start(full: str, attributes: Mapping[str, str]) -> None:
        namespace, _, name = full.rpartition(SEPARATOR)
        if found.skipped or name in _WORD_SKIPPED:
            found.skipped += 1
        elif namespace.endswith(_WORD):
            inside[0] = name == "t"
            if name == "p":
                found.begin()
            elif name in _WORD_SIGNS:
                found.add(_WORD_SIGNS[name])

    def end(full: str) -> None:
        inside[0] = False
        if found.skipped:
            found.skipped -= 1
        elif full.endswith(f"main{SEPARATOR}p"):
            found.end()

    def data(text: str) -> None:
        if inside[0]:
            found.add(text)

    part = _main_part(parts)
    for _ in parse_xml(parts.open(part), f"{parts.place}: {part}", start, end, data):
        yield found.take()


def _main_part(parts: ZipParts) -> str:
    """Returns the name of the part with the text of a Word document."""
    targets: list[str] = []

    def start(_: str, attributes: Mapping[str, str]) -> None:
        if attributes.get("Type", "").endswith("/officeDocument"):
            targets.append(posixpath.normpath(attributes.get("Target", "").lstrip("/")))

    if "_rels/.rels" in parts.names:
        for _ in parse_xml(parts.open("_rels/.rels"), f"{parts.place}: _rels/.rels", start):
            pass
    return targets[0] if targets else "word/document.xml"


def odt_text(parts: ZipParts) -> Iterator[str]:
    """Yields the text of an OpenDocument text, without notes, comments, headers and footers, and deleted text.

    Raises:
        CorpusError: it is encrypted or damaged.
    """
    manifest = "META-INF/manifest.xml"
    encrypted = "encrypted-package" in parts.names
    if manifest in parts.names:
        encrypted = encrypted or b"encryption-data" in parts.open(manifest).read(1 << 20)
    if encrypted:
        raise CorpusError(f"{parts.place} is encrypted; save it without a password")
    found = Paragraphs()

    def start(full: str, attributes: Mapping[str, str]) -> None:
        namespace, _, name = full.rpartition(SEPARATOR)
        if found.skipped or name in _ODF_SKIPPED:
            found.skipped += 1
        elif namespace.endswith(":text:1.0"):
            if name in ("p", "h"):
                found.begin()
            elif name in _SPACES:
                count = attributes.get(f"{namespace}{SEPARATOR}c", "1")
                found.add(_SPACES[name] * (min(int(count), 1000) if count.isdecimal() else 1))

    def end(full: str) -> None:
        if found.skipped:
            found.skipped -= 1
        elif full.endswith((f":text:1.0{SEPARATOR}p", f":text:1.0{SEPARATOR}h")):
            found.end(lambda text: re.sub(r"[ \t\r\n]+", " ", text).strip(" ").translate(_SPACE_OF))

    for _ in parse_xml(parts.open("content.xml"), f"{parts.place}: content.xml", start, end, found.add):
        yield found.take()
