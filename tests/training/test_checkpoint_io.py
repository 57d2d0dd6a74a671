import os

import pytest
import torch

from textgen.errors import StorageError
from textgen.training.checkpoint_io import AtomicCheckpointIO


def test_a_checkpoint_is_written_whole_and_read_back(tmp_path):
    AtomicCheckpointIO().save_checkpoint({"x": torch.arange(3)}, tmp_path / "new" / "a.ckpt")
    assert torch.load(tmp_path / "new" / "a.ckpt", weights_only=True)["x"].tolist() == [0, 1, 2]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a.ckpt"]


def test_the_checkpoint_before_survives_a_full_disk(tmp_path, monkeypatch):
    path = tmp_path / "a.ckpt"
    AtomicCheckpointIO().save_checkpoint({"x": 1}, path)

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"a\.ckpt: the disk is full"):
        AtomicCheckpointIO().save_checkpoint({"x": 2}, path)
    assert torch.load(path, weights_only=True)["x"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["a.ckpt"]
