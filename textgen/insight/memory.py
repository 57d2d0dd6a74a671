"""Range of a network's memory: its gradients by distance, and its loss if it sees only the last k tokens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from textgen.insight.gradients import GradientNorms, gradient_norms, relative_norms
from textgen.model.language_model import LanguageModel
from textgen.units import Progress

WARM_UP = 256  # tokens before each window that fill the state
TOKENS_AT_ONCE, WINDOWS_AT_ONCE = 1024, 256  # bound the memory


@dataclass(frozen=True)
class Memory:
    """Both measurements of a network.

    Attributes:
        norms: gradient norms by layer, for distances of 0 .. lag tokens.
        h, c: the same of all layers together, as shares of the norm at distance 0, (lag + 1,); c is None for cells
            without a cell state.
        context: powers of two up to lag, the numbers of tokens that the first of `losses` were measured with.
        losses: nats per character with each context; the last one with all tokens before.
    """

    norms: GradientNorms
    h: NDArray[np.float64]
    c: NDArray[np.float64] | None
    context: list[int]
    losses: list[float]


def measure_memory(
    network: LanguageModel,
    ids: Tensor,
    *,
    lag: int,
    windows: int,
    positions: int,
    tokens_per_character: float,
    seed: int,
    progress: Progress,
) -> Memory:
    """Measures gradients and losses at random positions of a text.

    Args:
        network: in evaluation mode.
        ids: the text, (T,), int64, T at least `tokens_needed(lag)`.
        lag: largest distance, in tokens.
        windows: number of windows for the gradients.
        positions: number of tokens predicted with each context.
        tokens_per_character: turns nats per token into nats per character.
        seed: of the windows and positions.
        progress: told the measurements done and their number.
    """
    length = lag + 2
    warm_up = min(WARM_UP, len(ids) - length - 1)
    random = torch.Generator().manual_seed(seed)
    begins = torch.randint(warm_up, len(ids) - length + 1, (windows,), generator=random)
    progress(0, 2)
    state = None
    if warm_up:
        with torch.no_grad():
            _, state = network.features(_spans(ids, begins, -warm_up, 0), network.initial_state(windows))
    norms = gradient_norms(network, _spans(ids, begins, 0, length), state)
    progress(1, 2)
    context = [2**n for n in range(lag.bit_length())]
    at = torch.randint(max(context), len(ids), (positions,), generator=random)
    losses = [*cut_context_losses(network, ids, at, context), full_context_loss(network, ids, at)]
    progress(2, 2)
    return Memory(
        norms=norms,
        h=relative_norms(norms.h),
        c=None if norms.c is None else relative_norms(norms.c),
        context=context,
        losses=[float(loss) * tokens_per_character for loss in losses],
    )


def tokens_needed(lag: int) -> int:
    """Length of the shortest text that `measure_memory` can use, in tokens."""
    return lag + 3


def _spans(ids: Tensor, begins: Tensor, first: int, stop: int) -> Tensor:
    """Returns ids[b + first : b + stop] for each b of `begins`, (N, stop - first)."""
    return ids[begins[:, None] + torch.arange(first, stop)]


@torch.no_grad()
def cut_context_losses(
    network: LanguageModel, ids: Tensor, positions: Tensor, lengths: Iterable[int]
) -> NDArray[np.float64]:
    """Returns the mean loss of the tokens at some positions, given only the k tokens before, for each k of `lengths`.

    Args:
        network: in evaluation mode.
        ids: a text, (T,), int64.
        positions: indices of the tokens to predict, each at least max(lengths), (N,).

    Returns:
        Nats per token, (len(lengths),).
    """
    losses = []
    for k in lengths:
        windows = torch.split(_spans(ids, positions, -k, 0), WINDOWS_AT_ONCE)
        total = 0.0
        for some, target in zip(windows, torch.split(ids[positions], WINDOWS_AT_ONCE), strict=True):
            top, _ = network.features(some, network.initial_state(len(some)))
            total += float(F.cross_entropy(network.logits(top[-1:])[:, 0].double(), target, reduction="sum"))
        losses.append(total / len(positions))
    return np.array(losses)


@torch.no_grad()
def full_context_loss(network: LanguageModel, ids: Tensor, positions: Tensor) -> float:
    """Returns the mean loss of the tokens at some positions, given all tokens before; see `cut_context_losses`."""
    losses, state = [], network.initial_state(1)
    for begin in range(0, len(ids) - 1, TOKENS_AT_ONCE):
        target = ids[begin + 1 : begin + 1 + TOKENS_AT_ONCE]
        top, state = network.features(ids[None, begin : begin + len(target)], state)
        losses.append(F.cross_entropy(network.logits(top)[0].double(), target, reduction="none"))
    return float(torch.cat(losses)[positions - 1].mean())
