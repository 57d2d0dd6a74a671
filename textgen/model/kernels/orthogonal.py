"""Newton-Schulz iteration on a batch of matrices, with products in bf16 and sums in fp32."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from textgen.model.kernels.compiled import FOLDER, Variant, run_on_team, team_size
from textgen.model.kernels.machine_code import machine_code

SOURCES = ("orthogonal.c", "tiles.h", "vectors.h")
"""Files that the IR is made of."""
MULTIPLE = 32
"""Rows and columns are padded with zeros to multiples of this."""
LARGEST_PADDING = 2.0
"""Padding may multiply the size of a matrix by this, at most."""
TILE = 512
"""Numbers of bf16 in a tile."""


class Batch(ctypes.Structure):
    """Arguments of the kernel, in the order of the struct in `orthogonal.c`, which says what they are."""

    _fields_ = (
        *((name, ctypes.c_int64) for name in ("matrices", "rows", "columns", "steps")),
        *((name, ctypes.c_void_p) for name in ("coefficients", "G", "U")),
        *((name, ctypes.c_int64) for name in ("next", "next_thread")),
        ("work", ctypes.c_void_p),
        ("work_size", ctypes.c_int64),
    )


@functools.cache
def compiled(variant: Variant) -> tuple[int, Any]:
    """Returns the kernel's address and the owner of its machine code; see `machine_code` for errors."""
    engine = machine_code(FOLDER / "ir" / f"orthogonal.{variant}.ll")
    return engine.get_function_address("orthogonalise"), engine


def fits(rows: int, columns: int) -> bool:
    """Whether the kernel takes such matrices and padding them costs little enough."""
    padded = (rows + -rows % MULTIPLE) * (columns + -columns % MULTIPLE)
    return padded <= LARGEST_PADDING * rows * columns


def newton_schulz(
    G: Sequence[Tensor], U: Sequence[Tensor], coefficients: Sequence[tuple[float, float, float]], variant: Variant
) -> None:
    """Writes X to `U` after the steps X <- a X + (b A + c A A) X, A = X X', from X = G / |G|.

    If there are more rows than columns, the same is done to the transposed matrix. Sizes are padded with zeros to
    multiples of 32. The results have the same bits for any number of threads.

    Args:
        G, U: of each matrix, (rows, columns), float32, contiguous.
        coefficients: a, b, c of each step.
    """
    rows, columns = G[0].shape
    tall, (low, high) = rows > columns, sorted((rows, columns))
    if not tall and rows % MULTIPLE == columns % MULTIPLE == 0:
        _run(G, U, coefficients, variant)
        return
    padded = torch.zeros(len(G), low + -low % MULTIPLE, high + -high % MULTIPLE)
    for given, matrix in zip(padded, G, strict=True):
        given[:low, :high] = matrix.mT if tall else matrix
    found = torch.empty_like(padded)
    _run(list(padded), list(found), coefficients, variant)
    for U_of_one, X in zip(U, found, strict=True):
        U_of_one.copy_(X[:low, :high].mT if tall else X[:low, :high])


def _run(
    G: Sequence[Tensor], U: Sequence[Tensor], coefficients: Sequence[tuple[float, float, float]], variant: Variant
) -> None:
    """Calls the kernel; see `Batch` and `newton_schulz`."""
    assert all(each.is_contiguous() and each.dtype == torch.float32 for each in (*G, *U))
    rows, columns = G[0].shape
    threads, work_size = min(team_size(), len(G)), 4 * rows * columns + 3 * rows * rows + 2 * TILE
    work = torch.empty(threads, work_size, dtype=torch.bfloat16)
    abc = torch.tensor(coefficients)
    pointers = torch.tensor([[each.data_ptr() for each in side] for side in (G, U)])
    batch = Batch(
        matrices=len(G),
        rows=rows,
        columns=columns,
        steps=len(coefficients),
        coefficients=abc.data_ptr(),
        G=pointers[0].data_ptr(),
        U=pointers[1].data_ptr(),
        work=work.data_ptr(),
        work_size=work_size,
    )
    run_on_team(compiled(variant)[0], batch, threads)
