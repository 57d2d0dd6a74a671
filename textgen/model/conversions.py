"""Conversions of an LSTM's weights between notations: rows are permuted and biases merged, exactly.

All conversions go through the fused notation. They are made of torch operations, so gradients flow through them.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from textgen.model.equations import Concatenated, PerGate


class TorchWeights(NamedTuple):
    """Arguments of `lstm_step`; row blocks i, f, g, o."""

    W_ih: Tensor
    W_hh: Tensor
    b_ih: Tensor
    b_hh: Tensor


class FusedWeights(NamedTuple):
    """Arguments of `fused_lstm_step`; row blocks i, f, o, g."""

    W_x: Tensor
    W_h: Tensor
    b: Tensor


class PerGateWeights(NamedTuple):
    """Arguments of `per_gate_lstm_step`: matrices by gate, without biases."""

    U: PerGate
    W: PerGate


class ConcatenatedWeights(NamedTuple):
    """Arguments of `concatenated_lstm_step`: matrices over [h, x] and biases by gate."""

    W: Concatenated
    b: Concatenated


def fused_from_torch(weights: TorchWeights) -> FusedWeights:
    """Swaps the blocks of g and o, and adds the biases."""
    W_ih, W_hh, b_ih, b_hh = weights
    return FusedWeights(_swapped(W_ih), _swapped(W_hh), _swapped(b_ih + b_hh))


def torch_from_fused(weights: FusedWeights) -> TorchWeights:
    """Swaps the blocks of o and g; the second bias is zero."""
    W_x, W_h, b = weights
    return TorchWeights(_swapped(W_x), _swapped(W_h), _swapped(b), torch.zeros_like(b))


def per_gate_from_fused(weights: FusedWeights) -> PerGateWeights:
    """Splits by gate and transposes (the source multiplies row vectors); raises ValueError if the bias is not 0."""
    if weights.b.count_nonzero():
        raise ValueError("the per-gate LSTM has no bias, and these weights have one")
    (U_i, U_f, U_o, U_N), (W_i, W_f, W_o, W_N) = (
        [part.T for part in matrix.chunk(4)] for matrix in (weights.W_x, weights.W_h)
    )
    return PerGateWeights(PerGate(U_f, U_i, U_o, U_N), PerGate(W_f, W_i, W_o, W_N))


def fused_from_per_gate(weights: PerGateWeights) -> FusedWeights:
    """Transposes the matrices and stacks them; the bias is zero."""
    W_x, W_h = (torch.cat([gate.i.T, gate.f.T, gate.o.T, gate.N.T]) for gate in weights)
    return FusedWeights(W_x, W_h, W_x.new_zeros(len(W_x)))


def concatenated_from_fused(weights: FusedWeights) -> ConcatenatedWeights:
    """Concatenates W_h and W_x along the columns, as h and x are, and splits by gate."""
    W_u, W_f, W_o, W_i = torch.cat([weights.W_h, weights.W_x], dim=1).chunk(4)
    b_u, b_f, b_o, b_i = weights.b.chunk(4)
    return ConcatenatedWeights(Concatenated(W_f, W_u, W_i, W_o), Concatenated(b_f, b_u, b_i, b_o))


def fused_from_concatenated(weights: ConcatenatedWeights) -> FusedWeights:
    """Separates W_h and W_x; the update gate u is the fused notation's i, and the candidate i its g."""
    W, b = (torch.cat([gate.u, gate.f, gate.o, gate.i]) for gate in weights)
    H = len(b) // 4
    return FusedWeights(W[:, H:], W[:, :H], b)


def _swapped(rows: Tensor) -> Tensor:
    """Swaps the last two of four row blocks: i, f, g, o becomes i, f, o, g and vice versa."""
    i, f, third, fourth = rows.chunk(4)
    return torch.cat([i, f, fourth, third])
