"""Prompts in the characters that a model knows."""

from __future__ import annotations

import unicodedata
from typing import Literal

from textgen.errors import SettingsError, UnknownCharacterError
from textgen.tokenizers.protocol import Tokenizer
from textgen.unicode import describe_character

OnUnknown = Literal["error", "skip", "replace"]
"""What to do with characters that the tokenizer cannot encode."""


def default_prompt(tokenizer: Tokenizer) -> str:
    """Returns the prompt of a text without one: a newline; without a newline in the alphabet, a space or token 0."""
    for character in "\n ":
        if not tokenizer.unknown(character):
            return character
    return tokenizer.decode([0])


def known_prompt(prompt: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> str:
    """Returns the prompt without the characters that the model does not know.

    `skip` leaves them out; `replace` puts the letter without its accent, a space or a newline in their place, the first
    of these that is known.

    Raises:
        UnknownCharacterError: there are unknown characters, and `on_unknown` is "error".
    """
    if on_unknown not in ("error", "skip", "replace"):
        raise SettingsError(f"on_unknown {on_unknown!r}: choose error, skip or replace")
    unknown = tokenizer.unknown(prompt)
    if not unknown:
        return prompt
    if on_unknown == "error":
        names = ", ".join(describe_character(character) for character in unknown[:5])
        more = f" and {len(unknown) - 5} more" if len(unknown) > 5 else ""
        raise UnknownCharacterError(
            f"the model has never seen {names}{more}; change the prompt, or choose --on-unknown skip or replace"
        )
    if on_unknown == "skip":
        return prompt.translate({ord(character): None for character in unknown})
    return prompt.translate({ord(character): _replacement(character, tokenizer) for character in unknown})


def _replacement(character: str, tokenizer: Tokenizer) -> str:
    plain = unicodedata.normalize("NFKD", character)
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return next((c for c in (letters, " ", "\n") if c and not tokenizer.unknown(c)), "")
