"""Constraints that have a name: words a text must hold, letters its lines begin with. See `automaton`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError
from textgen.generation.constraints.dfa import DEAD, DFA, check_size
from textgen.unicode import describe_character


def must_include(text: str, alphabet: str) -> DFA:
    """The texts over `alphabet` that have `text` somewhere. State s: the last s characters are the first s of `text`.

    Source: Knuth, Morris & Pratt 1977, Fast pattern matching in strings, SIAM Journal on Computing 6(2); as a table.

    Args:
        text: empty is in every text.
        alphabet: character i is that of id i.

    Raises:
        ConstraintError: a character of `text` is not in the alphabet, or `text` is too long.
    """
    letters = list(dict.fromkeys(text))
    unknown = [letter for letter in letters if letter not in alphabet]
    if unknown:
        names = ", ".join(describe_character(letter) for letter in unknown[:5])
        raise ConstraintError(f"the text to include has what the model has never seen: {names}")
    check_size(len(text) + 1, len(letters) + 1)
    column = {letter: index for index, letter in enumerate(letters)}
    class_of = np.array([column.get(character, len(letters)) for character in alphabet], np.intp)
    table = np.zeros((len(text) + 1, len(letters) + 1), np.int32)
    # Where the longest end of what was read that is also a beginning of `text` (not all of it) has led: on a mismatch,
    # go on as from there.
    fallback = 0
    for state, letter in enumerate(text):
        table[state] = table[fallback]
        table[state, column[letter]] = state + 1
        if state:
            fallback = int(table[fallback, column[letter]])
    table[-1] = len(text)
    return DFA(class_of, table, np.arange(len(text) + 1) == len(text))


def acrostic(word: str, alphabet: str) -> DFA:
    r"""The texts over `alphabet` whose lines begin with the characters of `word`, in order: one line each, no more.

    - Lines are what "\n" separates; where the last one has it too, the text ends. A space in `word` is an empty line,
      between two stanzas; several in a row are one, and those around `word` are none.
    - A line begins with its character at once, as a capital or small: whichever the alphabet has, both if it has both.
    - After it comes at least one visible character, at once or later in the line; what else the line has, is free.
      Visible is what Python's `str.isprintable` says, without spaces.

    Args:
        word: what to read downwards; punctuation and digits are taken as they are.
        alphabet: character i is that of id i.

    Raises:
        ConstraintError: `word` has no characters, or the alphabet lacks what it takes.
    """
    stanzas = word.split()
    if not stanzas:
        raise ConstraintError("the acrostic's word is empty; give the letters that the lines begin with")
    lines = " ".join(stanzas)
    newline = np.array([c == "\n" for c in alphabet], np.bool_)
    visible = np.array([c.isprintable() and not c.isspace() for c in alphabet], np.bool_)
    if len(lines) > 1 and not newline.any():
        raise ConstraintError(f"the acrostic {word!r} takes {len(lines)} lines; the model has never seen a line break")
    if not visible.any():
        raise ConstraintError(f"the acrostic {word!r} takes visible characters; the model has never seen any")
    rows: list[NDArray[np.intp]] = []
    for letter in lines:
        if letter == " ":
            rows.append(np.where(newline, len(rows) + 1, DEAD))
            continue
        initial = np.array([c in (letter, letter.lower(), letter.upper()) for c in alphabet], np.bool_)
        if not initial.any():
            raise ConstraintError(f"no line can begin with {describe_character(letter)}: the model has never seen it")
        bare, filled = len(rows) + 1, len(rows) + 2
        rows.append(np.where(initial, bare, DEAD))
        rows.append(np.where(newline, DEAD, np.where(visible, filled, bare)))
        rows.append(np.where(newline, filled + 1, filled))
        check_size(len(rows), len(alphabet))
    last = len(rows) - 1
    rows.append(np.full(len(alphabet), DEAD))
    return DFA(np.arange(len(alphabet)), np.array(rows), np.arange(len(rows)) >= last)
