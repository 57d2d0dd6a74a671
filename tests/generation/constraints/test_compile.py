import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.constraints.compile import acrostic, compile_constraints, must_include
from textgen.settings.generation import ConstraintSettings
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer

LETTERS = CharacterTokenizer("\n -.0123456789abcdefgz\ud800")


def bias(tokenizer=LETTERS, **settings):
    return compile_constraints(ConstraintSettings(**settings), tokenizer).bias


def left(tokenizer=LETTERS, **settings):
    """The characters that are not forbidden."""
    numbers = bias(tokenizer, **settings)
    assert set(numbers.tolist()) <= {0.0, -np.inf}
    return "".join(c for c, number in zip(tokenizer.alphabet, numbers, strict=True) if number == 0)


def constraint(tokenizer=LETTERS, **settings):
    return compile_constraints(ConstraintSettings(**settings), tokenizer).dfa


def accepts(automaton, text, tokenizer=LETTERS):
    return automaton.accepts(tokenizer.encode(text).astype(int))


def test_without_constraints_there_is_neither_bias_nor_dfa():
    assert bias() is None
    assert constraint() is None
    assert constraint(logit_bias="a=1", stop="a") is None


@pytest.mark.parametrize(
    ("characters", "expected"),
    [
        ("a-c", "abc"),
        ("a-cz", "abcz"),
        ("-a", "-a"),
        ("a-", "-a"),
        ("a-c-", "-abc"),
        ("a-c-e", "-abce"),
        ("--0", "-.0"),  # the range from - to 0, which . is in
        ("-", "-"),
        ("---", "-"),
        ("b-b", "b"),
        ("x-z", "z"),
        ("\n- ", "\n "),
        ("a\nb", "\nab"),
        ("\ud800", "\ud800"),
        ("éa", "a"),  # unknown to the model
        ("aaa", "a"),
        ("0-9a-z", "0123456789abcdefgz"),
    ],
)
def test_characters_and_ranges(characters, expected):
    assert left(only=characters) == expected
    assert left(forbid=characters) == "".join(c for c in LETTERS.alphabet if c not in expected)


@given(st.text("0123456789abcdefg .\n"))
def test_characters_without_a_dash_stand_for_themselves(characters):
    known = set(characters)
    if known:
        assert set(left(only=characters)) == known
    assert set(left(forbid=characters)) == set(LETTERS.alphabet) - known


@given(st.characters(), st.characters(), st.text(min_size=1))
def test_a_range_means_all_between_its_ends(first, last, alphabet):
    tokenizer = CharacterTokenizer(alphabet)
    if first > last:
        with pytest.raises(SettingsError, match="is reversed"):
            bias(tokenizer, forbid=f"{first}-{last}", logit_bias="a=1")
        return
    expected = {c for c in tokenizer.alphabet if first <= c <= last}
    if expected:
        assert set(left(tokenizer, only=f"{first}-{last}")) == expected
    else:
        with pytest.raises(ConstraintError, match="leave none of the model's characters"):
            bias(tokenizer, only=f"{first}-{last}")


def test_the_error_for_a_reversed_range_has_it_the_right_way_round():
    for option in ({"only": "z-a"}, {"forbid": "0z-a"}, {"logit_bias": "z-a=1"}):
        with pytest.raises(SettingsError, match="^--[a-z-]+: the range z-a is reversed; write a-z"):
            bias(**option)


def test_biases_of_a_character_add_up():
    numbers = bias(logit_bias=("a-c=1", "b=-2.5", "= =4"))
    assert {c: n for c, n in zip(LETTERS.alphabet, numbers.tolist(), strict=True) if n} == {
        "a": 1.0,
        "b": -1.5,
        "c": 1.0,
        " ": 4.0,
    }


def test_forbidden_is_forbidden_whatever_is_added():
    assert left(only="ab", forbid="b", logit_bias="b=100") == "a"
    numbers = bias(only="ab", logit_bias="c=100")
    assert np.isneginf(numbers[LETTERS.encode("c")]).all()


def test_a_bias_that_overflows_is_an_error():
    with pytest.raises(SettingsError, match="--logit-bias"):
        bias(logit_bias=("a=1e308", "a=1e308"))


@pytest.mark.parametrize(
    "option", [{"only": ""}, {"only": "é"}, {"only": "a", "forbid": "a"}, {"forbid": "\x00-\uffff"}]
)
def test_leaving_no_character_is_an_error(option):
    with pytest.raises(ConstraintError, match="leave none of the model's characters"):
        bias(**option)


def test_all_constraints_hold_together():
    automaton = constraint(
        length=30, regex=r"[a-f0-9 .\n]+", must_include=("ab", "bc"), acrostic="ad", forbid="1", logit_bias="e=2"
    )
    assert accepts(automaton, "abc\nde")
    assert accepts(automaton, "abfbc\nde")
    assert not accepts(automaton, "abc\nd1")  # forbidden
    assert not accepts(automaton, "abc\ndg")  # not of the pattern
    assert not accepts(automaton, "abb\nde")  # bc is not there
    assert not accepts(automaton, "abc\nce")  # no acrostic
    assert automaton.distance[0] == len("abc\nde")


def test_a_bias_forbids_nothing_of_a_constraint():
    assert constraint(length=1, regex="a", logit_bias="a=-1000").distance[0] == 1


@pytest.mark.parametrize(
    ("options", "least"),
    [
        ({"regex": "a{7}"}, 7),
        ({"must_include": "abcabc"}, 6),
        ({"must_include": ("abc", "cab")}, 4),  # cabc
        ({"must_include": ("ab", "cd")}, 4),
        ({"acrostic": "abc"}, len("ab\nbc\ncd")),
        ({"regex": "a|ccc", "forbid": "a"}, 3),
        ({"regex": "a|ccc", "must_include": "cc"}, 3),
    ],
)
def test_the_error_names_the_length_that_is_needed(options, least):
    assert constraint(length=least, **options).distance[0] == least
    with pytest.raises(ConstraintError, match=f"at least {least} characters; --length is {least - 1}"):
        constraint(length=least - 1, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"regex": "a+", "must_include": "b"}, "no text of the model's characters meets both"),
        ({"regex": "a+", "forbid": "a"}, "no text of the model's characters meets both"),
        ({"must_include": "é"}, "not in the model's vocabulary: 'é'"),
        ({"must_include": "bäd"}, "not in the model's vocabulary: 'ä' .*; similar ones are 'bad'"),
        ({"regex": "é"}, "not in the model's vocabulary: 'é'"),
        ({"acrostic": "q"}, "^--acrostic 'q': 'q' .* is not in the model's vocabulary"),
        ({"regex": "("}, r"^--regex '\(': missing \)"),
    ],
)
def test_what_no_text_can_meet_is_an_error(options, message):
    with pytest.raises(ConstraintError, match=message):
        constraint(length=1000, **options)


@pytest.mark.parametrize("option", [{"only": "a"}, {"forbid": "a"}, {"logit_bias": "a=1"}])
def test_a_bias_needs_ids_that_are_characters(option):
    with pytest.raises(
        ConstraintError, match="--only, --forbid and --logit-bias need a model whose ids are characters"
    ):
        bias(ByteTokenizer(), **option)


@pytest.mark.parametrize("option", [{"regex": "a"}, {"must_include": "a"}, {"acrostic": "a"}])
def test_a_constraint_needs_ids_that_are_characters(option):
    with pytest.raises(ConstraintError, match="--regex, --must-include and --acrostic need"):
        constraint(ByteTokenizer(), **option)


def test_a_byte_model_takes_settings_that_are_not_about_ids():
    assert bias(ByteTokenizer(), stop="é") is None
    assert constraint(ByteTokenizer(), stop="é") is None


FALLBACK = ByteFallbackTokenizer("ab\n")


def test_only_and_forbid_exclude_byte_fallback():
    for option in ({"only": "a"}, {"forbid": "b"}):
        numbers = bias(FALLBACK, **option)
        assert numbers.shape == (FALLBACK.vocabulary_size,)
        assert np.isneginf(numbers[3:]).all()
        assert np.isfinite(numbers[FALLBACK.encode("a")]).all()
        assert np.isneginf(numbers[FALLBACK.encode("b")]).all()
    assert np.isfinite(bias(FALLBACK, logit_bias="a=2")).all()
    with pytest.raises(ConstraintError, match="leave none"):
        bias(FALLBACK, only="é")


@pytest.mark.parametrize("option", [{"regex": "[^b]b"}, {"must_include": "ab"}, {"acrostic": "a", "forbid": "\n"}])
def test_a_dfa_excludes_byte_fallback(option):
    automaton = constraint(FALLBACK, length=5, **option)
    assert automaton.class_of.shape == (FALLBACK.vocabulary_size,)
    assert automaton.accepts(FALLBACK.encode("ab"))
    assert not automaton.accepts(FALLBACK.encode("éb"))
    assert not automaton.accepts(FALLBACK.encode("abé"))
    assert not automaton.allowed(np.zeros(1, np.intp), 5)[0, 3:].any()
    assert np.isneginf(bias(FALLBACK, length=5, **option)[3:]).all()  # their probability does not end a text


def accepts_text(automaton, text, alphabet):
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
def test_must_include_accepts_exactly_the_texts_that_contain_it(text):
    automaton = must_include(text, "abc")
    assert all(accepts_text(automaton, each, "abc") == (text in each) for each in texts("abc", 7))


@given(st.text("ab", max_size=6), st.text("abc\n", max_size=30))
def test_must_include_equals_the_in_operator(text, whole):
    assert accepts_text(must_include(text, "abc\n"), whole, "abc\n") == (text in whole)


def test_must_include_names_unknown_characters():
    with pytest.raises(ConstraintError, match=r"not in the model's vocabulary: 'é' \(U\+00E9 LATIN SMALL LETTER E"):
        must_include("café", "acf")


def test_must_include_has_one_class_for_all_other_characters():
    alphabet = "".join(map(chr, range(0x4E00, 0x4E00 + 5000)))
    assert must_include("一丁一", alphabet).next.shape == (4, 3)


@pytest.mark.parametrize("word", ["a", "A", "ab", "a b", " a  b ", "bab", "-", "a-"])
def test_acrostics_are_exactly_the_texts_of_the_definition(word):
    alphabet = "aAb \n-"
    found = [text for text in texts(alphabet, 6) if is_acrostic(text, word)]
    automaton = acrostic(word, alphabet)
    assert [text for text in texts(alphabet, 6) if accepts_text(automaton, text, alphabet)] == found
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
    assert accepts_text(acrostic("HE", alphabet), text, alphabet) == complies == is_acrostic(text, "HE")


def test_stanzas_of_an_acrostic_have_an_empty_line_between():
    alphabet = "\n ab"
    automaton = acrostic("  AB  A ", alphabet)
    assert accepts_text(automaton, "aa\nba\n\nab", alphabet)
    assert not accepts_text(automaton, "aa\nba\n \nab", alphabet)
    assert not accepts_text(automaton, "aa\nba\nab", alphabet)


def test_spaces_of_all_kinds_and_controls_are_not_visible():
    alphabet = "\n a\u00a0\t\x00\u200b\u2003b"
    automaton = acrostic("a", alphabet)
    assert [c for c in alphabet if accepts_text(automaton, "a" + c, alphabet)] == ["a", "b"]


@pytest.mark.parametrize("letter", ["ß", "é", "Σ", "字", "?", "\ud800"])
def test_an_acrostic_takes_any_character(letter):
    alphabet = "\na" + letter
    assert accepts_text(acrostic(letter, alphabet), letter + "a", alphabet)


@pytest.mark.parametrize(
    ("word", "alphabet", "message"),
    [
        (" \n", "\nab", "--acrostic is empty"),
        ("abq", "\nab", "--acrostic 'abq': 'q' (U+0071 LATIN SMALL LETTER Q) is not in the model's vocabulary"),
        ("ab", " ab", "--acrostic 'ab' needs line breaks, which are not in the model's vocabulary"),
        ("\x00", "\n \x00", "needs visible characters, and none is in the model's vocabulary"),
    ],
)
def test_impossible_acrostics_are_errors(word, alphabet, message):
    with pytest.raises(ConstraintError) as caught:
        acrostic(word, alphabet)
    assert message in str(caught.value)


def test_an_acrostic_of_one_line_needs_no_line_break():
    assert accepts_text(acrostic("a", "ab"), "abba", "ab")
