"""Atomic files: written beside the target, synced and renamed, so that they appear whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from textgen.errors import storage_errors


def temporary_beside(target: Path) -> Path:
    """Returns a path in the target's folder that no other process uses."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def sync_folder(folder: Path) -> None:
    """Syncs a folder, so that renames in it survive a loss of power."""
    if os.name == "nt":  # Windows cannot open folders, and journals renames
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def atomic_write(target: Path) -> Iterator[IO[bytes]]:
    """Opens a binary file that becomes `target` when the block ends, and is removed if the block raises.

    Raises:
        StorageError: the disk is full or read-only, or the folder may not be written to.
    """
    temporary = temporary_beside(target)
    with storage_errors(target):
        try:
            if not target.parent.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(target.parent.parent)
            with temporary.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
            sync_folder(target.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


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
            temporary.replace(target)
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
