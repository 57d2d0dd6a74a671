"""`evaluate`: what a model is worth on a text it has not learnt, beside what simpler things make of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.errors import ModelError, SettingsError, warn

if TYPE_CHECKING:
    from textgen.commands.evaluate.texts import Texts
    from textgen.evaluation.result_table import Row
    from textgen.generation.engines import EngineName
    from textgen.generation.generator import TextGenerator
    from textgen.progress import Progress

TEXT, MODEL, ROWS, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Text", "Model", "Rows", "Output")))
AT_LEAST_0 = Number(gte=0, lte=10**9)
AT_LEAST_1 = Number(gte=1, lte=10**9)
SHARE = Number(gte=0, lte=1)
CACHE_SIZE, DYNAMIC_SEGMENT = 2000, 32  # characters


def evaluate(
    run: Annotated[str | None, Parameter(group=MODEL)] = None,
    /,
    *,
    text: Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)] = None,
    split: Annotated[Literal["test", "validation", "training"] | None, Parameter(group=TEXT)] = None,
    max_characters: Annotated[int | None, Parameter(group=TEXT, validator=AT_LEAST_1)] = None,
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8",
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto",
    baselines: Annotated[bool, Parameter(group=ROWS)] = True,
    order: Annotated[int | None, Parameter(group=ROWS, validator=Number(gte=1, lte=32))] = None,
    windows: Annotated[int, Parameter(group=ROWS, validator=Number(gte=0, lte=10**6))] = 400,
    seed: Annotated[int | None, Parameter(group=ROWS, validator=Number(gte=0, lte=2**64 - 1))] = None,
    eight_bit: Annotated[bool, Parameter(group=ROWS)] = True,
    temperature: Annotated[bool, Parameter(group=ROWS)] = True,
    cache: Annotated[bool, Parameter(group=ROWS)] = True,
    cache_size: Annotated[int | None, Parameter(group=ROWS, validator=Number(gte=1, lte=10**6))] = None,
    cache_theta: Annotated[float | None, Parameter(group=ROWS, validator=AT_LEAST_0)] = None,
    cache_share: Annotated[float | None, Parameter(group=ROWS, validator=SHARE)] = None,
    dynamic: Annotated[bool, Parameter(group=ROWS)] = True,
    dynamic_segment: Annotated[int | None, Parameter(group=ROWS, validator=Number(gte=1, lte=10**6))] = None,
    dynamic_rate: Annotated[float | None, Parameter(group=ROWS, validator=AT_LEAST_0)] = None,
    dynamic_decay: Annotated[float | None, Parameter(group=ROWS, validator=AT_LEAST_0)] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Tell what a model is worth on a text that it has not learnt.

    One table, in bits and nats per character of the text: guessing, counting
    (an n-gram), compressors that have seen the training part, the model, and
    the model with more: 8 bits, a temperature, a cache of what it has just
    read, learning while it reads. Numbers of these that are not given are
    fitted on the run's validation part, never on the text that is reported.

    Without --text the text is a part of the run's own corpus, which is found
    by the run's settings.yaml and must be the one that was learnt.

    --json gives one object: model, digest (of its weights), engine, text,
    split, characters, unknown, context (characters read before it), fitted_on,
    bootstrap and rows, each with name, nats_per_character, bits_per_character,
    perplexity, interval (95 %, bits per character), numbers and fitted.

    Args:
        run: A run's name, or the path of a run or model folder (default: the newest trained model).
        text: Evaluate this text file (- is standard input) instead of a part of the run's corpus.
        split: Part of the run's corpus (default: test, or validation where the run left none for test).
        max_characters: Only so many, from the text's beginning.
        encoding: How the bytes of --text are read, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen.
        checkpoints: Folder that holds the runs.
        engine: What computes the model; auto is the fastest to be had on this machine.
        baselines: Show what knows no network: uniform, unigram, n-gram, xz, zstd.
        order: Of the n-gram (default: the best of 1 to 8).
        windows: How many windows of 256 characters to read without carried state, nanoGPT's protocol; 0 for none.
        seed: Of the places of these windows (default: 0).
        eight_bit: Show the model with matrices in 8 bits.
        temperature: Show the model with its logits divided by the best temperature.
        cache: Show the model with a neural cache.
        cache_size: Characters that the cache looks back over (default: 2,000).
        cache_theta: How much more a like state counts in the cache than an unlike one (default: fitted).
        cache_share: The cache's share of the probability, lambda (default: fitted).
        dynamic: Show the model that goes on learning while it reads.
        dynamic_segment: Characters that it reads between two steps (default: 32).
        dynamic_rate: Its learning rate (default: fitted).
        dynamic_decay: How fast it goes back to the trained weights, lambda (default: fitted).
        as_json: One JSON object.
    """
    from rich.console import Console

    from textgen.commands.evaluate.report import EvaluationReport
    from textgen.commands.evaluate.texts import find_texts
    from textgen.commands.ui.corpus import prepare_corpus
    from textgen.commands.ui.progress import row_progress
    from textgen.commands.ui.report import WIDE, print_report
    from textgen.data.load import read_text_file
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import find_model, read_model

    if run == "":
        raise ModelError("the run's name is empty; give a name or a path, or leave it out for the newest model")
    if text is not None and split is not None:
        raise SettingsError("--split is a part of the run's own corpus and --text another text; give one of them")
    cached = {"cache-size": cache_size, "cache-theta": cache_theta, "cache-share": cache_share}
    learning = {"dynamic-segment": dynamic_segment, "dynamic-rate": dynamic_rate, "dynamic-decay": dynamic_decay}
    for without, wanted, given in (
        ("--no-baselines", baselines, {"order": order}),
        ("--windows 0", windows, {"seed": seed}),
        ("--no-cache", cache, cached),
        ("--no-dynamic", dynamic, learning),
    ):
        for name, value in given.items():
            if value is not None and not wanted:
                raise SettingsError(f"--{name} says how to make a row that {without} leaves out; give one of them")
    generator = TextGenerator(read_model(find_model(run, checkpoints)), engine)
    file = read_text_file(text, encoding)[:2] if text is not None else None
    stderr = Console(stderr=True, highlight=False)
    texts = find_texts(
        generator.model,
        file,
        split,
        on_unknown,
        max_characters,
        partial(prepare_corpus, stderr),
    )
    if texts.missing:
        warn(f"what has to be learnt or fitted is left out: {texts.missing}")
    wanted_rows = Wanted(
        baselines, order, windows, seed or 0, eight_bit, temperature, cache, cache_size or CACHE_SIZE, cache_theta,
        cache_share, dynamic, dynamic_segment or DYNAMIC_SEGMENT, dynamic_rate, dynamic_decay,
    )  # fmt: skip
    with row_progress(stderr) as begin:
        rows = list(rows_of(generator, engine, texts, wanted_rows, begin))
    print_report(EvaluationReport(generator, texts, on_unknown, rows), as_json=as_json, columns=WIDE)


@dataclass(frozen=True)
class Wanted:
    """Which rows, and the numbers that are given; see `evaluate`."""

    baselines: bool
    order: int | None
    windows: int
    seed: int
    eight_bit: bool
    temperature: bool
    cache: bool
    cache_size: int
    cache_theta: float | None
    cache_share: float | None
    dynamic: bool
    dynamic_segment: int
    dynamic_rate: float | None
    dynamic_decay: float | None


def rows_of(
    generator: TextGenerator, engine: EngineName, texts: Texts, wanted: Wanted, begin: Callable[[str], Progress]
) -> Iterator[Row]:
    """The rows that are wanted, as far as there is what they need."""
    from textgen.evaluation import result_table as ladder
    from textgen.evaluation.compressors import xz_size, zstd_size
    from textgen.generation.generator import TextGenerator
    from textgen.training.run import keep_freed_memory

    model, passage, learnt = generator.model, texts.passage, texts.learnt
    fitting = learnt.fitting if learnt else None
    vocabulary = generator.engine.vocabulary
    if wanted.baselines:
        yield ladder.uniform(passage, vocabulary)
        if learnt:
            yield from ladder.ngrams(passage, vocabulary, learnt, wanted.order, begin("n-grams"))
            for name, label, size in (("xz", "xz -9e", xz_size), ("zstd", "zstd -22", zstd_size)):
                begin(label)
                yield ladder.compressed(name, label, size, texts.known.text, learnt)
    tempered = fitting if wanted.temperature else None
    yield from ladder.network(generator.engine, passage, tempered, begin("model"))
    if wanted.windows and len(passage.ids) > 1:
        yield ladder.windows(generator.engine, passage, wanted.windows, wanted.seed, begin("windows"))
    if wanted.eight_bit:
        rounded = TextGenerator(model, engine, "int8").engine
        yield ladder.eight_bits(rounded, passage, begin("8 bits"))
    given = wanted.cache_theta is not None and wanted.cache_share is not None
    if wanted.cache and (fitting or given):
        numbers = (wanted.cache_size, wanted.cache_theta, wanted.cache_share)
        with left_out_where_infinite():
            yield ladder.cached(model, passage, fitting, *numbers, begin("cache"))
    if wanted.dynamic and learnt:
        keep_freed_memory()
        step = (wanted.dynamic_segment, wanted.dynamic_rate, wanted.dynamic_decay)
        with left_out_where_infinite():
            yield ladder.dynamic(model, passage, learnt, *step, begin("dynamic evaluation"))


@contextlib.contextmanager
def left_out_where_infinite() -> Iterator[None]:
    """A row whose numbers go out of bounds is missing in the table, and a warning says so."""
    try:
        yield
    except ModelError as error:
        warn(str(error))
