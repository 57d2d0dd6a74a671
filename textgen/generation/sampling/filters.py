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

MIN_TEMPERATURE = 1e-6
"""Replaces 0 where the texts have different temperatures; makes the most probable id certain."""
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


def presence_penalty(logits: Floats64, counts: Counts, penalty: float) -> Floats64:
    """Subtracts `penalty` from the logit of each id that is in the window, however often; `counts` are (N, V)."""
    return logits - penalty * (counts > 0)


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


def top_n_sigma(logits: Floats64, n: float) -> Floats64:
    """Keeps ids whose logit is at most n standard deviations below the largest one; the others become -inf.

    Top-n-sigma (Tang et al. 2024, arXiv:2411.07641). Forbidden ids, at -inf, do not count in the standard deviation. A
    temperature scales logits and deviation alike, so the same ids are kept at every temperature.
    """
    finite = np.isfinite(logits)
    number = finite.sum(axis=-1, keepdims=True)
    known = np.where(finite, logits, 0.0)
    mean = known.sum(axis=-1, keepdims=True) / number
    variance = np.where(finite, (known - mean) ** 2, 0.0).sum(axis=-1, keepdims=True) / number
    return np.where(logits >= _largest(logits) - n * np.sqrt(variance), logits, -np.inf)


def dynamic_temperature(logits: Floats64, temperature: float | Floats64, *, spread: float, exponent: float) -> Floats64:
    """Returns the temperature of each row, (N, 1), from `temperature` - spread to `temperature` + spread by entropy.

    The entropy of the row at temperature 1, as a share of its largest value (the logarithm of the number of ids that
    are not forbidden), is raised to `exponent`: 0 gives the lowest temperature, 1 the highest. Source:
    github.com/ggml-org/llama.cpp/pull/4972.
    """
    number = np.isfinite(logits).sum(axis=-1, keepdims=True)
    share = entropy(softmax(logits)) / np.log(np.maximum(number, 2))
    lowest, highest = np.maximum(temperature - spread, MIN_TEMPERATURE), temperature + spread
    temperatures: Floats64 = lowest + (highest - lowest) * np.minimum(share, 1.0) ** exponent
    return temperatures


def entropy(probabilities: Floats64) -> Floats64 | np.float64:
    """Returns the entropy of each row in nats, (N, 1); of one row a scalar."""
    return _sums(probabilities * -np.log(np.maximum(probabilities, np.finfo(np.float64).tiny)))


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
    return _until(probabilities, _ranked(np.abs(surprise - _sums(probabilities * surprise))), p)


def top_p(probabilities: Floats64, p: float) -> Floats64:
    """Keeps the fewest most probable ids that together reach p (nucleus, Holtzman et al. 2020, arXiv:1904.09751)."""
    if p >= 1.0:
        return probabilities
    return _until(probabilities, _ranked(-probabilities), p)


def min_p(probabilities: Floats64, p: float) -> Floats64:
    """Keeps ids at least p times as probable as the most probable one (Nguyen et al. 2024, arXiv:2407.01082)."""
    return _at_least(probabilities, p * _largest(probabilities))


def epsilon_cutoff(probabilities: Floats64, epsilon: float) -> Floats64:
    """Keeps ids of at least this probability, and the most probable one (Hewitt et al. 2022, arXiv:2210.15191)."""
    return _at_least(probabilities, epsilon)


def eta_cutoff(probabilities: Floats64, epsilon: float) -> Floats64:
    """Keeps ids of at least probability min(epsilon, sqrt(epsilon) exp(-entropy)), and the most probable one.

    Eta sampling (Hewitt et al. 2022, arXiv:2210.15191), with its alpha at sqrt(epsilon).
    """
    return _at_least(probabilities, np.minimum(epsilon, math.sqrt(epsilon) * np.exp(-entropy(probabilities))))


def xtc(probabilities: Floats64, excluded: NDArray[np.bool_], threshold: float) -> Floats64:
    """Removes, from the rows `excluded`, (N,), the ids of at least probability `threshold` but the least probable one.

    XTC, "exclude top choices", by p-e-w: github.com/oobabooga/text-generation-webui/pull/6335. Rows in which less than
    two ids reach the threshold stay as they are.
    """
    top = (probabilities >= threshold) & excluded[:, np.newaxis]
    last = np.where(top, probabilities, np.inf).argmin(axis=-1)  # of equals the smaller id
    top[np.arange(len(top)), last] = False
    kept = np.where(top, 0.0, probabilities)
    kept /= _sums(kept)
    return kept


def mirostat(probabilities: Floats64, mu: Floats64) -> Floats64:
    """Keeps ids of a surprise of at most mu bits, (N,), and the most probable one.

    Mirostat 2 (Basu et al. 2020, arXiv:2007.14966, algorithm 2); `Sampler` moves mu towards its target.
    """
    return _at_least(probabilities, np.exp2(-mu)[:, np.newaxis])


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


def _at_least(probabilities: Floats64, least: float | Floats64 | np.float64) -> Floats64:
    """Keeps ids of at least this probability, and the most probable one; each row is divided by its sum."""
    bound = np.minimum(least, _largest(probabilities))
    kept = np.where(probabilities >= bound, probabilities, 0.0)
    kept /= _sums(kept)
    return kept


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
