"""The catalogue of published texts: their URLs, sizes, digests, licences and standard splits.

Sizes and digests are those that several public projects check the very same file against. Those that nobody publishes
are None and are not checked; rough sizes are only shown.
"""

from __future__ import annotations

import os
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from textgen.settings.parsing import did_you_mean

MIRROR = "TEXTGEN_CORPORA_MIRROR"
"""Environment variable: a folder or URL to fetch downloads from."""


@dataclass(frozen=True)
class CatalogueFile:
    """A file of a published text in corpora/.

    Attributes:
        name: its path inside corpora/.
        member: its name inside the archive; None if the download is the text.
        digest: "sha256:" and hexadecimal digits, if known.
    """

    name: str
    member: str | None = None
    size: int | None = None
    digest: str | None = None


@dataclass(frozen=True)
class CatalogueEntry:
    """A published text in the catalogue.

    Attributes:
        download_name: the download's file name in a mirror.
        digest: of the download: "sha256:" or "md5:" and hexadecimal digits; None if none is published.
        files: one file, or those of the training, validation and test split.
        exact: whether `size` is certain; a rough one is only shown.
        split_bytes: bytes at which the standard training and validation split of a single file end.
        marks: bytes near its beginning and its end, which show that it is whole if no digest is published.
        spaced: the archive writes spaces between characters, and _ for a space.
    """

    name: str
    about: str
    url: str
    download_name: str
    size: int
    digest: str | None
    licence: str
    files: tuple[CatalogueFile, ...]
    exact: bool = True
    split_bytes: tuple[int, int] | None = None
    marks: tuple[bytes, bytes] | None = None
    spaced: bool = False
    remark: str = ""

    @property
    def text_size(self) -> int | None:
        """Bytes of its files together; None if one is not known."""
        sizes = [file.size for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size)


WIKIPEDIA = "CC BY-SA 3.0 and GFDL (Wikipedia's authors)"
MILLION = 10**6
SPLIT_NAMES = ("train", "valid", "test")


def wikitext(
    name: str, *, size: int, digest: str, about: str, files: tuple[tuple[int | None, str | None], ...]
) -> CatalogueEntry:
    """Returns the entry of WikiText-2 or WikiText-103, the version with its original words ("raw")."""
    return CatalogueEntry(
        name=f"wikitext-{name}",
        about=about,
        url=f"https://wikitext.smerity.com/wikitext-{name}-raw-v1.zip",
        download_name=f"wikitext-{name}-raw-v1.zip",
        size=size,
        digest=digest,
        licence=WIKIPEDIA,
        files=tuple(
            CatalogueFile(f"wikitext-{name}/{part}.txt", f"wikitext-{name}-raw/wiki.{part}.raw", *each)
            for part, each in zip(SPLIT_NAMES, files, strict=True)
        ),
        remark="from the site of its first author; the first place of publication (Salesforce, on S3) is gone",
    )


def gutenberg(name: str, number: int, *, size: int, about: str) -> CatalogueEntry:
    """Returns the entry of a book of Project Gutenberg, of about this size."""
    return CatalogueEntry(
        name=name,
        about=about,
        url=f"https://www.gutenberg.org/cache/epub/{number}/pg{number}.txt",
        download_name=f"{name}.txt",
        size=size,
        exact=False,
        digest=None,
        licence="public domain in the USA; the file holds the Project Gutenberg Licence",
        files=(CatalogueFile(f"{name}.txt"),),
        marks=(b"*** START OF TH", b"*** END OF TH"),
        remark="Project Gutenberg revises its files, so there is no digest to check; its beginning and its end are "
        "checked, and the digest of the fetched file is recorded",
    )


def mahoney(name: str, *, about: str, size: int, digest: str, text: str) -> CatalogueEntry:
    """Returns the entry of a text of 100 million bytes by Mahoney, with digests of the download and of the text."""
    return CatalogueEntry(
        name=name,
        about=about,
        url=f"https://mattmahoney.net/dc/{name}.zip",
        download_name=f"{name}.zip",
        size=size,
        digest=digest,
        licence=WIKIPEDIA,
        files=(CatalogueFile(name, name, 100 * MILLION, text),),
        split_bytes=(90 * MILLION, 95 * MILLION),
    )


CATALOGUE = {
    entry.name: entry
    for entry in (
        CatalogueEntry(
            name="shakespeare",
            about="tiny Shakespeare: 40,000 lines",
            url="https://raw.githubusercontent.com/karpathy/char-rnn/master/data/tinyshakespeare/input.txt",
            download_name="shakespeare.txt",
            size=1_115_394,
            digest="sha256:86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed",
            licence="public domain",
            files=(
                CatalogueFile(
                    "shakespeare.txt",
                    size=1_115_394,
                    digest="sha256:86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed",
                ),
            ),
        ),
        gutenberg("shakespeare-complete", 100, size=5_500_000, about="Shakespeare's complete works"),
        gutenberg("war-and-peace", 2600, size=3_300_000, about="Tolstoy's War and Peace, in English"),
        CatalogueEntry(
            name="linux",
            about="C of the Linux kernel, from char-rnn",
            url="https://cs.stanford.edu/people/karpathy/char-rnn/linux_input.txt",
            download_name="linux.txt",
            size=6_200_000,
            exact=False,
            digest=None,
            licence="GPL-2.0",
            files=(CatalogueFile("linux.txt"),),
            remark="no digest is published, so only its length shows whether it is whole; the digest of the "
            "fetched file is recorded",
        ),
        CatalogueEntry(
            name="ptb",
            about="Penn Treebank in Mikolov's characters",
            url="http://www.fit.vutbr.cz/~imikolov/rnnlm/simple-examples.tgz",
            download_name="simple-examples.tgz",
            size=34_869_662,
            digest="md5:30177ea32e27c525793142b6bf2c8e2d",
            licence="of the Linguistic Data Consortium (LDC99T42); Mikolov's excerpt is for research",
            files=tuple(
                CatalogueFile(f"ptb/{part}.txt", f"simple-examples/data/ptb.char.{part}.txt") for part in SPLIT_NAMES
            ),
            spaced=True,
            remark="published as symbols with spaces between them and _ for a space; here _ is a space again and the "
            "other spaces are gone",
        ),
        mahoney(
            "text8",
            about="Wikipedia of 2006 in a-z and spaces",
            size=31_344_016,
            digest="sha256:a6640522afe85d1963ad56c05b0ede0a0c000dddc9671758a6cc09b7a38e5232",
            text="sha256:6e890197040d37d85beb962ae1f041ff1d9a9ca8d20c7d99c85027eebf51dca7",
        ),
        mahoney(
            "enwik8",
            about="Wikipedia of 2006 in XML",
            size=36_445_475,
            digest="sha256:547994d9980ebed1288380d652999f38a14fe291a6247c157c3d33d4932534bc",
            text="sha256:2b49720ec4d78c3c9fabaee6e4179a5e997302b3a70029f30f2d582218c024a8",
        ),
        wikitext(
            "2",
            size=4_721_645,
            digest="sha256:ef7edb566e3e2b2d31b29c1fdb0c89a4cc683597484c3dc2517919c615435a11",
            about="good articles of Wikipedia, raw",
            files=(
                (10_940_747, "sha256:6707892fa3788b5ab9ed78ab5ff37d9fe825f6011a2ad4fcd6a6d467f0e7da57"),
                (1_146_846, "sha256:4cd0f6876d07a413aa911261ff6d363c72d757d47f0fdd6015702014c89cb9c7"),
                (1_290_590, "sha256:173c87a53759e0201f33e0ccf978e510c2042d7f2cb78229d9a50d79b9e7dd08"),
            ),
        ),
        wikitext(
            "103",
            size=191_984_949,
            digest="sha256:91c00ae287f0d699e18605c84afc9e45c192bc6b7797ff8837e5474655a33794",
            about="all good articles of Wikipedia, raw",
            files=((None, None),) * 3,
        ),
    )
}


def find_entry(name: str) -> CatalogueEntry | None:
    """Returns the text of this name, or of this file name ("text8", "shakespeare.txt"); None if there is none."""
    return CATALOGUE.get(name.lower().removesuffix(".txt"))


def suggestion(name: str) -> str:
    """Returns a hint for a name that is near one of the catalogue: " (did you mean ptb?)"; empty for others."""
    hint = did_you_mean(name.lower(), CATALOGUE)
    return f" ({hint})" if hint else ""


def download_url(entry: CatalogueEntry, mirror: str | None = None) -> str:
    """Returns the URL to fetch a text from: its place of publication, or a mirror (an argument or the environment's).

    A mirror is a folder or a URL that has the download under the name `download_name`.
    """
    mirror = mirror or os.environ.get(MIRROR)
    if not mirror:
        return entry.url
    if "://" not in mirror:
        mirror = Path(mirror).resolve().as_uri()
    return f"{mirror.rstrip('/')}/{urllib.parse.quote(entry.download_name)}"
