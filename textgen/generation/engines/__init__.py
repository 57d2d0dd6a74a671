"""Ways to run a trained model one character at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from textgen.errors import SettingsError, warn
from textgen.generation.engines.network import arrange, rounded
from textgen.generation.engines.numpy_engine import NumpyEngine
from textgen.generation.engines.protocol import Engine, EngineState, Floats, Ids
from textgen.model.config import ModelConfig

__all__ = ["Engine", "EngineName", "EngineState", "Floats", "Ids", "Precision", "make_engine"]

EngineName = Literal["auto", "llvm", "numpy", "torch"]
Precision = Literal["fp32", "int8"]


def make_engine(
    config: ModelConfig,
    weights: Mapping[str, Floats],
    name: EngineName = "auto",
    precision: Precision = "fp32",
) -> Engine:
    """An engine for the model with these weights.

    Args:
        config: shape of the model.
        weights: its parameters by name, float32.
        name: "auto" is the fastest for one stream, "llvm", and "numpy" where LLVM is not to be had. "torch" runs on a
            GPU if there is one.
        precision: how the large matrices are kept; int8 has a scale for each row.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
        SettingsError: the engine named is not to be had here.
    """
    if name not in get_args(EngineName) or precision not in get_args(Precision):
        raise SettingsError(
            f"engine {name!r}, precision {precision!r}: choose auto, llvm, numpy or torch; fp32 or int8"
        )
    eight_bit = precision == "int8"
    if eight_bit:
        weights = rounded(weights)
    if name in ("auto", "llvm"):
        try:
            from textgen.generation.engines.kernel_source import WIDTH
            from textgen.generation.engines.llvm_engine import LLVMEngine

            return LLVMEngine(arrange(config, weights, WIDTH), eight_bit)
        except (ImportError, AttributeError, RuntimeError, OSError) as error:
            if name == "llvm":
                raise SettingsError(f"--engine llvm cannot be used here ({error}); choose auto or numpy") from error
            warn(f"the fast engine cannot be used here ({error}); --engine numpy says that you know")
    if name == "torch":
        from textgen.generation.engines.torch_engine import TorchEngine

        return TorchEngine(config, weights)
    return NumpyEngine(arrange(config, weights))
