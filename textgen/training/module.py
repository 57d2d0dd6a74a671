"""Truncated back-propagation through time as a LightningModule."""

from __future__ import annotations

import math
from typing import Any, cast

import lightning as L
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.data.lanes import IGNORED, Window
from textgen.model.cells import ROW_BLOCKS
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State
from textgen.training.checkpoints import random_state, restore_random_state
from textgen.training.data import TextData
from textgen.training.distributed import gather, share_of_mean, share_of_streams
from textgen.training.optimizer import MuonAdamW

STEPS = (1.0, 1 / 1.03, 1.03, 1 / 1.12, 1.12, 1 / 1.5, 1.5)
"""A validation tries the temperature that fitted the last one, times each of these. The loss has one valley over the
reciprocal temperature, so that the best of them lies beside its floor, or a long way towards it."""


class TruncatedBPTT(L.LightningModule):
    """Trains a language model on windows of contiguous lanes.

    The state after a window is detached and carried into the next one: the forward pass remembers the whole lane,
    the backward pass ends at the window's first character (Williams and Peng 1990). It is reset where the lanes
    start again, at the first window of a reading.

    A step whose loss or gradient is not finite changes nothing.

    Args:
        model: the model.
        learning_rate: AdamW's highest; a callback moves it over the run.
        weight_decay: on matrices only.
        clip_norm: gradients longer than this are scaled down to it (Pascanu et al. 2013, arXiv:1211.5063).
        muon_rate: Muon's highest learning rate, for the matrices of the recurrent network; None leaves them to AdamW.
        activation_penalty: times the mean square of what the output layer sees, added to the loss.
        change_penalty: times the mean square of its change from one character to the next, added to the loss (both:
            Merity, McCann and Socher 2017, arXiv:1708.01009, who take the second before dropout; with a mask that is
            the same at every step there is little between the two).
        averaging: share of the run that the average of the weights spans, an exponential one; it is what is validated
            and kept (Polyak and Juditsky 1992; 0 for none).
        fit_temperature: divide the logits of what is validated and kept by the temperature that gives the lowest
            validation loss (Guo et al. 2017, arXiv:1706.04599); one number, so that nothing is learnt from that text.
        state_reset: chance that a lane begins a window with an empty memory (Melis, Dyer and Blunsom 2018,
            arXiv:1707.05589, reset it now and then as well), so that the model also knows how texts begin.
        widths: how many characters begin with each id, (V,); None where every id is a character.

    Attributes:
        grad_norm: norm of the last gradient before it was clipped, a tensor without dimensions.
        skipped: steps that were left out since the run began, a tensor without dimensions.
        skipped_in_a_row: those of them after the last step that was taken.
        averaged: the average of the parameters, in their order; empty where there is none (yet).
        temperature: what fitted the last validation.
        val_loss: nats per character over the whole validation text, after a validation; the same on all ranks.
        unfitted_val_loss: the same at temperature 1.
    """

    def __init__(
        self,
        model: LanguageModel,
        learning_rate: float,
        weight_decay: float,
        clip_norm: float,
        muon_rate: float | None = None,
        activation_penalty: float = 0.0,
        change_penalty: float = 0.0,
        state_reset: float = 0.0,
        averaging: float = 0.0,
        fit_temperature: bool = False,
        widths: Tensor | None = None,
    ) -> None:
        super().__init__()
        self.model = model
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.clip_norm = clip_norm
        self.muon_rate = muon_rate
        self.activation_penalty = activation_penalty
        self.change_penalty = change_penalty
        self.state_reset = state_reset
        self.averaging = averaging
        self.fit_temperature = fit_temperature
        self.widths = widths
        self.averaged: list[Tensor] = []
        self.temperature = 1.0
        self.state: State | None = None
        self.val_loss = self.unfitted_val_loss = float("nan")
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros(())
        self._finite = torch.ones(())
        self._val_state: State | None = None
        self._val_sums = torch.zeros(2, dtype=torch.float64)
        self._resumed: dict[str, Any] | None = None

    def on_fit_start(self) -> None:
        """All ranks draw the same masks and use those of their own lanes; counts go where the losses are."""
        self.model.stack.rank, self.model.stack.ranks = self.trainer.global_rank, self.trainer.world_size
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros((), device=self.device)
        self._finite = torch.ones((), device=self.device)
        if self.widths is not None:
            self.widths = self.widths.to(self.device)
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
        torch.autograd.backward(0.0 * cast(dict[str, Tensor], loss)["loss"])
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
        self.averaged = [average.to(self.device) for average in saved["averaged"]]
        self.temperature = saved["temperature"]
        restore_random_state(saved["random"])

    def training_step(self, batch: Window, batch_idx: int) -> dict[str, Tensor]:
        """Mean loss of a window in nats per id, over the scored ids of all ranks, with penalties, and without them as
        `cross_entropy`; `width` is how many characters an id is, by the same mean.

        DDP averages gradients over R ranks, so each rank's sum is divided by scored / R: together they give the
        gradient that one process with all lanes would have.
        """
        state = self.state
        if batch.first or state is None:
            state = self.model.initial_state(len(batch.inputs))
        elif self.state_reset:
            state = self._with_resets(state)
        y, state = self.model.features(batch.inputs, state, batch.resets)
        self.state = state.detach().finite()
        share = self.trainer.world_size / max(batch.scored, 1)
        loss = self._summed_loss(self.model.logits(y), batch) * share
        self._finite = self._finite * torch.isfinite(loss.detach())
        width = torch.ones_like(loss) if self.widths is None else self._characters(batch.targets) * share
        return {"loss": loss + self._penalties(y), "cross_entropy": loss.detach(), "width": width}

    def _characters(self, targets: Tensor) -> Tensor:
        """How many characters begin with the targets that are scored."""
        scored = targets != IGNORED
        return scored.sum() if self.widths is None else (self.widths[targets.clamp(min=0)] * scored).sum()

    def _with_resets(self, state: State) -> State:
        """The state, 0 for some lanes; those of all ranks are drawn, and this rank's are used."""
        B, rank = state.h.shape[1], self.trainer.global_rank
        keep = torch.rand(B * self.trainer.world_size, device=state.h.device) >= self.state_reset
        keep = keep[rank * B : (rank + 1) * B, None]
        return State(torch.where(keep, state.h, 0.0), torch.where(keep, state.c, 0.0))

    def _penalties(self, y: Tensor) -> Tensor | float:
        """Of what the output layer sees, (T, B, H)."""
        penalty: Tensor | float = 0.0
        if self.activation_penalty:
            penalty = self.activation_penalty * y.float().square().mean()
        if self.change_penalty and len(y) > 1:
            penalty = penalty + self.change_penalty * (y[1:] - y[:-1]).float().square().mean()
        return penalty

    def on_validation_epoch_start(self) -> None:
        """A validation begins without memory and with empty sums; training's state is left alone."""
        self._val_state = None
        self._temperatures = [1.0, *(self.temperature * each for each in STEPS if self.fit_temperature)]
        self._val_sums = torch.zeros(1 + len(self._temperatures), dtype=torch.float64)
        self._swap_averaged()

    def validation_step(self, batch: Window, batch_idx: int) -> None:
        """Adds a window's loss and number of scored characters to the sums."""
        logits, self._val_state = self.model(batch.inputs, self._val_state, batch.resets)
        characters = self._characters(batch.targets)
        losses = [self._summed_loss(logits.float() / temperature, batch) for temperature in self._temperatures]
        self._val_sums += torch.stack([characters, *losses]).cpu()

    def on_validation_epoch_end(self) -> None:
        """Sums over ranks: each character counts once, on whichever rank it was read."""
        sums = self._val_sums
        if self.trainer.world_size > 1:
            sums = self.trainer.strategy.reduce(sums.to(self.device), reduce_op="sum")
        characters, *totals = sums.tolist()
        losses = [total / characters for total in totals]
        self.unfitted_val_loss = losses[0]
        self.val_loss, self.temperature = min(zip(losses, self._temperatures, strict=True))
        self._val_state = None
        self._swap_averaged()

    def average(self, share: float, progress: float) -> None:
        """Takes the weights into the average.

        The weights w at progress p count by exp((p - progress) / averaging), times the share of their step: those of
        the first step, too, have no larger part in it than that.

        Args:
            share: of the run, that the step was.
            progress: of the run, that is over with it.
        """
        if not self.averaging:
            return
        parameters = [p.detach() for p in self.parameters()]
        if not self.averaged:
            self.averaged = [p.clone() for p in parameters]
        new, whole = (-math.expm1(-part / self.averaging) for part in (share, progress))
        torch._foreach_lerp_(self.averaged, parameters, new / whole if whole else 1.0)  # 0 before the first step

    @torch.no_grad()
    def _swap_averaged(self) -> None:
        """The average in place of the weights, and back again."""
        for parameter, average in zip(self.parameters() if self.averaged else (), self.averaged, strict=True):
            weights = parameter.clone()
            parameter.copy_(average)
            average.copy_(weights)

    def kept(self) -> dict[str, NDArray[np.float32]]:
        """The parameters that the last validation is about, by name, float32, on the CPU."""
        self._swap_averaged()
        arrays = {
            name: tensor.detach().float().cpu().numpy().copy() for name, tensor in self.model.state_dict().items()
        }
        self._swap_averaged()
        for name in ("output.weight", "output.bias"):
            arrays[name] /= np.float32(self.temperature)
        return arrays

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101), with Muon for the recurrent network's matrices where
        that is wanted; vectors are not decayed.
        """
        gates = {p for p in self.model.stack.parameters() if p.dim() > 1} if self.muon_rate is not None else set()
        matrices = [p for p in self.parameters() if p.dim() > 1 and p not in gates]
        vectors = [p for p in self.parameters() if p.dim() <= 1]
        groups: list[dict[str, Any]] = [
            {"params": matrices, "weight_decay": self.weight_decay, "highest_lr": self.learning_rate},
            {"params": vectors, "weight_decay": 0.0, "highest_lr": self.learning_rate},
        ]
        if gates:
            ordered = [p for p in self.model.stack.parameters() if p in gates]
            decay, rate = self.weight_decay, self.muon_rate
            groups.append(
                {
                    "params": ordered,
                    "weight_decay": decay,
                    "highest_lr": rate,
                    "gates": ROW_BLOCKS[self.model.stack.cell],
                }
            )
        # In fp16 a fused step would undo the loss's scale by itself, after the gradients have been clipped.
        fused = self.trainer.precision != "16-mixed"
        dtype = torch.bfloat16 if self.trainer.precision == "bf16-mixed" else torch.float32
        return MuonAdamW(groups, self.learning_rate, betas=(0.9, 0.99), fused=fused, dtype=dtype)

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
            "averaged": self.averaged,
            "temperature": self.temperature,
            "random": random_state(),
        }

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keeps it for `take_up`."""
        self._resumed = checkpoint["bptt"]
