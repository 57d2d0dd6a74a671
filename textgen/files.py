"""Files that appear whole or not at all: written beside the target, synced, renamed."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from textgen.errors import storage_errors


def temporary_beside(target: Path) -> Path:
    """A name in the target's folder that no other process uses."""
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def sync_folder(folder: Path) -> None:
    """Makes the renames inside `folder` survive a loss of power."""
    if os.name == "nt":  # Windows cannot open folders; its renames are journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def atomic_write(target: Path) -> Iterator[IO[bytes]]:
    """Opens a binary file that becomes `target` when the block ends well and vanishes when it does not.

    Raises:
        StorageError: the disk is full, read-only, or the folder may not be written to.
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
    """Makes `target` another name of `source`'s content, in one step; a copy where the file system has no links.

    Raises:
        StorageError: the disk refuses.
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
    """Removes what processes that were killed left half-written in a folder and those inside it.

    Only for a folder that no other process writes to.
    """
    for path in folder.rglob(".*.tmp"):
        with contextlib.suppress(OSError):
            path.unlink()
