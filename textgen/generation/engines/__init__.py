"""Engines: ways to run a trained model over token ids, one token at a time or many."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from typing import Literal, get_args

from textgen.errors import SettingsError, warn
from textgen.generation.engines.network import (
    Automaton,
    Engine,
    EngineState,
    Floats,
    Ids,
    SamplingEngine,
    arrange,
    quantize_weights,
)
from textgen.generation.engines.numpy_engine import NumpyEngine
from textgen.model.config import ModelConfig

__all__ = [
    "Automaton",
    "Engine",
    "EngineName",
    "EngineState",
    "Floats",
    "Ids",
    "Precision",
    "SamplingEngine",
    "make_engine",
]

EngineName = Literal["auto", "llvm", "numpy", "torch"]
Precision = Literal["fp32", "int8"]
WIDE = 8_000_000
"""Weights from which on `auto` takes a GPU, which reads them faster than a CPU; an estimate."""


def make_engine(
    config: ModelConfig, weights: Mapping[str, Floats], name: EngineName = "auto", precision: Precision = "fp32"
) -> Engine:
    """Returns an engine for a trained model.

    "auto" is the fastest for one stream: "llvm", or "numpy" if LLVM is not available, or "torch" for a wide model where
    there is an NVIDIA GPU; "torch" uses a GPU if there is one. `weights` are float32 by name; int8 has a scale for each
    row of the large matrices.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
        SettingsError: the engine is not available here.
    """
    if name not in get_args(EngineName) or precision not in get_args(Precision):
        raise SettingsError(
            f"engine {name!r}, precision {precision!r}: choose auto, llvm, numpy or torch; fp32 or int8"
        )
    eight_bit = precision == "int8"
    if eight_bit:
        weights = quantize_weights(weights)
    if name == "auto" and sum(array.size for array in weights.values()) >= WIDE and has_nvidia_gpu():
        name = "torch"
    if name in ("auto", "llvm"):
        try:
            from textgen.generation.engines.llvm_engine import WIDTH, LLVMEngine

            return LLVMEngine(arrange(config, weights, WIDTH), eight_bit)
        except (ImportError, AttributeError, RuntimeError, OSError) as error:
            if name == "llvm":
                raise SettingsError(f"--engine llvm is not available here ({error}); choose auto or numpy") from error
            warn(f"the fast engine is not available here ({error}); --engine numpy avoids this warning")
    if name == "torch":
        from textgen.generation.engines.torch_engine import TorchEngine

        return TorchEngine(config, weights)
    return NumpyEngine(arrange(config, weights))


def has_nvidia_gpu() -> bool:
    """Whether there is an NVIDIA GPU that PyTorch can use. PyTorch is loaded only where the GPU's tools are."""
    if shutil.which("nvidia-smi") is None:
        return False
    import torch

    return torch.cuda.is_available()
