"""Work that another core can do beside this one: a digest, or writing to a disk."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from typing import Any

AHEAD = 8
"""Calls that may wait: it bounds the memory."""
ENOUGH = 1 << 18
"""Bytes that are worth a call: to hand one to another thread takes as long as some thousands of them."""


class Aside:
    """Makes calls in their order, in a thread of its own; at once where there is one core only.

    It is worth it for what lets go of Python's lock: reading and writing files, `hashlib`, much of numpy.
    """

    def __init__(self) -> None:
        self._error: BaseException | None = None
        self._calls: queue.Queue[tuple[Callable[..., object], tuple[Any, ...]] | None] = queue.Queue(AHEAD)
        alone = hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) == 1
        self._thread = None if alone else threading.Thread(target=self._work, daemon=True)
        if self._thread:
            self._thread.start()

    def do(self, call: Callable[..., object], *arguments: Any) -> None:
        """Makes a call soon; raises what one before has raised."""
        if self._error:
            raise self._error
        if self._thread:
            self._calls.put((call, arguments))
        else:
            call(*arguments)

    def wait(self) -> None:
        """Returns when all calls have been made; raises what one has raised."""
        self._calls.join()
        if self._error:
            raise self._error

    def close(self) -> None:
        """Ends the thread; calls that wait are left out after one that has failed, made otherwise."""
        if self._thread:
            self._calls.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while work := self._calls.get():
            call, arguments = work
            try:
                if not self._error:
                    call(*arguments)
            except BaseException as error:
                self._error = error
            self._calls.task_done()
        self._calls.task_done()


class Gathered:
    """Bytes that are handed on in their order, many small pieces at once.

    Args:
        aside: makes the calls.
        call: takes bytes.
    """

    def __init__(self, aside: Aside, call: Callable[[Any], object]) -> None:
        self._aside, self._call, self._held = aside, call, bytearray()

    def add(self, data: bytes | memoryview) -> None:
        """Takes bytes that nobody changes any more."""
        if not self._held and len(data) >= ENOUGH:
            self._aside.do(self._call, data)
            return
        self._held += data
        if len(self._held) >= ENOUGH:
            self.hand_on()

    def hand_on(self) -> None:
        """Hands on what is held."""
        if self._held:
            self._aside.do(self._call, self._held)
            self._held = bytearray()
