"""What a user wants of a text, in characters, as what a sampler works with, in ids: a bias and an automaton."""

from __future__ import annotations

import re

import numpy as np

from textgen.errors import ConstraintError, SettingsError
from textgen.sampling.automaton import DEAD, Automaton, intersect
from textgen.sampling.filters import Floats
from textgen.settings import TextSettings
from textgen.tokenizers import Tokenizer
from textgen.values import parse_bias


def bias_of(settings: TextSettings, tokenizer: Tokenizer) -> Floats | None:
    """What --only, --forbid and --bias add to the logits, (V,) float64; -inf forbids. None where they say nothing.

    Raises:
        ConstraintError: they leave no character, or the model's ids are not characters.
        SettingsError: a range goes backwards.
    """
    if settings.only is None and settings.forbid is None and not settings.bias:
        return None
    alphabet = _alphabet(tokenizer, "--only, --forbid and --bias")
    bias = np.zeros(len(alphabet))
    for pair in settings.bias:
        characters, number = parse_bias(pair)
        bias[_among(alphabet, characters)] += number
    if settings.only is not None:
        bias[~_among(alphabet, settings.only)] = -np.inf
    if settings.forbid is not None:
        bias[_among(alphabet, settings.forbid)] = -np.inf
    if np.isneginf(bias).all():
        raise ConstraintError("--only and --forbid leave none of the model's characters; loosen one of them")
    return bias


def constraint_of(settings: TextSettings, tokenizer: Tokenizer, bias: Floats | None) -> Automaton | None:
    """What --regex, --must-include and --acrostic demand, together, with the characters that `bias` leaves.

    Raises:
        ConstraintError: no text meets it, or none of --length characters, or the model's ids are not characters.
    """
    if settings.regex is None and not settings.must_include and settings.acrostic is None:
        return None
    from textgen.sampling.constraints import acrostic, must_include
    from textgen.sampling.patterns import from_regex

    alphabet = _alphabet(tokenizer, "--regex, --must-include and --acrostic")
    demands = [("--must-include", must_include(text, alphabet)) for text in settings.must_include]
    if settings.regex is not None:
        demands.append(("--regex", from_regex(settings.regex, alphabet)))
    if settings.acrostic is not None:
        demands.append(("--acrostic", acrostic(settings.acrostic, alphabet)))
    if bias is not None and np.isneginf(bias).any():
        forbidden = np.isneginf(bias).astype(np.intp)
        allowed = Automaton(forbidden, np.array([[0, DEAD]]), np.array([True]))
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
    return automaton


def _alphabet(tokenizer: Tokenizer, flags: str) -> str:
    if tokenizer.alphabet is None:
        raise ConstraintError(f"{flags} need a model whose ids are characters; this one's are {tokenizer.kind}")
    return tokenizer.alphabet


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
