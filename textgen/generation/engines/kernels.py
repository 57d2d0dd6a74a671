"""Kernels for a step of one stream, compiled by LLVM in a few milliseconds at first use; no compiler is needed.

Reading the weights dominates the cost of a step, so matrices are packed in the order in which they are read: bands of
64 rows, within a band column by column. A band's 64 sums stay in registers while its columns are read, each scaled by
one element of x; nothing is summed across a register. In 8 bits two columns are interleaved, because one instruction
multiplies and adds pairs of 16-bit numbers (on x86; elsewhere LLVM finds others).

The functions take addresses and sizes; all arrays are contiguous.
"""

from __future__ import annotations

import ctypes
import functools
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.kernel_source import BAND, SOURCE
from textgen.generation.engines.network import QuantizedMatrix
from textgen.generation.engines.protocol import Floats


class Kernels(NamedTuple):
    """The compiled functions. T = steps (or streams), R = rows, K = columns, H = units; float32 unless said otherwise.

    lstm, gru, tanh, relu(a, h, c, h_next, c_next, T, H): the cell functions for T streams, given the pre-activations a
        (T, A) of `Layer`; the others are (T, H).
    project(W, x, a, T, R, K, A): a[t, :R] += W x[t] for a packed W; A is the row length of a.
    project_8bit(W, scales, x, a, T, R, K, A, top): the same, W int8; each x[t] is rounded to integers up to top.
    recur(W_h, cell, a, h, c, y, c_end, T, H, A, R): T steps of one layer from h and c (H): outputs y (T, H). W_h h is
        added to the last R elements of each row of a (T, A). cell: address of the cell function.
    recur_8bit(W_h, scales, cell, ..., R, top): the same, W_h int8.
    step(W_out, layers, cell, first, h, c, h_next, c_next, logits, L, H, A, R_x, R_h, V, residual, summed): all layers,
        one step. first: the first layer's W_x x + b. logits: holds the output's bias and receives the logits. States
        are (L, H). R_x, R_h, V: rows of the matrices. residual, summed: 0 or 1, factors of the lower layers' sum in the
        input of the next layer and of the output layer.
    step_8bit(W_out, scales, layers, ..., residual, summed, top): the same in 8 bits.
    """

    lstm: Any
    gru: Any
    tanh: Any
    relu: Any

    project: Any
    project_8bit: Any
    recur: Any
    recur_8bit: Any
    step: Any
    step_8bit: Any


@functools.cache
def compiled() -> Kernels:
    """Returns the functions, compiled for this processor.

    Raises:
        ImportError: llvmlite is not installed, or not for this machine.
        RuntimeError: LLVM cannot make code for this machine.
    """
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3, jit=True
    )
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(SOURCE), machine)
    engine.finalize_object()
    address, size, number = ctypes.c_void_p, ctypes.c_int64, ctypes.c_float
    kinds = {
        **dict.fromkeys(("lstm", "gru", "tanh", "relu"), (*[address] * 5, *[size] * 2)),
        "project": (*[address] * 3, *[size] * 4),
        "project_8bit": (*[address] * 4, *[size] * 4, number),
        "recur": (*[address] * 7, *[size] * 4),
        "recur_8bit": (*[address] * 8, *[size] * 4, number),
        "step": (*[address] * 9, *[size] * 6, *[number] * 2),
        "step_8bit": (*[address] * 10, *[size] * 6, *[number] * 3),
    }
    functions = {name: ctypes.CFUNCTYPE(None, *kind)(engine.get_function_address(name)) for name, kind in kinds.items()}
    _KEPT.append(engine)  # it owns the machine code
    return Kernels(**functions)


_KEPT: list[Any] = []


def pack(W: Floats) -> Floats:
    """Returns a matrix (R, K) in the order that `project` reads it, (R / BAND, K, BAND); R is padded with zero rows."""
    W = np.pad(W, [(0, -len(W) % BAND), (0, 0)])
    return np.ascontiguousarray(W.reshape(-1, BAND, W.shape[1]).swapaxes(1, 2))


def pack_8bit(W: QuantizedMatrix) -> tuple[NDArray[np.int8], Floats]:
    """Returns a matrix in 8 bits packed likewise, for an even K: values (R / BAND, K / 2, BAND, 2) and scales (R,)."""
    missing = -len(W.values) % BAND
    values = np.pad(W.values, [(0, missing), (0, 0)])
    values = values.reshape(-1, BAND, values.shape[1] // 2, 2).swapaxes(1, 2)
    return np.ascontiguousarray(values), np.pad(W.scales, (0, missing))


def activation_limit(K: int) -> int:
    """Returns the largest integer that x may be rounded to so that a sum of K products with int8 fits 32 bits."""
    return min(2**15 - 1, (2**31 - 1) // (127 * K))


def address_of(array: NDArray[Any]) -> int:
    """Returns the address of a contiguous array's data; the caller keeps the array alive."""
    try:
        return ctypes.addressof(ctypes.c_char.from_buffer(array))  # type: ignore[arg-type]  # a third of the time of the other
    except TypeError:  # read-only
        address: int = array.__array_interface__["data"][0]
        return address
