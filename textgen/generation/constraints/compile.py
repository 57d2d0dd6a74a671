"""What a user wants of a text, in characters, as what a sampler works with, in ids: a bias and an automaton.

Where rare characters are spelled in bytes, a text of which something is demanded or forbidden has none of these.
"""

from __future__ import annotations

import re

import numpy as np

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.constraints.dfa import DEAD, DFA, intersect
from textgen.generation.sampling.filters import Floats
from textgen.settings.generation import ConstraintSettings
from textgen.settings.parsing import parse_bias
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer


def compile_logit_bias(settings: ConstraintSettings, tokenizer: Tokenizer) -> Floats | None:
    """Bias that --only, --forbid and --logit-bias add to the logits, (V,) float64; -inf forbids. None for none.

    Raises:
        ConstraintError: they leave no character, or the model's ids are not characters.
        SettingsError: a range goes backwards.
    """
    if settings.only is None and settings.forbid is None and not settings.logit_bias:
        return None
    alphabet = _alphabet(tokenizer, "--only, --forbid and --logit-bias")
    bias = np.zeros(tokenizer.vocabulary_size)
    own = bias[: len(alphabet)]
    for pair in settings.logit_bias:
        characters, number = parse_bias(pair)
        own[_among(alphabet, characters)] += number
    if settings.only is not None:
        own[~_among(alphabet, settings.only)] = -np.inf
    if settings.forbid is not None:
        own[_among(alphabet, settings.forbid)] = -np.inf
    if settings.only is not None or settings.forbid is not None:
        bias[len(alphabet) :] = -np.inf
    if np.isneginf(bias).all():
        raise ConstraintError("--only and --forbid leave none of the model's characters; loosen one of them")
    return bias


def compile_dfa(settings: ConstraintSettings, tokenizer: Tokenizer, bias: Floats | None) -> DFA | None:
    """What --regex, --must-include and --acrostic demand, together, with the characters that `bias` leaves.

    Raises:
        ConstraintError: no text meets it, or none of --length characters, or the model's ids are not characters.
    """
    if settings.regex is None and not settings.must_include and settings.acrostic is None:
        return None
    from textgen.generation.constraints.keywords import acrostic, must_include
    from textgen.generation.constraints.regex import from_regex

    alphabet = _alphabet(tokenizer, "--regex, --must-include and --acrostic")
    demands = [("--must-include", must_include(text, alphabet)) for text in settings.must_include]
    if settings.regex is not None:
        demands.append(("--regex", from_regex(settings.regex, alphabet)))
    if settings.acrostic is not None:
        demands.append(("--acrostic", acrostic(settings.acrostic, alphabet)))
    own = None if bias is None else bias[: len(alphabet)]
    if own is not None and np.isneginf(own).any():
        forbidden = np.isneginf(own).astype(np.intp)
        allowed = DFA(forbidden, np.array([[0, DEAD]]), np.array([True]))
        demands.append(("--forbid" if settings.only is None else "--only", allowed))
    (name, automaton), *others = demands
    for other, demand in others:
        try:
            automaton = intersect(automaton, demand)
        except ConstraintError as error:
            raise ConstraintError(f"{name} and {other}: {error}") from error
        name = f"{name}, {other}"
    if automaton.distance[0] > settings.length:
        raise ConstraintError(
            f"what is demanded takes at least {automaton.distance[0]} characters; --length is {settings.length}"
        )
    return _without(automaton, tokenizer.vocabulary_size - len(alphabet))


def _alphabet(tokenizer: Tokenizer, flags: str) -> str:
    """The characters that are ids, from id 0 on."""
    if isinstance(tokenizer, ByteFallbackTokenizer):
        return tokenizer.characters
    if tokenizer.alphabet is None:
        kind = "bytes" if tokenizer.kind == "bytes" else "pieces of words"
        raise ConstraintError(f"{flags} need a model whose ids are characters; this one's are {kind}")
    return tokenizer.alphabet


def _without(automaton: DFA, others: int) -> DFA:
    """The same over so many more ids, which no text has."""
    if not others:
        return automaton
    states, classes = automaton.next.shape
    class_of = np.append(automaton.class_of, np.full(others, classes))
    return DFA(class_of, np.hstack([automaton.next, np.full((states, 1), DEAD)]), automaton.accepting)


def _among(alphabet: str, characters: str) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which of the alphabet are meant by `a-z .`: characters and ranges, (V,) bool."""
    codes = np.array([ord(character) for character in alphabet])
    meant = np.zeros(len(codes), bool)
    for first, last in re.findall("(.)(?:-(.))?", characters, re.DOTALL):
        last = last or first
        if first > last:
            raise SettingsError(f"the range {first}-{last} goes backwards; write {last}-{first}")
        meant |= (codes >= ord(first)) & (codes <= ord(last))
    return meant
