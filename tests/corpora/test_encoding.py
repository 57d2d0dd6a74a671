import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.corpora.encoding import encode_corpus
from textgen.corpora.reading import CHUNK, Source, file_source
from textgen.errors import CorpusError


def silent(done: int, total: int) -> None:
    pass


@pytest.fixture
def encode(tmp_path):
    def of(content: bytes | str, encoding: str = "utf-8"):
        path = tmp_path / "text.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return encode_corpus(file_source(path), encoding, tmp_path / "cache", silent)

    return of


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_the_token_file_decodes_to_the_text(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("text")
    (folder / "text.txt").write_bytes(text.encode())
    corpus = encode_corpus(file_source(folder / "text.txt"), "utf-8", folder / "cache", silent)
    assert corpus.tokenizer.decode(corpus.ids) == text
    assert corpus.tokenizer.vocabulary_size == len(set(text))


def test_ids_are_memory_mapped_in_the_smallest_type(encode):
    corpus = encode("abc" * 100)
    assert isinstance(corpus.ids, np.memmap)
    assert corpus.ids.dtype == np.uint8
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 300)))
    assert encode(many).ids.dtype == np.uint16


def test_a_text_longer_than_a_chunk_is_encoded_whole(encode):
    text = "é" * (CHUNK // 2 - 1) + "abcé" * 1000
    corpus = encode(text)
    assert len(corpus.ids) == len(text)
    assert corpus.tokenizer.decode(corpus.ids) == text


def test_newlines_are_kept_as_they_are(encode):
    corpus = encode("a\r\nb\rc\n")
    assert corpus.tokenizer.decode(corpus.ids) == "a\r\nb\rc\n"


def test_another_encoding_reads_the_same_characters(encode):
    corpus = encode("naïve café\n" * 3, "latin-1")
    assert corpus.tokenizer.decode(corpus.ids) == "naïve café\n" * 3


def test_the_cache_is_used_for_the_same_content_and_only_for_it(encode, tmp_path):
    encode("first text")
    (written,) = (tmp_path / "cache").iterdir()
    before = (written / "ids.bin").stat().st_mtime_ns
    encode("first text")
    assert [(written / "ids.bin").stat().st_mtime_ns] == [before]
    corpus = encode("other text")
    assert corpus.tokenizer.decode(corpus.ids) == "other text"
    assert len(list((tmp_path / "cache").iterdir())) == 2


@pytest.mark.parametrize("damage", ["truncate", "manifest", "format", "missing"])
def test_a_damaged_token_file_is_made_again(encode, tmp_path, damage):
    text = "to be or not to be"
    encode(text)
    (folder,) = (tmp_path / "cache").iterdir()
    if damage == "truncate":
        (folder / "ids.bin").write_bytes((folder / "ids.bin").read_bytes()[:-3])
    elif damage == "manifest":
        (folder / "manifest.json").write_text("{")
    elif damage == "format":
        manifest = json.loads((folder / "manifest.json").read_text())
        (folder / "manifest.json").write_text(json.dumps(manifest | {"format": 0}))
    else:
        (folder / "ids.bin").unlink()
    corpus = encode(text)
    assert corpus.tokenizer.decode(corpus.ids) == text


def test_an_empty_text_is_refused(encode):
    with pytest.raises(CorpusError, match="is empty"):
        encode(b"")
    with pytest.raises(CorpusError, match="no characters"):
        encode(b"\xff\xfe", "utf-16")


@pytest.mark.parametrize("second", [b"abcd", b"abd", b"ab\xff", b""])
def test_a_text_that_changes_while_it_is_read_leaves_no_token_file(tmp_path, second):
    passes = iter([b"abc", b"abc", second])
    source = Source("x", "x.txt", 3, lambda: iter([next(passes)]))
    with pytest.raises(CorpusError):
        encode_corpus(source, "utf-8", tmp_path / "cache", silent)
    assert not list((tmp_path / "cache").iterdir())
