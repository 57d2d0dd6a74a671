"""What every engine can do: run a trained model over ids. Ids in, logits out; the state is the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ids = NDArray[np.integer[Any]]


class EngineState(NamedTuple):
    """Hidden and cell state of all layers of N streams, (L, N, H) each; an engine returns a new one and keeps none.

    H may be padded with zeros, as the engine's kernels want it: a state belongs to its engine.
    """

    h: Floats
    c: Floats

    def take(self, streams: Any) -> EngineState:
        """The states of some streams, by index; one may be taken several times."""
        return EngineState(np.take(self.h, streams, axis=1), np.take(self.c, streams, axis=1))

    @classmethod
    def join(cls, states: Sequence[EngineState]) -> EngineState:
        """Streams of several states side by side."""
        return cls(np.concatenate([s.h for s in states], axis=1), np.concatenate([s.c for s in states], axis=1))


class Engine(Protocol):
    """Runs a trained language model. It may keep scratch memory, so threads need an engine each."""

    @property
    def name(self) -> str:
        """What a user calls it."""

    @property
    def vocabulary(self) -> int:
        """V, number of ids."""

    def initial_state(self, streams: int = 1) -> EngineState:
        """The state of N streams before their first character."""

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Reads one id of each of N streams, (N,); returns the logits of the next, (N, V), and the new state.

        Raises:
            ValueError: the state is not of N streams of this engine, or an id is not below V.
        """

    def read(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Reads T ids of one stream, T >= 1; returns the logits after each, (T, V), and the state after the last."""
