"""Encoded texts on disk: ids in the smallest type that holds them, memory-mapped, beside a manifest."""

from __future__ import annotations

import json
import os
import shutil
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.token_file.background import Aside, Gathered
from textgen.files import sync_folder

FORMAT = 2
IDS, DOCUMENTS, MANIFEST = "ids.bin", "documents.bin", "manifest.json"
BUFFER = 1 << 16  # begins of documents that are held before they are written
MARK = 1 << 16  # ids from one mark to the next, at least

Ids = NDArray[np.unsignedinteger[Any]]
Positions = NDArray[np.uint64]


@dataclass(frozen=True)
class TokenFile:
    """An encoded text.

    Attributes:
        ids: (tokens,), unsigned, memory-mapped: only what is read is in memory.
        documents: where in `ids` documents begin, ascending from 0; memory-mapped.
        manifest: what the ids are of; primitive values.
    """

    ids: Ids
    documents: Positions
    manifest: dict[str, Any]


def open_token_file(folder: Path) -> TokenFile | None:
    """The token file in `folder`, or None where there is none that is whole."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest["format"] != FORMAT:
            return None
        ids = mapped(folder / IDS, np.dtype(manifest["dtype"]))
        documents = mapped(folder / DOCUMENTS, np.dtype(np.uint64))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    whole = ids.size == manifest["tokens"] and documents.size == manifest["documents"]
    return TokenFile(ids, documents, manifest) if whole else None


def mapped(path: Path, dtype: np.dtype[Any]) -> NDArray[Any]:
    """The numbers in a file, memory-mapped; those of an empty one, which cannot be mapped, too."""
    return np.memmap(path, dtype=dtype, mode="r") if path.stat().st_size else np.empty(0, dtype)


class TokenWriter:
    """Writes ids one piece after the other, and remembers where documents and pieces begin.

    Args:
        folder: there; the ids go to `IDS` in it.
        dtype: of the ids.

    Attributes:
        tokens, characters: how many have been written.
        marks: tokens and characters before some pieces, one after the other: from there a character's place is found.
    """

    def __init__(self, folder: Path, dtype: np.dtype[Any]) -> None:
        self.folder = folder
        self.dtype = dtype
        self.tokens = self.characters = self.documents = 0
        self.marks = array("Q")
        self._begins = array("Q")
        self._aside = Aside()
        self._ids = (folder / IDS).open("wb")
        self._gathered = Gathered(self._aside, self._ids.write)
        self._documents = (folder / DOCUMENTS).open("wb")

    def add(self, ids: Ids | bytes, characters: int, begins: bool) -> None:
        """Writes a piece's ids, of the type of the others; `begins`: a document begins with it."""
        if begins:
            self._begins.append(self.tokens)
            self.documents += 1
            if len(self._begins) >= BUFFER:
                self._flush()
        if not self.marks or self.tokens - self.marks[-2] >= MARK:
            self.marks.append(self.tokens)
            self.marks.append(self.characters)
        self._gathered.add(ids if isinstance(ids, bytes) else ids.data.cast("B"))
        self.tokens += len(ids)
        self.characters += characters

    def widen(self, dtype: np.dtype[Any]) -> None:
        """Gives the ids another type, those written before as well."""
        self._gathered.hand_on()
        self._aside.wait()
        self._ids.close()
        old, new = self.folder / IDS, self.folder / f"{IDS}.wider"
        with new.open("wb") as file:
            ids = mapped(old, self.dtype)
            for begin in range(0, len(ids), 1 << 20):
                file.write(ids[begin : begin + (1 << 20)].astype(dtype).data)
        new.replace(old)
        self.dtype = dtype
        self._ids = old.open("ab")
        self._gathered = Gathered(self._aside, self._ids.write)

    def _flush(self) -> None:
        self._documents.write(self._begins)
        del self._begins[:]

    def close(self) -> None:
        """Makes sure that all of it is on the disk."""
        if not self._ids.closed:
            self._gathered.hand_on()
            self._aside.wait()
            self._flush()
            for file in (self._ids, self._documents):
                file.flush()
                os.fsync(file.fileno())
                file.close()

    def __enter__(self) -> TokenWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._aside.close()
        self._ids.close()
        self._documents.close()

    def read(self) -> tuple[Ids, Positions]:
        """What has been written: ids and begins of documents, memory-mapped."""
        self.close()
        return mapped(self.folder / IDS, self.dtype), mapped(self.folder / DOCUMENTS, np.dtype(np.uint64))

    def position(self, character: int, widths: NDArray[np.int64]) -> int:
        """Where in the ids a character begins; where it lies inside an id of several, the next one that begins.

        Args:
            character: counted from the text's beginning.
            widths: how many characters begin with each id, (V,).
        """
        if character >= self.characters:
            return self.tokens
        ids, _ = self.read()
        tokens, before = np.frombuffer(self.marks, np.uint64).reshape(-1, 2).T
        for n in range(int(np.searchsorted(before, character, side="right")) - 1, len(tokens)):
            begin, end = int(tokens[n]), int(tokens[n + 1]) if n + 1 < len(tokens) else self.tokens
            width = widths[ids[begin:end]]
            leads = np.flatnonzero(width)
            place = int(before[n]) + (np.cumsum(width) - width)[leads]
            found = int(np.searchsorted(place, character))
            if found < len(leads):
                return begin + int(leads[found])
        return self.tokens


def finish(temporary: Path, folder: Path, manifest: Mapping[str, Any]) -> TokenFile:
    """Makes the folder that a writer has filled a token file, in one step.

    Args:
        temporary: the writer's.
        folder: what it will be; something broken in its place is removed.
        manifest: primitive values to keep with the ids, `dtype`, `tokens` and `documents` among them.
    """
    with (temporary / MANIFEST).open("w", encoding="utf-8") as file:
        json.dump({**manifest, "format": FORMAT}, file)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(temporary)
    if folder.exists() and open_token_file(folder) is None:
        shutil.rmtree(folder)
    try:
        temporary.rename(folder)
        sync_folder(folder.parent)
    except OSError:
        if not folder.exists():  # otherwise it is the same text under another name
            raise
    written = open_token_file(folder)
    assert written is not None, folder
    return written
