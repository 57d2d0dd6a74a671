"""Calls made on another core beside this one: hashing, or writing to a disk."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Callable
from typing import Any

QUEUE_LENGTH = 8
"""Calls that may wait: bounds the memory."""
BATCH_BYTES = 1 << 18
"""Bytes that are worth a call: handing one to another thread takes as long as some thousands of them."""


class BackgroundWorker:
    """Makes calls in order in a thread of its own; at once, in this thread, if there is only one core.

    Worth it for calls that release Python's lock: reading and writing files, `hashlib`, much of numpy.
    """

    def __init__(self) -> None:
        self._error: BaseException | None = None
        self._calls: queue.Queue[tuple[Callable[..., object], tuple[Any, ...]] | None] = queue.Queue(QUEUE_LENGTH)
        single_core = hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) == 1
        self._thread = None if single_core else threading.Thread(target=self._work, daemon=True)
        if self._thread:
            self._thread.start()

    def submit(self, call: Callable[..., object], *arguments: Any) -> None:
        """Queues a call; raises the error of an earlier one."""
        if self._error:
            raise self._error
        if self._thread:
            self._calls.put((call, arguments))
        else:
            call(*arguments)

    def wait(self) -> None:
        """Returns when all calls have been made; raises the error of one."""
        self._calls.join()
        if self._error:
            raise self._error

    def close(self) -> None:
        """Makes the waiting calls, unless an earlier one failed, and ends the thread."""
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


class BatchedBytes:
    """Passes bytes to a background call in order, many small parts at once."""

    def __init__(self, worker: BackgroundWorker, call: Callable[[Any], object]) -> None:
        self._worker, self._call, self._held = worker, call, bytearray()

    def add(self, data: bytes | memoryview) -> None:
        """Adds bytes, which must not change any more."""
        if not self._held and len(data) >= BATCH_BYTES:
            self._worker.submit(self._call, data)
            return
        self._held += data
        if len(self._held) >= BATCH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Submits the bytes held so far to the background worker."""
        if self._held:
            self._worker.submit(self._call, self._held)
            self._held = bytearray()


class BackgroundDigest:
    """SHA-256 of bytes that arrive in parts, computed in another thread."""

    def __init__(self) -> None:
        self._digest, self._worker = hashlib.sha256(), BackgroundWorker()
        self._batches = BatchedBytes(self._worker, self._digest.update)

    def update(self, data: bytes) -> None:
        """Adds bytes to the digest."""
        self._batches.add(data)

    def close(self) -> None:
        """Ends the computation; to be called before `hexdigest`."""
        self._batches.flush()
        self._worker.close()

    def hexdigest(self) -> str:
        """Returns the SHA-256 of all bytes added, in hexadecimal digits; `close` comes first."""
        return self._digest.hexdigest()
