"""A trained model's numbers, arranged for running it one character at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.protocol import Floats
from textgen.model.config import ModelConfig


class Cell(NamedTuple):
    """How a kind of layer is laid out: which of PyTorch's blocks of H rows stand where, and times what.

    A gate's rows are halved: sigmoid(a) = (1 + tanh(a / 2)) / 2, and halving is exact, so that one tanh over all
    activations does.

    Attributes:
        gates: what engines make of the activations: lstm, gru, tanh or relu.
        blocks: PyTorch's.
        inputs: (block, factor) of W_x's, which makes the first rows of a.
        recurrent: the same of W_h's, which is added to the last rows of a.
    """

    gates: str
    blocks: int
    inputs: tuple[tuple[int, float], ...]
    recurrent: tuple[tuple[int, float], ...]

    @property
    def height(self) -> int:
        """Blocks of a. A GRU's W_h h stands beside its W_x x in the new information: r comes between."""
        return 4 if self.gates == "gru" else len(self.inputs)


_IFOG = ((0, 0.5), (1, 0.5), (3, 0.5), (2, 1.0))  # PyTorch has i, f, g, o
_FFOG = ((0, -0.5), (0, 0.5), (2, 0.5), (1, 1.0))  # and `CoupledLSTM` f, g, o: i = 1 - f
_STATE = ((0, 1.0),)
CELLS = {
    "lstm": Cell("lstm", 4, _IFOG, _IFOG),
    "coupled": Cell("lstm", 3, _FFOG, _FFOG),
    # a: n_x, r, z, n_h; PyTorch has r, z, n
    "gru": Cell("gru", 3, ((2, 1.0), (0, 0.5), (1, 0.5)), ((0, 0.5), (1, 0.5), (2, 1.0))),
    "tanh": Cell("tanh", 1, _STATE, _STATE),
    "relu": Cell("relu", 1, _STATE, _STATE),
}


class Layer(NamedTuple):
    """One layer's activations: a = b, a[:R_x] += W_x x, a[A - R_h:] += W_h h, in the order that its `Cell` says."""

    W_x: Floats  # (R_x, K), K = E in the first layer, H in the others
    W_h: Floats  # (R_h, H)
    b: Floats  # (A,)


class Network(NamedTuple):
    """Embedding -> layers -> output, float32."""

    gates: str  # of its cells: lstm, gru, tanh or relu
    embedding: Floats  # (V, E)
    layers: tuple[Layer, ...]
    output: Floats  # (V, H)
    bias: Floats  # (V,)
    residual: bool  # each layer's input is added to its output, from the second layer on
    skip_connections: bool  # the output sees the sum of all layers' outputs; never with `residual`, which sums them

    @property
    def hidden(self) -> int:
        """H, with its padding."""
        return int(self.output.shape[1])

    @property
    def height(self) -> int:
        """A, activations of a layer."""
        return len(self.layers[0].b)


def arrange(config: ModelConfig, weights: Mapping[str, Floats], vector: int = 1) -> Network:
    """The network of a model folder.

    Args:
        config: shape of the model.
        weights: its parameters by name, float32.
        vector: E and H are filled up with zeros until all matrices' rows are multiples of 4 times this. Such a unit
            begins with 0, gets 0 and stays 0 in every cell, and changes nothing.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
    """
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    cell = CELLS[config.nonlinearity if config.cell == "rnn" else config.cell]
    multiple = vector if cell.gates == "lstm" or vector == 1 else 4 * vector

    def blocks(name: str, order: tuple[tuple[int, float], ...], *columns: int) -> list[Floats]:
        """(H, ...) each, filled up, in this order and times these factors."""
        array = _shaped(weights, name, (cell.blocks * H, *columns)).reshape(cell.blocks, H, *columns)
        padded = np.pad(array, [(0, 0)] + [(0, -n % multiple) for n in (H, *columns)])
        return [padded[block] * np.float32(factor) for block, factor in order]

    def layer(n: int) -> Layer:
        name, K = f"stack.layers.{n}.", H if n else E
        b = np.zeros((cell.height, H + -H % multiple), np.float32)
        b[: len(cell.inputs)] += blocks(name + "bias_ih_l0", cell.inputs)
        b[cell.height - len(cell.recurrent) :] += blocks(name + "bias_hh_l0", cell.recurrent)
        return Layer(
            np.concatenate(blocks(name + "weight_ih_l0", cell.inputs, K)),
            np.concatenate(blocks(name + "weight_hh_l0", cell.recurrent, H)),
            b.ravel(),
        )

    E_pad, H_pad = (-n % multiple for n in (E, H))
    return Network(
        cell.gates,
        np.pad(_shaped(weights, "embedding.weight", (V, E)), [(0, 0), (0, E_pad)]),
        tuple(layer(n) for n in range(L)),
        np.pad(_shaped(weights, "output.weight", (V, H)), [(0, 0), (0, H_pad)]),
        _shaped(weights, "output.bias", (V,)),
        config.residual,
        config.skip_connections and not config.residual,
    )


class EightBit(NamedTuple):
    """A matrix in 8 bits: W[r, k] is about scales[r] * values[r, k]."""

    values: NDArray[np.int8]  # (R, K), -127 .. 127
    scales: Floats  # (R,)

    def restored(self) -> Floats:
        """The matrix that these numbers stand for, (R, K)."""
        return self.values * self.scales[:, None]


def in_eight_bits(W: Floats) -> EightBit:
    """Rounds each row (R, K) to 255 steps between plus and minus its largest absolute value."""
    largest = np.abs(W).max(axis=1, initial=0.0)
    scales = np.maximum(largest / np.float32(127), np.finfo(np.float32).tiny)  # for rows of (almost) nothing
    return EightBit(np.rint(W / scales[:, None]).astype(np.int8), scales)


def rounded(weights: Mapping[str, Floats]) -> dict[str, Floats]:
    """A model's weights, the large matrices with the values that 8 bits leave them, in float32.

    Embedding and the first layer's input weights stay as they are: engines make their product with each character once.
    Rows have their scales each, so it does not matter where an engine puts them, nor that it halves some.

    Raises:
        ValueError: there are numbers that are none.
    """
    kept = ("embedding.weight", "stack.layers.0.weight_ih_l0")
    return {
        name: W if name in kept or W.ndim < 2 else in_eight_bits(_finite(name, W)).restored()
        for name, W in weights.items()
    }


def _shaped(weights: Mapping[str, Floats], name: str, shape: tuple[int, ...]) -> Floats:
    if weights[name].shape != shape:
        raise ValueError(f"{name} has shape {weights[name].shape}, not {shape}")
    return _finite(name, weights[name])


def _finite(name: str, array: Floats) -> Floats:
    array = np.asarray(array, np.float32)
    if not np.isfinite(array).all():
        raise ValueError(f"{name} has numbers that are infinite or none at all: its training went wrong")
    return array
