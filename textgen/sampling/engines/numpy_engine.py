"""The model's step in plain numpy: starts at once and, at one stream, is faster than `nn.LSTM`.

What binds is reading the weights once per character, so each layer is one matrix-vector product. BLAS is held to one
thread meanwhile: at this size a second one only waits for the first, and can make a step many times slower.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

Floats = NDArray[np.float32]
CHUNK = 256  # characters of a prompt whose input products are made at once: bounds its memory


class EngineState(NamedTuple):
    """Hidden and cell state of all layers, (L, H) each; the engine returns a new one and keeps none."""

    h: Floats
    c: Floats


class _Layer(NamedTuple):
    W: Floats  # (4H, E + H): input and recurrent weights side by side, rows in the order i, f, o, g
    b: Floats  # (4H,)


class NumpyEngine:
    """Runs one stream of a trained language model.

    sigmoid(a) = (1 + tanh(a / 2)) / 2, and halving is exact: with the rows of i, f and o halved beforehand one tanh
    over 4H numbers gives all gates.

    Args:
        architecture: arguments of `LanguageModel`, by name.
        weights: its parameters by name, float32.

    Raises:
        KeyError, ValueError: the weights are not of this architecture.
    """

    def __init__(self, architecture: Mapping[str, Any], weights: Mapping[str, Floats]) -> None:
        V, E, H = (int(architecture[name]) for name in ("vocabulary", "embedding", "hidden"))
        L = int(architecture["layers"])
        self.hidden = H
        self.residual = bool(architecture["residual"])
        self.embedding = _shaped(weights, "embedding.weight", (V, E))
        self.output = _shaped(weights, "output.weight", (V, H))
        self.bias = _shaped(weights, "output.bias", (V,))
        self._blas = ThreadpoolController().select(user_api="blas")
        self.layers: list[_Layer] = []
        for layer in range(L):
            name = f"lstm.layers.{layer}."
            width = E if layer == 0 else H
            W_ih = _shaped(weights, name + "weight_ih_l0", (4 * H, width))
            W_hh = _shaped(weights, name + "weight_hh_l0", (4 * H, H))
            b = _shaped(weights, name + "bias_ih_l0", (4 * H,)) + _shaped(weights, name + "bias_hh_l0", (4 * H,))
            i, f, g, o = np.arange(4 * H).reshape(4, H)
            rows = np.concatenate([i, f, o, g])
            half = np.repeat(np.array([0.5, 0.5, 0.5, 1.0], np.float32), H)
            W = np.hstack([W_ih, W_hh])[rows] * half[:, None]
            self.layers.append(_Layer(np.ascontiguousarray(W), b[rows] * half))

    def initial_state(self) -> EngineState:
        """The state before the first character."""
        shape = (len(self.layers), self.hidden)
        return EngineState(np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def step(self, token: int, state: EngineState) -> tuple[Floats, EngineState]:
        """Reads one id; returns the logits of the next, (V,), and the new state."""
        h, c = np.empty_like(state.h), np.empty_like(state.c)
        x = self.embedding[token]
        with self._undisturbed():
            for layer, (W, b) in enumerate(self.layers):
                a = W @ np.concatenate([x, state.h[layer]])
                a += b
                h[layer], c[layer] = self._gates(a, state.c[layer])
                x = h[layer] + x if self.residual and layer > 0 else h[layer]
            return self.output @ x + self.bias, EngineState(h, c)

    def read(self, ids: NDArray[np.integer], state: EngineState) -> tuple[Floats, EngineState]:
        """Reads several ids, one at least; returns the logits after the last, (V,), and the state there.

        Each layer's input products are one matrix product over a chunk of the ids; only the recurrent part goes step
        by step.
        """
        with self._undisturbed():
            for begin in range(0, len(ids), CHUNK):
                h, c = state.h.copy(), state.c.copy()
                x = self.embedding[ids[begin : begin + CHUNK]]  # (T, E)
                for layer, (W, b) in enumerate(self.layers):
                    width = x.shape[1]
                    a = x @ W[:, :width].T + b  # (T, 4H)
                    W_h = W[:, width:]
                    y = np.empty((len(x), self.hidden), np.float32)
                    for t in range(len(x)):
                        h[layer], c[layer] = self._gates(a[t] + W_h @ h[layer], c[layer])
                        y[t] = h[layer]
                    x = y + x if self.residual and layer > 0 else y
                state = EngineState(h, c)
            return self.output @ x[-1] + self.bias, state

    @contextlib.contextmanager
    def _undisturbed(self) -> Iterator[None]:
        """One BLAS thread, and no warnings about the overflows of a model whose training diverged."""
        with self._blas.limit(limits=1), np.errstate(over="ignore", invalid="ignore"):
            yield

    def _gates(self, a: Floats, c: Floats) -> tuple[Floats, Floats]:
        """i, f, o = sigmoid, g = tanh; c = f*c + i*g; h = o*tanh(c), from the (half) activations a (4H,)."""
        H = self.hidden
        np.tanh(a, out=a)
        a[: 3 * H] *= 0.5
        a[: 3 * H] += 0.5
        i, f, o, g = a[:H], a[H : 2 * H], a[2 * H : 3 * H], a[3 * H :]
        c = f * c + i * g
        return o * np.tanh(c), c


def _shaped(weights: Mapping[str, Floats], name: str, shape: tuple[int, ...]) -> Floats:
    array = weights[name]
    if array.shape != shape:
        raise ValueError(f"{name} has shape {array.shape}, not {shape}")
    return array
