"""Training states on disk: whole or not at all, with a digest, and without code."""

from __future__ import annotations

import hashlib
import io
import pickle
import warnings
from pathlib import Path
from typing import Any

import torch
from lightning.pytorch.plugins.io import TorchCheckpointIO

from textgen.errors import CheckpointError
from textgen.files import atomic_write

MAGIC = b"textgen training state 2\n"
DIGEST = 64  # hexadecimal digits of a sha256


class AtomicCheckpointIO(TorchCheckpointIO):
    """A line that says what this is, a line with the sha256 of the rest, then `torch.save`'s archive.

    Writes beside the target, syncs and renames; Lightning's own stages in the folder for temporary files, without
    sync, and can lose the old file and the new one when the disk is full.
    """

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Replaces `path` in one step.

        Raises:
            StorageError: the disk refuses; the checkpoint before is still there.
        """
        buffer = io.BytesIO()  # for torch makes "unexpected pos 64 vs 0" of a full disk
        torch.save(checkpoint, buffer)
        content = buffer.getbuffer()
        with atomic_write(Path(path)) as file:
            file.write(MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n")
            file.write(content)

    def load_checkpoint(self, path: Any, map_location: Any = None, weights_only: bool | None = None) -> dict[str, Any]:
        """Reads a file that `save_checkpoint` wrote, onto the CPU; `weights_only` is always meant.

        Raises:
            CheckpointError: it cannot be read, its content does not match its digest, or it holds more than tensors
                and plain values.
        """
        try:
            content = memoryview(Path(path).read_bytes())
        except OSError as error:
            raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
        head = len(MAGIC) + DIGEST + 1
        if content[: len(MAGIC)] != MAGIC:
            raise CheckpointError(f"{path} is damaged or no training state of this version of textgen")
        if hashlib.sha256(content[head:]).hexdigest().encode() + b"\n" != content[len(MAGIC) : head]:
            raise CheckpointError(f"{path} is damaged: its content does not match its digest")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about what is refused in the next line
                checkpoint = torch.load(io.BytesIO(content[head:]), map_location="cpu", weights_only=True)
        except (
            pickle.UnpicklingError,
            RuntimeError,
            ValueError,
            KeyError,
            EOFError,
            TypeError,
            AttributeError,
        ) as error:
            raise CheckpointError(f"{path} holds more than tensors and numbers; it is not loaded") from error
        if not isinstance(checkpoint, dict):
            raise CheckpointError(f"{path} is no training state")
        return checkpoint
