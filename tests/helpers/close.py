"""Comparison of arrays with a tolerance that follows the size of their values and their precision."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def assert_close(actual: Any, expected: Any, eps: float, scale: float = 0.0) -> None:
    """Asserts that arrays are equal but for rounding, on whatever processor they were computed.

    Args:
        actual, expected: arrays or tensors of one shape.
        eps: largest difference, in machine epsilons of the less precise array times its largest expected value.
        scale: least size of the values, for results that are smaller than the numbers they are computed from.
    """
    a, b = _array(actual), _array(expected)
    assert a.shape == b.shape, f"shape {a.shape}, expected {b.shape}"
    precision = max(float(np.finfo(each.dtype).eps) for each in (a, b) if each.dtype.kind == "f")
    a, b = a.astype(np.float64), b.astype(np.float64)
    size = max(float(np.abs(b[np.isfinite(b)]).max(initial=0.0)), scale)
    np.testing.assert_allclose(a, b, rtol=0, atol=eps * precision * size)


def _array(values: Any) -> NDArray[Any]:
    if hasattr(values, "detach"):
        values = values.detach().cpu().numpy()
    return np.asarray(values)
