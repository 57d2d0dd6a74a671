"""`corpora`: the group of commands about texts, and the flags that they share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from textgen.commands.ui.flags import HELP_FLAGS

corpora = App(
    name="corpora", help_format="plaintext", help_flags=HELP_FLAGS, help="List, fetch and check texts to train on."
)
corpora.command("textgen.commands.corpora.catalogue:list_texts", name="list")
corpora.command("textgen.commands.corpora.catalogue:show")
corpora.command("textgen.commands.corpora.catalogue:fetch")
corpora.command("textgen.commands.corpora.stats:stats")
corpora.command("textgen.commands.corpora.check:check")

Folder = Annotated[Path, Parameter(name="--corpora")]
Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False)]
FOLDER = Path("corpora")
