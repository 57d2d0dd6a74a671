"""Range of a network's memory: gradient of the loss with respect to earlier states, loss with a cut context.

The gradient of the loss at t with respect to the state k tokens before is a product of k Jacobians, so it vanishes or
explodes with k (Hochreiter 1991; Bengio, Simard and Frasconi 1994; Pascanu, Mikolov and Bengio 2013, arXiv:1211.5063).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from textgen.insight.activations import final_saturation
from textgen.model.cells import WITH_CELL_STATE, run_step_by_equations
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State
from textgen.units import Progress

HORIZON = 0.01
"""Share of the gradient at k = 0 below which the past counts as forgotten."""


class GradientNorms(NamedTuple):
    """Norms of the gradient of the loss at t with respect to the states at t - k, k = 0 .. K: (L, K + 1) each.

    The loss is that of the token after t. The norms are root mean squares over the measured windows.
    """

    h: NDArray[np.float64]  # dL_t / dh_{t-k}
    c: NDArray[np.float64] | None  # dL_t / dc_{t-k}; None for cells without a cell state


def gradient_norms(network: LanguageModel, windows: Tensor, state: State | None = None) -> GradientNorms:
    """Measures the norms by automatic differentiation.

    One forward pass over K + 1 tokens keeps every state, and one backward pass from the last loss reaches them all. The
    windows are streams of one batch, whose losses do not depend on each other. `windows` are ids (N, K + 2), K + 1
    inputs and the target of the last, on the network's device. The network's parameters need not require gradients; a
    `state` of None is empty.
    """
    state = network.initial_state(len(windows)) if state is None else state
    hs, cs = ([part.clone().requires_grad_() for part in parts.unbind()] for parts in state)
    stack = network.stack
    states: list[Tensor] = []
    with torch.enable_grad():
        for ids in windows[:, :-1].T:
            top, hs, cs = stack.run_layers(network.embedding(ids), hs, cs, run_step_by_equations)
            states += [*hs, *cs]
        loss = F.cross_entropy(network.output(top), windows[:, -1], reduction="sum")
        gradients = torch.autograd.grad(loss, states, allow_unused=True)
    found = torch.stack([as_float64(g).square().sum(1).mean().sqrt() for g in gradients if g is not None])
    values = iter(found.tolist())  # of a GPU all at once: every reading waits for it
    norms = [0.0 if g is None else next(values) for g in gradients]
    of_h, of_c = np.array(norms).reshape(-1, 2, len(stack.layers))[::-1].transpose(1, 2, 0)  # k = 0 first
    return GradientNorms(of_h, of_c if stack.cell in WITH_CELL_STATE else None)


def as_float64(tensor: Tensor) -> Tensor:
    """Returns the tensor in float64, on the CPU if its device has no float64, as Apple's GPUs."""
    return (tensor.cpu() if tensor.device.type == "mps" else tensor).double()


def relative_norms(norms: NDArray[np.float64]) -> NDArray[np.float64]:
    """Returns the norm over all layers as shares of that at k = 0, (K + 1,), given the norms by layer (L, K + 1)."""
    total = np.sqrt((norms**2).sum(0))
    found: NDArray[np.float64] = total / max(total[0], 1e-300)
    return found


def horizon(curve: NDArray[np.float64], share: float = HORIZON) -> int | None:
    """Returns the first k from which on a curve (K + 1,) stays below this share of its value at 0, or None."""
    above = np.flatnonzero(curve >= share * curve[0])
    k = int(above[-1]) + 1 if len(above) else 0
    return k if k < len(curve) else None


def gradient_flow(network: LanguageModel, windows: Tensor) -> dict[str, float]:
    """Returns the metrics `flow/...` of a network that is being trained, from some windows of its text.

    The first half of each window fills the state. For lags k that are powers of two within the second half: the norms
    of dL_t/dh_{t-k} and dL_t/dc_{t-k} over all layers, as shares of k = 0. For each layer and gate: the shares of
    values that are left- and right-saturated at the last token. `windows` are ids (N, T + 1), T + 1 at least 4. Neither
    the network's gradients nor any random numbers are touched.
    """
    training = network.training
    network.eval()  # dropout would draw random numbers
    try:
        return _flow(network, windows)
    finally:
        network.train(training)


def _flow(network: LanguageModel, windows: Tensor) -> dict[str, float]:
    """Returns the metrics of `gradient_flow` for a network in evaluation mode."""
    half = windows.shape[1] // 2
    with torch.no_grad():
        _, state = network.features(windows[:, :half], network.initial_state(len(windows)))
    flow = {}
    norms = gradient_norms(network, windows[:, half:], state)
    for letter, by_layer in (("h", norms.h), ("c", norms.c)):
        if by_layer is not None:
            curve = relative_norms(by_layer)
            for k in (2**n for n in range(32) if 2**n < len(curve)):
                flow[f"flow/{letter}_lag_{k}"] = float(curve[k])
    for (layer, gate), (left, right) in final_saturation(network, windows[:, half:-1], state).items():
        flow[f"flow/left_saturated_{gate}_layer_{layer + 1}"] = left
        flow[f"flow/right_saturated_{gate}_layer_{layer + 1}"] = right
    return flow


WARM_UP = 256  # tokens before each window that fill the state
SCORED_AT_ONCE, WINDOWS_AT_ONCE = 1024, 256  # bound the memory


@dataclass(frozen=True)
class Memory:
    """Memory of a network: gradient norms by distance, and losses by length of context."""

    norms: GradientNorms  # gradient norms by layer, for distances of 0 .. lag tokens
    # h, c: the same of all layers together, as shares of the norm at distance 0, (lag + 1,); c is None for cells
    # without a cell state
    h: NDArray[np.float64]
    c: NDArray[np.float64] | None
    context: list[int]  # powers of two up to lag, the numbers of tokens that the first of `losses` were measured with
    losses: list[float]  # nats per character with each context; the last one with all tokens before


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
        progress: called with the measurements done and their number.
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

    Returns nats per token, (len(lengths),). Each of the N positions is at least max(lengths).
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
    for begin in range(0, len(ids) - 1, SCORED_AT_ONCE):
        target = ids[begin + 1 : begin + 1 + SCORED_AT_ONCE]
        top, state = network.features(ids[None, begin : begin + len(target)], state)
        losses.append(F.cross_entropy(network.logits(top)[0].double(), target, reduction="none"))
    return float(torch.cat(losses)[positions - 1].mean())
