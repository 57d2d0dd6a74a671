"""Number of threads of a run on the CPU that is limited by time: chosen by measurement, revised as the load changes."""

from __future__ import annotations

import statistics
import time
from collections import deque
from typing import Any

import lightning as L
import torch

from textgen.training.callbacks.callback import Callback

TRIAL_WINDOWS = 5
"""Windows that a number of threads is tried for; the first of them, which starts threads, does not count."""
SLOWDOWN = 1.25
"""Ratio of the present time of a window to the chosen one's from which on other numbers are tried."""
GAIN = 1.05
"""Ratio of the chosen number's time of a window to another number's from which on the other one is chosen."""
RETRY_SECONDS = 10.0
"""Time after which a larger number is tried again: the other program may have ended."""


class ThreadCount:
    """Choice of a number of threads from the times of windows. Reads no clock.

    Beside another program, threads wait for each other at every step: two threads on two cores, of which one is busy,
    can be slower than one. So the present number and its neighbours (all, three quarters, half, a quarter, one) are
    tried for a few windows each: at the start, when windows take longer than they did, and now and then while fewer
    threads than possible run.

    Args:
        most: number of threads at the start, the largest.

    Attributes:
        count: number for the next window.
    """

    def __init__(self, most: int) -> None:
        self.count = most
        self._numbers = sorted({most, max(3 * most // 4, 1), max(most // 2, 1), max(most // 4, 1), 1})
        self._chosen = most
        self._recent: deque[float] = deque(maxlen=8)
        self._usual: float | None = None  # time of a window when the number was chosen
        self._since = 0.0  # seconds since then
        self._trials: dict[int, list[float]] = {}
        self._waiting: list[int] = []  # numbers to be tried
        if len(self._numbers) > 1:
            self._begin_trials()

    def window(self, seconds: float) -> None:
        """Takes in the time of a window with `count` threads, and sets `count` for the next one."""
        if self._trials:
            self._trials[self.count].append(seconds)
            if len(self._trials[self.count]) == TRIAL_WINDOWS:
                if self._waiting:
                    self._start(self._waiting.pop())
                else:
                    self._choose()
            return
        self._recent.append(seconds)
        self._since += seconds
        if len(self._recent) < 8 or self._usual is None or len(self._numbers) == 1:
            return
        present = statistics.median(self._recent)
        self._usual = min(self._usual, present)  # the machine may have become faster
        if present > SLOWDOWN * self._usual or (self._chosen < self._numbers[-1] and self._since > RETRY_SECONDS):
            self._begin_trials()

    def _begin_trials(self) -> None:
        place = self._numbers.index(self._chosen)
        self._waiting = [n for n in self._numbers[max(place - 1, 0) : place + 2] if n != self._chosen]
        self._start(self._chosen)

    def _start(self, number: int) -> None:
        self.count, self._trials[number] = number, []

    def _choose(self) -> None:
        times = {number: statistics.median(each[1:]) for number, each in self._trials.items()}
        best = min(times, key=lambda number: times[number])
        if times[best] * GAIN < times[self._chosen]:
            self._chosen = best
        self.count, self._usual, self._since = self._chosen, times[self._chosen], 0.0
        self._trials, self._waiting = {}, []
        self._recent.clear()


class Threads(Callback):
    """Sets the number of PyTorch's threads before each window of training, and restores it at the end."""

    state_key = "Threads"

    def __init__(self) -> None:
        self._before = torch.get_num_threads()
        self._choice = ThreadCount(self._before)
        self._began: float | None = None

    def on_train_batch_start(self, trainer: L.Trainer, pl_module: Any, batch: Any, batch_idx: int) -> None:
        """Sets the number and starts the clock."""
        if trainer.world_size == 1 and self._choice.count != torch.get_num_threads():
            torch.set_num_threads(self._choice.count)
        self._began = time.perf_counter()

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Takes in the time of the window."""
        if self._began is not None and trainer.world_size == 1:
            self._choice.window(time.perf_counter() - self._began)

    def teardown(self, trainer: L.Trainer, pl_module: Any, stage: str) -> None:
        """Restores the number of threads that PyTorch had before the run."""
        torch.set_num_threads(self._before)

    def on_exception(self, trainer: L.Trainer, pl_module: Any, exception: BaseException) -> None:
        """Restores it too: Lightning does not call `teardown` then."""
        torch.set_num_threads(self._before)
