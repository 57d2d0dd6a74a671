"""Report of `evaluate`: a table of bits per character, and notes on how its values were measured."""

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
"""Rows with numbers that a reader needs to make them again."""

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

    from textgen.commands.evaluate.texts import Texts
    from textgen.evaluation.result_table import Row
    from textgen.generation.generator import TextGenerator
    from textgen.tokenizers import OnUnknown


@dataclass(frozen=True)
class EvaluationReport(Report):
    """Result of `evaluate`.

    Attributes:
        generator: the evaluated model.
        texts: what it read.
        on_unknown: what was done with characters that the model has never seen.
        rows: of the table.
    """

    generator: TextGenerator
    texts: Texts
    on_unknown: OnUnknown
    rows: Sequence[Row]

    def to_json(self) -> dict[str, Any]:
        """See the help of `evaluate`."""
        characters = self.texts.passage.characters
        return {
            "model": run_name(self.generator.model.folder),
            "digest": self.generator.model.digest,
            "engine": self.generator.engine.name,
            "text": self.texts.place,
            "split": self.texts.split,
            "characters": characters,
            "unknown": self.texts.known.unknown,
            "context": self.texts.context,
            "fitted_on": fitted_on(self.texts, self.rows) or None,
            "bootstrap": {"block": block_length(characters), "resamples": RESAMPLES, "level": LEVEL},
            "rows": [row_to_json(row) for row in self.rows],
        }

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields a title, the table and the notes under it."""
        from rich.text import Text

        texts = self.texts
        name = run_name(self.generator.model.folder)
        yield Text(f"{texts.place}: {texts.passage.characters:,} characters, as {name} reads it")
        yield ""
        yield rows_table(self.rows, console.width)
        yield ""
        for note in notes(texts, self.on_unknown, self.rows):
            yield Text(note, "dim")


def row_to_json(row: Row) -> dict[str, Any]:
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


def rows_table(rows: Sequence[Row], width: int) -> Table:
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


def interval(row: Row) -> str:
    """Both ends in bits per character; nothing where there is none."""
    if row.low is None or row.high is None or row.low >= row.high:
        return ""
    return f"{bits_per_character(row.low):.3f} - {bits_per_character(row.high):.3f}"


def perplexity(row: Row) -> str:
    """Two decimals, but for what is out of all proportion."""
    return f"{row.perplexity:,.2f}" if row.perplexity < 1e6 else f"{row.perplexity:.2g}"


def notes(texts: Texts, on_unknown: OnUnknown, rows: Sequence[Row]) -> list[str]:
    """How the figures came about, a sentence or two each."""
    by_name = {row.name: row for row in rows}
    characters = texts.passage.characters
    before = f"the {texts.context:,} characters before it were" if texts.context > 1 else "a new line was"
    blocks = f"block bootstrap, {RESAMPLES:,} resamples of blocks of {block_length(characters):,} characters"
    found = [f"Every character is scored once, with carried state; {before} read first. 95 %: {blocks}."]
    if texts.known.unknown:
        done = "left out" if on_unknown == "skip" else "replaced"
        found.append(f"Characters that the model has never seen were {done}: {texts.known.unknown:,}.")
    if row := by_name.get("windows"):
        which = f"{row.numbers['windows']:,} random windows of {row.numbers['window']:,}, seed {row.numbers['seed']}"
        found.append(f"Windows: nanoGPT's protocol, the mean over {which}, without carried state; 95 % of such draws.")
    if row := by_name.get("ngram"):
        seen = ", this very text among them" if texts.split == "training" else ""
        learnt = f"The n-grams and compressors have seen {row.numbers['training_ids']:,} ids of the training part{seen}"
        found.append(f"{learnt}; xz and zstd: C(training + text) - C(training).")
    if fitted := [numbers_of(row, row.fitted) for row in rows if row.fitted]:
        found.append(f"Fitted on {fitted_on(texts, rows)}: {'; '.join(fitted)}.")
    given = [(row, [name for name in row.numbers if name not in row.fitted]) for row in rows if row.name in ADAPTING]
    if given:
        found.append(f"Not fitted: {'; '.join(numbers_of(row, names) for row, names in given)}.")
    return found


def fitted_on(texts: Texts, rows: Sequence[Row]) -> str:
    """What numbers were fitted on; empty where there was nothing for it."""
    longer = texts.learnt is not None and texts.learnt.fitting.characters > DYNAMIC_FITTING
    if longer and any(row.name == "dynamic" and row.fitted for row in rows):
        return f"{texts.fitted_on} (dynamic evaluation on its first {DYNAMIC_FITTING:,})"
    return texts.fitted_on


def numbers_of(row: Row, names: Sequence[str]) -> str:
    """Some of a row's numbers, for instance `cache theta 0.3, share 0.22`."""
    values = (row.numbers[name] for name in names)
    shown = [f"{value:,}" if isinstance(value, int) else f"{value:.4g}" for value in values]
    numbers = ", ".join(f"{name} {value}" for name, value in zip(names, shown, strict=True))
    return numbers if row.name in names else f"{row.name} {numbers}"
