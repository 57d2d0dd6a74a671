"""Training states on disk: whole or not at all, with a digest, and without code."""

from __future__ import annotations

import hashlib
import io
import math
import pickle
import random
import warnings
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from lightning.pytorch.plugins.io import TorchCheckpointIO

from textgen.errors import CheckpointError, warn
from textgen.files import atomic_write, link
from textgen.runs.model_folder import DESCRIPTION, MODEL_FOLDER, TOKENIZER, WEIGHTS, model_digest
from textgen.runs.run_folder import METRICS, SETTINGS
from textgen.settings.parsing import with_current_names

MAGIC = b"textgen training state 2\n"
DIGEST = 64  # hexadecimal digits of a sha256


class AtomicCheckpointIO(TorchCheckpointIO):
    """A line that says what this is, a line with the sha256 of the rest, then `torch.save`'s archive.

    Writes beside the target, syncs and renames; Lightning's own stages in the folder for temporary files, without
    sync, and can lose the old file and the new one when the disk is full.
    """

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Replaces `path` in one step.

        Raises:
            StorageError: the disk refuses; the checkpoint before is still there.
        """
        buffer = io.BytesIO()  # for torch makes "unexpected pos 64 vs 0" of a full disk
        torch.save(checkpoint, buffer)
        content = buffer.getbuffer()
        with atomic_write(Path(path)) as file:
            file.write(MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n")
            file.write(content)

    def load_checkpoint(self, path: Any, map_location: Any = None, weights_only: bool | None = None) -> dict[str, Any]:
        """Reads a file that `save_checkpoint` wrote, onto the CPU; `weights_only` is always meant.

        Raises:
            CheckpointError: it cannot be read, its content does not match its digest, or it holds more than tensors
                and plain values.
        """
        try:
            content = memoryview(Path(path).read_bytes())
        except OSError as error:
            raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
        head = len(MAGIC) + DIGEST + 1
        if content[: len(MAGIC)] != MAGIC:
            raise CheckpointError(f"{path} is damaged or no training state of this version of textgen")
        if hashlib.sha256(content[head:]).hexdigest().encode() + b"\n" != content[len(MAGIC) : head]:
            raise CheckpointError(f"{path} is damaged: its content does not match its digest")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about what is refused in the next line
                checkpoint = torch.load(io.BytesIO(content[head:]), map_location="cpu", weights_only=True)
        except (
            pickle.UnpicklingError,
            RuntimeError,
            ValueError,
            KeyError,
            EOFError,
            TypeError,
            AttributeError,
        ) as error:
            raise CheckpointError(f"{path} holds more than tensors and numbers; it is not loaded") from error
        if not isinstance(checkpoint, dict):
            raise CheckpointError(f"{path} is no training state")
        return checkpoint


STATES = "state"
"""Folder inside a run's."""
LAST, PREVIOUS, BEST = "last.ckpt", "previous.ckpt", "best.ckpt"
PARTS = {"state_dict", "optimizer_states", "loops", "callbacks", "global_step", "bptt", "journal", "run"}
"""What every state has."""


class SavedState(NamedTuple):
    """A training state that is whole and this run's.

    Attributes:
        path: the file.
        settings: all settings of the run when it was saved, by flag.
        corpus: sha256 of the text.
        step: optimizer steps taken.
        seconds: time trained.
        validation_due: whether a validation comes before the next step.
        ended: whether the run had come to its end.
        shapes: of all weights, by name.
    """

    path: Path
    settings: dict[str, Any]
    corpus: str
    step: int
    seconds: float
    validation_due: bool
    ended: bool
    shapes: dict[str, tuple[int, ...]]


def newest_state(run: Path) -> SavedState | None:
    """The newest state of a run; None where it ended before it saved one.

    A damaged one is told on stderr, and the one before it taken.

    Raises:
        CheckpointError: the run has been trained, but no state is whole and its own.
    """
    troubles: list[str] = []
    for path in (run / STATES / LAST, run / STATES / PREVIOUS):
        if not path.exists():
            continue
        try:
            state = read_state(run, path)
        except CheckpointError as error:
            troubles.append(str(error))
            continue
        if troubles:
            warn(f"{troubles[0]}; going on from {path}, step {state.step:,}")
        return state
    metrics = run / METRICS
    if troubles or (run / MODEL_FOLDER / WEIGHTS).exists() or (metrics.exists() and metrics.stat().st_size):
        why = "; ".join(troubles) or f"{run / STATES} holds none"
        raise CheckpointError(
            f"{run.name} has no state to go on from: {why}; begin a new run with its weights, --init-from {run.name}, "
            f"or with its settings, --config {run / SETTINGS}"
        )
    return None


def read_state(run: Path, path: Path) -> SavedState:
    """What a state says of its run.

    Raises:
        CheckpointError: it is damaged, unsafe, or another run's.
    """
    checkpoint = AtomicCheckpointIO().load_checkpoint(path)
    try:
        identity, schedule = checkpoint["run"], checkpoint["callbacks"]["Schedule"]
        state = SavedState(
            path,
            with_current_names(identity["settings"]),
            str(identity["corpus"]),
            int(checkpoint["global_step"]),
            float(schedule["elapsed"]),
            bool(identity["validation_due"]),
            bool(identity["ended"]),
            {name: tuple(tensor.shape) for name, tensor in checkpoint["state_dict"].items()},
        )
        belongs = identity["model"] == model_digest(run / MODEL_FOLDER)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise CheckpointError(f"{path} is no training state of textgen ({type(error).__name__}: {error})") from error
    except OSError as error:
        raise CheckpointError(f"cannot read {error.filename}: {error.strerror}") from error
    if missing := PARTS - checkpoint.keys():
        raise CheckpointError(f"{path} is no training state of textgen: it has no {', '.join(sorted(missing))}")
    if not math.isfinite(state.seconds):
        raise CheckpointError(f"{path} is no training state of textgen: {state.seconds} seconds of training")
    if not belongs:
        folder = run / MODEL_FOLDER
        raise CheckpointError(
            f"{path} does not belong to {folder}: one of them is another run's, or {DESCRIPTION} or {TOKENIZER} is "
            "not as it was"
        )
    return state


def put_first(state: SavedState) -> None:
    """Makes the state that a run goes on from its last one, so that a damaged one never takes a good one's place.

    Raises:
        StorageError: the disk refuses.
    """
    if state.path.name != LAST:
        link(state.path, state.path.with_name(LAST))


def random_state() -> dict[str, Any]:
    """Python's, numpy's, torch's and, where there is a GPU in use, this process's CUDA generator."""
    version, words, gauss = random.getstate()
    name, keys, position, has_gauss, cached = np.random.get_state(legacy=True)
    state = {
        "python": [version, list(words), gauss],
        "numpy": [name, torch.from_numpy(np.asarray(keys, np.int64)), position, has_gauss, cached],
        "torch": torch.get_rng_state(),
    }
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state()
    return state


def restore_random_state(state: dict[str, Any]) -> None:
    """Sets them; a state that was taken without a GPU leaves CUDA's generator as it was seeded."""
    version, words, gauss = state["python"]
    random.setstate((version, tuple(words), gauss))
    name, keys, position, has_gauss, cached = state["numpy"]
    np.random.set_state((name, keys.numpy().astype(np.uint32), position, has_gauss, cached))
    torch.set_rng_state(state["torch"])
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"])
