import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from textgen.errors import StorageError
from textgen.files import NoLock, atomic_write, file_lock, read_bounded, sync_folder


def test_a_file_appears_whole_when_the_block_ends(tmp_path):
    target = tmp_path / "new" / "file"
    with atomic_write(target) as file:
        file.write(b"content")
        assert not target.exists()
    assert target.read_bytes() == b"content"
    assert [path.name for path in target.parent.iterdir()] == ["file"]


def test_the_old_file_stays_when_the_block_fails(tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), atomic_write(target) as file:
        file.write(b"half of the n")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "permission denied")],
)
def test_trouble_with_the_disk_is_one_line_that_names_the_file(tmp_path, number, words):
    with pytest.raises(StorageError, match=words) as caught, atomic_write(tmp_path / "file"):
        raise OSError(number, "as the system says it")
    assert str(tmp_path / "file") in str(caught.value)
    assert not list(tmp_path.iterdir())


def failing(call, number, fails=lambda *arguments: True):
    """A system call that fails with an error, where `fails` says so."""

    def replacement(*arguments, **options):
        if fails(*arguments):
            raise OSError(number, os.strerror(number))
        return call(*arguments, **options)

    return replacement


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES])
def test_a_folder_that_cannot_be_synced_is_used_without(tmp_path, monkeypatch, number):
    monkeypatch.setattr(os, "fsync", failing(os.fsync, number, lambda fd: stat.S_ISDIR(os.fstat(fd).st_mode)))
    with atomic_write(tmp_path / "file") as file:
        file.write(b"content")
    assert (tmp_path / "file").read_bytes() == b"content"


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_disk_that_fails_to_sync_is_an_error(tmp_path, monkeypatch, number):
    monkeypatch.setattr(os, "fsync", failing(os.fsync, number))
    with pytest.raises(OSError):
        sync_folder(tmp_path)
    with pytest.raises(StorageError), atomic_write(tmp_path / "file"):
        pass


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP])
def test_a_file_system_without_locks_is_used_without_even_if_a_lock_file_was_left(tmp_path, monkeypatch, number):
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(fcntl, "flock", failing(fcntl.flock, number))
    (tmp_path / "lock").touch()
    for blocking in (True, False):
        lock = file_lock(tmp_path / "lock", blocking=blocking)
        assert isinstance(lock, NoLock)
        with lock:
            pass
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


@pytest.mark.parametrize(("refused", "attempts", "arrives"), [(2, 3, True), (3, 3, False), (1, 1, False)])
def test_a_file_that_another_program_has_open_is_replaced_a_moment_later(
    tmp_path, monkeypatch, refused, attempts, arrives
):
    """As on Windows, where a file that is open cannot be replaced."""
    waits, rename = iter(range(refused)), Path.replace

    def busy(self, target):
        if next(waits, None) is not None:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return rename(self, target)

    (tmp_path / "x").write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr("textgen.files.RENAME_ATTEMPTS", attempts)
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    if arrives:
        with atomic_write(tmp_path / "x") as file:
            file.write(b"new")
    else:
        with pytest.raises(StorageError, match="cannot write"), atomic_write(tmp_path / "x") as file:
            file.write(b"new")
    assert (tmp_path / "x").read_bytes() == (b"new" if arrives else b"old")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_a_lock_keeps_others_out(tmp_path):
    filelock = pytest.importorskip("filelock")
    with file_lock(tmp_path / "lock"), pytest.raises(filelock.Timeout):
        file_lock(tmp_path / "lock", blocking=False).acquire()


def test_a_file_without_an_end_is_read_to_a_bound(tmp_path):
    (tmp_path / "a").write_bytes(b"abcd")
    assert read_bounded(tmp_path / "a", 4) == b"abcd"
    for path in (tmp_path / "a", Path("/dev/zero")):
        with pytest.raises(OSError, match="larger than 3 bytes"):
            read_bounded(path, 3)


def test_no_file_takes_the_place_of_a_device_or_a_pipe(tmp_path):
    """Run by root, `--out /dev/null` would otherwise make a file of it for all programs."""
    target, found = tmp_path / "pipe", []
    os.mkfifo(target)
    reader = threading.Thread(target=lambda: found.append(target.read_bytes()))
    reader.start()
    with atomic_write(target) as file:
        file.write(b"content")
    reader.join(timeout=30)
    assert found == [b"content"]
    assert stat.S_ISFIFO(target.stat().st_mode)
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
