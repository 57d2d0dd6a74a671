"""`evaluate`: the model's loss on held-out text, beside n-grams, compressors and variants of the model."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.errors import CorpusError, ModelError, SettingsError, TextgenError, warn
from textgen.settings.evaluation import RowSettings

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.evaluation.evaluation_text import CorpusSplits
    from textgen.runs.model_folder import Model
    from textgen.tokenizers import OnUnknown

TEXT, MODEL, ROWS, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Text", "Model", "Rows", "Output")))


def evaluate(
    run: Annotated[str | None, Parameter(group=MODEL)] = None,
    /,
    *,
    text: Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)] = None,
    split: Annotated[Literal["test", "validation", "training"] | None, Parameter(group=TEXT)] = None,
    max_characters: Annotated[int | None, Parameter(group=TEXT, validator=Number(gte=1, lte=10**9))] = None,
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8",
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto",
    rows: Annotated[RowSettings, Parameter(name="*", group=ROWS)] = RowSettings(),
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Evaluate a model on text that it has not been trained on.

    Prints a table, in bits and nats per character: a uniform distribution, an
    n-gram, compressors that have seen the training part, the model, and the
    model with more: 8-bit matrices, the best temperature, a neural cache,
    dynamic evaluation. Numbers of these that are not given are fitted on the
    run's validation part, never on the text that is evaluated.

    Without --text the text is a part of the run's own corpus, which is found
    by the run's settings.yaml and must not have changed since training.

    --json prints one object: model, digest (of its weights), engine, text,
    split, characters, unknown, context (characters read before it), fitted_on,
    bootstrap and rows, each with name, nats_per_character, bits_per_character,
    perplexity, interval (95 %, bits per character), numbers and fitted.

    Args:
        run: A run's name, or the path of a run or model folder (default: the newest trained model).
        text: Evaluate this text file (- is standard input) instead of a part of the run's corpus.
        split: Part of the run's corpus (default: test, or validation if the run's test part is empty).
        max_characters: Evaluate only the first characters of the text, this many.
        encoding: Encoding of --text, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen.
        checkpoints: Folder that holds the runs.
        engine: What computes the model; auto is the fastest available on this machine.
        as_json: Print one JSON object.
    """
    from rich.console import Console

    from textgen.commands.evaluate.report import EvaluationReport
    from textgen.commands.ui.progress import row_progress
    from textgen.commands.ui.report import WIDE, print_report
    from textgen.data.load import read_text_file
    from textgen.evaluation.evaluation_text import other_text
    from textgen.evaluation.result_table import result_rows
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import find_model, read_model

    if run == "":
        raise ModelError("the run's name is empty; give a name or a path, or leave it out for the newest model")
    if text is not None and split is not None:
        raise SettingsError("--split is a part of the run's own corpus and --text is another text; give one of them")
    generator = TextGenerator(read_model(find_model(run, checkpoints)), engine)
    tokenizer = generator.tokenizer
    file = read_text_file(text, encoding) if text is not None else None
    stderr = Console(stderr=True, highlight=False)
    splits = corpus_splits(generator.model, on_unknown, stderr, required=file is None)
    if file:
        evaluated = other_text(file.place, file.text[:max_characters], tokenizer, on_unknown)
    else:
        assert splits
        evaluated = splits.text(split, max_characters)
    run_data = splits.run_data(evaluated.split) if splits else None
    with row_progress(stderr) as start:
        found = list(result_rows(generator, evaluated, run_data, settings=rows, start=start))
    report = EvaluationReport(generator, evaluated, run=run_data, on_unknown=on_unknown, rows=found)
    print_report(report, as_json=as_json, columns=WIDE)


def corpus_splits(model: Model, on_unknown: OnUnknown, stderr: Console, *, required: bool) -> CorpusSplits | None:
    """Returns the parts of the run's corpus; with a warning None if it is not available.

    Raises:
        CorpusError: it is not available, and `required`.
    """
    from textgen.commands.ui.corpus import prepare_corpus
    from textgen.data.load import load_run_corpus
    from textgen.evaluation.evaluation_text import CorpusSplits

    try:
        corpus = load_run_corpus(model, partial(prepare_corpus, stderr))
    except TextgenError as error:
        if required:
            raise CorpusError(f"{error}; give a text to evaluate: --text FILE") from error
        warn(f"rows that need the run's corpus are left out: {error}")
        return None
    return CorpusSplits(corpus, model.tokenizer, on_unknown)
