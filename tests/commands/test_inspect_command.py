"""`textgen inspect` as a user starts it."""

import json
import re
import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch
from conftest import TEXT, on_a_screen
from helpers.in_process import assert_user_error, starter

from textgen.commands.inspect.cells import check_unit
from textgen.errors import SettingsError
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, read_model, write_weights
from textgen.tokenizers import CharacterTokenizer

VALIDATION = len(TEXT[int(len(TEXT) * 0.9) : int(len(TEXT) * 0.95)])


@pytest.fixture(scope="module")
def place(workplace, tmp_path_factory):
    """A folder with a run, its corpus, another text, and an untrained model of each other cell."""
    folder = tmp_path_factory.mktemp("inspected")
    shutil.copytree(workplace / "checkpoints", folder / "checkpoints")
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "other.txt").write_text(TEXT[:2500], encoding="utf-8", newline="")
    trained = read_model(folder / "checkpoints/play-1/model")
    for cell in ("gru", "rnn"):
        config = replace(trained.config, cell=cell, hidden=16, embedding=8)
        torch.manual_seed(0)
        weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
        create_model_folder(folder / cell, config, trained.tokenizer, {"name": "none", "sha256": ""})
        write_weights(folder / cell, weights, {"step": 0, "val_loss": 3.4})
    return folder


@pytest.fixture
def inspect(place, capsys, monkeypatch):
    """Runs the command in this process, in a folder."""
    return starter("inspect", place, capsys, monkeypatch)


class TestGates:
    def test_every_layer_and_gate_has_its_line(self, inspect):
        result = inspect("gates")
        assert result.status == 0, result.err
        title, _, header, *lines = result.out.splitlines()
        assert title == f"play-1 on {VALIDATION} characters of play.txt, validation split"
        assert header.split()[:6] == ["layer", "gate", "mean", "spread", "closed", "open"]
        assert [line.split()[:2] for line in lines] == [[layer, gate] for layer in "12" for gate in "ifo"]
        for line in lines:
            mean, spread, closed, open_ = (float(number) for number in re.findall(r"\d+\.\d+", line))
            assert 0 <= mean <= 1
            assert 0 <= spread <= 0.5
            assert closed + open_ <= 100

    def test_json_has_every_unit(self, inspect):
        document = inspect("gates", "play-1", "--text", "other.txt", "--max-characters", 500, "--json").document
        assert (document["model"], document["characters"], document["text"]) == ("play-1", 500, "other.txt")
        assert len(document["gates"]) == 6
        for gate in document["gates"]:
            shares = np.array(gate["units"])
            assert shares.shape == (64, 2)
            assert gate["left"] == pytest.approx(shares[:, 0].mean(), abs=1e-3)
            assert (shares.sum(1) <= 1.0001).all()

    def test_a_gru_has_a_reset_and_an_update_gate(self, inspect):
        document = inspect("gates", "gru", "--prompt", "ROMEO:\nO speak", "--json").document
        assert inspect("gates", "--checkpoint", "gru", "--prompt", "ROMEO:\nO speak", "--json").document == document
        assert [(gate["layer"], gate["gate"]) for gate in document["gates"]] == [(1, "r"), (1, "z"), (2, "r"), (2, "z")]

    def test_a_picture_is_drawn(self, inspect, tmp_path):
        for name, begins in (("g.png", b"\x89PNG"), ("g.svg", b"<?xml")):
            result = inspect("gates", "--out", tmp_path / name)
            assert result.out.splitlines()[-1] == f"written to {tmp_path / name}"
            assert (tmp_path / name).read_bytes().startswith(begins)

    def test_mistakes(self, inspect, place):
        assert_user_error(inspect("gates", "rnn", "--prompt", "O"), "vanilla RNN", "no gates")
        assert_user_error(inspect("gates", "--out", "g.pdf"), "--out g.pdf", ".png or .svg")
        assert_user_error(inspect("gates", "--text", "other.txt", "--prompt", "a"), "--text and --prompt")
        assert_user_error(inspect("gates", "gru"), "is not in a run's folder", "--text FILE")
        assert_user_error(inspect("gates", "nobody"), "nobody")
        assert_user_error(
            inspect("gates", "--prompt", "§"), "'§' (U+00A7 SECTION SIGN) is not in the model's vocabulary"
        )
        assert_user_error(inspect("gates", "--prompt", ""), "--prompt is empty")
        assert_user_error(inspect("gates", "--text", "missing.txt"), "no file missing.txt")


class TestCells:
    def test_the_search_tells_cells_and_the_text_is_marked(self, inspect):
        result = inspect("cells", "--text", "other.txt", "--show", 30)
        assert result.status == 0, result.err
        lines = result.out.splitlines()
        assert lines[0] == "play-1 on 2,500 characters of other.txt"
        found = {line.split("  ")[0]: line for line in lines if "AUC" in line or " r " in line}
        assert "inside a speaker's name" in found
        assert "inside quotation marks" not in found  # there are none in the text
        score = float(re.search(r"AUC (\d\.\d+)", found["inside a speaker's name"])[1])
        assert score > 0.9  # names are in capitals and end with a colon: two layers of 64 know them
        at = lines.index("ROMEO:↵")
        assert set(lines[at + 1]) <= set("#+-= ")

    def test_json_and_a_chosen_cell(self, inspect):
        document = inspect("cells", "--text", "other.txt", "--top", 2, "--json").document
        assert document["characters"] == 2500
        by_property = {}
        for found in document["found"]:
            by_property.setdefault(found["property"], []).append(found)
            assert 1 <= found["layer"] <= 2
            assert 0 <= found["unit"] < 64
            assert found["part"] == "c"
            assert found["measure"] == ("correlation" if found["property"] in ("line position",) else "auc")
        assert {len(found) for found in by_property.values()} == {2}
        result = inspect("cells", "gru", "--prompt", "ROMEO:", "--layer", 2, "--unit", 15, "--part", "z", "--top", 0)
        assert "update gate z of unit 15, layer 2" in result.out

    def test_a_terminal_is_painted(self, place):
        flags = ("cells", "--text", "other.txt", "--show", 60)
        status, output = on_a_screen("textgen", "inspect", *flags, cwd=place)
        assert status == 0
        assert re.search(r"\x1b\[38;5;16;48;5;\d+m\S", output)  # which characters is up to what was learnt

    def test_the_page_holds_what_was_read(self, inspect, tmp_path):
        result = inspect("cells", "--text", "other.txt", "--show", 50, "--out", tmp_path / "page.html")
        assert result.out.splitlines()[-1] == f"written to {tmp_path / 'page.html'}"
        page = (tmp_path / "page.html").read_text()
        assert not re.search(r"(src|href)\s*=|https?:|@import|url\(", page)
        data = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1])
        assert "".join(data["characters"]) == TEXT[:50]
        assert [part["letter"] for part in data["parts"]] == list("ifogch")
        assert len(data["alternatives"][7]) == 5
        assert all(0 <= p <= 1 for place in data["alternatives"] for _, p in place)

    def test_what_looks_like_html_stays_text(self, tmp_path, inspect, place):
        text = "</script><script>alert(1)</script><!-- & "
        tokenizer = CharacterTokenizer("".join(sorted(set(text))))
        config = ModelConfig(vocabulary=tokenizer.vocabulary_size, embedding=4, hidden=4, layers=1)
        weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
        create_model_folder(tmp_path / "model", config, tokenizer, {"name": "none", "sha256": ""})
        write_weights(tmp_path / "model", weights, {"step": 0, "val_loss": 3.4})
        result = inspect("cells", tmp_path / "model", "--prompt", text, "--out", tmp_path / "page.html")
        assert result.status == 0, result.err
        page = (tmp_path / "page.html").read_text()
        assert page.count("<script") == 2
        data = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1])
        assert "".join(data["characters"]) == text

    def test_mistakes(self, inspect):
        assert_user_error(inspect("cells", "--layer", 3, "--unit", 0), "no unit 0 of layer 3", "2 layers")
        assert_user_error(inspect("cells", "--layer", 1, "--unit", 64), "no unit 64 of layer 1", "64 units")
        assert_user_error(inspect("cells", "--layer", 1), "--layer", "--unit", "give both")
        assert_user_error(inspect("cells", "--part", "z"), "--part z", "i, f, o, g, c, h")
        assert_user_error(inspect("cells", "--out", "page.png"), "--out page.png", ".html")
        assert_user_error(inspect("cells", "--out", "page.html", "--show", 0), "--show 0")
        for flags in (["--layer", 1.5, "--unit", 0], ["--layer", 1, "--unit", 0.5], ["--show", 9.5], ["--top", 1.5]):
            assert_user_error(inspect("cells", *flags), "whole number")


class TestMemory:
    FLAGS = ("--text", "other.txt", "--lag", 32, "--windows", 8, "--positions", 50)

    def test_runs_and_untrained_networks_side_by_side(self, inspect):
        result = inspect("memory", "play-1", "gru", "--untrained", *self.FLAGS)
        assert result.status == 0, result.err
        rows = [line for line in result.out.splitlines() if re.search(r"[+-]\d\.\d{3}", line)]
        assert [row.split()[1] for row in rows] == ["play-1", "gru", "untrained", "untrained", "untrained"]
        assert "horizon c" in result.out
        assert "100 %" in result.out

    def test_json_has_the_curves(self, inspect):
        document = inspect("memory", "play-1", "rnn", *self.FLAGS, "--json").document
        assert (document["text"], document["lag"], document["windows"]) == ("other.txt", 32, 8)
        lstm, rnn = document["models"]
        assert (lstm["cell"], rnn["cell"]) == ("LSTM", "RNN")
        assert len(lstm["h"]) == len(lstm["c"]) == 33
        assert lstm["h"][0] == lstm["c"][0] == 1.0
        assert rnn["c"] is rnn["horizon_c"] is None
        assert np.shape(lstm["layers"]["h"]) == (2, 33)
        assert lstm["context"] == [1, 2, 4, 8, 16, 32, None]
        assert lstm["loss"][0] > lstm["loss"][-1]  # a trained model makes something of more context
        again = inspect("memory", "play-1", "rnn", *self.FLAGS, "--json").document
        assert again == document

    def test_a_picture_is_drawn(self, inspect, tmp_path):
        assert inspect("memory", *self.FLAGS, "--out", tmp_path / "m.svg").status == 0
        picture = (tmp_path / "m.svg").read_text()
        assert "play-1" in picture or "<path" in picture

    def test_mistakes(self, inspect):
        assert_user_error(inspect("memory", "--prompt", "ROMEO:"), "--lag 128", "6 characters")
        assert_user_error(inspect("memory", "--out", "m.jpg"), "--out m.jpg")

    @pytest.mark.parametrize("flags", ["--lag 64.7", "--positions 2.5", "--windows 1.5", "--seed 0.5"])
    def test_fractions_of_whole_numbers_are_refused(self, inspect, flags):
        assert_user_error(inspect("memory", *self.FLAGS, *flags.split()), *flags.split(), "whole number")


def test_one_character_has_no_followers_and_is_painted(inspect):
    result = inspect("cells", "play-1", "--prompt", "R")
    assert result.status == 0, result.err
    assert result.out.splitlines()[-2].startswith("R")
    assert inspect("cells", "play-1", "--prompt", "R", "--json").document["found"] == []


def test_several_models_read_the_text_of_the_first(inspect):
    flags = ("--lag", 16, "--windows", 4, "--positions", 20, "--json")
    alone = inspect("memory", "gru", "--prompt", TEXT[-180:], *flags).document["models"][0]
    together = inspect("memory", "play-1", "gru", "--prompt", TEXT[-180:], *flags).document["models"][1]
    assert together["loss"] == alone["loss"]
    assert inspect("memory", "play-1", "gru", *flags).status == 0  # gru alone has no text of its own


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize("command", ["gates", "memory", "cells"])
def test_a_narrow_terminal_has_fewer_columns_and_whole_numbers(place, command, columns):
    flags = [command, "play-1", *(["--untrained", "--lag", "16"] if command == "memory" else [])]
    status, output = on_a_screen("textgen", "inspect", *flags, cwd=place, size=(40, columns))
    assert status == 0
    assert "…" not in output


def test_a_model_of_one_layer_is_said_to_have_one():
    for layers, said in ((1, "the model has 1 layer \\(from 1\\)"), (2, "the model has 2 layers \\(from 1\\)")):
        stack = LanguageModel(ModelConfig(vocabulary=5, embedding=4, hidden=4, layers=layers)).stack
        with pytest.raises(SettingsError, match=said):
            check_unit(stack, 3, 0, None)
