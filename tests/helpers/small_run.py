"""A run of a moment in this process, as the command trains it."""

import dataclasses
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console

from textgen.data.corpus import Corpus, SplitEnds
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.tokenizers import CharacterTokenizer, Tokenizer
from textgen.training import run as run_module

torch.set_num_threads(1)  # of networks this small two wait for each other, for long where others want the cores too
ALPHABET = "abcdefghijk"
IDS = np.random.default_rng(0).integers(0, len(ALPHABET), 700).astype(np.uint8)


def corpus_of(
    name: str, ids: NDArray[Any], tokenizer: Tokenizer, documents: Sequence[int] = (0,), shares=(0.9, 0.95)
) -> Corpus:
    """Ids as a text that ends its training split and its validation split at these shares of them."""
    return Corpus(
        name=name,
        place=f"{name}.txt",
        ids=ids,
        tokenizer=tokenizer,
        sha256="0" * 64,
        characters=int(tokenizer.chars_per_token[ids].sum()),
        split_ends=SplitEnds(int(len(ids) * shares[0]), int(len(ids) * shares[1])),
        documents=np.array(documents, np.uint64),
    )


CORPUS = corpus_of("letters", IDS, CharacterTokenizer(ALPHABET))
MODEL = ModelSettings(hidden=8, layers=2, dropout=0.3)
SETTINGS = TrainingSettings(
    batch_size=4,
    window=9,
    max_steps=25,
    log_every=3,
    validate_every=7,
    sample_length=0,
    accelerator="cpu",
    precision="fp32",
    wandb="disabled",
    checkpoint_every="1",
    weight_decay=0.05,
)


def train(folder: Path, resume: bool = False, corpus: Corpus = CORPUS, model: ModelSettings = MODEL, **changes) -> str:
    """Trains `folder`/r in this process, as the command does; what is printed."""
    settings = dataclasses.replace(SETTINGS, checkpoints=str(folder), **changes)
    output = io.StringIO()
    if resume:
        resumed = folder / "r"
    else:
        resumed, settings = None, dataclasses.replace(settings, run="r")
    everything = CorpusSettings(), model, settings
    run_module.train(corpus, everything, resumed=resumed, console=Console(file=output), next_command=next_command)
    return output.getvalue()


def next_command(what: str, folder: Path) -> str:
    return f"{what} {folder}"


OVERFITTING = {
    "model": dataclasses.replace(MODEL, hidden=64, dropout=0.0),
    "batch_size": 17,
    "window": 37,  # 17 x 37 + 1 is the whole training split
    "optimizer": "adamw",
    "learning_rate": 0.02,
    "validate_every": 1,
    "patience": 6,
}
"""What lets `train` learn random letters by heart, until patience ends the run after some ten of 25 steps."""
