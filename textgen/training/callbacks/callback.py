"""Base class of the callbacks."""

from __future__ import annotations

from typing import Any

import lightning as L

BATCH_HOOKS = (
    "on_train_batch_start",
    "on_before_zero_grad",
    "on_before_backward",
    "on_after_backward",
    "on_before_optimizer_step",
    "on_train_batch_end",
    "on_validation_batch_start",
    "on_validation_batch_end",
)
"""Hooks that Lightning calls in every batch."""


class Callback(L.Callback):
    """Lightning's callback without the hooks of every batch that a class does not define.

    Lightning calls them all in every batch, each with a profiler's context, also where they do nothing: with twelve
    callbacks that takes longer than clipping. It leaves out hooks that are not callable, so they are None here.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name in BATCH_HOOKS:
            if getattr(cls, name) is getattr(L.Callback, name):
                setattr(cls, name, None)

    def observes_step(self, trainer: L.Trainer) -> bool:
        """Whether `on_before_optimizer_step` looks at the weights or gradients of the coming step."""
        return False
