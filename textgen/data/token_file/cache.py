"""A cache of token files: each is named by its content and found by a key that needs no reading."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from filelock import FileLock, Timeout

from textgen.data.token_file.token_file import TokenFile, finish, open_token_file
from textgen.errors import storage_errors
from textgen.files import atomic_write


class Made(NamedTuple):
    """A token file that was just made.

    Attributes:
        manifest: see `finish`.
        name: its name, which stands for its content and how it was encoded.
        keys: keys under which it is found from now on.
    """

    manifest: Mapping[str, Any]
    name: str
    keys: Sequence[str]


class TokenCache:
    """A folder of token files, which may be deleted at any time.

        <name>/              a token file
        known/<key>          the name of the token file with this key
        known/<key>.lock     held by the process that makes the token file of this key
        .<key>.tmp/          a token file that is being made

    Args:
        folder: of the cache.
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
            with self._lock(key) as lock:
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
                    Path(lock.lock_file).unlink()
        return found

    def _lock(self, key: str, blocking: bool = True) -> FileLock:
        return FileLock(self._index / f"{key}.lock", blocking=blocking)

    def _remove_abandoned(self) -> None:
        """Removes half-written token files of killed processes: nobody holds their locks."""
        for temporary in self.folder.glob(".*.tmp"):
            with contextlib.suppress(Timeout), self._lock(temporary.name[1:-4], blocking=False):
                shutil.rmtree(temporary, ignore_errors=True)


def cache_key(*values: Any) -> str:
    """Returns a key of primitive values, 32 hexadecimal digits."""
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]
