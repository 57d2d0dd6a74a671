"""Bytes become characters, strictly: nothing is replaced, dropped or translated, and what does not fit is named."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator

from textgen.errors import CorpusError

BOMS = {  # the longer ones first: UTF-32's begins with UTF-16's
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    codecs.BOM_UTF8: "utf-8-sig",
}
NEVER_SURROGATES = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
"""Encodings whose strict decoders refuse half a surrogate pair themselves."""


def decoded(
    chunks: Iterable[bytes], encoding: str, place: str, binary: bool = False, hint: str = "", detected: bool = False
) -> Iterator[str]:
    """The characters of `chunks`, in pieces of at most as many characters as a chunk has bytes.

    Args:
        chunks: bytes.
        encoding: one of Python's.
        place: what to call them in messages.
        binary: a NUL is a character like others, and a byte that is not UTF-8 becomes one of U+DC80 to U+DCFF
            (`surrogateescape`) where the encoding is UTF-8.
        hint: what else a user may do about a binary file.
        detected: the encoding is that of the text's beginning, and nobody has named it.

    Raises:
        CorpusError: bytes that are not `encoding` (with their offset), half a surrogate pair, or a NUL: no text.
    """
    name = codecs.lookup(encoding).name
    decoder = codecs.getincrementaldecoder(name)("surrogateescape" if binary and name == "utf-8" else "strict")
    consumed = 0

    def decode(chunk: bytes, final: bool) -> str:
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final)
            if name not in NEVER_SURROGATES:
                text.encode("utf-8")
        except UnicodeDecodeError as error:
            offset = consumed - pending + error.start
            raise CorpusError(_wrong_byte(error, offset, encoding, place, hint, detected)) from error
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
                f"it is text, name its encoding, for instance --encoding utf-16{hint}; --tokenizer bytes reads anything"
            )
        return text

    for chunk in chunks:
        if text := decode(chunk, final=False):
            yield text
        consumed += len(chunk)
    if text := decode(b"", final=True):
        yield text


def _wrong_byte(error: UnicodeDecodeError, offset: int, encoding: str, place: str, hint: str, detected: bool) -> str:
    """The line for a byte that does not fit, `offset` bytes from the beginning."""
    byte = error.object[error.start]
    following = error.object[error.start + 1 : error.start + 2]
    if error.encoding == "utf-8" and byte == 0xED and b"\xa0" <= following <= b"\xbf":
        return (
            f"{place}: the bytes from {offset:,} on are half of a surrogate pair (CESU-8) and no character; convert "
            "the text to UTF-8 first, or learn its bytes: --tokenizer bytes"
        )
    if detected:
        return (
            f"{place} begins as {encoding} (detected), but byte {offset:,} is 0x{byte:02X} ({error.reason}); convert a "
            "text that mixes encodings to one, or name its encoding with --encoding"
        )
    likely = BOMS.get(error.object[:2], "latin-1") if offset == 0 else "latin-1"
    return (
        f"{place} is not {encoding}: byte {offset:,} is 0x{byte:02X} ({error.reason}); if it is text, name its "
        f"encoding, for instance --encoding {likely}{', or let --encoding auto guess' * (likely == 'latin-1')}{hint}"
    )
