"""Where a text that is written in turns appears: on a terminal's screen, or in a pipe."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import sys
import unicodedata
from collections.abc import Callable, Iterator
from typing import Protocol

from textgen.commands.generate.output import SEPARATOR, write
from textgen.commands.ui.report import takes_colours
from textgen.generation.session import Author

MARK = "> "  # before the line that is typed
AGAIN = 8  # rows of the text that are shown again where its end is out of sight

Pieces = tuple[tuple[Author, str], ...]


class Display(Protocol):
    """Where the lines come from, and where text and messages go."""

    def ask(self) -> str:
        """The next line.

        Raises:
            EOFError: there is none.
            UnicodeDecodeError: it is no text.
        """

    def show(self, pieces: Pieces) -> None:
        """Shows this text; what of it is shown already stays."""

    def add(self, text: str) -> None:
        """Shows what the model has just written at the text's end."""

    def settle(self, pieces: Pieces) -> None:
        """Tells that this is what is shown now."""

    def show_whole(self, pieces: Pieces) -> None:
        """Shows all of the text once more."""

    def turn_page(self) -> None:
        """Leaves the text as it is; another one begins."""

    def tell(self, message: str, error: bool = False) -> None:
        """Tells something that does not belong to the text."""

    def writing(self) -> contextlib.AbstractContextManager[Callable[[], bool]]:
        """The time of a model's turn; gives what says whether to stop."""

    def interrupted(self) -> None:
        """What Ctrl-C means at other times; called while its exception is handled."""

    def end(self) -> None:
        """The session is over."""


class Pipe:
    """Lines from standard input; text on standard output. Where text was taken back, a line of dashes stands and the
    text once more, as between the texts of --num-samples.
    """

    def __init__(self) -> None:
        self._shown: Pieces = ()

    def ask(self) -> str:
        """The next line; all that was written before can be read by now."""
        sys.stdout.flush()
        line = sys.stdin.buffer.readline() if sys.stdin else b""
        if not line:
            raise EOFError
        return line.decode("utf-8").removesuffix("\n").removesuffix("\r")

    def show(self, pieces: Pieces) -> None:
        """Writes what is not yet there."""
        common = _common(self._shown, pieces)
        if common < len(self._shown):
            self.show_whole(pieces)
        else:
            write(_joined(pieces[common:]))
            self._shown = pieces

    def add(self, text: str) -> None:
        """Writes it."""
        write(text)

    def settle(self, pieces: Pieces) -> None:
        """Remembers it."""
        self._shown = pieces

    def show_whole(self, pieces: Pieces) -> None:
        """Writes it all, after a line of dashes."""
        write("\n" + SEPARATOR + _joined(pieces))
        self._shown = pieces

    def turn_page(self) -> None:
        """A line of dashes, if there is anything above it."""
        if self._shown:
            self.show_whole(())

    def tell(self, message: str, error: bool = False) -> None:
        """Lines on standard error, in their order with the text where both go to one place."""
        sys.stdout.flush()
        sys.stderr.write(f"error: {message}\n" if error else f"{message}\n")

    @contextlib.contextmanager
    def writing(self) -> Iterator[Callable[[], bool]]:
        """Nothing stops a turn alone: Ctrl-C is for the whole script."""
        yield lambda: False

    def interrupted(self) -> None:
        """The end."""
        raise

    def end(self) -> None:
        """The last line ends."""
        write("\n")


class Terminal:
    """A text that grows on the screen, with the line being typed and messages beneath it.

    These vanish when the text goes on: the cursor goes back to the text's end. Where that is scrolled out of sight, the
    text's last rows are shown anew.

    Args:
        name: which model writes, and its seed.
        edited: whether `readline` edits lines.
    """

    def __init__(self, name: str, edited: bool) -> None:
        self._name = name
        self._colours = takes_colours()
        prompt = self._styled("2", MARK)
        # readline must know what takes no room in a prompt.
        self._prompt = re.sub("(\033\\[\\d+m)", "\001\\1\002", prompt) if edited else prompt
        self._shown: Pieces = ()
        self._column = 0  # where the text ends; the number of columns where the next character begins a new row
        self._at_end = True  # whether the cursor is there; otherwise it is at the beginning of a row,
        self._below = 0  # so many rows under it
        self._impatient = False  # the last key was Ctrl-C
        write(self._styled("2", f"[{name}: type words, or just Enter, and the model goes on; /help]") + "\n")

    def ask(self) -> str:
        """A line that is edited under the text. Ctrl-C clears it; twice in a row it ends the session."""
        while True:
            self._leave()
            try:
                with keyboard(typing=True):
                    line = input(self._prompt)
            except KeyboardInterrupt:
                write("\n")
                self._go_down(MARK)
                if self._impatient:
                    raise EOFError from None
                self._impatient = True
                self.tell("Ctrl-C again ends, as Ctrl-D does")
                continue
            except (EOFError, UnicodeDecodeError) as error:
                write("\n" if isinstance(error, EOFError) else "")
                self._go_down(MARK)
                raise
            self._impatient = False
            self._go_down(MARK + line)
            return line

    def show(self, pieces: Pieces) -> None:
        """Takes back from the screen what is not in the text any more, then shows what is not there yet."""
        common = _common(self._shown, pieces)
        if common < len(self._shown):
            self._leave()
            columns = _size().columns
            line = visible(_joined(self._shown[:common])).rpartition("\n")[2]
            starts, self._column = wrapped(line, columns)
            every, end = wrapped(line + visible(_joined(self._shown[common:])), columns)
            # A full row's end is the beginning of the next: `_leave` went there, and `_return` goes there.
            self._below += len(every) + (end == columns) - len(starts) - (self._column == columns)
            self._shown = self._shown[:common]
        self._return()
        for author, text in pieces[common:]:
            self._put(author, visible(text))
        self._shown = pieces

    def add(self, text: str) -> None:
        """Shows it at once."""
        self._put("model", visible(text))

    def settle(self, pieces: Pieces) -> None:
        """Remembers it."""
        self._shown = pieces

    def show_whole(self, pieces: Pieces) -> None:
        """Begins under an empty row."""
        self.turn_page()
        self.show(pieces)

    def turn_page(self) -> None:
        """An empty row; what is above it is never touched again."""
        self._return()
        write("\n\n" if self._column % _size().columns else "\n")
        self._shown, self._column = (), 0

    def tell(self, message: str, error: bool = False) -> None:
        """Lines under the text."""
        self._leave()
        for line in message.split("\n"):
            styled = self._styled("1;31", "error:") + f" {line}" if error else self._styled("2", line)
            write(styled + "\n")
            self._go_down(f"error: {line}" if error else line)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Callable[[], bool]]:
        """Ctrl-C asks and does not break in, so that a turn ends after a character that is seen."""
        asked: list[int] = []
        before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
        try:
            yield lambda: bool(asked)
        finally:
            signal.signal(signal.SIGINT, before)

    def interrupted(self) -> None:
        """The session goes on."""
        self.tell("stopped")

    def end(self) -> None:
        """Leaves the text, and says whose it is."""
        self._return()
        self.tell(f"[{self._name}]")

    def _styled(self, style: str, text: str) -> str:
        return f"\033[{style}m{text}\033[0m" if self._colours else text

    def _put(self, author: Author, text: str) -> None:
        """Writes at the text's end, where the cursor is."""
        write(self._styled("1", text) if author == "user" else text)
        _, self._column = wrapped(text, _size().columns, self._column)

    def _leave(self) -> None:
        """To the beginning of the first row under the text, if the cursor is at its end."""
        if self._at_end:
            write("\n" if self._column else "")
            self._below = int(self._column not in (0, _size().columns))
            self._at_end = False

    def _go_down(self, line: str) -> None:
        """The cursor has gone to the row after this line."""
        self._below += len(wrapped(line, _size().columns)[0])

    def _return(self) -> None:
        """To the text's end from under it; what is there vanishes."""
        if self._at_end:
            return
        self._at_end = True
        size = _size()
        self._column %= size.columns
        if self._below < size.lines:
            up, right = f"\033[{self._below}A" if self._below else "", f"\033[{self._column}C" if self._column else ""
            write(f"\r{up}{right}\033[J")
            return
        skip = wrapped(visible(_joined(self._shown)), size.columns)[0][-AGAIN:][0]
        write("\n")
        self._column = 0
        for author, text in self._shown:
            text = visible(text)
            self._put(author, text[skip:])
            skip = max(0, skip - len(text))


def wrapped(text: str, columns: int, column: int = 0) -> tuple[list[int], int]:
    """How a terminal breaks a text into rows: where each begins in the text, and the column after the last character.

    That is `columns` after a full row: the cursor stays there until one more character is written.
    """
    starts = [0]
    for n, character in enumerate(text):
        if character == "\n":
            starts.append(n + 1)
            column = 0
        elif character == "\t":
            column = min(column // 8 * 8 + 8, columns - 1)
        else:
            width = _width(character)
            if column + width > columns:
                starts.append(n)
                column = 0
            column += width
    return starts, column


def _width(character: str) -> int:
    if " " <= character <= "~":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


_CONTROL: dict[int, int | None] = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_CONTROL |= {0x7F: 0x2421, ord("\r"): None} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def visible(text: str) -> str:
    """The text with pictures of control characters, which would move the cursor or worse; CR LF is a newline."""
    return text.translate(_CONTROL)


@contextlib.contextmanager
def keyboard(*, typing: bool) -> Iterator[None]:
    """Whether the terminal shows what is typed and makes lines of it. Between prompts it must not: keys, Ctrl-D too,
    would stand in the text and then be lost; so they wait for the next prompt. Nor must Ctrl-C ever make the terminal
    drop what it has not shown yet.
    """
    try:
        import termios
    except ImportError:  # Windows
        yield
        return
    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    keys = termios.ECHO | termios.ICANON
    local = before[3] | keys if typing else before[3] & ~keys
    termios.tcsetattr(descriptor, termios.TCSADRAIN, [*before[:3], local | termios.NOFLSH, *before[4:]])
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def _size() -> os.terminal_size:
    """Columns and rows of the terminal, at least one each."""
    size = os.get_terminal_size(sys.stdout.fileno())
    return size if size.columns and size.lines else shutil.get_terminal_size()


def _common(one: Pieces, other: Pieces) -> int:
    """How many pieces both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _joined(pieces: Pieces) -> str:
    return "".join(text for _, text in pieces)
