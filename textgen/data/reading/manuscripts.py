"""Documents of word processors, electronic books, web pages and PDFs as text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from textgen.data.reading.charset import Decoding
from textgen.data.reading.compressed import ByteStream, ExpansionLimit, stream_chunks
from textgen.data.reading.documents import CHUNK_BYTES
from textgen.data.reading.epub import epub_text
from textgen.data.reading.file_kinds import HEAD_BYTES, file_kind
from textgen.data.reading.html import html_text
from textgen.data.reading.office import docx_text, odt_text
from textgen.data.reading.pdf import pdf_text
from textgen.data.reading.rtf import rtf_text
from textgen.data.reading.zip_parts import ZipParts
from textgen.errors import CorpusError

ZIPPED = {
    ".docx": docx_text,
    ".docm": docx_text,
    ".dotx": docx_text,
    ".odt": odt_text,
    ".ott": odt_text,
    ".epub": epub_text,
}
HTML = (".html", ".htm", ".xhtml")
SUFFIXES = (*ZIPPED, *HTML, ".pdf", ".rtf")
MAX_BYTES = 1 << 28
"""Largest file; it is held in memory."""


def is_manuscript(name: str, *, html: bool) -> bool:
    """Whether a file of this name is read as a manuscript; web pages only with `html`."""
    suffix = PurePosixPath(name).suffix.lower()
    return suffix in SUFFIXES and (html or suffix not in HTML)


def manuscript_chunks(
    stream: ByteStream, name: str, place: str, limit: ExpansionLimit, decoding: Decoding, hint: str = ""
) -> Iterator[bytes]:
    """Yields the text of a manuscript as UTF-8.

    Args:
        name: its name, whose suffix says its kind.
        limit: of the size of what is compressed in it.
        decoding: of web pages that do not say their encoding.
        hint: end of messages about a file that cannot be read.

    Raises:
        CorpusError: it is encrypted, damaged, too large, has pictures but no text, or its library is not installed.
    """
    held: list[str] = []
    size = 0
    try:
        for text in _texts(stream, name, place, limit, decoding):
            limit.count(len(text))
            held.append(text)
            size += len(text)
            if size >= CHUNK_BYTES:
                yield _utf8("".join(held))
                held, size = [], 0
    except CorpusError as error:
        raise CorpusError(f"{error}{hint}") from error
    if size:
        yield _utf8("".join(held))


def _texts(stream: ByteStream, name: str, place: str, limit: ExpansionLimit, decoding: Decoding) -> Iterator[str]:
    """Yields the text of a manuscript."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in HTML:
        yield from html_text(stream_chunks(stream, place), decoding, place)
        return
    content = _whole(stream, place)
    if not content:
        return
    if suffix in ZIPPED:
        _check_zip(content, name, place)
        parts = ZipParts(io.BytesIO(content), place, limit)
        yield from _with_text(ZIPPED[suffix](parts), place, parts.has_pictures)
    elif suffix == ".pdf":
        yield from _with_text(pdf_text(io.BytesIO(content), place, decoding.notify), place, True)
    else:
        yield from _with_text(iter([rtf_text(content, place)]), place, b"\\pict" in content)


def _whole(stream: ByteStream, place: str) -> bytes:
    """Returns the bytes of a file; raises CorpusError if there are more than `MAX_BYTES`."""
    content = bytearray()
    for chunk in stream_chunks(stream, place):
        content += chunk
        if len(content) > MAX_BYTES:
            raise CorpusError(f"{place} is larger than {MAX_BYTES >> 20} MiB; save it without its pictures, or as .txt")
    return bytes(content)


def _check_zip(content: bytes, name: str, place: str) -> None:
    """Raises CorpusError that names the kind of a file that is not of the kind that its name says."""
    if not content.startswith(b"PK"):
        kind = file_kind(content[:HEAD_BYTES], name)
        about = f"is {kind}" if kind else "is damaged, or of another kind than its name says; save the document anew"
        raise CorpusError(f"{place} {about}")


def _with_text(texts: Iterator[str], place: str, pictures: bool) -> Iterator[str]:
    """Yields the texts; raises CorpusError at their end if they are blank and there are pictures."""
    visible = False
    for text in texts:
        visible = visible or (not text.isspace() and bool(text))
        yield text
    if pictures and not visible:
        raise CorpusError(f"{place} has no text, only pictures; recognize the text in them first, with an OCR program")


def _utf8(text: str) -> bytes:
    """Returns a text as UTF-8, with U+FFFD for halves of surrogate pairs, which broken files have."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
