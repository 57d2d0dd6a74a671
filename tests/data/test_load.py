"""What the flags of a text mean."""

import io

import pytest
from helpers.every_kind import pieces_model, tokenizer_of
from rich.console import Console

from textgen.commands.ui.progress import prepare_corpus
from textgen.data.corpus import encode_corpus
from textgen.data.load import check_tokenizer_fits, corpus_sources, encode_options
from textgen.errors import CorpusError, ModelError, SettingsError
from textgen.settings.run import CorpusSettings
from textgen.tokenizers import SentencePieceTokenizer

TEXT = "the king and the queen sing\n" * 40


def silent(done, total):
    pass


@pytest.fixture
def place(tmp_path):
    (tmp_path / "text.txt").write_text(TEXT)
    (tmp_path / "held.txt").write_text("the queen\n")
    (tmp_path / "pieces.model").write_bytes(pieces_model())
    (tmp_path / "corpora" / "ptb").mkdir(parents=True)
    for name in ("train", "valid", "test"):
        (tmp_path / "corpora" / "ptb" / f"{name}.txt").write_text(f"{name}\n")
    return tmp_path


def wanted(place, **settings):
    settings.setdefault("corpus", str(place / "text.txt"))
    return CorpusSettings(corpora=str(place / "corpora"), **settings)


def parts_of(corpus):
    cuts = [0, *corpus.split_ends, len(corpus.ids)]
    return [corpus.tokenizer.decode(corpus.ids[a:b]) for a, b in zip(cuts, cuts[1:], strict=False)]


def encoded(place, model=None, **settings):
    how = wanted(place, **settings)
    texts = corpus_sources(how, silent, pytest.fail)
    return encode_corpus(texts, encode_options(how, model, pytest.fail), place / "cache", silent)


def test_a_published_text_has_its_published_splits_unless_others_are_asked_for(place):
    assert parts_of(encoded(place, corpus="ptb")) == ["train\n", "valid\n", "test\n"]
    assert parts_of(encoded(place, corpus="ptb", split="50/50"))[:2] == ["train\nva", "lid\ntest\n"]
    assert parts_of(encoded(place, corpus="ptb", validation=str(place / "held.txt")))[1] == "the queen\n"
    assert encoded(place, corpus="ptb").place == f"{place / 'corpora/ptb'}/"


def test_a_published_text_has_no_fields(place):
    with pytest.raises(CorpusError, match=r"ptb/train\.txt has no fields"):
        encoded(place, corpus="ptb", field="text")


def test_separators_may_contain_escapes(place):
    corpus = encoded(place, document_separator="sing\\n")
    assert len(corpus.documents) == 40


def test_a_detected_encoding_is_reported(place):
    (place / "latin.txt").write_bytes("Größe und Müße, die Äußerung\n".encode("cp1252") * 40)
    said = Console(file=io.StringIO(), width=80)
    corpus = prepare_corpus(said, wanted(place, corpus=str(place / "latin.txt"), encoding="auto"))
    assert "Größe" in corpus.tokenizer.decode(corpus.ids[:20])
    assert "latin.txt: read as cp1252 (detected)" in said.file.getvalue()


def test_a_sentencepiece_model_may_come_from_a_file(place):
    given = encoded(place, tokenizer="sentencepiece", tokenizer_model=str(place / "pieces.model"))
    assert given.tokenizer.name == SentencePieceTokenizer(pieces_model()).name
    for path, said in (
        ("nowhere.model", "cannot read --tokenizer-model nowhere.model"),
        (place / "text.txt", "is not"),
    ):
        with pytest.raises(ModelError, match=said):
            encoded(place, tokenizer="sentencepiece", tokenizer_model=str(path))


def test_the_tokenizer_of_a_model_is_kept(place):
    alphabet = encoded(place, tokenizer_of("char")).tokenizer.alphabet
    assert set(TEXT) < set(alphabet) == set(tokenizer_of("char").alphabet) | set(TEXT)
    byte_fallback = encoded(place, tokenizer_of("char-byte-fallback")).tokenizer
    assert set(byte_fallback.token_strings) >= set(tokenizer_of("char-byte-fallback").token_strings)
    pieces = encoded(place, tokenizer_of("sentencepiece"), tokenizer="sentencepiece").tokenizer
    assert pieces.name == tokenizer_of("sentencepiece").name


def test_a_run_needs_no_sentencepiece_file_again(place):
    path = place / "pieces.model"
    given = encoded(place, tokenizer="sentencepiece", tokenizer_model=str(path))
    path.unlink()
    again = encoded(place, given.tokenizer, tokenizer="sentencepiece", tokenizer_model=str(path))
    assert again.tokenizer.name == given.tokenizer.name
    assert (again.ids == given.ids).all()


@pytest.mark.parametrize(
    "kind, settings, said",
    [
        ("bytes", {}, "--tokenizer char does not fit --init-from: the tokenizer of that model is bytes"),
        ("char-byte-fallback", {"tokenizer": "bytes"}, "--tokenizer bytes does not fit .* is char$"),
        ("sentencepiece", {"tokenizer": "sentencepiece", "vocab_size": 99}, "--vocab-size does not fit"),
    ],
)
def test_another_tokenizer_than_that_of_the_model_is_an_error(kind, settings, said):
    with pytest.raises(SettingsError, match=said):
        check_tokenizer_fits(CorpusSettings(**settings), tokenizer_of(kind))


@pytest.mark.parametrize(
    "settings, said",
    [
        ({"corpus": ""}, "--corpus is empty"),
        ({"test": "a"}, "--test needs --validation"),
        ({"validation": "a", "split": "80/20"}, "leave one out"),
        ({"tokenizer": "bytes", "min_count": 2}, "--min-count is for --tokenizer char"),
        ({"vocab_size": 300}, "--vocab-size is for --tokenizer sentencepiece"),
        (
            {"tokenizer": "sentencepiece", "tokenizer_model": "x", "sentencepiece_type": "bpe"},
            "--sentencepiece-type is for subwords",
        ),
        ({"document_separator": ""}, "--document-separator is empty"),
        ({"encoding": "utf-99"}, "'utf-99' is not an encoding"),
    ],
)
def test_invalid_settings_are_errors(settings, said):
    with pytest.raises(SettingsError, match=said):
        CorpusSettings(**settings)


def test_a_settings_file_has_one_text_as_a_string_and_several_as_a_list():
    from textgen.settings.run import to_flat

    assert to_flat(CorpusSettings(corpus="a.txt"))["corpus"] == "a.txt"
    assert to_flat(CorpusSettings(corpus=("a", "b")))["corpus"] == ["a", "b"]
    assert "validation" not in to_flat(CorpusSettings())
