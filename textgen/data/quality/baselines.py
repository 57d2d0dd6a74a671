"""Baselines of a text: bits per character of n-grams and of xz, which a network has to beat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from textgen.data.quality.rolling_hash import CodePoints
from textgen.data.quality.statistics import TextStatistics
from textgen.data.quality.text_blocks import BlockReader
from textgen.data.splits import Split
from textgen.evaluation.ngram import bits_by_order
from textgen.evaluation.result_table import added_bits, xz_size
from textgen.progress import Progress

ORDERS = 6
"""Orders of n-grams: with up to five characters of context."""
TRAINING_CHARACTERS, VALIDATION_CHARACTERS = 1_000_000, 100_000
"""Characters that the baselines are trained and evaluated on, at most."""
SAMPLED_PLACES = 16
"""Number of places, evenly spread over a split, from which these are taken."""
MIN_CHARACTERS = 1000
"""Characters that the training and the validation split must have."""


@dataclass(frozen=True)
class Baselines:
    """Losses of the baselines on a sample of the validation split.

    Attributes:
        ngrams: bits per character of Kneser-Ney n-grams with 0, 1, ... characters of context.
        xz: bits per character of xz.
        training_characters: number that they were trained on.
        validation_characters: number that they were evaluated on.
    """

    ngrams: list[float]
    xz: float
    training_characters: int
    validation_characters: int


def measure_baselines(
    reader: BlockReader, statistics: TextStatistics, begin: Callable[[str], Progress]
) -> Baselines | None:
    """Measures the baselines; None if a split is too short.

    Args:
        reader: of the text.
        statistics: of the text.
        begin: takes a label; returns a function to call with the work done and the work in all.
    """
    if min(reader.size("training"), reader.size("validation")) < MIN_CHARACTERS:
        return None
    training = np.concatenate(_sample(reader, "training", TRAINING_CHARACTERS, context=0))
    validation = _sample(reader, "validation", VALIDATION_CHARACTERS, context=ORDERS - 1)
    evaluated = sum(len(each) - ORDERS + 1 for each in validation)
    ids = (statistics.total > 0).cumsum() - 1  # of each character in the alphabet, by code point
    ngrams = bits_by_order(
        ids[training], [ids[each] for each in validation], int(ids[-1]) + 1, ORDERS, begin("counting n-grams")
    )
    begin("compressing")
    later = np.concatenate([each[ORDERS - 1 :] for each in validation])
    xz = added_bits(xz_size, _utf8(training), _utf8(later)) / evaluated
    return Baselines(ngrams, xz, len(training), evaluated)


def _sample(reader: BlockReader, split: Split, characters: int, context: int) -> list[CodePoints]:
    """At most so many characters of a split, from places all over it, each with some characters of context before."""
    size, first = reader.size(split), reader.offsets[split][0]
    number = 1 if size <= characters else SAMPLED_PLACES
    length = size if size <= characters else characters // SAMPLED_PLACES
    begins = [first + i * (size - length) // max(number - 1, 1) for i in range(number)]
    return [reader.around(begin - context, begin + length) for begin in begins]


def _utf8(codes: CodePoints) -> bytes:
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass").encode("utf-8", "surrogatepass")
