"""Documents become pieces of text: decoded, their newlines and Unicode forms as asked, cut at their separator."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol, cast

from textgen.data.reading.charset_detection import texts_of
from textgen.data.reading.documents import CHUNK, Document, Documents
from textgen.data.reading.normalization import Form, normalized, with_lf
from textgen.errors import warn
from textgen.progress import Progress


class Digest(Protocol):
    """What `hashlib` makes."""

    def update(self, data: bytes, /) -> None:
        """Takes the next bytes in."""


class Piece(NamedTuple):
    """A part of the text, about 1 MiB at most; a document begins with it, or goes on."""

    text: str
    begins: bool


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How bytes become text.

    Attributes:
        encoding: one of Python's, or auto: each document's own is detected.
        newlines: keep them, or make CRLF and CR one LF.
        normalize: none, or a normalisation form of Unicode's, applied to each document.
        separator: a document ends with each occurrence of it, which stays in the text.
        binary: any bytes pass: NUL is a character, and what is not UTF-8 becomes `surrogateescape`.
        say: is told which encoding was detected.
    """

    encoding: str = "utf-8"
    newlines: Literal["keep", "lf"] = "keep"
    normalize: Literal["none", "nfc", "nfd", "nfkc", "nfkd"] = "none"
    separator: str | None = None
    binary: bool = False
    say: Callable[[str], None] = warn


def read_pieces(documents: Documents, how: Reading, digest: Digest, progress: Progress) -> Iterator[Piece]:
    """The text of all documents, in pieces that are never empty.

    A document without characters is none. One that another follows ends with the separator, or where there is none
    with a newline, which is added where it is missing; so documents do not run together.

    Args:
        documents: what to read.
        how: how to read it.
        digest: takes in each document's bytes, before them an encoding of its own; between two documents, the length of
            the first (8 bytes).
        progress: called with bytes read on disk, and `documents.size`.

    Raises:
        CorpusError: a document cannot be read or is not the text that `how` says.
    """
    separator = _normalized_separator(how)
    ending = separator or "\n"
    heard: set[str] = set()

    def tell(place: str, encoding: str) -> None:
        if encoding != "utf-8" or encoding not in heard:  # a folder of UTF-8 is told once
            how.say(f"{place}: read as {encoding} (detected)")
        heard.add(encoding)

    length = 0
    last: Piece | None = None
    for number, document in enumerate(documents.open(progress)):
        if number:
            digest.update(length.to_bytes(8, "little"))
            length = 0

        def passing(document: Document = document) -> Iterator[bytes]:
            nonlocal length
            for chunk in document.chunks:
                digest.update(chunk)
                length += len(chunk)
                yield chunk

        hint = "" if document.place == documents.place else ", or leave it out with --include"
        encoding = document.encoding or how.encoding
        if encoding != how.encoding:  # the same bytes may be another text elsewhere
            digest.update(b"\0" + encoding.encode() + b"\0")
        texts = texts_of(passing(), encoding, document.place, tell, how.binary, hint)
        for index, piece in enumerate(cut(_shaped(texts, how, document.place), separator)):
            if last is not None:
                ended = index > 0 or last.text.endswith(ending)
                yield last if ended else Piece(last.text + ending, last.begins)
            last = piece
    if last is not None:
        yield last


def _shaped(texts: Iterator[str], how: Reading, place: str) -> Iterator[str]:
    """The texts with newlines and characters as asked, in pieces of at most `CHUNK` characters."""
    if how.newlines == "lf":
        texts = with_lf(texts)
    if how.normalize != "none":
        texts = normalized(texts, _form(how), place)
    for text in texts:
        for start in range(0, len(text), CHUNK):
            yield text[start : start + CHUNK]


def _normalized_separator(how: Reading) -> str | None:
    """The separator as it stands in a text that is read so."""
    return how.separator and "".join(_shaped(iter([how.separator]), how, "--document-separator"))


def _form(how: Reading) -> Form:
    return cast(Form, how.normalize.upper())


def cut(texts: Iterable[str], separator: str | None) -> Iterator[Piece]:
    """The texts as pieces, none empty; after each occurrence of the separator another document begins."""
    begins = True
    held = ""  # may be the beginning of a separator
    keep = len(separator) - 1 if separator else 0
    for text in texts:
        held += text
        start = 0
        while separator and (end := held.find(separator, start) + len(separator)) >= len(separator):
            yield Piece(held[start:end], begins)
            start, begins = end, True
        end = max(start, len(held) - keep)
        if end > start:
            yield Piece(held[start:end], begins)
            begins = False
        held = held[end:]
    if held:
        yield Piece(held, begins)
