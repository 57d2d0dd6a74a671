"""Saving of training states, so that a run that ends at any instant can be resumed."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from pathlib import Path
from typing import Any

import lightning as L

from textgen.errors import storage_errors
from textgen.files import link
from textgen.runs.environment import REQUEUE, requeue
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import BEST, LAST, PREVIOUS, STATES, SavedState, checkpoint_io
from textgen.training.disk_failures import RETRY_SECONDS
from textgen.training.distributed import LateMaximum, broadcast, keep_alive, maximum
from textgen.training.module import step_taken
from textgen.training.signals import Signals, StoppedBySignal

SIGNAL_BATCHES = 4
"""Batches of a validation between two times that several ranks look at each other's signals."""
LONGEST_END = 30.0
"""Seconds that rank 0 waits after a signal for the processes that it has started."""


@dataclass(eq=False)
class Checkpointer(Callback):
    """Saves `state/last.ckpt` when training starts, at an interval, before each validation, after the last one, and
    when a signal asks the run to stop. The state before it stays as `state/previous.ckpt`, that of the best validation
    as `state/best.ckpt`.

    It saves before a validation and not after it: a run that is stopped during a long one loses nothing, and what
    follows the validation is repeated from the same state, to the same bits. Files are written in the background; the
    run goes on once there is a copy in memory. States are of whole optimizer steps: with --accumulate, unfinished
    gradients are as large as the weights, on every rank.

    Args:
        every: optimizer steps, or seconds, between two states; the other is None.
        identity: what every state says about its run, as plain values.
    """

    state_key = "Saver"  # key in saved states, whatever the name of the class

    run: RunFolder
    best_model: BestModel
    schedule: Schedule
    signals: Signals
    _: KW_ONLY
    every: tuple[int | None, float | None]
    identity: Mapping[str, Any]
    resumed: SavedState | None = None
    _validation_due: bool = field(default=False, init=False)
    _saved_step: int = field(default=0, init=False)
    _saved_at: float = field(default=0.0, init=False)
    _wishes: LateMaximum = field(default_factory=LateMaximum, init=False)

    def on_save_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Adds the run's identity and progress to the checkpoint, for `checkpoints.read_state`."""
        model = self.run.identity() if self.run.path else ""
        due, ended = self._validation_due, trainer.should_stop and not self._validation_due
        checkpoint["run"] = {**self.identity, "model": model, "validation_due": due, "ended": ended}

    def on_load_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Restores the flag that a validation was due when the state was saved."""
        self._validation_due = checkpoint["run"]["validation_due"]

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Saves the initial state of a new run; a resumed one first makes the validation that was due."""
        pl_module.settle_gradient_buckets()
        pl_module.restore()
        self.signals.take()  # Lightning has installed its own handlers
        self._saved_step, self._saved_at = trainer.global_step, time.monotonic()
        if self.resumed and self.run.path and self.resumed.path.name != LAST:
            link(self.resumed.path, self.resumed.path.with_name(LAST))  # a damaged one must not become the previous one
        if self._validation_due:
            validation = trainer.fit_loop.epoch_loop.val_loop
            validation.restarting = False
            trainer.validating = True
            validation.run()
            trainer.training = True
        elif trainer.global_step == 0:
            self._save(trainer, wait=True)
            self._link_best(trainer)

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Saves if it is time to, and stops if any rank received a signal; within an accumulated step, neither. Several
        ranks do both at the decision after the one at which a rank wished for it.
        """
        if not step_taken(trainer):
            return
        windows = trainer.fit_loop.epoch_loop.total_batch_idx + 1
        assert trainer.val_check_batch is not None
        self._validation_due = trainer.should_stop or windows % trainer.val_check_batch == 0
        steps, signal = self.every[0], 0
        due = steps is not None and trainer.global_step >= self._saved_step + steps
        if self.schedule.decides and (
            wished := self._wishes.exchange(trainer, self._wish(trainer), self.signals.received)
        ):
            due, signal = due or wished[0] > self._saved_step, int(wished[1])
        if due or signal or self._validation_due:
            self._save(trainer, wait=bool(signal))
        if signal:
            self._stop(trainer, pl_module, signal)

    def on_validation_batch_end(
        self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int, dataloader_idx: int = 0
    ) -> None:
        """Stops if any rank received a signal; the state was saved before the validation."""
        if trainer.world_size > 1 and (batch_idx + 1) % SIGNAL_BATCHES:
            return
        (signal,) = maximum(trainer, self.signals.received)
        if signal:
            self._stop(trainer, pl_module, signal)

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Keeps the state before the validation if it is the best so far; saves the end of the run."""
        self._validation_due = False
        if self.best_model.improved:
            checkpoint_io(trainer).wait()
            self._link_best(trainer)
        if trainer.should_stop:
            self._save(trainer, wait=True)

    def _wish(self, trainer: L.Trainer) -> int:
        """Returns the step whose state is due by the clock; 0 if none is."""
        seconds = self.every[1]
        return trainer.global_step if seconds is not None and time.monotonic() >= self._saved_at + seconds else 0

    def _save(self, trainer: L.Trainer, *, wait: bool = False) -> None:
        """Saves the training state as `last.ckpt` and keeps the one before as `previous.ckpt`; called on all ranks.

        Args:
            wait: for the file to be written.
        """
        began, writer = time.monotonic(), checkpoint_io(trainer)
        writer.wait()  # for the one before
        folder = (self.run.path or Path()) / STATES
        if self.run.path and writer.failures.since is None:
            with writer.failures.tolerated(), storage_errors(folder / LAST):
                if (folder / LAST).exists():
                    link(folder / LAST, folder / PREVIOUS)
        trainer.save_checkpoint(folder / LAST)
        written = 0.0 if wait else writer.write_seconds  # of the one before
        if wait:
            writer.wait()
            while any(maximum(trainer, writer.failures.since is not None)):  # until `wait` raises the error
                time.sleep(RETRY_SECONDS)
                trainer.save_checkpoint(folder / LAST)
                writer.wait()
        self._saved_step, self._saved_at = trainer.global_step, time.monotonic()
        self.schedule.saved(self._saved_at - began, written=written)

    def _link_best(self, trainer: L.Trainer) -> None:
        failures = checkpoint_io(trainer).failures
        if self.run.path and failures.since is None:
            with failures.tolerated():
                link(self.run.path / STATES / LAST, self.run.path / STATES / BEST)

    def _stop(self, trainer: L.Trainer, pl_module: Any, signal: int) -> None:
        """Ends this process; the others wait until rank 0 has written all files and asked for the job's next turn."""
        started = keep_alive(trainer)
        if self.best_model.best_step == 0:
            self.best_model.save_model(trainer, pl_module, None)
        self.best_model.finish()
        checkpoint_io(trainer).wait()
        if signal == REQUEUE and trainer.is_global_zero:
            requeue()
        broadcast(trainer, signal)  # srun may be told to kill all processes once one has ended
        for process in started:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LONGEST_END)
        raise StoppedBySignal(128 + signal)
