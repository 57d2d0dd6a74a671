"""An n-gram language model with modified Kneser-Ney smoothing: what counting alone predicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.evaluation.passage import Float64
from textgen.generation.engines import Ids
from textgen.units import Progress, bits_per_character

Int64 = NDArray[np.int64]

LOOKUPS_AT_ONCE = 1 << 16  # tokens: bounds the memory
DEFAULT_DISCOUNTS = (0.5, 1.0, 1.5)  # for texts that are too short to estimate them


class Counts(NamedTuple):
    """Counts of G k-grams with X contexts of k-1 tokens. The types are small, because there are many."""

    grams: NDArray[np.int32]  # (G,), count of each k-gram
    totals: NDArray[np.int32]  # (X,), their sum for each context
    discounts: Float64  # (4,), subtracted from a count of 0, 1, 2 and of 3 or more
    freed: NDArray[np.float32]  # (X,), share of a context's probability that is left to the shorter context


class KneserNey:
    r"""N-gram model with interpolated modified Kneser-Ney smoothing.

    Chen and Goodman 1998, TR-10-98, section 3; Kneser and Ney 1995.

        P_k(w | h) = (c(h w) - D(c(h w))) / c(h) + freed(h) P_{k-1}(w | h without its first id)

    down to P_0 = 1 / V. At the highest order c counts k-grams in the text; below it c counts the different tokens
    that occur before a k-gram. With n_j k-grams of count j and Y = n1 / (n1 + 2 n2), the discounts are
    D(j) = j - (j + 1) Y n_{j+1} / n_j for j = 1, 2, and D(3) for all above.

    The counts below the highest order do not depend on it, so that one object has the models of all orders up to its
    own. A k-gram is a number: the rank of its first k-1 tokens among all such, times V, plus its last token. So sorted
    arrays of 64-bit integers hold everything, for any V. The training text is (T,), T at least 1; `order` is the
    highest, at least 1.
    """

    def __init__(self, ids: Ids, vocabulary: int, order: int, progress: Progress = lambda done, total: None) -> None:
        self.vocabulary = vocabulary
        self.order = order
        self._keys: list[Int64] = []  # of each order, sorted
        self._highest: list[Counts] = []
        self._lower: list[Counts] = []
        ranks = np.zeros(len(ids), np.int64)  # of the context that ends before each token
        contexts = shorter = 1
        for k in range(1, order + 1):
            ends = np.arange(k - 1, len(ids))
            numbers = ranks[: len(ends)] * vocabulary + ids[ends]
            sort = np.argsort(numbers)
            ordered = numbers[sort]
            new = np.diff(ordered, prepend=-1) > 0
            keys = ordered[new]
            if k > 1:
                # Each distinct k-gram once. Without its first token it is a (k-1)-gram that ends at the same token.
                different = np.bincount(ranks[sort[new] + 1], minlength=len(self._keys[-1]))
                self._lower.append(_counts(self._keys[-1] // vocabulary, different, shorter))
            ranks = np.empty_like(numbers)
            ranks[sort] = np.cumsum(new) - 1
            self._highest.append(_counts(keys // vocabulary, np.bincount(ranks, minlength=len(keys)), contexts))
            self._keys.append(keys)
            contexts, shorter = max(len(keys), 1), contexts
            progress(k, order)

    def probabilities(self, ids: Ids, read: int) -> Iterator[Float64]:
        """Yields the probability of each token after the first `read`, given all before it, by each order.

        Args:
            ids: (T,), below V.
            read: number of tokens that are only context.

        Yields:
            The next probabilities, (order, n), T - read in all; row n - 1 is of the model of order n. For each row they
            sum to 1 over all V tokens, up to rounding in single precision.
        """
        for begin in range(read, len(ids), LOOKUPS_AT_ONCE):
            end = min(begin + LOOKUPS_AT_ONCE, len(ids))
            seen = max(begin - self.order + 1, 0)
            yield self._chunk(ids[seen:end].astype(np.int64))[:, begin - seen :]

    def _chunk(self, ids: Int64) -> Float64:
        """Probabilities (order, T) of tokens (T,), each given those before it in the array."""
        found = np.empty((self.order, len(ids)))
        lower = np.full(len(ids), 1 / self.vocabulary)
        contexts = np.zeros(len(ids), np.int64)  # rank of the k-1 tokens before each; -1 if never seen
        for k in range(self.order):
            grams = _positions(self._keys[k], np.where(contexts < 0, -1, contexts * self.vocabulary + ids))
            found[k] = _smoothed(self._highest[k], contexts, grams, lower)
            if k < self.order - 1:
                lower = _smoothed(self._lower[k], contexts, grams, lower)
                contexts = np.concatenate([[-1], grams[:-1]])
        return found


def _counts(contexts: Int64, grams: Int64, number: int) -> Counts:
    """Counts and discounts of k-grams.

    `contexts` are the rank of the context of each k-gram, `grams` its count, (G,) both; `number` is X, of contexts.
    """
    n1, n2, n3, n4 = (int((grams == count).sum()) for count in (1, 2, 3, 4))
    discounts = DEFAULT_DISCOUNTS
    if n1 and n2 and n3:
        Y = n1 / (n1 + 2 * n2)
        estimated = (1 - 2 * Y * n2 / n1, 2 - 3 * Y * n3 / n2, 3 - 4 * Y * n4 / n3)
        if all(0 < discount <= count for count, discount in enumerate(estimated, 1)):
            discounts = estimated
    taken = np.array([0.0, *discounts])
    totals = np.bincount(contexts, weights=grams, minlength=number)
    freed = np.bincount(contexts, weights=taken[np.minimum(grams, 3)], minlength=number) / np.maximum(totals, 1)
    return Counts(grams.astype(np.int32), totals.astype(np.int32), taken, freed.astype(np.float32))


def _positions(keys: Int64, wanted: Int64) -> Int64:
    """Index of each wanted number in sorted `keys`, or -1."""
    if not len(keys):
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, at, -1)


def _smoothed(counts: Counts, contexts: Int64, grams: Int64, lower: Float64) -> Float64:
    """P_k of tokens whose k-grams and contexts have these ranks, (T,); P_{k-1} if a context was never seen."""
    total = np.where(contexts < 0, 0, counts.totals[contexts])
    count = np.where(grams < 0, 0, counts.grams[grams]) if len(counts.grams) else np.zeros(len(grams), np.int32)
    share = (count - counts.discounts[np.minimum(count, 3)]) / np.maximum(total, 1)
    return np.where(total > 0, share + counts.freed[contexts] * lower, lower)


def bits_by_order(
    training: Ids, passages: Sequence[Ids], vocabulary: int, order: int, progress: Progress
) -> list[float]:
    """Bits per character of passages by Kneser-Ney n-grams of another text, for n from 1 to `order`.

    It is the cross-entropy of text that was not counted. The entropy of the counts themselves would be far too small:
    most long contexts occur once, and the character after them would seem certain. `training` is (T,), ids below V, a
    token for each character. The first `order` - 1 tokens of a passage are only context.
    """
    model = KneserNey(training, vocabulary, order, progress)
    nats, characters = np.zeros(order), 0
    for passage in passages:
        for probabilities in model.probabilities(passage, order - 1):
            nats -= np.log(probabilities).sum(axis=1)
            characters += probabilities.shape[1]
    return [bits_per_character(float(each) / characters) for each in nats]
