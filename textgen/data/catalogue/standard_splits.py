"""The split that published results on a text are about."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from textgen.data.catalogue.entries import Published
from textgen.errors import CorpusError


class Part(NamedTuple):
    """Bytes of a file from `begin` up to `end`; None is the file's end."""

    path: Path
    begin: int
    end: int | None


def standard_parts(published: Published, folder: Path) -> tuple[Part, Part, Part] | None:
    """Training, validation and test part of a text in `folder`; None where no split is customary.

    Texts that are published in three files are split so. text8 and enwik8 are cut in bytes (90, 5 and 5 million); a cut
    inside a UTF-8 character moves forward to the next one's beginning.

    Raises:
        CorpusError: the text is not there, or too short.
    """
    paths = [folder / text.name for text in published.texts]
    if len(paths) == 3:
        for path in paths:
            if not path.is_file():
                raise CorpusError(f"there is no {path}; fetch it: textgen corpora fetch {published.name}")
        training, validation, test = (Part(path, 0, None) for path in paths)
        return training, validation, test
    if published.cuts is None:
        return None
    (path,) = paths
    first, second = (next_character(path, cut, published.name) for cut in published.cuts)
    return Part(path, 0, first), Part(path, first, second), Part(path, second, None)


def next_character(path: Path, offset: int, name: str) -> int:
    """The first byte from `offset` on that begins a UTF-8 character.

    Raises:
        CorpusError: the file is not there, or ends before.
    """
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
    inside = next((n for n, byte in enumerate(following) if byte & 0xC0 != 0x80), 0)
    return offset + inside
