r"""Regular expressions as automata: the whole text matches, as `re.fullmatch` has it.

Python's own parser reads the pattern and Python's own matcher says which characters a class or a letter stands for, so
that syntax, flags and Unicode are Python's. The rest is the textbook's: a graph of nodes with empty moves (Thompson
1968), then states that are sets of nodes (Rabin & Scott 1959). What looks beyond the next character (back-references,
lookaround, \b, atomic groups) is no finite automaton, or changes what matches by the order in which Python searches;
it is refused by name.
"""

from __future__ import annotations

import re
import warnings
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # what there is of a public name is deprecated
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError
from textgen.generation.constraints.dfa import DEAD, DFA, check_size
from textgen.unicode import describe_character

MAX_NODES = 100_000
MAX_STEPS = 3_000_000
"""Nodes looked at while the states are made: about a second."""

_CHARACTER = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.IN, _constants.ANY}
_REPEAT = {_constants.MAX_REPEAT, _constants.MIN_REPEAT}
_BEGINNING = {_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING}
_END = {_constants.AT_END, _constants.AT_END_STRING}
# Two tables: the numbers behind the names of the two kinds are the same.
_REFUSED = {
    _constants.GROUPREF: r"a back-reference (\1, (?P=name))",
    _constants.GROUPREF_EXISTS: "a conditional ((?(1)...))",
    _constants.ASSERT: "lookaround ((?=...), (?<=...))",
    _constants.ASSERT_NOT: "lookaround ((?!...), (?<!...))",
    _constants.FAILURE: "lookaround ((?!))",
    _constants.ATOMIC_GROUP: "an atomic group ((?>...))",
    _constants.POSSESSIVE_REPEAT: "a possessive quantifier (?+, *+, ++, {m,n}+)",
}
_REFUSED_POSITIONS = {
    _constants.AT_BEGINNING: "^ elsewhere than at the very beginning",
    _constants.AT_BEGINNING_STRING: r"\A elsewhere than at the very beginning",
    _constants.AT_END: "$ elsewhere than at the very end",
    _constants.AT_END_STRING: r"\Z elsewhere than at the very end",
    _constants.AT_BOUNDARY: r"a word boundary (\b)",
    _constants.AT_NON_BOUNDARY: r"a word boundary (\B)",
}


def from_regex(pattern: str, alphabet: str) -> DFA:
    r"""The texts over `alphabet` for which `re.fullmatch(pattern, text)` is not None.

    ^, \A, $ and \Z may stand where nothing comes before, or after, whatever the text: a whole match makes them say
    nothing there, for $ matches before a last "\n" only where that is left unmatched. Elsewhere they are refused.

    Args:
        pattern: in the syntax of `re`; flags can be written into it: (?i), (?s-i:...).
        alphabet: character i is that of id i.

    Raises:
        ConstraintError: the pattern does not parse, has what no automaton can do, is too large, or matches no text
            over the alphabet.
    """
    try:
        parsed = _parse(pattern)
        graph = _Graph(alphabet)
        end = graph.add(parsed, parsed.state.flags, graph.node(), first=True, last=True)
        class_of, table, accepting = graph.states(end)
    except ConstraintError as error:
        raise ConstraintError(f"cannot use the pattern {_short(pattern)}: {error}") from error
    except RecursionError as error:
        raise ConstraintError(f"cannot use the pattern {_short(pattern)}: too many groups within groups") from error
    if not accepting.any():
        unknown = ", ".join(describe_character(chr(code)) for code in list(graph.unknown)[:5])
        why = f"; it has never seen {unknown}" if unknown else ""
        raise ConstraintError(f"no text that the model can write matches the pattern {_short(pattern)}{why}")
    return DFA(class_of, table, accepting)


def _parse(pattern: str) -> Any:
    """What Python's parser makes of it: pairs of operation and argument, within one another."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what future versions of Python may read otherwise
            return _parser.parse(pattern)
    except (re.error, OverflowError, ValueError) as error:
        raise ConstraintError(" ".join(str(error).split())) from error


class _Graph:
    """Nodes; from each goes one move that takes a character of one set, or moves that take none.

    Attributes:
        unknown: code points that the pattern names and the alphabet lacks, in order, where no other would do.
    """

    def __init__(self, alphabet: str) -> None:
        self._alphabet = alphabet
        self._free: list[list[int]] = []
        self._moves: dict[int, tuple[int, int]] = {}  # node: number of a set, next node
        self._sets: dict[bytes, int] = {}  # (V,) bool, as bytes: its number
        self._known_sets: dict[Any, int] = {}
        self._steps = 0
        self.unknown: dict[int, None] = {}

    def node(self) -> int:
        """One more node."""
        if len(self._free) >= MAX_NODES:
            raise ConstraintError(f"with its repetitions written out, it takes more than {MAX_NODES:,} steps")
        self._free.append([])
        return len(self._free) - 1

    def add(self, items: Any, flags: int, node: int, first: bool, last: bool) -> int:
        """Adds what matches `items`, parsed, from `node`, which no move leaves; gives the node where it ends.

        `first` and `last` say whether nothing of the text can come before or after.
        """
        wide = [i for i in range(len(items)) if items[i : i + 1].getwidth()[1] > 0] if first or last else []
        for index, (op, value) in enumerate(items):
            nothing_before = first and not (wide and wide[0] < index)
            nothing_after = last and not (wide and wide[-1] > index)
            if op in _CHARACTER:
                target = self.node()
                self._moves[node] = self._set(op, value, flags), target
                node = target
            elif op in _REPEAT:
                node = self._repeat(value, flags, node, nothing_before, nothing_after)
            elif op is _constants.SUBPATTERN:
                _, on, off, inner = value
                node = self.add(inner, _compiler._combine_flags(flags, on, off), node, nothing_before, nothing_after)
            elif op is _constants.BRANCH:
                end = self.node()
                for alternative in value[1]:
                    start = self._after(node)
                    self._free[self.add(alternative, flags, start, nothing_before, nothing_after)].append(end)
                node = end
            elif op is _constants.AT:
                if not ((nothing_before and value in _BEGINNING) or (nothing_after and value in _END)):
                    raise _refusal(_REFUSED_POSITIONS[value])
            else:
                raise _refusal(_REFUSED[op])
        return node

    def _repeat(self, repetition: Any, flags: int, node: int, first: bool, last: bool) -> int:
        """Adds items at least and at most so many times; greedy or not, the texts are the same."""
        least, most, items = repetition
        if most == 0:
            return node
        if most > 1:
            # Only with a width of 0 is there still nothing before or after a second time; and once is then as good.
            if items.getwidth()[1] == 0:
                least, most = min(least, 1), 1
            else:
                first = last = False
        endless = most == _constants.MAXREPEAT
        for _ in range(least - 1 if endless else least):
            node = self.add(items, flags, node, first, last)
        end = self.node()
        if endless:
            start = self._after(node)
            again = self.add(items, flags, start, first, last)
            self._free[again] += [start, end]
            if least == 0:
                self._free[node].append(end)
            return end
        for _ in range(most - least):
            self._free[node].append(end)
            node = self.add(items, flags, self._after(node), first, last)
        self._free[node].append(end)
        return end

    def _after(self, node: int) -> int:
        """A new node that `node` goes to freely."""
        after = self.node()
        self._free[node].append(after)
        return after

    def _set(self, op: Any, value: Any, flags: int) -> int:
        """Number of the set of ids that one parsed character, or class of them, stands for."""
        key = op, tuple(value) if op is _constants.IN else value, flags
        if key not in self._known_sets:
            state = _parser.State()
            state.flags = flags
            matcher = _compiler.compile(_parser.SubPattern(state, [(op, value)]))
            ids = [match.start() for match in matcher.finditer(self._alphabet)]
            row = np.zeros(len(self._alphabet), np.bool_)
            row[ids] = True
            self._known_sets[key] = self._sets.setdefault(row.tobytes(), len(self._sets))
            if not ids:
                items = value if op is _constants.IN else [(op, value)]
                if items[0][0] is not _constants.NEGATE:
                    self.unknown.update((code, None) for kind, code in items if kind is _constants.LITERAL)
        return self._known_sets[key]

    def states(self, end: int) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.bool_]]:
        """What `DFA` takes, `accepting` where `end` is reached. A state is the set of nodes it may be at."""
        class_of, sets_of = self._classes()
        closures: dict[int, frozenset[int]] = {}
        start = self._closure(0, end)
        numbers = {start: 0}
        queue = [start]
        table: list[list[int]] = []
        for nodes in queue:  # it grows as we go
            targets: dict[int, list[int]] = {}
            present = 0
            for node in nodes:
                if node != end:
                    number, target = self._moves[node]
                    targets.setdefault(number, []).append(target)
                    present |= 1 << number
            row = []
            reached = {0: DEAD}  # by the sets, as bits, that are present here and have the character
            for sets in sets_of:
                bits = sets & present
                if bits not in reached:
                    follow = [target for number in targets if bits >> number & 1 for target in targets[number]]
                    for target in follow:
                        if target not in closures:
                            closures[target] = self._closure(target, end)
                    parts = [closures[target] for target in follow]
                    self._spend(len(targets) + len(parts) + sum(map(len, parts)))
                    state = frozenset[int]().union(*parts)
                    if state not in numbers:
                        numbers[state] = len(queue)
                        queue.append(state)
                        check_size(len(queue), len(sets_of))
                    reached[bits] = numbers[state]
                row.append(reached[bits])
            table.append(row)
        accepting = np.array([end in nodes for nodes in queue], np.bool_)
        return class_of, np.array(table, np.int32), accepting

    def _classes(self) -> tuple[NDArray[np.intp], list[int]]:
        """Class of each id, (V,): what the sets tell apart. And of each class the sets that have it, as bits."""
        rows = np.frombuffer(b"".join(self._sets), np.bool_).reshape(len(self._sets), len(self._alphabet))
        classes: dict[int, int] = {}
        packed = np.ascontiguousarray(np.packbits(rows, axis=0, bitorder="little").T)
        bits = [int.from_bytes(column.tobytes(), "little") for column in packed]
        class_of = [classes.setdefault(each, len(classes)) for each in bits]
        return np.array(class_of, np.intp), list(classes)

    def _closure(self, node: int, end: int) -> frozenset[int]:
        """The nodes with a move that takes a character, and `end`, that can be reached from `node` with none taken."""
        found = {node}
        stack = [node]
        while stack:
            for target in self._free[stack.pop()]:
                if target not in found:
                    found.add(target)
                    stack.append(target)
        self._spend(len(found))
        return frozenset(each for each in found if each in self._moves or each == end)

    def _spend(self, steps: int) -> None:
        """Counts the work, which grows exponentially with some short patterns."""
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise ConstraintError("there are too many ways to match it; make it shorter or simpler")


def _refusal(what: str) -> ConstraintError:
    return ConstraintError(f"{what} is not supported; write the pattern without")


def _short(pattern: str) -> str:
    """The pattern between quotes, on one line."""
    shown = pattern if pattern.isprintable() else repr(pattern)[1:-1]
    return f"'{shown if len(shown) <= 60 else shown[:59] + '…'}'"
