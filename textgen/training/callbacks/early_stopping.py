"""Early stopping of runs that overfit."""

from __future__ import annotations

from dataclasses import dataclass, field

import lightning as L

from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.diagnosis import has_overfitted


@dataclass(eq=False)
class EarlyStopping(Callback):
    """Stops the run at a validation if it and those just before it, over one epoch at least, all show overfitting.

    A plateau does not stop a run: the learning rate falls until the end of the budget, and the validation loss falls
    with it. When a run overfits, a lower learning rate makes the validation loss worse still.

    It has no state of its own: the decision follows from the curve of `MetricsLogger`, so all ranks and a resumed run
    decide alike. `BestModel` keeps the best model as always.

    Args:
        validations: number in a row; 0 for never.
    """

    state_key = "Patience"  # key in saved states, whatever the name of the class

    metrics: MetricsLogger
    validations: int
    stopped: bool = field(default=False, init=False)

    def on_validation_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Checks the end of the curve. Lightning does not validate once more."""
        enough = self.validations > 0 and has_overfitted(self.metrics.curve, self.validations)
        if enough and not trainer.should_stop:
            self.stopped = trainer.should_stop = True
