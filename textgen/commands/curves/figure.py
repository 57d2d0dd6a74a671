"""Learning curves drawn into a picture with matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter

from textgen.commands.curves.panels import Axis, Panel, Trace, best_first, limits, traces
from textgen.commands.ui.plots import GREY, RESOLUTION, shortened
from textgen.runs.history import History, Point

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Annotation

MARKERS = "o^sDvPX"  # those of the terminal, in matplotlib's names
MARKERS_OF_CURVE = 12  # roughly
LONGEST_NAME = 28  # characters
WIDTH, FIRST, OTHER = 10.0, 4.6, 2.3  # inches: the picture's width, and heights of the first panel and of the others
GROUND = {
    "facecolor": "white",
    "edgecolor": "none",
    "alpha": 0.75,
    "pad": 0.5,
}  # background of labels that may overlap curves


def learning_curves(panels: Sequence[Panel], runs: Sequence[History], *, axis: Axis, smooth: int | None) -> Figure:
    """Returns a picture of runs: the first panel over the whole width, the others in rows below.

    Args:
        panels: to draw.
        runs: each has a colour and a marker.
        axis: the x axis.
        smooth: number of records that training metrics are averaged over; the recorded values are drawn faintly.
    """
    first, *others = panels
    across = 2 if len(others) in (2, 4) else min(len(others), 3) or 1
    down = -(-len(others) // across)
    heights = [max(FIRST, 0.2 * len(runs)), *[OTHER * down] * bool(others)]
    figure = Figure(figsize=(WIDTH, sum(heights)), layout="constrained")
    parts = figure.subfigures(len(heights), 1, height_ratios=heights, squeeze=False)[:, 0]
    axes = parts[0].add_subplot()
    shown = traces(first, runs, axis, smooth)
    draw_panel(axes, first, shown, axis)
    add_legend(axes, first, shown)
    labels = name_ends(axes, shown)
    for n, panel in enumerate(others):
        draw_panel(parts[1].add_subplot(down, across, n + 1), panel, traces(panel, runs, axis, smooth), axis)
    figure.draw_without_rendering()  # now the size of a label in the panel's unit is known
    spread(axes, labels)
    return figure


def draw_panel(axes: Axes, panel: Panel, shown: Sequence[Trace], axis: Axis) -> None:
    """Draws the curves of a panel."""
    axes.set_title(panel.title, fontweight="bold")
    axes.set_ylabel(panel.unit)
    axes.set_xlabel(axis.title)
    axes.set_xlim(0.0, axis.end * 1.02)
    axes.set_ylim(*limits(panel, shown))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
    for trace in shown:
        for points in trace.recorded:
            axes.plot(*columns(points), color=trace.colour, linewidth=0.5, alpha=0.25)
    for trace in shown:
        axes.plot(*columns(trace.beside), color=trace.colour, linestyle="--", linewidth=1.0, alpha=0.7)
    for trace in shown:
        every = max(len(trace.main) // MARKERS_OF_CURVE, 1)
        sign = MARKERS[trace.number % len(MARKERS)]
        axes.plot(*columns(trace.main), color=trace.colour, marker=sign, markevery=every)
    for trace, best in reversed(best_first(shown)):  # the best above the others
        mark_best(axes, best, trace, at_the_end=best[0] > 0.94 * axis.end)


def columns(points: Sequence[Point]) -> tuple[list[float], list[float]]:
    """Returns the x and the y of points."""
    return [x for x, _ in points], [y for _, y in points]


def mark_best(axes: Axes, best: Point, trace: Trace, *, at_the_end: bool) -> None:
    """Draws a star with its value below it; at the end of the axis left of the runs' names."""
    axes.plot(*best, color=trace.colour, marker="*", markersize=13, markeredgecolor="white", zorder=5, clip_on=False)
    axes.annotate(
        trace.best_value,
        best,
        xytext=(0, -8),
        textcoords="offset points",
        color=trace.colour,
        fontweight="bold",
        ha="right" if at_the_end else "center",
        va="top",
        bbox=GROUND,
    )


def add_legend(axes: Axes, panel: Panel, shown: Sequence[Trace]) -> None:
    """Adds the legend: the kinds of lines."""
    keys = {}
    if panel.beside and any(trace.main for trace in shown):
        keys["validation"] = Line2D([], [], color=GREY)
    if panel.beside and any(trace.beside for trace in shown):
        keys["training"] = Line2D([], [], color=GREY, linestyle="--", linewidth=0.9)
    if any(trace.best for trace in shown):
        keys["best validation"] = Line2D([], [], color=GREY, linestyle="", marker="*", markersize=10)
    if keys:
        axes.legend(keys.values(), keys.keys(), loc="lower right", bbox_to_anchor=(1, 1), ncols=3, borderpad=0)


def name_ends(axes: Axes, shown: Sequence[Trace]) -> list[Annotation]:
    """Writes the runs' names at the ends of their curves; returns the labels from the highest to the lowest."""
    return [
        axes.annotate(
            shortened(trace.name, LONGEST_NAME, braille=True),
            trace.end,
            xytext=(9, 0),
            textcoords="offset points",
            color=trace.colour,
            fontweight="bold",
            va="center",
            bbox=GROUND,
            annotation_clip=False,
        )
        for trace in sorted(shown, key=lambda trace: -trace.end[1])
    ]


def spread(axes: Axes, labels: Sequence[Annotation]) -> None:
    """Moves overlapping labels apart: down as far as needed, and up again from the lower edge."""
    pixels = RESOLUTION / 72  # of a point
    heights = [label.get_window_extent().height for label in labels]
    wanted = [axes.transData.transform(label.xy)[1] for label in labels]
    centres: list[float] = []
    for height, centre in zip(heights, wanted, strict=True):
        centres.append(min(centre, centres[-1] - height if centres else centre))
    floor = axes.bbox.y0
    for i in reversed(range(len(labels))):
        centres[i] = max(centres[i], floor)
        floor = centres[i] + heights[i]
    for label, centre, before in zip(labels, centres, wanted, strict=True):
        label.xyann = (label.xyann[0], (centre - before) / pixels)
