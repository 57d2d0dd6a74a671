"""Published texts, each with its place, size, digest and licence, and how one is fetched."""

from __future__ import annotations

import hashlib
import http.client
import os
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from textgen.errors import CorpusError
from textgen.files import atomic_write
from textgen.progress import Progress

MIRROR = "TEXTGEN_CORPORA_MIRROR"
CHUNK = 1 << 16
TIMEOUT = 30.0  # seconds without a byte


@dataclass(frozen=True)
class Published:
    """A text that somebody publishes.

    Attributes:
        name: its file name in corpora/.
        url: where it is published.
        bytes: its size.
        sha256: its digest, hexadecimal.
        licence: what one may do with it.
        about: what it is, in a line.
    """

    name: str
    url: str
    bytes: int
    sha256: str
    licence: str
    about: str


CATALOGUE = {
    text.name: text
    for text in (
        Published(
            name="shakespeare.txt",
            url="https://raw.githubusercontent.com/karpathy/char-rnn/master/data/tinyshakespeare/input.txt",
            bytes=1_115_394,
            sha256="86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed",
            licence="public domain",
            about="tiny Shakespeare: 40,000 lines of the plays",
        ),
    )
}


def place_of(text: Published) -> str:
    """The URL to fetch `text` from: its place of publication, or the mirror that the environment names."""
    mirror = os.environ.get(MIRROR)
    if not mirror:
        return text.url
    if "://" not in mirror:
        mirror = Path(mirror).resolve().as_uri()
    return f"{mirror.rstrip('/')}/{urllib.parse.quote(text.name)}"


def fetch(text: Published, folder: Path, progress: Progress) -> Path:
    """Downloads `text` into `folder`; the file appears there only once size and digest are right.

    Raises:
        CorpusError: it cannot be reached, is cut short, or is not the text that the catalogue describes.
        StorageError: the folder cannot be written to.
    """
    url, target = place_of(text), folder / text.name
    remedy = f"fetch it by hand into {target}, or set {MIRROR} to a URL or folder that has it"
    digest, done = hashlib.sha256(), 0
    with atomic_write(target) as file:
        try:
            with urllib.request.urlopen(url, timeout=TIMEOUT) as response:
                while chunk := response.read(CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
                    done += len(chunk)
                    progress(done, text.bytes)
                    if done > text.bytes:
                        break
        except http.client.IncompleteRead as error:
            done += len(error.partial)
        except urllib.error.HTTPError as error:
            error.close()
            raise CorpusError(
                f"cannot download {url}: the server answered {error.code} {error.reason}; {remedy}"
            ) from error
        except urllib.error.URLError as error:
            raise CorpusError(f"cannot download {url}: {error.reason}; {remedy}") from error
        except (TimeoutError, ConnectionError, http.client.HTTPException, ValueError) as error:
            raise CorpusError(f"cannot download {url}: {error or type(error).__name__}; {remedy}") from error
        if done < text.bytes:
            raise CorpusError(
                f"the download of {url} was cut short: {done:,} of {text.bytes:,} bytes; try again, or {remedy}"
            )
        if digest.hexdigest() != text.sha256:
            raise CorpusError(
                f"{url} is not the text that the catalogue describes (sha256 {digest.hexdigest()[:16]}..., "
                f"expected {text.sha256[:16]}...); {remedy}"
            )
    return target
