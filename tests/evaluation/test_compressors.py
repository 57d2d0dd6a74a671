import lzma
import random

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.evaluation.compressors import added_bits, xz_size, zstd_size

SIZES = [xz_size, zstd_size]
TEXT = " ".join(
    random.Random(0).choices("to be or not that is the question whether tis nobler".split(), k=4000)
).encode()


def test_bits_are_what_the_text_adds():
    assert added_bits(len, b"abc", b"de") == 16
    assert added_bits(lambda data: 10 + len(set(data)), b"aab", b"abc") == 8


@pytest.mark.parametrize("size", SIZES)
def test_what_was_seen_before_costs_next_to_nothing(size):
    """A copy of 5,000 bytes is one reference back."""
    assert added_bits(size, TEXT, TEXT[1000:6000]) < 8 * 64
    assert added_bits(size, b"", TEXT[1000:6000]) > 8 * 500


@pytest.mark.parametrize("size", SIZES)
def test_random_bytes_cannot_be_had_for_less(size):
    noise = random.Random(1).randbytes(20_000)
    assert added_bits(size, TEXT, noise) == pytest.approx(8 * 20_000, rel=0.02)


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=10)  # xz's tables for 64 MiB take a moment
@given(data=st.binary(max_size=300))
def test_a_size_is_about_that_of_any_level(size, data):
    other = lzma.compress(data) if size is xz_size else zstandard.ZstdCompressor().compress(data)
    assert 0 < size(data) <= len(other) + 8


def test_the_best_level_is_no_worse_than_the_usual_one():
    assert xz_size(TEXT) <= len(lzma.compress(TEXT))
    assert zstd_size(TEXT) < len(zstandard.ZstdCompressor().compress(TEXT))
