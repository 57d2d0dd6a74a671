"""One readable step of each recurrent cell, in the letters of its source, with every gate returned by name.

The fast stack and the engines are tested against these functions, and a student reads them first. The vectors of B
streams are the rows of (B, E) and (B, H) matrices. `conversions.py` converts weights between the LSTM's notations.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from textgen.model.config import Nonlinearity


class RNNStep(NamedTuple):
    """Results of one step of a vanilla RNN: h (B, H), y (B, V)."""

    h: Tensor
    y: Tensor


def rnn_step(x: Tensor, h: Tensor, W_ih: Tensor, W_hh: Tensor, W_ho: Tensor) -> RNNStep:
    """One step of the unrolled vanilla RNN (Elman 1990; in these letters Karpathy 2015).

        h = tanh(W_hh h + W_ih x)
        y = W_ho h

    Args:
        x: input, (B, E).
        h: hidden state, (B, H).
        W_ih: (H, E); W_hh: (H, H); W_ho: (V, H).
    """
    h = torch.tanh(h @ W_hh.T + x @ W_ih.T)
    return RNNStep(h, h @ W_ho.T)


def torch_rnn_step(
    x: Tensor, h: Tensor, W_ih: Tensor, W_hh: Tensor, b_ih: Tensor, b_hh: Tensor, nonlinearity: Nonlinearity = "tanh"
) -> Tensor:
    """The hidden state after one step of PyTorch's `nn.RNN`, (B, H): the vanilla one with two biases, (H,).

    h = tanh(W_ih x + b_ih + W_hh h + b_hh)      or relu, which does not saturate, nor bound h
    """
    a = x @ W_ih.T + b_ih + h @ W_hh.T + b_hh
    return torch.tanh(a) if nonlinearity == "tanh" else torch.relu(a)


class LSTMStep(NamedTuple):
    """Results of one step of an LSTM, each (B, H)."""

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
        b_ih, b_hh: (4H,); only their sum matters; there are two because cuDNN has two.
    """
    i, f, g, o = (x @ W_ih.T + b_ih + h @ W_hh.T + b_hh).chunk(4, dim=1)
    i, f, o = torch.sigmoid(i), torch.sigmoid(f), torch.sigmoid(o)
    g = torch.tanh(g)
    c = f * c + i * g
    h = o * torch.tanh(c)
    return LSTMStep(i, f, g, o, c, h)


def fused_lstm_step(x: Tensor, h: Tensor, c: Tensor, W_x: Tensor, W_h: Tensor, b: Tensor) -> LSTMStep:
    """One step of the LSTM with one product for all gates, as in the course CS231n (Johnson, Li and Yeung 2017).

        a = W_x x + W_h h + b, in R^4H      split into a_i, a_f, a_o, a_g
        i = sigmoid(a_i), f = sigmoid(a_f), o = sigmoid(a_o), g = tanh(a_g)
        c = f * c + i * g
        h = o * tanh(c)

    Args:
        W_x: (4H, E), the rows of i, f, o, g below each other; W_h: (4H, H); b: (4H,).
    """
    a = x @ W_x.T + h @ W_h.T + b
    a_i, a_f, a_o, a_g = a.chunk(4, dim=1)
    i, f, o, g = torch.sigmoid(a_i), torch.sigmoid(a_f), torch.sigmoid(a_o), torch.tanh(a_g)
    c = f * c + i * g
    h = o * torch.tanh(c)
    return LSTMStep(i, f, g, o, c, h)


def coupled_lstm_step(
    x: Tensor, h: Tensor, c: Tensor, W_ih: Tensor, W_hh: Tensor, b_ih: Tensor, b_hh: Tensor
) -> LSTMStep:
    """One step of the LSTM with coupled input and forget gates (Greff et al. 2017, arXiv:1503.04069), like `lstm_step`.

        f = sigmoid(W_if x + b_if + W_hf h + b_hf)
        g = tanh(W_ig x + b_ig + W_hg h + b_hg)
        o = sigmoid(W_io x + b_io + W_ho h + b_ho)
        i = 1 - f
        c = f * c + i * g
        h = o * tanh(c)

    Args:
        W_ih: (3H, E), the rows of f, g, o below each other; W_hh: (3H, H), likewise; b_ih, b_hh: (3H,).
    """
    f, g, o = (x @ W_ih.T + b_ih + h @ W_hh.T + b_hh).chunk(3, dim=1)
    f, o = torch.sigmoid(f), torch.sigmoid(o)
    g = torch.tanh(g)
    i = 1 - f
    c = f * c + i * g
    h = o * torch.tanh(c)
    return LSTMStep(i, f, g, o, c, h)


class PerGate(NamedTuple):
    """A matrix for each gate and one for the new information; those of the input are (E, H), of the state (H, H)."""

    f: Tensor
    i: Tensor
    o: Tensor
    N: Tensor


class PerGateLSTMStep(NamedTuple):
    """Results of one step of the per-gate LSTM, each (B, H); N is the new information."""

    f: Tensor
    i: Tensor
    o: Tensor
    N: Tensor
    c: Tensor
    h: Tensor


def per_gate_lstm_step(x: Tensor, h: Tensor, c: Tensor, U: PerGate, W: PerGate) -> PerGateLSTMStep:
    """One step of the LSTM with matrices U for the input and W for the state, one for each gate, and no bias.

    f_t = sigmoid(x_t U_f + h_{t-1} W_f)
    i_t = sigmoid(x_t U_i + h_{t-1} W_i)
    o_t = sigmoid(x_t U_o + h_{t-1} W_o)
    N_t = tanh(x_t U_N + h_{t-1} W_N)
    c_t = f_t * c_{t-1} + i_t * N_t
    h_t = o_t * tanh(c_t)
    """
    f = torch.sigmoid(x @ U.f + h @ W.f)
    i = torch.sigmoid(x @ U.i + h @ W.i)
    o = torch.sigmoid(x @ U.o + h @ W.o)
    N = torch.tanh(x @ U.N + h @ W.N)
    c = f * c + i * N
    h = o * torch.tanh(c)
    return PerGateLSTMStep(f, i, o, N, c, h)


class Concatenated(NamedTuple):
    """A matrix over [h, x], (H, H + E), or a bias, (H,), for each of: forget, update, candidate, output."""

    f: Tensor
    u: Tensor
    i: Tensor
    o: Tensor


class ConcatenatedLSTMStep(NamedTuple):
    """Results of one step of the LSTM over [h, x], each (B, H); here i is the candidate and u its gate."""

    f: Tensor
    u: Tensor
    i: Tensor
    o: Tensor
    c: Tensor
    h: Tensor


def concatenated_lstm_step(x: Tensor, h: Tensor, c: Tensor, W: Concatenated, b: Concatenated) -> ConcatenatedLSTMStep:
    """One step of the LSTM over the concatenation [h, x] (Olah 2015), with an update gate u and a candidate i.

    f = sigmoid(W_f [h, x] + b_f)
    u = sigmoid(W_u [h, x] + b_u)
    i = tanh(W_i [h, x] + b_i)
    o = sigmoid(W_o [h, x] + b_o)
    c = f * c + u * i
    h = o * tanh(c)
    """
    hx = torch.cat([h, x], dim=1)
    f = torch.sigmoid(hx @ W.f.T + b.f)
    u = torch.sigmoid(hx @ W.u.T + b.u)
    i = torch.tanh(hx @ W.i.T + b.i)
    o = torch.sigmoid(hx @ W.o.T + b.o)
    c = f * c + u * i
    h = o * torch.tanh(c)
    return ConcatenatedLSTMStep(f, u, i, o, c, h)


class GRUStep(NamedTuple):
    """Results of one step of a GRU, each (B, H)."""

    r: Tensor
    z: Tensor
    n: Tensor
    h: Tensor


def gru_step(x: Tensor, h: Tensor, W_ih: Tensor, W_hh: Tensor, b_ih: Tensor, b_hh: Tensor) -> GRUStep:
    """One step of PyTorch's `nn.GRU`, whose reset gate acts on the product with the state.

        r = sigmoid(W_ir x + b_ir + W_hr h + b_hr)          how much of the past the new information sees
        z = sigmoid(W_iz x + b_iz + W_hz h + b_hz)          how much of the state is kept
        n = tanh(W_in x + b_in + r * (W_hn h + b_hn))       the new information
        h = (1 - z) * n + z * h

    Args:
        W_ih: (3H, E), the rows of r, z, n below each other; W_hh: (3H, H), likewise.
        b_ih, b_hh: (3H,); r and z depend only on their sum, n on both.
    """
    x_r, x_z, x_n = (x @ W_ih.T + b_ih).chunk(3, dim=1)
    h_r, h_z, h_n = (h @ W_hh.T + b_hh).chunk(3, dim=1)
    r, z = torch.sigmoid(x_r + h_r), torch.sigmoid(x_z + h_z)
    n = torch.tanh(x_n + r * h_n)
    h = (1 - z) * n + z * h
    return GRUStep(r, z, n, h)


def original_gru_step(x: Tensor, h: Tensor, W_ih: Tensor, W_hh: Tensor, b: Tensor) -> GRUStep:
    """One step of the GRU as Cho et al. published it (2014, arXiv:1406.1078v3), in the letters of `gru_step`.

        r = sigmoid(W_ir x + W_hr h + b_r)
        z = sigmoid(W_iz x + W_hz h + b_z)
        n = tanh(W_in x + W_hn (r * h) + b_n)               the reset gate acts before the product
        h = (1 - z) * n + z * h

    It differs from PyTorch's for any weights: there r is applied after the product with W_hn, here before.

    Args:
        W_ih: (3H, E), the rows of r, z, n below each other; W_hh: (3H, H), likewise; b: (3H,).
    """
    H = h.shape[1]
    x_r, x_z, x_n = (x @ W_ih.T + b).chunk(3, dim=1)
    h_r, h_z = (h @ W_hh[: 2 * H].T).chunk(2, dim=1)
    r, z = torch.sigmoid(x_r + h_r), torch.sigmoid(x_z + h_z)
    n = torch.tanh(x_n + (r * h) @ W_hh[2 * H :].T)
    h = (1 - z) * n + z * h
    return GRUStep(r, z, n, h)
