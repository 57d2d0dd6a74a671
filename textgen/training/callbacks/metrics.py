"""Records of a run: what they hold, how they are accumulated, and when they are written to the sinks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import lightning as L
import torch
from torch import Tensor

from textgen.training.callbacks.schedule import Schedule
from textgen.training.diagnosis import Validation
from textgen.training.distributed import gather, share_of_mean
from textgen.training.module import TruncatedBPTT, step_taken
from textgen.training.optimizer import Norms, StepNorms
from textgen.training.sinks import Sink
from textgen.units import bits_per_character


def training_record(
    *,
    loss: float | None,
    lr: float,
    muon_lr: float | None,
    grad_norm: float,
    clip_rate: float | None,
    norms: Norms | None,
    skipped_steps: int,
    chars_per_second: float,
) -> dict[str, float]:
    """Returns the values of a training record; those that are None are left out.

    Args:
        loss: train/loss, nats per character, mean since the last record; train/bpc is the same in bits.
        lr, muon_lr: learning rates of AdamW and, if it is used, of Muon.
        grad_norm: before clipping, of the last step.
        clip_rate: share of the steps since the last record whose gradient was clipped.
        norms: weight_norm and update_norm, of all weights and of their change in the last step; unknown in a record
            that a time limit causes.
        skipped_steps: omitted steps since the last record, if there were any.
        chars_per_second: without validation.
    """
    values = {
        "train/loss": loss,
        "train/bpc": None if loss is None else bits_per_character(loss),
        "lr": lr,
        "muon_lr": muon_lr,
        "grad_norm": grad_norm,
        "clip_rate": None if clip_rate is None else round(clip_rate, 4),
        "weight_norm": norms.weight if norms else None,
        "update_norm": norms.update if norms else None,
        "skipped_steps": skipped_steps or None,
        "chars_per_second": round(chars_per_second, 1),
    }
    return {name: value for name, value in values.items() if value is not None}


def validation_record(validation: Validation, loss: float, temperature: float | None) -> dict[str, float]:
    """Returns the values of a validation record.

    Args:
        validation: val/bpc in bits per character; gap is val/bpc minus the mean train/bpc since the last validation
            (training is measured with dropout and while it learns, so the gap may be below 0).
        loss: val/loss, nats per character.
        temperature: fitted; val/bpc_unfitted is val/bpc without it. None if none is fitted.
    """
    values = {
        "val/loss": loss,
        "val/bpc": validation.validation,
        "gap": validation.validation - validation.training,
    }
    if temperature is not None and validation.unfitted is not None:
        values |= {"temperature": temperature, "val/bpc_unfitted": validation.unfitted}
    return values


class Accumulator:
    """Sums over the windows since the last training record and since the last validation, on this rank.

    Attributes:
        windows: since the last record.
        seconds: of training since the last record, up to the last `stop_clock`.
    """

    def __init__(self) -> None:
        # Rows: since the last record, since the last validation. Columns: finite losses and characters, per token.
        self._sums = torch.zeros(2, 2)
        self._clipped = torch.zeros(())
        self.windows = 0
        self.seconds = 0.0
        self._began: float | None = None

    def add_window(self, loss: Tensor, chars_per_token: Tensor) -> None:
        """Adds a window's loss in nats per token and its tokens' mean length in characters."""
        both = torch.stack([loss, chars_per_token])
        self._sums = self._sums.to(loss.device) + torch.where(torch.isfinite(loss), both, 0.0)
        self.windows += 1

    def add_step(self, grad_norm: Tensor, clip_norm: float) -> None:
        """Counts an optimizer step whose gradient was clipped."""
        self._clipped = self._clipped.to(grad_norm.device) + (torch.isfinite(grad_norm) & (grad_norm > clip_norm))

    @property
    def clipped(self) -> int:
        """Steps since the last record whose gradient was clipped; the same on all ranks."""
        return int(self._clipped)

    def losses(self, trainer: L.Trainer) -> tuple[float, float]:
        """Returns the mean losses in nats per character over all ranks, since the last record and since the last
        validation; nan without a finite loss. Called on all ranks.
        """
        sums = trainer.strategy.reduce(self._sums.clone(), reduce_op="mean").tolist()  # reduces in place, hence a copy
        record, validation = (loss / characters if characters else math.nan for loss, characters in sums)
        return record, validation

    def start_clock(self) -> None:
        """Starts the clock of the training speed, unless it runs."""
        if self._began is None:
            self._began = time.perf_counter()

    def stop_clock(self) -> None:
        """Stops the clock."""
        self.seconds, self._began = self._seconds_so_far(), None

    def _seconds_so_far(self) -> float:
        return self.seconds + (0.0 if self._began is None else time.perf_counter() - self._began)

    def reset_record(self) -> None:
        """Forgets everything since the last record."""
        self._sums[0] = 0.0
        self._clipped = torch.zeros_like(self._clipped)
        self.windows, self.seconds = 0, 0.0

    def reset_validation(self) -> None:
        """Forgets the losses since the last validation."""
        self._sums[1] = 0.0

    def state(self, trainer: L.Trainer) -> dict[str, Any]:
        """Returns the sums of all ranks, for a checkpoint; called on all ranks."""
        return {
            "losses": gather(trainer, self._sums),
            "clipped": self.clipped,
            "windows": self.windows,
            "seconds": self._seconds_so_far(),
        }

    def load(self, trainer: L.Trainer, state: Mapping[str, Any]) -> None:
        """Restores this rank's sums."""
        self._sums = share_of_mean(state["losses"], trainer.global_rank, trainer.world_size)
        self._clipped = torch.tensor(float(state["clipped"]))
        self.windows, self.seconds = state["windows"], state["seconds"]


class MetricsLogger(L.Callback):
    """Writes a training record every `log_every` steps and at the last step, and a record of every validation.

    Every record has step, epoch (a fraction) and time (seconds of training and validation); the other values are those
    of `training_record` and `validation_record`. Values that are infinite or not a number are left out.

    Args:
        sinks: returns those that store records; only rank 0 has any, and only once the run has begun.
        schedule: has the learning rate and the run's clock.
        log_every: optimizer steps between training records.
        characters_per_window: on average, over all ranks.
        windows_per_epoch: number of windows in one epoch.

    Attributes:
        latest: the last value of every key.
        curve: all validations so far, the same on all ranks.
    """

    state_key = "Journal"  # key in saved states, whatever the name of the class

    def __init__(
        self,
        sinks: Callable[[], Sequence[Sink]],
        schedule: Schedule,
        *,
        log_every: int,
        characters_per_window: float,
        windows_per_epoch: int,
    ) -> None:
        self.sinks = sinks
        self.schedule = schedule
        self.log_every = log_every
        self.characters_per_window = characters_per_window
        self.windows_per_epoch = windows_per_epoch
        self.latest: dict[str, Any] = {}
        self.curve: list[Validation] = []
        self._sums = Accumulator()
        self._norms = StepNorms()
        self._logged = 0  # step of the last training record
        self._skipped = 0  # omitted steps up to then

    def on_save_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Adds what the next records need; called on all ranks."""
        checkpoint["journal"] = {
            "latest": self.latest,
            "curve": [list(validation) for validation in self.curve],
            "logged": self._logged,
            "skipped": self._skipped,
            **self._sums.state(trainer),
        }

    def on_load_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Restores it."""
        state = checkpoint["journal"]
        self.latest = dict(state["latest"])
        self.curve = [Validation(*values) for values in state["curve"]]
        self._logged, self._skipped = state["logged"], state["skipped"]
        self._sums.load(trainer, state)

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """Starts the clock of the training speed, which does not run during validations."""
        self._sums.start_clock()

    def on_before_optimizer_step(self, trainer: L.Trainer, pl_module: Any, optimizer: Any) -> None:
        """Prepares to measure the norms of a step that will be logged."""
        step = trainer.global_step + 1
        if step >= self._logged + self.log_every or step == self.schedule.budget.max_steps:
            self._norms.before(pl_module.parameters())

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Adds the window to the sums; writes a record when enough steps have passed."""
        self._sums.add_window(outputs["cross_entropy"], outputs["chars_per_token"])
        if step_taken(trainer):
            self._sums.add_step(pl_module.grad_norm, pl_module.clip_norm)
        if trainer.global_step >= self._logged + self.log_every or trainer.should_stop:
            self._write_training(trainer, pl_module)

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Stops the clock of the training speed."""
        self._sums.stop_clock()

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Writes the validation's record and adds it to the curve."""
        loss, (_, training) = pl_module.val_loss, self._sums.losses(trainer)
        self._sums.reset_validation()
        if not math.isfinite(loss):
            return
        validation = Validation(
            epoch=self.epoch(trainer),
            training=bits_per_character(training),
            validation=bits_per_character(loss),
            unfitted=bits_per_character(pl_module.unfitted_val_loss),
        )
        self.curve.append(validation)
        temperature = pl_module.temperature if pl_module.fit_temperature else None
        self.write(trainer, validation_record(validation, loss, temperature))

    def _write_training(self, trainer: L.Trainer, module: TruncatedBPTT) -> None:
        loss, _ = self._sums.losses(trainer)
        norms = self._norms.after(module.parameters())
        grad_norm, skipped = float(module.grad_norm), int(module.skipped)  # waits for the device
        self._sums.stop_clock()
        self._sums.start_clock()
        steps = trainer.global_step - self._logged
        muon = module.muon_learning_rate
        record = training_record(
            loss=None if math.isnan(loss) else loss,
            lr=self.schedule.lr,
            muon_lr=None if muon is None else muon * self.schedule.factor,
            grad_norm=grad_norm,
            clip_rate=self._sums.clipped / steps if steps else None,
            norms=norms,
            skipped_steps=skipped - self._skipped,
            chars_per_second=self._sums.windows * self.characters_per_window / self._sums.seconds,
        )
        self.write(trainer, record)
        self._sums.reset_record()
        self._logged, self._skipped = trainer.global_step, skipped

    def epoch(self, trainer: L.Trainer) -> float:
        """Returns the number of epochs so far, with its fraction."""
        return round((trainer.fit_loop.epoch_loop.total_batch_idx + 1) / self.windows_per_epoch, 4)

    def write(self, trainer: L.Trainer, values: Mapping[str, float]) -> None:
        """Adds step, epoch and time to the values and writes the record to all sinks."""
        record = {
            "step": trainer.global_step,
            "epoch": self.epoch(trainer),
            "time": round(self.schedule.budget.elapsed, 3),
            **{name: value for name, value in values.items() if math.isfinite(value)},  # JSON has only finite numbers
        }
        self.latest.update(record)
        for sink in self.sinks():
            sink.write(record)
