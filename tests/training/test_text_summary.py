"""How many characters ids are, and what a person is told of them."""

import numpy as np
import pytest
from helpers.small_run import corpus_of

from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    unit_name,
    varying_chars_per_token,
)
from textgen.training.text_summary import characters_in, describe_text, training_characters
from textgen.units import unigram_entropy

TEXT = "dé\N{GRINNING FACE}" * 40  # 3 characters, 7 bytes


@pytest.mark.parametrize(
    ("tokenizer", "unit"),
    [(CharacterTokenizer(TEXT), "characters"), (ByteTokenizer(), "bytes"), (ByteFallbackTokenizer("dé"), "tokens")],
)
def test_characters_are_counted_whatever_the_ids_are(tokenizer, unit):
    ids = tokenizer.encode(TEXT)
    assert characters_in(ids, tokenizer) == len(TEXT)
    assert unit_name(tokenizer) == unit
    assert (varying_chars_per_token(tokenizer) is None) == (unit == "characters")
    each = len(ids) // 40
    for repeats in (3, 37):  # the shorter part is the one that is counted
        corpus = corpus_of("x", ids, tokenizer, shares=(repeats / 40, 1.0))
        assert corpus.parts.training == repeats * each
        assert training_characters(corpus) == 3 * repeats


def test_a_text_of_characters_is_described_as_ever():
    tokenizer = CharacterTokenizer(TEXT)
    corpus = corpus_of("x", tokenizer.encode(TEXT), tokenizer)
    assert describe_text(corpus, training_characters(corpus)) == "x.txt: 120 characters, 3 different, 108 to learn from"


def test_a_text_of_other_ids_tells_how_many_characters_each_has():
    corpus = corpus_of("x", ByteTokenizer().encode(TEXT), ByteTokenizer())
    assert describe_text(corpus, 108) == "x.txt: 120 characters, 108 to learn from; bytes, 0.43 characters each"
    spelled = ByteFallbackTokenizer("dé")
    corpus = corpus_of("x", spelled.encode(TEXT), spelled)
    assert describe_text(corpus, 108).endswith("; 2 different ones are ids, others are spelled in bytes")


def test_entropy_is_per_character_of_the_text():
    ids = ByteTokenizer().encode("éé")  # two bytes, each as often as the other
    assert unigram_entropy(ids) == 1.0
    assert unigram_entropy(ids, ByteTokenizer().chars_per_token) == 2.0
    assert unigram_entropy(np.array([0, 1], np.uint8), np.array([3, 1])) == 0.5
