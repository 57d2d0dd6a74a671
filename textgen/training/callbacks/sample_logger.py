"""Texts that a model generates while it is trained."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import lightning as L

from textgen.errors import ModelError, printable
from textgen.generation.generator import TextGenerator
from textgen.model.config import ModelConfig
from textgen.runs.model_folder import Model
from textgen.tokenizers import Tokenizer
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.module import TruncatedBPTT

TEMPERATURES = (0.5, 0.8, 1.0)


class Sample(NamedTuple):
    """A text and the temperature at which it was sampled."""

    temperature: float
    text: str


class SampleLogger(L.Callback):
    """Generates a sample at each of TEMPERATURES after each validation, and logs them to W&B.

    Args:
        run: has the W&B run; only rank 0 generates.
        generate: returns the samples, see `sample_generator`; None for no samples.

    Attributes:
        samples: of the last validation.
    """

    state_key = "SampleLogger"

    def __init__(self, run: RunFolder, generate: Callable[[TruncatedBPTT], list[Sample]] | None) -> None:
        self.run = run
        self.generate = generate
        self.samples: list[Sample] = []

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Generates and logs."""
        if not self.run.path or not self.generate:
            return
        self.samples = self.generate(pl_module)
        if self.run.wandb:
            self.run.wandb.write_samples(trainer.global_step, self.samples)


def sample_generator(
    config: ModelConfig, tokenizer: Tokenizer, *, length: int, seed: int
) -> Callable[[TruncatedBPTT], list[Sample]]:
    """Returns a function that generates a sample at each of TEMPERATURES with the last validated weights.

    The seed is always the same, so the samples of a run differ only by what was learnt.

    Args:
        config: architecture of the model.
        tokenizer: of the text.
        length: of each sample, in characters.
        seed: of the samples; the random numbers of training are untouched.
    """

    def generate(module: TruncatedBPTT) -> list[Sample]:
        model = Model(Path(), config, tokenizer, {}, module.validated_weights(), {}, digest="")
        try:
            generator = TextGenerator(model)
            return [Sample(t, generator.generate(length=length, temperature=t, seed=seed)) for t in TEMPERATURES]
        except ModelError as error:
            return [Sample(t, f"(no sample: {error})") for t in TEMPERATURES]

    return generate


def in_one_line(text: str) -> str:
    """Returns the text with `↵` for line ends and escapes for other characters that a terminal would interpret."""
    return printable(text.replace("\n", "↵"))
