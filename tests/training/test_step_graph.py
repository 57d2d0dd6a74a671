"""Captured steps against eager ones. Without a GPU, the work that a graph would repeat is done again in its place: the
same buffers, the same order, learning rates in tensors.
"""

import dataclasses
import json
import math

import pytest
from helpers.small_run import MODEL, train
from soak.kill_and_resume import digest

from textgen.model.language_model import LanguageModel
from textgen.training.epoch_loop import ShortEpochLoop
from textgen.training.module import TruncatedBPTT
from textgen.training.optimizer import MuonAdamW
from textgen.training.step_graph import StepGraph, first_line

RUN = {"max_steps": 60, "log_every": 7, "validate_every": 30, "gradient_flow": 29}
CHANGES = {
    "plain": {},
    "dropout": {"model": dataclasses.replace(MODEL, dropout=0.3, recurrent_dropout=0.2, embedding_dropout=0.1)},
    "adamw": {"optimizer": "adamw"},
    "gru": {"model": dataclasses.replace(MODEL, cell="gru")},
    "ema and resets": {"ema": 0.2, "state_reset": 0.3, "jitter": True},
    "no weight decay": {"weight_decay": 0.0},
}


@pytest.fixture
def graphs(monkeypatch):
    """Makes runs on the CPU take their steps by `StepGraph`; `graphs(capture)` chooses how, and returns the graphs."""
    reset = ShortEpochLoop.reset

    def use(capture):
        made = []

        def with_graph(loop):
            reset(loop)
            loop._graph = StepGraph(loop.trainer, capture)
            made.append(loop._graph)

        monkeypatch.setattr(ShortEpochLoop, "reset", with_graph)
        return made

    return use


@pytest.mark.parametrize("name", CHANGES)
def test_captured_steps_have_the_bits_of_eager_ones(name, tmp_path, graphs):
    changes = {**RUN, **CHANGES[name]}
    train(tmp_path / "eager", **changes)
    replayed = []

    def capture(work):
        return lambda: replayed.append(work())

    made = graphs(capture)
    train(tmp_path / "graph", **changes)
    assert digest(tmp_path / "graph" / "r") == digest(tmp_path / "eager" / "r")
    (graph,) = made
    kinds = 1 if name == "adamw" else 2
    assert len(graph._replays) == kinds  # with Muon's orthogonalisation and without
    # The first 20 are eager, and each that is logged, and the first and last window of each epoch.
    assert len(replayed) - kinds >= 20


def test_skipped_steps_are_skipped_in_graphs_too(tmp_path, graphs, monkeypatch):
    step = TruncatedBPTT.training_step

    def poisoned(module, batch, batch_idx):
        outputs = step(module, batch, batch_idx)
        bad = int(batch.inputs.sum()) % 7 == 0
        return outputs | {"loss": outputs["loss"] * (math.nan if bad else 1.0)}

    monkeypatch.setattr(TruncatedBPTT, "training_step", poisoned)
    train(tmp_path / "eager", **RUN)
    graphs(lambda work: work)
    train(tmp_path / "graph", **RUN)
    assert digest(tmp_path / "graph" / "r") == digest(tmp_path / "eager" / "r")
    records = [json.loads(line) for line in (tmp_path / "graph/r/metrics.jsonl").read_text().splitlines()]
    assert any(record.get("skipped_steps") for record in records if record["step"] > 30)


def test_a_capture_that_fails_leaves_eager_steps(tmp_path, graphs, capsys):
    train(tmp_path / "eager", **RUN)

    def capture(work):
        raise RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore lines")

    graphs(capture)
    train(tmp_path / "graph", **RUN)
    assert digest(tmp_path / "graph" / "r") == digest(tmp_path / "eager" / "r")
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "CUDA graph" in line]
    assert "CUDA error: operation not permitted when stream is capturing; --no-cuda-graph" in line


@pytest.mark.parametrize("place", ["forward", "clipping", "step"])
def test_a_capture_that_fails_in_the_middle_changes_nothing(place, tmp_path, graphs, capsys, monkeypatch):
    owner, name = {
        "forward": (LanguageModel, "features"),
        "clipping": (TruncatedBPTT, "configure_gradient_clipping"),
        "step": (MuonAdamW, "step"),
    }[place]
    train(tmp_path / "eager", **RUN)

    def fail(*_, **__):
        raise RuntimeError("CUDA error: out of luck")

    def capture(work):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, fail)
            work()

    graphs(capture)
    train(tmp_path / "graph", **RUN)
    assert digest(tmp_path / "graph" / "r") == digest(tmp_path / "eager" / "r")
    assert "CUDA error: out of luck; --no-cuda-graph" in capsys.readouterr().err


def test_the_reason_of_a_failed_capture_is_its_first_error():
    with pytest.raises(RuntimeError) as error:
        try:
            raise RuntimeError("the cause\nmore")
        finally:
            raise RuntimeError("the end of the capture failed")
    assert first_line(error.value) == "the cause"


def test_a_graph_that_computes_something_else_is_not_used(tmp_path, graphs, capsys):
    train(tmp_path / "eager", **RUN)
    graphs(lambda work: lambda: None)
    train(tmp_path / "graph", **RUN)
    assert digest(tmp_path / "graph" / "r") == digest(tmp_path / "eager" / "r")
    assert "in place of" in capsys.readouterr().err
