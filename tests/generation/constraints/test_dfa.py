"""Small automata by hand, random ones against brute force: a table followed step by step, every text up to a length."""

import itertools

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.constraints import dfa as module
from textgen.generation.constraints.dfa import DEAD, DFA, intersect

V = 4
HUGE = 2**70


# Texts over ids 0, 1, 2, 3 of the form 0 (1|2)* 3. State 3 leads nowhere, state 4 is never reached.
CHAIN = DFA(
    np.arange(V),
    np.array([[1, 3, 3, 3], [3, 1, 1, 2], [3, 3, 3, 3], [3, 3, 3, 3], [0, 0, 0, 0]]),
    np.array([False, False, True, False, False]),
)


def texts(length, size=V):
    """Every sequence of ids up to `length`."""
    return itertools.chain.from_iterable(itertools.product(range(size), repeat=n) for n in range(length + 1))


def follow(class_of, table, accepting, ids):
    """Whether `ids` is accepted, from the definition."""
    state = 0
    for i in ids:
        state = table[state][class_of[i]]
        if state == DEAD:
            return False
    return bool(accepting[state])


@st.composite
def tables(draw, size=5):
    """Arguments of `DFA`: any ids to any columns, any states, some of them dead."""
    states, columns = draw(st.integers(1, size)), draw(st.integers(1, V + 1))
    class_of = draw(st.lists(st.integers(0, columns - 1), min_size=V, max_size=V))
    row = st.lists(st.sampled_from([DEAD, *range(states)]), min_size=columns, max_size=columns)
    table = draw(st.lists(row, min_size=states, max_size=states))
    accepting = draw(st.lists(st.booleans(), min_size=states, max_size=states))
    return np.array(class_of), np.array(table), np.array(accepting)


@st.composite
def automata(draw):
    """A random automaton that accepts something."""
    class_of, table, accepting = draw(tables())
    try:
        return DFA(class_of, table, accepting)
    except ConstraintError:
        assume(False)


def generated(automaton, remaining, state=0, so_far=()):
    """Every text that can be generated from allowed ids."""
    if automaton.accepting[state]:
        yield so_far
    for i in np.flatnonzero(automaton.allowed(np.array([state]), remaining)[0]).tolist():
        yield from generated(automaton, remaining - 1, automaton.advance(state, i), (*so_far, i))


def test_a_chain_by_hand():
    assert CHAIN.distance.tolist() == [2, 1, 0, 3]  # the dead state is gone, and 4 is numbered 3
    assert CHAIN.class_of.tolist() == [0, 1, 1, 2]
    assert CHAIN.next.tolist() == [[1, -1, -1], [-1, 1, 2], [-1, -1, -1], [0, 0, 0]]
    assert CHAIN.accepting.tolist() == [False, False, True, False]
    assert (CHAIN.class_of.dtype, CHAIN.next.dtype) == (np.intp, np.int32)
    assert (CHAIN.accepting.dtype, CHAIN.distance.dtype) == (np.bool_, np.int64)


def test_allowed_ids_depend_on_the_remaining_characters():
    states = np.array([0, 1, 2])
    nothing = [False] * 4
    assert CHAIN.allowed(states, HUGE).tolist() == [[True, False, False, False], [False, True, True, True], nothing]
    assert CHAIN.allowed(states, 2).tolist() == [[True, False, False, False], [False, True, True, True], nothing]
    assert CHAIN.allowed(states, 1).tolist() == [nothing, [False, False, False, True], nothing]
    assert CHAIN.allowed(states, 0).tolist() == [nothing] * 3


def test_advance_and_must_end_by_hand():
    assert [CHAIN.advance(*pair) for pair in ((0, 0), (0, 1), (1, 2), (1, 3))] == [1, DEAD, 1, 2]
    assert [CHAIN.must_end(state) for state in (0, 1, 2)] == [False, False, True]


def test_a_text_that_may_end_or_continue_does_not_have_to_end():
    loop = DFA(np.zeros(V, int), np.array([[0]]), np.array([True]))
    assert not loop.must_end(0)
    assert loop.accepts([])
    assert loop.accepts(np.array([3, 1, 2], np.uint8))


def test_dead_stays_dead():
    assert not CHAIN.allowed(np.array([DEAD]), HUGE).any()
    assert not CHAIN.can_continue(DEAD, HUGE)
    assert CHAIN.advance(DEAD, 0) == DEAD
    assert not CHAIN.must_end(DEAD)


def test_accepts_by_hand():
    assert CHAIN.accepts([0, 3])
    assert CHAIN.accepts(np.array([0, 1, 2, 2, 3]))
    assert not any(CHAIN.accepts(ids) for ids in ([], [0], [3], [0, 3, 3], [0, 0, 3]))


def test_states_may_be_of_any_integer_type():
    for dtype in (np.int32, np.int64, np.uint8):
        assert CHAIN.allowed(np.array([1], dtype), 1).tolist() == [[False, False, False, True]]
        assert CHAIN.advance(dtype(1), dtype(3)) == 2


def test_unused_columns_are_ignored():
    automaton = DFA(np.array([0, 0, 2]), np.array([[0, 1, 0], [1, 1, 1]]), np.array([True, True]))
    assert automaton.next.tolist() == [[0], [1]]
    with pytest.raises(ConstraintError, match="no text"):
        DFA(np.array([0, 0, 2]), np.array([[0, 1, 0], [1, 1, 1]]), np.array([False, True]))


@pytest.mark.parametrize("accepting", [[False, False], [False, True]])
def test_an_automaton_that_accepts_nothing_is_an_error(accepting):
    with pytest.raises(ConstraintError, match="no text"):
        DFA(np.zeros(V, int), np.array([[0], [1]]), np.array(accepting))


def test_tables_that_are_too_large_are_an_error(monkeypatch):
    monkeypatch.setattr(module, "MAX_STATES", 3)
    with pytest.raises(ConstraintError, match="more than 3 states"):
        DFA(np.zeros(V, int), np.zeros((4, 1), int), np.ones(4, bool))
    monkeypatch.setattr(module, "MAX_CELLS", 8)
    with pytest.raises(ConstraintError, match="more than 2 states"):
        DFA(np.arange(V), np.zeros((3, V), int), np.ones(3, bool))


@given(tables())
def test_accepts_exactly_what_the_table_does(tables):
    expected = {ids for ids in texts(5) if follow(*tables, ids)}
    try:
        automaton = DFA(*tables)
    except ConstraintError:
        assert expected == set()
    else:
        assert {ids for ids in texts(5) if automaton.accepts(ids)} == expected


@given(automata())
def test_ids_with_the_same_transitions_share_a_class(automaton):
    columns = automaton.next[:, automaton.class_of].T
    for i, j in itertools.product(range(V), repeat=2):
        assert (automaton.class_of[i] == automaton.class_of[j]) == (columns[i] == columns[j]).all()
    assert sorted(set(automaton.class_of.tolist())) == list(range(automaton.next.shape[1]))


@given(automata())
def test_distances_are_those_of_brute_force(automaton):
    # moves[s, t]: one character leads from s to t; after k products, k do.
    states = np.arange(len(automaton.accepting))
    moves = (automaton.next[:, :, None] == states).any(axis=1)
    reached = np.eye(len(states), dtype=bool)
    shortest = np.full(len(states), -1)
    for k in range(len(states)):
        hit = (reached & automaton.accepting).any(axis=1)
        shortest[hit & (shortest < 0)] = k
        reached = reached @ moves
    assert automaton.distance.tolist() == shortest.tolist()
    assert (shortest >= 0).all()  # the others are trimmed away


@given(automata(), st.integers(0, 5))
def test_what_can_be_generated_is_exactly_what_is_accepted(automaton, length):
    expected = {ids for ids in texts(length) if automaton.accepts(ids)}
    assert set(generated(automaton, length)) == (expected if automaton.distance[0] <= length else set())


@given(automata(), st.integers(0, 12), st.integers(0, 2**32))
def test_a_thousand_random_walks_are_all_accepted(automaton, slack, seed):
    random = np.random.default_rng(seed)
    budget = int(automaton.distance[0]) + slack
    states, going = np.zeros(1000, np.intp), np.ones(1000, bool)
    for remaining in range(budget, 0, -1):
        allowed = automaton.allowed(states, remaining)
        going &= allowed.any(axis=1)
        ids = (allowed * random.random(allowed.shape)).argmax(axis=1)
        states = np.where(going, np.vectorize(automaton.advance)(states, ids), states)
    assert automaton.accepting[states].all()


@given(automata(), st.integers(-1, 9))
def test_batch_equals_single(automaton, remaining):
    states = np.arange(len(automaton.accepting))
    together = automaton.allowed(states, remaining)
    for state in states.tolist():
        np.testing.assert_array_equal(automaton.allowed(np.array([state]), remaining)[0], together[state])
        assert automaton.can_continue(state, remaining) == together[state].any()
        after = [automaton.advance(state, i) for i in range(V)]
        assert automaton.must_end(state) == (automaton.accepting[state] and set(after) == {DEAD})


@given(automata(), automata())
def test_intersect_accepts_exactly_what_both_do(a, b):
    expected = {ids for ids in texts(5) if a.accepts(ids) and b.accepts(ids)}
    try:
        both = intersect(a, b)
    except ConstraintError:
        assert expected == set()
    else:
        assert {ids for ids in texts(5) if both.accepts(ids)} == expected
        shortest = min(map(len, expected), default=None)
        assert both.distance[0] == shortest if expected else both.distance[0] > 5


def test_intersect_by_hand():
    even = DFA(np.zeros(V, int), np.array([[1], [0]]), np.array([True, False]))
    both = intersect(CHAIN, even)
    assert both.distance[0] == 2
    assert [both.accepts(ids) for ids in ([0, 3], [0, 1, 3], [0, 1, 2, 3])] == [True, False, True]


def test_an_empty_intersection_is_an_error():
    only_3 = DFA(np.array([0, 0, 0, 1]), np.array([[DEAD, 0]]), np.array([True]))
    with pytest.raises(ConstraintError, match="no text of the model's characters meets both"):
        intersect(CHAIN, only_3)


def test_intersections_that_are_too_large_are_an_error(monkeypatch):
    monkeypatch.setattr(module, "MAX_STATES", 10)
    rings = [
        DFA(np.zeros(V, int), np.roll(np.arange(n), -1)[:, None], np.arange(n) == 0) for n in (5, 7)
    ]  # multiples of 5, of 7
    with pytest.raises(ConstraintError, match="more than 10 states"):
        intersect(*rings)


def test_automata_over_different_ids_cannot_be_intersected():
    other = DFA(np.zeros(V + 1, int), np.array([[0]]), np.array([True]))
    with pytest.raises(ValueError, match="automata over 4 and 5 ids"):
        intersect(CHAIN, other)
