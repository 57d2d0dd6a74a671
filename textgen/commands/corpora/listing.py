"""`corpora list` and `corpora show`: what is published, and what is known of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textgen.commands.corpora.command import FOLDER, Folder, Json
from textgen.errors import CorpusError, printable

if TYPE_CHECKING:
    from textgen.data.catalogue.entries import Published

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
        sys.stdout.write(json.dumps([described(published, corpora) for published in texts]) + "\n")
        return
    screen = Console(highlight=False)
    cells = {
        "name": [published.name for published in texts],
        "size": [text_size(published, corpora) for published in texts],
        "download": [rounded(published.size, published.exact) for published in texts],
        "here": [SHOWN.get(each, each) for each in (state(published, corpora) for published in texts)],
        "what it is": [published.about for published in texts],
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

    from textgen.data.catalogue.fetch import missing

    published = published_text(name)
    if as_json:
        sys.stdout.write(json.dumps(described(published, corpora)) + "\n")
        return
    absent = [text for text in published.texts if not (corpora / text.name).exists()]
    remark, first = published.remark, corpora / published.texts[0].name
    try:
        missing(published, corpora)
    except CorpusError as error:
        remark = str(error)
    screen = Console(highlight=False)
    width = screen.width if screen.is_terminal else 120
    facts = [("url", [published.url])]
    download = f"{published.file}, {published.size:,} bytes" if published.exact else rounded(published.size, False)
    facts.append(("file", [download, published.digest or "no digest is published"]))
    files = []
    for text in published.texts:
        path = corpora / text.name
        size = f", {path.stat().st_size:,} bytes" if path.is_file() else f", {text.size:,} bytes" if text.size else ""
        files += [f"{path}{size}{' (not here)' if text in absent else ''}", *([text.digest] if text.digest else [])]
    facts += [("text", files), ("split", split(published)), ("licence", [published.licence])]
    if remark:
        facts.append(("remark", [remark]))
    if absent:
        facts.append(("fetch", [f"textgen corpora fetch {published.name}"]))
    write_facts(screen, f"{published.name}: {published.about}", facts, width)
    if first.is_file():
        sys.stdout.write("\n")
        for line in opening(first, width - 2):
            sys.stdout.write(f"  {line}".rstrip() + "\n")


def published_text(name: str) -> Published:
    """The text of the catalogue that is called so.

    Raises:
        CorpusError: there is none.
    """
    from textgen.data.catalogue.entries import CATALOGUE, find_published, meant
    from textgen.settings.corpus import PYTHON_STDLIB

    if name == PYTHON_STDLIB:
        raise CorpusError(f"{name} is Python's own library, always here and not downloaded; see textgen corpora stats")
    published = find_published(name)
    if published is None:
        raise CorpusError(f"there is no {name} in the catalogue{meant(name)}: {', '.join(CATALOGUE)}")
    return published


def described(published: Published, folder: Path) -> dict[str, Any]:
    """A text as JSON has it."""
    from textgen.data.catalogue.fetch import state

    files = [{"path": str(folder / text.name), "size": text.size, "digest": text.digest} for text in published.texts]
    return {
        "name": published.name,
        "about": published.about,
        "url": published.url,
        "licence": published.licence,
        "state": state(published, folder),
        "size": published.text_size,
        "download": published.size,
        "exact": published.exact,
        "digest": published.digest,
        "files": files,
    }


def text_size(published: Published, folder: Path) -> str:
    """How large the text is: what lies in the folder, what is known, or roughly the download that is the text."""
    paths = [folder / text.name for text in published.texts]
    if all(path.is_file() for path in paths):
        return rounded(sum(path.stat().st_size for path in paths), True)
    if published.text_size is not None:
        return rounded(published.text_size, True)
    return rounded(published.size, False) if published.texts[0].member is None else "?"


def rounded(size: int, exact: bool) -> str:
    """Bytes in MB."""
    return f"{'' if exact else '~'}{size / 1e6:,.1f} MB"


def split(published: Published) -> list[str]:
    """The standard split, in words."""
    if len(published.texts) == 3:
        return ["the three files: training, validation, test"]
    if published.cuts is None:
        return ["none is customary"]
    first, second = published.cuts
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
