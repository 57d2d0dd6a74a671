"""The fused kernels against the readable equations, and against themselves."""

import hashlib
import platform
from typing import get_args

import pytest
import torch
from torch import nn

from textgen.generation.engines import llvm_engine
from textgen.model import cells
from textgen.model.cells import (
    initialise,
    lstm_runs_in_bf16,
    make_cell,
    run_sequence,
    run_sequence_with_resets,
    run_step_by_equations,
)
from textgen.model.config import ModelConfig
from textgen.model.kernels import compiled, orthogonal
from textgen.model.kernels.compiled import FOLDER, SOURCES, Variant, fastest_variant, use_variant, variant_in_use
from textgen.model.kernels.fused import SHAPES, fits
from textgen.model.kernels.machine_code import target_triple
from textgen.model.language_model import LanguageModel

CELLS = ("lstm", "coupled", "gru", "rnn_tanh", "rnn_relu")
VARIANTS = (
    "portable",
    pytest.param("amx", marks=pytest.mark.skipif(fastest_variant() != "amx", reason="needs AMX")),
    pytest.param("avx512_bf16", marks=pytest.mark.skipif(fastest_variant() is None, reason="needs AVX512-BF16")),
)
RESULTS = ("y", "h", "c", "dx", "dh_0", "dc_0", "dW_ih", "dW_hh", "db_ih", "db_hh")


def layer_of(cell, E, H):
    """A layer with random biases, and the weights in bf16's grid, so that rounding them changes nothing."""
    torch.manual_seed(0)
    kind, _, nonlinearity = cell.partition("_")
    layer = make_cell(kind, nonlinearity or "tanh", E, H)
    initialise(layer, kind, True, 1.0)
    with torch.no_grad():
        for name, parameter in layer.named_parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.2 if "bias" in name else parameter.bfloat16())
    return layer


def inputs_of(T, B, E, H):
    """x, h_0 and c_0."""
    torch.manual_seed(1)
    x, h, c = torch.randn(T, B, E), torch.randn(B, H) * 0.5, torch.randn(B, H)
    return x.bfloat16().float(), h.bfloat16().float(), c


def results(layer, run, x, h, c):
    """Outputs, states and all gradients of a random linear function of them."""
    x, h, c = (tensor.clone().requires_grad_() for tensor in (x, h, c))
    layer.zero_grad()
    y, h_T, c_T = run(layer, x, h, c)
    has_c = c_T is not c
    torch.manual_seed(2)
    found = [y, h_T, c_T] if has_c else [y, h_T]
    sum((part.float() * torch.randn(part.shape)).sum() for part in found).backward()
    c_results = (c_T.detach(), c.grad) if has_c else (None, None)
    weights = [layer.get_parameter(name).grad for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")]
    found = (y.detach().float(), h_T.detach(), c_results[0], x.grad, h.grad, c_results[1], *weights)
    return {name: each for name, each in zip(RESULTS, found, strict=True) if each is not None}


def fused(variant):
    """Runs a layer on the kernels."""

    def run(layer, x, h, c):
        with use_variant(variant), torch.autocast("cpu", torch.bfloat16):
            y, h_T, c_T = run_sequence(layer, x, h[None], c[None])
        assert y.dtype == torch.bfloat16  # and h and c are not rounded
        assert h_T.dtype == torch.float32
        return y, h_T[0], c_T[0] if isinstance(layer, nn.LSTM) or "Coupled" in type(layer).__name__ else c

    return run


def by_equations(layer, x, h, c):
    """Runs a layer step by step; h is rounded to bf16 before its product, as the kernels do."""
    ys, start = [], c
    for each in x:
        y, h, c = run_step_by_equations(layer, each, h, c)
        ys.append(y)
    return torch.stack(ys), h, c if c is not start else start


def error(found, expected):
    """Norm of the difference as a share of the norm."""
    return float((found - expected).norm() / expected.norm())


def assert_results_of_the_equations(cell, variant, sizes):
    """Compares all results of a layer on the kernels with those of the readable equations."""
    T, B, E, H = sizes
    layer, arguments = layer_of(cell, E, H), inputs_of(T, B, E, H)
    expected, found = results(layer, by_equations, *arguments), results(layer, fused(variant), *arguments)
    assert expected.keys() == found.keys()
    for name, value in expected.items():
        assert found[name].shape == value.shape
        # 8 bits of mantissa in the products; a relu's gradient jumps where rounding changes the sign of its argument
        most = 0.2 if cell == "rnn_relu" and name.startswith("d") else 0.008
        assert error(found[name], value) < most, name


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("sizes", [(7, 16, 32, 64), (6, 32, 96, 128), (3, 80, 64, 64)])
def test_values_states_and_gradients_are_those_of_the_equations(cell, variant, sizes):
    assert_results_of_the_equations(cell, variant, sizes)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("sizes", [(5, 14, 24, 56), (1, 31, 64, 63), (3, 16, 33, 64)])
def test_odd_sizes_are_padded(cell, variant, sizes):
    assert_results_of_the_equations(cell, variant, sizes)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("sizes", [(5, 48, 96, 192), (6, 48, 32, 64)])
def test_any_number_of_threads_gives_the_same_bits(cell, variant, sizes):
    layer, arguments = layer_of(cell, sizes[2], sizes[3]), inputs_of(*sizes)
    before = torch.get_num_threads()
    try:
        each = []
        for threads in (1, 2, 3, 5, 9):
            torch.set_num_threads(threads)
            each.append(results(layer, fused(variant), *arguments))
    finally:
        torch.set_num_threads(before)
    for other in each[1:]:
        assert all(torch.equal(other[name], value) for name, value in each[0].items())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("cell", CELLS)
def test_a_carried_state_continues_with_the_same_bits(cell, variant):
    layer, (x, h, c) = layer_of(cell, 64, 64), inputs_of(9, 16, 64, 64)
    run = fused(variant)
    with torch.no_grad():
        whole = run(layer, x, h, c)
        ys = []
        for part in (x[:1], x[1:6], x[6:]):
            y, h, c = run(layer, part, h, c)
            ys.append(y)
    assert torch.equal(torch.cat(ys), whole[0])
    assert torch.equal(h, whole[1])
    assert torch.equal(c, whole[2]) or "rnn" in cell or cell == "gru"


@pytest.mark.parametrize("cell", CELLS)
def test_recording_gradients_changes_no_bit(cell):
    layer, arguments = layer_of(cell, 64, 64), inputs_of(4, 16, 64, 64)
    recorded = fused("portable")(layer, *arguments)
    with torch.no_grad():
        plain = fused("portable")(layer, *arguments)
    assert all(torch.equal(a, b) for a, b in zip(recorded, plain, strict=True))


@pytest.mark.parametrize("cell", CELLS)
def test_resets_and_other_recurrent_weights(cell):
    layer, (x, h, c) = layer_of(cell, 64, 64), inputs_of(6, 16, 64, 64)
    resets = torch.zeros(16, 6, dtype=torch.bool)
    resets[3, 2] = resets[5, 4] = True
    W_hh = (layer.weight_hh_l0.detach() * 0.5).requires_grad_()
    with use_variant("portable"), torch.autocast("cpu", torch.bfloat16):
        y, _, _ = run_sequence_with_resets(layer, x, h[None], c[None], resets, W_hh)
        alone, _, _ = run_sequence(layer, x[2:], torch.zeros_like(h)[None], torch.zeros_like(c)[None], W_hh)
    assert torch.equal(y[2:4, 3], alone[:2, 3])
    y.float().sum().backward()
    assert W_hh.grad.norm() > 0
    assert layer.weight_hh_l0.grad is None


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("cell", CELLS)
def test_nan_and_large_numbers_stay_what_they_are(cell, variant):
    layer, (x, h, c) = layer_of(cell, 64, 64), inputs_of(3, 16, 64, 64)
    x[1, 4, 7] = float("nan")
    with torch.no_grad():
        y, _, _ = fused(variant)(layer, x, h, c)
        assert y[1:, 4].isnan().all(dim=1).all()
        assert y[:1].isfinite().all()
        assert y[:, torch.arange(16) != 4].isfinite().all()
        huge, _, _ = fused(variant)(layer, torch.full_like(x, 1e30), h, c)
        assert not huge.isnan().any() or cell == "rnn_relu"


def test_kernels_run_only_in_bf16_and_where_padding_is_cheap():
    layer, (x, h, c) = layer_of("lstm", 64, 64), inputs_of(3, 16, 64, 64)
    with use_variant("portable"):
        y, _, _ = run_sequence(layer, x, h[None], c[None])
    assert y.dtype == torch.float32
    assert fits(16, 64, 256)
    assert fits(14, 24, 56)
    assert not fits(1, 64, 256)  # sixteen lanes for one
    assert not fits(16, 16, 16)


@pytest.mark.parametrize("cell", CELLS)
def test_cells_without_a_bf16_kernel_run_in_fp32(cell, monkeypatch):
    monkeypatch.setattr(cells, "lstm_runs_in_bf16", lambda: False)
    layer, (x, h, c) = layer_of(cell, 64, 64), inputs_of(3, 16, 64, 64)
    exact, _, _ = run_sequence(layer, x, h[None], c[None])
    with use_variant(None), torch.autocast("cpu", torch.bfloat16):
        y, _, _ = run_sequence(layer, x.bfloat16(), h[None], c[None])
    assert torch.equal(y, exact)


def test_a_processor_without_bf16_kernels_of_lstms(monkeypatch):
    def refuse(self, *arguments):
        raise RuntimeError("could not create a primitive descriptor for the LSTM forward propagation primitive")

    monkeypatch.setattr(nn.LSTM, "forward", refuse)
    lstm_runs_in_bf16.cache_clear()
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    try:
        assert not lstm_runs_in_bf16()
    finally:
        lstm_runs_in_bf16.cache_clear()
    assert torch.equal(torch.rand(1), expected)  # it draws no random numbers


def test_a_model_trains_on_them():
    torch.manual_seed(0)
    model = LanguageModel(ModelConfig(vocabulary=11, embedding=32, hidden=64, layers=3), dropout=0.0)
    ids = torch.randint(11, (16, 12))

    def gradients(variant):
        model.zero_grad()
        with use_variant(variant), torch.autocast("cpu", torch.bfloat16):
            logits, state = model(ids)
        nn.functional.cross_entropy(logits.float().flatten(0, 1), ids.roll(-1, 1).flatten()).backward()
        return torch.cat([p.grad.flatten() for p in model.parameters()]), state.detach()

    found, state = gradients("portable")
    model.zero_grad()
    logits, exact_state = model(ids)
    nn.functional.cross_entropy(logits.flatten(0, 1), ids.roll(-1, 1).flatten()).backward()
    exact = torch.cat([p.grad.flatten() for p in model.parameters()])
    assert error(found, exact) < 0.03
    assert error(state.h, exact_state.h.detach()) < 0.02
    assert state.h.dtype == state.c.dtype == torch.float32


def test_the_variant_follows_the_processors_features(monkeypatch):
    binding = pytest.importorskip("llvmlite.binding")
    supported = (platform.system(), platform.machine()) == ("Linux", "x86_64") and compiled.team() is not None
    amd = dict.fromkeys(("avx512bf16", "avx512bw", "avx512dq", "avx512vl"), True)
    try:
        for features, expected in (({"avx2": True}, None), (amd, "avx512_bf16"), (amd | {"avx512bf16": False}, None)):
            monkeypatch.setattr(binding, "get_host_cpu_features", lambda found=features: found)
            fastest_variant.cache_clear()
            assert variant_in_use() == (expected if supported else None)
        with use_variant("portable"):
            assert variant_in_use() == "portable"
            with use_variant(None):
                assert variant_in_use() is None
    finally:
        monkeypatch.undo()
        fastest_variant.cache_clear()


def test_without_openmp_a_kernel_runs_on_one_thread(monkeypatch):
    layer, arguments = layer_of("lstm", 64, 64), inputs_of(3, 16, 64, 64)
    expected = fused("portable")(layer, *arguments)[0]
    monkeypatch.setattr(compiled, "team", lambda: None)
    assert torch.equal(fused("portable")(layer, *arguments)[0], expected)


def test_the_ir_is_that_of_the_sources():
    files = sorted((FOLDER / "ir").iterdir())
    expected = {f"{cell}.{variant}.ll": SOURCES for cell in SHAPES for variant in get_args(Variant)}
    expected |= {f"orthogonal.{variant}.ll": orthogonal.SOURCES for variant in get_args(Variant)}
    assert {path.name for path in files} == expected.keys()
    for path in files:
        sources = expected[path.name]
        digest = hashlib.sha256(b"".join((FOLDER / name).read_bytes() for name in sources)).hexdigest()
        text = path.read_text()
        assert text.startswith(f"; sources {digest}\n"), "run `make kernels`"
        assert "target-cpu" not in text
        assert "target triple" not in text
    engine = llvm_engine.IR
    sources = (engine.with_suffix(".c"), engine.with_name("add_pairs.ll"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    assert engine.read_text().startswith(f"; sources {digest}\n"), "run `make kernels`"
    assert all(path.stat().st_size < 400_000 for path in files)


def test_on_windows_machine_code_is_in_elf():
    assert target_triple("x86_64-pc-windows-msvc") == "x86_64-pc-windows-msvc-elf"
    assert target_triple("x86_64-unknown-linux-gnu") == "x86_64-unknown-linux-gnu"
