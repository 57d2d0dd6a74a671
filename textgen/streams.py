"""Contiguous lanes: how a long text is read in windows, in order, by B streams side by side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

IGNORED = -100  # the label that `torch.nn.functional.cross_entropy` leaves out by default


class Window(NamedTuple):
    """T steps of B streams.

    Attributes:
        inputs: (B, T), int64: the characters read.
        targets: (B, T), int64: the character after each; IGNORED where it is not to be scored.
        scored: how many targets are scored in this window, over the lanes of all ranks.
    """

    inputs: Tensor
    targets: Tensor
    scored: int


class Lanes:
    """Cuts characters start .. stop-1 of a text into B contiguous lanes and yields them window by window.

    Every character of the range is a target exactly once, and window i+1 of a lane begins where window i ended, so
    that a recurrent state can be carried from window to window (truncated back-propagation through time). All
    windows have the same shape (kernels are made for one shape once); what a shorter last lane or window lacks is
    filled up and IGNORED.

    Args:
        ids: the whole text, (characters,).
        start, stop: the range to be scored; the first character of a text has nothing before it and is only read.
        lanes: B, over all ranks.
        window: T.
        warmup: characters before its own that each lane reads first without scoring them, so that it does not begin
            with an empty memory (fewer where the text has fewer before `start`).
        rank, ranks: this process and how many there are; each takes every `ranks`-th part of the lanes, in order.
    """

    def __init__(
        self,
        ids: NDArray[np.unsignedinteger[Any]],
        start: int,
        stop: int,
        lanes: int,
        window: int,
        warmup: int = 0,
        rank: int = 0,
        ranks: int = 1,
    ) -> None:
        self.ids = ids
        self.start = max(start, 1)
        self.stop = stop
        self.lanes = lanes
        self.window = window
        self.warmup = min(warmup, self.start - 1)
        self.length = -(-max(stop - self.start, 0) // lanes)  # characters that a lane scores; the last may have fewer
        self._begin = self.start + np.arange(lanes) * self.length
        self._lengths = np.clip(stop - self._begin, 0, self.length)
        self.own = np.array_split(np.arange(lanes), ranks)[rank]
        self._next = 0
        self._resume = False

    def __len__(self) -> int:
        """Windows in one reading."""
        return -(-(self.length + self.warmup) // self.window)

    @property
    def characters(self) -> int:
        """Characters scored in one reading, over all ranks."""
        return max(self.stop - self.start, 0)

    def __iter__(self) -> Iterator[Window]:
        """One reading from the beginning, or from where `load_state_dict` says."""
        first = self._next if self._resume and self._next < len(self) else 0
        self._resume = False
        for index in range(first, len(self)):
            self._next = index + 1
            yield self[index]

    def __getitem__(self, index: int) -> Window:
        """Window `index` of every own lane."""
        T, first = self.window, index * self.window - self.warmup  # first: of the window, counted from a lane's own
        position = self._begin[self.own, None] + first + np.arange(-1, T)  # (B, T + 1): inputs and targets overlap
        ids = self.ids[np.minimum(position, len(self.ids) - 1)].astype(np.int64)
        inputs, targets = ids[:, :-1], ids[:, 1:]
        low, high = max(-first, 0), np.clip(self._lengths - first, 0, T)  # each lane scores steps low .. high-1
        scored = int(np.maximum(high - low, 0).sum())
        if scored < self.lanes * T:
            step, targets = np.arange(T), targets.copy()  # a copy, for the inputs are the same memory
            targets[(step < low) | (step >= high[self.own, None])] = IGNORED
        return Window(torch.from_numpy(inputs), torch.from_numpy(targets), scored)

    def state_dict(self) -> dict[str, int]:
        """Where the reading is: the window that comes next."""
        return {"next": self._next}

    def load_state_dict(self, state: dict[str, int]) -> None:
        """The next reading begins at this window."""
        self._next, self._resume = state["next"], True
