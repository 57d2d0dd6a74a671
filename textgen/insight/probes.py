"""Cells that follow a property of the text, found on one half of it and measured on the other."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.engines.protocol import Floats
from textgen.insight.properties import Labels

BINS = 2048  # of a unit's values, to rank them by
LEAST = 30  # characters of each kind that a half must have for a truth to be looked for


class Follower(NamedTuple):
    """A unit that follows a property.

    Attributes:
        property: its name.
        layer, unit: from 0 on.
        score: AUC, the chance that the unit is higher at a character that has the property than at one that has not
            (0.5 for one that knows nothing, 1 for one that always knows); for a number, the correlation. On held-out
            text.
        sign: 1, or -1 for a unit that is lower where the property holds; the score is told for its negative.
        truth: whether the property is one; a number otherwise.
    """

    property: str
    layer: int
    unit: int
    score: float
    sign: int
    truth: bool

    @builtins.property
    def strength(self) -> float:
        """From 0 for a unit that knows nothing to 1 for one that knows all, to compare truths with numbers."""
        return 2 * self.score - 1 if self.truth else self.score


def followers(layers: Sequence[Floats], properties: Mapping[str, Labels], count: int = 3) -> list[Follower]:
    """The units that follow each property best, best first.

    Args:
        layers: a value of each unit after each character, (T, H) by layer.
        properties: labels of the T characters, by name; those that hardly vary are left out.
        count: how many units to tell for each.
    """
    found: list[Follower] = []
    half = len(layers[0]) // 2
    if half < 1:
        return found
    binned = [(_bins(values[:half]), _bins(values[half:])) for values in layers]
    for name, labels in properties.items():
        truth = labels.dtype == bool
        if not all(_varies(part) for part in (labels[:half], labels[half:])):
            continue
        candidates = []
        for layer, values in enumerate(layers):
            if truth:
                chosen_by = auc(binned[layer][0], labels[:half]) - 0.5
            else:
                chosen_by = correlation(values[:half], labels[:half])
            candidates += [(abs(by), layer, unit, 1 if by >= 0 else -1) for unit, by in enumerate(chosen_by)]
        for _, layer, unit, sign in sorted(candidates, reverse=True)[:count]:
            column = slice(unit, unit + 1)
            if truth:
                score = auc(binned[layer][1][:, column], labels[half:])[0]
                score = score if sign > 0 else 1 - score
            else:
                score = sign * correlation(layers[layer][half:, column], labels[half:])[0]
            found.append(Follower(name, layer, unit, float(score), sign, truth))
    return found


def auc(bins: NDArray[np.intp], labels: Labels) -> NDArray[np.float64]:
    """Area under the ROC curve of each unit (H,): the Mann-Whitney statistic over bins; a tie counts a half.

    Args:
        bins: (T, H), from `_bins`.
        labels: (T,), truths.
    """
    _, H = bins.shape
    places = bins + np.arange(H) * BINS
    holds, fails = (
        np.bincount(places[labels == truth].ravel(), minlength=H * BINS).reshape(H, BINS) for truth in (True, False)
    )
    below = np.cumsum(fails, axis=1) - fails / 2
    shares: NDArray[np.float64] = (holds * below).sum(1) / (holds.sum(1) * fails.sum(1))
    return shares


def correlation(values: Floats, labels: Labels) -> NDArray[np.float64]:
    """Pearson's correlation of each unit (T, H) with the labels (T,); 0 for a unit that never changes."""
    x = values.astype(np.float64)
    x -= x.mean(0)
    y = labels.astype(np.float64)
    y -= y.mean()
    scale = np.sqrt((x**2).sum(0) * (y**2).sum())
    found: NDArray[np.float64] = np.divide(y @ x, scale, out=np.zeros(x.shape[1]), where=scale > 0)
    return found


def _bins(values: Floats) -> NDArray[np.intp]:
    """(T, H) as numbers from 0 to BINS - 1, evenly between a unit's lowest and highest value."""
    low, high = values.min(0), values.max(0)
    span = np.where(high > low, high - low, 1.0)
    bins: NDArray[np.intp] = np.minimum((values - low) / span * BINS, BINS - 1).astype(np.intp)
    return bins


def _varies(labels: Labels) -> bool:
    if labels.dtype == bool:
        return bool(LEAST <= labels.sum() <= len(labels) - LEAST)
    return bool(labels.std() > 0)
