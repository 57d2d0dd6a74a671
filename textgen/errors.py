"""What can go wrong through nobody's bug: one line that names the value, the place and the remedy."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator


class TextgenError(Exception):
    """A user's mistake or the machine's trouble; the command line prints it as one line and exits with status 2."""


class SettingsError(TextgenError):
    """A setting is out of range, contradicts another or does not parse."""


class CorpusError(TextgenError):
    """A text cannot be found, fetched, read, decoded or cut as asked."""


class ModelError(TextgenError):
    """A model folder is missing, damaged, of another version or not a model."""


class UnknownCharacterError(TextgenError):
    """A text holds a character that the model's alphabet does not."""


class ConstraintError(TextgenError):
    """A constraint on the text cannot be understood or cannot be met."""


class TrainingError(TextgenError):
    """Training cannot begin as asked, or cannot go on."""


class CheckpointError(TextgenError):
    """A run's saved state is missing, damaged, unsafe or another run's, or does not fit what is asked."""


class TrackingError(TextgenError):
    """Weights & Biases cannot be used as asked."""


class StorageError(TextgenError):
    """The disk is full, read-only or otherwise refuses a file."""


_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your disk quota is used up; free some space and try again",
    errno.EFBIG: "the file would be larger than the limit allows",
    errno.EROFS: "the file system is read-only; choose a folder that can be written to",
    errno.EACCES: "permission denied; choose a folder that you may write to",
    errno.EPERM: "permission denied; choose a folder that you may write to",
    errno.ENOTDIR: "a part of this path is a file, not a folder",
    errno.EEXIST: "something else with this name is in the way",
}


@contextlib.contextmanager
def storage_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turns an `OSError` from writing `path` into one clear line."""
    try:
        yield
    except OSError as error:
        why = _REMEDIES.get(error.errno or 0, error.strerror or str(error))
        raise StorageError(f"cannot write {os.fspath(path)}: {why}") from error


def is_first_process() -> bool:
    """Whether this is the one of several processes that speaks, before they know each other's ranks."""
    rank = os.environ.get("LOCAL_RANK") or os.environ.get("SLURM_PROCID") or "0"
    return rank == "0"


def warn(line: str) -> None:
    """Tells something on stderr that does not end the command; of several processes, the first one does."""
    if is_first_process():
        sys.stderr.write(f"warning: {line}\n")


def printable(text: str) -> str:
    """What a user typed may hold anything; only what can be seen goes to the screen."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
