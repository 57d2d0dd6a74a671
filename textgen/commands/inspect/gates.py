"""`inspect gates`: how often a model's gates are shut or wide open."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from textgen.commands.inspect.command import (
    OUTPUT,
    Characters,
    Checkpoints,
    Encoding,
    Json,
    Prompt,
    Run,
    TextFile,
    Unknown,
)
from textgen.commands.ui.console import check_picture
from textgen.errors import SettingsError, printable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from rich.text import Text

    from textgen.insight.gates import Saturation

LEAST_BAR, BAR = 10, 40  # columns of a bar
LEGEND = "below 0.1, between, above 0.9"


def gates(
    run: Run = None,
    /,
    *,
    text: TextFile = None,
    prompt: Prompt = None,
    max_characters: Characters = 20_000,
    encoding: Encoding = "utf-8",
    on_unknown: Unknown = "error",
    checkpoints: Checkpoints = Path("checkpoints"),
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    as_json: Json = False,
) -> None:
    """Tell how open a model's gates are, layer by layer.

    A unit's gate is left-saturated where it is below 0.1, shut, and
    right-saturated where it is above 0.9, open. A forget gate that is open
    all the time keeps its cell for good; an input gate that is shut all the
    time lets nothing in. The file of --out has a dot for every unit, as the
    figure of Karpathy, Johnson and Fei-Fei 2015 (arXiv:1506.02078).

    --json gives one object: model, digest, text, characters, and gates, each
    with layer (from 1), gate, mean, spread, left, right and units, a
    [left, right] for each unit.

    Args:
        run: A run's name, or the path of a run or model folder (default: the newest trained model).
        text: Have it read this text file (- is standard input) instead of the run's validation part.
        prompt: Have it read this text.
        max_characters: Read only so many, from the text's beginning.
        encoding: How the bytes of --text are read, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen.
        checkpoints: Folder that holds the runs.
        out: Draw into this file, whose name ends in .png or .svg.
        as_json: One JSON object.
    """
    from rich.console import Console

    from textgen.commands.inspect.command import subject
    from textgen.commands.ui.progress import row_progress
    from textgen.insight.activations import GATES, after, record
    from textgen.insight.gates import SaturationCounter
    from textgen.runs.model_folder import run_name

    check_picture(out)
    stderr = Console(stderr=True, highlight=False)
    seen = subject(run, checkpoints, text, prompt, max_characters, encoding, on_unknown, stderr)
    letters = GATES[seen.network.stack.cell]
    if not letters:
        raise SettingsError(f"{run_name(seen.model.folder)} is a vanilla RNN: it has no gates; choose another model")
    counter = SaturationCounter(letters)
    state, _ = after(seen.network, seen.first)
    with row_progress(stderr) as begin:
        tell, done = begin("reading"), 0
        for recording in record(seen.network, seen.known.ids, state):
            counter.add(recording)
            tell(done := done + len(recording.ids), len(seen.known.ids))
    found = counter.result()
    title = f"{run_name(seen.model.folder)} on {len(seen.known.text):,} characters of {seen.place}"
    if as_json:
        about = {"model": run_name(seen.model.folder), "digest": seen.model.digest, "text": seen.place}
        sys.stdout.write(json.dumps(about | {"characters": len(seen.known.text), "gates": described(found)}) + "\n")
    else:
        write_report(title, found)
    if out:
        from textgen.commands.inspect.figures import write_gates

        write_gates(out, title, found)
        if not as_json:
            sys.stdout.write(printable(f"drawn in {out}") + "\n")


def described(found: Sequence[Saturation]) -> list[dict[str, object]]:
    """The gates as JSON has them."""
    return [
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
        for each in found
    ]


def write_report(title: str, found: Sequence[Saturation]) -> None:
    """The table, with a bar for each gate: shut, between, open."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.curves.command import show
    from textgen.commands.ui.console import fit
    from textgen.insight.activations import NAMES_OF_PARTS

    screen = Console(highlight=False)
    columns = screen.width if screen.is_terminal else 100
    numbers = {
        "layer": [str(each.layer + 1) for each in found],
        "gate": [f"{each.gate} {NAMES_OF_PARTS[each.gate]}" for each in found],
        "mean": [f"{each.mean:.2f}" for each in found],
        "spread": [f"{each.spread:.2f}" for each in found],
        "shut": [percent(each.left) for each in found],
        "open": [percent(each.right) for each in found],
    }
    fit(numbers, ("spread", "mean"), columns)
    room = columns - sum(max(map(len, [head, *cells])) + 2 for head, cells in numbers.items())
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    for heading in numbers:
        table.add_column(heading, justify="left" if heading in ("layer", "gate") else "right", no_wrap=True)
    width = min(room, BAR)
    if width >= LEAST_BAR:
        table.add_column(LEGEND if width >= len(LEGEND) else "", no_wrap=True)
    for each, *cells in zip(found, *numbers.values(), strict=True):
        drawn = [bar(float(each.left.mean()), float(each.right.mean()), width)] if width >= LEAST_BAR else []
        table.add_row(*cells, *drawn)
    show(screen, columns, [Text(title, "bold"), "", table])


def percent(shares: NDArray[np.float64]) -> str:
    """Their mean, for instance `12.3 %`."""
    return f"{100 * float(shares.mean()):.1f} %"


def bar(left: float, right: float, width: int) -> Text:
    """Shares as a line of blocks."""
    from rich.text import Text

    from textgen.commands.curves.panels import COLOURS

    first, last = round(left * width), round(right * width)
    last = min(last, width - first)
    try:
        "█·".encode(sys.stdout.encoding or "ascii")
        shut, between, open_ = "▒", "·", "█"
    except UnicodeEncodeError:
        shut, between, open_ = "-", ".", "#"
    line = Text().append(shut * first, COLOURS[0]).append(between * (width - first - last), "dim")
    return line.append(open_ * last, COLOURS[1])
