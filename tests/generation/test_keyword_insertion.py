"""Words that a text must include: always there, at the beginning of a word, and where the model finds them likely."""

import re

import numpy as np
import pytest
from generation.test_decode import Chain
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.decode import prefill
from textgen.generation.keyword_insertion import KeywordInsertion, can_insert_keywords
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import CharacterTokenizer

TOKENIZER = CharacterTokenizer(" .abc")
EVEN = Chain(np.full((5, 5, 5), 0.2))


def write(engine=EVEN, prompt=" ", sample=0, seed=0, alternatives=None, **wanted):
    start = prefill(engine, TOKENIZER.encode(prompt))
    settings = GenerationSettings(**wanted)
    return list(
        KeywordInsertion(
            engine, TOKENIZER, settings, seed=seed, start=start, sample=sample, alternatives=alternatives
        ).tokens()
    )


def text_of(characters):
    return "".join(character.text for character in characters)


@settings(max_examples=300)
@given(
    words=st.lists(st.text("abc .", min_size=1, max_size=5), min_size=1, max_size=3),
    spare=st.integers(0, 30),
    sample=st.integers(0, 3),
)
def test_every_text_has_every_word_and_its_length(words, spare, sample):
    length = sum(map(len, words)) + spare
    written = write(length=length, must_include=words, sample=sample, temperature=1.0)
    text = text_of(written)
    assert all(word in text for word in words), text
    assert len(text) == len(written) == length
    assert [character.finish for character in written] == [None] * (length - 1) + ["length"]
    assert TOKENIZER.decode([character.id for character in written]) == text


def test_a_word_begins_where_no_word_goes_on():
    for sample in range(50):
        text = " " + text_of(write(length=40, must_include=["abcabc"], sample=sample, temperature=1.0))
        assert not text[text.index("abcabc") - 1].isalnum(), text


def test_no_word_goes_on_where_it_ends():
    for sample in range(50):
        text = text_of(write(length=40, must_include=["abc", "cab"], sample=sample, temperature=1.0)) + " "
        for word in ("abc", "cab"):
            assert re.search(rf"\b{word}\b", text), text


def test_where_every_place_is_within_a_word_it_begins_there():
    text = text_of(write(length=8, must_include="cab", only="abc", prompt="a"))
    assert len(text) == 8
    assert "cab" in text


def test_a_word_stands_where_the_model_expects_it():
    """After a full stop comes a "c" nine times of ten, after a space hardly ever."""
    table = np.full((5, 5, 5), 0.25)
    table[:, :, 4] = 0.0
    table[:, 1] = [0.025, 0.025, 0.025, 0.025, 0.9]
    table[:, 0] = [0.33, 0.33, 0.17, 0.1699, 0.0001]
    table[:, 2:] = [0.2, 0.2, 0.3, 0.3, 0.0]
    table[:, 4] = [0.2, 0.2, 0.5, 0.1, 0.0]
    before = []
    for sample in range(100):
        text = text_of(write(Chain(table), length=60, must_include="caa", sample=sample, temperature=1.0))
        before.append((" " + text)[text.index("caa")])
    assert before.count(".") > 95


def test_it_is_spread_over_a_text_that_is_the_same_everywhere():
    places = [
        text_of(write(length=50, must_include="...", sample=sample, temperature=1.0)).index("...")
        for sample in range(300)
    ]
    thirds, _ = np.histogram(places, bins=3, range=(0, 48))
    assert thirds.min() > 50


def test_same_seed_and_sample_same_text():
    wanted = {"length": 50, "must_include": ["abc", "cab"], "temperature": 1.0}
    texts = [text_of(write(seed=seed, sample=sample, **wanted)) for seed in (1, 2) for sample in (0, 1)]
    assert texts == [text_of(write(seed=seed, sample=sample, **wanted)) for seed in (1, 2) for sample in (0, 1)]
    assert len(set(texts)) == 4


def test_other_settings_hold_too():
    text = text_of(write(length=60, must_include="a.a", forbid="b", temperature="0.5:2"))
    assert "a.a" in text
    assert "b" not in text
    greedy = Chain(np.tile([0.1, 0.15, 0.5, 0.15, 0.1], (5, 5, 1)))
    text = text_of(write(greedy, length=20, must_include="c", temperature=0))
    assert text.count("c") == 1
    assert len(text.replace("a", "")) == (1 if text.endswith("c") else 2)  # no letter follows the word


def test_a_stop_is_heeded_only_after_the_words():
    for sample in range(30):
        written = write(length=80, must_include="cc", stop=["."], sample=sample, temperature=1.0)
        text = text_of(written)
        assert "cc" in text
        assert "." not in text[text.index("cc") + 2 :]
        assert written[-1].finish == "stop" or len(text) == 80


def test_log_probabilities_are_the_models_own():
    table = np.random.default_rng(0).dirichlet(np.ones(5), (5, 5))
    chain = Chain(table)
    ids = [0]
    for character in write(chain, length=30, must_include="abc", alternatives=2, temperature=0.3):
        probabilities = chain.distribution(ids)
        np.testing.assert_allclose(character.logprob, np.log(probabilities[character.id]), rtol=1e-5)
        ranked = np.argsort(-probabilities)[:2]
        assert [v for v, _ in character.alternatives] == ranked.tolist()
        np.testing.assert_allclose([p for _, p in character.alternatives], np.log(probabilities[ranked]), rtol=1e-5)
        ids.append(character.id)


def test_what_cannot_be_written_is_told_before_anything_is():
    for words, length, said in (("xyz", 50, "does not know"), ("abcabc", 5, "at least 6 characters")):
        with pytest.raises(ConstraintError, match=said):
            write(length=length, must_include=words)


def test_words_are_placed_where_nothing_else_is_demanded():
    assert can_insert_keywords(GenerationSettings(must_include="a"))
    assert not can_insert_keywords(GenerationSettings())
    assert not can_insert_keywords(GenerationSettings(must_include="a", regex=".*"))
    assert not can_insert_keywords(GenerationSettings(must_include="a", acrostic="a"))
    assert not can_insert_keywords(GenerationSettings(must_include=["ab", "bc"], length=3))  # "abc" has both
