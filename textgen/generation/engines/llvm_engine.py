"""Engine in machine code that LLVM makes for this processor: one stream runs at the speed of memory."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from textgen.generation.engines.kernel_source import BAND
from textgen.generation.engines.kernels import activation_limit, address_of, compiled, pack, pack_8bit
from textgen.generation.engines.network import Network, quantize
from textgen.generation.engines.numpy_engine import BLAS_STREAMS, NumpyEngine
from textgen.generation.engines.protocol import EngineState, Floats, Ids


class LLVMEngine(NumpyEngine):
    """Runs a trained language model with kernels for few streams; many streams are matrix products of `NumpyEngine`.

    Args:
        network: weights of the model, arranged for vectors of `WIDTH`.
        eight_bit: keep the large matrices in 8 bits with a scale per row: a quarter of the bytes to read. The network's
            weights are those of `quantize_weights`.

    Raises:
        ImportError, RuntimeError: LLVM is not available on this machine.
    """

    name = "llvm"

    def __init__(self, network: Network, eight_bit: bool = False) -> None:
        self._kernels = compiled()
        super().__init__(network)
        matrix = _EightBitMatrix if eight_bit else _Matrix
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
    """A packed matrix W (R, K) and the kernels that multiply by it."""

    def __init__(self, W: Floats) -> None:
        self.rows = len(W) + -len(W) % BAND
        self._arrays: tuple[Any, ...] = (pack(W),)
        self.parts = tuple(address_of(array) for array in self._arrays)
        self.top: tuple[float, ...] = ()
        self._project, self._recur = compiled().project, compiled().recur

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


class _EightBitMatrix(_Matrix):
    """`_Matrix` in 8 bits."""

    def __init__(self, W: Floats) -> None:
        self.rows = len(W) + -len(W) % BAND
        self._arrays = pack_8bit(quantize(W))
        self.parts = tuple(address_of(array) for array in self._arrays)
        self.top = (activation_limit(W.shape[1]),)
        self._project, self._recur = compiled().project_8bit, compiled().recur_8bit
