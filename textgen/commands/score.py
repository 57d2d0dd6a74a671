"""`score`: per-character surprise of a text."""

from __future__ import annotations

import itertools
import json
import math
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, TextIO

from cyclopts import Group, Parameter

from textgen.commands.ui.flags import OUTPUT, ModelFlags, between
from textgen.commands.ui.painting import can_paint, painted_lines
from textgen.commands.ui.report import (
    VISIBLE_SPACES,
    WIDE,
    Report,
    is_colourful,
    print_report,
    round_number,
    visible,
)
from textgen.errors import SettingsError, warn
from textgen.units import bits_per_character, percent, perplexity

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

    from textgen.evaluation.passage import EncodedText
    from textgen.evaluation.score import Scores, ScoreSummary, SurprisingPlace
    from textgen.generation.generator import TextGenerator
    from textgen.tokenizers.known_text import OnUnknown

TEXT = Group("Text", sort_key=0)

# Lowest surprise in bits, its label and its style. The colours are of medium lightness, to be read on a dark and on a
# light background.
LEVELS = (
    (0, "1 in 2 or more", "color(245)"),
    (1, "1 in 32", "default"),
    (5, "1 in 128", "color(136)"),
    (7, "1 in 1,024", "color(166)"),
    (10, "less", "bold color(160)"),
)
# Columns of the screen from which the surprising places have more context, the expected characters, and the chance.
WIDE_PLACES, ALL_PLACES, CHANCE_PLACES = 100, 65, 48
MARKED = 5  # bits of surprise from which on a space or a newline is shown as a sign, in colour


def score(
    file: Annotated[str, Parameter(group=TEXT, allow_leading_hyphen=True)],
    /,
    *,
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8",
    undecodable: Annotated[Literal["error", "replace", "skip"], Parameter(group=TEXT)] = "error",
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    model: Annotated[ModelFlags, Parameter(name="*")] = ModelFlags(),
    top: Annotated[int, Parameter(group=OUTPUT, validator=between(0, 10**6))] = 10,
    alternatives: Annotated[int, Parameter(group=OUTPUT, validator=between(0, 10**6))] = 3,
    paint: Annotated[bool | None, Parameter(group=OUTPUT)] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
    as_jsonl: Annotated[bool, Parameter(name="--jsonl", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Score a text: how probable each character is to a model.

    The model reads the text after a newline, as it generates without a prompt.
    Surprise is the negative log-probability of a character, given all before
    it. Lines and columns are counted from 1, offsets from 0, all in
    characters; log-probabilities are natural.

    --json prints one object: file, model, digest (of its weights), engine,
    precision, context (what was read before the text), unknown (characters
    skipped or replaced), characters, nats, nats_per_character,
    bits_per_character, perplexity, entropy_per_character (nats that the model
    expected), first_guess_share, places (each with offset, line, column,
    text, probability, logprob, alternatives, before, after) and logprobs: a
    [character, logprob] for each character of the text.

    --jsonl prints one object a line for each character: offset, line, column,
    text, logprob, entropy, alternatives. Alternatives are the model's most
    probable [character, logprob], best first; the text's own may be one.

    If the model's tokens are subwords, there is one of these for each token
    in place of each character; figures per character are still per character.

    Args:
        file: A text file, or - for standard input.
        encoding: Encoding of the file, for instance utf-8, utf-16 or latin-1.
        undecodable: Bytes that are not in the encoding: end with an error, read U+FFFD for each, or leave them out.
        on_unknown: What to do with characters that are not in the model's vocabulary; positions stay those of the file
            (after --normalize, --newlines and --typography, if the model was trained with them).
        top: Number of the most surprising places to report.
        alternatives: Number of the model's most probable characters to report at each place.
        paint: Colour the whole text by surprise (default: in a terminal, up to 5,000 characters).
        as_json: Print one JSON object for the whole text.
        as_jsonl: Print one JSON object a line for each character, as it is scored.
    """
    from textgen.data.load import read_text_file
    from textgen.evaluation.passage import EncodedText
    from textgen.evaluation.score import ScoreSummary

    check_form(as_json, as_jsonl, paint)
    place, given, size = read_text_file(file, encoding, undecodable)
    generator = model.load()
    text = EncodedText.encode(generator.model.form.apply(given), generator.tokenizer, on_unknown, place)
    if generator.tokenizer.marks_documents and "\n" in text.text.strip("\n"):
        warn(f"{place} is read as one document; put U+001E before each, as this model has learned")
    painted = not (as_json or as_jsonl) and can_paint(paint, text.text)
    summary = ScoreSummary(top, keep_logprobs=as_json or painted)
    add_scores(summary, generator, text, size=size, alternatives=alternatives, lines=sys.stdout if as_jsonl else None)
    if not as_jsonl:
        report = ScoreReport(
            place, generator, text, summary, on_unknown=on_unknown, precision=model.precision, painted=painted
        )
        print_report(report, as_json=as_json, columns=WIDE)


def check_form(as_json: bool, as_jsonl: bool, paint: bool | None) -> None:
    """Raises SettingsError if more than one form of the answer is asked for."""
    if as_json and as_jsonl:
        raise SettingsError("--json and --jsonl are two forms of the same output; give one of them")
    if paint and (as_json or as_jsonl):
        raise SettingsError("--paint is for a terminal and --json and --jsonl are for programs; give one of them")


def add_scores(
    summary: ScoreSummary,
    generator: TextGenerator,
    text: EncodedText,
    *,
    size: int,
    alternatives: int,
    lines: TextIO | None,
) -> None:
    """Adds the scores of a text of `size` bytes, showing progress; also writes each unit to `lines` as it is scored."""
    from rich.console import Console

    from textgen.commands.ui.progress import byte_progress
    from textgen.evaluation.score import scores
    from textgen.tokenizers.protocol import default_prompt, display_strings

    strings = display_strings(generator.tokenizer)
    before = generator.tokenizer.encode(default_prompt(generator.tokenizer))
    stderr = Console(stderr=True, highlight=False, quiet=lines is not None and lines.isatty())
    with byte_progress(stderr, "scoring", delay=0.3) as progress:
        for some in scores(generator.engine, text.ids, before, starts=text.starts, alternatives=alternatives):
            begin, end = summary.units, summary.units + len(some.logprobs)
            if lines:
                write_lines(lines, text, begin, some=some, strings=strings)
            summary.add(some, int(text.chars_per_unit[begin:end].sum()))
            progress(size * end // len(text.starts), size)


def write_lines(out: TextIO, text: EncodedText, first_unit: int, some: Scores, strings: Sequence[str]) -> None:
    """Writes a line of JSON for each unit of `some`, which begins with unit `first_unit` of the text."""
    units = slice(first_unit, first_unit + len(some.logprobs))
    begins, lengths = text.first_characters[units], text.chars_per_unit[units]
    offsets = text.offsets[begins]
    lines, columns = text.lines.at(offsets)
    for i, (begin, length) in enumerate(zip(begins.tolist(), lengths.tolist(), strict=True)):
        likely = zip(some.alternatives[i].tolist(), some.alternative_logprobs[i].tolist(), strict=True)
        line = {
            "offset": int(offsets[i]),
            "line": int(lines[i]),
            "column": int(columns[i]),
            "text": text.text[begin : begin + length],
            "logprob": round_number(some.logprobs[i]),
            "entropy": round_number(some.entropies[i]),
            "alternatives": [[strings[token], round_number(logprob)] for token, logprob in likely],
        }
        out.write(json.dumps(line) + "\n")


@dataclass(frozen=True)
class ScoreReport(Report):
    """Result of `score` for a whole text."""

    place: str  # name of the text in messages
    generator: TextGenerator  # the model
    text: EncodedText  # that was scored
    summary: ScoreSummary  # of the scores; with log-probabilities for JSON or a painted text
    on_unknown: OnUnknown  # what was done with characters that are not in the model's vocabulary
    precision: str  # of the large matrices
    painted: bool  # whether the text itself is shown, in colours

    @property
    def places(self) -> Sequence[SurprisingPlace]:
        """Most surprising places of the text, located in it."""
        from textgen.evaluation.score import locate
        from textgen.tokenizers.protocol import display_strings

        return locate(self.summary.surprises, self.text, display_strings(self.generator.tokenizer))

    def to_json(self) -> dict[str, Any]:
        """See the help of `score`; without `logprobs`, which `write_json` adds."""
        from textgen.runs.model_folder import run_name
        from textgen.tokenizers.protocol import default_prompt

        generator, summary = self.generator, self.summary
        most = perplexity(summary.nats_per_character)
        return {
            "file": self.place,
            "model": run_name(generator.model.folder),
            "digest": generator.model.digest,
            "engine": generator.engine.name,
            "precision": self.precision,
            "context": default_prompt(generator.tokenizer),
            "unknown": self.text.unknown,
            "characters": summary.characters,
            "nats": round_number(summary.nats),
            "nats_per_character": round_number(summary.nats_per_character),
            "bits_per_character": round_number(bits_per_character(summary.nats_per_character)),
            "perplexity": round_number(most) if math.isfinite(most) else None,
            "entropy_per_character": round_number(summary.entropy / summary.characters),
            "first_guess_share": round_number(summary.first_guess_share),
            "places": [place_to_json(place) for place in self.places],
        }

    def write_json(self, out: TextIO) -> None:
        """Writes one JSON object. Its long list is written in parts, because it might not fit into memory."""
        out.write(json.dumps(self.to_json())[:-1] + ', "logprobs": [')
        units, comma = self.text.units, ""
        for logprobs in self.summary.logprobs:
            some = zip(itertools.islice(units, len(logprobs)), logprobs.tolist(), strict=True)
            out.write(comma + json.dumps([[unit, round_number(logprob)] for unit, logprob in some])[1:-1])
            comma = ", "
        out.write("]}\n")

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields the painted text, if wanted, the figures and the most surprising places."""
        from rich.text import Text

        from textgen.runs.model_folder import run_name

        if self.painted:
            logprobs = itertools.chain.from_iterable(each.tolist() for each in self.summary.logprobs)
            yield from painted_text(self.text.units, logprobs)
        yield Text(f"{self.place} scored by {run_name(self.generator.model.folder)}", "bold")
        yield ""
        yield figures_table(self.text, self.on_unknown, self.summary)
        if places := self.places:
            yield ""
            yield places_table(places, colourful=is_colourful(console), columns=console.width)


def place_to_json(place: SurprisingPlace) -> dict[str, Any]:
    """Returns a surprising place as an object for JSON."""
    return {
        "offset": place.offset,
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "probability": math.exp(place.logprob),
        "logprob": round_number(place.logprob),
        "alternatives": [[name, round_number(logprob)] for name, logprob in place.alternatives],
        "before": place.before,
        "after": place.after,
    }


def painted_text(units: Iterable[str], logprobs: Iterable[float]) -> Iterator[Text]:
    """Yields the lines of a text, each unit in the colour of its surprise, and a legend."""
    bits = (bits_per_character(-logprob) for logprob in logprobs)
    painted = ((unit, style_of(each), each >= MARKED) for unit, each in zip(units, bits, strict=True))
    return painted_lines(painted, "chance of a character", ((label, style) for _, label, style in LEVELS))


def style_of(bits: float) -> str:
    """Returns the style of a character with this surprise."""
    return next(style for least, _, style in reversed(LEVELS) if bits >= least or least == 0)


def figures_table(text: EncodedText, on_unknown: OnUnknown, summary: ScoreSummary) -> Table:
    """Returns the figures of a text, each with its meaning."""
    from rich.table import Table

    loss, expected = summary.nats_per_character, bits_per_character(summary.entropy / summary.characters)
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(style="dim")
    nats = f"{loss:.4f} nats, perplexity {perplexity(loss):,.2f}"
    table.add_row(f"{bits_per_character(loss):.3f}", "bits per character", nats)
    table.add_row(f"{expected:.3f}", "bits expected", "by the model: what its own samples have on average")
    units = "characters" if summary.units == summary.characters else "subword tokens"
    table.add_row(percent(summary.first_guess_share), "first guesses", f"among {summary.units:,} {units}")
    if text.unknown:
        done = "left out" if on_unknown == "skip" else "replaced"
        table.add_row(f"{text.unknown:,}", f"unknown {done}", "characters that are not in the model's vocabulary")
    return table


def places_table(places: Sequence[SurprisingPlace], *, colourful: bool, columns: int) -> Table:
    """Returns the most surprising places, their characters aligned as in a concordance."""
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    from textgen.unicode import whole_prefix

    wide = columns >= WIDE_PLACES

    def in_context(place: SurprisingPlace) -> Text:
        texts = place.before, whole_prefix(place.after, 16 if wide else 8)
        before, after = (visible(text).replace(VISIBLE_SPACES[" "], " ") for text in texts)
        room = 24 if wide else 14
        while cell_len(before) > room or unicodedata.category(before[:1] or " ").startswith("M"):
            before = before[1:]
        sign = visible(place.text)
        shown = Text(" " * (room - cell_len(before)))
        shown.append(before, "dim")
        shown.append(sign if colourful else f"[{sign}]", style_of(bits_per_character(-place.logprob)))
        return shown.append(after, "dim")

    def expected(place: SurprisingPlace) -> Text:
        likely = [Text(visible(name)).append(f" {percent(math.exp(p))}", "dim") for name, p in place.alternatives]
        return Text("  ", no_wrap=True, overflow="ellipsis").join(likely)

    table = Table(box=None, header_style="dim", padding=(0, 3, 0, 0))
    cells: dict[str, Callable[[SurprisingPlace], str | Text]] = {
        "line:col": lambda place: f"{place.line}:{place.column}",
        "chance": lambda place: chance(place.logprob),
        "surprising in the text": in_context,
        "the model expected" if places[0].alternatives else "": expected,
    }
    if columns < ALL_PLACES:
        cells.popitem()
    if columns < CHANCE_PLACES:
        del cells["chance"]
    for heading, cell in cells.items():
        # Where room is short, what the model expected is cut off, and no figure.
        table.add_column(heading, justify="right" if heading == "line:col" else "left", no_wrap=cell is not expected)
    for place in places:
        table.add_row(*(cell(place) for cell in cells.values()))
    return table


def chance(logprob: float) -> str:
    """Formats a probability as `1 in 3,200`, with two significant digits."""
    odds = math.exp(min(-logprob, 700.0))
    if odds >= 1e9:
        return f"1 in {odds:.1e}"
    return f"1 in {float(f'{odds:.2g}'):,.{1 if odds < 9.95 else 0}f}"
