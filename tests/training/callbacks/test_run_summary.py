import json
import re
from types import SimpleNamespace

import numpy as np
import pytest
from helpers.small_run import corpus_of, train

from textgen.errors import ModelError
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer
from textgen.training.callbacks import run_summary
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.sample_logger import Sample, SampleLogger

WORDS = "".join(map(chr, np.random.default_rng(0).integers(97, 121, 2000)))
CORPUS = corpus_of("words", CharacterTokenizer(WORDS).encode(WORDS), CharacterTokenizer(WORDS))
SAMPLES = [WORDS[100:140] + "zz", "zy" * 21, WORDS[0:35][::-1] + "zzzzzzz"]  # 40 of 126 characters are copied


@pytest.fixture
def writing(monkeypatch):
    """Makes the runs of a test write these samples."""

    def write(texts):
        samples = [Sample(0.8, text) for text in texts]
        monkeypatch.setattr(SampleLogger, "generate", lambda self, module: samples)

    return write


def copies(output):
    return re.findall(r"^copies    (.*)$", output, re.MULTILINE)


def test_a_run_says_at_its_end_what_its_last_samples_copy(tmp_path, writing):
    writing(SAMPLES)
    (line,) = copies(train(tmp_path, corpus=CORPUS, sample_length=42))
    assert line == (
        "32 % of the last samples stand in the training text in passages of 30 characters or more; of the validation "
        "text 0 %"
    )


def test_a_validation_text_that_is_copied_is_said_to_be(tmp_path, writing):
    writing(SAMPLES)
    ids = CharacterTokenizer(WORDS).encode(WORDS[:1800] + WORDS[200:250] + WORDS[1850:])
    (line,) = copies(train(tmp_path, corpus=corpus_of("words", ids, CORPUS.tokenizer), sample_length=42))
    assert line.endswith("of the validation text 50 %")


def test_of_a_long_text_only_the_beginning_is_read_and_the_line_says_so(tmp_path, writing, monkeypatch):
    monkeypatch.setattr(run_summary, "MOST_CHARACTERS", 500)
    monkeypatch.setattr("textgen.data.quality.text_blocks.BLOCK_TOKENS", 100)
    writing([WORDS[100:140], WORDS[600:640]])
    (line,) = copies(train(tmp_path, corpus=CORPUS, sample_length=40))
    assert line.startswith("50 % of the last samples stand in the first 500 characters of the training text in ")


def test_texts_of_bytes_are_compared_too(tmp_path, writing):
    text = WORDS.translate({97: "\xe9", 98: "\u6f22"})
    writing([text[300:350]])
    corpus = corpus_of("bytes", ByteTokenizer().encode(text), ByteTokenizer())
    assert copies(train(tmp_path, corpus=corpus, sample_length=50))[0].startswith("100 % of the last samples ")


def test_nothing_is_said_without_samples(tmp_path, monkeypatch):
    assert copies(train(tmp_path / "a", corpus=CORPUS, sample_length=0)) == []
    assert copies(train(tmp_path / "b", corpus=CORPUS, sample_length=29)) == []  # too short for a copy

    def fail(*_, **__):
        raise ModelError("the weights are not finite, which is a long reason of more than thirty characters")

    monkeypatch.setattr("textgen.training.callbacks.sample_logger.TextGenerator", fail)
    assert copies(train(tmp_path / "c", corpus=CORPUS, sample_length=50)) == []


def test_the_metrics_and_weights_are_those_of_a_run_without_samples(tmp_path):
    """Texts that end a run take part in nothing."""
    outputs = [train(tmp_path / str(n), corpus=CORPUS, sample_length=n) for n in (0, 40)]
    assert [len(copies(output)) for output in outputs] == [0, 1]
    with_times = [(tmp_path / str(n) / "r" / "metrics.jsonl").read_text().splitlines() for n in (0, 40)]
    without, with_samples = ([timeless(json.loads(line)) for line in lines] for lines in with_times)
    assert without == with_samples


def timeless(record):
    return {name: value for name, value in record.items() if name not in ("time", "chars_per_second")}


def test_other_processes_than_the_first_compare_nothing():
    summary = RunSummary(
        SimpleNamespace(path=None), None, SimpleNamespace(stopped=True), None, corpus=None, validation=None
    )
    summary.on_fit_end(None, None)
    assert (summary.diagnosis, summary.copies) == ("", "")
