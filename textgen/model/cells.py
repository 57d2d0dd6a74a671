"""The kinds of recurrent layers that run over a sequence at full speed, all called the same way."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.func import functional_call

from textgen.model.config import CellName, Nonlinearity
from textgen.model.equations import coupled_lstm_step, gru_step, lstm_step, torch_rnn_step

BLOCKS = {"lstm": 4, "coupled": 3, "gru": 3, "rnn": 1}
"""How many blocks of H rows a cell's matrices and biases have, one for each gate and one for the new information:
i, f, g, o; f, g, o; r, z, n; the state alone."""

WITH_CELL = ("lstm", "coupled")
"""Those that have a cell state beside the hidden state."""

NAMES = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
"""A layer's parameters, as PyTorch calls them."""

KEEPING = {"lstm": 1, "coupled": 0, "gru": 1}
"""The block of the gate that says how much of the memory is kept: f or z. A vanilla RNN has none."""


class CoupledLSTM(nn.Module):
    """An LSTM that lets in as much as it forgets, i = 1 - f (Greff et al. 2017, arXiv:1503.04069).

    1 - sigmoid(a) is sigmoid(-a). So it is an `nn.LSTM` whose input gate has the forget gate's weights with the other
    sign, and the same kernels run it.

    Attributes:
        weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0: (3H, E), (3H, H), (3H,), (3H,): rows f, g, o.
    """

    def __init__(self, input_size: int, hidden_size: int) -> None:
        super().__init__()
        R = 3 * hidden_size
        self.weight_ih_l0 = nn.Parameter(torch.empty(R, input_size))
        self.weight_hh_l0 = nn.Parameter(torch.empty(R, hidden_size))
        self.bias_ih_l0 = nn.Parameter(torch.empty(R))
        self.bias_hh_l0 = nn.Parameter(torch.empty(R))

    def forward(self, x: Tensor, state: tuple[Tensor, Tensor]) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """As `nn.LSTM`'s."""
        y: Tensor
        y, h, c = torch._VF.lstm(x, state, self.lstm_weights(), True, 1, 0.0, self.training, False, False)
        return y, (h, c)

    def lstm_weights(self) -> list[Tensor]:
        """The four arrays of the `nn.LSTM` that this one is."""
        H = self.weight_hh_l0.shape[1]
        given = (self.weight_ih_l0, self.weight_hh_l0, self.bias_ih_l0, self.bias_hh_l0)
        return [torch.cat([-rows[:H], rows]) for rows in given]


def make_cell(cell: CellName, nonlinearity: Nonlinearity, input_size: int, hidden_size: int) -> nn.Module:
    """A layer: E = `input_size` numbers come in, H = `hidden_size` go out."""
    if cell == "lstm":
        return nn.LSTM(input_size, hidden_size)
    if cell == "coupled":
        return CoupledLSTM(input_size, hidden_size)
    if cell == "gru":
        return nn.GRU(input_size, hidden_size)
    return nn.RNN(input_size, hidden_size, nonlinearity=nonlinearity)


def read(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, W_hh: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """A layer over T steps of B streams.

    Args:
        layer: from `make_cell`.
        x: (T, B, E).
        h, c: the state before, (1, B, H); a GRU or a vanilla RNN has no c, and hands on what it is given.
        W_hh: recurrent weights to use in place of the layer's.

    Returns:
        Its output (T, B, H), and the state after.
    """
    has_cell = isinstance(layer, nn.LSTM | CoupledLSTM)
    arguments = (x, (h, c) if has_cell else h)
    y, after = layer(*arguments) if W_hh is None else functional_call(layer, {"weight_hh_l0": W_hh}, arguments)
    return (y, *after) if has_cell else (y, after, c)


def read_with_resets(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, resets: Tensor, W_hh: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """`read`, with the state of a stream emptied before some steps: kernels run from one such step to the next.

    Args:
        layer, x, h, c, W_hh: those of `read`.
        resets: (B, T), bool, on the CPU, so that nobody waits for a GPU to tell where to cut.
    """
    ys = []
    cuts = sorted({0, *resets.any(dim=0).nonzero().flatten().tolist()})
    for begin, end in pairwise([*cuts, len(x)]):
        emptied = resets[:, begin, None].to(x.device, non_blocking=True)
        h, c = h.masked_fill(emptied, 0.0), c.masked_fill(emptied, 0.0)
        y, h, c = read(layer, x[begin:end], h, c, W_hh)
        ys.append(y)
    return torch.cat(ys), h, c


def step(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
    """`read` for a single character of N streams: x (N, E), h and c (N, H); returns the new h and c.

    `torch.lstm_cell` and its like, what `nn.LSTMCell` calls, are on a GPU two matrix products and one kernel for all
    else. For a single character that is less than the preparations of cuDNN's kernels for sequences.
    """
    if isinstance(layer, CoupledLSTM):
        return torch.lstm_cell(x, (h, c), *layer.lstm_weights())
    weights = [layer.get_parameter(name) for name in NAMES]
    if isinstance(layer, nn.LSTM):
        return torch.lstm_cell(x, (h, c), *weights)
    if isinstance(layer, nn.GRU):
        return torch.gru_cell(x, h, *weights), c
    assert isinstance(layer, nn.RNN)
    kernel = torch.rnn_tanh_cell if layer.nonlinearity == "tanh" else torch.rnn_relu_cell
    return kernel(x, h, *weights), c


def readable_step(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
    """`step` by the readable equations, in whose graph h depends on c: automatic differentiation reaches both."""
    weights = [layer.get_parameter(name) for name in NAMES]
    if isinstance(layer, nn.LSTM | CoupledLSTM):
        found = (lstm_step if isinstance(layer, nn.LSTM) else coupled_lstm_step)(x, h, c, *weights)
        return found.h, found.c
    if isinstance(layer, nn.GRU):
        return gru_step(x, h, *weights).h, c
    assert isinstance(layer, nn.RNN)
    W_ih, W_hh, b_ih, b_hh = weights
    return torch_rnn_step(x, h, W_ih, W_hh, b_ih, b_hh, layer.nonlinearity), c


@torch.no_grad()
def initialise(layer: nn.Module, cell: CellName, orthogonal: bool, forget_bias: float) -> None:
    """Glorot-uniform input weights, orthogonal or such recurrent weights, zero biases but the keeping gate's.

    PyTorch has two biases; the forget bias goes to the first of them.
    """
    W_ih, W_hh, b_ih, b_hh = (layer.get_parameter(name) for name in NAMES)
    H = W_hh.shape[1]
    for block in range(BLOCKS[cell]):
        rows = slice(block * H, (block + 1) * H)
        nn.init.xavier_uniform_(W_ih[rows])
        (nn.init.orthogonal_ if orthogonal else nn.init.xavier_uniform_)(W_hh[rows])
    nn.init.zeros_(b_ih)
    nn.init.zeros_(b_hh)
    if cell in KEEPING:
        b_ih[KEEPING[cell] * H : (KEEPING[cell] + 1) * H] = forget_bias
