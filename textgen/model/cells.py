"""Recurrent layers of four kinds behind one calling convention: one layer over a sequence, or over one step.

Shapes: T steps, B streams, E input features, H hidden units.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from textgen.model.config import ROW_BLOCKS, CellName, Nonlinearity
from textgen.model.equations import coupled_lstm_step, gru_step, lstm_step, torch_rnn_step
from textgen.model.kernels.compiled import KernelCell, Variant, variant_in_use
from textgen.model.kernels.fused import fits, run_fused

WITH_CELL_STATE = ("lstm", "coupled")
"""Cells with a cell state c beside the hidden state h."""

PARAMETERS = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
"""PyTorch's names of a layer's parameters, in the order of the equations' arguments."""

PERSISTENT_LANES, LANES_TILE, PERSISTENT_UNITS = 128, 8, 128
"""Most lanes, a divisor of the lanes, and a divisor of E and H, with which cuDNN's persistent kernel runs."""

FORGET_BLOCK = {"lstm": 1, "coupled": 0, "gru": 1}
"""Index of the row block of the gate that keeps the memory: f, or a GRU's z. A vanilla RNN has none."""


class CoupledLSTM(nn.Module):
    """LSTM with coupled input and forget gates, i = 1 - f (Greff et al. 2017, arXiv:1503.04069).

    1 - sigmoid(a) = sigmoid(-a), so this is an `nn.LSTM` whose input gate has the negated weights of the forget gate,
    and the same kernels run it.

    Attributes:
        weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0: (3H, E), (3H, H), (3H,), (3H,); row blocks f, g, o.
    """

    def __init__(self, input_size: int, hidden_size: int) -> None:
        super().__init__()
        R = 3 * hidden_size
        self.weight_ih_l0 = nn.Parameter(torch.empty(R, input_size))
        self.weight_hh_l0 = nn.Parameter(torch.empty(R, hidden_size))
        self.bias_ih_l0 = nn.Parameter(torch.empty(R))
        self.bias_hh_l0 = nn.Parameter(torch.empty(R))

        self._fixed: list[Tensor] | None = None

    def forward(self, x: Tensor, state: tuple[Tensor, Tensor]) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """Same arguments and results as `nn.LSTM.forward`: x (T, B, E), h and c (1, B, H)."""
        y, h, c = run_torch(self, x, *state)
        return y, (h, c)

    def lstm_weights(self, W_hh: Tensor | None = None) -> list[Tensor]:
        """Returns the parameters of the equivalent `nn.LSTM`, row blocks i, f, g, o; with W_hh in place of the layer's
        recurrent weights, if given.
        """
        if self._fixed is not None:
            return self._fixed
        H = self.weight_hh_l0.shape[1]
        given = (self.weight_ih_l0, self.weight_hh_l0 if W_hh is None else W_hh, self.bias_ih_l0, self.bias_hh_l0)
        return [torch.cat([-rows[:H], rows]) for rows in given]

    def fix(self) -> None:
        """Makes the weights of the equivalent `nn.LSTM` once, for parameters that change no more."""
        self._fixed = self.lstm_weights()

    @contextlib.contextmanager
    def made_once(self, W_hh: Tensor | None = None) -> Iterator[None]:
        """Makes the weights of the equivalent `nn.LSTM` once for all calls in this context, with W_hh as in
        `lstm_weights`; gradients flow through them.
        """
        before, self._fixed = self._fixed, self.lstm_weights(W_hh)
        try:
            yield
        finally:
            self._fixed = before


def make_cell(cell: CellName, nonlinearity: Nonlinearity, input_size: int, hidden_size: int) -> nn.Module:
    """Returns a layer with E = `input_size` and H = `hidden_size`; `nonlinearity` is that of a vanilla RNN."""
    if cell == "lstm":
        return nn.LSTM(input_size, hidden_size)
    if cell == "coupled":
        return CoupledLSTM(input_size, hidden_size)
    if cell == "gru":
        return nn.GRU(input_size, hidden_size)
    return nn.RNN(input_size, hidden_size, nonlinearity=nonlinearity)


def run_sequence(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, W_hh: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """Runs a layer over T steps of B streams.

    Args:
        x: (T, B, E).
        h, c: state before the first step, (1, B, H). A GRU or a vanilla RNN has no c and returns the given one.
        W_hh: recurrent weights to use in place of the layer's.

    Returns:
        The outputs (T, B, H), and h and c after the last step.
    """
    if (variant := _fused_variant(layer, x, h)) is not None:
        W_ih, own, b_ih, b_hh = (layer.get_parameter(name) for name in PARAMETERS)
        y, h, c = run_fused(
            _kernel_cell(layer), variant, x, h[0], c[0], (W_ih, own if W_hh is None else W_hh, b_ih, b_hh)
        )
        return y, h[None], c[None]
    has_cell = isinstance(layer, nn.LSTM | CoupledLSTM)
    if torch.is_autocast_enabled("cpu") and x.device.type == "cpu" and not (has_cell and lstm_runs_in_bf16()):
        with torch.autocast("cpu", enabled=False):
            return run_sequence(layer, x.float(), h, c, W_hh)
    wide = x.shape[1] > PERSISTENT_LANES and not (x.shape[2] % PERSISTENT_UNITS or h.shape[2] % PERSISTENT_UNITS)
    if has_cell and wide and x.is_cuda and torch.is_autocast_enabled("cuda"):
        return run_in_parts(layer, x, h, c, W_hh, lanes=PERSISTENT_LANES)
    return run_torch(layer, x, h, c, W_hh)


def weights_made_once(layer: nn.Module, W_hh: Tensor | None) -> contextlib.AbstractContextManager[None]:
    """Returns a context in which calls of `run_torch` share the weights that they need and the layer does not have."""
    return layer.made_once(W_hh) if isinstance(layer, CoupledLSTM) else contextlib.nullcontext()


def run_in_parts(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, W_hh: Tensor | None = None, *, lanes: int
) -> tuple[Tensor, Tensor, Tensor]:
    """`run_torch` for some lanes after the others."""
    parts = zip(*(torch.split(each, lanes, dim=1) for each in (x, h, c)), strict=True)
    with weights_made_once(layer, W_hh):
        done = [run_torch(layer, x.contiguous(), h.contiguous(), c.contiguous(), W_hh) for x, h, c in parts]
    y, h, c = (torch.cat(each, dim=1) for each in zip(*done, strict=True))
    return y, h, c


def run_torch(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, W_hh: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """`run_sequence` by PyTorch's kernels: oneDNN's or cuDNN's.

    Calls the function behind `nn.LSTM.forward` and its like. `torch.func.functional_call`, which could exchange W_hh
    too, makes them move all weights of the layer in the memory of a GPU at every call.
    """
    own: list[Tensor] = [layer.get_parameter(name) for name in PARAMETERS]
    if isinstance(layer, CoupledLSTM):
        weights = layer.lstm_weights(W_hh)
    else:
        weights = own if W_hh is None else [own[0], W_hh, *own[2:]]
    if x.is_cuda and weights is not own and not torch.is_autocast_enabled("cuda"):  # autocast copies them anyway
        weights = in_one_piece(weights)
    options = (True, 1, 0.0, layer.training, False, False)  # biases, layers, dropout, ..., bidirectional, batch_first
    if isinstance(layer, nn.LSTM | CoupledLSTM):
        y, h, c = torch._VF.lstm(x, (h, c), weights, *options)
    elif isinstance(layer, nn.GRU):
        y, h = torch._VF.gru(x, h, weights, *options)
    else:
        assert isinstance(layer, nn.RNN)
        run = torch._VF.rnn_tanh if layer.nonlinearity == "tanh" else torch._VF.rnn_relu
        y, h = run(x, h, weights, *options)
    return y, h, c


def in_one_piece(weights: Sequence[Tensor]) -> list[Tensor]:
    """Returns copies of tensors that lie behind each other in one piece of memory, as cuDNN wants its weights;
    otherwise it warns and makes such copies at every call.
    """
    parts = torch.split(torch.cat([each.flatten() for each in weights]), [each.numel() for each in weights])
    return [part.view(each.shape) for part, each in zip(parts, weights, strict=True)]


@functools.cache
def lstm_runs_in_bf16() -> bool:
    """Whether PyTorch has bf16 kernels of an LSTM for this CPU; for other cells it has none, and fp32 is faster."""
    x, zeros = torch.zeros(1, 1, 32), torch.zeros(1, 1, 32)
    with torch.random.fork_rng(devices=[]):
        layer = nn.LSTM(32, 32)
    try:
        with torch.autocast("cpu", torch.bfloat16):
            layer(x, (zeros, zeros))
    except RuntimeError:  # an old processor, or ONEDNN_MAX_CPU_ISA forbids it
        return False
    return True


def _fused_variant(layer: nn.Module, x: Tensor, h: Tensor) -> Variant | None:
    """Returns the variant of the fused kernels that runs a layer; None if PyTorch's kernels do.

    The fused kernels are for bf16 autocast on the CPU and sizes that need little padding.
    """
    bf16 = torch.is_autocast_enabled("cpu") and torch.get_autocast_dtype("cpu") == torch.bfloat16
    if not bf16 or x.device.type != "cpu" or not fits(x.shape[1], x.shape[2], h.shape[2]):
        return None
    return variant_in_use()


def _kernel_cell(layer: nn.Module) -> KernelCell:
    """Returns the fused kernels' name of a layer's cell."""
    if isinstance(layer, nn.RNN):
        return "rnn_tanh" if layer.nonlinearity == "tanh" else "rnn_relu"
    if isinstance(layer, nn.GRU):
        return "gru"
    return "coupled" if isinstance(layer, CoupledLSTM) else "lstm"


def run_sequence_with_resets(
    layer: nn.Module, x: Tensor, h: Tensor, c: Tensor, resets: Tensor, W_hh: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """`run_sequence` with the state of some streams set to zero before some steps.

    The sequence is cut at these steps, and a kernel runs over each part.

    Args:
        resets: (B, T), bool, on the CPU: finding the cuts then needs no synchronisation with a GPU.
    """
    ys = []
    cuts = sorted({0, *resets.any(dim=0).nonzero().flatten().tolist()})
    fused = _fused_variant(layer, x, h) is not None
    with contextlib.nullcontext() if fused else weights_made_once(layer, W_hh):
        for begin, end in pairwise([*cuts, len(x)]):
            reset = resets[:, begin, None].to(x.device, non_blocking=True)
            h, c = h.masked_fill(reset, 0.0), c.masked_fill(reset, 0.0)
            y, h, c = run_sequence(layer, x[begin:end], h, c, W_hh)
            ys.append(y)
    return torch.cat(ys), h, c


def run_step(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Runs a layer over one step of N streams: x (N, E), h and c (N, H); returns the output and the new h and c.

    Uses `torch.lstm_cell` and its like, as `nn.LSTMCell` does: on a GPU two matrix products and one kernel, which take
    less time for one step than the preparations of cuDNN's kernels for sequences.
    """
    if isinstance(layer, CoupledLSTM):
        h, c = torch.lstm_cell(x, (h, c), *layer.lstm_weights())
        return h, h, c
    weights = [layer.get_parameter(name) for name in PARAMETERS]
    if isinstance(layer, nn.LSTM):
        h, c = torch.lstm_cell(x, (h, c), *weights)
    elif isinstance(layer, nn.GRU):
        h = torch.gru_cell(x, h, *weights)
    else:
        assert isinstance(layer, nn.RNN)
        h = (torch.rnn_tanh_cell if layer.nonlinearity == "tanh" else torch.rnn_relu_cell)(x, h, *weights)
    return h, h, c


def run_step_by_equations(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """`run_step` by the readable equations. Automatic differentiation reaches both h and c, as h is made of c here."""
    weights = [layer.get_parameter(name) for name in PARAMETERS]
    if isinstance(layer, nn.LSTM | CoupledLSTM):
        lstm = (lstm_step if isinstance(layer, nn.LSTM) else coupled_lstm_step)(x, h, c, *weights)
        return lstm.h, lstm.h, lstm.c
    if isinstance(layer, nn.GRU):
        h = gru_step(x, h, *weights).h
    else:
        assert isinstance(layer, nn.RNN)
        W_ih, W_hh, b_ih, b_hh = weights
        h = torch_rnn_step(x, h, W_ih, W_hh, b_ih, b_hh, layer.nonlinearity)
    return h, h, c


@torch.no_grad()
def initialise(layer: nn.Module, cell: CellName, orthogonal: bool, forget_bias: float) -> None:
    """Draws the initial weights: Glorot-uniform input weights, orthogonal or Glorot-uniform recurrent weights.

    Biases are zero except the forget gate's (a GRU's z). PyTorch has two biases per gate; the forget bias goes to the
    first.
    """
    W_ih, W_hh, b_ih, b_hh = (layer.get_parameter(name) for name in PARAMETERS)
    H = W_hh.shape[1]
    for block in range(ROW_BLOCKS[cell]):
        rows = slice(block * H, (block + 1) * H)
        nn.init.xavier_uniform_(W_ih[rows])
        (nn.init.orthogonal_ if orthogonal else nn.init.xavier_uniform_)(W_hh[rows])
    nn.init.zeros_(b_ih)
    nn.init.zeros_(b_hh)
    if cell in FORGET_BLOCK:
        b_ih[FORGET_BLOCK[cell] * H : (FORGET_BLOCK[cell] + 1) * H] = forget_bias
