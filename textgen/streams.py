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
        first: whether a reading begins here, so that the state of the window before does not belong to it.
    """

    inputs: Tensor
    targets: Tensor
    scored: int
    first: bool


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

    def __len__(self) -> int:
        """Windows in one reading."""
        return -(-(self.length + self.warmup) // self.window)

    @property
    def characters(self) -> int:
        """Characters scored in one reading, over all ranks."""
        return max(self.stop - self.start, 0)

    def __iter__(self) -> Iterator[Window]:
        """One reading."""
        return (self[index] for index in range(len(self)))

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
        return Window(torch.from_numpy(inputs), torch.from_numpy(targets), scored, index == 0)


class Readings:
    """Lanes read again and again; its position can be saved and restored at every window.

    Lightning sees one loader that does not end in a lifetime: its own restart at the end of an epoch has traps, and
    a loader whose length it does not know is read one window ahead, so that the saved position would be off by one.

    Args:
        lanes: what is read.
    """

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self._position = 0  # windows handed out so far

    def __len__(self) -> int:
        """More windows than anybody reads."""
        return 2**53

    def __iter__(self) -> Iterator[Window]:
        """From the position on."""
        while True:
            index = self._position % len(self.lanes)
            self._position += 1
            yield self.lanes[index]

    def state_dict(self) -> dict[str, int]:
        """How many windows have been read."""
        return {"position": self._position}

    def load_state_dict(self, state: dict[str, int]) -> None:
        """The next window is the one after those."""
        self._position = state["position"]
