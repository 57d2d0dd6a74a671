"""Reads documents as chunks of text: decodes, normalizes, cuts at the document separator."""

from __future__ import annotations

import functools
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, cast

from textgen.data.reading.charset import Decoding, decode_or_detect
from textgen.data.reading.documents import CHUNK_BYTES, Document, Documents
from textgen.data.reading.legacy_encodings import Guess
from textgen.errors import CorpusError
from textgen.typography import to_plain
from textgen.units import Progress

NormalForm = Literal["NFC", "NFD", "NFKC", "NFKD"]

NORMALIZED_AT_ONCE = 1 << 14
"""Characters; the time of normalisation grows with the square of a run of marks, so runs must be bounded."""
LONGEST_RUN = 1 << 12
"""Characters that may compose with each other: real ones are below 30."""


SPACES_AROUND = 4
"""Spaces and line ends on each side of a separator that are compared."""


class TextChunk(NamedTuple):
    """A chunk of text, of about 1 MiB at most, that begins a document or continues one."""

    text: str
    begins_document: bool


@dataclass(frozen=True, kw_only=True)
class ReadOptions(Decoding):
    """Options of reading documents, those of decoding among them.

    Attributes:
        newlines: keep them, or make CRLF and CR one LF.
        normalize: none, or a Unicode normal form, applied to each document.
        typography: keep it, or put plain quotation marks, hyphens and spaces in the place of typographic ones.
        separator: a document ends with each occurrence of it, which stays in the text.
    """

    newlines: Literal["keep", "lf"] = "keep"
    normalize: Literal["none", "nfc", "nfd", "nfkc", "nfkd"] = "none"
    typography: Literal["keep", "plain"] = "keep"
    separator: str | None = None


def read_chunks(
    documents: Documents, options: ReadOptions, digest: Callable[[bytes], object], progress: Progress
) -> Iterator[TextChunk]:
    """Reads the text of all documents, in chunks that are never empty.

    A document without characters is left out. One that another follows ends with the separator, or without one with a
    newline, which is added if it is missing, so that documents do not run together.

    Args:
        digest: called with each document's bytes, before them its own encoding if it has one, and between two documents
            the length of the first (8 bytes); such as the `update` of a hash.

    Raises:
        CorpusError: a document cannot be read, or does not decode as `options` ask.
    """
    # As it appears in a text after newlines and normal form are changed.
    separator = options.separator and "".join(_transformed(iter([options.separator]), options, "--document-separator"))
    ending = separator or "\n"
    detected: Counter[Guess] = Counter()

    def on_detected(place: str, found: Guess) -> None:
        detected[found] += 1
        if detected[found] == 1:  # the others are counted
            options.detected(place, found)

    length, seen = 0, SeparatorSearch(separator or "")
    last: TextChunk | None = None
    for number, document in enumerate(documents.open(progress)):
        if number:
            digest(length.to_bytes(8, "little"))
            length = 0

        def hashed(document: Document = document) -> Iterator[bytes]:
            nonlocal length
            for chunk in document.chunks:
                digest(chunk)
                length += len(chunk)
                yield chunk

        encoding = document.encoding or options.encoding
        if encoding != options.encoding:  # the same bytes are another text in another encoding
            digest(b"\0" + encoding.encode() + b"\0")
        several = document.place != documents.place
        hint = ", or leave it out with --exclude" * several + options.hint
        texts = decode_or_detect(
            hashed(),
            replace(options, encoding=encoding, hint=hint, several=several),
            document.place,
            on_detected=on_detected,
        )
        for index, chunk in enumerate(split_documents(_transformed(texts, options, document.place), separator)):
            if separator:
                seen.add(chunk.text)
            if last is not None:
                ended = index > 0 or last.text.endswith(ending)
                yield last if ended else TextChunk(last.text + ending, last.begins_document)
            last = chunk
    if last is not None:
        yield last
    others = detected.items() if len(detected) > 1 or Guess("utf-8") not in detected else ()
    if more := [f"{count - 1:,} more as {found.encoding}" for found, count in others if count > 1]:
        options.notify(f"{documents.place}: {', '.join(more)}")
    if separator and not seen.found:
        remedy = seen.remedy()
        options.notify(f"{documents.place}: --document-separator {separator!r} is nowhere in the text{remedy}")


class SeparatorSearch:
    """Searches a text for a separator of documents, and for others that may have been meant.

    Attributes:
        found: a chunk ended with the separator.
    """

    def __init__(self, separator: str) -> None:
        self.found = False
        self._separator = separator
        self._visible = separator.strip()
        self._with_lf = separator.replace("\r\n", "\n")
        self._ends: set[str] = set()
        self._similar = self._held = ""

    def add(self, text: str) -> None:
        """Adds a chunk."""
        self.found = self.found or text.endswith(self._separator)
        if self.found:
            return
        self._ends.update(end for end in ("\r\n", "\r") if end in text)
        if not self._similar:
            self._held += text
            self._search(len(self._held) - SPACES_AROUND)
            self._held = self._held[-len(self._separator) - 2 * SPACES_AROUND :]

    def _search(self, last: int) -> None:
        """Searches what is held for a similar separator that ends before `last`."""
        if self._with_lf != self._separator and self._with_lf in self._held:
            self._similar = self._with_lf
        elif self._visible and 0 <= (at := self._held.find(self._visible)) <= last - len(self._visible):
            end = at + len(self._visible)
            before = re.split(r"\S", self._held[max(at - SPACES_AROUND, 0) : at])[-1]
            self._similar = before + self._visible + re.split(r"\S", self._held[end : end + SPACES_AROUND])[0]

    def remedy(self) -> str:
        """Returns what may have been meant, as the end of a message; empty if nothing is similar."""
        if self._ends and "\n" in self._separator:
            return "; its lines end in CR or CRLF: add --newlines lf"
        self._search(len(self._held))
        return f", but {self._similar!r} is" if self._similar else ""


def _transformed(texts: Iterator[str], options: ReadOptions, place: str) -> Iterator[str]:
    """Yields the texts with newlines, typography and normal form as asked, at most `CHUNK_BYTES` characters each."""
    if options.newlines == "lf":
        texts = with_lf(texts)
    if options.typography == "plain":
        texts = map(to_plain, texts)
    if options.normalize != "none":
        texts = normalize(texts, cast(NormalForm, options.normalize.upper()), place)
    for text in texts:
        for start in range(0, len(text), CHUNK_BYTES):
            yield text[start : start + CHUNK_BYTES]


def split_documents(texts: Iterable[str], separator: str | None) -> Iterator[TextChunk]:
    """Yields the texts as chunks, none empty; after each occurrence of the separator another document begins.

    No document consists of a separator alone: one that follows another belongs to the document before it, and one at
    the beginning to the first document. After a separator of newlines, so do further ones.
    """
    further = re.compile(f"[{separator}]*" if separator and not separator.strip("\r\n") else "")
    begins = first = True  # first: no text but separators so far
    held = ""  # may be the beginning of a separator
    keep = len(separator) - 1 if separator else 0

    def rest_of_separator(start: int) -> Generator[TextChunk, None, int]:
        found = further.match(held, start) if begins and not first else None
        if found and found[0]:
            yield TextChunk(found[0], False)
        return found.end() if found else start

    for text in texts:
        held += text
        start = yield from rest_of_separator(0)
        while separator and (end := held.find(separator, start) + len(separator)) >= len(separator):
            alone = (begins or first) and end - start == len(separator)
            yield TextChunk(held[start:end], begins and (first or not alone))
            start, begins, first = end, not (first and alone), first and alone
            start = yield from rest_of_separator(start)
        end = max(start, len(held) - keep)
        if end > start:
            yield TextChunk(held[start:end], begins)
            begins = first = False
        held = held[end:]
    if held:
        yield TextChunk(held, begins)


def with_lf(texts: Iterable[str]) -> Iterator[str]:
    """Yields the texts with CRLF and CR as LF, even if a CRLF is cut in two."""
    decoder = io.IncrementalNewlineDecoder(None, translate=True)
    for text in texts:
        yield decoder.decode(text)
    yield decoder.decode("", final=True)


def normalize(texts: Iterable[str], form: NormalForm, place: str) -> Iterator[str]:
    """Yields the texts in a Unicode normal form; joined, they equal the normal form of the whole text.

    They are cut only before characters that do not compose with earlier ones; raises CorpusError if none come for
    `LONGEST_RUN` characters.
    """
    held, done = "", 0
    for text in texts:
        parts = []
        step = len(text) if text.isascii() else NORMALIZED_AT_ONCE
        for start in range(0, len(text), step or 1):
            held += text[start : start + step]
            cut = next((i for i in range(len(held) - 1, 0, -1) if is_boundary(held[i], form)), 0)
            parts.append(unicodedata.normalize(form, held[:cut]))
            held, done = held[cut:], done + cut
            if len(held) > LONGEST_RUN:
                raise CorpusError(
                    f"{place}: over {LONGEST_RUN:,} combining marks in a row from character {done:,} on cannot be "
                    f"normalised; remove them, or leave out --normalize {form.lower()}"
                )
        yield "".join(parts)
    yield unicodedata.normalize(form, held)


@functools.lru_cache(maxsize=1 << 14)
def is_boundary(character: str, form: NormalForm) -> bool:
    """Whether normalisation never combines this character with earlier ones; False is always safe.

    Only marks, vowels and final consonants of Hangul, and a vowel of Kirat Rai (Unicode 16, which Python 3.14 has) are
    reordered or composed with what precedes them.
    """
    first = unicodedata.normalize("NFKD" if form in ("NFKC", "NFKD") else "NFD", character)[0]
    letters = "\u1160" <= first <= "\u11ff" or first == "\U00016d67"
    return not unicodedata.category(first).startswith("M") and not letters
