"""Summary of a run at its end: its diagnosis, and how much its samples copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Any

import lightning as L
import numpy as np
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.data.quality.originality import Originality, measure_originality
from textgen.data.quality.text_blocks import BlockReader
from textgen.evaluation.copies import AT_LEAST
from textgen.tokenizers import unit_name, varying_chars_per_token
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.sample_logger import SampleLogger
from textgen.training.diagnosis import End, diagnose
from textgen.training.signals import StoppedBySignal, StoppedNow
from textgen.unicode import code_points
from textgen.units import percent, unigram_entropy

MOST_CHARACTERS = 1 << 24
"""Characters of the training split that samples are compared with, at most: that takes about a second."""


@dataclass(eq=False)
class RunSummary(Callback):
    """Diagnoses a run that ends or is stopped by a signal, measures what its last samples copy from the training text,
    and adds both to its summary in W&B.

    Args:
        samples: of the last validation.
        corpus: the text.
        validation: ids of the validation split, (T,).
        short_text: whether the length of the text is what limits the model.

    Attributes:
        diagnosis: a sentence; empty before the end, and on ranks other than 0.
        copies: a sentence about the samples; empty without samples too.
    """

    state_key = "Closing"  # key in saved states, whatever the name of the class

    run: RunFolder
    metrics: MetricsLogger
    early_stopping: EarlyStopping
    samples: SampleLogger
    _: KW_ONLY
    corpus: Corpus
    validation: NDArray[np.unsignedinteger[Any]]
    short_text: bool = False
    diagnosis: str = field(default="", init=False)
    copies: str = field(default="", init=False)

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
            entropy=unigram_entropy(self.validation, varying_chars_per_token(self.corpus.tokenizer)),
            unit=unit_name(self.corpus.tokenizer),
            short=self.short_text,
        )
        values: dict[str, Any] = {"diagnosis": self.diagnosis}
        texts = [] if self.samples.failed else [sample.text for sample in self.samples.samples]
        if any(len(text) >= AT_LEAST for text in texts):
            found = measure_copies(self.corpus, texts)
            self.copies = describe_copies(found, self.corpus.split_ends.training)
            values |= {"copied/samples": found.share, "copied/validation": found.held_out_share}
        if self.run.wandb:
            self.run.wandb.summarise(values)


def measure_copies(corpus: Corpus, texts: Sequence[str]) -> Originality:
    """Measures what texts, and the validation split, copy from the first `MOST_CHARACTERS` of the training split."""
    return measure_originality(
        BlockReader(corpus),
        [code_points(text) for text in texts],
        lambda done, total: None,
        held_out=("validation",),
        most=MOST_CHARACTERS,
    )


def describe_copies(found: Originality, training: int) -> str:
    """Returns a sentence about what samples copy from a training split of so many characters."""
    part = "" if found.source >= training else f"the first {found.source:,} characters of "
    held_out = "" if found.held_out_share is None else f"; of the validation text {percent(found.held_out_share)}"
    return (
        f"{percent(found.share)} of the last samples stand in {part}the training text in passages of {AT_LEAST} "
        f"characters or more{held_out}"
    )
