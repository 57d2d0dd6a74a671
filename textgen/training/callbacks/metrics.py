"""Measures the run and hands each record to whoever keeps it: metrics.jsonl, Weights & Biases."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import lightning as L
import torch

from textgen.training.callbacks.schedule import Schedule
from textgen.training.diagnosis import Validation
from textgen.training.distributed import gather, share_of_mean
from textgen.training.module import TruncatedBPTT
from textgen.training.optimizer import StepNorms
from textgen.training.run_length import Budget
from textgen.training.sinks import Sink
from textgen.units import bits_per_character


class MetricsLogger(L.Callback):
    """Makes a record every `log_every` steps, and one of every validation.

    Both have step, epoch (how often the text has been read, with its fraction) and time (seconds of training).

    A training record has train/loss (nats per character, mean since the record before), train/bpc (the same in bits),
    lr (AdamW's), muon_lr (Muon's, where it is used), grad_norm (before clipping, of the last step), clip_rate (share of
    the steps since the record before whose gradient was scaled down), weight_norm and update_norm (of all weights, and
    of their change by the last step; left out in a record that a limit in time brings about unforeseen),
    chars_per_second (validation left out), and skipped_steps where steps had to be left out. What is infinite or not a
    number is left out.

    A validation record has val/loss, val/bpc and gap: val/bpc less the mean train/bpc since the validation before.
    Training is measured with dropout and while it learns, so the gap may be below 0. Where a temperature is fitted, it
    has that temperature too, and val/bpc_unfitted, which is val/bpc without it.

    Args:
        sinks: gives those who keep the records; only rank 0 has any, and only once the run has begun.
        log_every: optimizer steps between training records.
        characters_per_window: read at each `training_step`, over all ranks, on average.
        windows_per_epoch: in one reading of the text.
        budget: has the clock.
        schedule: knows the learning rate.

    Attributes:
        latest: the newest value of every key.
        curve: all validations so far, the same on all ranks.
    """

    state_key = "Journal"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        sinks: Callable[[], Sequence[Sink]],
        log_every: int,
        characters_per_window: float,
        windows_per_epoch: int,
        budget: Budget,
        schedule: Schedule,
    ) -> None:
        self.sinks = sinks
        self.log_every = log_every
        self.characters_per_window = characters_per_window
        self.windows_per_epoch = windows_per_epoch
        self.budget = budget
        self.schedule = schedule
        self.latest: dict[str, Any] = {}
        self.curve: list[Validation] = []
        # sums of the windows' finite losses on this rank, per id, and of their ids' widths in characters (1 each, where
        # ids are characters): since the last record, and since the last validation
        self._losses = torch.zeros(2, 2)
        self._clipped = torch.zeros(())
        self._norms = StepNorms()
        self._windows = 0
        self._seconds = 0.0
        self._began = 0.0
        self._logged = 0
        self._skipped = 0

    def on_save_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Adds the sums since the last record; called on all ranks."""
        checkpoint["journal"] = {
            "latest": self.latest,
            "curve": [list(validation) for validation in self.curve],
            "losses": gather(trainer, self._losses),
            "clipped": int(self._clipped),  # the same on all ranks
            "windows": self._windows,
            "seconds": self._seconds + (time.perf_counter() - self._began if self._began else 0.0),
            "logged": self._logged,
            "skipped": self._skipped,
        }

    def on_load_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Goes on with them."""
        state = checkpoint["journal"]
        self.latest, self._windows, self._seconds = dict(state["latest"]), state["windows"], state["seconds"]
        self.curve = [Validation(*values) for values in state["curve"]]
        self._losses = share_of_mean(state["losses"], trainer.global_rank, trainer.world_size)
        self._clipped = torch.tensor(float(state["clipped"]))
        self._logged, self._skipped = state["logged"], state["skipped"]

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """The clock of the speed runs while windows are trained on, not while validating."""
        if not self._began:
            self._began = time.perf_counter()

    def on_before_optimizer_step(self, trainer: L.Trainer, pl_module: Any, optimizer: Any) -> None:
        """The step that a record is made of is measured."""
        step = trainer.global_step + 1
        if step >= self._logged + self.log_every or step == self.budget.max_steps:
            self._norms.before(pl_module.parameters())

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Sums up; writes a record when enough steps have passed."""
        loss = outputs["cross_entropy"]
        both = torch.stack([loss, outputs["width"]])
        self._losses = self._losses.to(loss.device) + torch.where(torch.isfinite(loss), both, 0.0)
        self._windows += 1
        if not trainer.fit_loop._should_accumulate():  # a step was taken
            norm = pl_module.grad_norm
            self._clipped = self._clipped.to(norm.device) + (torch.isfinite(norm) & (norm > pl_module.clip_norm))
        step = trainer.global_step
        if step >= self._logged + self.log_every or trainer.should_stop:
            self._log_training(trainer, pl_module, step)

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Stops the clock of the speed."""
        if self._began:
            self._seconds += time.perf_counter() - self._began
            self._began = 0.0

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Writes the validation's record, and adds to the curve."""
        loss = pl_module.val_loss
        total, width = self._sums(trainer)[1]
        self._losses[1] = 0.0
        if not math.isfinite(loss):
            return
        bpc = bits_per_character(loss)
        training = bits_per_character(total / width) if width else math.nan
        unfitted = bits_per_character(pl_module.unfitted_val_loss)
        self.curve.append(Validation(self.epoch(trainer), training, bpc, unfitted))
        values = {"val/loss": loss, "val/bpc": bpc, "gap": bpc - training}
        if pl_module.fit_temperature:
            values |= {"temperature": pl_module.temperature, "val/bpc_unfitted": unfitted}
        self.write(trainer, values)

    def _log_training(self, trainer: L.Trainer, module: TruncatedBPTT, step: int) -> None:
        total, width = self._sums(trainer)[0]
        norms = self._norms.after(module.parameters())
        steps = step - self._logged
        grad_norm, skipped = float(module.grad_norm), int(module.skipped)
        self._seconds += time.perf_counter() - self._began
        self._began = time.perf_counter()
        speed = self._windows * self.characters_per_window / self._seconds
        mean = total / width if width else math.nan
        loss = {"train/loss": mean, "train/bpc": bits_per_character(mean)} if width else {}
        self.write(
            trainer,
            {
                **loss,
                "lr": self.schedule.lr,
                **({"muon_lr": module.muon_rate * self.schedule.factor} if module.muon_rate is not None else {}),
                "grad_norm": grad_norm,
                **({"clip_rate": round(int(self._clipped) / steps, 4)} if steps else {}),
                **({"weight_norm": norms.weight, "update_norm": norms.update} if norms else {}),
                **({"skipped_steps": skipped - self._skipped} if skipped > self._skipped else {}),
                "chars_per_second": round(speed, 1),
            },
        )
        self._losses[0] = 0.0
        self._clipped = torch.zeros_like(self._clipped)
        self._windows, self._seconds, self._logged, self._skipped = 0, 0.0, step, skipped

    def _sums(self, trainer: L.Trainer) -> list[list[float]]:
        """Sums of losses and of widths, mean over ranks, since the last record and since the last validation."""
        # a copy, for reducing is done in place
        sums: list[list[float]] = trainer.strategy.reduce(self._losses.clone(), reduce_op="mean").tolist()
        return sums

    def epoch(self, trainer: L.Trainer) -> float:
        """How often the text has been read."""
        return round((trainer.fit_loop.epoch_loop.total_batch_idx + 1) / self.windows_per_epoch, 4)

    def write(self, trainer: L.Trainer, values: Mapping[str, Any]) -> None:
        """Hands a record of these values to those who keep them."""
        record = {
            "step": trainer.global_step,
            "epoch": self.epoch(trainer),
            "time": round(self.budget.elapsed, 3),
            **{name: value for name, value in values.items() if math.isfinite(value)},  # JSON has nothing else
        }
        self.latest.update(record)
        for sink in self.sinks():
            sink.write(record)
