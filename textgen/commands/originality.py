"""`originality`: how much of a text is copied from the training text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Group, Parameter

from textgen.commands.ui.flags import MODEL, OUTPUT, TEXT, between
from textgen.commands.ui.painting import can_paint, painted_lines
from textgen.commands.ui.report import (
    GUTTER,
    VISIBLE_SPACES,
    WIDE,
    Report,
    labelled,
    print_report,
    round_number,
    table_or_rows,
    visible,
    width_of,
)
from textgen.errors import CorpusError, SettingsError, TextgenError, printable
from textgen.settings.run import SourceSettings
from textgen.units import percent

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

    from textgen.data.quality.originality import Originality
    from textgen.data.quality.statistics import TextPlace
    from textgen.data.quality.text_blocks import BlockReader
    from textgen.evaluation.copies import Copies, Copy
    from textgen.unicode import TextForm

COMPARED = Group("Text", sort_key=0)
TEXT_OF_A_RUN = SourceSettings()
SHORTEST = 8
"""Smallest --at-least: shorter passages are in every text."""
MOST_CHARACTERS = 4_000_000
"""Characters of the longest text that is compared: what is kept of it takes some 100 bytes each."""
LEVELS = ((1, "color(136)"), (2, "color(166)"), (4, "bold color(160)"))
"""Multiples of --at-least from which on copies have a style."""
LEAST_PASSAGE, SHOWN_PASSAGE = 24, 60
"""Columns of a passage in the table, at least, and where there is no terminal."""


def originality(
    text: Annotated[str, Parameter(group=COMPARED, allow_leading_hyphen=True)],
    /,
    *,
    at_least: Annotated[int, Parameter(group=COMPARED, validator=between(SHORTEST, 10**6))] = 30,
    checkpoint: Annotated[str | None, Parameter(group=MODEL)] = None,
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    source: Annotated[SourceSettings, TEXT] = TEXT_OF_A_RUN,
    top: Annotated[int, Parameter(group=OUTPUT, validator=between(0, 1000))] = 10,
    paint: Annotated[bool | None, Parameter(group=OUTPUT)] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Measure how much a text copies from the training text.

    Finds all passages of the text that also stand in the training split of a
    run's corpus, character by character, after --normalize, --newlines and
    --typography of the run. Beside the share of the text that is copied
    stands that of the held-out text of the same corpus (its validation and
    test split), which a person has written: proverbs and names recur, too.

    With --corpus the text is compared with all of these texts, whatever has
    been trained on them, and the held-out text is a share of them (--split).

    --json prints one object: file, model (null with --corpus), source,
    at_least, characters, copied, share, source_characters, held_out (null, or
    characters, copied, share) and passages, each with offset, line, column,
    characters, text and source (offset, document, line, column). Lines,
    columns and documents are counted from 1, offsets from 0.

    Args:
        text: A text file, or - for standard input.
        at_least: Shortest passage that counts as a copy, in characters.
        checkpoint: Name of a run, or path of a run or model folder, whose text is compared with (default: the newest
            model).
        checkpoints: Folder of all runs.
        top: Number of the longest copied passages to report.
        paint: Colour the whole text by copies (default: in a terminal, up to 5,000 characters).
        as_json: Print one JSON object.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.data.load import read_text_file
    from textgen.data.quality.originality import measure_originality
    from textgen.unicode import code_points

    if paint and as_json:
        raise SettingsError("--paint is for a terminal and --json is for programs; give one of them")
    if source.corpus and checkpoint is not None:
        raise SettingsError("--corpus names texts and --checkpoint a run with texts of its own; give one of them")
    if text == "-" in (*source.corpus, *source.validation, *source.test):
        raise SettingsError("standard input can be read once only; save one of the two texts to a file")
    stderr = Console(stderr=True, highlight=False)
    given = read_text_file(text, source.encoding)
    model, reader, form = compared_with(source, checkpoint, checkpoints, stderr)
    known = form.apply(given.text)
    if len(known) > MOST_CHARACTERS:
        raise CorpusError(
            f"{given.place} has {len(known):,} characters, and {MOST_CHARACTERS:,} can be compared at once; give a part"
        )
    with row_progress(stderr) as begin:
        found = measure_originality(
            reader,
            [code_points(known)],
            begin("comparing"),
            at_least=at_least,
            source=("training",) if model else ("training", "validation", "test"),
        )
    painted = not as_json and can_paint(paint, known)
    report = OriginalityReport(given.place, model, reader, known, originality=found, top=top, painted=painted)
    print_report(report, as_json=as_json, columns=WIDE)


def compared_with(
    source: SourceSettings, checkpoint: str | None, checkpoints: Path, stderr: Console
) -> tuple[str | None, BlockReader, TextForm]:
    """Returns the name of the run, a reader of the texts to compare with, and their form; no name with --corpus.

    Raises:
        TextgenError: they are not available.
    """
    from textgen.commands.ui.progress import prepare_corpus
    from textgen.data.load import load_run_corpus
    from textgen.data.quality.text_blocks import BlockReader
    from textgen.runs.model_folder import find_model, read_model, run_name
    from textgen.unicode import TextForm

    if source.corpus:
        form = TextForm(source.normalize, source.newlines, source.typography)
        return None, BlockReader(prepare_corpus(stderr, source)), form
    model = read_model(find_model(checkpoint, checkpoints))
    try:
        corpus = load_run_corpus(model, partial(prepare_corpus, stderr))
    except TextgenError as error:
        raise CorpusError(f"{error}; or name texts to compare with: --corpus FILE") from error
    return run_name(model.folder), BlockReader(corpus), model.form


@dataclass(frozen=True)
class OriginalityReport(Report):
    """Result of `originality`: what a text copies."""

    place: str  # name of the text in messages
    model: str | None  # name of the run whose training split it was compared with; None: with all of --corpus
    reader: BlockReader  # of the corpus
    text: str  # in the form of the corpus
    originality: Originality  # of the text
    top: int  # number of passages to report
    painted: bool  # whether the text itself is shown, in colours

    @property
    def copies(self) -> Copies:
        """The copies of the text."""
        return self.originality.texts[0]

    @property
    def passages(self) -> list[tuple[Copy, TextPlace]]:
        """The longest copies, each with its place in the corpus."""
        from textgen.data.quality.places import places_of

        copies = self.copies.longest(self.top)
        return list(zip(copies, places_of(self.reader, [copy.source for copy in copies]), strict=True))

    def to_json(self) -> dict[str, Any]:
        """Returns the keys that the help of `originality` lists."""
        characters, copied = self.originality.held_out
        held_out = {"characters": characters, "copied": copied, "share": round_number(copied / max(characters, 1))}
        return {
            "file": self.place,
            "model": self.model,
            "source": self.reader.corpus.place,
            "at_least": self.copies.at_least,
            "characters": len(self.text),
            "copied": self.copies.copied,
            "share": round_number(self.copies.share),
            "source_characters": self.originality.source,
            "held_out": held_out if characters else None,
            "passages": [
                {
                    "offset": copy.offset,
                    "line": line,
                    "column": column,
                    "characters": copy.characters,
                    "text": self.text_of(copy),
                    "source": {"offset": copy.source, **place._asdict()},
                }
                for (copy, place), (line, column) in zip(self.passages, self.positions(), strict=True)
            ],
        }

    def text_of(self, copy: Copy) -> str:
        """Returns the characters of a copy."""
        return self.text[copy.offset : copy.offset + copy.characters]

    def positions(self) -> list[tuple[int, int]]:
        """Returns line and column in the text of each of the longest copies."""
        from textgen.evaluation.passage import LinePositions

        lines = LinePositions(self.text)
        places = (lines.at(copy.offset) for copy in self.copies.longest(self.top))
        return [(int(line), int(column)) for line, column in places]

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields the painted text, if wanted, the shares and the longest copies."""
        from rich.text import Text

        if self.painted:
            yield from painted_copies(self.text, self.copies)
        split = f", training split of {self.model}" if self.model else ""
        yield Text(printable(f"{self.place} compared with {self.reader.corpus.place}{split}"), "bold")
        yield ""
        yield from labelled(list(self.facts()), console.width)
        if passages := self.passages:
            yield ""
            yield from self.passages_table(passages, console)

    def facts(self) -> Iterator[tuple[str, str]]:
        """Yields the shares that are copied, of the text and of the held-out text."""
        number, copied = self.copies.at_least, self.copies.copied
        share = f"{percent(self.copies.share)} of the text, {copied:,} of {len(self.text):,} characters"
        yield "copied", f"{share}, in passages of {number:,} or more"
        characters, copied = self.originality.held_out
        compared = f"{percent(copied / max(characters, 1))} of the held-out text of the same corpus, {copied:,} of "
        yield "compare", f"{compared}{characters:,} characters" if characters else "the corpus has no held-out text"

    def passages_table(self, passages: Sequence[tuple[Copy, TextPlace]], console: Console) -> Iterator[RenderableType]:
        """Yields a table of the longest copies, as wide as the screen."""
        several = len(self.reader.documents) > 1
        cells: dict[str, list[str | Text]] = {
            "line:col": [f"{line}:{column}" for line, column in self.positions()],
            "length": [f"{copy.characters:,}" for copy, _ in passages],
            "stands in": [
                f"{f'document {place.document:,}, ' if several else ''}line {place.line:,}" for _, place in passages
            ],
        }
        room = console.width - width_of(cells) if console.is_terminal else SHOWN_PASSAGE
        fits = room >= LEAST_PASSAGE + GUTTER
        cells["passage"] = [shown_passage(self.text_of(copy), room if fits else console.width) for copy, _ in passages]
        yield from table_or_rows(cells, console.width, left=("stands in", "passage"))


def shown_passage(text: str, columns: int) -> Text:
    """Returns the beginning of a passage in one line of so many columns."""
    from rich.text import Text

    shown = Text(visible(text[: columns + 1]).replace(VISIBLE_SPACES[" "], " "))
    shown.truncate(columns, overflow="ellipsis")
    return shown


def painted_copies(text: str, copies: Copies) -> Iterator[Text]:
    """Yields the lines of a text, each character in the colour of the longest copy that it is in, and a legend."""
    levels = [(least * copies.at_least, style) for least, style in LEVELS]

    def style_of(length: int) -> str:
        return next((style for least, style in reversed(levels) if length >= least), "")

    lengths = copies.longest_at.tolist()
    styled = ((character, style_of(length), False) for character, length in zip(text, lengths, strict=True))
    swatches = ((f"{least:,} or more", style) for least, style in levels)
    return painted_lines(styled, "characters in a row that are copied", swatches)
