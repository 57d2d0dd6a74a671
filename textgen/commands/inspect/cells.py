"""`inspect cells`: which cells follow something in the text, and what a cell does while the model reads."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.commands.inspect.command import (
    OUTPUT,
    Characters,
    Checkpoints,
    Encoding,
    Json,
    Prompt,
    Run,
    Subject,
    TextFile,
    Unknown,
)
from textgen.errors import SettingsError, printable
from textgen.files import atomic_write

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from textgen.generation.engines.protocol import Floats
    from textgen.insight.probes import Follower
    from textgen.insight.properties import Labels
    from textgen.progress import Progress

CELL = Group("Cell", sort_key=2)
ALTERNATIVES = 5  # characters that the page tells for each place
FAINT = 0.15  # size of a value from which on it is painted
STRONG = 0.5
RED, BLUE, WHITE = (224, 82, 67), (66, 133, 210), (255, 255, 255)


def cells(
    run: Run = None,
    /,
    *,
    text: TextFile = None,
    prompt: Prompt = None,
    max_characters: Characters = 30_000,
    encoding: Encoding = "utf-8",
    on_unknown: Unknown = "error",
    checkpoints: Checkpoints = Path("checkpoints"),
    layer: Annotated[int | None, Parameter(group=CELL, validator=Number(gte=1, lte=64))] = None,
    unit: Annotated[int | None, Parameter(group=CELL, validator=Number(gte=0, lte=16383))] = None,
    part: Annotated[Literal["i", "f", "o", "g", "c", "h", "r", "z", "n"] | None, Parameter(group=CELL)] = None,
    top: Annotated[int, Parameter(group=OUTPUT, validator=Number(gte=0, lte=1000))] = 1,
    show: Annotated[int, Parameter(group=OUTPUT, validator=Number(gte=0, lte=100_000))] = 600,
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    as_json: Json = False,
) -> None:
    """Tell which cells follow something in a text, and paint a text with one.

    The search looks for cells that follow quotation marks, brackets, the place
    in the line, its end, words, indentation, capitals and speakers' names. It
    chooses them on one half of the text and measures them on the other: AUC is
    the chance that a cell tells a character that has the property from one that
    has not (0.5 is none), r a correlation. Cells are c of an LSTM, h of others.

    Then the beginning of the text is painted with a cell: red is near 1, blue
    near -1. --out page.html has every part of every unit to choose from, and
    what the model expected in each place; it needs no network.

    --json gives one object: model, digest, text, characters and found, each
    with property, meaning, part, layer (from 1), unit (from 0), measure (auc
    or correlation), score and sign (-1: the cell is low where it holds).

    Args:
        run: A run's name, or the path of a run or model folder (default: the newest trained model).
        text: Have it read this text file (- is standard input) instead of the run's validation part.
        prompt: Have it read this text.
        max_characters: Search only so many, from the text's beginning.
        encoding: How the bytes of --text are read, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen.
        checkpoints: Folder that holds the runs.
        layer: Paint with a cell of this layer, from 1 on (default: with the cell that follows something best).
        unit: Paint with this one of the layer, from 0 on.
        part: Paint with this part of it: gates i, f, o (r, z of a GRU), new information g (n), cell c, hidden state h.
        top: How many cells to tell for each property.
        show: Characters to paint, and to put into the page.
        out: Write an HTML page.
        as_json: One JSON object.
    """
    from rich.console import Console

    from textgen.commands.inspect.command import subject
    from textgen.commands.ui.progress import row_progress
    from textgen.insight.activations import PARTS
    from textgen.insight.probes import followers
    from textgen.insight.properties import PROPERTIES
    from textgen.runs.model_folder import run_name

    if out and out.suffix.lower() not in (".html", ".htm"):
        raise SettingsError(f"--out {out}: it must end in .html")
    if out and not show:
        raise SettingsError("--show 0 leaves nothing to put into the page of --out; give one of them")
    if (layer is None) != (unit is None):
        raise SettingsError("a cell is a --layer (from 1) and a --unit (from 0); give both, or neither")
    stderr = Console(stderr=True, highlight=False)
    seen = subject(run, checkpoints, text, prompt, max_characters, encoding, on_unknown, stderr)
    stack = seen.network.stack
    if layer is not None and unit is not None and (layer > len(stack.layers) or unit >= stack.hidden_size):
        raise SettingsError(
            f"there is no unit {unit} of layer {layer}: the model has {len(stack.layers)} layers (from 1) of "
            f"{stack.hidden_size} units (from 0)"
        )
    if part and part not in PARTS[stack.cell]:
        raise SettingsError(f"--part {part}: the model's layers have {', '.join(PARTS[stack.cell])}")
    followed = "c" if "c" in PARTS[stack.cell] else "h"
    with row_progress(stderr) as begin:
        read = reading(seen, followed, show, begin("reading"))
        begin("searching")
        labels = {known.name: by_id(known.labels(seen.known.text), seen) for known in PROPERTIES}
        found = followers(read.followed, labels, max(top, 1))
    best = max(found, key=lambda each: each.strength, default=None)
    if layer is not None and unit is not None:
        chosen = (part or followed, layer - 1, unit)
    else:
        chosen = (part or followed, best.layer, best.unit) if best else (part or followed, 0, 0)
    title = f"{run_name(seen.model.folder)} on {len(seen.known.text):,} characters of {seen.place}"
    if as_json:
        about = {"model": run_name(seen.model.folder), "digest": seen.model.digest, "text": seen.place}
        told = {"characters": len(seen.known.text), "found": described(found if top else [], followed)}
        sys.stdout.write(json.dumps(about | told) + "\n")
    else:
        write_report(title, found if top else [], followed, read, chosen)
    if out:
        from textgen.insight.page import page

        content = page(
            title, stack.cell, read.names, read.parts, read.surprise, read.alternatives, found, followed, chosen
        )
        with atomic_write(out) as file:
            file.write(content.encode())
        if not as_json:
            sys.stdout.write(printable(f"page written: {out}") + "\n")


@dataclass(frozen=True)
class Reading:
    """What is kept of a reading of T ids, of which the first n are shown.

    Attributes:
        followed: the part that is searched, (T, H) by layer.
        parts: all parts, by layer, (n, H) each.
        names: the characters, n.
        surprise: bits of each, n.
        alternatives: what the model expected in each place, best first, n.
    """

    followed: list[Floats]
    parts: list[dict[str, Floats]]
    names: list[str]
    surprise: list[float]
    alternatives: list[list[tuple[str, float]]]


def reading(seen: Subject, followed: str, show: int, tell: Progress) -> Reading:
    """Reads the text."""
    import numpy as np

    from textgen.generation.sampling.filters import log_softmax
    from textgen.insight.activations import after, record
    from textgen.tokenizers import display_strings

    ids = seen.known.ids
    state, before = after(seen.network, seen.first)
    some: list[list[Floats]] = [[] for _ in seen.network.stack.layers]
    shown: list[list[dict[str, Floats]]] = [[] for _ in some]
    expected, done = [], 0
    for recording in record(seen.network, ids, state):
        room = max(show - done, 0)
        for layer, parts in enumerate(recording.layers):
            some[layer].append(parts[followed])
            shown[layer].append({letter: values[:room] for letter, values in parts.items()})
        # the logits after a character are about the next one
        expected.append(np.concatenate([before, recording.logits[:-1]])[:room])
        before = recording.logits[-1:]
        tell(done := done + len(recording.ids), len(ids))
    logprobs = log_softmax(np.concatenate(expected).astype(np.float64))
    n = len(logprobs)
    order = np.argsort(-logprobs, axis=1, kind="stable")[:, :ALTERNATIVES]
    names = display_strings(seen.model.tokenizer)
    return Reading(
        [np.concatenate(values) for values in some],
        [{letter: np.concatenate([each[letter] for each in parts]) for letter in parts[0]} for parts in shown],
        [names[token] for token in ids[:n].tolist()],
        (-logprobs[np.arange(n), ids[:n].astype(np.intp)] / np.log(2)).tolist(),
        [
            [(names[token], float(np.exp(row[token]))) for token in best]
            for row, best in zip(logprobs, order.tolist(), strict=True)
        ],
    )


def by_id(labels: Labels, seen: Subject) -> Labels:
    """Labels of the characters as labels of their ids; an id of several characters has that of its last one."""
    import numpy as np

    known = seen.known
    last = labels[known.first_characters + known.chars_per_unit - 1]
    return cast("Labels", np.repeat(last, np.diff(known.starts, append=len(known.ids))))


def described(found: Sequence[Follower], part: str) -> list[dict[str, object]]:
    """The cells as JSON has them."""
    from textgen.insight.properties import PROPERTIES

    meanings = {known.name: known.meaning for known in PROPERTIES}
    return [
        {
            "property": each.property,
            "meaning": meanings[each.property],
            "part": part,
            "layer": each.layer + 1,
            "unit": each.unit,
            "measure": "auc" if each.truth else "correlation",
            "score": round(each.score, 4),
            "sign": each.sign,
        }
        for each in found
    ]


def write_report(
    title: str, found: Sequence[Follower], followed: str, read: Reading, chosen: tuple[str, int, int]
) -> None:
    """What the search found, and the painted text."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.curves.command import show
    from textgen.commands.ui.console import is_colourful
    from textgen.insight.activations import NAMES_OF_PARTS

    screen = Console(highlight=False)
    columns = screen.width if screen.is_terminal else 100
    show(screen, columns, [Text(title, "bold"), ""])
    if found:
        table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
        for heading, justify in (("follows", "left"), ("layer", "right"), ("unit", "right"), ("held out", "right")):
            table.add_column(heading, justify=justify, no_wrap=True)  # type: ignore[arg-type]
        table.add_column("")
        for each, line in zip(found, described(found, followed), strict=True):
            score = f"{'AUC' if each.truth else 'r'} {each.score:.3f}"
            low = "low" if each.sign < 0 else ""
            table.add_row(str(line["meaning"]), str(each.layer + 1), str(each.unit), score, Text(low, "dim"))
        show(screen, columns, [table, ""])
    if read.names:
        letter, layer, unit = chosen
        named = f"{NAMES_OF_PARTS[letter]} {letter} of unit {unit}, layer {layer + 1}"
        show(screen, columns, [Text(named + (" (as tanh(c))" if letter == "c" else ""), "dim")])
        values = read.parts[layer][letter][:, unit]
        for part in painted(read.names, letter, values, is_colourful(screen)):
            write_line(screen, part)


def painted(names: Sequence[str], letter: str, values: Floats, colourful: bool) -> list[Text]:
    """The text in lines, each id in the colour of its value; without colours, a line of signs under each line."""
    import math

    from rich.text import Text

    from textgen.commands.score.report import sign_of

    lines, line, signs = [], Text(), ""
    for name, number in zip(names, values.tolist(), strict=True):
        value = math.tanh(number) if letter == "c" else max(min(number, 1.0), -1.0)
        for character in name:
            sign = character if character == " " else sign_of(character)
            line.append(sign, style_of(value) if colourful else "")
            signs += mark_of(value) * len(sign)
            if character == "\n":
                lines += [line] if colourful else [line, Text(signs.rstrip())]
                line, signs = Text(), ""
    if line:
        lines += [line] if colourful else [line, Text(signs.rstrip())]
    return lines


def style_of(value: float) -> str:
    """Black on a shade of red or blue; nothing for what is near 0."""
    if abs(value) < FAINT:
        return ""
    full = RED if value > 0 else BLUE
    r, g, b = (round(white + (colour - white) * abs(value)) for white, colour in zip(WHITE, full, strict=True))
    return f"rgb(0,0,0) on rgb({r},{g},{b})"


def mark_of(value: float) -> str:
    """A value as a sign: # + for positive, = - for negative ones, stronger ones first."""
    if abs(value) < FAINT:
        return " "
    return ("#" if value >= STRONG else "+") if value > 0 else ("=" if value <= -STRONG else "-")


def write_line(screen: Console, line: Text) -> None:
    """A line as long as it is."""
    with screen.capture() as shown:
        screen.print(line, soft_wrap=True)
    sys.stdout.write(shown.get())
