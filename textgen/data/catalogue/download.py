"""A download that goes on where it was cut off, and is checked before anybody sees it."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textgen import __version__
from textgen.errors import CorpusError, StorageError, storage_errors
from textgen.files import atomic_write
from textgen.progress import Progress

CHUNK = 1 << 17
TIMEOUT = 30.0  # seconds without a byte
LIMIT = 4  # times a rough size, or so small a part of it: what is longer or shorter is something else
BUSY = (429, 500, 502, 503, 504)


@dataclass(frozen=True)
class Download:
    """What to download.

    Attributes:
        url: from where.
        size: bytes.
        exact: whether `size` is certain; of a rough one, only a multiple is too much, and a fraction too little.
        digest: "sha256:" or "md5:" and hexadecimal digits; None where it is not known.
        remedy: what to do when it cannot be had from there.
    """

    url: str
    size: int
    exact: bool
    digest: str | None
    remedy: str


def download(wanted: Download, part: Path, progress: Progress) -> None:
    """Makes `part` the whole download, from what an earlier, interrupted one left of it.

    Beside it stands a note (`part`.json) of where it comes from, so that it only goes on with the same file: the
    server is asked for the rest on the condition that the file is still the one that was begun (If-Range). One that
    cannot send parts, or has another file by now, sends the whole, and it starts again.

    Args:
        wanted: what, and what it must be.
        part: the file to write; what is in it is a beginning of the download, or belongs to another.
        progress: called with bytes done and bytes in all.

    Raises:
        CorpusError: it cannot be reached, is cut short, or is not what it should be.
        StorageError: the part cannot be written.
    """
    note = note_of(part)
    have, condition = beginning(wanted, part, note)
    if not have or have != wanted.size or not wanted.exact:
        total = receive(wanted, part, note, have, condition, progress)
        check_length(wanted, part.stat().st_size, total)
    check_digest(wanted, part)


def beginning(wanted: Download, part: Path, note: Path) -> tuple[int, str | None]:
    """How many bytes of the download are there already, and the ETag or date of the file they come from."""
    try:
        known = json.loads(note.read_bytes())
        have, condition = part.stat().st_size, known["validator"]
        same = known["url"] == wanted.url and (condition is not None or wanted.digest is not None)
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None
    if not same or have > most(wanted):
        return 0, None
    return have, condition


def receive(
    wanted: Download, part: Path, note: Path, have: int, condition: str | None, progress: Progress
) -> int | None:
    """Writes what comes to `part`; gives the bytes that the server says there are in all, where it does."""
    headers = {"User-Agent": f"textgen/{__version__}"}
    if have:
        headers["Range"] = f"bytes={have}-"
        if condition is not None:
            headers["If-Range"] = condition
    with unreached(wanted):
        try:
            response = urllib.request.urlopen(urllib.request.Request(wanted.url, headers=headers), timeout=TIMEOUT)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 416 and have:  # there is no rest: the file is another one, or is whole already
                return receive(wanted, part, note, 0, None, progress)
            raise
    with response:
        begin, total = extent(response, have)
        if begin not in (0, have):
            raise CorpusError(
                f"cannot download {wanted.url}: the server sends another part than asked; {wanted.remedy}"
            )
        if wanted.exact and total is not None and total != wanted.size:  # a page that wants a login, for instance
            raise other_text(wanted, f"{total:,} bytes instead of {wanted.size:,}")
        if begin == 0:
            about = {"url": wanted.url, "validator": validator(response), "bytes": total}
            with atomic_write(note) as file:
                file.write(json.dumps(about).encode())
        done, all_ = begin, total or wanted.size
        with storage_errors(part), part.open("r+b" if begin else "wb") as file:
            file.seek(begin)
            progress(done, all_)
            for chunk in chunks(wanted, response):
                file.write(chunk)
                done += len(chunk)
                progress(min(done, all_), all_)
                if done > most(wanted):
                    break
            file.flush()
            os.fsync(file.fileno())
    return total


def chunks(wanted: Download, response: Any) -> Iterator[bytes]:
    """What comes, until it ends; an end before its time is told by an error or by the length."""
    with unreached(wanted):
        try:
            while chunk := response.read1(CHUNK):
                yield chunk
        except (http.client.IncompleteRead, ConnectionError) as error:
            raise CorpusError(
                f"the download of {wanted.url} was cut short; try again (it goes on from there), or {wanted.remedy}"
            ) from error


def extent(response: Any, have: int) -> tuple[int, int | None]:
    """Where what comes begins, and how many bytes there are in all, if the server says so."""
    if response.status == 206:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        begin, total = found.groups() if found else (-1, "*")
        return int(begin), None if total == "*" else int(total)
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else None


def validator(response: Any) -> str | None:
    """What tells one version of the file from the next: a strong ETag, or the time of its last change."""
    tag: str | None = response.headers.get("ETag")
    changed: str | None = response.headers.get("Last-Modified")
    return tag if tag and not tag.startswith("W/") else changed


def most(wanted: Download) -> int:
    """More bytes than this are something else."""
    return wanted.size if wanted.exact else LIMIT * wanted.size


@contextlib.contextmanager
def unreached(wanted: Download) -> Iterator[None]:
    """Turns what goes wrong on the way to a server into one line."""
    try:
        yield
    except urllib.error.HTTPError as error:
        later = "try again later, or " if error.code in BUSY else ""
        raise CorpusError(
            f"cannot download {wanted.url}: the server answered {error.code} {error.reason}; {later}{wanted.remedy}"
        ) from error
    except TimeoutError as error:
        raise stalled(wanted) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise stalled(wanted) from error
        reason = error.reason.strerror if isinstance(error.reason, OSError) else error.reason
        raise CorpusError(f"cannot download {wanted.url}: {reason or error.reason}; {wanted.remedy}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise CorpusError(f"cannot download {wanted.url}: {error or type(error).__name__}; {wanted.remedy}") from error


def stalled(wanted: Download) -> CorpusError:
    """The server is silent."""
    return CorpusError(
        f"cannot download {wanted.url}: no answer for {TIMEOUT:g} seconds; try again (what has come is kept), "
        f"or {wanted.remedy}"
    )


def check_length(wanted: Download, done: int, total: int | None) -> None:
    """Refuses a download that is shorter than it should be.

    Raises:
        CorpusError: it is.
    """
    expected = wanted.size if wanted.exact else total
    if expected is not None and done < expected:
        raise CorpusError(
            f"the download of {wanted.url} was cut short: {done:,} of {expected:,} bytes; try again (it goes on from "
            f"there), or {wanted.remedy}"
        )


def check_digest(wanted: Download, part: Path) -> None:
    """Refuses, and removes, a download that is something else.

    Raises:
        CorpusError: it is too long or much too short, or has another digest.
    """
    size = part.stat().st_size
    why = ""
    if size > most(wanted):
        why = f"more than {most(wanted):,} bytes"
    elif not wanted.exact and size < wanted.size // LIMIT:
        why = f"only {size:,} bytes"
    elif wanted.digest is not None:
        algorithm, _, expected = wanted.digest.partition(":")
        found = digest_of(part, algorithm)
        if found != expected:
            why = f"{algorithm} {found[:16]}..., expected {expected[:16]}..."
    if why:
        discard(part)
        raise other_text(wanted, why)


def other_text(wanted: Download, why: str) -> CorpusError:
    """The server has something else under that name."""
    return CorpusError(f"{wanted.url} is not the text that the catalogue describes ({why}); {wanted.remedy}")


def note_of(part: Path) -> Path:
    """Where it says what a part is a part of."""
    return part.with_name(part.name + ".json")


def discard(part: Path) -> None:
    """Removes a part and its note, where that can be done."""
    for path in (part, note_of(part)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def digest_of(path: Path, algorithm: str = "sha256") -> str:
    """A file's digest, in hexadecimal digits.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.new(algorithm, usedforsecurity=False)).hexdigest()
    except OSError as error:
        raise StorageError(f"cannot read {path}: {error.strerror}") from error
