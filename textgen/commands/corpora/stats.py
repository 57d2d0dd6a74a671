"""`corpora stats`: what a text is made of, and which model suits it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from textgen.commands.corpora.command import Json
from textgen.commands.ui.corpus import TEXT, prepare_corpus
from textgen.settings.corpus import CorpusSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from textgen.data.quality.rolling_hash import Codes
    from textgen.data.quality.statistics import Survey
    from textgen.data.quality.text_blocks import Reader
    from textgen.data.splits import Split
    from textgen.progress import Progress
    from textgen.tokenizers import Tokenizer
    from textgen.training.model_sizing import Proposal

ORDERS = 6  # of n-grams: up to five characters before
LEARNT, HELD_OUT = 1_000_000, 100_000  # characters that they count, and are measured on
PASSAGES = 16  # that these are taken from, all over the part
LEAST = 1000  # characters of a part that is measured


@dataclass(frozen=True)
class Counting:
    """What counting and a compressor make of the validation part.

    Attributes:
        bits: per character, with 0, 1, ... characters before it.
        xz: the same of xz.
        learnt: characters of the training part that were counted.
        measured: characters of the validation part.
    """

    bits: list[float]
    xz: float
    learnt: int
    measured: int


def stats(
    *,
    corpus: Annotated[CorpusSettings, TEXT] = CorpusSettings(),
    as_json: Json = False,
) -> None:
    """Tell what a person wants to know of a text before it is learnt.

    Its size, its alphabet, its lines and words; how far counting gets, in
    bits per character of text that was not counted; what occurs twice;
    strange characters; and which size of network suits it, with the time
    that this takes on this machine.

    Args:
        as_json: One JSON object, with the whole alphabet.
    """
    from rich.console import Console

    from textgen.commands.corpora.stats_report import document, write_report
    from textgen.commands.ui.progress import row_progress
    from textgen.data.quality.statistics import Survey
    from textgen.data.quality.text_blocks import Reader
    from textgen.data.splits import SPLITS

    stderr = Console(stderr=True, highlight=False)
    text = prepare_corpus(stderr, corpus)
    reader = Reader(text)
    survey = Survey(reader, passages=True)
    with row_progress(stderr) as begin:
        tell = begin("reading")
        for part in SPLITS:
            for block in reader.blocks(part):
                survey.add(part, block)
                tell(block.after, reader.characters)
        survey.finish()
        counting = count(reader, survey, begin)
        begin("measuring this machine")
        plans = proposed(reader.bounds["training"][1], text.tokenizer)
    if as_json:
        sys.stdout.write(json.dumps(document(reader, survey, counting, plans)) + "\n")
    else:
        write_report(reader, survey, counting, plans)


def count(reader: Reader, survey: Survey, begin: Callable[[str], Progress]) -> Counting | None:
    """What counting knows of the validation part; None where a part is too short."""
    import numpy as np

    from textgen.evaluation.ngram import bits_by_order
    from textgen.evaluation.result_table import added_bits, xz_size

    if min(reader.size("training"), reader.size("validation")) < LEAST:
        return None
    learnt = np.concatenate(passages(reader, "training", LEARNT, 0))
    held_out = passages(reader, "validation", HELD_OUT, ORDERS - 1)
    measured = sum(len(each) - ORDERS + 1 for each in held_out)
    numbers = (survey.total > 0).cumsum() - 1  # of each character in the alphabet
    alphabet = int(numbers[-1]) + 1
    bits = bits_by_order(
        numbers[learnt], [numbers[each] for each in held_out], alphabet, ORDERS, begin("counting n-grams")
    )
    begin("compressing")
    later = np.concatenate([each[ORDERS - 1 :] for each in held_out])
    xz = added_bits(xz_size, utf8(learnt), utf8(later)) / measured
    return Counting(bits, xz, len(learnt), measured)


def passages(reader: Reader, part: Split, most: int, before: int) -> list[Codes]:
    """At most so many characters of a part, from all over it, with some characters `before` each passage."""
    size = reader.size(part)
    first = reader.offsets[part][0]
    length = size if size <= most else most // PASSAGES
    number = 1 if size <= most else PASSAGES
    begins = [first + i * (size - length) // max(number - 1, 1) for i in range(number)]
    return [reader.around(begin - before, begin + length) for begin in begins]


def utf8(codes: Codes) -> bytes:
    """The same characters as bytes."""
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass").encode("utf-8", "surrogatepass")


def proposed(tokens: int, tokenizer: Tokenizer) -> list[Proposal]:
    """Runs that suit a training part of so many tokens on this machine; none for an empty one."""
    from textgen.training.model_sizing import detect_accelerator, measure_operations, propose_runs

    if not tokens:
        return []
    accelerator = detect_accelerator()
    return propose_runs(
        tokens=tokens, tokenizer=tokenizer, operations=measure_operations(accelerator), accelerator=accelerator
    )
