"""Matrices in 8 bits."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from textgen.model.quantization import quantize


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
