"""Number format of the matrix products: fp32, bf16 or fp16."""

from __future__ import annotations

import math
from typing import Literal

import torch

from textgen.errors import SettingsError
from textgen.model.cells import lstm_runs_in_bf16

LIGHTNING_NAMES: dict[str, Literal["32-true", "bf16-mixed", "16-mixed"]] = {
    "fp32": "32-true",
    "bf16": "bf16-mixed",
    "fp16": "16-mixed",
}


def choose_precision(asked: str, accelerator: str) -> str:
    """Returns the format that was asked for; for auto, bf16 where the hardware multiplies it, else fp32 (fp16 on GPUs).

    The choice depends on the processor's features and never on a measurement, so that the same command trains the same
    model beside any other program, and all processes of a run choose alike.

    Args:
        asked: auto, fp32, bf16 or fp16.
        accelerator: cpu, cuda or mps.

    Raises:
        SettingsError: fp16 is asked for on a CPU.
    """
    if asked == "fp16" and accelerator == "cpu":
        raise SettingsError("--precision fp16 needs a GPU; choose bf16, fp32 or auto")
    if asked != "auto":
        return asked
    if accelerator == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
    return "bf16" if accelerator == "cpu" and cpu_multiplies_bf16() else "fp32"


SCALED_IDS = 32
"""Tokens of a step on a rank from which on gradients of fp16 need a loss scale."""


def loss_scale(ids: int) -> float:
    """Returns the factor on the loss with which gradients in fp16 keep their digits: a power of two, near ids / 32.

    Under autocast in bf16, cuDNN computes recurrent layers and their gradients in fp16. The gradient of a mean over
    many tokens is small: without a factor the part of one token falls below the least number of fp16.

    Args:
        ids: tokens of an optimizer step on one rank.
    """
    return 2.0 ** max(round(math.log2(max(ids, 1) / SCALED_IDS)), 0)


def cpu_multiplies_bf16() -> bool:
    """Whether the CPU has instructions for products of bf16 (AMX or AVX512-BF16) and PyTorch may use them.

    Without them, bf16 is emulated and 30 to 70 times slower than fp32.
    """
    features = torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()
    return features and lstm_runs_in_bf16()
