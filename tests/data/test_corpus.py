import dataclasses
import hashlib
import itertools
import json
import os
import signal
import subprocess
import sys
import unicodedata
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.data.corpus import CorpusSources, EncodeOptions, encode_corpus
from textgen.data.reading.documents import Document, Documents
from textgen.data.reading.reader import ReadOptions
from textgen.data.sources import find_documents
from textgen.data.token_file.encoders import TokenizerOptions
from textgen.errors import CorpusError, StorageError
from textgen.runs.environment import Inherited
from textgen.tokenizers import CharacterTokenizer
from textgen.tokenizers.protocol import document_token

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
VERSE = "So shaken as we are, so wan with care,\nFind we a time for frighted peace to pant\n" * 40


def silent(done: int, total: int) -> None:
    pass


def documents(*texts: str | bytes, name: str = "x", stamp: bool = True) -> Documents:
    """Documents that are in memory; their stamp is their content."""
    contents = [text if isinstance(text, bytes) else text.encode() for text in texts]

    def read(progress):
        for n, content in enumerate(contents):
            yield Document(f"{name}, document {n}", iter([content[:7], content[7:]] if content else []))

    marks = tuple(content.hex() for content in contents) if stamp else None
    return Documents(name, name, sum(map(len, contents)), marks, read)


PLAIN = EncodeOptions(ReadOptions())


def options(read=PLAIN.read, shares=PLAIN.shares, by_document=False, kind="char", **how) -> EncodeOptions:
    return EncodeOptions(read, shares, by_document, TokenizerOptions(kind, **how))


@pytest.fixture
def encode(tmp_path):
    def of(*texts, held=(), **how):
        how.setdefault("read", ReadOptions(binary=how.get("kind") == "bytes", separator=how.pop("separator", None)))
        rest = [documents(text, name="held") for text in held]
        return encode_corpus(CorpusSources(documents(*texts), *rest), options(**how), tmp_path / "cache", silent)

    return of


def parts_of(corpus):
    """The texts of the three splits."""
    cuts = [0, *corpus.split_ends, len(corpus.ids)]
    return [corpus.tokenizer.decode(corpus.ids[begin:end]) for begin, end in itertools.pairwise(cuts)]


KINDS = ["char", "bytes", "sentencepiece"]


@pytest.mark.parametrize("kind", ["char", "bytes"])
@given(text=TEXT, shares=st.sampled_from([(0.9, 0.05, 0.05), (0.5, 0.5, 0.0)]), min_count=st.integers(1, 3))
@settings(deadline=None)
def test_the_splits_of_a_corpus_decode_to_the_text(tmp_path_factory, kind, text, shares, min_count):
    min_count = min_count if kind == "char" else 1
    if kind == "char" and max(Counter(text[: int(len(text) * shares[0])]).values(), default=0) < min_count:
        min_count = 1
    how = options(shares=shares, kind=kind, **({"min_count": min_count} if kind == "char" else {}))
    corpus = encode_corpus(CorpusSources(documents(text)), how, tmp_path_factory.mktemp("cache"), silent)
    first, second = int(len(text) * shares[0]), int(len(text) * (shares[0] + shares[1]))
    assert parts_of(corpus) == [text[:first], text[first:second], text[second:]]
    assert corpus.characters == len(text) == corpus.tokenizer.chars_per_token[corpus.ids].sum()
    assert corpus.sha256 == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("kind", KINDS)
def test_splits_are_the_same_text_with_every_tokenizer(encode, kind):
    text = "Größe, Müße – 天地玄黃\n" + VERSE
    corpus = encode(text, kind=kind, **({"vocabulary_size": 300} if kind == "sentencepiece" else {}))
    assert parts_of(corpus) == parts_of(encode(text))
    assert corpus.characters == len(text)


@given(texts=st.lists(TEXT, min_size=1, max_size=5), kind=st.sampled_from(["char", "bytes"]))
@settings(deadline=None)
def test_documents_begin_where_their_texts_do(tmp_path_factory, texts, kind):
    how = options(shares=(0.5, 0.5, 0.0), kind=kind)
    corpus = encode_corpus(CorpusSources(documents(*texts)), how, tmp_path_factory.mktemp("cache"), silent)
    ends = [*corpus.documents[1:], len(corpus.ids)]
    found = [corpus.tokenizer.decode(corpus.ids[a:b]) for a, b in zip(corpus.documents, ends, strict=True)]
    ended = [text if text.endswith("\n") else text + "\n" for text in texts[:-1]]
    assert found == [*ended, texts[-1]]


@pytest.mark.parametrize("kind", KINDS)
def test_a_mark_stands_before_each_document_and_is_a_token_of_its_own(encode, kind):
    texts = [f"{n} {VERSE}" for n in range(4)]
    corpus = encode(*texts, kind=kind, marks_documents=True, vocabulary_size=400)
    mark = document_token(corpus.tokenizer)
    assert corpus.documents.tolist() == np.flatnonzero(corpus.ids == mark).tolist()
    assert len(corpus.documents) == 4
    assert corpus.tokenizer.decode(corpus.ids) == "".join(f"\x1e{text}" for text in texts)
    assert "documents marked" not in json.dumps(options(kind=kind).to_json())


def test_a_model_that_knows_documents_reads_other_texts_with_marks():
    reading = PLAIN.fitting(CharacterTokenizer("ab", marks_documents=True))
    assert reading.tokenizer.marks_documents
    assert not PLAIN.fitting(CharacterTokenizer("ab")).tokenizer.marks_documents


def test_subword_tokens_do_not_cross_documents(encode):
    corpus = encode(*[VERSE[n : n + 300] for n in range(0, 1500, 300)], kind="sentencepiece", vocabulary_size=300)
    ends = [*corpus.documents[1:], len(corpus.ids)]
    found = [corpus.tokenizer.decode(corpus.ids[a:b]) for a, b in zip(corpus.documents, ends, strict=True)]
    assert found[-1] == VERSE[1200:1500]
    assert [len(each) - len(each.rstrip("\n")) for each in found[:-1]] == [1, 1, 1, 1]


def test_the_alphabet_is_that_of_the_training_split(encode):
    corpus = encode("abcabc" * 15 + "xyzabcabca", min_count=1)
    assert corpus.tokenizer.kind == "char-byte-fallback"
    assert "x" not in corpus.tokenizer.token_strings
    assert parts_of(corpus) == ["abcabc" * 15, "xyzab", "cabca"]


def test_rare_characters_are_encoded_as_bytes(encode):
    corpus = encode("abababé" + "ab" * 100, min_count=2)
    assert corpus.tokenizer.token_strings[:2] == ("a", "b")
    assert corpus.ids[6:8].tolist() == [2 + byte for byte in "é".encode()]
    with pytest.raises(CorpusError, match="smaller --min-count"):
        encode("abababé" + "ab" * 100, min_count=500)


def test_characters_of_a_model_stay_in_the_alphabet(encode):
    corpus = encode("abc" * 100, given=CharacterTokenizer("xyz"))
    assert corpus.tokenizer.alphabet == "abcxyz"
    assert encode("abc" * 100).tokenizer.alphabet == "abc"


def test_ids_are_memory_mapped_in_the_smallest_dtype(encode):
    corpus = encode("abc" * 100)
    assert isinstance(corpus.ids, np.memmap)
    assert corpus.ids.dtype == np.uint8
    for characters, dtype in ((255, np.uint8), (256, np.uint8), (257, np.uint16), (65_537, np.uint32)):
        text = "".join(map(chr, range(0x10000, 0x10000 + characters))) * 2
        corpus = encode(text, shares=(0.5, 0.5, 0.0))
        assert corpus.ids.dtype == dtype
        assert corpus.tokenizer.decode(corpus.ids) == text


@pytest.mark.parametrize("kind", KINDS)
def test_validation_and_test_files_are_the_splits(encode, kind):
    how = {"kind": kind, "vocabulary_size": 300} if kind == "sentencepiece" else {"kind": kind}
    assert parts_of(encode(VERSE, held=["find we\n", "a time\n"], **how)) == [VERSE, "find we\n", "a time\n"]
    assert parts_of(encode(VERSE, held=["find we\n"], **how)) == [VERSE, "find we\n", ""]


def test_a_file_in_two_splits_is_an_error(encode):
    for texts, held in ((["a", "b"], ["b"]), (["a"], ["b", "b"]), (["a"], ["b", "a"])):
        with pytest.raises(CorpusError, match="have a file in common, and no character may be in two splits"):
            encode(*texts, held=held)


def test_splits_by_document_end_between_documents(encode):
    corpus = encode("aaaa|bb|ccc|", separator="|", shares=(0.5, 0.25, 0.25), by_document=True)
    assert parts_of(corpus) == ["aaaa|", "bb|", "ccc|"]
    with pytest.raises(CorpusError, match="2 documents.*--document-separator"):
        encode("aaaa|bb|", separator="|", shares=(0.5, 0.25, 0.25), by_document=True)


def test_the_cache_is_used_only_for_the_same_content_and_options(encode, tmp_path):
    def written():
        return {path.name for path in (tmp_path / "cache").iterdir() if (path / "ids.bin").exists()}

    encode("first text")
    (first,) = written()
    before = (tmp_path / "cache" / first / "ids.bin").stat().st_mtime_ns
    encode("first text")
    assert written() == {first}
    assert (tmp_path / "cache" / first / "ids.bin").stat().st_mtime_ns == before
    corpus = encode("other text")
    assert corpus.tokenizer.decode(corpus.ids) == "other text"
    assert len(written()) == 2
    encode("other text", min_count=2)
    encode("other text", kind="bytes")
    assert len(written()) == 4


def test_an_unchanged_text_is_not_read_again(encode, tmp_path):
    corpus = encode(VERSE)
    unread = Documents("x", "x", 0, (VERSE.encode().hex(),), lambda progress: pytest.fail("it was read"))
    again = encode_corpus(CorpusSources(unread), PLAIN, tmp_path / "cache", silent)
    assert (again.ids == corpus.ids).all()
    assert again.split_ends == corpus.split_ends


def test_a_copy_under_another_name_shares_the_token_file(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(VERSE)
        found = find_documents([str(tmp_path / name)], tmp_path, silent)
        corpus = encode_corpus(CorpusSources(found), PLAIN, tmp_path / "cache", silent)
        assert corpus.name == name[0]
    assert len(list((tmp_path / "cache").glob("*/ids.bin"))) == 1


def test_a_piped_text_is_found_by_its_digest_and_by_child_processes(tmp_path, monkeypatch):
    monkeypatch.setenv(Inherited.PIPED_TEXT.value, "")
    monkeypatch.delenv(Inherited.PIPED_TEXT.value)
    piped = documents(VERSE, stamp=False)
    gone = Documents("x", "x", 0, None, lambda progress: pytest.fail("it was read"))
    corpus = encode_corpus(CorpusSources(piped), PLAIN, tmp_path / "cache", silent)
    child = encode_corpus(CorpusSources(gone), PLAIN, tmp_path / "cache", silent)
    monkeypatch.delenv(Inherited.PIPED_TEXT.value)
    resumed = encode_corpus(CorpusSources(gone), PLAIN, tmp_path / "cache", silent, sha256=corpus.sha256)
    assert not list((tmp_path / "cache" / "known").glob("*.lock"))
    assert (child.ids == corpus.ids).all()
    assert (resumed.ids == corpus.ids).all()


@pytest.mark.parametrize("piped", [True, False])
@pytest.mark.parametrize(
    "kind, given", [("char", {"given": CharacterTokenizer("\u0416")}), ("sentencepiece", {"vocabulary_size": 300})]
)
def test_a_text_is_found_by_the_tokenizer_chosen_for_it(tmp_path, monkeypatch, piped, kind, given):
    monkeypatch.setenv(Inherited.PIPED_TEXT.value, "")
    monkeypatch.delenv(Inherited.PIPED_TEXT.value)
    text = documents(VERSE, stamp=not piped)
    gone = dataclasses.replace(text, open=lambda progress: pytest.fail("it was read"))
    how = options(kind=kind, **given)
    corpus = encode_corpus(CorpusSources(text), how, tmp_path / "cache", silent)
    plain = options(kind=kind).fitting(corpus.tokenizer)
    again = encode_corpus(CorpusSources(gone), plain, tmp_path / "cache", silent, sha256=corpus.sha256)
    assert again.tokenizer.name == corpus.tokenizer.name
    assert (again.ids == corpus.ids).all()


@pytest.mark.parametrize("damage", ["truncate", "manifest", "format", "missing", "documents"])
def test_a_damaged_token_file_is_made_again(encode, tmp_path, damage):
    text = "to be or not to be"
    encode(text)
    ((folder),) = (path.parent for path in (tmp_path / "cache").glob("*/ids.bin"))
    if damage == "truncate":
        (folder / "ids.bin").write_bytes((folder / "ids.bin").read_bytes()[:-3])
    elif damage == "manifest":
        (folder / "manifest.json").write_text("{")
    elif damage == "format":
        found = json.loads((folder / "manifest.json").read_text())
        (folder / "manifest.json").write_text(json.dumps(found | {"format": 0}))
    elif damage == "documents":
        (folder / "documents.bin").write_bytes(b"")
    else:
        (folder / "ids.bin").unlink()
    corpus = encode(text)
    assert corpus.tokenizer.decode(corpus.ids) == text


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_text_is_an_error_and_leaves_no_files(encode, tmp_path, kind):
    with pytest.raises(CorpusError, match="x is empty"):
        encode("", kind=kind)
    with pytest.raises(CorpusError, match="held is empty"):
        encode(VERSE, held=[""], kind=kind)
    assert {path.name for path in (tmp_path / "cache").iterdir()} == {"known"}


def test_a_text_that_fails_to_decode_leaves_no_files(encode, tmp_path):
    with pytest.raises(CorpusError):
        encode(VERSE.encode() + b"\xff")
    assert {path.name for path in (tmp_path / "cache").iterdir()} == {"known"}


def test_an_unwritable_cache_folder_is_one_line(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot write"):
        encode_corpus(CorpusSources(documents("abc")), PLAIN, tmp_path / "file" / "cache", silent)


def test_normal_form_and_newlines_change_the_encoded_text(encode):
    text = "e\u0301 ﬁ\r\n" * 30
    corpus = encode(text, read=ReadOptions(normalize="nfkc", newlines="lf"))
    expected = unicodedata.normalize("NFKC", text).replace("\r\n", "\n")
    assert corpus.tokenizer.decode(corpus.ids) == expected
    assert "\r" in encode(text).tokenizer.token_strings


def test_half_written_files_of_a_killed_process_are_removed(tmp_path):
    code = """
import os, signal, sys
from pathlib import Path
from textgen.data.reading.documents import Document, Documents
from textgen.data.corpus import CorpusSources, EncodeOptions, encode_corpus
from textgen.data.reading.reader import ReadOptions
def chunks():
    yield b"abc" * 1000
    os.kill(os.getpid(), signal.SIGKILL)
text = Documents("x", "x", 9, ("x",), lambda progress: iter([Document("x", chunks())]))
encode_corpus(CorpusSources(text), EncodeOptions(ReadOptions()), Path(sys.argv[1]), lambda done, total: None)
"""
    killed = subprocess.run([sys.executable, "-c", code, tmp_path / "cache"], env=os.environ)
    assert killed.returncode == -signal.SIGKILL
    assert list((tmp_path / "cache").glob(".*.tmp"))
    encode_corpus(CorpusSources(documents("abc" * 100)), PLAIN, tmp_path / "cache", silent)
    assert not list((tmp_path / "cache").glob(".*.tmp"))
