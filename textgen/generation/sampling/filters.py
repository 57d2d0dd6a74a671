"""Pure functions between a model's logits and the sampled id, for N texts at once.

The order in which they are applied stands in `sampler.py`. Logits and probabilities are (N, V), C-contiguous, float64;
each row of logits has a finite number. The result for a row has the same bits whatever the other rows are. Of equal
values, the smaller id comes first.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats64 = NDArray[np.float64]
Counts = NDArray[np.integer[Any]]

_MAX_POWER = 1e30
"""Upper bound of base ** length: forbids as infinity would, without NaN."""


def add_bias(logits: Floats64, bias: Floats64) -> Floats64:
    """Returns logits + bias, bias (V,); -inf forbids an id."""
    return logits + bias


def mask(logits: Floats64, allowed: NDArray[np.bool_]) -> Floats64:
    """Returns the logits, with -inf where `allowed`, (N, V) or (V,), is false."""
    return np.where(allowed, logits, -np.inf)


def repetition_penalty(logits: Floats64, counts: Counts, penalty: float) -> Floats64:
    """Multiplies the log-probability of each id in the window by `penalty`, at least 1.

    The penalty of CTRL (Keskar et al. 2019, arXiv:1909.05858) divides positive logits and multiplies negative ones. But
    adding a constant to all logits changes no probability, and would change whom that favours; a log-probability is
    never positive, so its penalty always makes an id less probable. `counts` are (N, V), 0 where the id is not in the
    window.
    """
    log_probabilities = log_softmax(logits)
    return np.where(counts, log_probabilities * penalty, log_probabilities)


def frequency_penalty(logits: Floats64, counts: Counts, penalty: float) -> Floats64:
    """Subtracts `penalty` from a logit for each of the `counts`, (N, V), of the id in the window."""
    return logits - penalty * counts


def dry_penalty(logits: Floats64, lengths: Counts, *, multiplier: float, base: float, allowed_length: int) -> Floats64:
    """Subtracts multiplier * base ** (length - allowed_length) from the logits of ids that continue a repetition.

    DRY, "don't repeat yourself", by p-e-w: github.com/oobabooga/text-generation-webui/pull/5677. `lengths` are (N, V):
    of the repetition that each id would continue. Shorter ones than `allowed_length` cost nothing; `base` is at least
    1.
    """
    repeats = lengths >= allowed_length
    if not repeats.any():
        return logits
    largest = math.log(_MAX_POWER) / math.log(base) if base > 1.0 else math.inf
    return np.where(repeats, logits - multiplier * base ** np.minimum(lengths - allowed_length, largest), logits)


def log_softmax(logits: Floats64) -> Floats64:
    """Returns log-probabilities: logits minus the logarithm of the sum of their exponentials."""
    shifted = logits - _largest(logits)
    shifted -= np.log(_sums(np.exp(shifted)))
    return shifted


def softmax(logits: Floats64, temperature: float | Floats64 = 1.0) -> Floats64:
    """Returns probabilities, exp(logits / temperature) over their sum; `temperature` is a number or (N, 1).

    The largest logit of each row is subtracted first, so nothing overflows.
    """
    weights = logits - _largest(logits)
    weights /= temperature
    np.exp(weights, out=weights)
    weights /= _sums(weights)
    return weights


def top_k(probabilities: Floats64, k: int) -> Floats64:
    """Keeps the k most probable ids (Fan et al. 2018, arXiv:1805.04833)."""
    if k >= probabilities.shape[-1]:
        return probabilities
    best = _ranked(-probabilities)[:, :k]
    return _only(probabilities, best, probabilities.take(best))


def typical_p(probabilities: Floats64, p: float) -> Floats64:
    """Keeps the fewest ids that together reach p, in the order of |surprise - entropy|, surprise = -log p_v.

    Locally typical sampling (Meister et al. 2023, arXiv:2202.00666).
    """
    if p >= 1.0:
        return probabilities
    # probability 0 adds nothing to the entropy, and its surprise, a large number, is ranked last
    surprise = -np.log(np.maximum(probabilities, np.finfo(np.float64).tiny))
    entropy = _sums(probabilities * surprise)
    return _until(probabilities, _ranked(np.abs(surprise - entropy)), p)


def top_p(probabilities: Floats64, p: float) -> Floats64:
    """Keeps the fewest most probable ids that together reach p (nucleus, Holtzman et al. 2020, arXiv:1904.09751)."""
    if p >= 1.0:
        return probabilities
    return _until(probabilities, _ranked(-probabilities), p)


def min_p(probabilities: Floats64, p: float) -> Floats64:
    """Keeps ids at least p times as probable as the most probable one (Nguyen et al. 2024, arXiv:2407.01082)."""
    least = p * _largest(probabilities)
    kept = np.where(probabilities >= least, probabilities, 0.0)
    kept /= _sums(kept)
    return kept


def draw(probabilities: Floats64, u: Floats64) -> NDArray[np.intp]:
    """Returns the ids, (N,), at which the cumulative probabilities first exceed u, (N,), 0 <= u < 1.

    Inverse transform sampling. An id of probability 0 is never drawn: the sum does not grow there. Probabilities need
    not sum to exactly 1: u is a share of their sum.
    """
    cumulative: Floats64 = np.add.accumulate(probabilities, axis=-1)
    # less than the sum even after rounding: the largest u is 1 - 2**-53, and no product with it rounds up
    targets = u * cumulative[:, -1]
    ids: NDArray[np.intp]
    if targets.size == 1:  # faster, with the same result
        ids = cumulative[0].searchsorted(targets, side="right")
    else:
        ids = (cumulative > targets[:, np.newaxis]).argmax(axis=-1)
    return ids


def _largest(values: Floats64) -> Floats64 | np.float64:
    """Returns each row's largest value, (N, 1); of one row a scalar, with which numpy takes half the time."""
    row = len(values) == 1
    largest: Floats64 | np.float64 = values[0, values.argmax()] if row else values.max(axis=-1, keepdims=True)
    return largest


def _sums(values: Floats64) -> Floats64 | np.float64:
    """Returns each row's sum, (N, 1); of one row a scalar with the same bits."""
    sums: Floats64 | np.float64 = values[0].sum() if len(values) == 1 else values.sum(axis=-1, keepdims=True)
    return sums


def _ranked(keys: Floats64) -> NDArray[np.intp]:
    """Returns the indices (N, V) into the flattened array that sort each row's keys, for `take` and `put`."""
    order = keys.argsort(axis=-1, kind="stable")
    if len(order) > 1:
        order += np.arange(0, order.size, order.shape[-1])[:, np.newaxis]
    return order


def _until(probabilities: Floats64, ranked: NDArray[np.intp], p: float) -> Floats64:
    """Keeps the fewest ids, in the order given, that together reach p."""
    values = probabilities.take(ranked)
    reached = np.add.accumulate(values, axis=-1)
    values[:, 1:] *= reached[:, :-1] < p
    return _only(probabilities, ranked, values)


def _only(probabilities: Floats64, where: NDArray[np.intp], values: Floats64) -> Floats64:
    """Returns an array with these values at these flat indices and 0 elsewhere, each row divided by its sum."""
    kept = np.zeros(probabilities.shape)
    kept.put(where, values)
    kept /= _sums(kept)
    return kept
