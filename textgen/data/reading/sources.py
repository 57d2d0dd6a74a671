"""Finding texts by what the user typed: files, folders, globs, names of corpora/ and the catalogue, stdin."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from textgen.data.catalogue.entries import CATALOGUE, Published, find_published, meant
from textgen.data.catalogue.fetch import fetch_published
from textgen.data.reading.compressed import plain_name
from textgen.data.reading.containers import Wanted, check_table, documents_in, is_archive
from textgen.data.reading.documents import CHUNK, Document, Documents, joined
from textgen.data.reading.file_stamp import WatchedFile, check_readable, identity, reading_errors
from textgen.data.reading.python_stdlib import stdlib_documents
from textgen.errors import CorpusError, printable, warn
from textgen.progress import Progress
from textgen.settings.corpus import PYTHON_STDLIB

STDIN = "-"


def find_documents(
    given: Sequence[str],
    folder: Path,
    progress: Progress,
    *,
    include: Sequence[str] = (),
    field: str | None = None,
    encoding: str = "utf-8",
    say: Callable[[str], None] = warn,
) -> Documents:
    """The documents that the user means, in the order given.

    Each of `given` is `-` (stdin), a path as it stands (file or folder), a glob, a name in `folder`, the embedded
    text or a name of the catalogue, in this order. Folders are read with all below them, sorted, without what is
    hidden; archives as if they were folders.

    Args:
        given: what the user typed, at least one.
        folder: where texts are kept, and downloaded to.
        progress: of downloads, in bytes.
        include: patterns of file names (of paths, where there is a / in them); of a folder's files and an archive's
            members only those that match one of them are read. None: all.
        field: of tables (.csv, .tsv, .jsonl, .ndjson): each row's value of this field is a document.
        encoding: how the tables' bytes are characters; for all else the one who reads says it.
        say: is told which encoding of a table was detected.

    Raises:
        CorpusError: one of them is nowhere, cannot be read or fetched, or holds no text.
    """
    if given.count(STDIN) > 1:
        raise CorpusError("stdin can be read once only; give --corpus - once")
    wanted = Wanted(include, field, encoding, say)
    parts = [_find(name, folder, wanted, progress) for name in given]
    names = list(dict.fromkeys(part.name for part in parts))
    name = "+".join(names) if len(names) <= 3 else f"{names[0]}+{len(names) - 1}"
    places = [part.place for part in parts]
    place = ", ".join(places) if len(places) <= 3 else f"{places[0]} and {len(places) - 1} others"
    return joined(parts, name, place)


def _find(given: str, folder: Path, wanted: Wanted, progress: Progress) -> Documents:
    if given == STDIN:
        return _stdin(wanted)
    path = Path(given)
    with reading_errors(printable(given)):
        if os.path.lexists(path):
            return _on_disk(path, wanted)
        if any(character in given for character in "*?["):
            return _glob(given, wanted)
        bare = path.name == given
        there = bare and os.path.lexists(folder / given)
        published = find_published(given) if bare else None
        if published and not (there and (folder / given).is_file()):
            files = [_file(path, wanted) for path in fetched(published, folder, progress)]
            return files[0] if len(files) == 1 else joined(files, published.name, f"{folder / published.name}/")
        if there:
            return _on_disk(folder / given, wanted)
    if given == PYTHON_STDLIB:
        if wanted.field is not None:
            check_table(given, given)
        return stdlib_documents()
    if not bare:
        raise CorpusError(f"there is no file {printable(given)}")
    raise CorpusError(
        f"there is no text {printable(given)}{meant(given)}: not here, not in {folder}/, and not in the catalogue: "
        f"{', '.join([*CATALOGUE, PYTHON_STDLIB])}"
    )


def fetched(published: Published, folder: Path, progress: Progress) -> list[Path]:
    """The files of a published text, downloaded where `folder` lacks one."""
    paths = [folder / text.name for text in published.texts]
    return paths if all(path.exists() for path in paths) else fetch_published(published, folder, progress)


def _on_disk(path: Path, wanted: Wanted) -> Documents:
    if not path.is_dir():
        return _file(path, wanted, alone=True)
    place = printable(str(path))
    files = [file for file in _files_below(path) if is_archive(file.name) or wanted.takes(str(file.relative_to(path)))]
    if not files:
        raise nothing_in(f"{place}/", wanted)
    return joined([_file(file, wanted) for file in files], path.resolve().name or "root", f"{place}/")


def nothing_in(place: str, wanted: Wanted) -> CorpusError:
    """The line for a folder or archive of which nothing is read."""
    asked = f" that --include {' --include '.join(wanted.include)} takes" if wanted.include else ""
    return CorpusError(f"there is no file in {place}{asked}; hidden ones are left out")


def _files_below(folder: Path) -> Iterator[Path]:
    """The regular files in a folder and all below it, sorted, without hidden ones; no folder is entered twice."""
    pending, entered = [folder], set()
    while pending:
        path = pending.pop()
        with reading_errors(printable(str(path))):
            try:
                status = path.stat()
            except OSError:
                if not path.is_symlink():
                    raise
                yield path  # a link to nothing, which whoever wants it will find out
                continue
            if stat.S_ISREG(status.st_mode):
                yield path
            elif stat.S_ISDIR(status.st_mode) and (status.st_dev, status.st_ino) not in entered:
                entered.add((status.st_dev, status.st_ino))
                pending += sorted((entry for entry in path.iterdir() if not entry.name.startswith(".")), reverse=True)


def _glob(given: str, wanted: Wanted) -> Documents:
    """The files that match a pattern: `**` is any number of folders, through no links; hidden ones only if named."""
    parts = Path(given).parts
    first = next(i for i, part in enumerate(parts) if any(character in part for character in "*?["))
    root, patterns = Path(*parts[:first]), [*parts[first:]]
    if patterns[-1] == "**":  # which is folders only
        patterns.append("*")
    hidden = any(part.startswith(".") for part in patterns)
    try:
        found = sorted(root.glob("/".join(patterns)))
        _check_folders(root, patterns[:-1], hidden)
    except ValueError as error:
        raise CorpusError(f"{printable(given)} is no pattern of files: {error}") from error
    files = [
        path
        for path in found
        if not path.is_dir() and (hidden or not any(part.startswith(".") for part in path.relative_to(root).parts))
    ]
    if not files:
        raise CorpusError(f"no file matches {printable(given)}")
    name = root.name or "texts"
    return joined([_file(file, wanted) for file in files], name, printable(given))


def _check_folders(root: Path, patterns: Sequence[str], hidden: bool) -> None:
    """Raises the error of a folder on the way to what matches: `glob` passes over those that it may not read."""

    def refuse(error: OSError) -> None:
        raise CorpusError(f"cannot read {printable(error.filename)}: {error.strerror}") from error

    through = patterns.index("**") if "**" in patterns else len(patterns)
    for folder, names, _ in os.walk(root, onerror=refuse) if root.is_dir() else ():
        level = len(Path(folder).relative_to(root).parts)
        ways = patterns[level : level + 1] if level < through else ["*"] * ("**" in patterns)
        names[:] = [
            name
            for name in names
            if (hidden or not name.startswith(".")) and any(fnmatchcase(name, pattern) for pattern in ways)
        ]


def _file(path: Path, wanted: Wanted, alone: bool = False) -> Documents:
    """A file's documents; `alone`: it was named itself, so that an archive must hold something that is wanted."""
    status = check_readable(path)
    place = printable(str(path))

    def read(progress: Progress) -> Iterator[Document]:
        with reading_errors(place), WatchedFile(path, status, progress) as file:
            documents = documents_in(file, path.name, place, status.st_size, wanted)
            first = next(documents, None)
            if first:
                yield first
            elif alone and is_archive(path.name):
                raise nothing_in(place, wanted)
            yield from documents
            file.end()

    choice = [f"--include {pattern}" for pattern in wanted.include] + [f"--field {wanted.field}"] * bool(wanted.field)
    stamp = printable(" ".join(map(str, (path.absolute(), *identity(status), *choice))))
    plain = Path(plain_name(path.name))
    return Documents(plain.stem or path.name, place, status.st_size, (stamp,), read)


def _stdin(wanted: Wanted) -> Documents:
    if wanted.field is not None:
        check_table("standard input", "standard input")
    fresh = [True]

    def chunks(progress: Progress) -> Iterator[bytes]:
        done = 0
        with reading_errors("standard input"):
            while chunk := sys.stdin.buffer.read(CHUNK):
                done += len(chunk)
                progress(done, 0)
                yield chunk

    def read(progress: Progress) -> Iterator[Document]:
        if sys.stdin is None:
            raise CorpusError("standard input is closed; give a file, or pipe a text in")
        if not fresh:
            raise CorpusError("stdin can be read once only; save the text to a file first")
        fresh.clear()
        yield Document("standard input", chunks(progress))

    return Documents("stdin", "standard input", 0, None, read)
