"""Ctrl-C and SIGTERM end a run at a step's end, with what it has learnt on disk."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any

import lightning as L
import torch

from textgen.training.callbacks.keeper import Keeper


class Stopped(SystemExit):
    """The run was asked to stop; the exit status is 128 + the signal's number."""


class StopOnSignal(L.Callback):
    """Saves the training state and, where there is no validated model yet, the model, on every rank; then leaves.

    A second Ctrl-C does not wait. Lightning's own handlers end a run at once, or hang several processes.

    Args:
        keeper: saves.
    """

    def __init__(self, keeper: Keeper) -> None:
        self.keeper = keeper
        self._signal = 0
        self._before: dict[int, Any] = {}

    def setup(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Takes over both signals."""
        self._before = {number: signal.signal(number, self._note) for number in (signal.SIGINT, signal.SIGTERM)}

    def teardown(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Gives them back."""
        self._give_back()

    def on_exception(self, trainer: L.Trainer, pl_module: L.LightningModule, exception: BaseException) -> None:
        """Gives them back."""
        self._give_back()

    def _give_back(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Leaves when any rank was asked to."""
        number = self._signal
        if trainer.world_size > 1:
            asked = torch.tensor(number, device=pl_module.device)
            torch.distributed.all_reduce(asked, torch.distributed.ReduceOp.MAX)
            number = int(asked)
        if number:
            self.keeper.save_state(trainer, "last")
            if self.keeper.best_step == 0:
                self.keeper.save_model(trainer, pl_module.model, None)
            raise Stopped(128 + number)

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self._signal == signal.SIGINT == number:
            raise KeyboardInterrupt
        self._signal = number
