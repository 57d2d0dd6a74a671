"""What `score` found, for a person (painted text, figures, places) and for programs (JSON)."""

from __future__ import annotations

import itertools
import json
import math
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from textgen.commands.ui.console import is_colourful
from textgen.errors import warn
from textgen.units import bits_per_character

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from rich.console import Console
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


def figures(known: Known, summary: Summary, found: Sequence[Place]) -> dict[str, Any]:
    """All that `--json` says about the text, but each character's log-probability."""
    return {
        "unknown": known.unknown,
        "characters": summary.characters,
        "nats": short(summary.nats),
        "nats_per_character": short(summary.nats_per_character),
        "bits_per_character": short(summary.bits_per_character),
        "perplexity": short(summary.perplexity) if math.isfinite(summary.perplexity) else None,
        "entropy_per_character": short(summary.entropy / summary.characters),
        "first_guess_share": short(summary.first_guess_share),
        "places": [
            {
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
            for place in found
        ],
    }


def write_document(out: TextIO, content: dict[str, Any], units: Iterator[str], logprobs: NDArray[np.float64]) -> None:
    """One JSON object; the long list in it is written piece by piece, so that it is never whole in memory."""
    out.write(json.dumps(content)[:-1] + ', "logprobs": [')
    step = 4096
    for begin in range(0, len(logprobs), step):
        numbers = logprobs[begin : begin + step].tolist()
        some = zip(itertools.islice(units, len(numbers)), numbers, strict=True)
        out.write((", " if begin else "") + json.dumps([[c, short(logprob)] for c, logprob in some])[1:-1])
    out.write("]}\n")


def write_painted(out: TextIO, screen: Console, units: Iterator[str], logprobs: NDArray[np.float64]) -> None:
    """The text, each unit in the colour of its surprise, and what the colours mean."""
    from rich.text import Text

    def show(line: Text) -> None:
        out.flush()  # rich would, and leaves when a pipe is closed
        with screen.capture() as shown:
            screen.print(line, soft_wrap=True)
        out.write(shown.get())

    line = Text()
    for unit, logprob in zip(units, logprobs.tolist(), strict=True):
        bits = bits_per_character(-logprob)
        for character in unit:
            if character not in SIGNS or bits >= MARKED:
                line.append(sign_of(character), style_of(bits))
            elif character != "\n":
                line.append(character)
            if character == "\n":
                show(line)
                line = Text()
    if line:
        show(line)
    show(Text())
    swatches = Text("   ").join(Text(chance, style) for _, chance, style in LEVELS)
    show(Text("chance of a character   ", "dim").append_text(swatches))
    show(Text())


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


def write_report(
    out: TextIO,
    screen: Console,
    title: str,
    known: Known,
    on_unknown: OnUnknown,
    summary: Summary,
    found: Sequence[Place],
) -> None:
    """The figures and the most surprising places, for a person; aligned plain text where there are no colours."""
    from rich.console import Console
    from rich.text import Text

    colourful = is_colourful(screen)
    console = screen if colourful else Console(color_system=None, width=screen.width if screen.is_terminal else 120)

    def show(content: Text | Table) -> None:
        out.flush()  # rich would, and leaves when a pipe is closed
        with console.capture() as shown:
            console.print(content)
        out.write("".join(line.rstrip() + "\n" for line in shown.get().splitlines()))

    show(Text(title, "bold"))
    show(Text())
    show(figures_table(known, on_unknown, summary))
    if found:
        show(Text())
        show(places_table(found, colourful, wide=console.width >= 100))


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


def percent(share: float) -> str:
    """A share as `34 %`; what is nearly nothing or nearly all is not rounded to it."""
    if 0 < share < 0.005:
        return "<1 %"
    return ">99 %" if 0.995 <= share < 1 else f"{share:.0%}".replace("%", " %")
