"""Each kernel: sums that are exact in float32 and in integers, cell functions against the equations."""

import numpy as np
import pytest
import torch
from helpers.close import assert_close

from textgen.generation.engines.llvm_engine import (
    BAND,
    WIDTH,
    PackedMatrix,
    activation_limit,
    address_of,
    compiled,
    pack,
    pack_8bit,
)
from textgen.model.equations import lstm_step
from textgen.model.quantization import QuantizedMatrix, quantize

EPS = 16  # rounding errors of one step, in machine epsilons of the largest value
random = np.random.default_rng(0)


def call(function, *arguments):
    function(*(address_of(a) if isinstance(a, np.ndarray) else a for a in arguments))


def integers(*shape):
    return random.integers(-8, 9, shape).astype(np.float32)  # small: products and sums are exact


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize(("R", "K", "T"), [(BAND, WIDTH, 1), (3 * BAND, 5 * WIDTH, 4), (BAND, 1, 2), (BAND, 3, 40)])
def test_a_matrix_adds_its_product(R, K, T, narrow):
    W, x, a = integers(R, K), integers(T, K), integers(T, R)
    expected = a + x @ W.T
    PackedMatrix(W, narrow).add(x, a)
    np.testing.assert_array_equal(a, expected)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize(("R", "K", "T"), [(BAND, WIDTH, 1), (3 * BAND, 5 * WIDTH, 39), (BAND, 64 * WIDTH, 2)])
def test_a_matrix_in_8_bits_adds_the_product_of_rounded_inputs(R, K, T, narrow):
    W = QuantizedMatrix(random.integers(-127, 128, (R, K)).astype(np.int8), random.random(R, np.float32) + 0.5)
    x, a = random.normal(size=(T, K)).astype(np.float32), random.normal(size=(T, R)).astype(np.float32)
    step = np.abs(x).max(axis=1, keepdims=True) / activation_limit(K)
    expected = a + np.rint(x / step) * step @ W.dequantize().T.astype(np.float64)
    PackedMatrix(W, narrow).add(x, a)
    np.testing.assert_allclose(a, expected, rtol=0, atol=1e-3 * np.abs(expected).max())


@pytest.mark.parametrize("eight_bit", [False, True])
def test_a_row_of_a_product_has_the_same_bits_beside_any_others_and_in_all_blocks(eight_bit):
    W, x = random.normal(size=(3 * BAND, 48)).astype(np.float32), random.normal(size=(40, 48)).astype(np.float32)
    matrix, narrow = (PackedMatrix(quantize(W) if eight_bit else W, narrow) for narrow in (False, True))
    b = random.normal(size=3 * BAND).astype(np.float32)
    alone = np.concatenate([matrix.plus(b, x[t : t + 1]) for t in range(40)])
    for T in range(1, 41):
        np.testing.assert_array_equal(matrix.plus(b, x[:T]), alone[:T])
        np.testing.assert_array_equal(narrow.plus(b, x[:T]), alone[:T])


def test_sums_of_the_largest_numbers_in_8_bits_do_not_overflow():
    for K in (WIDTH, 512, 1024, 16384):
        W = QuantizedMatrix(np.full((BAND, K), -127, np.int8), np.ones(BAND, np.float32))
        x, a = np.ones((1, K), np.float32), np.zeros((1, BAND), np.float32)
        PackedMatrix(W).add(x, a)
        np.testing.assert_allclose(a, -127.0 * K, rtol=1e-5)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("eight_bit", [False, True])
def test_a_product_leaves_the_rest_of_each_row_unchanged(eight_bit, narrow):
    R, A, K, T = BAND, BAND + 2 * WIDTH, WIDTH, 9
    W, x, a = integers(R, K), integers(T, K), integers(T, A)
    expected = a.copy()
    expected[:, WIDTH : WIDTH + R] += x @ W.T
    rounded = QuantizedMatrix(W.astype(np.int8), np.ones(R, np.float32))
    PackedMatrix(rounded if eight_bit else W, narrow).add(x, a, begin=WIDTH)
    np.testing.assert_allclose(a, expected, rtol=0, atol=1e-3 * np.abs(expected).max() if eight_bit else 0)
    a[:, WIDTH : WIDTH + R] = expected[:, WIDTH : WIDTH + R]
    np.testing.assert_array_equal(a, expected)


def test_packing_pads_the_last_band_with_zeros():
    W = np.ones((BAND + 1, 2), np.float32)
    assert pack(W).shape == (2, 2, BAND)
    assert pack(W).sum() == W.sum()
    values, scales = pack_8bit(QuantizedMatrix(W.astype(np.int8), np.ones(BAND + 1, np.float32)))
    assert values.shape == (2, 1, BAND, 2)
    assert values.sum() == W.sum()
    assert scales.shape == (2 * BAND,)


def test_the_lstm_function_equals_the_equations():
    T, H = 3, 2 * WIDTH
    a = random.normal(size=(T, 4 * H)).astype(np.float32) * 4
    c = random.normal(size=(T, H)).astype(np.float32) * 2
    i, f, g, o = torch.from_numpy(a.astype(np.float64)).chunk(4, dim=1)
    # the pre-activations are the input of the equations, and the weights the identity
    step = lstm_step(
        torch.cat([i, f, g, o], 1),
        torch.zeros(T, H, dtype=torch.float64),
        torch.from_numpy(c.astype(np.float64)),
        torch.eye(4 * H, dtype=torch.float64),
        torch.zeros(4 * H, H, dtype=torch.float64),
        torch.zeros(4 * H, dtype=torch.float64),
        torch.zeros(4 * H, dtype=torch.float64),
    )
    ours = np.concatenate([i / 2, f / 2, o / 2, g], axis=1).astype(np.float32)
    h_next, c_next = np.empty_like(c), np.empty_like(c)
    call(compiled().lstm, ours, c, c, h_next, c_next, T, H)
    assert_close(h_next, step.h, EPS)
    assert_close(c_next, step.c, EPS)


def test_the_gru_function_equals_the_equations():
    T, H = 3, 2 * WIDTH
    a = random.normal(size=(T, 4 * H)).astype(np.float32) * 4
    h, c = (random.normal(size=(T, H)).astype(np.float32) for _ in range(2))
    n_x, r, z, n_h = np.split(a.astype(np.float64), 4, axis=1)
    r, z = 1 / (1 + np.exp(-2 * r)), 1 / (1 + np.exp(-2 * z))  # halved in a
    n = np.tanh(n_x + r * n_h)
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    call(compiled().gru, a, h, c, h_next, c_next, T, H)
    assert_close(h_next, (1 - z) * n + z * h, EPS)
    np.testing.assert_array_equal(c_next, c)


@pytest.mark.parametrize("nonlinearity", ["tanh", "relu"])
def test_a_vanilla_rnn_applies_its_nonlinearity(nonlinearity):
    T, H = 3, 2 * WIDTH
    a = random.normal(size=(T, H)).astype(np.float32) * 4
    h, c = (random.normal(size=(T, H)).astype(np.float32) for _ in range(2))
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    call(getattr(compiled(), nonlinearity), a.copy(), h, c, h_next, c_next, T, H)
    assert_close(h_next, np.tanh(a) if nonlinearity == "tanh" else np.maximum(a, 0), EPS)
    np.testing.assert_array_equal(c_next, c)


def test_gates_saturate_and_propagate_nan():
    H = WIDTH
    a = np.zeros((1, 4 * H), np.float32)
    a[0, : 3 * H] = 1e30  # all gates open
    a[0, 3 * H :] = np.resize(np.array([0, 1e30, -1e30, np.inf, -np.inf, np.nan], np.float32), H)
    c, h_next, c_next = (np.zeros((1, H), np.float32) for _ in range(3))
    call(compiled().lstm, a, c, c, h_next, c_next, 1, H)
    expected = np.resize(np.array([0, 1, -1, 1, -1, np.nan], np.float32), H)
    assert_close(c_next[0], expected, EPS)


def test_tanh_is_exact_to_a_few_ulp():
    H = 1 << 14
    x = np.linspace(-12, 12, H).astype(np.float32)
    a = np.zeros((1, 4 * H), np.float32)
    a[0, :H], a[0, 3 * H :] = 100, x  # i = 1 and c = 0: the new c is tanh(x)
    c, h_next, c_next = (np.zeros((1, H), np.float32) for _ in range(3))
    call(compiled().lstm, a, c, c, h_next, c_next, 1, H)
    np.testing.assert_allclose(c_next[0], np.tanh(x.astype(np.float64)), rtol=5e-7, atol=1e-9)
