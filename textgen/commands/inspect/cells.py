"""`inspect cells`: units that follow a property of the text, and a text coloured by one unit."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from cyclopts import Group, Parameter

from textgen.commands.inspect.command import (
    VALIDATION_SPLIT,
    Checkpoints,
    InspectedModel,
    Json,
    MaxCharacters,
    Run,
    TextSource,
    load_inspected,
)
from textgen.commands.ui.flags import OUTPUT, between
from textgen.commands.ui.report import Report, is_colourful, print_report, table_or_rows
from textgen.errors import SettingsError
from textgen.files import atomic_write

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

    from textgen.generation.engines import Floats
    from textgen.insight.activations import Trace
    from textgen.insight.probes import Labels, Probe
    from textgen.model.recurrent import RecurrentStack
    from textgen.units import Progress

CELL = Group("Cell", sort_key=2)
FAINT, STRONG = 0.15, 0.5  # absolute values from which on a token is coloured, and marked as strong
RED, BLUE, WHITE = (224, 82, 67), (66, 133, 210), (255, 255, 255)

Part = Literal["i", "f", "o", "g", "c", "h", "r", "z", "n"]


def cells(
    run: Run = None,
    *,
    text: TextSource = VALIDATION_SPLIT,
    max_characters: MaxCharacters = 30_000,
    checkpoints: Checkpoints = Path("checkpoints"),
    layer: Annotated[int | None, Parameter(group=CELL, validator=between(1, 64))] = None,
    unit: Annotated[int | None, Parameter(group=CELL, validator=between(0, 16383))] = None,
    part: Annotated[Part | None, Parameter(group=CELL)] = None,
    top: Annotated[int, Parameter(group=OUTPUT, validator=between(0, 1000))] = 1,
    show: Annotated[int, Parameter(group=OUTPUT, validator=between(0, 100_000))] = 600,
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    as_json: Json = False,
) -> None:
    """Find units that follow a property of the text, and colour a text by one unit.

    The search looks for units that follow quotation marks, brackets, the
    position in the line, its end, words, indentation, capitals and speakers'
    names. It chooses them on one half of the text and measures them on the
    other: AUC is the probability that a unit is higher at a character that has
    the property than at one that does not (0.5 at random), r a correlation. The
    values are c of an LSTM, h of other layers.

    Then the beginning of the text is coloured by a unit: red is near 1, blue
    near -1. --out page.html has every activation of every unit to choose from,
    and the model's expectations at each position; it needs no network access.

    --json prints one object: model, digest, text, characters and found, each
    with property, meaning, part, layer (from 1), unit (from 0), measure (auc
    or correlation), score and sign (-1: the unit is low where it holds).

    Args:
        layer: Colour by a unit of this layer, from 1 on (default: the unit that follows a property best).
        unit: Colour by this unit of the layer, from 0 on.
        part: Colour by this activation: gates i, f, o (r, z of a GRU), new information g (n), cell c, hidden state h.
        top: Number of units per property.
        show: Tokens to colour, and to put into the page.
        out: Write an HTML page.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress

    check_flags(out, show, layer, unit)
    stderr = Console(stderr=True, highlight=False)
    inspected = load_inspected(run, checkpoints=checkpoints, text=text, max_characters=max_characters, console=stderr)
    check_unit(inspected.network.stack, layer, unit, part)
    with row_progress(stderr) as begin:
        traced, probes, probed = trace_and_probe(inspected, show, top, begin)
    best = max(probes, key=lambda probe: probe.strength, default=None)
    shown = (best.layer, best.unit) if best else (0, 0)
    if layer is not None and unit is not None:
        shown = (layer - 1, unit)
    report = CellsReport(inspected, traced, probes, probed, listed=top > 0, shown=(part or probed, *shown))
    print_report(report, as_json=as_json, path=out)


def trace_and_probe(
    inspected: InspectedModel, n: int, count: int, begin: Callable[[str], Progress]
) -> tuple[Trace, list[Probe], str]:
    """Runs the network, and searches for units that follow a property.

    Args:
        inspected: the network and the text.
        n: tokens to keep in full.
        count: number of units per property; at least one is found.
        begin: starts a row of progress.

    Returns:
        The trace, the probes, and the letter of the activation in which they were found.
    """
    from textgen.insight.activations import LETTERS, trace
    from textgen.insight.probes import PROPERTIES, find_probes
    from textgen.tokenizers.protocol import display_strings

    probed = "c" if "c" in LETTERS[inspected.network.stack.cell] else "h"
    traced = trace(
        inspected.network,
        inspected.encoded.ids,
        before=inspected.before,
        probed=probed,
        n=n,
        display_strings=display_strings(inspected.model.tokenizer),
        progress=begin("running the model"),
    )
    begin("searching")
    labels = {each.name: token_labels(each.labels(inspected.encoded.text), inspected) for each in PROPERTIES}
    return traced, find_probes(traced.probed, labels, max(count, 1)), probed


def check_flags(out: Path | None, show: int, layer: int | None, unit: int | None) -> None:
    """Raises SettingsError if flags contradict each other."""
    if out and out.suffix.lower() not in (".html", ".htm"):
        raise SettingsError(f"--out {out}: it must end in .html")
    if out and not show:
        raise SettingsError("--show 0 leaves nothing to put into the page of --out; give one of them")
    if (layer is None) != (unit is None):
        raise SettingsError("a cell is a --layer (from 1) and a --unit (from 0); give both, or neither")


def check_unit(stack: RecurrentStack, layer: int | None, unit: int | None, part: str | None) -> None:
    """Raises SettingsError if the network has no such unit or activation."""
    from textgen.insight.activations import LETTERS

    layers, hidden = len(stack.layers), stack.hidden_size
    if layer is not None and unit is not None and (layer > layers or unit >= hidden):
        raise SettingsError(
            f"there is no unit {unit} of layer {layer}: the model has {layers} layer{'s' * (layers > 1)} "
            f"(from 1) of {hidden} units (from 0)"
        )
    if part and part not in LETTERS[stack.cell]:
        raise SettingsError(f"--part {part}: the model's layers have {', '.join(LETTERS[stack.cell])}")


def token_labels(labels: Labels, inspected: InspectedModel) -> Labels:
    """Returns labels of tokens (T,) from those of characters; a token of several characters has that of its last."""
    import numpy as np

    encoded = inspected.encoded
    last = labels[encoded.first_characters + encoded.chars_per_unit - 1]
    return cast("Labels", np.repeat(last, np.diff(encoded.starts, append=len(encoded.ids))))


@dataclass(frozen=True)
class CellsReport(Report):
    """Result of `inspect cells`: units that follow a property, and the text in their colours."""

    inspected: InspectedModel  # the model and the text
    trace: Trace  # what the network did and expected
    probes: Sequence[Probe]  # units that follow a property
    probed: str  # letter of the activation in which they were found
    listed: bool  # whether the probes are listed in text and JSON
    shown: tuple[str, int, int]  # letter, layer and unit that colour the text; layer and unit from 0 on

    def to_json(self) -> dict[str, Any]:
        """Returns the model, the text and the probes."""
        from textgen.insight.probes import meaning_of

        found = [
            {
                "property": probe.property,
                "meaning": meaning_of(probe.property),
                "part": self.probed,
                "layer": probe.layer + 1,
                "unit": probe.unit,
                "measure": "auc" if probe.binary else "correlation",
                "score": round(probe.score, 4),
                "sign": probe.sign,
            }
            for probe in self.probes
        ]
        return self.inspected.to_json() | {"found": found if self.listed else []}

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields a table of the probes, and the coloured text."""
        from rich.text import Text

        from textgen.insight.activations import MEANINGS
        from textgen.insight.probes import meaning_of

        yield Text(self.inspected.title, "bold")
        yield ""
        if self.probes and self.listed:
            columns: dict[str, Sequence[str | Text]] = {
                "follows": [meaning_of(probe.property) for probe in self.probes],
                "layer": [str(probe.layer + 1) for probe in self.probes],
                "unit": [str(probe.unit) for probe in self.probes],
                "held out": [probe.score_text for probe in self.probes],
                "": [Text("low" if probe.sign < 0 else "", "dim") for probe in self.probes],
            }
            yield from table_or_rows(columns, console.width, left=("follows", ""))
            yield ""
        if self.trace.characters:
            letter, layer, unit = self.shown
            named = f"{MEANINGS[letter]} {letter} of unit {unit}, layer {layer + 1}"
            yield Text(named + (" (as tanh(c))" if letter == "c" else ""), "dim")
            values = self.trace.layers[layer][letter][:, unit]
            for line in coloured_text(self.trace.characters, letter, values, is_colourful(console)):
                if is_colourful(console):  # without colours, marks stand below each character
                    line.no_wrap, line.overflow = False, "fold"
                yield line

    def write_file(self, path: Path) -> None:
        """Writes the HTML page with all activations."""
        from textgen.insight.page import page

        content = page(
            title=self.inspected.title,
            cell=self.inspected.network.stack.cell,
            trace=self.trace,
            probes=self.probes,
            probed=self.probed,
            shown=self.shown,
        )
        with atomic_write(path) as file:
            file.write(content.encode())


def coloured_text(characters: Sequence[str], letter: str, values: Floats, colourful: bool) -> Iterator[Text]:
    """Yields the lines of the text, each token in the colour of its value.

    Without colours a line of marks stands under each line.

    Args:
        characters: the tokens as they are displayed, T.
        letter: of the activation.
        values: one unit's, (T,).
        colourful: whether colours are shown.
    """
    from rich.text import Text

    from textgen.commands.ui.report import visible

    def finished() -> list[Text]:
        lines = [line] if colourful else [line, Text(marks.rstrip())]
        for each in lines:
            each.no_wrap, each.overflow = True, "ignore"
        return lines

    line, marks = Text(), ""
    for token, number in zip(characters, values.tolist(), strict=True):
        value = math.tanh(number) if letter == "c" else max(min(number, 1.0), -1.0)
        for character in token:
            sign = character if character == " " else visible(character)
            line.append(sign, style_of(value) if colourful else "")
            marks += mark_of(value) * len(sign)
            if character == "\n":
                yield from finished()
                line, marks = Text(), ""
    if line:
        yield from finished()


def style_of(value: float) -> str:
    """Returns black on a shade of red or blue, or no style for a value near 0."""
    if abs(value) < FAINT:
        return ""
    full = RED if value > 0 else BLUE
    r, g, b = (round(white + (colour - white) * abs(value)) for white, colour in zip(WHITE, full, strict=True))
    return f"rgb(0,0,0) on rgb({r},{g},{b})"


def mark_of(value: float) -> str:
    """Returns a value's mark: # + for positive and = - for negative ones, the stronger first; a space near 0."""
    if abs(value) < FAINT:
        return " "
    return ("#" if value >= STRONG else "+") if value > 0 else ("=" if value <= -STRONG else "-")
