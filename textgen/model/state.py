"""What a recurrent network remembers between two windows of text."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class State(NamedTuple):
    """Hidden and cell state of a stack of LSTM layers, each of shape (L, B, H), float32.

    The model never stores it: `forward(ids, state)` takes it and returns the next one.
    """

    h: Tensor
    c: Tensor

    @classmethod
    def zeros(cls, layers: int, streams: int, hidden: int, device: torch.device) -> State:
        """The state before the first character: L = layers, B = streams, H = hidden."""
        shape = (layers, streams, hidden)
        return cls(torch.zeros(shape, device=device), torch.zeros(shape, device=device))

    def detach(self) -> State:
        """The same values, cut from the graph: this is where back-propagation is truncated."""
        return State(self.h.detach(), self.c.detach())

    def finite(self) -> State:
        """The same values; 0 for those that are infinite or no number, so that they do not spoil all that follows."""
        return State(*(torch.nan_to_num(x, nan=0.0, posinf=0.0, neginf=0.0) for x in self))
