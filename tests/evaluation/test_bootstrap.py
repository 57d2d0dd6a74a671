import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.evaluation.bootstrap import block_length, confidence_interval


@given(st.integers(1, 10**12))
def test_block_length_is_the_square_root_of_the_text_length(characters):
    length = block_length(characters)
    assert (length - 1) ** 2 < characters <= length**2


@given(st.lists(st.floats(0, 20), min_size=1, max_size=60), st.integers(0, 5))
def test_the_interval_is_within_the_losses_and_depends_on_the_seed_only(losses, seed):
    low, high = confidence_interval(np.array(losses), resamples=200, seed=seed)
    assert min(losses) - 1e-9 <= low <= high <= max(losses) + 1e-9
    assert (low, high) == confidence_interval(np.array(losses), resamples=200, seed=seed)


@given(st.floats(0, 20), st.integers(1, 200))
def test_equal_losses_give_an_empty_interval(loss, characters):
    assert confidence_interval(np.full(characters, loss), resamples=50) == pytest.approx((loss, loss))


def test_blocks_wrap_around_so_that_all_characters_count_equally():
    """Of 4 losses, blocks of 2 at any of 4 places: the means of two blocks are those of (1, 1, 0, 0) paired."""
    low, high = confidence_interval(np.array([2.0, 0.0, 0.0, 2.0]), resamples=4000, level=0.999)
    assert (low, high) == (0.0, 2.0)  # the block of both twos is the last one and the first


def coverage(dependence: float, make) -> float:
    """How often the interval holds the true mean, 0, of texts whose neighbours are alike."""
    rng = np.random.default_rng(3)
    hits = 0
    for _ in range(200):
        noise = rng.normal(size=2500)
        losses = np.empty(2500)
        last = rng.normal() / math.sqrt(1 - dependence**2)
        for t, each in enumerate(noise):
            losses[t] = last = dependence * last + each
        low, high = make(losses)
        hits += low <= 0 <= high
    return hits / 200


def single_characters(losses):
    error = 1.96 * losses.std() / math.sqrt(len(losses))
    return losses.mean() - error, losses.mean() + error


def test_correlated_losses_need_blocks_for_a_correct_interval():
    assert coverage(0.8, lambda losses: confidence_interval(losses, resamples=400)) > 0.85
    assert coverage(0.8, single_characters) < 0.6
