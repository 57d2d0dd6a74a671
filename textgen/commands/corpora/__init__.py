"""`corpora`: the group of commands about texts, and the flags that they share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from textgen.commands.ui.flags import GROUPS, HELP_FLAGS, OUTPUT
from textgen.errors import SettingsError

corpora = App(
    name="corpora", help_format="plaintext", help_flags=HELP_FLAGS, help="List, fetch and check texts to train on."
)
corpora.command("textgen.commands.corpora.catalogue:list_texts", name="list")
corpora.command("textgen.commands.corpora.catalogue:show")
corpora.command("textgen.commands.corpora.catalogue:fetch")
corpora.command("textgen.commands.corpora.stats:stats")
corpora.command("textgen.commands.corpora.check:check")


def check_folder(_: Any, path: Path) -> None:
    """Raises SettingsError if the path is a file."""
    if path.is_file():
        raise SettingsError(f"--corpora {path} is a file; give the folder of texts")


Folder = Annotated[Path, Parameter(name="--corpora", group=GROUPS["Corpus"], validator=check_folder)]
Json = Annotated[bool, Parameter(name="--json", group=OUTPUT, negative="", show_default=False)]
FOLDER = Path("corpora")
