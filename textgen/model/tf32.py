"""TF32: products of float32 matrices with ten bits of mantissa, which NVIDIA GPUs compute faster."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch


@contextlib.contextmanager
def without_tf32() -> Iterator[None]:
    """Context without TF32 in cuBLAS's products and in cuDNN's LSTM, whose default it is; a setting of the process."""
    settings: list[Any] = [torch.backends.cuda.matmul, torch.backends.cudnn.rnn]
    before = [setting.fp32_precision for setting in settings]
    try:
        for setting in settings:
            setting.fp32_precision = "ieee"
        yield
    finally:
        for setting, precision in zip(settings, before, strict=True):
            setting.fp32_precision = precision
