"""Deterministic finite automaton (DFA) over the token ids of a character model.

For each state it knows which ids may follow, and the fewest characters to an accepting state. So a text sampled id by
id is accepted at its end and not longer than allowed, without sampling anything twice.

`S` states, `C` classes of ids, `V` ids, `N` texts.

Source: Hopcroft & Ullman 1979, Introduction to Automata Theory, Languages, and Computation, chapters 2 and 3.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError
from textgen.generation.engines import Ids

Bools = NDArray[np.bool_]

DEAD = -1
"""The state from which no accepting state can be reached."""
MAX_STATES = 100_000
MAX_CELLS = 1 << 23
"""Largest S C: the table then takes 32 MiB."""

_NEVER = np.iinfo(np.int32).max


class DFA:
    """A set of texts: those that lead from state 0 to an accepting state.

    Methods also take the state `DEAD` (-1), which allows and accepts nothing.

    Args:
        class_of: (V,) integers, column of `table` for each id.
        table: (S, C) integers, next state by state and column; `DEAD` where no text is accepted any more.
        accepting: (S,) bool.

    Attributes:
        class_of: (V,) intp, class of each id; ids with the same transitions share one, so the table stays small for
            large alphabets.
        next: (S, C) int32, next state by state and class; `DEAD` where no accepting state can be reached any more.
        accepting: (S,) bool.
        distance: (S,) int64, fewest characters from the state to an accepting one; 0 if it is accepting itself.

    Raises:
        ConstraintError: no text is accepted, or the table is too large.
    """

    def __init__(self, class_of: Ids, table: Ids, accepting: Bools) -> None:
        check_size(*table.shape)
        used = np.zeros(table.shape[1], np.bool_)
        used[class_of] = True
        class_of, table = (np.cumsum(used) - 1)[class_of], table[:, used]  # without unused columns
        distance = _distances(table, accepting)
        live = distance >= 0
        if not live[0]:
            raise ConstraintError("no text of the model's characters meets the constraint")
        # Renumber the live states; the last entry maps DEAD, index -1, to itself.
        number = np.full(live.size + 1, DEAD, np.int32)
        number[:-1][live] = np.arange(np.count_nonzero(live), dtype=np.int32)
        self.class_of, kept = _classes(class_of, number[table[live]])
        self.accepting = accepting[live]
        self.distance = distance[live]
        # In all five, the last row is that of DEAD, index -1.
        self._next = np.vstack([kept, np.full_like(kept[:1], DEAD)])
        self._need = np.append(self.distance + 1, _NEVER).astype(np.int32)[self._next]  # characters, by next class
        self._least = self._need.min(axis=1)
        self._may_end = np.append(self.accepting & (kept == DEAD).any(axis=1), False)
        self._final = np.append(self.accepting & (kept == DEAD).all(axis=1), False)

    @property
    def next(self) -> NDArray[np.int32]:
        """Transition table, (S, C): the next state by state and class of ids."""
        return self._next[:-1]

    def without(self, id_: int) -> DFA:
        """Returns the DFA of the accepted texts that do not have this id.

        Raises:
            ConstraintError: there are none.
        """
        class_of = self.class_of.copy()
        class_of[id_] = self.next.shape[1]
        rejected = np.full((len(self.next), 1), DEAD)
        return DFA(class_of, np.hstack([self.next, rejected]), self.accepting)

    def allowed(self, states: Ids, remaining: int) -> Bools:
        """Returns the ids, (N, V) bool, after which an accepting state is still in reach.

        If `distance` of the start is at most the length, a text of these ids that ends with its last character, or
        earlier where none is allowed, is accepted. `states` are (N,); `remaining` characters may still be generated,
        including this one.
        """
        in_reach = self._need.take(states, axis=0) <= min(remaining, _NEVER - 1)
        return in_reach.take(self.class_of, axis=1)

    def can_continue(self, state: int, remaining: int) -> bool:
        """Whether `allowed` has an id for this state."""
        return bool(self._least[state] <= min(remaining, _NEVER - 1))

    def may_end(self, state: int) -> bool:
        """Whether the state is accepting, and some id may not follow."""
        return bool(self._may_end[state])

    def advance(self, state: int, id_: int) -> int:
        """Returns the state that follows `state` when `id_` is read; `DEAD` is possible."""
        return int(self._next[state, self.class_of[id_]])

    def must_end(self, state: int) -> bool:
        """Whether the state is accepting, and none after it is."""
        return bool(self._final[state])

    def accepts(self, ids: Ids | Sequence[int]) -> bool:
        """Whether the whole sequence is accepted."""
        state = 0
        for id_ in ids:
            state = self.advance(state, int(id_))
        return state != DEAD and bool(self.accepting[state])


def intersect(a: DFA, b: DFA) -> DFA:
    """Returns a DFA for the texts that both accept.

    Raises:
        ConstraintError: there is none, or there are too many pairs of states.
        ValueError: their numbers of ids differ.
    """
    if a.class_of.size != b.class_of.size:
        raise ValueError(f"automata over {a.class_of.size} and {b.class_of.size} ids")
    width = b.next.shape[1]
    numbers: dict[int, int] = {}
    class_of = [numbers.setdefault(pair, len(numbers)) for pair in (a.class_of * width + b.class_of).tolist()]
    columns_a, columns_b = np.divmod(np.array(list(numbers)), width)
    # A pair of states is one number. Breadth-first search over the pairs that can be reached.
    size = len(b.accepting)
    frontier = np.zeros(1, np.int64)
    seen = {0, DEAD}
    levels, rows = [], []
    while frontier.size:
        next_a = a.next[(frontier // size)[:, None], columns_a].astype(np.int64)
        next_b = b.next[(frontier % size)[:, None], columns_b]
        codes = np.where((next_a == DEAD) | (next_b == DEAD), DEAD, next_a * size + next_b)
        levels.append(frontier)
        rows.append(codes)
        new = set(codes.ravel().tolist()) - seen
        seen |= new
        check_size(len(seen) - 1, len(numbers))
        frontier = np.array(sorted(new), np.int64)
    reached, table = np.concatenate(levels), np.vstack(rows)
    accepting = a.accepting[reached // size] & b.accepting[reached % size]
    if not accepting.any():
        raise ConstraintError("no text of the model's characters meets both")
    order = np.argsort(reached)
    number = order[np.searchsorted(reached[order], table)]
    return DFA(np.array(class_of), np.where(table == DEAD, DEAD, number), accepting)


def check_size(states: int, classes: int, name: str = "the constraint") -> None:
    """Raises ConstraintError if the table of a constraint has more than `MAX_STATES` states or `MAX_CELLS` cells."""
    if states > MAX_STATES or states * classes > MAX_CELLS:
        most = min(MAX_STATES, MAX_CELLS // max(classes, 1))
        raise ConstraintError(f"{name} needs more than {most:,} states; make it shorter or simpler")


def _distances(table: Ids, accepting: Bools) -> NDArray[np.int64]:
    """Returns the fewest characters from each state to an accepting one, (S,), -1 for none, by breadth-first search."""
    sources, columns = np.nonzero(table != DEAD)
    size = len(accepting)
    edges = np.sort(table[sources, columns].astype(np.int64) * size + sources)
    edges = edges[np.diff(edges, prepend=-1) > 0]  # unique; `np.unique` would import numpy.ma, 7 ms
    before: list[list[int]] = [[] for _ in range(size)]
    for target, source in zip((edges // size).tolist(), (edges % size).tolist(), strict=True):
        before[target].append(source)
    queue = np.flatnonzero(accepting).tolist()
    distance = [0 if ends else -1 for ends in accepting.tolist()]
    for state in queue:  # grows during the loop
        for source in before[state]:
            if distance[source] < 0:
                distance[source] = distance[state] + 1
                queue.append(source)
    return np.array(distance, np.int64)


def _classes(class_of: Ids, table: NDArray[np.int32]) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """Returns the class of each id, (V,), and the table (S, C) without duplicate columns."""
    numbers: dict[bytes, int] = {}
    number = [numbers.setdefault(column.tobytes(), len(numbers)) for column in np.ascontiguousarray(table.T)]
    kept = np.frombuffer(b"".join(numbers), np.int32).reshape(len(numbers), len(table))
    return np.array(number, np.intp)[class_of], np.ascontiguousarray(kept.T)
