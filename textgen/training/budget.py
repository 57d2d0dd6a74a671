"""How far a run has come, between 0 and 1, whatever its limits are."""

from __future__ import annotations

import math
import time


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


def learning_rate_factor(progress: float, warmup: float, schedule: str = "linear") -> float:
    """Linear rise from 0 to 1 over the share `warmup` of the run, times a fall from 1 to 0 over all of it.

    Args:
        progress: share of the run that is over.
        warmup: share of the run.
        schedule: "linear" (Defazio et al. 2023, arXiv:2310.07831), "cosine" (Loshchilov and Hutter 2017,
            arXiv:1608.03983), or "trapezoid", which stays at 1 and falls along a line over the last third (Haegele et
            al. 2024, arXiv:2405.18392).
    """
    rise = min(1.0, progress / warmup) if warmup > 0 else 1.0
    if schedule == "cosine":
        return rise * 0.5 * (1.0 + math.cos(math.pi * progress))
    fall = 1.0 - progress
    return rise * (min(1.0, 3.0 * fall) if schedule == "trapezoid" else fall)
