"""Runs on a disk that fails now and then, and on one that keeps failing."""

import errno
import os
import stat
import time

import pytest
from helpers.small_run import train

from textgen.errors import StorageError
from textgen.runs.model_folder import read_model
from textgen.training.checkpoints import AtomicCheckpointIO
from textgen.training.disk_failures import DiskFailures


def failing_sync(monkeypatch, number, fails):
    """`os.fsync` of files fails at the calls, counted from 0, of which `fails` is true."""
    fsync, calls = os.fsync, []

    def replacement(descriptor):
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            calls.append(descriptor)
            if fails(len(calls) - 1):
                raise OSError(number, os.strerror(number))
        return fsync(descriptor)

    monkeypatch.setattr(os, "fsync", replacement)
    monkeypatch.setattr("textgen.training.callbacks.checkpointer.RETRY_SECONDS", 0.0)
    monkeypatch.setattr("textgen.training.callbacks.best_model.RETRY_SECONDS", 0.0)
    return calls


def state_of(folder):
    return AtomicCheckpointIO().load_checkpoint(folder / "r" / "state" / "last.ckpt")


def records(folder):
    return [line.count('"') for line in (folder / "r" / "metrics.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOTCONN])
@pytest.mark.parametrize("every", [3, 5, 7])
def test_a_disk_that_fails_now_and_then_costs_nothing(tmp_path, monkeypatch, capsys, number, every):
    train(tmp_path / "sound")
    made = 4  # files of the run's folder: a disk that fails there fails before there is anything to lose
    failing_sync(monkeypatch, number, lambda call: call >= made and call % every == 0)
    train(tmp_path / "flaky")
    assert "the next save tries again" in capsys.readouterr().err
    for name, array in read_model(tmp_path / "sound" / "r" / "model").weights.items():
        assert (read_model(tmp_path / "flaky" / "r" / "model").weights[name] == array).all()
    assert state_of(tmp_path / "flaky")["global_step"] == state_of(tmp_path / "sound")["global_step"]
    assert records(tmp_path / "flaky") == records(tmp_path / "sound")


def test_a_disk_that_keeps_failing_ends_the_run_and_leaves_the_last_state(tmp_path, monkeypatch):
    monkeypatch.setattr("textgen.training.disk_failures.TOLERATED_SECONDS", 0.5)
    failing_sync(monkeypatch, errno.EIO, lambda call: call >= 20)
    with pytest.raises(StorageError, match="cannot write"):
        train(tmp_path, max_steps=100_000)
    assert 0 < state_of(tmp_path)["global_step"] < 30


def test_a_full_disk_is_not_tolerated():
    with pytest.raises(StorageError), DiskFailures().tolerated():
        raise StorageError("full") from OSError(errno.ENOSPC, "")


def test_failures_are_tolerated_for_five_minutes_after_the_first_one(monkeypatch, capsys):
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    failures = DiskFailures()
    for now[0] in (1.0, 2.0, 300.0):
        with failures.tolerated():
            raise StorageError("away") from OSError(errno.EIO, "")
    assert capsys.readouterr().err.count("warning") == 1
    with failures.tolerated():
        pass
    assert failures.since is None
    for now[0] in (500.0, 799.0):
        with failures.tolerated():
            raise StorageError("away") from OSError(errno.EIO, "")
    now[0] = 801.0
    with pytest.raises(StorageError), failures.tolerated():
        raise StorageError("away") from OSError(errno.EIO, "")
