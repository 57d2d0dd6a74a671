"""Text of electronic books (.epub): web pages in a zip archive, in the order of the book."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from textgen.data.reading.charset import Decoding
from textgen.data.reading.compressed import stream_chunks
from textgen.data.reading.html import html_text
from textgen.data.reading.office import SEPARATOR, parse_xml
from textgen.data.reading.zip_parts import ZipParts
from textgen.errors import CorpusError

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"


def epub_text(parts: ZipParts) -> Iterator[str]:
    """Yields the text of a book, chapter by chapter, without its table of contents.

    Raises:
        CorpusError: it is protected, damaged, or a library is missing.
    """
    encrypted = _attributes(parts, ENCRYPTION, "CipherReference", "URI") if ENCRYPTION in parts.names else []
    chapters = _chapters(parts)
    if {unquote(name) for name in encrypted} & {*chapters}:  # fonts alone may be obfuscated
        raise CorpusError(f"{parts.place} is protected against copying (DRM) and cannot be read; get another edition")
    gap = ""
    for chapter in chapters:
        place = f"{parts.place}: {chapter}"
        for text in html_text(stream_chunks(parts.open(chapter), place), Decoding(), place):
            if text:
                yield gap + text
                gap = ""
        gap = "\n"  # a blank line between chapters


def _attributes(parts: ZipParts, part: str, element: str, attribute: str) -> list[str]:
    """Returns the values of an attribute of all elements of a name in a part."""
    return [found[attribute] for name, found in _elements(parts, part) if name == element and attribute in found]


def _elements(parts: ZipParts, part: str) -> list[tuple[str, Mapping[str, str]]]:
    """Returns the names and attributes of all elements of a part."""
    elements: list[tuple[str, Mapping[str, str]]] = []

    def start(full: str, attributes: Mapping[str, str]) -> None:
        elements.append((full.rpartition(SEPARATOR)[2], attributes))

    for _ in parse_xml(parts.open(part), f"{parts.place}: {part}", start):
        pass
    return elements


def _chapters(parts: ZipParts) -> list[str]:
    """Returns the names of the parts with the text of a book, in its order."""
    packages = _attributes(parts, CONTAINER, "rootfile", "full-path")
    if not packages:
        raise CorpusError(f"{parts.place} is damaged: its {CONTAINER} names no book; get it again")
    elements = _elements(parts, packages[0])
    folder = posixpath.dirname(packages[0])
    pages = {
        found["id"]: posixpath.normpath(posixpath.join(folder, unquote(found["href"])))
        for name, found in elements
        if name == "item"
        and {"id", "href"} <= found.keys()
        and "html" in found.get("media-type", "")
        and "nav" not in found.get("properties", "").split()
    }
    spine = [found.get("idref", "") for name, found in elements if name == "itemref" and found.get("linear") != "no"]
    return list(dict.fromkeys(pages[each] for each in spine if each in pages))
