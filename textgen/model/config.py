"""The shape of a model: everything that decides which weights it has and how they are used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

from textgen.errors import ModelError

CellName = Literal["lstm", "coupled", "gru", "rnn"]
Nonlinearity = Literal["tanh", "relu"]

CELL_TITLES: dict[CellName, str] = {"lstm": "LSTM", "coupled": "coupled LSTM", "gru": "GRU", "rnn": "RNN"}
"""Names of the cells for reports."""

ROW_BLOCKS = {"lstm": 4, "coupled": 3, "gru": 3, "rnn": 1}
"""Number of H-row blocks in a layer's matrices and biases: one per gate and one for the candidate.

Their order is i, f, g, o; f, g, o; r, z, n; and the hidden state alone.
"""


@dataclass(frozen=True, kw_only=True)
class ModelConfig:
    """Shape of a language model, as stored in `model.json`. Free of torch, so that the sampling path can read it.

    Attributes:
        vocabulary: V, number of token ids.
        embedding: E, width of a token's vector.
        hidden: H, units per layer.
        layers: L.
        cell: kind of the recurrent layers, see `textgen.model.cells`.
        nonlinearity: of a vanilla RNN.
        residual: add the input of each layer from the second on to its output.
        skip_connections: the output layer sees the sum of all layers' outputs (Graves 2013, arXiv:1308.0850).
        tied: the output weights are the embedding (Press and Wolf 2017, arXiv:1608.05859); E must be H then.
    """

    vocabulary: int
    embedding: int
    hidden: int
    layers: int
    cell: CellName = "lstm"
    nonlinearity: Nonlinearity = "tanh"
    residual: bool = True
    skip_connections: bool = False
    tied: bool = False

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> ModelConfig:
        """Returns the config that `to_json` or an older version stored.

        Older versions do not mention later parts, which their models do not have: the fields' defaults. `skip` is
        what `skip_connections` was called.

        Raises:
            ValueError: a name is unknown or missing, or a value has the wrong type.
        """
        given = {"skip_connections" if name == "skip" else name: value for name, value in stored.items()}
        known = {field.name: field.type for field in fields(cls)}
        if unknown := given.keys() - known.keys():
            raise ValueError(f"the architecture has unknown parts: {', '.join(sorted(unknown))}")
        types = {"int": int, "bool": bool, "CellName": str, "Nonlinearity": str}
        for name, value in given.items():
            if type(value) is not types[str(known[name])]:
                raise ValueError(f"the architecture's {name} is {value!r}, not of type {known[name]}")
        try:
            return cls(**given)
        except TypeError as error:
            raise ValueError(f"the architecture is not whole: {error}") from error

    def to_json(self) -> dict[str, Any]:
        """Returns the fields by name, for `from_json`."""
        return asdict(self)


def parameter_shapes(config: ModelConfig, most: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yields the names and shapes of a model's weights, `most` layers of them at most.

    Raises:
        ModelError: there is no such cell, or the model has no layer.
    """
    V, E, H = config.vocabulary, config.embedding, config.hidden
    if config.cell not in ROW_BLOCKS or config.layers < 1:
        raise ModelError(f"the architecture is not known: {config.layers} layers of {config.cell}; update textgen")
    yield from (("embedding.weight", (V, E)), ("output.weight", (V, H)), ("output.bias", (V,)))
    rows = ROW_BLOCKS[config.cell] * H
    for n in range(min(config.layers, most)):
        layer = f"stack.layers.{n}."
        yield from ((f"{layer}weight_ih_l0", (rows, H if n else E)), (f"{layer}weight_hh_l0", (rows, H)))
        yield from ((f"{layer}bias_ih_l0", (rows,)), (f"{layer}bias_hh_l0", (rows,)))
