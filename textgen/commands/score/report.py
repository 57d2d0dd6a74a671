"""What `score` found, for a person (painted text, figures, places) and for programs (JSON)."""

from __future__ import annotations

import itertools
import json
import math
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

from textgen.commands.ui.console import is_colourful
from textgen.commands.ui.report import Report, percent
from textgen.errors import warn
from textgen.units import bits_per_character

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

    from textgen.evaluation.score import Known, Place, Scores, Summary
    from textgen.tokenizers import OnUnknown

PAINTED = 5000  # characters up to which a text is painted unasked
DIGITS = 6  # of log-probabilities in JSON: the logits are float32

# From a character's surprise in bits on: its chance, and how it looks. The colours are of middling lightness, so that
# they can be read on a dark and on a light ground; what was expected steps back.
LEVELS = (
    (0, "1 in 2 or more", "color(245)"),
    (1, "1 in 32", "default"),
    (5, "1 in 128", "color(136)"),
    (7, "1 in 1,024", "color(166)"),
    (10, "less", "bold color(160)"),
)
MARKED = 5  # bits from which on a space or a newline is painted as a sign, which can have a colour
SIGNS = {"\n": "↵", "\t": "⇥", " ": "␣"}


def can_paint(screen: Console, wanted: bool | None, text: str) -> bool:
    """Whether the text is to be painted; where it cannot be although it is wanted, that is told."""
    colourful = is_colourful(screen)
    if wanted and not colourful:
        warn("--paint needs a terminal with colours (and no NO_COLOR); the text is not shown")
    return colourful and (len(text) <= PAINTED if wanted is None else wanted)


def short(logprob: float) -> float:
    """A number for JSON; never -0.0."""
    return round(float(logprob), DIGITS) + 0.0


def write_lines(out: TextIO, known: Known, begin: int, some: Scores, names: Sequence[str]) -> None:
    """The units of `some`, which begin with the text's unit `begin`, as lines of JSON."""
    end = begin + len(some.logprobs)
    begins, widths = known.begins[begin:end], known.widths[begin:end]
    offsets = known.offsets[begins]
    lines, columns = known.lines.at(offsets)
    for i, (first, width) in enumerate(zip(begins.tolist(), widths.tolist(), strict=True)):
        likely = zip(some.alternatives[i].tolist(), some.alternative_logprobs[i].tolist(), strict=True)
        line = {
            "offset": int(offsets[i]),
            "line": int(lines[i]),
            "column": int(columns[i]),
            "text": known.text[first : first + width],
            "logprob": short(some.logprobs[i]),
            "entropy": short(some.entropies[i]),
            "alternatives": [[names[token], short(logprob)] for token, logprob in likely],
        }
        out.write(json.dumps(line) + "\n")


@dataclass(frozen=True)
class ScoreReport(Report):
    """Result of `score` for a whole text.

    Attributes:
        about: keys that JSON begins with: file, model and how it was computed.
        known: the text.
        on_unknown: what was done with characters that the model has never seen.
        summary: of all units of the text.
        places: the most surprising ones.
        painted: whether the text itself is shown, in colours.
        logprobs: of each unit; None where only a summary was kept.
    """

    about: Mapping[str, Any]
    known: Known
    on_unknown: OnUnknown
    summary: Summary
    places: Sequence[Place]
    painted: bool
    logprobs: NDArray[np.float64] | None

    def to_json(self) -> dict[str, Any]:
        """See the help of `score`; without `logprobs`, which `write_json` adds."""
        summary = self.summary
        return {
            **self.about,
            "unknown": self.known.unknown,
            "characters": summary.characters,
            "nats": short(summary.nats),
            "nats_per_character": short(summary.nats_per_character),
            "bits_per_character": short(summary.bits_per_character),
            "perplexity": short(summary.perplexity) if math.isfinite(summary.perplexity) else None,
            "entropy_per_character": short(summary.entropy / summary.characters),
            "first_guess_share": short(summary.first_guess_share),
            "places": [place_to_json(place) for place in self.places],
        }

    def write_json(self, out: TextIO) -> None:
        """Writes one JSON object; its long list is written in parts, so that it is never whole in memory."""
        assert self.logprobs is not None
        out.write(json.dumps(self.to_json())[:-1] + ', "logprobs": [')
        units, step = self.known.units, 4096
        for begin in range(0, len(self.logprobs), step):
            numbers = self.logprobs[begin : begin + step].tolist()
            some = zip(itertools.islice(units, len(numbers)), numbers, strict=True)
            out.write((", " if begin else "") + json.dumps([[c, short(logprob)] for c, logprob in some])[1:-1])
        out.write("]}\n")

    def render(self, console: Console) -> Iterator[RenderableType]:
        """Yields the painted text, if it is wanted, the figures and the most surprising places."""
        from rich.text import Text

        if self.painted:
            assert self.logprobs is not None
            yield from painted_text(self.known.units, self.logprobs)
        yield Text(f"{self.about['file']} as {self.about['model']} reads it", "bold")
        yield ""
        yield figures_table(self.known, self.on_unknown, self.summary)
        if self.places:
            yield ""
            yield places_table(self.places, is_colourful(console), wide=console.width >= 100)


def place_to_json(place: Place) -> dict[str, Any]:
    """Returns a place in primitive values."""
    return {
        "offset": place.offset,
        "line": place.line,
        "column": place.column,
        "text": place.character,
        "probability": math.exp(place.logprob),
        "logprob": short(place.logprob),
        "alternatives": [[name, short(logprob)] for name, logprob in place.alternatives],
        "before": place.before,
        "after": place.after,
    }


def painted_text(units: Iterator[str], logprobs: NDArray[np.float64]) -> Iterator[Text]:
    """Yields the lines of the text, each unit in the colour of its surprise, and a legend."""
    from rich.text import Text

    line = Text(no_wrap=True, overflow="ignore")
    for unit, logprob in zip(units, logprobs.tolist(), strict=True):
        bits = bits_per_character(-logprob)
        for character in unit:
            if character not in SIGNS or bits >= MARKED:
                line.append(sign_of(character), style_of(bits))
            elif character != "\n":
                line.append(character)
            if character == "\n":
                yield line
                line = Text(no_wrap=True, overflow="ignore")
    if line:
        yield line
    yield Text()
    swatches = Text("   ").join(Text(chance, style) for _, chance, style in LEVELS)
    yield Text("chance of a character   ", "dim", no_wrap=True, overflow="ignore").append_text(swatches)
    yield Text()


def style_of(bits: float) -> str:
    """How a character of this surprise looks."""
    return next(style for least, _, style in reversed(LEVELS) if bits >= least or least == 0)


def sign_of(character: str) -> str:
    r"""A character or a piece that can be seen by itself: a space is ␣, a newline ↵, a control character `\x1b`."""
    if character in SIGNS:
        return SIGNS[character]
    if len(character) > 1:
        return "".join(map(sign_of, character))
    if not character.isprintable():
        return character.encode("unicode_escape").decode()
    return f"◌{character}" if unicodedata.combining(character) else character


def figures_table(known: Known, on_unknown: OnUnknown, summary: Summary) -> Table:
    """What a text is worth in a few figures, each with its meaning."""
    from rich.table import Table

    expected = bits_per_character(summary.entropy / summary.characters)
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(style="dim")
    nats = f"{summary.nats_per_character:.4f} nats, perplexity {summary.perplexity:,.2f}"
    table.add_row(f"{summary.bits_per_character:.3f}", "bits per character", nats)
    table.add_row(f"{expected:.3f}", "bits expected", "by the model: what a text in its own voice comes to")
    units = "characters" if summary.units == summary.characters else "subword tokens"
    table.add_row(percent(summary.first_guess_share), "first guesses", f"among {summary.units:,} {units}")
    if known.unknown:
        done = "left out" if on_unknown == "skip" else "replaced"
        table.add_row(f"{known.unknown:,}", f"unknown {done}", "characters that the model has never seen")
    return table


def places_table(found: Sequence[Place], colourful: bool, wide: bool) -> Table:
    """The most surprising places, their characters below each other, as in a concordance."""
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    def in_context(place: Place) -> Text:
        before = "".join(" " if c == " " else sign_of(c) for c in place.before)
        after = "".join(" " if c == " " else sign_of(c) for c in place.after[: 16 if wide else 8])
        room = 24 if wide else 14
        while cell_len(before) > room:
            before = before[1:]
        sign = sign_of(place.character)
        shown = Text(" " * (room - cell_len(before)))
        shown.append(before, "dim")
        shown.append(sign if colourful else f"[{sign}]", style_of(bits_per_character(-place.logprob)))
        return shown.append(after, "dim")

    def expected(place: Place) -> Text:
        likely = [Text(sign_of(name)).append(f" {percent(math.exp(p))}", "dim") for name, p in place.alternatives]
        return Text("  ", no_wrap=True, overflow="ellipsis").join(likely)

    table = Table(box=None, header_style="dim", padding=(0, 3, 0, 0))
    table.add_column("line:col", justify="right", no_wrap=True)
    table.add_column("chance", no_wrap=True)
    table.add_column("surprising in the text", no_wrap=True)
    table.add_column("the model expected" if found[0].alternatives else "")
    for place in found:
        table.add_row(f"{place.line}:{place.column}", chance(place.logprob), in_context(place), expected(place))
    return table


def chance(logprob: float) -> str:
    """A probability as `1 in 3,200`, of two figures."""
    odds = math.exp(min(-logprob, 700.0))
    if odds >= 1e9:
        return f"1 in {odds:.1e}"
    return f"1 in {float(f'{odds:.2g}'):,.{1 if odds < 9.95 else 0}f}"
