"""Sorted documents: found, and shuffled."""

import numpy as np
import pytest
from helpers.in_process import starter
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.corpus import Corpus, CorpusSources, EncodeOptions, SplitEnds, encode_corpus
from textgen.data.quality.document_order import split_differs
from textgen.data.reading.documents import Document, Documents
from textgen.data.reading.reader import ReadOptions
from textgen.data.token_file.encoders import TokenizerOptions
from textgen.data.token_file.token_file import TokenWriter
from textgen.tokenizers import CharacterTokenizer

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def names(count=2_000, seed=0):
    """Names of three to six letters, one a line, as probable with each initial."""
    random = np.random.default_rng(seed)
    return ["".join(random.choice(list(LETTERS), random.integers(3, 7))) + "\n" for _ in range(count)]


def corpus_of(documents):
    text = "".join(documents)
    tokenizer = CharacterTokenizer(text)
    ends = np.cumsum([len(each) for each in documents])
    begins = np.append(0, ends[:-1]).astype(np.uint64)
    cut = len(text) * 9 // 10
    return Corpus("x", "x", tokenizer.encode(text), tokenizer, "0", len(text), SplitEnds(cut, len(text)), begins)


def test_sorted_documents_are_found_and_shuffled_ones_are_not():
    sorted_names = corpus_of(sorted(names()))
    assert "begin with 'X', 'Y', 'Z'" in (split_differs(sorted_names) or "")
    assert all(split_differs(corpus_of(names(seed=seed))) is None for seed in range(200))
    assert split_differs(corpus_of(sorted(names(100)))) is None  # ten documents are too few to tell
    assert split_differs(corpus_of(["one text" * 100])) is None


@given(st.lists(st.integers(1, 9), min_size=1, max_size=20), st.integers(0, 30), st.integers(0, 5))
def test_a_writer_shuffles_whole_documents(tmp_path_factory, lengths, others, seed):
    folder = tmp_path_factory.mktemp("shuffle")
    documents = [np.full(length, n, np.uint8) for n, length in enumerate(lengths)]
    with TokenWriter(folder, np.dtype(np.uint8)) as writer:
        for document in documents:
            writer.add(document, len(document), begins_document=True)
        stop = writer.tokens
        if others:
            writer.add(np.full(others, 99, np.uint8), others, begins_document=True)
        writer.shuffle_documents(stop, seed)
        ids, begins = writer.read()
    assert (ids[stop:] == 99).all()
    found = np.split(np.array(ids[:stop]), begins[1 : len(lengths)].astype(int))
    assert sorted(tuple(each) for each in found) == sorted(tuple(each) for each in documents)
    assert begins[0] == 0
    assert len(begins) == len(lengths) + (others > 0)


@pytest.mark.parametrize("kind", ["char", "bytes"])
def test_alphabet_and_splits_are_those_of_the_shuffled_text(tmp_path, kind):
    """In the order of the file, the last letters would be unknown to training, and splits would be elsewhere."""
    content = "".join(["Ann\n"] * 500 + ["\u0416\u0443\u043a\n"] * 80).encode()
    sources = CorpusSources(Documents("x", "x", len(content), None, lambda progress: [Document("x", iter([content]))]))
    options = EncodeOptions(
        ReadOptions(separator="\n", binary=kind == "bytes"), tokenizer=TokenizerOptions(kind), shuffle=True
    )
    corpus = encode_corpus(sources, options, tmp_path / "cache", lambda done, of: None)
    text = corpus.tokenizer.decode(corpus.ids)
    assert sorted(text.split()) == sorted(["Ann"] * 500 + ["\u0416\u0443\u043a"] * 80)
    assert len(corpus.documents) == 580
    assert corpus.tokenizer.kind == kind
    training = corpus.tokenizer.decode(corpus.ids[: corpus.split_ends.training])
    assert len(training) == len(text) * 9 // 10
    assert "\u0416" in training


@pytest.fixture
def train(tmp_path, capsys, monkeypatch):
    (tmp_path / "names.txt").write_text("".join(sorted(names())))
    start = starter("train", tmp_path, capsys, monkeypatch)
    flags = "--hidden 16 --layers 1 --max-steps 2 --wandb disabled --sample-length 0".split()
    return lambda *more: start("--corpus", "names.txt", "--document-separator", "\\n", *flags, *more)


def test_train_warns_of_sorted_documents_and_shuffles_them(train, tmp_path):
    result = train("--run", "sorted")
    assert result.status == 0, result.err
    assert "documents are sorted, or from other sources; --shuffle-documents" in result.err
    shuffled = train("--run", "shuffled", "--shuffle-documents")
    assert shuffled.status == 0, shuffled.err
    assert "sorted" not in shuffled.err
    assert "shuffle-documents: true" in (tmp_path / "checkpoints" / "shuffled" / "settings.yaml").read_text()


def test_check_reports_sorted_documents(tmp_path, capsys, monkeypatch):
    (tmp_path / "names.txt").write_text("".join(sorted(names())))
    check = starter("corpora", tmp_path, capsys, monkeypatch)
    found = check("check", "--corpus", "names.txt", "--document-separator", "\\n")
    assert "--shuffle-documents" in found.out
    again = check("check", "--corpus", "names.txt", "--document-separator", "\\n", "--shuffle-documents")
    assert "--shuffle-documents" not in again.out
