"""Published texts in a folder: whether they are there and whole, and how they get there."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from textgen.data.catalogue.download import Download, digest_of, discard, download
from textgen.data.catalogue.entries import MIRROR, Published, Text, place_of
from textgen.data.catalogue.unpack import unpack
from textgen.errors import CorpusError, StorageError, storage_errors, warn
from textgen.files import atomic_write, sync_folder
from textgen.progress import Progress

KEPT = ".fetched"
"""Folder inside corpora/: downloads that were interrupted, and what is known of texts that came. It may be deleted."""

END = 1 << 16  # bytes at either end of a text that are looked at for its marks

State = Literal["no", "begun", "here", "unchecked", "changed"]


def fetch_published(published: Published, folder: Path, progress: Progress, mirror: str | None = None) -> list[Path]:
    """The text's files in `folder`, downloaded if they are not there already; a file is there whole or not at all.

    Of several processes that want the same text, one downloads it and the others wait.

    Args:
        published: the text.
        folder: corpora/.
        progress: called with bytes done and bytes in all while it is downloaded.
        mirror: a folder or URL to fetch from, instead of the environment's or the place of publication.

    Raises:
        CorpusError: it cannot be downloaded, is something else, or a file of its name holds something else.
        StorageError: the folder cannot be written to.
    """
    paths = [folder / text.name for text in published.texts]
    if not missing(published, folder):
        return paths
    with one_at_a_time(published, folder):
        wanted = missing(published, folder)
        if wanted:
            url, part = place_of(published, mirror), folder / KEPT / f"{published.file}.part"
            by_hand = f"fetch it by hand as {published.file} and set {MIRROR} to its folder"
            if published.texts[0].member is None:
                by_hand = f"fetch it by hand into {paths[0]}, or set {MIRROR} to a URL or folder that has it"
            download(Download(url, published.size, published.exact, published.digest, by_hand), part, progress)
            try:
                keep(published, folder, arrived(published, wanted, part, folder, url))
            except CorpusError:
                discard(part)
                raise
            discard(part)
    return paths


def arrived(published: Published, wanted: list[Text], part: Path, folder: Path, url: str) -> dict[str, str]:
    """Puts a whole download in its place; gives the sha256 of each text.

    Raises:
        CorpusError: it is not the text that it should be.
        StorageError: the folder cannot be written to.
    """
    (first, *_) = wanted
    if first.member is not None:
        return unpack(part, published, wanted, folder)
    check_marks(published, part, url)
    sha256 = digest_of(part)
    with storage_errors(folder / first.name):
        part.replace(folder / first.name)
        sync_folder(folder)
    return {first.name: sha256}


def check_marks(published: Published, part: Path, url: str) -> None:
    """Refuses a text whose beginning or end is not what the catalogue says.

    Raises:
        CorpusError: it is not.
    """
    if published.marks is None:
        return
    with storage_errors(part), part.open("rb") as file:
        begin = file.read(END)
        file.seek(max(part.stat().st_size - END, 0))
        end = file.read(END)
    for mark, place, held in ((published.marks[0], "beginning", begin), (published.marks[1], "end", end)):
        if mark not in held:
            raise CorpusError(
                f"{url} is not the text that the catalogue describes: no {mark.decode()!r} at its {place}; look at "
                f"the page in a browser, or set {MIRROR} to a URL or folder that has it"
            )


def missing(published: Published, folder: Path) -> list[Text]:
    """The texts that are not in `folder`; those that are there are checked.

    Raises:
        CorpusError: a file of a text's name holds something else.
    """
    there = [text for text in published.texts if (folder / text.name).exists()]
    found = {text.name: check(published, text, folder) for text in there}
    with contextlib.suppress(StorageError):  # a folder that may only be read serves as well
        keep(published, folder, {name: sha256 for name, sha256 in found.items() if sha256})
    return [text for text in published.texts if text not in there]


def check(published: Published, text: Text, folder: Path) -> str | None:
    """Compares a file with what the catalogue knows, or with what came when it was fetched.

    It is read only where it is not the very file that was checked before; then its sha256 is given, if it was needed.

    Raises:
        CorpusError: it is something else.
    """
    path, kept = folder / text.name, known(published, folder)
    before = kept.get(text.name, {})
    if stamp(path) == before.get("stamp"):
        return None
    size, why, found = stamp(path)[0], "", None
    if not path.is_file():
        why = "it is no file"
    elif text.size is not None and size != text.size:
        why = f"{size:,} bytes instead of {text.size:,}"
    elif expected := text.digest or before.get("digest"):
        found = digest_of(path)
        if f"sha256:{found}" != expected:
            why = f"sha256 {found[:16]}... instead of {expected[7:23]}..."
    if why:
        raise CorpusError(
            f"{path} is not the published text ({why}); rename it if it is yours, remove it to fetch the text again"
        )
    return found


def state(published: Published, folder: Path) -> State:
    """How it stands with a text in `folder`, without reading it.

    "begun" is a part of the download or of the files, "unchecked" a file that nobody has compared with the catalogue
    since it was changed or put there, "changed" one of another size than it should have.
    """
    paths = [folder / text.name for text in published.texts]
    there = [path.is_file() for path in paths]
    if not any(there):
        return "begun" if (folder / KEPT / f"{published.file}.part").exists() else "no"
    kept = known(published, folder)
    for text, path in zip(published.texts, paths, strict=True):
        size = text.size or kept.get(text.name, {}).get("stamp", [None])[0]
        if path.is_file() and size is not None and path.stat().st_size != size:
            return "changed"
    if not all(there):
        return "begun"
    same = all(
        stamp(path) == kept.get(text.name, {}).get("stamp") for text, path in zip(published.texts, paths, strict=True)
    )
    return "here" if same else "unchecked"


def stamp(path: Path) -> list[int]:
    """What tells whether a file is the one that was checked: its size and the time of its last change.

    Raises:
        CorpusError: it may not be looked at.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error
    return [status.st_size, status.st_mtime_ns]


def known(published: Published, folder: Path) -> dict[str, dict[str, Any]]:
    """What was kept of a text's files when they came: stamp and digest, by name; nothing where that is lost."""
    try:
        texts = json.loads((folder / KEPT / f"{published.name}.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return texts if isinstance(texts, dict) else {}


def keep(published: Published, folder: Path, come: dict[str, str]) -> None:
    """Keeps what is known of files, given their sha256 by name: the next look at them need not read them.

    Raises:
        StorageError: the folder cannot be written to.
    """
    if not come:
        return
    texts = known(published, folder) | {
        name: {"stamp": stamp(folder / name), "digest": f"sha256:{sha256}"} for name, sha256 in come.items()
    }
    with atomic_write(folder / KEPT / f"{published.name}.json") as file:
        file.write((json.dumps(texts, indent=2) + "\n").encode())


@contextlib.contextmanager
def one_at_a_time(published: Published, folder: Path) -> Iterator[None]:
    """Waits until no other process fetches this text.

    Raises:
        StorageError: the folder cannot be written to.
    """
    from filelock import FileLock, Timeout

    path = folder / KEPT / f"{published.name}.lock"
    lock = FileLock(path)
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            warn(f"another process is fetching {published.name}; waiting for it")
            lock.acquire()
    try:
        yield
    finally:
        lock.release()
