"""Stop strings and natural ends: where a text ends before its length is reached. Text is matched, not ids.

A matcher reads one character at a time and returns two numbers. `held`: how many of the last characters may still turn
out not to belong to the text. `cut`: 0, or, where the text ends, how many of the last characters do not belong to it;
all of these but the last one were held before. `StopCondition` runs several matchers in parallel.
"""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Sequence
from typing import Literal, Protocol

from textgen.unicode import SENTENCE_TERMINAL

StopAt = Literal["paragraph", "line", "sentence"]

_MARKS = frozenset(".!?…")
"""Marks that end a sentence only before white space: they stand in numbers, too."""
_CLEAR_MARKS = SENTENCE_TERMINAL - _MARKS
"""Marks of other scripts, wide ones among them, that need no white space after them."""
_GREEK_QUESTION_MARKS = frozenset(";\u037e")
_CLOSERS = frozenset("\"'”’»›)]}」』）］｝】》〉〕＂＇״׳")
_LOW_CLOSERS = frozenset("“‘«‹")
"""Closing marks in German and Danish („so“, »so«), opening ones elsewhere: closing only where white space follows."""
_EMPHASIS = frozenset("*_~`")
"""Closing marks of Markdown, where white space follows."""
_FOOTNOTES = frozenset("†‡§¶※")
_GROUPS = {"[": "]", "<": ">"}
"""Brackets of a footnote or a tag after the marks: [note 1], </p>."""
_LONGEST_GROUP = 80
_SPACES_IN_QUOTES = frozenset("\xa0\u202f")
_CLOSERS_AFTER_SPACE = frozenset("»›")
"""Closing marks of French, after a no-break space."""
_ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Messrs Mme Mlle Dr Dra Sra Srta Hr Hrn Frl St Mt Prof Rev Hon Capt Col Gen Lt Sgt Jr Sr Ud Uds "
    "vs cf viz e.g i.e al pp Fig bzw ca Nr resp vgl Vgl".split()
)
_LONGEST_WORD = 1 + max(map(len, _ABBREVIATIONS))


class StopCondition:
    """Ends a text at the first stop string or natural end; holds back no more text than necessary.

    If several stop strings are complete at the same character, the longest counts.

    Args:
        strings: the text ends before the first of these.
        at: the text ends before
            "line": the first newline after a visible character;
            "paragraph": the first blank line after a visible character, that is a newline, spaces or tabs, a newline;
            "sentence": the white space after a mark `.!?…` and what belongs to it (quotes and brackets that close,
                Markdown's emphasis, footnotes, tags, emoji), but not after the full stop of a single letter or a short
                abbreviation (J. Mr. z. B.). The other marks of Unicode's
                Sentence_Terminal (Chinese, Hindi, Arabic ...) need no white space, nor do `.!?` between Chinese or
                Japanese characters, and after a Greek word a semicolon is a question mark. Consecutive marks (?!) are
                one end.
            A newline is LF, CR LF or CR.

        amount: the text ends where it has this much.

    Attributes:
        ended: the text has ended.
        by_amount: because of its amount.

    Raises:
        ValueError: a stop string is empty.
    """

    def __init__(self, strings: Sequence[str] = (), at: StopAt | None = None, amount: Amount | None = None) -> None:
        self.ended = False
        self._held = ""
        self._amount = amount
        self._matchers: list[_Matcher] = []
        if strings:
            self._matchers.append(_Strings(strings))
        if at == "sentence":
            self._matchers.append(_Sentence())
        elif at is not None:
            self._matchers.append(_Newlines(1 if at == "line" else 2))
        if amount is not None:
            self._matchers.append(amount)

    def feed(self, piece: str) -> tuple[str, bool]:
        """Adds text; returns the text that is certain now, and whether the whole text ends after it."""
        if self.ended:
            return "", True
        text = self._held + piece
        held = len(self._held)
        for position, character in enumerate(piece, held + 1):
            held = cut = 0
            for matcher in self._matchers:
                its_held, its_cut = matcher.step(character)
                held = its_held if its_held > held else held
                cut = its_cut if its_cut > cut else cut
            if cut:
                self.ended, self._held = True, ""
                return text[: position - cut], True
        if not held:
            self._held = ""
            return text, False
        self._held = text[-held:]
        return text[:-held], False

    def skip(self, text: str) -> None:
        """Passes text that is kept whatever it contains.

        No stop string starts in it, but natural ends take it into account: a line may be complete after it.
        """
        for matcher in self._matchers:
            matcher.skip(text)

    def copy(self) -> StopCondition:
        """Returns a copy that is fed independently."""
        other = copy.copy(self)
        other._matchers = [copy.copy(matcher) for matcher in self._matchers]
        other._amount = other._matchers[-1] if isinstance(other._matchers[-1], Amount) else None
        return other

    @property
    def by_amount(self) -> bool:
        """Whether the text has ended because of its amount."""
        return self.ended and self._amount is not None and self._amount.reached

    def flush(self) -> str:
        """Returns the text that is held back, when the text ends for another reason."""
        held, self._held = self._held, ""
        self.ended = True
        return held


class _Matcher(Protocol):
    def step(self, character: str) -> tuple[int, int]:
        """Reads a character; returns (held, cut), see above."""

    def skip(self, text: str) -> None:
        """Passes text that is neither held nor cut."""


class _Strings:
    """The automaton of Aho & Corasick 1975, Efficient string matching.

    A state is the longest suffix of the text so far that is a prefix of a stop string.
    """

    def __init__(self, strings: Sequence[str]) -> None:
        if "" in strings:
            raise ValueError("a stop string is empty")
        self._moves: list[dict[str, int]] = [{}]
        self._depth = [0]
        self._complete = [0]  # length of the longest stop string that the state ends with
        self._state = 0
        for string in strings:
            self._add(string)
        self._complete_moves()

    def _add(self, string: str) -> None:
        state = 0
        for depth, character in enumerate(string, 1):
            if character not in self._moves[state]:
                self._moves[state][character] = len(self._moves)
                self._moves.append({})
                self._depth.append(depth)
                self._complete.append(0)
            state = self._moves[state][character]
        self._complete[state] = len(string)

    def _complete_moves(self) -> None:
        """Adds to each state the moves of its longest proper suffix that is a state; shorter states come first."""
        shorter = [0] * len(self._moves)
        states = [0]
        for state in states:
            inherited = self._moves[shorter[state]] if state else {}
            for character, child in self._moves[state].items():
                shorter[child] = inherited.get(character, 0)
                self._complete[child] = self._complete[child] or self._complete[shorter[child]]
                states.append(child)
            self._moves[state] = inherited | self._moves[state]

    def step(self, character: str) -> tuple[int, int]:
        self._state = state = self._moves[self._state].get(character, 0)
        return self._depth[state], self._complete[state]

    def skip(self, text: str) -> None:
        self._state = 0


class _Newlines:
    """Matches `count` newlines, with only spaces and tabs between them, after a visible character."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._visible = False
        self._held = 0
        self._newlines = 0
        self._return = False  # the last character was "\r", a newline if no "\n" follows

    def step(self, character: str) -> tuple[int, int]:
        if not self._visible:
            self._visible = not character.isspace()
            return 0, 0
        self._newlines += character == "\n" or self._return
        if self._newlines == self._count:
            return 0, self._held + 1
        self._return = character == "\r"
        if character in "\r\n" or (character in " \t" and self._newlines):
            self._held += 1
        else:
            self._held = self._newlines = 0
        return self._held, 0

    def skip(self, text: str) -> None:
        self._visible = self._visible or not (text == "" or text.isspace())
        self._held = self._newlines = 0
        self._return = False


_BELONGING = ("Pe", "Pf", "Mn", "Mc", "Me", "Cf", "So", "Sk", "No")


class _Sentence:
    """Matches white space after the marks of a sentence, or any character after clear ones. Marks stay in the text."""

    def __init__(self) -> None:
        self._word = ""  # suffix of the last word: letters, and full stops within it
        self._greek = False  # the last word is Greek
        self._marked = False
        self._clear = False
        self._east_asian = False  # a mark follows a Chinese or Japanese character
        self._space = False  # a no-break space follows the marks
        self._closing = ""  # bracket that closes a footnote or a tag after the marks
        self._group = ""  # text in this bracket

    def step(self, character: str) -> tuple[int, int]:
        if self._space:
            self._space = False
            if character not in _CLOSERS_AFTER_SPACE:
                return 0, 2
        elif self._closing:
            self._read_group(character)
        elif self._marked and not self._clear and character in _GROUPS:
            self._closing, self._group = _GROUPS[character], ""
        elif character in _MARKS or character in _CLEAR_MARKS:
            self._read_mark(character)
        elif character in _GREEK_QUESTION_MARKS and self._greek:
            self._marked = True
        elif self._marked and not self._belongs(character):
            self._space = character in _SPACES_IN_QUOTES and not self._clear
            if self._space:
                return 1, 0
            if (
                character.isspace()
                or (self._clear and not character.isdecimal())
                or (self._east_asian and _is_east_asian(character))
            ):
                return 0, 1
            self._forget()
        self._read_letter(character)
        return 0, 0

    def _read_mark(self, character: str) -> None:
        self._marked = character != "." or not _is_short(self._word)
        self._clear = self._clear or character in _CLEAR_MARKS
        self._east_asian = self._east_asian or (character in ".!?" and _is_east_asian(self._word[-1:]))

    def _read_group(self, character: str) -> None:
        """Reads a character of a footnote or a tag. What does not close, or is no tag, is usual text."""
        self._group += character
        is_text = character in "\r\n" or len(self._group) > _LONGEST_GROUP
        if self._closing == ">" and not (self._group[0].isalpha() or self._group[0] == "/"):
            is_text = True
        if is_text:
            self._forget()
        if is_text or character == self._closing:
            self._closing = ""

    def _read_letter(self, character: str) -> None:
        if unicodedata.category(character)[0] == "M":
            return
        self._word = (self._word + character)[-_LONGEST_WORD:] if character.isalpha() or character == "." else ""
        self._greek = _is_greek(character) or (self._greek and character in _CLOSERS)

    def _belongs(self, character: str) -> bool:
        """Whether a character after the marks belongs to the sentence: it closes quotes, brackets or emphasis,
        combines, or is an emoji, a footnote's sign or number.
        """
        if character in _LOW_CLOSERS or character in _EMPHASIS or character in _FOOTNOTES:
            return not self._clear
        return character in _CLOSERS or unicodedata.category(character) in _BELONGING

    def _forget(self) -> None:
        self._marked = self._clear = self._east_asian = self._space = False

    def skip(self, text: str) -> None:
        for character in text:
            if self.step(character)[1]:
                self._forget()
                self._closing = ""


class Amount:
    """Matches the end of the word or sentence in which a text reaches a number of characters or words.

    Args:
        characters, words: the number; one of them is None.
        complete: what ends then; without it, a number of words ends with the last one.

    Attributes:
        reached: the text has ended here.
    """

    def __init__(
        self, *, characters: int | None, words: int | None, complete: Literal["word", "sentence"] | None
    ) -> None:
        self._characters, self._words = characters, words
        self._sentence = _Sentence() if complete == "sentence" else None
        self._read = self._read_words = 0
        self._in_word = False
        self.reached = False

    def step(self, character: str) -> tuple[int, int]:
        """Reads a character; returns (held, cut)."""
        if character.isspace() and self._in_word:
            self._read_words += 1
        read, enough = (self._read, self._characters) if self._words is None else (self._read_words, self._words)
        held, cut = 0, int(character.isspace() and self._read_words > 0)
        if self._sentence:
            held, cut = self._sentence.step(character)
            if cut:  # another sentence begins
                self._sentence = _Sentence()
                self._sentence.step(character)
        self._in_word = not character.isspace()
        self._read += 1
        self.reached = cut > 0 and read >= (enough or 0)
        return held, cut if self.reached else 0

    def skip(self, text: str) -> None:
        """Passes text that is kept."""
        for character in text:
            self.step(character)


def _is_greek(character: str) -> bool:
    return "\u0370" <= character <= "\u03ff" or "\u1f00" <= character <= "\u1fff"


def _is_east_asian(character: str) -> bool:
    """Whether it is a character of Chinese or Japanese, which are written without spaces."""
    return (
        "\u3005" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def _is_short(word: str) -> bool:
    """Whether a full stop after this word is not the end of a sentence: a letter (J, U.S, z. B) or an abbreviation."""
    last = word.rpartition(".")[2]
    letter = len(last) == 1 and last.lower() != last.upper()
    return letter or last in _ABBREVIATIONS or word.lstrip(".") in _ABBREVIATIONS
