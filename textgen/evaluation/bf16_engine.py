"""Engine for evaluation in bf16: a long text in many lanes, on the fused kernels where the processor has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import torch

from textgen.generation.engines import EngineState, Floats, Ids
from textgen.generation.engines.torch_engine import TorchEngine
from textgen.model.config import ModelConfig
from textgen.model.recurrent import State

LANES = 32
SHORTEST_LANE = 512
WARMUP = 256
"""Tokens before its own that a lane reads from a zero state, as in a validation during training."""
WINDOW = 256
TOKENS_AT_ONCE = LANES * 4096
LOGITS_AT_ONCE = 1 << 23


class Bf16Engine(TorchEngine):
    """Runs a trained language model on the CPU with matrix products in bf16.

    `forward` cuts its tokens into up to LANES lanes that run side by side. The first begins with the given state, each
    other one with a zero state WARMUP tokens before its own, so that its state is almost that of a single pass.
    """

    def __init__(self, config: ModelConfig, weights: Mapping[str, Floats]) -> None:
        super().__init__(config, weights, "cpu")
        self.tokens_at_once = min(TOKENS_AT_ONCE, max(1, LOGITS_AT_ONCE // self.vocabulary))
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
        length = max(len(ids) // LANES, SHORTEST_LANE)
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
        with self._computing(), torch.autocast("cpu", torch.bfloat16):
            after = State(torch.tensor(state.h), torch.tensor(state.c))
            for begin in range(0, T, WINDOW):
                window = torch.tensor(ids[:, begin : begin + WINDOW].astype(np.int64))
                y, after = self._model.features(window, after)
                logits[:, begin : begin + WINDOW] = self._model.logits(y).float().numpy()
        return logits, EngineState(after.h.numpy(), after.c.numpy())
