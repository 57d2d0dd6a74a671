"""Truncated back-propagation through time as a LightningModule."""

from __future__ import annotations

from typing import Any, cast

import lightning as L
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from textgen.model.language_model import LanguageModel
from textgen.model.state import State
from textgen.streams import IGNORED, Window
from textgen.training.data import TextData
from textgen.training.randomness import random_state, restore_random_state
from textgen.training.ranks import gather, share_of_mean, share_of_streams


class TruncatedBPTT(L.LightningModule):
    """Trains a language model on windows of contiguous lanes.

    The state after a window is detached and carried into the next one: the forward pass remembers the whole lane,
    the backward pass ends at the window's first character (Williams and Peng 1990). It is reset where the lanes
    start again, at the first window of a reading.

    A step whose loss or gradient is not finite changes nothing.

    Args:
        model: the model.
        learning_rate: AdamW's; a callback moves it over the run.
        weight_decay: AdamW's, on matrices only.
        clip_norm: gradients longer than this are scaled down to it (Pascanu et al. 2013, arXiv:1211.5063).

    Attributes:
        grad_norm: norm of the last gradient before it was clipped, a tensor without dimensions.
        skipped: steps that were left out since the run began, a tensor without dimensions.
        skipped_in_a_row: those of them after the last step that was taken.
        val_loss: nats per character over the whole validation text, after a validation; the same on all ranks.
    """

    def __init__(self, model: LanguageModel, learning_rate: float, weight_decay: float, clip_norm: float) -> None:
        super().__init__()
        self.model = model
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.clip_norm = clip_norm
        self.state: State | None = None
        self.val_loss = float("nan")
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros(())
        self._finite = torch.ones(())
        self._val_state: State | None = None
        self._val_sums = torch.zeros(2, dtype=torch.float64)
        self._resumed: dict[str, Any] | None = None

    def on_fit_start(self) -> None:
        """All ranks draw the same masks and use those of their own lanes; counts go where the losses are."""
        self.model.lstm.rank, self.model.lstm.ranks = self.trainer.global_rank, self.trainer.world_size
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros((), device=self.device)
        self._finite = torch.ones((), device=self.device)
        torch.manual_seed(torch.initial_seed())  # starting several processes draws numbers too

    def settle_sums(self) -> None:
        """Makes the order in which gradients are summed over more than two ranks the same at every step.

        DDP arranges its buckets anew after its first backward pass. That pass is made here, for nothing, so that the
        first step of a resumed run sums like the same step of an undisturbed one. (Two ranks have only one order.)
        """
        if self.trainer.world_size <= 2:
            return
        random = random_state()
        strategy, data = self.trainer.strategy, cast(TextData, self.trainer.datamodule)  # type: ignore[attr-defined]
        loss = strategy.training_step(strategy.batch_to_device(data.training_lanes()[0]), 0)
        (0.0 * cast(Tensor, loss)).backward()  # type: ignore[no-untyped-call]
        self.zero_grad()
        self.state = None
        self._finite = torch.ones_like(self._finite)
        restore_random_state(random)

    def take_up(self) -> None:
        """Puts a checkpoint's lanes, gradients and random numbers in place, where one was loaded.

        To be called when training starts: before, Lightning clears gradients and may draw random numbers. Not in
        `on_train_start`, because those of the callbacks come first, and one of them may save or validate.
        """
        if self._resumed is None:
            return
        saved, self._resumed = self._resumed, None
        rank, ranks = self.trainer.global_rank, self.trainer.world_size
        if saved["state"] is not None:
            h, c = share_of_streams(saved["state"], rank, ranks).to(self.device)
            self.state = State(h, c)
        for name, gradients in saved["gradients"].items():
            self.get_parameter(name).grad = share_of_mean(gradients, rank, ranks).to(self.device)
        self.skipped = self.skipped + saved["skipped"]
        self.skipped_in_a_row = self.skipped_in_a_row + saved["skipped_in_a_row"]
        restore_random_state(saved["random"])

    def training_step(self, batch: Window, batch_idx: int) -> Tensor:
        """Mean loss of a window in nats per character, over the scored characters of all ranks.

        DDP averages gradients over R ranks, so each rank's sum is divided by scored / R: together they give the
        gradient that one process with all lanes would have.
        """
        logits, state = self.model(batch.inputs, None if batch.first else self.state)
        self.state = state.detach().finite()
        loss = self._summed_loss(logits, batch) * (self.trainer.world_size / batch.scored)
        self._finite = self._finite * torch.isfinite(loss.detach())
        return loss

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
        """AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101); vectors are not decayed."""
        groups = [
            {"params": [p for p in self.parameters() if p.dim() > 1], "weight_decay": self.weight_decay},
            {"params": [p for p in self.parameters() if p.dim() <= 1], "weight_decay": 0.0},
        ]
        # In fp16 a fused step would undo the loss's scale by itself, after the gradients have been clipped.
        fused = self.trainer.precision != "16-mixed"
        return torch.optim.AdamW(groups, lr=self.learning_rate, betas=(0.9, 0.99), fused=fused)

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """Clips by the norm over all parameters, and has the step left out where it is not finite."""
        self.grad_norm = nn.utils.clip_grad_norm_(self.parameters(), self.clip_norm).detach()
        finite = self._finite * torch.isfinite(self.grad_norm)
        if self.trainer.world_size > 1:
            torch.distributed.all_reduce(finite, torch.distributed.ReduceOp.MIN)
        if self.trainer.precision != "16-mixed":  # there torch's scaler sees to it
            optimizer.found_inf = 1.0 - finite  # a fused step looks at it on the device, and nobody waits for it
        self.skipped = self.skipped + (1.0 - finite)
        self.skipped_in_a_row = (self.skipped_in_a_row + 1.0) * (1.0 - finite)
        self._finite = torch.ones_like(finite)

    @staticmethod
    def _summed_loss(logits: Tensor, batch: Window) -> Tensor:
        return F.cross_entropy(
            logits.flatten(0, 1).float(), batch.targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )

    # -- what a checkpoint holds beside Lightning's own

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Adds every rank's lanes and gradients of an unfinished accumulation, and the random numbers, which are the
        same on all ranks; called on all ranks.
        """
        state = self.state
        mine = None if state is None else gather(self.trainer, torch.stack([state.h, state.c]))
        unfinished = self.trainer.fit_loop._should_accumulate()
        gradients = {n: p.grad for n, p in self.named_parameters() if p.grad is not None} if unfinished else {}
        checkpoint["bptt"] = {
            "state": None if mine is None else torch.cat(list(mine), dim=2),  # (2, L, B, H)
            "gradients": {name: gather(self.trainer, gradient) for name, gradient in gradients.items()},  # (ranks, ...)
            "skipped": int(self.skipped),
            "skipped_in_a_row": int(self.skipped_in_a_row),
            "random": random_state(),
        }

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keeps it for `take_up`."""
        self._resumed = checkpoint["bptt"]
