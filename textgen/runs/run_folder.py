"""The folders of runs: which one is meant, and with which settings it began."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textgen.errors import CheckpointError, SettingsError
from textgen.runs.slurm import slurm_job
from textgen.settings.parsing import read_yaml

SETTINGS, METRICS = "settings.yaml", "metrics.jsonl"
RESUMED = "TEXTGEN_RESUMED"
"""Tells the processes that this one starts which run it goes on with."""


def find_run(given: str | None, checkpoints: Path, purpose: str = "resume", marks: Sequence[str] = (SETTINGS,)) -> Path:
    """The folder that a run's name or path means; None means the run in `checkpoints` that was last trained.

    Args:
        given: the name, or the path of the folder or of a file in it.
        checkpoints: folder of all runs.
        purpose: what is to be done with the run, for messages.
        marks: files of which a folder must hold one to be taken for a run.

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
    raise CheckpointError(f"there is no run {given} to {purpose}: no {missing} in it; {there}")


def last_trained(run: Path) -> int:
    """When a run last wrote its settings or a state, in nanoseconds since 1970."""
    return max(path.stat().st_mtime_ns for path in (run / SETTINGS, *run.glob("state/last.ckpt")))


def read_settings(run: Path) -> dict[str, Any]:
    """A run's settings, by flag; `checkpoints` is the folder that it lies in now.

    Raises:
        CheckpointError: they are unreadable.
    """
    path = run / SETTINGS
    try:
        settings = read_yaml(path, os.fspath(path))
    except SettingsError as error:
        raise CheckpointError(f"a run's settings are damaged or cannot be read: {error}") from error
    if not settings:
        raise CheckpointError(f"{path} is damaged: it holds no settings")
    return settings | {"checkpoints": str(run.parent)}


def shape_of(model: str, checkpoints: Path) -> dict[str, Any]:
    """The settings of the network of a trained model, by flag: what weights that begin as its own must look like, and
    the ids that they are about.

    Raises:
        ModelError: there is no such model, or it is damaged.
    """
    from textgen.runs.model_folder import find_model, read_model

    old = read_model(find_model(model, checkpoints))
    shape = {name.replace("_", "-"): value for name, value in old.config.to_json().items() if name != "vocabulary"}
    return shape | {"tokenizer": old.tokenizer.kind.removesuffix("-spelled")}


def requeued_run(checkpoints: Path, name: str | None, corpus: str | None) -> Path | None:
    """The run that this SLURM job began before it was requeued; None elsewhere, or where it did not come to that.

    Args:
        checkpoints: folder of all runs.
        name: what the job calls its run; None for a default name, which then ends with the job's number.
        corpus: the text that it names first, if it does: a job may train on several, one after the other.
    """
    if not slurm_job() or os.environ.get("SLURM_RESTART_COUNT", "0") == "0":
        return None
    pattern = f"{glob.escape(name)}/{SETTINGS}" if name else f"*-slurm{slurm_job()}/{SETTINGS}"
    runs = [path.parent for path in checkpoints.glob(pattern)]
    for run in runs:
        learnt = read_settings(run).get("corpus")
        if corpus in (None, learnt[0] if isinstance(learnt, list) and learnt else learnt):
            return run
    return None
