"""Bytes to characters: strict decoding that names what does not fit, and detection of the encoding."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from textgen.errors import CorpusError

AUTO = "auto"
"""The --encoding that is detected."""
DETECTION_BYTES = 1 << 20
"""Bytes of a text's beginning that decide its encoding."""
GUESS_BYTES = 1 << 16
"""Bytes that charset-normalizer looks at, if they are not UTF-8."""

BOMS = {  # the longer ones first: UTF-32's begins with UTF-16's
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    codecs.BOM_UTF8: "utf-8-sig",
}
NEVER_SURROGATES = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
"""Encodings whose strict decoders refuse half a surrogate pair themselves."""

COMMON = (
    *("cp1252", "cp1251", "koi8_r", "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1250", "iso8859_2", "cp1253"),
    *("cp1254", "cp1255", "cp1256", "cp1257", "tis_620", "iso8859_5", "iso8859_7", "iso8859_15", "cp866"),
)
"""Encodings other than Unicode's that texts are found in, the more usual first."""

OnDetected = Callable[[str, str], None]
"""Called with a place and the encoding that was detected there."""


def decode_or_detect(
    chunks: Iterator[bytes], encoding: str, *, place: str, on_detected: OnDetected, binary: bool = False, hint: str = ""
) -> Iterator[str]:
    """Decodes chunks as `decode` does; detects `auto` first, raising CorpusError if the encoding cannot be detected."""
    if encoding != AUTO:
        return decode(chunks, encoding, place=place, binary=binary, hint=hint)
    taken: list[bytes] = []
    while sum(map(len, taken)) < DETECTION_BYTES and (chunk := next(chunks, b"")):
        taken.append(chunk)
    found = detect(b"".join(taken)[:DETECTION_BYTES], place, binary, hint)
    on_detected(place, found)
    return decode(chain(taken, chunks), found, place=place, binary=binary, hint=hint, detected=True)


def decode(
    chunks: Iterable[bytes], encoding: str, *, place: str, binary: bool = False, hint: str = "", detected: bool = False
) -> Iterator[str]:
    """Decodes chunks of bytes strictly; each text has at most as many characters as its chunk has bytes.

    Args:
        binary: NUL is a character like others, and a byte that is not UTF-8 becomes one of U+DC80 to U+DCFF
            (`surrogateescape`) if the encoding is UTF-8.
        hint: what else a user may do about bytes that are no text; ends the message.
        detected: the encoding was detected from the beginning, not named by the user.

    Raises:
        CorpusError: bytes that are not `encoding` (with their offset), half a surrogate pair, or a NUL.
    """
    name = codecs.lookup(encoding).name
    decoder = codecs.getincrementaldecoder(name)("surrogateescape" if binary and name == "utf-8" else "strict")
    consumed = 0

    def decode_chunk(chunk: bytes, final: bool) -> str:
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final)
            if name not in NEVER_SURROGATES:
                text.encode("utf-8")
        except UnicodeDecodeError as error:
            offset = consumed - pending + error.start
            about = _wrong_byte(error, offset, encoding=encoding, place=place, hint=hint, detected=detected)
            raise CorpusError(about) from error
        except UnicodeEncodeError as error:
            raise CorpusError(
                f"{place}: U+{ord(error.object[error.start]):04X} within bytes {consumed:,} to "
                f"{consumed + len(chunk):,} is half of a surrogate pair and no character; repair the text"
            ) from error
        except UnicodeError as error:
            raise CorpusError(f"{place} is not {encoding}: {error}; name its encoding with --encoding") from error
        if not binary and (b"\0" in chunk if name == "utf-8" else "\0" in text):  # the first is much quicker
            raise CorpusError(
                f"{place} looks like a binary file: a NUL within bytes {consumed:,} to {consumed + len(chunk):,}; if "
                f"it is text, name its encoding, for instance --encoding utf-16{hint}"
            )
        return text

    for chunk in chunks:
        if text := decode_chunk(chunk, final=False):
            yield text
        consumed += len(chunk)
    if text := decode_chunk(b"", final=True):
        yield text


def _wrong_byte(error: UnicodeDecodeError, offset: int, *, encoding: str, place: str, hint: str, detected: bool) -> str:
    """The message about a byte that does not fit, `offset` bytes from the beginning."""
    byte = error.object[error.start]
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
    likely = BOMS.get(error.object[:2], "latin-1") if offset == 0 else "latin-1"
    return (
        f"{place} is not {encoding}: byte {offset:,} is 0x{byte:02X} ({error.reason}); if it is text, name its "
        f"encoding, for instance --encoding {likely}{', or let --encoding auto guess' * (likely == 'latin-1')}{hint}"
    )


def detect(sample: bytes, place: str, binary: bool = False, hint: str = "") -> str:
    """Detects the encoding of a text that begins with `sample`.

    A byte order mark decides; else it is UTF-8 if these bytes are; else charset-normalizer chooses among the usual
    encodings.

    Raises:
        CorpusError: UTF-8 and something else are mixed, or nothing fits (with `binary`, UTF-8 is returned instead).
    """
    for mark, encoding in BOMS.items():
        if sample.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        return "utf-8"
    except UnicodeDecodeError as error:
        wrong = error.start
    others = _utf8_characters(sample)
    if not others and (likely := _likely_charset(sample)):
        return likely
    if binary:
        return "utf-8"
    if others:
        raise CorpusError(
            f"{place} mixes encodings: byte {wrong:,} is 0x{sample[wrong]:02X} and not UTF-8, but {others:,} other "
            f"characters are; convert the text to one encoding, or name one with --encoding{hint}"
        )
    raise CorpusError(f"{place} is in no known encoding; if it is text, name its encoding with --encoding{hint}")


def _utf8_characters(sample: bytes) -> int:
    """Number of characters beyond ASCII that are UTF-8, if too many for a text in another encoding; else 0."""
    text = sample.decode("utf-8", "surrogateescape")
    wrong = sum("\udc80" <= character <= "\udcff" for character in text)
    right = sum(character > "\x7f" for character in text) - wrong
    return right if 2 * right >= wrong else 0


def _likely_charset(sample: bytes) -> str | None:
    """The most common of the encodings that charset-normalizer finds about equally likely."""
    from charset_normalizer import from_bytes

    lines = sample.splitlines(keepends=True)
    if len(sample) >= DETECTION_BYTES and len(lines) > 1:
        lines.pop()  # it may end within a character
    beyond_ascii = b"".join(line for line in lines if not line.isascii())
    matches = list(from_bytes(beyond_ascii[:GUESS_BYTES], cp_isolation=[*COMMON]))
    tidy = [match for match in matches if match.chaos <= matches[0].chaos + 0.1]
    coherence = max((match.coherence for match in tidy), default=0.0)
    names = {
        name
        for match in tidy
        if match.coherence >= coherence - 0.02
        for name in (match.encoding, *match.could_be_from_charset)
    }
    return next((encoding for encoding in COMMON if encoding in names), None)
