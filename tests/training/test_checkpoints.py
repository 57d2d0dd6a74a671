"""Training states on disk: whole, checked, and without code."""

import hashlib
import os
import pickle
import threading

import pytest
import torch

from textgen.errors import CheckpointError, StorageError
from textgen.training.checkpoints import MAGIC, AtomicCheckpointIO, restore_rng_state, rng_state

IO = AtomicCheckpointIO()


def test_the_random_state_of_an_apple_gpu_is_saved_and_restored(monkeypatch):
    restored = []
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.mps, "get_rng_state", lambda: torch.tensor([1, 2, 3], dtype=torch.uint8))
    monkeypatch.setattr(torch.mps, "set_rng_state", restored.append)
    restore_rng_state(rng_state())
    assert [state.tolist() for state in restored] == [[1, 2, 3]]


def test_a_checkpoint_is_written_whole_and_read_back(tmp_path):
    checkpoint = {"x": torch.arange(3), "nested": {"list": [1, 2.5, None, "text", True]}}
    IO.save_checkpoint(checkpoint, tmp_path / "new" / "a.ckpt")
    read = IO.load_checkpoint(tmp_path / "new" / "a.ckpt")
    assert read["x"].tolist() == [0, 1, 2]
    assert read["nested"] == checkpoint["nested"]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a.ckpt"]


def test_the_previous_checkpoint_survives_a_full_disk(tmp_path, monkeypatch):
    path = tmp_path / "a.ckpt"
    IO.save_checkpoint({"x": 1}, path)

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"a\.ckpt: the disk is full"):
        IO.save_checkpoint({"x": 2}, path)
    assert IO.load_checkpoint(path) == {"x": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["a.ckpt"]


class TestInTheBackground:
    """Files that another thread writes."""

    def test_a_file_holds_what_was_there_when_it_was_saved(self, tmp_path, monkeypatch):
        monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1})  # on one core there is no thread
        go_on, sync = threading.Event(), os.fsync
        monkeypatch.setattr(os, "fsync", lambda descriptor: (go_on.wait(), sync(descriptor)))
        writer, x = AtomicCheckpointIO(background=True), torch.zeros(3)
        writer.save_checkpoint({"x": x}, tmp_path / "a.ckpt")
        x += 1
        assert not (tmp_path / "a.ckpt").exists()
        go_on.set()
        writer.wait()
        assert writer.load_checkpoint(tmp_path / "a.ckpt")["x"].tolist() == [0, 0, 0]
        assert writer.write_seconds > 0

    def test_an_error_comes_from_wait_and_later_calls(self, tmp_path, monkeypatch):
        path, writer = tmp_path / "a.ckpt", AtomicCheckpointIO(background=True)
        writer.save_checkpoint({"x": 1}, path)
        writer.wait()

        def full(descriptor):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        for _ in range(2):
            with pytest.raises(StorageError, match=r"a\.ckpt: the disk is full"):
                writer.save_checkpoint({"x": 2}, path)
                writer.wait()
        assert writer.load_checkpoint(path) == {"x": 1}

    def test_the_last_file_is_written_before_the_thread_ends(self, tmp_path):
        writer = AtomicCheckpointIO(background=True)
        writer.save_checkpoint({"x": torch.ones(10**6)}, tmp_path / "a.ckpt")
        writer.teardown()
        assert len(writer.load_checkpoint(tmp_path / "a.ckpt")["x"]) == 10**6


def test_every_bit_and_every_length_is_checked(tmp_path):
    path = tmp_path / "a.ckpt"
    IO.save_checkpoint({"x": 1}, path)
    content = path.read_bytes()
    for place in range(0, len(content), 7):
        path.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with pytest.raises(CheckpointError, match="damaged"):
            IO.load_checkpoint(path)
    for length in range(0, len(content), 31):
        path.write_bytes(content[:length])
        with pytest.raises(CheckpointError, match="damaged"):
            IO.load_checkpoint(path)


class Evil:
    """Writes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (os.mkdir, (str(self.path),))


@pytest.mark.parametrize("archive", ["torch", "pickle"])
def test_code_is_not_run(tmp_path, archive):
    """With a right digest, too: somebody made it."""
    evil, path = {"x": Evil(tmp_path / "ran")}, tmp_path / "a.ckpt"
    if archive == "torch":
        torch.save(evil, tmp_path / "payload")
    else:
        (tmp_path / "payload").write_bytes(pickle.dumps(evil))
    payload = (tmp_path / "payload").read_bytes()
    path.write_bytes(MAGIC + hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload)
    with pytest.raises(CheckpointError, match="holds more than tensors and numbers; it is not loaded"):
        IO.load_checkpoint(path)
    torch.load(tmp_path / "payload", weights_only=False) if archive == "torch" else pickle.loads(payload)
    assert (tmp_path / "ran").exists()  # it would have run


def test_a_missing_file_is_one_line(tmp_path):
    with pytest.raises(CheckpointError, match=r"cannot read .*a\.ckpt: No such file"):
        IO.load_checkpoint(tmp_path / "a.ckpt")


def sealed(path, content):
    """Writes a state with a digest that fits its content."""
    path.write_bytes(MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n" + content)


@pytest.mark.parametrize(
    "content", [b"\x80\x02}q\x00(X", b"(" * 1000 + b".", b"\x80\x02X\xff\xff\xff\x7fabc.", b"\x82\x01."]
)
def test_a_pickle_that_breaks_its_reader_is_one_line(tmp_path, content):
    sealed(tmp_path / "a.ckpt", content)
    with pytest.raises(CheckpointError, match="holds more than tensors and numbers"):
        IO.load_checkpoint(tmp_path / "a.ckpt")


def test_a_state_that_is_no_regular_file_or_has_no_end_is_not_read(tmp_path):
    path = tmp_path / "a.ckpt"
    for make in (os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")):
        make(path)
        with pytest.raises(CheckpointError, match="not a regular file"):
            IO.load_checkpoint(path)
        path.rmdir() if path.is_dir() else path.unlink()
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(CheckpointError, match="damaged or no training state"):
        IO.load_checkpoint(path)
