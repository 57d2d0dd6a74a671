"""Atomic files: written beside the target, synced and renamed, so that they appear whole or not at all. Locks.

Network drives and shared folders of virtual machines that cannot sync folders or lock files are used without.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from textgen.errors import storage_errors

if TYPE_CHECKING:
    from filelock import BaseFileLock

UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK, errno.ENOTTY}
"""Errors of file systems that lack an operation; a full or broken disk has others."""


RENAME_ATTEMPTS = 40 if os.name == "nt" else 1
"""Attempts to rename a file, 50 ms apart: on Windows a file that another program has open cannot be replaced."""


def temporary_beside(target: Path) -> Path:
    """Returns a path in the target's folder that no other process uses."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def sync(file: IO[Any]) -> None:
    """Flushes a file and syncs it to the disk, where the file system can."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            raise


def sync_folder(folder: Path) -> None:
    """Syncs a folder, so that renames in it survive a loss of power, where the file system can."""
    if os.name == "nt":  # Windows cannot open folders, and journals renames
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in UNSUPPORTED | {errno.EACCES, errno.EPERM}:
            raise


def file_lock(path: Path, *, blocking: bool = True) -> BaseFileLock | NoLock:
    """Returns the lock of a file, to be acquired; one that does nothing where the file system has no locks."""
    from filelock import FileLock

    return FileLock(path, blocking=blocking) if has_locks(path.parent) else NoLock()


def has_locks(folder: Path) -> bool:
    """Whether files in a folder can be locked: not on NFS without its lock service, or on Lustre as it comes."""
    try:
        import fcntl
    except ImportError:  # Windows has locks of its own
        return True
    probe = temporary_beside(folder / "lock")
    try:
        with probe.open("wb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in UNSUPPORTED
    finally:
        probe.unlink(missing_ok=True)
    return True


class NoLock:
    """Lock that is always free."""

    def acquire(self, timeout: float | None = None) -> None:
        """Does nothing."""

    def release(self) -> None:
        """Does nothing."""

    def __enter__(self) -> NoLock:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def replace(source: Path, target: Path) -> None:
    """Renames a file to `target`, in place of the file there; waits a moment where another program has that open."""
    for attempt in range(1, RENAME_ATTEMPTS + 1):
        try:
            source.replace(target)
            return
        except PermissionError:
            if attempt == RENAME_ATTEMPTS:
                raise
            time.sleep(0.05)


@contextlib.contextmanager
def atomic_write(target: Path) -> Iterator[IO[bytes]]:
    """Opens a binary file that becomes `target` when the block ends, and is removed if the block raises. A device or a
    pipe, such as /dev/null, is written to as it is: a file must not take its place.

    Raises:
        StorageError: the disk is full or read-only, or the folder may not be written to.
    """
    temporary = temporary_beside(target)
    with storage_errors(target):
        if target.exists() and not (target.is_file() or target.is_dir()):
            with target.open("wb") as device:
                yield device
            return
        try:
            if not target.parent.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(target.parent.parent)
            with temporary.open("wb") as file:
                yield file
                sync(file)
            replace(temporary, target)
            sync_folder(target.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


def read_bounded(path: Path, most: int) -> bytes:
    """Returns the content of a file; raises an OSError if it has more than `most` bytes, as a device without an end."""
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most:,} bytes", str(path))
    return content


def link(source: Path, target: Path) -> None:
    """Makes `target` a hard link to `source`, or a copy if the file system has no hard links, in one step.

    Raises:
        StorageError: `target` cannot be written.
    """
    temporary = temporary_beside(target)
    with storage_errors(target):
        try:
            try:
                os.link(source, temporary)
            except OSError:
                shutil.copyfile(source, temporary)
            replace(temporary, target)
            sync_folder(target.parent)
        finally:
            temporary.unlink(missing_ok=True)


def remove_temporaries(folder: Path) -> None:
    """Removes half-written files of killed processes from a folder and its subfolders.

    No other process may be writing to the folder.
    """
    for path in folder.rglob(".*.tmp"):
        with contextlib.suppress(OSError):
            path.unlink()
