"""The interactive session in a terminal: the text, messages below it, and a line edited by prompt_toolkit."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import History
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.key_binding.bindings.named_commands import get_by_name
from prompt_toolkit.output import Output
from prompt_toolkit.output.color_depth import ColorDepth
from prompt_toolkit.output.defaults import create_output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.utils import get_cwidth

from textgen.commands.generate.output import interrupt_flag
from textgen.commands.ui.report import takes_colours
from textgen.generation.session import Author
from textgen.settings.parsing import escape, unescape

Passages = Sequence[tuple[Author, str]]
"""Author and text of each turn."""

PROMPT = "> "
STYLES = {"user": "bold", "message": "dim", "error": "bold ansired"}
HISTORY_LIMIT = 1000  # lines read from the history file
REPRINTED_ROWS = 8  # rows of the text that are printed again when its end has left the screen

_CONTROL: dict[int, int | None] = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_CONTROL |= {0x7F: 0x2421, ord("\r"): None} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


class TerminalDisplay:
    """A text that grows on the screen, with messages and the line being typed below it.

    These are erased when the text continues. The rows of the text are the terminal's own, which wraps, scrolls and
    reflows them. When the end of the text has left the screen, its last rows are printed again.

    Args:
        name: the model and its seed, printed at the start and the end.
        history: file of the lines typed in all sessions.
        keys, screen: the terminal; that of this process if None.
    """

    interactive = True

    def __init__(self, name: str, history: Path, keys: Input | None = None, screen: Output | None = None) -> None:
        self._name = name
        self._screen = screen or create_output()
        if isinstance(self._screen, Vt100_Output):
            self._screen.enable_cpr = False  # only menus need the position of the cursor; not all terminals report it
        self._styles = STYLES if takes_colours() else {}
        bindings = KeyBindings()
        bindings.add("tab")(get_by_name("self-insert"))  # there is nothing to complete
        bindings.add("c-z")(self._suspend)
        bindings.add("escape", "enter")(lambda event: event.current_buffer.insert_text("\n"))
        self._prompt: PromptSession[str] = PromptSession(
            FormattedText([(self._styles.get("message", ""), PROMPT)]),
            history=LineHistory(history),
            key_bindings=bindings,
            color_depth=None if self._styles else ColorDepth.DEPTH_1_BIT,
            erase_when_done=True,
            input=keys,
            output=self._screen,
        )
        self._passages: list[tuple[Author, str]] = []  # the text of this page
        self._reprinted = 0  # characters of the text that are only above its last reprint
        self._lost = False  # the end of the text is not where the cursor left it
        self._below = ""  # printed below the text
        self._typed = ""  # the last line typed, until it is printed
        self._interrupted = False  # the last key was Ctrl-C
        self._print("message", f"[{name}: type text, or just Enter, and the model continues; /help]\n")

    def read_line(self) -> str:
        """Returns the next line, edited below the text. Ctrl-C clears the line; a second one on an empty line ends.

        Raises:
            EOFError: Ctrl-D, or a second Ctrl-C.
            UnicodeDecodeError: the terminal sent bytes that are not UTF-8.
        """
        while True:
            self._leave_text()
            columns = self._screen.get_size().columns
            try:
                line = self._prompt.prompt()
            except KeyboardInterrupt:
                self._typed = self._prompt.default_buffer.text
                if self._interrupted and not self._typed:
                    raise EOFError from None
                self._interrupted = True
                self.notify("Ctrl-C again ends, as Ctrl-D does")
            else:
                self._typed, self._interrupted = line, False
                narrow = min(columns, self._screen.get_size().columns)
                # A line of several rows is not erased completely when the width changes.
                self._lost |= narrow < columns and len(row_starts(PROMPT + line, narrow)) > 1
                return line.encode("utf-8", "surrogateescape").decode("utf-8")

    def append(self, author: Author, text: str) -> None:
        """Prints a passage below the text so far and adds it to the text."""
        self._return_to_text()
        self._print(author, visible(text))
        self._passages.append((author, text))

    def stream(self, texts: Iterable[str]) -> None:
        """Prints the model's turn token by token and adds it to the text; Ctrl-C stops it after a token."""
        self._return_to_text()
        streamed: list[str] = []
        try:
            with interrupt_flag() as interrupted:
                for text in texts:
                    self._screen.write_raw(visible(text))
                    self._screen.flush()
                    streamed.append(text)
                    if interrupted:
                        break
        finally:
            self._passages.append(("model", "".join(streamed)))

    def take_back(self, passages: Passages) -> None:
        """Erases all text but these passages, the first of the text."""
        before, self._passages = self._text(), list(passages)
        self._below = before[len(self._text()) :] + self._below
        self._return_to_text()

    def new_page(self) -> None:
        """Leaves the text on the screen, and starts another one below an empty row."""
        self._return_to_text()
        self._leave_text()
        self._print("model", "\n")
        self._passages, self._reprinted, self._below = [], 0, ""

    def notify(self, message: str, error: bool = False) -> None:
        """Prints a message below the text and the line typed."""
        self._leave_text()
        fragments = [("message", f"{PROMPT}{visible(self._typed)}\n")] if self._typed else []
        fragments += [("error", "error: ")] if error else []
        fragments += [("model" if error else "message", visible(message) + "\n")]
        for style, text in fragments:
            self._print(style, text)
            self._below += text
        self._typed = ""

    def close(self) -> None:
        """Erases everything below the text, and prints the model and its seed."""
        self._return_to_text()
        self.notify(f"[{self._name}]")

    def _suspend(self, event: KeyPressEvent) -> None:
        """Stops the process until the shell continues it, below its own output."""
        self._lost = True
        event.app.suspend_to_background()

    def _print(self, style: str, text: str) -> None:
        print_formatted_text(FormattedText([(self._styles.get(style, ""), text)]), end="", output=self._screen)

    def _text(self) -> str:
        """Returns the text of this page as it was printed."""
        return visible("".join(text for _, text in self._passages))

    def _leave_text(self) -> None:
        """Moves the cursor from the end of the text to the row below."""
        text = self._text()
        if text and not text.endswith("\n") and not self._below:
            self._below = "\n"
            self._screen.write_raw("\n")

    def _return_to_text(self) -> None:
        """Erases what is below the text, and moves the cursor to its end."""
        below, typed, lost = self._below, self._typed, self._lost
        self._below, self._typed, self._lost = "", "", False
        if not below:
            return
        height, columns = self._screen.get_size()
        text = self._text()
        end = "\n".join(text.split("\n")[-REPRINTED_ROWS:])
        rows = row_starts(end, columns)
        up = len(row_starts(end + below, columns)) - len(rows)
        used = len(row_starts(end + below + PROMPT + typed + " ", columns)) - len(rows) + 1
        if used <= height and self._reprinted <= len(text) and not lost:
            self._screen.write_raw("\r")
            self._screen.cursor_up(up)
            self._screen.erase_down()
            start = rows[-1]  # printing the row is simpler than finding its end, where a full row waits to be wrapped
        else:
            self._screen.write_raw("\n")
            start = rows[-REPRINTED_ROWS:][0]
            self._reprinted = len(text) - len(end) + start
        self._print_from(len(text) - len(end) + start)
        self._screen.flush()

    def _print_from(self, start: int) -> None:
        """Prints the text from this character on."""
        for author, passage in self._passages:
            printed = visible(passage)
            if start < len(printed):
                self._print(author, printed[start:])
            start = max(0, start - len(printed))


class LineHistory(History):
    """Lines typed in this and earlier sessions, one per line of a file; a file that cannot be used is ignored."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def load_history_strings(self) -> Iterable[str]:
        """Returns the lines of the file, newest first."""
        with contextlib.suppress(OSError):
            lines = self._path.read_text("utf-8", errors="replace").split("\n")
            return [unescape(line) for line in reversed(lines) if line][:HISTORY_LIMIT]
        return []

    def store_string(self, string: str) -> None:
        """Appends a typed text, on one line with escapes."""
        with contextlib.suppress(OSError, UnicodeEncodeError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.touch(mode=0o600)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(escape(string) + "\n")


def row_starts(text: str, columns: int) -> list[int]:
    """Returns the index of the first character of each row, as a terminal wraps the text.

    A full row is wrapped by the next character.
    """
    starts, column = [0], 0
    for n, character in enumerate(text):
        if character == "\n":
            starts.append(n + 1)
            column = 0
        elif character == "\t":
            column = min(column // 8 * 8 + 8, columns - 1)
        else:
            width = get_cwidth(character)
            if column + width > columns:
                starts.append(n)
                column = 0
            column += width
    return starts


def visible(text: str) -> str:
    """Replaces control characters, which could move the cursor, by their pictures; CR LF becomes a newline."""
    return text.translate(_CONTROL)


@contextlib.contextmanager
def quiet_keyboard() -> Iterator[None]:
    """Keeps keys typed while the model generates for the next prompt, without showing them in the text.

    Ctrl-C still interrupts, and discards neither these keys nor output that the terminal has not shown yet.
    """
    try:
        import termios
    except ImportError:  # Windows
        yield
        return
    before = termios.tcgetattr(sys.stdin.fileno())
    local = before[3] & ~(termios.ECHO | termios.ICANON) | termios.NOFLSH
    termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, [*before[:3], local, *before[4:]])
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)
