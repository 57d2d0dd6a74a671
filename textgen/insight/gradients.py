"""How far a network remembers: how fast gradients fade on their way back, and what a cut context costs.

The gradient of the loss at t with respect to the state k characters before says how much a small change there would
matter now (Hochreiter 1991; Bengio, Simard and Frasconi 1994; Pascanu, Mikolov and Bengio 2013, arXiv:1211.5063). It
vanishes or explodes as a product of k Jacobians does. What the network really makes of characters that far back is seen
when they are taken away.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from textgen.model.cells import WITH_CELL_STATE, run_step_by_equations
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State

HORIZON = 0.01
"""Share of the gradient at k = 0 below which the past counts as forgotten."""


class Fading(NamedTuple):
    """Norms of the gradient of the loss at t with respect to the states at t - k, k = 0 .. K: (L, K + 1) each.

    The loss is that of the character after t. The norms are root mean squares over the places t that were looked at.

    Attributes:
        h: dL_t / dh_{t-k}.
        c: dL_t / dc_{t-k}; None for cells without one.
    """

    h: NDArray[np.float64]
    c: NDArray[np.float64] | None


def fading(network: LanguageModel, windows: Tensor, state: State | None = None) -> Fading:
    """Measures them by automatic differentiation.

    One pass forward over K + 1 characters keeps every state, and one pass back from the last loss reaches them all.
    The windows are streams side by side, whose losses do not touch each other.

    Args:
        network: the network, on the device of `windows`, trained or not; its parameters need not want gradients.
        windows: ids (N, K + 2): K + 1 are read, the last is what is to be predicted.
        state: before the windows; None for an empty memory.
    """
    state = network.initial_state(len(windows)) if state is None else state
    h, c = ([part.clone().requires_grad_() for part in parts.unbind()] for parts in state)
    stack = network.stack
    made: list[Tensor] = []
    with torch.enable_grad():
        for ids in windows[:, :-1].T:
            top, h, c = stack.run_layers(network.embedding(ids), h, c, run_step_by_equations)
            made += [*h, *c]
        loss = F.cross_entropy(network.output(top), windows[:, -1], reduction="sum")
        gradients = torch.autograd.grad(loss, made, allow_unused=True)
    norms = [0.0 if g is None else float(g.double().square().sum(1).mean().sqrt()) for g in gradients]
    of_h, of_c = np.array(norms).reshape(-1, 2, len(stack.layers))[::-1].transpose(1, 2, 0)  # k = 0 first
    return Fading(of_h, of_c if stack.cell in WITH_CELL_STATE else None)


def shares(norms: NDArray[np.float64]) -> NDArray[np.float64]:
    """Norms by layer (L, K + 1) as one of all layers together, as shares of k = 0, (K + 1,)."""
    whole = np.sqrt((norms**2).sum(0))
    found: NDArray[np.float64] = whole / max(whole[0], 1e-300)
    return found


def horizon(norms: NDArray[np.float64], share: float = HORIZON) -> int | None:
    """The first k from which on a curve (K + 1,) stays below this share of its value at 0; None if that is not seen."""
    above = np.flatnonzero(norms >= share * norms[0])
    k = int(above[-1]) + 1 if len(above) else 0
    return k if k < len(norms) else None


@torch.no_grad()
def cut_context(network: LanguageModel, ids: Tensor, places: Tensor, lengths: list[int]) -> NDArray[np.float64]:
    """The loss where the network has seen nothing but the last k characters, in nats per character, for each k.

    Args:
        ids: a text, (T,), int64.
        places: of the characters to predict, each at least max(lengths), (N,).
        lengths: the k, ascending.

    Returns:
        Mean losses, (len(lengths),).
    """
    losses = []
    for k in lengths:
        windows = ids[places[:, None] + torch.arange(-k, 0)]
        total = 0.0
        for some, target in zip(torch.split(windows, 256), torch.split(ids[places], 256), strict=True):
            top, _ = network.features(some, network.initial_state(len(some)))
            total += float(F.cross_entropy(network.logits(top[-1:])[:, 0].double(), target, reduction="sum"))
        losses.append(total / len(places))
    return np.array(losses)
