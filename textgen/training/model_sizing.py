"""Which size of network suits a text and a time, by rules of thumb."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from textgen.errors import SettingsError
from textgen.model.cells import BLOCKS
from textgen.model.config import ModelConfig
from textgen.settings.model import ModelSettings
from textgen.settings.parsing import parse_duration
from textgen.settings.presets import PRESETS
from textgen.training.run_length import Budget

TIMES = ("2m", "10m", "1h", "8h")
READ_PER_PARAMETER = 10
"""Characters that a network reads for each of its parameters where it learns most in a time: 3 layers of 384 read
about so many in an hour on two cores."""
LEAST_HIDDEN = 256
"""Nothing narrower was better in two minutes, however little they can read."""
PARAMETERS_PER_CHARACTER = 4
"""Of the training part, at most: larger networks learn a text by heart before they are done. 3 layers of 384 on tiny
Shakespeare, 3 parameters for each character, still gained."""
ENOUGH_READINGS = 10
"""After which a text of a megabyte gains little: 1.43, 1.34 and 1.31 nats after 2, 9 and 17 (benchmarks/README.md)."""
OF_PRODUCT = 0.9
"""Share of the machine's rate of matrix products in single precision that training reaches on a CPU."""
SMALLER = "choose a smaller --hidden, --layers, --batch-size or --window"
WIDTHS = range(64, 2049, 64)


@dataclass(frozen=True)
class Plan:
    """A run that is proposed.

    Attributes:
        max_time: its length, as --max-time takes it.
        hidden: H of its layers.
        parameters: of the network.
        speed: ids a second.
        readings: how often the training part is read.
        dropout: what `train` will choose.
    """

    max_time: str
    hidden: int
    parameters: int
    speed: float
    readings: float
    dropout: float

    @property
    def flags(self) -> str:
        """Of `train`, without those that are its defaults."""
        width = "" if self.hidden == ModelSettings.hidden else f" --hidden {self.hidden}"
        return f"--max-time {self.max_time}{width}"

    @property
    def preset(self) -> str | None:
        """The preset that is the same."""
        for name, settings in PRESETS.items():
            usual = {"layers": ModelSettings.layers, "hidden": ModelSettings.hidden} | settings
            if usual == {"layers": ModelSettings.layers, "hidden": self.hidden, "max-time": self.max_time}:
                return name
        return None


def plans(ids: int, vocabulary: int, operations: float, accelerator: str) -> list[Plan]:
    """A plan for each of TIMES.

    Args:
        ids: of the training part, at least 1.
        vocabulary: V.
        operations: floating-point operations a second that training reaches.
        accelerator: cpu, cuda or mps.
    """
    found = []
    for max_time in TIMES:
        seconds = parse_duration(max_time)
        affordable = math.sqrt(seconds * operations / 6 / READ_PER_PARAMETER)
        wanted = max(affordable, parameters(LEAST_HIDDEN, vocabulary))
        hidden = nearest(min(wanted, PARAMETERS_PER_CHARACTER * ids), vocabulary)
        size = parameters(hidden, vocabulary)
        speed = operations / (6 * size)
        assumed = expected_readings(Budget(None, seconds), ids, 1, size, accelerator)
        found.append(Plan(max_time, hidden, size, speed, seconds * speed / ids, usual_dropout(assumed)))
    return found


def recommended(found: Sequence[Plan]) -> Plan:
    """The shortest that reads the text often enough, or the longest."""
    return next((plan for plan in found if plan.readings >= ENOUGH_READINGS), found[-1])


def parameters(hidden: int, vocabulary: int) -> int:
    """Of the default network with layers of this width."""
    embedding = hidden if vocabulary > 256 else min(64, hidden)
    L, cell = ModelSettings.layers, ModelSettings.cell
    return parameters_of(ModelConfig(vocabulary=vocabulary, embedding=embedding, hidden=hidden, layers=L, cell=cell))


def nearest(wanted: float, vocabulary: int) -> int:
    """The width with which a network has nearest to so many parameters."""
    return min(WIDTHS, key=lambda hidden: abs(math.log(parameters(hidden, vocabulary) / wanted)))


def operations_of(accelerator: str, seconds: float = 0.3) -> float:
    """Floating-point operations a second that training may reach: on a CPU by the fastest matrix product in so many
    seconds, elsewhere what `training/dropout.py` takes them for.
    """
    if accelerator != "cpu":
        return OPERATIONS[accelerator]
    size = 1024
    matrix = np.ones((size, size), np.float32)
    matrix @ matrix  # threads are started, memory is there
    fastest, end = math.inf, time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        matrix @ matrix
        fastest = min(fastest, time.perf_counter() - began)  # other programs make single ones slow
    return OF_PRODUCT * 2 * size**3 / fastest


OPERATIONS = {"cpu": 1.7e11, "mps": 1e12, "cuda": 5e12}
"""Floating-point operations a second that training is assumed to reach: on a CPU what two cores were seen to. A run's
speed is not measured for this, so that one command always trains the same network."""


def expected_readings(budget: Budget, ids: int, ids_per_step: int, parameters: int, accelerator: str) -> float:
    """How often a text is read until a run's limit, by steps exactly, by time roughly.

    Args:
        budget: the limit.
        ids: of the training part.
        ids_per_step: those of one optimizer step.
        parameters: of the network; each takes part in 6 operations per id, forward and backward.
        accelerator: cpu, cuda or mps.
    """
    read: list[float] = []
    if budget.max_steps is not None:
        read.append(budget.max_steps * ids_per_step)
    if budget.max_seconds is not None:
        read.append(budget.max_seconds * OPERATIONS[accelerator] / (6 * parameters))
    return min(read) / ids


def usual_dropout(readings: float) -> float:
    """None for a text that is read twice, 0.1 for one that is read ten times, 0.2 for fifty, up to 0.3.

    Fitted on tiny Shakespeare (`benchmarks/recipe.md`): what a network needs to be kept from learning by heart grows
    with the logarithm of how often it sees a text.
    """
    return round(min(max(0.1 * math.log(readings / 2, 5), 0.0), 0.3), 2)


def check_memory(config: ModelConfig, lanes: int, window: int) -> None:
    """Refuses a model that cannot fit into this machine, before the system kills the process for it.

    Counts weights, gradients and AdamW's two moments, and what the layers keep for the way back (the four gates, the
    cell and the hidden state of every step).

    Raises:
        SettingsError: more bytes than the machine has.
    """
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    parameters = parameters_of(config)
    activations = lanes * window * (6 * L * H + E + 2 * V)
    needed, there = 4 * (4 * parameters + activations), physical_memory()
    if there and needed > there:
        raise SettingsError(
            f"{parameters:,} parameters with --batch-size {lanes} and --window {window} need {needed / 1e9:,.0f} GB of "
            f"memory, and this machine has {there / 1e9:,.0f}: {SMALLER}"
        )


def parameters_of(config: ModelConfig) -> int:
    """Numbers that a network learns, but for its biases."""
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    rows = BLOCKS[config.cell] * H
    return int(V * E + V * H + rows * (E + H) + (L - 1) * rows * 2 * H)


def physical_memory() -> int:
    """Bytes of memory of this machine; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0
