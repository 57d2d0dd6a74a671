"""Communication between the ranks of a run; functions with a trainer must be called on all ranks."""

from __future__ import annotations

import subprocess
from typing import Any

import lightning as L
import torch
from lightning.pytorch.strategies.launchers.subprocess_script import _SubprocessScriptLauncher
from torch import Tensor

from textgen.training.late_numbers import LateNumbers


def gather(trainer: L.Trainer, mine: Tensor) -> Tensor:
    """Returns the tensors of all ranks, which have one shape, as (ranks, ...) on the CPU."""
    if trainer.world_size == 1:
        return mine.detach()[None].cpu()
    return trainer.strategy.all_gather(mine.detach().to(trainer.strategy.root_device)).cpu()


def gather_values(trainer: L.Trainer, mine: Any) -> list[Any]:
    """Returns the values of all ranks, of any type that can be pickled, in the order of the ranks."""
    values = [mine] * trainer.world_size
    if trainer.world_size > 1:
        torch.distributed.all_gather_object(values, mine)
    return values


def share_of_lanes(state: Tensor, rank: int, ranks: int) -> Tensor:
    """Returns a rank's lanes of a state (2, L, B, H): B / ranks of them, in order."""
    return state.chunk(ranks, dim=2)[rank].contiguous()


def share_of_mean(gathered: Tensor, rank: int, ranks: int) -> Tensor:
    """Returns a rank's part of a mean over ranks: its own, or the mean of all if the number of ranks has changed."""
    return gathered[rank].clone() if len(gathered) == ranks else gathered.mean(dim=0)


def broadcast(trainer: L.Trainer, *values: float) -> list[float]:
    """Returns the values of rank 0 on every rank, as floats."""
    if trainer.world_size == 1:
        return list(values)
    shared = torch.tensor(values, dtype=torch.float64, device=trainer.strategy.root_device)
    torch.distributed.broadcast(shared, src=0)
    return [float(value) for value in shared.tolist()]


def keep_alive(trainer: L.Trainer) -> list[subprocess.Popen[bytes]]:
    """Lets this process go on when those that it has started have ended by a signal; Lightning would kill it up to five
    seconds later, though it may still be writing. Returns those processes.
    """
    launcher = trainer.strategy.launcher
    if not isinstance(launcher, _SubprocessScriptLauncher):
        return []
    watched, launcher.procs = launcher.procs, [*launcher.procs]
    watched.clear()  # Lightning's thread looks through this list
    return launcher.procs


def maximum(trainer: L.Trainer, *values: int) -> list[int]:
    """Returns the maximum of each value over all ranks."""
    if trainer.world_size == 1:
        return list(values)
    shared = torch.tensor(values, device=trainer.strategy.root_device)
    torch.distributed.all_reduce(shared, torch.distributed.ReduceOp.MAX)
    return [int(value) for value in shared.tolist()]


class LateMaximum:
    """Maxima of numbers over all ranks, received one call later, so that no rank waits for the others, nor the host for
    its GPU. All ranks must call at the same steps; they receive the same numbers.
    """

    def __init__(self) -> None:
        self._numbers = LateNumbers()

    def exchange(self, trainer: L.Trainer, *mine: float) -> list[float] | None:
        """Returns the maxima of the call before, None at the first call. A single rank gets its own numbers at once."""
        if trainer.world_size == 1:
            return list(mine)
        before = self._numbers.take()
        numbers, device = torch.tensor(mine, dtype=torch.float64), trainer.strategy.root_device
        if device.type == "cuda":
            numbers = numbers.pin_memory()  # from other memory the copy would wait for all kernels before it
        shared = numbers.to(device, non_blocking=True)
        pending = torch.distributed.all_reduce(shared, torch.distributed.ReduceOp.MAX, async_op=True)
        self._numbers.put(shared, pending)
        return before

    def forget(self) -> None:
        """Drops the numbers that are on their way: the next call is a first one."""
        self._numbers = LateNumbers()
