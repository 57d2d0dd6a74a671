"""`corpora list`, `show` and `fetch`: the catalogue of published texts."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Group, Parameter

from textgen.commands.corpora import FOLDER, Folder, Json
from textgen.commands.ui.flags import GROUPS
from textgen.commands.ui.report import (
    GUTTER,
    WIDE,
    Report,
    drop_columns,
    labelled,
    print_report,
    table,
    table_or_rows,
    width_of,
)
from textgen.errors import CorpusError, printable
from textgen.notice import settle

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from textgen.data.catalogue.entries import CatalogueEntry

TEXT = Group("Text", sort_key=0)
OPENING_LINES = 6  # of a text's beginning
LEAST_ABOUT = 20  # columns of the last column of the list
STATE_LABELS = {"no": "-", "here": "yes"}
STATE_STYLES = {"yes": "green", "changed": "yellow", "unchecked": "yellow", "begun": "yellow"}


def list_texts(*, corpora: Folder = FOLDER, as_json: Json = False) -> None:
    """List the catalogue of published texts.

    The column "here" is "yes" for a text that was verified, "unchecked" for
    a file that was put there or changed since (`corpora show` verifies it),
    "changed" for a file of another size, and "begun" for an interrupted
    download (`corpora fetch` resumes it).

    --json prints a list of objects: name, about, url, licence, state, size
    (of the text in bytes, null if not known), download (its bytes), exact
    (whether that is certain), digest, files (each with path, size, digest).

    Args:
        corpora: Folder of texts.
        as_json: Print one JSON list.
    """
    from textgen.data.catalogue.entries import CATALOGUE

    print_report(CatalogueReport([*CATALOGUE.values()], corpora), as_json=as_json, columns=WIDE)


def show(name: Annotated[str, Parameter(group=TEXT)], /, *, corpora: Folder = FOLDER, as_json: Json = False) -> None:
    """Show one text of the catalogue, and how it begins if it is downloaded.

    Args:
        name: Name of the text in `corpora list`.
        corpora: Folder of texts.
        as_json: Print one JSON object, as in `corpora list`.
    """
    print_report(EntryReport(catalogue_entry(name), corpora), as_json=as_json, columns=WIDE)


def fetch(
    *names: Annotated[str, Parameter(group=TEXT, name="NAME", required=True, allow_leading_hyphen=False)],
    corpora: Folder = FOLDER,
    mirror: Annotated[str | None, Parameter(group=GROUPS["Corpus"])] = None,
) -> None:
    """Download texts of the catalogue.

    Texts that are there already are not downloaded again. An interrupted
    download is resumed if the server can, and verified before the text
    appears. Training downloads a text of the catalogue in the same way.

    Args:
        names: Names of the texts in `corpora list`.
        corpora: Folder to download to.
        mirror: Folder or URL to download from, instead of the place of publication
            (default: TEXTGEN_CORPORA_MIRROR, if it is set).
    """
    from rich.console import Console

    from textgen.commands.ui.progress import byte_progress
    from textgen.data.catalogue.fetch import fetch as fetch_entry
    from textgen.data.catalogue.fetch import missing_files, read_records

    entries = [catalogue_entry(name) for name in names]
    for entry in dict.fromkeys(entries):
        there = not missing_files(entry, corpora)
        with byte_progress(Console(stderr=True, highlight=False), entry.name, delay=0.0) as progress:
            paths = fetch_entry(entry, corpora, progress, mirror)
        records = read_records(entry, corpora)
        for file, path in zip(entry.files, paths, strict=True):
            about = megabytes(path.stat().st_size, True) + (", there already" if there else "")
            if not there and entry.digest is None and file.name in records:
                about += f", {records[file.name]['digest']} (none is published to compare with)"
            settle()
            sys.stdout.write(printable(f"{path}: {about}") + "\n")
        sys.stdout.flush()


def catalogue_entry(name: str) -> CatalogueEntry:
    """Returns the text of the catalogue with this name.

    Raises:
        CorpusError: there is none.
    """
    from textgen.data.catalogue.entries import CATALOGUE, find_entry, suggestion
    from textgen.settings.run import PYTHON_STDLIB

    if name == PYTHON_STDLIB:
        raise CorpusError(f"{name} is Python's own library, always here and not downloaded; see textgen corpora stats")
    entry = find_entry(name)
    if entry is None:
        raise CorpusError(f"there is no {name} in the catalogue{suggestion(name)}: {', '.join(CATALOGUE)}")
    return entry


@dataclass(frozen=True)
class CatalogueReport(Report):
    """The texts of the catalogue, one a line."""

    entries: Sequence[CatalogueEntry]
    folder: Path

    def to_json(self) -> list[Any]:
        """Returns the entries in the order of the catalogue."""
        return [EntryReport(entry, self.folder).to_json() for entry in self.entries]

    def render(self, console: Console) -> Iterable[RenderableType]:
        """Yields the table of the catalogue's texts."""
        from rich.text import Text

        from textgen.data.catalogue.fetch import state

        states = [state(entry, self.folder) for entry in self.entries]
        cells = {
            "name": [entry.name for entry in self.entries],
            "size": [_text_size(entry, self.folder) for entry in self.entries],
            "download": [megabytes(entry.size, entry.exact) for entry in self.entries],
            "here": [STATE_LABELS.get(each, each) for each in states],
            "what it is": [entry.about for entry in self.entries],
        }
        if console.is_terminal:
            drop_columns(cells, ["download"], console.width)
            about = cells.pop("what it is")
            if width_of(cells) + LEAST_ABOUT > console.width:
                shown = cells | {"what it is": about}
                yield from table_or_rows(shown, min(console.width, width_of(shown) - GUTTER - 1))
                return
            cells["what it is"] = about
        styled = {
            heading: [Text(cell, STATE_STYLES.get(cell, "") if heading == "here" else "") for cell in column]
            for heading, column in cells.items()
        }
        made = table(styled, left=("name", "here", "what it is"))
        made.columns[-1].no_wrap = False
        yield made


@dataclass(frozen=True)
class EntryReport(Report):
    """Result of `corpora show`: one text of the catalogue."""

    entry: CatalogueEntry
    folder: Path

    def to_json(self) -> dict[str, Any]:
        """Returns the catalogue's entry, the text's state and its files, for `--json`."""
        from textgen.data.catalogue.fetch import state

        entry = self.entry
        return {
            "name": entry.name,
            "about": entry.about,
            "url": entry.url,
            "licence": entry.licence,
            "state": state(entry, self.folder),
            "size": entry.text_size,
            "download": entry.size,
            "exact": entry.exact,
            "digest": entry.digest,
            "files": [
                {"path": str(self.folder / file.name), "size": file.size, "digest": file.digest} for file in entry.files
            ],
        }

    def render(self, console: Console) -> Iterable[RenderableType]:
        """Yields the facts, and the text's first lines."""
        from rich.text import Text

        yield Text(f"{self.entry.name}: {self.entry.about}", "bold")
        yield from labelled([(label, printable(fact)) for label, fact in self._facts()], console.width)
        path = self.folder / self.entry.files[0].name
        if path.is_file():
            yield ""
            for line in _opening(path, console.width - 2):
                yield f"  {line}".rstrip()

    def _facts(self) -> Iterator[tuple[str, str]]:
        from textgen.data.catalogue.fetch import missing_files

        entry = self.entry
        absent = [file for file in entry.files if not (self.folder / file.name).exists()]
        remark = entry.remark
        try:
            missing_files(entry, self.folder)
        except CorpusError as error:
            remark = str(error)
        yield "url", entry.url
        size = f"{entry.download_name}, {entry.size:,} bytes" if entry.exact else megabytes(entry.size, False)
        yield "file", size
        yield "", entry.digest or "no digest is published"
        for number, file in enumerate(entry.files):
            path = self.folder / file.name
            known = path.stat().st_size if path.is_file() else file.size
            about = (f", {known:,} bytes" if known else "") + (" (not here)" if file in absent else "")
            yield "" if number else "text", f"{path}{about}"
            if file.digest:
                yield "", file.digest
        for number, line in enumerate(_standard_split(entry)):
            yield "" if number else "split", line
        yield "licence", entry.licence
        if remark:
            yield "remark", remark
        if absent:
            yield "fetch", f"textgen corpora fetch {entry.name}"


def _text_size(entry: CatalogueEntry, folder: Path) -> str:
    """The size of the text: of its files in the folder, or as published, or roughly that of the download."""
    paths = [folder / file.name for file in entry.files]
    if all(path.is_file() for path in paths):
        return megabytes(sum(path.stat().st_size for path in paths), True)
    if entry.text_size is not None:
        return megabytes(entry.text_size, True)
    return megabytes(entry.size, False) if entry.files[0].member is None else "?"


def megabytes(size: int, exact: bool) -> str:
    """Returns a size in bytes as text in MB; `~` marks one that is not exact."""
    return f"{'' if exact else '~'}{size / 1e6:,.1f} MB"


def _standard_split(entry: CatalogueEntry) -> list[str]:
    if len(entry.files) == 3:
        return ["the three files: training, validation, test"]
    if entry.split_bytes is None:
        return ["none is customary"]
    first, second = entry.split_bytes
    return [
        f"training up to byte {first:,}, validation to {second:,}, then test",
        "(a cut inside a character moves to the next one)",
    ]


def _opening(path: Path, columns: int) -> list[str]:
    """The first lines of a text, as a screen can show them.

    Raises:
        CorpusError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            text = file.read(OPENING_LINES * 4 * columns).decode("utf-8", "replace").removeprefix("\ufeff")
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror}") from error
    return [printable(line.expandtabs())[:columns] for line in text.splitlines()[:OPENING_LINES]]
