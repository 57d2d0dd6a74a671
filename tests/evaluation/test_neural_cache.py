"""The cache in blocks against the paper's sum, place by place."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.evaluation.neural_cache import NeuralCache, fit_cache, mix, network_outputs
from textgen.evaluation.passage import Passage
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import Model
from textgen.tokenizers import ByteTokenizer

V = 5


def naive(ids, outputs, size, theta):
    """Grave et al.'s equations 2 and 3: the whole distribution in each place, (T, V)."""
    found = []
    for t in range(len(ids)):
        weights = np.zeros(V)
        for i, like in enumerate((outputs[max(0, t - size) : t] @ outputs[t]).tolist(), max(0, t - size)):
            weights[ids[i]] += math.exp(theta * like)
        found.append(weights / weights.sum() if weights.sum() else np.full(V, math.nan))
    return np.array(found)


def fit(out, scored, size, theta=None, share=None):
    return fit_cache(out, scored=scored, size=size, theta=theta, share=share)


def text(length, seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(0, V, length).astype(np.uint8), rng.normal(size=(length, 4)).astype(np.float32)


@settings(max_examples=25)
@given(
    st.integers(1, 600),
    st.sampled_from([1, 3, 100, 255, 256, 257, 900]),
    st.sampled_from([0.0, 0.3, 2.0]),
    st.integers(),
)
def test_block_by_block_equals_the_sum_of_the_paper(length, size, theta, seed):
    ids, tops = text(length, seed % 1000)
    cache = NeuralCache(size, theta)
    cut = seed % (length + 1)
    found = np.concatenate([cache.read(ids[:cut], tops[:cut]), cache.read(ids[cut:], tops[cut:])])
    expected = naive(ids, tops, size, theta)
    np.testing.assert_allclose(found, expected[np.arange(length), ids], rtol=2e-4, atol=1e-7)
    np.testing.assert_allclose(expected[1:].sum(axis=1), 1)


def test_large_hidden_states_do_not_overflow():
    ids, tops = text(50)
    found = NeuralCache(20, 100.0).read(ids, tops * 100)
    assert math.isnan(found[0])
    assert ((found[1:] >= 0) & (found[1:] <= 1)).all()


def test_a_probability_does_not_depend_on_later_tokens():
    ids, tops = text(900)
    other_ids, other_tops = ids.copy(), tops.copy()
    other_ids[600:] = (ids[600:] + 1) % V
    other_tops[601:] += 1  # an output that has read something else
    one, two = NeuralCache(300, 0.5).read(ids, tops), NeuralCache(300, 0.5).read(other_ids, other_tops)
    assert one[:600].tobytes() == two[:600].tobytes()
    assert (one[600:] != two[600:]).all()


def test_a_mixture_by_hand():
    found = mix(np.array([0.5, 0.5]), np.array([math.nan, 1.0]), 0.2)
    np.testing.assert_allclose(found, [0.5, 0.6])


def test_the_best_share_is_found_and_given_numbers_are_kept():
    rng = np.random.default_rng(0)
    ids = np.tile(rng.integers(0, V, 40), 10)  # the same 40 again and again, in the same states
    tops = np.tile(rng.normal(size=(40, 8)), (10, 1)).astype(np.float32)
    out = [(ids[:200], tops[:200], np.full(200, 0.2)), (ids[200:], tops[200:], np.full(200, 0.2))]
    theta, share = fit(out, 300, 100)
    assert theta == 1.0
    assert share > 0.9
    assert fit(out, 300, 100, 0.1, None)[0] == 0.1
    assert fit(out, 300, 100, None, 0.5) == (300.0, 0.5)  # beyond the grid: like states are the same here


def test_a_cache_that_is_always_wrong_gets_no_share():
    """The next token is never among the four before it."""
    out = [(np.array([0, 1, 2, 3, 4] * 2), np.eye(10, dtype=np.float32), np.full(10, 0.9))]
    assert fit(out, 5, 4)[1] == pytest.approx(0, abs=1e-3)
    assert fit(out, 5, 4, 0.5, 1.0) == (0.5, 1.0)  # given numbers are kept, although the loss is infinite


@pytest.fixture(scope="module", params=[{}, {"skip_connections": True, "residual": False}, {"tied": True}])
def model(request, tmp_path_factory):
    torch.manual_seed(1)
    config = ModelConfig(vocabulary=256, embedding=16, hidden=16, layers=2, **request.param)
    weights = {name: t.numpy() for name, t in LanguageModel(config).state_dict().items()}
    return Model(tmp_path_factory.mktemp("m"), config, ByteTokenizer(), {}, weights, {}, "")


def test_network_outputs_have_the_networks_probabilities(model):
    network = LanguageModel.from_arrays(model.config, model.weights)
    ids = np.random.default_rng(0).integers(0, 256, 3000).astype(np.uint8)
    found = list(network_outputs(network, Passage(ids[100:], np.arange(2900), np.ones(2900, np.int64), ids[:100])))
    assert max(len(some) for some, _, _ in found) == 1024
    np.testing.assert_array_equal(np.concatenate([some for some, _, _ in found]), ids[1:])
    with torch.no_grad():
        there = torch.from_numpy(ids.astype(np.int64))[None]
        logits, _ = network(there[:, :-1])
        expected = logits[0].softmax(dim=-1).gather(1, there[0, 1:, None])[:, 0]
        tops = np.concatenate([top for _, top, _ in found])
        again = network.logits(torch.from_numpy(tops)[:, None])[0]
    np.testing.assert_allclose(np.concatenate([p for _, _, p in found]), expected, rtol=1e-4)
    np.testing.assert_allclose(again, logits[0], rtol=1e-4, atol=1e-4 * logits.abs().max().item())
