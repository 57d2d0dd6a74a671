"""A trained model's numbers, arranged for running it one character at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.sampling.engines.protocol import Floats


class Layer(NamedTuple):
    """One LSTM layer: a = W_x x + W_h h + b; rows in the order i, f, o, g, those of i, f and o halved.

    sigmoid(a) = (1 + tanh(a / 2)) / 2, and halving is exact: one tanh over 4H numbers gives all gates.
    """

    W_x: Floats  # (4H, K), K = E in the first layer, H in the others
    W_h: Floats  # (4H, H)
    b: Floats  # (4H,)


class Network(NamedTuple):
    """Embedding -> layers -> output, float32."""

    embedding: Floats  # (V, E)
    layers: tuple[Layer, ...]
    output: Floats  # (V, H)
    bias: Floats  # (V,)
    residual: bool  # each layer's input is added to its output, from the second layer on
    skip: bool  # the output sees the sum of all layers' outputs; never with `residual`, where the last one is this sum

    @property
    def hidden(self) -> int:
        """H, with its padding."""
        return int(self.output.shape[1])


def arrange(architecture: Mapping[str, Any], weights: Mapping[str, Floats], multiple: int = 1) -> Network:
    """The network of a model folder.

    Args:
        architecture: arguments of `LanguageModel`, by name.
        weights: its parameters by name, float32.
        multiple: E and H are filled up with zeros to a multiple of this. Such a unit has i = f = o = 1/2 and g = 0, so
            it stays 0 and changes nothing.

    Raises:
        KeyError, ValueError, TypeError: the weights are not of this architecture.
    """
    V, E, H, L = (int(architecture[name]) for name in ("vocabulary", "embedding", "hidden", "layers"))
    E_pad, H_pad = (-n % multiple for n in (E, H))
    gates = np.array([0, 1, 3, 2])  # PyTorch's i, f, g, o as i, f, o, g
    half = np.array([0.5, 0.5, 0.5, 1.0], np.float32)

    def rows(name: str, *columns: int) -> Floats:
        """(4H, ...) in our order, halved, each gate's rows filled up."""
        array = _shaped(weights, name, (4 * H, *columns)).reshape(4, H, *columns)[gates]
        array = array * half.reshape(4, *[1] * (array.ndim - 1))
        padded = np.pad(array, [(0, 0), (0, H_pad)] + [(0, -n % multiple) for n in columns])
        return np.ascontiguousarray(padded.reshape(-1, *padded.shape[2:]))

    layers = []
    for layer in range(L):
        name = f"lstm.layers.{layer}."
        layers.append(
            Layer(
                rows(name + "weight_ih_l0", H if layer else E),
                rows(name + "weight_hh_l0", H),
                rows(name + "bias_ih_l0") + rows(name + "bias_hh_l0"),
            )
        )
    return Network(
        np.pad(_shaped(weights, "embedding.weight", (V, E)), [(0, 0), (0, E_pad)]),
        tuple(layers),
        np.pad(_shaped(weights, "output.weight", (V, H)), [(0, 0), (0, H_pad)]),
        _shaped(weights, "output.bias", (V,)),
        residual := bool(architecture["residual"]),
        bool(architecture.get("skip", False)) and not residual,
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


def rounded(network: Network) -> Network:
    """The network whose large matrices have the values that 8 bits leave them.

    The first layer's input weights stay as they are: engines make their product with each character once.
    """
    first, *others = (layer._replace(W_h=in_eight_bits(layer.W_h).restored()) for layer in network.layers)
    others = [layer._replace(W_x=in_eight_bits(layer.W_x).restored()) for layer in others]
    return network._replace(layers=(first, *others), output=in_eight_bits(network.output).restored())


def _shaped(weights: Mapping[str, Floats], name: str, shape: tuple[int, ...]) -> Floats:
    array = np.asarray(weights[name], np.float32)
    if array.shape != shape:
        raise ValueError(f"{name} has shape {array.shape}, not {shape}")
    if not np.isfinite(array).all():
        raise ValueError(f"{name} has numbers that are infinite or none at all: its training went wrong")
    return array
