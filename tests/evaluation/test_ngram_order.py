import math

import numpy as np
import pytest

from textgen.evaluation.ngram import KneserNey
from textgen.evaluation.ngram_order import bits_by_order

NOTHING = lambda done, total: None  # noqa: E731


def test_a_text_that_alternates_is_known_from_one_character_on():
    text = np.array([0, 1] * 500)
    none, one, two = bits_by_order(text, [text[:101], text[100:201]], 2, 3, NOTHING)
    assert none == pytest.approx(1, abs=0.01)
    assert one < 0.01
    assert two < 0.01


def test_each_order_is_the_mean_over_all_passages():
    rng = np.random.default_rng(0)
    learnt, passages = rng.integers(0, 5, 2000), [rng.integers(0, 5, n) for n in (40, 300)]
    found = bits_by_order(learnt, passages, 5, 3, NOTHING)
    model = KneserNey(learnt, 5, 3)
    each = np.concatenate([p for passage in passages for p in model.probabilities(passage, 2)], axis=1)
    assert each.shape == (3, 38 + 298)
    assert found == pytest.approx((-np.log2(each)).mean(axis=1).tolist())
    assert all(bits >= math.log2(5) - 0.05 for bits in found)  # nothing can be known of noise
