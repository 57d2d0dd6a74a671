"""`evaluate`: the model's loss on held-out text, beside n-grams, compressors and variants of the model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import Group, Parameter

from textgen.commands.ui.flags import MODEL, OUTPUT, between
from textgen.commands.ui.report import WIDE, Report, drop_columns, print_report, round_number, table
from textgen.errors import CorpusError, SettingsError, TextgenError, warn
from textgen.settings.evaluation import RowSettings
from textgen.units import bits_per_character

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

    from textgen.data.load import TextFile
    from textgen.evaluation.passage import CorpusSplits, EvaluationText, RunData
    from textgen.evaluation.result_table import ResultRow
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import Model
    from textgen.settings.run import Split
    from textgen.tokenizers.known_text import OnUnknown

TEXT = Group("Text", sort_key=0)
EvaluationPrecision = Literal["fp32", "bf16"]
NARROW = 50
"""Columns of a terminal below which a heading is shortened."""
ADAPTING = ("cache", "dynamic")
"""Rows whose numbers are all listed in the notes."""


def evaluate(
    run: Annotated[str | None, Parameter(group=MODEL, name="--checkpoint")] = None,
    *,
    text: Annotated[str | None, Parameter(group=TEXT, allow_leading_hyphen=True)] = None,
    split: Annotated[Literal["test", "validation", "training"] | None, Parameter(group=TEXT)] = None,
    max_characters: Annotated[int | None, Parameter(group=TEXT, validator=between(1, 10**9))] = None,
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8",
    undecodable: Annotated[Literal["error", "replace", "skip"], Parameter(group=TEXT)] = "error",
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto",
    precision: Annotated[EvaluationPrecision, Parameter(group=MODEL)] = "fp32",
    rows: Annotated[RowSettings, Parameter(name="*")] = RowSettings(),
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Evaluate a model on text that it has not been trained on.

    Prints a table, in bits and nats per character: a uniform distribution, an
    n-gram, compressors that have seen the training split, the model, and the
    model with more: 8-bit matrices, the best temperature, a neural cache,
    dynamic evaluation. Numbers of these that are not given are fitted on the
    run's validation split, never on the text that is evaluated.

    Without --text the text is a part of the run's own corpus, which is found
    by the run's settings.yaml and must not have changed since training.

    --json prints one object: model, digest (of its weights), engine,
    precision, text, split, characters, unknown, context (characters read
    before it), fitted_on, bootstrap and rows, each with name,
    nats_per_character, bits_per_character, perplexity, interval (95 %, bits
    per character), numbers and fitted.

    Args:
        run: A run's name, or the path of a run or model folder (default: the newest trained model).
        text: Evaluate this text file (- is standard input) instead of a part of the run's corpus.
        split: Split of the run's corpus (default: test, or validation if the run's test split is empty).
        max_characters: Evaluate only the first characters of the text, this many.
        encoding: Encoding of --text, for instance utf-8, utf-16 or latin-1.
        undecodable: Bytes that are not in the encoding: end with an error, read U+FFFD for each, or leave them out.
        on_unknown: What to do with characters that are not in the model's vocabulary.
        checkpoints: Folder that holds the runs.
        engine: What computes the model; auto is the fastest available on this machine.
        precision: Number format of the model, its temperature and its windows; bf16 is two to six times as fast on CPUs
            with instructions for it, and changes bits per character slightly.
        as_json: Print one JSON object.
    """
    from textgen.data.load import read_text_file
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import find_model, read_model

    if text is not None and split is not None:
        raise SettingsError("--split is a part of the run's own corpus and --text is another text; give one of them")
    if precision == "bf16" and engine != "auto":
        raise SettingsError(f"--precision bf16 has an engine of its own; leave out --engine {engine}")
    generator = TextGenerator(read_model(find_model(run, checkpoints)), engine)
    file = read_text_file(text, encoding, undecodable) if text is not None else None
    report = evaluation_report(
        generator, file, split, max_characters, on_unknown=on_unknown, rows=rows, precision=precision
    )
    print_report(report, as_json=as_json, columns=WIDE)


def evaluation_report(
    generator: TextGenerator,
    file: TextFile | None,
    split: Split | None,
    max_characters: int | None,
    *,
    on_unknown: OnUnknown,
    rows: RowSettings,
    precision: EvaluationPrecision = "fp32",
) -> EvaluationReport:
    """Evaluates a model on a file, or if that is None on a part of the run's corpus; shows progress."""
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.evaluation.passage import other_text
    from textgen.evaluation.result_table import result_rows

    stderr = Console(stderr=True, highlight=False)
    splits = corpus_splits(generator.model, on_unknown, stderr, required=file is None)
    if file:
        evaluated = other_text(
            file.place, generator.model.form.apply(file.text)[:max_characters], generator.tokenizer, on_unknown
        )
    else:
        assert splits
        evaluated = splits.text(split, max_characters)
    run_data = splits.run_data(evaluated.split) if splits else None
    with row_progress(stderr) as start:
        found = list(result_rows(generator, evaluated, run_data, settings=rows, start=start, bf16=precision == "bf16"))
    return EvaluationReport(generator, evaluated, run=run_data, on_unknown=on_unknown, rows=found, precision=precision)


def corpus_splits(model: Model, on_unknown: OnUnknown, stderr: Console, *, required: bool) -> CorpusSplits | None:
    """Returns the parts of the run's corpus; with a warning None if it is not available.

    Raises:
        CorpusError: it is not available, and `required`.
    """
    from textgen.commands.ui.progress import prepare_corpus
    from textgen.data.load import load_run_corpus
    from textgen.evaluation.passage import CorpusSplits

    try:
        corpus = load_run_corpus(model, partial(prepare_corpus, stderr))
    except TextgenError as error:
        if required:
            raise CorpusError(f"{error}; give a text to evaluate: --text FILE") from error
        warn(f"rows that need the run's corpus are left out: {error}")
        return None
    return CorpusSplits(corpus, model.tokenizer, on_unknown)


@dataclass(frozen=True)
class EvaluationReport(Report):
    """Result of `evaluate`: the table of models and their losses on a text."""

    generator: TextGenerator  # the evaluated model
    text: EvaluationText  # that it was evaluated on
    run: RunData | None  # data for baselines and fits, if the run's corpus is available
    on_unknown: OnUnknown  # what was done with characters that are not in the model's vocabulary
    rows: Sequence[ResultRow]  # of the table
    precision: EvaluationPrecision = "fp32"  # of the model's matrix products

    @property
    def fitted_on(self) -> str:
        """The text that numbers were fitted on, in words; empty if there was none."""
        from textgen.evaluation.result_table import DYNAMIC_FITTING

        if self.run is None:
            return ""
        dynamic = any(row.name == "dynamic" and row.fitted for row in self.rows)
        if dynamic and self.run.fitting.characters > DYNAMIC_FITTING:
            return f"{self.run.fitted_on} (dynamic evaluation on its first {DYNAMIC_FITTING:,})"
        return self.run.fitted_on

    def to_json(self) -> dict[str, Any]:
        """Returns the keys that the help of `evaluate` lists."""
        from textgen.evaluation.protocols import LEVEL, RESAMPLES, block_length
        from textgen.runs.model_folder import run_name

        characters = self.text.passage.characters
        return {
            "model": run_name(self.generator.model.folder),
            "digest": self.generator.model.digest,
            "engine": "torch" if self.precision == "bf16" else self.generator.engine.name,
            "precision": self.precision,
            "text": self.text.place,
            "split": self.text.split,
            "characters": characters,
            "unknown": self.text.encoded.unknown,
            "context": self.text.context,
            "fitted_on": self.fitted_on or None,
            "bootstrap": {"block": block_length(characters), "resamples": RESAMPLES, "level": LEVEL},
            "rows": [row_to_json(row) for row in self.rows],
        }

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields a title, the table and the notes under it."""
        from rich.text import Text

        from textgen.runs.model_folder import run_name

        name, characters = run_name(self.generator.model.folder), self.text.passage.characters
        yield Text(f"{self.text.place}: {characters:,} characters, evaluated with {name}")
        yield ""
        yield rows_table(self.rows, console.width)
        yield ""
        for note in self.notes():
            yield Text(note, "dim")

    def notes(self) -> Iterator[str]:
        """Yields how the values were measured, one or two sentences each."""
        from textgen.evaluation.protocols import RESAMPLES, block_length

        by_name = {row.name: row for row in self.rows}
        characters = self.text.passage.characters
        before = f"the {self.text.context:,} characters before it" if self.text.context > 1 else "a newline"
        blocks = f"block bootstrap, {RESAMPLES:,} resamples of blocks of {block_length(characters):,} characters"
        yield f"Each character is scored once, with carried state, after {before}. 95 %: {blocks}."
        if self.precision == "bf16":
            yield "The model, its temperature and its windows are computed in bf16, the other rows in fp32."
        if self.text.encoded.unknown:
            done = "left out" if self.on_unknown == "skip" else "replaced"
            yield f"Characters that are not in the model's vocabulary were {done}: {self.text.encoded.unknown:,}."
        if row := by_name.get("windows"):
            which = f"{row.numbers['windows']:,} random windows of {row.numbers['window']:,}"
            how = f"{which}, seed {row.numbers['seed']}, without carried state"
            yield f"Windows: nanoGPT's protocol, the mean over {how}; 95 % of such means."
        if row := by_name.get("ngram"):
            seen = ", the evaluated text included" if self.text.split == "training" else ""
            trained = f"{row.numbers['training_ids']:,} tokens of the training split{seen}"
            yield f"N-grams and compressors have seen {trained}; xz and zstd: C(training + text) - C(training)."
        if fitted := [numbers_of(row, row.fitted) for row in self.rows if row.fitted]:
            yield f"Fitted on {self.fitted_on}: {'; '.join(fitted)}."
        adapting = [row for row in self.rows if row.name in ADAPTING]
        if given := [numbers_of(row, [name for name in row.numbers if name not in row.fitted]) for row in adapting]:
            yield f"Not fitted: {'; '.join(given)}."


def row_to_json(row: ResultRow) -> dict[str, Any]:
    """Returns a row of the result table as an object for JSON."""
    return {
        "name": row.name,
        "nats_per_character": round_number(row.nats),
        "bits_per_character": round_number(row.bits),
        "perplexity": round_number(row.perplexity),
        "interval": row.interval and [round_number(bits_per_character(end)) for end in row.interval],
        "numbers": row.numbers,
        "fitted": list(row.fitted),
    }


def rows_table(rows: Sequence[ResultRow], width: int) -> Table:
    """Returns the table, with as many columns as fit; the model and the lowest bits per character are bold."""
    best = min(row.bits for row in rows)
    bits = "bits per char." if width >= NARROW else "bpc"
    columns = {
        "": [row.label for row in rows],
        bits: [f"{row.bits:.3f}" for row in rows],
        "95 %": [interval(row) for row in rows],
        "nats": [f"{row.nats:.4f}" for row in rows],
        "perplexity": [format(row.perplexity, ",.2f" if row.perplexity < 1e6 else ".2g") for row in rows],
    }
    drop_columns(columns, ("perplexity", "95 %", "nats"), width)
    styles = ["bold" if row.name == "model" or row.bits == best else "" for row in rows]
    return table(columns, left=("",), dim=("95 %", "nats", "perplexity"), styles=styles)


def interval(row: ResultRow) -> str:
    """Formats the confidence interval in bits per character; empty if there is none."""
    low, high = row.interval or (0.0, 0.0)
    return f"{bits_per_character(low):.3f} - {bits_per_character(high):.3f}" if low < high else ""


def numbers_of(row: ResultRow, names: Sequence[str]) -> str:
    """Formats some of a row's numbers, for instance `cache theta 0.3, share 0.22`."""
    values = (row.numbers[name] for name in names)
    shown = [f"{value:,}" if isinstance(value, int) else f"{value:.4g}" for value in values]
    numbers = ", ".join(f"{name} {value}" for name, value in zip(names, shown, strict=True))
    return numbers if row.name in names else f"{row.name} {numbers}"
