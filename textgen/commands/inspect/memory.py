"""`inspect memory`: how far back a model remembers, by its gradients and by its loss with a cut context."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Group, Parameter

from textgen.commands.inspect.command import (
    VALIDATION_SPLIT,
    Checkpoints,
    InspectedModel,
    Json,
    MaxCharacters,
    Picture,
    TextSource,
    load_another,
    load_inspected,
)
from textgen.commands.ui.flags import MODEL, between
from textgen.commands.ui.plots import check_picture
from textgen.commands.ui.report import Report, drop_columns, print_report, table
from textgen.errors import CorpusError

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.figure import Figure
    from numpy.typing import NDArray
    from rich.console import Console, RenderableType
    from rich.text import Text

    from textgen.commands.ui.plots import Canvas
    from textgen.insight.memory import Memory
    from textgen.model.config import CellName
    from textgen.model.language_model import LanguageModel
    from textgen.units import Progress

MEASURE = Group("Measure", sort_key=2)
MIN_POWER = -5.0  # lowest power of ten that is drawn in the terminal
ROWS = 14  # of the drawing in the terminal


def memory(
    *runs: Annotated[str, Parameter(group=MODEL, name="RUN")],
    checkpoint: Annotated[tuple[str, ...], Parameter(group=MODEL, negative="", show_default=False)] = (),
    text: TextSource = VALIDATION_SPLIT,
    max_characters: MaxCharacters = 100_000,
    checkpoints: Checkpoints = Path("checkpoints"),
    untrained: Annotated[bool, Parameter(group=MODEL, negative="", show_default=False)] = False,
    lag: Annotated[int, Parameter(group=MEASURE, validator=between(1, 10_000))] = 128,
    windows: Annotated[int, Parameter(group=MEASURE, validator=between(1, 10_000))] = 64,
    positions: Annotated[int, Parameter(group=MEASURE, validator=between(1, 10**6))] = 1000,
    seed: Annotated[int, Parameter(group=MEASURE, validator=between(0, 2**63 - 1))] = 0,
    out: Picture = None,
    as_json: Json = False,
) -> None:
    """Report how far back a model remembers.

    By gradients of the loss at t with respect to the state k tokens before,
    dL_t/dh_{t-k} and dL_t/dc_{t-k}, as shares of k = 0; the memory horizon is
    where they stay below 1 %. In a vanilla RNN they vanish (or explode) as a
    product of k Jacobians; the cell of an LSTM preserves them. And by the loss
    if the model sees only the last k tokens.

    Several runs are drawn side by side; --untrained adds an LSTM, a GRU and a
    vanilla RNN of the first run's shape with random weights.

    Distances are in tokens of the model; losses are per character.

    --json prints one object: text, lag, windows, positions and models, each
    with model, cell, horizon_h, horizon_c (tokens; null if beyond --lag),
    h and c (gradients by k, over all layers; c is null for cells without one),
    layers (the same by layer), context (the k) and loss (nats per character at
    each, the last with all tokens before).

    Args:
        runs: Names or paths of runs (default: the newest trained model).
        checkpoint: The same as RUN; may be repeated.
        untrained: Add untrained networks of three kinds.
        lag: Tokens to look back.
        windows: Number of windows at which gradients are measured.
        positions: Number of tokens that are predicted from a cut context.
        seed: Random seed of the windows, the positions and the untrained weights.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress

    check_picture(out)
    runs = (*runs, *checkpoint)
    stderr = Console(stderr=True, highlight=False)
    first = load_inspected(
        runs[0] if runs else None, checkpoints=checkpoints, text=text, max_characters=max_characters, console=stderr
    )
    models = [first, *(load_another(run, checkpoints, text, first) for run in runs[1:])]
    with row_progress(stderr) as begin:
        found = [
            network_memory(
                name, network, inspected, begin(name), lag=lag, windows=windows, positions=positions, seed=seed
            )
            for name, network, inspected in networks(models, untrained, seed)
        ]
    print_report(MemoryReport(first.source, lag, windows, positions, found), as_json=as_json, path=out)


def networks(
    models: Sequence[InspectedModel], untrained: bool, seed: int
) -> Iterator[tuple[str, LanguageModel, InspectedModel]]:
    """Yields the name, network and text of each run, and of untrained networks of the first one's shape."""
    import torch

    from textgen.model.language_model import LanguageModel

    for inspected in models:
        yield inspected.name, inspected.network, inspected
    if untrained:
        cells: tuple[CellName, ...] = ("lstm", "gru", "rnn")
        for cell in cells:
            config = replace(models[0].model.config, cell=cell, nonlinearity="tanh")
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                network = LanguageModel(config)
            yield f"untrained {cell.upper()}", network.requires_grad_(False).eval(), models[0]


@dataclass(frozen=True)
class NetworkMemory:
    """Memory of one network: how far back it remembers, with its name and units for reports."""

    name: str  # the network's name
    cell: str  # kind of its layers for reports
    unit: str  # name of its tokens, in which distances are counted
    memory: Memory  # the measurements

    def to_json(self) -> dict[str, Any]:
        """Returns the curves, the horizons and the losses."""
        from textgen.insight.memory import horizon

        memory = self.memory
        norms = memory.norms
        return {
            "model": self.name,
            "cell": self.cell,
            "horizon_h": horizon(memory.h),
            "horizon_c": None if memory.c is None else horizon(memory.c),
            "h": memory.h.tolist(),
            "c": None if memory.c is None else memory.c.tolist(),
            "layers": {"h": norms.h.tolist(), "c": None if norms.c is None else norms.c.tolist()},
            "context": [*memory.context, None],
            "loss": memory.losses,
        }


def network_memory(
    name: str, network: LanguageModel, inspected: InspectedModel, progress: Progress, *, lag: int, **numbers: int
) -> NetworkMemory:
    """Measures one network; `lag` and `numbers` are those of `measure_memory`.

    Raises:
        CorpusError: the text is too short.
    """
    import numpy as np

    from textgen.insight.memory import measure_memory, tokens_needed
    from textgen.model.config import CELL_TITLES
    from textgen.model.language_model import token_tensor
    from textgen.tokenizers import unit_name

    encoded = inspected.encoded
    ids = token_tensor(np.concatenate([inspected.before, encoded.ids]))[0]
    if len(ids) < tokens_needed(lag):
        raise CorpusError(
            f"{inspected.source} has {len(encoded.text):,} characters, and --lag {lag} needs about "
            f"{tokens_needed(lag):,}; give a longer text or a shorter lag"
        )
    per_character = len(encoded.ids) / len(encoded.text)
    found = measure_memory(network, ids, lag=lag, tokens_per_character=per_character, progress=progress, **numbers)
    return NetworkMemory(name, CELL_TITLES[network.stack.cell], unit_name(inspected.model.tokenizer), found)


@dataclass(frozen=True)
class MemoryReport(Report):
    """Result of `inspect memory`: gradient norms by distance and losses by context, for each network."""

    source: str  # name of the text
    lag: int  # lag, windows, positions: see `memory`
    windows: int
    positions: int
    found: Sequence[NetworkMemory]  # the networks

    @property
    def unit(self) -> str:
        """Unit of distances: the name of the networks' tokens, which may be of several kinds."""
        units = {each.unit for each in self.found}
        return units.pop() if len(units) == 1 else "tokens"

    def to_json(self) -> dict[str, Any]:
        """Returns the text, the numbers and all networks."""
        about = {"text": self.source, "lag": self.lag, "windows": self.windows, "positions": self.positions}
        return about | {"models": [each.to_json() for each in self.found]}

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields a drawing of the gradients, a table of horizons and losses, and its explanation."""
        from rich.text import Text

        from textgen.commands.ui.plots import COLOURS, can_show_braille
        from textgen.insight.memory import HORIZON

        braille = can_show_braille()
        yield Text(f"gradient of the loss with respect to the state k {self.unit} before", "bold")
        yield Text(f"on {self.source}", "dim")
        yield from gradient_drawing(self.found, self.unit, self.lag, console.width, braille)
        yield ""
        columns = self.columns(console.width, braille)
        first, *others = columns
        names = [Text(name, COLOURS[n % len(COLOURS)]) for n, name in enumerate(columns[first])]
        yield table({first: names, **{name: columns[name] for name in others}}, left=("model", "cell"))
        yield ""
        notes = (
            f"horizon: {self.unit} until the gradient stays below {HORIZON:.0%} of k = 0".replace("%", " %"),
            f"k=...: additional nats per character with only the last k {self.unit}, against all before",
        )
        for line in (line for note in notes for line in textwrap.wrap(note, console.width)):
            yield Text(line, "dim")

    def columns(self, width: int, braille: bool) -> dict[str, list[str]]:
        """Returns the cells of the table by heading, as many columns as fit into the width."""
        from textgen.commands.ui.plots import marker
        from textgen.insight.memory import horizon

        def distance(curve: NDArray[np.float64] | None) -> str:
            if curve is None:
                return "-"
            k = horizon(curve)
            return f"over {self.lag}" if k is None else str(k)

        context = self.found[0].memory.context
        shown = [n for n, k in enumerate(context) if n % 2 == 0 or k == context[-1]]
        cells = {
            "model": [f"{marker(number, braille)} {each.name}" for number, each in enumerate(self.found)],
            "cell": [each.cell for each in self.found],
            "horizon c": [distance(each.memory.c) for each in self.found],
            "horizon h": [distance(each.memory.h) for each in self.found],
        }
        for n in shown:
            more = [each.memory.losses[n] - each.memory.losses[-1] for each in self.found]
            cells[f"k={context[n]}"] = [f"+{nats:.3f}".replace("+-", "-") for nats in more]
        cells["all"] = [f"{each.memory.losses[-1]:.3f}" for each in self.found]
        drop_columns(cells, [*(f"k={context[n]}" for n in shown[:-1]), "cell", f"k={context[-1]}", "all"], width)
        return cells

    def write_file(self, path: Path) -> None:
        """Draws the gradients and the losses by k."""
        from textgen.commands.ui.plots import write_picture

        title = "Memory of " + ", ".join(each.name for each in self.found)
        write_picture(path, title, lambda: memory_figure(self.found, self.unit))


def gradient_drawing(found: Sequence[NetworkMemory], unit: str, lag: int, width: int, braille: bool) -> list[Text]:
    """Returns lines of the terminal with the gradients over k on a logarithmic scale: solid for c, dashed for h.

    Args:
        found: the networks.
        unit: of distances.
        lag: largest k.
        width: columns of the drawing.
        braille: whether it may consist of braille patterns.
    """
    import numpy as np
    from rich.text import Text

    from textgen.commands.ui.plots import Canvas, x_axis

    curves = [curve for each in found for curve in (each.memory.h, each.memory.c) if curve is not None]
    highest = max(float(np.log10(curve.max())) for curve in curves)
    top = max(np.ceil(highest), 0.0) + 0.2
    title = f"k, {unit} before"
    canvas = Canvas(width - 9 - len(title) - 1, ROWS, (0.0, float(lag)), (MIN_POWER, float(top)))
    for number, each in enumerate(found):
        draw_curves(canvas, each.memory, number, lag, braille)
    bar, cross = ("│", "┤") if braille else ("|", "+")
    ticks = {canvas.cell_of(0, power)[0]: f"{100 * 10.0**power:,g} %" for power in range(int(MIN_POWER), int(top) + 1)}
    drawn = [Text("    ━ c   ╌ h beside a c" if braille else "    solid: c, dashed: h beside a c", "dim")]
    for row, line in enumerate(canvas.lines(braille)):
        left = ticks.get(row, "")
        drawn.append(Text().append(f"{left:>7} {cross if left else bar}", "dim").append_text(line))
    return [*drawn, *x_axis(canvas, title=title, end=float(lag), indent=8, braille=braille)]


def draw_curves(canvas: Canvas, memory: Memory, number: int, lag: int, braille: bool) -> None:
    """Draws a network's curves, and its markers on the main one: c, or h of cells without c."""
    import numpy as np

    from textgen.commands.ui.plots import COLOURS, marker

    colour = COLOURS[number % len(COLOURS)]
    for curve, main in ((memory.h, memory.c is None), (memory.c, True)):
        if curve is None:
            continue
        powers = np.log10(np.maximum(curve, 10 ** (MIN_POWER - 1)))
        points = [(float(k), float(power)) for k, power in enumerate(powers)]
        canvas.line(points, colour, marker(number, False), dashed=not main)
        for k in range(lag // 8, lag, max(lag // 4, 1)) if main else ():
            if canvas.shows(*points[k]):
                row, column = canvas.cell_of(*points[k])
                canvas.write(row, column, marker(number, braille), colour)


def memory_figure(found: Sequence[NetworkMemory], unit: str) -> Figure:
    """Returns the picture: gradients by distance, and the additional loss of a cut context."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

    from textgen.commands.ui.plots import COLOURS, GREY
    from textgen.insight.memory import HORIZON

    figure = Figure(figsize=(11, 4.4), layout="constrained")
    gradients, cut = figure.subplots(1, 2)
    for number, each in enumerate(found):
        colour, memory = COLOURS[number % len(COLOURS)], each.memory
        name = f"{each.name} ({each.cell})" if each.cell not in each.name else each.name
        if memory.c is None:
            gradients.plot(memory.h, color=colour, label=f"{name}, h")
        else:
            gradients.plot(memory.c, color=colour, label=f"{name}, c")
            gradients.plot(memory.h, color=colour, linestyle="--", linewidth=0.9, label=f"{name}, h")
        rise = [loss - memory.losses[-1] for loss in memory.losses[:-1]]
        cut.plot(memory.context, rise, color=colour, marker="o", markersize=3, label=name)
    gradients.axhline(HORIZON, color="#999999", linewidth=0.8)
    gradients.set(yscale="log", xlabel=f"k, {unit} before", title="gradient of the loss with respect to the state")
    gradients.set_ylabel("share of k = 0", color=GREY)
    gradients.set_ylim(bottom=1e-6)
    gradients.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{100 * value:,g} %"))
    gradients.legend(fontsize=8)
    cut.set(xlabel=f"k, {unit} of context", title=f"loss with only the last k {unit}")
    cut.set_xscale("log", base=2)
    cut.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
    cut.set_ylabel("additional nats per character", color=GREY)
    cut.legend(fontsize=8)
    return figure
