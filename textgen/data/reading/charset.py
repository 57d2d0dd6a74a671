"""Bytes to characters: strict decoding that names what does not fit, and detection of the encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from textgen.data.reading.legacy_encodings import Guess, guess_encoding
from textgen.errors import CorpusError, warn

AUTO = "auto"
"""The --encoding that is detected."""
DETECTION_BYTES = 1 << 20
"""Bytes of a text's beginning that decide its encoding."""

BOMS = {  # the longer ones first: UTF-32's begins with UTF-16's
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    codecs.BOM_UTF8: "utf-8-sig",
}
NEVER_SURROGATES = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
"""Encodings whose strict decoders refuse half a surrogate pair themselves."""

OnDetected = Callable[[str, Guess], None]
"""Called with a place and the encoding that was detected there."""


@dataclass(frozen=True, kw_only=True)
class Decoding:
    """Options of decoding bytes to text.

    Attributes:
        encoding: one of Python's, or auto: each text's own is detected.
        undecodable: bytes that do not decode end with an error, become U+FFFD, or are left out.
        binary: NUL is a character like others, and a byte that is not UTF-8 becomes one of U+DC80 to U+DCFF
            (`surrogateescape`) if the encoding is UTF-8.
        hint: what else a user may do about bytes that are no text; ends the messages.
        several: the text is one of several files, each of which may have an encoding of its own.
        notify: called with a line about an encoding that was detected, and about bytes that did not decode.
    """

    encoding: str = "utf-8"
    undecodable: Literal["error", "replace", "skip"] = "error"
    binary: bool = False
    hint: str = ""
    several: bool = False
    notify: Callable[[str], None] = warn

    def detected(self, place: str, found: Guess) -> None:
        """Reports an encoding that was detected."""
        how = f"a guess; {found.rival} fits about as well" if found.rival else "detected"
        self.notify(f"{place}: read as {found.encoding} ({how})")


def decode_or_detect(
    chunks: Iterator[bytes], decoding: Decoding, place: str, on_detected: OnDetected | None = None
) -> Iterator[str]:
    """Decodes chunks as `decode` does; detects `auto` first, raising CorpusError if the encoding cannot be detected."""
    if decoding.encoding != AUTO:
        return decode(chunks, decoding, place)
    taken: list[bytes] = []
    while sum(map(len, taken)) < DETECTION_BYTES and (chunk := next(chunks, b"")):
        taken.append(chunk)
    found = detect(b"".join(taken)[:DETECTION_BYTES], place, decoding)
    (on_detected or decoding.detected)(place, found)
    return decode(chain(taken, chunks), replace(decoding, encoding=found.encoding), place, detected=True)


class UndecodableBytes:
    """Counts bytes of a text that do not decode; an error handler of codecs.

    Attributes:
        replacement: text in their place.
        count: their number.
        first: offset of the first one in the text; None without any.
        offset: of the bytes that are being decoded.
    """

    current: ContextVar[UndecodableBytes] = ContextVar("current")

    def __init__(self, replacement: str) -> None:
        self.replacement = replacement
        self.count = 0
        self.first: int | None = None
        self.offset = 0

    @classmethod
    def handle(cls, error: UnicodeError) -> tuple[str, int]:
        """Replaces what does not decode, for `codecs.register_error`."""
        assert isinstance(error, UnicodeDecodeError)
        mine = cls.current.get()
        mine.count += error.end - error.start
        mine.first = mine.offset + error.start if mine.first is None else mine.first
        return mine.replacement, error.end


codecs.register_error("textgen.undecodable", UndecodableBytes.handle)


def decode(chunks: Iterable[bytes], decoding: Decoding, place: str, *, detected: bool = False) -> Iterator[str]:
    """Decodes chunks of bytes; each text has at most as many characters as its chunk has bytes. A byte order mark at
    the beginning is left out, except from binary files.

    Args:
        detected: the encoding was detected from the beginning, not named by the user.

    Raises:
        CorpusError: bytes that are not in the encoding (with their offset), half a surrogate pair, or a NUL.
    """
    encoding, binary = decoding.encoding, decoding.binary
    name = codecs.lookup(encoding).name
    wrong = UndecodableBytes("\ufffd" if decoding.undecodable == "replace" else "")
    lenient = "strict" if decoding.undecodable == "error" else "textgen.undecodable"
    decoder = codecs.getincrementaldecoder(name)("surrogateescape" if binary and name == "utf-8" else lenient)
    consumed = 0

    def decode_chunk(chunk: bytes, final: bool) -> str:
        wrong.offset = consumed - len(decoder.getstate()[0])
        UndecodableBytes.current.set(wrong)
        try:
            text = decoder.decode(chunk, final)
            if name not in NEVER_SURROGATES:
                text.encode("utf-8")
        except UnicodeDecodeError as error:
            about = _wrong_byte(error, wrong.offset + error.start, decoding, place, detected)
            raise CorpusError(about) from error
        except UnicodeEncodeError as error:
            raise CorpusError(
                f"{place}: U+{ord(error.object[error.start]):04X} within bytes {consumed:,} to "
                f"{consumed + len(chunk):,} is half of a surrogate pair and no character; repair the text"
            ) from error
        except UnicodeError as error:
            proposal = _propose(_guess(chunk) or Guess("utf-8"))
            raise CorpusError(f"{place} is not {encoding}: {error}; {proposal}{decoding.hint}") from error
        if not binary and (b"\0" in chunk if name == "utf-8" else "\0" in text):  # the first is much quicker
            within = f"a NUL within bytes {consumed:,} to {consumed + len(chunk):,}"
            if found := None if detected else guess_encoding(chunk):
                raise CorpusError(f"{place} is not {encoding}: {within}; {_propose(found)}{decoding.hint}")
            raise CorpusError(
                f"{place} looks like a binary file: {within}; if it is text, name its encoding, for instance "
                f"--encoding utf-16{decoding.hint}"
            )
        return text

    begins = name == "utf-8" and not binary
    for chunk in chunks:
        if text := decode_chunk(chunk, final=False):
            text, begins = text.removeprefix("\ufeff") if begins else text, False
            if text:
                yield text
        consumed += len(chunk)
    if text := decode_chunk(b"", final=True):
        yield text
    if wrong.first is not None:
        done = "replaced by U+FFFD" if wrong.replacement else "left out"
        what = (
            f"1 byte that is not {encoding}" if wrong.count == 1 else f"{wrong.count:,} bytes that are not {encoding}"
        )
        decoding.notify(f"{place}: {what} {done} (first: byte {wrong.first:,})")


def _wrong_byte(error: UnicodeDecodeError, offset: int, decoding: Decoding, place: str, detected: bool) -> str:
    """The message about a byte that does not fit, `offset` bytes from the beginning."""
    byte, hint, encoding = error.object[error.start], decoding.hint, decoding.encoding
    each = " (auto: each file's own)" * decoding.several
    following = error.object[error.start + 1 : error.start + 2]
    if error.encoding == "utf-8" and byte == 0xED and b"\xa0" <= following <= b"\xbf":
        return (
            f"{place}: the bytes from {offset:,} on are half of a surrogate pair (CESU-8) and no character; convert "
            f"the text to UTF-8 first{hint}"
        )
    if detected:
        return (
            f"{place} begins as {encoding} (detected), but byte {offset:,} is 0x{byte:02X} ({error.reason}); convert a "
            f"text that mixes encodings to one, or name its encoding with --encoding{hint}"
        )
    what = f"{place} is not {encoding}: byte {offset:,} is 0x{byte:02X} ({error.reason})"
    if marked := offset == 0 and BOMS.get(error.object[:4], BOMS.get(error.object[:2])):
        return f"{what}; its byte order mark says --encoding {marked}{each}{hint}"
    found = _guess(error.object)
    if found and codecs.lookup(found.encoding).name == codecs.lookup(encoding).name:
        return f"{what}, but most others are; repair it{hint}"
    if not found and error.encoding == "utf-8" and _utf8_characters(error.object):
        return f"{what}, but other characters are UTF-8; repair it{hint}"
    return f"{what}; if it is text, {_propose(found or Guess('cp1252'))}{each}{hint}"


def _propose(found: Guess) -> str:
    """Returns the proposal of an encoding."""
    rival = f"; --encoding {found.rival} fits about as well" if found.rival else ""
    return f"name its encoding, for instance --encoding {found.encoding} (a guess{rival})"


_JAPANESE_MAIL = re.compile(rb"\x1b\$[@B]([!-~]{2})+\x1b\([BJ]")
"""Japanese in ISO-2022-JP, the encoding of e-mails: 7 bits, between escape sequences."""


def detect(sample: bytes, place: str, decoding: Decoding = Decoding()) -> Guess:
    """Detects the encoding of a text that begins with `sample`.

    A byte order mark or the escape sequences of ISO-2022-JP decide; else it is UTF-8 if these bytes are, without a NUL;
    else `guess_encoding` chooses.

    Raises:
        CorpusError: UTF-8 and something else are mixed, or nothing fits. With `binary`, or for a mixture with
            `undecodable` other than error, UTF-8 is returned instead.
    """
    for mark, encoding in BOMS.items():
        if sample.startswith(mark):
            return Guess(encoding)
    wrong = None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError as error:
        wrong = error.start
    if wrong is None and (decoding.binary or b"\0" not in sample):
        return Guess("iso2022_jp" if _JAPANESE_MAIL.search(sample) and not decoding.binary else "utf-8")
    if found := guess_encoding(sample):
        return found
    others = _utf8_characters(sample)
    if wrong is None or decoding.binary or (others and decoding.undecodable != "error"):
        return Guess("utf-8")
    if others:
        raise CorpusError(
            f"{place} mixes encodings: byte {wrong:,} is 0x{sample[wrong]:02X} and not UTF-8, but {others:,} other "
            f"characters are; convert the text to one encoding, or name one with --encoding{decoding.hint}"
        )
    raise CorpusError(
        f"{place} is in no known encoding; if it is text, name its encoding with --encoding{decoding.hint}"
    )


def _guess(sample: bytes) -> Guess | None:
    """Returns UTF-8 for these bytes if they are, except for a character that they may end within, or another guess."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return guess_encoding(sample)
    return guess_encoding(sample) if b"\0" in sample else Guess("utf-8")


def _utf8_characters(sample: bytes) -> int:
    """Number of characters beyond ASCII that are UTF-8, if too many for a text in another encoding; else 0."""
    text = sample.decode("utf-8", "surrogateescape")
    wrong = sum("\udc80" <= character <= "\udcff" for character in text)
    right = sum(character > "\x7f" for character in text) - wrong
    return right if 2 * right >= wrong else 0
