"""Expectations computed by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.generation.sampling.filters import (
    add_bias,
    draw,
    dry_penalty,
    dynamic_temperature,
    entropy,
    epsilon_cutoff,
    eta_cutoff,
    frequency_penalty,
    log_softmax,
    mask,
    min_p,
    mirostat,
    presence_penalty,
    repetition_penalty,
    softmax,
    top_k,
    top_n_sigma,
    top_p,
    typical_p,
    xtc,
)

P = np.array([[0.1, 0.4, 0.2, 0.3]])
ALMOST_ONE = np.nextafter(1.0, 0.0)


def test_add_bias():
    np.testing.assert_array_equal(
        add_bias(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([0.5, 0.0, -np.inf])),
        [[1.5, 2.0, -np.inf], [4.5, 5.0, -np.inf]],
    )


def test_mask():
    allowed = np.array([[True, False, True], [False, True, False]])
    np.testing.assert_array_equal(
        mask(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), allowed), [[1.0, -np.inf, 3.0], [-np.inf, 5.0, -np.inf]]
    )


def test_repetition_penalty_squares_the_probabilities_of_ids_in_the_window():
    penalised = repetition_penalty(np.log(P) + 5.0, np.array([[2, 0, 0, 1]]), 2.0)
    np.testing.assert_allclose(np.exp(penalised), [[0.01, 0.4, 0.2, 0.09]])


def test_repetition_penalty_keeps_forbidden_ids_forbidden():
    np.testing.assert_array_equal(
        repetition_penalty(np.array([[-np.inf, 0.0]]), np.array([[1, 1]]), 1.5), [[-np.inf, 0.0]]
    )


def test_frequency_penalty():
    np.testing.assert_allclose(
        frequency_penalty(np.array([[1.0, 2.0, -np.inf]]), np.array([[3, 0, 1]]), 0.5), [[-0.5, 2.0, -np.inf]]
    )


def test_presence_penalty_is_the_same_however_often_an_id_occurs():
    np.testing.assert_allclose(
        presence_penalty(np.array([[1.0, 2.0, -np.inf]]), np.array([[3, 0, 1]]), 0.5), [[0.5, 2.0, -np.inf]]
    )


def test_top_n_sigma_keeps_logits_near_the_largest():
    logits = np.array([[4.0, 2.0, 0.0, -np.inf]])  # mean 2, deviation sqrt(8 / 3) = 1.633
    np.testing.assert_array_equal(top_n_sigma(logits, 1.0), [[4.0, -np.inf, -np.inf, -np.inf]])
    np.testing.assert_array_equal(top_n_sigma(logits, 1.25), [[4.0, 2.0, -np.inf, -np.inf]])
    np.testing.assert_array_equal(top_n_sigma(logits, 3.0), logits)
    np.testing.assert_array_equal(top_n_sigma(np.array([[1.0, -np.inf]]), 0.1), [[1.0, -np.inf]])


def test_entropy():
    np.testing.assert_allclose(entropy(np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0]])), [[math.log(2)], [0.0]])


def test_dynamic_temperature_goes_with_the_entropy():
    even, certain = [0.0, 0.0, -np.inf], [0.0, -np.inf, -np.inf]
    assert dynamic_temperature(np.array([even]), 0.8, spread=0.5, exponent=2.0) == pytest.approx(1.3)
    assert dynamic_temperature(np.array([certain]), 0.8, spread=0.5, exponent=2.0) == pytest.approx(0.3)
    assert dynamic_temperature(np.array([certain]), 0.3, spread=0.5, exponent=1.0) == pytest.approx(1e-6)
    quarter = np.log(np.array([[0.25, 0.75]]))
    share = (0.25 * math.log(4) + 0.75 * math.log(4 / 3)) / math.log(2)
    found = dynamic_temperature(quarter, 1.0, spread=0.4, exponent=3.0)
    assert found == pytest.approx(0.6 + 0.8 * share**3)
    both = dynamic_temperature(np.array([even, certain]), np.array([[0.8], [0.5]]), spread=0.5, exponent=1.0)
    np.testing.assert_allclose(both, [[1.3], [1e-6]])


def test_dry_penalty_grows_with_the_length_of_the_repetition():
    # length 1 is free; 2, 3, 5 cost 0.5 * 3 ** 0, 3 ** 1, 3 ** 3
    np.testing.assert_allclose(
        dry_penalty(np.zeros((1, 5)), np.array([[0, 1, 2, 3, 5]]), multiplier=0.5, base=3.0, allowed_length=2),
        [[0.0, 0.0, -0.5, -1.5, -13.5]],
    )


@pytest.mark.parametrize("base", [1.0, 1.0001, 1.2, 1e6])
def test_dry_penalty_is_always_finite(base):
    penalised = dry_penalty(np.zeros((1, 2)), np.array([[0, 2**30]]), multiplier=10.0, base=base, allowed_length=1)
    assert np.isfinite(penalised).all()
    assert penalised[0, 1] == (-10.0 if base == 1.0 else pytest.approx(-1e31))


def test_softmax_at_temperature_one_half_squares_the_odds():
    logits = np.log(np.array([[1.0, 2.0, 5.0]]))
    np.testing.assert_allclose(softmax(logits), [[1 / 8, 2 / 8, 5 / 8]])
    np.testing.assert_allclose(softmax(logits, 0.5), [[1 / 30, 4 / 30, 25 / 30]])
    roots = 1 + math.sqrt(2) + math.sqrt(5)
    np.testing.assert_allclose(softmax(logits, 2.0), [[1 / roots, math.sqrt(2) / roots, math.sqrt(5) / roots]])


def test_softmax_does_not_overflow():
    np.testing.assert_allclose(softmax(np.array([[1e4, 0.0, -1e4]]), 0.01), [[1, 0, 0]])


def test_log_softmax():
    # the whole is 1 + 2 + 5 = 8; what is forbidden stays so, and large logits do not overflow
    logits = np.array([[0.0, math.log(2.0), math.log(5.0), -np.inf]])
    expected = [[math.log(1 / 8), math.log(2 / 8), math.log(5 / 8), -np.inf]]
    np.testing.assert_allclose(log_softmax(logits), expected)
    np.testing.assert_allclose(log_softmax(logits + 1e4), expected)


@pytest.mark.parametrize(
    ("k", "expected"),
    [(1, [0, 1, 0, 0]), (2, [0, 4 / 7, 0, 3 / 7]), (3, [0, 4 / 9, 2 / 9, 3 / 9]), (4, P[0]), (99, P[0])],
)
def test_top_k(k, expected):
    np.testing.assert_allclose(top_k(P, k), [expected])


def test_top_k_keeps_exactly_k_of_equals():
    np.testing.assert_allclose(top_k(np.full((1, 4), 0.25), 2), [[0.5, 0.5, 0, 0]])


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        (0.01, [0, 0, 0, 1]),
        (0.29, [0, 0, 0, 1]),
        (0.31, [0, 0, 2 / 5, 3 / 5]),
        (0.51, [0, 4 / 9, 2 / 9, 3 / 9]),
        (0.95, P[0]),
        (1.0, P[0]),
    ],
)
def test_typical_p_keeps_ids_of_average_surprise(p, expected):
    # surprises 2.303, 0.916, 1.609, 1.204; entropy 0.230 + 0.367 + 0.322 + 0.361 = 1.280;
    # distances 1.023, 0.364, 0.329, 0.076: so id 3 is the most typical, then 2, 1, 0
    np.testing.assert_allclose(typical_p(P, p), [expected])


def test_typical_p_keeps_the_smaller_of_equals_and_nothing_of_probability_zero():
    np.testing.assert_allclose(typical_p(np.array([[0.0, 0.25, 0.25, 0.25, 0.25]]), 0.5), [[0, 0.5, 0.5, 0, 0]])
    np.testing.assert_allclose(typical_p(np.array([[0.0, 1.0, 0.0]]), 0.99), [[0, 1, 0]])


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        (0.01, [0, 1, 0, 0]),
        (0.39, [0, 1, 0, 0]),
        (0.41, [0, 4 / 7, 0, 3 / 7]),
        (0.69, [0, 4 / 7, 0, 3 / 7]),
        (0.71, [0, 4 / 9, 2 / 9, 3 / 9]),
        (0.95, P[0]),
        (1.0, P[0]),
    ],
)
def test_top_p_keeps_the_fewest_that_reach_p(p, expected):
    np.testing.assert_allclose(top_p(P, p), [expected])


def test_top_p_keeps_the_smaller_of_equals():
    np.testing.assert_allclose(top_p(np.full((1, 4), 0.25), 0.5), [[0.5, 0.5, 0, 0]])


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        (0.0, P[0]),
        (0.24, P[0]),
        (0.26, [0, 4 / 9, 2 / 9, 3 / 9]),
        (0.5, [0, 4 / 9, 2 / 9, 3 / 9]),
        (0.51, [0, 4 / 7, 0, 3 / 7]),
        (1.0, [0, 1, 0, 0]),
    ],
)
def test_min_p_keeps_ids_with_this_share_of_the_largest_probability(p, expected):
    np.testing.assert_allclose(min_p(P, p), [expected])


U_AND_ID = [(0.0, 0), (0.09, 0), (0.11, 1), (0.49, 1), (0.51, 2), (0.69, 2), (0.71, 3), (ALMOST_ONE, 3)]


@pytest.mark.parametrize(
    ("epsilon", "expected"),
    [(0.05, [0.1, 0.4, 0.2, 0.3]), (0.2, [0.0, 4 / 9, 2 / 9, 3 / 9]), (0.9, [0.0, 1.0, 0.0, 0.0])],
)
def test_epsilon_cutoff_keeps_ids_of_this_probability_and_the_best(epsilon, expected):
    np.testing.assert_allclose(epsilon_cutoff(P, epsilon), [expected])


def test_eta_cutoff_is_lower_where_the_entropy_is_high():
    # entropy of P 1.2799 nats: min(0.3, sqrt(0.3) exp(-1.2799)) = 0.1523
    np.testing.assert_allclose(eta_cutoff(P, 0.3), [[0.0, 4 / 9, 2 / 9, 3 / 9]])
    # entropy 0.3251: min(0.3, 0.5477 exp(-0.3251)) = 0.3
    np.testing.assert_allclose(eta_cutoff(np.array([[0.9, 0.1]]), 0.3), [[1.0, 0.0]])


def test_xtc_removes_the_top_choices_but_the_least_probable():
    rows = np.repeat(P, 2, axis=0)
    found = xtc(rows, np.array([True, False]), 0.2)  # 0.4, 0.2 and 0.3 reach it; 0.2 is the last
    np.testing.assert_allclose(found, [[0.1 / 0.3, 0.0, 0.2 / 0.3, 0.0], P[0]])


@pytest.mark.parametrize("threshold", [0.35, 0.45])
def test_xtc_changes_nothing_with_less_than_two_top_choices(threshold):
    np.testing.assert_allclose(xtc(P, np.array([True]), threshold), P)


def test_xtc_of_equals_keeps_the_smaller_id():
    np.testing.assert_allclose(xtc(np.array([[0.2, 0.4, 0.4]]), np.array([True]), 0.3), [[1 / 3, 2 / 3, 0.0]])


def test_mirostat_keeps_ids_of_at_most_mu_bits():
    rows = np.repeat(np.array([[0.125, 0.5, 0.125, 0.25]]), 3, axis=0)
    found = mirostat(rows, np.array([2.0, 3.0, 0.1]))
    np.testing.assert_allclose(found, [[0.0, 2 / 3, 0.0, 1 / 3], rows[0], [0.0, 1.0, 0.0, 0.0]])


@pytest.mark.parametrize(("u", "expected"), U_AND_ID)
def test_draw_inverts_the_cumulative_distribution(u, expected):
    assert draw(P, np.array([u])).tolist() == [expected]


def test_draw_has_its_own_number_for_each_row():
    us, expected = zip(*U_AND_ID, strict=True)
    ids = draw(np.repeat(P, len(us), axis=0), np.array(us))
    assert ids.tolist() == list(expected)
    assert ids.dtype == np.intp


WEIGHTS = st.lists(st.floats(0, 1), min_size=1, max_size=20).filter(lambda ps: sum(ps) > 1e-3)
U = st.floats(0, 1, exclude_max=True) | st.just(ALMOST_ONE)


@given(WEIGHTS, U)
def test_draw_never_returns_an_id_of_probability_zero(weights, u):
    probabilities = np.array([weights]) / sum(weights)
    for rows in (1, 2):
        ids = draw(np.repeat(probabilities, rows, axis=0), np.full(rows, u))
        assert (probabilities[0, ids] > 0).all()


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=30), st.integers(1, 40), st.floats(0.01, 1.0))
def test_filtered_probabilities_are_a_distribution(logits, k, p):
    whole = softmax(np.array([logits]))
    most_probable = [top_k(whole, k), top_p(whole, p), min_p(whole, p), epsilon_cutoff(whole, p), eta_cutoff(whole, p)]
    most_probable += [mirostat(whole, np.array([10 * p])), softmax(top_n_sigma(np.array([logits]), p))]
    for filtered in [*most_probable, typical_p(whole, p), xtc(whole, np.array([True]), p)]:
        assert filtered.sum() == pytest.approx(1.0)
        kept = filtered > 0
        np.testing.assert_allclose(filtered[kept], whole[kept] / whole[kept].sum())
    for filtered in most_probable:
        kept = filtered > 0
        assert whole[kept].min() >= whole[~kept].max(initial=0.0)


@given(st.integers(0, 2**32), st.sampled_from([2, 3, 7, 8, 100]), st.integers(1, 300))
def test_a_row_has_the_same_bits_whatever_the_other_rows_are(seed, N, V):
    random = np.random.default_rng(seed)
    # rounded, so that there are equals; some forbidden, never all
    logits = np.where(random.random((N, V)) < 0.2, -np.inf, random.normal(0.0, 4.0, (N, V)).round(1))
    logits[:, random.integers(V)] = 1.0
    probabilities = softmax(logits)
    counts = random.integers(0, 30, (N, V))
    allowed = random.random((N, V)) < 0.5
    bias = random.normal(size=V)
    u = random.random(N)

    def outcomes(rows):
        x, p = logits[rows], probabilities[rows]
        return [
            add_bias(x, bias),
            mask(x, allowed[rows]),
            repetition_penalty(x, counts[rows], 1.3),
            frequency_penalty(x, counts[rows], 0.3),
            dry_penalty(x, counts[rows], multiplier=0.8, base=1.3, allowed_length=5),
            log_softmax(x),
            softmax(x, 0.7),
            top_k(p, 5),
            typical_p(p, 0.6),
            top_p(p, 0.6),
            min_p(p, 0.1),
            presence_penalty(x, counts[rows], 0.3),
            top_n_sigma(x, 0.8),
            dynamic_temperature(x, 0.8, spread=0.4, exponent=0.7),
            epsilon_cutoff(p, 0.05),
            eta_cutoff(p, 0.05),
            xtc(p, u[rows] < 0.5, 0.05),
            mirostat(p, 5 * u[rows]),
            draw(p, u[rows]),
        ]

    for whole, *alone in zip(outcomes(slice(None)), *(outcomes([n]) for n in range(N)), strict=True):
        assert whole.tobytes() == np.concatenate(alone).tobytes()


def test_filters_leave_their_arguments_alone():
    logits, probabilities, counts = np.log(P), P.copy(), np.array([[9, 0, 9, 0]])
    repetition_penalty(logits, counts, 1.5)
    dry_penalty(logits, counts, multiplier=1.0, base=1.5, allowed_length=2)
    log_softmax(logits)
    softmax(logits, 0.5)
    for keep in (lambda p: top_k(p, 2), lambda p: typical_p(p, 0.5), lambda p: top_p(p, 0.5), lambda p: min_p(p, 0.5)):
        keep(probabilities)
    np.testing.assert_array_equal(logits, np.log(P))
    np.testing.assert_array_equal(probabilities, P)
