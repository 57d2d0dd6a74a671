"""Training on an NVIDIA GPU: number formats, the losses of a CPU, captured steps, no waiting."""

import dataclasses
import json

import pytest
import torch
from helpers.small_run import MODEL, train

from textgen.model.config import ModelConfig
from textgen.model.recurrent import RecurrentStack, State
from textgen.training.epoch_loop import ShortEpochLoop
from textgen.training.optimizer import MuonAdamW
from textgen.training.precision import loss_scale
from textgen.training.step_graph import StepGraph

pytestmark = pytest.mark.gpu

PLAIN = dataclasses.replace(MODEL, dropout=0.0)  # masks are other ones on another device
RUN = {"max_steps": 50, "log_every": 5, "validate_every": 25, "batch_size": 8, "model": PLAIN}


def losses(folder):
    """Every loss of a run, by step and name."""
    lines = [json.loads(line) for line in (folder / "r" / "metrics.jsonl").read_text().splitlines()]
    return {(line["step"], name): line[name] for line in lines for name in ("train/loss", "val/loss") if name in line}


def stack_of(hidden, embedding=128):
    torch.manual_seed(0)
    config = ModelConfig(vocabulary=2, embedding=embedding, hidden=hidden, layers=2)
    return RecurrentStack(config).cuda()


@pytest.mark.parametrize("tokens", [1024, 32_768, 131_072])
def test_scaled_gradients_of_fp16_layers_are_near_those_in_fp32(tokens):
    stack, scale = stack_of(256), loss_scale(tokens)
    x, dy = torch.randn(32, 16, 128, device="cuda"), torch.randn(32, 16, 256, device="cuda")
    state = State.zeros(2, 16, 256, torch.device("cuda"))

    def gradient(autocast):
        stack.zero_grad()
        with torch.autocast("cuda", torch.bfloat16, enabled=autocast):
            y, _ = stack(x, state)
        ((y.float() * dy).sum() * (0.02 * scale / tokens)).backward()
        return y.dtype, torch.cat([p.grad.flatten() for p in stack.parameters()])

    (_, exact), (dtype, found) = gradient(False), gradient(True)
    assert dtype == torch.float16  # as a run says
    assert float((found - exact).norm() / exact.norm()) < 5e-3


@pytest.mark.parametrize("lanes", [8, 16, 128])
def test_sizes_of_the_persistent_kernel_compute_what_single_steps_do(lanes):
    stack = stack_of(256).half()
    x = torch.randn(20, lanes, 128, device="cuda").half()
    zeros = torch.zeros(2, lanes, 256, device="cuda").half()
    with torch.no_grad():
        whole, _ = stack(x, State(zeros, zeros))
        state, outputs = State(zeros, zeros), []
        for step in x.split(1):
            y, after = stack(step, state)
            state = State(*(part.half() for part in after))
            outputs.append(y)
    torch.testing.assert_close(torch.cat(outputs), whole, rtol=0, atol=5e-3)


@pytest.mark.parametrize("optimizer", ["muon", "adamw"])
@pytest.mark.parametrize("cell", ["lstm", "coupled", "gru"])
def test_a_run_learns_what_it_learns_on_a_cpu(cell, optimizer, tmp_path):
    changes = RUN | {"model": dataclasses.replace(PLAIN, cell=cell), "optimizer": optimizer}
    train(tmp_path / "cpu", **changes)
    train(tmp_path / "gpu", **changes, accelerator="gpu")
    expected, found = losses(tmp_path / "cpu"), losses(tmp_path / "gpu")
    assert expected.keys() == found.keys()
    for place, loss in expected.items():
        assert found[place] == pytest.approx(loss, rel=1e-3), place


def test_a_run_goes_on_on_the_other_device(tmp_path):
    train(tmp_path / "cpu", **RUN)
    for first, then in (("cpu", "gpu"), ("gpu", "cpu")):
        folder = tmp_path / first
        folder = folder / "first"
        train(folder, **RUN | {"max_steps": 30}, accelerator=first)
        train(folder, resume=True, **RUN, accelerator=then)
        assert losses(folder)[50, "val/loss"] == pytest.approx(losses(tmp_path / "cpu")[50, "val/loss"], rel=5e-2)


@pytest.mark.parametrize("muon", [True, False])
def test_a_skipped_step_changes_no_parameter(muon):
    p = torch.nn.Parameter(torch.ones(4, 4, device="cuda"))
    group = {"params": [p], "weight_decay": 0.1} | ({"gates": 1} if muon else {})
    optimizer = MuonAdamW([group], 0.1, (0.9, 0.99), fused=True)
    p.grad = torch.ones(4, 4, device="cuda")
    for omitted in (0.0, 1.0):
        before = p.detach().clone()
        optimizer.found_inf = torch.tensor(omitted, device="cuda")
        optimizer.step()
        assert torch.equal(p.detach(), before) == bool(omitted)
        p.grad = torch.full((4, 4), torch.nan, device="cuda")


@pytest.mark.parametrize("precision", ["bf16", "fp32"])
def test_captured_steps_learn_what_eager_ones_learn(precision, tmp_path, capsys, monkeypatch):
    replayed = []
    step = StepGraph.step
    monkeypatch.setattr(StepGraph, "step", lambda self, batch: replayed.append(1) or step(self, batch))
    changes = RUN | {"accelerator": "gpu", "precision": precision, "model": MODEL}  # with dropout
    train(tmp_path / "graph", **changes)
    assert len(replayed) > 15
    train(tmp_path / "eager", **changes, cuda_graph=False)
    assert "CUDA graph" not in capsys.readouterr().err
    expected, found = losses(tmp_path / "eager"), losses(tmp_path / "graph")
    for place, loss in expected.items():
        assert found[place] == pytest.approx(loss, rel=2e-3), place


@pytest.mark.parametrize("graph", [True, False])
def test_a_step_does_not_wait_for_the_gpu(graph, tmp_path, monkeypatch):
    """PyTorch raises an error at every wait within a step; the first steps and those that are captured may wait."""
    steps = []

    def watched(function):
        def call(self, *arguments):
            steps.append(1)
            made = graph and function is graph_step and len(self._replays) < 2
            torch.cuda.set_sync_debug_mode("error" if len(steps) > 25 and not made else "default")
            try:
                return function(self, *arguments)
            finally:
                torch.cuda.set_sync_debug_mode("default")

        return call

    graph_step = StepGraph.step
    monkeypatch.setattr(StepGraph, "step", watched(graph_step))
    monkeypatch.setattr(ShortEpochLoop, "_step", watched(ShortEpochLoop._step))
    train(tmp_path, **RUN | {"log_every": 1000, "gradient_flow": 0}, accelerator="gpu", cuda_graph=graph)
    assert len(steps) >= 50


def test_one_process_of_ddp_trains_on_a_gpu(tmp_path):
    train(tmp_path / "one", **RUN, accelerator="gpu")
    train(tmp_path / "ddp", **RUN, accelerator="gpu", strategy="ddp", devices="1")
    expected, found = losses(tmp_path / "one"), losses(tmp_path / "ddp")
    assert found[50, "val/loss"] == pytest.approx(expected[50, "val/loss"], rel=1e-3)
