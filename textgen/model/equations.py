"""One readable step of the LSTM, every gate returned by name: the oracle of the fast stack and of the engines."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class LSTMStep(NamedTuple):
    """All that one step computes, each (B, H)."""

    i: Tensor
    f: Tensor
    g: Tensor
    o: Tensor
    c: Tensor
    h: Tensor


def lstm_step(x: Tensor, h: Tensor, c: Tensor, W_ih: Tensor, W_hh: Tensor, b_ih: Tensor, b_hh: Tensor) -> LSTMStep:
    """One step of the LSTM with a forget gate, in the letters of PyTorch's `nn.LSTM`.

        i = sigmoid(W_ii x + b_ii + W_hi h + b_hi)      how much of the new information is let in
        f = sigmoid(W_if x + b_if + W_hf h + b_hf)      how much of the cell is kept
        g = tanh(W_ig x + b_ig + W_hg h + b_hg)         the new information
        o = sigmoid(W_io x + b_io + W_ho h + b_ho)      how much of the cell is shown
        c = f * c + i * g
        h = o * tanh(c)

    Source: Hochreiter and Schmidhuber 1997; the forget gate: Gers, Schmidhuber and Cummins 2000.

    Args:
        x: input, (B, E).
        h, c: hidden and cell state, (B, H).
        W_ih: (4H, E), the rows of i, f, g, o below each other; W_hh: (4H, H), likewise.
        b_ih, b_hh: (4H,); only their sum matters, there are two because cuDNN has two.
    """
    i, f, g, o = (W_ih @ x.T + W_hh @ h.T + (b_ih + b_hh)[:, None]).T.chunk(4, dim=1)
    i, f, o = torch.sigmoid(i), torch.sigmoid(f), torch.sigmoid(o)
    g = torch.tanh(g)
    c = f * c + i * g
    h = o * torch.tanh(c)
    return LSTMStep(i, f, g, o, c, h)
