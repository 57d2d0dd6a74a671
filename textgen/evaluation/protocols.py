"""Losses of a text under a protocol: once with carried state, or in windows without it; and the fits they need."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from textgen.evaluation.passage import Float64, Passage
from textgen.evaluation.score import predictions
from textgen.generation.engines import Engine, Floats, Ids
from textgen.generation.sampling.filters import log_softmax
from textgen.units import Progress

WINDOW = 256  # tokens of a window without carried state, as in nanoGPT for characters
WINDOWS_AT_ONCE = 256
GOLDEN_RATIO = (math.sqrt(5) - 1) / 2
RESAMPLES = 2000
LEVEL = 0.95
BLOCKS_AT_ONCE = 1 << 20  # drawn at once: bounds the memory
LEAST_GAIN = 1e-4  # nats per character for which `grid_minimum` extends its grid


def carried_losses(
    engine: Engine,
    passage: Passage,
    temperatures: Sequence[float],
    progress: Progress,
    *,
    chunk: int | None = None,
) -> Float64:
    """Losses with carried state: each character once, given all before; for `chunk` see `predictions`.

    Returns nats of each of C characters at each of K temperatures, (K, C); temperature 1 leaves the model as it is.

    Raises:
        ModelError: the logits are not finite.
    """
    nats = np.empty((len(temperatures), len(passage.ids)))
    done = 0
    for ids, _, logits in predictions(engine, passage.ids, passage.context, starts=passage.starts, chunk=chunk):
        for k, temperature in enumerate(temperatures):
            nats[k, done : done + len(ids)] = cross_entropy(logits / temperature, ids)
        done += len(ids)
        progress(done, len(passage.ids))
    return np.stack([passage.per_character(each) for each in nats])


def cross_entropy(logits: Float64, ids: Ids) -> Float64:
    """Nats of tokens (T,), from the logits that predict them, (T, V)."""
    return -np.take_along_axis(log_softmax(logits), ids[:, None].astype(np.intp), axis=1)[:, 0]


def steps(engine: Engine, ids: Ids) -> Iterator[Floats]:
    """Yields the logits (N, V) after each of T tokens of N texts, ids (N, T), from a zero state."""
    state = engine.initial_state(len(ids))
    for tokens in ids.T:
        logits, state = engine.step(tokens, state)
        yield logits


def window_losses(
    run: Callable[[Ids], Iterator[Floats]],
    ids: Ids,
    *,
    windows: int,
    seed: int,
    progress: Progress,
    length: int = WINDOW,
) -> Float64:
    """Losses without carried state, as nanoGPT reports them: windows at random positions, each from a zero state.

    In each window the model reads `length` tokens and predicts the next one after each (`estimate_loss` and `get_batch`
    of github.com/karpathy/nanoGPT/blob/master/train.py). Returns the mean nats per token of each of W windows, (W,).
    `ids` are more than `length`; `run` is `steps` of an engine.
    """
    begins = np.random.default_rng(seed).integers(0, len(ids) - length, windows)
    nats = np.zeros(windows)
    for first in range(0, windows, WINDOWS_AT_ONCE):
        some = begins[first : first + WINDOWS_AT_ONCE]
        for t, logits in enumerate(run(ids[some[:, None] + np.arange(length)])):
            nats[first : first + len(some)] += cross_entropy(logits.astype(np.float64), ids[some + t + 1])
            progress(first * length + (t + 1) * len(some), windows * length)
    return nats / length


def fit_temperature(engine: Engine, passage: Passage, progress: Progress, *, chunk: int | None = None) -> float:
    """Returns the temperature with the least loss on a passage, from 1/4 to 4, to a thousandth.

    Above 1 the model is overconfident (Guo et al. 2017, arXiv:1706.04599). All logits of the passage are in memory;
    for `chunk` see `predictions`.
    """
    kept = []
    done = 0
    for ids, _, logits in predictions(engine, passage.ids, passage.context, starts=passage.starts, chunk=chunk):
        kept.append((ids, logits.astype(np.float32)))  # as the engine returned them
        done += len(ids)
        progress(done, len(passage.ids))

    def loss(power: float) -> float:
        return float(sum(cross_entropy(logits.astype(np.float64) / 2.0**power, ids).sum() for ids, logits in kept))

    return float(2.0 ** golden_section(loss, -2.0, 2.0, tolerance=1e-3))


def golden_section(loss: Callable[[float], float], low: float, high: float, *, tolerance: float) -> float:
    """Returns the minimum of a unimodal function between `low` and `high` (golden-section search, Kiefer 1953).

    Each iteration keeps one of the two inner points and its value, and so needs one call.
    """
    a, b = high - GOLDEN_RATIO * (high - low), low + GOLDEN_RATIO * (high - low)
    at_a, at_b = loss(a), loss(b)
    while high - low > tolerance:
        if at_a <= at_b:
            high, b, at_b = b, a, at_a
            a = high - GOLDEN_RATIO * (high - low)
            at_a = loss(a)
        else:
            low, a, at_a = a, b, at_b
            b = low + GOLDEN_RATIO * (high - low)
            at_b = loss(b)
    return (low + high) / 2


def grid_minimum(loss: Callable[[float], float], grid: Sequence[float], extensions: int = 6) -> float:
    """Returns the number with the least loss of an ascending grid.

    If that is an end of the grid, the grid is extended there by the ratio of its last two numbers, up to `extensions`
    times, as long as that gains at least `LEAST_GAIN`. A grid of one number is never extended; nor is one below 0.
    """
    tried = {each: loss(each) for each in grid}
    for _ in range(extensions if len(tried) > 1 else 0):
        best, numbers = min(tried, key=tried.__getitem__), sorted(tried)
        if best == numbers[-1]:
            beyond = best**2 / numbers[-2]
        elif best == numbers[0] and best > 0:
            beyond = best**2 / numbers[1]
        else:
            break
        beyond = float(f"{beyond:.1g}")
        found = loss(beyond)
        if not found < tried[best] - LEAST_GAIN and math.isfinite(tried[best]):
            break
        tried[beyond] = found
    return min(tried, key=tried.__getitem__)


def block_length(characters: int) -> int:
    """Characters of a block: the square root of their number, rounded up.

    Correlations over more than a word, for instance in a scene that is hard throughout, stay inside a block, and there
    are as many blocks to draw as a block has characters.
    """
    return math.isqrt(max(characters - 1, 0)) + 1


def confidence_interval(
    losses: Float64, resamples: int = RESAMPLES, level: float = LEVEL, seed: int = 0
) -> tuple[float, float]:
    """Confidence interval of the mean of consecutive losses in a text.

    Neighbours are correlated, so that the ordinary bootstrap, which draws single characters, would give too narrow an
    interval. The circular block bootstrap (Politis and Romano 1992; Kuensch 1989) draws blocks of neighbours, from a
    text whose end is joined to its beginning. `losses` are (C,), C at least 1. The interval holds the share `level` of
    the means of `resamples` draws.
    """
    length = block_length(len(losses))
    sums = np.concatenate([[0.0], np.cumsum(np.concatenate([losses, losses[: length - 1]]))])
    blocks = -(-len(losses) // length)
    generator = np.random.default_rng(seed)
    means = np.empty(resamples)
    step = max(1, BLOCKS_AT_ONCE // blocks)
    for begin in range(0, resamples, step):
        some = means[begin : begin + step]
        places = generator.integers(0, len(losses), (len(some), blocks))
        some[:] = (sums[places + length] - sums[places]).sum(axis=1) / (blocks * length)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
