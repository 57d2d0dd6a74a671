import hashlib
import json
import os
import subprocess
import sys
import zipfile

import pytest
from conftest import ROOT, clean_environment
from helpers.scripted_server import serving, silent

from textgen.data.catalogue import fetch as fetching
from textgen.data.catalogue.entries import MIRROR, Published, Text
from textgen.data.catalogue.fetch import KEPT, fetch_published, missing, state
from textgen.errors import CorpusError, StorageError

CONTENT = b"To be, or not to be.\n" * 5000
SHA256 = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
BOOK = b"*** START OF THE BOOK\n" + CONTENT + b"*** END OF THE BOOK\n"


def plain(url="http://127.0.0.1:9/", **changes):
    about = {"size": len(CONTENT), "digest": SHA256, "texts": (Text("to be.txt", None, len(CONTENT), SHA256),)}
    return Published(
        **{"name": "to be", "about": "a test", "url": url, "file": "to be.txt", "licence": "none"} | about | changes
    )


def unpublished(url="http://127.0.0.1:9/", **changes):
    """A text of which nobody publishes a digest."""
    return plain(url, **{"size": 100_000, "exact": False, "digest": None, "texts": (Text("to be.txt"),)} | changes)


def in_parts(archive, url="http://127.0.0.1:9/"):
    """A text in three files, packed into an archive."""
    parts = {part: f"{part}\n".encode() * 100 for part in ("train", "valid", "test")}
    with zipfile.ZipFile(archive, "w") as pack:
        for part, content in parts.items():
            pack.writestr(f"raw/{part}", content)
    content = archive.read_bytes()
    texts = tuple(
        Text(f"parts/{part}.txt", f"raw/{part}", len(text), f"sha256:{hashlib.sha256(text).hexdigest()}")
        for part, text in parts.items()
    )
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    return Published("parts", "a test", url, archive.name, len(content), digest, "none", texts)


def no_request(done, total):
    raise AssertionError("it was downloaded again")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.delenv(MIRROR, raising=False)
    return tmp_path / "corpora"


@pytest.fixture
def server():
    with serving(CONTENT) as script:
        yield script


def seen(folder):
    """What a person sees in the folder."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_a_text_appears_once_it_is_whole(server, folder):
    server.cut = 1000
    with pytest.raises(CorpusError, match="cut short"):
        fetch_published(plain(server.url), folder, silent)
    assert seen(folder) == []
    assert state(plain(), folder) == "begun"
    server.cut = None
    (path,) = fetch_published(plain(server.url), folder, silent)
    assert path.read_bytes() == CONTENT
    assert server.asked == [None, "bytes=1000-"]
    assert seen(folder) == ["to be.txt"]
    assert not list((folder / KEPT).glob("*.part*"))
    assert state(plain(), folder) == "here"


def test_what_is_there_is_not_fetched_again(server, folder):
    fetch_published(plain(server.url), folder, silent)
    assert fetch_published(plain(server.url), folder, no_request) == [folder / "to be.txt"]
    assert len(server.asked) == 1


def test_a_text_put_there_by_hand_is_checked_once(folder, monkeypatch):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(CONTENT)
    assert state(plain(), folder) == "unchecked"
    fetch_published(plain(), folder, no_request)
    assert state(plain(), folder) == "here"
    monkeypatch.setattr(fetching, "digest_of", lambda path: pytest.fail("it was read again"))
    fetch_published(plain(), folder, no_request)


def test_a_text_in_a_folder_that_may_only_be_read_serves(folder, monkeypatch):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(CONTENT)
    (folder / KEPT).touch()  # where nothing can be kept
    assert fetch_published(plain(), folder, no_request) == [folder / "to be.txt"]


@pytest.mark.parametrize("content", [CONTENT[:-1] + b"!", b"mine"])
def test_somebody_elses_file_of_that_name_is_left_alone(server, folder, content):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(content)
    with pytest.raises(CorpusError, match="not the published text .* rename it if it is yours"):
        fetch_published(plain(server.url), folder, silent)
    assert (folder / "to be.txt").read_bytes() == content
    assert server.asked == []


def test_a_change_after_fetching_is_noticed_though_no_digest_is_published(server, folder):
    (path,) = fetch_published(unpublished(server.url), folder, silent)
    assert state(unpublished(), folder) == "here"
    os.utime(path, ns=(1, 1))
    assert state(unpublished(), folder) == "unchecked"
    assert missing(unpublished(), folder) == []
    assert state(unpublished(), folder) == "here"
    path.write_bytes(CONTENT[::-1])
    with pytest.raises(CorpusError, match="sha256 .* instead of"):
        missing(unpublished(), folder)
    path.write_bytes(b"short")
    assert state(unpublished(), folder) == "changed"


def test_what_is_kept_may_be_damaged_or_lost(server, folder):
    fetch_published(plain(server.url), folder, silent)
    for content in (b"[]", b"{", b'{"to be.txt": {}}'):
        (folder / KEPT / "to be.json").write_bytes(content)
        fetch_published(plain(server.url), folder, no_request)


def test_the_marks_tell_a_book_from_a_page_that_says_sorry(folder):
    marked = {"marks": (b"*** START", b"*** END"), "file": "book.txt", "texts": (Text("book.txt"),)}
    with serving(b"<html>sorry</html>".ljust(len(BOOK))) as server:
        with pytest.raises(CorpusError, match=r"not the text that the catalogue describes: no '\*\*\* START'"):
            fetch_published(unpublished(server.url, **marked), folder, silent)
        assert seen(folder) == []
        server.content = BOOK[:-10]
        with pytest.raises(CorpusError, match="no .* at its end"):
            fetch_published(
                unpublished(server.url, **marked | {"marks": (b"*** START", b"END OF THE BOOK")}), folder, silent
            )
        server.content = BOOK
        fetch_published(unpublished(server.url, **marked), folder, silent)
    assert (folder / "book.txt").read_bytes() == BOOK


def test_another_text_of_the_same_length_never_appears(server, folder):
    server.content = CONTENT[::-1]
    with pytest.raises(CorpusError, match=f"not the text that the catalogue describes .*fetch it by hand.*{MIRROR}"):
        fetch_published(plain(server.url), folder, silent)
    assert seen(folder) == []


def test_an_archive_is_unpacked_and_forgotten(tmp_path, folder):
    published = in_parts(tmp_path / "parts.zip")
    paths = fetch_published(published, folder, silent, mirror=str(tmp_path))
    assert [path.relative_to(folder).as_posix() for path in paths] == [text.name for text in published.texts]
    assert paths[1].read_bytes() == b"valid\n" * 100
    assert seen(folder) == ["parts"]
    assert not list((folder / KEPT).glob("*.part*"))
    assert state(published, folder) == "here"


def test_only_what_is_missing_of_an_archive_is_unpacked_again(tmp_path, folder):
    published = in_parts(tmp_path / "parts.zip")
    train, valid, _ = fetch_published(published, folder, silent, mirror=str(tmp_path))
    before = train.stat()
    valid.unlink()
    assert state(published, folder) == "begun"
    fetch_published(published, folder, silent, mirror=str(tmp_path))
    assert valid.read_bytes() == b"valid\n" * 100
    assert train.stat().st_mtime_ns == before.st_mtime_ns
    assert train.stat().st_ino == before.st_ino


def test_a_mirror_may_be_a_folder_or_a_url_named_by_flag_or_environment(mirror, folder, monkeypatch):
    place, url = mirror
    (place / "to be.txt").write_bytes(CONTENT)
    for number, name in enumerate((str(place), url, url + "/")):
        (path,) = fetch_published(plain(), folder / f"flag {number}", silent, mirror=name)
        assert path.read_bytes() == CONTENT
        monkeypatch.setenv(MIRROR, name)
        (path,) = fetch_published(plain(), folder / f"environment {number}", silent)
        assert path.read_bytes() == CONTENT
        monkeypatch.delenv(MIRROR)


def test_a_mirror_that_lacks_the_text_is_one_line(tmp_path, folder):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match=r"cannot download file:.*to%20be\.txt: No such file or directory; fetch it"):
        fetch_published(plain(), folder, silent, mirror=str(tmp_path / "empty"))


FETCH = """
import sys
from pathlib import Path
from textgen.data.catalogue.entries import Published, Text
from textgen.data.catalogue.fetch import fetch_published
size, digest = int(sys.argv[2]), sys.argv[3]
texts = (Text("to be.txt", None, size, digest),)
published = Published("to be", "a test", sys.argv[1], "to be.txt", size, digest, "none", texts)
print(fetch_published(published, Path(sys.argv[4]), lambda done, total: None)[0].stat().st_size)
"""


def test_of_two_processes_one_downloads_and_the_other_waits(server, folder):
    server.pause = 1.0
    command = [sys.executable, "-c", FETCH, server.url, str(len(CONTENT)), SHA256, str(folder)]
    environment = clean_environment() | {"PYTHONPATH": str(ROOT)}
    both = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        for _ in range(2)
    ]
    told = [process.communicate(timeout=60) for process in both]
    assert [out for out, _ in told] == [f"{len(CONTENT)}\n"] * 2
    errors = "".join(err for _, err in told)
    assert errors in ("", "warning: another process is fetching to be; waiting for it\n")
    assert server.asked == [None]


def test_a_folder_that_cannot_be_written_to_is_one_line(server, folder):
    folder.touch()
    with pytest.raises(StorageError, match="cannot write"):
        fetch_published(plain(server.url), folder, silent)


def test_what_is_kept_names_the_digest(server, folder):
    fetch_published(unpublished(server.url), folder, silent)
    assert json.loads((folder / KEPT / "to be.json").read_bytes())["to be.txt"]["digest"] == SHA256
