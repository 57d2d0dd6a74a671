"""Rows of the result table: uniform, n-grams, compressors, the model, and the model with more."""

from __future__ import annotations

import lzma
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

import numpy as np

from textgen.errors import ModelError, warn
from textgen.evaluation.ngram import KneserNey
from textgen.evaluation.passage import EvaluationText, Float64, Passage, RunData
from textgen.evaluation.protocols import (
    WINDOW,
    carried_losses,
    confidence_interval,
    fit_temperature,
    steps,
    window_losses,
)
from textgen.generation.engines import Engine, EngineName, Floats, Ids
from textgen.generation.generator import TextGenerator
from textgen.runs.environment import keep_freed_memory
from textgen.runs.model_folder import Model
from textgen.settings.evaluation import RowSettings
from textgen.units import Progress, bits_per_character, perplexity

HIGHEST_ORDER = 8  # of the n-grams that are tried
DYNAMIC_FITTING = 5000  # characters that dynamic evaluation is fitted on: each trial reads them once

StartRow = Callable[[str], Progress]
"""Called with the label of a row when its computation starts; returns its progress function."""
CompressedSize = Callable[[bytes], int]
"""Size in bytes of compressed data."""


@dataclass(frozen=True)
class ResultRow:
    """Loss of one model on the evaluated text."""

    name: str  # for programs
    label: str  # for readers
    nats: float  # per character of the original text
    # 95 % confidence interval of `nats`; None if there are no losses of single characters
    interval: tuple[float, float] | None = None
    numbers: dict[str, Any] = field(default_factory=dict)  # of the model, by name, both given and fitted
    fitted: tuple[str, ...] = ()  # names of the fitted ones

    @property
    def bits(self) -> float:
        """Loss in bits per character of the original text."""
        return bits_per_character(self.nats)

    @property
    def perplexity(self) -> float:
        """Perplexity per character of the original text, exp(nats)."""
        return perplexity(self.nats)


def result_rows(
    generator: TextGenerator,
    text: EvaluationText,
    run: RunData | None,
    settings: RowSettings,
    start: StartRow,
    *,
    bf16: bool = False,
) -> Iterator[ResultRow]:
    """Yields the rows of an evaluation, from the simplest model to the best.

    With `bf16` the model, its temperature and its windows are computed by `Bf16Engine`, the other rows in fp32.
    Rows that need the data of the run are left out without it; rows whose losses become infinite are left out with a
    warning.
    """
    model, engine, passage = generator.model, generator.engine, text.passage
    run_windows: Callable[[Ids], Iterator[Floats]] = partial(steps, engine)
    chunk = None
    if bf16:
        from textgen.evaluation.bf16_engine import Bf16Engine

        keep_freed_memory()
        engine = fast = Bf16Engine(model.config, model.weights)
        run_windows, chunk = fast.steps, fast.tokens_at_once
    if settings.baselines:
        yield from baseline_rows(text, run, vocabulary=engine.vocabulary, order=settings.order, start=start)
    fitting = run.fitting if run else None
    yield from model_rows(engine, passage, fitting if settings.temperature else None, start("model"), chunk=chunk)
    if settings.windows and len(passage.ids) > 1:
        yield window_row(run_windows, passage, windows=settings.windows, seed=settings.seed, progress=start("windows"))
    if settings.eight_bit:
        rounded = TextGenerator(model, cast("EngineName", generator.engine.name), "int8").engine
        losses = carried_losses(rounded, passage, [1.0], start("8 bits"))[0]
        yield row("int8", "  in 8 bits", losses)
    later: list[Callable[[], ResultRow]] = []
    if settings.cache and (fitting or (settings.cache_theta is not None and settings.cache_share is not None)):
        later.append(lambda: cache_row(model, passage, fitting, settings=settings, progress=start("cache")))
    if settings.dynamic and run:
        later.append(lambda: dynamic_row(model, passage, run, settings=settings, progress=start("dynamic evaluation")))
    for make in later:
        try:
            yield make()
        except ModelError as error:
            warn(str(error))


def row(
    name: str, label: str, losses: Float64, *, numbers: dict[str, Any] | None = None, fitted: tuple[str, ...] = ()
) -> ResultRow:
    """Returns the row of losses of characters (C,), with their confidence interval.

    Raises:
        ModelError: the losses are not finite.
    """
    if not np.isfinite(losses).all():
        raise ModelError(f"{label.strip()}: its losses become infinite: give it other numbers")
    mean, interval = float(losses.mean()), confidence_interval(losses)
    return ResultRow(name, label, mean, interval=interval, numbers=numbers or {}, fitted=fitted)


def baseline_rows(
    text: EvaluationText, run: RunData | None, *, vocabulary: int, order: int | None, start: StartRow
) -> Iterator[ResultRow]:
    """Yields the rows of models that are not networks; without a run only the uniform distribution."""
    yield uniform_row(text.passage, vocabulary)
    if run is None:
        return
    yield from ngram_rows(text.passage, run, vocabulary=vocabulary, order=order, progress=start("n-grams"))
    before, given = run.decode(run.training), text.encoded.text
    for name, label, size in (("xz", "xz -9e", xz_size), ("zstd", "zstd -22", zstd_size)):
        start(label)
        yield compressor_row(name, label, size, before=before, text=given)


def uniform_row(passage: Passage, vocabulary: int) -> ResultRow:
    """Returns the row of a uniform distribution over V tokens."""
    nats = len(passage.ids) / passage.characters * math.log(vocabulary)
    label = f"uniform, {vocabulary:,} ids" if vocabulary > 1 else "uniform"
    return ResultRow("uniform", label, nats, interval=(nats, nats))


def ngram_rows(
    passage: Passage, run: RunData, *, vocabulary: int, order: int | None, progress: Progress
) -> Iterator[ResultRow]:
    """Yields the unigram, and the Kneser-Ney n-gram of this order, or of the best order on `run.fitting`."""
    fitted = () if order else ("order",)
    highest = order or HIGHEST_ORDER
    model = KneserNey(run.training, vocabulary, highest, lambda done, total: progress(done, 2 * total))
    if order is None:
        fitting = np.concatenate([run.fitting.context, run.fitting.ids])
        found = np.concatenate(list(model.probabilities(fitting, len(run.fitting.context))), axis=1)
        order = int(np.log(found).sum(axis=1).argmax()) + 1
    ids = np.concatenate([passage.context, passage.ids])
    nats = np.empty((2, len(passage.ids)))
    done = 0
    for some in model.probabilities(ids, len(passage.context)):
        nats[:, done : done + some.shape[1]] = -np.log(some[[0, order - 1]])
        done += some.shape[1]
        progress(done + len(passage.ids), 2 * len(passage.ids))
    numbers = {"training_ids": len(run.training)}
    unigram, ngram = (passage.per_character(each) for each in nats)
    yield row("unigram", "unigram", unigram, numbers=numbers)
    yield row("ngram", f"Kneser-Ney {order}-gram", ngram, numbers=numbers | {"order": order}, fitted=fitted)


def compressor_row(name: str, label: str, size: CompressedSize, *, before: str, text: str) -> ResultRow:
    """Returns the row of a compressor that has seen the training text `before`."""
    bits = added_bits(size, before.encode("utf-8", "surrogatepass"), text.encode("utf-8", "surrogatepass"))
    return ResultRow(name, label, bits / len(text) * math.log(2), numbers={"training_characters": len(before)})


def added_bits(size: CompressedSize, before: bytes, text: bytes) -> float:
    """Bits of a text given the text before it: C(before + text) - C(before), for a compressor C.

    What a compressed file contains once, such as its header, is in both terms and does not count.
    """
    return 8.0 * (size(before + text) - size(before))


def xz_size(data: bytes) -> int:
    """Size of `xz -9e` with lc=4, pb=0: the most literal context and no alignment, which is best for text.

    The dictionary is 64 MiB.
    """
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "pb": 0}]
    return len(lzma.compress(data, lzma.FORMAT_XZ, filters=filters))


def zstd_size(data: bytes) -> int:
    """Size of `zstd --ultra -22`, whose window is 128 MiB."""
    import zstandard

    return len(zstandard.ZstdCompressor(level=22).compress(data))


def model_rows(
    engine: Engine, passage: Passage, fitting: Passage | None, progress: Progress, *, chunk: int | None = None
) -> Iterator[ResultRow]:
    """Yields the model with carried state, and at the temperature that is best on `fitting`, if there is that.

    For `chunk` see `predictions`.
    """
    temperatures = [1.0]
    first = len(fitting.ids) if fitting else 0
    total = first + len(passage.ids)
    if fitting:
        temperatures.append(fit_temperature(engine, fitting, lambda done, _: progress(done, total), chunk=chunk))
    losses = carried_losses(engine, passage, temperatures, lambda done, _: progress(first + done, total), chunk=chunk)
    yield row("model", "model", losses[0])
    for temperature, nats in zip(temperatures[1:], losses[1:], strict=True):
        numbers = {"temperature": temperature}
        yield row("temperature", f"  at temperature {temperature:.3f}", nats, numbers=numbers, fitted=("temperature",))


def window_row(
    run: Callable[[Ids], Iterator[Floats]], passage: Passage, *, windows: int, seed: int, progress: Progress
) -> ResultRow:
    """Returns the model in windows without carried state, see `window_losses`.

    The interval is that of the mean over such windows: +- 1.96 standard errors.
    """
    length = min(WINDOW, len(passage.ids) - 1)
    losses = window_losses(run, passage.ids, windows=windows, seed=seed, progress=progress, length=length)
    losses *= len(passage.ids) / passage.characters
    mean, error = float(losses.mean()), 1.96 * float(losses.std(ddof=1) if windows > 1 else 0.0) / math.sqrt(windows)
    numbers = {"windows": windows, "window": length, "seed": seed}
    interval = (mean - error, mean + error)
    return ResultRow("windows", f"  in windows of {length}", mean, interval=interval, numbers=numbers)


def cache_row(
    model: Model, passage: Passage, fitting: Passage | None, settings: RowSettings, progress: Progress
) -> ResultRow:
    """Returns the model with a neural cache; `fitting` may be None if both numbers of the cache are given.

    Raises:
        ModelError: the losses are not finite.
    """
    from textgen.evaluation.neural_cache import NeuralCache, fit_cache, mix, network_outputs
    from textgen.model.language_model import LanguageModel

    network = LanguageModel.from_arrays(model.config, model.weights)
    size, theta, share = settings.cache_size, settings.cache_theta, settings.cache_share
    fitted = tuple(name for name, given in (("theta", theta), ("share", share)) if given is None)
    if theta is None or share is None:
        assert fitting is not None
        outputs = network_outputs(network, fitting)
        theta, share = fit_cache(outputs, scored=len(fitting.ids), size=size, theta=theta, share=share)
    cache = NeuralCache(size, theta)
    tokens = len(passage.context) - 1 + len(passage.ids)
    nats, done = np.empty(tokens), 0
    for some, states, probabilities in network_outputs(network, passage):
        with np.errstate(divide="ignore"):
            nats[done : done + len(some)] = -np.log(mix(probabilities, cache.read(some, states), share))
        done += len(some)
        progress(done, tokens)
    losses = passage.per_character(nats[-len(passage.ids) :])
    return row("cache", "  with a cache", losses, numbers={"theta": theta, "share": share, "size": size}, fitted=fitted)


def dynamic_row(model: Model, passage: Passage, run: RunData, settings: RowSettings, progress: Progress) -> ResultRow:
    """Returns the model with dynamic evaluation; see `cache_row`."""
    from textgen.evaluation.dynamic import DynamicEvaluator, fit_dynamic
    from textgen.model.language_model import LanguageModel

    keep_freed_memory()
    rate, decay = settings.dynamic_rate, settings.dynamic_decay
    evaluator = DynamicEvaluator(LanguageModel.from_arrays(model.config, model.weights), settings.dynamic_segment)
    evaluator.measure_gradients(run.training, lambda done, total: progress(done, 20 * total))
    fitted = tuple(name for name, given in (("rate", rate), ("decay", decay)) if given is None)
    if fitted:
        rate, decay = fit_dynamic(
            evaluator,
            run.fitting.prefix(DYNAMIC_FITTING),
            rate=rate,
            decay=decay,
            progress=lambda done, total: progress(total + 6 * done, 20 * total),
        )
    assert rate is not None
    assert decay is not None
    nats = evaluator.losses(
        passage, rate=rate, decay=decay, progress=lambda done, total: progress(7 * total + 13 * done, 20 * total)
    )
    numbers = {"rate": rate, "decay": decay, "segment": settings.dynamic_segment}
    losses = passage.per_character(nats)
    return row("dynamic", "  with dynamic evaluation", losses, numbers=numbers, fitted=fitted)
