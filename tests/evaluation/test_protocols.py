import math
from functools import partial

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from textgen.evaluation.passage import Passage
from textgen.evaluation.protocols import (
    block_length,
    carried_losses,
    confidence_interval,
    cross_entropy,
    fit_temperature,
    golden_section,
    grid_minimum,
    steps,
    window_losses,
)
from textgen.evaluation.score import scores
from textgen.generation.engines import make_engine
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel

V = 7


def silent(done, total):
    assert 0 <= done <= total


@pytest.fixture(scope="module")
def pair():
    torch.manual_seed(5)
    config = ModelConfig(vocabulary=V, embedding=6, hidden=16, layers=2)
    model = LanguageModel(config)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    return model, make_engine(config, {name: t.numpy() for name, t in model.state_dict().items()}, "numpy")


def passage(length, seed=0, first=(3, 1, 2)):
    ids = np.random.default_rng(seed).integers(0, V, length).astype(np.uint8)
    return Passage(ids, np.arange(length), np.ones(length, np.int64), np.array(first, np.uint8))


def test_carried_losses_are_negative_log_probabilities(pair):
    text = passage(2500)
    (nats,) = carried_losses(pair[1], text, [1.0], silent)
    expected = np.concatenate([some.logprobs for some in scores(pair[1], text.ids, text.context)])
    np.testing.assert_array_equal(nats, -expected)


def test_losses_at_a_temperature_are_of_divided_logits(pair):
    model, engine = pair
    text = passage(200)
    everything = torch.from_numpy(np.concatenate([text.context, text.ids]).astype(np.int64))
    with torch.no_grad():
        logits, _ = model(everything[None, :-1])
    for temperature, nats in zip((0.5, 1.0, 3.0), carried_losses(engine, text, (0.5, 1.0, 3.0), silent), strict=True):
        expected = torch.nn.functional.cross_entropy(logits[0] / temperature, everything[1:], reduction="none")
        np.testing.assert_allclose(nats, expected[len(text.context) - 1 :], rtol=1e-4)


def test_a_character_of_several_ids_has_the_sum_of_their_losses(pair):
    text = passage(6)
    (nats,) = carried_losses(pair[1], text, [1.0], silent)
    grouped = text._replace(starts=np.array([0, 1, 4]), chars_per_unit=np.ones(3, np.int64))
    assert grouped.characters == 3
    expected = [nats[0], nats[1:4].sum(), nats[4:].sum()]
    np.testing.assert_allclose(carried_losses(pair[1], grouped, [1.0], silent)[0], expected)
    np.testing.assert_allclose(grouped.per_character(nats), expected)


@given(st.floats(-5, 5), st.floats(0.1, 10))
def test_golden_section_finds_the_minimum(where, steep):
    assert golden_section(lambda x: steep * abs(x - where), -6, 6, tolerance=1e-4) == pytest.approx(where, abs=1e-4)


def test_a_grid_is_extended_beyond_its_ends():
    tried = []

    def loss(x, at):
        tried.append(x)
        return abs(math.log(x / at)) if x else 9.0

    grid = (0.1, 0.3, 1.0)
    assert grid_minimum(lambda x: loss(x, 0.3), grid) == 0.3
    assert tried == [*grid]
    assert grid_minimum(lambda x: loss(x, 30.0), grid) == 30.0
    assert grid_minimum(lambda x: loss(x, 0.01), grid) == pytest.approx(0.01, rel=0.2)
    assert grid_minimum(lambda x: loss(x, 1e9), grid, extensions=2) == 9.0
    assert grid_minimum(lambda x: x, (0.0, *grid)) == 0.0
    assert grid_minimum(lambda x: loss(x, 30.0), (0.5,)) == 0.5  # a number that is given
    assert grid_minimum(lambda x: -1e-6 * x, grid) == 1.0  # nothing to speak of
    assert grid_minimum(lambda x: math.inf if x > 0.05 else x, grid) < 0.05  # the numbers go out of bounds at first


class Overconfident:
    """An engine that always says the same: the logits of `probabilities` to the power of 2."""

    name = "overconfident"
    vocabulary = 3

    def __init__(self, probabilities):
        self.logits = 2 * np.log(np.array(probabilities, np.float32))

    def initial_state(self, streams=1):
        return None

    def forward(self, ids, state):
        return np.tile(self.logits, (len(ids), 1)), state


def test_the_fitted_temperature_undoes_overconfidence():
    ids = np.repeat([0, 1, 2], [500, 300, 200])
    text = Passage(ids, np.arange(len(ids)), np.ones(len(ids), np.int64), np.array([0]))
    assert fit_temperature(Overconfident([0.5, 0.3, 0.2]), text, silent) == pytest.approx(2.0, rel=2e-3)


@pytest.mark.parametrize("windows", [1, 5, 300])  # 300 are more than are read side by side
def test_each_window_starts_from_a_zero_state(pair, windows):
    model, engine = pair
    ids = passage(60).ids
    found = window_losses(partial(steps, engine), ids, windows=windows, seed=11, progress=silent, length=8)
    begins = np.random.default_rng(11).integers(0, 60 - 8, windows)
    there = torch.from_numpy(np.stack([ids[begin : begin + 9] for begin in begins]).astype(np.int64))
    with torch.no_grad():
        logits, _ = model(there[:, :-1])
    each = torch.nn.functional.cross_entropy(logits.flatten(0, 1), there[:, 1:].flatten(), reduction="none")
    np.testing.assert_allclose(found, each.reshape(windows, 8).mean(dim=1), rtol=1e-4)


def test_windows_reach_the_last_token_and_depend_on_the_seed_only(pair):
    ids = passage(9).ids  # the only window of 8 and what comes after each
    one = window_losses(partial(steps, pair[1]), ids, windows=3, seed=0, progress=silent, length=8)
    assert len(set(one.tolist())) == 1
    np.testing.assert_array_equal(
        one, window_losses(partial(steps, pair[1]), ids, windows=3, seed=5, progress=silent, length=8)
    )


def test_cross_entropy_by_hand():
    logits = np.log([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]])
    np.testing.assert_allclose(cross_entropy(logits + 3, np.array([1, 1])), [math.log(4), math.log(4 / 3)])


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
