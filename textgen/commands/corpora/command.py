"""`corpora`: texts to learn from. The group of commands, and the flags that they have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

corpora = App(
    name="corpora",
    help_format="plaintext",
    # the commands are imported when they are called, so that the list below has no words of theirs
    help="""Texts to learn from.

    list: published texts, with their sizes, and which of them are here.
    show: all that is known of one.
    fetch: download some.
    stats: what a text is made of, and which model suits it.
    check: what may be wrong with it.""",
)
corpora.command("textgen.commands.corpora.listing:list_texts", name="list")
corpora.command("textgen.commands.corpora.listing:show")
corpora.command("textgen.commands.corpora.fetch:fetch")
corpora.command("textgen.commands.corpora.stats:stats")
corpora.command("textgen.commands.corpora.check:check")

Folder = Annotated[Path, Parameter(name="--corpora")]
Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False)]
FOLDER = Path("corpora")
