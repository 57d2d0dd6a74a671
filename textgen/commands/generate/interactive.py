r"""`generate --interactive`: a user and a model extend one text in turns."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from textgen.commands.generate.autosave import Autosave
from textgen.commands.generate.output import SEPARATOR, write
from textgen.commands.ui.progress import prompt_progress
from textgen.errors import SettingsError, StorageError, TextgenError, printable, storage_errors
from textgen.files import atomic_write
from textgen.generation.generator import TextGenerator
from textgen.generation.row import GeneratedToken
from textgen.generation.session import Author, Session
from textgen.runs.model_folder import run_name
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import escape, suggestion, unescape
from textgen.settings.setting import typed_fields
from textgen.tokenizers.known_text import OnUnknown

if TYPE_CHECKING:
    from textgen.commands.generate.cowriting_display import TerminalDisplay

HELP = r"""
What you type is appended to the text exactly as it is, without a newline, and
the model continues the text. An empty line just lets the model continue.
  Esc, then Enter   a newline (or Alt-Enter; \n too, after --escapes)
  //                a slash at the start of your text
  /regenerate, /r   replace the model's last turn by another one
  /draft 3          show three texts for the model's turn; /choose 2 takes the
                    second one
  /undo, /u         remove the last turn, yours or the model's
  /redo             restore the text before the last /undo, /regenerate or
                    /new; again for the one before
  /temperature 0.6  change a setting by its flag's name: /length 300,
                    /stop-at line, /seed 5, ...; or /set NAME VALUE
  /set              list the settings that differ from the defaults
  /reset NAME       restore a default; without a name, all defaults
  /on-unknown HOW   treatment of characters that are not in the model's
                    vocabulary: error, skip or replace
  /text             print the whole text
  /save FILE        save the text; later just /save;
                    /save! FILE overwrites a file
  /new TEXT         start a new text, with TEXT if it is given
  /help, /?         print this help
  /quit, /q         end, as Ctrl-D does
Ctrl-C stops the model; the text generated so far stays.
"""
ALIASES = {
    **dict.fromkeys(("a", "again", "r", "retry"), "regenerate"),
    **dict.fromkeys(("q", "exit", "bye"), "quit"),
    "u": "undo",
    "?": "help",
}
COMMAND_WORDS = (
    "undo",
    "redo",
    "quit",
    "exit",
    "bye",
    "help",
    "?",
    "regenerate",
    "retry",
    "save",
    "text",
    *":q :x :wq".split(),
)
"""Words that are hardly a line of text: whoever types one alone probably means the command."""
WORD_LETTER = "[A-Za-z\u00c0-\u058f\u0600-\u07ff]"
"""A letter of a script that has spaces between words: Latin, Greek, Cyrillic, Armenian, Arabic."""
MOST_DRAFTS = 20
SETTINGS = {field.name.replace("_", "-"): field for field in fields(GenerationSettings)}


class PipeDisplay:
    """Lines from standard input, text to standard output, messages to standard error.

    Removed text cannot be erased: the remaining text is written again, after the separator of --num-samples.
    """

    interactive = False  # Ctrl-C ends the program

    def read_line(self) -> str:
        """Returns the next line; all earlier output can be read by now."""
        sys.stdout.flush()
        line = sys.stdin.buffer.readline() if sys.stdin else b""
        if not line:
            raise EOFError
        return line.decode("utf-8").removesuffix("\n").removesuffix("\r")

    def append(self, author: Author, text: str) -> None:
        """Writes a passage to standard output."""
        write(text)

    def stream(self, texts: Iterable[str]) -> None:
        """Writes the model's turn to standard output, token by token."""
        for text in texts:
            write(text)

    def take_back(self, passages: Sequence[tuple[Author, str]]) -> None:
        """Writes the remaining passages again, after the separator."""
        self.new_page()
        for author, text in passages:
            self.append(author, text)

    def new_page(self) -> None:
        """Writes the separator, after which another text begins."""
        write("\n" + SEPARATOR)

    def notify(self, message: str, error: bool = False) -> None:
        """Writes to standard error, after the text so far if both go to one place."""
        sys.stdout.flush()
        sys.stderr.write(f"error: {message}\n" if error else f"{message}\n")

    def close(self) -> None:
        """Ends the last line of standard output."""
        write("\n")


def run_session(
    generator: TextGenerator,
    settings: GenerationSettings,
    prompt: str,
    *,
    on_unknown: OnUnknown = "error",
    escapes: bool = False,
) -> None:
    """Runs an interactive session until the user ends it; a prompt is treated as the first line typed.

    In a terminal, lines are edited and text that is taken back is erased. Otherwise the lines of standard input are
    those typed, and standard output receives the text.

    Args:
        generator, settings: see `Session`.
        prompt: text that the model knows.
        on_unknown: treatment of unknown characters at first.
        escapes: whether \n and the like in typed lines are read as characters.

    Raises:
        SettingsError: the settings ask for several texts.
    """
    session = Session(generator, settings)
    if sys.stdin and sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb":
        from textgen.commands.generate.cowriting_display import TerminalDisplay, quiet_keyboard

        name = f"{run_name(generator.model.folder)}, --seed {session.settings.seed}"
        with quiet_keyboard():
            display, copy = TerminalDisplay(name, history_file()), Autosave(history_file().with_name("sessions"))
            Repl(session, display, on_unknown, escapes=escapes, autosave=copy).run(prompt)
    else:
        Repl(session, PipeDisplay(), on_unknown, escapes=escapes).run(prompt)


class Repl:
    """Reads lines; each is the user's turn, which the model continues, or a command.

    Args:
        session: the text.
        display: terminal or pipe.
        on_unknown: treatment of characters that are not in the model's vocabulary.
        escapes: whether \\n and the like in typed lines are read as characters.
        autosave: copy of the text; None for none.
    """

    def __init__(
        self,
        session: Session,
        display: PipeDisplay | TerminalDisplay,
        on_unknown: OnUnknown,
        *,
        escapes: bool = False,
        autosave: Autosave | None = None,
    ) -> None:
        self._session = session
        self._autosave = autosave
        self._saved_text = ""  # of the last /save
        self._hinted = ""  # the last line that was taken for a command without its slash
        self._escapes = escapes
        self._display = display
        self._on_unknown = on_unknown
        self._shown: list[tuple[Author, str]] = []  # on the display
        self._saved: list[Path] = []  # files written in this session, the last one last
        self._commands: dict[str, Callable[[str], None]] = {
            "regenerate": lambda _: self._generate(session.regenerate),
            "draft": self._draft,
            "choose": self._choose,
            "undo": lambda _: self._restore(session.undo, "undo"),
            "redo": lambda _: self._restore(session.redo, "redo"),
            "set": self._set,
            "reset": self._reset,
            "on-unknown": self._set_on_unknown,
            "text": self._print_text,
            "save": self._save,
            "save!": lambda file: self._save(file, overwrite=True),
            "new": self._new,
            "help": lambda _: display.notify(HELP.strip("\n")),
            "quit": self._quit,
        }

    def run(self, prompt: str) -> None:
        """Handles the prompt, then lines until the end of the input."""
        if prompt:
            self._guard(lambda: self._append(prompt))
        with contextlib.suppress(EOFError):
            while True:
                self._guard(self._keep)
                self._guard(lambda: self._handle(self._display.read_line()))
        self._guard(self._keep)
        self._display.close()
        kept = self._autosave and self._autosave.end(saved=self._session.text == self._saved_text)
        if kept:
            sys.stderr.write(f"the text is kept in {kept}\n")

    def _keep(self) -> None:
        if self._autosave:
            self._autosave.update(self._session.text)

    def _guard(self, action: Callable[[], None]) -> None:
        """Runs the action; an error becomes one line, and the session continues."""
        try:
            action()
        except TextgenError as error:
            message = str(error).replace("--on-unknown", "/on-unknown")
            self._display.notify(" ".join(message.split()), error=True)
        except UnicodeDecodeError as error:
            self._display.notify(f"this line is not {error.encoding.upper()}; nothing was added", error=True)
        except KeyboardInterrupt:
            if not self._display.interactive:
                raise
            self._display.notify("stopped")

    def _handle(self, line: str) -> None:
        """Adds a typed line to the text, or runs it if it is a command.

        Raises:
            TextgenError: it is not a command, or the command fails.
            EOFError: it ends the session.
        """
        if not line.startswith("/") or line.startswith("//"):
            self._check_meant(line)
            self._append(self._read(line.removeprefix("/") if line.startswith("//") else line))
            return
        self._hinted = ""
        name, _, rest = line[1:].partition(" ")
        name = ALIASES.get(name, name)
        if name in SETTINGS:
            self._set(f"{name} {rest.strip()}")
        elif name in self._commands:
            self._commands[name](rest if name == "new" else rest.strip())
        else:
            commands = [f"/{each}" for each in (*self._commands, *SETTINGS)]
            hint = suggestion(f"/{name}", commands, "/help lists them; text that begins with / is typed as //")
            raise SettingsError(f"there is no command /{name}; {hint}")

    def _check_meant(self, line: str) -> None:
        """Raises SettingsError for a line in a terminal that is the name of a command only; the second time it is text.
        Says so where a line goes on with the text's last word.
        """
        word, before = line.strip().lower(), self._session.text[-1:]
        if not self._display.interactive:
            return
        if word in COMMAND_WORDS and line != self._hinted:
            self._hinted = line
            command = "quit" if word.startswith(":") else word
            raise SettingsError(f"/{command} is the command; Enter it once more to write {word!r} into the text")
        self._hinted = ""
        if re.fullmatch(WORD_LETTER, before) and re.match(WORD_LETTER, line):
            self._display.notify("this goes on with the last word; begin a line with a space for a new word")

    def _read(self, typed: str) -> str:
        return unescape(typed) if self._escapes else typed

    def _append(self, text: str) -> None:
        with prompt_progress(len(text)) as progress:
            self._session.append(text, self._on_unknown, progress)
        self._generate(self._session.generate)

    def _generate(self, start: Callable[[], Generator[GeneratedToken]]) -> None:
        """Shows the model's turn as it is generated."""
        try:
            tokens = start()
        finally:  # the user's turn stays, even if the model cannot continue it
            self._show()
        finish = None

        def texts() -> Iterator[str]:
            nonlocal finish
            for token in tokens:
                finish = token.finish
                yield token.text

        before = len(self._session.turns)
        try:
            with contextlib.closing(tokens):
                self._display.stream(texts())
        finally:
            self._shown = self._passages()
        if finish == "stop" and len(self._session.turns) == before:
            self._display.notify("the text would end right here; type how it continues, or try /regenerate")

    def _passages(self) -> list[tuple[Author, str]]:
        return [(turn.author, turn.text) for turn in self._session.turns]

    def _show(self) -> None:
        """Updates the display to the text of the session."""
        passages = self._passages()
        same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(self._shown, passages, strict=False))
        common = len(list(same))
        if common < len(self._shown):
            self._display.take_back(passages[:common])
        for author, text in passages[common:]:
            self._display.append(author, text)
        self._shown = passages

    def _print_text(self, _: str) -> None:
        self._display.new_page()
        self._shown = []
        self._show()

    def _draft(self, count: str) -> None:
        if not (count or "3").isdecimal() or not 1 <= int(count or 3) <= MOST_DRAFTS:
            raise SettingsError(f"/draft {count}: give a number from 1 to {MOST_DRAFTS}")
        for number, text in enumerate(self._session.draft(int(count or 3)), 1):
            self._display.notify(f"[{number}] {printable(text.strip())}")

    def _choose(self, number: str) -> None:
        if not number.isdecimal():
            raise SettingsError(f"/choose {number}: give the number of a draft, for instance /choose 1")
        self._session.choose(int(number))
        self._show()

    def _restore(self, step: Callable[[], bool], name: str) -> None:
        if not step():
            raise SettingsError(f"there is nothing to {name}")
        self._show()

    def _new(self, text: str) -> None:
        if self._autosave:
            self._autosave.begin()
        self._session.restart(self._read(text), self._on_unknown)
        if self._shown:
            self._display.new_page()
            self._shown = []
        if text:
            self._generate(self._session.generate)

    def _set(self, rest: str) -> None:
        given, _, value = rest.partition(" ")
        if not given:
            settings = self._session.settings
            changed = [name for name, field in SETTINGS.items() if getattr(settings, field.name) != field.default]
            lines = [self._format(name) for name in changed]
            self._display.notify("\n".join([*lines, "all others are the default"]))
            return
        name = setting_name(given)
        if value:
            self._session.change(**{SETTINGS[name].name: self._parse(name, value.strip())})
        self._display.notify(self._format(name))

    def _parse(self, name: str, typed: str) -> Any:
        """Returns the value of a setting; one that may be repeated gets an item more. `Session.change` checks it."""
        hint = next(hint for field, hint, _ in typed_fields(GenerationSettings) if field == SETTINGS[name])
        for number in (int, float):
            if number == hint or (isinstance(hint, tuple) and number in hint):
                with contextlib.suppress(ValueError):
                    return number(typed)
        text = typed if name == "regex" else unescape(typed)  # a regex has escapes of its own
        return (*getattr(self._session.settings, SETTINGS[name].name), text) if SETTINGS[name].default == () else text

    def _format(self, name: str) -> str:
        """Returns the command that sets the present value, followed by the default if it differs."""
        value, default = getattr(self._session.settings, SETTINGS[name].name), SETTINGS[name].default
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        show = str if name == "regex" else escape
        commands = "   ".join(f"/{name} {show(str(item))}" for item in values)
        suffix = "" if value == default or not default else f"   (default: {default})"
        return (commands or f"/{name} is not set") + suffix

    def _reset(self, given: str) -> None:
        # Without a name the seed stays, since its default is a new seed each time.
        names = {setting_name(given)} if given else SETTINGS.keys() - {"seed"}
        self._session.change(**{SETTINGS[name].name: SETTINGS[name].default for name in names})
        everything = "all settings are the default; the seed stays"
        self._display.notify(self._format(names.pop()) if given else everything)

    def _set_on_unknown(self, how: str) -> None:
        if how not in get_args(OnUnknown):
            raise SettingsError(f"/on-unknown {how}: choose error, skip or replace")
        self._on_unknown = cast(OnUnknown, how)
        self._display.notify(f"/on-unknown {how}")

    def _save(self, file: str, overwrite: bool = False) -> None:
        if not file and not self._saved:
            raise SettingsError("/save needs a file the first time: /save FILE")
        path = absolute_path(file) if file else self._saved[-1]
        with storage_errors(path):
            if path.is_dir():
                raise StorageError(f"{path} is a folder; give the name of a file")
            if not path.parent.is_dir():
                raise StorageError(f"there is no folder {path.parent}; make it first, or save the text elsewhere")
            if path.exists() and path not in self._saved and not overwrite:
                raise StorageError(f"{path} exists; /save! {file} overwrites it")
        text = self._session.text
        with atomic_write(path) as target:
            target.write(text.encode("utf-8", "surrogatepass"))
        self._saved_text = text
        self._saved = [*(other for other in self._saved if other != path), path]
        self._display.notify(f"{len(text):,} characters saved in {path}")

    def _quit(self, _: str) -> None:
        raise EOFError


def setting_name(given: str) -> str:
    """Returns the name in SETTINGS of `top-k`, `top_k` or `--top-k`; raises SettingsError if there is none."""
    name = given.removeprefix("--").replace("_", "-")
    if name not in SETTINGS:
        raise SettingsError(f"there is no setting {name}; {suggestion(name, SETTINGS)}")
    return name


def absolute_path(name: str) -> Path:
    """Returns the absolute path of a file name, with ~ expanded.

    Raises:
        StorageError: there is no such user, or the name holds a NUL.
    """
    if "\0" in name:
        raise StorageError(f"{name!r} is not a file name: it holds a NUL")
    try:
        return Path(name).expanduser().absolute()
    except RuntimeError as error:
        raise StorageError(f"{name!r} is not a file name: {error}") from error


def history_file() -> Path:
    """Returns the file of typed lines, in the state folder of the XDG base directory specification."""
    folder = Path(os.environ.get("XDG_STATE_HOME", ""))
    return (folder if folder.is_absolute() else Path("~/.local/state")).expanduser() / "textgen" / "history"
