"""What several processes (ranks) hold in parts: put together for a checkpoint, and dealt out again, also to another
number of them.
"""

from __future__ import annotations

import lightning as L
import torch
from torch import Tensor


def gather(module: L.LightningModule, mine: Tensor) -> Tensor:
    """Every rank's tensor of the same shape, (ranks, ...), on the CPU; called on all ranks."""
    mine = mine.detach()
    if module.trainer.world_size > 1:
        gathered: Tensor = module.all_gather(mine)  # type: ignore[assignment]
        return gathered.cpu()
    return mine.cpu()[None]


def share_of_streams(state: Tensor, rank: int, ranks: int) -> Tensor:
    """A rank's streams of a state (2, L, B, H): B / ranks of them, in order."""
    return state.chunk(ranks, dim=2)[rank].contiguous()


def share_of_mean(gathered: Tensor, rank: int, ranks: int) -> Tensor:
    """What a rank holds of something whose mean over ranks counts: its own, or the mean when their number changed."""
    return gathered[rank].clone() if len(gathered) == ranks else gathered.mean(dim=0)


def broadcast(module: L.LightningModule, value: float) -> float:
    """Rank 0's number, on all ranks."""
    if module.trainer.world_size == 1:
        return value
    shared = torch.tensor(value, dtype=torch.float64, device=module.device)
    torch.distributed.broadcast(shared, src=0)
    return shared.item()


def largest(module: L.LightningModule, *values: int) -> list[int]:
    """The largest of every value over all ranks."""
    if module.trainer.world_size == 1:
        return list(values)
    shared = torch.tensor(values, device=module.device)
    torch.distributed.all_reduce(shared, torch.distributed.ReduceOp.MAX)
    return shared.tolist()
