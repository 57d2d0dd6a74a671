"""Same weights, same values, same gradients in every notation of the LSTM."""

import pytest
import torch
from helpers.close import assert_close

from textgen.model.conversions import (
    TorchWeights,
    concatenated_from_fused,
    fused_from_concatenated,
    fused_from_per_gate,
    fused_from_torch,
    per_gate_from_fused,
    torch_from_fused,
)
from textgen.model.equations import (
    concatenated_lstm_step,
    fused_lstm_step,
    lstm_step,
    per_gate_lstm_step,
)

B, E, H = 3, 5, 7
EPS = 100  # rounding errors of a step and its gradients, in machine epsilons of the largest value


def weights(bias: bool = True) -> TorchWeights:
    generator = torch.Generator().manual_seed(0)
    shapes = ((4 * H, E), (4 * H, H), (4 * H,), (4 * H,))
    made = [torch.randn(shape, dtype=torch.float64, generator=generator) for shape in shapes]
    if not bias:
        made[2:] = [torch.zeros(4 * H, dtype=torch.float64)] * 2
    return TorchWeights(*(tensor.clone().requires_grad_() for tensor in made))


def inputs() -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return [
        torch.randn(shape, dtype=torch.float64, generator=generator).requires_grad_()
        for shape in ((B, E), (B, H), (B, H))
    ]


def fused(given, x, h, c):
    return fused_lstm_step(x, h, c, *fused_from_torch(given))


def per_gate(given, x, h, c):
    return per_gate_lstm_step(x, h, c, *per_gate_from_fused(fused_from_torch(given)))


def concatenated(given, x, h, c):
    return concatenated_lstm_step(x, h, c, *concatenated_from_fused(fused_from_torch(given)))


def there_and_back(given, x, h, c):
    fused_again = fused_from_concatenated(concatenated_from_fused(fused_from_torch(given)))
    return lstm_step(x, h, c, *torch_from_fused(fused_again))


@pytest.mark.parametrize(
    ("step", "names", "bias"),
    [
        (fused, "ifgoch", True),
        (per_gate, "ifNoch", False),
        (concatenated, "ufioch", True),
        (there_and_back, "ifgoch", True),
    ],
)
def test_every_notation_computes_pytorchs_lstm(step, names, bias):
    given, (x, h, c) = weights(bias), inputs()
    expected = lstm_step(x, h, c, *given)
    found = step(given, x, h, c)
    for name, torchs in zip(names, "ifgoch", strict=True):
        assert_close(getattr(found, name), getattr(expected, torchs), EPS)
    leaves = [x, h, c, *(given if bias else given[:2])]
    seeds = [torch.linspace(-1, 1, B * H, dtype=torch.float64).reshape(B, H), torch.ones(B, H, dtype=torch.float64)]
    wanted = torch.autograd.grad([expected.h, expected.c], leaves, seeds)
    got = torch.autograd.grad([found.h, found.c], leaves, seeds)
    for one, other in zip(got, wanted, strict=True):
        assert_close(one, other, EPS)


def test_conversions_undo_each_other():
    one = fused_from_torch(weights())
    for other in (fused_from_torch(torch_from_fused(one)), fused_from_concatenated(concatenated_from_fused(one))):
        assert all(torch.equal(a, b) for a, b in zip(one, other, strict=True))
    bare = fused_from_torch(weights(bias=False))
    assert all(torch.equal(a, b) for a, b in zip(bare, fused_from_per_gate(per_gate_from_fused(bare)), strict=True))


def test_a_bias_has_no_place_in_the_per_gate_notation():
    with pytest.raises(ValueError, match="no bias"):
        per_gate_from_fused(fused_from_torch(weights()))
