"""Choice of the number format of the matrix products: fp32, bf16 or fp16."""

from __future__ import annotations

import os
import time
from typing import Literal

import torch
from torch import Tensor

from textgen.model.cells import initialise, make_cell, run_sequence
from textgen.model.config import ModelConfig
from textgen.runs.environment import Inherited

PROBE_FLOPS = 20 * 10**9
"""Floating-point operations of one forward and backward pass of the probe."""

LIGHTNING_NAMES: dict[str, Literal["32-true", "bf16-mixed", "16-mixed"]] = {
    "fp32": "32-true",
    "bf16": "bf16-mixed",
    "fp16": "16-mixed",
}


def choose_precision(asked: str, config: ModelConfig, *, accelerator: str, batch_size: int, window: int) -> str:
    """Returns the format that was asked for; for auto, bf16 where it is fast and accurate, otherwise fp32 (fp16 on GPUs
    without bf16).

    All processes must choose alike. The probe's result reaches those that this process starts through the environment;
    those that torchrun or srun start side by side cannot communicate yet, and take fp32 on a CPU.

    Args:
        asked: auto, fp32, bf16 or fp16.
        batch_size, window: B and T of the run, for a probe of the same shape.
    """
    if asked != "auto":
        return asked
    if accelerator == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
    if accelerator != "cpu":
        return "fp32"
    if decided := Inherited.PRECISION.get():
        return decided
    if max(int(os.environ.get(name) or 1) for name in ("WORLD_SIZE", "SLURM_NTASKS")) > 1:
        return "fp32"
    decided = "bf16" if bf16_pays(config, batch_size=batch_size, window=window) else "fp32"
    Inherited.PRECISION.set(decided)
    return decided


def bf16_pays(config: ModelConfig, *, batch_size: int, window: int, least_gain: float = 1.1) -> bool:
    """Whether one layer trains faster in bf16 autocast than in fp32 on this CPU, with the same results.

    Without hardware for it, bf16 on a CPU is 30 to 70 times slower than fp32, hence a probe and not a list of
    processors. The results count as the same if they differ by no more than bf16's 8 bits explain.

    Args:
        batch_size, window: B and T of the run; the window is shortened.
        least_gain: how many times faster bf16 must be.
    """
    hidden = config.hidden
    # Long enough that converting the weights costs as little as in training, short enough not to be noticed.
    steps = min(window, max(PROBE_FLOPS // (48 * hidden * hidden * batch_size), 8))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        layer = make_cell(config.cell, "tanh", hidden, hidden)
        initialise(layer, config.cell, orthogonal=True, forget_bias=0.0)
        x = torch.randn(steps, batch_size, hidden)
        zeros = torch.zeros(1, batch_size, hidden)

    def passes(bf16: bool) -> Tensor:
        y: Tensor
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            y, _, _ = run_sequence(layer, x, zeros, zeros)
        torch.autograd.backward(y.float().square().mean())
        return y.detach().float()

    def seconds(bf16: bool) -> float:
        began = time.perf_counter()
        passes(bf16)
        return time.perf_counter() - began

    exact = passes(bf16=False)
    try:
        rough = passes(bf16=True)  # the first call also builds the kernels
    except RuntimeError:  # oneDNN has no bf16 kernel for this layer on this processor
        return False
    if not bool((rough - exact).norm() < 0.02 * exact.norm()):
        return False
    if seconds(bf16=True) > 5 * seconds(bf16=False):
        return False  # hopeless: no need to measure closely
    pairs = [(seconds(bf16=False), seconds(bf16=True)) for _ in range(3)]
    return min(fp32 for fp32, _ in pairs) >= least_gain * min(bf16 for _, bf16 in pairs)
