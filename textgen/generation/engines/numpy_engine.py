"""Engine in plain numpy; many streams are matrix products of BLAS."""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import threading
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from textgen.generation.engines.network import EngineState, Floats, Ids, Network

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

PREFILL_TOKENS = 256  # of one stream, whose input products are computed together: bounds the memory
STREAMS_PER_THREAD = 8  # streams that are worth a thread


class NumpyEngine:
    """Runs a trained language model with numpy's BLAS.

    A step of one stream is bound by reading the weights from memory. A second BLAS thread would only wait for the first
    and can make a step many times slower. Many streams are divided among threads of this engine instead, each of which
    does the whole step for its streams; unlike BLAS's threads they sleep when idle, so other programs do not disturb
    them.
    """

    name = "numpy"

    def __init__(self, network: Network) -> None:
        self.network = network
        self.vocabulary = len(network.output)
        self._cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        # The first layer's W_x x + b has only V different values: a table, filled as tokens come.
        self._table = np.empty((self.vocabulary, network.height), np.float32)
        self._known = np.zeros(self.vocabulary, bool)

    def initial_state(self, streams: int = 1) -> EngineState:
        """Returns the state of N streams before their first token."""
        shape = (len(self.network.layers), streams, self.network.hidden)
        return EngineState(np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.step`."""
        ids = self._checked(ids, state, len(ids))
        shares = self._shares(len(ids))
        results: dict[int, tuple[Floats, EngineState]] = {}

        def step(n: int) -> None:
            with ignore_overflow():
                part = EngineState(state.h[:, shares[n]], state.c[:, shares[n]])
                results[n] = self._run_layers(ids[shares[n]], part, self._recurrent_step)

        with _one_blas_thread:
            self._in_threads(step, len(shares))
        if len(shares) == 1:
            return results[0]
        logits, states = zip(*(results[n] for n in range(len(shares))), strict=True)
        return np.concatenate(logits), EngineState.join(states)

    def _shares(self, streams: int) -> list[slice]:
        """Returns the streams of each thread."""
        threads = max(1, min(self._cores, streams // STREAMS_PER_THREAD))
        cuts = [streams * n // threads for n in range(threads + 1)]
        return [slice(*cut) for cut in itertools.pairwise(cuts)]

    def _in_threads(self, function: Callable[[int], None], count: int) -> None:
        """Calls a function with 0 .. count - 1, each in a thread; this thread is one of them."""
        others = [_threads_of(os.getpid(), self._cores).submit(function, n) for n in range(1, count)]
        function(0)
        for other in others:
            other.result()

    def forward(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.forward`.

        Each layer's input products are one matrix product over many tokens; only the recurrent part needs a loop.
        """
        ids = self._checked(ids, state, 1)
        logits = np.empty((len(ids), self.vocabulary), np.float32)
        with _one_blas_thread, ignore_overflow():
            for begin in range(0, len(ids), PREFILL_TOKENS):
                end = min(begin + PREFILL_TOKENS, len(ids))
                logits[begin:end], state = self._run_layers(ids[begin:end], state, self._recurrent_sequence)
        return logits, state

    def _run_layers(self, ids: Ids, state: EngineState, run_layer: Callable[..., Floats]) -> tuple[Floats, EngineState]:
        """Returns the logits (N, V) of one id of each of N streams, or of N ids of one stream, and the new state.

        The residual and skip connections are applied here and nowhere else. `run_layer` is `_recurrent_step` or
        `_recurrent_sequence`.
        """
        h, c = np.empty(state.h.shape, np.float32), np.empty(state.c.shape, np.float32)
        x = top = a = self._first_inputs(ids)
        for n in range(len(self.network.layers)):
            a = self._inputs(n, x) if n else a
            y = run_layer(n, a, state.h[n], state.c[n], h[n], c[n])
            x = y + x if n and self.network.residual else y
            top = y + top if n and self.network.skip_connections else x
        return self._logits(top), EngineState(h, c)

    def _recurrent_step(self, layer: int, a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> Floats:
        """One step of a layer for N streams, from the input products a (N, A), which are overwritten, and h, c (N, H).

        Fills h_next and c_next, and returns the outputs (N, H).
        """
        self._add_recurrent(layer, h, a)
        self._apply_cell(a, h, c, h_next, c_next)
        return h_next

    def _first_inputs(self, ids: Ids) -> Floats:
        """Returns the first layer's W_x x + b for ids (N,): (N, A)."""
        if not self._known[ids].all():
            W_x, _, b = self.network.layers[0]
            for v in set(ids[~self._known[ids]].tolist()):  # one by one: the bits do not depend on the other ids
                row = b.copy()
                with _one_blas_thread:
                    row[: len(W_x)] += W_x @ self.network.embedding[v]
                self._table[v] = row  # at once: another thread may read it, or write the same
                self._known[v] = True
        return self._table[ids]

    def _inputs(self, layer: int, x: Floats) -> Floats:
        """Returns W_x x + b of another layer, (N, A), given the outputs x of the one below, (N, H)."""
        W_x, _, b = self.network.layers[layer]
        a = np.empty((len(x), len(b)), np.float32)
        a[:] = b
        a[:, : len(W_x)] += x @ W_x.T
        return a

    def _add_recurrent(self, layer: int, h: Floats, a: Floats) -> None:
        """Adds W_h h to the last columns of a, (N, A)."""
        W_h = self.network.layers[layer].W_h
        a[:, -len(W_h) :] += h @ W_h.T

    def _recurrent_sequence(self, layer: int, a: Floats, h: Floats, c: Floats, h_end: Floats, c_end: Floats) -> Floats:
        """T steps of a layer for one stream, from the input products a (T, A), which are overwritten, and h, c (1, H).

        Fills h_end and c_end, and returns the outputs (T, H).
        """
        y = np.empty((len(a), self.network.hidden), np.float32)
        for t in range(len(a)):
            self._add_recurrent(layer, h, a[t : t + 1])
            self._apply_cell(a[t : t + 1], h, c, y[t : t + 1], c_end)
            h, c = y[t : t + 1], c_end
        h_end[:] = y[-1]
        return y

    def _apply_cell(self, a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
        """Computes the new state (N, H) from the pre-activations a (N, A), which are overwritten, and the state."""
        CELL_FUNCTIONS[self.network.equations](a, h, c, h_next, c_next)

    def _logits(self, x: Floats) -> Floats:
        """Returns W x + b of the output layer, (N, V)."""
        logits = x @ self.network.output.T
        logits += self.network.bias
        return logits

    def _checked(self, ids: Ids, state: EngineState, streams: int) -> NDArray[np.intp]:
        """Returns the ids as indices, or raises ValueError: addresses are computed from ids and state."""
        shape = (len(self.network.layers), streams, self.network.hidden)
        for array in state:
            if array.shape != shape or array.dtype != np.float32:
                raise ValueError(f"the state is {array.dtype} {array.shape}; engine and ids need float32 {shape}")
        checked = np.asarray(ids, np.intp)
        if checked.size == 0 or checked.min() < 0 or checked.max() >= self.vocabulary:
            raise ValueError(f"ids must be 0 to {self.vocabulary - 1}, at least one")
        return checked


def _lstm(a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
    """i, f, o = sigmoid, g = tanh; c = f*c + i*g; h = o*tanh(c), given a (N, 4H) with i, f, o halved."""
    H = h.shape[1]
    np.tanh(a, out=a)
    sigmoids = a[:, : 3 * H]
    sigmoids *= 0.5
    sigmoids += 0.5
    i, f, o, g = a[:, :H], a[:, H : 2 * H], a[:, 2 * H : 3 * H], a[:, 3 * H :]
    np.multiply(f, c, out=c_next)
    c_next += i * g
    np.tanh(c_next, out=h_next)
    h_next *= o


def _gru(a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
    """r, z = sigmoid, n = tanh(n_x + r*n_h); h = n + z*(h - n), given n_x, r, z, n_h in a (N, 4H), r and z halved."""
    H = h.shape[1]
    n_x, sigmoids, n_h = a[:, :H], a[:, H : 3 * H], a[:, 3 * H :]
    np.tanh(sigmoids, out=sigmoids)
    sigmoids *= 0.5
    sigmoids += 0.5
    r, z = sigmoids[:, :H], sigmoids[:, H:]
    n_h *= r
    n_x += n_h
    n = np.tanh(n_x, out=n_x)
    np.subtract(h, n, out=h_next)
    h_next *= z
    h_next += n
    c_next[:] = c


def _rnn_tanh(a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
    """Writes the state of a tanh RNN to `h_next`: h = tanh(a), given its pre-activations a (N, H)."""
    np.tanh(a, out=h_next)
    c_next[:] = c


def _rnn_relu(a: Floats, h: Floats, c: Floats, h_next: Floats, c_next: Floats) -> None:
    """Writes the state of a ReLU RNN to `h_next`: h = max(a, 0), given its pre-activations a (N, H)."""
    np.maximum(a, 0.0, out=h_next)
    c_next[:] = c


CELL_FUNCTIONS = {"lstm": _lstm, "gru": _gru, "tanh": _rnn_tanh, "relu": _rnn_relu}
"""Functions (a, h, c, h_next, c_next) by `Network.equations`. They overwrite a."""


class _OneBlasThread:
    """Context that limits BLAS, for the whole process, to one thread while any engine computes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0

    def __enter__(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._limit = _blas().limit(limits=1)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0:
                self._limit.restore_original_limits()


_one_blas_thread = _OneBlasThread()


@functools.cache
def _blas() -> ThreadpoolController:
    """Returns the controller of the loaded BLAS libraries; finding them is slow."""
    return ThreadpoolController().select(user_api="blas")


@functools.cache
def _threads_of(process: int, cores: int) -> ThreadPoolExecutor:
    """Returns this process's threads, by its id: threads do not survive a fork."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(cores)


def ignore_overflow() -> contextlib.AbstractContextManager[object]:
    """Context without numpy's warnings about overflows, which a model whose training diverged would cause."""
    return np.errstate(over="ignore", invalid="ignore")
