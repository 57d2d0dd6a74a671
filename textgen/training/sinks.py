"""Sinks for a run's records: metrics.jsonl, and Weights & Biases. This is the one file that imports wandb."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, Protocol

from filelock import Timeout

from textgen.errors import CheckpointError, StorageError, TrackingError, storage_errors, warn
from textgen.files import file_lock, sync, sync_folder
from textgen.runs.model_folder import MODEL_FOLDER, WEIGHTS
from textgen.training.disk_failures import DiskFailures

WandbMode = Literal["auto", "online", "offline", "disabled"]
PROJECT = "textgen"
"""Project in W&B, unless a flag or the environment names another one."""
INIT_TIMEOUT = 10.0
"""Seconds to wait for the server before recording offline."""
SECTIONS = {
    "train": ("chars_per_second",),
    "val": ("gap", "temperature"),
    "optimizer": ("lr", "muon_lr", "grad_norm", "clip_rate", "weight_norm", "update_norm", "skipped_steps"),
}
"""Sections of W&B's dashboard for metrics whose names have none. W&B groups charts by the name before the slash."""
AXES = ("step", "epoch", "time")
"""Metrics of every record. Charts can have them as x axis; they get no charts of their own."""
LATEST_SAMPLES, ALL_SAMPLES = "samples/latest", "samples/all"
"""Names in W&B of the tables of the last validation's samples and, at the end of the run, of all."""
COLUMNS: list[str | int] = ["step", "temperature", "text"]
LOCK = ".lock"
"""File in a run's folder that is locked as long as the run is trained."""


class Sink(Protocol):
    """Destination of a run's records."""

    def write(self, record: Mapping[str, Any]) -> None:
        """Stores one record: metrics by name, with step, epoch and time."""


class JsonLines:
    """`metrics.jsonl`: one record a line, handed to the system when the call returns, however the process ends.

    The run's folder is locked as long as the file is open, so that no other process trains the same run.

    Args:
        keep: bytes to keep of its content; later lines belong to steps that will be repeated.

    Raises:
        CheckpointError: another process trains this run.
        StorageError: the disk refuses.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self._path = path
        with storage_errors(path):
            self._lock = file_lock(path.with_name(LOCK), blocking=False)
            try:
                self._lock.acquire()
            except Timeout as error:
                raise CheckpointError(
                    f"the run {path.parent} is being trained by another process; wait for its end"
                ) from error
            self._file = path.open("ab", buffering=0)  # without a buffer, closing has nothing left to write
            sync_folder(path.parent)
            if (size := path.stat().st_size) < keep:
                warn(f"{path} is shorter than it was when the run's state was saved: lines are missing")
            self._file.truncate(min(keep, size))
        self._waiting = b""  # records that are not written yet
        self._size = min(keep, size)
        self._failures = DiskFailures()

    def close(self) -> None:
        """Closes the file and releases the lock."""
        with contextlib.suppress(StorageError):
            self._append()
        self._file.close()
        self._lock.release()

    def write(self, record: Mapping[str, Any]) -> None:
        """Appends a record as one line of JSON. After a failure that may pass, the next call appends it."""
        self._waiting += (json.dumps(dict(record)) + "\n").encode()
        with self._failures.tolerated():
            self._append()

    def _append(self) -> None:
        with storage_errors(self._path):
            if self._failures.since is not None:  # a drive that was away has forgotten its open files
                self._file.close()
                self._file = self._path.open("ab", buffering=0)
            while self._waiting:
                written = self._file.write(self._waiting)
                self._waiting, self._size = self._waiting[written:], self._size + written

    def synced_size(self) -> int:
        """Syncs the file to disk, if it can be, and returns the bytes that were written to it."""
        with self._failures.tolerated():
            self._append()
            with storage_errors(self._path):
                sync(self._file)
        return self._size


@dataclass(frozen=True, kw_only=True)
class WandbOptions:
    """Options of a run's record in Weights & Biases. For None or (), W&B uses its environment variables.

    Attributes:
        mode: auto is online if logged in and reachable, otherwise offline.
        project: None: WANDB_PROJECT, or PROJECT.
        tags, group, notes: of the run.
        artifacts: whether the model folder and the samples become artifacts at the end of the run.
    """

    mode: WandbMode
    project: str | None = None
    tags: tuple[str, ...] = ()
    group: str | None = None
    notes: str | None = None
    artifacts: bool = False


MODES = ("", "online", "offline", "disabled", "dryrun", "run", "shared")
"""Values of WANDB_MODE."""
TRUE = ("true", "t", "1", "yes", "y", "on")


def start_wandb(
    options: WandbOptions,
    folder: Path,
    *,
    settings: Mapping[str, Any],
    known: str | None = None,
    samples: Sequence[Sequence[Any]] = (),
) -> WandbSink | None:
    """Returns the sink for the options, or None if it is disabled or if W&B does not work in mode auto.

    In mode auto, the environment variables WANDB_MODE (online, offline, disabled) and WANDB_DISABLED decide. The
    arguments are those of `WandbSink`.

    Raises:
        TrackingError: the mode is online, and W&B cannot be reached.
    """
    mode = options.mode
    asked = os.environ.get("WANDB_MODE", "") if mode == "auto" else mode
    if asked == "disabled" or (mode == "auto" and os.environ.get("WANDB_DISABLED", "").lower() in TRUE):
        return None
    if asked not in MODES:
        warn(
            f"WANDB_MODE is {asked!r}, not online, offline or disabled: Weights & Biases is not used; metrics.jsonl is"
        )
        return None
    try:
        if asked in ("offline", "dryrun"):
            options = replace(options, mode="offline")
        return WandbSink(options, folder, settings=settings, known=known, samples=samples)
    except Exception as error:
        if mode != "auto":
            raise
        warn(f"Weights & Biases does not work here ({_first_line(error)}); metrics.jsonl does")
        return None


def wandb_name(metric: str) -> str:
    """Returns the name in W&B, `section/name`, of a metric of metrics.jsonl."""
    section = next((section for section, names in SECTIONS.items() if metric in names), None)
    if section:
        return f"{section}/{metric}"
    return re.sub(r"^flow/(?=(left|right)_saturated_)", "gates/", metric)


class WandbSink:
    """A run in Weights & Biases. Metrics have the names of `wandb_name`; `step` is the x axis of all curves.

    All that it writes grows linearly with the run. Each validation logs a table of its own samples only: a table that
    grew would be stored whole each time, and W&B's incremental tables list all earlier ones in every record.

    Args:
        options: of the run.
        folder: the run's folder, whose name is the run's unless WANDB_NAME gives another; an offline run is recorded in
            `folder/wandb`, or in WANDB_DIR.
        known: W&B's id of a resumed run.
        samples: a resumed run's samples so far, [step, temperature, text] each.

    Attributes:
        line: where the curves are and how to see them, for the user.
        project: that the run is in.
    """

    def __init__(
        self,
        options: WandbOptions,
        folder: Path,
        *,
        settings: Mapping[str, Any],
        known: str | None = None,
        samples: Sequence[Sequence[Any]] = (),
    ) -> None:
        self.project = options.project or os.environ.get("WANDB_PROJECT") or PROJECT
        self._folder, self._artifacts = folder, options.artifacts
        self._run, why = _start(
            options.mode,
            dir=os.environ.get("WANDB_DIR") or folder,
            name=os.environ.get("WANDB_NAME") or folder.name,
            project=self.project,
            config=dict(settings),
            tags=list(options.tags) or None,
            group=options.group,
            notes=options.notes,
            id=known,
            resume="allow" if known else None,
        )
        self.id: str = self._run.id
        self.samples = [list(row) for row in samples]
        self._working = True
        for axis in AXES:
            self._run.define_metric(axis, hidden=True)
        self._run.define_metric("*", step_metric="step")
        if not self._run.offline:
            self.line = f"Weights & Biases: online, project {self.project}, {self._run.url or ''}".removesuffix(", ")
        else:
            recorded = Path(self._run.settings.sync_dir)
            if known:  # W&B makes a folder each time that the run is resumed
                recorded = recorded.with_name("offline-run-*" + known)
            where = f"offline{why}, project {self.project}"
            self.line = f"Weights & Biases: {where}; to upload later: wandb sync {_short(recorded)}"

    def write(self, record: Mapping[str, Any]) -> None:
        """Logs a record, which adds a point to the curves in W&B."""
        self._log({wandb_name(metric): value for metric, value in record.items()})

    def write_samples(self, step: int, samples: Iterable[tuple[float, str]]) -> None:
        """Logs a table of a validation's samples (temperature, text), and keeps them for that of all samples."""
        rows = [[step, temperature, text] for temperature, text in samples]
        self.samples += rows
        self._log_table(step, LATEST_SAMPLES, rows)

    def summarise(self, values: Mapping[str, Any]) -> None:
        """Sets values in the summary of the W&B run."""
        if self._working:
            with self._harmless():
                self._run.summary.update(dict(values))

    def finish(self, exit_code: int) -> None:
        """Ends the W&B run; `exit_code` 0 means success.

        A run that has succeeded logs the table of all samples before. Artifacts are uploaded if they are asked for.
        """
        if self.samples and exit_code == 0:
            self._log_table(self.samples[-1][0], ALL_SAMPLES, self.samples)
        if self._artifacts and self._working:
            with self._harmless():
                self._log_artifacts()
        with self._harmless():
            self._run.finish(exit_code=exit_code)

    def _log_artifacts(self) -> None:
        import wandb

        name = re.sub(r"[^A-Za-z0-9_.-]", "-", self._folder.name)[:100]  # all that W&B allows
        if (self._folder / MODEL_FOLDER / WEIGHTS).exists():
            model = wandb.Artifact(f"{name}-model", type="model")
            model.add_dir(os.fspath(self._folder / MODEL_FOLDER))
            self._run.log_artifact(model)
        if self.samples:
            samples = wandb.Artifact(f"{name}-samples", type="samples")
            samples.add(wandb.Table(columns=COLUMNS, data=self.samples), "samples")
            self._run.log_artifact(samples)

    def _log_table(self, step: int, name: str, rows: list[list[Any]]) -> None:
        import wandb

        self._log({"step": step, name: wandb.Table(columns=COLUMNS, data=rows)})

    def _log(self, record: dict[str, Any]) -> None:
        if self._working:
            with self._harmless():
                self._run.log(record)

    @contextlib.contextmanager
    def _harmless(self) -> Iterator[None]:
        """Turns an exception of the W&B client into one warning and stops recording: it must not end a run."""
        try:
            yield
        except Exception as error:
            if self._working:
                what = f"{type(error).__name__}: {_first_line(error)}"
                warn(f"Weights & Biases stopped recording ({what}); metrics.jsonl continues")
            self._working = False


def _start(mode: WandbMode, **arguments: Any) -> tuple[Any, str]:
    """Returns a run of `wandb.init(**arguments)` and why it is offline; raises TrackingError in mode online."""
    os.environ.setdefault("WANDB_SILENT", "true")
    # W&B's log lies in the run's folder: on a full disk, each of its lines would be a traceback on stderr.
    logging.raiseExceptions = False
    import wandb
    from wandb.errors import AuthenticationError, CommError, UsageError

    trouble = (CommError, UsageError, AuthenticationError, TimeoutError)

    def start(mode: Literal["online", "offline"]) -> Any:
        quiet = wandb.Settings(init_timeout=INIT_TIMEOUT, silent=True, console="off")
        return wandb.init(mode=mode, settings=quiet, **arguments)

    if mode == "offline":
        return start("offline"), ""
    try:
        logged_in = wandb.login(prompt=False, verify=False)
        reason = "not logged in; run: wandb login"
    except trouble as error:
        logged_in, reason = False, _first_line(error)
    if logged_in:
        try:
            return start("online"), ""
        except trouble as error:
            reason = f"server not reached: {_first_line(error)}"
    if mode == "online":
        raise TrackingError(f"--wandb online: {reason}; --wandb auto records offline instead")
    return start("offline"), f" ({reason})"


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _short(path: Path) -> str:
    """Returns the path relative to the working folder if it is inside."""
    try:
        return os.fspath(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(path)
