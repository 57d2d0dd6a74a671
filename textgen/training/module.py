"""Truncated back-propagation through time as a LightningModule."""

from __future__ import annotations

from typing import Any

import lightning as L
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from textgen.model.language_model import LanguageModel
from textgen.model.state import State
from textgen.streams import IGNORED, Window


class TruncatedBPTT(L.LightningModule):
    """Trains a language model on windows of contiguous lanes.

    The state after a window is detached and carried into the next one: the forward pass remembers the whole lane,
    the backward pass ends at the window's first character (Williams and Peng 1990). It is reset where the lanes
    start again, at the first window of a reading.

    Args:
        model: the model.
        learning_rate: AdamW's; a callback moves it over the run.
        weight_decay: AdamW's, on matrices only.
        clip_norm: gradients longer than this are scaled down to it (Pascanu et al. 2013, arXiv:1211.5063).

    Attributes:
        grad_norm: norm of the last gradient before it was clipped, a tensor without dimensions.
        val_loss: nats per character over the whole validation text, after a validation; the same on all ranks.
    """

    def __init__(self, model: LanguageModel, learning_rate: float, weight_decay: float, clip_norm: float) -> None:
        super().__init__()
        self.model = model
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.clip_norm = clip_norm
        self.state: State | None = None
        self.grad_norm = torch.zeros(())
        self.val_loss = float("nan")
        self._val_state: State | None = None
        self._val_sums = torch.zeros(2, dtype=torch.float64)

    def on_fit_start(self) -> None:
        """Each rank drops units of its own; the weights are the same on all by now."""
        if self.trainer.world_size > 1:
            torch.manual_seed(torch.initial_seed() + self.trainer.global_rank)

    def training_step(self, batch: Window, batch_idx: int) -> Tensor:
        """Mean loss of a window in nats per character, over the scored characters of all ranks.

        DDP averages gradients over R ranks, so each rank's sum is divided by scored / R: together they give the
        gradient that one process with all lanes would have.
        """
        logits, state = self.model(batch.inputs, None if batch_idx == 0 else self.state)
        self.state = state.detach()
        return self._summed_loss(logits, batch) * (self.trainer.world_size / batch.scored)

    def on_validation_epoch_start(self) -> None:
        """A validation begins without memory and with empty sums; training's state is left alone."""
        self._val_state = None
        self._val_sums = torch.zeros(2, dtype=torch.float64)

    def validation_step(self, batch: Window, batch_idx: int) -> None:
        """Adds a window's loss and number of scored characters to the sums."""
        logits, self._val_state = self.model(batch.inputs, self._val_state)
        scored = (batch.targets != IGNORED).sum()
        self._val_sums += torch.stack([self._summed_loss(logits, batch), scored]).cpu()

    def on_validation_epoch_end(self) -> None:
        """Sums over ranks: each character counts once, on whichever rank it was read."""
        sums = self._val_sums
        if self.trainer.world_size > 1:
            sums = self.trainer.strategy.reduce(sums.to(self.device), reduce_op="sum")
        total, scored = sums.tolist()
        self.val_loss = total / scored
        self._val_state = None

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101), fused; vectors are not decayed."""
        groups = [
            {"params": [p for p in self.parameters() if p.dim() > 1], "weight_decay": self.weight_decay},
            {"params": [p for p in self.parameters() if p.dim() <= 1], "weight_decay": 0.0},
        ]
        fused = self.device.type in ("cpu", "cuda")
        return torch.optim.AdamW(groups, lr=self.learning_rate, betas=(0.9, 0.99), fused=fused)

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """Clips by the norm over all parameters, and keeps the norm for the journal."""
        self.grad_norm = nn.utils.clip_grad_norm_(self.parameters(), self.clip_norm)

    @staticmethod
    def _summed_loss(logits: Tensor, batch: Window) -> Tensor:
        return F.cross_entropy(
            logits.flatten(0, 1).float(), batch.targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )

    # -- what a checkpoint holds beside Lightning's own

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Adds every rank's lanes' hidden state; called on all ranks."""
        state = self.state
        mine = None if state is None else torch.stack([state.h, state.c])
        if mine is not None and self.trainer.world_size > 1:
            gathered = self.all_gather(mine)  # (ranks, 2, L, B, H)
            mine = torch.cat(list(gathered), dim=2)
        checkpoint["state"] = None if mine is None else mine.cpu()
