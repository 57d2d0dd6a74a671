"""Texts in characters that a tokenizer knows: the others are left out, or the most similar ones take their place."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

from textgen.errors import SettingsError, UnknownCharacterError
from textgen.tokenizers.protocol import Tokenizer
from textgen.typography import INVISIBLE, TYPOGRAPHIC, to_plain
from textgen.unicode import describe_character

OnUnknown = Literal["error", "skip", "replace"]
"""Treatment of characters that the tokenizer cannot encode: an error, left out, or replaced."""
SHOWN = 40
"""Characters of a text that an error shows with replacements."""

_OPENING = {"'": "‘‚‹", '"': "“„«"}
"""Quotation marks at the beginning of a word, the most common first."""


class Replacement(NamedTuple):
    """Text in the place of characters begin .. end-1."""

    begin: int
    end: int
    text: str


def known_prompt(prompt: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> str:
    """Returns the prompt without the characters that are not in the model's vocabulary; see `replacements`.

    Raises:
        UnknownCharacterError: there are unknown characters, and `on_unknown` is "error".
    """
    unknown = tokenizer.unknown(prompt)
    if on_unknown == "error" and unknown:
        names = ", ".join(describe_character(character) for character in unknown[:5])
        more = f" and {len(unknown) - 5} more" if len(unknown) > 5 else ""
        raise UnknownCharacterError(
            f"the prompt has characters that are not in the model's vocabulary: {names}{more}; "
            f"change it, or choose {remedy(prompt, unknown, tokenizer)}"
        )
    return replaced(prompt, replacements(prompt, tokenizer, on_unknown))


def remedy(text: str, unknown: list[str], tokenizer: Tokenizer) -> str:
    """Returns the flags for a text with these unknown characters, and how it reads with similar ones."""
    first = text.index(unknown[0])
    begin = 1 + max(text.rfind(space, 0, first) for space in " \n")
    shown = text[max(begin, first - SHOWN // 2) :][:SHOWN].strip("\n").partition("\n")[0] or unknown[0]
    similar = replaced(shown, replacements(shown, tokenizer, "replace"))
    return f"--on-unknown replace ({similar!r} for {shown!r}) or skip"


def replaced(text: str, changes: list[Replacement]) -> str:
    """Returns a text with the replacements in it."""
    pieces, done = [], 0
    for begin, end, piece in changes:
        pieces += [text[done:begin], piece]
        done = end
    return "".join((*pieces, text[done:]))


def replacements(text: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> list[Replacement]:
    """Returns what takes the place of the characters that are not in the model's vocabulary, in their order.

    `skip` leaves them out. `replace` puts the most similar ones that are known in their place: plain or typographic
    quotation marks, dashes and spaces, the same character composed or decomposed, the letter without its accent, Latin
    letters (anyascii), the letter in the other case; invisible characters and marks are left out; else a space, or a
    newline.

    Raises:
        SettingsError: `on_unknown` is none of its values.
    """
    if on_unknown not in ("error", "skip", "replace"):
        raise SettingsError(f"on_unknown {on_unknown!r}: choose error, skip or replace")
    unknown = tokenizer.unknown(text)
    if not unknown:
        return []
    if on_unknown != "replace":
        return [Replacement(found.start(), found.end(), "") for found in re.finditer(_any_of(unknown), text)]
    similar = _Similar(tokenizer)
    return [change for found in _clusters(text, unknown).finditer(text) for change in similar.of(found)]


def _any_of(characters: list[str]) -> str:
    return f"[{re.escape(''.join(characters))}]"


def _clusters(text: str, unknown: list[str]) -> re.Pattern[str]:
    """Returns a pattern of characters with their combining marks, of which at least one is unknown, and of CR LF."""
    marks = [character for character in set(text) if unicodedata.combining(character)]
    patterns = ["\r\n"] if "\r" in unknown or "\n" in unknown else []
    if marks:
        every, odd = _any_of(marks), [mark for mark in marks if mark in unknown]
        patterns += [f"[^{every[1:]}?{every}*{_any_of(odd)}{every}*"] if odd else []
        patterns.append(f"{_any_of(unknown)}{every}*")
    else:
        patterns.append(_any_of(unknown))
    return re.compile("|".join(patterns))


class _Similar:
    """The most similar known text of unknown characters."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._found: dict[tuple[str, bool], str] = {}

    def of(self, found: re.Match[str]) -> list[Replacement]:
        """Returns the replacements of a cluster, see `_clusters`."""
        cluster, begin = found[0], found.start()
        if cluster == "\r\n":
            return [Replacement(begin, found.end(), self._character("\n", opens=False))]
        for form in ("NFC", "NFD"):
            same = unicodedata.normalize(form, cluster)
            if same != cluster and not self._tokenizer.unknown(same):
                return [Replacement(begin, found.end(), same)]
        before, after = found.string[max(begin - 3, 0) : begin].rstrip("'\"")[-1:], found.string[begin + 1 : begin + 2]
        opens = (not before or before.isspace() or before in "([{-–—“‘«„‚") and bool(after.strip())
        return [
            Replacement(begin + n, begin + n + 1, self._character(character, opens=opens))
            for n, character in enumerate(cluster)
        ]

    def _character(self, character: str, *, opens: bool) -> str:
        if (character, opens) not in self._found:
            known = (text for text in _candidates(character, opens=opens) if not self._tokenizer.unknown(text))
            self._found[character, opens] = next(known, "")
        return self._found[character, opens]


def _candidates(character: str, *, opens: bool) -> list[str]:
    """Returns texts that are similar to a character, the most similar first; it opens a quotation, or does not."""
    from anyascii import anyascii

    if character in INVISIBLE[""] or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return [character, ""]
    plain = to_plain(character)
    letters = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    latin = anyascii(character)
    if not character.isalnum() and any(map(str.isalnum, latin)):  # a sign is not similar to letters
        latin = ""
    marks = [mark for each in (character, plain, latin) for mark in _typographic(each, opens=opens)]
    line_ends = "\r\n" if character in "\r\n" else ""
    other_case = [text for each in (plain, letters, latin) for text in (each.lower(), each.upper())]
    similar = [character, *_typographic(character, opens=opens), plain, letters, latin, *marks, *line_ends, *other_case]
    return [text for text in (*similar, " ", "\n") if text]


def _typographic(plain: str, *, opens: bool) -> str:
    """Returns the typographic characters of a plain text, the most similar first."""
    every = TYPOGRAPHIC.get(plain, "")
    return "".join(sorted(every, key=_OPENING.get(plain, "").__contains__, reverse=opens))
