"""Configurations of small runs, and all states that they save, to resume from."""

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpers.small_run import ALPHABET, IDS, MODEL, OVERFITTING, corpus_of
from textgen.tokenizers import ByteTokenizer
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.checkpoints import AtomicCheckpointIO

LETTERS = "".join(ALPHABET[i] for i in IDS).replace("k", "\N{GREEK SMALL LETTER ALPHA}").replace("a", " ")
DOCUMENTS = [0, 3, 60, 61, 130, 333, 512, 640, 660, 690]


def text_of(tokenizer):
    """The letters in tokens that are not single characters."""
    ids = tokenizer.encode(LETTERS)
    return corpus_of("letters", ids, tokenizer, [begin for begin in DOCUMENTS if begin < len(ids)])


CONFIGURATIONS = {
    "plain": {},
    "accumulate": {"accumulate": 3, "max_steps": 9, "validate_every": 2},
    "validate-always": {"validate_every": 1, "max_steps": 10},
    "bf16": {"precision": "bf16", "max_steps": 20},
    "kernels": {"precision": "bf16", "max_steps": 6, "model": dataclasses.replace(MODEL, hidden=64), "batch_size": 16},
    "epochs": {"max_steps": None, "epochs": 2},
    "patience": OVERFITTING,
    "everything": {
        "model": dataclasses.replace(
            MODEL,
            residual=False,
            skip_connections=True,
            tied=True,
            input_dropout=0.2,
            output_dropout=0.3,
            embedding_dropout=0.1,
            recurrent_dropout=0.2,
        ),
        "ema": 0.2,
        "activation_regularization": 0.1,
        "temporal_regularization": 0.1,
        "jitter": True,
        "state_reset": 0.3,
        "schedule": "trapezoid",
    },
    "documents": {
        "corpus": text_of(ByteTokenizer()),
        "document_reset": True,
        "state_reset": 0.2,
        "jitter": True,
        "accumulate": 2,
        "max_steps": 6,
        "validate_every": 2,
    },
    "adamw": {"optimizer": "adamw", "fit_temperature": False},
    "coupled": {"model": dataclasses.replace(MODEL, cell="coupled", recurrent_dropout=0.2), "max_steps": 11},
    "gru": {"model": dataclasses.replace(MODEL, cell="gru", recurrent_dropout=0.2), "max_steps": 11},
    "rnn": {"model": dataclasses.replace(MODEL, cell="rnn", nonlinearity="relu"), "max_steps": 11},
}


@contextlib.contextmanager
def recorded_states(folder: Path, after_every_step: bool = False) -> Iterator[list[tuple[Path, dict[str, Any]]]]:
    """Copies a run's folder after every state that is saved inside the context: [(folder of runs, checkpoint)]; with
    `after_every_step`, states are saved after every step, as a signal may ask for it.
    """
    states = []
    save = AtomicCheckpointIO.save_checkpoint

    def save_and_copy(self, checkpoint, path, storage_options=None):
        save(self, checkpoint, path)
        self.wait()
        copy = folder / f"at-{len(states)}"
        shutil.copytree(Path(path).parent.parent, copy / "r")
        states.append((copy, checkpoint))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AtomicCheckpointIO, "save_checkpoint", save_and_copy)
        if after_every_step:
            patch.setattr(Checkpointer, "_wish", lambda self, trainer: trainer.global_step)
        yield states
