"""The training states of a run: which one to go on from."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, NamedTuple

from textgen.errors import CheckpointError, warn
from textgen.files import link
from textgen.runs.model_folder import DESCRIPTION, MODEL_FOLDER, TOKENIZER, WEIGHTS, model_digest
from textgen.runs.run_folder import METRICS, SETTINGS
from textgen.settings.parsing import with_current_names
from textgen.training.atomic_checkpoint import AtomicCheckpointIO

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
