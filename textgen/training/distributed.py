"""What several processes (ranks) hold in parts: put together for a checkpoint, and dealt out again, also to another
number of them. Functions with a trainer are called on all ranks.
"""

from __future__ import annotations

import lightning as L
import torch
from torch import Tensor


def gather(trainer: L.Trainer, mine: Tensor) -> Tensor:
    """Every rank's tensor of the same shape, (ranks, ...), on the CPU."""
    mine = mine.detach().to(trainer.strategy.root_device)
    return (trainer.strategy.all_gather(mine) if trainer.world_size > 1 else mine[None]).cpu()


def share_of_streams(state: Tensor, rank: int, ranks: int) -> Tensor:
    """A rank's streams of a state (2, L, B, H): B / ranks of them, in order."""
    return state.chunk(ranks, dim=2)[rank].contiguous()


def share_of_mean(gathered: Tensor, rank: int, ranks: int) -> Tensor:
    """What a rank holds of something whose mean over ranks counts: its own, or the mean when their number changed."""
    return gathered[rank].clone() if len(gathered) == ranks else gathered.mean(dim=0)


def broadcast(trainer: L.Trainer, value: float) -> float:
    """Rank 0's number, on all ranks."""
    if trainer.world_size == 1:
        return value
    shared = torch.tensor(value, dtype=torch.float64, device=trainer.strategy.root_device)
    torch.distributed.broadcast(shared, src=0)
    return shared.item()


def largest(trainer: L.Trainer, *values: int) -> list[int]:
    """The largest of every value over all ranks."""
    if trainer.world_size == 1:
        return list(values)
    shared = torch.tensor(values, device=trainer.strategy.root_device)
    torch.distributed.all_reduce(shared, torch.distributed.ReduceOp.MAX)
    return [int(value) for value in shared.tolist()]
