"""`inspect gates`: how often a model's gates are saturated."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textgen.commands.inspect.command import (
    VALIDATION_SPLIT,
    Checkpoints,
    InspectedModel,
    Json,
    MaxCharacters,
    Picture,
    Run,
    TextSource,
    load_inspected,
)
from textgen.commands.ui.plots import check_picture
from textgen.commands.ui.report import Report, drop_columns, print_report, table, width_of
from textgen.errors import SettingsError
from textgen.units import percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from rich.console import Console, RenderableType
    from rich.text import Text

    from textgen.insight.activations import GateSaturation

MIN_BAR, MAX_BAR = 10, 40  # columns of a bar
LEGEND = "below 0.1, between, above 0.9"
LAYER_COLOURS = ("#1b6ca8", "#d1495b", "#3a8a5f", "#8f5fa8", "#c98a1b", "#5b6770")  # of a picture, from the first layer


def gates(
    run: Run = None,
    *,
    text: TextSource = VALIDATION_SPLIT,
    max_characters: MaxCharacters = 20_000,
    checkpoints: Checkpoints = Path("checkpoints"),
    out: Picture = None,
    as_json: Json = False,
) -> None:
    """Report how often a model's gates are saturated, layer by layer.

    A unit's gate is left-saturated (closed) where it is below 0.1 and
    right-saturated (open) where it is above 0.9. A forget gate that is always
    open keeps its cell for good; an input gate that is always closed never lets
    anything in. The file of --out has a dot for every unit, as the figure of
    Karpathy, Johnson and Fei-Fei 2015 (arXiv:1506.02078).

    --json prints one object: model, digest, text, characters, and gates, each
    with layer (from 1), gate, mean, spread (standard deviation), left, right
    and units, a [left, right] for each unit.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.insight.activations import GATES, gate_saturation, record, state_after

    check_picture(out)
    stderr = Console(stderr=True, highlight=False)
    inspected = load_inspected(run, checkpoints=checkpoints, text=text, max_characters=max_characters, console=stderr)
    letters = GATES[inspected.network.stack.cell]
    if not letters:
        raise SettingsError(f"{inspected.name} is a vanilla RNN, which has no gates; choose another model")
    ids = inspected.encoded.ids
    state, _ = state_after(inspected.network, inspected.before)
    with row_progress(stderr) as begin:
        found = gate_saturation(record(inspected.network, ids, state, begin("running the model")), letters)
    print_report(GatesReport(inspected, found), as_json=as_json, path=out)


@dataclass(frozen=True)
class GatesReport(Report):
    """Result of `inspect gates`: how often each gate is saturated."""

    inspected: InspectedModel  # the model and the text
    found: Sequence[GateSaturation]  # saturation of every layer and gate

    def to_json(self) -> dict[str, Any]:
        """Returns the model, the text and the gates, with both shares of every unit."""
        gates = [
            {
                "layer": each.layer + 1,
                "gate": each.gate,
                "mean": round(each.mean, 4),
                "spread": round(each.spread, 4),
                "left": round(float(each.left.mean()), 4),
                "right": round(float(each.right.mean()), 4),
                "units": [
                    [round(left, 4), round(right, 4)]
                    for left, right in zip(each.left.tolist(), each.right.tolist(), strict=True)
                ],
            }
            for each in self.found
        ]
        return self.inspected.to_json() | {"gates": gates}

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields a table with a bar for each gate: left-saturated, between, right-saturated."""
        from rich.text import Text

        from textgen.insight.activations import MEANINGS

        cells = {
            "layer": [str(each.layer + 1) for each in self.found],
            "gate": [f"{each.gate} {MEANINGS[each.gate]}" for each in self.found],
            "mean": [f"{each.mean:.2f}" for each in self.found],
            "spread": [f"{each.spread:.2f}" for each in self.found],
            "closed": [percent(float(each.left.mean()), 1) for each in self.found],
            "open": [percent(float(each.right.mean()), 1) for each in self.found],
        }
        drop_columns(cells, ("spread", "mean"), console.width)
        columns: dict[str, Sequence[str | Text]] = {**cells}
        width = min(console.width - width_of(cells), MAX_BAR)
        legend = LEGEND if width >= len(LEGEND) else ""
        if width >= MIN_BAR:
            columns[legend] = [bar(float(each.left.mean()), float(each.right.mean()), width) for each in self.found]
        yield Text(self.inspected.title, "bold")
        yield ""
        yield table(columns, left=("layer", "gate", legend))

    def write_file(self, path: Path) -> None:
        """Draws a panel for each gate with a dot for each unit."""
        from textgen.commands.ui.plots import write_picture

        write_picture(path, self.inspected.title, lambda: gates_figure(self.inspected.title, self.found))


def bar(left: float, right: float, width: int) -> Text:
    """Returns both shares as a line of blocks, `width` columns long."""
    from rich.text import Text

    from textgen.commands.ui.plots import COLOURS

    first, last = round(left * width), round(right * width)
    last = min(last, width - first)
    try:
        "█·".encode(sys.stdout.encoding or "ascii")
        closed, between, open_ = "▒", "·", "█"
    except UnicodeEncodeError:
        closed, between, open_ = "-", ".", "#"
    line = Text().append(closed * first, COLOURS[0]).append(between * (width - first - last), "dim")
    return line.append(open_ * last, COLOURS[1])


def gates_figure(title: str, found: Sequence[GateSaturation]) -> Figure:
    """Returns the picture: a panel for each gate; x is the share of tokens with the gate open, y with it closed."""
    from matplotlib.figure import Figure

    from textgen.commands.ui.plots import GREY
    from textgen.insight.activations import MEANINGS

    letters = list(dict.fromkeys(each.gate for each in found))
    figure = Figure(figsize=(3.4 * len(letters) + 0.6, 4.2), layout="constrained")
    figure.suptitle(title, x=0.01, ha="left", fontsize=11)
    for number, letter in enumerate(letters):
        axes = figure.add_subplot(1, len(letters), number + 1)
        axes.plot([0, 1], [1, 0], color="#CCCCCC", linewidth=0.8, zorder=0)  # both shares add up to 1 at most
        for each in found:
            if each.gate == letter:
                colour, name = LAYER_COLOURS[each.layer % len(LAYER_COLOURS)], f"layer {each.layer + 1}"
                axes.scatter(each.right, each.left, s=9, color=colour, alpha=0.55, linewidths=0, label=name)
        axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), aspect="equal", title=MEANINGS[letter])
        axes.set_xlabel("share right-saturated (> 0.9)", color=GREY)
        if number == 0:
            axes.set_ylabel("share left-saturated (< 0.1)", color=GREY)
            axes.legend(loc="upper right", markerscale=2)
    return figure
