"""The run's folder, made when training starts."""

from __future__ import annotations

import contextlib
import itertools
import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import lightning as L
import yaml

from textgen.data.corpus import Corpus
from textgen.data.quality.text_blocks import BlockReader
from textgen.errors import SettingsError, TextgenError, TrainingError, storage_errors, warn
from textgen.files import atomic_write, remove_temporaries, sync_folder
from textgen.model.config import ModelConfig
from textgen.runs.environment import slurm_job
from textgen.runs.model_folder import MODEL_FOLDER, create_model_folder, model_digest
from textgen.runs.passage_filter import FILTER, LONGEST_TEXT, PassageFilter
from textgen.runs.run_folder import METRICS, SETTINGS
from textgen.training.callbacks.callback import Callback
from textgen.training.checkpoints import checkpoint_io
from textgen.training.distributed import gather_values
from textgen.training.sinks import JsonLines, Sink, WandbOptions, WandbSink, start_wandb
from textgen.unicode import TextForm


@dataclass(eq=False, kw_only=True)
class RunFolder(Callback):
    """Makes `checkpoints/RUN/` with settings.yaml and a model folder without weights, or opens that of a resumed run;
    opens the sinks for records, metrics.jsonl and W&B. Rank 0 does all this.

    The folder is made once all processes run, so a run that cannot start leaves nothing behind.

    Args:
        parent: folder of all runs.
        name: the run's, or None for one made from the corpus.
        step: of the state that it is resumed from; None without one.
        settings: all settings, resolved, by flag.

    Attributes:
        path: the folder; None on other ranks.
        sinks: for the run's records; none on other ranks.
    """

    state_key = "RunFolder"

    parent: Path
    name: str | None
    resumed: bool
    step: int | None = None
    settings: Mapping[str, Any]
    config: ModelConfig
    corpus: Corpus
    wandb_options: WandbOptions
    path: Path | None = field(default=None, init=False)
    sinks: list[Sink] = field(default_factory=list, init=False)
    wandb: WandbSink | None = field(default=None, init=False)
    _lines: JsonLines | None = field(default=None, init=False)
    _identity: str = field(default="", init=False)
    _state: dict[str, Any] = field(default_factory=lambda: {"metrics": 0, "wandb": None, "samples": []}, init=False)

    def state_dict(self) -> dict[str, Any]:
        """Returns the folder's name and path, the size of metrics.jsonl, and id, project and samples of the W&B run."""
        if self.path:
            self._state |= {"folder": self.path.name, "path": str(self.path.resolve())}
        if self._lines:
            self._state["metrics"] = self._lines.synced_size()
        if self.wandb:
            samples = list(self.wandb.samples)
            self._state |= {"wandb": self.wandb.id, "project": self.wandb.project, "samples": samples}
        return self._state

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restores the size of metrics.jsonl and the W&B run, before the sinks are opened; a copy is a new W&B run."""
        self._state = dict(state)
        if not self._state["wandb"] or self.wandb_options.mode == "disabled":
            return
        name, before = self._state.get("folder", self.name), self._state.get("path")
        here = self.parent / (self.name or "")
        if name != self.name:
            change = f"the run {name} is called {self.name} now"
        elif before and Path(before, SETTINGS).exists() and not Path(before).samefile(here):
            change = f"this run is a copy of {before}"
        else:
            return
        warn(f"{change}: Weights & Biases records it as another run")
        self._state |= {"wandb": None, "samples": []}

    def identity(self) -> str:
        """Returns the digest of the model folder, which the run's weights and states refer to."""
        assert self.path
        self._identity = self._identity or model_digest(self.path / MODEL_FOLDER)
        return self._identity

    def setup(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Makes sure that all ranks begin with the same run and step: each has looked for them by itself, and the
        folders that machines share may be seconds old on some of them.

        Raises:
            TrainingError: they differ.
        """
        check_same_start(gather_values(trainer, (self.name if self.resumed else None, self.step)))

    def on_fit_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Makes the folder of a new run or opens that of a resumed one, on rank 0."""
        if not trainer.is_global_zero:
            return
        if self.resumed:
            assert self.name
            self.path = self.parent / self.name
            self._open(self.path)
            remove_temporaries(self.path)
            if trainer.ckpt_path:
                self._write_settings(self.path)
                if not (self.path / MODEL_FOLDER / FILTER).exists():  # an earlier version made the run
                    self._write_filter(self.path / MODEL_FOLDER)
            else:  # the run ended before it saved a state
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
        form = {name: self.settings[name] for name in TextForm._fields if name in self.settings}
        text = {"name": self.corpus.name, "sha256": self.corpus.sha256, **form}
        create_model_folder(path / MODEL_FOLDER, self.config, self.corpus.tokenizer, text)
        self._write_filter(path / MODEL_FOLDER)

    def _write_filter(self, folder: Path) -> None:
        """Writes the filter of the training text for `--max-copy`; none for a text that is too long for it."""
        reader = BlockReader(self.corpus)
        if (characters := reader.size("training")) <= LONGEST_TEXT:
            PassageFilter.of((block.codes for block in reader.blocks("training")), characters).save(folder)

    def _write_settings(self, path: Path) -> None:
        with atomic_write(path / SETTINGS) as file:
            file.write(yaml.safe_dump(self.settings, sort_keys=False, allow_unicode=True).encode())

    def _open(self, path: Path) -> None:
        self._lines = JsonLines(path / METRICS, keep=self._state["metrics"])
        options = self.wandb_options
        self.wandb = start_wandb(
            replace(options, project=options.project or self._state.get("project")),
            path,
            settings=self.settings,
            known=self._state["wandb"],
            samples=self._state["samples"],
        )
        self.sinks = [self._lines, *([self.wandb] if self.wandb else [])]

    def teardown(self, trainer: L.Trainer, pl_module: L.LightningModule, stage: str) -> None:
        """Closes the sinks at the end of the run; W&B shows it as finished."""
        self._finish(0)

    def on_exception(self, trainer: L.Trainer, pl_module: L.LightningModule, exception: BaseException) -> None:
        """Closes the sinks, once all states are written; W&B shows the run as failed."""
        with contextlib.suppress(TextgenError):
            checkpoint_io(trainer).wait()
        self._finish(1)

    def _finish(self, exit_code: int) -> None:
        if self._lines:
            self._lines.close()
            self._lines = None
        if self.wandb:
            self.wandb.finish(exit_code)
            self.wandb = None


def check_same_start(starts: Sequence[tuple[str | None, int | None]]) -> None:
    """Raises TrainingError if ranks begin differently; `starts` has each rank's run to resume and its step."""
    other = next((rank for rank, start in enumerate(starts) if start != starts[0]), None)
    if other is None:
        return
    first, second = (
        "starts a new run" if run is None else f"resumes {run} at step {step or 0:,}"
        for run, step in (starts[0], starts[other])
    )
    raise TrainingError(
        f"process {other} {second}, and process 0 {first}: the shared folder of the runs is not up to date on all "
        "machines; try again, with the run's name: --resume RUN"
    )


def check_name(parent: Path, name: str | None) -> None:
    """Raises SettingsError if there is a run of this name."""
    if name is not None and (parent / name).exists():
        raise SettingsError(
            f"the run {parent / name} exists already; resume it with --resume {name}, or choose another --run"
        )


def make_folder(parent: Path, name: str | None, corpus: str, fill: Callable[[Path], object]) -> Path:
    """Makes a new run's folder, with all that `fill(folder)` writes or not at all, and returns it.

    Raises:
        SettingsError: the name is taken.
        StorageError: the folder cannot be made.
    """
    check_name(parent, name)
    temporary = parent / f".{secrets.token_hex(8)}.tmp"
    with storage_errors(parent / (name or "")):
        try:
            parent.mkdir(parents=True, exist_ok=True)
            temporary.mkdir()
            fill(temporary)
            for candidate in [name] if name else default_names(corpus):
                if (parent / candidate).exists():
                    continue
                try:
                    temporary.rename(parent / candidate)
                except OSError:
                    if (parent / candidate).exists():  # another run was faster
                        continue
                    raise
                sync_folder(parent)
                return parent / candidate
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    check_name(parent, name)
    raise AssertionError("default names do not end")


def default_names(corpus: str) -> Iterator[str]:
    """Yields `shakespeare-1`, `shakespeare-2`, ...; in a SLURM job `shakespeare-slurm4711`, `shakespeare-slurm4711-2`,
    ..., for requeueing.
    """
    base = re.sub(r"[^A-Za-z0-9._-]+", "-", corpus).strip("-._")[:60] or "run"
    if job := slurm_job():
        yield f"{base}-slurm{job}"
        base = f"{base}-slurm{job}"
    for number in itertools.count(2 if job else 1):
        yield f"{base}-{number}"
