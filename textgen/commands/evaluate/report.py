"""Report of `evaluate`: the result table, and notes on how its values were measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textgen.commands.score.report import short
from textgen.commands.ui.report import Report, drop_columns, table
from textgen.evaluation.bootstrap import LEVEL, RESAMPLES, block_length
from textgen.evaluation.result_table import DYNAMIC_FITTING
from textgen.runs.model_folder import run_name
from textgen.units import bits_per_character

ADAPTING = ("cache", "dynamic")
"""Rows whose numbers are all listed in the notes."""

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

    from textgen.evaluation.evaluation_text import EvaluationText, RunData
    from textgen.evaluation.result_table import ResultRow
    from textgen.generation.generator import TextGenerator
    from textgen.tokenizers import OnUnknown


@dataclass(frozen=True)
class EvaluationReport(Report):
    """Result of `evaluate`.

    Attributes:
        generator: the evaluated model.
        text: that it was evaluated on.
        run: data for baselines and fits, if the run's corpus is available.
        on_unknown: what was done with characters that the model has never seen.
        rows: of the table.
    """

    generator: TextGenerator
    text: EvaluationText
    run: RunData | None
    on_unknown: OnUnknown
    rows: Sequence[ResultRow]

    @property
    def fitted_on(self) -> str:
        """The text that numbers were fitted on, in words; empty if there was none."""
        if self.run is None:
            return ""
        dynamic = any(row.name == "dynamic" and row.fitted for row in self.rows)
        if dynamic and self.run.fitting.characters > DYNAMIC_FITTING:
            return f"{self.run.fitted_on} (dynamic evaluation on its first {DYNAMIC_FITTING:,})"
        return self.run.fitted_on

    def to_json(self) -> dict[str, Any]:
        """See the help of `evaluate`."""
        characters = self.text.passage.characters
        return {
            "model": run_name(self.generator.model.folder),
            "digest": self.generator.model.digest,
            "engine": self.generator.engine.name,
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

        name, characters = run_name(self.generator.model.folder), self.text.passage.characters
        yield Text(f"{self.text.place}: {characters:,} characters, evaluated with {name}")
        yield ""
        yield rows_table(self.rows, console.width)
        yield ""
        for note in self.notes():
            yield Text(note, "dim")

    def notes(self) -> Iterator[str]:
        """Yields how the values were measured, one or two sentences each."""
        by_name = {row.name: row for row in self.rows}
        characters = self.text.passage.characters
        before = f"the {self.text.context:,} characters before it" if self.text.context > 1 else "a newline"
        blocks = f"block bootstrap, {RESAMPLES:,} resamples of blocks of {block_length(characters):,} characters"
        yield f"Each character is scored once, with carried state, after {before}. 95 %: {blocks}."
        if self.text.encoded.unknown:
            done = "left out" if self.on_unknown == "skip" else "replaced"
            yield f"Characters that the model has never seen were {done}: {self.text.encoded.unknown:,}."
        if row := by_name.get("windows"):
            which = f"{row.numbers['windows']:,} random windows of {row.numbers['window']:,}"
            how = f"{which}, seed {row.numbers['seed']}, without carried state"
            yield f"Windows: nanoGPT's protocol, the mean over {how}; 95 % of such means."
        if row := by_name.get("ngram"):
            seen = ", the evaluated text included" if self.text.split == "training" else ""
            trained = f"{row.numbers['training_ids']:,} tokens of the training part{seen}"
            yield f"N-grams and compressors have seen {trained}; xz and zstd: C(training + text) - C(training)."
        if fitted := [numbers_of(row, row.fitted) for row in self.rows if row.fitted]:
            yield f"Fitted on {self.fitted_on}: {'; '.join(fitted)}."
        given = [
            numbers_of(row, [name for name in row.numbers if name not in row.fitted])
            for row in self.rows
            if row.name in ADAPTING
        ]
        if given:
            yield f"Not fitted: {'; '.join(given)}."


def row_to_json(row: ResultRow) -> dict[str, Any]:
    """Returns a row in primitive values."""
    interval = None
    if row.low is not None and row.high is not None:
        interval = [short(bits_per_character(end)) for end in (row.low, row.high)]
    return {
        "name": row.name,
        "nats_per_character": short(row.nats),
        "bits_per_character": short(row.bits),
        "perplexity": short(row.perplexity),
        "interval": interval,
        "numbers": row.numbers,
        "fitted": list(row.fitted),
    }


def rows_table(rows: Sequence[ResultRow], width: int) -> Table:
    """Returns the table, with as many columns as fit; the model and the lowest bits per character are bold."""
    best = min(row.bits for row in rows)
    columns = {
        "": [row.label for row in rows],
        "bits per char.": [f"{row.bits:.3f}" for row in rows],
        "95 %": [interval(row) for row in rows],
        "nats": [f"{row.nats:.4f}" for row in rows],
        "perplexity": [perplexity(row) for row in rows],
    }
    drop_columns(columns, ("perplexity", "95 %", "nats"), width)
    styles = ["bold" if row.name == "model" or row.bits == best else "" for row in rows]
    return table(columns, left=("",), dim=("95 %", "nats", "perplexity"), styles=styles)


def interval(row: ResultRow) -> str:
    """Formats the confidence interval in bits per character; empty if there is none."""
    if row.low is None or row.high is None or row.low >= row.high:
        return ""
    return f"{bits_per_character(row.low):.3f} - {bits_per_character(row.high):.3f}"


def perplexity(row: ResultRow) -> str:
    """Formats the perplexity, with two decimals up to a million."""
    return f"{row.perplexity:,.2f}" if row.perplexity < 1e6 else f"{row.perplexity:.2g}"


def numbers_of(row: ResultRow, names: Sequence[str]) -> str:
    """Formats some of a row's numbers, for instance `cache theta 0.3, share 0.22`."""
    values = (row.numbers[name] for name in names)
    shown = [f"{value:,}" if isinstance(value, int) else f"{value:.4g}" for value in values]
    numbers = ", ".join(f"{name} {value}" for name, value in zip(names, shown, strict=True))
    return numbers if row.name in names else f"{row.name} {numbers}"
