"""Engine in machine code that LLVM makes for this processor: one stream runs at the speed of memory.

The kernels, `kernels.c`, are compiled from LLVM IR in a few milliseconds at first use; no compiler is needed. Reading
the weights dominates the cost of a step, so matrices are packed in the order in which they are read: bands of 64 rows,
within a band column by column. A band's 64 sums stay in registers while its columns are read, each scaled by one
element of x; nothing is summed across a register. In 8 bits two columns are interleaved, because one instruction
multiplies and adds pairs of 16-bit numbers (on x86; elsewhere LLVM finds others).
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.network import EngineState, Floats, Ids, Network, QuantizedMatrix, quantize
from textgen.generation.engines.numpy_engine import BLAS_STREAMS, NumpyEngine
from textgen.model.kernels.machine_code import machine_code

Kernel = Callable[..., None]

WIDTH, BAND = 16, 64
"""Numbers in a vector and rows in a band, as in `kernels.c`."""
IR = Path(__file__).with_name("kernels.ll")
"""LLVM IR of `kernels.c`, renewed by `make kernels`."""


class Kernels(NamedTuple):
    """The compiled functions, which take addresses of contiguous arrays, float32 unless said otherwise, and sizes.

    T = steps (or streams), R = rows, K = columns, H = units.

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

    lstm: Kernel
    gru: Kernel
    tanh: Kernel
    relu: Kernel
    project: Kernel
    project_8bit: Kernel
    recur: Kernel
    recur_8bit: Kernel
    step: Kernel
    step_8bit: Kernel


@functools.cache
def compiled() -> Kernels:
    """Returns the functions, compiled for this processor; see `machine_code` for errors."""
    engine = machine_code(IR)
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


class LLVMEngine(NumpyEngine):
    """Runs a trained language model with kernels for few streams; many streams are matrix products of `NumpyEngine`.

    The network is arranged for vectors of `WIDTH`. With `eight_bit` the large matrices are kept in 8 bits with a scale
    per row: a quarter of the bytes to read; the network's weights are then those of `quantize_weights`.

    Raises:
        ImportError, RuntimeError: LLVM is not available on this machine.
    """

    name = "llvm"

    def __init__(self, network: Network, eight_bit: bool = False) -> None:
        self._kernels = compiled()
        super().__init__(network)
        matrix = functools.partial(_Matrix, eight_bit=eight_bit)
        self._W_h = [matrix(layer.W_h) for layer in self.network.layers]
        # The first layer's input product comes from a table, so its matrix here is never read.
        self._W_x = [self._W_h[0], *(matrix(layer.W_x) for layer in self.network.layers[1:])]
        self._W_out = matrix(self.network.output)
        self._bias = np.pad(self.network.bias, (0, -self.vocabulary % BAND))
        L, H, V = len(self._W_h), self.network.hidden, len(self._bias)
        table = [
            (*x.parts, *h.parts, address_of(y.b))
            for x, h, y in zip(self._W_x, self._W_h, self.network.layers, strict=True)
        ]
        self._layers = np.array(table, np.uintp)
        self._kernel = self._kernels.step_8bit if eight_bit else self._kernels.step
        self._cell = getattr(self._kernels, network.equations)
        self._cell_at = ctypes.cast(self._cell, ctypes.c_void_p).value or 0
        self._kernel_begin = (*self._W_out.parts, address_of(self._layers), self._cell_at)
        self._shape = (L, 1, H)
        self._table_at = address_of(self._table)
        summed = self.network.residual or self.network.skip_connections
        rows = (len(self.network.layers[-1].W_x), len(self.network.layers[-1].W_h), V)
        self._kernel_end = (L, H, network.height, *rows, float(network.residual), float(summed), *self._W_out.top)

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.step`."""
        if len(ids) != 1:
            return super().step(ids, state)
        token = int(ids[0])
        shape = self._shape
        if not 0 <= token < self.vocabulary or state.h.shape != shape or state.c.shape != shape:
            self._checked(ids, state, 1)  # raises the error
        if not self._known[token]:
            self._first_inputs(np.array([token]))
        first = self._table_at + token * self._table.itemsize * self._table.shape[1]
        h, c = np.ascontiguousarray(state.h, np.float32), np.ascontiguousarray(state.c, np.float32)
        # One array for the new h, the new c and the logits: finding addresses takes most of the time here.
        new = np.empty(2 * h.size + self._bias.size, np.float32)
        new[2 * h.size :] = self._bias
        to_h = address_of(new)
        to_c, to_logits = to_h + h.nbytes, to_h + 2 * h.nbytes
        self._kernel(*self._kernel_begin, first, address_of(h), address_of(c), to_h, to_c, to_logits, *self._kernel_end)
        after = EngineState(new[: h.size].reshape(h.shape), new[h.size : 2 * h.size].reshape(h.shape))
        return new[None, 2 * h.size : 2 * h.size + self.vocabulary], after

    def _inputs(self, layer: int, x: Floats) -> Floats:
        if len(x) >= BLAS_STREAMS:
            return super()._inputs(layer, x)
        return self._W_x[layer].plus(self.network.layers[layer].b, x)

    def _add_recurrent(self, layer: int, h: Floats, a: Floats) -> None:
        if len(a) >= BLAS_STREAMS:
            super()._add_recurrent(layer, h, a)
        else:
            W_h = self._W_h[layer]
            W_h.add(np.ascontiguousarray(h), a, a.shape[1] - W_h.rows)

    def _recurrent_sequence(self, layer: int, a: Floats, h: Floats, c: Floats, h_end: Floats, c_end: Floats) -> Floats:
        y = np.empty((len(a), self.network.hidden), np.float32)
        self._W_h[layer].recur(self._cell_at, a, np.ascontiguousarray(h), np.ascontiguousarray(c), y, c_end)
        h_end[:] = y[-1]
        return y

    def _apply_cell(self, a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
        h, c = np.ascontiguousarray(h), np.ascontiguousarray(c)
        self._cell(*map(address_of, (a, h, c, h_next, c_next)), *c.shape)

    def _logits(self, x: Floats) -> Floats:
        if len(x) >= BLAS_STREAMS:
            return super()._logits(x)
        return self._W_out.plus(self._bias, x)[:, : self.vocabulary]


class _Matrix:
    """A packed matrix W (R, K), in float32 or 8 bits, and the kernels that multiply by it."""

    def __init__(self, W: Floats, eight_bit: bool) -> None:
        kernels = compiled()
        self.rows = len(W) + -len(W) % BAND
        self._arrays: tuple[Any, ...] = pack_8bit(quantize(W)) if eight_bit else (pack(W),)
        self.parts = tuple(address_of(array) for array in self._arrays)
        self.top: tuple[float, ...] = (activation_limit(W.shape[1]),) if eight_bit else ()
        self._project = kernels.project_8bit if eight_bit else kernels.project
        self._recur = kernels.recur_8bit if eight_bit else kernels.recur

    def add(self, x: Floats, a: Floats, begin: int = 0) -> None:
        """Adds W x to R columns of a, from column `begin` on: x (N, K), a (N, A)."""
        a_at = address_of(a) + begin * a.itemsize
        N, A = a.shape
        self._project(*self.parts, address_of(x), a_at, N, self.rows, x.shape[1], A, *self.top)

    def plus(self, b: Floats, x: Floats) -> Floats:
        """Returns b with W x added to its first R elements, (N, A): x (N, K), b (A,)."""
        a = np.empty((len(x), len(b)), np.float32)
        a[:] = b
        self.add(x, a)
        return a

    def recur(self, cell: int, a: Floats, h: Floats, c: Floats, y: Floats, c_end: Floats) -> None:
        """Runs a layer with these recurrent weights over T steps; see `Kernels.recur`."""
        arrays = (address_of(array) for array in (a, h, c, y, c_end))
        self._recur(*self.parts, cell, *arrays, *y.shape, a.shape[1], self.rows, *self.top)
