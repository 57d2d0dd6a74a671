"""One way to write newlines, one way to write characters: streaming, and equal to doing it to the whole text."""

from __future__ import annotations

import functools
import io
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

from textgen.errors import CorpusError

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

SEGMENT = 1 << 14  # characters; normalising takes the square of a run of marks, which no longer run may fill
LONGEST = 1 << 12  # characters that can belong together: real ones are below 30


def with_lf(texts: Iterable[str]) -> Iterator[str]:
    """The texts with CRLF and CR as LF, also where a CRLF is cut in two."""
    decoder = io.IncrementalNewlineDecoder(None, translate=True)
    for text in texts:
        yield decoder.decode(text)
    yield decoder.decode("", final=True)


def normalized(texts: Iterable[str], form: Form, place: str) -> Iterator[str]:
    """The texts in a normalisation form of Unicode's: cut only before characters that change nothing before them.

    Raises:
        CorpusError: thousands of combining marks in a row.
    """
    held, done = "", 0
    for text in texts:
        parts = []
        step = len(text) if text.isascii() else SEGMENT
        for start in range(0, len(text), step or 1):
            held += text[start : start + step]
            cut = next((i for i in range(len(held) - 1, 0, -1) if begins_anew(held[i], form)), 0)
            parts.append(unicodedata.normalize(form, held[:cut]))
            held, done = held[cut:], done + cut
            if len(held) > LONGEST:
                raise CorpusError(
                    f"{place}: over {LONGEST:,} combining marks in a row from character {done:,} on cannot be "
                    f"normalised; remove them, or leave out --normalize {form.lower()}"
                )
        yield "".join(parts)
    yield unicodedata.normalize(form, held)


@functools.lru_cache(maxsize=1 << 14)
def begins_anew(character: str, form: Form) -> bool:
    """Whether no normalisation reaches from before this character into it; False is always safe to say.

    All that moves or composes backwards is a mark, or a vowel or final consonant of Hangul.
    """
    first = unicodedata.normalize("NFKD" if form in ("NFKC", "NFKD") else "NFD", character)[0]
    return not unicodedata.category(first).startswith("M") and not "\u1160" <= first <= "\u11ff"
