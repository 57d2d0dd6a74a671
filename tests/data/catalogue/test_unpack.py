import hashlib
import io
import tarfile
import zipfile

import pytest

from textgen.data.catalogue.entries import Published, Text
from textgen.data.catalogue.unpack import unpack
from textgen.errors import CorpusError, StorageError

TRAIN, VALID = b"to be or not to be\n" * 400, b"that is the question\n" * 20


def sha256(content):
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def published(file, *texts, **more):
    return Published("small", "a test", "https://x/", file, 1, None, "none", texts, **more)


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
def test_only_the_wanted_texts_are_unpacked(tmp_path, file, prefix):
    members = {f"{prefix}data/{name}": content for name, content in (("a", TRAIN), ("b", b"unwanted"), ("c", VALID))}
    archive = pack(tmp_path / file, members)
    texts = (Text("small/train.txt", "data/a", len(TRAIN), sha256(TRAIN)), Text("small/valid.txt", "data/c"))
    found = unpack(archive, published(file, *texts), texts, tmp_path / "corpora")
    assert (tmp_path / "corpora/small/train.txt").read_bytes() == TRAIN
    assert (tmp_path / "corpora/small/valid.txt").read_bytes() == VALID
    assert sorted(path.name for path in (tmp_path / "corpora/small").iterdir()) == ["train.txt", "valid.txt"]
    assert {name: f"sha256:{digits}" for name, digits in found.items()} == {
        "small/train.txt": sha256(TRAIN),
        "small/valid.txt": sha256(VALID),
    }


def test_spaced_symbols_become_a_text(tmp_path):
    archive = pack(tmp_path / "small.tgz", {"chars": b" t o _ b e _ < u n k > \n o r _ N \n"})
    text = Text("small", "chars")
    unpack(archive, published("small.tgz", text, spaced=True), [text], tmp_path)
    assert (tmp_path / "small").read_bytes() == b"to be <unk>\nor N\n"


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (Text("small", "b"), "holds no b"),
        (Text("small", "a", len(TRAIN) - 1), "longer than"),
        (Text("small", "a", len(TRAIN) + 1), "not the text that the catalogue describes"),
        (Text("small", "a", len(TRAIN), sha256(VALID)), "not the text that the catalogue describes"),
    ],
)
def test_an_archive_that_holds_something_else_leaves_nothing(tmp_path, file, text, words):
    archive = pack(tmp_path / file, {"a": TRAIN})
    with pytest.raises(CorpusError, match=words):
        unpack(archive, published(file, text), [text], tmp_path / "corpora")
    assert not (tmp_path / "corpora/small").exists()


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
def test_what_expands_without_end_is_stopped(tmp_path, file):
    archive, text = pack(tmp_path / file, {"a": b"a" * 10**6}), Text("small", "a")
    with pytest.raises(CorpusError, match="longer than"):
        unpack(archive, published(file, text), [text], tmp_path / "corpora")
    assert not list((tmp_path / "corpora").iterdir())


@pytest.mark.parametrize("file", ["small.zip", "small.tgz"])
@pytest.mark.parametrize("damage", [lambda b: b[: len(b) // 2], lambda b: b[:60] + b"?" * 30 + b[90:], lambda b: b"?"])
def test_a_damaged_archive_is_one_line_and_leaves_nothing(tmp_path, file, damage):
    archive, text = pack(tmp_path / file, {"a": TRAIN}), Text("small", "a", len(TRAIN), sha256(TRAIN))
    archive.write_bytes(damage(archive.read_bytes()))
    with pytest.raises(CorpusError) as caught:
        unpack(archive, published(file, text), [text], tmp_path / "corpora")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.glob("corpora/*"))


def test_a_folder_that_cannot_be_written_to_is_the_disks_fault(tmp_path):
    archive, text = pack(tmp_path / "small.zip", {"a": TRAIN}), Text("small", "a")
    (tmp_path / "corpora").touch()
    with pytest.raises(StorageError, match="cannot write"):
        unpack(archive, published("small.zip", text), [text], tmp_path / "corpora")
