"""Contiguous lanes: how a long text is read in windows, in order, by B streams side by side."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

IGNORED = -100  # the label that `torch.nn.functional.cross_entropy` leaves out by default


class Window(NamedTuple):
    """T steps of B streams.

    Attributes:
        inputs: (B, T), int64: the ids read.
        targets: (B, T), int64: the id after each; IGNORED where it is not to be scored.
        scored: how many targets are scored in this window, over the lanes of all ranks.
        first: whether a reading begins here, so that the state of the window before does not belong to it.
        resets: (B, T), bool: where a document begins, so that the state is emptied before its first id is read; it
            stays on the CPU. None where there is nothing to empty.
    """

    inputs: Tensor
    targets: Tensor
    scored: int
    first: bool
    resets: Tensor | None = None


class Lanes:
    """Cuts ids start .. stop-1 of a text into B contiguous lanes and yields them window by window.

    Every id of the range is a target exactly once, and window i+1 of a lane begins where window i ended, so
    that a recurrent state can be carried from window to window (truncated back-propagation through time). All
    windows have the same shape (kernels are made for one shape once); what a shorter last lane or window lacks is
    filled up and IGNORED.

    Args:
        ids: the whole text, (tokens,).
        start, stop: the range to be scored; the first id of a text has nothing before it and is only read.
        lanes: B, over all ranks.
        window: T.
        warmup: ids before its own that each lane reads first without scoring them, so that it does not begin
            with an empty memory (fewer where the text has fewer before `start`).
        rank, ranks: this process and how many there are; each takes every `ranks`-th part of the lanes, in order.
        documents: where in the text documents begin, ascending, to empty the state there, in the warm-up too; None for
            a state that is carried on.
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
        documents: NDArray[np.uint64] | None = None,
    ) -> None:
        self.ids = ids
        self.documents = documents
        self.start = max(start, 1)
        self.stop = stop
        self.lanes = lanes
        self.window = window
        self.warmup = min(warmup, self.start - 1)
        self.length = -(-max(stop - self.start, 0) // lanes)  # ids that a lane scores; the last may have fewer
        self.own = np.array_split(np.arange(lanes), ranks)[rank]
        self._move(0)

    def moved(self, later: int) -> Lanes:
        """The same lanes that many ids later in the text: what comes before the first is left out, and the
        last is shorter, so that there are as many windows.
        """
        lanes = copy(self)
        lanes._move(later)
        return lanes

    def _move(self, later: int) -> None:
        self._begin = self.start + later + np.arange(self.lanes) * self.length
        self._lengths = np.clip(self.stop - self._begin, 0, self.length)

    def __len__(self) -> int:
        """Windows in one reading."""
        return -(-(self.length + self.warmup) // self.window)

    @property
    def scored(self) -> int:
        """Ids scored in one reading, over all ranks."""
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
        return Window(
            torch.from_numpy(inputs), torch.from_numpy(targets), scored, index == 0, self._resets(position[:, :-1])
        )

    def _resets(self, position: NDArray[np.intp]) -> Tensor | None:
        """Which of these consecutive positions (B, T) begin a document; None where none does."""
        if self.documents is None:
            return None
        # In the documents' own type: numpy would copy all of them to compare them with another one.
        ends = position[:, [0, -1]].astype(self.documents.dtype)
        low, high = self.documents.searchsorted(ends[:, 0]), self.documents.searchsorted(ends[:, 1], "right")
        if (low == high).all():
            return None
        resets = np.zeros(position.shape, bool)
        for lane, (first, last) in enumerate(zip(low, high, strict=True)):
            resets[lane, self.documents[first:last].astype(np.intp) - position[lane, 0]] = True
        return torch.from_numpy(resets)


class EpochStream:
    """Lanes read again and again; its position can be saved and restored at every window.

    Lightning sees one loader that does not end in a lifetime: its own restart at the end of an epoch has traps, and
    a loader whose length it does not know is read one window ahead, so that the saved position would be off by one.

    Args:
        lanes: what is read.
        jitter: a seed, to cut each reading but the first into windows at another place, drawn from it and the number
            of the reading; None to read the same windows again and again. (AWD-LSTM varies the length of windows to
            the same end, Merity, Keskar and Socher 2017, arXiv:1708.02182; kernels like one shape.)
    """

    def __init__(self, lanes: Lanes, jitter: int | None = None) -> None:
        self.lanes = lanes
        self.jitter = jitter
        self._position = 0  # windows handed out so far

    def __len__(self) -> int:
        """More windows than anybody reads."""
        return 2**53

    def __iter__(self) -> Iterator[Window]:
        """From the position on."""
        lanes, current = self.lanes, 0
        while True:
            reading, index = divmod(self._position, len(self.lanes))
            if reading != current and self.jitter is not None:
                lanes, current = self.lanes.moved(self._offset(reading)), reading
            self._position += 1
            yield lanes[index]

    def _offset(self, reading: int) -> int:
        """Ids by which a reading begins later, less than a window."""
        return int(np.random.default_rng((self.jitter or 0, reading)).integers(self.lanes.window))

    def state_dict(self) -> dict[str, int]:
        """How many windows have been read."""
        return {"position": self._position}

    def load_state_dict(self, state: dict[str, int]) -> None:
        """The next window is the one after those."""
        self._position = state["position"]
