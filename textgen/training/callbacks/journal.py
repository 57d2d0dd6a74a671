"""Measures the run and hands each record to whoever keeps it: metrics.jsonl, Weights & Biases."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import lightning as L
import torch

from textgen.errors import TrainingError, storage_errors
from textgen.evaluation.bits import bits_per_character
from textgen.training.budget import Budget
from textgen.training.callbacks.schedule import Schedule
from textgen.training.module import TruncatedBPTT


class Sink(Protocol):
    """Keeps records."""

    def write(self, record: Mapping[str, Any]) -> None:
        """Keeps one."""


class JsonLines:
    """`metrics.jsonl`: one record a line, on disk when the call returns, however the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with storage_errors(path):
            self._file = path.open("a", encoding="utf-8")

    def close(self) -> None:
        """Ends the file."""
        self._file.close()

    def write(self, record: Mapping[str, Any]) -> None:
        """Appends a line."""
        with storage_errors(self._path):
            self._file.write(json.dumps(dict(record)) + "\n")
            self._file.flush()


class Journal(L.Callback):
    """Makes a record every `log_every` steps, and one of every validation.

    A training record has step, epoch (how often the text has been read, with its fraction), time (seconds of
    training), train/loss (nats per character, mean since the record before), lr, grad_norm (before clipping, of the
    last step) and chars_per_second (validation left out); a validation record step, epoch, time, val/loss and
    val/bpc.

    Args:
        sinks: gives those who keep the records; only rank 0 has any, and only once the run has begun.
        log_every: optimizer steps between training records.
        characters_per_window: read at each `training_step`, over all ranks.
        budget: has the clock.
        schedule: knows the learning rate.

    Attributes:
        latest: the newest value of every key.
    """

    def __init__(
        self,
        sinks: Callable[[], Sequence[Sink]],
        log_every: int,
        characters_per_window: int,
        budget: Budget,
        schedule: Schedule,
    ) -> None:
        self.sinks = sinks
        self.log_every = log_every
        self.characters_per_window = characters_per_window
        self.budget = budget
        self.schedule = schedule
        self.latest: dict[str, Any] = {}
        self._losses = torch.zeros(())
        self._windows = 0
        self._seconds = 0.0
        self._began = 0.0
        self._logged = 0

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """The clock of the speed runs while windows are trained on, not while validating."""
        if not self._began:
            self._began = time.perf_counter()

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Sums up; writes a record when enough steps have passed."""
        # Lightning's loss is already divided for the accumulation of gradients
        self._losses = self._losses + outputs["loss"].detach() * trainer.accumulate_grad_batches
        self._windows += 1
        step = trainer.global_step
        if step >= self._logged + self.log_every or trainer.should_stop:
            self._log_training(trainer, pl_module, step)

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Stops the clock of the speed."""
        if self._began:
            self._seconds += time.perf_counter() - self._began
            self._began = 0.0

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Writes the validation's record."""
        loss = pl_module.val_loss
        check_finite(loss, trainer.global_step)
        self._write(trainer, {"val/loss": loss, "val/bpc": bits_per_character(loss)})

    def _log_training(self, trainer: L.Trainer, module: TruncatedBPTT, step: int) -> None:
        mean = trainer.strategy.reduce(self._losses / self._windows, reduce_op="mean")
        loss = float(mean)
        check_finite(loss, step)
        self._seconds += time.perf_counter() - self._began
        self._began = time.perf_counter()
        speed = self._windows * self.characters_per_window / self._seconds
        self._write(
            trainer,
            {
                "train/loss": loss,
                "lr": self.schedule.lr,
                "grad_norm": float(module.grad_norm),
                "chars_per_second": round(speed, 1),
            },
        )
        self._losses = torch.zeros_like(self._losses)
        self._windows, self._seconds, self._logged = 0, 0.0, step

    def _write(self, trainer: L.Trainer, values: dict[str, Any]) -> None:
        windows = trainer.fit_loop.epoch_loop.total_batch_idx + 1
        record = {
            "step": trainer.global_step,
            "epoch": round(windows / trainer.num_training_batches, 4),
            "time": round(self.budget.elapsed, 3),
            **values,
        }
        self.latest.update(record)
        for sink in self.sinks():
            sink.write(record)


def check_finite(loss: float, step: int) -> None:
    """Ends a run that has diverged.

    Raises:
        TrainingError: the loss is infinite or not a number.
    """
    if not math.isfinite(loss):
        raise TrainingError(
            f"the loss is {loss} at step {step}: training has diverged; start again with a lower --learning-rate"
        )
