"""User-facing errors: each prints as one line that names the value, the place and the remedy."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator

from textgen.notice import settle
from textgen.wrapping import columns_of, wrap


class TextgenError(Exception):
    """A mistake of the user or a failure of the machine; the command line prints one line and exits with status 2."""


class SettingsError(TextgenError):
    """A setting is out of range, contradicts another one or does not parse."""


class CorpusError(TextgenError):
    """A text cannot be found, fetched, read, decoded or split."""


class ModelError(TextgenError):
    """A model folder is missing, damaged, of an unknown version or not a model."""


class UnknownCharacterError(TextgenError):
    """A text has a character that the tokenizer cannot encode."""


class ConstraintError(TextgenError):
    """A constraint on generated text does not parse or cannot be met."""


class TrainingError(TextgenError):
    """Training cannot start or cannot continue."""


class CheckpointError(TextgenError):
    """A training state is missing, damaged, unsafe, of another run, or does not fit the settings."""


class TrackingError(TextgenError):
    """Weights & Biases was asked for and cannot be used."""


class StorageError(TextgenError):
    """A file cannot be written: the disk is full, read-only or the like."""


_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your disk quota is used up; free some space and try again",
    errno.EFBIG: "the file would be larger than the limit allows",
    errno.EROFS: "the file system is read-only; choose a folder that can be written to",
    errno.EACCES: "permission denied; choose a folder that you may write to",
    errno.EPERM: "permission denied; choose a folder that you may write to",
    errno.ENOTDIR: "a part of this path is a file, not a folder",
    errno.EEXIST: "another file has this name",
}


@contextlib.contextmanager
def storage_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turns an `OSError` from writing `path` into a one-line StorageError."""
    try:
        yield
    except OSError as error:
        why = _REMEDIES.get(error.errno or 0, error.strerror or str(error))
        raise StorageError(f"cannot write {os.fspath(path)}: {why}") from error


def is_first_process() -> bool:
    """Whether this process has rank 0, by the environment: known before the processes are connected.

    RANK is set by torchrun; NODE_RANK and LOCAL_RANK are by Lightning, which may run in a SLURM job; SLURM_PROCID by
    srun.
    """
    for names in (("RANK",), ("NODE_RANK", "LOCAL_RANK"), ("SLURM_PROCID",)):
        if ranks := [rank for name in names if (rank := os.environ.get(name))]:
            return set(ranks) == {"0"}
    return True


def warn(line: str) -> None:
    """Prints a warning to stderr, in the process with rank 0 only."""
    if is_first_process():
        settle()
        with contextlib.suppress(OSError):  # the terminal is gone
            columns = columns_of(sys.stderr)
            line = f"warning: {shortened(line)}"
            lines = wrap(line, columns) if columns else [line]
            sys.stderr.write("\n".join(lines) + "\n")


LONGEST_LINE = 1500
"""Characters of an error or a warning: it may quote a name or a value of any length."""


def shortened(line: str) -> str:
    """Returns a line of at most `LONGEST_LINE` characters: the middle of a longer one, which it quotes, is left out."""
    half = (LONGEST_LINE - 5) // 2
    return line if len(line) <= LONGEST_LINE else f"{line[:half]} ... {line[-half:]}"


def printable(text: str) -> str:
    """Returns a text with escapes in place of characters that a terminal would interpret or not show.

    The joiners of Persian, Hindi and emoji stay.
    """
    return "".join(c if c.isprintable() or c in "\u200c\u200d" else ascii(c)[1:-1] for c in text)
