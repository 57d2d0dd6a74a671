import io
import os
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from textgen.data.catalogue.entries import CATALOGUE, MIRROR, CatalogueEntry, CatalogueFile
from textgen.data.reading.containers import Selection
from textgen.data.sources import ByteRange, find_documents, standard_splits
from textgen.errors import CorpusError


def silent(done: int, total: int) -> None:
    pass


def find(*given, **choices):
    return find_documents(given, Path("corpora"), silent, Selection(**choices))


def read(documents):
    return [(document.place, b"".join(document.chunks)) for document in documents.open(silent)]


def contents(*given, **choices):
    return [content for _, content in read(find(*given, **choices))]


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpora").mkdir()
    monkeypatch.setenv(MIRROR, str(tmp_path / "nowhere"))
    return tmp_path


@pytest.fixture
def books(here):
    for name in ("b.txt", "a.txt", "a/z.txt", "a/.hidden.txt", ".git/config", "c.md", "d/e/f.txt"):
        path = here / "books" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(name)
    return here / "books"


def test_a_path_comes_before_corpora_and_corpora_before_the_catalogue(here):
    (here / "corpora" / "shakespeare.txt").write_text("in corpora")
    assert contents("shakespeare.txt") == [b"in corpora"]
    assert find("shakespeare").place.endswith("shakespeare.txt")
    (here / "shakespeare.txt").write_text("here")
    assert contents("shakespeare.txt") == [b"here"]


def test_an_unknown_name_refers_to_the_catalogue_and_suggests_a_near_name():
    with pytest.raises(CorpusError, match="did you mean shakespeare") as caught:
        find("shakespear")
    assert "textgen corpora list" in str(caught.value)


def test_a_path_that_does_not_exist_is_not_searched_in_the_catalogue():
    with pytest.raises(CorpusError, match="no file texts/shakespeare"):
        find("texts/shakespeare.txt")


def test_a_name_longer_than_any_file_is_one_line():
    with pytest.raises(CorpusError, match="there is no text xxx"):
        find("x" * 300)


def test_a_named_pipe_is_an_error_and_does_not_block(here):
    os.mkfifo(here / "pipe")
    with pytest.raises(CorpusError, match="not a regular file.*--corpus -"):
        find("pipe")
    with pytest.raises(CorpusError, match="not a regular file"):
        find("/dev/null")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_one_line(here):
    (here / "secret.txt").write_text("x")
    (here / "secret.txt").chmod(0)
    with pytest.raises(CorpusError, match=r"cannot read secret\.txt: Permission denied"):
        find("secret.txt")


def test_the_standard_library_is_one_document_of_several_megabytes():
    documents = find("python-stdlib")
    [(place, content)] = read(documents)
    assert place == documents.place
    assert 2e6 < len(content) < 2e7
    assert documents.name == "python-stdlib"
    assert read(documents) == read(find("python-stdlib")) == [(place, content)]
    assert documents.stamp == find("python-stdlib").stamp


def test_files_of_operating_systems_and_office_programs_are_left_out(books):
    before = contents("books")
    for name in ("Thumbs.db", "a/desktop.ini", ".DS_Store", "~$letter.txt", "__MACOSX/b.txt"):
        (books / name).parent.mkdir(exist_ok=True)
        (books / name).write_bytes(b"\0")
    assert contents("books") == before
    assert contents("books/Thumbs.db") == [b"\0"]  # unless it is named


def test_a_folder_is_read_sorted_and_recursively_without_hidden_files(books):
    assert contents("books") == [b"a/z.txt", b"a.txt", b"b.txt", b"c.md", b"d/e/f.txt"]
    assert find("books").name == "books"
    assert find("books").place == "books/"


def test_include_matches_names_and_with_a_slash_paths(books):
    assert contents("books", include=["*.md"]) == [b"c.md"]
    assert contents("books", include=["*.md", "z*"]) == [b"a/z.txt", b"c.md"]
    assert contents("books", include=["d/*.txt"]) == [b"d/e/f.txt"]
    assert contents("books/b.txt", include=["*.md"]) == [b"b.txt"]
    with pytest.raises(CorpusError, match=r"no file in books/ that --include \*\.rst accepts"):
        find("books", include=["*.rst"])


def test_a_glob_is_expanded(books):
    assert contents("books/*.txt") == [b"a.txt", b"b.txt"]
    assert contents("books/**/*.txt") == [b"a/z.txt", b"a.txt", b"b.txt", b"d/e/f.txt"]
    assert contents("books/**") == contents("books")
    assert contents("books/.g*/*") == [b".git/config"]
    assert find("books/*.txt").name == "books"
    with pytest.raises(CorpusError, match=r"no file matches books/\*\.rst"):
        find("books/*.rst")
    for pattern in ("books/**txt", "books/*" + "/.." * 2000):
        with pytest.raises(CorpusError, match="not a valid pattern"):
            find(pattern)


def test_loops_of_links_end(books):
    (books / "d" / "up").symlink_to(books)
    (books / "d" / "e" / "top").symlink_to(books)
    assert len(contents("books")) == 5
    assert len(contents("books/**/*")) == 5
    (books / "self").symlink_to("self")
    with pytest.raises(CorpusError, match="cannot read books/self: Too many levels of symbolic links"):
        find("books")
    with pytest.raises(CorpusError, match="cannot read books/self"):
        find("books/self")


def test_a_linked_folder_is_read_and_pipes_in_folders_are_skipped(books, here):
    (here / "all").mkdir()
    (here / "all" / "books").symlink_to(books)
    os.mkfifo(here / "all" / "pipe")
    assert contents("all") == contents("books")


def test_several_texts_are_read_in_the_order_given_with_one_progress(books):
    documents = find("books/b.txt", "books/a.txt")
    seen = []
    assert [b"".join(d.chunks) for d in documents.open(lambda *at: seen.append(at))] == [b"b.txt", b"a.txt"]
    assert documents.name == "b+a"
    assert documents.size == 10
    assert seen[-1] == (10, 10)
    assert seen == sorted(seen)
    assert find("books", "books/a.txt", "books/b.txt", "books/c.md").name == "books+3"
    assert len(find("books", "python-stdlib").stamp) > 5


def test_the_stamp_changes_with_an_edit_and_with_the_selection(books):
    first = find("books").stamp
    assert find("books").stamp == first
    assert find("books", include=["*"]).stamp != first
    (books / "b.txt").write_text("other")
    assert find("books").stamp != first


def test_stdin_is_read_once(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"typed")))
    documents = find("-")
    assert documents.stamp is None
    assert read(documents) == [("standard input", b"typed")]
    with pytest.raises(CorpusError, match="once only"):
        read(documents)
    with pytest.raises(CorpusError, match="once only"):
        find("-", "-")


def test_a_file_that_changes_while_it_is_read_is_an_error(here):
    path = here / "log.txt"
    for change in (
        lambda: path.write_text("x" * 99),  # shrinks, or is another of the same length
        lambda: path.write_text("x" * 101),
        lambda: os.utime(path, ns=(1, 1)),
        lambda: (here / "other").write_text("x" * 100) and (here / "other").rename(path),
    ):
        path.write_text("x" * 100)
        os.utime(path, ns=(2, 2))
        opened = find("log.txt").open(silent)
        document = next(opened)
        change()
        with pytest.raises(CorpusError, match=r"log\.txt changed while it was read; try again"):
            b"".join(document.chunks)
            next(opened)


def test_a_file_removed_before_it_is_read_is_one_line(here):
    (here / "a.txt").write_text("x")
    documents = find("a.txt")
    (here / "a.txt").unlink()
    with pytest.raises(CorpusError, match=r"cannot read a\.txt: No such file"):
        read(documents)


def test_an_archive_without_a_selected_member_is_an_error(here):

    with zipfile.ZipFile("some.zip", "w") as archive:
        archive.writestr("a.txt", "text")
    with pytest.raises(CorpusError, match=r"no file in some\.zip that --include \*\.md accepts"):
        contents("some.zip", include=["*.md"])


def test_a_dangling_link_is_an_error_only_if_selected(here):
    Path("folder").mkdir()
    Path("folder/a.txt").write_text("text")
    Path("folder/b.md").symlink_to("nowhere")
    assert contents("folder", include=["*.txt"]) == contents("folder/a.txt")
    with pytest.raises(CorpusError, match=r"cannot read folder/b\.md"):
        contents("folder")


@pytest.mark.parametrize("pattern", ["books/*/*.txt", "books/**/*.txt", "books/b*/**/*.txt"])
def test_an_unreadable_folder_in_a_pattern_is_an_error(here, monkeypatch, pattern):
    for name in ("a", "b"):
        Path("books", name).mkdir(parents=True, exist_ok=True)
        Path("books", name, "x.txt").write_text(name)
    scandir = os.scandir

    def refusing(path):
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(CorpusError, match="cannot read books/b: Permission denied"):
        contents(pattern)
    contents("books/a*/*.txt")


def test_a_closed_stdin_is_an_error_when_it_is_read(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    documents = find("-")
    with pytest.raises(CorpusError, match="standard input is closed"):
        read(documents)


def cut(at, file="whole"):
    return CatalogueEntry(
        "whole", "a test", "https://x/", file, 1, None, "none", (CatalogueFile(file),), split_bytes=at
    )


def test_the_standard_split_of_text8_and_enwik8_is_90_5_and_5_million_bytes(tmp_path):
    for name in ("text8", "enwik8"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(10**8)
        path = tmp_path / name
        assert standard_splits(CATALOGUE[name], tmp_path) == (
            ByteRange(path, 0, 90_000_000),
            ByteRange(path, 90_000_000, 95_000_000),
            ByteRange(path, 95_000_000, None),
        )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=10), st.data())
def test_splits_end_between_characters(tmp_path, text, data):
    content = text.encode()
    first = data.draw(st.integers(0, len(content) - 4))
    second = data.draw(st.integers(first, len(content) - 4))
    (tmp_path / "whole").write_bytes(content)
    parts = standard_splits(cut((first, second)), tmp_path)
    assert "".join(content[part.begin : part.end].decode() for part in parts) == text
    for part, wanted in zip(parts[1:], (first, second), strict=True):
        assert wanted <= part.begin <= wanted + 3


def test_three_files_are_the_three_splits(tmp_path):
    published = CATALOGUE["ptb"]
    (tmp_path / "ptb").mkdir()
    for text in published.files:
        (tmp_path / text.name).write_text("x")
    parts = standard_splits(published, tmp_path)
    assert [part.path.name for part in parts] == ["train.txt", "valid.txt", "test.txt"]
    assert {(part.begin, part.end) for part in parts} == {(0, None)}


def test_a_text_without_a_customary_split_has_none(tmp_path):
    assert standard_splits(CATALOGUE["shakespeare"], tmp_path) is None


@pytest.mark.parametrize("name", ["text8", "ptb"])
def test_a_missing_text_is_one_line(tmp_path, name):
    with pytest.raises(CorpusError, match=f"fetch it: textgen corpora fetch {name}"):
        standard_splits(CATALOGUE[name], tmp_path)


def test_a_text_that_is_too_short_is_an_error(tmp_path):
    (tmp_path / "whole").write_bytes(b"abc")
    with pytest.raises(CorpusError, match="not the published text"):
        standard_splits(cut((3, 5)), tmp_path)


def test_all_files_of_a_folder_that_are_no_text_are_named_at_once(books):
    for name in "bcdefgh":
        (books / f"{name}.xyz").write_bytes(b"\x93NUMPY")
    with pytest.raises(CorpusError, match=r"has 7 files that are no text: b\.xyz \(an array .* and 2 more; .*--exc"):
        contents("books")
    assert contents("books", exclude=["*.xyz"])
    for name in "bcdefg":
        (books / f"{name}.xyz").unlink()
    with pytest.raises(CorpusError, match=r"h\.xyz is an array \(NumPy\)"):
        contents("books")
