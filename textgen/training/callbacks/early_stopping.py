"""Ends a run that overfits."""

from __future__ import annotations

import lightning as L

from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.diagnosis import has_overfitted


class EarlyStopping(L.Callback):
    """Ends the run at a validation, when that one and those just before it, over a whole reading of the text at least,
    all show overfitting.

    A plateau does not end a run: the learning rate falls until the budget's end, and validation with it. A text that
    is being learnt by heart is another matter: there, a lower learning rate makes validation worse still.

    Stands behind the journal, which has the curve, so that nothing of its own needs to be saved: every rank decides
    alike, and a resumed run as if it had never stopped. The best model is kept by `BestModel` as ever.

    Args:
        journal: has the validations.
        validations: how many in a row; 0 for never.

    Attributes:
        spent: whether it has ended the run.
    """

    state_key = "Patience"  # what saved states call it, whatever the class is called

    def __init__(self, journal: MetricsLogger, validations: int) -> None:
        self.journal = journal
        self.validations = validations
        self.spent = False

    def on_validation_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Looks at the end of the curve; Lightning does not validate once more."""
        enough = self.validations > 0 and has_overfitted(self.journal.curve, self.validations)
        if enough and not trainer.should_stop:
            self.spent = trainer.should_stop = True
