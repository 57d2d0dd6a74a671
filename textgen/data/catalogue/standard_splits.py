"""The splits of published texts that published results are about."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from textgen.data.catalogue.entries import CatalogueEntry, find_entry
from textgen.data.catalogue.fetch import find_or_fetch
from textgen.data.reading.documents import (
    CHUNK_BYTES,
    Document,
    Documents,
    WatchedFile,
    check_readable,
    file_identity,
    reading_errors,
)
from textgen.errors import CorpusError, printable
from textgen.progress import Progress
from textgen.unicode import next_character


class ByteRange(NamedTuple):
    """Bytes of a file from `begin` up to `end`; None is the file's end."""

    path: Path
    begin: int
    end: int | None


def standard_splits(entry: CatalogueEntry, folder: Path) -> tuple[ByteRange, ByteRange, ByteRange] | None:
    """Returns training, validation and test split of a text in `folder`; None if no split is customary.

    Texts that are published in three files are split so. text8 and enwik8 are cut in bytes (90, 5 and 5 million); a cut
    inside a UTF-8 character moves forward to the beginning of the next one.

    Raises:
        CorpusError: the text is not there, or too short.
    """
    paths = [folder / file.name for file in entry.files]
    if len(paths) == 3:
        for path in paths:
            if not path.is_file():
                raise CorpusError(f"there is no {path}; fetch it: textgen corpora fetch {entry.name}")
        training, validation, test = (ByteRange(path, 0, None) for path in paths)
        return training, validation, test
    if entry.split_bytes is None:
        return None
    (path,) = paths
    first, second = (_next_character(path, offset, entry.name) for offset in entry.split_bytes)
    return ByteRange(path, 0, first), ByteRange(path, first, second), ByteRange(path, second, None)


def _next_character(path: Path, offset: int, name: str) -> int:
    """The first offset from `offset` on at which a UTF-8 character begins."""
    try:
        with path.open("rb") as file:
            file.seek(offset)
            following = file.read(4)
    except FileNotFoundError as error:
        raise CorpusError(f"there is no {path}; fetch it: textgen corpora fetch {name}") from error
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error
    if not following:
        raise CorpusError(f"{path} has no {offset:,} bytes: it is not the published text; remove it and fetch it again")
    return offset + next_character(following, 0, len(following))


def find_standard_splits(name: str, folder: Path, progress: Progress) -> tuple[Documents, Documents, Documents] | None:
    """Returns training, validation and test split of the catalogue's text that a user names, fetched if missing.

    None if it is a path or not in the catalogue, or if no split of it is customary.

    Raises:
        CorpusError: it cannot be fetched or read.
    """
    entry = None if os.path.lexists(name) else find_entry(name)
    if entry is None or (len(entry.files) == 1 and entry.split_bytes is None):
        return None
    find_or_fetch(entry, folder, progress)
    splits = standard_splits(entry, folder)
    assert splits
    training, validation, test = (_documents(each, entry.name) for each in splits)
    if len(entry.files) > 1:
        training = replace(training, place=f"{folder / entry.name}/")
    return training, validation, test


def _documents(split: ByteRange, name: str) -> Documents:
    status, place = check_readable(split.path), printable(str(split.path))
    end = status.st_size if split.end is None else split.end

    def chunks(file: WatchedFile) -> Iterator[bytes]:
        with reading_errors(place):
            file.seek(split.begin)
            left = end - split.begin
            while left and (chunk := file.read(min(CHUNK_BYTES, left))):
                left -= len(chunk)
                yield chunk

    def read(progress: Progress) -> Iterator[Document]:
        with reading_errors(place), WatchedFile(split.path, status, progress) as file:
            yield Document(place, chunks(file))
            file.finish()

    stamp = (" ".join(map(str, (split.path.absolute(), *file_identity(status), split.begin, end))),)
    return Documents(name=name, place=place, size=end - split.begin, stamp=stamp, open=read)
