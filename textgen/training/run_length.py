"""How long a run may take, how often it validates, and what fits into the machine's memory."""

from __future__ import annotations

import math
import os

from textgen.errors import SettingsError
from textgen.model.cells import BLOCKS
from textgen.model.config import ModelConfig
from textgen.settings.training import TrainingSettings

VALIDATION_SHARE = 0.03
"""Validation takes at most about this share of the time, unless --validate-every says otherwise."""
SMALLER = "choose a smaller --hidden, --layers, --batch-size or --window"
SELDOM = 500
"""Steps between validations at most, where they cost little."""
OFTEN = 10
"""Steps between validations at least."""


def max_steps_of(settings: TrainingSettings, windows: int) -> int | None:
    """Optimizer steps of --epochs and --max-steps, the smaller; None where neither is given."""
    limits = [settings.max_steps] if settings.max_steps else []
    if settings.epochs:
        limits.append(settings.epochs * -(-windows // settings.accumulate))
    return min(limits) if limits else None


def validation_interval(
    validation_ids: int,
    ids_per_step: int,
    steps_per_epoch: float,
    max_steps: int | None,
    max_seconds: float | None,
) -> int:
    """Steps between validations: a tenth of the run or, where the text is short, a few readings of it; but so seldom
    that they take VALIDATION_SHARE of the time.

    A validated id costs a third of a trained one (no backward pass). How many steps a limit in time will come
    to nobody knows yet; on all but the slowest machines they are ten times as many as its seconds.
    """
    affordable = validation_ids / (3 * ids_per_step) / VALIDATION_SHARE
    wanted = min(max_steps / 10 if max_steps else max_seconds or SELDOM, SELDOM, 3 * steps_per_epoch)
    return math.ceil(max(affordable, wanted, OFTEN))


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
