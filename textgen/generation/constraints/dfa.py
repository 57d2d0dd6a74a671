"""What a text must be, as a deterministic finite automaton over the ids of a character model.

State by state it says which ids may come next, and how many characters it takes at least until the text complies.
With both, a text that is drawn id by id complies at its end and keeps to its length, and nothing is drawn twice.
`patterns` and `constraints` make automata, `intersect` joins two.

`S` states, `C` classes of characters, `N` texts side by side.

Source: Hopcroft & Ullman 1979, Introduction to Automata Theory, Languages, and Computation, chapters 2 and 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError

Ids = NDArray[np.integer[Any]]
"""Ids or states, of any integer dtype."""
Bools = NDArray[np.bool_]

DEAD = -1
"""The state from which no text complies any more, whatever follows."""
MAX_STATES = 100_000
MAX_CELLS = 1 << 23
"""Of a table of states and classes: 32 MiB."""

_NEVER = np.iinfo(np.int32).max


class DFA:
    """A set of texts: those that lead from state 0, the start, to an accepting state.

    Methods also take the state `DEAD` (-1): it allows nothing, accepts nothing and goes nowhere else.

    Args:
        class_of: (V,) integers, column of `table` for each id.
        table: (S, C) integers, next state by state and column; `DEAD` where no text complies.
        accepting: (S,) bool.

    Attributes:
        class_of: (V,) intp, class of each id: ids that no transition tells apart share one, so that large alphabets
            stay small.
        next: (S, C) int32, next state by state and class; `DEAD` where no accepting state can be reached any more.
        accepting: (S,) bool.
        distance: (S,) int64, fewest characters from the state to an accepting one; 0 when it is accepting itself.

    Raises:
        ConstraintError: there is no such text, or the table is too large.
    """

    def __init__(self, class_of: Ids, table: Ids, accepting: Bools) -> None:
        check_size(*table.shape)
        used = np.zeros(table.shape[1], np.bool_)
        used[class_of] = True
        class_of, table = (np.cumsum(used) - 1)[class_of], table[:, used]  # what no id can do is no way to an end
        distance = _distances(table, accepting)
        live = distance >= 0
        if not live[0]:
            raise ConstraintError("no text over the model's alphabet meets the constraint")
        # Number the live states anew; the entry past the end is where DEAD, -1, finds itself.
        number = np.full(live.size + 1, DEAD, np.int32)
        number[:-1][live] = np.arange(np.count_nonzero(live), dtype=np.int32)
        self.class_of, kept = _classes(class_of, number[table[live]])
        self.accepting = accepting[live]
        self.distance = distance[live]
        # In all three, one more row is DEAD's: the index -1 finds it.
        self._next = np.vstack([kept, np.full_like(kept[:1], DEAD)])
        self._need = np.append(self.distance + 1, _NEVER).astype(np.int32)[self._next]
        self._final = np.append(self.accepting & (kept == DEAD).all(axis=1), False)

    @property
    def next(self) -> NDArray[np.int32]:
        """(S, C), next state by state and class."""
        return self._next[:-1]

    def allowed(self, states: Ids, remaining: int) -> Bools:
        """Ids (N, V) after which a text can still comply in time.

        A text that keeps to them and ends with its last character, or earlier where none is allowed, complies, if
        `distance` at its start was no more than its length.

        Args:
            states: (N,).
            remaining: characters that may still be written, this one among them.
        """
        in_time = self._need.take(states, axis=0) <= min(remaining, _NEVER - 1)
        return in_time.take(self.class_of, axis=1)

    def advance(self, states: Ids, ids: Ids) -> NDArray[np.int32]:
        """States (N,) after one more id each, (N,)."""
        return self._next[states, self.class_of[ids]]

    def ends(self, states: Ids) -> Bools:
        """Whether the text must end here, (N,): it complies, and no longer one that begins with it does."""
        return self._final[states]

    def accepts(self, ids: Ids | Sequence[int]) -> bool:
        """Whether the whole sequence complies."""
        state = 0
        for class_ in self.class_of[np.asarray(ids, np.intp)].tolist():
            state = int(self._next[state, class_])
            if state == DEAD:
                return False
        return bool(self.accepting[state])


def intersect(a: DFA, b: DFA) -> DFA:
    """The texts that comply with both; of one alphabet.

    Raises:
        ConstraintError: there is none, or the pairs of states are too many.
    """
    if a.class_of.size != b.class_of.size:
        raise ValueError(f"alphabets of {a.class_of.size} and {b.class_of.size} characters")
    width = b.next.shape[1]
    numbers: dict[int, int] = {}
    class_of = [numbers.setdefault(pair, len(numbers)) for pair in (a.class_of * width + b.class_of).tolist()]
    columns_a, columns_b = np.divmod(np.array(list(numbers)), width)
    # A pair of states is one number. Only pairs that can be reached count; they come by their distance from the start.
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
        raise ConstraintError("the constraints cannot be met together: no text over the model's alphabet meets both")
    order = np.argsort(reached)
    number = order[np.searchsorted(reached[order], table)]
    return DFA(np.array(class_of), np.where(table == DEAD, DEAD, number), accepting)


def check_size(states: int, classes: int) -> None:
    """Refuses tables that would take too much memory.

    Raises:
        ConstraintError: more than `MAX_STATES` states or `MAX_CELLS` cells.
    """
    if states > MAX_STATES or states * classes > MAX_CELLS:
        most = min(MAX_STATES, MAX_CELLS // max(classes, 1))
        raise ConstraintError(f"the constraint takes more than {most:,} states; make it shorter or simpler")


def _distances(table: Ids, accepting: Bools) -> NDArray[np.int64]:
    """Fewest characters from each state to an accepting one, (S,); -1 for none. Breadth first, from the end."""
    sources, columns = np.nonzero(table != DEAD)
    size = len(accepting)
    edges = np.sort(table[sources, columns].astype(np.int64) * size + sources)
    edges = edges[np.diff(edges, prepend=-1) > 0]  # each once; `np.unique` would import numpy.ma, 7 ms
    before: list[list[int]] = [[] for _ in range(size)]
    for target, source in zip((edges // size).tolist(), (edges % size).tolist(), strict=True):
        before[target].append(source)
    queue = np.flatnonzero(accepting).tolist()
    distance = [0 if ends else -1 for ends in accepting.tolist()]
    for state in queue:  # it grows as we go
        for source in before[state]:
            if distance[source] < 0:
                distance[source] = distance[state] + 1
                queue.append(source)
    return np.array(distance, np.int64)


def _classes(class_of: Ids, table: NDArray[np.int32]) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """Class of each id (V,) and the table (S, C), of columns that are equal the first one kept."""
    numbers: dict[bytes, int] = {}
    number = [numbers.setdefault(column.tobytes(), len(numbers)) for column in np.ascontiguousarray(table.T)]
    kept = np.frombuffer(b"".join(numbers), np.int32).reshape(len(numbers), len(table))
    return np.array(number, np.intp)[class_of], np.ascontiguousarray(kept.T)
