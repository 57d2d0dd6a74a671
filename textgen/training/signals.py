"""Signals that ask a run to stop, noted here and obeyed at the next batch boundary."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any

from textgen.runs.slurm import REQUEUE, slurm_job


class Stopped(SystemExit):
    """The run was asked to stop; the exit status is 128 + the signal's number."""


class LeftAtOnce(Stopped):
    """A second Ctrl-C came before the batch's end."""


class Signals:
    """Notes Ctrl-C and SIGTERM, and SIGUSR1 in a SLURM job; a second Ctrl-C does not wait.

    Lightning's own handlers end a run at once, hang several processes, or save in the middle of a step.

    Attributes:
        received: the signal that came, 0 before one has.
    """

    def __init__(self) -> None:
        self.received = 0
        self._before: dict[int, Any] = {}

    def take(self) -> None:
        """Takes the signals over; again where somebody else has taken them since."""
        numbers = [signal.SIGINT, signal.SIGTERM, *([REQUEUE] if REQUEUE and slurm_job() else [])]
        for number in numbers:
            before = signal.signal(number, self._note)
            self._before.setdefault(number, before)

    def give_back(self) -> None:
        """Hands them to those who had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self.received == signal.SIGINT == number:
            raise LeftAtOnce(128 + number)  # of a KeyboardInterrupt Lightning makes exit status 1
        self.received = number
