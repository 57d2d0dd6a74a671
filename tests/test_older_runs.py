"""A run that an earlier version began: it generates, evaluates and resumes.

`fixtures/run_before_renames` was made by the version of commit ce765e4: 22 of 40 steps, stopped between the two
windows of an accumulated step, so that its state holds gradients as well.
"""

import json
import shutil
from pathlib import Path

import lightning as L
import pytest
import torch
from helpers.in_process import starter
from soak.kill_and_resume import digest

from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.callbacks.console import ConsoleLogger
from textgen.training.callbacks.divergence_guard import DivergenceGuard
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.gradient_flow import GradientFlow
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import AtomicCheckpointIO
from textgen.training.module import TruncatedBPTT

OLD = Path(__file__).parent / "fixtures" / "run_before_renames"
STATE_KEYS = {
    BestModel: "Keeper",
    Checkpointer: "Saver",
    ConsoleLogger: "Display",
    DivergenceGuard: "Guard",
    EarlyStopping: "Patience",
    GradientFlow: "GradientFlow",
    MetricsLogger: "Journal",
    RunFolder: "RunFolder",
    RunSummary: "Closing",
    Schedule: "Schedule",
}
WRITTEN = "h\nfE\no reaS o\n? rip o\ns ieaenao goriroyeiod rrrrrseooor  e\naai e?eJ\nigenaarar \n\n"


@pytest.fixture
def place(tmp_path):
    shutil.copytree(OLD, tmp_path / "checkpoints" / "old")
    shutil.copy(OLD / "play.txt", tmp_path)
    torch.set_num_threads(1)
    return tmp_path


@pytest.mark.parametrize("callback", STATE_KEYS, ids=lambda each: each.__name__)
def test_the_key_of_a_callbacks_state_is_not_its_class_name(callback):
    assert callback.__new__(callback).state_key == STATE_KEYS[callback]
    assert type("Renamed", (callback,), {}).__new__(callback).state_key == STATE_KEYS[callback]
    assert issubclass(callback, L.Callback)


def test_parameters_have_the_names_of_earlier_runs():
    saved = AtomicCheckpointIO().load_checkpoint(OLD / "state" / "last.ckpt")["state_dict"]
    model = LanguageModel(
        ModelConfig(vocabulary=41, embedding=16, hidden=16, layers=2, residual=False, skip_connections=True)
    )
    module = TruncatedBPTT(model, learning_rate=0.01, weight_decay=0.0, clip_norm=1.0)
    assert {name: value.shape for name, value in module.state_dict().items()} == {
        name: value.shape for name, value in saved.items()
    }


def test_it_writes_the_same_text(place, capsys, monkeypatch):
    generate = starter("generate", place, capsys, monkeypatch)
    flags = "--checkpoint old --seed 1 --length 80 --prompt ROMEO: --engine numpy --json".split()
    (text,) = generate(*flags).document["texts"]
    assert text["text"] == WRITTEN
    assert text["logprob"] == pytest.approx(-209.815789, rel=1e-5)


def test_it_is_evaluated_to_the_same_figures(place, capsys, monkeypatch):
    result = starter("evaluate", place, capsys, monkeypatch)("old", "--json")
    found = {name: row["nats_per_character"] for name, row in result.rows.items()}
    expected = {"unigram": 3.385768, "ngram": 0.301899, "model": 2.912165, "int8": 2.912557, "dynamic": 2.672475}
    for name, nats in expected.items():
        assert found[name] == pytest.approx(nats, rel=1e-3), name


def test_it_resumes_and_ends_where_it_would_have_ended(place, capsys, monkeypatch):
    resume = starter("train", place, capsys, monkeypatch)
    first = resume("--resume", "old")
    assert first.status == 0, first.err
    lines = [json.loads(line) for line in (place / "checkpoints/old/metrics.jsonl").read_text().splitlines()]
    losses = [line["val/loss"] for line in lines if "val/loss" in line]
    assert losses == pytest.approx([3.340707, 2.952869, 2.610803, 2.486994], rel=1e-4)
    assert lines[-1]["step"] == 40
    once = digest(place / "checkpoints/old")
    shutil.rmtree(place / "checkpoints/old")
    shutil.copytree(OLD, place / "checkpoints" / "old")
    assert resume("--resume", "old").status == 0
    assert digest(place / "checkpoints/old") == once
