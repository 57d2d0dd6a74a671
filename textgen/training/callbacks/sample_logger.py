"""Texts that a model generates while it is trained."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import KW_ONLY, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import lightning as L

from textgen.errors import ModelError, SettingsError, printable
from textgen.generation.generator import TextGenerator
from textgen.model.config import ModelConfig
from textgen.runs.model_folder import Model
from textgen.tokenizers import Tokenizer
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.module import TruncatedBPTT

TEMPERATURES = (0.5, 0.8, 1.0)
SLOW_SECONDS, PAUSE_SECONDS = 1.0, 60.0
"""Samples that take longer than the former are generated once in the latter, at most, and at the end of the run."""


class Sample(NamedTuple):
    """A text and the temperature at which it was sampled."""

    temperature: float
    text: str


@dataclass(eq=False)
class SampleLogger(Callback):
    """Generates a sample at each of TEMPERATURES after each validation, and logs them to W&B.

    The seed is always the same, so the samples of a run differ only by what was learned. Matrices are in 8 bits:
    that takes a third of the time, in which training stands still.

    Args:
        length: of each sample, in characters; 0 for no samples.
        seed: of the samples; the random numbers of training are untouched.
    """

    state_key = "SampleLogger"

    run: RunFolder
    config: ModelConfig
    tokenizer: Tokenizer
    _: KW_ONLY
    length: int
    seed: int
    samples: list[Sample] = field(default_factory=list, init=False)
    failed: bool = field(default=False, init=False)  # whether the samples are reasons why there are none
    _pause_until: float = field(default=0.0, init=False)

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Generates the samples from the validated weights, on rank 0, and logs them to W&B."""
        began = time.monotonic()
        self.samples = []
        if not self.run.path or not self.length or (began < self._pause_until and not trainer.should_stop):
            return
        self.samples = self.generate(pl_module)
        ended = time.monotonic()
        self._pause_until = ended + PAUSE_SECONDS if ended - began > SLOW_SECONDS else 0.0
        if self.run.wandb:
            self.run.wandb.write_samples(trainer.global_step, self.samples)

    def generate(self, module: TruncatedBPTT) -> list[Sample]:
        """Returns samples with the weights that the module's last validation measured."""
        model = Model(Path(), self.config, self.tokenizer, {}, module.validated_weights(), {}, digest="")
        try:
            try:
                generator = TextGenerator(model, "llvm", "int8")
            except SettingsError:  # not available here
                generator = TextGenerator(model, "numpy", "int8")
            generate = partial(generator.generate, length=self.length, seed=self.seed)
            samples = [Sample(temperature, generate(temperature=temperature)) for temperature in TEMPERATURES]
            self.failed = False
            return samples
        except ModelError as error:
            self.failed = True
            return [Sample(temperature, f"(no sample: {error})") for temperature in TEMPERATURES]


def in_one_line(text: str) -> str:
    """Returns the text with `↵` for line ends and escapes for other characters that a terminal would interpret; a mark
    that begins it (a vowel of Thai, an accent) stands on a dotted circle.
    """
    if unicodedata.category(text[:1] or " ").startswith("M"):
        text = "\u25cc" + text
    return printable(text.replace("\n", "↵"))
