"""Characters of a prompt in whose place the model expects others that look like them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from textgen.generation.decode import prefill
from textgen.generation.engines import Engine
from textgen.generation.sampling.filters import log_softmax
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.protocol import default_prompt
from textgen.typography import PLAIN, TYPOGRAPHIC
from textgen.unicode import describe_character

READ = 1000
"""Characters of a prompt, its last ones, that are examined."""
SURE, UNLIKELY = 0.5, 0.05
"""Least probability of the expected character, and largest of the one in the prompt, that are reported."""


class LookAlike(NamedTuple):
    """The character of a prompt at a position, and the one that the model expected there with a probability."""

    position: int
    given: str
    expected: str
    probability: float

    def describe(self, prompt: str) -> str:
        """Describes it in a line."""
        before, escape = prompt[max(self.position - 12, 0) : self.position], f"\\u{ord(self.expected):04x}"
        given, expected = describe_character(self.given), describe_character(self.expected)
        return (
            f"after {before!r} the prompt has {given}, but the model's text has {expected} there; "
            f"write {escape} with --escapes, or train with --typography plain"
        )


def find_look_alike(prompt: str, engine: Engine, tokenizer: Tokenizer) -> LookAlike | None:
    """Returns the look-alike of which the model is most certain; None if there is none, or if tokens are no characters.

    It reads the end of the prompt only if the model knows look-alikes of its characters.
    """
    before, text = default_prompt(tokenizer), prompt[-READ:]
    others = {each: _known_look_alikes(each, tokenizer) for each in set(text)}
    ids = tokenizer.encode(text)
    if not any(others.values()) or len(ids) != len(text):
        return None
    start = prefill(engine, tokenizer.encode(before))
    outputs, _ = engine.forward(ids, start.state)
    logprobs = log_softmax(np.concatenate([start.logits, outputs[:-1]]).astype(np.float64))
    found = [
        LookAlike(len(prompt) - len(text) + n, character, other, float(np.exp(logprobs[n, token])))
        for n, character in enumerate(text)
        if np.exp(logprobs[n, ids[n]]) <= UNLIKELY
        for other, token in others[character].items()
    ]
    sure = [each for each in found if each.probability >= SURE]
    return max(sure, key=lambda each: each.probability, default=None)


def _known_look_alikes(character: str, tokenizer: Tokenizer) -> dict[str, int]:
    """Returns the characters that look like one, with their ids, as far as the model has one token for each."""
    plain = PLAIN.get(character, character)
    similar = [each for each in (plain, *TYPOGRAPHIC.get(plain, "")) if each != character and len(each) == 1]
    ids = {each: tokenizer.encode(each) for each in similar if not tokenizer.unknown(each)}
    return {each: int(tokens[0]) for each, tokens in ids.items() if len(tokens) == 1}
