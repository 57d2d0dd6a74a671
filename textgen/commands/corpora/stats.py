"""`corpora stats`: statistics of a text, and a model that suits it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from textgen.commands.corpora import Json
from textgen.commands.ui.flags import TEXT
from textgen.commands.ui.progress import prepare_corpus
from textgen.commands.ui.report import Report, labelled, print_report, table_or_rows
from textgen.errors import printable
from textgen.settings.run import CorpusSettings
from textgen.wrapping import GLUE, wrap

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from textgen.data.quality.statistics import Baselines, TextStatistics
    from textgen.data.quality.text_blocks import BlockReader
    from textgen.training.proposal import Proposal

RARE = (2, 10, 100)
"""Numbers of occurrences below which characters are counted as rare, in JSON."""
RARE_IN_TEXT = 10  # the one of them that the text reports
SHOWN_CHARACTERS = 20
CHARACTER_NAMES = {" ": "space", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u00a0": "U+00A0"}


def stats(*, corpus: Annotated[CorpusSettings, TEXT] = CorpusSettings(), as_json: Json = False) -> None:
    """Show statistics of a text and propose a model.

    Sizes, alphabet, lines and words; repeated lines and passages; unusual
    characters; the bits per character of n-grams and xz on held-out text;
    and the sizes that 'train' chooses for it on this kind of machine, for
    several time limits.

    Args:
        as_json: Print one JSON object, with the whole alphabet.
    """
    from rich.console import Console

    from textgen.commands.ui.progress import row_progress
    from textgen.data.quality.statistics import TextStatistics, measure_baselines
    from textgen.data.quality.text_blocks import BlockReader
    from textgen.settings.run import SPLITS
    from textgen.training.device import detect_accelerator, device_kind
    from textgen.training.proposal import propose_runs

    stderr = Console(stderr=True, highlight=False)
    text = prepare_corpus(stderr, corpus)
    reader = BlockReader(text)
    statistics = TextStatistics(reader, passages=True)
    with row_progress(stderr) as begin:
        progress = begin("reading")
        for split in SPLITS:
            for block in reader.blocks(split):
                statistics.add(split, block)
                progress(block.end, reader.characters)
        statistics.finish()
        baselines = measure_baselines(reader, statistics, begin)
    device = device_kind(detect_accelerator())
    proposals = propose_runs(tokens=text.split_ends.training, tokenizer=text.tokenizer, device=device)
    print_report(StatsReport(reader, statistics, baselines, proposals), as_json=as_json)


@dataclass(frozen=True)
class StatsReport(Report):
    """Result of `corpora stats`: statistics of a text, baselines and proposed runs."""

    reader: BlockReader
    statistics: TextStatistics
    baselines: Baselines | None  # None if the text is too short for them
    proposals: Sequence[Proposal]  # of runs, by length

    def to_json(self) -> dict[str, Any]:
        """Returns all statistics for `--json`, with the whole alphabet."""
        reader, statistics, corpus = self.reader, self.statistics, self.reader.corpus
        return {
            "text": corpus.place,
            "sha256": corpus.sha256,
            "tokenizer": corpus.tokenizer.kind,
            "vocabulary": corpus.tokenizer.vocabulary_size,
            "characters": reader.characters,
            "tokens": len(corpus.ids),
            "utf8_bytes": statistics.utf8_bytes,
            "documents": len(reader.documents),
            "splits": {split: reader.size(split) for split in reader.bounds},
            **self._lines_to_json(),
            **self._alphabet_to_json(),
            **self._repeats_to_json(),
            **self._baselines_to_json(),
        }

    def _lines_to_json(self) -> dict[str, Any]:
        lines = self.statistics.lines
        place = self.statistics.place(lines.longest_offset)
        return {
            "lines": {
                "number": lines.number,
                "median": lines.median,
                "longest": lines.longest,
                "longest_at": {"document": place.document, "line": place.line},
                "ends": {name: lines.ends[name] for name in ("lf", "crlf", "cr")},
            },
            "words": self.statistics.words,
        }

    def _alphabet_to_json(self) -> dict[str, Any]:
        total = self.statistics.total
        rare = [(least, *self.statistics.rarer_than(least)) for least in RARE]
        return {
            "alphabet": [
                {"character": chr(c), "code": c, "name": unicodedata.name(chr(c), ""), "count": int(total[c])}
                for c in self._by_frequency()
            ],
            "groups": [
                {"group": group.name, "different": group.different, "count": group.count}
                for group in self.statistics.groups
            ],
            "rare": [{"fewer_than": least, "different": number, "count": count} for least, number, count in rare],
        }

    def _repeats_to_json(self) -> dict[str, Any]:
        from textgen.data.quality.statistics import LONG_LINE
        from textgen.data.quality.text_blocks import PASSAGE

        lines, passages = self.statistics.line_repeats, self.statistics.passage_repeats
        return {
            "repeated": {
                "lines": {"least": LONG_LINE, "share": lines.share(), "sampled": lines.sampled},
                "passages": {"length": PASSAGE, "share": passages.share(), "sampled": passages.sampled},
            },
            "unicode_issues": {
                name: {"count": found.count, "first": self.statistics.place(found.first)._asdict()}
                for name, found in self.statistics.unicode_issues.items()
            },
        }

    def _baselines_to_json(self) -> dict[str, Any]:
        from textgen.training.proposal import recommended

        baselines = self.baselines
        return {
            "baselines": baselines
            and {
                "training_characters": baselines.training_characters,
                "validation_characters": baselines.validation_characters,
                "ngrams": [round(bits, 4) for bits in baselines.ngrams],
                "xz": round(baselines.xz, 4),
            },
            "proposals": [
                {
                    "max_time": each.max_time,
                    "hidden": each.hidden,
                    "batch_size": each.batch_size,
                    "window": each.window,
                    "parameters": each.parameters,
                    "tokens_per_second": round(each.speed),
                    "epochs": round(each.epochs, 3),
                    "dropout": each.dropout,
                    "weight_decay": each.weight_decay,
                    "recommended": each is recommended(self.proposals),
                }
                for each in self.proposals
            ],
        }

    def render(self, console: Console) -> Iterable[RenderableType]:
        """Yields labelled lines, the table of baselines and the table of proposals."""
        from rich.text import Text

        from textgen.training.text_length import short_text_note

        yield Text(printable(self.reader.corpus.place), "bold")
        facts = [*self._sizes(), *self._alphabet(), ("repeated", self._repeats()), *self._issues()]
        facts += [("length", note)] if (note := short_text_note(self.reader.size("training"))) else []
        yield from labelled(facts, console.width)
        yield ""
        yield from self._baseline_table(console.width)
        if self.proposals:
            yield ""
            yield from self._proposal_table(console.width)

    def _sizes(self) -> Iterator[tuple[str, str]]:
        from textgen.data.quality.checks import plural

        reader, statistics, lines = self.reader, self.statistics, self.statistics.lines
        size = statistics.utf8_bytes
        yield (
            "characters",
            f"{reader.characters:,}" + (f" ({size:,} bytes in UTF-8)" if size > reader.characters else ""),
        )
        if len(reader.corpus.ids) != reader.characters:
            yield "tokens", f"{len(reader.corpus.ids):,} of {reader.corpus.tokenizer.vocabulary_size:,} different ones"
        yield "splits", ", ".join(f"{split} {reader.size(split):,}" for split in reader.bounds)
        if len(reader.documents) > 1:
            yield "documents", f"{len(reader.documents):,}"
        place = statistics.place(lines.longest_offset)
        where = f"document {place.document:,}, " if len(reader.documents) > 1 else ""
        median = f"{lines.median:,} characters (median) to {lines.longest:,} ({where}line {place.line:,})"
        yield "lines", f"{lines.number:,} of {median if lines.number > 1 else plural(lines.longest, 'character')}"
        spaces = sum(group.count for group in statistics.groups if group.name == "white space")
        length = (reader.characters - spaces) / max(statistics.words, 1)
        yield "words", f"{statistics.words:,} between white space, {length:,.1f} characters each"

    def _alphabet(self) -> Iterator[tuple[str, str]]:
        from textgen.data.quality.checks import plural

        statistics, ordered = self.statistics, self._by_frequency()
        total, training = int(statistics.total.sum()), statistics.counts["training"]
        groups = ", ".join(
            f"{group.name} {group.different:,} ({_percent(group.count, total)})" for group in statistics.groups
        )
        yield "alphabet", f"{plural(len(ordered), 'character')}: {groups}"
        frequent = (
            f"{_visible(chr(c))}{GLUE}{_percent(int(statistics.total[c]), total)}" for c in ordered[:SHOWN_CHARACTERS]
        )
        yield "frequent", ", ".join(frequent)
        rare, count = statistics.rarer_than(RARE_IN_TEXT)
        if rare and self.reader.corpus.tokenizer.kind.startswith("char"):
            shown = [c for c in ordered if 0 < training[c] < RARE_IN_TEXT][:SHOWN_CHARACTERS]
            more = f" and {rare - len(shown):,} more" if rare > len(shown) else ""
            number = f"{rare:,} {'occurs' if rare == 1 else 'occur'} fewer than {RARE_IN_TEXT} times"
            share = f"{_percent(count, int(training.sum()))} of it"
            advice = f"too few to learn from (--min-count {RARE_IN_TEXT} encodes them as bytes)"
            characters = " ".join(_visible(chr(c)) for c in shown)
            yield "rare", f"{number} in the training split, {share}: {characters}{more}; {advice}"

    def _by_frequency(self) -> list[int]:
        """The code points of the alphabet, the most frequent first."""
        import numpy as np

        total = self.statistics.total
        present = np.flatnonzero(total)
        ordered: list[int] = present[np.argsort(-total[present], kind="stable")].tolist()
        return ordered

    def _repeats(self) -> str:
        from textgen.data.quality.statistics import LONG_LINE
        from textgen.data.quality.text_blocks import PASSAGE

        lines, passages = (
            f"{'about ' if each.sampled else ''}{100 * each.share():.1f} %"
            for each in (self.statistics.line_repeats, self.statistics.passage_repeats)
        )
        return (
            f"{lines} of the lines of {LONG_LINE} characters or more, {passages} of all passages of {PASSAGE}, occur "
            "more than once"
        )

    def _issues(self) -> Iterator[tuple[str, str]]:
        from textgen.data.quality.checks import UNICODE_ISSUES, describe_place

        statistics, documents = self.statistics, len(self.reader.documents)
        issues = [
            f"{found.count:,} x {UNICODE_ISSUES[name].label}, the first in "
            f"{describe_place(statistics.place(found.first), documents)}"
            for name, found in statistics.unicode_issues.items()
        ]
        issues += [statistics.lines.mixed] if statistics.lines.mixed else []
        yield from (("" if number else "unusual", issue) for number, issue in enumerate(issues or ["nothing"]))

    def _baseline_table(self, columns: int) -> Iterator[RenderableType]:
        from rich.text import Text

        baselines = self.baselines
        if baselines is None:
            yield "Too short to measure n-grams and xz."
            return
        losses = {str(n): bits for n, bits in enumerate(baselines.ngrams)} | {"xz": baselines.xz}
        cells = {"context": ["bits per character"]} | {heading: [f"{bits:z.2f}"] for heading, bits in losses.items()}
        yield from table_or_rows(cells, columns, left=("context",))
        note = (
            f"Kneser-Ney n-grams by characters of context, and xz: trained on {baselines.training_characters:,} "
            f"characters of the training split, evaluated on {baselines.validation_characters:,} of the validation "
            "split. A network has to beat them."
        )
        yield from (Text(line, "dim") for line in wrap(note, columns))

    def _proposal_table(self, columns: int) -> Iterator[RenderableType]:
        from textgen.training.proposal import ENOUGH_EPOCHS, recommended

        best = recommended(self.proposals)
        shown = self.proposals[: self.proposals.index(best) + 2]
        cells = {
            "time": [each.max_time for each in shown],
            "hidden": [str(each.hidden) for each in shown],
            "B x T": [f"{each.batch_size} x {each.window}" for each in shown],
            "dropout": [f"{each.dropout:g}" for each in shown],
            "decay": [f"{each.weight_decay:g}" for each in shown],
            "parameters": [f"{each.parameters:,}" for each in shown],
            "epochs": [f"{each.epochs:,.0f}" if each.epochs >= 10 else f"{each.epochs:.2g}" for each in shown],
        }
        styles = ["bold" if each is best else "" for each in shown]
        yield from table_or_rows(cells, columns, left=("time",), styles=styles)
        why = "more time would still help"
        if best.epochs >= ENOUGH_EPOCHS:
            why = f"the shortest of these with {ENOUGH_EPOCHS} epochs; a longer one gains little more"
        note = "These are the sizes that train chooses; epochs are estimates for this kind of machine."
        yield from wrap(f"Recommended: --max-time {best.max_time}: {why}. {note}", columns)


def _percent(part: int, whole: int) -> str:
    """Formats a share in percent, with as many digits as it needs to differ from 0."""
    share = 100 * part / max(whole, 1)
    return f"{share:.1f} %" if share >= 0.1 else f"{share:.2f} %" if share >= 0.005 else f"{share:.1g} %"


def _visible(character: str) -> str:
    """Returns a character as it can be shown within a line."""
    alone = character.isprintable() and unicodedata.category(character)[0] != "M"  # marks need a letter
    return CHARACTER_NAMES.get(character, character if alone else f"U+{ord(character):04X}")
