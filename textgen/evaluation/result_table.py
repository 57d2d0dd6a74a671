"""The rows of an evaluation: from knowing nothing of a text to all that the model can do with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from textgen.errors import ModelError
from textgen.evaluation.bootstrap import interval
from textgen.evaluation.compressors import Size, added_bits
from textgen.evaluation.neural_cache import NeuralCache, fitted_cache, mixed
from textgen.evaluation.ngram import KneserNey
from textgen.evaluation.passage import Floats, Passage
from textgen.evaluation.protocols import WINDOW, carried, fitted_temperature, fresh_windows
from textgen.generation.engines.protocol import Engine, Ids
from textgen.progress import Progress
from textgen.runs.model_folder import Model
from textgen.units import bits_per_character, perplexity

HIGHEST_ORDER = 8  # of the n-grams that are tried
DYNAMIC_FITTING = 5000  # characters that dynamic evaluation is fitted on: each trial reads them once


@dataclass(frozen=True)
class Row:
    """What one model of a text comes to.

    Attributes:
        name: short, for programs.
        label: for a person.
        nats: per character of the original text.
        low, high: ends of the 95 % confidence interval of `nats`; None where there are no losses of characters.
        numbers: that it was made with, by name; those that were fitted are also in `fitted`.
        fitted: names of these.
    """

    name: str
    label: str
    nats: float
    low: float | None = None
    high: float | None = None
    numbers: dict[str, Any] = field(default_factory=dict)
    fitted: tuple[str, ...] = ()

    @property
    def bits(self) -> float:
        """Bits per character."""
        return bits_per_character(self.nats)

    @property
    def perplexity(self) -> float:
        """Among how many equally probable characters one might as well choose, per character."""
        return perplexity(self.nats)


def row(
    name: str,
    label: str,
    losses: Floats,
    numbers: dict[str, Any] | None = None,
    fitted: tuple[str, ...] = (),
) -> Row:
    """The row of losses (C,), with their confidence interval.

    Raises:
        ModelError: they are not finite.
    """
    if not np.isfinite(losses).all():
        raise ModelError(f"{label.strip()}: its numbers become infinite: give it others")
    return Row(name, label, float(losses.mean()), *interval(losses), numbers or {}, fitted)


@dataclass(frozen=True)
class Learnt:
    """What the run has learnt from, and what is not the text that is reported.

    Attributes:
        training: ids of the training part, (T,).
        text: gives them as text.
        fitting: a passage to fit numbers on.
    """

    training: Ids
    text: Callable[[Ids], str]
    fitting: Passage


def uniform(passage: Passage, vocabulary: int) -> Row:
    """All V ids are alike."""
    nats = len(passage.ids) / passage.characters * math.log(vocabulary)
    return Row("uniform", f"uniform, {vocabulary:,} ids" if vocabulary > 1 else "uniform", nats, nats, nats)


def ngrams(passage: Passage, vocabulary: int, learnt: Learnt, order: int | None, tell: Progress) -> Iterator[Row]:
    """Counting: the unigram, and modified Kneser-Ney of an order, or of the best on the passage to fit on."""
    fitted = () if order else ("order",)
    highest = order or HIGHEST_ORDER
    model = KneserNey(learnt.training, vocabulary, highest, lambda done, total: tell(done, 2 * total))
    if order is None:
        fitting = np.concatenate([learnt.fitting.first, learnt.fitting.ids])
        found = np.concatenate(list(model.probabilities(fitting, len(learnt.fitting.first))), axis=1)
        order = int(np.log(found).sum(axis=1).argmax()) + 1
    ids = np.concatenate([passage.first, passage.ids])
    nats = np.empty((2, len(passage.ids)))
    done = 0
    for some in model.probabilities(ids, len(passage.first)):
        nats[:, done : done + some.shape[1]] = -np.log(some[[0, order - 1]])
        done += some.shape[1]
        tell(done + len(passage.ids), 2 * len(passage.ids))
    characters = {"training_ids": len(learnt.training)}
    yield row("unigram", "unigram", passage.by_character(nats[0]), characters)
    label = f"Kneser-Ney {order}-gram"
    yield row("ngram", label, passage.by_character(nats[1]), characters | {"order": order}, fitted)


def compressed(name: str, label: str, size: Size, text: str, learnt: Learnt) -> Row:
    """A compressor, which has seen the training text before."""
    before = learnt.text(learnt.training)
    bits = added_bits(size, before.encode("utf-8", "surrogatepass"), text.encode("utf-8", "surrogatepass"))
    return Row(name, label, bits / len(text) * math.log(2), numbers={"training_characters": len(before)})


def network(engine: Engine, passage: Passage, fitting: Passage | None, tell: Progress) -> Iterator[Row]:
    """The model with carried state; the same with its logits divided by the best temperature for another passage."""
    temperatures = [1.0]
    first = len(fitting.ids) if fitting else 0
    total = first + len(passage.ids)
    if fitting:
        temperatures.append(fitted_temperature(engine, fitting, lambda done, _: tell(done, total)))
    losses = carried(engine, passage, temperatures, lambda done, _: tell(first + done, total))
    yield row("model", "model", losses[0])
    for temperature, nats in zip(temperatures[1:], losses[1:], strict=True):
        numbers = {"temperature": temperature}
        yield row("temperature", f"  at temperature {temperature:.3f}", nats, numbers, ("temperature",))


def eight_bits(engine: Engine, passage: Passage, tell: Progress) -> Row:
    """The model with matrices in 8 bits, carried state."""
    return row("int8", "  in 8 bits", carried(engine, passage, [1.0], tell)[0])


def windows(engine: Engine, passage: Passage, number: int, seed: int, tell: Progress) -> Row:
    """The protocol of nanoGPT. The interval is that of drawing the windows: mean +- 1.96 standard errors."""
    length = min(WINDOW, len(passage.ids) - 1)
    each = fresh_windows(engine, passage.ids, number, seed, tell, length) * (len(passage.ids) / passage.characters)
    mean, error = float(each.mean()), 1.96 * float(each.std(ddof=1) if number > 1 else 0.0) / math.sqrt(number)
    numbers = {"windows": number, "window": length, "seed": seed}
    return Row("windows", f"  in windows of {length}", mean, mean - error, mean + error, numbers)


def cached(
    model: Model,
    passage: Passage,
    fitting: Passage | None,
    size: int,
    theta: float | None,
    share: float | None,
    tell: Progress,
) -> Row:
    """The model with a neural cache; `fitting` may be None where both of its numbers are given."""
    from textgen.evaluation.network import network_of, outputs

    network = network_of(model)
    fitted = tuple(name for name, given in (("theta", theta), ("share", share)) if given is None)
    if theta is None or share is None:
        assert fitting is not None
        theta, share = fitted_cache(outputs(network, fitting), len(fitting.ids), size, theta, share)
    cache = NeuralCache(size, theta)
    ids = len(passage.first) - 1 + len(passage.ids)
    nats, done = np.empty(ids), 0
    for some, top, probabilities in outputs(network, passage):
        with np.errstate(divide="ignore"):
            nats[done : done + len(some)] = -np.log(mixed(probabilities, cache.read(some, top), share))
        done += len(some)
        tell(done, ids)
    numbers = {"theta": theta, "share": share, "size": size}
    return row("cache", "  with a cache", passage.by_character(nats[-len(passage.ids) :]), numbers, fitted)


def dynamic(
    model: Model, passage: Passage, learnt: Learnt, length: int, rate: float | None, decay: float | None, tell: Progress
) -> Row:
    """The model that goes on learning while it reads."""
    from textgen.evaluation.dynamic import Learner, fitted_dynamics
    from textgen.evaluation.network import network_of

    learner = Learner(network_of(model), length)
    learner.measure(learnt.training, lambda done, total: tell(done, 20 * total))
    fitted = tuple(name for name, given in (("rate", rate), ("decay", decay)) if given is None)
    if fitted:
        some = learnt.fitting.beginning(DYNAMIC_FITTING)
        rate, decay = fitted_dynamics(
            learner, some, rate, decay, lambda done, total: tell(total + 6 * done, 20 * total)
        )
    assert rate is not None
    assert decay is not None
    nats = learner.read(passage, rate, decay, lambda done, total: tell(7 * total + 13 * done, 20 * total))
    numbers = {"rate": rate, "decay": decay, "segment": length}
    return row("dynamic", "  with dynamic evaluation", passage.by_character(nats), numbers, fitted)
