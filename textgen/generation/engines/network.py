"""Interface of the engines, and a trained model's weights arranged for one token at a time, also in 8 bits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from textgen.model.config import ModelConfig
from textgen.model.quantization import quantize

Floats = NDArray[np.float32]
Ids = NDArray[np.integer[Any]]


class EngineState(NamedTuple):
    """Hidden and cell state of all layers of N streams, (L, N, H) each. Engines return a new one and keep none.

    H may be padded with zeros for an engine's kernels, so a state belongs to its engine.
    """

    h: Floats
    c: Floats

    def take(self, streams: Any) -> EngineState:
        """Returns the states of some streams, by index; an index may occur several times."""
        return EngineState(np.take(self.h, streams, axis=1), np.take(self.c, streams, axis=1))

    @classmethod
    def join(cls, states: Sequence[EngineState]) -> EngineState:
        """Returns the streams of several states as one state."""
        return cls(np.concatenate([s.h for s in states], axis=1), np.concatenate([s.c for s in states], axis=1))


class Engine(Protocol):
    """Runs a trained language model. Several threads may use an engine."""

    @property
    def name(self) -> str:
        """Name of the engine, as in `--engine`."""

    @property
    def vocabulary(self) -> int:
        """Vocabulary size V, the number of token ids."""

    def initial_state(self, streams: int = 1) -> EngineState:
        """Returns the state of N streams before their first token."""

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Runs one token of each of N streams, ids (N,); returns the logits of the next, (N, V), and the new state.

        Raises:
            ValueError: the state is not one of N streams of this engine, or an id is not below V.
        """

    def forward(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Runs T >= 1 tokens of one stream, ids (T,); returns the logits after each, (T, V), and the last state.

        Raises:
            ValueError: see `step`.
        """


class Automaton(NamedTuple):
    """Automaton that chooses each stream's logit bias: sampled ids lead from state to state. S states."""

    bias: NDArray[np.float64]  # (S, V), -inf for ids that may not follow
    next: NDArray[np.uint8]  # (S, V), state after each id
    states: Ids  # (N,), of the streams before the first sampled id


class SamplingEngine(Engine, Protocol):
    """Engine with a sampling loop of its own, which costs less for each token than a step and a sampler."""

    @property
    def filters(self) -> frozenset[str]:
        """Names of the filters that `generate` takes, as in `SamplingSettings`."""

    @property
    def tokens_at_once(self) -> int:
        """Number of tokens that are worth a call; the host sees none before the last."""

    def generate(
        self,
        ids: Ids,
        state: EngineState,
        uniforms: NDArray[np.float64],
        temperature: float,
        bias: NDArray[np.float64] | None = None,
        automaton: Automaton | None = None,
    ) -> tuple[NDArray[np.int64], EngineState]:
        """Samples T tokens of each of N streams.

        The same, apart from rounding, as T times

            logits, state = engine.step(ids, state)
            ids = sampler(logits)

        with a `Sampler` that has these filters and random numbers. So the first sampled ids come from the logits after
        `ids`, and the returned state is that before the last sampled ids: both go into the next call.

        Args:
            ids: (N,), the last id of each stream, not in the state yet.
            state: of the N streams, before `ids`.
            uniforms: (T, N), one number in [0, 1) for each token.
            temperature, bias: see `Sampler`; the filters follow as keyword arguments. Some id is allowed.
            automaton: gives the bias of each stream, in place of `bias`.

        Returns:
            The ids (T, N), and the state before the last of them.

        Raises:
            ModelError: logits are infinite or NaN. An engine on a GPU does not look.
            ValueError: ids, random numbers and state are not for N streams of this engine.
        """


class CellLayout(NamedTuple):
    """Arrangement of a cell's weights: which of PyTorch's blocks of H rows go where, and the factor of each.

    Rows of gates are halved: sigmoid(a) = (1 + tanh(a / 2)) / 2, and halving is exact, so one tanh over all
    pre-activations is enough.
    """

    equations: str  # the cell function that engines apply to the pre-activations: lstm, gru, tanh or relu
    blocks: int  # number of PyTorch's blocks
    # (block, factor) of each block of W_x, which makes the first rows of the pre-activations a
    inputs: tuple[tuple[int, float], ...]
    recurrent: tuple[tuple[int, float], ...]  # the same of W_h, which is added to the last rows of a

    @property
    def height(self) -> int:
        """Number of blocks of a. A GRU's W_h h stands beside its W_x x in the candidate: r comes between the two."""
        return 4 if self.equations == "gru" else len(self.inputs)


_IFOG = ((0, 0.5), (1, 0.5), (3, 0.5), (2, 1.0))  # PyTorch has i, f, g, o
_FFOG = ((0, -0.5), (0, 0.5), (2, 0.5), (1, 1.0))  # `CoupledLSTM` has f, g, o: i = 1 - f
_STATE = ((0, 1.0),)
LAYOUTS = {
    "lstm": CellLayout("lstm", 4, _IFOG, _IFOG),
    "coupled": CellLayout("lstm", 3, _FFOG, _FFOG),
    # a: n_x, r, z, n_h; PyTorch has r, z, n
    "gru": CellLayout("gru", 3, ((2, 1.0), (0, 0.5), (1, 0.5)), ((0, 0.5), (1, 0.5), (2, 1.0))),
    "tanh": CellLayout("tanh", 1, _STATE, _STATE),
    "relu": CellLayout("relu", 1, _STATE, _STATE),
}


class Layer(NamedTuple):
    """Weights of one layer in the order of its `CellLayout`: a = b, a[:R_x] += W_x x, a[A - R_h:] += W_h h."""

    W_x: Floats  # (R_x, K), K = E in the first layer, H in the others
    W_h: Floats  # (R_h, H)
    b: Floats  # (A,)


class Network(NamedTuple):
    """Weights of a model: embedding -> layers -> output, float32."""

    equations: str  # cell function of its layers: lstm, gru, tanh or relu
    embedding: Floats  # (V, E)
    layers: tuple[Layer, ...]
    output: Floats  # (V, H)
    bias: Floats  # of the output, (V,)
    residual: bool  # each layer's input is added to its output, from the second layer on
    skip_connections: bool  # the output layer sees the sum of all layers' outputs; False with `residual`

    @property
    def hidden(self) -> int:
        """Hidden size H, including the padding."""
        return int(self.output.shape[1])

    @property
    def height(self) -> int:
        """A, number of pre-activations of a layer."""
        return len(self.layers[0].b)


def arrange(config: ModelConfig, weights: Mapping[str, Floats], vector: int = 1) -> Network:
    """Returns the network of a model folder.

    E and H are padded with zeros until all matrices' rows are multiples of 4 times `vector`. A padding unit starts at 0
    and stays 0 in every cell, so it changes nothing.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
    """
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    layout = LAYOUTS[config.nonlinearity if config.cell == "rnn" else config.cell]
    multiple = vector if layout.equations == "lstm" or vector == 1 else 4 * vector

    def blocks(name: str, order: tuple[tuple[int, float], ...], *columns: int) -> list[Floats]:
        """Returns the padded blocks (H, ...) of a parameter in this order, times these factors."""
        array = _checked(weights, name, (layout.blocks * H, *columns)).reshape(layout.blocks, H, *columns)
        padded = np.pad(array, [(0, 0)] + [(0, -n % multiple) for n in (H, *columns)])
        return [padded[block] * np.float32(factor) for block, factor in order]

    def layer(n: int) -> Layer:
        name, K = f"stack.layers.{n}.", H if n else E
        b = np.zeros((layout.height, H + -H % multiple), np.float32)
        b[: len(layout.inputs)] += blocks(name + "bias_ih_l0", layout.inputs)
        b[layout.height - len(layout.recurrent) :] += blocks(name + "bias_hh_l0", layout.recurrent)
        return Layer(
            W_x=np.concatenate(blocks(name + "weight_ih_l0", layout.inputs, K)),
            W_h=np.concatenate(blocks(name + "weight_hh_l0", layout.recurrent, H)),
            b=b.ravel(),
        )

    E_pad, H_pad = (-n % multiple for n in (E, H))
    return Network(
        equations=layout.equations,
        embedding=np.pad(_checked(weights, "embedding.weight", (V, E)), [(0, 0), (0, E_pad)]),
        layers=tuple(layer(n) for n in range(L)),
        output=np.pad(_checked(weights, "output.weight", (V, H)), [(0, 0), (0, H_pad)]),
        bias=_checked(weights, "output.bias", (V,)),
        residual=config.residual,
        skip_connections=config.skip_connections and not config.residual,
    )


def quantize_weights(weights: Mapping[str, Floats]) -> dict[str, Floats]:
    """Returns a model's weights with the large matrices rounded to the values that 8 bits can hold, in float32.

    The embedding and the first layer's input weights stay as they are: engines make their product once per token id.
    Each row has its own scale, so engines may reorder and halve rows.

    Raises:
        ValueError: a weight is infinite or NaN.
    """
    kept = ("embedding.weight", "stack.layers.0.weight_ih_l0")
    return {
        name: W if name in kept or W.ndim < 2 else quantize(_finite(name, W)).dequantize()
        for name, W in weights.items()
    }


def _checked(weights: Mapping[str, Floats], name: str, shape: tuple[int, ...]) -> Floats:
    """Returns a parameter, or raises ValueError if its shape or its values are wrong."""
    if weights[name].shape != shape:
        raise ValueError(f"{name} has shape {weights[name].shape}, not {shape}")
    return _finite(name, weights[name])


def _finite(name: str, array: Floats) -> Floats:
    """Returns the array as float32, or raises ValueError if it holds infinities or NaN."""
    array = np.asarray(array, np.float32)
    if not np.isfinite(array).all():
        raise ValueError(f"{name} has numbers that are infinite or NaN: its training diverged")
    return array
