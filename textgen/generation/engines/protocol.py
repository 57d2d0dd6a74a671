"""Interface of the engines, which run a trained model: token ids in, logits out; the caller holds the state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

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
    """Runs a trained language model. It may keep scratch memory, so each thread needs an engine of its own."""

    @property
    def name(self) -> str:
        """Name of the engine, as in `--engine`."""

    @property
    def vocabulary(self) -> int:
        """V, number of token ids."""

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
