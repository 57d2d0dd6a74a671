"""Pictures of what `inspect` found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from textgen.commands.curves.panels import COLOURS
from textgen.commands.inspect.memory import Memory, common_unit
from textgen.commands.ui.pictures import GREY, write_picture
from textgen.insight.activations import NAMES_OF_PARTS
from textgen.insight.gates import Saturation
from textgen.insight.gradients import HORIZON

LAYERS = ("#1b6ca8", "#d1495b", "#3a8a5f", "#8f5fa8", "#c98a1b", "#5b6770")  # colours, from the first layer on


def write_gates(out: Path, title: str, found: Sequence[Saturation]) -> None:
    """A panel for each gate, a dot for each unit: how often it is open, and how often shut."""
    write_picture(out, title, lambda: gates_figure(title, found))


def gates_figure(title: str, found: Sequence[Saturation]) -> Figure:
    """See `write_gates`."""
    letters = list(dict.fromkeys(each.gate for each in found))
    figure = Figure(figsize=(3.4 * len(letters) + 0.6, 4.2), layout="constrained")
    figure.suptitle(title, x=0.01, ha="left", fontsize=11)
    for number, letter in enumerate(letters):
        axes = figure.add_subplot(1, len(letters), number + 1)
        axes.plot([0, 1], [1, 0], color="#CCCCCC", linewidth=0.8, zorder=0)  # nothing is beyond
        for each in found:
            if each.gate == letter:
                colour, name = LAYERS[each.layer % len(LAYERS)], f"layer {each.layer + 1}"
                axes.scatter(each.right, each.left, s=9, color=colour, alpha=0.55, linewidths=0, label=name)
        axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), aspect="equal", title=NAMES_OF_PARTS[letter])
        axes.set_xlabel("share of characters with the gate open (> 0.9)", color=GREY)
        if number == 0:
            axes.set_ylabel("share with the gate shut (< 0.1)", color=GREY)
            axes.legend(loc="upper right", markerscale=2)
    return figure


def write_memory(out: Path, found: Sequence[Memory]) -> None:
    """How gradients fade with the distance, and what a cut context costs."""
    write_picture(out, "Memory of " + ", ".join(each.name for each in found), lambda: memory_figure(found))


def memory_figure(found: Sequence[Memory]) -> Figure:
    """See `write_memory`."""
    figure, unit = Figure(figsize=(11, 4.4), layout="constrained"), common_unit(found)
    fading, cut = figure.subplots(1, 2)
    for number, each in enumerate(found):
        colour = COLOURS[number % len(COLOURS)]
        name = f"{each.name} ({each.cell})" if each.cell not in each.name else each.name
        if each.c is None:
            fading.plot(each.h, color=colour, label=f"{name}, h")
        else:
            fading.plot(each.c, color=colour, label=f"{name}, c")
            fading.plot(each.h, color=colour, linestyle="--", linewidth=0.9, label=f"{name}, h")
        rise = [loss - each.losses[-1] for loss in each.losses[:-1]]
        cut.plot(each.context, rise, color=colour, marker="o", markersize=3, label=name)
    fading.axhline(HORIZON, color="#999999", linewidth=0.8)
    fading.set(yscale="log", xlabel=f"k, {unit} before", title="gradient of the loss with respect to the state")
    fading.set_ylabel("share of k = 0", color=GREY)
    fading.set_ylim(bottom=1e-6)
    fading.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{100 * value:,g} %"))
    fading.legend(fontsize=8)
    cut.set(xlabel=f"k, {unit} of context", title=f"loss with the last k {unit} alone")
    cut.set_xscale("log", base=2)
    cut.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
    cut.set_ylabel("nats per character more than with all", color=GREY)
    cut.legend(fontsize=8)
    return figure
