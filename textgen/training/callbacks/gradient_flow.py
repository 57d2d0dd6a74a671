"""Records of gradient norms by layer and lag, and of gate saturation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import lightning as L
import torch

from textgen.data.lanes import IGNORED, Window
from textgen.insight.memory import gradient_flow
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.module import TruncatedBPTT, step_taken

LANES = 16
"""Lanes of the last window to measure on, at most."""


@dataclass(eq=False)
class GradientFlow(Callback):
    """Records gradient norms by layer and lag, and shares of saturated gates, every `every` steps; never if that is 0.

    Measuring changes no bit of the run: it only reads the network and draws no random numbers.
    """

    state_key = "GradientFlow"

    metrics: MetricsLogger
    every: int
    _norms: dict[str, float] = field(default_factory=dict, init=False)

    def observes_step(self, trainer: L.Trainer) -> bool:
        """Whether the coming step's gradients are recorded."""
        return self._is_due(trainer.global_step + 1)

    def on_before_optimizer_step(self, trainer: L.Trainer, pl_module: Any, optimizer: Any) -> None:
        """Measures the layers' gradients before they are clipped."""
        if self.observes_step(trainer):
            self._norms = layer_norms(pl_module)

    def on_train_batch_end(
        self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Window, batch_idx: int
    ) -> None:
        """Measures on the first full lanes of the last window, on rank 0; other ranks wait at their next reduction."""
        if not self._is_due(trainer.global_step) or not step_taken(trainer):
            return
        full = batch.targets[:, -1] != IGNORED
        windows = torch.cat([batch.inputs, batch.targets[:, -1:]], dim=1)[full][:LANES]
        if trainer.is_global_zero and len(windows) and windows.shape[1] >= 4:
            with torch.autocast(windows.device.type, enabled=False):
                flow = gradient_flow(pl_module.model, windows)
            self.metrics.write(trainer, self._norms | flow)

    def _is_due(self, step: int) -> bool:
        return self.every > 0 and step % self.every == 0


def layer_norms(module: TruncatedBPTT) -> dict[str, float]:
    """Returns the norm of the present gradient of each layer's weights, by metric name."""
    found = {}
    for number, layer in enumerate(module.model.stack.layers):
        gradients = [p.grad for p in layer.parameters() if p.grad is not None]
        if gradients:
            norm = torch.stack([gradient.float().norm() for gradient in gradients]).norm() / module.loss_scale
            found[f"flow/grad_norm_layer_{number + 1}"] = float(norm)
    return found
