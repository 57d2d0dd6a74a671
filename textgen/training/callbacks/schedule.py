"""Moves the learning rate along the budget and ends the run where the budget ends."""

from __future__ import annotations

import math
from typing import Any

import lightning as L

from textgen.training.distributed import broadcast
from textgen.training.run_length import Budget

UNMEASURED_STEPS = 10
"""The first steps make kernels and find memory: the speed is that of the steps after them."""
MOST_RESERVED = 0.25
"""Share of a time limit that is kept back for the last validation at most: a longer one runs over the limit."""


class Schedule(L.Callback):
    """Sets the learning rate before every step from the run's progress; asks Lightning to stop when it is 1.

    Lightning then validates once more, on the finished model.

    Args:
        budget: the run's limits; its clock starts with training.
        warmup: share of the run over which the learning rate rises.
        ids_per_step: over all ranks.
        validation_ids: read in one validation; that takes time which the budget keeps back.
        shape: how the learning rate falls, see `learning_rate_factor`.

    Attributes:
        progress: share of the run that is over, the same on all ranks.
        scale: what the learning rate is multiplied by; below 1 after trouble.
        factor, lr: share of the highest learning rates, and AdamW's rate, at the last step.
    """

    state_key = "Schedule"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        budget: Budget,
        warmup: float,
        ids_per_step: int,
        validation_ids: int,
        shape: str = "linear",
    ) -> None:
        self.budget = budget
        self.warmup = warmup
        self.shape = shape
        self.ids_per_step = ids_per_step
        self.validation_ids = validation_ids
        self.progress = 0.0
        self.scale = 1.0
        self.lr = self.factor = 0.0
        self._elapsed = 0.0
        self._validation_began = 0.0
        self._validated = False
        self._measured_from = 0.0

    def state_dict(self) -> dict[str, Any]:
        """Where the run is."""
        return {
            "elapsed": self.budget.elapsed,
            "reserved": self.budget.reserved_seconds,
            "scale": self.scale,
            "validated": self._validated,
            "measured_from": self._measured_from,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from there."""
        self._elapsed, self.budget.reserved_seconds, self.scale = state["elapsed"], state["reserved"], state["scale"]
        self._validated, self._measured_from = state["validated"], state["measured_from"]

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """The clock starts, or goes on; the limits may have changed since."""
        self.budget.start(self._elapsed)
        self.progress = broadcast(trainer, self.budget.progress(trainer.global_step, self._elapsed))
        trainer.should_stop = self.progress >= 1.0

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """The learning rates of the step to come."""
        self.factor = factor = self.scale * learning_rate_factor(self.progress, self.warmup, self.shape)
        self.lr = pl_module.learning_rate * factor
        for group in trainer.optimizers[0].param_groups:
            group["lr"] = group["highest_lr"] * factor

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """The progress made; rank 0's clock counts."""
        step, elapsed = trainer.global_step, self.budget.elapsed
        if step <= UNMEASURED_STEPS:
            self._measured_from = elapsed
        elif not self._validated:
            # A validated id is a third of the work of a trained one: it has no backward pass.
            speed = (step - UNMEASURED_STEPS) * self.ids_per_step / (elapsed - self._measured_from)
            self._reserve(self.validation_ids / (3 * speed))
        before = self.progress
        # Never back, though less time may have to be kept for the last validation than had seemed.
        self.progress = max(before, self.budget.progress(step, elapsed))
        if self.budget.max_seconds is not None:
            self.progress = broadcast(trainer, self.progress)
        pl_module.average(self.progress - before, self.progress)
        if self.progress >= 1.0:
            trainer.should_stop = True

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """A validation is timed: so much must be kept back for the last."""
        self._validation_began = self.budget.elapsed

    def on_validation_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """What it took, kept back from now on."""
        self._validated = True
        self._reserve(self.budget.elapsed - self._validation_began)

    def _reserve(self, seconds: float) -> None:
        if self.budget.max_seconds is not None:
            self.budget.reserved_seconds = min(seconds, MOST_RESERVED * self.budget.max_seconds)


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
