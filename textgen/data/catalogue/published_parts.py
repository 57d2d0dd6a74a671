"""A published text in the parts that everybody's results are about."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from textgen.data.catalogue.entries import find_published
from textgen.data.catalogue.standard_splits import Part, standard_parts
from textgen.data.reading.documents import CHUNK, Document, Documents
from textgen.data.reading.file_stamp import WatchedFile, check_readable, identity, reading_errors
from textgen.data.reading.sources import fetched
from textgen.errors import printable
from textgen.progress import Progress


def published_parts(given: str, folder: Path, progress: Progress) -> tuple[Documents, Documents, Documents] | None:
    """Training, validation and test part of the catalogue's text that a user means; None where it is no text of the
    catalogue, or one that nobody splits in a way of its own.

    Raises:
        CorpusError: it cannot be fetched or read.
    """
    published = None if os.path.lexists(given) else find_published(given)
    if published is None or (len(published.texts) == 1 and published.cuts is None):
        return None
    fetched(published, folder, progress)
    parts = standard_parts(published, folder)
    assert parts
    training, validation, test = (_documents(part, published.name) for part in parts)
    if len(published.texts) > 1:
        training = replace(training, place=f"{folder / published.name}/")
    return training, validation, test


def _documents(part: Part, name: str) -> Documents:
    status, place = check_readable(part.path), printable(str(part.path))
    end = status.st_size if part.end is None else part.end

    def chunks(file: WatchedFile) -> Iterator[bytes]:
        with reading_errors(place):
            file.seek(part.begin)
            left = end - part.begin
            while left and (chunk := file.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk

    def read(progress: Progress) -> Iterator[Document]:
        with reading_errors(place), WatchedFile(part.path, status, progress) as file:
            yield Document(place, chunks(file))
            file.end()

    stamp = (" ".join(map(str, (part.path.absolute(), *identity(status), part.begin, end))),)
    return Documents(name, place, end - part.begin, stamp, read)
