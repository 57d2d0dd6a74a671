"""The last word on a run: what happened, and what would help."""

from __future__ import annotations

from typing import Any

import lightning as L
import numpy as np
from numpy.typing import NDArray

from textgen.tokenizers import Tokenizer, unit_name, varying_chars_per_token
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.diagnosis import End, best_of, verdict
from textgen.training.run_length import Budget
from textgen.training.signals import LeftAtOnce, Stopped
from textgen.units import unigram_entropy


class RunSummary(L.Callback):
    """Sums up a run that ends by itself or is stopped, in a sentence; adds it to the run's summary in W&B.

    Stands first among the callbacks: where a run is stopped, its folder finishes W&B.

    Args:
        run, budget, journal, patience: know how it went.
        validation: ids of the validation part, (T,).
        tokenizer: what they mean.

    Attributes:
        line: the sentence; empty before the end, and on ranks other than 0.
    """

    state_key = "Closing"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        run: RunFolder,
        budget: Budget,
        journal: MetricsLogger,
        patience: EarlyStopping,
        validation: NDArray[np.unsignedinteger[Any]],
        tokenizer: Tokenizer,
    ) -> None:
        self.run = run
        self.budget = budget
        self.journal = journal
        self.patience = patience
        self.validation = validation
        self.tokenizer = tokenizer
        self.line = ""

    def on_fit_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """A run that has come to its end."""
        if self.patience.spent:
            self._sum_up(pl_module, "patience")
        else:
            steps = self.budget.max_steps
            self._sum_up(pl_module, "steps" if steps is not None and trainer.global_step >= steps else "time")

    def on_exception(self, trainer: L.Trainer, pl_module: Any, exception: BaseException) -> None:
        """A run that was asked to stop."""
        if isinstance(exception, Stopped) and not isinstance(exception, LeftAtOnce):
            self._sum_up(pl_module, "signal")

    def _sum_up(self, module: Any, end: End) -> None:
        if not self.run.path:
            return
        curve = self.journal.curve
        rate = self.journal.latest.get("lr", 0.0) / module.learning_rate
        alone = unigram_entropy(self.validation, varying_chars_per_token(self.tokenizer))
        self.line = verdict(curve, end, rate, alone, unit_name(self.tokenizer))
        if self.run.tracker:
            best = {"best/val/bpc": best_of(curve).validation, "best/epoch": best_of(curve).epoch} if curve else {}
            self.run.tracker.summarise({"verdict": self.line, **best})
