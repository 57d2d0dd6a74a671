"""The n-gram model in sorted arrays against the textbook's recursion over dictionaries."""

from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.evaluation import ngram
from textgen.evaluation.ngram import KneserNey, bits_by_order


class Naive:
    """Modified Kneser-Ney as Chen and Goodman write it, for tuples of ids."""

    def __init__(self, ids, vocabulary, order):
        self.vocabulary, self.order = vocabulary, order
        grams = {k: Counter(tuple(ids[i : i + k]) for i in range(len(ids) - k + 1)) for k in range(1, order + 1)}
        self.counts = {order: grams[order]}
        for k in range(1, order):
            before = defaultdict(set)
            for gram in grams[k + 1]:
                before[gram[1:]].add(gram[0])
            self.counts[k] = Counter({gram: len(some) for gram, some in before.items()})
        self.discounts = {k: self.estimate(counts) for k, counts in self.counts.items()}

    @staticmethod
    def estimate(counts):
        n = [sum(1 for count in counts.values() if count == j) for j in range(5)]
        if n[1] and n[2] and n[3]:
            y = n[1] / (n[1] + 2 * n[2])
            found = [j - (j + 1) * y * n[j + 1] / n[j] for j in (1, 2, 3)]
            if all(0 < d <= j for j, d in enumerate(found, 1)):
                return [0, *found]
        return [0, 0.5, 1, 1.5]

    def probability(self, context, token, k=None):
        k = self.order if k is None else k
        if k == 0:
            return 1 / self.vocabulary
        context = tuple(context[-(k - 1) :]) if k > 1 else ()
        lower = self.probability(context, token, k - 1)
        if len(context) < k - 1:
            return lower
        follow = {gram[-1]: count for gram, count in self.counts[k].items() if gram[:-1] == context}
        total = sum(follow.values())
        if not total:
            return lower
        discount = self.discounts[k]
        freed = sum(discount[min(count, 3)] for count in follow.values()) / total
        count = follow.get(token, 0)
        return (count - discount[min(count, 3)]) / total + freed * lower


def all_orders(model, context):
    """Probabilities of all ids after a context by every order, (order, V)."""
    columns = [
        np.concatenate(list(model.probabilities(np.array([*context, token]), len(context))), axis=1)
        for token in range(model.vocabulary)
    ]
    return np.concatenate(columns, axis=1)


texts = st.integers(1, 4).flatmap(
    lambda v: st.tuples(st.just(v), st.lists(st.integers(0, v - 1), min_size=1, max_size=40))
)


@settings(max_examples=60)
@given(texts, st.integers(1, 5))
def test_probabilities_are_those_of_the_textbook_and_sum_to_1(text, order):
    vocabulary, ids = text
    model = KneserNey(np.array(ids, np.uint8), vocabulary, order)
    contexts = {tuple(ids[max(0, i - order) : i]) for i in range(len(ids) + 1)} | {(0,) * order, (vocabulary - 1,)}
    naive = [Naive(ids, vocabulary, n) for n in range(1, order + 1)]
    for context in contexts:
        found = all_orders(model, context)
        np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-6)
        assert (found > 0).all()
        for n, row in enumerate(found):
            expected = [naive[n].probability(context, token) for token in range(vocabulary)]
            np.testing.assert_allclose(row, expected, atol=1e-6)


def test_discounts_of_a_longer_text_are_estimated():
    rng = np.random.default_rng(0)
    ids = (rng.geometric(0.25, 400) - 1).clip(max=11)
    model, naive = KneserNey(ids, 12, 3), Naive(ids.tolist(), 12, 3)
    assert naive.discounts[3] != [0, 0.5, 1, 1.5]
    found = np.concatenate(list(model.probabilities(ids, 0)), axis=1)[2]
    expected = [naive.probability(ids[:i].tolist(), ids[i]) for i in range(len(ids))]
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_probabilities_by_hand():
    """The text 0 1 0 1 1 of two ids: as bigrams 01 twice, 10 and 11 once; before 0 stands 1, before 1 stand both."""
    model = KneserNey(np.array([0, 1, 0, 1, 1]), 2, 2)
    one = (2 - 1) / 3 + (0.5 + 1) / 3 * 0.5  # the lower order's share of 1: 2 of 3 different predecessors
    zero = (1 - 0.5) / 3 + (0.5 + 1) / 3 * 0.5
    np.testing.assert_allclose(one + zero, 1)
    after_0, after_1 = all_orders(model, [0])[1], all_orders(model, [1])[1]
    np.testing.assert_allclose(after_0, [0.5 * zero, (2 - 1) / 2 + 0.5 * one], atol=1e-6)
    np.testing.assert_allclose(after_1, [(1 - 0.5) / 2 + 0.5 * zero, (1 - 0.5) / 2 + 0.5 * one], atol=1e-6)
    unigram = all_orders(model, [])[0]
    np.testing.assert_allclose(unigram, [(2 - 1) / 5 + 2.5 / 5 / 2, (3 - 1.5) / 5 + 2.5 / 5 / 2], atol=1e-6)


def test_probabilities_do_not_depend_on_the_chunk_size(monkeypatch):
    ids = np.random.default_rng(1).integers(0, 3, 200)
    model = KneserNey(ids[:120], 3, 4)
    whole = np.concatenate(list(model.probabilities(ids, 100)), axis=1)
    assert whole.shape == (4, 100)
    monkeypatch.setattr(ngram, "LOOKUPS_AT_ONCE", 7)
    np.testing.assert_array_equal(np.concatenate(list(model.probabilities(ids, 100)), axis=1), whole)


def test_a_probability_does_not_depend_on_later_tokens():
    ids = np.random.default_rng(2).integers(0, 5, 300)
    model = KneserNey(ids[:200], 5, 6)
    other = np.concatenate([ids[:250], (ids[250:] + 1) % 5])
    one, two = (np.concatenate(list(model.probabilities(text, 0)), axis=1) for text in (ids, other))
    np.testing.assert_array_equal(one[:, :250], two[:, :250])
    assert (one[:, 250:] != two[:, 250:]).any()


@pytest.mark.parametrize("vocabulary", [256, 1_114_112])
def test_large_vocabularies_work(vocabulary):
    ids = np.random.default_rng(3).integers(0, vocabulary, 50)
    ids = np.concatenate([ids, ids])
    model, naive = KneserNey(ids, vocabulary, 8), Naive(ids.tolist(), vocabulary, 8)
    found = np.concatenate(list(model.probabilities(ids, 0)), axis=1)[7]
    expected = [naive.probability(ids[:i].tolist(), int(ids[i])) for i in range(100)]
    np.testing.assert_allclose(found, expected, rtol=1e-5)


def test_an_alternating_text_is_predicted_by_bigrams():
    text = np.array([0, 1] * 500)
    none, one, two = bits_by_order(text, [text[:101], text[100:201]], 2, 3, lambda done, total: None)
    assert none == pytest.approx(1, abs=0.01)
    assert one < 0.01
    assert two < 0.01


def test_bits_of_each_order_are_the_mean_over_all_passages():
    rng = np.random.default_rng(0)
    training, passages = rng.integers(0, 5, 2000), [rng.integers(0, 5, n) for n in (40, 300)]
    found = bits_by_order(training, passages, 5, 3, lambda done, total: None)
    model = KneserNey(training, 5, 3)
    each = np.concatenate([p for passage in passages for p in model.probabilities(passage, 2)], axis=1)
    assert each.shape == (3, 38 + 298)
    assert found == pytest.approx((-np.log2(each)).mean(axis=1).tolist())
    assert all(bits >= np.log2(5) - 0.05 for bits in found)  # noise cannot be predicted
