"""How much dropout a run is given where nobody says: the more often its text will be read, the more."""

from __future__ import annotations

import math

from textgen.training.budget import Budget

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
