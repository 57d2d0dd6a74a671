"""Token files: memory-mapped ids in the smallest dtype that holds them, beside a manifest; and a cache of them."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import json
import shutil
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from filelock import Timeout
from numpy.typing import NDArray

from textgen.data.token_file.background import BackgroundWorker, BatchedBytes
from textgen.errors import storage_errors
from textgen.files import UNSUPPORTED, atomic_write, file_lock, sync, sync_folder

FORMAT = 3
"""Raised when the same settings make another text of a file, so that no text is kept as it was read before."""
IDS, DOCUMENTS, MANIFEST = "ids.bin", "documents.bin", "manifest.json"
HELD_DOCUMENTS = 1 << 16
"""Positions of documents held in memory before they are written."""
MARK_INTERVAL = 1 << 16
"""Least number of ids from one mark to the next."""

TokenIds = NDArray[np.unsignedinteger[Any]]
Positions = NDArray[np.uint64]


@dataclass(frozen=True)
class TokenFile:
    """A token file: an encoded text on disk, memory-mapped.

    Attributes:
        ids: (tokens,), unsigned, memory-mapped: only what is read is in memory.
        documents: positions in `ids` at which documents begin, (documents,), ascending from 0; memory-mapped.
        manifest: digest, tokenizer, splits and so on, as primitive values.
    """

    ids: TokenIds
    documents: Positions
    manifest: dict[str, Any]


def open_token_file(folder: Path) -> TokenFile | None:
    """Returns the token file in `folder`; None if there is none or it is not whole."""
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
    """Returns the numbers in a file, memory-mapped; an empty array for an empty file, which cannot be mapped."""
    if not path.stat().st_size:
        return np.empty(0, dtype)
    try:
        return np.memmap(path, dtype=dtype, mode="r")
    except OSError as error:
        if error.errno not in UNSUPPORTED | {errno.ENODEV}:
            raise
        return np.fromfile(path, dtype)


class TokenWriter:
    """Writes ids chunk by chunk and records where documents begin.

    Args:
        folder: an existing folder; the ids go to `IDS` in it.

    Attributes:
        tokens, characters, documents: numbers written so far.
        marks: for some chunks, the tokens and the characters before it, flat: the start of searches for a character.
        shuffled: whether the documents are in another order than they were written in.
    """

    def __init__(self, folder: Path, dtype: np.dtype[Any]) -> None:
        self.folder = folder
        self.dtype = dtype
        self.tokens = self.characters = self.documents = 0
        self.shuffled = False
        self.marks = array("Q")
        self._begins = array("Q")
        self._worker = BackgroundWorker()
        self._ids = (folder / IDS).open("wb")
        self._batches = BatchedBytes(self._worker, self._ids.write)
        self._documents = (folder / DOCUMENTS).open("wb")

    def add(self, ids: TokenIds | bytes, characters: int, *, begins_document: bool) -> None:
        """Writes the ids of a chunk, of this writer's dtype, that stand for so many characters."""
        if begins_document:
            self._begins.append(self.tokens)
            self.documents += 1
            if len(self._begins) >= HELD_DOCUMENTS:
                self._write_documents()
        if not self.marks or self.tokens - self.marks[-2] >= MARK_INTERVAL:
            self.marks.append(self.tokens)
            self.marks.append(self.characters)
        self._batches.add(ids if isinstance(ids, bytes) else ids.data.cast("B"))
        self.tokens += len(ids)
        self.characters += characters

    def widen(self, dtype: np.dtype[Any]) -> None:
        """Changes the dtype of the ids, including those written before."""
        self._batches.flush()
        self._worker.wait()
        self._ids.close()
        old, new = self.folder / IDS, self.folder / f"{IDS}.wider"
        with new.open("wb") as file:
            ids = mapped(old, self.dtype)
            for begin in range(0, len(ids), 1 << 20):
                file.write(ids[begin : begin + (1 << 20)].astype(dtype).data)
        new.replace(old)
        self.dtype = dtype
        self._ids = old.open("ab")
        self._batches = BatchedBytes(self._worker, self._ids.write)

    def _write_documents(self) -> None:
        self._documents.write(self._begins)
        del self._begins[:]

    def close(self) -> None:
        """Makes sure that everything is on the disk."""
        if not self._ids.closed:
            self._batches.flush()
            self._worker.wait()
            self._write_documents()
            for file in (self._ids, self._documents):
                sync(file)
                file.close()

    def __enter__(self) -> TokenWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.close()
        self._ids.close()
        self._documents.close()

    def read(self) -> tuple[TokenIds, Positions]:
        """Closes the file; returns the ids and the positions of documents, memory-mapped."""
        self.close()
        return mapped(self.folder / IDS, self.dtype), mapped(self.folder / DOCUMENTS, np.dtype(np.uint64))

    def shuffle_documents(self, stop: int, seed: int) -> None:
        """Puts the documents of the first `stop` tokens into a random order.

        The last one stays last if it ends with another token than the one before it: it may lack the separator.
        """
        ids, documents = self.read()
        count = int(np.searchsorted(documents, stop))
        ends = np.append(documents[1:count], stop).astype(np.int64)
        begins = documents[:count].astype(np.int64)
        last = count > 1 and bool(ids[stop - 1] != ids[begins[-1] - 1])
        order = np.random.default_rng(seed).permutation(count - last)
        order = np.append(order, count - 1) if last else order
        lengths = (ends - begins)[order]
        moved = begins[0] + np.cumsum(lengths) - lengths
        others = np.concatenate([moved.astype(np.uint64), documents[count:]])
        for name, parts in (
            (IDS, itertools.chain((ids[begins[n] : ends[n]] for n in order), [ids[stop:]])),
            (DOCUMENTS, [others]),
        ):
            new = self.folder / f"{name}.shuffled"
            with new.open("wb") as file:
                for part in parts:
                    file.write(part.data)
                sync(file)
            new.replace(self.folder / name)
        self.marks, self.shuffled = array("Q", [0, 0]), True

    def position(self, character: int, chars_per_token: NDArray[np.int64]) -> int:
        """Returns the position of the token that a character, counted from 0, begins, or of the next one that has one.

        `chars_per_token`, (V,), is the tokenizer's.
        """
        if character >= self.characters:
            return self.tokens
        ids, _ = self.read()
        tokens, before = np.frombuffer(self.marks, np.uint64).reshape(-1, 2).T
        n = int(np.searchsorted(before, character, side="right")) - 1
        first = int(before[n])  # character of the block
        for begin in range(int(tokens[n]), self.tokens, MARK_INTERVAL):
            lengths = chars_per_token[ids[begin : begin + MARK_INTERVAL]]
            leading = np.flatnonzero(lengths)
            offsets = first + (np.cumsum(lengths) - lengths)[leading]
            found = int(np.searchsorted(offsets, character))
            if found < len(leading):
                return begin + int(leading[found])
            first += int(lengths.sum())
        return self.tokens


def finish(temporary: Path, folder: Path, manifest: Mapping[str, Any]) -> TokenFile:
    """Turns the folder that a writer has filled into a token file, in one step.

    Args:
        folder: the token file; a damaged one in its place is replaced.
        manifest: primitive values to keep with the ids, `dtype`, `tokens` and `documents` among them.
    """
    with (temporary / MANIFEST).open("w", encoding="utf-8") as file:
        json.dump({**manifest, "format": FORMAT}, file)
        sync(file)
    sync_folder(temporary)
    if folder.exists() and open_token_file(folder) is None:
        shutil.rmtree(folder)
    try:
        temporary.rename(folder)
        sync_folder(folder.parent)
    except OSError:
        if not folder.exists():  # otherwise another process was quicker
            raise
    written = open_token_file(folder)
    assert written is not None, folder
    return written


class Made(NamedTuple):
    """A token file that was just made: manifest, name by its content and encoding, keys to find it from now on."""

    manifest: Mapping[str, Any]
    name: str
    keys: Sequence[str]


class TokenCache:
    """A folder of token files, which may be deleted at any time.

    <name>/              a token file
    known/<key>          the name of the token file with this key
    known/<key>.lock     held by the process that makes the token file of this key
    .<key>.tmp/          a token file that is being made
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self._index = folder, folder / "known"

    def get(self, key: str) -> TokenFile | None:
        """Returns the token file with this key or name; None if there is none."""
        with contextlib.suppress(OSError):
            return open_token_file(self.folder / (self._index / key).read_text(encoding="ascii"))
        return open_token_file(self.folder / key)

    def get_or_make(self, key: str, make: Callable[[Path], Made]) -> TokenFile:
        """Returns the token file with this key; makes it, in one process at a time, if there is none.

        Args:
            key: usable as a file name.
            make: fills an empty folder with `IDS` and `DOCUMENTS`.

        Raises:
            StorageError: the token file cannot be written.
        """
        if found := self.get(key):
            return found
        with storage_errors(self.folder):
            self._index.mkdir(parents=True, exist_ok=True)
            self._remove_abandoned()
            with file_lock(self._index / f"{key}.lock"):
                if found := self.get(key):  # another process was quicker
                    return found
                temporary = self.folder / f".{key}.tmp"
                try:
                    temporary.mkdir()
                    made = make(temporary)
                    found = finish(temporary, self.folder / made.name, made.manifest)
                finally:
                    shutil.rmtree(temporary, ignore_errors=True)
                for each in made.keys:
                    with atomic_write(self._index / each) as file:
                        file.write(made.name.encode())
                with contextlib.suppress(OSError):  # whoever waits for it finds the token file
                    (self._index / f"{key}.lock").unlink()
        return found

    def _remove_abandoned(self) -> None:
        """Removes half-written token files of killed processes: nobody holds their locks."""
        for temporary in self.folder.glob(".*.tmp"):
            lock = file_lock(self._index / f"{temporary.name[1:-4]}.lock", blocking=False)
            with contextlib.suppress(Timeout), lock:
                shutil.rmtree(temporary, ignore_errors=True)


def cache_key(*values: Any) -> str:
    """Returns a key of primitive values, 32 hexadecimal digits."""
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]
