"""What a drawing of learning curves shows: its panels, their common axis, the part of them worth looking at."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from textgen.errors import SettingsError
from textgen.runs.history import Abscissa, Point, Run, best_of

# Okabe and Ito's, which the colour-blind tell apart, but for black and yellow; blue is a little lighter, to be seen on
# dark ground too.
COLOURS = ("#1F83CC", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
FAR = 1.5  # times the range of the bulk of values: what is farther away from its other end is left outside a panel
TAIL = 0.1  # of the values at either end are not taken for the bulk ...
SMALL = 1e-100  # is nothing
FEW = 5  # ... unless there are fewer than this


@dataclass(frozen=True)
class Panel:
    """A drawing of one kind of value.

    Args:
        title: what it shows.
        main: key of the values that are drawn as a whole line.
        unit: of the values.
        beside: key of values that are drawn with them, as a dashed line.
        whole: whether all values are inside, however far from the others.
    """

    title: str
    main: str
    unit: str = ""
    beside: str | None = None
    whole: bool = False

    @property
    def heading(self) -> str:
        """Title and unit."""
        return ", ".join(part for part in (self.title, self.unit) if part)


BITS = "bits per character"
PANELS = {
    "loss": Panel("loss", "val/bpc", BITS, beside="train/bpc"),
    "gap": Panel("gap (validation - training)", "gap", BITS),
    "lr": Panel("learning rate", "lr", whole=True),
    "grad_norm": Panel("gradient norm", "grad_norm", "before clipping"),
    "clip_rate": Panel("clip rate", "clip_rate", "share of steps", whole=True),
    "weight_norm": Panel("weight norm", "weight_norm", whole=True),
    "update_norm": Panel("update norm", "update_norm", whole=True),
}
"""What a file shows, in this order; --metric takes these names too."""

OTHERS = {
    "chars_per_second": Panel("speed", "chars_per_second", "characters per second"),
    "train/bpc": Panel("training loss", "train/bpc", BITS),
    "val/bpc": Panel("validation loss", "val/bpc", BITS),
    "train/loss": Panel("training loss", "train/loss", "nats per character"),
    "val/loss": Panel("validation loss", "val/loss", "nats per character"),
}


def chosen_panels(names: Sequence[str], runs: Sequence[Run]) -> list[Panel]:
    """The panels that are asked for, by name or by a key of the records; without names, all that a run has values for.

    Raises:
        SettingsError: no run has a value of that name.
    """
    keys = {key for run in runs for record in run.records for key in record}
    known = {name: panel for name, panel in PANELS.items() if keys & {panel.main, panel.beside}}
    chosen = []
    for name in dict.fromkeys(names or known or ["loss"]):
        panel = (PANELS | OTHERS).get(name, Panel(name, name))
        if not keys & {panel.main, panel.beside}:
            there = ", ".join(sorted(keys | known.keys()))
            raise SettingsError(f"--metric {name}: no run has a value of this name; there are {there}")
        chosen.append(panel)
    return chosen


@dataclass(frozen=True)
class Axis:
    """What curves are drawn over.

    Args:
        x: key of the records.
        title: what it is called, with its unit.
        scale: how many of the records' units one of the drawing's is.
        end: the last value of all runs, in the drawing's unit.
    """

    x: Abscissa
    title: str
    scale: float
    end: float


def axis_of(x: Abscissa, runs: Sequence[Run]) -> Axis:
    """The axis for these runs; time is in a unit in which the longest run takes some tens."""
    end = max(record[x] for run in runs for record in run.records) or 1.0
    title, scale = str(x), 1.0
    if x == "time":
        units = (("hours", 3600.0, 7200.0), ("minutes", 60.0, 120.0), ("seconds", 1.0, 0.0))
        title, scale = next((name, seconds) for name, seconds, least in units if end >= least)
    return Axis(x, title, scale, end / scale)


@dataclass(frozen=True)
class Trace:
    """A run in a panel.

    Args:
        number: of the run: its colour and its marker.
        name: of the run.
        main, beside: the points of the panel's two lines; one of them may have none.
        recorded: the points of both as they were before smoothing.
        best: the lowest of the points of a validation.
    """

    number: int
    name: str
    main: Sequence[Point]
    beside: Sequence[Point]
    recorded: Sequence[Sequence[Point]]
    best: Point | None

    @property
    def colour(self) -> str:
        """As `#rrggbb`."""
        return COLOURS[self.number % len(COLOURS)]

    @property
    def faint(self) -> str:
        """The same half-way to grey, which steps back on dark and on light ground."""
        return "#" + "".join(f"{(int(self.colour[i : i + 2], 16) + 0x80) // 2:02X}" for i in (1, 3, 5))

    @property
    def best_value(self) -> str:
        """The best as it is written beside its place."""
        value = self.best[1] if self.best else 0.0
        return f"{value:.3f}" if abs(value) < 1e6 else f"{value:.3g}"

    @property
    def end(self) -> Point:
        """Where the run's name belongs."""
        return (self.main or self.beside)[-1]


def traces(panel: Panel, runs: Sequence[Run], axis: Axis, smooth: int | None) -> list[Trace]:
    """Each run that has values for a panel, smoothed as `Run.curve` does."""

    def points(run: Run, key: str | None, over: int | None) -> list[Point]:
        return [(x / axis.scale, y) for x, y in run.curve(key, axis.x, over)] if key else []

    found = []
    for number, run in enumerate(runs):
        keys = (panel.main, panel.beside)
        main, beside = (points(run, key, smooth) for key in keys)
        if main or beside:
            best = best_of(main) if main and panel.main.startswith("val/") else None
            found.append(Trace(number, run.name, main, beside, [points(run, key, 1) for key in keys], best))
    return found


def best_first(shown: Sequence[Trace]) -> list[tuple[Trace, Point]]:
    """The runs that have a best validation, and where it is, from the lowest to the highest."""
    found = [(trace, trace.best) for trace in shown if trace.best]
    return sorted(found, key=lambda pair: pair[1][1])


def limits(panel: Panel, shown: Sequence[Trace]) -> tuple[float, float]:
    """The lowest and the highest value worth looking at, with a margin.

    What lies far from the bulk of a line's values is left outside: the losses of the first steps would press all that
    follows into a flat line. The best validations are always inside.
    """
    lines = [[y for _, y in points] for trace in shown for points in (trace.main, trace.beside) if points]
    ranges = [(min(values), max(values)) if panel.whole else bulk(values) for values in lines]
    ranges += [(trace.best[1], trace.best[1]) for trace in shown if trace.best]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # a line in the middle; one of zeros at the foot
        low, high = low - 0.1 * abs(low), high + (0.1 * abs(high) if abs(high) > SMALL else 1.0)
    margin = 0.04 * (high - low)
    return low - margin, high + margin


def bulk(values: Sequence[float]) -> tuple[float, float]:
    """The range of values, without those far away from most of them."""
    ordered = sorted(values)
    cut = math.ceil(TAIL * len(ordered)) if len(ordered) >= FEW else 0
    low, high = ordered[cut], ordered[-1 - cut]
    reach = FAR * (high - low)
    inside = [value for value in ordered if high - reach <= value <= low + reach]
    return (inside[0], inside[-1]) if reach else (ordered[0], ordered[-1])
