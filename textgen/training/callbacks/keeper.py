"""Keeps the newest training state and the best model."""

from __future__ import annotations

import math
import os
import shutil
from pathlib import Path
from typing import Any

import lightning as L
import numpy as np
from numpy.typing import NDArray

from textgen.checkpoints import MODEL_FOLDER, write_weights
from textgen.errors import storage_errors
from textgen.files import temporary_beside
from textgen.model.language_model import LanguageModel
from textgen.training.callbacks.run_folder import RunFolder


class Keeper(L.Callback):
    """After each validation saves `state/last.ckpt`, and when it is the best so far `state/best.ckpt` and the model.

    Args:
        run: has the folder; only rank 0 writes.

    Attributes:
        best: lowest validation loss so far, in nats per character; infinite before the first.
        best_step: when that was.
        improved: whether the last validation was the best.
    """

    def __init__(self, run: RunFolder) -> None:
        self.run = run
        self.best = math.inf
        self.best_step = 0
        self.improved = False

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Saves."""
        loss = pl_module.val_loss
        self.improved = loss < self.best
        if self.improved:
            self.best, self.best_step = loss, trainer.global_step
            self.save_model(trainer, pl_module.model, loss)  # first: it is small, and what most users want
        self.save_state(trainer, "last")
        if self.improved and self.run.path:
            link(self.run.path / "state" / "last.ckpt", self.run.path / "state" / "best.ckpt")

    def save_state(self, trainer: L.Trainer, name: str) -> None:
        """Writes the training state; called on all ranks."""
        trainer.save_checkpoint((self.run.path or Path()) / "state" / f"{name}.ckpt")

    def save_model(self, trainer: L.Trainer, model: LanguageModel, val_loss: float | None) -> None:
        """Writes the weights into the model folder; does nothing but on rank 0."""
        if self.run.path:
            training = {"step": trainer.global_step, "val_loss": val_loss}
            write_weights(self.run.path / MODEL_FOLDER, to_numpy(model), training)


def link(source: Path, target: Path) -> None:
    """Makes `target` another name of `source`'s content, in one step; a copy where the file system has no links.

    Raises:
        StorageError: the disk refuses.
    """
    temporary = temporary_beside(target)
    with storage_errors(target):
        try:
            try:
                os.link(source, temporary)
            except OSError:
                shutil.copyfile(source, temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)


def to_numpy(model: LanguageModel) -> dict[str, NDArray[np.float32]]:
    """The model's parameters by name, float32, on the CPU."""
    return {name: tensor.detach().float().cpu().numpy() for name, tensor in model.state_dict().items()}
