"""Encoded texts on disk: ids in the smallest type that holds them, memory-mapped, beside a manifest."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import storage_errors
from textgen.files import sync_folder, temporary_beside

FORMAT = 1


@dataclass(frozen=True)
class TokenFile:
    """An encoded text.

    Attributes:
        ids: (characters,), unsigned, memory-mapped: only what is read is in memory.
        manifest: what the ids are of; primitive values.
    """

    ids: NDArray[np.unsignedinteger[Any]]
    manifest: dict[str, Any]


def open_token_file(folder: Path) -> TokenFile | None:
    """The token file in `folder`, or None where there is none that is whole."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["format"] != FORMAT:
            return None
        ids = np.memmap(folder / "ids.bin", dtype=np.dtype(manifest["dtype"]), mode="r")
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return TokenFile(ids, manifest) if ids.size == manifest["characters"] else None


def write_token_file(
    folder: Path, pieces: Iterator[NDArray[np.unsignedinteger[Any]]], manifest: dict[str, Any]
) -> TokenFile:
    """Writes the ids of `pieces` one after the other, and then the folder in one step.

    Args:
        folder: what it will be; something broken in its place is removed.
        pieces: arrays of ids, all of one type, written as they come.
        manifest: primitive values to keep with them.

    Raises:
        StorageError: the disk refuses.
    """
    temporary = temporary_beside(folder)
    with storage_errors(folder):
        try:
            temporary.mkdir(parents=True)
            characters, dtype = 0, "uint8"
            with (temporary / "ids.bin").open("wb") as file:
                for ids in pieces:
                    file.write(ids.data)
                    characters, dtype = characters + ids.size, ids.dtype.str
                file.flush()
                os.fsync(file.fileno())
            full = manifest | {"format": FORMAT, "characters": characters, "dtype": dtype}
            with (temporary / "manifest.json").open("w", encoding="utf-8") as text:
                json.dump(full, text)
                text.flush()
                os.fsync(text.fileno())
            if folder.exists() and open_token_file(folder) is None:
                shutil.rmtree(folder)
            if not folder.exists():  # another process may have been quicker: its file is the same
                temporary.rename(folder)
                sync_folder(folder.parent)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        written = open_token_file(folder)
        assert written is not None, folder
        return written
