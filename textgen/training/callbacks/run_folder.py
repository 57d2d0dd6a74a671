"""The run's folder, begun when training begins; rank 0's alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import lightning as L
import yaml

from textgen.checkpoints import MODEL_FOLDER, begin_model
from textgen.corpora.encoding import Corpus
from textgen.errors import SettingsError, storage_errors
from textgen.files import atomic_write
from textgen.training.callbacks.journal import JsonLines, Sink
from textgen.training.tracking import Mode, WandbTracker, start_tracking


class RunFolder(L.Callback):
    """Makes `checkpoints/RUN/` with settings.yaml, metrics.jsonl and an untrained model folder; starts W&B.

    It does so once the processes are up, so that a run that cannot start leaves nothing behind.

    Args:
        parent: folder of all runs.
        name: the run's, or None for one made from the corpus.
        settings: all settings, resolved, by flag.
        architecture: arguments of `LanguageModel`.
        corpus: the text.
        wandb, project: see `start_tracking`.

    Attributes:
        path: the folder; None on other ranks.
        sinks: who keeps the run's records; none on other ranks.
        tracker: Weights & Biases, if it is used.
    """

    def __init__(
        self,
        parent: Path,
        name: str | None,
        settings: Mapping[str, Any],
        architecture: Mapping[str, Any],
        corpus: Corpus,
        wandb: Mode,
        project: str,
    ) -> None:
        self.parent = parent
        self.name = name
        self.settings = settings
        self.architecture = architecture
        self.corpus = corpus
        self.wandb = wandb
        self.project = project
        self.path: Path | None = None
        self.sinks: list[Sink] = []
        self.tracker: WandbTracker | None = None
        self._lines: JsonLines | None = None

    def setup(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Begins the run."""
        if not trainer.is_global_zero:
            return
        path = make_folder(self.parent, self.name, self.corpus.name)
        try:
            self._begin(path)
        except BaseException:
            self._finish(1)
            shutil.rmtree(path, ignore_errors=True)
            raise
        self.path = path

    def _begin(self, path: Path) -> None:
        with atomic_write(path / "settings.yaml") as file:
            file.write(yaml.safe_dump(self.settings, sort_keys=False, allow_unicode=True).encode())
        text = {"name": self.corpus.name, "sha256": self.corpus.sha256}
        begin_model(path / MODEL_FOLDER, self.architecture, self.corpus.tokenizer, text)
        self.tracker = start_tracking(self.wandb, path, path.name, self.project, self.settings)
        self._lines = JsonLines(path / "metrics.jsonl")
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
        raise SettingsError(f"the run {parent / name} exists already; choose another name with --run")


def make_folder(parent: Path, name: str | None, corpus: str) -> Path:
    """Makes the folder of a new run.

    Raises:
        SettingsError: the name is taken.
        StorageError: the folder cannot be made.
    """
    check_name(parent, name)
    with storage_errors(parent / (name or "")):
        parent.mkdir(parents=True, exist_ok=True)
        if name:
            (parent / name).mkdir()
            return parent / name
        for candidate in default_names(corpus):
            try:
                (parent / candidate).mkdir()
            except FileExistsError:
                continue
            return parent / candidate
    raise AssertionError("default names do not end")


def default_names(corpus: str) -> Iterator[str]:
    """`shakespeare-1`, `shakespeare-2`, ..."""
    base = re.sub(r"[^A-Za-z0-9._-]+", "-", corpus).strip("-._")[:60] or "run"
    number = 1
    while True:
        yield f"{base}-{number}"
        number += 1
