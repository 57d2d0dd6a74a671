"""Training states on disk: whole or not at all, and without code."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import torch
from lightning.pytorch.plugins.io import TorchCheckpointIO

from textgen.files import atomic_write


class AtomicCheckpointIO(TorchCheckpointIO):
    """Writes beside the target, syncs and renames; Lightning's own stages in the folder for temporary files, without
    sync, and can lose the old file and the new one when the disk is full.
    """

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Replaces `path` in one step.

        Raises:
            StorageError: the disk refuses; the checkpoint before is still there.
        """
        buffer = io.BytesIO()  # for torch makes "unexpected pos 64 vs 0" of a full disk
        torch.save(checkpoint, buffer)
        with atomic_write(Path(path)) as file:
            file.write(buffer.getbuffer())
