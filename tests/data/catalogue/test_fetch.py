import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import zipfile

import pytest
from conftest import clean_environment
from filelock import FileLock
from helpers.scripted_server import serving, silent

from textgen.data.catalogue import fetch as fetching
from textgen.data.catalogue.entries import MIRROR, CatalogueEntry, CatalogueFile
from textgen.data.catalogue.fetch import RECORDS, extract, fetch, missing_files, state
from textgen.data.reading import compressed
from textgen.errors import CorpusError, StorageError

CONTENT = b"To be, or not to be.\n" * 5000
SHA256 = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
BOOK = b"*** START OF THE BOOK\n" + CONTENT + b"*** END OF THE BOOK\n"


def plain(url="http://127.0.0.1:9/", **changes):
    about = {"size": len(CONTENT), "digest": SHA256, "files": (CatalogueFile("to be.txt", None, len(CONTENT), SHA256),)}
    return CatalogueEntry(
        **{"name": "to be", "about": "a test", "url": url, "download_name": "to be.txt", "licence": "none"}
        | about
        | changes
    )


def unpublished(url="http://127.0.0.1:9/", **changes):
    """A text of which nobody publishes a digest."""
    return plain(
        url, **{"size": 100_000, "exact": False, "digest": None, "files": (CatalogueFile("to be.txt"),)} | changes
    )


def in_parts(archive, url="http://127.0.0.1:9/"):
    """A text in three files, packed into an archive."""
    parts = {part: f"{part}\n".encode() * 100 for part in ("train", "valid", "test")}
    with zipfile.ZipFile(archive, "w") as pack:
        for part, content in parts.items():
            pack.writestr(f"raw/{part}", content)
    content = archive.read_bytes()
    texts = tuple(
        CatalogueFile(f"parts/{part}.txt", f"raw/{part}", len(text), f"sha256:{hashlib.sha256(text).hexdigest()}")
        for part, text in parts.items()
    )
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    return CatalogueEntry("parts", "a test", url, archive.name, len(content), digest, "none", texts)


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
    """Returns the names of the visible files in the folder."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_a_text_appears_once_it_is_whole(server, folder):
    server.cut = 1000
    with pytest.raises(CorpusError, match="cut short"):
        fetch(plain(server.url), folder, silent)
    assert seen(folder) == []
    assert state(plain(), folder) == "begun"
    server.cut = None
    (path,) = fetch(plain(server.url), folder, silent)
    assert path.read_bytes() == CONTENT
    assert server.asked == [None, "bytes=1000-"]
    assert seen(folder) == ["to be.txt"]
    assert not list((folder / RECORDS).glob("*.part*"))
    assert state(plain(), folder) == "here"


def test_a_text_that_is_there_is_not_fetched_again(server, folder):
    fetch(plain(server.url), folder, silent)
    assert fetch(plain(server.url), folder, no_request) == [folder / "to be.txt"]
    assert len(server.asked) == 1


def test_a_text_put_there_by_hand_is_verified_once(folder, monkeypatch):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(CONTENT)
    assert state(plain(), folder) == "unchecked"
    fetch(plain(), folder, no_request)
    assert state(plain(), folder) == "here"
    monkeypatch.setattr(fetching, "file_digest", lambda path: pytest.fail("it was read again"))
    fetch(plain(), folder, no_request)


def test_a_text_in_a_read_only_folder_is_used(folder, monkeypatch):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(CONTENT)
    (folder / RECORDS).touch()  # where nothing can be kept
    assert fetch(plain(), folder, no_request) == [folder / "to be.txt"]


@pytest.mark.parametrize("content", [CONTENT[:-1] + b"!", b"mine"])
def test_another_file_of_the_same_name_is_left_alone(server, folder, content):
    folder.mkdir()
    (folder / "to be.txt").write_bytes(content)
    with pytest.raises(CorpusError, match="not the published text .* rename it if it is yours"):
        fetch(plain(server.url), folder, silent)
    assert (folder / "to be.txt").read_bytes() == content
    assert server.asked == []


def test_a_change_after_fetching_is_noticed_though_no_digest_is_published(server, folder):
    (path,) = fetch(unpublished(server.url), folder, silent)
    assert state(unpublished(), folder) == "here"
    os.utime(path, ns=(1, 1))
    assert state(unpublished(), folder) == "unchecked"
    assert missing_files(unpublished(), folder) == []
    assert state(unpublished(), folder) == "here"
    path.write_bytes(CONTENT[::-1])
    with pytest.raises(CorpusError, match="sha256 .* instead of"):
        missing_files(unpublished(), folder)
    path.write_bytes(b"short")
    assert state(unpublished(), folder) == "changed"


def test_records_may_be_damaged_or_lost(server, folder):
    fetch(plain(server.url), folder, silent)
    for content in (b"[]", b"{", b'{"to be.txt": {}}'):
        (folder / RECORDS / "to be.json").write_bytes(content)
        fetch(plain(server.url), folder, no_request)


def test_the_marks_distinguish_a_book_from_an_error_page(folder):
    marked = {"marks": (b"*** START", b"*** END"), "download_name": "book.txt", "files": (CatalogueFile("book.txt"),)}
    with serving(b"<html>sorry</html>".ljust(len(BOOK))) as server:
        with pytest.raises(CorpusError, match=r"not the text that the catalogue describes: no '\*\*\* START'"):
            fetch(unpublished(server.url, **marked), folder, silent)
        assert seen(folder) == []
        server.content = BOOK[:-10]
        with pytest.raises(CorpusError, match="no .* at its end"):
            fetch(unpublished(server.url, **marked | {"marks": (b"*** START", b"END OF THE BOOK")}), folder, silent)
        server.content = BOOK
        fetch(unpublished(server.url, **marked), folder, silent)
    assert (folder / "book.txt").read_bytes() == BOOK


def test_another_text_of_the_same_length_never_appears(server, folder):
    server.content = CONTENT[::-1]
    with pytest.raises(CorpusError, match=f"not the text that the catalogue describes .*fetch it by hand.*{MIRROR}"):
        fetch(plain(server.url), folder, silent)
    assert seen(folder) == []


def test_an_archive_is_extracted_and_removed(tmp_path, folder):
    published = in_parts(tmp_path / "parts.zip")
    paths = fetch(published, folder, silent, mirror=str(tmp_path))
    assert [path.relative_to(folder).as_posix() for path in paths] == [text.name for text in published.files]
    assert paths[1].read_bytes() == b"valid\n" * 100
    assert seen(folder) == ["parts"]
    assert not list((folder / RECORDS).glob("*.part*"))
    assert state(published, folder) == "here"


def test_only_missing_files_of_an_archive_are_extracted_again(tmp_path, folder):
    published = in_parts(tmp_path / "parts.zip")
    train, valid, _ = fetch(published, folder, silent, mirror=str(tmp_path))
    before = train.stat()
    valid.unlink()
    assert state(published, folder) == "begun"
    fetch(published, folder, silent, mirror=str(tmp_path))
    assert valid.read_bytes() == b"valid\n" * 100
    assert train.stat().st_mtime_ns == before.st_mtime_ns
    assert train.stat().st_ino == before.st_ino


def test_a_mirror_may_be_a_folder_or_a_url_named_by_flag_or_environment(mirror, folder, monkeypatch):
    place, url = mirror
    (place / "to be.txt").write_bytes(CONTENT)
    for number, name in enumerate((str(place), url, url + "/")):
        (path,) = fetch(plain(), folder / f"flag {number}", silent, mirror=name)
        assert path.read_bytes() == CONTENT
        monkeypatch.setenv(MIRROR, name)
        (path,) = fetch(plain(), folder / f"environment {number}", silent)
        assert path.read_bytes() == CONTENT
        monkeypatch.delenv(MIRROR)


def test_a_mirror_that_lacks_the_text_is_one_line(tmp_path, folder):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match=r"cannot download file:.*to%20be\.txt: No such file or directory; fetch it"):
        fetch(plain(), folder, silent, mirror=str(tmp_path / "empty"))


FETCH = """
import sys
from pathlib import Path
from textgen.data.catalogue.entries import CatalogueEntry, CatalogueFile
from textgen.data.catalogue.fetch import fetch
size, digest = int(sys.argv[2]), sys.argv[3]
texts = (CatalogueFile("to be.txt", None, size, digest),)
published = CatalogueEntry("to be", "a test", sys.argv[1], "to be.txt", size, digest, "none", texts)
print(fetch(published, Path(sys.argv[4]), lambda done, total: None)[0].stat().st_size)
"""


def test_of_two_processes_one_downloads_and_the_other_waits(server, folder):
    (folder / RECORDS).mkdir(parents=True)
    lock = FileLock(folder / RECORDS / "to be.lock")
    lock.acquire()  # as a third process would hold it, so that both find it taken
    command = [sys.executable, "-c", FETCH, server.url, str(len(CONTENT)), SHA256, str(folder)]
    environment = clean_environment()
    both = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        for _ in range(2)
    ]
    warnings = [process.stderr.readline() for process in both]
    assert warnings == ["warning: another process is fetching to be; waiting for it\n"] * 2
    lock.release()
    assert [process.communicate() for process in both] == [(f"{len(CONTENT)}\n", "")] * 2
    assert server.asked == [None]


def test_fetching_to_an_unwritable_folder_is_one_line(server, folder):
    folder.touch()
    with pytest.raises(StorageError, match="cannot write"):
        fetch(plain(server.url), folder, silent)


def test_records_have_the_digest(server, folder):
    fetch(unpublished(server.url), folder, silent)
    assert json.loads((folder / RECORDS / "to be.json").read_bytes())["to be.txt"]["digest"] == SHA256


TRAIN, VALID = b"to be or not to be\n" * 400, b"that is the question\n" * 20


def sha256(content):
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def published(file, *texts, **more):
    return CatalogueEntry("small", "a test", "https://x/", file, 1, None, "none", texts, **more)


def pack(path, contents):
    """An archive with these members, of the kind that its name says."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in contents.items():
                archive.writestr(name, content)
        return path
    with tarfile.open(path, "w:gz") as archive:
        for name, content in contents.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize(("file", "prefix"), [("small.zip", ""), ("small.tgz", ""), ("small.tgz", "./")])
def test_only_the_wanted_files_are_extracted(tmp_path, file, prefix):
    members = {f"{prefix}data/{name}": content for name, content in (("a", TRAIN), ("b", b"unwanted"), ("c", VALID))}
    archive = pack(tmp_path / file, members)
    texts = (
        CatalogueFile("small/train.txt", "data/a", len(TRAIN), sha256(TRAIN)),
        CatalogueFile("small/valid.txt", "data/c"),
    )
    found = extract(published(file, *texts), texts, archive, tmp_path / "corpora")
    assert (tmp_path / "corpora/small/train.txt").read_bytes() == TRAIN
    assert (tmp_path / "corpora/small/valid.txt").read_bytes() == VALID
    assert sorted(path.name for path in (tmp_path / "corpora/small").iterdir()) == ["train.txt", "valid.txt"]
    assert {name: f"sha256:{digits}" for name, digits in found.items()} == {
        "small/train.txt": sha256(TRAIN),
        "small/valid.txt": sha256(VALID),
    }


def test_spaces_between_characters_are_removed(tmp_path):
    archive = pack(tmp_path / "small.tgz", {"chars": b" t o _ b e _ < u n k > \n o r _ N \n"})
    text = CatalogueFile("small", "chars")
    extract(published("small.tgz", text, spaced=True), [text], archive, tmp_path)
    assert (tmp_path / "small").read_bytes() == b"to be <unk>\nor N\n"


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (CatalogueFile("small", "b"), "has no file b"),
        (CatalogueFile("small", "a", len(TRAIN) - 1), "longer than"),
        (CatalogueFile("small", "a", len(TRAIN) + 1), "not the text that the catalogue describes"),
        (CatalogueFile("small", "a", len(TRAIN), sha256(VALID)), "not the text that the catalogue describes"),
    ],
)
def test_an_archive_of_another_text_leaves_no_files(tmp_path, file, text, words):
    archive = pack(tmp_path / file, {"a": TRAIN})
    with pytest.raises(CorpusError, match=words):
        extract(published(file, text), [text], archive, tmp_path / "corpora")
    assert not (tmp_path / "corpora/small").exists()


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
def test_an_archive_that_expands_without_end_is_stopped(tmp_path, file, monkeypatch):
    monkeypatch.setattr(compressed, "MIN_LIMIT", 1000)
    monkeypatch.setattr(compressed, "MAX_EXPANSION", 16)
    archive, text = pack(tmp_path / file, {"a": b"a" * 10**6}), CatalogueFile("small", "a")
    with pytest.raises(CorpusError, match="expands to more than"):
        extract(published(file, text), [text], archive, tmp_path / "corpora")
    assert not list(tmp_path.glob("corpora/*"))


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
@pytest.mark.parametrize("damage", [lambda b: b[: len(b) // 2], lambda b: b[:60] + b"?" * 30 + b[90:], lambda b: b"?"])
def test_a_damaged_archive_is_one_line_and_leaves_no_files(tmp_path, file, damage):
    archive, text = pack(tmp_path / file, {"a": TRAIN}), CatalogueFile("small", "a", len(TRAIN), sha256(TRAIN))
    archive.write_bytes(damage(archive.read_bytes()))
    with pytest.raises(CorpusError) as caught:
        extract(published(file, text), [text], archive, tmp_path / "corpora")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.glob("corpora/*"))


def test_extracting_to_an_unwritable_folder_is_a_storage_error(tmp_path):
    archive, text = pack(tmp_path / "small.zip", {"a": TRAIN}), CatalogueFile("small", "a")
    (tmp_path / "corpora").touch()
    with pytest.raises(StorageError, match="cannot write"):
        extract(published("small.zip", text), [text], archive, tmp_path / "corpora")
