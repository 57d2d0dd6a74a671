"""Every command that uses a model, with a model of each kind of ids."""

import json
import math

import numpy as np
import pytest
import torch
from helpers.every_kind import KINDS, TEXT, tokenizer_of
from helpers.in_process import assert_user_error, starter

import textgen
from textgen.commands.inspect.cells import coloured_text
from textgen.generation.session import Session
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, write_weights
from textgen.settings.generation import GenerationSettings

STRANGE = "The king is hére,\r\nthe queen\t😀 \u2581 sings!\n"
HALF = "\ufffd"  # bytes that are no character
SEVERAL = ("bytes", "char-byte-fallback", "sentencepiece")  # tokenizers of which ids and characters are not one to one


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with an untrained model of each kind, and texts."""
    folder = tmp_path_factory.mktemp("kinds")
    for kind in KINDS:
        tokenizer = tokenizer_of(kind)
        config = ModelConfig(vocabulary=tokenizer.vocabulary_size, embedding=8, hidden=16, layers=1)
        torch.manual_seed(1)
        network = LanguageModel(config)
        for parameter in network.parameters():
            torch.nn.init.normal_(parameter, std=0.5)
        create_model_folder(folder / kind, config, tokenizer, {})
        write_weights(folder / kind, {name: tensor.numpy() for name, tensor in network.state_dict().items()}, {})
    (folder / "strange.txt").write_bytes(STRANGE.encode())
    (folder / "plain.txt").write_bytes(TEXT[:800].encode())
    return folder


@pytest.fixture
def command(place, capsys, monkeypatch):
    def start(name, *flags):
        return starter(name, place, capsys, monkeypatch)(*flags)

    return start


def text_for(kind):
    return "plain.txt" if kind == "char" else "strange.txt"


def content_for(kind, place):
    return (place / text_for(kind)).read_bytes().decode()


def assert_of_length(text, length, kind):
    """Checks that a text has its length, less half characters at the beginning and the end where ids can be bytes."""
    assert len(text) == length or (kind != "char" and len(text) < length)
    assert text.strip(HALF) == text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("flags", [[], ["--num-beams", "3"], ["--best-of", "3"], ["--temperature", "1.5:0.5"]])
def test_a_length_is_of_characters(command, kind, flags):
    seed = [] if "--num-beams" in flags else ["--seed", "3"]
    (text,) = command(
        "generate", "--checkpoint", kind, "--prompt", "The king", "--length", 37, "--json", *seed, *flags
    ).document["texts"]
    assert_of_length(text["text"], 37, kind)
    assert text["finish_reason"] == "length"
    assert len(text["ids"]) == len(text["logprobs"]) == len(text["alternatives"])
    assert tokenizer_of(kind).decode(text["ids"]).lstrip(HALF).startswith(text["text"])


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_streamed_is_what_is_written_whole(place, kind):
    generator = textgen.load(place / kind)
    for seed in range(5):
        pieces = [piece.text for piece in generator.stream("The k", length=50, seed=seed)]
        (text,) = generator.generate_texts(["The k"], GenerationSettings(length=50, seed=seed))
        assert "".join(pieces) == text.text
        assert_of_length(text.text, 50, kind)
        together = generator.generate_texts(["The k"], GenerationSettings(length=50, seed=seed, num_samples=3))
        assert next(iter(together)).text == text.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_stops_within_a_piece(place, kind):
    """Whatever the ids, what stands before the stop text is the text."""
    generator = textgen.load(place / kind)
    for seed in range(5):
        whole = generator.generate("The", length=60, seed=seed, temperature=0.7)
        for stop in {each for each in (whole[20:22], whole[9]) if HALF not in each}:
            (text,) = generator.generate_texts(
                ["The"], GenerationSettings(length=60, seed=seed, temperature=0.7, stop=(stop,))
            )
            assert (text.text, text.finish) == (whole[: whole.index(stop)].rstrip(HALF), "stop")


@pytest.mark.parametrize("kind", SEVERAL)
def test_every_prompt_is_known_and_none_means_a_newline(place, kind):
    generator = textgen.load(place / kind)
    assert_of_length(generator.generate(STRANGE, length=9, seed=1), 9, kind)
    assert generator.generate(length=20, seed=1) == generator.generate("\n", length=20, seed=1)


@pytest.mark.parametrize("kind", KINDS)
def test_characters_that_are_demanded_are_written_or_it_is_told_why_not(command, kind):
    for flags in (["--only", "a-z"], ["--regex", "[a-z]+"], ["--must-include", "king"]):
        result = command("generate", "--checkpoint", kind, "--length", 30, "--json", "--seed", 1, *flags)
        if kind in ("char", "char-byte-fallback"):
            (text,) = result.document["texts"]
            assert len(text["text"]) == 30 or "--regex" in flags  # the model may end a match
            assert text["text"]
            assert "king" in text["text"] if "king" in flags else text["text"].isalpha()
        else:
            words = "bytes" if kind == "bytes" else "subword tokens"
            assert_user_error(result, "need a model whose ids are characters", words)


@pytest.mark.parametrize("kind", KINDS)
def test_session_continues_after_the_text_shown(place, kind):
    """Also where that ends within a piece."""
    generator = textgen.load(place / kind)
    session = Session(generator, GenerationSettings(length=11, seed=1))
    session.append("The king")
    for _ in range(3):
        written = "".join(character.text for character in session.generate())
        assert_of_length(written, 11, kind)
        assert session.text.endswith(written)
        assert generator.tokenizer.decode(session.turns[-1].state.ids) == session.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_score_is_for_characters_of_the_text(command, place, kind):
    text = content_for(kind, place)
    found = command("score", text_for(kind), "--checkpoint", kind, "--json").document
    assert found["characters"] == len(text)
    assert "".join(piece for piece, _ in found["logprobs"]) == text
    assert -sum(logprob for _, logprob in found["logprobs"]) == pytest.approx(found["nats"], rel=1e-4)
    assert found["bits_per_character"] == pytest.approx(found["nats"] / math.log(2) / len(text), rel=1e-4)
    for each in found["places"]:
        assert text[each["offset"] :].startswith(each["text"])
    lines = [
        json.loads(line) for line in command("score", text_for(kind), "--checkpoint", kind, "--jsonl").out.splitlines()
    ]
    assert [[line["text"], line["logprob"]] for line in lines] == found["logprobs"]
    assert command("score", text_for(kind), "--checkpoint", kind).status == 0


@pytest.mark.parametrize("kind", KINDS)
def test_an_evaluation_is_for_characters_of_the_text(command, place, kind):
    scored = command("score", text_for(kind), "--checkpoint", kind, "--json").document
    flags = ["--cache-theta", 0.3, "--cache-share", 0.1, "--windows", 3, "--json"]
    result = command("evaluate", kind, "--text", text_for(kind), *flags)
    assert result.document["characters"] == scored["characters"]
    rows = result.rows
    assert rows["model"]["bits_per_character"] == pytest.approx(scored["bits_per_character"], rel=1e-4)
    tokenizer = tokenizer_of(kind)
    ids = len(tokenizer.encode(content_for(kind, place)))
    each = ids / scored["characters"] * math.log2(tokenizer.vocabulary_size)
    assert rows["uniform"]["bits_per_character"] == pytest.approx(each, rel=1e-4)
    assert {"windows", "int8", "cache"} <= rows.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_can_be_looked_into(command, place, kind):
    found = command("inspect", "cells", kind, "--text", text_for(kind), "--out", f"{kind}.html", "--json").document
    assert found["characters"] == len(content_for(kind, place))
    page = (place / f"{kind}.html").read_text(encoding="utf-8")
    assert json.dumps("\\xc3")[1:-1] in page or kind in ("char", "sentencepiece")
    assert command("inspect", "cells", kind, "--text", text_for(kind)).status == 0
    assert command("inspect", "gates", kind, "--text", text_for(kind), "--json").status == 0
    flags = ["--lag", 8, "--windows", 4, "--positions", 10]
    told = command("inspect", "memory", kind, "--text", text_for(kind), *flags).out
    unit = {"char": "characters", "bytes": "bytes", "sentencepiece": "subword tokens"}.get(kind, "tokens")
    assert f"with respect to the state k {unit} before" in told
    assert f"with only the last k {unit}" in told


def test_a_token_with_a_newline_ends_the_painted_line():
    lines = coloured_text([" sings", ".\n\nThe"], "h", np.array([0.9, -0.9]), colourful=False)
    assert [str(line) for line in lines] == [" sings.↵", "######==", "↵", "=", "The", "==="]
