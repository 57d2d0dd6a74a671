"""Ways to read a text that is evaluated: from beginning to end with carried state, or in windows that know nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from textgen.evaluation.passage import Floats, Passage
from textgen.evaluation.score import predictions
from textgen.generation.engines.protocol import Engine, Ids
from textgen.generation.sampling.filters import log_softmax
from textgen.progress import Progress

WINDOW = 256  # ids of a window without carried state, nanoGPT's for characters
SIDE_BY_SIDE = 256  # windows
GOLDEN = (math.sqrt(5) - 1) / 2


def carried(engine: Engine, passage: Passage, temperatures: Sequence[float], tell: Progress) -> Floats:
    """Losses with carried state: every character once, given all before it.

    Args:
        engine: the model.
        passage: C characters.
        temperatures: K numbers that the logits are divided by; 1 is the model as it is.
        tell: is told how many ids are done.

    Returns:
        Nats of each character at each temperature, (K, C).

    Raises:
        ModelError: the model has no probabilities.
    """
    nats = np.empty((len(temperatures), len(passage.ids)))
    done = 0
    for ids, _, logits in predictions(engine, passage.ids, passage.first, passage.starts):
        for k, temperature in enumerate(temperatures):
            nats[k, done : done + len(ids)] = losses(logits / temperature, ids)
        done += len(ids)
        tell(done, len(passage.ids))
    return np.stack([passage.by_character(each) for each in nats])


def losses(logits: Floats, ids: Ids) -> Floats:
    """Nats of ids (T,), from the logits in their places, (T, V)."""
    return -np.take_along_axis(log_softmax(logits), ids[:, None].astype(np.intp), axis=1)[:, 0]


def fitted_temperature(engine: Engine, passage: Passage, tell: Progress) -> float:
    """The temperature at which the model's loss on a passage is least, from 1/4 to 4, to a thousandth.

    One number that says how sure of itself the model should have been: above 1 it is overconfident (Guo et al. 2017,
    arXiv:1706.04599). All logits of the passage are held at once.
    """
    kept = []
    done = 0
    for ids, _, logits in predictions(engine, passage.ids, passage.first, passage.starts):
        kept.append((ids, logits.astype(np.float32)))  # as the engine gave them
        done += len(ids)
        tell(done, len(passage.ids))

    def loss(power: float) -> float:
        return float(sum(losses(logits.astype(np.float64) / 2.0**power, ids).sum() for ids, logits in kept))

    return float(2.0 ** golden_section(loss, -2.0, 2.0, 1e-3))


def golden_section(loss: Callable[[float], float], low: float, high: float, tolerance: float) -> float:
    """Where a function with one valley between `low` and `high` is least, to `tolerance` (Kiefer 1953).

    Each turn keeps one of the two inner points, and with it one value: one call a turn.
    """
    a, b = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
    at_a, at_b = loss(a), loss(b)
    while high - low > tolerance:
        if at_a <= at_b:
            high, b, at_b = b, a, at_a
            a = high - GOLDEN * (high - low)
            at_a = loss(a)
        else:
            low, a, at_a = a, b, at_b
            b = low + GOLDEN * (high - low)
            at_b = loss(b)
    return (low + high) / 2


GAIN = 1e-4  # nats per character


def least(loss: Callable[[float], float], grid: Sequence[float], further: int = 6) -> float:
    """The number with the least loss, of a rising grid. Where that is an end of it, the grid goes on beyond by like
    factors as long as that gains anything to speak of, up to `further` times. Nothing lies below 0.
    """
    tried = {each: loss(each) for each in grid}
    for _ in range(further if len(tried) > 1 else 0):
        best, numbers = min(tried, key=tried.__getitem__), sorted(tried)
        if best == numbers[-1]:
            beyond = best**2 / numbers[-2]
        elif best == numbers[0] and best > 0:
            beyond = best**2 / numbers[1]
        else:
            break
        beyond = float(f"{beyond:.1g}")
        found = loss(beyond)
        if not found < tried[best] - GAIN and math.isfinite(tried[best]):
            break
        tried[beyond] = found
    return min(tried, key=tried.__getitem__)


def fresh_windows(
    engine: Engine, ids: Ids, windows: int, seed: int, tell: Progress, length: int = WINDOW
) -> NDArray[np.float64]:
    """Losses without carried state, as nanoGPT reports them: windows at random places, each read from an empty state.

    A window's first id is read and its others are predicted, and the one after it (`estimate_loss` and `get_batch` of
    github.com/karpathy/nanoGPT/blob/master/train.py).

    Args:
        engine: the model.
        ids: the text, (T,), T above `length`.
        windows: W.
        seed: of their places.
        tell: is told how many ids are done.
        length: ids that are read in each window, and as many are scored.

    Returns:
        Nats per id of each window, (W,).
    """
    begins = np.random.default_rng(seed).integers(0, len(ids) - length, windows)
    nats = np.zeros(windows)
    for first in range(0, windows, SIDE_BY_SIDE):
        some = begins[first : first + SIDE_BY_SIDE]
        state = engine.initial_state(len(some))
        for t in range(length):
            logits, state = engine.step(ids[some + t], state)
            nats[first : first + len(some)] += losses(logits.astype(np.float64), ids[some + t + 1])
            tell(first * length + (t + 1) * len(some), windows * length)
    return nats / length
