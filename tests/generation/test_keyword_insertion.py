"""Keywords: always in the text, as whole words, and where the model finds them probable."""

import re

import numpy as np
import pytest
from helpers.toy_engines import Chain
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.decode import prefill
from textgen.generation.keyword_insertion import KeywordInsertion, can_insert_keywords
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import CharacterTokenizer

TOKENIZER = CharacterTokenizer(" .abc")
EVEN = Chain(np.full((5, 5, 5), 0.2))


def generate(engine=EVEN, prompt=" ", sample=0, seed=0, alternatives=None, **options):
    start = prefill(engine, TOKENIZER.encode(prompt))
    settings = GenerationSettings(**options)
    return list(
        KeywordInsertion(
            engine=engine,
            tokenizer=TOKENIZER,
            settings=settings,
            seed=seed,
            start=start,
            sample=sample,
            alternatives=alternatives,
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
def test_every_text_has_every_keyword_and_its_length(words, spare, sample):
    length = sum(map(len, words)) + spare
    tokens = generate(length=length, must_include=words, sample=sample, temperature=1.0)
    text = text_of(tokens)
    assert all(word in text for word in words), text
    assert len(text) == len(tokens) == length
    assert [character.finish for character in tokens] == [None] * (length - 1) + ["length"]
    assert TOKENIZER.decode([character.id for character in tokens]) == text


def test_a_keyword_does_not_start_within_a_word():
    for sample in range(50):
        text = " " + text_of(generate(length=40, must_include=["abcabc"], sample=sample, temperature=1.0))
        assert not text[text.index("abcabc") - 1].isalnum(), text


def test_no_letter_follows_a_keyword():
    for sample in range(50):
        text = text_of(generate(length=40, must_include=["abc", "cab"], sample=sample, temperature=1.0)) + " "
        for word in ("abc", "cab"):
            assert re.search(rf"\b{word}\b", text), text


def test_a_keyword_starts_within_a_word_if_there_is_no_other_position():
    text = text_of(generate(length=8, must_include="cab", only="abc", prompt="a"))
    assert len(text) == 8
    assert "cab" in text


def test_a_keyword_is_inserted_where_it_is_probable():
    """After a full stop comes a "c" nine times of ten, after a space hardly ever."""
    table = np.full((5, 5, 5), 0.25)
    table[:, :, 4] = 0.0
    table[:, 1] = [0.025, 0.025, 0.025, 0.025, 0.9]
    table[:, 0] = [0.33, 0.33, 0.17, 0.1699, 0.0001]
    table[:, 2:] = [0.2, 0.2, 0.3, 0.3, 0.0]
    table[:, 4] = [0.2, 0.2, 0.5, 0.1, 0.0]
    before = []
    for sample in range(100):
        text = text_of(generate(Chain(table), length=60, must_include="caa", sample=sample, temperature=1.0))
        before.append((" " + text)[text.index("caa")])
    assert before.count(".") > 95


def test_positions_are_uniform_if_all_are_equally_probable():
    places = [
        text_of(generate(length=50, must_include="...", sample=sample, temperature=1.0)).index("...")
        for sample in range(300)
    ]
    thirds, _ = np.histogram(places, bins=3, range=(0, 48))
    assert thirds.min() > 50


def test_same_seed_and_sample_same_text():
    options = {"length": 50, "must_include": ["abc", "cab"], "temperature": 1.0}
    texts = [text_of(generate(seed=seed, sample=sample, **options)) for seed in (1, 2) for sample in (0, 1)]
    assert texts == [text_of(generate(seed=seed, sample=sample, **options)) for seed in (1, 2) for sample in (0, 1)]
    assert len(set(texts)) == 4


def test_other_settings_hold_for_texts_with_keywords():
    text = text_of(generate(length=60, must_include="a.a", forbid="b", temperature="0.5:2"))
    assert "a.a" in text
    assert "b" not in text
    greedy = Chain(np.tile([0.1, 0.15, 0.5, 0.15, 0.1], (5, 5, 1)))
    text = text_of(generate(greedy, length=20, must_include="c", temperature=0))
    assert text.count("c") == 1
    assert len(text.replace("a", "")) == (1 if text.endswith("c") else 2)  # no letter follows the word


def test_a_stop_string_ends_the_text_only_after_the_keywords():
    for sample in range(30):
        tokens = generate(length=80, must_include="cc", stop=["."], sample=sample, temperature=1.0)
        text = text_of(tokens)
        assert "cc" in text
        assert "." not in text[text.index("cc") + 2 :]
        assert tokens[-1].finish == "stop" or len(text) == 80


def test_log_probabilities_are_those_of_the_model():
    table = np.random.default_rng(0).dirichlet(np.ones(5), (5, 5))
    chain = Chain(table)
    ids = [0]
    for character in generate(chain, length=30, must_include="abc", alternatives=2, temperature=0.3):
        probabilities = chain.distribution(ids)
        np.testing.assert_allclose(character.logprob, np.log(probabilities[character.id]), rtol=1e-5)
        ranked = np.argsort(-probabilities)[:2]
        assert [v for v, _ in character.alternatives] == ranked.tolist()
        np.testing.assert_allclose([p for _, p in character.alternatives], np.log(probabilities[ranked]), rtol=1e-5)
        ids.append(character.id)


def test_impossible_keywords_are_an_error():
    for words, length, said in (("xyz", 50, "not in the model's vocabulary"), ("abcabc", 5, "at least 6 characters")):
        with pytest.raises(ConstraintError, match=said):
            generate(length=length, must_include=words)


def test_keywords_are_inserted_unless_another_constraint_needs_a_dfa():
    assert can_insert_keywords(GenerationSettings(must_include="a"))
    assert not can_insert_keywords(GenerationSettings())
    assert not can_insert_keywords(GenerationSettings(must_include="a", regex=".*"))
    assert not can_insert_keywords(GenerationSettings(must_include="a", acrostic="a"))
    assert not can_insert_keywords(GenerationSettings(must_include=["ab", "bc"], length=3))  # "abc" has both
