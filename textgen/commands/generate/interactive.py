r"""`generate --interactive`: a person and a model write one text in turns."""

from __future__ import annotations

import contextlib
import difflib
import os
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, cast, get_args, get_type_hints

from textgen.commands.ui.cowriting_display import Display, Pieces, Pipe, Terminal, keyboard
from textgen.commands.ui.progress import prompt_progress
from textgen.errors import SettingsError, StorageError, TextgenError, storage_errors
from textgen.files import atomic_write
from textgen.generation.decode import GeneratedToken
from textgen.generation.generator import TextGenerator
from textgen.generation.session import Session
from textgen.runs.model_folder import run_name
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import unescape
from textgen.tokenizers import OnUnknown

HELP = r"""
What you type is added to the text exactly as it is, without a newline at its
end, and the model goes on from there. An empty line just lets it go on.
  \n  \t  \\        a newline, a tab, a backslash in your words
  //                a slash where your words begin
  /again, /a        take the model's last turn back; it writes another
  /undo, /u         take the last turn back, yours or the model's
  /redo             bring back what the last /undo, /again or /new left
  /temperature 0.6  change a setting, by its flag's name: /length 300,
                    /stop-at line, /seed 5, ...; or /set NAME VALUE
  /set              show the settings that are not the default
  /reset NAME       back to the default; without a name, all settings
  /on-unknown HOW   what to do with characters that the model has never
                    seen: error, skip or replace
  /text             show the whole text
  /save FILE        save the text, and from then on just /save;
                    /save! FILE overwrites a file
  /new WORDS        begin a new text, with these words if there are any
  /help, /?         show this
  /quit, /q         end, as Ctrl-D does
Ctrl-C stops the model's turn, and what it has written stays.
"""
SHORT = {"a": "again", "u": "undo", "?": "help", "q": "quit"}
SETTINGS = {field.name.replace("_", "-"): field for field in fields(GenerationSettings)}
HISTORY = 1000  # lines


def converse(
    generator: TextGenerator, settings: GenerationSettings, prompt: str, on_unknown: OnUnknown = "error"
) -> None:
    """Writes with a person until they end it; a prompt counts as the first line that they typed.

    In a terminal, lines are edited and the text is one text on the screen. Otherwise each line of standard input is a
    line typed, the text goes to standard output and all else to standard error.

    Args:
        generator, settings: as for `Session`.
        prompt: characters that the model knows.
        on_unknown: what to do with other characters, to begin with.

    Raises:
        SettingsError: the settings ask for several texts.
    """
    session = Session(generator, settings)
    name = f"{run_name(generator.model.folder)}, --seed {session.settings.seed}"
    if sys.stdin and sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb":
        with history() as edited, keyboard(typing=False):
            Repl(session, Terminal(name, edited), on_unknown).run(prompt)
    else:
        Repl(session, Pipe(), on_unknown).run(prompt)


class Repl:
    """What lines mean.

    Args:
        session: it, and
        display: where it is seen.
        on_unknown: what to do with characters that the model has never seen.
    """

    def __init__(self, session: Session, display: Display, on_unknown: OnUnknown) -> None:
        self._session = session
        self._display = display
        self._on_unknown = on_unknown
        self._saved: list[Path] = []  # the files that are this session's own, the last one last
        self._commands: dict[str, Callable[[str], None]] = {
            "again": self._again,
            "undo": self._undo,
            "redo": self._redo,
            "set": self._set,
            "reset": self._reset,
            "on-unknown": self._set_on_unknown,
            "text": lambda _: self._display.show_whole(self._pieces()),
            "save": self._save,
            "save!": lambda file: self._save(file, overwrite=True),
            "new": self._new,
            "help": lambda _: self._display.tell(HELP.strip("\n")),
            "quit": self._quit,
        }

    def run(self, prompt: str) -> None:
        """Obeys one line after another; a prompt is the first."""
        if prompt:
            self._obey(lambda: self._say(prompt))
        with contextlib.suppress(EOFError):
            while True:
                self._obey(lambda: self._do(self._display.ask()))
        self._display.end()

    def _obey(self, action: Callable[[], None]) -> None:
        """Whatever goes wrong is one line, and the session goes on."""
        try:
            action()
        except TextgenError as error:
            self._display.tell(" ".join(str(error).split()), error=True)
        except UnicodeDecodeError as error:
            self._display.tell(f"this line is not {error.encoding.upper()}; nothing was added", error=True)
        except KeyboardInterrupt:
            self._display.interrupted()

    def _do(self, line: str) -> None:
        if not line.startswith("/") or line.startswith("//"):
            self._say(unescape(line.removeprefix("/") if line.startswith("//") else line))
            return
        name, _, rest = line[1:].partition(" ")
        name = SHORT.get(name, name)
        if name in SETTINGS:
            self._set(f"{name} {rest.strip()}")
        elif name in self._commands:
            self._commands[name](rest if name == "new" else rest.strip())
        else:
            near = difflib.get_close_matches(name, [*self._commands, *SETTINGS], 1)
            hint = f"did you mean /{near[0]}?" if near else "/help lists them; words that begin with / are typed as //"
            raise SettingsError(f"there is no command /{name}; {hint}")

    def _pieces(self) -> Pieces:
        return tuple((turn.author, turn.text) for turn in self._session.turns)

    def _say(self, text: str) -> None:
        with prompt_progress(len(text)) as progress:
            self._session.append(text, self._on_unknown, progress)
        self._write(self._session.generate)

    def _write(self, begin: Callable[[], Generator[GeneratedToken]]) -> None:
        """Lets the model write, and shows it."""
        try:
            characters = begin()
        finally:  # if it cannot write, the user's words stand there none the less
            self._display.show(self._pieces())
        shown = ""
        character = None
        with self._display.writing() as stopped, contextlib.closing(characters):
            for character in characters:
                self._display.add(character.text)
                shown = shown or character.text
                if stopped():
                    break
        self._display.settle(self._pieces())
        if character and character.finish == "stop" and not shown:
            self._display.tell("the text would end right here; type what comes next, or try /again")

    def _again(self, _: str) -> None:
        self._write(self._session.regenerate)

    def _undo(self, _: str) -> None:
        if not self._session.undo():
            raise SettingsError("there is nothing to undo")
        self._display.show(self._pieces())

    def _redo(self, _: str) -> None:
        if not self._session.redo():
            raise SettingsError("there is nothing to bring back")
        self._display.show(self._pieces())

    def _new(self, words: str) -> None:
        self._session.restart(unescape(words), self._on_unknown)
        self._display.turn_page()
        if words:
            self._write(self._session.generate)

    def _set(self, rest: str) -> None:
        given, _, value = rest.partition(" ")
        if not given:
            self._display.tell("\n".join(self._changed()))
            return
        name = self._known(given)
        if value:
            self._session.change(**{SETTINGS[name].name: self._parsed(name, value.strip())})
        self._display.tell(self._setting(name))

    def _reset(self, given: str) -> None:
        name = self._known(given) if given else ""
        # Without a name the seed stays: by default it is a new one each time, which nobody means here.
        names = [name] if name else SETTINGS.keys() - {"seed"}
        self._session.change(**{SETTINGS[each].name: SETTINGS[each].default for each in names})
        self._display.tell(self._setting(name) if name else "all settings are the default; the seed stays")

    def _known(self, given: str) -> str:
        """The name of a setting that was written in one of several ways."""
        name = given.removeprefix("--").replace("_", "-")
        if name not in SETTINGS:
            near = difflib.get_close_matches(name, SETTINGS, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(SETTINGS)}"
            raise SettingsError(f"there is no setting {name}; {hint}")
        return name

    def _parsed(self, name: str, value: str) -> Any:
        """A setting's value from what was typed; of those that may be given several times, it is one more."""
        kind = get_type_hints(GenerationSettings)[SETTINGS[name].name]
        kinds = (kind, *get_args(kind))
        if int in kinds or float in kinds:
            try:
                return int(value) if int in kinds else float(value)
            except ValueError:
                if str not in kinds:
                    wanted = "a whole number" if int in kinds else "a number"
                    raise SettingsError(f"/{name} {value}: write {wanted}") from None
        text = value if name == "regex" else unescape(value)  # a pattern has escapes of its own
        if isinstance(SETTINGS[name].default, tuple):
            return (*getattr(self._session.settings, SETTINGS[name].name), text)
        return text

    def _changed(self) -> Iterator[str]:
        """What to type for the settings that are not the default."""
        settings = self._session.settings
        for name, field in SETTINGS.items():
            if getattr(settings, field.name) != field.default:
                yield self._setting(name)
        yield "all others are the default"

    def _setting(self, name: str) -> str:
        """What to type for a setting's value, and its default."""
        value, default = getattr(self._session.settings, SETTINGS[name].name), SETTINGS[name].default
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        typed = "   ".join(f"/{name} {item if name == 'regex' else escape(str(item))}" for item in values)
        usual = "" if value == default or not default else f"   (default: {default})"
        return (typed or f"/{name} is not set") + usual

    def _quit(self, _: str) -> None:
        raise EOFError

    def _set_on_unknown(self, how: str) -> None:
        if how not in get_args(OnUnknown):
            raise SettingsError(f"/on-unknown {how}: write error, skip or replace")
        self._on_unknown = cast(OnUnknown, how)
        self._display.tell(f"/on-unknown {how}")

    def _save(self, file: str, overwrite: bool = False) -> None:
        if not file and not self._saved:
            raise SettingsError("write /save FILE; there is no file yet")
        path = _path(file) if file else self._saved[-1]
        with storage_errors(path):
            if path.is_dir():
                raise StorageError(f"{path} is a folder; write a file's name")
            if path.exists() and path not in self._saved and not overwrite:
                raise StorageError(f"{path} exists; /save! {file} overwrites it")
        text = self._session.text
        with atomic_write(path) as target:
            target.write(text.encode("utf-8", "surrogatepass"))
        self._saved = [*(other for other in self._saved if other != path), path]
        self._display.tell(f"{len(text):,} characters saved in {path}")


def _path(name: str) -> Path:
    """The file of this name, with ~ understood."""
    try:
        if "\0" in name:
            raise RuntimeError("no file's name has a NUL in it")
        return Path(name).expanduser().absolute()
    except RuntimeError as error:
        raise StorageError(f"{name!r} is no file: {error}") from error


def escape(text: str) -> str:
    r"""What `unescape` turns into this text, on one line: \n, \r, \t and \\ for themselves."""
    for character, short in (("\\", r"\\"), ("\n", r"\n"), ("\r", r"\r"), ("\t", r"\t")):
        text = text.replace(character, short)
    return text


@contextlib.contextmanager
def history() -> Iterator[bool]:
    """Lines are edited, and those of earlier sessions are at hand; gives whether that is so. It fails for no reason."""
    try:
        import readline
    except ImportError:  # Windows
        yield False
        return
    file = _history_file()
    with contextlib.suppress(OSError):
        readline.read_history_file(file)
    known = readline.get_current_history_length()
    try:
        yield True
    finally:
        # libedit cannot append; a history that another session writes to as well is not worth overwriting.
        with contextlib.suppress(OSError, AttributeError):
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.touch(mode=0o600)
            readline.set_history_length(HISTORY)
            readline.append_history_file(readline.get_current_history_length() - known, file)


def _history_file() -> Path:
    """Where the XDG base directory specification wants it."""
    folder = Path(os.environ.get("XDG_STATE_HOME", ""))
    return (folder if folder.is_absolute() else Path("~/.local/state")).expanduser() / "textgen" / "history"
