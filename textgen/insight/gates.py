"""Saturation of gates, as in the figure of Karpathy, Johnson and Fei-Fei 2015 (arXiv:1506.02078)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.generation.engines.protocol import Floats
from textgen.insight.activations import GATES, Activations, gates_and_candidate
from textgen.model.cells import run_sequence
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State

LEFT, RIGHT = 0.1, 0.9
"""A gate is left-saturated (shut) below the first value and right-saturated (open) above the second."""


class GateSaturation(NamedTuple):
    """Statistics of a layer's gate over a text.

    Attributes:
        layer: from 0 on.
        gate: its letter.
        mean, spread: mean and standard deviation over all units and tokens.
        left, right: share of the tokens at which each unit was left- and right-saturated, (H,).
    """

    layer: int
    gate: str
    mean: float
    spread: float
    left: NDArray[np.float64]
    right: NDArray[np.float64]


def gate_saturation(recorded: Iterable[Activations], gates: str) -> list[GateSaturation]:
    """Returns the statistics of every layer and gate over a recorded text.

    Args:
        recorded: the text, from `record`.
        gates: letters of the gates.
    """
    tokens = 0
    sums: dict[tuple[int, str], NDArray[np.float64]] = {}
    for some in recorded:
        tokens += len(some.ids)
        for number, layer in enumerate(some.layers):
            for gate in gates:
                sums[number, gate] = sums.get((number, gate), 0.0) + _sums(layer[gate])
    found = []
    for (number, gate), (total, squares, left, right) in sums.items():
        values = tokens * len(left)
        mean = total.sum() / values
        variance = max(squares.sum() / values - mean**2, 0.0)
        found.append(
            GateSaturation(
                layer=number,
                gate=gate,
                mean=float(mean),
                spread=float(variance**0.5),
                left=left / tokens,
                right=right / tokens,
            )
        )
    return found


def _sums(values: Floats) -> NDArray[np.float64]:
    """Sum, sum of squares, and number of left- and right-saturated values of each unit, (4, H), from (T, H)."""
    exact = values.astype(np.float64)
    return np.stack([exact.sum(0), (exact**2).sum(0), (values < LEFT).sum(0), (values > RIGHT).sum(0)])


@torch.no_grad()
def final_saturation(network: LanguageModel, ids: Tensor, state: State) -> dict[tuple[int, str], tuple[float, float]]:
    """Returns the share of values that are left- and right-saturated after the last token, over streams and units.

    Args:
        network: in evaluation mode.
        ids: tokens of N streams, (N, T).
        state: before them.

    Returns:
        (left, right) by layer, from 0 on, and gate.
    """
    cell = network.stack.cell
    last: list[dict[str, Floats]] = []

    def run_layer(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        y, h_end, c_end = run_sequence(layer, x, h, c)
        h_before = y[-2] if len(y) > 1 else h[0]
        last.append(gates_and_candidate(cell, layer, x[-1], h_before))
        return y, h_end, c_end

    network.stack.run_layers(network.embedding(ids.T), *state.by_layer(), run_layer)
    return {
        (number, gate): (float((values[gate] < LEFT).mean()), float((values[gate] > RIGHT).mean()))
        for number, values in enumerate(last)
        for gate in GATES[cell]
    }
