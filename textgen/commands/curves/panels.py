"""Panels of a drawing of learning curves, their common x axis and their limits."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from textgen.commands.ui.plots import COLOURS
from textgen.errors import SettingsError
from textgen.runs.history import History, Point, XAxis, lowest

REACH = 1.5  # values farther from the bulk than this times its range are outside a panel
TAIL = 0.1  # share of the values at either end that are not of the bulk ...
FEW = 5  # ... unless there are fewer values than this
TINY = 1e-100  # treated as 0


@dataclass(frozen=True)
class Panel:
    """A drawing of one metric, or of two with one unit."""

    title: str  # of the drawing
    main: str  # key of the metric that is drawn as a solid line
    unit: str = ""  # of the values
    beside: str | None = None  # key of the metric that is drawn as a dashed line
    whole: bool = False  # whether all values are inside, however far from the others

    @property
    def heading(self) -> str:
        """Heading of the panel: title and unit in one line."""
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
"""Panels of a picture, in this order; --metric also takes their names."""

OTHERS = {
    "chars_per_second": Panel("speed", "chars_per_second", "characters per second"),
    "train/bpc": Panel("training loss", "train/bpc", BITS),
    "val/bpc": Panel("validation loss", "val/bpc", BITS),
    "train/loss": Panel("training loss", "train/loss", "nats per character"),
    "val/loss": Panel("validation loss", "val/loss", "nats per character"),
}


def chosen_panels(names: Sequence[str], runs: Sequence[History]) -> list[Panel]:
    """Returns the panels with these names or metrics; without names, all that a run has values for.

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
            raise SettingsError(f"--metric {name}: no run has recorded it; recorded are {there}")
        chosen.append(panel)
    return chosen


@dataclass(frozen=True)
class Axis:
    """Metric, title and scale of the x axis."""

    x: XAxis  # key of the metric on it
    title: str  # its name, or its unit
    scale: float  # value of the metric at 1 of the axis
    end: float  # the last value of all runs, in units of the axis


def axis_of(x: XAxis, runs: Sequence[History]) -> Axis:
    """Returns the x axis for these runs; time is in hours, minutes or seconds, by the longest run."""
    end = max(record[x] for run in runs for record in run.records) or 1.0
    title, scale = str(x), 1.0
    if x == "time":
        units = (("hours", 3600.0, 7200.0), ("minutes", 60.0, 120.0), ("seconds", 1.0, 0.0))
        title, scale = next((name, seconds) for name, seconds, least in units if end >= least)
    return Axis(x, title, scale, end / scale)


@dataclass(frozen=True)
class RunCurves:
    """Curves of one run in a panel: its points, before and after smoothing, and its best one."""

    number: int  # of the run, for its colour and marker
    name: str  # of the run
    # main, beside: points of the panel's two lines; one of them may be empty
    main: Sequence[Point]
    beside: Sequence[Point]
    recorded: Sequence[Sequence[Point]]  # points of both before smoothing
    best: Point | None  # the lowest point of a validation metric

    @property
    def colour(self) -> str:
        """Colour of the run as `#rrggbb`."""
        return COLOURS[self.number % len(COLOURS)]

    @property
    def faint(self) -> str:
        """Colour of the run half-way to grey, less prominent on dark and on light backgrounds."""
        return "#" + "".join(f"{(int(self.colour[i : i + 2], 16) + 0x80) // 2:02X}" for i in (1, 3, 5))

    @property
    def best_value(self) -> str:
        """Value of the best validation as text; 0.000 without one."""
        value = self.best[1] if self.best else 0.0
        return f"{value:.3f}" if abs(value) < 1e6 else f"{value:.3g}"

    @property
    def end(self) -> Point:
        """The last point, where the run's name is written."""
        return (self.main or self.beside)[-1]


def traces(panel: Panel, runs: Sequence[History], axis: Axis, smooth: int | None) -> list[RunCurves]:
    """Returns the curves of each run that has values for a panel, smoothed as `History.series` does."""

    def points(run: History, key: str | None, over: int | None) -> list[Point]:
        return [(x / axis.scale, y) for x, y in run.series(key, axis.x, over)] if key else []

    found = []
    for number, run in enumerate(runs):
        keys = (panel.main, panel.beside)
        main, beside = (points(run, key, smooth) for key in keys)
        if main or beside:
            best = lowest(main) if main and panel.main.startswith("val/") else None
            recorded = [points(run, key, 1) for key in keys]
            found.append(RunCurves(number, run.name, main=main, beside=beside, recorded=recorded, best=best))
    return found


def best_first(shown: Sequence[RunCurves]) -> list[tuple[RunCurves, Point]]:
    """Returns the runs that have a best validation, with that point, from the lowest to the highest."""
    found = [(trace, trace.best) for trace in shown if trace.best]
    return sorted(found, key=lambda pair: pair[1][1])


def limits(panel: Panel, shown: Sequence[RunCurves]) -> tuple[float, float]:
    """Returns the limits of the y axis.

    Values far from the bulk of a line's are outside: with the losses of the first steps inside, the rest would be a
    flat line. The best validations are always inside.
    """
    lines = [[y for _, y in points] for trace in shown for points in (trace.main, trace.beside) if points]
    ranges = [(min(values), max(values)) if panel.whole else bulk(values) for values in lines]
    ranges += [(trace.best[1], trace.best[1]) for trace in shown if trace.best]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # a constant is drawn in the middle, 0 at the bottom
        low, high = low - 0.1 * abs(low), high + (0.1 * abs(high) if abs(high) > TINY else 1.0)
    margin = 0.04 * (high - low)
    return low - margin, high + margin


def bulk(values: Sequence[float]) -> tuple[float, float]:
    """Returns the range of values, without those far from most others."""
    ordered = sorted(values)
    cut = math.ceil(TAIL * len(ordered)) if len(ordered) >= FEW else 0
    low, high = ordered[cut], ordered[-1 - cut]
    reach = REACH * (high - low)
    inside = [value for value in ordered if high - reach <= value <= low + reach]
    return (inside[0], inside[-1]) if reach else (ordered[0], ordered[-1])
