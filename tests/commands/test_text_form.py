"""Normal form, line ends and typography of the training text, applied to everything that a model reads."""

import json
import math

import pytest
import torch
from helpers.in_process import starter

import textgen
from textgen.generation.session import Session
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, read_model, write_weights
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.unicode import TextForm

COMPOSED, DECOMPOSED = "caf\u00e9\nau lait\n", "cafe\u0301\r\nau lait\r"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with an untrained model of a text in NFC with LF, and the text in NFD with CRLF and CR."""
    folder = tmp_path_factory.mktemp("form")
    tokenizer = CharacterTokenizer(COMPOSED)
    config = ModelConfig(vocabulary=tokenizer.vocabulary_size, embedding=8, hidden=16, layers=1)
    torch.manual_seed(1)
    weights = {name: tensor.numpy() for name, tensor in LanguageModel(config).state_dict().items()}
    create_model_folder(folder / "model", config, tokenizer, {"name": "x", "normalize": "nfc", "newlines": "lf"})
    write_weights(folder / "model", weights, {})
    (folder / "composed.txt").write_bytes(COMPOSED.encode())
    (folder / "decomposed.txt").write_bytes(DECOMPOSED.encode())
    return folder


@pytest.fixture
def command(place, capsys, monkeypatch):
    return lambda name, *flags: starter(name, place, capsys, monkeypatch)(*flags)


def test_the_form_of_a_text():
    assert TextForm("nfc", "lf").apply(DECOMPOSED) == COMPOSED
    assert TextForm("nfd", "keep").apply(COMPOSED) == "cafe\u0301\nau lait\n"
    assert TextForm().apply(DECOMPOSED) == DECOMPOSED
    assert TextForm("nfc", "lf", "plain").apply("“cafe\u0301”\r") == '"caf\u00e9"\n'
    assert TextForm(typography="plain").apply_to_pattern("[…]") == r"[\.\.\.]"


def test_generate_reads_prompts_and_constraints_in_the_form_of_the_model(command):
    flags = ("--checkpoint", "model", "--length", 20, "--seed", 1)
    prompted = [command("generate", *flags, "--prompt-file", f"{name}.txt").out for name in ("composed", "decomposed")]
    assert prompted[0] == prompted[1]
    assert prompted[0].startswith(COMPOSED.removesuffix("\n"))
    for flag in ("--must-include", "--acrostic", "--stop"):
        texts = [command("generate", *flags, flag, word) for word in ("\u00e9", "e\u0301")]
        assert texts[0].status == 0, texts[0].err
        assert texts[0] == texts[1]
    assert "caf\u00e9" in command("generate", *flags, "--regex", "cafe\u0301.*").out


def test_a_session_and_the_library_do_too(place):
    generator = textgen.load(place / "model")
    assert generator.generate(DECOMPOSED, length=9, seed=1) == generator.generate(COMPOSED, length=9, seed=1)
    session = Session(generator, GenerationSettings(length=5, seed=1, must_include=("fe\u0301",)))
    session.append(DECOMPOSED)
    assert session.text == COMPOSED
    assert "f\u00e9" in "".join(token.text for token in session.generate())


@pytest.mark.parametrize(
    "flags",
    [
        ("score", "--checkpoint", "model"),
        ("evaluate", "model", "--text"),
        ("inspect", "gates", "model", "--text"),
    ],
)
def test_texts_are_measured_in_the_form_of_the_model(command, flags):
    def measured(file):
        result = command(*flags, file, "--json")
        assert result.status == 0, result.err
        document = json.loads(result.out)
        return {key: value for key, value in document.items() if key not in ("file", "text", "source", "seconds")}

    def numbers(value):
        if isinstance(value, dict):
            return [number for key in sorted(value) for number in numbers(value[key])]
        if isinstance(value, list):
            return [number for each in value for number in numbers(each)]
        return [value] if isinstance(value, float) and math.isfinite(value) else []

    assert numbers(measured("decomposed.txt")) == numbers(measured("composed.txt")) != []


def test_a_run_keeps_the_form_of_its_text(tmp_path, capsys, monkeypatch):
    (tmp_path / "text.txt").write_bytes((DECOMPOSED * 200).encode())
    train = starter("train", tmp_path, capsys, monkeypatch)
    flags = (
        "--corpus text.txt --normalize nfc --newlines lf --hidden 16 --layers 1 --max-steps 2 --run r --wandb disabled"
    )
    assert train(*flags.split()).status == 0
    assert read_model(tmp_path / "checkpoints" / "r" / "model").form == TextForm("nfc", "lf")


def test_a_model_of_plain_typography_reads_prompts_constraints_and_texts_as_plain(tmp_path, capsys, monkeypatch):
    """One flag of training; afterwards “ and " are the same to every command."""
    plain, typographic = '"It\'s late," - she said... ', "“It’s late,” – she\u00a0said… "
    (tmp_path / "both.txt").write_text((plain + typographic + "\n") * 100, encoding="utf-8")
    train, generate, score, corpora = (
        starter(name, tmp_path, capsys, monkeypatch) for name in ("train", "generate", "score", "corpora")
    )
    text = ("--corpus", "both.txt")
    assert "--typography plain" in corpora("check", *text).out
    assert "quotation marks" not in corpora("check", *text, "--typography", "plain").out
    shape = "--hidden 16 --layers 1 --max-steps 2 --run r --wandb disabled".split()
    assert train(*text, "--typography", "plain", *shape).status == 0
    assert read_model(tmp_path / "checkpoints" / "r" / "model").form == TextForm(typography="plain")
    assert train("--resume", "r", "--max-steps", 3, "--wandb", "disabled").status == 0

    prompted = [generate("--length", 20, "--seed", 1, "--prompt", each) for each in (plain, typographic)]
    assert prompted[0].status == 0
    assert prompted[0] == prompted[1]
    assert generate("--regex", "“…late.*", "--seed", 1, "--length", 30).out.startswith('"...late')
    for name, content in (("plain", plain), ("typographic", typographic)):
        (tmp_path / f"{name}.txt").write_text(content, encoding="utf-8")
    scored = [score(f"{name}.txt", "--json").document for name in ("plain", "typographic")]
    assert scored[0]["nats"] == scored[1]["nats"]


def test_lines_that_end_in_cr_are_lines(tmp_path, capsys, monkeypatch):
    (tmp_path / "cr.txt").write_bytes(b"to be\ror not\r\rto be\r" * 200)
    train, generate, score = (starter(name, tmp_path, capsys, monkeypatch) for name in ("train", "generate", "score"))
    shape = "--hidden 32 --layers 1 --max-steps 30 --learning-rate 0.02 --run r --wandb disabled".split()
    assert train("--corpus", "cr.txt", *shape).status == 0
    flags = ("--seed", 1, "--length", 500, "--no-echo", "--prompt", "to")
    assert "\r" in generate(*flags).out
    for at, end in (("line", "\r"), ("paragraph", "\r\r")):
        text = generate(*flags, "--stop-at", at).out.removesuffix("\n")
        assert len(text) < 500
        assert end not in text
    lines = generate("--acrostic", "ton", "--seed", 1, "--length", 200).out.split("\r")
    assert [line[0] for line in lines[:3]] == [*"ton"]
    (tmp_path / "two.txt").write_bytes(b"to be\rno")
    scored = score("two.txt", "--jsonl").out.splitlines()
    assert [(line["line"], line["column"]) for line in map(json.loads, scored)][-2:] == [(2, 1), (2, 2)]


def test_a_prompt_with_a_space_where_the_text_has_another_one_gets_a_hint(tmp_path, capsys, monkeypatch):
    (tmp_path / "chat.txt").write_text("9:30\u202fAM - Anna: hi\n9:31\u202fAM - Bob: no\n" * 200, encoding="utf-8")
    train, generate = (starter(name, tmp_path, capsys, monkeypatch) for name in ("train", "generate"))
    shape = "--hidden 32 --layers 1 --max-steps 60 --learning-rate 0.02 --run r --wandb disabled".split()
    assert train("--corpus", "chat.txt", *shape).status == 0
    flags = ("--length", 5, "--seed", 1, "--prompt")
    hinted = generate(*flags, "9:30 AM")
    assert (hinted.status, hinted.err.count("\n")) == (0, 1)
    assert hinted.err.startswith("warning: after '9:30' the prompt has ' ' (U+0020 SPACE), but the model's text has")
    assert "write \\u202f with --escapes" in hinted.err
    assert generate(*flags, r"9:30\u202fAM - Anna", "--escapes").err == ""
