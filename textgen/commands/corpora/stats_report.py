"""What `corpora stats` found, for a person and for programs (JSON)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from textgen.data.quality.checks import counted, spoken
from textgen.data.quality.rolling_hash import WINDOW
from textgen.data.quality.statistics import LONG_LINE
from textgen.data.quality.unicode_issues import KINDS, group_of
from textgen.errors import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textgen.commands.corpora.stats import Counting
    from textgen.data.quality.statistics import Survey
    from textgen.data.quality.text_blocks import Reader
    from textgen.training.model_sizing import Proposal

RARE = (2, 10, 100)
"""Occurrences below which a character is called rare; see --min-count."""
ADVISED = 10  # of these, for --min-count
FREQUENT = 20  # characters that are shown
NAMES = {" ": "space", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u00a0": "U+00A0"}
SPEEDS = "Speeds are estimates: by a matrix product just now on a CPU, by what is usual elsewhere."
GLUE = "\u00a0"  # a space at which no line is broken
LABEL = 12  # columns of labels
PLAIN_WIDTH = 100  # columns where there is no terminal


def document(reader: Reader, survey: Survey, counting: Counting | None, plans: Sequence[Proposal]) -> dict[str, Any]:
    """What JSON has."""
    from textgen.training.model_sizing import recommended

    lines = survey.lines
    present = np.flatnonzero(survey.total)
    present = present[np.argsort(-survey.total[present], kind="stable")]
    return {
        "text": reader.corpus.place,
        "sha256": reader.corpus.sha256,
        "tokenizer": reader.corpus.tokenizer.kind,
        "vocabulary": reader.corpus.tokenizer.vocabulary_size,
        "characters": reader.characters,
        "ids": len(reader.corpus.ids),
        "utf8_bytes": utf8_bytes(survey),
        "documents": len(reader.documents),
        "parts": {part: reader.size(part) for part in reader.bounds},
        "lines": {
            "number": lines.number,
            "median": lines.median,
            "longest": lines.most,
            "longest_at": dict(zip(("document", "line"), survey.place(lines.longest)[:2], strict=True)),
            "ends": {name: lines.ends[name] for name in ("lf", "crlf", "cr")},
        },
        "words": survey.words,
        "alphabet": [
            {"character": chr(c), "code": c, "name": unicodedata.name(chr(c), ""), "count": int(survey.total[c])}
            for c in present.tolist()
        ],
        "groups": [
            {"group": name, "different": different, "count": count} for name, different, count in groups(survey)
        ],
        "rare": [
            {"fewer_than": most, "different": different, "count": count} for most, different, count in rare(survey)
        ],
        "counting": counting
        and {
            "learnt": counting.learnt,
            "measured": counting.measured,
            "bits_per_character": [round(bits, 4) for bits in counting.bits],
            "xz": round(counting.xz, 4),
        },
        "repeated": {
            "lines": {"least": LONG_LINE, "share": survey.line_repeats.share(), "sampled": survey.line_repeats.sampled},
            "passages": {
                "length": WINDOW,
                "share": survey.passage_repeats.share(),
                "sampled": survey.passage_repeats.sampled,
            },
        },
        "strange": {
            name: {
                "count": odd.count,
                "first": dict(zip(("document", "line", "column"), survey.place(odd.first), strict=True)),
            }
            for name, odd in survey.oddities.items()
        },
        "plans": [
            {
                "flags": plan.flags,
                "preset": plan.preset,
                "parameters": plan.parameters,
                "ids_per_second": round(plan.speed),
                "epochs": round(plan.epochs, 3),
                "dropout": plan.dropout,
                "recommended": plan is recommended(plans),
            }
            for plan in plans
        ],
    }


def utf8_bytes(survey: Survey) -> int:
    """Bytes of the text in UTF-8."""
    return sum(int(survey.total[begin:].sum()) for begin in (0, 0x80, 0x800, 0x10000))


def groups(survey: Survey) -> list[tuple[str, int, int]]:
    """What the alphabet consists of: different characters and all, of letters by script, numbers and so on."""
    different: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for code in np.flatnonzero(survey.total).tolist():
        name = group_of(chr(code))
        different[name] += 1
        number[name] += int(survey.total[code])
    return [(name, different[name], count) for name, count in number.most_common()]


def rare(survey: Survey) -> list[tuple[int, int, int]]:
    """For each of RARE, how many characters of the training part occur less often in it, and how much they are."""
    counts = survey.counts["training"]
    counts = counts[counts > 0]
    return [(most, int((counts < most).sum()), int(counts[counts < most].sum())) for most in RARE]


def write_report(reader: Reader, survey: Survey, counting: Counting | None, plans: Sequence[Proposal]) -> None:
    """Sections of aligned lines, no wider than the screen."""
    from rich.console import Console
    from rich.text import Text

    from textgen.commands.curves.command import show

    screen = Console(highlight=False)
    columns = screen.width if screen.is_terminal else PLAIN_WIDTH
    content: list[Any] = [Text(printable(reader.corpus.place), "bold")]
    for label, text in [*sizes(reader, survey), *alphabet(reader, survey), *repeated(survey), *strange(reader, survey)]:
        first, *rest = wrapped(text, columns - LABEL)
        content.append(Text().append(f"{label:<{LABEL}}", "dim").append(first))
        content += [Text(" " * LABEL + line) for line in rest]
    content += ["", *by_order(counting, columns)]
    content += ["", *advised(plans, columns)] if plans else []
    show(screen, columns, content)


def wrapped(text: str, columns: int) -> list[str]:
    """Lines of a text, broken at spaces, but for those in front of a percent sign and GLUE."""
    from rich.cells import cell_len

    lines: list[str] = []
    for word in re.split(" (?!%)", text):
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return [line.replace(GLUE, " ") for line in lines]


def sizes(reader: Reader, survey: Survey) -> list[tuple[str, str]]:
    """How much there is."""
    lines = survey.lines
    size = utf8_bytes(survey)
    found = [
        ("characters", f"{reader.characters:,}" + (f" ({size:,} bytes in UTF-8)" if size > reader.characters else ""))
    ]
    if len(reader.corpus.ids) != reader.characters:
        found.append(("ids", f"{len(reader.corpus.ids):,} of {reader.corpus.tokenizer.vocabulary_size:,}"))
    found.append(("parts", ", ".join(f"{part} {reader.size(part):,}" for part in reader.bounds)))
    if len(reader.documents) > 1:
        found.append(("documents", f"{len(reader.documents):,}"))
    place = survey.place(lines.longest)
    where = f"document {place[0]:,}, line {place[1]:,}" if len(reader.documents) > 1 else f"line {place[1]:,}"
    median = f"{lines.median:,} characters (median) to {lines.most:,} ({where})"
    one = counted(lines.most, "character")
    found.append(("lines", f"{lines.number:,} of {median if lines.number > 1 else one}"))
    length = (reader.characters - spaces(survey)) / max(survey.words, 1)
    return [*found, ("words", f"{survey.words:,} between white space, {length:,.1f} characters each")]


def spaces(survey: Survey) -> int:
    """How many characters are white space."""
    return sum(count for name, _, count in groups(survey) if name == "white space")


def alphabet(reader: Reader, survey: Survey) -> list[tuple[str, str]]:
    """The characters: by group, the frequent ones, the rare ones."""
    total = int(survey.total.sum())
    present = np.flatnonzero(survey.total)
    ordered = present[np.argsort(-survey.total[present], kind="stable")].tolist()
    by_group = ", ".join(f"{name} {different:,} ({percent(count, total)})" for name, different, count in groups(survey))
    frequent = ", ".join(f"{shown(chr(c))}{GLUE}{percent(int(survey.total[c]), total)}" for c in ordered[:FREQUENT])
    found = [("alphabet", f"{counted(len(ordered), 'character')}: {by_group}"), ("frequent", frequent)]
    for most, different, count in rare(survey):
        if most == ADVISED and different and reader.corpus.tokenizer.kind.startswith("char"):
            learnt = int(survey.counts["training"].sum())
            occur = "occurs" if different == 1 else "occur"
            line = f"{different:,} {occur} fewer than {most} times in the training part, {percent(count, learnt)} of it"
            some = [c for c in ordered if 0 < survey.counts["training"][c] < most][:FREQUENT]
            more = f" and {different - len(some):,} more" if different > len(some) else ""
            advice = f"; too few to learn from (--min-count {most} spells them in bytes)"
            found.append(("rare", f"{line}: {' '.join(shown(chr(c)) for c in some)}{more}{advice}"))
    return found


def repeated(survey: Survey) -> list[tuple[str, str]]:
    """What occurs more than once."""
    lines, passages = (
        f"{'about ' if each.sampled else ''}{100 * each.share():.1f} %"
        for each in (survey.line_repeats, survey.passage_repeats)
    )
    text = (
        f"{lines} of the lines of {LONG_LINE} characters or more, {passages} of all passages of {WINDOW}, occur more "
        "than once"
    )
    return [("repeated", text)]


def strange(reader: Reader, survey: Survey) -> list[tuple[str, str]]:
    """Odd characters, and lines that end in several ways."""
    found = [
        f"{odd.count:,} x {KINDS[name].label}, the first in {spoken(survey.place(odd.first), len(reader.documents))}"
        for name, odd in survey.oddities.items()
    ]
    found += [survey.lines.mixed] if survey.lines.mixed else []
    return [("strange" if not i else "", text) for i, text in enumerate(found or ["nothing"])]


def by_order(counting: Counting | None, columns: int) -> list[Any]:
    """Bits per character by how much is looked at."""
    from rich.table import Table
    from rich.text import Text

    if counting is None:
        return ["Too short to tell how far counting gets."]
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("characters before")
    for n in range(len(counting.bits)):
        table.add_column(str(n), justify="right")
    table.add_column("xz", justify="right")
    table.add_row("bits per character", *(f"{bits:z.2f}" for bits in (*counting.bits, counting.xz)))
    note = (
        f"Kneser-Ney n-grams and xz that have seen {counting.learnt:,} characters of the training part, on "
        f"{counting.measured:,} of the validation part: what a network has to beat."
    )
    return [table, *(Text(line, "dim") for line in wrapped(note, columns))]


def advised(plans: Sequence[Proposal], columns: int) -> list[Any]:
    """Sizes of networks for several times, and which of them."""
    from rich.table import Table

    from textgen.training.model_sizing import ENOUGH_EPOCHS, recommended

    best = recommended(plans)
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("train with")
    for heading in ("parameters", "ids/s", "epochs", "dropout"):
        table.add_column(heading, justify="right", no_wrap=True)
    for plan in plans[: plans.index(best) + 1]:
        epochs = f"{plan.epochs:,.0f}" if plan.epochs >= 10 else f"{plan.epochs:.2g}"
        numbers = (f"{plan.parameters:,}", f"{plan.speed:,.0f}", epochs, f"{plan.dropout:g}")
        table.add_row(plan.flags, *numbers, style="bold" if plan is best else "")
    preset = f" (--preset {best.preset})" if best.preset else ""
    if best.epochs >= ENOUGH_EPOCHS:
        why = f"the shortest of these with {ENOUGH_EPOCHS} epochs, after which little is gained"
    else:
        why = "more time would still help"
    return [table, *wrapped(f"Recommended: {best.flags}{preset}: {why}. {SPEEDS}", columns)]


def percent(part: int, whole: int) -> str:
    """A share in percent, with as many digits as it needs to be seen."""
    share = 100 * part / max(whole, 1)
    return f"{share:.1f} %" if share >= 0.1 else f"{share:.2f} %" if share >= 0.005 else f"{share:.1g} %"


def shown(character: str) -> str:
    """A character as it can be seen in a line."""
    if character in NAMES:
        return NAMES[character]
    alone = character.isprintable() and unicodedata.category(character)[0] != "M"  # marks need a letter
    return character if alone else f"U+{ord(character):04X}"
