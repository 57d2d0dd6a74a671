import lzma
import math
import random

import numpy as np
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.errors import ModelError
from textgen.evaluation.passage import Passage, RunData, group_units
from textgen.evaluation.result_table import (
    added_bits,
    compressor_row,
    ngram_rows,
    row,
    uniform_row,
    xz_size,
    zstd_size,
)
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer

SIZES = [xz_size, zstd_size]
TEXT = "the cat sat on the mat and the hat. " * 30
WORDS = " ".join(
    random.Random(0).choices("to be or not that is the question whether tis nobler".split(), k=4000)
).encode()


def passage(text, tokenizer, first=" "):
    ids = tokenizer.encode(text)
    return Passage(ids, *group_units(ids, tokenizer.chars_per_token), tokenizer.encode(first))


def run_data(tokenizer, training=TEXT, fitting=TEXT[:99]):
    return RunData(tokenizer.encode(training), tokenizer.decode, passage(fitting, tokenizer), "the fitting text")


def test_a_row_by_hand():
    found = row("x", "X", np.array([math.log(2), math.log(8)]))
    assert found.nats == pytest.approx(math.log(4))
    assert found.bits == pytest.approx(2)
    assert found.perplexity == pytest.approx(4)


def test_losses_that_are_not_finite_are_an_error():
    with pytest.raises(ModelError, match="dynamic evaluation: its losses become infinite"):
        row("dynamic", "dynamic evaluation", np.array([1.0, math.nan]))


@pytest.mark.parametrize("tokenizer", [CharacterTokenizer("aé€"), ByteTokenizer()])
def test_bits_are_per_character_with_any_tokenizer(tokenizer):
    """é has two bytes, € three: as bytes, a character of this text has two ids on average."""
    found = uniform_row(passage("aé€aé€", tokenizer, "a"), tokenizer.vocabulary_size)
    assert found.bits == pytest.approx(2 * 8 if tokenizer.vocabulary_size == 256 else math.log2(3))


def test_ngrams_of_bytes_and_of_characters_agree():
    """Where every character is one byte, bytes only have ids that never come."""
    text, rows = "the hat sat on the cat", {}
    for tokenizer in (CharacterTokenizer(TEXT), ByteTokenizer()):
        some = ngram_rows(
            passage(text, tokenizer),
            run_data(tokenizer),
            vocabulary=tokenizer.vocabulary_size,
            order=5,
            progress=lambda done, total: None,
        )
        rows[tokenizer.kind] = [each.bits for each in some]
    np.testing.assert_allclose(rows["char"], rows["bytes"], atol=0.5)
    assert rows["char"][1] < rows["char"][0] < math.log2(len(set(TEXT)))


def test_the_order_is_the_best_on_the_fitting_text():
    tokenizer = CharacterTokenizer(TEXT)
    text = passage("the hat sat on the cat", tokenizer)
    noise, other = ("".join(np.random.default_rng(seed).permutation(list(TEXT))) for seed in (0, 1))
    for fitting, low, high in ((TEXT[:200], 4, 8), (other, 1, 2)):
        run = run_data(tokenizer, TEXT + noise, fitting)
        _, found = ngram_rows(text, run, vocabulary=len(set(TEXT)), order=None, progress=lambda *_: None)
        assert low <= found.numbers["order"] <= high
        assert found.fitted == ("order",)


def test_bits_of_a_compressor_are_per_character():
    def size(data):
        return len(data)

    found = compressor_row("x", "X", size, before=TEXT, text="aé")
    assert added_bits(size, TEXT.encode(), "aé".encode()) == 24
    assert found.bits == pytest.approx(12)
    assert found.interval is None


def test_added_bits_by_hand():
    assert added_bits(len, b"abc", b"de") == 16
    assert added_bits(lambda data: 10 + len(set(data)), b"aab", b"abc") == 8


@pytest.mark.parametrize("size", SIZES)
def test_a_copy_of_earlier_text_adds_few_bits(size):
    """A copy of 5,000 bytes is one reference back."""
    assert added_bits(size, WORDS, WORDS[1000:6000]) < 8 * 64
    assert added_bits(size, b"", WORDS[1000:6000]) > 8 * 500


@pytest.mark.parametrize("size", SIZES)
def test_random_bytes_are_not_compressed(size):
    noise = random.Random(1).randbytes(20_000)
    assert added_bits(size, WORDS, noise) == pytest.approx(8 * 20_000, rel=0.02)


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=10)  # xz's tables for 64 MiB take a moment
@given(data=st.binary(max_size=300))
def test_a_size_is_near_that_of_the_default_level(size, data):
    other = lzma.compress(data) if size is xz_size else zstandard.ZstdCompressor().compress(data)
    assert 0 < size(data) <= len(other) + 8


def test_the_best_level_is_no_worse_than_the_default():
    assert xz_size(WORDS) <= len(lzma.compress(WORDS))
    assert zstd_size(WORDS) < len(zstandard.ZstdCompressor().compress(WORDS))
