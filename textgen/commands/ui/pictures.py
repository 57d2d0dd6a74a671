"""How pictures look and come into being."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from textgen.files import atomic_write

RESOLUTION = 150  # dots per inch
GREY = "#555555"
STYLE: dict[Any, Any] = {
    "axes.edgecolor": "#BBBBBB",
    "axes.grid": True,
    "axes.labelcolor": GREY,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "figure.dpi": RESOLUTION,
    "font.family": "sans-serif",
    "font.size": 9,
    "grid.color": "#E6E6E6",
    "legend.frameon": False,
    "lines.linewidth": 1.2,
    "lines.markersize": 4,
    "svg.fonttype": "none",  # text stays text: it can be searched and read aloud
    "svg.hashsalt": "textgen",  # the same curves are the same file
    "text.parse_math": False,  # a run may be called $x
    "xtick.color": GREY,
    "ytick.color": GREY,
}


def write_picture(target: Path, title: str, draw: Callable[[], Figure]) -> None:
    """Writes a picture, whole or not at all.

    Args:
        target: its name ends in .png or .svg.
        title: for its metadata.
        draw: makes it.

    Raises:
        StorageError: the file cannot be written.
    """
    content = io.BytesIO()
    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()  # whatever a user's matplotlibrc says
        matplotlib.rcParams.update(STYLE)
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)  # a name in a script that the font lacks
        kind = target.suffix.lower().removeprefix(".")
        draw().savefig(content, format=kind, metadata={"Title": title} | ({"Date": None} if kind == "svg" else {}))
    with atomic_write(target) as file:
        file.write(content.getvalue())
