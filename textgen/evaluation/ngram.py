"""An n-gram model with modified Kneser-Ney smoothing: what counting alone knows of a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.evaluation.passage import Floats
from textgen.generation.engines.protocol import Ids
from textgen.progress import Progress

Integers = NDArray[np.int64]

CHUNK = 1 << 16  # ids whose probabilities are computed at once: bounds the memory
USUAL_DISCOUNTS = (0.5, 1.0, 1.5)  # where a text is too short to estimate them from


class Counts(NamedTuple):
    """What follows the contexts of k-1 ids, and how often. G k-grams, X contexts; small types, for there are many."""

    grams: NDArray[np.int32]  # (G,), count of each k-gram
    totals: NDArray[np.int32]  # (X,), their sum for each context
    discounts: Floats  # (4,), what is taken off a count of 0, 1, 2 and of 3 or more
    freed: NDArray[np.float32]  # (X,), the share of a context's probability that this leaves to the shorter context


class KneserNey:
    r"""Interpolated modified Kneser-Ney (Chen and Goodman 1998, TR-10-98, section 3; Kneser and Ney 1995).

        P_k(w | h) = (c(h w) - D(c(h w))) / c(h) + freed(h) P_{k-1}(w | h without its first id)

    down to P_0 = 1 / V. At the highest order c counts k-grams in the text; below it c counts the different ids that
    stand before a k-gram. With n_j k-grams of count j and Y = n1 / (n1 + 2 n2), the discounts are
    D(j) = j - (j + 1) Y n_{j+1} / n_j for j = 1, 2, and D(3) for all above.

    The counts below the highest order do not depend on it, so that one object knows all orders up to its own.
    A k-gram is a number: the rank of its first k-1 ids among all such, times V, plus its last id. So sorted arrays of
    64-bit integers hold everything, for any V.

    Args:
        ids: the text to learn from, (T,), T at least 1; ids below `vocabulary`.
        vocabulary: V.
        order: the highest, at least 1.
        tell: is told how many orders are counted, and of how many.
    """

    def __init__(self, ids: Ids, vocabulary: int, order: int, tell: Progress = lambda done, total: None) -> None:
        self.vocabulary = vocabulary
        self.order = order
        self._keys: list[Integers] = []  # of each order, sorted
        self._highest: list[Counts] = []
        self._lower: list[Counts] = []
        ranks = np.zeros(len(ids), np.int64)  # of the context that ends before each id
        contexts = shorter = 1
        for k in range(1, order + 1):
            ends = np.arange(k - 1, len(ids))
            numbers = ranks[: len(ends)] * vocabulary + ids[ends]
            sort = np.argsort(numbers)
            ordered = numbers[sort]
            new = np.diff(ordered, prepend=-1) > 0
            keys = ordered[new]
            if k > 1:
                # Each different k-gram once. Without its first id it is a (k-1)-gram that ends in the same place.
                different = np.bincount(ranks[sort[new] + 1], minlength=len(self._keys[-1]))
                self._lower.append(_counts(self._keys[-1] // vocabulary, different, shorter))
            ranks = np.empty_like(numbers)
            ranks[sort] = np.cumsum(new) - 1
            self._highest.append(_counts(keys // vocabulary, np.bincount(ranks, minlength=len(keys)), contexts))
            self._keys.append(keys)
            contexts, shorter = max(len(keys), 1), contexts
            tell(k, order)

    def probabilities(self, ids: Ids, read: int) -> Iterator[Floats]:
        """The probability of each id after the first `read` ones, given those before it, by every order.

        Args:
            ids: (T,), below V.
            read: how many are only context.

        Yields:
            The next ones, (order, n), T - read in all: row n - 1 is of the model of order n. Over all V ids in a place
            each row sums to 1, but for rounding in single precision.
        """
        for begin in range(read, len(ids), CHUNK):
            end = min(begin + CHUNK, len(ids))
            seen = max(begin - self.order + 1, 0)
            yield self._chunk(ids[seen:end].astype(np.int64))[:, begin - seen :]

    def _chunk(self, ids: Integers) -> Floats:
        """(order, T) probabilities of ids (T,), each given those before it in the array."""
        found = np.empty((self.order, len(ids)))
        lower = np.full(len(ids), 1 / self.vocabulary)
        contexts = np.zeros(len(ids), np.int64)  # rank of the k-1 ids before each; -1 for one never seen
        for k in range(self.order):
            grams = _positions(self._keys[k], np.where(contexts < 0, -1, contexts * self.vocabulary + ids))
            found[k] = _smoothed(self._highest[k], contexts, grams, lower)
            if k < self.order - 1:
                lower = _smoothed(self._lower[k], contexts, grams, lower)
                contexts = np.concatenate([[-1], grams[:-1]])
        return found


def _counts(contexts: Integers, grams: Integers, number: int) -> Counts:
    """The counts of G k-grams (G,) whose contexts (G,) are among so many."""
    n1, n2, n3, n4 = (int((grams == count).sum()) for count in (1, 2, 3, 4))
    discounts = USUAL_DISCOUNTS
    if n1 and n2 and n3:
        Y = n1 / (n1 + 2 * n2)
        estimated = (1 - 2 * Y * n2 / n1, 2 - 3 * Y * n3 / n2, 3 - 4 * Y * n4 / n3)
        if all(0 < discount <= count for count, discount in enumerate(estimated, 1)):
            discounts = estimated
    taken = np.array([0.0, *discounts])
    totals = np.bincount(contexts, weights=grams, minlength=number)
    freed = np.bincount(contexts, weights=taken[np.minimum(grams, 3)], minlength=number) / np.maximum(totals, 1)
    return Counts(grams.astype(np.int32), totals.astype(np.int32), taken, freed.astype(np.float32))


def _positions(keys: Integers, wanted: Integers) -> Integers:
    """Where each of these numbers is in sorted ones; -1 for one that is not there."""
    if not len(keys):
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, at, -1)


def _smoothed(counts: Counts, contexts: Integers, grams: Integers, lower: Floats) -> Floats:
    """P_k of ids whose k-grams and contexts have these ranks, (T,); P_{k-1} where a context was never followed."""
    total = np.where(contexts < 0, 0, counts.totals[contexts])
    count = np.where(grams < 0, 0, counts.grams[grams]) if len(counts.grams) else np.zeros(len(grams), np.int32)
    share = (count - counts.discounts[np.minimum(count, 3)]) / np.maximum(total, 1)
    return np.where(total > 0, share + counts.freed[contexts] * lower, lower)
