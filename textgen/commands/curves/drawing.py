"""Learning curves drawn with characters, for a terminal or a pipe, and with matplotlib, into a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from textgen.commands.curves.panels import Axis, Panel, RunCurves, best_first, limits, traces
from textgen.commands.ui.plots import GREY, RESOLUTION, Canvas, marker, nice_ticks, shortened, x_axis
from textgen.runs.history import History, Point

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Annotation
    from rich.text import Text

BEST, PLAIN_BEST = "★", "@"
MARKER_DISTANCE = 6  # columns between two markers of a run, at least

MPL_MARKERS = "o^sDvPX"  # those of the terminal, in matplotlib's names
MARKERS_OF_CURVE = 12  # roughly
LONGEST_NAME = 28  # characters
WIDTH, FIRST, OTHER = 10.0, 4.6, 2.3  # inches: the picture's width, and heights of the first panel and of the others
# Background of labels that may overlap curves.
GROUND = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 0.5}


def draw(panel: Panel, shown: Sequence[RunCurves], axis: Axis, *, columns: int, rows: int, braille: bool) -> list[Text]:
    """Returns the lines of a panel: heading, curves with their names at their ends, axes.

    The drawing has `columns` x `rows` characters; with `braille`, curves are drawn with it, and markers with geometric
    shapes.
    """
    from rich.text import Text

    labels = end_labels(panel, shown, braille, columns // 4)
    y = limits(panel, shown)
    rows -= 3  # heading, axis, its numbers
    ticks = nice_ticks(*y, most=max(rows // 3, 2))
    left = max(len(tick) for _, tick in ticks)
    right = max(len(axis.title), *(len(label.text) for label in labels)) + 1
    canvas = Canvas(columns - left - 2 - right, rows, (0.0, axis.end), y)
    place_curves(canvas, shown, braille)
    ends = spread([label for label in labels if not placed_inside(canvas, label)], canvas)
    bar, cross = ("│", "┤") if braille else ("|", "+")
    at = {canvas.cell_of(0, value)[0]: tick for value, tick in ticks}
    drawing = [heading(panel, shown, braille, columns)]
    for row, line in enumerate(canvas.lines(braille)):
        tick = at.get(row, "")
        whole = Text().append(f"{tick:>{left}} {cross if tick else bar}", "dim").append_text(line)
        if row in ends:
            whole.append(f" {ends[row].text}", ends[row].style)
        drawing.append(whole)
    drawing += x_axis(canvas, title=axis.title, end=axis.end, indent=left + 1, braille=braille)
    for line in drawing:
        line.no_wrap, line.overflow = True, "crop"
    return drawing


def heading(panel: Panel, shown: Sequence[RunCurves], braille: bool, columns: int) -> Text:
    """Returns the line with the panel's title and legend, as much of it as fits: first the unit is left out."""
    from rich.text import Text

    keys: list[str] = []
    if panel.beside and any(trace.main for trace in shown):
        plain = "".join(marker(trace.number, False) for trace in shown if trace.main)
        keys += ["━ validation" if braille else f"{plain} validation"]
    if panel.beside and any(trace.beside for trace in shown):
        keys += ["╌ training" if braille else ". training"]
    if any(trace.best for trace in shown):
        keys += [f"{BEST if braille else PLAIN_BEST} best"]
    legend = "".join(f"   {key}" for key in keys)
    title = panel.heading if len(panel.heading + legend) <= columns else panel.title
    while keys and len(title + legend) > columns:
        legend = legend.removesuffix(f"   {keys.pop()}")
    return Text().append(title, "bold").append(legend, "dim")


def place_curves(canvas: Canvas, shown: Sequence[RunCurves], braille: bool) -> None:
    """Draws the lines, from the bottom layer to the top, then markers and best values."""
    for trace in shown:
        canvas.line(means(trace.beside, canvas.columns), trace.faint, ".", dashed=True)
    for trace in shown:
        points = list(trace.main) if trace.best else means(trace.main, canvas.columns)
        canvas.line(points, trace.colour, marker(trace.number, False))
    for trace in shown:
        for row, column in marked(canvas, trace):
            canvas.write(row, column, marker(trace.number, braille), trace.colour)
    for trace in shown:
        if trace.best:
            row, column = canvas.cell_of(*trace.best)
            canvas.write(row, column, BEST if braille else PLAIN_BEST, f"bold {trace.colour}")
    for trace, best in best_first(shown):
        row, column = free_place(canvas, *canvas.cell_of(*best), len(trace.best_value))
        if not canvas.numbered(row, column, len(trace.best_value)):  # the table has all values
            canvas.write(row, column, trace.best_value, f"bold {trace.colour}")


def means(points: Sequence[Point], columns: int) -> list[Point]:
    """Returns at most one point for each column: the means of those that would share it."""
    size = math.ceil(len(points) / columns)
    groups = [points[i : i + size] for i in range(0, len(points), max(size, 1))]
    return [(sum(x for x, _ in group) / len(group), sum(y for _, y in group) / len(group)) for group in groups]


def marked(canvas: Canvas, trace: RunCurves) -> list[tuple[int, int]]:
    """Returns the rows and columns of a run's markers: at its points, at least `MARKER_DISTANCE` apart."""
    places: list[tuple[int, int]] = []
    for point in trace.main:
        place = canvas.cell_of(*point)
        if canvas.shows(*point) and (not places or place[1] >= places[-1][1] + MARKER_DISTANCE):
            places.append(place)
    return places


def free_place(canvas: Canvas, row: int, column: int, length: int) -> tuple[int, int]:
    """Returns the row and column near a point where a text of this length hides least; below it in case of doubt."""
    left = column - length // 2
    around = [(row + down, left + aside) for down in (1, -1, 2, -2) for aside in (0, -2, 2, -4)]
    inside = (min(row + 1, canvas.rows - 1), min(max(left, 0), canvas.columns - length - 1))
    return min([*around, inside], key=lambda place: canvas.taken(place[0], place[1], length))


class Label(NamedTuple):
    """A label at the end of a curve."""

    end: Point  # the line's last point
    text: str
    style: str


def end_labels(panel: Panel, shown: Sequence[RunCurves], braille: bool, longest: int) -> list[Label]:
    """Returns the labels of the lines: names of the runs, or for one run the names of its lines."""
    if len(shown) > 1 or not panel.beside:
        names = [f"{marker(trace.number, braille)} {shortened(trace.name, longest, braille)}" for trace in shown]
        return [Label(trace.end, name, trace.colour) for trace, name in zip(shown, names, strict=True)]
    (trace,) = shown
    both = ((trace.main, "validation", trace.colour), (trace.beside, "training", trace.faint))
    return [Label(points[-1], name, style) for points, name, style in both if points]


def placed_inside(canvas: Canvas, label: Label) -> bool:
    """Writes a label inside the drawing, behind a line that ends before others, and returns whether there was room."""
    row, column = canvas.cell_of(*label.end)
    if canvas.taken(row, column + 2, len(label.text)):
        return False
    canvas.write(row, column + 2, label.text, label.style)
    return True


def spread(labels: Sequence[Label], canvas: Canvas) -> dict[int, Label]:
    """Returns the row of each label: near its line's end, if others leave room; those that do not fit are left out."""
    ordered = sorted(labels, key=lambda label: -label.end[1])[: canvas.rows]
    places: list[int] = []
    for label in ordered:
        places.append(max(canvas.cell_of(*label.end)[0], places[-1] + 1 if places else 0))
    for i in reversed(range(len(places))):
        places[i] = min(places[i], canvas.rows - len(places) + i)
    return dict(zip(places, ordered, strict=True))


def learning_curves(panels: Sequence[Panel], runs: Sequence[History], *, axis: Axis, smooth: int | None) -> Figure:
    """Returns a picture of runs: the first panel over the whole width, the others in rows below.

    Training metrics are averaged over `smooth` records; the recorded values are drawn faintly.
    """
    from matplotlib.figure import Figure

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
    move_apart(axes, labels)
    return figure


def draw_panel(axes: Axes, panel: Panel, shown: Sequence[RunCurves], axis: Axis) -> None:
    """Draws the curves of a panel with matplotlib: title, axes, lines and the best validations."""
    from matplotlib.ticker import FuncFormatter

    axes.set_title(panel.title, fontweight="bold")
    axes.set_ylabel(panel.unit)
    axes.set_xlabel(axis.title)
    axes.set_xlim(0.0, axis.end * 1.02)
    axes.set_ylim(*limits(panel, shown))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
    for trace in shown:
        for points in trace.recorded:
            axes.plot(*coordinates(points), color=trace.colour, linewidth=0.5, alpha=0.25)
    for trace in shown:
        axes.plot(*coordinates(trace.beside), color=trace.colour, linestyle="--", linewidth=1.0, alpha=0.7)
    for trace in shown:
        every = max(len(trace.main) // MARKERS_OF_CURVE, 1)
        sign = MPL_MARKERS[trace.number % len(MPL_MARKERS)]
        axes.plot(*coordinates(trace.main), color=trace.colour, marker=sign, markevery=every)
    for trace, best in reversed(best_first(shown)):  # the best above the others
        mark_best(axes, best, trace, at_the_end=best[0] > 0.94 * axis.end)


def coordinates(points: Sequence[Point]) -> tuple[list[float], list[float]]:
    """Returns points (x, y) as a list of x and a list of y."""
    return [x for x, _ in points], [y for _, y in points]


def mark_best(axes: Axes, best: Point, trace: RunCurves, *, at_the_end: bool) -> None:
    """Draws a star with its value below it; at the end of the axis left of the runs' names."""
    axes.plot(*best, color=trace.colour, marker="*", markersize=13, markeredgecolor="white", zorder=5, clip_on=False)
    side = "right" if at_the_end else "center"
    label(axes, trace.best_value, best, shift=(0, -8), color=trace.colour, ha=side, va="top")


def add_legend(axes: Axes, panel: Panel, shown: Sequence[RunCurves]) -> None:
    """Adds a legend of the kinds of lines: validation, training, best validation."""
    from matplotlib.lines import Line2D

    keys = {}
    if panel.beside and any(trace.main for trace in shown):
        keys["validation"] = Line2D([], [], color=GREY)
    if panel.beside and any(trace.beside for trace in shown):
        keys["training"] = Line2D([], [], color=GREY, linestyle="--", linewidth=0.9)
    if any(trace.best for trace in shown):
        keys["best validation"] = Line2D([], [], color=GREY, linestyle="", marker="*", markersize=10)
    if keys:
        axes.legend(keys.values(), keys.keys(), loc="lower right", bbox_to_anchor=(1, 1), ncols=3, borderpad=0)


def name_ends(axes: Axes, shown: Sequence[RunCurves]) -> list[Annotation]:
    """Writes the runs' names at the ends of their curves; returns the labels from the highest to the lowest."""
    names = [(trace, shortened(trace.name, LONGEST_NAME, braille=True)) for trace in shown]
    return [
        label(axes, name, trace.end, shift=(9, 0), color=trace.colour, va="center", annotation_clip=False)
        for trace, name in sorted(names, key=lambda pair: -pair[0].end[1])
    ]


def label(axes: Axes, text: str, point: Point, *, shift: Point, **how: Any) -> Annotation:
    """Writes a text beside a point, moved by `shift` in typographic points."""
    how |= {"fontweight": "bold", "bbox": GROUND}
    return axes.annotate(text, point, xytext=shift, textcoords="offset points", **how)


def move_apart(axes: Axes, labels: Sequence[Annotation]) -> None:
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
