"""What `evaluate` found, for a person (a table and how it came about) and for programs (JSON)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from textgen.commands.score.report import short
from textgen.commands.ui.console import fit, is_colourful
from textgen.evaluation.bootstrap import LEVEL, RESAMPLES, block_length
from textgen.evaluation.result_table import DYNAMIC_FITTING
from textgen.runs.model_folder import run_name
from textgen.units import bits_per_character

ADAPTING = ("cache", "dynamic")
"""Rows with numbers that a reader needs to make them again."""

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.evaluate.texts import Texts
    from textgen.evaluation.result_table import Row
    from textgen.generation.generator import TextGenerator
    from textgen.tokenizers import OnUnknown


def write_document(out: TextIO, generator: TextGenerator, texts: Texts, rows: Sequence[Row]) -> None:
    """One JSON object."""
    characters = texts.passage.characters
    content = {
        "model": run_name(generator.model.folder),
        "digest": generator.model.digest,
        "engine": generator.engine.name,
        "text": texts.place,
        "split": texts.split,
        "characters": characters,
        "unknown": texts.known.unknown,
        "context": texts.context,
        "fitted_on": fitted_on(texts, rows) or None,
        "bootstrap": {"block": block_length(characters), "resamples": RESAMPLES, "level": LEVEL},
        "rows": [as_json(row) for row in rows],
    }
    out.write(json.dumps(content) + "\n")


def as_json(row: Row) -> dict[str, Any]:
    """A row in primitive values."""
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


def write_report(
    out: TextIO, screen: Console, generator: TextGenerator, texts: Texts, on_unknown: OnUnknown, rows: Sequence[Row]
) -> None:
    """The table and the notes under it; aligned plain text where there are no colours."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    plain = Console(color_system=None, width=screen.width if screen.is_terminal else 120)
    console = screen if is_colourful(screen) else plain

    def show(content: Text | Table | Padding) -> None:
        out.flush()  # rich would, and leaves when a pipe is closed
        with console.capture() as shown:
            console.print(content)
        out.write("".join(line.rstrip() + "\n" for line in shown.get().splitlines()))

    show(
        Text(f"{texts.place}: {texts.passage.characters:,} characters, as {run_name(generator.model.folder)} reads it")
    )
    show(Text())
    show(table(rows, console))
    show(Text())
    for note in notes(texts, on_unknown, rows):
        show(Text(note, "dim"))


def table(rows: Sequence[Row], screen: Console) -> Table:
    """A line for each row; the least of the bits stands out. As many columns as there is room for."""
    from rich.table import Table

    best = min(row.bits for row in rows)
    columns = {
        "": [row.label for row in rows],
        "bits per char.": [f"{row.bits:.3f}" for row in rows],
        "95 %": [interval(row) for row in rows],
        "nats": [f"{row.nats:.4f}" for row in rows],
        "perplexity": [perplexity(row) for row in rows],
    }
    fit(columns, ("perplexity", "95 %", "nats"), screen.width)
    shown = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    for name in columns:
        style = "dim" if name in ("95 %", "nats", "perplexity") else ""
        shown.add_column(name, justify="right" if name else "left", no_wrap=True, style=style)
    for row, *cells in zip(rows, *columns.values(), strict=True):
        shown.add_row(*cells, style="bold" if row.name == "model" or row.bits == best else "")
    return shown


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
