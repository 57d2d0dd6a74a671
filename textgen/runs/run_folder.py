"""Folders of runs, and the settings in them."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textgen.errors import CheckpointError, SettingsError
from textgen.runs.environment import slurm_job
from textgen.settings.parsing import read_yaml

SETTINGS, METRICS = "settings.yaml", "metrics.jsonl"


def find_run(given: str | None, checkpoints: Path, purpose: str = "resume", marks: Sequence[str] = (SETTINGS,)) -> Path:
    """Returns the folder of a run.

    `given` is the run's name, or the path of its folder or of a file in it; None is the run that was last trained.
    `purpose` is a verb for messages. A run's folder has at least one of the files `marks`.

    Raises:
        CheckpointError: there is none.
    """
    runs = sorted(path.parent for path in checkpoints.glob(f"[!.]*/{SETTINGS}"))
    if given is None:
        if not runs:
            raise CheckpointError(f"no run in {checkpoints}/ to {purpose}; begin one: python train.py --corpus FILE")
        return max(runs, key=last_trained)
    for folder in (Path(given), checkpoints / given):
        if folder.is_file():  # one of its states
            folder = folder.parent
        folder = folder.parent if folder.name in ("model", "state") else folder
        if any((folder / mark).is_file() for mark in marks):
            return folder if folder.name not in ("", "..") else folder.resolve()
    known = ", ".join(run.name for run in sorted(runs, key=last_trained)[-8:])
    there = f"the runs in {checkpoints}/ are {known}" if runs else f"{checkpoints}/ has no runs"
    missing = " or ".join(marks)
    raise CheckpointError(
        f"there is no run {given} to {purpose}, that is, no folder of this name with {missing}; {there}"
    )


def last_trained(run: Path) -> int:
    """Time at which a run last wrote its settings or a training state, in nanoseconds since 1970."""
    return max(path.stat().st_mtime_ns for path in (run / SETTINGS, *run.glob("state/last.ckpt")))


def read_settings(run: Path) -> dict[str, Any]:
    """Returns the settings of a run by flag, with the folder that it is in now as `checkpoints`.

    Raises:
        CheckpointError: they cannot be read, or are damaged.
    """
    path = run / SETTINGS
    try:
        settings = read_yaml(path, os.fspath(path))
    except SettingsError as error:
        raise CheckpointError(f"a run's settings are damaged or cannot be read: {error}") from error
    if not settings:
        raise CheckpointError(f"{path} is damaged: it has no settings")
    return settings | {"checkpoints": str(run.parent)}


def settings_of_model(model: str, checkpoints: Path) -> dict[str, Any]:
    """Returns the settings, by flag, that a network must have to be initialized from a trained model.

    Raises:
        ModelError: there is no such model, or it is damaged.
    """
    from textgen.runs.model_folder import find_model, read_model

    old = read_model(find_model(model, checkpoints))
    shape = {name.replace("_", "-"): value for name, value in old.config.to_json().items() if name != "vocabulary"}
    return shape | {"tokenizer": old.tokenizer.kind.removesuffix("-byte-fallback")}


def requeued_run(checkpoints: Path, name: str | None, corpus: str | None) -> Path | None:
    """Returns the run that this SLURM job started before it was requeued, if there is one.

    `name` is --run; None is a default name, which ends with the job's number. `corpus` is the first one of --corpus, if
    given: a job may train several runs in succession.
    """
    if not slurm_job() or os.environ.get("SLURM_RESTART_COUNT", "0") == "0":
        return None
    pattern = f"{glob.escape(name)}/{SETTINGS}" if name else f"*-slurm{slurm_job()}/{SETTINGS}"
    runs = [path.parent for path in checkpoints.glob(pattern)]
    for run in runs:
        trained = read_settings(run).get("corpus")
        if corpus in (None, trained[0] if isinstance(trained, list) and trained else trained):
            return run
    return None
