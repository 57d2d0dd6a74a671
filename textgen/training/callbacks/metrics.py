"""Records of a run: how they are accumulated, and when they are written to the sinks.

Every record has step, epoch (a fraction) and time (seconds of training and validation). Values that are unknown,
infinite or not a number are left out.

A training record has, since the last one: train/loss (mean, nats per character), train/bpc (the same in bits), lr
(AdamW's), muon_lr (if Muon is used), grad_norm (before clipping, of the last step), clip_rate (share of steps whose
gradient was clipped), weight_norm and update_norm (of all weights, and of their change in the last step; unknown in a
record that a time limit causes), skipped_steps (if there were any), chars_per_second (without validation).

A validation record has val/loss, val/bpc, gap (val/bpc minus the mean train/bpc since the last validation; training is
measured with dropout and while it learns, so it may be below 0) and, if one is fitted, temperature and val/bpc_unfitted
(val/bpc without it).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Any

import lightning as L
import torch
from torch import Tensor

from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.schedule import Schedule
from textgen.training.diagnosis import Validation
from textgen.training.distributed import gather, share_of_mean
from textgen.training.module import TruncatedBPTT, step_taken
from textgen.training.optimizer import StepNorms
from textgen.training.sinks import Sink
from textgen.units import bits_per_character

MOST_WAITING = 1_000
"""Windows whose losses may wait on their device, if records are rarer."""


class Accumulator:
    """Sums over the windows since the last training record and since the last validation, on this rank.

    Losses and norms stay on their device until a sum is asked for, so that no window waits for them.

    Attributes:
        windows: since the last record.
        seconds: of training since the last record, up to the last `stop_clock`.
    """

    def __init__(self) -> None:
        # Rows: since the last record, since the last validation. Columns: finite losses and characters, per token.
        self._sums = [[0.0, 0.0], [0.0, 0.0]]
        self._clipped = 0
        self._losses: list[tuple[Tensor, Tensor]] = []  # of windows that are not in the sums yet
        self._grad_norms: list[Tensor] = []
        self._clip_norm = math.inf
        self.windows = 0
        self.seconds = 0.0
        self._began: float | None = None

    def add_window(self, loss: Tensor, chars_per_token: Tensor) -> None:
        """Adds a window's loss in nats per token and its tokens' mean length in characters."""
        self._losses.append((loss, chars_per_token))
        self.windows += 1
        if len(self._losses) == MOST_WAITING:
            self._settle()

    def add_step(self, grad_norm: Tensor, clip_norm: float) -> None:
        """Counts an optimizer step whose gradient was clipped."""
        self._grad_norms.append(grad_norm)
        self._clip_norm = clip_norm

    def _settle(self) -> None:
        """Adds the windows and steps that are not in the sums yet, one after the other."""
        if self._losses:
            losses, characters = (torch.stack(each).tolist() for each in zip(*self._losses, strict=True))
            for loss, count in zip(losses, characters, strict=True):
                for row in self._sums if math.isfinite(loss) else ():
                    row[0] += loss
                    row[1] += count
        if self._grad_norms:
            norms = torch.stack(self._grad_norms)
            self._clipped += int((torch.isfinite(norms) & (norms > self._clip_norm)).sum())
        self._losses, self._grad_norms = [], []

    @property
    def clipped(self) -> int:
        """Steps since the last record whose gradient was clipped; the same on all ranks."""
        self._settle()
        return self._clipped

    def losses(self, trainer: L.Trainer) -> tuple[float, float]:
        """Returns the mean losses since the last record and validation, over all ranks; nats per character, or nan."""
        self._settle()
        sums = torch.tensor(self._sums, dtype=torch.float64)
        if trainer.world_size > 1:
            sums = trainer.strategy.reduce(sums.to(trainer.strategy.root_device), reduce_op="mean")
        record, validation = (loss / characters if characters else math.nan for loss, characters in sums.tolist())
        return record, validation

    def start_clock(self) -> None:
        """Starts the clock of the training speed, unless it runs."""
        if self._began is None:
            self._began = time.perf_counter()

    def stop_clock(self) -> None:
        """Stops the clock of the training speed."""
        if self._began is not None:
            self.seconds, self._began = self.seconds + time.perf_counter() - self._began, None

    def reset_record(self) -> None:
        """Resets the sums that a training record is made of."""
        self._settle()
        self._sums[0] = [0.0, 0.0]
        self._clipped, self.windows, self.seconds = 0, 0, 0.0

    def reset_validation(self) -> None:
        """Resets the sum of the training losses since the last validation."""
        self._settle()
        self._sums[1] = [0.0, 0.0]

    def state(self, trainer: L.Trainer) -> dict[str, Any]:
        """Returns the sums of all ranks, for a checkpoint; called on all ranks."""
        self._settle()
        running = 0.0 if self._began is None else time.perf_counter() - self._began
        return {
            "losses": gather(trainer, torch.tensor(self._sums, dtype=torch.float64)),
            "clipped": self._clipped,
            "windows": self.windows,
            "seconds": self.seconds + running,
        }

    def load(self, trainer: L.Trainer, state: Mapping[str, Any]) -> None:
        """Restores the sums that `state` returned; each rank takes its share."""
        self._sums = share_of_mean(state["losses"], trainer.global_rank, trainer.world_size).double().tolist()
        self._clipped = state["clipped"]
        self.windows, self.seconds = state["windows"], state["seconds"]


@dataclass(eq=False)
class MetricsLogger(Callback):
    """Writes a training record every `log_every` steps and at the last step, and a record of every validation.

    Args:
        sinks: returns those that store records; only rank 0 has any, and only once the run has begun.
        characters_per_window: on average, over all ranks.

    Attributes:
        latest: the last value of every key.
        curve: all validations so far, the same on all ranks.
    """

    state_key = "Journal"  # key in saved states, whatever the name of the class

    sinks: Callable[[], Sequence[Sink]]
    schedule: Schedule
    _: KW_ONLY
    log_every: int
    characters_per_window: float
    windows_per_epoch: int
    latest: dict[str, Any] = field(default_factory=dict, init=False)
    curve: list[Validation] = field(default_factory=list, init=False)
    _sums: Accumulator = field(default_factory=Accumulator, init=False)
    _norms: StepNorms = field(default_factory=StepNorms, init=False)
    _logged: int = field(default=0, init=False)  # step of the last training record
    _skipped: int = field(default=0, init=False)  # skipped steps up to then

    def on_save_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Adds the latest metrics, the validation curve and the running sums to the checkpoint; called on all ranks."""
        checkpoint["journal"] = {
            "latest": self.latest,
            "curve": [list(validation) for validation in self.curve],
            "logged": self._logged,
            "skipped": self._skipped,
            **self._sums.state(trainer),
        }

    def on_load_checkpoint(self, trainer: L.Trainer, pl_module: L.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Restores the latest metrics, the validation curve and the running sums from the checkpoint."""
        state = checkpoint["journal"]
        self.latest = dict(state["latest"])
        self.curve = [Validation(*values) for values in state["curve"]]
        self._logged, self._skipped = state["logged"], state["skipped"]
        self._sums.load(trainer, state)

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """Starts the clock of the training speed, which does not run during validations."""
        self._sums.start_clock()

    def observes_step(self, trainer: L.Trainer) -> bool:
        """Whether the coming step will be logged."""
        step = trainer.global_step + 1
        return step >= self._logged + self.log_every or step == self.schedule.budget.max_steps

    def on_before_optimizer_step(self, trainer: L.Trainer, pl_module: Any, optimizer: Any) -> None:
        """Prepares to measure the norms of a step that will be logged."""
        if self.observes_step(trainer):
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
        loss, (_, mean) = pl_module.val_loss, self._sums.losses(trainer)
        self._sums.reset_validation()
        if not math.isfinite(loss):
            return
        bpc, training, unfitted = map(bits_per_character, (loss, mean, pl_module.unfitted_val_loss))
        self.curve.append(Validation(self.epoch(trainer), training, bpc, unfitted))
        values = {"val/loss": loss, "val/bpc": bpc, "gap": bpc - training}
        if pl_module.fit_temperature:
            values |= {"temperature": pl_module.temperature, "val/bpc_unfitted": unfitted}
        self.write(trainer, values)

    def _write_training(self, trainer: L.Trainer, module: TruncatedBPTT) -> None:
        loss, _ = self._sums.losses(trainer)
        norms = self._norms.after(module.parameters())
        grad_norm, skipped = float(module.grad_norm), int(module.skipped)  # waits for the device
        self._sums.stop_clock()
        self._sums.start_clock()
        steps = trainer.global_step - self._logged
        values: dict[str, float | None] = {
            "train/loss": loss,
            "train/bpc": bits_per_character(loss),
            "lr": self.schedule.lr,
            "muon_lr": module.muon_learning_rate and module.muon_learning_rate * self.schedule.factor,
            "grad_norm": grad_norm,
            "clip_rate": round(self._sums.clipped / steps, 4) if steps else None,
            "weight_norm": norms and norms.weight,
            "update_norm": norms and norms.update,
            "skipped_steps": (skipped - self._skipped) or None,
            "chars_per_second": round(self._sums.windows * self.characters_per_window / self._sums.seconds, 1),
        }
        self.write(trainer, values)
        self._sums.reset_record()
        self._logged, self._skipped = trainer.global_step, skipped

    def epoch(self, trainer: L.Trainer) -> float:
        """Returns the number of epochs so far, with its fraction."""
        return round((trainer.fit_loop.epoch_loop.total_batch_idx + 1) / self.windows_per_epoch, 4)

    def write(self, trainer: L.Trainer, values: Mapping[str, float | None]) -> None:
        """Adds step, epoch and time to the values and writes the record to all sinks."""
        record = {
            "step": trainer.global_step,
            "epoch": self.epoch(trainer),
            "time": round(self.schedule.budget.elapsed, 3),
            **{name: value for name, value in values.items() if value is not None and math.isfinite(value)},
        }
        self.latest.update(record)
        for sink in self.sinks():
            sink.write(record)
