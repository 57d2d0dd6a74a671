"""Machine code for a step of one stream, made by LLVM in a few milliseconds when it is first asked for; no compiler.

Reading the weights once per character is all that a step costs, so matrices are packed in the order in which they are
read: bands of 64 rows, within a band column by column. A band's 64 sums stay in registers while its columns stream by,
each scaled by one number of x; nothing is ever summed across a register. In 8 bits two columns lie side by side,
because one instruction multiplies and adds pairs of 16-bit numbers (on x86; elsewhere LLVM finds others).

The functions take addresses and sizes; all arrays are contiguous.
"""

from __future__ import annotations

import ctypes
import functools
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.kernel_source import BAND, SOURCE
from textgen.generation.engines.network import EightBit
from textgen.generation.engines.protocol import Floats


class Kernels(NamedTuple):
    """The compiled functions. T = characters (or streams), R = rows, K = columns, H = units; float32 but where said.

    lstm, gru, tanh, relu(a, h, c, h_next, c_next, T, H): what a cell makes of its activations, see `Layer`; T streams
        side by side, a (T, A), the others (T, H).
    project(W, x, a, T, R, K, A): a[t, :R] += W x[t] for a packed W; A numbers from one a[t] to the next.
    project_8bit(W, scales, x, a, T, R, K, A, top): the same, W int8; each x[t] is rounded to integers up to top.
    recur(W_h, gates, a, h, c, y, c_end, T, H, A, R): one layer over the activations a (T, A), to whose last R numbers
        W_h h is added, from h and c (H): outputs y (T, H). Gates: the address of the cell's function.
    recur_8bit(W_h, scales, gates, ..., R, top): the same, W_h int8.
    step(W_out, layers, gates, first, h, c, h_next, c_next, logits, L, H, A, R_x, R_h, V, residual, summed): all layers,
        one character: `first` is the first layer's W_x x + b, `logits` comes in as the output's bias; states (L, H).
        R_x, R_h, V: rows of the matrices. residual, summed: 0 or 1, what the next layer and what the output adds to a
        layer's h.
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
    """The functions for this processor.

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
    _KEPT.append(engine)  # the machine code lives as long as it
    return Kernels(**functions)


_KEPT: list[Any] = []


def pack(W: Floats) -> Floats:
    """A matrix (R, K) in the order that `project` reads it: (R / BAND, K, BAND); rows are filled up with zeros."""
    W = np.pad(W, [(0, -len(W) % BAND), (0, 0)])
    return np.ascontiguousarray(W.reshape(-1, BAND, W.shape[1]).swapaxes(1, 2))


def pack_8bit(W: EightBit) -> tuple[NDArray[np.int8], Floats]:
    """The same in 8 bits, for an even K: values (R / BAND, K / 2, BAND, 2) and scales (R,)."""
    missing = -len(W.values) % BAND
    values = np.pad(W.values, [(0, missing), (0, 0)])
    values = values.reshape(-1, BAND, values.shape[1] // 2, 2).swapaxes(1, 2)
    return np.ascontiguousarray(values), np.pad(W.scales, (0, missing))


def top_of(K: int) -> int:
    """The largest integer that x may be rounded to, so that K products with 8-bit weights fit 32 bits."""
    return min(2**15 - 1, (2**31 - 1) // (127 * K))


def address_of(array: NDArray[Any]) -> int:
    """Where an array's numbers begin; the caller keeps the array alive, and it is contiguous."""
    try:
        return ctypes.addressof(ctypes.c_char.from_buffer(array))  # type: ignore[arg-type]  # a third of the time of the other
    except TypeError:  # read-only
        address: int = array.__array_interface__["data"][0]
        return address
