"""Numbers that the host reads without waiting for a GPU or for other processes."""

from __future__ import annotations

import torch
from torch import Tensor


class LateNumbers:
    """Numbers on their way from a device, or from all ranks, to the host, which looks at them later."""

    def __init__(self) -> None:
        self._numbers: Tensor | None = None
        self._arrived: torch.cuda.Event | torch.distributed.Work | None = None

    def put(self, numbers: Tensor, pending: torch.distributed.Work | None = None) -> None:
        """Sends numbers (N,) on their way; nothing waits for them.

        Args:
            pending: the collective that computes the numbers, if one does.
        """
        self._numbers, self._arrived = numbers, pending
        if numbers.device.type == "cpu":
            return
        if pending is not None:
            pending.wait()  # the kernels that follow wait for it, not the host
        on_cuda = numbers.device.type == "cuda"
        self._numbers = torch.empty(numbers.shape, dtype=numbers.dtype, pin_memory=on_cuda)
        self._numbers.copy_(numbers, non_blocking=on_cuda)
        self._arrived = None
        if on_cuda:
            self._arrived = torch.cuda.Event()  # type: ignore[no-untyped-call]
            self._arrived.record()

    def take(self) -> list[float] | None:
        """Returns the numbers put last, which by now have arrived or are waited for; None without any. Only once."""
        numbers, arrived = self._numbers, self._arrived
        self._numbers = self._arrived = None
        if isinstance(arrived, torch.cuda.Event):
            arrived.synchronize()
        elif arrived is not None:
            arrived.wait()
        return None if numbers is None else [float(number) for number in numbers.tolist()]

    def read(self, numbers: Tensor) -> list[float] | None:
        """Returns numbers that are on the CPU; from a GPU those of the reading before, None at the first reading."""
        if numbers.device.type == "cpu":
            return [float(number) for number in numbers.tolist()]
        before = self.take()
        self.put(numbers)
        return before
