"""The torch engine against the numpy engine; its generation against a loop of steps and filters."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.close import assert_close
from helpers.pairwise import pairwise

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.engines import Automaton, torch_engine
from textgen.generation.engines.network import arrange, quantize_weights
from textgen.generation.engines.numpy_engine import NumpyEngine
from textgen.generation.engines.torch_engine import GRAPH_TOKENS, MAX_GENERATORS, PREFILL_TOKENS, TorchEngine, draw
from textgen.generation.sampling import filters
from textgen.model.config import ROW_BLOCKS, ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.model.tf32 import without_tf32

V = 11
EPS = 300  # rounding errors of recurrent steps, in machine epsilons of the largest value
LARGEST = 1 - 2**-53
BIAS = np.array([0.5, -np.inf, 0.0, 0.3, 0.0, -np.inf, 0.0, -1.0, 0.25, 0.0, 0.0])
SETTINGS = {
    "greedy": {"temperature": 0.0},
    "greedy with bias": {"temperature": 0.0, "top_k": 3, "bias": BIAS},
    "plain": {"temperature": 1.0},
    "colder": {"temperature": 0.6},
    "top-k": {"temperature": 0.9, "top_k": 3},
    "top-k of more than there are": {"temperature": 0.9, "top_k": V + 5},
    "top-p": {"temperature": 1.3, "top_p": 0.7},
    "top-p of everything": {"temperature": 1.3, "top_p": 1.0},
    "bias": {"temperature": 1.0, "bias": BIAS},
    "all": {"temperature": 1.2, "top_k": 6, "top_p": 0.8, "bias": BIAS},
}


def model_of(layers=2, wiring="residual", embedding=6, hidden=8, cell="lstm"):
    config = ModelConfig(
        vocabulary=V,
        embedding=embedding,
        hidden=hidden,
        layers=layers,
        cell=cell if cell in ROW_BLOCKS else "rnn",
        nonlinearity="relu" if cell == "relu" else "tanh",
        residual=wiring == "residual",
        skip_connections=wiring == "skip",
    )
    with torch.device("cpu"):
        torch.manual_seed(3)
        model = LanguageModel(config)
        for parameter in model.parameters():
            torch.nn.init.normal_(parameter, std=min(0.5, (1 if cell == "relu" else 2) * parameter.shape[-1] ** -0.5))
        model.embedding.weight.data *= 4  # so that what comes next depends on the last character
    return config, {name: tensor.numpy() for name, tensor in model.state_dict().items()}


def pair(device, layers=2, wiring="residual", embedding=6, hidden=8, eight_bit=False, cell="lstm"):
    config, weights = model_of(layers, wiring, embedding, hidden, cell)
    if eight_bit:
        weights = quantize_weights(weights)
    return TorchEngine(config, weights, device), NumpyEngine(arrange(config, weights))


def beginning(engine, streams):
    """Ids that are not in the state yet, and a state that is not zero."""
    random = np.random.default_rng(1)
    _, state = engine.step(random.integers(0, V, streams), engine.initial_state(streams))
    return random.integers(0, V, streams), state


def assert_same_state(one, other):
    assert_close(one.h, other.h, EPS)
    assert_close(one.c, other.c, EPS)


def loop(engine, ids, state, uniforms, temperature, top_k=None, top_p=None, bias=None, automaton=None):
    """Same results as `generate`, by steps of the engine and the filters of `textgen.generation.sampling`."""
    drawn, states = [], None if automaton is None else automaton.states
    for u in uniforms:
        if automaton is not None:
            bias = automaton.bias[states]
        logits, state = engine.step(ids, state)
        x = logits.astype(np.float64)
        if bias is not None:
            x = filters.add_bias(x, bias)
        if temperature == 0.0:
            ids = x.argmax(axis=-1)
        else:
            x = filters.softmax(x, temperature)
            if top_k is not None:
                x = filters.top_k(x, top_k)
            if top_p is not None:
                x = filters.top_p(x, top_p)
            ids = filters.draw(x, u)
        drawn.append(ids)
        states = None if automaton is None else automaton.next[states, ids]
    return np.array(drawn), state


@pytest.mark.parametrize(
    *pairwise(
        cell=["lstm", "coupled", "gru", "tanh", "relu"],
        layers=[1, 2, 3],
        wiring=["plain", "residual", "skip"],
        eight_bit=[False, True],
    )
)
def test_steps_equal_those_of_the_numpy_engine(device, cell, layers, wiring, eight_bit):
    engine, oracle = pair(device, layers, wiring, eight_bit=eight_bit, cell=cell)
    state, expected_state = engine.initial_state(7), oracle.initial_state(7)
    for ids in np.random.default_rng(0).integers(0, V, (20, 7)):
        logits, state = engine.step(ids, state)
        expected, expected_state = oracle.step(ids, expected_state)
        assert logits.dtype == state.h.dtype == state.c.dtype == np.float32
        assert_close(logits, expected, EPS)
        assert_same_state(state, expected_state)


@pytest.mark.parametrize(
    *pairwise(
        cell=["lstm", "coupled", "gru", "tanh"],
        layers=[1, 3],
        wiring=["plain", "residual", "skip"],
        length=[1, 2, PREFILL_TOKENS, PREFILL_TOKENS + 3],
    )
)
def test_forward_equals_that_of_the_numpy_engine(device, cell, layers, wiring, length):
    engine, oracle = pair(device, layers, wiring, cell=cell)
    _, state = beginning(oracle, 1)
    ids = np.random.default_rng(0).integers(0, V, length)
    logits, end = engine.forward(ids, state)
    expected, expected_end = oracle.forward(ids, state)
    assert logits.shape == (length, V)
    assert logits.dtype == end.h.dtype == np.float32
    assert_close(logits, expected, EPS)
    assert_same_state(end, expected_end)


def test_int8_weights_are_the_quantized_ones(device):
    engine, oracle = pair(device, eight_bit=True)
    ids = np.arange(V)
    logits, state = engine.forward(ids, engine.initial_state())
    expected, expected_state = oracle.forward(ids, oracle.initial_state())
    assert_close(logits, expected, EPS)
    assert_same_state(state, expected_state)
    original, _ = pair(device)[0].forward(ids, engine.initial_state())
    assert np.abs(logits - original).max() > 1e-3 * np.abs(original).max()


@pytest.fixture
def tf32(device):
    """The settings that allow TF32, which they do during the test."""
    settings = [torch.backends.cuda.matmul, torch.backends.cudnn.rnn]
    before = [setting.fp32_precision for setting in settings]
    for setting in settings:
        setting.fp32_precision = "tf32"
    yield settings
    for setting, precision in zip(settings, before, strict=True):
        setting.fp32_precision = precision


def test_float32_is_exact_even_if_tf32_is_allowed(device, tf32):
    engine, oracle = pair(device, embedding=64, hidden=256)
    ids, state = beginning(oracle, 64)
    logits, end = engine.step(ids, state)
    expected, expected_end = oracle.step(ids, state)
    assert_close(logits, expected, EPS)
    assert_same_state(end, expected_end)
    logits, _ = engine.forward(ids[:4], state.take([0]))
    assert_close(logits, oracle.forward(ids[:4], state.take([0]))[0], EPS)
    assert [setting.fp32_precision for setting in tf32] == ["tf32", "tf32"]
    with without_tf32():
        assert [setting.fp32_precision for setting in tf32] == ["ieee", "ieee"]


@pytest.mark.parametrize(*pairwise(settings=list(SETTINGS), streams=[1, 40], cell=["lstm", "gru"]))
def test_generation_equals_a_loop_of_steps_and_filters(device, settings, streams, cell):
    settings = SETTINGS[settings]
    engine, _ = pair(device, cell=cell)
    ids, state = beginning(engine, streams)
    uniforms = np.random.default_rng(2).random((GRAPH_TOKENS + 9, streams))
    expected, expected_end = loop(engine, ids, state, uniforms, **settings)
    drawn, end = engine.generate(ids, state, uniforms, **settings)
    assert drawn.dtype == np.int64
    np.testing.assert_array_equal(drawn, expected)
    assert_same_state(end, expected_end)
    assert len(np.unique(drawn)) > 1


@pytest.mark.parametrize("settings", [{"temperature": 0.0}, {"temperature": 0.9, "top_k": 4}])
def test_an_automaton_chooses_the_bias_of_each_stream(device, settings):
    engine, _ = pair(device)
    ids, state = beginning(engine, 40)
    random = np.random.default_rng(3)
    bias = np.where(random.random((3, V)) < 0.4, -np.inf, random.normal(size=(3, V)))
    automaton = Automaton(bias, random.integers(0, 3, (3, V)).astype(np.uint8), random.integers(0, 3, 40))
    uniforms = random.random((GRAPH_TOKENS + 9, 40))
    expected, expected_end = loop(engine, ids, state, uniforms, **settings, automaton=automaton)
    drawn, end = engine.generate(ids, state, uniforms, **settings, automaton=automaton)
    np.testing.assert_array_equal(drawn, expected)
    assert_same_state(end, expected_end)
    assert len(np.unique(drawn)) > 3


def test_batch_equals_single(device):
    engine, _ = pair(device, layers=3)
    ids, state = beginning(engine, 500)
    uniforms = np.random.default_rng(2).random((12, 500))
    drawn, end = engine.generate(ids, state, uniforms, 1.0, 5, 0.9, BIAS)
    for stream in (0, 17, 499):
        alone = slice(stream, stream + 1)
        single, single_end = engine.generate(ids[alone], state.take([stream]), uniforms[:, alone], 1.0, 5, 0.9, BIAS)
        np.testing.assert_array_equal(drawn[:, alone], single)
        assert_same_state(end.take([stream]), single_end)


def test_generation_continues_from_its_state(device):
    engine, _ = pair(device)
    ids, state = beginning(engine, 3)
    before = state.h.copy(), state.c.copy()
    uniforms = np.random.default_rng(2).random((2 * GRAPH_TOKENS, 3))
    whole, end = engine.generate(ids, state, uniforms, 1.0)
    first, middle = engine.generate(ids, state, uniforms[:50], 1.0)
    kept = middle.h.copy(), middle.c.copy()
    second, last = engine.generate(first[-1], middle, uniforms[50:], 1.0)
    np.testing.assert_array_equal(np.concatenate([first, second]), whole)
    assert_same_state(last, end)
    np.testing.assert_array_equal(before, state)
    np.testing.assert_array_equal(kept, middle)


def test_generating_nothing_changes_nothing(device):
    engine, _ = pair(device)
    ids, state = beginning(engine, 3)
    drawn, end = engine.generate(ids, state, np.empty((0, 3)), 1.0)
    assert drawn.shape == (0, 3)
    np.testing.assert_array_equal(end, state)


def test_a_graph_serves_other_values_of_the_same_filters(device, monkeypatch):
    engine, _ = pair(device)
    ids, state = beginning(engine, 20)
    uniforms = np.random.default_rng(2).random((30, 20))
    made = []
    generator = torch_engine.DeviceGenerator
    monkeypatch.setattr(torch_engine, "DeviceGenerator", lambda *args: made.append(args) or generator(*args))
    texts = []
    for temperature, k, p, shift in [(0.5, 3, 0.9, 0.0), (1.0, 3, 0.9, 0.0), (1.0, 2, 0.9, 0.0), (1.0, 6, 0.5, 1.0)]:
        settings = {"temperature": temperature, "top_k": k, "top_p": p, "bias": np.roll(BIAS, int(shift))}
        drawn, _ = engine.generate(ids, state, uniforms, **settings)
        np.testing.assert_array_equal(drawn, loop(engine, ids, state, uniforms, **settings)[0])
        texts.append(drawn.tobytes())
    assert len(set(texts)) == 4
    assert len(made) == 1
    engine.generate(ids, state, uniforms, 1.0)
    engine.generate(ids[:3], state.take([0, 1, 2]), uniforms[:, :3], 1.0)
    assert len(made) == 3


def test_the_least_recently_used_graph_is_dropped(device, monkeypatch):
    engine, _ = pair(device)
    made = []
    generator = torch_engine.DeviceGenerator
    monkeypatch.setattr(torch_engine, "DeviceGenerator", lambda *args: made.append(args[2]) or generator(*args))
    first = None
    for streams in [1, *range(2, MAX_GENERATORS + 1), 1, MAX_GENERATORS + 1, 1, 2]:
        state, ids = engine.initial_state(streams), np.zeros(streams, np.int64)
        drawn, _ = engine.generate(ids, state, np.full((5, streams), 0.4), 1.0)
        first = drawn[:, 0] if first is None else first
        np.testing.assert_array_equal(drawn, np.repeat(first[:, None], streams, axis=1))
    assert made == [*range(1, MAX_GENERATORS + 2), 2]


@pytest.mark.parametrize(
    "settings, possible", [({"top_k": 3}, 3), ({"top_k": 3, "top_p": 0.5}, 2), ({"top_p": 0.2}, 3)]
)
def test_ties_are_broken_by_the_smaller_id(device, settings, possible):
    config, weights = model_of()
    weights |= {name: np.zeros_like(weights[name]) for name in ("output.weight", "output.bias")}
    engine = TorchEngine(config, weights, device)
    uniforms = np.array([[0.0], [0.999], [0.5], [LARGEST]])
    drawn, _ = engine.generate(np.array([4]), engine.initial_state(), uniforms, 1.0, **settings)
    np.testing.assert_array_equal(drawn[:, 0], [0, possible - 1, possible // 2, possible - 1])
    greedy, _ = engine.generate(np.array([4]), engine.initial_state(), uniforms, 0.0)
    np.testing.assert_array_equal(greedy, np.zeros((4, 1)))


def test_draw_equals_that_of_the_filters(device):
    random = np.random.default_rng(5)
    weights = random.random((4000, 97)) ** 8 * (random.random((4000, 97)) < 0.3)
    weights[:, 50] += 1e-9
    u = random.random(4000)
    u[:50], u[50:100] = LARGEST, 0.0
    drawn = draw(torch.tensor(weights), torch.tensor(u)).cpu().numpy()
    np.testing.assert_array_equal(drawn[50:], filters.draw(weights, u)[50:])  # the others depend on rounding
    assert (weights[np.arange(4000), drawn] > 0).all()


def test_wrong_shapes_and_impossible_biases_are_refused():
    engine, _ = pair("cpu")
    ids, state = beginning(engine, 3)
    with pytest.raises(ValueError, match="for 3 streams"):
        engine.generate(ids, state, np.zeros((5, 1)), 1.0)
    with pytest.raises(ValueError, match="for 3 streams"):
        engine.generate(ids, state.take([0]), np.zeros((5, 3)), 1.0)
    with pytest.raises(ConstraintError, match="forbids every token"):
        engine.generate(ids, state, np.zeros((5, 3)), 1.0, bias=np.full(V, -np.inf))


def test_weights_of_another_shape_are_refused():
    config, weights = model_of()
    with pytest.raises(ValueError, match=r"embedding\.weight has shape"):
        TorchEngine(replace(config, vocabulary=12), weights)
    with pytest.raises(KeyError):
        TorchEngine(replace(config, layers=3), weights)


def test_weights_are_copied_and_no_random_numbers_drawn(device):
    config, weights = model_of()
    weights = {name: array.copy() for name, array in weights.items()}
    for array in weights.values():
        array.flags.writeable = False
    before = torch.get_rng_state()
    engine = TorchEngine(config, weights, device)
    assert torch.equal(torch.get_rng_state(), before)
    ids = np.arange(3)
    logits, _ = engine.step(ids, engine.initial_state(3))
    for array in weights.values():
        array.flags.writeable = True
        array += 1
    np.testing.assert_array_equal(engine.step(ids, engine.initial_state(3))[0], logits)


def test_a_missing_gpu_is_one_line(monkeypatch):
    config, weights = model_of()
    with pytest.raises(SettingsError, match="no usable GPU cuda:99"):
        TorchEngine(config, weights, "cuda:99")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(SettingsError, match="no usable GPU cuda"):
        TorchEngine(config, weights, "cuda")
    assert TorchEngine(config, weights).step(np.array([1]), beginning(pair("cpu")[0], 1)[1])


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.\nGPU 0 has ..."),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    ],
)
def test_too_little_memory_is_one_line(monkeypatch, error):
    engine, _ = pair("cpu")

    def fail(*args):
        raise error

    monkeypatch.setattr(torch_engine, "one_step", fail)
    for work in (
        lambda: engine.step(np.array([1]), engine.initial_state()),
        lambda: engine.generate(np.array([1]), engine.initial_state(), np.zeros((1, 1)), 1.0),
    ):
        with pytest.raises(SettingsError, match="too little memory") as caught:
            work()
        assert "\n" not in str(caught.value)


def test_other_errors_are_not_caught(monkeypatch):
    engine, _ = pair("cpu")
    with pytest.raises(RuntimeError, match="size"):
        engine.step(np.array([1, 2]), engine.initial_state(3))
