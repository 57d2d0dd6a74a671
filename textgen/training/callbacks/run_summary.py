"""Summary of a run at its end: its diagnosis."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Any

import lightning as L
import numpy as np
from numpy.typing import NDArray

from textgen.tokenizers import Tokenizer, unit_name, varying_chars_per_token
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.diagnosis import End, diagnose
from textgen.training.signals import StoppedBySignal, StoppedNow
from textgen.units import unigram_entropy


@dataclass(eq=False)
class RunSummary(Callback):
    """Diagnoses a run that ends or is stopped by a signal, and adds the diagnosis to its summary in W&B.

    Args:
        validation: ids of the validation split, (T,).
        short_text: whether the length of the text is what limits the model.

    Attributes:
        diagnosis: a sentence; empty before the end, and on ranks other than 0.
    """

    state_key = "Closing"  # key in saved states, whatever the name of the class

    run: RunFolder
    metrics: MetricsLogger
    early_stopping: EarlyStopping
    _: KW_ONLY
    validation: NDArray[np.unsignedinteger[Any]]
    tokenizer: Tokenizer
    short_text: bool = False
    diagnosis: str = field(default="", init=False)

    def on_fit_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Sums up a run that has ended by itself."""
        if self.early_stopping.stopped:
            self._sum_up(pl_module, "patience")
        else:
            steps = self.metrics.schedule.budget.max_steps
            self._sum_up(pl_module, "steps" if steps is not None and trainer.global_step >= steps else "time")

    def on_exception(self, trainer: L.Trainer, pl_module: Any, exception: BaseException) -> None:
        """Sums up a run that a signal has stopped."""
        if isinstance(exception, StoppedBySignal) and not isinstance(exception, StoppedNow):
            self._sum_up(pl_module, "signal")

    def _sum_up(self, module: Any, end: End) -> None:
        if not self.run.path:
            return
        curve = self.metrics.curve
        self.diagnosis = diagnose(
            curve,
            end=end,
            rate=self.metrics.latest.get("lr", 0.0) / module.learning_rate,
            entropy=unigram_entropy(self.validation, varying_chars_per_token(self.tokenizer)),
            unit=unit_name(self.tokenizer),
            short=self.short_text,
        )
        if self.run.wandb:
            self.run.wandb.summarise({"diagnosis": self.diagnosis})
