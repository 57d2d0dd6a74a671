"""Fetches texts of the catalogue into a folder and verifies the files that are there."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from textgen.data.catalogue.download import Download, discard, download, file_digest
from textgen.data.catalogue.entries import MIRROR, CatalogueEntry, CatalogueFile, download_url
from textgen.data.reading.compressed import ByteStream, ExpansionLimit, stream_chunks
from textgen.data.reading.containers import archive_members
from textgen.errors import CorpusError, StorageError, storage_errors, warn
from textgen.files import atomic_write, file_lock, sync_folder
from textgen.units import Progress

RECORDS = ".fetched"
"""Folder inside corpora/ for interrupted downloads and records of verified files. It may be deleted."""

MARK_BYTES = 1 << 16
"""Bytes at either end of a text that are searched for its marks."""

_SPACES = bytes.maketrans(b"_", b" ")

FetchStatus = Literal["no", "begun", "here", "unchecked", "changed"]


def find_or_fetch(entry: CatalogueEntry, folder: Path, progress: Progress) -> list[Path]:
    """Returns the text's files in `folder`, downloaded if one is missing; those that exist are not verified."""
    paths = [folder / file.name for file in entry.files]
    return paths if all(path.exists() for path in paths) else fetch(entry, folder, progress)


def fetch(entry: CatalogueEntry, folder: Path, progress: Progress, mirror: str | None = None) -> list[Path]:
    """Returns the text's files in `folder`, verified, downloaded if missing; a file is there whole or not at all.

    Of several processes that want the same text, one downloads it and the others wait.

    Args:
        folder: corpora/.
        mirror: a folder or URL to fetch from, instead of the environment's or the place of publication.

    Raises:
        CorpusError: it cannot be downloaded, is not the published text, or a file of its name is another one.
        StorageError: the folder cannot be written to.
    """
    paths = [folder / file.name for file in entry.files]
    if not missing_files(entry, folder):
        return paths
    with _fetch_lock(entry, folder):
        missing = missing_files(entry, folder)
        if missing:
            url, part = download_url(entry, mirror), folder / RECORDS / f"{entry.download_name}.part"
            by_hand = f"fetch it by hand as {entry.download_name} and set {MIRROR} to its folder"
            if entry.files[0].member is None:
                by_hand = f"fetch it by hand into {paths[0]}, or set {MIRROR} to a URL or folder that has it"
            request = Download(url, entry.size, exact=entry.exact, digest=entry.digest, remedy=by_hand)
            download(request, part, progress)
            try:
                _write_records(entry, folder, _install(entry, missing, part, folder, url=url))
            except CorpusError:
                discard(part)
                raise
            discard(part)
    return paths


def _install(
    entry: CatalogueEntry, files: Sequence[CatalogueFile], part: Path, folder: Path, *, url: str
) -> dict[str, str]:
    """Moves or extracts a download into `folder`; returns sha256 by file name; raises CorpusError if it is another."""
    (first, *_) = files
    if first.member is not None:
        return extract(entry, files, part, folder)
    _check_marks(entry, part, url)
    sha256 = file_digest(part)
    with storage_errors(folder / first.name):
        part.replace(folder / first.name)
        sync_folder(folder)
    return {first.name: sha256}


def _check_marks(entry: CatalogueEntry, part: Path, url: str) -> None:
    """Raises CorpusError if a text does not begin or end with the catalogue's marks."""
    if entry.marks is None:
        return
    with storage_errors(part), part.open("rb") as file:
        begin = file.read(MARK_BYTES)
        file.seek(max(part.stat().st_size - MARK_BYTES, 0))
        end = file.read(MARK_BYTES)
    for mark, place, content in ((entry.marks[0], "beginning", begin), (entry.marks[1], "end", end)):
        if mark not in content:
            raise CorpusError(
                f"{url} is not the text that the catalogue describes: no {mark.decode()!r} at its {place}; look at "
                f"the page in a browser, or set {MIRROR} to a URL or folder that has it"
            )


def extract(entry: CatalogueEntry, files: Sequence[CatalogueFile], archive: Path, folder: Path) -> dict[str, str]:
    """Extracts these files of a published archive into `folder`; returns the sha256 of each by name.

    Raises:
        CorpusError: the archive is damaged, lacks a file, or has another one in its place.
        StorageError: the folder cannot be written to.
    """
    by_member, name = {file.member: file for file in files}, entry.download_name
    digests: dict[str, str] = {}
    with archive.open("rb") as stream:
        limit = ExpansionLimit(name, archive.stat().st_size)
        for member in archive_members(stream, name, name, limit):
            if file := by_member.pop(member.name.removeprefix("./"), None):
                digests[file.name] = _extract_file(entry, file, member.open(), folder)
            if not by_member:
                return digests
    raise CorpusError(f"{name} has no file {next(iter(by_member))}; it is not the archive that the catalogue describes")


def _extract_file(entry: CatalogueEntry, file: CatalogueFile, stream: ByteStream, folder: Path) -> str:
    """Writes one member of an archive; returns its sha256."""
    sha256, size, place = hashlib.sha256(), 0, f"{file.member} in {entry.download_name}"
    with atomic_write(folder / file.name) as target:
        for chunk in stream_chunks(stream, place):
            size += len(chunk)
            if file.size is not None and size > file.size:
                raise CorpusError(f"{place} is longer than {file.size:,} bytes: it is not the published text")
            if entry.spaced:
                chunk = chunk.translate(_SPACES, b" ")
            sha256.update(chunk)
            target.write(chunk)
        if size < (file.size or 0) or file.digest not in (None, f"sha256:{sha256.hexdigest()}"):
            raise CorpusError(f"{place} is not the text that the catalogue describes")
    return sha256.hexdigest()


def missing_files(entry: CatalogueEntry, folder: Path) -> list[CatalogueFile]:
    """Returns the files missing in `folder`; raises CorpusError if one of those that are there is another file."""
    there = [file for file in entry.files if (folder / file.name).exists()]
    digests = {file.name: _verify(entry, file, folder) for file in there}
    with contextlib.suppress(StorageError):  # a read-only folder is fine, too
        _write_records(entry, folder, {name: sha256 for name, sha256 in digests.items() if sha256})
    return [file for file in entry.files if file not in there]


def _verify(entry: CatalogueEntry, file: CatalogueFile, folder: Path) -> str | None:
    """Compares a file with the catalogue, or with the digest that was recorded when it was fetched.

    Returns:
        Its sha256 if it had to be read; None if it is the very file that was verified before, or has no known digest.

    Raises:
        CorpusError: it is another file.
    """
    path, record = folder / file.name, read_records(entry, folder).get(file.name, {})
    if file_stamp(path) == record.get("stamp"):
        return None
    size, why, found = file_stamp(path)[0], "", None
    if not path.is_file():
        why = "it is not a file"
    elif file.size is not None and size != file.size:
        why = f"{size:,} bytes instead of {file.size:,}"
    elif expected := file.digest or record.get("digest"):
        found = file_digest(path)
        if f"sha256:{found}" != expected:
            why = f"sha256 {found[:16]}... instead of {expected[7:23]}..."
    if why:
        raise CorpusError(
            f"{path} is not the published text ({why}); rename it if it is yours, remove it to fetch the text again"
        )
    return found


def state(entry: CatalogueEntry, folder: Path) -> FetchStatus:
    """The state of a text in `folder`, found without reading it.

    "begun": part of the download or of the files is there; "unchecked": a file was not compared with the catalogue
    since it was changed or put there; "changed": a file has another size than it should have.
    """
    paths = [folder / file.name for file in entry.files]
    there = [path.is_file() for path in paths]
    if not any(there):
        return "begun" if (folder / RECORDS / f"{entry.download_name}.part").exists() else "no"
    stamps = {name: record.get("stamp", [None]) for name, record in read_records(entry, folder).items()}
    for file, path in zip(entry.files, paths, strict=True):
        size = file.size or stamps.get(file.name, [None])[0]
        if path.is_file() and size is not None and path.stat().st_size != size:
            return "changed"
    if not all(there):
        return "begun"
    same = all(file_stamp(path) == stamps.get(file.name) for file, path in zip(entry.files, paths, strict=True))
    return "here" if same else "unchecked"


def file_stamp(path: Path) -> list[int]:
    """Returns a file's size and mtime in ns, which show that it is unchanged; raises CorpusError if unreadable."""
    try:
        status = path.stat()
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error
    return [status.st_size, status.st_mtime_ns]


def read_records(entry: CatalogueEntry, folder: Path) -> dict[str, dict[str, Any]]:
    """The stamp and digest of each verified file by name; empty if there are no records."""
    try:
        records = json.loads((folder / RECORDS / f"{entry.name}.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return records if isinstance(records, dict) else {}


def _write_records(entry: CatalogueEntry, folder: Path, digests: dict[str, str]) -> None:
    """Records files as verified, by name with their sha256: they are not read again until they change."""
    if not digests:
        return
    records = read_records(entry, folder) | {
        name: {"stamp": file_stamp(folder / name), "digest": f"sha256:{sha256}"} for name, sha256 in digests.items()
    }
    with atomic_write(folder / RECORDS / f"{entry.name}.json") as file:
        file.write((json.dumps(records, indent=2) + "\n").encode())


@contextlib.contextmanager
def _fetch_lock(entry: CatalogueEntry, folder: Path) -> Iterator[None]:
    """Waits until no other process fetches this text; raises StorageError if the folder cannot be written to."""
    from filelock import Timeout

    path = folder / RECORDS / f"{entry.name}.lock"
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = file_lock(path)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            warn(f"another process is fetching {entry.name}; waiting for it")
            lock.acquire()
    try:
        yield
    finally:
        lock.release()
