import io

import pytest
from helpers.every_kind import TEXT, pieces_model
from sentencepiece import SentencePieceTrainer

from textgen.errors import CorpusError, ModelError, SettingsError
from textgen.tokenizers import SentencePieceTokenizer
from textgen.tokenizers import sentencepiece as module
from textgen.tokenizers.sentencepiece import SENTENCE, train_sentencepiece, training_sentences


def foreign_model(**settings):
    """A model as another person may have trained it."""
    written = io.BytesIO()
    sentence = iter(["the king is here", "the queen sings"] * 20)
    SentencePieceTrainer.train(
        **{"model_type": "bpe", "vocab_size": 300, "byte_fallback": True, "hard_vocab_limit": False}
        | {"sentence_iterator": sentence, "model_writer": written, "minloglevel": 3}
        | settings
    )
    return written.getvalue()


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_round_trip_with_each_algorithm(kind):
    tokenizer = SentencePieceTokenizer(train_sentencepiece(iter([TEXT]), kind, 290))
    assert 257 <= tokenizer.vocabulary_size <= 290
    for text in (TEXT, " a  b\n\n", "\u2581 \u2581", "é😀\r\n\t\x00", ""):
        assert tokenizer.decode(tokenizer.encode(text)) == text


def test_tokens_are_longer_than_characters_and_rare_characters_are_bytes():
    tokenizer = SentencePieceTokenizer(pieces_model())
    assert [tokenizer.token_strings[i] for i in tokenizer.encode(" the king")] == [" the", " king"]
    assert [tokenizer.token_strings[i] for i in tokenizer.encode("\u2581")] == ["<0xE2>", "<0x96>", "<0x81>"]
    assert tokenizer.chars_per_token[tokenizer.encode(" the\u2581")].tolist() == [4, 1, 0, 0]


def test_round_trip_of_a_text_of_many_chunks(monkeypatch):
    monkeypatch.setattr(module, "ENCODED_AT_ONCE", 3)
    tokenizer = SentencePieceTokenizer(pieces_model())
    text = "The king\u2581is\n  here 😀"
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_a_model_that_normalises_is_used_without_its_normalisation():
    tokenizer = SentencePieceTokenizer(foreign_model())  # nmt_nfkc, a space before the text, no double spaces
    for text in ("the  king ", "ﬁ²\n", "e\u0301", " x"):
        assert tokenizer.decode(tokenizer.encode(text)) == text
    assert not {"<unk>", "<s>", "</s>"} & set(tokenizer.token_strings)


def test_a_model_without_byte_tokens_is_one_line(capfd):
    with pytest.raises(ModelError, match="byte_fallback"):
        SentencePieceTokenizer(foreign_model(byte_fallback=False, vocab_size=40))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("model", [b"", b"no model" * 9, pieces_model()[:500]])
def test_a_damaged_model_is_one_line(model, capfd):
    with pytest.raises(ModelError):
        SentencePieceTokenizer(model)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("kind", "size"), [("unigram", 1), ("unigram", 256), ("bpe", 1), ("bpe", 256), ("char", 1), ("char", 255)]
)
def test_a_vocabulary_too_small_for_the_bytes_is_refused_with_the_remedy(kind, size, capfd):
    with pytest.raises(SettingsError, match=r"--vocab-size [\d,]+ is too small.*give --vocab-size") as raised:
        train_sentencepiece(iter([TEXT]), kind, size)
    assert "\n" not in str(raised.value)
    assert capfd.readouterr() == ("", "")


def test_the_remedy_for_a_small_vocabulary_is_enough():
    with pytest.raises(SettingsError, match=r"give --vocab-size (\d+)") as raised:
        train_sentencepiece(iter([TEXT]), "unigram", 260)
    least = int(str(raised.value).split("--vocab-size ")[-1].split()[0])
    assert SentencePieceTokenizer(train_sentencepiece(iter([TEXT]), "unigram", least)).vocabulary_size == least


@pytest.mark.parametrize("text", ["", "\n\n", "\u2585\u2581\x00"])
def test_training_on_no_text_is_an_error(text, capfd):
    with pytest.raises(CorpusError, match="no text"):
        train_sentencepiece(iter([text]), "unigram", 300)
    assert capfd.readouterr() == ("", "")


def test_the_same_text_gives_the_same_model_wherever_it_is_cut():
    whole = train_sentencepiece(iter([TEXT]), "unigram", 290)
    assert train_sentencepiece(iter([TEXT[:777], TEXT[777:]]), "unigram", 290) == whole


def test_training_sentences_are_short_and_without_characters_that_sentencepiece_drops():
    text = ("word\u2585 \x00and\u2581 other\ud800\n" * 300) + "x" * 2500
    found = list(training_sentences(iter([text[:1000], text[1000:]]), 10**6))
    assert all(0 < len(sentence) <= SENTENCE for sentence in found)
    kept = text.translate(dict.fromkeys([0x2585, 0, 0x2581, 0xD800]))
    assert "".join(found) == kept


def test_training_reads_no_more_characters_than_asked_for():
    def texts():
        yield "a" * 900
        yield "b" * 900
        raise AssertionError

    assert "".join(training_sentences(texts(), 1500)) == "a" * 900 + "b" * 600


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_a_model_of_a_text_without_spaces_gives_spaces_back(kind):
    tokenizer = SentencePieceTokenizer(train_sentencepiece(iter(["天地玄黃宇宙洪荒日月盈昃辰宿列張" * 50]), kind, 300))
    text = "天 地  \u2581 a "
    assert tokenizer.decode(tokenizer.encode(text)) == text
