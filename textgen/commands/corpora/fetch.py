"""`corpora fetch`: published texts, downloaded into the folder."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter

from textgen.commands.corpora.command import FOLDER, Folder
from textgen.errors import SettingsError, printable


def fetch(
    *names: Annotated[str, Parameter(allow_leading_hyphen=False)],
    corpora: Folder = FOLDER,
    mirror: str | None = None,
) -> None:
    """Download texts of the catalogue.

    What is there already is not downloaded again. A download that was
    interrupted goes on where it was, if the server can; it is checked before
    it appears. Training does the same with a text that is not here.

    Args:
        names: The texts' names, as `corpora list` tells them.
        corpora: Folder to put them into.
        mirror: A folder or URL that holds the downloads, instead of where they are published
            (default: TEXTGEN_CORPORA_MIRROR, if it is set).
    """
    from rich.console import Console

    from textgen.commands.corpora.listing import catalogue_entry, rounded
    from textgen.commands.ui.progress import byte_progress
    from textgen.data.catalogue.fetch import fetch as fetch_texts
    from textgen.data.catalogue.fetch import missing_files, read_records

    if not names:
        raise SettingsError("corpora fetch needs the name of a text; textgen corpora list tells them")
    wanted = [catalogue_entry(name) for name in names]
    for entry in dict.fromkeys(wanted):
        there = not missing_files(entry, corpora)
        with byte_progress(Console(stderr=True, highlight=False), entry.name, delay=0.0) as progress:
            paths = fetch_texts(entry, corpora, progress, mirror)
        kept = read_records(entry, corpora)
        for text, path in zip(entry.files, paths, strict=True):
            about = rounded(path.stat().st_size, True) + (", there already" if there else "")
            if not there and entry.digest is None and text.name in kept:
                about += f", {kept[text.name]['digest']} (none is published to compare with)"
            sys.stdout.write(printable(f"{path}: {about}") + "\n")
        sys.stdout.flush()
