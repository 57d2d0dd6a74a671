import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.corpora.catalogue import CATALOGUE, MIRROR
from textgen.corpora.reading import Source, decoded, find_corpus, stdlib_source
from textgen.errors import CorpusError


def silent(done: int, total: int) -> None:
    pass


def read(source: Source) -> bytes:
    return b"".join(source.chunks())


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpora").mkdir()
    monkeypatch.setenv(MIRROR, str(tmp_path / "nowhere"))
    return tmp_path


def test_a_path_comes_before_corpora_and_corpora_before_the_catalogue(here):
    (here / "corpora" / "shakespeare.txt").write_text("in corpora")
    source = find_corpus("shakespeare.txt", here / "corpora", silent)
    assert read(source) == b"in corpora"
    assert find_corpus("shakespeare", here / "corpora", silent).place.endswith("shakespeare.txt")
    (here / "shakespeare.txt").write_text("here")
    assert read(find_corpus("shakespeare.txt", here / "corpora", silent)) == b"here"


def test_a_name_in_no_place_lists_the_catalogue_and_suggests(here):
    with pytest.raises(CorpusError, match="did you mean shakespeare") as caught:
        find_corpus("shakespear", here / "corpora", silent)
    for name in CATALOGUE:
        assert name in str(caught.value)
    assert "python-stdlib" in str(caught.value)


def test_a_path_that_does_not_exist_is_not_looked_up(here):
    with pytest.raises(CorpusError, match="no file texts/shakespeare"):
        find_corpus("texts/shakespeare.txt", here / "corpora", silent)


def test_a_folder_and_a_pipe_are_refused(here):
    with pytest.raises(CorpusError, match="is a folder"):
        find_corpus(".", here / "corpora", silent)
    os.mkfifo(here / "pipe")
    with pytest.raises(CorpusError, match="not a regular file"):
        find_corpus("pipe", here / "corpora", silent)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_one_line(here):
    (here / "secret.txt").write_text("x")
    (here / "secret.txt").chmod(0)
    with pytest.raises(CorpusError, match=r"cannot read secret\.txt: Permission denied"):
        find_corpus("secret.txt", here / "corpora", silent)


def test_the_standard_library_is_a_text_of_several_megabytes_and_always_the_same():
    source = stdlib_source()
    content = read(source)
    assert 2e6 < len(content) < 2e7
    assert content == read(stdlib_source())
    content.decode("utf-8")
    assert source.name == "python-stdlib"


def source_of(chunks: list[bytes]) -> Source:
    return Source("x", "x.txt", sum(map(len, chunks)), lambda: iter(chunks))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers(1, 5))
def test_characters_survive_chunks_that_cut_them(text, size):
    for encoding in ("utf-8", "utf-16", "utf-32"):
        content = text.encode(encoding)
        chunks = [content[i : i + size] for i in range(0, len(content), size)]
        assert "".join(decoded(source_of(chunks), chunks, encoding)) == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers(1, 5))
def test_the_offset_of_a_wrong_byte_is_exact(text, size):
    content = text.encode() + b"\xff" + "é".encode()
    chunks = [content[i : i + size] for i in range(0, len(content), size)]
    with pytest.raises(CorpusError, match=rf"byte {len(text.encode()):,} is 0xFF .*--encoding"):
        list(decoded(source_of(chunks), chunks, "utf-8"))


def test_a_character_cut_off_at_the_end_is_told():
    chunks = [b"abc\xe2\x82"]
    with pytest.raises(CorpusError, match="byte 3 is 0xE2"):
        list(decoded(source_of(chunks), chunks, "utf-8"))


def test_a_binary_file_is_told_by_its_nul():
    chunks = [b"text" * 10, b"\x7fELF\x00\x01"]
    with pytest.raises(CorpusError, match="looks like a binary file"):
        list(decoded(source_of(chunks), chunks, "utf-8"))
