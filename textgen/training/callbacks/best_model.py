"""The best model of a run, by validation loss."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import Any

import lightning as L

from textgen.runs.model_folder import MODEL_FOLDER, Weights, write_weights
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.disk_failures import RETRY_SECONDS, DiskFailures
from textgen.training.module import TruncatedBPTT
from textgen.units import bits_per_character


@dataclass(eq=False)
class BestModel(Callback):
    """Saves the model, on rank 0, after each validation with the lowest loss so far, `best` (nats per character)."""

    state_key = "Keeper"  # key in saved states, whatever the name of the class

    run: RunFolder
    best: float = field(default=math.inf, init=False)
    best_step: int = field(default=0, init=False)
    improved: bool = field(default=False, init=False)
    # weights of the best validation, as long as they are not on disk
    _unwritten: tuple[Weights, dict[str, Any]] | None = field(default=None, init=False)
    _written: tuple[float, int] = field(default=(math.inf, 0), init=False)  # best loss and step of the weights on disk
    _failures: DiskFailures = field(default_factory=DiskFailures, init=False)

    def state_dict(self) -> dict[str, Any]:
        """Returns the lowest validation loss so far whose weights are on disk, and its step."""
        return {"best": self._written[0], "best_step": self._written[1]}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restores the lowest validation loss so far and its step."""
        self.best, self.best_step = self._written = state["best"], state["best_step"]

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Saves the model if its validation loss is the lowest so far; W&B's summary shows that loss."""
        loss = pl_module.val_loss
        self.improved = loss < self.best
        if self.improved:
            self.best, self.best_step = loss, trainer.global_step
            self.save_model(trainer, pl_module, loss)
        elif self._unwritten:
            self._write()
        if self.run.wandb and math.isfinite(self.best):  # W&B's own minimum would forget all before a --resume
            values = {"val/loss": self.best, "val/bpc": bits_per_character(self.best), "step": self.best_step}
            self.run.wandb.summarise({f"best/{name}": value for name, value in values.items()})
        if trainer.should_stop:
            self.finish()

    def finish(self) -> None:
        """Returns when the best weights are written; raises StorageError if they cannot be."""
        while self._unwritten:
            self._write()
            if self._unwritten:
                time.sleep(RETRY_SECONDS)

    def save_model(self, trainer: L.Trainer, module: TruncatedBPTT, val_loss: float | None) -> None:
        """Writes the weights into the model folder, on rank 0."""
        if self.run.path:
            training = {"step": trainer.global_step, "val_loss": val_loss, "temperature": module.temperature}
            self._unwritten = module.validated_weights(), training
            self._write()

    def _write(self) -> None:
        """Writes the best weights; a failure that may pass is tolerated, and the next validation tries again."""
        assert self.run.path
        assert self._unwritten
        with self._failures.tolerated():
            write_weights(self.run.path / MODEL_FOLDER, *self._unwritten)
            self._unwritten, self._written = None, (self.best, self.best_step)
