import math

import numpy as np
import pytest

from textgen.errors import ModelError
from textgen.evaluation.compressors import added_bits
from textgen.evaluation.passage import Passage, units_of
from textgen.evaluation.result_table import Learnt, compressed, ngrams, row, uniform
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer

TEXT = "the cat sat on the mat and the hat. " * 30


def passage(text, tokenizer, first=" "):
    ids = tokenizer.encode(text)
    return Passage(ids, *units_of(ids, tokenizer.chars_per_token), tokenizer.encode(first))


def learnt(tokenizer, training=TEXT, fitting=TEXT[:99]):
    return Learnt(tokenizer.encode(training), tokenizer.decode, passage(fitting, tokenizer))


def test_a_row_by_hand():
    found = row("x", "X", np.array([math.log(2), math.log(8)]))
    assert found.nats == pytest.approx(math.log(4))
    assert found.bits == pytest.approx(2)
    assert found.perplexity == pytest.approx(4)


def test_losses_that_are_not_finite_are_told():
    with pytest.raises(ModelError, match="dynamic evaluation: its numbers become infinite"):
        row("dynamic", "dynamic evaluation", np.array([1.0, math.nan]))


@pytest.mark.parametrize("tokenizer", [CharacterTokenizer("aé€"), ByteTokenizer()])
def test_figures_are_for_characters_of_the_text_whatever_the_ids(tokenizer):
    """é has two bytes, € three: as bytes, a character of this text has two ids on average."""
    found = uniform(passage("aé€aé€", tokenizer, "a"), tokenizer.vocabulary_size)
    assert found.bits == pytest.approx(2 * 8 if tokenizer.vocabulary_size == 256 else math.log2(3))


def test_ngrams_of_bytes_and_of_characters_compare():
    """Where every character is one byte, bytes only have ids that never come."""
    text, rows = "the hat sat on the cat", {}
    for tokenizer in (CharacterTokenizer(TEXT), ByteTokenizer()):
        some = ngrams(
            passage(text, tokenizer), tokenizer.vocabulary_size, learnt(tokenizer), 5, lambda done, total: None
        )
        rows[tokenizer.kind] = [each.bits for each in some]
    np.testing.assert_allclose(rows["char"], rows["bytes"], atol=0.5)
    assert rows["char"][1] < rows["char"][0] < math.log2(len(set(TEXT)))


def test_the_order_is_the_best_on_the_text_to_fit_on():
    tokenizer = CharacterTokenizer(TEXT)
    text = passage("the hat sat on the cat", tokenizer)
    noise, other = ("".join(np.random.default_rng(seed).permutation(list(TEXT))) for seed in (0, 1))
    for fitting, low, high in ((TEXT[:200], 4, 8), (other, 1, 2)):
        _, found = ngrams(text, len(set(TEXT)), learnt(tokenizer, TEXT + noise, fitting), None, lambda *_: None)
        assert low <= found.numbers["order"] <= high
        assert found.fitted == ("order",)


def test_a_compressors_bits_are_for_characters():
    tokenizer = ByteTokenizer()

    def size(data):
        return len(data)

    found = compressed("x", "X", size, "aé", learnt(tokenizer))
    assert added_bits(size, TEXT.encode(), "aé".encode()) == 24
    assert found.bits == pytest.approx(12)
    assert found.low is None


def test_the_beginning_of_a_passage_ends_with_a_whole_character():
    whole = passage("aé€aé€", ByteTokenizer())
    assert [len(whole.beginning(n).ids) for n in (1, 2, 3, 4, 9)] == [1, 3, 6, 7, 12]
    assert whole.beginning(2).characters == 2
