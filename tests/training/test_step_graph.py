"""Captured steps against eager ones. Without a GPU, the work that a graph would repeat is done again in its place: the
same buffers, the same order, learning rates in tensors.
"""

import dataclasses
import json
import math
from types import SimpleNamespace

import pytest
import torch
from helpers.small_run import MODEL, train
from soak.kill_and_resume import digest

from textgen.data.lanes import Window
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.training.epoch_loop import ShortEpochLoop
from textgen.training.module import TruncatedBPTT
from textgen.training.optimizer import FRESH, MuonAdamW
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


@pytest.mark.parametrize("cell", ["lstm", "coupled", "gru", "rnn"])
def test_a_step_reads_nothing_from_its_device(cell, monkeypatch):
    """The meta device stands for a GPU: its tensors have no values, and reading one is an error."""
    monkeypatch.setattr(torch.optim.AdamW, "step", lambda self: None)  # refuses the device; its kernel reads nothing
    config = ModelConfig(vocabulary=11, embedding=8, hidden=8, layers=2, cell=cell)
    dropouts = {"dropout": 0.3, "input_dropout": 0.1, "recurrent_dropout": 0.2, "embedding_dropout": 0.1}
    rates = {"learning_rate": 1e-3, "muon_learning_rate": 0.01, "weight_decay": 0.1, "clip_norm": 1.0}
    penalties = {"activation_regularization": 1.0, "temporal_regularization": 1.0, "state_reset": 0.2}
    module = TruncatedBPTT(LanguageModel(config, **dropouts), **rates, **penalties)
    module.to("meta")
    module._trainer = SimpleNamespace(world_size=1, global_rank=0, precision="bf16-mixed")
    module.loss_scale, module._one = 32.0, torch.ones((), device="meta")
    module.grad_norm = module.skipped = module.skipped_in_a_row = torch.zeros((), device="meta")
    module.state = module.model.initial_state(4)
    ids = torch.zeros(4, 9, dtype=torch.int64, device="meta")
    optimizer = module.configure_optimizers()
    for group in optimizer.param_groups:
        group["lr"] = torch.tensor(1e-3, device="meta")
    for _ in range(FRESH + 2):  # with Muon's orthogonalisation and without
        outputs = module.training_step(Window(ids, ids, 36, first=False), 0)
        outputs["loss"].backward()
        module.configure_gradient_clipping(optimizer)
        optimizer.step()
    with pytest.raises((RuntimeError, NotImplementedError)):
        outputs["loss"].item()


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
