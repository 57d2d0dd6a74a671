"""Each engine against the torch model: one step, many tokens, many streams."""

import functools
import os
import signal
import sys
import threading
import warnings
from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.close import assert_close
from helpers.pairwise import pairwise
from threadpoolctl import threadpool_info

from textgen.errors import ModelError, SettingsError
from textgen.generation.engines import Automaton, EngineState, has_nvidia_gpu, make_engine
from textgen.generation.engines.numpy_engine import PREFILL_TOKENS, NumpyEngine
from textgen.generation.sampling import filters
from textgen.model.config import ROW_BLOCKS, ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import read_model

ENGINES = ["numpy", "llvm"]
CELLS = ["lstm", "coupled", "gru", "tanh", "relu"]
EPS = 100  # rounding errors of recurrent steps, in machine epsilons of the largest value
QUANTIZED = 0.005  # of the largest logit: less than the effect of 8-bit weights, more than that of 15-bit activations


def weights_of(model):
    return {name: tensor.numpy() for name, tensor in model.state_dict().items()}


def config_of(layers=2, wiring="residual", embedding=6, hidden=8, cell="lstm"):
    return ModelConfig(
        vocabulary=11,
        embedding=embedding,
        hidden=hidden,
        layers=layers,
        cell=cell if cell in ROW_BLOCKS else "rnn",
        nonlinearity="relu" if cell == "relu" else "tanh",
        residual=wiring == "residual",
        skip_connections=wiring == "skip",
    )


def pair(engine="numpy", precision="fp32", std=0.5, **shape):
    """A model with random weights, and an engine that runs it; its widths are no multiples of the kernels' vectors."""
    torch.manual_seed(3)
    config = config_of(**shape)
    model = LanguageModel(config)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=std)
    return model, make_engine(config, weights_of(model), engine, precision)


def assert_same_state(state, expected, hidden=8):
    assert_close(state.h[:, :, :hidden], expected.h, EPS)
    assert_close(state.c[:, :, :hidden], expected.c, EPS)
    assert not state.h[:, :, hidden:].any()


@pytest.mark.parametrize(
    *pairwise(
        engine=ENGINES,
        cell=CELLS,
        layers=[1, 2, 3],
        wiring=["plain", "residual", "skip"],
        length=[1, 2, 33, PREFILL_TOKENS, PREFILL_TOKENS + 3],
    )
)
def test_forward_equals_the_model(engine, cell, layers, wiring, length):
    model, engine = pair(engine, layers=layers, wiring=wiring, cell=cell)
    ids = torch.randint(0, 11, (1, length))
    with torch.no_grad():
        expected, end = model(ids)
    logits, state = engine.forward(ids[0].numpy(), engine.initial_state())
    assert_close(logits, expected[0], EPS)
    assert_same_state(state, end)


@pytest.mark.parametrize(
    *pairwise(
        engine=ENGINES,
        cell=CELLS,
        hidden=[1, 8, 16, 17, 64, 100],
        streams=[1, 2, 5, 32, 39],
    )
)
def test_steps_of_many_streams_equal_the_model(engine, cell, hidden, streams):
    std = min(0.5, hidden**-0.5)
    model, engine = pair(engine, layers=3, embedding=hidden + 3, hidden=hidden, std=std, cell=cell)
    ids = torch.randint(0, 11, (streams, 6))
    with torch.no_grad():
        expected, end = model(ids)
    state = engine.initial_state(streams)
    for t in range(6):
        logits, state = engine.step(ids[:, t].numpy(), state)
        assert_close(logits, expected[:, t], EPS)
    assert_same_state(state, end, hidden)


@pytest.mark.parametrize("engine", ENGINES)
def test_forward_continues_from_a_state(engine):
    _, engine = pair(engine, layers=3)
    ids = np.random.default_rng(0).integers(0, 11, 40)
    whole, end = engine.forward(ids, engine.initial_state())
    first, state = engine.forward(ids[:17], engine.initial_state())
    second, state = engine.forward(ids[17:], state)
    assert_close(np.concatenate([first, second]), whole, EPS)
    assert_close(state.c, end.c, EPS)


@pytest.mark.parametrize("engine", ENGINES)
def test_step_and_forward_leave_the_given_state_unchanged(engine):
    _, engine = pair(engine)
    for streams in (1, 3, 32):
        ids = np.arange(streams) % 11
        logits, state = engine.step(ids, engine.initial_state(streams))
        before = logits.copy(), state.h.copy(), state.c.copy()
        engine.step(ids, state)
        if streams == 1:
            engine.forward(np.array([2, 3]), state)
        for array, copy in zip((logits, *state), before, strict=True):
            np.testing.assert_array_equal(array, copy)


@pytest.mark.parametrize("engine", ENGINES)
def test_states_are_taken_and_joined_stream_by_stream(engine):
    _, engine = pair(engine)
    ids = np.array([4, 5, 6])
    _, state = engine.step(ids, engine.initial_state(3))
    taken = state.take(np.array([2, 0, 2]))
    alone = [engine.step(ids[n : n + 1], engine.initial_state())[1] for n in (2, 0, 2)]
    for array, expected in zip(taken, EngineState.join(alone), strict=True):
        assert_close(array, expected, EPS)


@pytest.mark.parametrize("engine", ENGINES)
def test_states_may_have_any_memory_order(engine):
    _, engine = pair(engine)
    ids = np.array([4, 5, 6])
    _, state = engine.step(ids, engine.initial_state(3))
    fortran = EngineState(*(np.asfortranarray(array) for array in state))
    assert_close(engine.step(ids, fortran)[0], engine.step(ids, state)[0], EPS)
    one = state.take(np.array([1]))
    fortran = EngineState(*(np.asfortranarray(array) for array in one))
    assert_close(engine.forward(ids, fortran)[0], engine.forward(ids, one)[0], EPS)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_stream_has_the_same_bits_beside_any_others(engine):
    _, engine = pair(engine)
    _, two = engine.step(np.array([3, 4]), engine.initial_state(2))
    logits, _ = engine.step(np.array([5, 6]), two)
    other, _ = engine.step(np.array([5, 9]), two)
    np.testing.assert_array_equal(logits[0], other[0])


@pytest.mark.parametrize(
    *pairwise(
        cell=CELLS,
        hidden=[1, 17, 64, 100],
        layers=[1, 3],
        wiring=["plain", "residual", "skip"],
        precision=["fp32", "int8"],
        cores=[1, 2, 3],
    )
)
def test_a_stream_has_the_same_bits_alone_and_among_any_number(cell, hidden, layers, wiring, precision, cores):
    std = min(0.5, hidden**-0.5)
    shape = {"hidden": hidden, "embedding": 5, "layers": layers, "wiring": wiring, "cell": cell, "std": std}
    _, engine = pair("llvm", precision, **shape)
    engine._cores = cores
    ids = np.random.default_rng(2).integers(0, 11, (3, 300))

    def run(streams):
        state, logits = engine.initial_state(len(streams)), []
        for step in ids[:, streams]:
            output, state = engine.step(step, state)
            logits.append(output)
        return np.stack(logits), *state

    alone = [np.concatenate(arrays, axis=1) for arrays in zip(*(run([n]) for n in range(40)), strict=True)]
    for N in (*range(2, 41), 300):
        for array, expected in zip(run(range(N)), alone, strict=True):
            np.testing.assert_array_equal(array[:, :40], expected[:, :N])
    sequence, _ = engine.forward(ids[:, 0], engine.initial_state())
    np.testing.assert_array_equal(sequence, alone[0][:, 0])


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("cell", CELLS)
def test_greedy_text_equals_the_models(engine, cell):
    model, engine = pair(engine, layers=3, std=0.3, cell=cell)
    ids, state, torch_state = np.array([0]), engine.initial_state(), None
    for _ in range(500):
        logits, state = engine.step(ids, state)
        with torch.no_grad():
            expected, torch_state = model(torch.from_numpy(ids)[None], torch_state)
        ids = logits.argmax(axis=1)
        assert ids[0] == int(expected.argmax())


@pytest.mark.parametrize(*pairwise(engine=ENGINES, streams=[1, 3, 32], cell=["lstm", "coupled", "gru", "tanh"]))
def test_eight_bits_compute_with_the_quantized_weights(engine, streams, cell):
    """The numpy engine in 8 bits is fp32 arithmetic over quantized weights; the kernels round x too, to 15 bits."""
    settings = {"layers": 3, "hidden": 48, "cell": cell, "std": 0.2 if cell == "tanh" else 0.5}  # RNNs become chaotic
    _, reference = pair("numpy", precision="int8", **settings)
    _, exact = pair("numpy", **settings)
    _, engine = pair(engine, precision="int8", **settings)
    ids = np.random.default_rng(1).integers(0, 11, (20, streams))
    states = [e.initial_state(streams) for e in (reference, exact, engine)]
    for step in ids:
        outcomes = [e.step(step, state) for e, state in zip((reference, exact, engine), states, strict=True)]
        states = [state for _, state in outcomes]
    quantized, original, logits = (logits for logits, _ in outcomes)
    size = np.abs(quantized).max()
    np.testing.assert_allclose(logits, quantized, rtol=0, atol=QUANTIZED * size)
    assert np.abs(quantized - original).max() > QUANTIZED * size, "quantization makes no difference"


@pytest.mark.parametrize("precision", ["fp32", "int8"])
def test_a_layer_of_zeros_gives_zeros(precision):
    _, engine = pair("llvm", precision=precision, std=0.0)
    logits, state = engine.step(np.array([1]), engine.initial_state())
    assert not logits.any()
    assert not state.h.any()


BIAS = np.array([0, 1, -2, -np.inf, 0.5, 0, 0, 3, -1, 0, 0])


AUTOMATON = np.random.default_rng(3)
AUTOMATON = Automaton(
    np.where(AUTOMATON.random((3, 11)) < 0.4, -np.inf, AUTOMATON.normal(size=(3, 11))),
    AUTOMATON.integers(0, 3, (3, 11)).astype(np.uint8),
    np.zeros(0, int),
)


def loop(engine, ids, state, uniforms, temperature, bias=None, automaton=None):
    """`LLVMEngine.generate` by single steps and the filters."""
    drawn, states = [], None if automaton is None else automaton.states
    for u in uniforms:
        if automaton is not None:
            bias = automaton.bias[states]
        logits, state = engine.step(ids, state)
        x = logits.astype(np.float64) + (0 if bias is None else bias)
        ids = x.argmax(axis=1) if temperature == 0 else filters.draw(filters.softmax(x, temperature), u)
        drawn.append(ids)
        states = None if automaton is None else automaton.next[states, ids]
    return np.array(drawn), state


@pytest.mark.parametrize(
    *pairwise(
        cell=CELLS,
        precision=["fp32", "int8"],
        temperature=[0.0, 0.05, 0.8, 3.0],
        bias=[None, BIAS],
        streams=[1, 2, 7, 40, 300],
        cores=[1, 2, 3],
    )
)
def test_generation_equals_a_loop_of_steps_and_filters(cell, precision, temperature, bias, streams, cores):
    _, engine = pair("llvm", precision, layers=2, hidden=20, cell=cell, std=0.3)
    engine._cores = cores
    random = np.random.default_rng(5)
    ids, uniforms = random.integers(0, 11, streams), random.random((12, streams))
    _, state = engine.step(ids, engine.initial_state(streams))
    before = state.h.copy(), state.c.copy()
    expected, end = loop(engine, ids, state, uniforms, temperature, bias)
    drawn, after = engine.generate(ids, state, uniforms, temperature, bias=bias)
    np.testing.assert_array_equal(drawn, expected)
    for array, other in zip((*after, *state), (*end, *before), strict=True):
        np.testing.assert_array_equal(array, other)
    first, middle = engine.generate(ids, state, uniforms[:5], temperature, bias=bias)
    second, last = engine.generate(first[-1], middle, uniforms[5:], temperature, bias=bias)
    np.testing.assert_array_equal(np.concatenate([first, second]), expected)
    np.testing.assert_array_equal(last.h, end.h)
    few = slice(0, min(streams, 3))
    alone, _ = engine.generate(ids[few], state.take(range(streams)[few]), uniforms[:, few], temperature, bias=bias)
    np.testing.assert_array_equal(alone, expected[:, few])


@pytest.mark.parametrize("temperature", [0.0, 0.8])
@pytest.mark.parametrize(("streams", "cores"), [(1, 1), (7, 2), (300, 3)])
def test_an_automaton_chooses_the_bias_of_each_stream(temperature, streams, cores):
    _, engine = pair("llvm", layers=2, hidden=20, std=0.3)
    engine._cores = cores
    random = np.random.default_rng(5)
    ids, uniforms = random.integers(0, 11, streams), random.random((12, streams))
    automaton = AUTOMATON._replace(states=random.integers(0, 3, streams))
    expected, end = loop(engine, ids, engine.initial_state(streams), uniforms, temperature, automaton=automaton)
    drawn, after = engine.generate(ids, engine.initial_state(streams), uniforms, temperature, automaton=automaton)
    np.testing.assert_array_equal(drawn, expected)
    np.testing.assert_array_equal(after.h, end.h)
    assert len(np.unique(drawn)) > 1


@pytest.mark.parametrize("vocabulary", [1, 2, 15, 16, 17, 64, 65, 300])
def test_sampled_ids_have_the_models_probabilities(vocabulary):
    """Weights are such that the logits are the output's bias; u walks through all of [0, 1)."""
    config = replace(config_of(), vocabulary=vocabulary)
    weights = {name: np.zeros_like(array) for name, array in weights_of(LanguageModel(config)).items()}
    logits = np.random.default_rng(vocabulary).normal(size=vocabulary).astype(np.float32) * 3
    engine = make_engine(config, weights | {"output.bias": logits}, "llvm")
    u = np.append(np.linspace(0, 1, 5000, endpoint=False), 1 - 2.0**-53)
    drawn, _ = engine.generate(np.zeros(len(u), int), engine.initial_state(len(u)), u[None], 0.7)
    expected = filters.softmax(logits[None].astype(np.float64), 0.7)
    np.testing.assert_array_equal(drawn[0], filters.draw(np.repeat(expected, len(u), axis=0), u))
    np.testing.assert_allclose(np.bincount(drawn[0], minlength=vocabulary) / len(u), expected[0], atol=1e-3)


def test_a_forbidden_id_is_never_sampled_however_probable():
    _, engine = pair("llvm")
    bias = np.full(11, -np.inf)
    bias[[2, 5]] = -1000.0, 0.0  # probability 0 in float64
    u = np.linspace(0, 0.999, 50)[None]
    drawn, _ = engine.generate(np.zeros(50, int), engine.initial_state(50), u, 1.0, bias)
    assert set(drawn[0].tolist()) == {5}


def test_infinite_logits_are_an_error_and_no_text():
    model, _ = pair()
    weights = weights_of(model) | {"output.weight": np.full((11, 8), 3e38, np.float32)}
    engine = make_engine(config_of(), weights, "llvm")
    state = EngineState(*(np.full_like(array, 3e38) for array in engine.initial_state(3)))
    for temperature in (0.0, 1.0):
        with pytest.raises(ModelError, match="logits overflow"):
            engine.generate(np.zeros(3, int), state, np.zeros((4, 3)), temperature)


def test_generation_refuses_what_is_for_other_streams():
    _, engine = pair("llvm")
    two = engine.initial_state(2)
    for ids, state, uniforms in (
        ([0], two, np.zeros((4, 1))),
        ([0, 1], two, np.zeros((4, 3))),
        ([0, 1], two, np.zeros(2)),
        ([0, 11], two, np.zeros((4, 2))),
    ):
        with pytest.raises(ValueError, match=r"the state is|ids must be|random numbers"):
            engine.generate(np.array(ids), state, uniforms, 1.0)
    drawn, after = engine.generate(np.array([0, 1]), two, np.zeros((0, 2)), 1.0)
    assert drawn.shape == (0, 2)
    np.testing.assert_array_equal(after, two)


def test_weights_of_another_shape_are_refused():
    model, _ = pair()
    config = config_of()
    for name in ENGINES:
        with pytest.raises(ValueError, match=r"embedding\.weight has shape"):
            make_engine(replace(config, vocabulary=12), weights_of(model), name)
        with pytest.raises(KeyError):
            make_engine(replace(config, layers=3), weights_of(model), name)


@pytest.mark.parametrize("engine", ENGINES)
def test_wrong_states_and_ids_are_refused(engine):
    """Machine code gets their addresses: nothing outside the arrays may be read or written."""
    _, engine = pair(engine, hidden=20)
    _, other = pair("numpy", hidden=21)
    good, two = engine.initial_state(), engine.initial_state(2)
    double = EngineState(*(array.astype(np.float64) for array in two))
    for ids, state in (
        ([0], other.initial_state()),
        ([0], two),
        ([0, 1], good),
        ([0, 1], double),
        ([-1], good),
        ([11], good),
        ([0, -1], two),
        ([], good),
        ([0], EngineState(good.h, two.c)),
    ):
        with pytest.raises(ValueError, match=r"the state is|ids must be"):
            engine.step(np.array(ids, int), state)
        if len(ids) != 2:
            with pytest.raises(ValueError, match=r"the state is|ids must be"):
                engine.forward(np.array(ids, int), state)
    engine.forward(np.array([0, 1], np.uint8), good)


@pytest.mark.parametrize("engine", ENGINES)
def test_weights_of_another_dtype_become_float32(engine):
    model, _ = pair()
    config = config_of()
    doubles = {name: array.astype(np.float64) for name, array in weights_of(model).items()}
    one, other = (make_engine(config, weights, engine) for weights in (weights_of(model), doubles))
    ids = np.array([1])
    np.testing.assert_array_equal(one.step(ids, one.initial_state())[0], other.step(ids, other.initial_state())[0])


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_infinite_and_nan_weights_are_refused(value):
    model, _ = pair()
    config = config_of()
    weights = {name: array.copy() for name, array in weights_of(model).items()}
    weights["stack.layers.1.weight_hh_l0"][3, 2] = value
    for precision in ("fp32", "int8"):
        with pytest.raises(ValueError, match=r"stack\.layers\.1\.weight_hh_l0 has numbers"):
            make_engine(config, weights, "auto", precision)


@pytest.mark.parametrize("cores", [1, 2, 5])
def test_streams_are_shared_among_any_number_of_cores(cores):
    model, engine = pair("llvm", layers=2)
    engine._cores = cores
    ids = torch.randint(0, 11, (50, 3))
    with torch.no_grad():
        expected, _ = model(ids)
    state = engine.initial_state(50)
    for t in range(3):
        logits, state = engine.step(ids[:, t].numpy(), state)
        assert_close(logits, expected[:, t], EPS)


def test_threads_that_meet_a_new_token_at_once_see_its_whole_row():
    for seed in range(20):
        _, engine = pair("numpy", hidden=200)
        _, alone = pair("numpy", hidden=200)
        engine._cores, alone._cores = 8, 1
        ids = np.random.default_rng(seed).integers(0, 11, 64)
        logits, _ = engine.step(ids, engine.initial_state(64))
        assert_close(logits, alone.step(ids, alone.initial_state(64))[0], EPS)


def test_many_streams_run_after_a_fork():
    _, engine = pair("llvm")
    engine._cores = 2
    engine.step(np.zeros(40, int), engine.initial_state(40))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # this process has threads: that is tested here
        child = os.fork()
    if child == 0:
        signal.alarm(20)
        engine.step(np.zeros(40, int), engine.initial_state(40))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0


def test_engines_in_several_threads_restore_the_threads_of_blas():
    def threads():
        return [info["num_threads"] for info in threadpool_info() if info["user_api"] == "blas"]

    before = threads()
    engines = [pair("numpy")[1] for _ in range(4)]

    def work(engine):
        state = engine.initial_state()
        for _ in range(200):
            _, state = engine.step(np.array([1]), state)

    workers = [threading.Thread(target=work, args=(engine,)) for engine in engines]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert threads() == before


def test_without_llvm_auto_is_numpy(monkeypatch, capsys):
    from textgen.generation.engines import llvm_engine

    llvm_engine.compiled.cache_clear()
    monkeypatch.setitem(sys.modules, "llvmlite.binding", None)
    _, engine = pair("auto")
    assert type(engine) is NumpyEngine
    assert "warning: the fast engine is not available here" in capsys.readouterr().err
    with pytest.raises(SettingsError, match="--engine llvm is not available here"):
        pair("llvm")


def test_auto_is_llvm_where_it_is_available():
    assert pair("auto")[1].name == "llvm"


@pytest.mark.parametrize(("gpu", "wide", "name"), [(True, 10, "torch"), (True, 10**6, "llvm"), (False, 10, "llvm")])
def test_auto_takes_an_nvidia_gpu_for_wide_models(monkeypatch, gpu, wide, name):
    monkeypatch.setattr("textgen.generation.engines.has_nvidia_gpu", lambda: gpu)
    monkeypatch.setattr("textgen.generation.engines.WIDE", wide)
    assert pair("auto")[1].name == name


@pytest.mark.parametrize("tools", [None, "/usr/bin/nvidia-smi"])
def test_pytorch_is_asked_for_gpus_only_where_their_tools_are(monkeypatch, tools):
    asked = []
    monkeypatch.setattr("textgen.generation.engines.shutil.which", lambda program: tools)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: asked.append(1) or True)
    assert has_nvidia_gpu() == bool(tools) == bool(asked)


@pytest.mark.parametrize("name", ["numpy", "llvm", "torch"])
def test_ten_thousand_greedy_tokens_of_a_trained_model_equal_nn_lstms(workplace, name):
    trained = read_model(workplace / "checkpoints" / "play-1" / "model")
    engine = make_engine(trained.config, trained.weights, name)
    assert greedy(engine, 10_000) == reference(workplace)


def greedy(engine, length):
    ids, state, text = np.array([0]), engine.initial_state(), []
    for _ in range(length):
        logits, state = engine.step(ids, state)
        ids = logits.argmax(axis=1)
        text.append(int(ids[0]))
    return text


@functools.cache
def reference(workplace):
    trained = read_model(workplace / "checkpoints" / "play-1" / "model")
    model = LanguageModel(trained.config).eval()
    model.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in trained.weights.items()})
    token, state, text = 0, None, []
    with torch.inference_mode():
        for _ in range(10_000):
            logits, state = model(torch.tensor([[token]]), state)
            token = int(logits.argmax())
            text.append(token)
    return text
