"""Compiles text constraints to a logit bias and a DFA over token ids."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.constraints.dfa import DEAD, DFA, Bools, check_size, intersect
from textgen.generation.constraints.utf8 import Utf8
from textgen.generation.sampling.filters import Floats64
from textgen.settings.generation import ConstraintSettings
from textgen.settings.parsing import parse_bias
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer, Tokenizer
from textgen.tokenizers.known_text import known_prompt
from textgen.tokenizers.protocol import document_token
from textgen.unicode import code_points, describe_character


class Constraints(NamedTuple):
    """Constraints over token ids, each None where there is none."""

    bias: Floats64 | None  # (V,) float64, added to the logits; -inf forbids an id
    dfa: DFA | None  # accepts the texts that meet the constraints
    utf8: Utf8 | None  # tokens that make whole characters; with a DFA no token is a part of one


def compile_constraints(settings: ConstraintSettings, tokenizer: Tokenizer) -> Constraints:
    """Returns the constraints of the settings for a model with this tokenizer.

    With byte fallback, constrained texts have no character that is encoded in bytes. The mark of a document is in no
    text: it ends one. The DFA rejects it, so that a text may end where the constraints are met.

    Raises:
        ConstraintError: no text of at most --length characters meets them, the model's ids are not characters, or it
            does not know where documents end.
        SettingsError: a range of characters is reversed.
    """
    end = document_token(tokenizer)
    if settings.stop_at == "document" and end is None:
        raise ConstraintError(
            "--stop-at document: this model does not know where documents end; train one with --mark-documents"
        )
    bias = _logit_bias(settings, tokenizer)
    dfa = _dfa(settings, tokenizer, bias)
    if dfa is not None and isinstance(tokenizer, ByteFallbackTokenizer):
        bias = np.zeros(tokenizer.vocabulary_size) if bias is None else bias
        bias[len(tokenizer.characters) :] = -np.inf
    utf8 = None if dfa is not None else Utf8.of(tokenizer)
    if end is None:
        return Constraints(bias, dfa, utf8)
    if settings.stop_at == "length":
        bias = np.zeros(tokenizer.vocabulary_size) if bias is None else bias
    if bias is not None:
        bias[end] = -np.inf if settings.stop_at == "length" else 0.0
    return Constraints(bias, None if dfa is None else dfa.without(end), utf8)


def _logit_bias(settings: ConstraintSettings, tokenizer: Tokenizer) -> Floats64 | None:
    """Returns what --only, --forbid and --logit-bias add to the logits, (V,); None if none of them is given."""
    if settings.only is None and settings.forbid is None and not settings.logit_bias:
        return None
    alphabet = _alphabet(tokenizer, "--only, --forbid and --logit-bias")
    bias = np.zeros(tokenizer.vocabulary_size)
    characters = bias[: len(alphabet)]
    for pair in settings.logit_bias:
        ranges, number = parse_bias(pair)
        characters[_in_ranges(alphabet, ranges, "--logit-bias")] += number
    if settings.only is not None:
        characters[~_in_ranges(alphabet, settings.only, "--only")] = -np.inf
    if settings.forbid is not None:
        characters[_in_ranges(alphabet, settings.forbid, "--forbid")] = -np.inf
    if settings.only is not None or settings.forbid is not None:
        bias[len(alphabet) :] = -np.inf
    if np.isneginf(bias).all():
        raise ConstraintError("--only and --forbid leave none of the model's characters; loosen one of them")
    return bias


def _dfa(settings: ConstraintSettings, tokenizer: Tokenizer, bias: Floats64 | None) -> DFA | None:
    """Returns a DFA for --regex, --must-include and --acrostic together; None if none of them is given.

    It accepts no text with a character that `bias` forbids.
    """
    if settings.regex is None and not settings.must_include and settings.acrostic is None:
        return None
    from textgen.generation.constraints.regex import from_regex  # loads Python's regular expression compiler

    alphabet = _alphabet(tokenizer, "--regex, --must-include and --acrostic")
    dfas = [("--must-include", must_include(text, alphabet)) for text in settings.must_include]
    if settings.regex is not None:
        dfas.append(("--regex", from_regex(settings.regex, alphabet)))
    if settings.acrostic is not None:
        dfas.append(("--acrostic", acrostic(settings.acrostic, alphabet)))
    if bias is not None and np.isneginf(bias[: len(alphabet)]).any():
        forbidden = np.isneginf(bias[: len(alphabet)]).astype(np.intp)
        others = DFA(forbidden, np.array([[0, DEAD]]), np.array([True]))
        dfas.append(("--forbid" if settings.only is None else "--only", others))
    _, dfa = functools.reduce(_intersect, dfas)
    if dfa.distance[0] > settings.longest:
        raise ConstraintError(
            f"the constraints need at least {dfa.distance[0]} characters; --length is {settings.longest}"
        )
    return _with_rejected_ids(dfa, tokenizer.vocabulary_size - len(alphabet))


def must_include(text: str, alphabet: str) -> DFA:
    """Returns a DFA for the texts that contain `text`. State s: the last s characters are the first s of `text`.

    The automaton of Knuth, Morris & Pratt 1977, Fast pattern matching in strings, SIAM Journal on Computing 6(2), as a
    table. `alphabet` has the character of each id.

    Raises:
        ConstraintError: a character of `text` is not in the alphabet, or `text` is too long.
    """
    letters = list(dict.fromkeys(text))
    unknown = [letter for letter in letters if letter not in alphabet]
    if unknown:
        names = ", ".join(describe_character(letter) for letter in unknown[:5])
        similar = known_prompt(text, CharacterTokenizer(alphabet), "replace")
        hint = f"; similar ones are {similar!r}" if similar.strip() else ""
        raise ConstraintError(f"--must-include has characters that are not in the model's vocabulary: {names}{hint}")
    check_size(len(text) + 1, len(letters) + 1, "--must-include")
    column = {letter: index for index, letter in enumerate(letters)}
    class_of = np.array([column.get(character, len(letters)) for character in alphabet], np.intp)
    table = np.zeros((len(text) + 1, len(letters) + 1), np.int32)
    fallback = 0  # state of the longest proper suffix that is a prefix of `text`: a mismatch continues from there
    for state, letter in enumerate(text):
        table[state] = table[fallback]
        table[state, column[letter]] = state + 1
        if state:
            fallback = int(table[fallback, column[letter]])
    table[-1] = len(text)
    return DFA(class_of, table, np.arange(len(text) + 1) == len(text))


def acrostic(word: str, alphabet: str) -> DFA:
    r"""Returns a DFA for the texts whose lines start with the characters of `word` in order, one line each.

    - Lines are separated by "\n", or by "\r" if the alphabet has no "\n"; the text ends after the last one, with or
      without it. A space in `word` is an empty line between stanzas; several spaces count as one, and spaces around
      `word` are ignored.
    - A line starts with its character, upper or lower case as the alphabet has it.
    - A visible character follows in the line, at once or later; the rest of the line is free. Visible are the
      characters that Python's `str.isprintable` accepts, except white space.

    Punctuation and digits in `word` stand for themselves; `alphabet` has the character of each id.

    Raises:
        ConstraintError: `word` has no characters, or the alphabet lacks one that is needed.
    """
    lines = " ".join(word.split())
    line_end = "\n" if "\n" in alphabet else "\r"
    newline = np.array([c == line_end for c in alphabet], np.bool_)
    visible = np.array([c.isprintable() and not c.isspace() for c in alphabet], np.bool_)
    if not lines:
        raise ConstraintError("--acrostic is empty; give the letters that the lines start with")
    if len(lines) > 1 and not newline.any():
        raise ConstraintError(f"--acrostic {word!r} needs line breaks, which are not in the model's vocabulary")
    if not visible.any():
        raise ConstraintError(f"--acrostic {word!r} needs visible characters, and none is in the model's vocabulary")
    rows: list[NDArray[np.intp]] = []
    for letter in lines:
        if letter == " ":
            rows.append(np.where(newline, len(rows) + 1, DEAD))
            continue
        initial = np.array([c in (letter, letter.lower(), letter.upper()) for c in alphabet], np.bool_)
        if not initial.any():
            name = describe_character(letter)
            raise ConstraintError(f"--acrostic {word!r}: {name} is not in the model's vocabulary")
        bare, filled = len(rows) + 1, len(rows) + 2
        rows.append(np.where(initial, bare, DEAD))
        rows.append(np.where(newline, DEAD, np.where(visible, filled, bare)))
        rows.append(np.where(newline, filled + 1, filled))
        check_size(len(rows), len(alphabet), "--acrostic")
    last = len(rows) - 1
    rows.append(np.full(len(alphabet), DEAD))
    return DFA(np.arange(len(alphabet)), np.array(rows), np.arange(len(rows)) >= last)


def _intersect(a: tuple[str, DFA], b: tuple[str, DFA]) -> tuple[str, DFA]:
    """Returns the DFA for both of two named ones; an error says which flags exclude each other."""
    try:
        return f"{a[0]}, {b[0]}", intersect(a[1], b[1])
    except ConstraintError as error:
        raise ConstraintError(f"{a[0]} and {b[0]}: {error}") from error


def _alphabet(tokenizer: Tokenizer, flags: str) -> str:
    """Returns the character of each id, as far as ids are characters: from id 0 on."""
    if isinstance(tokenizer, ByteFallbackTokenizer):
        return tokenizer.characters
    if tokenizer.alphabet is None:
        kind = "bytes" if tokenizer.kind == "bytes" else "subword tokens"
        raise ConstraintError(f"{flags} need a model whose ids are characters; the ids of this one are {kind}")
    return tokenizer.alphabet


def _with_rejected_ids(dfa: DFA, count: int) -> DFA:
    """Returns the DFA over `count` more ids, which no accepted text has."""
    if not count:
        return dfa
    states, classes = dfa.next.shape
    class_of = np.append(dfa.class_of, np.full(count, classes))
    return DFA(class_of, np.hstack([dfa.next, np.full((states, 1), DEAD)]), dfa.accepting)


def _in_ranges(alphabet: str, ranges: str, name: str) -> Bools:
    """Returns which characters of the alphabet are in the characters and ranges of a flag, like `a-z .`, (V,)."""
    codes = code_points(alphabet)
    chosen = np.zeros(len(codes), bool)
    for first, last in re.findall("(.)(?:-(.))?", ranges, re.DOTALL):
        last = last or first
        if first > last:
            raise SettingsError(f"{name}: the range {first}-{last} is reversed; write {last}-{first}")
        chosen |= (codes >= ord(first)) & (codes <= ord(last))
    return chosen
