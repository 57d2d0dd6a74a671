"""Signals that ask a run to stop; it stops at the end of the batch."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any

from textgen.runs.environment import REQUEUE, slurm_job


class StoppedBySignal(SystemExit):
    """A signal asked the run to stop; the exit status is 128 + the signal's number."""


class StoppedNow(StoppedBySignal):
    """A second Ctrl-C came before the end of the batch."""


class Signals:
    """Records Ctrl-C, SIGTERM, SIGHUP (the terminal is gone), and SIGUSR1 in a SLURM job, while it is entered as a
    context. A second Ctrl-C raises `StoppedNow` at once.

    Before training, signals of a run on several machines end it at once: a process that waits for others within PyTorch
    would never come to handle them.

    Lightning's own handlers end a run at once, block several processes, or save in the middle of a step.

    Args:
        several_machines: whether the run has processes on other machines.

    Attributes:
        received: number of the signal received; 0 before one has come.
    """

    def __init__(self, several_machines: bool = False) -> None:
        self._several_machines = several_machines
        self.received = 0
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Signals:
        """Installs the signal handlers and returns this object."""
        if self._several_machines:
            self._install(signal.SIGINT, signal.SIGTERM, handler=signal.SIG_DFL)
        else:
            self.take()
        return self

    def __exit__(self, *_: object) -> None:
        """Restores the signal handlers that were installed before this object's."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    def take(self) -> None:
        """Installs the signal handlers, also again after another library has installed its own."""
        requeue = [REQUEUE] if REQUEUE and slurm_job() else []
        self._install(signal.SIGINT, signal.SIGTERM, *hangup(), *requeue, handler=self._record)

    def _install(self, *numbers: int, handler: Any) -> None:
        for number in numbers:
            before = signal.signal(number, handler)
            self._before.setdefault(number, before)

    def _record(self, number: int, frame: FrameType | None) -> None:
        if self.received == signal.SIGINT == number:
            raise StoppedNow(128 + number)  # Lightning turns a KeyboardInterrupt into exit status 1
        self.received = number


def hangup() -> list[int]:
    """Returns the number of SIGHUP; nothing on Windows, or where the process ignores it as `nohup` asks."""
    number = getattr(signal, "SIGHUP", None)
    return [] if number is None or signal.getsignal(number) == signal.SIG_IGN else [number]
