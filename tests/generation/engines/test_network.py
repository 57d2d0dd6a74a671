import numpy as np

from textgen.generation.engines.network import arrange
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
