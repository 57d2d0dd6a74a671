"""Beam search against enumeration of all texts."""

import itertools
import math
import re

import numpy as np
import pytest
from generation.test_decode import all_texts, beginnings_of, generated, masked, text_of
from helpers.toy_engines import ABC, CHAIN, CYCLE, Chain, Script
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.beam_search import beam_search
from textgen.generation.decode import prefill
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer

EXHAUSTIVE = 1000  # beams: more than there are texts


def search(engine=CHAIN, tokenizer=ABC, prompt="a", **settings):
    start = prefill(engine, tokenizer.encode(prompt))
    return beam_search(engine, tokenizer, GenerationSettings(**settings), start=start)


def ids_to_text(characters, tokenizer=ABC):
    return tokenizer.decode([character.id for character in characters])


def total(characters):
    return sum(character.logprob for character in characters)


def log_probability(text, engine=CHAIN, tokenizer=ABC, prompt="a"):
    return sum(
        math.log(engine.distribution(tokenizer.encode(prompt + text[:n]))[tokenizer.alphabet.index(character)])
        for n, character in enumerate(text)
    )


def assert_ranks(found, texts, engine=CHAIN, per_character=False, ends=()):
    """The found texts are all of these, best first, each with its own probability; equals come in any order. `ends` has
    the log-probability of the end of texts that could go on."""
    assert sorted(map(ids_to_text, found)) == sorted(texts)
    totals = [total(text) for text in found]
    assert totals == pytest.approx([log_probability(ids_to_text(text), engine) for text in found], rel=1e-5)
    whole = [score + dict(ends).get(ids_to_text(text), 0.0) for score, text in zip(totals, found, strict=True)]
    ranks = [score / len(text) if per_character else score for score, text in zip(whole, found, strict=True)]
    assert all(first >= second - 1e-9 for first, second in itertools.pairwise(ranks))


def chain(seed):
    return Chain(np.random.default_rng(seed).dirichlet(np.ones(3), size=(3, 3)))


@given(st.integers(0, 10**6), st.integers(1, 4))
def test_with_enough_beams_it_ranks_all_texts_as_enumeration_does(seed, length):
    engine = chain(seed)
    found = search(engine, length=length, num_beams=3**length)
    assert_ranks(found, all_texts("abc", length), engine)
    assert text_of(found[0]) == ids_to_text(found[0])


@pytest.mark.parametrize(
    ("settings", "complies"),
    [
        ({"regex": "a(b|c{2})?c*"}, re.compile("a(b|c{2})?c*").fullmatch),
        ({"regex": "a|b|c[ab]*"}, re.compile("a|b|c[ab]*").fullmatch),
        ({"regex": "(ab|ccc)+"}, re.compile("(ab|ccc)+").fullmatch),
        ({"must_include": "cb"}, lambda text: "cb" in text),
        ({"must_include": "cb", "only": "b-c"}, lambda text: "cb" in text and "a" not in text),
    ],
)
def test_with_constraints_it_ranks_all_that_comply(settings, complies):
    without = "a" if "only" in settings else ""
    expected = masked(CHAIN, ABC, 5, complies, without=without)
    beginnings, ends = beginnings_of(ABC, 5, complies), {}
    for text in expected:
        row = dict(zip("abc", CHAIN.distribution(ABC.encode("a" + text)).tolist(), strict=True))
        if any(text + c in beginnings for c in "abc"):
            ends[text] = math.log(sum(q for c, q in row.items() if text + c not in beginnings))
    for width in (EXHAUSTIVE, len(expected)):
        found = search(length=5, num_beams=width, **settings)
        assert_ranks(found, expected, per_character="regex" in settings, ends=ends)


@pytest.mark.parametrize("stop", [("b",), ("ca", "bb"), ("abc",)])
def test_with_stop_strings_it_ranks_all_texts_that_end_at_them(stop):
    ends = re.compile("|".join(stop))
    every = {text[: match.end()] if (match := ends.search(text)) else text for text in all_texts("abc", 5)}
    found = search(length=5, num_beams=EXHAUSTIVE, stop=stop)
    assert_ranks(found, every, per_character=True)
    for text in found:
        assert text_of(text) == ends.split(ids_to_text(text))[0]
        assert text[-1].finish == ("stop" if ends.search(ids_to_text(text)) else "length")


@given(
    st.integers(0, 10**6),
    st.sampled_from(
        [
            {},
            {"regex": "a?(bc?a)*b(a|c)"},
            {"must_include": "cab"},
            {"stop": "cc"},
            {"logit_bias": "a=1", "forbid": "b"},
        ]
    ),
)
def test_one_beam_is_greedy_decoding(seed, settings):
    (greedy,) = generated(engine=chain(seed), temperature=0, length=12, alternatives=0, **settings)
    (found,) = search(chain(seed), length=12, num_beams=1, **settings)
    assert [(c.id, c.finish) for c in found] == [(c.id, c.finish) for c in greedy]
    assert text_of(found) == text_of(greedy)
    assert [c.logprob for c in found] == [c.logprob for c in greedy]


@given(st.integers(0, 10**6), st.integers(1, 6))
def test_few_beams_find_different_texts_best_first(seed, width):
    found = search(chain(seed), length=5, num_beams=width, stop="cc")
    ranks = [total(text) / len(text) for text in found]
    assert 1 <= len(found) <= width
    assert len({ids_to_text(text) for text in found}) == len(found)
    assert ranks == sorted(ranks, reverse=True)


def test_texts_that_end_by_themselves_are_ranked_by_their_probability_for_each_character():
    # "b" ends the text at once, with probability 0.3; longer texts have less in all, and more for each character
    engine = Chain(np.array([[[0.1, 0.3, 0.6]] * 3, [[0.1, 0.8, 0.1]] * 3, [[0.8, 0.1, 0.1]] * 3]))
    best = search(engine, length=6, num_beams=3, stop="b")[0]
    assert len(best) > 1
    assert total(best) < math.log(0.3)
    assert total(best) / len(best) > math.log(0.3)


def test_two_beams_find_a_better_text_than_greedy_decoding():
    # a begins with probability 0.6, and then anything follows as probably; after b, c is certain: 0.3 and 0.4
    table = np.full((4, 4, 4), 0.25)
    table[0, 3] = [0.6, 0.4, 0, 0]  # after the prompt d
    table[3, 0] = [0.5, 0.5, 0, 0]
    table[3, 1] = [0, 0, 1, 0]
    engine, tokenizer = Chain(table), CharacterTokenizer("abcd")
    assert [text_of(t) for t in search(engine, tokenizer, "d", length=2, num_beams=1)] == ["aa"]
    assert [text_of(t) for t in search(engine, tokenizer, "d", length=2, num_beams=2)] == ["bc", "aa"]


@pytest.mark.parametrize(
    ("settings", "text", "finish"),
    [
        ({"length": 7}, "bcabcab", "length"),
        ({"length": 7, "stop": "ca"}, "b", "stop"),
        ({"length": 2, "stop": "ca"}, "bc", "length"),
        ({"length": 7, "regex": "bca"}, "bca", "constraint"),
        ({"length": 7, "must_include": "bca", "stop": "ca"}, "bcab", "stop"),
    ],
)
def test_finish_reason(settings, text, finish):
    """The cycle's most probable text is b, c, a, b, c, a, ..."""
    best = search(CYCLE, num_beams=1, **settings)[0]
    assert text_of(best) == text
    assert [character.finish for character in best] == [None] * (len(best) - 1) + [finish]


@pytest.mark.parametrize(("pattern", "length"), [("(ab)+", 5), ("a(bbb)?", 3), ("(ccb)*", 4), ("()", 5)])
@pytest.mark.parametrize("width", [1, 2, 50])
def test_texts_found_match_the_pattern(pattern, length, width):
    for text in search(length=length, num_beams=width, regex=pattern):
        assert re.fullmatch(pattern, text_of(text))


@pytest.mark.parametrize("stop", [("b",), ("a", "bb"), ("bc",)])
def test_a_stop_string_never_removes_a_required_text(stop):
    for text in search(length=6, num_beams=20, must_include="ab", stop=stop):
        assert "ab" in text_of(text)


def test_a_bias_changes_the_ranking_but_not_the_log_probabilities():
    unbiased, biased = search(length=4, num_beams=81), search(length=4, num_beams=81, logit_bias="b=1.5")
    assert {ids_to_text(text): total(text) for text in biased} == {ids_to_text(text): total(text) for text in unbiased}
    scores = [total(text) + 1.5 * ids_to_text(text).count("b") for text in biased]
    assert all(first >= second - 1e-9 for first, second in itertools.pairwise(scores))


def test_with_a_bias_that_favours_long_texts_the_search_continues():
    # With 3 added to each d, bbdddd has log 0.5 + log 0.001 + 4 (3 - small), above 4; a and bc have log 0.5 and less.
    # After two characters both of these have ended, and are better than bb.
    table = np.full((4, 4, 4), 0.25)
    table[0, 0] = [0.5, 0.5, 0, 0]
    table[0, 1] = [0, 0.001, 0.999, 0]
    table[1, 1] = table[1, 3] = table[3, 3] = [0.05, 0.05, 0, 0.9]
    found = search(
        Chain(table), CharacterTokenizer("abcd"), length=6, num_beams=2, regex="a|b(c|bd{4})", logit_bias="d=3"
    )
    assert text_of(found[0]) == "bbdddd"


def test_length_zero_finds_the_empty_text():
    assert search(length=0, num_beams=4) == [[]]


def test_impossible_constraints_are_an_error():
    with pytest.raises(ConstraintError, match="at least 4 characters; --length is 3"):
        search(length=3, num_beams=2, must_include="abba")


class TestBytes:
    @given(st.binary(min_size=1, max_size=12))
    def test_bytes_make_whole_characters_whatever_the_model_wants(self, ids):
        best = search(Script(ids + b"!"), ByteTokenizer(), length=4, num_beams=2)[0]
        assert bytes(token.id for token in best).decode() == text_of(best)
        assert len(text_of(best)) == 4

    def test_stop_strings_match_text_not_bytes(self):
        best = search(Script("aé€b".encode()), ByteTokenizer(), length=9, num_beams=2, stop="€")[0]
        assert text_of(best) == "aé"
        assert [character.finish for character in best[-2:]] == [None, "stop"]
