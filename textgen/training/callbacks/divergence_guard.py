"""Recovery from divergence: steps or validations without a finite loss."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightning as L
import torch

from textgen.errors import CheckpointError, TrainingError, warn
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import BEST, LAST, PREVIOUS, STATES, AtomicCheckpointIO, checkpoint_io
from textgen.training.late_numbers import LateNumbers
from textgen.training.module import step_taken

CHECK_EVERY = 10
"""Steps between two looks at the counts of skipped steps; on a GPU, a look sees those of the look before."""
MOST_IN_A_ROW = 10
"""Omitted steps in a row after which the weights are not trusted any more."""
MOST_RETURNS = 3
"""Returns to the best state without a better validation in between."""
RATE_FACTOR = 0.25
"""Factor on the learning rate at each return."""


@dataclass(eq=False)
class DivergenceGuard(Callback):
    """Reports skipped steps. After too many in a row, or a validation without a finite loss, it restores weights and
    optimizer from the best state so far and lowers the learning rate.

    Text, steps and clock continue, so the windows that caused it are not repeated at once (Chowdhery et al. 2022,
    arXiv:2204.02311, section 5.1, do the same by hand).
    """

    state_key = "Guard"  # key in saved states, whatever the name of the class

    run: RunFolder
    schedule: Schedule
    best_model: BestModel
    _returns: int = field(default=0, init=False)
    _reported: int = field(default=0, init=False)
    _grad_norm: float = field(default=0.0, init=False)
    _counts: LateNumbers = field(default_factory=LateNumbers, init=False)

    def state_dict(self) -> dict[str, Any]:
        """Returns the returns so far, the reported steps (under an older name) and the last finite gradient norm."""
        return {"returns": self._returns, "told": self._reported, "grad_norm": self._grad_norm}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restores the number of returns, the reported steps and the last finite gradient norm."""
        self._returns, self._reported, self._grad_norm = state["returns"], state["told"], state["grad_norm"]

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Checks the counts every CHECK_EVERY steps."""
        step = trainer.global_step
        if step % CHECK_EVERY or not step_taken(trainer):
            return
        counts = self._counts.read(torch.stack([pl_module.skipped, pl_module.skipped_in_a_row, pl_module.grad_norm]))
        if counts is None:
            return
        skipped, in_a_row, grad_norm = int(counts[0]), int(counts[1]), counts[2]
        if math.isfinite(grad_norm):
            self._grad_norm = grad_norm
        if skipped > self._reported:
            self._warn(f"{skipped - self._reported} steps up to step {step:,} skipped: loss or gradient not finite")
            self._reported = skipped
        if in_a_row >= MOST_IN_A_ROW:
            self._return(trainer, pl_module, f"{in_a_row} steps in a row had no finite loss or gradient")

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Forgets the returns after a better validation; returns after one without a finite loss."""
        if self.best_model.improved:
            self._returns = 0
        if not math.isfinite(pl_module.val_loss):
            self._return(trainer, pl_module, f"the validation loss is {pl_module.val_loss}")

    def _return(self, trainer: L.Trainer, module: Any, why: str) -> None:
        """Restores the best state, on all ranks; raises TrainingError if it has been restored too often."""
        rate = self.schedule.scale * module.learning_rate
        largest = max(float(parameter.detach().abs().max()) for parameter in module.parameters())
        if self._returns >= MOST_RETURNS:
            raise TrainingError(
                f"training diverges: {why} at step {trainer.global_step:,}, also after {self._returns} returns to the "
                f"best state with lower learning rates, down to {rate:.1e}; the last finite gradient norm was "
                f"{self._grad_norm:.3g}, the largest weight is {largest:.3g}; start again with a "
                "lower --learning-rate, --muon-learning-rate or --clip-norm, or with --precision fp32"
            )
        checkpoint_io(trainer).wait()
        found: dict[str, Any] | str = {}
        if self.run.path:
            try:
                found = best_state(self.run.path / STATES)
            except CheckpointError as error:
                found = str(error)
        checkpoint = trainer.strategy.broadcast(found)
        if isinstance(checkpoint, str):  # on all ranks; otherwise the others would wait for rank 0
            raise CheckpointError(checkpoint)
        trainer.strategy.load_model_state_dict(checkpoint)
        trainer.strategy.load_optimizer_state_dict(checkpoint)
        for parameter in module.parameters():
            parameter.grad = None
        module.state = None
        module.averaged = []
        module.skipped_in_a_row = torch.zeros_like(module.skipped_in_a_row)
        self._counts = LateNumbers()
        self.schedule.scale *= RATE_FACTOR
        self._returns += 1
        self._warn(
            f"{why} at step {trainer.global_step:,}: back to the weights of step {checkpoint['global_step']:,}, "
            f"learning rate {rate:.1e} -> {rate * RATE_FACTOR:.1e}"
        )

    def _warn(self, line: str) -> None:
        if self.run.path:
            warn(line)


def best_state(states: Path) -> dict[str, Any]:
    """Returns weights, optimizer and step of the best state, or of the last or previous one if it is damaged.

    Raises:
        CheckpointError: all are damaged.
    """
    problem: CheckpointError | None = None
    for path in (states / BEST, states / LAST, states / PREVIOUS):
        try:
            whole = AtomicCheckpointIO().load_checkpoint(path)
        except CheckpointError as error:
            problem = problem or error
            continue
        if problem:
            warn(f"{problem}; using {path}")
        return {name: whole[name] for name in ("state_dict", "optimizer_states", "global_step")}
    raise CheckpointError(f"there is no state to return to when training diverges: {problem}") from problem
