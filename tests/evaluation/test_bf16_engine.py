import numpy as np
import pytest
import torch

from textgen.evaluation import bf16_engine
from textgen.evaluation.bf16_engine import Bf16Engine
from textgen.evaluation.protocols import steps
from textgen.generation.engines import make_engine
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel

CONFIG = ModelConfig(vocabulary=11, embedding=32, hidden=64, layers=2)


@pytest.fixture(scope="module")
def engines():
    """The engine in bf16 and one in fp32, with the same random weights."""
    torch.manual_seed(0)
    weights = {name: tensor.numpy() for name, tensor in LanguageModel(CONFIG).state_dict().items()}
    return Bf16Engine(CONFIG, weights), make_engine(CONFIG, weights, "numpy")


@pytest.mark.parametrize("tokens", [1, 300, 512 * 2, 512 * 16 + 7, 512 * 32 + 31])
def test_lanes_give_the_logits_of_one_pass(engines, tokens):
    fast, exact = engines
    ids = np.random.default_rng(tokens).integers(0, 11, tokens + 40)
    _, start = exact.forward(ids[:40], exact.initial_state())
    expected, end = exact.forward(ids[40:], start)
    logits, after = fast.forward(ids[40:], start)
    assert logits.shape == expected.shape
    np.testing.assert_allclose(logits, expected, atol=0.03)
    np.testing.assert_allclose(after.h, end.h, atol=0.02)
    np.testing.assert_allclose(after.c, end.c, atol=0.04)


def test_steps_of_many_texts_are_those_of_each(engines):
    fast, exact = engines
    ids = np.random.default_rng(0).integers(0, 11, (20, 300))
    found = list(fast.steps(ids))
    for logits, expected in zip(found, steps(exact, ids), strict=True):
        np.testing.assert_allclose(logits, expected, atol=0.03)
    state = fast.initial_state(20)
    for tokens, logits in zip(ids.T[:3], found, strict=False):
        one, state = fast.step(tokens, state)
        np.testing.assert_allclose(one, logits, atol=0.03)


def test_each_lane_is_warmed_up(engines, monkeypatch):
    fast, exact = engines
    ids = np.random.default_rng(1).integers(0, 11, 1024)
    expected, _ = exact.forward(ids, exact.initial_state())
    monkeypatch.setattr(bf16_engine, "WARMUP", 1)
    cold, _ = fast.forward(ids, fast.initial_state())
    assert np.abs(cold[512:520] - expected[512:520]).max() > 0.03
