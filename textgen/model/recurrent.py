"""The fast recurrent stack and its state: one of PyTorch's recurrent modules per layer, run by the fused kernels where
there are some (`kernels/`).

`equations.py` holds the readable steps with the same parameters; tests compare the two.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypedDict

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from textgen.model.cells import initialise, make_cell, run_sequence, run_sequence_with_resets
from textgen.model.config import ModelConfig

LayerFunction = Callable[[nn.Module, Tensor, Tensor, Tensor], tuple[Tensor, Tensor, Tensor]]
"""(layer, x, h, c) -> (y, h, c), such as `run_sequence` and `run_step`."""


class State(NamedTuple):
    """Hidden and cell state of a stack of layers, (L, B, H) each, float32.

    The model never stores it: `forward(ids, state)` takes it and returns the next one.
    """

    h: Tensor
    c: Tensor

    @classmethod
    def zeros(cls, layers: int, streams: int, hidden: int, device: torch.device) -> State:
        """The state before the first token: L = `layers`, B = `streams`, H = `hidden`."""
        shape = (layers, streams, hidden)
        return cls(torch.zeros(shape, device=device), torch.zeros(shape, device=device))

    def by_layer(self) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
        """H and c of each layer, (1, B, H), as `run_sequence` takes them."""
        return self.h.chunk(len(self.h)), self.c.chunk(len(self.c))

    def detach(self) -> State:
        """Returns this state cut from the graph: back-propagation is truncated here."""
        return State(self.h.detach(), self.c.detach())

    def finite(self) -> State:
        """Returns this state with 0 in place of infinities and NaN, which would spoil every later window."""
        return State(*(torch.nan_to_num(x, nan=0.0, posinf=0.0, neginf=0.0) for x in self))


class StackOptions(TypedDict, total=False):
    """Keyword arguments of `RecurrentStack`, described there."""

    dropout: float
    input_dropout: float
    output_dropout: float
    recurrent_dropout: float
    orthogonal: bool
    forget_bias: float


class RecurrentStack(nn.Module):
    """L recurrent layers on top of each other, on time-major input.

    One single-layer module per layer leaves room between the layers for residual connections and locked dropout. On
    CPUs and with cuDNN's persistent kernel it takes as long as one module with `num_layers=L`; cuDNN's standard kernels
    compute several layers of such a module at once.

    Args:
        config: shape of the model; its `skip_connections` change nothing beside `residual`, which sums the outputs.
        dropout: probability of dropping a unit between layers. The mask is drawn once per stream and window and kept
            over time ("locked" or variational dropout, Gal and Ghahramani 2016, arXiv:1512.05287).
        input_dropout, output_dropout: the same before the first layer and after the last.
        recurrent_dropout: probability of dropping a recurrent weight, once per window for all streams (DropConnect on
            W_hh, "weight-dropped LSTM": Merity, Keskar and Socher 2017, arXiv:1708.02182).
        orthogonal: initialise recurrent matrices as orthogonal, one for each gate: they keep the norm of the state over
            many steps (Saxe et al. 2014, arXiv:1312.6120). Otherwise Glorot-uniform (Glorot and Bengio 2010).
        forget_bias: initial bias of the LSTM's forget gate and of a GRU's update gate z. Above 0 the cell remembers
            from the start and gradients reach far back before anything is learned (Gers et al. 2000; Jozefowicz et al.
            2015).

    Attributes:
        rank, ranks: index of this process among those that share the streams in equal parts, and their number. With
            the same random state in all of them, a stream meets the same masks however many processes there are.
    """

    def __init__(
        self,
        config: ModelConfig,
        *,
        dropout: float = 0.0,
        input_dropout: float = 0.0,
        output_dropout: float = 0.0,
        recurrent_dropout: float = 0.0,
        orthogonal: bool = True,
        forget_bias: float = 1.0,
    ) -> None:
        super().__init__()
        self.hidden_size = config.hidden
        self.residual = config.residual
        self.skip_connections = config.skip_connections and not config.residual
        self.dropout = dropout
        self.input_dropout = input_dropout
        self.output_dropout = output_dropout
        self.recurrent_dropout = recurrent_dropout
        self.rank, self.ranks = 0, 1
        self.cell = config.cell
        self.layers = nn.ModuleList(
            make_cell(
                config.cell, config.nonlinearity, config.embedding if layer == 0 else config.hidden, config.hidden
            )
            for layer in range(config.layers)
        )
        for module in self.layers:
            initialise(module, config.cell, orthogonal, forget_bias)

    def forward(self, x: Tensor, state: State, resets: Tensor | None = None) -> tuple[Tensor, State]:
        """Runs T steps of B streams.

        Args:
            x: (T, B, E), float.
            state: state before the first step, (L, B, H) each.
            resets: (B, T), bool, on the CPU: steps before which a stream's state is set to zero; None for none.
                Dropout masks are kept across resets.

        Returns:
            The stack's output (T, B, H), and the state after the last step in float32, whatever precision the steps
            were computed in.
        """

        def run_layer(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            W_hh = None
            if self.training and self.recurrent_dropout:
                W_hh = F.dropout(layer.get_parameter("weight_hh_l0"), self.recurrent_dropout)
            if resets is None:
                return run_sequence(layer, x, h, c, W_hh)
            return run_sequence_with_resets(layer, x, h, c, resets, W_hh)

        top, hs, cs = self.run_layers(x, *state.by_layer(), run_layer)
        return top, State(torch.cat(hs).float(), torch.cat(cs).float())

    def run_layers(
        self, x: Tensor, hs: Sequence[Tensor], cs: Sequence[Tensor], run_layer: LayerFunction
    ) -> tuple[Tensor, list[Tensor], list[Tensor]]:
        """Runs x through all layers, each computed by `run_layer`.

        The residual and skip connections and the dropout between layers are applied here and nowhere else.

        Args:
            hs, cs: state of each layer, in the shape that `run_layer` takes.

        Returns:
            The last layer's output, or with skip connections the sum of all layers' outputs; and the states after.
        """
        x = self._locked_dropout(x, self.input_dropout)
        outputs, hs_after, cs_after = [], [], []
        for n, (layer, h, c) in enumerate(zip(self.layers, hs, cs, strict=True)):
            y, h, c = run_layer(layer, x, h, c)
            hs_after.append(h)
            cs_after.append(c)
            if self.residual and n > 0:
                y = y + x
            x = self._locked_dropout(y, self.dropout if n < len(self.layers) - 1 else self.output_dropout)
            if self.skip_connections:
                outputs.append(x)
        return torch.stack(outputs).sum(dim=0) if outputs else x, hs_after, cs_after

    def _locked_dropout(self, x: Tensor, p: float) -> Tensor:
        return locked_dropout(x, p, self.rank, self.ranks) if self.training else x


def locked_dropout(x: Tensor, p: float, rank: int = 0, ranks: int = 1) -> Tensor:
    """Drops units of x (T, B, H) with one mask per stream, the same at every step; keeps the expectation.

    Masks are drawn for the streams of all ranks, and those of this rank are used.
    """
    if p == 0.0:
        return x
    keep = 1.0 - p
    _, B, H = x.shape
    masks = x.new_empty(1, B * ranks, H).bernoulli_(keep).div_(keep)
    return x * masks[:, rank * B : (rank + 1) * B]
