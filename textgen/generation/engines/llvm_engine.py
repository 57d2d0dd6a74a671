"""Engine in machine code that LLVM makes for this processor.

The kernels, `kernels.c`, are compiled from LLVM IR in a few milliseconds at first use; no compiler is needed. Reading
the weights dominates the cost of a step, so matrices are packed in the order in which they are read: bands of 64 rows,
within a band column by column. A band's 64 sums stay in registers while its columns are read, each scaled by one
element of x; nothing is summed across a register. Up to six streams (in 8 bits four) share a column that was read,
each with sums of its own in the same order, so a stream's bits do not depend on the streams beside it. In 8 bits two
columns are interleaved, because one instruction multiplies and adds pairs of 16-bit numbers (on x86; elsewhere LLVM
finds others).
"""

from __future__ import annotations

import ctypes
import functools
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.generation.engines.network import Automaton, EngineState, Floats, Ids, Network
from textgen.generation.engines.numpy_engine import NumpyEngine
from textgen.model.kernels.machine_code import machine_code
from textgen.model.quantization import QuantizedMatrix, quantize

Kernel = Callable[..., Any]

WIDTH, BAND = 16, 64
"""Numbers in a vector and rows in a band, as in `kernels.c`."""
CACHE_LINE = 64  # bytes
STREAMS_AT_ONCE = 128  # streams whose pre-activations a thread computes together: bounds the memory
IR = Path(__file__).with_name("kernels.ll")
"""LLVM IR of `kernels.c`, renewed by `make kernels`."""


class Kernels(NamedTuple):
    """The compiled functions, which take addresses of contiguous arrays, float32 unless said otherwise, and sizes.

    T = steps or streams, N = all streams, H = units, A = length of a row of pre-activations (see `Layer`).

    lstm, gru, tanh, relu(a, h, c, h_next, c_next, T, H): the cell functions for T streams, given the pre-activations a
        (T, A); the others are (T, H).
    add_wide, add_narrow, add_8bit_wide, add_8bit_narrow(W, x, a, T, A): a[t, :R] += W x[t] for a `PackedMatrix`; the
        bits of a[t] do not depend on T. In 8 bits each x[t] is rounded to integers up to `top`.
    recur(W_h, cell, a, h, c, y, c_end, T, A): T steps of one layer from h and c (H): outputs y (T, H). W_h h is added
        to the last elements of each row of a (T, A). cell: address of the cell function.
    first_inputs(network, ids, a, T): a = W_x x + b of the first layer for T ids, int64: (T, A).
    step(network, ids, h, c, h_next, c_next, logits, work, T, N): all layers, one step of T of N streams. States are
        (L, N, H), and their addresses those of the first of the T streams. work: T (A + 2 H) numbers.
    generate(network, next, h, c, uniforms, drawn, states, bias, follow, logits, weights, work, T, S, N, V,
        temperature): T tokens of S of N streams; see `kernels.c`. Returns 1 if logits are not finite, else 0.
    """

    lstm: Kernel
    gru: Kernel
    tanh: Kernel
    relu: Kernel
    add_wide: Kernel
    add_narrow: Kernel
    add_8bit_wide: Kernel
    add_8bit_narrow: Kernel
    recur: Kernel
    first_inputs: Kernel
    step: Kernel
    generate: Kernel


@functools.cache
def compiled() -> Kernels:
    """Returns the functions, compiled for this processor; see `machine_code` for errors."""
    engine = machine_code(IR)
    address, size = ctypes.c_void_p, ctypes.c_int64
    kinds = {
        **dict.fromkeys(("lstm", "gru", "tanh", "relu"), (*[address] * 5, *[size] * 2)),
        **dict.fromkeys(("add_wide", "add_narrow", "add_8bit_wide", "add_8bit_narrow"), (*[address] * 3, *[size] * 2)),
        "recur": (*[address] * 7, *[size] * 2),
        "first_inputs": (*[address] * 3, size),
        "step": (*[address] * 8, *[size] * 2),
        "generate": (*[address] * 12, *[size] * 4, ctypes.c_double),
    }
    functions = {
        name: ctypes.CFUNCTYPE(size if name == "generate" else None, *kind)(engine.get_function_address(name))
        for name, kind in kinds.items()
    }
    _KEPT.append(engine)  # it owns the machine code
    return Kernels(**functions)


_KEPT: list[Any] = []


@functools.cache
def registers_are_wide() -> bool:
    """Returns whether this processor has 32 registers of 16 numbers."""
    import llvmlite.binding as llvm

    return bool(llvm.get_host_cpu_features().get("avx512f"))


class Scratch(NamedTuple):
    """Addresses of a thread's scratch memory."""

    logits: int
    weights: int
    work: int


def pack(W: Floats) -> Floats:
    """Returns a matrix (R, K) in the order that `project` reads it, (R / BAND, K, BAND); R is padded with zero rows."""
    W = np.pad(W, [(0, -len(W) % BAND), (0, 0)])
    return _aligned(W.reshape(-1, BAND, W.shape[1]).swapaxes(1, 2))


def pack_8bit(W: QuantizedMatrix) -> tuple[NDArray[np.int8], Floats]:
    """Returns a matrix in 8 bits packed likewise, for an even K: values (R / BAND, K / 2, BAND, 2) and scales (R,)."""
    missing = -len(W.values) % BAND
    values = np.pad(W.values, [(0, missing), (0, 0)])
    values = values.reshape(-1, BAND, values.shape[1] // 2, 2).swapaxes(1, 2)
    return _aligned(values), np.pad(W.scales, (0, missing))


def _aligned(array: NDArray[Any]) -> NDArray[Any]:
    """Returns a contiguous copy that begins with a cache line, so no vector lies in two."""
    memory = np.empty(array.nbytes + CACHE_LINE, np.uint8)
    begin = -address_of(memory) % CACHE_LINE
    copy = memory[begin : begin + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[:] = array
    return copy


def activation_limit(K: int) -> int:
    """Returns the largest integer that x may be rounded to so that a sum of K products with int8 fits 32 bits."""
    return min(2**15 - 1, (2**31 - 1) // (127 * K))


def address_of(array: NDArray[Any]) -> int:
    """Returns the address of a contiguous array's data; the caller keeps the array alive."""
    try:
        return ctypes.addressof(ctypes.c_char.from_buffer(array))  # type: ignore[arg-type]  # a third of the time of the other
    except (TypeError, ValueError):  # read-only, or empty
        address: int = array.__array_interface__["data"][0]
        return address


def address_of_function(function: Kernel) -> int:
    """Returns the address of a compiled function."""
    return ctypes.cast(function, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


class PackedMatrix:
    """A packed matrix W (R, K), in float32 or 8 bits, and the kernels that multiply by it.

    R is padded to a multiple of `BAND`. `narrow` is for tests: the blocks for processors with small registers.
    """

    def __init__(self, W: Floats | QuantizedMatrix, narrow: bool = False) -> None:
        kernels = compiled()
        wide = registers_are_wide() and not narrow
        if isinstance(W, QuantizedMatrix):
            rows, columns = W.values.shape
            add = kernels.add_8bit_wide if wide else kernels.add_8bit_narrow
            self._arrays: tuple[NDArray[Any], ...] = pack_8bit(W)
        else:
            rows, columns = W.shape
            add = kernels.add_wide if wide else kernels.add_narrow
            self._arrays = (pack(W),)
        self._add = add
        self.rows = rows + -rows % BAND
        self.structure = _Matrix(
            address_of_function(add),
            *(address_of(array) for array in self._arrays),
            rows=self.rows,
            columns=columns,
            top=activation_limit(columns),
        )
        self._at = ctypes.addressof(self.structure)

    def add(self, x: Floats, a: Floats, begin: int = 0) -> None:
        """Adds W x to R columns of a, from column `begin` on: x (N, K), a (N, A)."""
        self._add(self._at, address_of(x), address_of(a) + begin * a.itemsize, *a.shape)

    def plus(self, b: Floats, x: Floats) -> Floats:
        """Returns b with W x added to its first R elements, (N, A): x (N, K), b (A,)."""
        a = np.empty((len(x), len(b)), np.float32)
        a[:] = b
        self.add(x, a)
        return a

    def recur(self, cell: Kernel, a: Floats, h: Floats, c: Floats, y: Floats, c_end: Floats) -> None:
        """Runs a layer with these recurrent weights over T steps; see `Kernels.recur`."""
        compiled().recur(self._at, address_of_function(cell), *map(address_of, (a, h, c, y, c_end)), *a.shape)


class _Matrix(ctypes.Structure):
    """`Matrix` of `kernels.c`."""

    _fields_ = (
        ("add", ctypes.c_void_p),
        ("values", ctypes.c_void_p),
        ("scales", ctypes.c_void_p),
        ("rows", ctypes.c_int64),
        ("columns", ctypes.c_int64),
        ("top", ctypes.c_float),
    )


class _Layer(ctypes.Structure):
    """`Layer` of `kernels.c`."""

    _fields_ = (("W_x", _Matrix), ("W_h", _Matrix), ("b", ctypes.c_void_p))


class _Network(ctypes.Structure):
    """`Network` of `kernels.c`."""

    _fields_ = (
        ("table", ctypes.c_void_p),
        ("known", ctypes.c_void_p),
        ("embedding", ctypes.c_void_p),
        ("layers", ctypes.c_void_p),
        ("cell", ctypes.c_void_p),
        ("W_out", _Matrix),
        ("b_out", ctypes.c_void_p),
        ("L", ctypes.c_int64),
        ("H", ctypes.c_int64),
        ("A", ctypes.c_int64),
        ("residual", ctypes.c_float),
        ("summed", ctypes.c_float),
    )


class LLVMEngine(NumpyEngine):
    """Runs a trained language model with kernels; a stream has the same bits alone and beside any others.

    The network is arranged for vectors of `WIDTH`. With `eight_bit` the large matrices are kept in 8 bits with a scale
    per row: a quarter of the bytes to read; the network's weights are then those of `quantize_weights`.

    Raises:
        ImportError, RuntimeError: LLVM is not available on this machine.
    """

    name = "llvm"
    filters: frozenset[str] = frozenset()
    tokens_at_once = 16  # little enough for a terminal, enough to forget the cost of Python

    def __init__(self, network: Network, eight_bit: bool = False) -> None:
        kernels = compiled()
        super().__init__(network)

        def packed(W: Floats) -> PackedMatrix:
            return PackedMatrix(quantize(W) if eight_bit else W)

        self._W_h = [packed(layer.W_h) for layer in network.layers]
        # The first layer's stay in float32: a table keeps their product with each id.
        self._W_x = [PackedMatrix(network.layers[0].W_x), *(packed(layer.W_x) for layer in network.layers[1:])]
        self._W_out = packed(network.output)
        self._bias = np.pad(network.bias, (0, -self.vocabulary % BAND))
        self._embedding = np.ascontiguousarray(network.embedding)
        self._cell = getattr(kernels, network.equations)
        self._step, self._generate = kernels.step, kernels.generate
        layers = [
            _Layer(x.structure, h.structure, address_of(y.b))
            for x, h, y in zip(self._W_x, self._W_h, network.layers, strict=True)
        ]
        self._layers = (_Layer * len(layers))(*layers)
        self._network = _Network(
            table=address_of(self._table),
            known=address_of(self._known),
            embedding=address_of(self._embedding),
            layers=ctypes.addressof(self._layers),
            cell=address_of_function(self._cell),
            W_out=self._W_out.structure,
            b_out=address_of(self._bias),
            L=len(layers),
            H=network.hidden,
            A=network.height,
            residual=network.residual,
            summed=network.residual or network.skip_connections,
        )
        self._network_at = ctypes.addressof(self._network)
        self._one_state = (len(layers), 1, network.hidden)
        self._state_bytes = 4 * network.hidden
        self._memory = threading.local()  # scratch memory of each thread that calls the engine

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.step`."""
        N, shape = len(ids), state.h.shape
        checked = np.ascontiguousarray(ids, np.int64)
        if N != 1 or shape != self._one_state or state.c.shape != shape or not 0 <= checked[0] < self.vocabulary:
            self._checked(ids, state, N)  # takes longer; raises the error
        h, c = np.ascontiguousarray(state.h, np.float32), np.ascontiguousarray(state.c, np.float32)
        # One array for the new h, the new c and the logits: finding addresses takes most of the time of a short step.
        new = np.empty(2 * h.size + N * self._bias.size, np.float32)
        to_h, ids_at = address_of(new), address_of(checked)
        states, logits = (address_of(h), address_of(c), to_h, to_h + h.nbytes), to_h + 2 * h.nbytes

        def run(t: int, T: int, scratch: Scratch) -> None:
            at = (array + t * self._state_bytes for array in states)
            here = logits + t * self._bias.nbytes
            self._step(self._network_at, ids_at + 8 * t, *at, here, scratch.work, T, N)

        self._run_streams(run, N)
        after = EngineState(new[: h.size].reshape(shape), new[h.size : 2 * h.size].reshape(shape))
        return new[2 * h.size :].reshape(N, -1)[:, : self.vocabulary], after

    def generate(
        self,
        ids: Ids,
        state: EngineState,
        uniforms: NDArray[np.float64],
        temperature: float,
        bias: NDArray[np.float64] | None = None,
        automaton: Automaton | None = None,
    ) -> tuple[NDArray[np.int64], EngineState]:
        """Samples T tokens of each of N streams without returning to Python in between; see `SamplingEngine`."""
        N = len(ids)
        unread = np.ascontiguousarray(self._checked(ids, state, N), np.int64)
        if uniforms.ndim != 2 or uniforms.shape[1] != N:
            raise ValueError(f"random numbers {uniforms.shape} for {N} streams")
        uniforms = np.ascontiguousarray(uniforms)
        h, c = (np.array(array, order="C") for array in state)
        drawn = np.empty(uniforms.shape, np.int64)
        states = np.zeros(N, np.int64) if automaton is None else automaton.states.astype(np.int64)
        beyond = ((0, 0), (0, -self.vocabulary % WIDTH))
        rows = np.zeros((1, self.vocabulary)) if bias is None else bias[None]
        biases = np.pad(rows if automaton is None else automaton.bias, beyond, constant_values=-np.inf)
        follow = None if automaton is None else np.pad(automaton.next, beyond)
        arrays = [address_of(array) for array in (unread, h, c, uniforms, drawn, states)]
        sizes = [8, self._state_bytes, self._state_bytes, 8, 8, 8]  # bytes of a stream in each
        tables = (address_of(biases), None if follow is None else address_of(follow))
        V, failures = biases.shape[1], []

        def run(t: int, S: int, scratch: Scratch) -> None:
            at = (array + t * size for array, size in zip(arrays, sizes, strict=True))
            failures.append(self._generate(self._network_at, *at, *tables, *scratch, len(drawn), S, N, V, temperature))

        self._run_streams(run, N)
        if any(failures):
            raise ModelError("the model's logits overflow here; choose another model")
        return drawn, EngineState(h, c)

    def _run_streams(self, function: Callable[[int, int, Scratch], None], N: int) -> None:
        """Calls a function with (first stream, number of streams, scratch memory) for all of N, in threads if many."""
        shares = self._shares(N)
        at_once = min(STREAMS_AT_ONCE, shares[-1].stop - shares[-1].start)
        V = self._bias.size
        row = V + self.network.height + 2 * self.network.hidden  # numbers of a stream: logits, work
        each = 2 * V + at_once * row  # and the weights, float64
        memory = getattr(self._memory, "scratch", None)
        if memory is None or memory.size < len(shares) * each:
            memory = self._memory.scratch = np.empty(len(shares) * each, np.float32)
        scratch = address_of(memory)

        def run(n: int) -> None:
            weights = scratch + 4 * n * each
            logits = weights + 8 * V
            own = Scratch(logits, weights, logits + 4 * at_once * V)
            for t in range(shares[n].start, shares[n].stop, at_once):
                function(t, min(at_once, shares[n].stop - t), own)

        self._in_threads(run, len(shares))

    def _first_inputs(self, ids: Ids) -> Floats:
        checked = np.ascontiguousarray(ids, np.int64)
        a = np.empty((len(ids), self.network.height), np.float32)
        compiled().first_inputs(self._network_at, address_of(checked), address_of(a), len(ids))
        return a

    def _inputs(self, layer: int, x: Floats) -> Floats:
        return self._W_x[layer].plus(self.network.layers[layer].b, x)

    def _recurrent_sequence(self, layer: int, a: Floats, h: Floats, c: Floats, h_end: Floats, c_end: Floats) -> Floats:
        y = np.empty((len(a), self.network.hidden), np.float32)
        self._W_h[layer].recur(self._cell, a, np.ascontiguousarray(h), np.ascontiguousarray(c), y, c_end)
        h_end[:] = y[-1]
        return y

    def _logits(self, x: Floats) -> Floats:
        return self._W_out.plus(self._bias, x)[:, : self.vocabulary]
