"""The run's folder, begun when training begins; rank 0's alone."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import lightning as L
import yaml

from textgen.data.corpus import Corpus
from textgen.errors import SettingsError, storage_errors
from textgen.files import atomic_write, remove_temporaries, sync_folder
from textgen.model.config import ModelConfig
from textgen.runs.model_folder import MODEL_FOLDER, create_model_folder, model_digest
from textgen.runs.run_folder import METRICS, SETTINGS
from textgen.runs.slurm import slurm_job
from textgen.training.sinks import JsonLines, Mode, Sink, WandbTracker, start_tracking


class RunFolder(L.Callback):
    """Makes `checkpoints/RUN/` with settings.yaml and an untrained model folder, or opens the one to go on in; starts
    metrics.jsonl and W&B.

    It does so once the processes are up, so that a run that cannot start leaves nothing behind.

    Args:
        parent: folder of all runs.
        name: the run's, or None for one made from the corpus.
        resumed: whether the run is there already.
        settings: all settings, resolved, by flag.
        config: shape of the model.
        corpus: the text.
        wandb, project: see `start_tracking`.

    Attributes:
        path: the folder; None on other ranks.
        sinks: who keeps the run's records; none on other ranks.
        tracker: Weights & Biases, if it is used.
    """

    state_key = "RunFolder"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        parent: Path,
        name: str | None,
        resumed: bool,
        settings: Mapping[str, Any],
        config: ModelConfig,
        corpus: Corpus,
        wandb: Mode,
        project: str,
    ) -> None:
        self.parent = parent
        self.name = name
        self.resumed = resumed
        self.settings = settings
        self.config = config
        self.corpus = corpus
        self.wandb = wandb
        self.project = project
        self.path: Path | None = None
        self.sinks: list[Sink] = []
        self.tracker: WandbTracker | None = None
        self._lines: JsonLines | None = None
        self._state: dict[str, Any] = {"metrics": 0, "wandb": None, "samples": []}

    def state_dict(self) -> dict[str, Any]:
        """How far the records are, and what W&B knows the run by."""
        if self._lines:
            self._state["metrics"] = self._lines.synced_size()
        if self.tracker:
            self._state |= {"wandb": self.tracker.id, "samples": list(self.tracker.samples)}
        return self._state

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Records go on from there."""
        self._state = dict(state)

    def identity(self) -> str:
        """What the run's weights and states name as theirs."""
        assert self.path
        return model_digest(self.path / MODEL_FOLDER)

    def on_fit_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Begins the run, or goes on with it."""
        if not trainer.is_global_zero:
            return
        if self.resumed:
            assert self.name
            self.path = self.parent / self.name
            self._open(self.path)
            remove_temporaries(self.path)
            if trainer.ckpt_path:
                self._write_settings(self.path)
            else:  # it had ended before it saved a state
                self._fill(self.path)
            return
        path = make_folder(self.parent, self.name, self.corpus.name, self._fill)
        try:
            self._open(path)
        except BaseException:
            self._finish(1)
            shutil.rmtree(path, ignore_errors=True)
            raise
        self.path = path

    def _fill(self, path: Path) -> None:
        self._write_settings(path)
        text = {"name": self.corpus.name, "sha256": self.corpus.sha256}
        create_model_folder(path / MODEL_FOLDER, self.config, self.corpus.tokenizer, text)

    def _write_settings(self, path: Path) -> None:
        with atomic_write(path / SETTINGS) as file:
            file.write(yaml.safe_dump(self.settings, sort_keys=False, allow_unicode=True).encode())

    def _open(self, path: Path) -> None:
        self._lines = JsonLines(path / METRICS, keep=self._state["metrics"])
        known = self._state["wandb"], self._state["samples"]
        self.tracker = start_tracking(self.wandb, path, path.name, self.project, self.settings, *known)
        self.sinks = [self._lines, *([self.tracker] if self.tracker else [])]

    def teardown(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Ends the files and the W&B run."""
        self._finish(0)

    def on_exception(self, trainer: L.Trainer, pl_module: L.LightningModule, exception: BaseException) -> None:
        """Ends the files, and the W&B run as one that did not end well."""
        self._finish(1)

    def _finish(self, exit_code: int) -> None:
        if self._lines:
            self._lines.close()
            self._lines = None
        if self.tracker:
            self.tracker.finish(exit_code)
            self.tracker = None


def check_name(parent: Path, name: str | None) -> None:
    """Refuses a name that is taken, early: before other processes are started.

    Raises:
        SettingsError: the name is taken.
    """
    if name is not None and (parent / name).exists():
        raise SettingsError(
            f"the run {parent / name} exists already; go on with it by --resume {name}, or choose another --run"
        )


def make_folder(parent: Path, name: str | None, corpus: str, fill: Callable[[Path], object]) -> Path:
    """Makes the folder of a new run; it appears with all that `fill(folder)` puts into it, or not at all.

    Raises:
        SettingsError: the name is taken.
        StorageError: the folder cannot be made.
    """
    check_name(parent, name)
    unborn = parent / f".{secrets.token_hex(8)}.tmp"
    with storage_errors(parent / (name or "")):
        try:
            parent.mkdir(parents=True, exist_ok=True)
            unborn.mkdir()
            fill(unborn)
            for candidate in [name] if name else default_names(corpus):
                if (parent / candidate).exists():
                    continue
                try:
                    unborn.rename(parent / candidate)
                except OSError:
                    if (parent / candidate).exists():  # another run was quicker
                        continue
                    raise
                sync_folder(parent)
                return parent / candidate
        finally:
            shutil.rmtree(unborn, ignore_errors=True)
    check_name(parent, name)
    raise AssertionError("default names do not end")


def default_names(corpus: str) -> Iterator[str]:
    """`shakespeare-1`, `shakespeare-2`, ...; in a SLURM job `shakespeare-slurm4711`, so that it finds its run again
    when it is requeued.
    """
    base = re.sub(r"[^A-Za-z0-9._-]+", "-", corpus).strip("-._")[:60] or "run"
    if job := slurm_job():
        yield f"{base}-slurm{job}"
    number = 1
    while True:
        yield f"{base}-{number}"
        number += 1
