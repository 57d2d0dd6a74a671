"""Texts that a model writes while it is trained."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from textgen.errors import ModelError, printable
from textgen.generation.generator import TextGenerator
from textgen.model.config import ModelConfig
from textgen.runs.model_folder import Model
from textgen.tokenizers import Tokenizer
from textgen.training.module import TruncatedBPTT

TEMPERATURES = (0.5, 0.8, 1.0)
"""From what the model is sure of to what it believes."""


class Sample(NamedTuple):
    """A text, and the temperature that it was drawn at."""

    temperature: float
    text: str


def sampler_of(
    config: ModelConfig, tokenizer: Tokenizer, length: int, seed: int
) -> Callable[[TruncatedBPTT], list[Sample]]:
    """A function that writes a sample for each of `TEMPERATURES` with the weights of a module's last validation.

    Always with the same seed, so that the samples of a run differ by what was learnt.

    Args:
        config: shape of the model.
        tokenizer: of the text.
        length: characters of each sample.
        seed: of the samples; training's random numbers are left alone.
    """

    def samples(module: TruncatedBPTT) -> list[Sample]:
        model = Model(Path(), config, tokenizer, {}, module.kept(), {}, digest="")
        try:
            generator = TextGenerator(model)
            return [Sample(t, generator.generate(length=length, temperature=t, seed=seed)) for t in TEMPERATURES]
        except ModelError as error:
            return [Sample(t, f"(no sample: {error})") for t in TEMPERATURES]

    return samples


def in_one_line(text: str) -> str:
    """The text with `↵` for each line's end, and other characters that a terminal would obey as escapes."""
    return printable(text.replace("\n", "↵"))
