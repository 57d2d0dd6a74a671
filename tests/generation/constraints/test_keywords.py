"""Every short text against the definition in words."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.constraints.dfa import intersect
from textgen.generation.constraints.keywords import acrostic, must_include
from textgen.generation.constraints.regex import from_regex


def accepts(automaton, text, alphabet):
    return automaton.accepts([alphabet.index(character) for character in text])


def texts(alphabet, length):
    """Every text up to `length`."""
    for n in range(length + 1):
        yield from map("".join, itertools.product(alphabet, repeat=n))


def is_acrostic(text, word):
    """The definition, line by line."""
    letters, lines = " ".join(word.split()), text.removesuffix("\n").split("\n")
    return len(lines) == len(letters) and all(
        line == ""
        if letter == " "
        else line[:1] in (letter, letter.lower(), letter.upper())
        and any(c.isprintable() and not c.isspace() for c in line[1:])
        for letter, line in zip(letters, lines, strict=True)
    )


def test_must_include_by_hand():
    # Knuth, Morris & Pratt: after "ab", an "a" completes "aba", a "b" starts anew; after "aba" all is well.
    automaton = must_include("aba", "abc")
    assert automaton.next.tolist() == [[1, 0, 0], [1, 2, 0], [3, 0, 0], [3, 3, 3]]
    assert automaton.distance.tolist() == [3, 2, 1, 0]
    assert automaton.accepting.tolist() == [False, False, False, True]


@pytest.mark.parametrize("text", ["", "a", "aa", "ab", "aba", "aabaa", "abab", "abcab", "aabaaab"])
def test_must_include_accepts_exactly_the_texts_that_do(text):
    automaton = must_include(text, "abc")
    assert all(accepts(automaton, each, "abc") == (text in each) for each in texts("abc", 7))


@given(st.text("ab", max_size=6), st.text("abc\n", max_size=30))
def test_must_include_finds_what_python_finds(text, whole):
    assert accepts(must_include(text, "abc\n"), whole, "abc\n") == (text in whole)


def test_must_include_names_what_the_model_has_never_seen():
    with pytest.raises(ConstraintError, match=r"has what the model has never seen: 'é' \(U\+00E9 LATIN SMALL LETTER E"):
        must_include("café", "acf")


def test_must_include_tells_only_the_characters_of_the_text_apart():
    alphabet = "".join(map(chr, range(0x4E00, 0x4E00 + 5000)))
    assert must_include("一丁一", alphabet).next.shape == (4, 3)


@pytest.mark.parametrize("word", ["a", "A", "ab", "a b", " a  b ", "bab", "-", "a-"])
def test_acrostics_are_exactly_the_texts_of_the_definition(word):
    alphabet = "aAb \n-"
    found = [text for text in texts(alphabet, 6) if is_acrostic(text, word)]
    automaton = acrostic(word, alphabet)
    assert [text for text in texts(alphabet, 6) if accepts(automaton, text, alphabet)] == found
    assert automaton.distance[0] == (min(map(len, found)) if found else 8)


@pytest.mark.parametrize(
    ("text", "complies"),
    [
        ("Hear me\nearth", True),
        ("hear\nEarth", True),
        ("Hear\nearth\n", True),  # the last line may be ended, and the text with it
        ("Hear\nearth\n\n", False),
        ("Hear\nearth\nall", False),  # no more lines than letters
        ("Hear", False),
        (" Hear\nearth", False),
        ("Hear\n\nearth", False),
        ("H\nearth", False),
        ("H \nearth", False),
        ("H e\ne  a ", True),
    ],
)
def test_acrostic_by_hand(text, complies):
    alphabet = "\n EHaehlmrt"
    assert accepts(acrostic("HE", alphabet), text, alphabet) == complies == is_acrostic(text, "HE")


def test_stanzas_of_an_acrostic_have_an_empty_line_between():
    alphabet = "\n ab"
    automaton = acrostic("  AB  A ", alphabet)
    assert accepts(automaton, "aa\nba\n\nab", alphabet)
    assert not accepts(automaton, "aa\nba\n \nab", alphabet)
    assert not accepts(automaton, "aa\nba\nab", alphabet)


def test_spaces_of_all_kinds_and_controls_are_not_visible():
    alphabet = "\n a\u00a0\t\x00\u200b\u2003b"
    automaton = acrostic("a", alphabet)
    assert [c for c in alphabet if accepts(automaton, "a" + c, alphabet)] == ["a", "b"]


@pytest.mark.parametrize("letter", ["ß", "é", "Σ", "字", "?", "\ud800"])
def test_an_acrostic_takes_any_character(letter):
    alphabet = "\na" + letter
    assert accepts(acrostic(letter, alphabet), letter + "a", alphabet)


@pytest.mark.parametrize(
    ("word", "alphabet", "message"),
    [
        (" \n", "\nab", "the acrostic's word is empty"),
        ("abq", "\nab", "no line can begin with 'q' (U+0071 LATIN SMALL LETTER Q): the model has never seen it"),
        ("ab", " ab", "takes 2 lines; the model has never seen a line break"),
        ("\x00", "\n \x00", "takes visible characters; the model has never seen any"),
    ],
)
def test_acrostics_that_cannot_be_written_are_errors(word, alphabet, message):
    with pytest.raises(ConstraintError) as caught:
        acrostic(word, alphabet)
    assert message in str(caught.value)


def test_one_line_takes_no_line_break():
    assert accepts(acrostic("a", "ab"), "abba", "ab")


def test_all_constraints_at_once():
    alphabet = "\n EHaehlmrt"
    both = intersect(acrostic("he", alphabet), must_include("mat", alphabet))
    all_three = intersect(both, from_regex(r"(?s)[^E]+", alphabet))
    assert accepts(all_three, "heat\nermat", alphabet)
    assert not accepts(all_three, "heat\nearth", alphabet)
    assert not accepts(all_three, "heat\nErmat", alphabet)
    assert all_three.distance[0] == len("he\nemat")
    with pytest.raises(ConstraintError, match="cannot be met together"):
        intersect(both, from_regex("[^\n]*", alphabet))


def test_random_walks_write_acrostics():
    alphabet = "\n EHaehlmrt"
    automaton = intersect(acrostic("he ha", alphabet), must_include("mat", alphabet))
    random = np.random.default_rng(0)
    for budget in (16, 17, 40):
        states, ids = np.zeros(1000, np.intp), []
        for remaining in range(budget, 0, -1):
            allowed = automaton.allowed(states, remaining)
            ids.append(np.where(allowed.any(axis=1), (allowed * random.random(allowed.shape)).argmax(axis=1), -1))
            states = np.where(ids[-1] >= 0, automaton.advance(states, ids[-1]), states)
        for row in np.stack(ids, axis=1):
            text = "".join(alphabet[i] for i in row if i >= 0)
            assert is_acrostic(text, "he ha")
            assert "mat" in text
