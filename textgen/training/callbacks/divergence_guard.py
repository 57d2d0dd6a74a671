"""What happens when the numbers go wrong."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import lightning as L
import torch

from textgen.errors import CheckpointError, TrainingError, warn
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import BEST, LAST, PREVIOUS, STATES, AtomicCheckpointIO

CHECK_EVERY = 10  # steps between two looks at the counts: on a GPU, looking waits for all that is under way
IN_A_ROW = 10  # skipped steps after which the weights are not trusted any more
MOST_RETURNS = 3  # without a better validation in between
SLOWER = 0.25  # what the learning rate is multiplied by at each return


class DivergenceGuard(L.Callback):
    """Tells of steps that were skipped; after too many in a row, or a validation that gives no number, puts the weights
    and the optimizer back to the best state so far, with a lower learning rate.

    The text, the steps and the clock go on: what made the trouble is not read a second time at once (Chowdhery et
    al. 2022, arXiv:2204.02311, section 5.1, do the same by hand).

    Args:
        run: has the folder with the states, which rank 0 reads.
        schedule: has the learning rate.
        keeper: knows whether validation has become better since the last return.
    """

    state_key = "Guard"  # what saved states call it, whatever the class is called

    def __init__(self, run: RunFolder, schedule: Schedule, keeper: BestModel) -> None:
        self.run = run
        self.schedule = schedule
        self.keeper = keeper
        self._returns = 0
        self._told = 0
        self._grad_norm = 0.0

    def state_dict(self) -> dict[str, Any]:
        """How much patience is used up."""
        return {"returns": self._returns, "told": self._told, "grad_norm": self._grad_norm}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on with what is left."""
        self._returns, self._told, self._grad_norm = state["returns"], state["told"], state["grad_norm"]

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Looks at the counts now and then."""
        step = trainer.global_step
        if step % CHECK_EVERY or trainer.fit_loop._should_accumulate():
            return
        skipped, in_a_row = int(pl_module.skipped), int(pl_module.skipped_in_a_row)
        if math.isfinite(grad_norm := float(pl_module.grad_norm)):
            self._grad_norm = grad_norm
        if skipped > self._told:
            self._say(f"{skipped - self._told} steps up to step {step:,} skipped: loss or gradient not finite")
            self._told = skipped
        if in_a_row >= IN_A_ROW:
            self._return(trainer, pl_module, f"{in_a_row} steps in a row had no finite loss or gradient")

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """A better validation earns new patience; one without a number is as bad as skipped steps."""
        if self.keeper.improved:
            self._returns = 0
        if not math.isfinite(pl_module.val_loss):
            self._return(trainer, pl_module, f"the validation loss is {pl_module.val_loss}")

    def _return(self, trainer: L.Trainer, module: Any, why: str) -> None:
        """Goes back to the best state; called on all ranks.

        Raises:
            TrainingError: it has done so too often.
        """
        rate = self.schedule.scale * module.learning_rate
        if self._returns >= MOST_RETURNS:
            raise TrainingError(
                f"training diverges: {why} at step {trainer.global_step:,}, also after {self._returns} returns to the "
                f"best state with lower learning rates, down to {rate:.1e}; the last finite gradient norm seen was "
                f"{self._grad_norm:.3g}, the largest weight is {largest_weight(module):.3g}; start again with a "
                "lower --learning-rate, --muon-learning-rate or --clip-norm, or with --precision fp32"
            )
        found = self._best_state(self.run.path / STATES) if self.run.path else {}
        checkpoint = trainer.strategy.broadcast(found)
        trainer.strategy.load_model_state_dict(checkpoint)
        trainer.strategy.load_optimizer_state_dict(checkpoint)
        for parameter in module.parameters():
            parameter.grad = None
        module.state = None
        module.averaged = []  # it begins anew
        module.skipped_in_a_row = torch.zeros_like(module.skipped_in_a_row)
        self.schedule.scale *= SLOWER
        self._returns += 1
        self._say(
            f"{why} at step {trainer.global_step:,}: back to the weights of step {checkpoint['global_step']:,}, "
            f"learning rate {rate:.1e} -> {rate * SLOWER:.1e}"
        )

    @staticmethod
    def _best_state(states: Path) -> dict[str, Any]:
        """Weights and optimizer of the best state; of the last or the one before it where that is damaged."""
        trouble: CheckpointError | None = None
        for path in (states / BEST, states / LAST, states / PREVIOUS):
            try:
                whole = AtomicCheckpointIO().load_checkpoint(path)
            except CheckpointError as error:
                trouble = trouble or error
                continue
            if trouble:
                warn(f"{trouble}; using {path}")
            return {name: whole[name] for name in ("state_dict", "optimizer_states", "global_step")}
        raise CheckpointError(f"there is no state to go back to when training diverges: {trouble}") from trouble

    def _say(self, line: str) -> None:
        if self.run.path:
            warn(line)


def largest_weight(module: torch.nn.Module) -> float:
    """The largest absolute value of all parameters."""
    return max(float(parameter.detach().abs().max()) for parameter in module.parameters())
