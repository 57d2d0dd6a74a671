"""A recurrent layer over a sequence as one PyTorch function, with products in bf16 and sums in fp32."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable

from textgen.model.kernels.compiled import KernelCell, Variant, call, compiled

LANES, INPUTS, UNITS = 16, 32, 64
"""B, E and H are padded with zeros to multiples of these."""
LARGEST_PADDING = 2.0
"""Padding may multiply the work by this, at most."""
SUMS_TILE = 256
"""Numbers of fp32 in a tile of sums."""
PROJECTED = 4
"""Tiles of lanes whose input is projected at once, at least: CHUNK in `layer.c`."""


class CellShape(NamedTuple):
    """Constants of a cell, as in `cells.h`."""

    sums: int  # sums of a unit
    kept: int  # numbers of a unit and step that the backward pass needs
    columns: int  # tile columns that are computed together
    has_c: bool  # whether there is a cell state


SHAPES: dict[KernelCell, CellShape] = {
    "lstm": CellShape(sums=4, kept=5, columns=4, has_c=True),
    "coupled": CellShape(sums=3, kept=4, columns=12, has_c=True),
    "gru": CellShape(sums=4, kept=4, columns=12, has_c=False),
    "rnn_tanh": CellShape(sums=1, kept=1, columns=4, has_c=False),
    "rnn_relu": CellShape(sums=1, kept=1, columns=4, has_c=False),
}


def fits(B: int, E: int, H: int) -> bool:
    """Whether padding a layer to the kernels' multiples costs little enough."""
    lanes, inputs, units = B + -B % LANES, E + -E % INPUTS, H + -H % UNITS
    return lanes * units * (inputs + units) <= LARGEST_PADDING * B * H * (E + H)


def run_fused(
    cell: KernelCell,
    variant: Variant,
    x: Tensor,
    h: Tensor,
    c: Tensor,
    weights: tuple[Tensor, Tensor, Tensor, Tensor],
) -> tuple[Tensor, Tensor, Tensor]:
    """Runs a layer over T steps of B streams; differentiable in all tensors.

    Args:
        x: input, (T, B, E), float.
        h, c: state before the first step, (B, H); a cell without c returns the given one.
        weights: W_ih (R H, E), W_hh (R H, H), b_ih and b_hh (R H,), row blocks as in `config.ROW_BLOCKS`, float32.

    Returns:
        The outputs (T, B, H) in bf16, and h and c after the last step in float32.
    """
    B, E, H = x.shape[1], x.shape[2], h.shape[1]
    kernel = cell, variant, torch.is_grad_enabled()
    b, e, u = -B % LANES, -E % INPUTS, -H % UNITS
    if not (b or e or u):
        y, h, after = FusedLayer.apply(x, h, c, *weights, *kernel)  # type: ignore[no-untyped-call]
        return y, h, after if SHAPES[cell].has_c else c
    W_x, W_h, b_x, b_h = weights
    padded = (_pad_rows(F.pad(W_x, (0, e)), H, u), _pad_rows(F.pad(W_h, (0, u)), H, u))
    biases = (_pad_rows(bias[:, None], H, u)[:, 0] for bias in (b_x, b_h))
    state = (F.pad(part, (0, u, 0, b)) for part in (h, c))
    x = F.pad(x, (0, e, 0, b))
    y, h, after = FusedLayer.apply(x, *state, *padded, *biases, *kernel)  # type: ignore[no-untyped-call]
    return y[:, :B, :H], h[:B, :H], after[:B, :H] if SHAPES[cell].has_c else c


def _pad_rows(W: Tensor, H: int, u: int) -> Tensor:
    """Returns W (R H, K) with `u` rows of zeros after each block of H."""
    return F.pad(W.view(-1, H, W.shape[1]), (0, 0, 0, u)).flatten(0, 1)


class FusedLayer(torch.autograd.Function):
    """The function for sizes that need no padding. A unit of zeros stays zero and has no gradient in any cell."""

    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        h_0: Tensor,
        c_0: Tensor,
        W_x: Tensor,
        W_h: Tensor,
        b_x: Tensor,
        b_h: Tensor,
        cell: KernelCell,
        variant: Variant,
        records: bool,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Returns the outputs, and h and c after the last step; `records` says whether gradients are recorded."""
        x, h_0, c_0 = x.to(torch.bfloat16).contiguous(), h_0.float().contiguous(), c_0.float().contiguous()
        W_x, W_h, b_x, b_h = (weight.float().contiguous() for weight in (W_x, W_h, b_x, b_h))
        shape, (T, B, E), H = SHAPES[cell], x.shape, W_h.shape[1]
        wants_gradient = records and any(ctx.needs_input_grad)
        h = x.new_empty(T + 1, B, H)
        h_T, c_T = torch.empty_like(h_0), torch.empty_like(c_0) if shape.has_c else None
        kept = torch.empty(T, H, B, shape.kept, dtype=torch.float16) if wants_gradient else None
        carry = torch.empty(T + 1, H, B)
        weights = {"W_x": W_x, "W_h": W_h, "b_x": b_x, "b_h": b_h}
        state = {"h_0": h_0, "c_0": c_0, "h": h, "h_T": h_T, "c_T": c_T, "kept": kept, "carry": carry}
        packed = {"P_x": x.new_empty(W_x.numel()), "P_h": x.new_empty(W_h.numel()), "bias": W_x.new_empty(H, 4)}
        work_size = (max(B // LANES, PROJECTED) * (H // 16) * shape.sums + 4 * shape.columns) * SUMS_TILE
        call(compiled(cell, variant).forward, (T, B, E, H), work_size, {"x": x, **weights, **state, **packed})
        if wants_gradient:
            ctx.save_for_backward(x, W_x, W_h, h, kept, carry)
            ctx.cell, ctx.variant = cell, variant
            ctx.state_gradient = ctx.needs_input_grad[1] or ctx.needs_input_grad[2]
            ctx.set_materialize_grads(False)
        return h[1:], h_T, h_T.new_empty(0) if c_T is None else c_T

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor | None) -> tuple[Tensor | None, ...]:
        """Returns the gradients of the arguments."""
        x, W_x, W_h, h, kept, carry = ctx.saved_tensors
        cell: KernelCell = ctx.cell
        shape, (T, B, E), H = SHAPES[cell], x.shape, W_h.shape[1]
        dh, dh_T, dc_T = gradients
        dh = torch.zeros_like(h[1:]) if dh is None else dh.to(torch.bfloat16).contiguous()
        dh_T = None if dh_T is None else dh_T.contiguous()
        dc_T = None if dc_T is None or not shape.has_c else dc_T.contiguous()
        dx, dW_x, dW_h = torch.empty_like(x), torch.empty_like(W_x), torch.empty_like(W_h)
        db_x, db_h = W_x.new_empty(len(W_x)), W_x.new_empty(len(W_x))
        dh_0 = W_x.new_empty(B, H) if ctx.state_gradient else None
        dc_0 = W_x.new_empty(B, H) if ctx.state_gradient and shape.has_c else None
        saved = {"x": x, "W_x": W_x, "W_h": W_h, "h": h, "kept": kept, "carry": carry}
        found = {"dx": dx, "dW_x": dW_x, "dW_h": dW_h, "db_x": db_x, "db_h": db_h, "dh_0": dh_0, "dc_0": dc_0}
        rows = (T * B + 31) // 32 * 32
        packed = {"P_x": x.new_empty(W_x.numel()), "P_h": x.new_empty(W_h.numel())}
        packed |= {"d_left": x.new_empty(T * B, shape.sums * H), "d_right": x.new_empty(rows, shape.sums * H)}
        packed |= {"transposed": x.new_empty(rows, E + H), "d_carry": W_x.new_empty(H, B)}
        packed |= {"d_bias": W_x.new_empty(B // LANES, H * shape.sums)}
        given = {"dh": dh, "dh_T": dh_T, "dc_T": dc_T}
        call(compiled(cell, ctx.variant).backward, (T, B, E, H), 8 * SUMS_TILE, {**saved, **given, **found, **packed})
        return dx, dh_0, dc_0, dW_x, dW_h, db_x, db_h, None, None, None
