"""Hooks that Lightning need not call."""

import lightning as L

from textgen.training.callbacks.callback import BATCH_HOOKS, Callback


class Counting(Callback):
    """Defines one hook of every batch."""

    def on_train_batch_end(self, *_):
        """Does nothing."""


class More(Counting):
    """Inherits it."""

    def on_before_backward(self, *_):
        """Does nothing."""


def test_hooks_of_every_batch_that_are_not_defined_are_none():
    assert {name for name in BATCH_HOOKS if getattr(More(), name)} == {"on_train_batch_end", "on_before_backward"}
    assert Counting.on_train_start is L.Callback.on_train_start


def test_lightning_has_these_hooks():
    assert all(callable(getattr(L.Callback, name)) for name in BATCH_HOOKS)
