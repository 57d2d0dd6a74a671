"""Folders of runs, and the settings in them."""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from textgen.errors import CheckpointError, SettingsError
from textgen.runs.environment import slurm_job
from textgen.settings.parsing import read_yaml
from textgen.settings.run import EARLIER

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
    return EARLIER | settings | {"checkpoints": str(run.parent)}


def settings_of_model(model: str, checkpoints: Path) -> dict[str, Any]:
    """Returns the settings, by flag, that a network must have to be initialized from a trained model.

    Raises:
        ModelError: there is no such model, or it is damaged.
    """
    from textgen.runs.model_folder import find_model, read_model

    old = read_model(find_model(model, checkpoints))
    shape = {name.replace("_", "-"): value for name, value in old.config.to_json().items() if name != "vocabulary"}
    return shape | {"tokenizer": old.tokenizer.kind.removesuffix("-byte-fallback")}


def requeued_run(checkpoints: Path, given: Mapping[str, Sequence[str]]) -> Path | None:
    """Returns the run that this command started in this SLURM job before the job was requeued, if there is one.

    Args:
        given: values of the command's flags, by name without dashes. A job may train several runs: one of them fits if
            its settings are these. Without --run its name has the job's number.

    Raises:
        CheckpointError: several runs fit.
    """
    if not slurm_job() or os.environ.get("SLURM_RESTART_COUNT", "0") == "0":
        return None
    names = (
        [glob.escape(given["run"][-1])] if given.get("run") else [f"*-slurm{slurm_job()}", f"*-slurm{slurm_job()}-*"]
    )
    runs = [path.parent for name in names for path in sorted(checkpoints.glob(f"{name}/{SETTINGS}"))]
    runs = [run for run in runs if _began_with(read_settings(run), given)]
    if len(runs) > 1:
        raise CheckpointError(
            f"the runs {', '.join(run.name for run in runs)} of this SLURM job began with the same flags; name each of "
            "them with --run"
        )
    return runs[0] if runs else None


def _began_with(settings: Mapping[str, Any], given: Mapping[str, Sequence[str]]) -> bool:
    """Whether a run's settings are those that flags give; flags that are no settings of it do not count."""
    for name, values in given.items():
        if name not in settings or name in ("run", "checkpoints"):
            continue
        saved = settings[name]
        if [_plain(each) for each in (saved if isinstance(saved, list) else [saved])] != [_plain(v) for v in values]:
            return False
    return True


def _plain(value: Any) -> Any:
    """Returns a number for what can be read as one, else the text; `true` for True."""
    if isinstance(value, bool):
        return str(value).lower()
    with contextlib.suppress(ValueError):
        return float(value)
    return str(value)
