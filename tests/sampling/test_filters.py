"""Expectations computed by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.sampling.filters import draw, softmax, top_k, top_p

P = np.array([0.1, 0.4, 0.2, 0.3])


def test_softmax_at_temperature_one_half_squares_the_odds():
    logits = np.log(np.array([1.0, 2.0, 5.0]))
    np.testing.assert_allclose(softmax(logits), [1 / 8, 2 / 8, 5 / 8])
    np.testing.assert_allclose(softmax(logits, 0.5), [1 / 30, 4 / 30, 25 / 30])
    roots = 1 + math.sqrt(2) + math.sqrt(5)
    np.testing.assert_allclose(softmax(logits, 2.0), [1 / roots, math.sqrt(2) / roots, math.sqrt(5) / roots])


def test_softmax_does_not_overflow():
    np.testing.assert_allclose(softmax(np.array([1e4, 0.0, -1e4]), 0.01), [1, 0, 0])


@pytest.mark.parametrize(
    ("k", "expected"),
    [(1, [0, 1, 0, 0]), (2, [0, 4 / 7, 0, 3 / 7]), (3, [0, 4 / 9, 2 / 9, 3 / 9]), (4, P), (99, P)],
)
def test_top_k(k, expected):
    np.testing.assert_allclose(top_k(P, k), expected)


def test_top_k_keeps_exactly_k_of_equals():
    np.testing.assert_allclose(top_k(np.full(4, 0.25), 2), [0.5, 0.5, 0, 0])


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        (0.01, [0, 1, 0, 0]),
        (0.39, [0, 1, 0, 0]),
        (0.41, [0, 4 / 7, 0, 3 / 7]),
        (0.69, [0, 4 / 7, 0, 3 / 7]),
        (0.71, [0, 4 / 9, 2 / 9, 3 / 9]),
        (0.95, P),
        (1.0, P),
    ],
)
def test_top_p_keeps_the_fewest_that_reach_p(p, expected):
    np.testing.assert_allclose(top_p(P, p), expected)


@pytest.mark.parametrize(
    ("u", "expected"), [(0.0, 0), (0.09, 0), (0.11, 1), (0.49, 1), (0.51, 2), (0.69, 2), (0.71, 3), (0.999999, 3)]
)
def test_draw_inverts_the_cumulative_distribution(u, expected):
    assert draw(P, u) == expected


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=20).filter(lambda ps: sum(ps) > 1e-3),
    st.floats(0, 1, exclude_max=True),
)
def test_draw_never_takes_what_has_no_probability(weights, u):
    probabilities = np.array(weights) / sum(weights)
    assert probabilities[draw(probabilities, u)] > 0


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=30), st.integers(1, 40), st.floats(0.01, 1.0))
def test_what_is_left_is_a_distribution_with_the_same_order(logits, k, p):
    whole = softmax(np.array(logits))
    for filtered in (top_k(whole, k), top_p(whole, p)):
        assert filtered.sum() == pytest.approx(1.0)
        kept = filtered > 0
        np.testing.assert_allclose(filtered[kept], whole[kept] / whole[kept].sum())
        assert whole[kept].min() >= whole[~kept].max(initial=0.0)
