"""How far a run has come, between 0 and 1, whatever its limits are."""

from __future__ import annotations

import math
import time

from textgen.settings.training import TrainingSettings


class Budget:
    """A run's limits: steps, time, or both, whichever ends first.

    Args:
        max_steps: optimizer steps, or None.
        max_seconds: time since `start`, or None.
    """

    def __init__(self, max_steps: int | None, max_seconds: float | None) -> None:
        if max_steps is None and max_seconds is None:
            raise ValueError("a budget needs a limit")
        self.max_steps = max_steps
        self.max_seconds = max_seconds
        self.reserved_seconds = 0.0
        """Time kept back for what comes after the last step: the last validation."""
        self._began = time.monotonic()

    def start(self, elapsed: float = 0.0) -> None:
        """The clock runs from here, where `elapsed` seconds are over already."""
        self._began = time.monotonic() - elapsed

    @property
    def elapsed(self) -> float:
        """Seconds since `start`."""
        return time.monotonic() - self._began

    def progress(self, step: int, elapsed: float) -> float:
        """Share of the run that is over, 0 to 1, after `step` steps and `elapsed` seconds."""
        shares = [0.0]
        if self.max_steps is not None:
            shares.append(step / self.max_steps)
        if self.max_seconds is not None:
            shares.append(elapsed / max(self.max_seconds - self.reserved_seconds, 1e-9))
        return min(max(shares), 1.0)

    def seconds_left(self, step: int, elapsed: float) -> float | None:
        """Estimate from the progress so far; None before there is any."""
        progress = self.progress(step, elapsed)
        return None if progress == 0.0 else elapsed * (1.0 - progress) / progress + self.reserved_seconds


VALIDATION_SHARE = 0.03
"""Validation takes at most about this share of the time, unless --validate-every says otherwise."""
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
