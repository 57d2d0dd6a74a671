"""Text in, text out: the meeting of a model folder, an engine and a sampler."""

from __future__ import annotations

import os
import secrets
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.checkpoints import Model, find_model, read_model
from textgen.errors import ModelError, UnknownCharacterError
from textgen.sampling.engines.numpy_engine import NumpyEngine
from textgen.sampling.sampler import Sampler
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.characters import describe_character

OnUnknown = Literal["error", "skip", "replace"]


class Character(NamedTuple):
    """One written character."""

    text: str
    id: int


class TextGenerator:
    """Writes text with a trained model.

    Args:
        model: what `read_model` returned.

    Raises:
        ModelError: the weights are not of the architecture that the model claims.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.tokenizer = model.tokenizer
        try:
            self.engine = NumpyEngine(model.architecture, model.weights)
        except (KeyError, ValueError, TypeError) as error:
            raise ModelError(f"{model.folder} is damaged: its weights do not fit its architecture ({error})") from error

    def stream(
        self,
        prompt: str = "",
        *,
        length: int = 500,
        temperature: float = 0.8,
        top_k: int | None = None,
        top_p: float | None = None,
        seed: int | None = None,
        sample: int = 0,
        on_unknown: OnUnknown = "error",
    ) -> Iterator[Character]:
        """Yields `length` characters that continue `prompt`, one at a time.

        Args:
            prompt: text to continue; empty means a newline, the beginning of a line.
            length, temperature, top_k, top_p, seed: see `SamplingSettings`.
            sample: which of the seed's texts; each has random numbers of its own.
            on_unknown: what to do with characters of the prompt that the model has never seen.

        Raises:
            UnknownCharacterError: such a character, and `on_unknown` is "error".
        """
        known = known_prompt(prompt, self.tokenizer, on_unknown) or default_prompt(self.tokenizer)
        sampler = Sampler(temperature, top_k, top_p, new_seed() if seed is None else seed, sample)
        return self._continue(self.tokenizer.encode(known), sampler, length)

    def _continue(self, ids: NDArray[np.integer[Any]], sampler: Sampler, length: int) -> Iterator[Character]:
        logits, state = self.engine.read(ids, self.engine.initial_state())
        for _ in range(length):
            token = sampler(logits)
            yield Character(self.tokenizer.decode([token]), token)
            logits, state = self.engine.step(token, state)

    def generate(
        self,
        prompt: str = "",
        *,
        length: int = 500,
        temperature: float = 0.8,
        top_k: int | None = None,
        top_p: float | None = None,
        seed: int | None = None,
        sample: int = 0,
        on_unknown: OnUnknown = "error",
    ) -> str:
        """The text that `stream` yields with the same arguments, without the prompt."""
        pieces = self.stream(
            prompt,
            length=length,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            seed=seed,
            sample=sample,
            on_unknown=on_unknown,
        )
        return "".join(piece.text for piece in pieces)


def load(path: str | os.PathLike[str]) -> TextGenerator:
    """A generator from a run's folder, a model folder, or the name of a run in checkpoints/.

    Raises:
        ModelError: there is none there, or it is damaged.
    """
    return TextGenerator(read_model(find_model(os.fspath(path), Path("checkpoints"))))


def new_seed() -> int:
    """A seed that nobody had before, short enough to type."""
    return secrets.randbelow(2**32)


def default_prompt(tokenizer: Tokenizer) -> str:
    """Where a text without prompt begins: a newline, or a space or the first letter where the alphabet has none."""
    for character in "\n ":
        if not tokenizer.unknown(character):
            return character
    return tokenizer.decode([0])


def known_prompt(prompt: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> str:
    """The prompt in characters that the model knows.

    `skip` leaves the others out; `replace` puts the letter without its accent, a space or a newline in their place,
    the first of these that is known.

    Raises:
        UnknownCharacterError: there are others, and `on_unknown` is "error".
    """
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
