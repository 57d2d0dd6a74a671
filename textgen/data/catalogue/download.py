"""Downloads over HTTP that resume where they were cut off and are verified before use."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textgen import __version__
from textgen.errors import CorpusError, StorageError, storage_errors
from textgen.files import atomic_write, sync
from textgen.units import Progress

RECEIVED_BYTES = 1 << 17
"""Bytes received at once."""
TIMEOUT = 30.0
"""Seconds without a byte after which a server is given up."""
ROUGH_FACTOR = 4
"""A download of a rough size may be so many times longer or shorter."""
RETRY_LATER = (429, 500, 502, 503, 504)
"""HTTP status codes of servers that are busy."""


@dataclass(frozen=True)
class Download:
    """A file to download, and what is known of it.

    Attributes:
        exact: whether `size` is certain; otherwise it may be `ROUGH_FACTOR` times longer or shorter.
        digest: "sha256:" or "md5:" and hexadecimal digits; None if not known.
        remedy: what a user can do if the download fails, for messages.
    """

    url: str
    size: int
    exact: bool
    digest: str | None
    remedy: str


def download(request: Download, part: Path, progress: Progress) -> None:
    """Downloads a file to `part`, resuming a download that was interrupted.

    A note beside it (`part`.json) records URL and version, so that only the same file is resumed: the server is asked
    for the rest on the condition that the file is unchanged (If-Range). A server that cannot send ranges, or has
    another file by now, sends the whole file, and the download starts again.

    Args:
        part: where to write it; its content is the beginning of this download, or of another one.

    Raises:
        CorpusError: the server cannot be reached, the download is cut short, or it is another file than expected.
        StorageError: `part` cannot be written.
    """
    have, condition = _resumable(request, part)
    if not have or have != request.size or not request.exact:
        total = _receive(request, part, progress, have=have, condition=condition)
        expected, done = request.size if request.exact else total, part.stat().st_size
        if expected is not None and done < expected:
            raise CorpusError(
                f"the download of {request.url} was cut short: {done:,} of {expected:,} bytes; try again (it resumes), "
                f"or {request.remedy}"
            )
    _check_content(request, part)


def _resumable(request: Download, part: Path) -> tuple[int, str | None]:
    """Returns the bytes of the download that are there already, and the ETag or date of the file they come from."""
    try:
        known = json.loads(_note_of(part).read_bytes())
        have, condition = part.stat().st_size, known["validator"]
        same = known["url"] == request.url and (condition is not None or request.digest is not None)
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None
    if not same or have > _max_size(request):
        return 0, None
    return have, condition


def _receive(
    request: Download, part: Path, progress: Progress, *, have: int = 0, condition: str | None = None
) -> int | None:
    """Writes the response to `part`; returns the file's size by the server's headers, None if they do not say."""
    headers = {"User-Agent": f"textgen/{__version__}"}
    if have:
        headers["Range"] = f"bytes={have}-"
        if condition is not None:
            headers["If-Range"] = condition
    with _connection_errors(request):
        try:
            response = urllib.request.urlopen(urllib.request.Request(request.url, headers=headers), timeout=TIMEOUT)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 416 and have:  # nothing is left: it is another file, or whole already
                return _receive(request, part, progress)
            raise
    with response:
        begin, total = _content_range(response, have)
        if begin not in (0, have):
            raise CorpusError(
                f"cannot download {request.url}: the server sends another range than asked for; {request.remedy}"
            )
        if request.exact and total is not None and total != request.size:  # a page that wants a login, for instance
            raise _other_file(request, f"{total:,} bytes instead of {request.size:,}")
        if begin == 0:
            tag = response.headers.get("ETag") or "W/"
            version = response.headers.get("Last-Modified") if tag.startswith("W/") else tag
            about = {"url": request.url, "validator": version, "bytes": total}
            with atomic_write(_note_of(part)) as file:
                file.write(json.dumps(about).encode())
        done, all_ = begin, total or request.size
        with storage_errors(part), part.open("r+b" if begin else "wb") as file:
            file.seek(begin)
            progress(done, all_)
            for chunk in _chunks(request, response):
                file.write(chunk)
                done += len(chunk)
                progress(min(done, all_), all_)
                if done > _max_size(request):
                    break
            sync(file)
    return total


def _chunks(request: Download, response: Any) -> Iterator[bytes]:
    """Yields the response's bytes; a connection that ends early raises an error or is noticed by the length."""
    with _connection_errors(request):
        try:
            while chunk := response.read1(RECEIVED_BYTES):
                yield chunk
        except (http.client.IncompleteRead, ConnectionError) as error:
            raise CorpusError(
                f"the download of {request.url} was cut short; try again (it resumes), or {request.remedy}"
            ) from error


def _content_range(response: Any, have: int) -> tuple[int, int | None]:
    """Returns the offset at which the response begins, and the whole file's size if the server states it."""
    if response.status == 206:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        begin, total = found.groups() if found else (-1, "*")
        return int(begin), None if total == "*" else int(total)
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else None


def _max_size(request: Download) -> int:
    """Returns the largest plausible size, in bytes."""
    return request.size if request.exact else ROUGH_FACTOR * request.size


@contextlib.contextmanager
def _connection_errors(request: Download) -> Iterator[None]:
    """Turns errors of the connection and of HTTP into one-line CorpusErrors."""
    try:
        yield
    except urllib.error.HTTPError as error:
        later = "try again later, or " if error.code in RETRY_LATER else ""
        raise CorpusError(
            f"cannot download {request.url}: the server answered {error.code} {error.reason}; {later}{request.remedy}"
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, TimeoutError):
            raise CorpusError(
                f"cannot download {request.url}: no answer for {TIMEOUT:g} seconds; try again (it resumes), or "
                f"{request.remedy}"
            ) from error
        if isinstance(error, urllib.error.URLError) and isinstance(reason, OSError):
            reason = reason.strerror or reason
        why = str(reason) or type(reason).__name__
        raise CorpusError(f"cannot download {request.url}: {why}; {request.remedy}") from error


def _check_content(request: Download, part: Path) -> None:
    """Removes a download that is too long, much too short, or has another digest, and raises CorpusError."""
    size = part.stat().st_size
    why = ""
    if size > _max_size(request):
        why = f"more than {_max_size(request):,} bytes"
    elif not request.exact and size < request.size // ROUGH_FACTOR:
        why = f"only {size:,} bytes"
    elif request.digest is not None:
        algorithm, _, expected = request.digest.partition(":")
        found = file_digest(part, algorithm)
        if found != expected:
            why = f"{algorithm} {found[:16]}..., expected {expected[:16]}..."
    if why:
        discard(part)
        raise _other_file(request, why)


def _other_file(request: Download, why: str) -> CorpusError:
    return CorpusError(f"{request.url} is not the text that the catalogue describes ({why}); {request.remedy}")


def _note_of(part: Path) -> Path:
    """Returns the path of the note beside a partial download."""
    return part.with_name(part.name + ".json")


def discard(part: Path) -> None:
    """Removes a partial download and its note; errors are ignored."""
    for path in (part, _note_of(part)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def file_digest(path: Path, algorithm: str = "sha256") -> str:
    """Returns a file's digest, in hexadecimal digits; raises StorageError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.new(algorithm, usedforsecurity=False)).hexdigest()
    except OSError as error:
        raise StorageError(f"cannot read {path}: {error.strerror}") from error
