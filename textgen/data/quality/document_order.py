"""Order of a text's documents: whether the validation split has others than the training split."""

from __future__ import annotations

import math

import numpy as np

from textgen.data.corpus import Corpus
from textgen.tokenizers.protocol import display_strings

LEAST_DOCUMENTS, MOST_DOCUMENTS = 20, 50_000
"""Documents of each split that are needed to tell, and that are looked at, at most."""
REMEDY = "--shuffle-documents puts them into a random order"
DEVIATIONS = 8.0
"""Standard deviations of Pearson's statistic above which the splits differ by more than chance."""


def split_differs(corpus: Corpus) -> str | None:
    """Returns how the documents of the validation split differ from those of the training split; None if they do not.

    Compares the first tokens of documents by Pearson's chi-squared test: names from A to Z leave W to Z for validation.
    """
    training, validation = corpus.split_ends
    cuts = np.searchsorted(corpus.documents, [training, validation])
    begins = [corpus.documents[: cuts[0]], corpus.documents[cuts[0] : cuts[1]]]
    if min(map(len, begins)) < LEAST_DOCUMENTS:
        return None
    begins = [each[:: -(-len(each) // MOST_DOCUMENTS)] for each in begins]
    V, marks = corpus.tokenizer.vocabulary_size, int(corpus.tokenizer.marks_documents)
    first = [corpus.ids[np.minimum(each.astype(np.intp) + marks, len(corpus.ids) - 1)] for each in begins]
    counts = np.stack([np.bincount(ids, minlength=V) for ids in first]).astype(float)
    shares = counts.sum(axis=0) / counts.sum()
    expected = shares * counts.sum(axis=1, keepdims=True)
    frequent = expected.min(axis=0) >= 1.0
    freedom = int(frequent.sum()) - 1
    if freedom < 1:
        return None
    statistic = float(((counts - expected)[:, frequent] ** 2 / expected[:, frequent]).sum())
    if (statistic - freedom) / math.sqrt(2 * freedom) < DEVIATIONS:
        return None
    strings = display_strings(corpus.tokenizer)
    excess = np.argsort(-(counts[1] - expected[1]), kind="stable")[:4]
    most = ", ".join(repr(strings[token]) for token in sorted(excess.tolist()) if counts[1, token] > expected[1, token])
    return f"more of its documents begin with {most} than chance allows: documents are sorted, or from other sources"
