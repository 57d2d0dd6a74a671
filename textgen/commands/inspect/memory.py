"""`inspect memory`: how far back a model remembers, by gradients and by taking the past away."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.commands.inspect.command import (
    MODEL,
    OUTPUT,
    Characters,
    Checkpoints,
    Encoding,
    Json,
    Prompt,
    Subject,
    TextFile,
    Unknown,
)
from textgen.commands.ui.console import check_picture
from textgen.errors import CorpusError, printable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from rich.text import Text
    from torch import Tensor

    from textgen.insight.gradients import Fading
    from textgen.model.config import CellName
    from textgen.model.language_model import LanguageModel
    from textgen.progress import Progress

MEASURE = Group("Measure", sort_key=2)
WARM_UP = 256  # characters read before each window, so that the memory is not empty
FLOOR = -5.0  # the lowest power of ten that is drawn
ROWS = 14  # of a drawing in the terminal


def memory(
    *runs: Annotated[str, Parameter(group=MODEL, name="RUN")],
    text: TextFile = None,
    prompt: Prompt = None,
    max_characters: Characters = 100_000,
    encoding: Encoding = "utf-8",
    on_unknown: Unknown = "error",
    checkpoints: Checkpoints = Path("checkpoints"),
    untrained: Annotated[bool, Parameter(group=MODEL, negative="", show_default=False)] = False,
    lag: Annotated[int, Parameter(group=MEASURE, validator=Number(gte=1, lte=10_000))] = 128,
    windows: Annotated[int, Parameter(group=MEASURE, validator=Number(gte=1, lte=10_000))] = 64,
    positions: Annotated[int, Parameter(group=MEASURE, validator=Number(gte=1, lte=10**6))] = 1000,
    seed: Annotated[int, Parameter(group=MEASURE, validator=Number(gte=0, lte=2**63 - 1))] = 0,
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
    as_json: Json = False,
) -> None:
    """Tell how far back a model remembers.

    Twice. By gradients: how much would the loss at t change with the state k
    characters before, dL_t/dh_{t-k} and dL_t/dc_{t-k}, as a share of k = 0;
    where that falls below 1 % for good is the memory horizon. In a vanilla RNN
    it vanishes (or explodes) as a product of k Jacobians does; the cell of an
    LSTM is there to keep it. And by cutting: how much more is lost where the
    model has seen nothing but the last k characters.

    Several runs are drawn side by side; --untrained adds an LSTM, a GRU and a
    vanilla RNN of the first one's shape with random weights.

    Distances are counted in ids: characters, bytes or subword tokens, as the model's
    are; losses are per character of the text in any case.

    --json gives one object: text, lag, windows, positions and models, each with
    model, cell, horizon_h, horizon_c (ids; null where it lies beyond --lag),
    h and c (gradients by k, all layers together; c is null for cells
    without one), layers (the same by layer), context (the k) and loss (nats
    per character at each, the last with all that was read before).

    Args:
        runs: Names or paths of runs (default: the newest trained model).
        text: Have them read this text file (- is standard input) instead of the first run's validation part.
        prompt: Have them read this text.
        max_characters: Use only so many, from the text's beginning.
        encoding: How the bytes of --text are read, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that a model has never seen.
        checkpoints: Folder that holds the runs.
        untrained: Add untrained networks of all three kinds.
        lag: How many characters (or other ids) to look back.
        windows: Places at which gradients are measured.
        positions: Characters that are predicted from a cut context.
        seed: Of the positions, and of untrained weights.
        out: Draw into this file, whose name ends in .png or .svg.
        as_json: One JSON object.
    """
    from rich.console import Console

    from textgen.commands.inspect.command import subject
    from textgen.commands.ui.progress import row_progress

    check_picture(out)
    stderr = Console(stderr=True, highlight=False)
    subjects: list[Subject] = []
    for run in runs or [None]:
        like = subjects[0] if subjects else None
        given = (text, prompt, max_characters, encoding, on_unknown)
        subjects.append(subject(run, checkpoints, *given, stderr, like))
    with row_progress(stderr) as begin:
        found = [
            measured(name, network, seen, lag, windows, positions, seed, begin(name))
            for name, network, seen in networks(subjects, untrained, seed)
        ]
    if as_json:
        about = {"text": subjects[0].place, "lag": lag, "windows": windows, "positions": positions}
        sys.stdout.write(json.dumps(about | {"models": [described(each) for each in found]}) + "\n")
    else:
        write_report(subjects[0].place, found, lag)
    if out:
        from textgen.commands.inspect.figures import write_memory

        write_memory(out, found)
        if not as_json:
            sys.stdout.write(printable(f"drawn in {out}") + "\n")


@dataclass(frozen=True)
class Memory:
    """What was found out about a network.

    Attributes:
        name: what to call it.
        cell: LSTM, GRU ...
        fading: gradients by layer.
        h, c: gradients of all layers together, as shares of k = 0, (lag + 1,); c is None for cells without one.
        unit: what the ids are that distances are counted in: characters, bytes or subword tokens.
        context: how many ids each of `losses` had.
        losses: nats per character; the last one with all that was read before.
    """

    name: str
    cell: str
    fading: Fading
    h: NDArray[np.float64]
    c: NDArray[np.float64] | None
    unit: str
    context: list[int]
    losses: list[float]


def networks(subjects: Sequence[Subject], untrained: bool, seed: int) -> Iterator[tuple[str, LanguageModel, Subject]]:
    """The runs' networks, and untrained ones of the first one's shape."""
    import torch

    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import run_name

    for seen in subjects:
        yield run_name(seen.model.folder), seen.network, seen
    if untrained:
        cells: tuple[CellName, ...] = ("lstm", "gru", "rnn")
        for cell in cells:
            config = replace(subjects[0].model.config, cell=cell, nonlinearity="tanh")
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                network = LanguageModel(config)
            yield f"untrained {cell.upper()}", network.requires_grad_(False).eval(), subjects[0]


def measured(
    name: str, network: LanguageModel, seen: Subject, lag: int, windows: int, positions: int, seed: int, tell: Progress
) -> Memory:
    """Both measurements of a network.

    Raises:
        CorpusError: the text is too short for them.
    """
    import numpy as np
    import torch

    from textgen.insight.gradients import cut_context, fading, shares
    from textgen.model.language_model import token_tensor
    from textgen.tokenizers import unit_name

    ids = token_tensor(np.concatenate([seen.first, seen.known.ids]))[0]
    needed = lag + 2
    if len(ids) < needed + 1:
        there = f"{seen.place} has {len(seen.known.text):,} characters"
        raise CorpusError(f"{there}, and --lag {lag} needs some {needed + 1:,}; give a longer text or a shorter lag")
    warm_up = min(WARM_UP, len(ids) - needed - 1)
    random = torch.Generator().manual_seed(seed)
    begins = torch.randint(warm_up, len(ids) - needed + 1, (windows,), generator=random)
    tell(0, 2)
    state = None
    if warm_up:
        with torch.no_grad():
            _, state = network.features(pieces(ids, begins, -warm_up, 0), network.initial_state(windows))
    gradients = fading(network, pieces(ids, begins, 0, needed), state)
    tell(1, 2)
    context = [2**n for n in range(lag.bit_length()) if 2**n <= lag]
    at = torch.randint(max(context), len(ids), (positions,), generator=random)
    losses = [*cut_context(network, ids, at, context), whole_context(network, ids, at)]
    per_character = len(seen.known.ids) / len(seen.known.text)
    tell(2, 2)
    return Memory(
        name,
        {"lstm": "LSTM", "coupled": "coupled LSTM", "gru": "GRU", "rnn": "RNN"}[network.stack.cell],
        gradients,
        shares(gradients.h),
        None if gradients.c is None else shares(gradients.c),
        unit_name(seen.model.tokenizer),
        context,
        [float(loss) * per_character for loss in losses],
    )


def pieces(ids: Tensor, begins: Tensor, first: int, stop: int) -> Tensor:
    """The ids from `first` to `stop` after each place, (N, stop - first)."""
    import torch

    return ids[begins[:, None] + torch.arange(first, stop)]


def whole_context(network: LanguageModel, ids: Tensor, positions: Tensor) -> float:
    """The loss at these positions after all that stands before them, in nats per character."""
    import torch
    import torch.nn.functional as F

    losses, state = [], network.initial_state(1)
    with torch.no_grad():
        for begin in range(0, len(ids) - 1, 1024):
            target = ids[begin + 1 : begin + 1025]
            top, state = network.features(ids[None, begin : begin + len(target)], state)
            losses.append(F.cross_entropy(network.logits(top)[0].double(), target, reduction="none"))
    return float(torch.cat(losses)[positions - 1].mean())


def common_unit(found: Sequence[Memory]) -> str:
    """What distances are counted in: the ids of the models, which may be of several kinds."""
    units = {each.unit for each in found}
    return units.pop() if len(units) == 1 else "tokens"


def described(found: Memory) -> dict[str, Any]:
    """A network as JSON has it."""
    from textgen.insight.gradients import horizon

    fading = found.fading
    return {
        "model": found.name,
        "cell": found.cell,
        "horizon_h": horizon(found.h),
        "horizon_c": None if found.c is None else horizon(found.c),
        "h": found.h.tolist(),
        "c": None if found.c is None else found.c.tolist(),
        "layers": {"h": fading.h.tolist(), "c": None if fading.c is None else fading.c.tolist()},
        "context": [*found.context, None],
        "loss": found.losses,
    }


def write_report(place: str, found: Sequence[Memory], lag: int) -> None:
    """The curves of the gradients, the horizons, and what a cut context costs."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.curves.command import can_show_braille, show
    from textgen.commands.curves.panels import COLOURS
    from textgen.commands.curves.terminal import marker
    from textgen.commands.ui.console import fit
    from textgen.insight.gradients import HORIZON, horizon

    screen = Console(highlight=False)
    columns = screen.width if screen.is_terminal else 100
    braille = can_show_braille()
    unit = common_unit(found)
    heading = [Text(f"gradient of the loss by the state k {unit} before", "bold"), Text(f"on {place}", "dim")]
    show(screen, columns, [*heading, *drawing(found, lag, columns, braille), ""])

    def far(norms: NDArray[np.float64] | None) -> str:
        if norms is None:
            return "-"
        k = horizon(norms)
        return f"over {lag}" if k is None else str(k)

    context = found[0].context
    shown = [n for n, k in enumerate(context) if n % 2 == 0 or k == context[-1]]
    cells = {
        "model": [f"{marker(number, braille)} {each.name}" for number, each in enumerate(found)],
        "cell": [each.cell for each in found],
        "horizon c": [far(each.c) for each in found],
        "horizon h": [far(each.h) for each in found],
    }
    for n in shown:
        more = [each.losses[n] - each.losses[-1] for each in found]
        cells[f"k={context[n]}"] = [f"+{nats:.3f}".replace("+-", "-") for nats in more]
    cells["all"] = [f"{each.losses[-1]:.3f}" for each in found]
    fit(cells, [*(f"k={context[n]}" for n in shown[:-1]), "cell", f"k={context[-1]}", "all"], columns)
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    for name in cells:
        table.add_column(name, justify="left" if name in ("model", "cell") else "right", no_wrap=True)
    for number, (first, *others) in enumerate(zip(*cells.values(), strict=True)):
        table.add_row(Text(first, COLOURS[number % len(COLOURS)]), *others)
    notes = (
        f"horizon: {unit} until the gradient stays below {HORIZON:.0%} of k = 0".replace("%", " %"),
        f"k=...: nats per character more with the last k {unit} alone than with all before",
    )
    wrapped = [line for note in notes for line in textwrap.wrap(note, columns)]
    show(screen, columns, [table, "", *(Text(line, "dim") for line in wrapped)])


def drawing(found: Sequence[Memory], lag: int, columns: int, braille: bool) -> list[Text]:
    """Curves over k, powers of ten upwards: solid for c, dashed for h."""
    import numpy as np
    from rich.text import Text

    from textgen.commands.curves.panels import COLOURS, Axis
    from textgen.commands.curves.terminal import marker, x_axis
    from textgen.commands.ui.canvas import Canvas

    lines = [
        (number, norms, part) for number, each in enumerate(found) for part, norms in (("h", each.h), ("c", each.c))
    ]
    highest = max(float(np.log10(norms.max())) for _, norms, _ in lines if norms is not None)
    top = max(np.ceil(highest), 0.0) + 0.2
    axis = Axis("step", f"k, {common_unit(found)} before", 1.0, float(lag))
    canvas = Canvas(columns - 9 - len(axis.title) - 1, ROWS, (0.0, float(lag)), (FLOOR, float(top)))
    for number, norms, part in lines:
        if norms is None:
            continue
        powers = np.log10(np.maximum(norms, 10 ** (FLOOR - 1)))
        points = [(float(k), float(power)) for k, power in enumerate(powers)]
        colour = COLOURS[number % len(COLOURS)]
        alone = found[number].c is None
        canvas.line(points, colour, marker(number, False), dashed=part == "h" and not alone)
        if part == "c" or alone:
            for k in range(lag // 8, lag, max(lag // 4, 1)):
                if canvas.shows(*points[k]):
                    row, column = canvas.cell_of(*points[k])
                    canvas.write(row, column, marker(number, braille), colour)
    bar, cross = ("│", "┤") if braille else ("|", "+")
    ticks = {canvas.cell_of(0, power)[0]: tick(power) for power in range(int(FLOOR), int(top) + 1)}
    drawn = [Text("    ━ c   ╌ h beside a c" if braille else "    solid: c, dashed: h beside a c", "dim")]
    for row, line in enumerate(canvas.lines(braille)):
        left = ticks.get(row, "")
        drawn.append(Text().append(f"{left:>7} {cross if left else bar}", "dim").append_text(line))
    return [*drawn, *x_axis(axis, canvas, 8, braille)]


def tick(power: int) -> str:
    """A power of ten as a share of k = 0."""
    return f"{100 * 10.0**power:,g} %"
