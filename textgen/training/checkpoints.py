"""Training states on disk: atomic files with a digest, free of code; the state to resume from; random numbers."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import math
import random
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import lightning as L
import numpy as np
import torch
from lightning.pytorch.plugins.io import TorchCheckpointIO

from textgen.data.corpus import Corpus
from textgen.data.token_file.background import BackgroundWorker
from textgen.errors import CheckpointError, warn
from textgen.files import atomic_write
from textgen.runs.model_folder import DESCRIPTION, MODEL_FOLDER, TOKENIZER, WEIGHTS, model_digest
from textgen.runs.run_folder import METRICS, SETTINGS
from textgen.settings.parsing import with_current_names
from textgen.tokenizers import tokenizer_from_json
from textgen.training.disk_failures import DiskFailures

MAGIC = b"textgen training state 2\n"
DIGEST = 64  # hexadecimal digits of a sha256


class AtomicCheckpointIO(TorchCheckpointIO):
    """Files of two lines and an archive: the format's name, the archive's sha256, `torch.save`'s archive.

    A file is written beside its target, synced and renamed. Lightning's own plugin stages it in the folder for
    temporary files, without sync, and can lose the old and the new file when the disk is full.

    Args:
        background: whether `save_checkpoint` returns once there is a copy in memory. Another thread hashes it and
            writes the file, mostly without Python's lock, while training goes on. Failures that may pass are tolerated,
            see `DiskFailures`.

    Attributes:
        write_seconds: seconds that hashing and writing the last file took.
        failures: of writing in the background.
    """

    def __init__(self, *, background: bool = False) -> None:
        super().__init__()
        self.write_seconds = 0.0
        self.failures = DiskFailures()
        self._worker = BackgroundWorker() if background else None

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Replaces the file at `path` in one step; on a StorageError, the previous checkpoint is untouched.

        In the background, the error of this file is raised by `wait` or by the next call.
        """
        buffer = io.BytesIO()  # torch.save to a file on a full disk raises "unexpected pos 64 vs 0"
        with without_checksums():
            torch.save(checkpoint, buffer)
        if self._worker:
            self._worker.submit(self._try_to_write, buffer, Path(path))
        else:
            self._write(buffer, Path(path))

    def _try_to_write(self, buffer: io.BytesIO, path: Path) -> None:
        with self.failures.tolerated():
            self._write(buffer, path)

    def _write(self, buffer: io.BytesIO, path: Path) -> None:
        began = time.monotonic()
        content = buffer.getbuffer()
        with atomic_write(path) as file:
            file.write(MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n")
            file.write(content)
        self.write_seconds = time.monotonic() - began

    def wait(self) -> None:
        """Returns when all files are written; raises the StorageError of one."""
        if self._worker:
            self._worker.wait()

    def teardown(self) -> None:
        """Ends the thread when its files are written."""
        if self._worker:
            self._worker.close()

    def load_checkpoint(self, path: Any, map_location: Any = None, weights_only: bool | None = None) -> dict[str, Any]:
        """Returns the content of a file, with tensors on the CPU; code is never loaded, whatever `weights_only` says.

        Raises:
            CheckpointError: it cannot be read, does not match its digest, or holds more than tensors and plain values.
        """
        if Path(path).exists() and not Path(path).is_file():
            raise CheckpointError(f"cannot read {path}: it is not a regular file")
        try:
            with Path(path).open("rb") as file:
                begins = file.read(len(MAGIC))
                if begins != MAGIC:
                    raise CheckpointError(f"{path} is damaged or no training state of this version of textgen")
                content = memoryview(begins + file.read())
        except OSError as error:
            raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
        head = len(MAGIC) + DIGEST + 1
        if hashlib.sha256(content[head:]).hexdigest().encode() + b"\n" != content[len(MAGIC) : head]:
            raise CheckpointError(f"{path} is damaged: its content does not match its digest")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about pickles that the next line refuses
                checkpoint = torch.load(io.BytesIO(content[head:]), map_location="cpu", weights_only=True)
        except Exception as error:  # of any kind: the archive may be made to break its reader
            raise CheckpointError(f"{path} holds more than tensors and numbers; it is not loaded") from error
        if not isinstance(checkpoint, dict):
            raise CheckpointError(f"{path} is no training state")
        return checkpoint


@contextlib.contextmanager
def without_checksums() -> Iterator[None]:
    """Lets `torch.save` leave out the CRC-32 of tensors, which take most of its time: the file has a SHA-256."""
    before = torch.serialization.get_crc32_options()
    torch.serialization.set_crc32_options(False)
    try:
        yield
    finally:
        torch.serialization.set_crc32_options(before)


def checkpoint_io(trainer: L.Trainer) -> AtomicCheckpointIO:
    """Returns what writes a run's states."""
    writer = trainer.strategy.checkpoint_io
    assert isinstance(writer, AtomicCheckpointIO)
    return writer


STATES = "state"
"""Folder of the states inside a run's folder."""
LAST, PREVIOUS, BEST = "last.ckpt", "previous.ckpt", "best.ckpt"
REQUIRED = {"state_dict", "optimizer_states", "loops", "callbacks", "global_step", "bptt", "journal", "run"}
"""Top-level keys of every state."""


class SavedState(NamedTuple):
    """Summary of a training state that is undamaged and belongs to its run.

    Attributes:
        settings: all settings of the run when the state was saved, by flag.
        tokenizer: name of the run's tokenizer, which says how its token ids were made.
        seconds: of training and validation.
    """

    path: Path
    settings: dict[str, Any]
    corpus: str
    tokenizer: str
    step: int
    seconds: float
    validation_due: bool
    ended: bool
    shapes: dict[str, tuple[int, ...]]


def newest_state(run: Path) -> SavedState | None:
    """Returns the newest undamaged state of a run; None if the run ended before it saved one.

    If the last state is damaged, a warning says so and the previous state is taken.

    Raises:
        CheckpointError: the run has been trained, but it has no state that is undamaged and its own.
    """
    problems: list[str] = []
    for path in (run / STATES / LAST, run / STATES / PREVIOUS):
        if not path.exists():
            continue
        try:
            state = read_state(run, path)
        except CheckpointError as error:
            problems.append(str(error))
            continue
        if problems:
            warn(f"{problems[0]}; resuming from {path}, step {state.step:,}")
        return state
    metrics = run / METRICS
    if problems or (run / MODEL_FOLDER / WEIGHTS).exists() or (metrics.exists() and metrics.stat().st_size):
        why = "; ".join(problems) or f"{run / STATES} is empty"
        raise CheckpointError(
            f"{run.name} has no state to resume from: {why}; start a new run with its weights, --init-from {run.name}, "
            f"or with its settings, --config {run / SETTINGS}"
        )
    return None


def read_state(run: Path, path: Path) -> SavedState:
    """Returns the summary of a run's state; raises CheckpointError if it is damaged, unsafe, or another run's."""
    checkpoint = AtomicCheckpointIO().load_checkpoint(path)
    folder = run / MODEL_FOLDER
    try:
        identity, schedule = checkpoint["run"], checkpoint["callbacks"]["Schedule"]
        (_,) = checkpoint["optimizer_states"]  # without one, training would go on with an optimizer that knows nothing
        belongs = identity["model"] == model_digest(folder)
        described = json.loads((folder / TOKENIZER).read_text(encoding="utf-8")) if belongs else None
        state = SavedState(
            path=path,
            settings=with_current_names(identity["settings"]),
            corpus=str(identity["corpus"]),
            tokenizer=tokenizer_from_json(described).name if belongs else "",
            step=int(checkpoint["global_step"]),
            seconds=float(schedule["elapsed"]),
            validation_due=bool(identity["validation_due"]),
            ended=bool(identity["ended"]),
            shapes={name: tuple(tensor.shape) for name, tensor in checkpoint["state_dict"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise CheckpointError(f"{path} is no training state of textgen ({type(error).__name__}: {error})") from error
    except OSError as error:
        raise CheckpointError(f"cannot read {error.filename}: {error.strerror}") from error
    if missing := REQUIRED - checkpoint.keys():
        raise CheckpointError(f"{path} is no training state of textgen: it has no {', '.join(sorted(missing))}")
    if not math.isfinite(state.seconds):
        raise CheckpointError(f"{path} is no training state of textgen: {state.seconds} seconds of training")
    if not belongs:
        raise CheckpointError(
            f"{path} does not belong to {folder}: one of them is another run's, or {DESCRIPTION} or {TOKENIZER} has "
            "changed since"
        )
    return state


def check_same_text(run: str, state: SavedState, corpus: Corpus) -> None:
    """Raises CheckpointError if a run is to be resumed on another text, or on other tokens of the same text."""
    if corpus.sha256 != state.corpus:
        raise CheckpointError(
            f"{corpus.place} is not the text that {run} is trained on: it has changed since (sha256 "
            f"{state.corpus[:12]} then, {corpus.sha256[:12]} now); restore the old text, or start a new run on the new "
            f"one with the old weights: --init-from {run}"
        )
    if corpus.tokenizer.name != state.tokenizer:
        raise CheckpointError(
            f"the tokens of {corpus.place} are not those that {run} is trained on ({state.tokenizer} then, "
            f"{corpus.tokenizer.name} now): what they were made from has changed; restore it, or start a new run with "
            f"the old weights: --init-from {run}"
        )


def check_weights_fit(state: SavedState, module: torch.nn.Module) -> None:
    """Raises CheckpointError if the state's weights have other names or shapes than the network's; names the first."""
    shapes = {name: tuple(tensor.shape) for name, tensor in module.state_dict().items()}
    if any(name.startswith("model.lstm.") for name in state.shapes):
        raise CheckpointError(
            f"{state.path} was saved by an older textgen, whose runs cannot be resumed; start a new run with the old "
            "weights: --init-from"
        )
    if shapes != state.shapes:
        odd = min(name for name in shapes.keys() | state.shapes.keys() if shapes.get(name) != state.shapes.get(name))
        raise CheckpointError(f"{state.path} does not fit the run's settings: its {odd} has another shape")


def rng_state() -> dict[str, Any]:
    """Returns the random states of Python, numpy, torch and this process's GPU, if any, as plain values and tensors."""
    version, words, gauss = random.getstate()
    name, keys, position, has_gauss, cached = np.random.get_state(legacy=True)
    state = {
        "python": [version, list(words), gauss],
        "numpy": [name, torch.from_numpy(np.asarray(keys, np.int64)), position, has_gauss, cached],
        "torch": torch.get_rng_state(),
    }
    if torch.cuda.is_initialized():  # type: ignore[no-untyped-call]
        state["cuda"] = torch.cuda.get_rng_state()
    if torch.backends.mps.is_available():
        state["mps"] = torch.mps.get_rng_state()
    return state


def restore_rng_state(state: dict[str, Any]) -> None:
    """Sets the random states that `rng_state` returned; CUDA stays as seeded if there was no GPU."""
    version, words, gauss = state["python"]
    random.setstate((version, tuple(words), gauss))
    name, keys, position, has_gauss, cached = state["numpy"]
    np.random.set_state((name, keys.numpy().astype(np.uint32), position, has_gauss, cached))
    torch.set_rng_state(state["torch"])
    if "cuda" in state and torch.cuda.is_initialized():  # type: ignore[no-untyped-call]
        torch.cuda.set_rng_state(state["cuda"])
    if "mps" in state and torch.backends.mps.is_available():
        torch.mps.set_rng_state(state["mps"])
