import json
import types

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.generate import output
from textgen.generation.generator import GeneratedText
from textgen.model.config import ModelConfig
from textgen.runs.model_folder import Model
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.tokenizers.protocol import display_strings


class Generator:
    """The attributes of a `TextGenerator` that the output uses."""

    def __init__(self, folder, tokenizer):
        self.tokenizer = tokenizer
        self.precision = "int8"
        self.engine = types.SimpleNamespace(name="numpy")
        config = ModelConfig(vocabulary=3, embedding=1, hidden=1, layers=1)
        self.model = Model(folder, config, tokenizer, {}, {}, {}, "d1")


TEXT = GeneratedText("b", "ab", [0, 1], [-0.5, -1.25], [((0, -0.5), (1, -1.0)), ((0, -0.5), (1, -1.25))], "stop", 3)
SETTINGS = GenerationSettings(seed=7, length=2)


@pytest.fixture
def generator(tmp_path):
    return Generator(tmp_path / "play-1" / "model", CharacterTokenizer("ab\n"))


def test_a_record_by_hand(tmp_path):
    generator = Generator(tmp_path / "play-1" / "model", CharacterTokenizer("ab"))
    assert output.record(TEXT, display_strings(generator.tokenizer), SETTINGS) == {
        "prompt": "b",
        "text": "ab",
        "finish_reason": "stop",
        "seed": 7,
        "sample": 3,
        "logprob": -1.75,
        "ids": [0, 1],
        "logprobs": [-0.5, -1.25],
        "alternatives": [[["a", -0.5], ["b", -1.0]], [["a", -0.5], ["b", -1.25]]],
    }
    assert output.about(generator) == {
        "model": "play-1",
        "digest": "d1",
        "engine": "numpy",
        "precision": "int8",
    }


def test_a_table_by_hand(generator, capsys):
    text = GeneratedText("b", "\nb", [0, 2], [-0.5, -12.25], [((0, -0.5),), ()], "length", 0)
    output.print_table([text, text], generator)
    rows = "  '\\n'  -0.5000     '\\n'  -0.5000\n   'b' -12.2500\n"
    assert capsys.readouterr().out == rows + output.SEPARATOR + rows


def test_whole_texts_follow_their_prompt_and_have_a_line_between_them(capsys):
    output.print_whole([TEXT, TEXT])
    assert capsys.readouterr().out == "bab\n\n---------------\nbab\n"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_document_is_json_with_a_line_for_each_text(generator, capsys, count):
    output.print_json(iter([TEXT] * count), generator, SETTINGS)
    out = capsys.readouterr().out
    document = json.loads(out)
    assert document["texts"] == json.loads(
        json.dumps([output.record(TEXT, display_strings(generator.tokenizer), SETTINGS)] * count)
    )
    assert document["settings"]["length"] == 2
    assert len(out.splitlines()) == count + 2


def test_each_line_is_printed_as_soon_as_its_text_is_complete(generator, capsys):
    shown = []

    def texts():
        for _ in range(3):
            shown.append(len(capsys.readouterr().out.splitlines()))
            yield TEXT

    output.print_jsonl(texts(), generator, SETTINGS)
    assert shown == [0, 1, 1]


def test_non_ascii_characters_are_not_escaped():
    assert output.to_json({"text": "é日😀\n"}) == '{"text": "é日😀\\n"}'


@given(st.text(st.characters()))
def test_json_round_trip_of_any_text(text):
    line = output.to_json({"text": text})
    assert json.loads(line.encode()) == {"text": text} or any("\ud800" <= c <= "\udfff" for c in text)
    assert "\n" not in line
    assert "\r" not in line
