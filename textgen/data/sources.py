"""Finds texts by name: files, folders, globs, names in corpora/ and in the catalogue, standard input."""

from __future__ import annotations

import os
import platform
import stat
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from textgen.data.catalogue.entries import CatalogueEntry, find_entry, suggestion
from textgen.data.catalogue.fetch import find_or_fetch
from textgen.data.missing_file import remedy
from textgen.data.reading.compressed import uncompressed_name
from textgen.data.reading.containers import LeftOut, Selection, documents_in, is_archive
from textgen.data.reading.documents import (
    CHUNK_BYTES,
    Document,
    Documents,
    WatchedFile,
    check_readable,
    concatenate,
    file_identity,
    reading_errors,
)
from textgen.data.reading.file_kinds import HEAD_BYTES, OtherKindError, file_kind, refuse_other_kinds
from textgen.data.reading.manuscripts import is_manuscript
from textgen.data.reading.tables import check_table
from textgen.errors import CorpusError, printable
from textgen.settings.run import PYTHON_STDLIB
from textgen.unicode import next_character
from textgen.units import Progress

STDIN = "-"
"""The name of standard input."""
EVERYTHING = Selection()
NAMED_FILES = 5
"""Files that an error about several names."""


def find_documents(
    given: Sequence[str], folder: Path, progress: Progress, selection: Selection = EVERYTHING
) -> Documents:
    """Returns the documents of all names, in the order given.

    Each name is `-` (stdin), a path (file or folder), a glob, a name in `folder`, the standard library's text or a name
    of the catalogue, tried in this order. Folders are read with all below them, sorted, without hidden files; archives
    as if they were folders.

    Args:
        folder: corpora/, to which texts are downloaded.

    Raises:
        CorpusError: a text does not exist, cannot be read or fetched, or has no text in it.
    """
    if given.count(STDIN) > 1:
        raise CorpusError("stdin can be read once only; give --corpus - once")
    parts = [_find(name, folder, selection, progress) for name in given]
    names = list(dict.fromkeys(part.name for part in parts))
    name = "+".join(names) if len(names) <= 3 else f"{names[0]}+{len(names) - 1}"
    places = [part.place for part in parts]
    place = ", ".join(places) if len(places) <= 3 else f"{places[0]} and {len(places) - 1} others"
    return concatenate(parts, name, place)


def _find(given: str, folder: Path, selection: Selection, progress: Progress) -> Documents:
    if given == STDIN:
        return _stdin(selection)
    path = Path(given)
    with reading_errors(printable(given)):
        if os.path.lexists(path):
            return _on_disk(path, selection)
        if any(character in given for character in "*?["):
            return _glob(given, selection)
        bare = path.name == given
        there = bare and os.path.lexists(folder / given)
        entry = find_entry(given) if bare else None
        if entry and not (there and (folder / given).is_file()):
            files = [_file(path, selection) for path in find_or_fetch(entry, folder, progress)]
            return files[0] if len(files) == 1 else concatenate(files, entry.name, f"{folder / entry.name}/")
        if there:
            return _on_disk(folder / given, selection)
    if given == PYTHON_STDLIB:
        if selection.table is not None:
            check_table(given, given)
        return _python_stdlib()
    if not bare:
        raise CorpusError(f"there is no file {printable(given)}{printable(remedy(given))}")
    if hint := remedy(given):
        raise CorpusError(f"there is no file {printable(given)}{printable(hint)}")
    raise CorpusError(
        f"there is no text {printable(given)}{suggestion(given)}: not here, not in {folder}/ and not in the catalogue; "
        "see textgen corpora list"
    )


def _on_disk(path: Path, selection: Selection) -> Documents:
    if not path.is_dir():
        return _file(path, selection, alone=True)
    place = printable(str(path))
    files, left_out = [], LeftOut()
    for file in _files_below(path, left_out):
        name = str(file.relative_to(path))
        if selection.accepts(name) or (is_archive(file.name) and not selection.left_out(name)):
            files.append(file)
        elif selection.asked(name) and (reason := selection.left_out(name)):
            left_out.add(reason, name)
    if left_out.counts:
        selection.decoding.notify(f"{place}/: {left_out}")
    if not files:
        raise _nothing_found(f"{place}/", selection)
    found = concatenate([_file(file, selection) for file in files], path.resolve().name or "root", f"{place}/")

    def checked(chunks: Iterator[bytes]) -> Iterator[bytes]:
        try:
            yield from chunks
        except OtherKindError as error:
            raise _other_kinds(path, files, selection) or error from error

    def read(progress: Progress) -> Iterator[Document]:
        for document in found.open(progress):
            yield replace(document, chunks=checked(document.chunks))

    return replace(found, open=read)


def _other_kinds(folder: Path, files: Sequence[Path], selection: Selection) -> CorpusError | None:
    """Returns the error about several files of a folder that are no text; None if there is one only."""
    kinds: dict[str, str] = {}
    for file in files:
        if not is_archive(file.name) and not is_manuscript(uncompressed_name(file.name), html=selection.html):
            with reading_errors(printable(str(file))), file.open("rb") as opened:
                if kind := file_kind(opened.read(HEAD_BYTES), file.name):
                    kinds[printable(str(file.relative_to(folder)))] = kind.partition(";")[0]
    if len(kinds) < 2:
        return None
    named = [f"{name} ({kind})" for name, kind in kinds.items()][:NAMED_FILES]
    more = f" and {len(kinds) - len(named):,} more" * (len(kinds) > len(named))
    return CorpusError(
        f"{printable(str(folder))}/ has {len(kinds):,} files that are no text: {', '.join(named)}{more}; leave them "
        "out with --exclude, or name those to read with --include"
    )


def _nothing_found(place: str, selection: Selection) -> CorpusError:
    """Returns the error about a folder or archive without a file to read."""
    asked = f" that --include {' --include '.join(selection.include)} accepts" if selection.include else ""
    return CorpusError(f"there is no file in {place}{asked}; hidden files are left out")


def _files_below(folder: Path, hidden: LeftOut) -> Iterator[Path]:
    """Yields the regular files below a folder, sorted, without hidden ones, which are counted; no folder is entered
    twice.
    """
    pending, entered = [folder], set()
    while pending:
        path = pending.pop()
        with reading_errors(printable(str(path))):
            try:
                status = path.stat()
            except OSError:
                if not path.is_symlink():
                    raise
                yield path  # a dangling link: reading it reports the error
                continue
            if stat.S_ISREG(status.st_mode):
                yield path
            elif stat.S_ISDIR(status.st_mode) and (status.st_dev, status.st_ino) not in entered:
                entered.add((status.st_dev, status.st_ino))
                entries = sorted(path.iterdir(), reverse=True)
                pending += [entry for entry in entries if not entry.name.startswith(".")]
                for entry in entries:
                    if entry.name.startswith("."):
                        hidden.add("system file" if entry.name == ".DS_Store" else "hidden file", entry.name)


def _glob(given: str, selection: Selection) -> Documents:
    """Returns the files that match a pattern; `**` matches folders but no links, and hidden files must be named."""
    parts = Path(given).parts
    first = next(i for i, part in enumerate(parts) if any(character in part for character in "*?["))
    root, patterns = Path(*parts[:first]), [*parts[first:]]
    if patterns[-1] == "**":  # `**` alone matches folders only
        patterns.append("*")
    hidden = any(part.startswith(".") for part in patterns)
    if any("**" in part and part != "**" for part in patterns):  # Python 3.13 reads it as one `*`, 3.12 refuses it
        raise CorpusError(f"{printable(given)} is not a valid pattern: '**' must stand alone between slashes")
    try:
        found = sorted(root.glob("/".join(patterns)))
        _check_folders(root, patterns[:-1], hidden)
    except (ValueError, RecursionError) as error:
        raise CorpusError(f"{printable(given)} is not a valid pattern: {error}") from error
    files = [
        path
        for path in found
        if not path.is_dir() and (hidden or not any(part.startswith(".") for part in path.relative_to(root).parts))
    ]
    if not files:
        raise CorpusError(f"no file matches {printable(given)}")
    name = root.name or "texts"
    return concatenate([_file(file, selection) for file in files], name, printable(given))


def _check_folders(root: Path, patterns: Sequence[str], hidden: bool) -> None:
    """Raises CorpusError for an unreadable folder that could contain matches: `glob` skips these silently."""

    def refuse(error: OSError) -> None:
        raise CorpusError(f"cannot read {printable(error.filename)}: {error.strerror}") from error

    through = patterns.index("**") if "**" in patterns else len(patterns)
    for folder, names, _ in os.walk(root, onerror=refuse) if root.is_dir() else ():
        level = len(Path(folder).relative_to(root).parts)
        branches = patterns[level : level + 1] if level < through else ["*"] * ("**" in patterns)
        names[:] = [
            name
            for name in names
            if (hidden or not name.startswith(".")) and any(fnmatchcase(name, pattern) for pattern in branches)
        ]


def _file(path: Path, selection: Selection, alone: bool = False) -> Documents:
    """Returns the documents of a file; with `alone`, the user named it, and an archive must have a selected member."""
    status = check_readable(path)
    place = printable(str(path))

    def read(progress: Progress) -> Iterator[Document]:
        with reading_errors(place), WatchedFile(path, status, progress) as file:
            documents = documents_in(file, path.name, place, status.st_size, selection, alone=alone)
            first = next(documents, None)
            if first:
                yield first
            elif alone and is_archive(path.name):
                raise _nothing_found(place, selection)
            yield from documents
            file.finish()

    plain = Path(uncompressed_name(path.name))
    choice = [f"--include {pattern}" for pattern in selection.include]
    choice += [f"--exclude {pattern}" for pattern in selection.exclude]
    choice += [repr(selection.table)] if selection.table else []
    choice += ["as a manuscript"] if is_manuscript(plain.name, html=selection.html) else []
    stamp = printable(" ".join(map(str, (path.absolute(), *file_identity(status), *choice))))
    return Documents(name=plain.stem or path.name, place=place, size=status.st_size, stamp=(stamp,), open=read)


def _stdin(selection: Selection) -> Documents:
    """Returns standard input as one document, which can be read once only; --field and --template are refused."""
    if selection.table is not None:
        check_table("standard input", "standard input")
    consumed, place = False, "standard input"

    def chunks(progress: Progress) -> Iterator[bytes]:
        done = 0
        with reading_errors(place):
            while chunk := sys.stdin.buffer.read(CHUNK_BYTES):
                done += len(chunk)
                progress(done, 0)
                yield chunk

    def read(progress: Progress) -> Iterator[Document]:
        nonlocal consumed
        if sys.stdin is None:
            raise CorpusError("standard input is closed; give a file, or pipe a text in")
        if consumed:
            raise CorpusError("stdin can be read once only; save the text to a file first")
        consumed = True
        given = chunks(progress)
        yield Document(
            place,
            given if selection.any_kind else refuse_other_kinds(given, place, place, "; a pipe is read as text only"),
        )

    return Documents(name="stdin", place=place, size=0, stamp=None, open=read)


def _python_stdlib() -> Documents:
    """Returns the top-level modules of the running Python's standard library, sorted, as one document of several MB.

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

    stamp = tuple(" ".join(map(str, (path, *file_identity(status)))) for path, status in statuses.items())
    return Documents(name=PYTHON_STDLIB, place=place, size=size, stamp=stamp, open=read)


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
    if len(entry.files) == 1 and entry.split_bytes is None:
        return None
    paths = [folder / file.name for file in entry.files]
    for path in paths:
        if not path.is_file():
            raise CorpusError(f"there is no {path}; fetch it: textgen corpora fetch {entry.name}")
    if entry.split_bytes is None:
        training, validation, test = (ByteRange(path, 0, None) for path in paths)
        return training, validation, test
    first, second = (_next_character(path, offset) for offset in entry.split_bytes)
    return ByteRange(path, 0, first), ByteRange(path, first, second), ByteRange(path, second, None)


def _next_character(path: Path, offset: int) -> int:
    """Returns the first offset from `offset` on at which a UTF-8 character begins."""
    with reading_errors(str(path)), path.open("rb") as file:
        file.seek(offset)
        following = file.read(4)
    if not following:
        raise CorpusError(f"{path} has no {offset:,} bytes: it is not the published text; remove it and fetch it again")
    return offset + next_character(following, 0, len(following))


def find_standard_splits(name: str, folder: Path, progress: Progress) -> tuple[Documents, Documents, Documents] | None:
    """Returns training, validation and test split of the catalogue's text that a user names, fetched if missing.

    None if it is a path, not in the catalogue, or has no customary split; raises CorpusError if it cannot be read.
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
    """Returns the bytes of a split as one document."""
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
