"""Weights & Biases: the one file that imports wandb, never prompting and never failing a run."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol

from textgen.errors import CheckpointError, TrackingError, storage_errors, warn
from textgen.files import sync_folder

Mode = Literal["auto", "online", "offline", "disabled"]
INIT_TIMEOUT = 10.0  # seconds to wait for the server before recording offline


class Sink(Protocol):
    """Keeps records."""

    def write(self, record: Mapping[str, Any]) -> None:
        """Keeps one."""


class JsonLines:
    """`metrics.jsonl`: one record a line, handed to the system when the call returns, however the process ends.

    It is locked as long as it is open, so that nobody trains the same run at the same time.

    Args:
        path: the file.
        keep: bytes to keep of what is there; the lines after them belong to steps that will be made again.

    Raises:
        CheckpointError: another process has it open.
        StorageError: the disk refuses.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self._path = path
        with storage_errors(path):
            self._file = path.open("ab", buffering=0)  # no buffer, so that closing has nothing left to write
            if not lock(self._file.fileno()):
                self._file.close()
                raise CheckpointError(f"the run {path.parent} is being trained by another process; wait for its end")
            sync_folder(path.parent)
            if (size := path.stat().st_size) < keep:
                warn(f"{path} is shorter than it was when the run's state was saved: lines are missing")
            self._file.truncate(min(keep, size))

    def close(self) -> None:
        """Ends the file."""
        self._file.close()

    def write(self, record: Mapping[str, Any]) -> None:
        """Appends a line."""
        line = (json.dumps(dict(record)) + "\n").encode()
        with storage_errors(self._path):
            while line:
                line = line[self._file.write(line) :]

    def synced_size(self) -> int:
        """Bytes written so far, on disk for good."""
        with storage_errors(self._path):
            os.fsync(self._file.fileno())
            return os.fstat(self._file.fileno()).st_size


def lock(descriptor: int) -> bool:
    """Whether this process now has a file for itself, until it closes it or ends; True where there are no locks."""
    try:
        import fcntl
    except ImportError:  # Windows
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a network file system without locks
        return True
    return True


def start_tracking(
    mode: Mode,
    folder: Path,
    name: str,
    project: str,
    settings: Mapping[str, Any],
    known: str | None = None,
    samples: Sequence[Sequence[Any]] = (),
) -> WandbTracker | None:
    """The tracker that `mode` asks for; auto obeys WANDB_MODE (online, offline, disabled). None where disabled."""
    asked = os.environ.get("WANDB_MODE", "") if mode == "auto" else mode
    if asked == "disabled":
        return None
    chosen: Mode = "offline" if asked in ("offline", "dryrun") else mode
    try:
        return WandbTracker(chosen, folder, name, project, settings, known, samples)
    except Exception as error:
        if mode != "auto":
            raise
        warn(f"Weights & Biases does not work here ({_first_line(error)}); metrics.jsonl does")
        return None


class WandbTracker:
    """A run in Weights & Biases. Records have the keys of metrics.jsonl; `step` is the axis of all curves.

    Args:
        mode: auto is online when logged in and reachable, otherwise offline.
        folder: the run's folder; an offline run is recorded in `folder/wandb`.
        name, project: what the run is called there.
        settings: all settings of the run.
        known: id of the run there, for one that goes on.
        samples: its samples so far, [step, temperature, text] each.

    Attributes:
        id: what W&B knows the run by.
        samples: those so far.
        line: what a user needs to know, in a line: where the curves are and how to see them.
    """

    def __init__(
        self,
        mode: Mode,
        folder: Path,
        name: str,
        project: str,
        settings: Mapping[str, Any],
        known: str | None = None,
        samples: Sequence[Sequence[Any]] = (),
    ) -> None:
        self._run, why = _start(mode, folder, name, project, dict(settings), known)
        self.id: str = self._run.id
        self.samples = [list(row) for row in samples]
        self._working = True
        self._run.define_metric("step")
        self._run.define_metric("*", step_metric="step")
        if not self._run.offline:
            self.line = f"Weights & Biases: online, {self._run.url or 'project ' + project}"
        else:
            recorded = Path(self._run.settings.sync_dir)
            if known:  # it has a folder for every time that the run went on
                recorded = recorded.with_name("offline-run-*" + known)
            self.line = f"Weights & Biases: offline{why}; to upload later: wandb sync {_short(recorded)}"

    def write(self, record: Mapping[str, Any]) -> None:
        """Adds a point to the curves."""
        self._log(dict(record))

    def write_samples(self, step: int, samples: Iterable[tuple[float, str]]) -> None:
        """Adds rows to the table of samples, which is logged whole: each is a temperature and a text."""
        import wandb

        self.samples += [[step, temperature, text] for temperature, text in samples]
        table = wandb.Table(columns=["step", "temperature", "text"], data=self.samples)
        self._log({"step": step, "samples": table})

    def summarise(self, values: Mapping[str, Any]) -> None:
        """Sets values of the run as a whole."""
        if self._working:
            with self._harmless():
                self._run.summary.update(dict(values))

    def finish(self, exit_code: int) -> None:
        """Ends the run; 0 when it went well."""
        with self._harmless():
            self._run.finish(exit_code=exit_code)

    def _log(self, record: dict[str, Any]) -> None:
        if self._working:
            with self._harmless():
                self._run.log(record)

    @contextlib.contextmanager
    def _harmless(self) -> Iterator[None]:
        """A dashboard is no reason to lose a run, whatever its client raises: it warns once and records no more."""
        try:
            yield
        except Exception as error:
            if self._working:
                what = f"{type(error).__name__}: {_first_line(error)}"
                warn(f"Weights & Biases stopped recording ({what}); metrics.jsonl goes on")
            self._working = False


def _start(
    mode: Mode, folder: Path, name: str, project: str, config: dict[str, Any], known: str | None
) -> tuple[Any, str]:
    """The started run, and why it is offline, if it is.

    Raises:
        TrackingError: the mode is online, and it cannot be.
    """
    os.environ.setdefault("WANDB_SILENT", "true")
    # wandb's log lies in the run's folder: on a full disk, each of its lines would be a traceback on stderr
    logging.raiseExceptions = False
    import wandb
    from wandb.errors import AuthenticationError, CommError, UsageError

    trouble = (CommError, UsageError, AuthenticationError, TimeoutError)

    def start(mode: Literal["online", "offline"]) -> Any:
        quiet = wandb.Settings(init_timeout=INIT_TIMEOUT, silent=True, console="off")
        return wandb.init(
            mode=mode,
            dir=folder,
            name=name,
            project=project,
            config=config,
            settings=quiet,
            id=known,
            resume="allow" if known else None,
        )

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
    """The path as seen from here, where it lies below."""
    try:
        return os.fspath(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(path)
