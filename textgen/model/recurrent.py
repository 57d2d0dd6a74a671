"""The fast recurrent stack: one of PyTorch's recurrent modules per layer, so that every layer's output can be reached.

`equations.py` holds the readable steps with the same parameters; the tests hold the two together.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from textgen.model.cells import initialise, make_cell, read, read_with_resets
from textgen.model.config import ModelConfig
from textgen.model.state import State


class RecurrentStack(nn.Module):
    """L recurrent layers above each other, on time-major input.

    One single-layer module per layer costs nothing against one with `num_layers=L` (both run the same oneDNN or cuDNN
    kernel per layer) and leaves room between the layers for residual connections and locked dropout.

    Args:
        config: shape of the model; its `skip_connections` change nothing beside `residual`, which sums the outputs.
        dropout: probability of dropping a unit of a layer's output on its way to the next one. The mask is drawn once
            per stream and window and kept over time ("locked" or variational dropout, Gal and Ghahramani 2016,
            arXiv:1512.05287).
        input_dropout, output_dropout: the same for the input of the first layer and the output of the last.
        recurrent_dropout: probability of dropping a recurrent weight, once per window for all streams (DropConnect on
            W_hh, "weight-dropped LSTM": Merity, Keskar and Socher 2017, arXiv:1708.02182).
        orthogonal: begin with orthogonal recurrent matrices, one for each gate: they keep the norm of the state over
            many steps (Saxe et al. 2014, arXiv:1312.6120). Otherwise with Glorot-uniform ones (Glorot and Bengio 2010).
        forget_bias: initial bias of the LSTM's forget gate and, negated, of what plays its part in a GRU. Above 0 the
            cell remembers from the start and gradients reach far back before anything is learnt (Gers et al. 2000;
            Jozefowicz et al. 2015).

    Attributes:
        rank, ranks: of several processes that share the streams in equal parts, which one this is. With the same
            random state everywhere, every stream then meets the same masks however many processes there are.
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
        for made in self.layers:
            initialise(made, config.cell, orthogonal, forget_bias)

    def forward(self, x: Tensor, state: State, resets: Tensor | None = None) -> tuple[Tensor, State]:
        """Reads T steps of B streams.

        Args:
            x: (T, B, E), float.
            state: state before the first step, (L, B, H) each.
            resets: (B, T), bool, on the CPU: steps before which a stream's state is emptied; None for no such steps.
                Masks of dropout are kept over them.

        Returns:
            The top layer's output, or the sum of all, (T, B, H), and the state after the last step in float32,
            whatever precision the steps were computed in.
        """
        hs, cs, ys = [], [], []
        x = self._locked(x, self.input_dropout)
        for layer, module in enumerate(self.layers):
            W_hh = None
            if self.training and self.recurrent_dropout:
                W_hh = F.dropout(module.get_parameter("weight_hh_l0"), self.recurrent_dropout)
            h, c = state.h[layer : layer + 1], state.c[layer : layer + 1]
            if resets is None:
                y, h, c = read(module, x, h, c, W_hh)
            else:
                y, h, c = read_with_resets(module, x, h, c, resets, W_hh)
            hs.append(h)
            cs.append(c)
            if self.residual and layer > 0:
                y = y + x
            x = self._locked(y, self.dropout if layer < len(self.layers) - 1 else self.output_dropout)
            ys.append(x)
        top = torch.stack(ys).sum(dim=0) if self.skip_connections else x
        return top, State(torch.cat(hs).float(), torch.cat(cs).float())

    def _locked(self, x: Tensor, p: float) -> Tensor:
        return locked_dropout(x, p, self.rank, self.ranks) if self.training else x


def locked_dropout(x: Tensor, p: float, rank: int = 0, ranks: int = 1) -> Tensor:
    """Drops units of x (T, B, H) with one mask per stream, the same at every step; keeps the expectation.

    The masks of the streams of all ranks are drawn, and those of this rank are used.
    """
    if p == 0.0:
        return x
    keep = 1.0 - p
    _, B, H = x.shape
    masks = x.new_empty(1, B * ranks, H).bernoulli_(keep).div_(keep)
    return x * masks[:, rank * B : (rank + 1) * B]
