"""The training states of a run: which one to go on from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from textgen.checkpoints import MODEL_FOLDER, model_digest
from textgen.errors import CheckpointError, warn
from textgen.files import link
from textgen.training.checkpoint_io import AtomicCheckpointIO

STATES = "state"
"""Folder inside a run's."""
LAST, PREVIOUS, BEST = "last.ckpt", "previous.ckpt", "best.ckpt"


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
    """

    path: Path
    settings: dict[str, Any]
    corpus: str
    step: int
    seconds: float
    validation_due: bool
    ended: bool


def newest_state(run: Path) -> SavedState | None:
    """The newest state of a run; None where it ended before it saved one.

    A damaged one is told on stderr, and the one before it taken.

    Raises:
        CheckpointError: there are states, but none is whole and this run's.
    """
    paths = [run / STATES / name for name in (LAST, PREVIOUS)]
    troubles: list[str] = []
    for path in paths:
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
    if troubles:
        more = "" if len(troubles) == 1 else f", nor is {paths[1].name}"
        raise CheckpointError(
            f"{troubles[0]}{more}; start again with --config {run / 'settings.yaml'} --run ANOTHER-NAME"
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
        if identity["model"] != model_digest(run / MODEL_FOLDER):
            raise CheckpointError(f"{path} belongs to another run than {run / MODEL_FOLDER}")
        return SavedState(
            path,
            dict(identity["settings"]),
            str(identity["corpus"]),
            int(checkpoint["global_step"]),
            float(schedule["elapsed"]),
            bool(identity["validation_due"]),
            bool(identity["ended"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CheckpointError(f"{path} is no training state of textgen ({type(error).__name__}: {error})") from error
    except OSError as error:
        raise CheckpointError(f"cannot read {error.filename}: {error.strerror}") from error


def put_first(state: SavedState) -> None:
    """Makes the state that a run goes on from its last one, so that a damaged one never takes a good one's place.

    Raises:
        StorageError: the disk refuses.
    """
    if state.path.name != LAST:
        link(state.path, state.path.with_name(LAST))
