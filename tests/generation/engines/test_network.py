import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from textgen.generation.engines.network import arrange, quantize
from textgen.model.config import ModelConfig

CONFIG = ModelConfig(vocabulary=2, embedding=1, hidden=1, layers=2, residual=False)


def weights():
    gates = np.array([1, 2, 3, 4], np.float32)  # PyTorch's i, f, g, o
    layer = {
        "weight_ih_l0": gates[:, None],
        "weight_hh_l0": 10 * gates[:, None],
        "bias_ih_l0": gates,
        "bias_hh_l0": gates,
    }
    named = {f"stack.layers.{n}.{name}": array for n in (0, 1) for name, array in layer.items()}
    return named | {
        "embedding.weight": np.ones((2, 1), np.float32),
        "output.weight": np.ones((2, 1), np.float32),
        "output.bias": np.zeros(2, np.float32),
    }


def test_rows_are_i_f_o_g_and_sigmoids_are_halved():
    network = arrange(CONFIG, weights())
    for layer in network.layers:
        np.testing.assert_array_equal(layer.W_x[:, 0], [0.5, 1, 2, 3])
        np.testing.assert_array_equal(layer.W_h[:, 0], [5, 10, 20, 30])
        np.testing.assert_array_equal(layer.b, [1, 2, 4, 6])  # both biases


def test_padding_adds_zeros_to_each_gate():
    network = arrange(CONFIG, weights(), vector=4)
    W_h = network.layers[0].W_h.reshape(4, 4, 4)
    np.testing.assert_array_equal(W_h[:, 0, 0], [5, 10, 20, 30])
    assert np.count_nonzero(W_h) == 4
    assert network.hidden == 4
    assert network.embedding.shape == (2, 4)
    assert np.count_nonzero(network.output) == 2


def test_eight_bits_by_hand():
    rounded = quantize(np.array([[127, -63.4, 0.4], [0, 0, 0], [-2, 1, 0]], np.float32))
    np.testing.assert_array_equal(rounded.values, [[127, -63, 0], [0, 0, 0], [-127, 64, 0]])
    np.testing.assert_allclose(rounded.scales, [1, np.finfo(np.float32).tiny, 2 / 127])
    np.testing.assert_allclose(rounded.dequantize()[2], [-2, 128 / 127, 0], rtol=1e-6)


@given(arrays(np.float32, (3, 5), elements=st.floats(-100, 100, width=32)))
@example(np.full((3, 5), 1e-45, np.float32))
def test_rounding_errs_by_half_a_step_at_most(W):
    rounded = quantize(W)
    assert (np.abs(rounded.dequantize() - W) <= 0.5001 * rounded.scales[:, None]).all()
    np.testing.assert_allclose(quantize(rounded.dequantize()).dequantize(), rounded.dequantize(), rtol=1e-5, atol=1e-30)
