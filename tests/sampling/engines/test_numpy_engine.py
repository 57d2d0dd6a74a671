"""The numpy engine against the torch model that it runs."""

import numpy as np
import pytest
import torch

from textgen.model.language_model import LanguageModel
from textgen.sampling.engines.numpy_engine import CHUNK, NumpyEngine


def pair(layers=2, residual=True, embedding=6):
    torch.manual_seed(3)
    architecture = {"vocabulary": 11, "embedding": embedding, "hidden": 8, "layers": layers, "residual": residual}
    model = LanguageModel(**architecture)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    weights = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    return model, NumpyEngine(architecture, weights), weights, architecture


@pytest.mark.parametrize("layers", [1, 2, 3])
@pytest.mark.parametrize("residual", [False, True])
@pytest.mark.parametrize("length", [1, 2, CHUNK, CHUNK + 3])
def test_reading_equals_the_model(layers, residual, length):
    model, engine, _, _ = pair(layers, residual)
    ids = torch.randint(0, 11, (1, length))
    with torch.no_grad():
        expected, end = model(ids)
    logits, state = engine.read(ids[0].numpy(), engine.initial_state())
    np.testing.assert_allclose(logits, expected[0, -1], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(state.h, end.h[:, 0], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(state.c, end.c[:, 0], rtol=1e-4, atol=1e-5)


def test_steps_equal_reading():
    _, engine, _, _ = pair()
    ids = np.random.default_rng(0).integers(0, 11, 40)
    state = engine.initial_state()
    for token in ids:
        logits, state = engine.step(int(token), state)
    whole, end = engine.read(ids, engine.initial_state())
    np.testing.assert_allclose(logits, whole, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(state.c, end.c, rtol=1e-4, atol=1e-5)


def test_a_step_leaves_the_state_before_it_alone():
    _, engine, _, _ = pair()
    _, state = engine.step(1, engine.initial_state())
    before = state.h.copy(), state.c.copy()
    engine.step(2, state)
    engine.read(np.array([2, 3]), state)
    np.testing.assert_array_equal(state.h, before[0])
    np.testing.assert_array_equal(state.c, before[1])


def test_greedy_text_is_that_of_the_model():
    model, engine, _, _ = pair(layers=3)
    token, state, torch_state = 0, engine.initial_state(), None
    for _ in range(500):
        logits, state = engine.step(token, state)
        with torch.no_grad():
            expected, torch_state = model(torch.tensor([[token]]), torch_state)
        assert int(logits.argmax()) == int(expected.argmax())
        token = int(logits.argmax())


def test_weights_of_another_shape_are_refused():
    _, _, weights, architecture = pair()
    with pytest.raises(ValueError, match=r"embedding\.weight has shape"):
        NumpyEngine(architecture | {"vocabulary": 12}, weights)
    with pytest.raises(KeyError):
        NumpyEngine(architecture | {"layers": 3}, weights)
