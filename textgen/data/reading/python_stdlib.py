"""The text that is on every machine: the running Python's standard library."""

from __future__ import annotations

import platform
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from textgen.data.reading.documents import Document, Documents
from textgen.data.reading.file_stamp import identity
from textgen.progress import Progress
from textgen.settings.corpus import PYTHON_STDLIB


def stdlib_documents() -> Documents:
    """The modules of the standard library (its top-level .py files), in sorted order, as one document of several MB.

    Files that cannot be read or are not UTF-8 are left out.
    """
    statuses = {path: path.stat() for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))}
    size = sum(status.st_size for status in statuses.values())
    place = f"{PYTHON_STDLIB} (Python {platform.python_version()})"

    def chunks(progress: Progress) -> Iterator[bytes]:
        done = 0
        for path, status in statuses.items():
            done += status.st_size
            progress(done, size)
            try:
                module = path.read_bytes()
                module.decode("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            yield module if module.endswith(b"\n") else module + b"\n"

    def read(progress: Progress) -> Iterator[Document]:
        yield Document(place, chunks(progress))

    stamp = tuple(" ".join(map(str, (path, *identity(status)))) for path, status in statuses.items())
    return Documents(PYTHON_STDLIB, place, size, stamp, read)
