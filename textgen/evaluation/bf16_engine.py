"""Engine for evaluation in bf16: a long text in many lanes, on a GPU or on the fused kernels of a CPU that has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
import torch

from textgen.generation.engines import EngineState, Floats, Ids
from textgen.generation.engines.torch_engine import TorchEngine, to_host
from textgen.model.config import ModelConfig

WARMUP = 256
"""Tokens before its own that a lane reads from a zero state, as in a validation during training."""
WINDOW = 256
LONGEST_LANE = 4096


class LaneLimits(NamedTuple):
    """Limits of a call of `forward` on a type of device."""

    lanes: int  # most lanes
    shortest: int  # tokens of a lane, at least
    logits: int  # most numbers in the result


LIMITS = {"cpu": LaneLimits(32, 512, 1 << 23), "cuda": LaneLimits(1024, 1024, 1 << 26)}


class Bf16Engine(TorchEngine):
    """Runs a trained language model with matrix products in bf16, on a GPU if there is one (its recurrent layers are in
    fp16 there).

    `forward` cuts its tokens into lanes that run side by side, see LIMITS. The first begins with the given state, each
    other one with a zero state WARMUP tokens before its own, so that its state is almost that of a single pass.
    """

    def __init__(self, config: ModelConfig, weights: Mapping[str, Floats], device: str | None = None) -> None:
        super().__init__(config, weights, device)
        self._limits = limits = LIMITS[self._device.type]
        self.tokens_at_once = min(limits.lanes * LONGEST_LANE, max(1, limits.logits // self.vocabulary))
        """Tokens of a call of `forward` that are worth it and whose logits fit into memory."""

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.step`."""
        logits, after = self._run(np.asarray(ids)[:, None], state)
        return logits[:, 0], after

    def steps(self, ids: Ids) -> Iterator[Floats]:
        """The same as `protocols.steps`, all tokens in one call."""
        logits, _ = self._run(ids, self.initial_state(len(ids)))
        yield from logits.swapaxes(0, 1)

    def forward(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.forward`."""
        length = max(len(ids) // self._limits.lanes, self._limits.shortest)
        lanes = max(len(ids) // length, 1)
        starts = np.arange(1, lanes) * length
        if lanes > 1:
            _, warm = self._run(ids[starts[:, None] + np.arange(-WARMUP, 0)], self.initial_state(lanes - 1))
            state = EngineState.join([state, warm])
        whole = ids[: lanes * length] if lanes > 1 else ids
        logits, after = self._run(whole.reshape(lanes, -1), state)
        logits, after = logits.reshape(-1, self.vocabulary), after.take([-1])
        if len(whole) == len(ids):
            return logits, after
        rest, after = self._run(ids[None, len(whole) :], after)
        return np.concatenate([logits, rest[0]]), after

    def _run(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Runs T tokens of B lanes, ids (B, T); returns the logits (B, T, V) and the last state."""
        B, T = ids.shape
        logits = np.empty((B, T, self.vocabulary), np.float32)
        with self._computing(), torch.autocast(self._device.type, torch.bfloat16):
            after = self._to_device(state)
            for begin in range(0, T, WINDOW):
                y, after = self._model.features(self._copy(ids[:, begin : begin + WINDOW], torch.int64), after)
                logits[:, begin : begin + WINDOW] = self._model.logits(y).float().cpu().numpy()
            return logits, to_host(after)
