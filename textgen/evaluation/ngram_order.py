"""How much of a text is known by counting, the more characters before each are looked at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from textgen.evaluation.ngram import KneserNey
from textgen.generation.engines.protocol import Ids
from textgen.progress import Progress
from textgen.units import bits_per_character


def bits_by_order(learnt: Ids, passages: Sequence[Ids], vocabulary: int, order: int, tell: Progress) -> list[float]:
    """Bits per character of passages by Kneser-Ney n-grams of another text, n from 1 to `order`.

    It is the cross-entropy of text that was not counted. The entropy of the counts themselves would be far too small:
    most long contexts occur once, and what follows them would seem certain.

    Args:
        learnt: the text that is counted, (T,), ids below V.
        passages: texts of which the first `order` - 1 ids are only read.
        vocabulary: V.
        order: the highest, at least 1.
        tell: is told how many orders are counted, and of how many.
    """
    model = KneserNey(learnt, vocabulary, order, tell)
    nats, characters = np.zeros(order), 0
    for passage in passages:
        for found in model.probabilities(passage, order - 1):
            nats -= np.log(found).sum(axis=1)
            characters += found.shape[1]
    return [bits_per_character(float(each) / characters) for each in nats]
