"""Sizes of models: architecture, parameters, memory and dropout, and the size that suits a text and a time."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from textgen.errors import SettingsError
from textgen.model.cells import ROW_BLOCKS
from textgen.model.config import ModelConfig
from textgen.model.kernels.compiled import fastest_variant
from textgen.settings.parsing import parse_duration
from textgen.settings.run import PRESETS, ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer
from textgen.training.run_length import Budget

NARROW_EMBEDDING = 64
"""Default embedding dimension E of a small vocabulary."""
SMALL_VOCABULARY = 256
OPERATIONS = {"cpu": 1.7e11, "cpu-amx": 4.8e11, "mps": 1e12, "cuda": 5e12}
"""Floating-point operations per second that training is assumed to reach on each kind of device (on CPUs: measured on
two cores; with AMX on the fused kernels). A constant and not a measurement, so that one command trains the same network
on every machine of a kind."""
SMALLER = "choose a smaller --hidden, --layers, --batch-size or --window"

TIMES = ("2m", "10m", "1h", "8h")
"""Lengths of the proposed runs."""
WIDTHS = range(64, 2049, 64)
"""Values of H to propose."""
TOKENS_PER_PARAMETER = 10
"""Training tokens for each parameter at which a network learns most in a given time: 3 layers of 384 reach about this
ratio in an hour on two cores."""
LEAST_HIDDEN = 256
"""Least hidden size to propose: narrower networks were not better even in two minutes."""
PARAMETERS_PER_TOKEN = 4
"""Most parameters for each token of the training split; larger networks overfit before they are done. 3 layers of 384
on tiny Shakespeare, 3 parameters per character, still gained."""
ENOUGH_EPOCHS = 10
"""Epochs after which a text of a megabyte gains little: 1.43, 1.34 and 1.31 nats after 2, 9 and 17
(benchmarks/README.md)."""
MATMUL_SHARE = 0.9
"""Share of the CPU's matrix product rate (single precision) that training reaches."""


def model_config(settings: ModelSettings, tokenizer: Tokenizer) -> ModelConfig:
    """Returns the architecture that the settings ask for, with the vocabulary of a tokenizer."""
    return ModelConfig(
        vocabulary=tokenizer.vocabulary_size,
        embedding=settings.embedding or default_embedding(settings, tokenizer),
        hidden=settings.hidden,
        layers=settings.layers,
        cell=settings.cell,
        nonlinearity=settings.nonlinearity,
        residual=settings.residual,
        skip_connections=settings.skip_connections,
        tied=settings.tied,
    )


def default_embedding(settings: ModelSettings, tokenizer: Tokenizer) -> int:
    """Returns E where the settings have none: 64 for a small vocabulary, otherwise H.

    V characters span at most V dimensions, and each dimension costs the first layer 4H products per character. The 256
    tokens of byte fallback do not count: they are as rare as the characters that they encode.
    """
    frequent = tokenizer.vocabulary_size - (256 if tokenizer.kind == ByteFallbackTokenizer.kind else 0)
    narrow = frequent <= SMALL_VOCABULARY and not settings.tied
    return min(NARROW_EMBEDDING, settings.hidden) if narrow else settings.hidden


def parameter_count(config: ModelConfig) -> int:
    """Returns the number of weights of a model, without biases."""
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    rows = ROW_BLOCKS[config.cell] * H
    return V * E + V * H + rows * (E + H) + (L - 1) * rows * 2 * H


def check_memory(config: ModelConfig, batch_size: int, window: int) -> None:
    """Refuses a model that cannot fit into this machine's memory, before the system kills the process for it.

    Counts weights, gradients, AdamW's two moments and the activations that the backward pass needs (four gates, cell
    and hidden state of every step), 4 bytes each.

    Raises:
        SettingsError: the machine has less memory.
    """
    parameters = parameter_count(config)
    activations = batch_size * window * (6 * config.layers * config.hidden + config.embedding + 2 * config.vocabulary)
    needed, available = 4 * (4 * parameters + activations), physical_memory()
    if available and needed > available:
        raise SettingsError(
            f"{parameters:,} parameters with --batch-size {batch_size} and --window {window} need "
            f"{needed / 1e9:,.0f} GB of memory, and this machine has {available / 1e9:,.0f}: {SMALLER}"
        )


def physical_memory() -> int:
    """Returns the bytes of memory of this machine; 0 if the system does not report them."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def detect_accelerator(asked: str = "auto") -> str:
    """Returns the device type that Lightning will choose for `--accelerator`: cpu, cuda or mps."""
    if asked in ("auto", "gpu") and torch.cuda.is_available():
        return "cuda"
    if asked in ("auto", "gpu", "mps") and torch.backends.mps.is_available():
        return "mps"
    return "cpu"


def device_kind(accelerator: str, precision: str = "auto") -> str:
    """Returns the key of OPERATIONS for a device type and a precision of training."""
    amx = accelerator == "cpu" and precision in ("auto", "bf16") and fastest_variant() == "amx"
    return "cpu-amx" if amx else accelerator


def expected_epochs(budget: Budget, *, tokens: int, parameters: int, device: str, tokens_per_step: int = 1) -> float:
    """Returns the epochs until a run's limit: exact for a limit in steps, a rough estimate for one in time.

    Args:
        device: its kind, see `device_kind`.
        tokens: in the training split.
        parameters: of the network; each takes 6 operations per token, forward and backward.
    """
    trained: list[float] = []
    if budget.max_steps is not None:
        trained.append(budget.max_steps * tokens_per_step)
    if budget.max_seconds is not None:
        trained.append(budget.max_seconds * OPERATIONS[device] / (6 * parameters))
    return min(trained) / tokens


def default_dropout(epochs: float) -> float:
    """Returns the dropout probability for a number of epochs: 0 for 2, 0.1 for 10, 0.2 for 50, at most 0.3.

    Fitted on tiny Shakespeare (`benchmarks/recipe.md`): the dropout that prevents overfitting grows with the logarithm
    of the number of epochs.
    """
    return round(min(max(0.1 * math.log(epochs / 2, 5), 0.0), 0.3), 2)


@dataclass(frozen=True)
class Proposal:
    """A run that is proposed for a text.

    Attributes:
        max_time: its length, as --max-time takes it.
        speed: tokens per second.
        epochs: over the training split.
        dropout: that `train` will choose.
    """

    max_time: str
    hidden: int
    parameters: int
    speed: float
    epochs: float
    dropout: float

    @property
    def flags(self) -> str:
        """Flags of `train`, without those that are its defaults."""
        width = "" if self.hidden == ModelSettings.hidden else f" --hidden {self.hidden}"
        return f"--max-time {self.max_time}{width}"

    @property
    def preset(self) -> str | None:
        """Name of the preset with the same settings, if there is one."""
        for name, settings in PRESETS.items():
            usual = {"layers": ModelSettings.layers, "hidden": ModelSettings.hidden} | settings
            if usual == {"layers": ModelSettings.layers, "hidden": self.hidden, "max-time": self.max_time}:
                return name
        return None


def propose_runs(*, tokens: int, tokenizer: Tokenizer, operations: float, device: str) -> list[Proposal]:
    """Returns a proposal for each of TIMES.

    Args:
        tokens: in the training split, at least 1.
        operations: floating-point operations per second that training reaches, see `measure_operations`.
    """
    proposals = []
    for max_time in TIMES:
        seconds = parse_duration(max_time)
        affordable = math.sqrt(seconds * operations / 6 / TOKENS_PER_PARAMETER)
        wanted = max(affordable, default_parameters(LEAST_HIDDEN, tokenizer))
        hidden = nearest_width(min(wanted, PARAMETERS_PER_TOKEN * tokens), tokenizer)
        size = default_parameters(hidden, tokenizer)
        speed = operations / (6 * size)
        assumed = expected_epochs(Budget(None, seconds), tokens=tokens, parameters=size, device=device)
        proposals.append(
            Proposal(
                max_time=max_time,
                hidden=hidden,
                parameters=size,
                speed=speed,
                epochs=seconds * speed / tokens,
                dropout=default_dropout(assumed),
            )
        )
    return proposals


def recommended(proposals: Sequence[Proposal]) -> Proposal:
    """Returns the shortest run with enough epochs, or the longest run."""
    return next((each for each in proposals if each.epochs >= ENOUGH_EPOCHS), proposals[-1])


def default_parameters(hidden: int, tokenizer: Tokenizer) -> int:
    """Returns the parameter count of the default network with layers of this width."""
    return parameter_count(model_config(ModelSettings(hidden=hidden), tokenizer))


def nearest_width(parameters: float, tokenizer: Tokenizer) -> int:
    """Returns the width H whose default network has nearest to this many parameters."""
    return min(WIDTHS, key=lambda hidden: abs(math.log(default_parameters(hidden, tokenizer) / parameters)))


def measure_operations(device: str, seconds: float = 0.3) -> float:
    """Returns operations per second: of the fastest matrix product within `seconds` on a CPU without AMX, else from
    OPERATIONS.
    """
    if device != "cpu":
        return OPERATIONS[device]
    size = 1024
    matrix = np.ones((size, size), np.float32)
    matrix @ matrix  # starts the threads and allocates memory
    fastest, end = math.inf, time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        matrix @ matrix
        fastest = min(fastest, time.perf_counter() - began)  # other programs make single ones slow
    return MATMUL_SHARE * 2 * size**3 / fastest
