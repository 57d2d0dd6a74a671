r"""Compiles a regular expression to a DFA that accepts what `re.fullmatch` matches.

Python's own parser reads the pattern, and Python's own matcher says which characters a class or a literal stands for,
so syntax, flags and Unicode are Python's. The rest is standard: an NFA with empty transitions (Thompson 1968), then the
subset construction (Rabin & Scott 1959). Back-references, lookaround, \b, atomic groups and possessive quantifiers are
not regular, or depend on the order in which Python searches; they are refused by name.
"""

from __future__ import annotations

import re
import warnings
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # the public names are deprecated
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ConstraintError
from textgen.generation.constraints.dfa import DEAD, DFA, check_size
from textgen.unicode import describe_character

MAX_NODES = 100_000
MAX_STEPS = 3_000_000
"""Nodes visited by the subset construction: about a second."""

_CHARACTER = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.IN, _constants.ANY}
_REPEAT = {_constants.MAX_REPEAT, _constants.MIN_REPEAT}
_BEGINNING = {_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING}
_END = {_constants.AT_END, _constants.AT_END_STRING}
# Two tables: operations and positions share the same numbers.
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
    r"""Returns a DFA for the texts for which `re.fullmatch(pattern, text)` is not None.

    ^, \A, $ and \Z are supported at the very beginning or end, where they mean nothing to a full match. (Python's $
    also matches before a final "\n", but then "\n" would be left unmatched.) Elsewhere they are refused. Inline flags
    are supported: (?i), (?s-i:...). `alphabet` has the character of each id.

    Raises:
        ConstraintError: the pattern does not parse, is not supported, is too large, or matches no text of the alphabet.
    """
    try:
        parsed = _parse(pattern)
        nfa = _NFA(alphabet)
        end = nfa.add(parsed, parsed.state.flags, nfa.node(), first=True, last=True)
        class_of, table, accepting = nfa.states(end)
    except ConstraintError as error:
        raise ConstraintError(f"--regex {_short(pattern)}: {error}") from error
    except RecursionError as error:
        raise ConstraintError(f"--regex {_short(pattern)}: groups are nested too deeply") from error
    if not accepting.any():
        unknown = ", ".join(describe_character(chr(code)) for code in list(nfa.unknown)[:5])
        why = f"; not in the model's vocabulary: {unknown}" if unknown else ""
        raise ConstraintError(f"--regex {_short(pattern)} matches no text that the model can generate{why}")
    return DFA(class_of, table, accepting)


def _parse(pattern: str) -> Any:
    """Returns the syntax tree of Python's parser: nested pairs of operation and argument."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # FutureWarning: later Pythons may parse it differently
            return _parser.parse(pattern)
    except (re.error, OverflowError, ValueError) as error:
        raise ConstraintError(" ".join(str(error).split())) from error


class _NFA:
    """NFA. A node has one transition that reads a character of a set, or empty transitions.

    Attributes:
        unknown: code points that the pattern requires and the alphabet lacks, in order.
    """

    def __init__(self, alphabet: str) -> None:
        self._alphabet = alphabet
        self._empty: list[list[int]] = []  # by node: next nodes
        self._reading: dict[int, tuple[int, int]] = {}  # by node: number of the character set, next node
        self._sets: dict[bytes, int] = {}  # number of a set, by its (V,) bool as bytes
        self._known_sets: dict[Any, int] = {}
        self._steps = 0
        self.unknown: dict[int, None] = {}

    def node(self) -> int:
        """Adds a node without transitions; returns its number."""
        if len(self._empty) >= MAX_NODES:
            raise ConstraintError(f"with its repetitions expanded, it needs more than {MAX_NODES:,} nodes")
        self._empty.append([])
        return len(self._empty) - 1

    def add(self, items: Any, flags: int, node: int, *, first: bool, last: bool) -> int:
        """Adds transitions from `node`, which has none, that match parsed `items`; returns the node where they end.

        `first` and `last`: whether nothing of the text can come before the items, or after them.
        """
        wide = [i for i in range(len(items)) if items[i : i + 1].getwidth()[1] > 0] if first or last else []
        for index, (op, value) in enumerate(items):
            nothing_before = first and not (wide and wide[0] < index)
            nothing_after = last and not (wide and wide[-1] > index)
            if op in _CHARACTER:
                target = self.node()
                self._reading[node] = self._set(op, value, flags), target
                node = target
            elif op in _REPEAT:
                node = self._repeat(value, flags, node, first=nothing_before, last=nothing_after)
            elif op is _constants.SUBPATTERN:
                _, on, off, inner = value
                flags_inside = _compiler._combine_flags(flags, on, off)
                node = self.add(inner, flags_inside, node, first=nothing_before, last=nothing_after)
            elif op is _constants.BRANCH:
                end = self.node()
                for alternative in value[1]:
                    start = self._after(node)
                    after = self.add(alternative, flags, start, first=nothing_before, last=nothing_after)
                    self._empty[after].append(end)
                node = end
            elif op is _constants.AT:
                if not ((nothing_before and value in _BEGINNING) or (nothing_after and value in _END)):
                    raise _refusal(_REFUSED_POSITIONS[value])
            else:
                raise _refusal(_REFUSED[op])
        return node

    def _repeat(self, repetition: Any, flags: int, node: int, *, first: bool, last: bool) -> int:
        """Adds a repeated group, see `add`; greedy and lazy repetition match the same texts."""
        least, most, items = repetition
        if most == 0:
            return node
        if most > 1:
            # Repeated items of width 0 match what one of them matches; wider ones are not first and last any more.
            if items.getwidth()[1] == 0:
                least, most = min(least, 1), 1
            else:
                first = last = False
        endless = most == _constants.MAXREPEAT
        for _ in range(least - 1 if endless else least):
            node = self.add(items, flags, node, first=first, last=last)
        end = self.node()
        if endless:
            start = self._after(node)
            again = self.add(items, flags, start, first=first, last=last)
            self._empty[again] += [start, end]
            if least == 0:
                self._empty[node].append(end)
            return end
        for _ in range(most - least):
            self._empty[node].append(end)
            node = self.add(items, flags, self._after(node), first=first, last=last)
        self._empty[node].append(end)
        return end

    def _after(self, node: int) -> int:
        """Adds a node after an empty transition from `node`."""
        after = self.node()
        self._empty[node].append(after)
        return after

    def _set(self, op: Any, value: Any, flags: int) -> int:
        """Returns the number of the set of ids that a parsed character or character class matches."""
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
        """Subset construction: returns the arguments of `DFA`; states that include the node `end` are accepting."""
        class_of, sets_of = self._classes()
        closures: dict[int, frozenset[int]] = {}
        start = self._closure(0, end)
        numbers = {start: 0}
        queue = [start]
        table: list[list[int]] = []
        for nodes in queue:  # grows during the loop
            targets: dict[int, list[int]] = {}
            present = 0
            for node in nodes:
                if node != end:
                    number, target = self._reading[node]
                    targets.setdefault(number, []).append(target)
                    present |= 1 << number
            row = []
            reached = {0: DEAD}  # next state, by the sets as bits that are present here and have the character
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
        """Returns the class of each id, (V,): ids in the same sets share one; and the sets of each class, as bits."""
        rows = np.frombuffer(b"".join(self._sets), np.bool_).reshape(len(self._sets), len(self._alphabet))
        classes: dict[int, int] = {}
        packed = np.ascontiguousarray(np.packbits(rows, axis=0, bitorder="little").T)
        bits = [int.from_bytes(column.tobytes(), "little") for column in packed]
        class_of = [classes.setdefault(each, len(classes)) for each in bits]
        return np.array(class_of, np.intp), list(classes)

    def _closure(self, node: int, end: int) -> frozenset[int]:
        """Returns the reading nodes, and `end`, that empty transitions reach from `node`."""
        found = {node}
        stack = [node]
        while stack:
            for target in self._empty[stack.pop()]:
                if target not in found:
                    found.add(target)
                    stack.append(target)
        self._spend(len(found))
        return frozenset(each for each in found if each in self._reading or each == end)

    def _spend(self, steps: int) -> None:
        """Bounds the work, which grows exponentially with some short patterns."""
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise ConstraintError("there are too many ways to match it; make it shorter or simpler")


def _refusal(what: str) -> ConstraintError:
    return ConstraintError(f"{what} is not supported; write the pattern without it")


def _short(pattern: str) -> str:
    """Returns the pattern in quotes, on one line, shortened."""
    shown = pattern if pattern.isprintable() else repr(pattern)[1:-1]
    return f"'{shown if len(shown) <= 60 else shown[:59] + '…'}'"
