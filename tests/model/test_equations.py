"""The readable steps: by hand, against PyTorch's modules, and their gradients by finite differences."""

import math

import pytest
import torch
from helpers.close import assert_close
from torch import nn

from textgen.model.equations import (
    Concatenated,
    PerGate,
    concatenated_lstm_step,
    coupled_lstm_step,
    fused_lstm_step,
    gru_step,
    lstm_step,
    original_gru_step,
    per_gate_lstm_step,
    rnn_step,
    torch_rnn_step,
)

B, E, H, V = 2, 3, 4, 5
EPS = 100  # rounding errors of a step and its gradients, in machine epsilons of the largest value


def number(value: float) -> torch.Tensor:
    return torch.tensor([[value]], dtype=torch.float64)


def test_one_unit_of_an_lstm_by_hand():
    """H = E = 1, weights 1 on the input of every gate, 0 on the state, biases 0: all gates see x = ln 3."""
    one, zero = torch.ones(4, 1, dtype=torch.float64), torch.zeros(4, 1, dtype=torch.float64)
    bias = torch.zeros(4, dtype=torch.float64)
    step = lstm_step(number(math.log(3)), number(0.0), number(2.0), one, zero, bias, bias)
    assert step.i.item() == step.f.item() == step.o.item()
    assert step.i.item() == pytest.approx(0.75, rel=1e-14)  # 3 / (3 + 1)
    assert step.g.item() == pytest.approx(0.8, rel=1e-14)  # (9 - 1) / (9 + 1)
    assert step.c.item() == pytest.approx(0.75 * 2 + 0.75 * 0.8, rel=1e-14)
    assert step.h.item() == pytest.approx(0.75 * math.tanh(2.1), rel=1e-14)


def test_one_unit_of_a_vanilla_rnn_by_hand():
    step = rnn_step(number(1.0), number(0.5), number(2.0), number(-1.0), number(3.0))
    assert step.h.item() == pytest.approx(math.tanh(-0.5 + 2.0), rel=1e-14)
    assert step.y.item() == pytest.approx(3 * math.tanh(1.5), rel=1e-14)


def test_one_unit_of_both_grus_by_hand():
    """All weights 1, b_hn = 1, x + h = ln 3: r = z = 3/4, and r meets W_hn h + b_hn in one, h alone in the other."""
    x, h = math.log(3) - 0.5, 0.5
    ones, zeros = torch.ones(3, 1, dtype=torch.float64), torch.zeros(3, dtype=torch.float64)
    b_hn = torch.tensor([0.0, 0.0, 1.0], dtype=torch.float64)
    step = gru_step(number(x), number(h), ones, ones, zeros, b_hn)
    assert (step.r.item(), step.z.item()) == pytest.approx((0.75, 0.75), rel=1e-14)
    assert step.n.item() == pytest.approx(math.tanh(x + 0.75 * (h + 1)), rel=1e-14)
    assert step.h.item() == pytest.approx(0.25 * step.n.item() + 0.75 * h, rel=1e-14)
    step = original_gru_step(number(x), number(h), ones, ones, b_hn)
    assert (step.r.item(), step.z.item()) == pytest.approx((0.75, 0.75), rel=1e-14)
    assert step.n.item() == pytest.approx(math.tanh(x + 0.75 * h + 1), rel=1e-14)


def test_the_two_grus_agree_where_the_reset_gate_is_open_and_nowhere_else():
    x, h, W_ih, W_hh, b = tensors((B, E), (B, H), (3 * H, E), (3 * H, H), (3 * H,))
    open_ = b.detach().clone()
    open_[:H] = 1000.0
    one = gru_step(x, h, W_ih, W_hh, open_, torch.zeros_like(b))
    assert_close(one.h, original_gru_step(x, h, W_ih, W_hh, open_).h, EPS)
    one = gru_step(x, h, W_ih, W_hh, b, torch.zeros_like(b))
    assert (one.h - original_gru_step(x, h, W_ih, W_hh, b).h).abs().max() > 0.01


@pytest.mark.parametrize("kind", ["lstm", "gru", "tanh", "relu"])
def test_pytorchs_modules_compute_these_equations(kind):
    torch.manual_seed(0)
    makers = {"lstm": nn.LSTM, "gru": nn.GRU, "tanh": nn.RNN, "relu": nn.RNN}
    options = {"nonlinearity": kind} if kind in ("tanh", "relu") else {}
    module = makers[kind](E, H, **options).double()
    x, h, c = tensors((B, E), (B, H), (B, H))
    weights = module.all_weights[0]
    if kind == "lstm":
        _, (expected, _) = module(x[None], (h[None], c[None]))
        found = lstm_step(x, h, c, *weights).h
    else:
        _, expected = module(x[None], h[None])
        found = gru_step(x, h, *weights).h if kind == "gru" else torch_rnn_step(x, h, *weights, nonlinearity=kind)
    assert_close(found, expected[0], EPS)


def tensors(*shapes: tuple[int, ...]) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    return [torch.randn(shape, dtype=torch.float64, generator=generator).requires_grad_() for shape in shapes]


def over_tuples(step, kinds):
    """A function of x, h, c and flat tensors: gradcheck knows no nested tuples."""
    first, second = kinds
    return lambda x, h, c, *flat: step(x, h, c, first(*flat[:4]), second(*flat[4:]))


STEPS = {
    "rnn": (rnn_step, [(B, E), (B, H), (H, E), (H, H), (V, H)]),
    "torch rnn": (torch_rnn_step, [(B, E), (B, H), (H, E), (H, H), (H,), (H,)]),
    "relu": (lambda *a: torch_rnn_step(*a, nonlinearity="relu"), [(B, E), (B, H), (H, E), (H, H), (H,), (H,)]),
    "lstm": (lstm_step, [(B, E), (B, H), (B, H), (4 * H, E), (4 * H, H), (4 * H,), (4 * H,)]),
    "coupled": (coupled_lstm_step, [(B, E), (B, H), (B, H), (3 * H, E), (3 * H, H), (3 * H,), (3 * H,)]),
    "fused": (fused_lstm_step, [(B, E), (B, H), (B, H), (4 * H, E), (4 * H, H), (4 * H,)]),
    "per gate": (
        over_tuples(per_gate_lstm_step, (PerGate, PerGate)),
        [(B, E), (B, H), (B, H), *[(E, H)] * 4, *[(H, H)] * 4],
    ),
    "concatenated": (
        over_tuples(concatenated_lstm_step, (Concatenated, Concatenated)),
        [(B, E), (B, H), (B, H), *[(H, H + E)] * 4, *[(H,)] * 4],
    ),
    "gru": (gru_step, [(B, E), (B, H), (3 * H, E), (3 * H, H), (3 * H,), (3 * H,)]),
    "original gru": (original_gru_step, [(B, E), (B, H), (3 * H, E), (3 * H, H), (3 * H,)]),
}


@pytest.mark.parametrize("name", STEPS)
def test_gradients_are_those_of_the_equations(name):
    step, shapes = STEPS[name]
    assert torch.autograd.gradcheck(lambda *a: step(*a), tensors(*shapes))
