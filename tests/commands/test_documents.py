"""Documents that a model knows the beginning and end of, from the table to the text."""

import json
import math
import random

import pytest
from helpers.in_process import starter

import textgen
from textgen.runs.model_folder import read_model
from textgen.runs.run_folder import read_settings

JOKES = ["Ape", "Bee bee", "Cat and cow"]
SMALL = "--hidden 32 --layers 1 --batch-size 8 --window 16 --wandb disabled --sample-length 0 --patience 0"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("documents")
    rows = random.Random(0).choices(JOKES, [1, 1, 2], k=600)
    (folder / "jokes.csv").write_text("joke\n" + "\n".join(rows) + "\n", encoding="utf-8")
    (folder / "jokes.txt").write_text("%".join(rows), encoding="utf-8")
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text("to be or not to be\n" * 100, encoding="utf-8")
    return folder


@pytest.fixture
def command(place, capsys, monkeypatch):
    return lambda name, *flags: starter(name, place, capsys, monkeypatch)(*flags)


@pytest.fixture
def trained(command):
    """The name of a run on the table of jokes."""

    def train(*flags):
        result = command("train", *SMALL.split(), *flags)
        assert result.status == 0, result.err
        return flags[-1]

    return train


@pytest.fixture
def jokes(trained, place):
    """A run that has learned the jokes, trained once."""
    if not (place / "checkpoints" / "jokes").is_dir():
        trained("--corpus", "jokes.csv", "--field", "joke", "--max-steps", 250, "--run", "jokes")
    return "jokes"


def test_each_text_of_a_model_of_jokes_is_one_whole_joke(jokes, command, place):
    result = command(
        "generate", "--checkpoint", jokes, "--num-samples", 200, "--seed", 1, "--jsonl", "--temperature", 1
    )
    found = [json.loads(line) for line in result.out.splitlines()]
    texts = [each["text"].rstrip("\n") for each in found]
    assert sum(text in JOKES for text in texts) >= 150
    assert {each["finish_reason"] for each in found} == {"stop"}
    # First letters are distributed as in the text: A 1/4, B 1/4, C 1/2.
    first = [text[:1] for text in texts]
    assert [round(first.count(letter) / 200, 1) for letter in "AB"] == pytest.approx([0.25, 0.25], abs=0.16)
    assert first.count("C") / 200 == pytest.approx(0.5, abs=0.16)


def test_a_prompt_begins_a_document(jokes, command):
    flags = ("--checkpoint", jokes, "--seed", 1, "--temperature", 0)
    assert command("generate", *flags, "--prompt", "Be").out == "Bee bee\n"
    assert command("generate", *flags, "--prompt", "C").out == "Cat and cow\n"
    several = command("generate", *flags, "--prompt", "B", "--stop-at", "length", "--length", 40).out
    assert len(several) >= 40
    assert "\x1e" not in several


def test_a_session_and_the_library_end_with_the_document(jokes, place):
    generator = textgen.load(place / "checkpoints" / jokes)
    assert generator.generate("Be", temperature=0).rstrip("\n") == "e bee"
    assert generator.generate("Be", temperature=0, stop_at="length", length=30) != "e bee\n"


def test_score_and_evaluate_read_a_text_as_a_document(jokes, command, place):
    (place / "cat.txt").write_text("Cat and cow", encoding="utf-8")
    found = json.loads(command("score", "cat.txt", "--checkpoint", jokes, "--json").out)
    assert found["context"] == "\x1e"
    first = json.loads(command("score", "cat.txt", "--checkpoint", jokes, "--jsonl").out.splitlines()[0])
    assert math.exp(first["logprob"]) == pytest.approx(0.5, abs=0.2)  # half of the jokes begin with a C
    assert command("evaluate", jokes, "--json").status == 0


def test_a_text_of_several_lines_is_said_to_be_read_as_one_document(jokes, command, place):
    (place / "several-lines.txt").write_text("Cat and cow\nbee\n", encoding="utf-8")
    said = command("score", "several-lines.txt", "--checkpoint", jokes).err
    assert "several-lines.txt is read as one document" in said
    (place / "single-line.txt").write_text("Cat and cow\n", encoding="utf-8")
    assert "one document" not in command("score", "single-line.txt", "--checkpoint", jokes).err


def test_settings_say_whether_documents_are_marked_and_a_run_is_resumed_with_them(jokes, command, place):
    run = place / "checkpoints" / jokes
    assert read_settings(run)["mark-documents"] is True
    assert read_model(run / "model").tokenizer.marks_documents
    result = command("train", "--resume", jokes, "--max-steps", 252)
    assert result.status == 0, result.err


@pytest.mark.parametrize(
    ("flags", "marked"),
    [
        (("--corpus", "jokes.csv", "--field", "joke", "--no-mark-documents"), False),
        (("--corpus", "jokes.txt", "--document-separator", "%"), True),
        (("--corpus", "jokes.txt", "--document-separator", "%", "--tokenizer", "bytes"), True),
        (("--corpus", "one.txt", "--corpus", "two.txt"), False),
        (("--corpus", "one.txt", "--corpus", "two.txt", "--mark-documents"), True),
    ],
)
def test_rows_and_separated_documents_are_marked_and_files_when_asked(trained, command, place, flags, marked):
    name = f"run{len(list(place.glob('checkpoints/*')))}"
    trained(*flags, "--max-steps", 1, "--run", name)
    assert read_model(place / "checkpoints" / name / "model").tokenizer.marks_documents is marked
    result = command("generate", "--checkpoint", name, "--stop-at", "document", "--length", 5)
    assert result.status == (0 if marked else 2)
    assert marked or "--mark-documents" in result.err


def test_checks_of_a_text_do_not_take_marks_for_control_characters(command, place):
    rows = [f"Verse {n}" for n in range(300)] + ["ab\x07c"]
    (place / "verses.csv").write_text("verse\n" + "\n".join(rows) + "\n", encoding="utf-8")
    found = json.loads(command("corpora", "check", "--corpus", "verses.csv", "--field", "verse", "--json").out)
    control = next(each for each in found["findings"] if each["kind"] == "control")
    assert control["count"] == 1
    assert list(control["place"].values()) == [301, 1, 3]


def test_a_text_that_contains_the_mark_is_refused_in_one_line(command, place):
    (place / "marked.txt").write_text("to be\x1eor not to be%" * 100, encoding="utf-8")
    result = command("train", "--corpus", "marked.txt", "--document-separator", "%", *SMALL.split())
    assert result.status == 2
    assert "U+001E" in result.err
    assert len(result.err.splitlines()) == 1


def test_a_model_that_knows_documents_is_a_start_for_one_that_does(jokes, trained, place):
    trained("--corpus", "one.txt", "--init-from", jokes, "--max-steps", 1, "--run", "next")
    assert read_model(place / "checkpoints" / "next" / "model").tokenizer.marks_documents
