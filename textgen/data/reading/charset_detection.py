"""Which encoding a text is in, judged by its beginning and always told."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from itertools import chain

from textgen.data.reading.charset import BOMS, decoded
from textgen.errors import CorpusError

AUTO = "auto"
SAMPLE = 1 << 20  # bytes that are judged
GUESSED = 1 << 16  # bytes that are guessed from, where they are not UTF-8

COMMON = (
    *("cp1252", "cp1251", "koi8_r", "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1250", "iso8859_2", "cp1253"),
    *("cp1254", "cp1255", "cp1256", "cp1257", "tis_620", "iso8859_5", "iso8859_7", "iso8859_15", "cp866"),
)
"""What texts are in that are no Unicode, the more usual first."""

Tell = Callable[[str, str], None]
"""Called with a place and the encoding that was detected there."""


def texts_of(
    chunks: Iterator[bytes], encoding: str, place: str, tell: Tell, binary: bool = False, hint: str = ""
) -> Iterator[str]:
    """The characters of `chunks`, in pieces; the encoding `auto` is detected. Else as `decoded`.

    Raises:
        CorpusError: as `decoded`; or the encoding cannot be told.
    """
    if encoding != AUTO:
        return decoded(chunks, encoding, place, binary, hint)
    taken: list[bytes] = []
    while sum(map(len, taken)) < SAMPLE and (chunk := next(chunks, b"")):
        taken.append(chunk)
    found = detected(b"".join(taken)[:SAMPLE], place, binary)
    tell(place, found)
    return decoded(chain(taken, chunks), found, place, binary, hint, detected=True)


def detected(sample: bytes, place: str, binary: bool = False) -> str:
    """The encoding of a text that begins with `sample`.

    A byte order mark decides; else it is UTF-8 where these bytes are; else what charset-normalizer finds likely
    among the usual ones.

    Raises:
        CorpusError: UTF-8 and something else are mixed, or nothing fits (`binary`: then UTF-8 it is).
    """
    for mark, encoding in BOMS.items():
        if sample.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        return "utf-8"
    except UnicodeDecodeError as error:
        wrong = error.start
    others = _characters(sample)
    if not others and (likely := _likely(sample)):
        return likely
    if binary:
        return "utf-8"
    if others:
        raise CorpusError(
            f"{place} mixes encodings: byte {wrong:,} is 0x{sample[wrong]:02X} and not UTF-8, but {others:,} other "
            "characters are; convert the text to one encoding, or name one with --encoding"
        )
    raise CorpusError(
        f"{place} is in no encoding that is known; if it is text, name its encoding with --encoding; --tokenizer bytes "
        "reads anything"
    )


def _characters(sample: bytes) -> int:
    """How many characters beyond ASCII are UTF-8, where too many are for a text in another encoding; else 0."""
    text = sample.decode("utf-8", "surrogateescape")
    wrong = sum("\udc80" <= character <= "\udcff" for character in text)
    right = sum(character > "\x7f" for character in text) - wrong
    return right if 2 * right >= wrong else 0


def _likely(sample: bytes) -> str | None:
    """The most common of the encodings that charset-normalizer finds about equally likely."""
    from charset_normalizer import from_bytes

    lines = sample.splitlines(keepends=True)
    if len(sample) >= SAMPLE and len(lines) > 1:
        lines.pop()  # it may end within a character
    telling = b"".join(line for line in lines if not line.isascii())
    matches = list(from_bytes(telling[:GUESSED], cp_isolation=[*COMMON]))
    tidy = [match for match in matches if match.chaos <= matches[0].chaos + 0.1]
    speech = max((match.coherence for match in tidy), default=0.0)
    names = {
        name
        for match in tidy
        if match.coherence >= speech - 0.02
        for name in (match.encoding, *match.could_be_from_charset)
    }
    return next((encoding for encoding in COMMON if encoding in names), None)
