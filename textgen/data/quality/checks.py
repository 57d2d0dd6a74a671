"""Checks of a training text: findings about what may be wrong with it, each with a place and a remedy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from textgen.data.quality.contamination import Contamination, ContaminationSearch, PassageSearch
from textgen.data.quality.document_order import REMEDY, split_differs
from textgen.data.quality.mojibake import MOJIBAKE, misreading
from textgen.data.quality.repeated_edges import repeated_edges
from textgen.data.quality.statistics import TextPlace, TextStatistics
from textgen.data.quality.text_blocks import NO_HASHES, PASSAGE, BlockReader, PassageHashes
from textgen.rolling_hash import Offsets, RollingHash
from textgen.settings.run import SPLITS, Split
from textgen.typography import HYPHENS, LIGATURES, QUOTES, SPACES
from textgen.unicode import describe_character
from textgen.units import Progress

HELD_OUT: tuple[Split, ...] = ("validation", "test")
MIN_SHARED = 1e-3
"""Share of a split's characters in contaminated passages that is reported: less does not change a loss visibly."""
MAX_STANDARD_ERROR = 0.025
"""Standard error of a split's loss, in bits per character, above which the split is reported as small."""
MAX_DOCUMENT_SHARE = 0.5
"""Share of a training split of several documents above which one document is reported."""
SHOWN_LINE = 60
"""Characters of a line that a finding shows."""
NAMED_CHARACTERS = 3
"""Characters that a finding describes by name."""


class UnicodeIssue(NamedTuple):
    """A kind of character that a text hardly has on purpose: its description, and what a user can do about it."""

    label: str
    remedy: str


UNICODE_ISSUES = {
    "replacement": UnicodeIssue(
        "U+FFFD, the sign for bytes that did not decode", "read the original with its --encoding"
    ),
    MOJIBAKE: UnicodeIssue(
        "mojibake, text that was read in another encoding than its own", "repair the file, or read the original"
    ),
    "bom": UnicodeIssue("byte order marks (U+FEFF)", "--typography plain deletes them"),
    "control": UnicodeIssue("control characters", "delete them if they mean nothing"),
    "surrogate": UnicodeIssue("lone surrogates, which are not characters", "read the original with its --encoding"),
    "private": UnicodeIssue(
        "characters for private use, which no standard gives a meaning", "replace them by what they mean"
    ),
    "unassigned": UnicodeIssue(
        "code points that are not characters", "delete them, or read the original with its --encoding"
    ),
    "bidi": UnicodeIssue(
        "marks of the direction of writing, as exports of chats have them", "--typography plain deletes them"
    ),
    "invisible": UnicodeIssue(
        "invisible characters (zero-width spaces and soft hyphens)", "--typography plain deletes them"
    ),
    "line end": UnicodeIssue(
        "unusual line ends (U+000B, U+0085, U+2028, U+2029)", "--typography plain makes them newlines"
    ),
}
"""Unicode issues by their names in JSON."""
SOFT_HYPHEN = "\xad"
SEVERAL_CHARACTERS = ("control", "private", "bidi", "invisible", "line end")
"""Unicode issues of several characters, which a finding names."""


class LookAlikes(NamedTuple):
    """Plain characters, the typographic ones that look like them, and how a finding describes them.

    Attributes:
        plain: characters that must occur as well; empty if the typographic ones alone are reported.
    """

    label: str
    plain: str
    characters: str


LOOK_ALIKES = {
    "quotes": LookAlikes("quotation marks of several kinds", "'", QUOTES["'"]),
    "double quotes": LookAlikes("double quotation marks of several kinds", '"', QUOTES['"']),
    "hyphens": LookAlikes("hyphens of several kinds", "-", "".join(c for c in HYPHENS["-"] if c not in "‒–")),
    "spaces": LookAlikes("characters that look like a space, but are others to a model", "", SPACES[" "]),
    "ligatures": LookAlikes("ligatures", "", "".join(LIGATURES.values())),
}
"""Characters that look alike, by their names in JSON. Dashes are not among hyphens: books have both for good reason."""


@dataclass(frozen=True)
class Finding:
    """Something that may be wrong with a text; `kind` and `numbers` are its name and measurements in JSON."""

    kind: str
    about: str
    remedy: str
    split: Split | None = None
    place: TextPlace | None = None
    numbers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Examination:
    """A text's measurements: its statistics, and the contamination of each held-out split that is not empty."""

    reader: BlockReader
    statistics: TextStatistics
    contamination: dict[Split, Contamination]

    def describe(self, offset: int) -> str:
        """Returns an offset as text: `document 2, line 7, column 3`."""
        return describe_place(self.statistics.place(offset), len(self.reader.documents))

    def text(self, begin: int, end: int) -> str:
        """Returns the characters from offset `begin` to `end`, as far as there are some."""
        return self.reader.around(begin, end).astype("<u4").tobytes().decode("utf-32-le", "replace")


def describe_place(place: TextPlace, documents: int) -> str:
    """Describes a place in a text of so many documents: `document 2, line 7, column 3`."""
    document, line, column = place
    return f"{f'document {document:,}, ' if documents > 1 else ''}line {line:,}, column {column:,}"


def examine(reader: BlockReader, begin: Callable[[str], Progress]) -> Examination:
    """Measures a text; reads the held-out splits twice, the training split once."""
    searches = {
        split: ContaminationSearch(reader, split, begin(f"{split} split")) for split in HELD_OUT if reader.size(split)
    }
    search = PassageSearch(np.concatenate([NO_HASHES, *(each.hashes for each in searches.values())]))
    statistics, passage_hashes = TextStatistics(reader, passages=False), PassageHashes()
    progress = begin("all splits")
    for split in SPLITS:
        for block in reader.blocks(split):
            rolling = RollingHash(block.codes)
            statistics.add(split, block, rolling)
            if split == "training":
                for hashes, offset in passage_hashes.add(block, rolling):
                    search.add(hashes, offset)
            progress(block.end, reader.characters)
    statistics.finish()
    ends = np.cumsum([len(each.hashes) for each in searches.values()])
    found = zip(searches.items(), np.split(search.first(), ends), strict=False)
    return Examination(reader, statistics, {split: each.result(first) for (split, each), first in found})


def findings(text: Examination, with_test: bool) -> list[Finding]:
    """Returns all findings, those that invalidate results first; `with_test`: the text should have a test split."""
    return [
        *_empty_splits(text, with_test),
        *_contaminated_splits(text),
        *_unseen_characters(text),
        *_small_splits(text),
        *_sorted_documents(text),
        *_duplicate_documents(text),
        *_repeated_edges(text),
        *_dominant_document(text),
        *_mixed_newlines(text),
        *_unicode_issues(text),
        *_look_alikes(text),
    ]


def _empty_splits(text: Examination, with_test: bool) -> Iterator[Finding]:
    """Yields a finding for each split without characters."""
    consequences: dict[Split, str] = {
        "training": "there is nothing to train on",
        "validation": "overfitting would not be noticed",
        "test": "nothing is left to evaluate a chosen model on",
    }
    for split, why in consequences.items():
        if not text.reader.size(split) and (split != "test" or with_test):
            yield Finding("empty split", f"it is empty: {why}", "give a longer text or another --split", split)


def _contaminated_splits(text: Examination) -> Iterator[Finding]:
    """Yields a finding for each held-out split with passages that are in the training split, too."""
    place = text.statistics.place
    for split, shared in text.contamination.items():
        share = shared.characters / text.reader.size(split)
        if share < MIN_SHARED:
            continue
        first = shared.longest[0]
        longest = [
            {"characters": each.characters, "place": place(each.offset), "training_place": place(each.training_offset)}
            for each in shared.longest
        ]
        yield Finding(
            "overlap",
            f"{100 * share:.1f} % of its characters are also in the training split, in "
            f"{plural(shared.passages, 'passage')} of {PASSAGE} characters or more; the longest, of "
            f"{first.characters:,}, is the training split's {text.describe(first.training_offset)}",
            "remove one of the copies, or the loss will be too low",
            split=split,
            place=place(first.offset),
            numbers={"share": share, "characters": shared.characters, "passages": shared.passages, "longest": longest},
        )


def _unseen_characters(text: Examination) -> Iterator[Finding]:
    """Yields a finding for each held-out split with characters that the training split lacks."""
    known = text.statistics.counts["training"] > 0
    for split in HELD_OUT:
        counts = text.statistics.counts[split]
        unseen = np.flatnonzero((counts > 0) & ~known)
        if len(unseen) and known.any():
            unseen = unseen[np.argsort(-counts[unseen], kind="stable")]
            characters = {chr(c): int(counts[c]) for c in unseen.tolist()}
            yield Finding(
                "unseen",
                f"{plural(len(unseen), 'character')} that the training split does not have: "
                f"{_with_counts(characters, NAMED_CHARACTERS)}",
                "no model can predict them; another --split, or more text, may put some into the training split",
                split,
                numbers={"characters": characters, "count": int(counts[unseen].sum())},
            )


def _small_splits(text: Examination) -> Iterator[Finding]:
    """Yields a finding for each held-out split too short for a loss without much chance."""
    for split in HELD_OUT:
        size = text.reader.size(split)
        if size:
            error = standard_error(text.statistics.total, size)
            if error > MAX_STANDARD_ERROR:
                yield Finding(
                    "small part",
                    f"{plural(size, 'character')} are few: by chance alone its loss may be {2 * error:.2f} bits per "
                    "character off",
                    "give a longer text or a larger share in --split",
                    split,
                    numbers={"characters": size, "standard_error": error},
                )


def standard_error(counts: Offsets, size: int) -> float:
    """Standard error of a split's mean loss in bits per character, for a model of character frequencies.

    The losses of a network vary about as much; neighbours are correlated, so that the true error is larger.

    Args:
        counts: occurrences of each code point in the whole text: a short split's own counts vary too little.
    """
    n = counts[counts > 0]
    bits = np.log2(n.sum() / n)
    mean = (n * bits).sum() / n.sum()
    return math.sqrt(float((n * (bits - mean) ** 2).sum() / n.sum()) / size)


def _sorted_documents(text: Examination) -> Iterator[Finding]:
    """Yields a finding if the validation split has other documents than the training split."""
    if words := split_differs(text.reader.corpus):
        yield Finding("sorted documents", words, REMEDY, "validation")


def _duplicate_documents(text: Examination) -> Iterator[Finding]:
    """Yields a finding if a document is an exact copy of another one; documents shorter than a passage do not count."""
    begins, hashes = text.reader.documents, text.statistics.document_hashes
    lengths = np.diff(np.append(begins, text.reader.characters))
    order = np.argsort(hashes, kind="stable")
    ordered = hashes[order]
    same = np.flatnonzero((np.diff(ordered) == 0) & (lengths[order[1:]] >= PASSAGE))
    if len(same):
        copies = order[same + 1]
        at = int(copies[np.argmax(lengths[copies])])
        original = int(order[np.searchsorted(ordered, hashes[at])])
        characters = int(lengths[copies].sum())
        share = 100 * characters / text.reader.characters
        yield Finding(
            "duplicate document",
            f"{len(copies):,} of {len(begins):,} documents {'is' if len(copies) == 1 else 'are'} an exact copy of "
            f"another one, {share:.1f} % of the text; the longest, document {at + 1:,} "
            f"({int(lengths[at]):,} characters), is a copy of document {original + 1:,}",
            "give each document once",
            place=TextPlace(at + 1, 1, 1),
            numbers={"documents": len(copies), "characters": characters},
        )


def _repeated_edges(text: Examination) -> Iterator[Finding]:
    """Yields a finding if many documents begin, and one if they end, with the same lines."""
    for edge in repeated_edges(text.reader):
        shown = edge.line if len(edge.line) <= SHOWN_LINE else f"{edge.line[:SHOWN_LINE].rstrip()} ..."
        yield Finding(
            "repeated text",
            f"{edge.documents:,} of {edge.examined:,} documents {edge.where} with the same "
            f"{'line' if edge.lines == 1 else f'{edge.lines:,} lines'}, such as {shown!r}",
            "if it is a licence or another notice, delete it: the model learns what is in every document first",
            place=TextPlace(edge.document + 1, 1, 1),
            numbers=edge._asdict(),
        )


def _dominant_document(text: Examination) -> Iterator[Finding]:
    """Yields a finding if one of three documents or more is most of the training split."""
    size = text.reader.size("training")
    begins = text.reader.documents[text.reader.documents < size]
    if len(begins) > 2:
        lengths = np.diff(np.append(begins, size))
        at = int(np.argmax(lengths))
        share = int(lengths[at]) / size
        if share > MAX_DOCUMENT_SHARE:
            yield Finding(
                "dominant document",
                f"document {at + 1:,} of {len(begins):,} is {100 * share:.0f} % of the training split",
                "train on it alone, or give more of the others",
                place=TextPlace(at + 1, 1, 1),
                numbers={"share": share},
            )


def _mixed_newlines(text: Examination) -> Iterator[Finding]:
    """Yields a finding if lines end in different ways."""
    lines = text.statistics.lines
    if lines.mixed:
        yield Finding("newlines", lines.mixed, "--newlines lf makes them equal", numbers=dict(+lines.ends))


def _unicode_issues(text: Examination) -> Iterator[Finding]:
    """Yields a finding for each Unicode issue, with the place of its first occurrence."""
    counts = text.statistics.total
    for name, found in text.statistics.unicode_issues.items():
        codes = [code for code in np.flatnonzero(counts).tolist() if text.statistics.issue(code) == name]
        if MOJIBAKE in text.statistics.unicode_issues and (name == "control" or codes == [ord(SOFT_HYPHEN)]):
            continue  # they are parts of characters, and go when the file is repaired
        label, remedy = UNICODE_ISSUES[name]
        if name == MOJIBAKE:
            example = misreading(text.text(found.first - 16, found.first), text.text(found.first, found.first + 32))
            label += f": {example}"
            remedy += f" with --encoding {example.encoding}" if example.encoding else " in its encoding"
        if name in SEVERAL_CHARACTERS:
            label += f": {_with_counts({chr(code): int(counts[code]) for code in codes}, NAMED_CHARACTERS)}"
        split = next(split for split, (_, end) in text.reader.offsets.items() if found.first < end)
        about, place = f"{found.count:,} x {label}", text.statistics.place(found.first)
        yield Finding(name, about, remedy, split=split, place=place, numbers={"count": found.count})


def _look_alikes(text: Examination) -> Iterator[Finding]:
    """Yields a finding for each kind of characters that look alike, with the place of the first typographic one."""
    counts, first = text.statistics.total, text.statistics.first
    for name, (label, plain, typographic) in LOOK_ALIKES.items():
        found = {c: int(counts[ord(c)]) for c in (*plain, *typographic) if counts[ord(c)]}
        if not found.keys() - {plain} or not found.keys() >= {*plain}:
            continue
        place = text.statistics.place(min(int(first[ord(c)]) for c in found if c != plain))
        yield Finding(
            name,
            f"{label}: {_with_counts(found)}",
            "--typography plain makes them plain, in prompts too",
            place=place,
            numbers={"characters": found, "count": sum(found.values())},
        )


def _with_counts(characters: dict[str, int], most: int | None = None) -> str:
    """Describes characters, at most so many, with the number of their occurrences."""
    named = [f"{describe_character(c)} {_times(number)}" for c, number in characters.items()][:most]
    return ", ".join(named) + (f" and {len(characters) - len(named):,} more" if len(named) < len(characters) else "")


def plural(number: int, noun: str) -> str:
    """Formats a number with a noun: `1 passage`, `2 passages`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number:,} times"
