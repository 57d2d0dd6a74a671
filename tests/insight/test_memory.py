"""Gradients against differences of the loss, and losses with a cut context against runs from each position."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from helpers.close import assert_close

from textgen.insight import memory
from textgen.insight.memory import (
    as_float64,
    cut_context_losses,
    full_context_loss,
    gradient_norms,
    horizon,
    measure_memory,
    tokens_needed,
)
from textgen.model.cells import run_step_by_equations
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel

V, E, H, L, N, K = 5, 3, 4, 2, 3, 6
KINDS = [("lstm", "tanh"), ("coupled", "tanh"), ("gru", "tanh"), ("rnn", "tanh")]
PUSH = 1e-5


def network_of(cell, nonlinearity, residual=True):
    torch.manual_seed(0)
    network = LanguageModel(
        ModelConfig(
            vocabulary=V, embedding=E, hidden=H, layers=L, cell=cell, nonlinearity=nonlinearity, residual=residual
        )
    ).double()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.6)
    return network.requires_grad_(False).eval()


def pushed_loss(network, windows, part, layer, time, unit, push):
    """The loss of each stream, (N,), with one element of its state changed right after it was computed."""
    h = [torch.zeros(N, H, dtype=torch.float64) for _ in range(L)]
    c = [torch.zeros(N, H, dtype=torch.float64) for _ in range(L)]
    stack = network.stack
    for t, ids in enumerate(windows[:, :-1].T):
        x = network.embedding(ids)
        for number, module in enumerate(stack.layers):
            here = (number, t) == (layer, time)
            y, _, cell = run_step_by_equations(module, x, h[number], c[number])
            if here and part == "c":
                # y = o tanh(c) follows the cell
                gate = y / torch.tanh(cell)
                cell = cell.clone()
                cell[:, unit] += push
                y = gate * torch.tanh(cell)
            if here and part == "h":
                y = y.clone()
                y[:, unit] += push
            h[number], c[number] = y, cell
            x = y + x if stack.residual and number else y
    return F.cross_entropy(network.output(x), windows[:, -1], reduction="none")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("residual", [True, False])
def test_norms_equal_finite_differences(kind, residual):
    network = network_of(*kind, residual)
    windows = torch.randint(0, V, (N, K + 2), generator=torch.Generator().manual_seed(1))
    state = network.initial_state(N)._replace(h=torch.zeros(L, N, H).double(), c=torch.zeros(L, N, H).double())
    found = gradient_norms(network, windows, state)
    parts = {"h": found.h} | ({} if found.c is None else {"c": found.c})
    assert ("c" in parts) == (kind[0] in ("lstm", "coupled"))
    for part, norms in parts.items():
        assert norms.shape == (L, K + 1)
        for layer in range(L):
            for k in range(K + 1):
                slopes = []
                for unit in range(H):
                    up, down = (pushed_loss(network, windows, part, layer, K - k, unit, push) for push in (PUSH, -PUSH))
                    slopes.append((up - down) / (2 * PUSH))
                squares = torch.stack(slopes).square().sum(0)
                expected = float(squares.mean().sqrt())
                assert norms[layer, k] == pytest.approx(expected, rel=1e-5, abs=1e-8 * norms.max())


def test_numbers_of_a_device_without_float64_are_widened_on_the_cpu():
    class OnMPS:
        """A tensor on an Apple GPU, where `double` is an error."""

        device = torch.device("mps")

        def cpu(self):
            return torch.tensor([1e-30, 2.0])

    assert as_float64(OnMPS()).tolist() == torch.tensor([1e-30, 2.0]).double().tolist()
    assert as_float64(torch.ones(2)).dtype == torch.float64


def test_parameters_that_require_gradients_make_no_difference():
    network = network_of("gru", "tanh").float()
    windows = torch.randint(0, V, (N, K + 2), generator=torch.Generator().manual_seed(1))
    frozen = gradient_norms(network, windows)
    assert_close(gradient_norms(network.requires_grad_(True), windows).h.astype(np.float32), frozen.h, 10)


@pytest.mark.parametrize(
    ("norms", "expected"),
    [
        ([1, 0.5, 0.02, 0.009, 0.001], 3),
        ([1, 0.001, 0.5, 0.009], 3),  # it rises again
        ([1, 0.5, 0.02], None),
        ([100, 1.5, 0.9, 0.5], 2),
        ([0, 0, 0], None),
    ],
)
def test_the_horizon_is_where_the_curve_stays_below_a_hundredth(norms, expected):
    assert horizon(np.array(norms, float)) == expected


V = 5
POSITIONS = torch.tensor([9, 20, 49])


@pytest.fixture
def network():
    torch.manual_seed(0)
    network = LanguageModel(ModelConfig(vocabulary=V, embedding=3, hidden=4, layers=2))
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.6)
    return network.requires_grad_(False).eval()


@pytest.fixture
def ids():
    return torch.randint(0, V, (50,), generator=torch.Generator().manual_seed(2))


def loss_after(network, ids, begin, position):
    """The loss of the token at a position after ids[begin:position] from an empty state."""
    return F.cross_entropy(network(ids[None, begin:position])[0][0, -1], ids[position]).item()


def test_a_cut_context_begins_with_an_empty_state(network, ids):
    losses = cut_context_losses(network, ids, POSITIONS, [1, 4, 9])
    for k, loss in zip([1, 4, 9], losses, strict=True):
        expected = [loss_after(network, ids, p - k, p) for p in POSITIONS.tolist()]
        assert loss == pytest.approx(np.mean(expected), rel=1e-5)


def test_a_full_context_is_all_tokens_before(network, ids, monkeypatch):
    monkeypatch.setattr(memory, "SCORED_AT_ONCE", 7)
    expected = [loss_after(network, ids, 0, p) for p in POSITIONS.tolist()]
    assert full_context_loss(network, ids, POSITIONS) == pytest.approx(np.mean(expected), rel=1e-5)


@pytest.mark.parametrize("lag", [1, 5, 8])
def test_the_shortest_text_is_measured(network, ids, lag):
    found = measure_memory(
        network,
        ids[: tokens_needed(lag)],
        lag=lag,
        windows=3,
        positions=4,
        tokens_per_character=1.0,
        seed=0,
        progress=lambda done, total: None,
    )
    assert found.h.shape == found.c.shape == (lag + 1,)
    assert len(found.losses) == len(found.context) + 1
