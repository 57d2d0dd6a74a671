"""Learning rate and end of a run, from its progress."""

from __future__ import annotations

import math
from typing import Any

import lightning as L

from textgen.training.callbacks.callback import Callback
from textgen.training.distributed import LateMaximum, broadcast
from textgen.training.module import step_taken
from textgen.training.run_length import Budget, EndTime


class Schedule(Callback):
    """Sets the learning rates before every step from the run's progress, and asks Lightning to stop when it is 1.
    Lightning then validates once more, on the finished model.

    A time limit holds for the whole run. The schedule keeps time for the last validation and for saving, see `EndTime`.
    A validation that would leave too little time for the last one is skipped, and so is one that would make validations
    take more than their share of the time. If one takes so long, because the machine has slowed down, that there is no
    time for another, it is the last.

    Several ranks agree on the progress by rank 0's clock only now and then: at every window, they would wait for each
    other. In between, progress grows with the steps alone. What rank 0 says at one decision all ranks learn at the
    next one, so that none waits. It therefore says where the run will be then; a run ends later than by this by one
    interval between decisions at most, if the machine slows down.

    Args:
        budget: limits of the run and its clock.
        warmup: share of the run over which the learning rate rises.
        decay: shape of the fall, see `learning_rate_factor`.
        tokens_per_window: B T over all ranks.
        validation_tokens: number of tokens that a validation reads.
        skips_validations: whether a validation whose turn it is may be skipped because it costs too much.

    Attributes:
        decides: whether the ranks agree at the end of this window, which ends a step; a single rank does at each step.
        progress: share of the run that is over, the same on all ranks.
        scale: factor on all learning rates; below 1 after a divergence.
        factor, lr: the last step's share of the peak learning rates, and AdamW's learning rate.
        validation_windows: windows that every validation reads; None for all.
    """

    state_key = "Schedule"  # key in saved states, whatever the name of the class

    def __init__(
        self,
        budget: Budget,
        *,
        warmup: float,
        decay: str,
        tokens_per_window: int,
        validation_tokens: int,
        skips_validations: bool = False,
    ) -> None:
        self.budget = budget
        self.warmup = warmup
        self.decay = decay
        self.skips_validations = skips_validations
        self.decides = True
        self.progress = 0.0
        self.scale = 1.0
        self.lr = self.factor = 0.0
        self.validation_windows: int | None = None
        limit = math.inf if budget.max_seconds is None else budget.max_seconds
        self.end_time = EndTime(limit, validation_tokens / tokens_per_window)
        self._elapsed = 0.0
        self._validated = False  # at least once
        self._until_decision = 0  # windows
        self._interval = 1  # windows from the next decision to the one after it
        self._agreement = LateMaximum()
        self._validation_ended = 0.0
        self._window_ended = 0.0
        self._pauses = 0.0  # saving of states since then
        self._validation_began: float | None = None  # until the next window

    def state_dict(self) -> dict[str, Any]:
        """Returns the time trained, the scale of the learning rates and the measured costs of validations."""
        return {
            "elapsed": self.budget.elapsed,
            "reserved": self.budget.reserved_seconds,
            "scale": self.scale,
            "validated": self._validated,
            "validation_costs": self.end_time.costs,
            "validation_windows": self.validation_windows,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restores what `state_dict` returned; older states lack the costs and windows of validations."""
        self._elapsed, self.budget.reserved_seconds, self.scale = state["elapsed"], state["reserved"], state["scale"]
        self._validated = state["validated"]
        self.end_time.costs = list(state.get("validation_costs", ()))
        self.validation_windows = state.get("validation_windows")

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Starts the clock; the limits of a resumed run may have changed."""
        self.budget.start(self._elapsed)
        self._window_ended = self._validation_ended = self._elapsed
        pl_module.validation_windows = self.validation_windows
        (self.progress,) = broadcast(trainer, self.budget.progress(trainer.global_step, self._elapsed))
        trainer.should_stop = self.progress >= 1.0

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """Sets the learning rates of the coming step."""
        if self._validation_began is not None:
            now = self.budget.elapsed
            self.end_time.validated(now - self._window_ended)
            self._window_ended, self._pauses, self._validation_began = now, 0.0, None
            self._validation_ended = now
        self.factor = self.scale * learning_rate_factor(self.progress, self.warmup, self.decay)
        self.lr = pl_module.learning_rate * self.factor
        for group in trainer.optimizers[0].param_groups:
            group["lr"] = group["highest_lr"] * self.factor

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Updates the progress by rank 0's clock."""
        now, before = self.budget.elapsed, self.progress
        self.end_time.trained(now - self._window_ended - self._pauses)
        if self.budget.max_seconds is not None:
            self.budget.reserved_seconds = self.end_time.seconds
        self._window_ended, self._pauses = now, 0.0
        self._until_decision -= 1
        self.decides = step_taken(trainer) and (trainer.world_size == 1 or self._until_decision <= 0)
        # Progress never falls, even if the estimate of the end does.
        self.progress = max(before, self.budget.progress(trainer.global_step, 0.0))
        if self.decides:
            self._decide(trainer, now)
        pl_module.update_average(self.progress, before=before)
        if self.progress >= 1.0:
            trainer.should_stop = True

    def _decide(self, trainer: L.Trainer, now: float) -> None:
        """Sets progress, the next validation and the next decision to what rank 0 has sent; with several ranks, to what
        it sent at the previous decision.
        """
        ahead, self._interval = self._interval, self.end_time.windows_to_decision
        then = now if trainer.world_size == 1 else now + ahead * (self.end_time.window_seconds or 0.0)
        validates = True
        if self.budget.max_seconds is not None:
            validates = then + 2 * self.end_time.seconds <= self.budget.max_seconds
        if self.skips_validations:
            validates &= self.end_time.affords_validation(then - self._validation_ended)
        mine = (self.budget.progress(0, then), validates, self._interval) if trainer.is_global_zero else (0, 0, 0)
        told = self._agreement.exchange(trainer, *mine)
        self._until_decision = 1
        if told is not None:
            self.progress, self._until_decision = max(self.progress, told[0]), int(told[2])
            trainer.val_check_batch = trainer.val_check_interval if told[1] else math.inf

    def saved(self, seconds: float, *, written: float = 0.0) -> None:
        """Records that saving a state took so many seconds, which are not training time.

        Args:
            written: seconds that writing it takes besides, in the background; at the end, the run waits for it.
        """
        self.end_time.save_seconds = seconds + written
        self._pauses += seconds

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Records the time at which the validation begins."""
        self._validation_began = self.budget.elapsed

    def on_validation_batch_end(
        self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int, dataloader_idx: int = 0
    ) -> None:
        """Ends the first validation after the longest time that a validation may take; later ones read as much."""
        if self.budget.max_seconds is None or self._validated or pl_module.validation_windows is not None:
            return
        assert self._validation_began is not None
        spent = self.budget.elapsed - self._validation_began
        (stop,) = broadcast(trainer, spent >= self.end_time.longest_validation(self._validation_began))
        if stop and pl_module.validated_tokens:
            self.validation_windows = pl_module.validation_windows = batch_idx + 1

    def on_validation_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Ends the run if there is no time for another validation; drops decisions that are still on their way."""
        self._validated = True
        self._agreement.forget()
        self._until_decision, self._interval = 0, 1
        if self.budget.max_seconds is not None and not trainer.should_stop:
            spent = self.budget.elapsed - self._window_ended
            (stop,) = broadcast(trainer, self.budget.elapsed + spent > self.budget.max_seconds)
            trainer.should_stop = bool(stop)


def learning_rate_factor(progress: float, warmup: float, decay: str = "linear") -> float:
    """Returns the share of the peak learning rate: a linear rise from 0 to 1 over the share `warmup` of the run, times
    a decay from 1 to 0 over all of it.

    Args:
        decay: "linear" (Defazio et al. 2023, arXiv:2310.07831), "cosine" (Loshchilov and Hutter 2017,
            arXiv:1608.03983), or "trapezoid", which stays at 1 and falls linearly over the last third (Haegele et al.
            2024, arXiv:2405.18392).
    """
    rise = min(1.0, progress / warmup) if warmup > 0 else 1.0
    if decay == "cosine":
        return rise * 0.5 * (1.0 + math.cos(math.pi * progress))
    fall = 1.0 - progress
    return rise * (min(1.0, 3.0 * fall) if decay == "trapezoid" else fall)
