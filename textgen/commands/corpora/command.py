"""`corpora`: the group of commands about texts, and the flags that they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from textgen.commands.ui.help import HELP_FLAGS

if TYPE_CHECKING:
    from rich.text import Text

corpora = App(
    name="corpora",
    help_format="plaintext",
    help_flags=HELP_FLAGS,
    help="List, fetch and check texts to train on.",
)
corpora.command("textgen.commands.corpora.catalogue:list_texts", name="list")
corpora.command("textgen.commands.corpora.catalogue:show")
corpora.command("textgen.commands.corpora.catalogue:fetch")
corpora.command("textgen.commands.corpora.stats:stats")
corpora.command("textgen.commands.corpora.check:check")

Folder = Annotated[Path, Parameter(name="--corpora")]
Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False)]
FOLDER = Path("corpora")

GLUE = "\u00a0"
"""A space at which `wrap` does not break a line."""


def labelled(facts: Sequence[tuple[str, str]], columns: int) -> Iterator[Text]:
    """Yields the lines of texts with labels in front of them, no wider than the screen unless a word is."""
    from rich.text import Text

    indent = max(len(label) for label, _ in facts) + 2
    for label, text in facts:
        for line in wrap(text, max(columns - indent, 20)):
            yield Text(no_wrap=True, overflow="ignore").append(f"{label:<{indent}}", "dim").append(line)
            label = ""


def wrap(text: str, columns: int) -> list[str]:
    """Returns the lines of a text, broken at spaces, but not at those before a percent sign nor at `GLUE`."""
    from rich.cells import cell_len

    lines: list[str] = []
    for word in re.split(" (?!%)", text):
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return [line.replace(GLUE, " ") for line in lines]
