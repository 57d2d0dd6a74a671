import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.constraints.compile import compile_dfa, compile_logit_bias
from textgen.settings.generation import ConstraintSettings
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer

LETTERS = CharacterTokenizer("\n -.0123456789abcdefgz\ud800")


def bias(tokenizer=LETTERS, **settings):
    return compile_logit_bias(ConstraintSettings(**settings), tokenizer)


def left(tokenizer=LETTERS, **settings):
    """The characters that are not forbidden."""
    numbers = bias(tokenizer, **settings)
    assert set(numbers.tolist()) <= {0.0, -np.inf}
    return "".join(c for c, number in zip(tokenizer.alphabet, numbers, strict=True) if number == 0)


def constraint(tokenizer=LETTERS, **settings):
    settings = ConstraintSettings(**settings)
    return compile_dfa(settings, tokenizer, compile_logit_bias(settings, tokenizer))


def accepts(automaton, text, tokenizer=LETTERS):
    return automaton.accepts(tokenizer.encode(text).astype(int))


def test_no_wish_is_no_bias_and_no_constraint():
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
        ("éa", "a"),  # what the model has never seen it cannot write anyway
        ("aaa", "a"),
        ("0-9a-z", "0123456789abcdefgz"),
    ],
)
def test_characters_and_ranges(characters, expected):
    assert left(only=characters) == expected
    assert left(forbid=characters) == "".join(c for c in LETTERS.alphabet if c not in expected)


@given(st.text("0123456789abcdefg .\n"))
def test_without_a_dash_a_text_means_its_characters(characters):
    known = set(characters)
    if known:
        assert set(left(only=characters)) == known
    assert set(left(forbid=characters)) == set(LETTERS.alphabet) - known


@given(st.characters(), st.characters(), st.text(min_size=1))
def test_a_range_means_all_between_its_ends(first, last, alphabet):
    tokenizer = CharacterTokenizer(alphabet)
    if first > last:
        with pytest.raises(SettingsError, match="goes backwards"):
            bias(tokenizer, forbid=f"{first}-{last}", logit_bias="a=1")
        return
    expected = {c for c in tokenizer.alphabet if first <= c <= last}
    if expected:
        assert set(left(tokenizer, only=f"{first}-{last}")) == expected
    else:
        with pytest.raises(ConstraintError, match="leave none of the model's characters"):
            bias(tokenizer, only=f"{first}-{last}")


def test_a_range_that_goes_backwards_is_told_the_right_way_round():
    for wish in ({"only": "z-a"}, {"forbid": "0z-a"}, {"logit_bias": "z-a=1"}):
        with pytest.raises(SettingsError, match="the range z-a goes backwards; write a-z"):
            bias(**wish)


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


def test_a_bias_too_large_to_count_with_is_a_users_error():
    with pytest.raises(SettingsError, match="--logit-bias"):
        bias(logit_bias=("a=1e308", "a=1e308"))


@pytest.mark.parametrize("wish", [{"only": ""}, {"only": "é"}, {"only": "a", "forbid": "a"}, {"forbid": "\x00-\uffff"}])
def test_wishes_that_leave_no_character_are_told(wish):
    with pytest.raises(ConstraintError, match="leave none of the model's characters"):
        bias(**wish)


def test_all_demands_hold_together():
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
    ("wishes", "least"),
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
def test_the_length_that_is_needed_is_named(wishes, least):
    assert constraint(length=least, **wishes).distance[0] == least
    with pytest.raises(ConstraintError, match=f"at least {least} characters; --length is {least - 1}"):
        constraint(length=least - 1, **wishes)


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"regex": "a+", "must_include": "b"}, "cannot be met together"),
        ({"regex": "a+", "forbid": "a"}, "cannot be met together"),
        ({"must_include": "é"}, "has what the model has never seen: 'é'"),
        ({"regex": "é"}, "it has never seen 'é'"),
        ({"acrostic": "q"}, "no line can begin with 'q'"),
        ({"regex": "("}, "cannot use the pattern"),
    ],
)
def test_what_no_text_can_meet_is_told(wishes, message):
    with pytest.raises(ConstraintError, match=message):
        constraint(length=1000, **wishes)


@pytest.mark.parametrize("wish", [{"only": "a"}, {"forbid": "a"}, {"logit_bias": "a=1"}])
def test_a_bias_needs_ids_that_are_characters(wish):
    with pytest.raises(
        ConstraintError, match="--only, --forbid and --logit-bias need a model whose ids are characters"
    ):
        bias(ByteTokenizer(), **wish)


@pytest.mark.parametrize("wish", [{"regex": "a"}, {"must_include": "a"}, {"acrostic": "a"}])
def test_a_constraint_needs_ids_that_are_characters(wish):
    with pytest.raises(ConstraintError, match="--regex, --must-include and --acrostic need"):
        constraint(ByteTokenizer(), **wish)


def test_a_byte_model_takes_what_is_not_about_characters():
    assert bias(ByteTokenizer(), stop="é") is None
    assert constraint(ByteTokenizer(), stop="é") is None


SPELLED = ByteFallbackTokenizer("ab\n")


def test_where_rare_characters_are_spelled_none_of_them_is_written():
    for wish in ({"only": "a"}, {"forbid": "b"}):
        numbers = bias(SPELLED, **wish)
        assert numbers.shape == (SPELLED.vocabulary_size,)
        assert np.isneginf(numbers[3:]).all()
        assert np.isfinite(numbers[SPELLED.encode("a")]).all()
        assert np.isneginf(numbers[SPELLED.encode("b")]).all()
    assert np.isfinite(bias(SPELLED, logit_bias="a=2")).all()
    with pytest.raises(ConstraintError, match="leave none"):
        bias(SPELLED, only="é")


@pytest.mark.parametrize("wish", [{"regex": "[^b]b"}, {"must_include": "ab"}, {"acrostic": "a", "forbid": "\n"}])
def test_a_constraint_over_an_alphabet_leaves_out_what_is_spelled(wish):
    automaton = constraint(SPELLED, length=5, **wish)
    assert automaton.class_of.shape == (SPELLED.vocabulary_size,)
    assert automaton.accepts(SPELLED.encode("ab"))
    assert not automaton.accepts(SPELLED.encode("éb"))
    assert not automaton.accepts(SPELLED.encode("abé"))
    assert not automaton.allowed(np.zeros(1, np.intp), 5)[0, 3:].any()
