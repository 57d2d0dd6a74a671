"""Patterns against Python's own `re.fullmatch`: by hand, then random ones on every short text."""

import itertools
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.constraints import regex as patterns
from textgen.generation.constraints.regex import from_regex

ALPHABET = "\n !,.{ABEOSTabcdehilnostuvwz"
ODD = "aAbkK\u212asS\u017f1\u0663\u00b2 \t\n\x0b\x1c\x85\u2028_-]^\\é\u0301ßẞıİiIσςΣ\U00010400\U00010428\ud800"
"""Kelvin sign, long s, digits and spaces of all kinds, letters with three cases, pairs beyond 16 bits, a surrogate."""


def accepts(automaton, text, alphabet):
    return automaton.accepts([alphabet.index(character) for character in text])


def matched(pattern, alphabet, length):
    """Every text up to `length` that Python says matches."""
    texts = itertools.chain.from_iterable(itertools.product(alphabet, repeat=n) for n in range(length + 1))
    return {"".join(text) for text in texts if re.fullmatch(pattern, "".join(text))}


def accepted(pattern, alphabet, length):
    """Every text up to `length` that the automaton says matches; none if it says that none does."""
    try:
        automaton = from_regex(pattern, alphabet)
    except ConstraintError as caught:
        if "no text that the model can generate" not in str(caught):
            raise
        return set()
    texts = itertools.chain.from_iterable(itertools.product(alphabet, repeat=n) for n in range(length + 1))
    return {"".join(text) for text in texts if accepts(automaton, text, alphabet)}


# --- by hand ---


def test_states_of_a_small_pattern_by_hand():
    automaton = from_regex("a(b|c)*", "abcd")
    assert automaton.accepting.tolist() == [False, True]
    assert automaton.distance.tolist() == [1, 0]
    assert automaton.class_of.tolist() == [0, 1, 1, 2]
    assert automaton.next.tolist() == [[1, -1, -1], [-1, 1, -1]]


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("", [""], ["a"]),
        ("To be", ["To be"], ["to be", "To b", "To be "]),
        ("To be.*", ["To be", "To be, and so"], ["To be\n", "So To be"]),
        ("(?s)To be.*", ["To be", "To be\nTo be"], ["so To be"]),
        ("(?i)to BE", ["to be", "To Be", "to bE"], ["to"]),
        ("a{2,3}", ["aa", "aaa"], ["a", "aaaa"]),
        ("a{2,}?", ["aa", "aaaaa"], ["a"]),
        ("a{,2}", ["", "a", "aa"], ["aaa"]),
        ("(?:ab?)+?c", ["ac", "abac"], ["c", "abbc"]),
        ("[^ab]+", ["c", "de\n"], ["", "ca"]),
        ("[a-c\\s]", ["a", "b", "c", " ", "\n"], ["d", "A", "ab"]),
        ("(?x) a b  # not c\n", ["ab"], ["a b"]),
        ("(?i:a)b", ["ab", "Ab"], ["aB", "AB"]),
        ("(?i)a(?-i:b)", ["ab", "Ab"], ["aB", "AB"]),
        ("(?P<first>a)(?#nothing)(?:b|)", ["a", "ab"], ["b"]),
        ("a{0}b", ["b"], ["ab"]),
        ("a{", ["a{"], ["a"]),
    ],
)
def test_patterns_by_hand(pattern, yes, no):
    automaton = from_regex(pattern, ALPHABET)
    assert all(accepts(automaton, text, ALPHABET) for text in yes)
    assert not any(accepts(automaton, text, ALPHABET) for text in no)
    assert all(re.fullmatch(pattern, text) for text in yes)
    assert not any(re.fullmatch(pattern, text) for text in no)


@pytest.mark.parametrize(
    "pattern",
    [
        *r"\d \w \s \D \W \S . (?s). [\w-] []^\\] [^\W\d] \x0b (?a)\w (?a)\s (?a)\d (?a:\W)".split(),
        *"(?i)k (?i)s (?i)ß (?i)[j-l] (?i)[^ſ] (?ai)[k-s] (?ai)k (?i)ı (?i)[İ] (?i)σ (?i)[^a-z]".split(),
        *["(?i)\U00010400", "(?i)[\U00010400-\U00010405]", "\ud800", r"\N{KELVIN SIGN}"],
    ],
)
def test_classes_and_cases_are_those_of_python(pattern):
    assert accepted(pattern, ODD, 1) == matched(pattern, ODD, 1) != set()


def test_large_alphabets_stay_small():
    alphabet = "\n" + "".join(map(chr, range(0x4E00, 0x4E00 + 5000)))
    automaton = from_regex("一(?s:.*)[丁七]", alphabet)
    assert automaton.next.shape[1] == 3
    assert np.bincount(automaton.class_of).tolist() == [4998, 1, 2]


# --- anchors ---


@pytest.mark.parametrize(
    "pattern",
    [
        *r"^a$ \Aa\Z ^a|b$ ^(?:a|b)+$ (^a|^b)c a(b$|c\Z) (?:^a)?b (?:^)*a (?:^){2}a a(?:$)?".split(),
        *r"^ $ ^$ (?m)^a$ ()^a a$() ^\A(?:^a$)\Z$ (?:^|a)b (?i)^a".split(),
    ],
)
def test_anchors_at_the_ends_change_nothing(pattern):
    assert accepted(pattern, "abc\n", 4) == matched(pattern, "abc\n", 4) != set()


@pytest.mark.parametrize(
    ("pattern", "named"),
    [
        *[(each, "^") for each in r"a^b a?^b (^a)+ (?m)\n^".split()],
        *[(each, "$") for each in r"a$b a$\n a$(\n)? (?m)a$\n^b (a$)* (?:a|b$)c (?:$a)".split()],
        *[(r"a\Ab", r"\A"), (r"a\Zb", r"\Z")],
    ],
)
def test_anchors_elsewhere_are_refused(pattern, named):
    with pytest.raises(ConstraintError, match="elsewhere than at the very") as caught:
        from_regex(pattern, "ab\n")
    assert f": {named} elsewhere" in str(caught.value)


# --- what is refused ---


@pytest.mark.parametrize(
    ("pattern", "named"),
    [
        (r"(a)\1", "a back-reference"),
        (r"()()\2", "a back-reference"),
        ("(?P<x>a)(?P=x)", "a back-reference"),
        ("(?i)(a)\\1", "a back-reference"),
        ("(a)?(?(1)b|c)", "a conditional"),
        ("(?=a)a", "lookaround"),
        ("(?!b)a", "lookaround"),
        ("(?<=a)b", "lookaround"),
        ("(?<!a)b", "lookaround"),
        ("(?!)", "lookaround"),
        ("(?>a*)b", "an atomic group"),
        ("a++", "a possessive quantifier"),
        ("a{1,2}+", "a possessive quantifier"),
        (r"\ba", "a word boundary"),
        (r"a\B", "a word boundary"),
        (r"(?:\b)*a", "a word boundary"),
    ],
)
def test_what_is_not_regular_is_refused_by_name(pattern, named):
    with pytest.raises(ConstraintError) as caught:
        from_regex(pattern, "ab")
    assert str(caught.value).startswith(f"--regex '{pattern}': {named} (")
    assert str(caught.value).endswith("is not supported; write the pattern without it")


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(a", "'(a': missing ), unterminated subpattern at position 0"),
        ("a**", "'a**': multiple repeat at position 2"),
        ("[z-a]", "'[z-a]': bad character range z-a at position 1"),
        ("\n\\q", "'\\n\\\\q': bad escape \\q at position 1 (line 2, column 1)"),
        ("a{9999999999}", "'a{9999999999}': the repetition number is too large"),
        ("(?L)a", "'(?L)a': bad inline flags: cannot use 'L' flag with a str pattern at position 3"),
        ("(" * 9999 + ")" * 9999, "groups are nested too deeply"),
    ],
)
def test_invalid_patterns_give_pythons_message_in_one_line(pattern, message):
    with pytest.raises(ConstraintError) as caught:
        from_regex(pattern, "ab")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_patterns_with_a_future_warning_mean_what_they_mean_today():
    assert accepted("[[a]", "a[", 1) == {"a", "["}


# --- what cannot be written ---


@pytest.mark.parametrize(
    ("pattern", "unknown"),
    [
        ("naïve", "'ï' (U+00EF LATIN SMALL LETTER I WITH DIAERESIS)"),
        ("(?i)É", "'É' (U+00C9 LATIN CAPITAL LETTER E WITH ACUTE)"),
        ("a[éü]", "'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE), 'ü' (U+00FC LATIN SMALL LETTER U WITH DIAERESIS)"),
        ("(?:é|ü)+", "'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE), 'ü' (U+00FC LATIN SMALL LETTER U WITH DIAERESIS)"),
    ],
)
def test_characters_unknown_to_the_model_are_named(pattern, unknown):
    with pytest.raises(ConstraintError) as caught:
        from_regex(pattern, "aenv")
    assert (
        str(caught.value)
        == f"--regex '{pattern}' matches no text that the model can generate; not in the model's vocabulary: " + unknown
    )


@pytest.mark.parametrize("pattern", [r"[^\s\S]", r"\d", "[^a-z]", "a[^aenvx]"])
def test_other_patterns_that_match_nothing_name_no_character(pattern):
    with pytest.raises(ConstraintError, match=r"^--regex '[^;]*' matches no text that the model can generate$"):
        from_regex(pattern, "aenv")


def test_alternatives_with_unknown_characters_are_left_out():
    assert accepted("naïve|a|(?:é)?n", "aenv", 2) == {"a", "n"}


# --- limits ---


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(a|b)*a(a|b){20}", "100,000 states"),
        (".{100000}", "100,000 nodes"),
        ("(a{1000}){1000}", "100,000 nodes"),
        ("(?:(?:a{0,99}){0,99}){0,99}", "100,000 nodes"),
        ("(a?){3000}", "too many ways"),
        ("(?s)(.{0,60}\n){14}", "too many ways"),
    ],
)
def test_patterns_that_are_too_large_are_errors(pattern, why):
    with pytest.raises(ConstraintError, match=why):
        from_regex(pattern, "ab\n")


def test_repetitions_of_nothing_are_not_expanded():
    assert accepted("(?:a{0}){4000000000}b(?:|){5,}", "ab", 3) == {"b"}


def test_repetitions_within_repetitions_do_not_multiply():
    assert from_regex("(?:" * 40 + "a" + ")+" * 40, "a").accepting.size == 2


def test_a_thousand_repetitions_are_supported():
    automaton = from_regex(".{1000}", "ab")
    assert automaton.distance[0] == 1000
    assert automaton.must_end(1000)


def test_limits_count_nodes_and_steps(monkeypatch):
    assert from_regex("a{9}", "a").distance[0] == 9
    monkeypatch.setattr(patterns, "MAX_NODES", 9)
    with pytest.raises(ConstraintError, match="more than 9 nodes"):
        from_regex("a{9}", "a")


# --- random patterns ---

ATOMS = [
    "a",
    "b",
    "A",
    "c",
    ".",
    "[ab]",
    "[^a]",
    "[a-c]",
    "[^\\n]",
    "\\w",
    "\\W",
    "\\s",
    "\\d",
    "\n",
    "(?s:.)",
    "(?i:a)",
    "()",
]
QUANTIFIERS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{0,2}", "{1,2}?", "{2,}", "{,1}", "{1,3}"]


def _larger(inner):
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map("".join),
        several.map(lambda parts: f"(?:{'|'.join(parts)})"),
        several.map(lambda parts: f"({'|'.join(parts)}|)"),
        st.tuples(inner, st.sampled_from(QUANTIFIERS)).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        st.tuples(st.sampled_from(ATOMS), st.sampled_from(QUANTIFIERS)).map("".join),
        st.tuples(st.sampled_from(["(?i:", "(?s:", "(?-i:", "(?a:"]), inner).map(lambda pair: f"{pair[0]}{pair[1]})"),
    )


BODIES = st.recursive(st.sampled_from(ATOMS), _larger, max_leaves=8)
PATTERNS = st.tuples(
    st.sampled_from(["", "(?i)", "(?s)", "(?m)", "(?a)"]),
    st.sampled_from(["", "^", r"\A"]),
    BODIES,
    st.sampled_from(["", "$", r"\Z"]),
).map("".join)


@given(PATTERNS)
def test_random_patterns_match_every_short_text_as_python_does(pattern):
    assert accepted(pattern, "abA\n", 4) == matched(pattern, "abA\n", 4)


@given(BODIES, st.lists(st.text("abcA1 \né_", max_size=12), max_size=20))
def test_random_patterns_match_longer_texts_as_python_does(pattern, texts):
    alphabet = "abcA1 \né_"
    try:
        automaton = from_regex(pattern, alphabet)
    except ConstraintError:
        assert not any(re.fullmatch(pattern, text) for text in texts)
    else:
        assert [accepts(automaton, text, alphabet) for text in texts] == [
            bool(re.fullmatch(pattern, text)) for text in texts
        ]


@given(BODIES, st.integers(0, 2**32))
def test_a_random_walk_over_allowed_ids_gives_what_python_matches(pattern, seed):
    alphabet = "abcA1 \n"
    try:
        automaton = from_regex(pattern, alphabet)
    except ConstraintError:
        return
    random = np.random.default_rng(seed)
    state, text = 0, ""
    for remaining in range(int(automaton.distance[0]) + 8, 0, -1):
        ids = np.flatnonzero(automaton.allowed(np.array([state]), remaining)[0])
        if ids.size == 0:
            break
        chosen = int(random.choice(ids))
        state, text = automaton.advance(state, chosen), text + alphabet[chosen]
    assert re.fullmatch(pattern, text)
