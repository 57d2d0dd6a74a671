import math

import torch

from textgen.model.equations import lstm_step


def test_one_unit_by_hand():
    """H = E = 1, weights 1 on the input of every gate, 0 on the state, biases 0: all gates see x = ln 3."""
    one, zero = torch.ones(4, 1, dtype=torch.float64), torch.zeros(4, 1, dtype=torch.float64)
    bias = torch.zeros(4, dtype=torch.float64)
    x, h, c = (torch.tensor([[value]], dtype=torch.float64) for value in (math.log(3), 0.0, 2.0))
    step = lstm_step(x, h, c, one, zero, bias, bias)
    assert step.i.item() == step.f.item() == step.o.item()
    torch.testing.assert_close(step.i.item(), 0.75)  # 3 / (3 + 1)
    torch.testing.assert_close(step.g.item(), 0.8)  # (9 - 1) / (9 + 1)
    torch.testing.assert_close(step.c.item(), 0.75 * 2 + 0.75 * 0.8)
    torch.testing.assert_close(step.h.item(), 0.75 * math.tanh(2.1))


def test_gradients_are_those_of_the_equations():
    torch.manual_seed(0)
    B, E, H = 2, 3, 4
    shapes = ((B, E), (B, H), (B, H), (4 * H, E), (4 * H, H), (4 * H,), (4 * H,))
    arguments = [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes]
    assert torch.autograd.gradcheck(lambda *a: lstm_step(*a).h, arguments)
    assert torch.autograd.gradcheck(lambda *a: lstm_step(*a).c, arguments)
