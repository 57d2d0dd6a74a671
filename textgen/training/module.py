"""Truncated back-propagation through time as a LightningModule."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any, cast

import lightning as L
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.data.lanes import IGNORED, Window
from textgen.model.language_model import LanguageModel, project
from textgen.model.recurrent import State
from textgen.training.checkpoints import restore_rng_state, rng_state
from textgen.training.data import TextData
from textgen.training.distributed import gather, share_of_lanes, share_of_mean
from textgen.training.optimizer import make_optimizer
from textgen.training.precision import loss_scale

TEMPERATURE_STEPS = (1.0, 1 / 1.03, 1.03, 1 / 1.12, 1.12, 1 / 1.5, 1.5)
"""A validation tries the last fitted temperature times each of these. The loss has a single minimum over the reciprocal
temperature, so the best of them is next to it or a good step towards it."""
EMA_UPDATES = 32
"""Updates of the EMA in its time constant, at most. Weights change little in between."""
LOGITS_AT_ONCE = 1 << 22
"""Logits that a validation holds at once; a window of characters has fewer."""


class TruncatedBPTT(L.LightningModule):
    """Trains a language model by truncated back-propagation through time (Williams and Peng 1990).

    The text is B contiguous lanes, cut into windows of T tokens. The final state of a window is detached and becomes
    the initial state of the next one: the hidden state carries over the whole lane, gradients flow back through one
    window. Each epoch starts with a zero state.

    A step whose loss or gradient is not finite changes nothing.

    Args:
        learning_rate: peak learning rate of AdamW; `Schedule` sets the present one.
        weight_decay: decoupled, of matrices only.
        clip_norm: largest gradient norm (Pascanu et al. 2013, arXiv:1211.5063).
        muon_learning_rate: peak learning rate of Muon for the matrices of the recurrent layers; None: AdamW for all.
        activation_regularization: weight of the mean square of the output layer's input, added to the loss.
        temporal_regularization: weight of the mean square of its change from token to token. Both are from Merity,
            McCann and Socher 2017, arXiv:1708.01009. They take the second one before dropout; with a mask that is the
            same at every step there is little difference.
        state_reset: probability that a lane starts a window with a zero state (Melis, Dyer and Blunsom 2018,
            arXiv:1707.05589), so that the model also learns how texts begin.
        ema: time constant of an exponential moving average of the weights, as a share of the run; the average is
            validated and kept (Polyak and Juditsky 1992). 0: none.
        fit_temperature: divide the logits of the validated and kept model by the temperature with the lowest validation
            loss (Guo et al. 2017, arXiv:1706.04599). A single number learns nothing of that text.
        chars_per_token: characters that begin with each token, (V,); None if every token is a character.
        tokens_per_step: of all ranks; for the loss scale where recurrent layers are computed in fp16.

    Attributes:
        loss_scale: factor on the loss, which the gradients lose before they are clipped; a power of two.
        grad_norm: norm of the last gradient before clipping, a tensor of shape ().
        skipped: skipped steps since the run began, shape ().
        skipped_in_a_row: skipped steps since the last one that was taken, shape ().
        averaged: EMA of the parameters, in their order; empty if there is none (yet).
        averaged_at: progress of the run at the last update of the EMA; None in a state of an older version.
        validated_tokens: tokens of all ranks that the current validation has scored so far.
        temperature: fitted in the last validation.
        val_loss: nats per character on the validation text, the same on all ranks.
        unfitted_val_loss: the same at temperature 1.
        validation_windows: windows to validate on, the first of each lane; None for all.
    """

    def __init__(
        self,
        model: LanguageModel,
        *,
        learning_rate: float,
        weight_decay: float,
        clip_norm: float,
        muon_learning_rate: float | None = None,
        activation_regularization: float = 0.0,
        temporal_regularization: float = 0.0,
        state_reset: float = 0.0,
        ema: float = 0.0,
        fit_temperature: bool = False,
        chars_per_token: Tensor | None = None,
        tokens_per_step: int = 0,
    ) -> None:
        super().__init__()
        self.model = model
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.clip_norm = clip_norm
        self.muon_learning_rate = muon_learning_rate
        self.activation_regularization = activation_regularization
        self.temporal_regularization = temporal_regularization
        self.state_reset = state_reset
        self.ema = ema
        self.fit_temperature = fit_temperature
        self.chars_per_token = chars_per_token
        self.tokens_per_step = tokens_per_step
        self.loss_scale = 1.0
        self.averaged: list[Tensor] = []
        self.averaged_at: float | None = 0.0
        self.temperature = 1.0
        self.state: State | None = None
        self.val_loss = self.unfitted_val_loss = float("nan")
        self.validation_windows: int | None = None
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros(())
        self._one = torch.ones(())
        self.validated_tokens = 0
        self._val_state: State | None = None
        self._val_sums = torch.zeros(2, dtype=torch.float64)
        self._swapped = False  # whether the parameters hold the EMA
        self._resumed: dict[str, Any] | None = None
        self._restored_at: int | None = None

    def on_fit_start(self) -> None:
        """Tells the model its rank, so that all ranks draw the same masks and use those of their own lanes."""
        self.model.stack.rank, self.model.stack.ranks = self.trainer.global_rank, self.trainer.world_size
        self.grad_norm = self.skipped = self.skipped_in_a_row = torch.zeros((), device=self.device)
        self._one = torch.ones((), device=self.device)
        if self.recurrence_in_fp16:
            self.loss_scale = loss_scale(self.tokens_per_step // self.trainer.world_size)
        if self.chars_per_token is not None:
            self.chars_per_token = self.chars_per_token.to(self.device)
        torch.manual_seed(torch.initial_seed())  # starting processes draws random numbers too

    @property
    def recurrence_in_fp16(self) -> bool:
        """Whether recurrent layers are computed in fp16 without a gradient scaler: by cuDNN, under autocast in bf16."""
        return self.device.type == "cuda" and self.trainer.precision == "bf16-mixed"

    def settle_gradient_buckets(self) -> None:
        """Makes an unused backward pass, so that more than two ranks sum gradients in the same order at every step.

        DDP rearranges its buckets after its first backward pass. Without this one, the first step of a resumed run
        would sum in another order than the same step of an undisturbed run. (Two ranks have only one order.)
        """
        if self.trainer.world_size <= 2:
            return
        random = rng_state()
        strategy, data = self.trainer.strategy, cast(TextData, self.trainer.datamodule)  # type: ignore[attr-defined]
        loss = strategy.training_step(strategy.batch_to_device(data.training_lanes()[0]), 0)
        torch.autograd.backward(0.0 * cast(dict[str, Tensor], loss)["loss"])
        self.zero_grad()
        self.state = None
        restore_rng_state(random)

    def restore(self) -> None:
        """Restores hidden state and random numbers from the loaded checkpoint, if there is one.

        Must be called when training starts: before, Lightning clears gradients and may draw random numbers. It is not
        in `on_train_start`, because the callbacks' hooks run first, and one of them may save or validate.
        """
        if self._resumed is None:
            return
        saved, self._resumed = self._resumed, None
        rank, ranks = self.trainer.global_rank, self.trainer.world_size
        if saved["state"] is not None:
            h, c = share_of_lanes(saved["state"], rank, ranks).to(self.device)
            if h.shape != (expected := self.model.initial_state(h.shape[1]).h.shape):
                raise ValueError(f"hidden state of shape {tuple(h.shape)} in place of {tuple(expected)}")
            self.state = State(h, c)
        for name, gradients in saved.get("gradients", {}).items():  # a state of an older version, within a step
            self.get_parameter(name).grad = share_of_mean(gradients, rank, ranks).to(self.device) * self.loss_scale
        self.skipped = self.skipped + saved["skipped"]
        self.skipped_in_a_row = self.skipped_in_a_row + saved["skipped_in_a_row"]
        self.averaged = [average.to(self.device) for average in saved["averaged"]]
        self.averaged_at = saved.get("averaged_at")
        self.temperature = saved["temperature"]
        restore_rng_state(saved["random"])
        self._restored_at = self.trainer.global_step

    @property
    def stepped(self) -> bool:
        """Whether a step has been made since a checkpoint was restored."""
        return self._restored_at is not None and self.trainer.global_step > self._restored_at

    def training_step(self, batch: Window, batch_idx: int) -> dict[str, Tensor]:
        """Returns the losses of a window over the scored tokens of all ranks.

        DDP averages gradients over R ranks, so each rank divides its sum by scored / R. Together they then have the
        gradient of a single process with all lanes.

        Returns:
            loss: cross-entropy in nats per token, with regularization, times `loss_scale`. If it is not finite, its
                gradient is NaN in every weight, and so on every rank.
            cross_entropy: the same without regularization, detached.
            chars_per_token: mean over the same tokens.
        """
        state = self.state
        if batch.first or state is None:
            state = self.model.initial_state(len(batch.inputs))
        elif self.state_reset:
            state = self._with_resets(state)
        y, state = self.model.features(batch.inputs, state, batch.resets)
        self.state = state.detach().finite()
        share = self.trainer.world_size / max(batch.scored, 1)
        logits = (
            project(self.model.output, y).flatten(0, 1).float()
        )  # time-major, as y is: the loss needs no order of tokens
        loss = F.cross_entropy(logits, batch.targets.T.flatten(), ignore_index=IGNORED, reduction="sum") * share
        cross_entropy = loss.detach()
        if self.activation_regularization or self.temporal_regularization:
            loss = loss + self._regularization(y)
        one = self._one
        return {
            "loss": loss * (self.loss_scale + 0.0 * cross_entropy),  # 0 times an infinite loss is NaN
            "cross_entropy": cross_entropy,
            "chars_per_token": one if self.chars_per_token is None else self._characters(batch.targets) * share,
        }

    def _characters(self, targets: Tensor) -> Tensor:
        """Returns how many characters begin with the scored targets."""
        scored = targets != IGNORED
        if self.chars_per_token is None:
            return scored.sum()
        return (self.chars_per_token[targets.clamp(min=0)] * scored).sum()

    def _with_resets(self, state: State) -> State:
        """Returns the state with random lanes set to 0. Those of all ranks are drawn, and this rank's are used."""
        B, rank = state.h.shape[1], self.trainer.global_rank
        keep = torch.rand(B * self.trainer.world_size, device=state.h.device) >= self.state_reset
        keep = keep[rank * B : (rank + 1) * B, None]
        return State(torch.where(keep, state.h, 0.0), torch.where(keep, state.c, 0.0))

    def _regularization(self, y: Tensor) -> Tensor | float:
        """Returns the terms added to the loss, from the input of the output layer (T, B, H)."""
        penalty: Tensor | float = 0.0
        if self.activation_regularization:
            penalty = self.activation_regularization * y.float().square().mean()
        if self.temporal_regularization and len(y) > 1:
            penalty = penalty + self.temporal_regularization * (y[1:] - y[:-1]).float().square().mean()
        return penalty

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """Returns AdamW, with Muon for the matrices of the recurrent layers if it has a learning rate."""
        return make_optimizer(
            self.model,
            learning_rate=self.learning_rate,
            muon_learning_rate=self.muon_learning_rate,
            weight_decay=self.weight_decay,
            precision=self.trainer.precision,
        )

    @cached_property
    def _trained(self) -> list[nn.Parameter]:
        """All parameters, once a strategy has prepared them for training."""
        return list(self.parameters())

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """Clips by the norm over all parameters, and makes the optimizer skip a step without finite loss and norm."""
        parameters = self._trained
        if self.loss_scale != 1.0:
            torch._foreach_mul_([p.grad for p in parameters if p.grad is not None], 1.0 / self.loss_scale)
        self.grad_norm = nn.utils.get_total_norm([p.grad for p in parameters if p.grad is not None]).detach()
        if self.grad_norm.device.type != "cpu" or self.grad_norm > self.clip_norm:  # a GPU would have to be waited for
            nn.utils.clip_grads_with_norm_(parameters, self.clip_norm, self.grad_norm)
        omitted = 1.0 - torch.isfinite(self.grad_norm).float()  # the same on all ranks, as the gradient is
        if self.trainer.precision != "16-mixed":  # in fp16, torch's gradient scaler omits the step
            optimizer.found_inf = omitted  # read by a fused step on the device, without synchronisation
        self.skipped = self.skipped + omitted
        self.skipped_in_a_row = (self.skipped_in_a_row + 1.0) * omitted

    def on_validation_epoch_start(self) -> None:
        """Starts with a zero state and empty sums; the state of training is untouched."""
        self._val_state = None
        tried = (self.temperature * step for step in TEMPERATURE_STEPS if self.fit_temperature)
        self._temperatures = list(dict.fromkeys([1.0, *tried]))
        self._val_sums = torch.zeros(1 + len(self._temperatures), dtype=torch.float64)
        self.validated_tokens = 0
        self._swap_averaged()

    def validation_step(self, batch: Window, batch_idx: int) -> None:
        """Adds a window's summed losses and scored characters to the sums."""
        if self.validation_windows is not None and batch_idx >= self.validation_windows:
            return
        state = self.model.initial_state(len(batch.inputs)) if self._val_state is None else self._val_state
        y, self._val_state = self.model.features(batch.inputs, state, batch.resets)
        self.validated_tokens += batch.scored
        if batch.scored:  # a window of warm-up has no losses
            losses = summed_losses(self.model.output, y, batch.targets, self._temperatures)
            self._val_sums += torch.cat([self._characters(batch.targets)[None], losses]).cpu()

    def on_validation_epoch_end(self) -> None:
        """Computes the losses from the sums over ranks; each character counts once, on the rank that read it."""
        sums = self._val_sums
        if self.trainer.world_size > 1:
            sums = self.trainer.strategy.reduce(sums.to(self.device), reduce_op="sum")
        characters, *totals = sums.tolist()
        losses = [total / characters for total in totals]
        self.unfitted_val_loss = losses[0]
        self.val_loss, self.temperature = min(zip(losses, self._temperatures, strict=True))
        self._val_state = None
        self._swap_averaged()

    def update_average(self, progress: float, *, before: float) -> None:
        """Updates the EMA with the present weights, EMA_UPDATES times in its time constant and at the end of the run.

        The weights w at progress p have the weight exp((p - progress) / ema) times the share of the run since the
        update before, so the first steps do not have too large a part in it.

        Args:
            progress: share of the run that is over.
            before: the same before the last step.
        """
        due = before - self.ema / EMA_UPDATES
        if self.averaged_at is None or not due <= self.averaged_at <= progress:  # resumed with another end, or old
            self.averaged_at = before
        share = progress - self.averaged_at
        if not self.ema or share <= 0.0 or (share < self.ema / EMA_UPDATES and progress < 1.0):
            return
        self.averaged_at = progress
        parameters = [p.detach() for p in self.parameters()]
        if not self.averaged:
            self.averaged = [p.clone() for p in parameters]
        new, whole = (-math.expm1(-part / self.ema) for part in (share, progress))
        torch._foreach_lerp_(self.averaged, parameters, new / whole)

    @torch.no_grad()
    def _swap_averaged(self) -> None:
        """Exchanges the weights and their EMA."""
        self._swapped = bool(self.averaged) and not self._swapped
        for parameter, average in zip(self.parameters() if self.averaged else (), self.averaged, strict=True):
            weights = parameter.clone()
            parameter.copy_(average)
            average.copy_(weights)

    def validated_weights(self) -> dict[str, NDArray[np.float32]]:
        """Returns the weights that the last validation measured, by name, with the temperature in the output layer."""
        trained = not self._swapped  # in a validation that a signal ends they are swapped already
        if trained:
            self._swap_averaged()
        arrays = {
            name: tensor.detach().float().cpu().numpy().copy() for name, tensor in self.model.state_dict().items()
        }
        if trained:
            self._swap_averaged()
        for name in ("output.weight", "output.bias"):
            arrays[name] /= np.float32(self.temperature)
        return arrays

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Adds the hidden states of all ranks and the ranks' common random state; saved at the end of a step."""
        state = self.state
        mine = None if state is None else gather(self.trainer, torch.stack([state.h, state.c]))
        checkpoint["bptt"] = {
            "state": None if mine is None else torch.cat(list(mine), dim=2),  # (2, L, B, H)
            "skipped": int(self.skipped),
            "skipped_in_a_row": int(self.skipped_in_a_row),
            "averaged": self.averaged,
            "averaged_at": self.averaged_at,
            "temperature": self.temperature,
            "random": rng_state(),
        }

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keeps this module's part of the checkpoint until `restore` puts it in place."""
        self._resumed = checkpoint["bptt"]


@torch.no_grad()
def summed_losses(output: nn.Linear, y: Tensor, targets: Tensor, temperatures: Sequence[float]) -> Tensor:
    """Returns the summed cross-entropy of the scored targets at each of K temperatures, in nats, (K,), float32.

    The logits are made and shifted once for all temperatures, a block of tokens at a time: memory is bounded for every
    vocabulary.

    Args:
        output: the output layer.
        y: its input after each token, (T, B, H).
        targets: the next tokens, (B, T); IGNORED if not scored.
    """
    sums = y.new_zeros(len(temperatures), dtype=torch.float32)
    rows = max(LOGITS_AT_ONCE // output.out_features, 1)
    for part, ids in zip(torch.split(y.flatten(0, 1), rows), torch.split(targets.T.flatten(), rows), strict=True):
        logits = project(output, part).float()
        logits -= logits.amax(dim=1, keepdim=True)
        own = logits.gather(1, ids.clamp(min=0)[:, None])[:, 0]
        weights = torch.empty_like(logits)
        for k, temperature in enumerate(temperatures):
            total = torch.div(logits, temperature, out=weights).exp_().sum(dim=1)
            sums[k] += torch.where(ids == IGNORED, 0.0, total.log_() - own / temperature).sum()
    return sums


def step_taken(trainer: L.Trainer) -> bool:
    """Whether the last window completed an optimizer step; with --accumulate, gradients of several windows add up."""
    return not trainer.fit_loop._should_accumulate()
