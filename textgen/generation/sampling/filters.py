"""What may happen to the model's distribution before a character is drawn: small pure functions, N texts side by side.

They are applied in this order; each is left out where it is not asked for:

1. `add_bias`: what the user adds to a character's logit; -inf forbids it
2. `mask`: what a constraint does not allow is forbidden
3. `repetition_penalty`: on the log-probabilities of characters in the window
4. `frequency_penalty`: for each time that a character is in the window
5. `dry_penalty`: on characters that would go on repeating a passage of the window
6. `softmax`: temperature, and probabilities
7. `top_k`
8. `typical`
9. `top_p`
10. `min_p`
11. `draw`

Arrays are (N, V), C-contiguous, float64. A row's outcome has the same bits whatever the other rows are. Of equals, the
smaller id comes first. Rows of logits hold at least one finite number.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.integer[Any]]

_HEAVIEST = 1e30
"""The most that `base ** length` comes to: forbids as well as infinity would, and can be calculated with."""


def add_bias(logits: Floats, bias: Floats) -> Floats:
    """Logits plus bias (V,); -inf forbids a character."""
    return logits + bias


def mask(logits: Floats, allowed: NDArray[np.bool_]) -> Floats:
    """-inf where `allowed` (N, V) is false."""
    return np.where(allowed, logits, -np.inf)


def repetition_penalty(log_probabilities: Floats, seen: NDArray[np.bool_] | Counts, penalty: float) -> Floats:
    """The penalty of CTRL (Keskar et al. 2019, arXiv:1909.05858), on log-probabilities instead of logits.

    A logit's sign means nothing: adding a number to all of them changes no probability, but would change whom a factor
    favours. A log-probability is never positive, so a factor >= 1 always makes a character rarer.

    Args:
        seen: (N, V), where not 0 the character is in the window.
        penalty: what its log-probability is multiplied by.
    """
    return np.where(seen, log_probabilities * penalty, log_probabilities)


def frequency_penalty(logits: Floats, counts: Counts, penalty: float) -> Floats:
    """Takes `penalty` off a logit for each of the `counts` (N, V) times that the character is in the window."""
    return logits - penalty * counts


def dry_penalty(logits: Floats, lengths: Counts, multiplier: float, base: float, free: int) -> Floats:
    """Takes multiplier * base ** (length - free) off the logits of what would prolong a repetition.

    "Don't repeat yourself", by p-e-w: github.com/oobabooga/text-generation-webui/pull/5677.

    Args:
        lengths: (N, V), how long a passage of the window a character would go on repeating.
        base: at least 1.
        free: lengths below it cost nothing.
    """
    repeats = lengths >= free
    if not repeats.any():
        return logits
    largest = math.log(_HEAVIEST) / math.log(base) if base > 1.0 else math.inf
    return np.where(repeats, logits - multiplier * base ** np.minimum(lengths - free, largest), logits)


def log_softmax(logits: Floats) -> Floats:
    """Log-probabilities: logits minus the logarithm of the sum of their exponentials."""
    shifted = logits - _largest(logits)
    shifted -= np.log(_sums(np.exp(shifted)))
    return shifted


def softmax(logits: Floats, temperature: float | Floats = 1.0) -> Floats:
    """p_v = exp(logit_v / temperature) / sum of these; the largest logit is taken off first, so nothing overflows."""
    weights = logits - _largest(logits)
    weights /= temperature
    np.exp(weights, out=weights)
    weights /= _sums(weights)
    return weights


def top_k(probabilities: Floats, k: int) -> Floats:
    """Keeps the k most probable (Fan et al. 2018, arXiv:1805.04833)."""
    if k >= probabilities.shape[-1]:
        return probabilities
    best = _ranked(-probabilities)[:, :k]
    return _only(probabilities, best, probabilities.take(best))


def typical(probabilities: Floats, p: float) -> Floats:
    """Keeps the fewest that together reach p, those first whose surprise -log p_v is nearest to the entropy.

    Locally typical sampling, Meister et al. 2023, arXiv:2202.00666.
    """
    if p >= 1.0:
        return probabilities
    # what has no probability adds nothing to the entropy, and its surprise, a large number, is ranked last
    surprise = -np.log(np.maximum(probabilities, np.finfo(np.float64).tiny))
    entropy = _sums(probabilities * surprise)
    return _until(probabilities, _ranked(np.abs(surprise - entropy)), p)


def top_p(probabilities: Floats, p: float) -> Floats:
    """Keeps the fewest most probable that together reach p ("nucleus", Holtzman et al. 2020, arXiv:1904.09751)."""
    if p >= 1.0:
        return probabilities
    return _until(probabilities, _ranked(-probabilities), p)


def min_p(probabilities: Floats, p: float) -> Floats:
    """Keeps those at least p times as probable as the most probable one, 0 <= p <= 1.

    Nguyen et al. 2024, arXiv:2407.01082.
    """
    least = p * _largest(probabilities)
    kept = np.where(probabilities >= least, probabilities, 0.0)
    kept /= _sums(kept)
    return kept


def draw(probabilities: Floats, u: Floats) -> NDArray[np.intp]:
    """The ids (N,) at which the cumulative probabilities first exceed u (N,), 0 <= u < 1 (inversion).

    It exceeds something at an id that adds to it, so an id of probability 0 is never drawn. Probabilities need not sum
    to exactly 1: u is a share of their sum.
    """
    cumulative: Floats = np.add.accumulate(probabilities, axis=-1)
    # less than the sum even after rounding: the largest u is 1 - 2**-53, and no product with it rounds up
    targets = u * cumulative[:, -1]
    ids: NDArray[np.intp]
    if targets.size == 1:  # the same, sooner
        ids = cumulative[0].searchsorted(targets, side="right")
    else:
        ids = (cumulative > targets[:, np.newaxis]).argmax(axis=-1)
    return ids


def _largest(values: Floats) -> Floats | np.float64:
    """Each row's largest value, (N, 1); of one row a plain number, with which numpy calculates in half the time."""
    row = len(values) == 1
    largest: Floats | np.float64 = values[0, values.argmax()] if row else values.max(axis=-1, keepdims=True)
    return largest


def _sums(values: Floats) -> Floats | np.float64:
    """Each row's sum, (N, 1); of one row a plain number, with the same bits."""
    sums: Floats | np.float64 = values[0].sum() if len(values) == 1 else values.sum(axis=-1, keepdims=True)
    return sums


def _ranked(keys: Floats) -> NDArray[np.intp]:
    """Where in the flattened array each row's keys are, in ascending order: (N, V), for `take` and `put`."""
    order = keys.argsort(axis=-1, kind="stable")
    if len(order) > 1:
        order += np.arange(0, order.size, order.shape[-1])[:, np.newaxis]
    return order


def _until(probabilities: Floats, ranked: NDArray[np.intp], p: float) -> Floats:
    """The fewest, in the order given, that together reach p."""
    values = probabilities.take(ranked)
    reached = np.add.accumulate(values, axis=-1)
    values[:, 1:] *= reached[:, :-1] < p
    return _only(probabilities, ranked, values)


def _only(probabilities: Floats, where: NDArray[np.intp], values: Floats) -> Floats:
    """These values in these places, 0 elsewhere, divided by their sum."""
    kept = np.zeros(probabilities.shape)
    kept.put(where, values)
    kept /= _sums(kept)
    return kept
