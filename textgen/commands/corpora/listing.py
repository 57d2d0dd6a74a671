"""`corpora list` and `corpora show`: what is published, and what is known of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textgen.commands.corpora.command import FOLDER, Folder, Json
from textgen.errors import CorpusError, printable

if TYPE_CHECKING:
    from textgen.data.catalogue.entries import CatalogueEntry

LINES = 6  # of a text's beginning

SHOWN = {"no": "-", "here": "yes"}
"""States of a text that the table tells in other words."""


def list_texts(*, corpora: Folder = FOLDER, as_json: Json = False) -> None:
    """List the texts of the catalogue.

    Of a text that is here: yes, if it is the published one; unchecked, if it
    was put there or touched since it was compared with the catalogue
    (`corpora show` compares); changed, if a file of its name holds something
    else; begun, if its download was interrupted (`corpora fetch` goes on).

    --json gives a list of objects: name, about, url, licence, state, size (of
    the text, in bytes, null where it is not known), download (bytes), exact
    (whether that is certain), digest, files (each with path, size, digest).

    Args:
        corpora: Folder that holds the texts.
        as_json: One JSON list.
    """
    from rich.console import Console

    from textgen.commands.ui.console import fit
    from textgen.data.catalogue.entries import CATALOGUE
    from textgen.data.catalogue.fetch import state

    texts = list(CATALOGUE.values())
    if as_json:
        sys.stdout.write(json.dumps([described(entry, corpora) for entry in texts]) + "\n")
        return
    screen = Console(highlight=False)
    cells = {
        "name": [entry.name for entry in texts],
        "size": [text_size(entry, corpora) for entry in texts],
        "download": [rounded(entry.size, entry.exact) for entry in texts],
        "here": [SHOWN.get(each, each) for each in (state(entry, corpora) for entry in texts)],
        "what it is": [entry.about for entry in texts],
    }
    if screen.is_terminal:
        fit(cells, ["download"], screen.width)
    write_table(screen, cells, right=("size", "download"))


def show(name: str, /, *, corpora: Folder = FOLDER, as_json: Json = False) -> None:
    """Tell all that is known of a text of the catalogue, and how it begins if it is here.

    Args:
        name: The text's name, as `corpora list` tells it.
        corpora: Folder that holds the texts.
        as_json: One JSON object, as in `corpora list`.
    """
    from rich.console import Console

    from textgen.data.catalogue.fetch import missing_files

    entry = catalogue_entry(name)
    if as_json:
        sys.stdout.write(json.dumps(described(entry, corpora)) + "\n")
        return
    absent = [text for text in entry.files if not (corpora / text.name).exists()]
    remark, first = entry.remark, corpora / entry.files[0].name
    try:
        missing_files(entry, corpora)
    except CorpusError as error:
        remark = str(error)
    screen = Console(highlight=False)
    width = screen.width if screen.is_terminal else 120
    facts = [("url", [entry.url])]
    download = f"{entry.download_name}, {entry.size:,} bytes" if entry.exact else rounded(entry.size, False)
    facts.append(("file", [download, entry.digest or "no digest is published"]))
    files = []
    for text in entry.files:
        path = corpora / text.name
        size = f", {path.stat().st_size:,} bytes" if path.is_file() else f", {text.size:,} bytes" if text.size else ""
        files += [f"{path}{size}{' (not here)' if text in absent else ''}", *([text.digest] if text.digest else [])]
    facts += [("text", files), ("split", split(entry)), ("licence", [entry.licence])]
    if remark:
        facts.append(("remark", [remark]))
    if absent:
        facts.append(("fetch", [f"textgen corpora fetch {entry.name}"]))
    write_facts(screen, f"{entry.name}: {entry.about}", facts, width)
    if first.is_file():
        sys.stdout.write("\n")
        for line in opening(first, width - 2):
            sys.stdout.write(f"  {line}".rstrip() + "\n")


def catalogue_entry(name: str) -> CatalogueEntry:
    """The text of the catalogue that is called so.

    Raises:
        CorpusError: there is none.
    """
    from textgen.data.catalogue.entries import CATALOGUE, find_entry, suggestion
    from textgen.settings.corpus import PYTHON_STDLIB

    if name == PYTHON_STDLIB:
        raise CorpusError(f"{name} is Python's own library, always here and not downloaded; see textgen corpora stats")
    entry = find_entry(name)
    if entry is None:
        raise CorpusError(f"there is no {name} in the catalogue{suggestion(name)}: {', '.join(CATALOGUE)}")
    return entry


def described(entry: CatalogueEntry, folder: Path) -> dict[str, Any]:
    """A text as JSON has it."""
    from textgen.data.catalogue.fetch import state

    files = [{"path": str(folder / text.name), "size": text.size, "digest": text.digest} for text in entry.files]
    return {
        "name": entry.name,
        "about": entry.about,
        "url": entry.url,
        "licence": entry.licence,
        "state": state(entry, folder),
        "size": entry.text_size,
        "download": entry.size,
        "exact": entry.exact,
        "digest": entry.digest,
        "files": files,
    }


def text_size(entry: CatalogueEntry, folder: Path) -> str:
    """How large the text is: what lies in the folder, what is known, or roughly the download that is the text."""
    paths = [folder / text.name for text in entry.files]
    if all(path.is_file() for path in paths):
        return rounded(sum(path.stat().st_size for path in paths), True)
    if entry.text_size is not None:
        return rounded(entry.text_size, True)
    return rounded(entry.size, False) if entry.files[0].member is None else "?"


def rounded(size: int, exact: bool) -> str:
    """Bytes in MB."""
    return f"{'' if exact else '~'}{size / 1e6:,.1f} MB"


def split(entry: CatalogueEntry) -> list[str]:
    """The standard split, in words."""
    if len(entry.files) == 3:
        return ["the three files: training, validation, test"]
    if entry.split_bytes is None:
        return ["none is customary"]
    first, second = entry.split_bytes
    return [
        f"training up to byte {first:,}, validation to {second:,}, then test",
        "(a cut inside a character moves to the next one)",
    ]


def opening(path: Path, width: int) -> list[str]:
    """The first lines of a text, as a screen can show them.

    Raises:
        CorpusError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LINES * 4 * width).decode("utf-8", "replace").removeprefix("\ufeff")
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error
    return [printable(line.expandtabs())[:width] for line in text.splitlines()[:LINES]]


def write_table(screen: Any, cells: dict[str, list[str]], right: tuple[str, ...]) -> None:
    """Columns by heading; aligned plain lines where there is no terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from textgen.commands.ui.console import is_colourful

    plain = Console(color_system=None, width=screen.width if screen.is_terminal else 120)
    console = screen if is_colourful(screen) else plain
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    for heading in cells:
        table.add_column(heading, justify="right" if heading in right else "left", no_wrap=heading != "what it is")
    for row in zip(*cells.values(), strict=True):
        styles = {"yes": "green", "changed": "yellow", "unchecked": "yellow", "begun": "yellow"}
        table.add_row(*(Text(cell, styles.get(cell, "")) for cell in row))
    with console.capture() as shown:
        console.print(table)
    sys.stdout.write("".join(line.rstrip() + "\n" for line in shown.get().splitlines()))


def write_facts(screen: Any, title: str, facts: list[tuple[str, list[str]]], width: int) -> None:
    """A title and its facts, each a label with lines beside it; long lines are broken between words."""
    import textwrap

    from textgen.commands.ui.console import is_colourful

    dim, bold, off = ("\033[2m", "\033[1m", "\033[0m") if is_colourful(screen) else ("", "", "")
    sys.stdout.write(f"{bold}{title}{off}\n")
    indent = max(len(label) for label, _ in facts) + 2
    for label, lines in facts:
        for line in lines:
            room = max(width - indent, 20)
            for piece in textwrap.wrap(line, room, break_long_words=False, break_on_hyphens=False):
                sys.stdout.write(f"{dim}{label:<{indent}}{off}{printable(piece)}\n")
                label = ""
