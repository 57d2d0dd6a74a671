"""Numbers that the host reads from a GPU without waiting for it."""

from __future__ import annotations

import torch
from torch import Tensor


class LateNumbers:
    """Reads numbers from a device. From a GPU they are those of the reading before, whose copy has long been made; from
    a CPU they are the present ones.
    """

    def __init__(self) -> None:
        self._copy: Tensor | None = None
        self._copied: torch.cuda.Event | None = None

    def read(self, numbers: Tensor) -> list[float] | None:
        """Returns the numbers (N,); None at the first reading from a GPU."""
        if numbers.device.type == "cpu":
            return [float(number) for number in numbers.tolist()]
        before = None
        if self._copy is not None:
            if self._copied is not None:
                self._copied.synchronize()
            before = [float(number) for number in self._copy.tolist()]
        on_cuda = numbers.device.type == "cuda"
        self._copy = torch.empty(numbers.shape, dtype=numbers.dtype, pin_memory=on_cuda)
        self._copy.copy_(numbers, non_blocking=on_cuda)
        if on_cuda:
            self._copied = torch.cuda.Event()  # type: ignore[no-untyped-call]
            self._copied.record()
        return before
