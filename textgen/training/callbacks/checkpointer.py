"""Saves the training state, so that a run which ends at any instant can go on."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import lightning as L

from textgen.files import link
from textgen.runs.slurm import REQUEUE, requeue
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.checkpoints import BEST, LAST, PREVIOUS, STATES, SavedState, put_first
from textgen.training.distributed import largest
from textgen.training.signals import Signals, Stopped


class Checkpointer(L.Callback):
    """Writes `state/last.ckpt` when training begins, every so often, before each validation, after the last one, and
    when a signal asks the run to stop; the one before stays as `state/previous.ckpt`.

    It saves before a validation and not after: a run that is stopped in the middle of a long one loses nothing,
    and what follows the validation is made again from the same state, to the same bits.

    Stands last among the callbacks, for the state holds what the others have done at this step.

    Args:
        run: has the folder.
        keeper: knows the best validation; its state stays as `state/best.ckpt`.
        every_steps, every_seconds: time between two states: one of them is None.
        signals: what the run was asked to do.
        identity: what every state says of its run, in plain values.
        resumed: the state that the run goes on from, if it does.
    """

    state_key = "Saver"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        run: RunFolder,
        keeper: BestModel,
        every_steps: int | None,
        every_seconds: float | None,
        signals: Signals,
        identity: Mapping[str, Any],
        resumed: SavedState | None = None,
    ) -> None:
        self.run = run
        self.keeper = keeper
        self.every_steps = every_steps
        self.every_seconds = every_seconds
        self.identity = dict(identity)
        self.resumed = resumed
        self.signals = signals
        self._validation_due = False
        self._saved_step = 0
        self._saved_at = 0.0

    def on_save_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Adds what `states.newest_state` looks at."""
        model = self.run.identity() if self.run.path else ""
        due, ended = self._validation_due, trainer.should_stop and not self._validation_due
        checkpoint["run"] = {**self.identity, "model": model, "validation_due": due, "ended": ended}

    def on_load_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Remembers a validation that was about to begin."""
        self._validation_due = checkpoint["run"]["validation_due"]

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Saves the beginning, or goes on: first with the validation that the run was stopped before."""
        pl_module.settle_sums()
        pl_module.take_up()
        self.signals.take()  # Lightning has put its own handlers before them
        self._saved_step, self._saved_at = trainer.global_step, time.monotonic()
        if self.resumed and self.run.path:
            put_first(self.resumed)
        if self._validation_due:
            validation = trainer.fit_loop.epoch_loop.val_loop
            validation.restarting = False
            trainer.validating = True
            validation.run()
            trainer.training = True
        elif trainer.global_step == 0:
            self._save(trainer)
            self._link_best()

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Saves when it is time to, and leaves when any rank was asked to."""
        windows = trainer.fit_loop.epoch_loop.total_batch_idx + 1
        self._validation_due = trainer.should_stop or windows % int(trainer.val_check_interval) == 0
        due, signal = largest(trainer, self._is_due(trainer), self.signals.received)
        if due or signal or self._validation_due:
            self._save(trainer)
        if signal:
            self._stop(trainer, pl_module, signal)

    def on_validation_batch_end(self, trainer: L.Trainer, pl_module: Any, *_: Any) -> None:
        """Leaves when any rank was asked to; the state was saved before the validation."""
        (signal,) = largest(trainer, self.signals.received)
        if signal:
            self._stop(trainer, pl_module, signal)

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """The state before the validation has turned out the best; the one after the last validation is the end."""
        self._validation_due = False
        if self.keeper.improved:
            self._link_best()
        if trainer.should_stop:
            self._save(trainer)

    def _is_due(self, trainer: L.Trainer) -> bool:
        if self.every_steps is not None:
            return trainer.global_step >= self._saved_step + self.every_steps
        assert self.every_seconds is not None
        return time.monotonic() >= self._saved_at + self.every_seconds

    def _save(self, trainer: L.Trainer) -> None:
        """Writes the state; called on all ranks."""
        folder = (self.run.path or Path()) / STATES
        if (folder / LAST).exists() and self.run.path:
            link(folder / LAST, folder / PREVIOUS)
        trainer.save_checkpoint(folder / LAST)
        self._saved_step, self._saved_at = trainer.global_step, time.monotonic()

    def _link_best(self) -> None:
        if self.run.path:
            link(self.run.path / STATES / LAST, self.run.path / STATES / BEST)

    def _stop(self, trainer: L.Trainer, pl_module: Any, signal: int) -> None:
        if self.keeper.best_step == 0:
            self.keeper.save_model(trainer, pl_module, None)
        if signal == REQUEUE and trainer.is_global_zero:
            requeue()
        raise Stopped(128 + signal)
