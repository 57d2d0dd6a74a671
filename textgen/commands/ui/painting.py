"""A text in colours, in a terminal: each character in a style that says something about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textgen.commands.ui.report import VISIBLE_SPACES, is_colourful, visible
from textgen.errors import warn

if TYPE_CHECKING:
    from rich.text import Text

PAINTED = 5000
"""Characters of the longest text that is painted by default."""


def can_paint(paint: bool | None, text: str) -> bool:
    """Whether to paint the text, given --paint; warns if that is asked for and not possible."""
    from rich.console import Console

    colourful = is_colourful(Console(highlight=False))
    if paint and not colourful:
        warn("--paint needs a terminal with colours (and no NO_COLOR); the text is not shown")
    return colourful and (len(text) <= PAINTED if paint is None else paint)


def painted_lines(
    units: Iterable[tuple[str, str, bool]], legend: str, swatches: Iterable[tuple[str, str]]
) -> Iterator[Text]:
    """Yields the lines of a text, which wrap between words, and a legend.

    Args:
        units: characters with their style, and whether spaces and newlines among them are shown as signs.
        legend: what the styles mean.
        swatches: a label for each style, with the style.
    """
    from rich.text import Text

    def new_line() -> Text:
        return Text(no_wrap=False, overflow="fold")

    line = new_line()
    for unit, style, marked in units:
        for character in unit:
            if character not in VISIBLE_SPACES or marked:
                line.append(visible(character), style)
            elif character != "\n":
                line.append(character)
            if character == "\n":
                yield line
                line = new_line()
    if line:
        yield line
    yield Text()
    shown = Text("   ").join(Text(label, style) for label, style in swatches)
    yield Text(f"{legend}   ", "dim", no_wrap=False, overflow="fold").append_text(shown)
    yield Text()
