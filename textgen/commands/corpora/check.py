"""`corpora check`: checks a text for problems before training."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from textgen.commands.corpora import Json
from textgen.commands.ui.flags import TEXT
from textgen.commands.ui.progress import prepare_corpus
from textgen.commands.ui.report import Report, print_report
from textgen.errors import printable
from textgen.settings.run import CorpusSettings

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from textgen.data.quality.checks import Examination, Finding


def check(*, corpus: Annotated[CorpusSettings, TEXT] = CorpusSettings(), as_json: Json = False) -> None:
    """Check a text for problems before training.

    Finds passages of the validation or test split that are also in the
    training split, characters that are not in the training split, empty and
    very short splits, sorted and duplicate documents, mixed line ends, control
    characters, mojibake and the like: a line for each, with its place and a
    remedy.

    The exit status is 0 if nothing was found, 1 if something was, and 2 if
    the text cannot be read.

    Args:
        as_json: Print one JSON object.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.data.quality.checks import examine, findings
    from textgen.data.quality.text_blocks import BlockReader
    from textgen.settings.parsing import parse_split

    stderr = Console(stderr=True, highlight=False)
    text = prepare_corpus(stderr, corpus)
    with row_progress(stderr) as begin:
        examination = examine(BlockReader(text), begin)
    with_test = bool(corpus.test if corpus.validation else parse_split(corpus.split)[2])
    found = findings(examination, with_test)
    print_report(CheckReport(text.place, examination, found), as_json=as_json)
    if found:
        raise SystemExit(1)


@dataclass(frozen=True)
class CheckReport(Report):
    """Result of `corpora check`: the findings about a text."""

    place: str
    examination: Examination
    findings: list[Finding]

    def to_json(self) -> dict[str, Any]:
        """Returns the sizes of the splits and all findings, for `--json`."""
        reader, contamination = self.examination.reader, self.examination.contamination
        return {
            "text": self.place,
            "characters": reader.characters,
            "documents": len(reader.documents),
            "splits": {
                split: {"characters": reader.size(split)}
                | ({"shared": contamination[split].characters} if split in contamination else {})
                for split in reader.bounds
            },
            "findings": [
                {
                    "kind": each.kind,
                    "split": each.split,
                    "place": each.place and each.place._asdict(),
                    "about": each.about,
                    "remedy": each.remedy,
                    **each.numbers,
                }
                for each in self.findings
            ],
        }

    def render(self, console: Console) -> Iterable[RenderableType]:
        """Yields a line for each finding; in a terminal, it wraps with an indent and its place is bold."""
        from rich.padding import Padding
        from rich.text import Text

        if not self.findings:
            yield printable(f"{self.place}: nothing found in {self.examination.reader.characters:,} characters")
        for each in self.findings:
            heading = printable(self._heading(each))
            line = f"{printable(each.about)}; {each.remedy}"
            if not console.is_terminal:
                yield f"{heading}{line}"
                continue
            first, *rest = Text().append(heading, "bold").append(line).wrap(console, max(console.width - 2, 20))
            yield first
            for more in rest:
                yield Padding(more, (0, 0, 0, 2))

    def _heading(self, finding: Finding) -> str:
        """The split and the place of a finding, as far as it has them: `test split, line 3, column 1: `."""
        from textgen.data.quality.checks import describe_place

        heading = [f"{finding.split} split"] if finding.split else []
        if finding.place:
            heading.append(describe_place(finding.place, len(self.examination.reader.documents)))
        return ", ".join(heading) + (": " if heading else "")
