"""What may be wrong with a text that is to be learnt: findings, each with a place and a remedy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from textgen.data.quality.contamination import Overlap, Overlaps
from textgen.data.quality.rolling_hash import NONE, WINDOW, Lookup, Offsets, Sums
from textgen.data.quality.statistics import Survey
from textgen.data.quality.text_blocks import Reader, Windows
from textgen.data.quality.unicode_issues import KINDS
from textgen.data.splits import SPLITS, Split
from textgen.progress import Progress
from textgen.unicode import describe_character

HELD_OUT: tuple[Split, ...] = ("validation", "test")
LEAST_SHARE = 1e-3
"""Of a part's characters that must stand in the training part, too, to be worth telling: less moves no figure."""
LEAST_CERTAINTY = 0.05
"""Bits per character by which a part's loss may be off by chance."""
MOST = 0.5
"""Share of a training part of several documents that one of them may be."""
NAMED = 3  # characters that are told by name


@dataclass(frozen=True)
class Finding:
    """Something that may be wrong.

    Attributes:
        kind: for programs.
        about: what it is, in a line.
        remedy: what to do.
        part: where that is one part.
        place: document, line in it and column of the (first) place, from 1.
        numbers: how much it is, by name.
    """

    kind: str
    about: str
    remedy: str
    part: Split | None = None
    place: tuple[int, int, int] | None = None
    numbers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Examined:
    """What is known of a text.

    Attributes:
        reader: of the text.
        survey: of all of it.
        overlaps: what of each held-out part stands in the training part; nothing of a part that is empty.
    """

    reader: Reader
    survey: Survey
    overlaps: dict[Split, Overlap]

    def where(self, offset: int) -> str:
        """A place as a person finds it again."""
        return spoken(self.survey.place(offset), len(self.reader.documents))


def spoken(place: tuple[int, int, int], documents: int) -> str:
    """A place of `Survey.place` in words."""
    document, line, column = place
    return f"{f'document {document:,}, ' if documents > 1 else ''}line {line:,}, column {column:,}"


def examine(reader: Reader, begin: Callable[[str], Progress]) -> Examined:
    """Reads a text: the held-out parts twice, the training part once.

    Args:
        reader: of the text.
        begin: takes a label, gives what to call with characters done and characters in all.
    """
    sought = {part: Overlaps(reader, part, begin(f"{part} part")) for part in HELD_OUT if reader.size(part)}
    lookup = Lookup(np.concatenate([NONE, *(each.fingerprints for each in sought.values())]))
    survey, windows, tell = Survey(reader, passages=False), Windows(), begin("all parts")
    for part in SPLITS:
        for block in reader.blocks(part):
            sums = Sums(block.codes)
            survey.add(part, block, sums)
            if part == "training":
                for fingerprints, offset in windows.add(block, sums):
                    lookup.add(fingerprints, offset)
            tell(block.after, reader.characters)
    survey.finish()
    ends = np.cumsum([len(each.fingerprints) for each in sought.values()])
    firsts = zip(sought.items(), np.split(lookup.first(), ends), strict=False)
    return Examined(reader, survey, {part: overlaps.result(first) for (part, overlaps), first in firsts})


def findings(text: Examined, with_test: bool) -> list[Finding]:
    """All that may be wrong, what spoils figures first.

    Args:
        text: what is known of it.
        with_test: whether there is to be a test part.
    """
    return [
        *empty_parts(text, with_test),
        *overlapping(text),
        *unlearnt(text),
        *uncertain(text),
        *copies(text),
        *dominant(text),
        *mixed_newlines(text),
        *oddities(text),
    ]


def empty_parts(text: Examined, with_test: bool) -> Iterator[Finding]:
    """SplitEnds without a character."""
    missing: dict[Split, str] = {
        "training": "there is nothing to learn",
        "validation": "nothing tells when a run overfits",
        "test": "nothing is left to measure a chosen model on",
    }
    for part, why in missing.items():
        if not text.reader.size(part) and (part != "test" or with_test):
            yield Finding("empty part", f"it is empty: {why}", "give a longer text or another --split", part)


def overlapping(text: Examined) -> Iterator[Finding]:
    """Held-out text that is learnt as well."""
    for part, overlap in text.overlaps.items():
        share = overlap.characters / text.reader.size(part)
        if share < LEAST_SHARE:
            continue
        first = overlap.longest[0]
        yield Finding(
            "overlap",
            f"{100 * share:.1f} % of its characters also stand in the training part, in "
            f"{counted(overlap.passages, 'passage')} of {WINDOW} characters or more; the longest, of "
            f"{first.characters:,}, is the training part's "
            f"{text.where(first.learnt)}",
            "take one of the copies out, or its loss will be too good",
            part,
            text.survey.place(first.offset),
            {
                "share": share,
                "characters": overlap.characters,
                "passages": overlap.passages,
                "longest": [
                    {
                        "characters": each.characters,
                        "place": text.survey.place(each.offset),
                        "training_place": text.survey.place(each.learnt),
                    }
                    for each in overlap.longest
                ],
            },
        )


def unlearnt(text: Examined) -> Iterator[Finding]:
    """Characters of held-out parts that the training part lacks."""
    known = text.survey.counts["training"] > 0
    for part in HELD_OUT:
        counts = text.survey.counts[part]
        new = np.flatnonzero((counts > 0) & ~known)
        if len(new) and known.any():
            new = new[np.argsort(-counts[new], kind="stable")]
            named = ", ".join(f"{describe_character(chr(c))} {times(int(counts[c]))}" for c in new[:NAMED].tolist())
            more = f" and {len(new) - NAMED:,} more" if len(new) > NAMED else ""
            yield Finding(
                "unlearnt",
                f"{counted(len(new), 'character')} that the training part does not have: {named}{more}",
                "no model can know them; another --split, or more text, may put some into the training part",
                part,
                numbers={"characters": {chr(c): int(counts[c]) for c in new.tolist()}, "count": int(counts[new].sum())},
            )


def uncertain(text: Examined) -> Iterator[Finding]:
    """Held-out parts that are too short for a figure."""
    for part in HELD_OUT:
        size = text.reader.size(part)
        if size:
            error = standard_error(text.survey.total, size)
            if 2 * error > LEAST_CERTAINTY:
                yield Finding(
                    "small part",
                    f"{counted(size, 'character')} are few: by chance alone its loss may be {2 * error:.2f} bits per "
                    "character off",
                    "give a longer text or a larger share in --split",
                    part,
                    numbers={"characters": size, "standard_error": error},
                )


def standard_error(counts: Offsets, size: int) -> float:
    """Of a part's mean loss, in bits per character, as if each character's loss were that of how often it occurs.

    Those of a network differ by about as much; neighbours are alike, so that the true error is larger.

    Args:
        counts: how often each code point occurs in the text: a short part's own would look alike by chance.
        size: characters of the part.
    """
    n = counts[counts > 0]
    bits = np.log2(n.sum() / n)
    mean = (n * bits).sum() / n.sum()
    return math.sqrt(float((n * (bits - mean) ** 2).sum() / n.sum()) / size)


def copies(text: Examined) -> Iterator[Finding]:
    """Documents that stand there twice."""
    begins = text.reader.documents
    lengths = np.diff(np.append(begins, text.reader.characters))
    order = np.argsort(text.survey.fingerprints, kind="stable")
    ordered = text.survey.fingerprints[order]
    same = np.flatnonzero((np.diff(ordered) == 0) & (lengths[order[1:]] >= WINDOW))
    if len(same):
        again = order[same + 1]
        at = int(again[np.argmax(lengths[again])])
        original = int(order[np.searchsorted(ordered, text.survey.fingerprints[at])])
        characters = int(lengths[again].sum())
        share = 100 * characters / text.reader.characters
        yield Finding(
            "copied document",
            f"{len(again):,} of {len(begins):,} documents {'is' if len(again) == 1 else 'are'} another one again, "
            f"to the letter, {share:.1f} % of the text; the longest, document {at + 1:,} "
            f"({int(lengths[at]):,} characters), is document {original + 1:,}",
            "give each document once",
            place=(at + 1, 1, 1),
            numbers={"documents": len(again), "characters": characters},
        )


def dominant(text: Examined) -> Iterator[Finding]:
    """A document that is most of a training part of several."""
    size = text.reader.size("training")
    begins = text.reader.documents[text.reader.documents < size]
    if len(begins) > 2:
        lengths = np.diff(np.append(begins, size))
        at = int(np.argmax(lengths))
        share = int(lengths[at]) / size
        if share > MOST:
            yield Finding(
                "dominant document",
                f"document {at + 1:,} of {len(begins):,} is {100 * share:.0f} % of the training part",
                "learn it alone, or give more of the others",
                place=(at + 1, 1, 1),
                numbers={"share": share},
            )


def mixed_newlines(text: Examined) -> Iterator[Finding]:
    """Lines that end in several ways."""
    lines = text.survey.lines
    if lines.mixed:
        yield Finding("newlines", lines.mixed, "--newlines lf makes them alike", numbers=dict(+lines.ends))


def oddities(text: Examined) -> Iterator[Finding]:
    """Characters that are hardly there on purpose."""
    for name, odd in text.survey.oddities.items():
        kind = KINDS[name]
        part = next(part for part, (_, end) in text.reader.offsets.items() if odd.first < end)
        yield Finding(
            name, f"{odd.count:,} x {kind.label}", kind.remedy, part, text.survey.place(odd.first), {"count": odd.count}
        )


def counted(number: int, noun: str) -> str:
    """`1 passage`, `2 passages`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def times(number: int) -> str:
    """`once`, `3 times`."""
    return "once" if number == 1 else f"{number:,} times"
