"""Contiguous lanes of a text, cut into windows for truncated back-propagation through time."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

IGNORED = -100
"""Target that is not scored; the default `ignore_index` of `torch.nn.functional.cross_entropy`."""
READ_AHEAD = 16
"""Full windows that are read from the text at once."""


class Window(NamedTuple):
    """T steps of B lanes.

    Attributes:
        inputs: token ids (B, T), int64.
        targets: the token after each input (B, T), int64; IGNORED if it is not scored.
        scored: number of scored targets, over the lanes of all ranks.
        first: whether an epoch starts here, so that the hidden state of the window before does not belong to it.
        resets: True for the first token of a document, before which the state is reset to 0; (B, T), bool, on the CPU.
            None if there is none in this window.
    """

    inputs: Tensor
    targets: Tensor
    scored: int
    first: bool
    resets: Tensor | None = None


class Lanes:
    """Tokens start .. stop-1 of a text as B contiguous lanes, cut into windows of T tokens.

    Every token of the range is a target exactly once, and window i+1 of a lane begins where window i ended, so that the
    hidden state can be carried from window to window. All windows have the same shape, because kernels are compiled for
    a shape; a shorter last lane or window is padded with IGNORED targets.

    Args:
        ids: the whole text, (tokens,).
        start, stop: range of targets. The first token of a text has none before it and is only an input.
        lanes: B, over all ranks.
        window: T.
        warmup: tokens before its own that each lane reads first, unscored, to fill its hidden state (fewer if the text
            has fewer before `start`).
        rank, ranks: of this process; each has B / ranks lanes, in order.
        documents: positions where documents begin, ascending, to reset the state there, also during the warm-up; None
            to carry it on.
        device: where windows that are read ahead are copied to, all in one copy; None leaves them on the CPU.
    """

    def __init__(
        self,
        ids: NDArray[np.unsignedinteger[Any]],
        start: int,
        stop: int,
        *,
        lanes: int,
        window: int,
        warmup: int = 0,
        rank: int = 0,
        ranks: int = 1,
        documents: NDArray[np.uint64] | None = None,
        device: torch.device | None = None,
    ) -> None:
        self.ids = ids
        self.device = device
        self.documents = documents
        self.start = max(start, 1)
        self.stop = stop
        self.lanes = lanes
        self.window = window
        self.warmup = min(warmup, self.start - 1)
        self.length = -(-max(stop - self.start, 0) // lanes)  # tokens that a lane scores; the last lane may have fewer
        self.rank_lanes = np.array_split(np.arange(lanes), ranks)[rank]
        self._set_begins(0)

    def shifted(self, offset: int) -> Lanes:
        """Returns these lanes shifted right by `offset` tokens, with as many windows; the first tokens are left out."""
        lanes = copy(self)
        lanes._set_begins(offset)
        return lanes

    def _set_begins(self, offset: int) -> None:
        """Sets each lane's first target, `offset` tokens after its own, and the number of its targets."""
        self._begin = self.start + offset + np.arange(self.lanes) * self.length
        self._lengths = np.clip(self.stop - self._begin, 0, self.length)

    def __len__(self) -> int:
        """Number of windows in one epoch."""
        return -(-(self.length + self.warmup) // self.window)

    @property
    def scored(self) -> int:
        """Targets scored in one epoch, over all ranks."""
        return max(self.stop - self.start, 0)

    def __iter__(self) -> Iterator[Window]:
        """Yields the windows of one epoch."""
        return self.windows()

    def windows(self, index: int = 0) -> Iterator[Window]:
        """Yields the windows of one epoch from `index` on; windows that all lanes score in full are read ahead."""
        T = self.window
        last_full = int(self._lengths.min() + self.warmup) // T  # the first window after them
        while index < len(self):
            count = min(last_full - index, READ_AHEAD) if index * T >= self.warmup else 0
            if count < 1:
                yield self[index]
                index += 1
                continue
            begin = self._begin[self.rank_lanes] + (index * T - self.warmup - 1)  # of the inputs
            ids = self._moved(np.stack([self.ids[i : i + count * T + 1] for i in begin]).astype(np.int64))
            for t in range(0, count * T, T):
                inputs, targets = ids[:, t : t + T], ids[:, t + 1 : t + T + 1]
                yield Window(inputs, targets, self.lanes * T, index == 0, self._resets(begin + t))
                index += 1

    def _moved(self, ids: NDArray[np.int64]) -> Tensor:
        """Returns token ids on the device. A GPU takes them from pinned memory, and the process does not wait."""
        tensor = torch.from_numpy(ids)
        if self.device is None:
            return tensor
        if self.device.type == "cuda":
            tensor = tensor.pin_memory()
        return tensor.to(self.device, non_blocking=True)

    def __getitem__(self, index: int) -> Window:
        """Returns window `index` of this rank's lanes."""
        T = self.window
        first = index * T - self.warmup  # first step of the window, from the lane's first target
        begin = self._begin[self.rank_lanes] + (first - 1)
        ids = self.ids[np.minimum(begin[:, None] + np.arange(T + 1), len(self.ids) - 1)].astype(np.int64)
        inputs, targets = ids[:, :-1], ids[:, 1:].copy()  # a copy, because the inputs share its memory
        low, high = max(-first, 0), np.clip(self._lengths - first, 0, T)  # each lane scores steps low .. high-1
        scored, step = int(np.maximum(high - low, 0).sum()), np.arange(T)
        targets[(step < low) | (step >= high[self.rank_lanes, None])] = IGNORED
        resets = self._resets(begin)
        return Window(torch.from_numpy(inputs), torch.from_numpy(targets), scored, index == 0, resets)

    def _resets(self, begin: NDArray[np.intp]) -> Tensor | None:
        """Returns which of T inputs of each lane, from the positions `begin` (B,) on, begin a document; (B, T), bool.
        None if none does.
        """
        if self.documents is None:
            return None
        # In the dtype of `documents`; numpy would copy the whole array to compare it with another dtype.
        ends = np.stack([begin, begin + (self.window - 1)]).astype(self.documents.dtype)
        low, high = self.documents.searchsorted(ends[0]), self.documents.searchsorted(ends[1], "right")
        if (low == high).all():
            return None
        resets = np.zeros((len(begin), self.window), bool)
        for lane, (first, last) in enumerate(zip(low, high, strict=True)):
            resets[lane, self.documents[first:last].astype(np.intp) - begin[lane]] = True
        return torch.from_numpy(resets)


class EpochStream:
    """Endless stream of the windows of lanes, epoch after epoch; its position can be saved and restored.

    Lightning sees a single endless epoch. Its own restart after an epoch resets counters in the middle of an
    accumulated step, and it reads a loader of unknown length one window ahead, so the saved position would be off by
    one.

    Args:
        lanes: the windows.
        jitter: seed of random offsets by which every epoch but the first is cut into windows; None for the same windows
            in every epoch. (AWD-LSTM varies the length of windows for the same purpose, Merity, Keskar and Socher 2017,
            arXiv:1708.02182; a constant shape suits kernels better.)
    """

    def __init__(self, lanes: Lanes, jitter: int | None = None) -> None:
        self.lanes = lanes
        self.jitter = jitter
        self._position = 0  # windows so far

    def __len__(self) -> int:
        """2**53, effectively endless: the budget ends the run."""
        return 2**53

    def __iter__(self) -> Iterator[Window]:
        """Yields the windows from the position on."""
        lanes, current = self.lanes, 0
        while True:
            epoch, index = divmod(self._position, len(self.lanes))
            if epoch != current and self.jitter is not None:
                lanes, current = self.lanes.shifted(self._offset(epoch)), epoch
            for window in lanes.windows(index):
                self._position += 1
                yield window

    def _offset(self, epoch: int) -> int:
        """Returns the tokens by which an epoch is shifted, less than a window."""
        return int(np.random.default_rng((self.jitter or 0, epoch)).integers(self.lanes.window))

    def state_dict(self) -> dict[str, int]:
        """Returns the number of windows so far."""
        return {"position": self._position}

    def load_state_dict(self, state: dict[str, int]) -> None:
        """Restores the number of windows so far; the next window is the one after them."""
        self._position = state["position"]
