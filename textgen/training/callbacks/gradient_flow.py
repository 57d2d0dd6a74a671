"""Looks at the flow of gradients now and then, for the run's records."""

from __future__ import annotations

from typing import Any

import lightning as L
import torch
from lightning.pytorch.strategies import FSDPStrategy

from textgen.data.lanes import IGNORED, Window
from textgen.insight.gradients import gradient_flow
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.module import TruncatedBPTT

WINDOWS = 16  # that are looked at, at most


class GradientFlow(L.Callback):
    """Writes a record every so many steps: norms of the gradient by layer and by lag, and saturated gates.

    It changes no bit of the run: the network is read, with functions that draw no random numbers.

    Args:
        journal: where records go.
        every: optimizer steps between two looks; 0 for none.
    """

    state_key = "GradientFlow"  # what saved states call it, whatever the class is called

    def __init__(self, journal: MetricsLogger, every: int) -> None:
        self.journal = journal
        self.every = every
        self._norms: dict[str, float] = {}

    def on_before_optimizer_step(self, trainer: L.Trainer, pl_module: Any, optimizer: Any) -> None:
        """The gradients are there, and not clipped yet."""
        if self._is_due(trainer.global_step + 1):
            self._norms = layer_norms(pl_module)

    def on_train_batch_end(
        self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Window, batch_idx: int
    ) -> None:
        """Measures on the first windows of the batch that was learnt from; other ranks wait at their next sum."""
        if isinstance(trainer.strategy, FSDPStrategy):  # no rank has the whole network
            return
        if not self._is_due(trainer.global_step) or trainer.fit_loop._should_accumulate():
            return
        whole = batch.targets[:, -1] != IGNORED
        windows = torch.cat([batch.inputs, batch.targets[:, -1:]], dim=1)[whole][:WINDOWS]
        if trainer.is_global_zero and len(windows) and windows.shape[1] >= 4:
            with torch.autocast(windows.device.type, enabled=False):
                flow = gradient_flow(pl_module.model, windows)
            self.journal.write(trainer, self._norms | flow)

    def _is_due(self, step: int) -> bool:
        return self.every > 0 and step % self.every == 0


def layer_norms(module: TruncatedBPTT) -> dict[str, float]:
    """The norm of the last gradient of each layer's weights, before clipping."""
    found = {}
    for number, layer in enumerate(module.model.stack.layers):
        gradients = [p.grad for p in layer.parameters() if p.grad is not None]
        if gradients:
            norm = torch.stack([gradient.float().norm() for gradient in gradients]).norm()
            found[f"flow/grad_norm_layer_{number + 1}"] = float(norm)
    return found
