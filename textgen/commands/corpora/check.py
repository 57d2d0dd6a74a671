"""`corpora check`: what may be wrong with a text."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

from textgen.commands.corpora.command import Json
from textgen.commands.ui.corpus import TEXT, prepare_corpus
from textgen.errors import printable
from textgen.settings.corpus import CorpusSettings

if TYPE_CHECKING:
    from textgen.data.quality.checks import Examined, Finding


def check(
    *,
    corpus: Annotated[CorpusSettings, TEXT] = CorpusSettings(),
    as_json: Json = False,
) -> None:
    """Look for what may be wrong with a text before it is learnt.

    Passages of the validation or test part that also stand in the training
    part, characters that it lacks, empty and very short parts, copied
    documents, mixed newlines, control characters, mojibake and the like: a
    line for each, with its place and a remedy.

    The exit status is 0 where nothing was found, 1 where something was, and
    2 where the text cannot be read.

    Args:
        as_json: One JSON object.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.data.quality.checks import examine, findings
    from textgen.data.quality.text_blocks import Reader
    from textgen.settings.parsing import parse_split

    stderr = Console(stderr=True, highlight=False)
    text = prepare_corpus(stderr, corpus)
    with row_progress(stderr) as begin:
        seen = examine(Reader(text), begin)
    found = findings(seen, with_test=bool(corpus.test if corpus.validation else parse_split(corpus.split)[2]))
    if as_json:
        sys.stdout.write(json.dumps(document(text.place, seen, found)) + "\n")
    else:
        write_report(text.place, seen, found)
    sys.stdout.flush()
    if found:
        raise SystemExit(1)


def document(place: str, seen: Examined, found: list[Finding]) -> dict[str, Any]:
    """What JSON has."""
    return {
        "text": place,
        "characters": seen.reader.characters,
        "documents": len(seen.reader.documents),
        "parts": {
            part: {"characters": seen.reader.size(part)}
            | ({"shared": seen.overlaps[part].characters} if part in seen.overlaps else {})
            for part in seen.reader.bounds
        },
        "findings": [
            {
                "kind": each.kind,
                "part": each.part,
                "place": dict(zip(("document", "line", "column"), each.place, strict=True)) if each.place else None,
                "about": each.about,
                "remedy": each.remedy,
                **each.numbers,
            }
            for each in found
        ],
    }


def write_report(place: str, seen: Examined, found: list[Finding]) -> None:
    """A line for each finding; in a terminal with its place in bold, and broken where the screen ends."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    from textgen.commands.ui.console import is_colourful

    screen = Console(highlight=False)
    if not found:
        size = f"{seen.reader.characters:,} characters"
        sys.stdout.write(printable(f"{place}: nothing found in {size}") + "\n")
    for each in found:
        where = printable(heading(each, len(seen.reader.documents)))
        line = f"{printable(each.about)}; {each.remedy}"
        if not screen.is_terminal:
            sys.stdout.write(f"{where + ': ' if where else ''}{line}\n")
            continue
        console = screen if is_colourful(screen) else Console(color_system=None, width=screen.width, highlight=False)
        with console.capture() as shown:
            words = Text().append(f"{where}: " if where else "", "bold").append(line)
            first, *rest = words.wrap(console, max(console.width - 2, 20))
            console.print(first)
            for more in rest:
                console.print(Padding(more, (0, 0, 0, 2)))
        sys.stdout.write("".join(row.rstrip() + "\n" for row in shown.get().splitlines()))


def heading(finding: Finding, documents: int) -> str:
    """Where it is: part and place, as far as it has them."""
    from textgen.data.quality.checks import spoken

    parts = [f"{finding.part} part"] if finding.part else []
    return ", ".join(parts + ([spoken(finding.place, documents)] if finding.place else []))
