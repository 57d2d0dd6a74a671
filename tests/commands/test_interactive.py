"""`generate --interactive`: what the lines mean, in a pipe; and the session in a terminal."""

import io
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time

import pytest
from conftest import assert_user_error, start
from helpers.in_process import starter
from helpers.screen import Screen
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.input import create_pipe_input

import textgen
from textgen.commands.generate.cowriting_display import TerminalDisplay
from textgen.commands.generate.interactive import Repl
from textgen.commands.generate.output import SEPARATOR
from textgen.generation.session import Session
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import escape, unescape

PAGE = "\n" + SEPARATOR


@pytest.fixture
def generate(workplace, capsys, monkeypatch):
    """Runs `generate` with the model of the tests."""
    run = starter("generate", workplace, capsys, monkeypatch)
    return lambda *flags: run("--checkpoint", "play-1", *flags)


@pytest.fixture
def piped(generate, monkeypatch):
    """Runs a session whose lines come from a pipe; returns what it has written."""

    def session(*flags, lines=()):
        typed = lines if isinstance(lines, bytes) else "".join(line + "\n" for line in lines).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        result = generate("--interactive", "--seed", 1, *flags)
        assert result.status == 0, result.err
        return result

    return session


def test_lines_are_added_as_they_are_and_continued(piped, generate):
    text = piped("--length", 30, "--escapes", lines=["ROMEO:", r"\nO speak ", ""]).out
    alone = generate("--prompt", "ROMEO:", "--length", 30, "--seed", 1).out
    assert text.startswith(alone.removesuffix("\n") + "\nO speak ")
    assert len(text) == len("ROMEO:" + "\nO speak ") + 3 * 30 + 1


def test_backslashes_are_as_typed(piped):
    assert piped("--length", 0, "--on-unknown", "skip", lines=[r"R\nO", r"/stop \n", "/stop"]).out == "RnO\n"
    assert piped("--length", 0, "--escapes", lines=[r"R\nO", r"/new \nM"]).out == "R\nO" + PAGE + "\nM\n"


def test_prompt_is_the_first_line(piped):
    flags = ["--length", 20]
    assert piped(*flags, "--prompt", "NURSE:").out == piped(*flags, lines=["NURSE:"]).out
    assert piped(*flags).out == "\n"


def test_same_lines_and_seed_give_the_same_session(piped):
    lines = ["ROMEO:", "/regenerate", "/temperature 1.3", "", "/undo", "/r", "/redo"]
    assert piped(lines=lines).out == piped(lines=lines).out


def test_aliases_of_commands(piped):
    lines = ["ROMEO:", "{}", "", "/undo"]
    texts = {alias: piped(lines=[line.format(alias) for line in lines]).out for alias in ("/regenerate", "/r", "/a")}
    assert len(set(texts.values())) == 1
    assert piped(lines=["R", "/u", "/?", "/q"]).out == piped(lines=["R", "/undo", "/help", "/quit"]).out


def test_remaining_text_is_written_again_in_a_pipe(piped):
    lines = ["ROMEO:", "/regenerate", "/undo", "/u", "/redo", "/redo", "/new PARIS:", "/text"]
    pages = piped("--length", 20, "--temperature", 1.5, lines=lines).out.removesuffix("\n").split(PAGE)

    first, second, one_turn, and_on, new, whole = pages
    assert len(first) == len(second) == len("ROMEO:") + 20
    assert first != second
    assert one_turn == "ROMEO:"
    assert and_on == second
    assert new == whole
    assert new.startswith("PARIS:")


def test_settings_are_changed_shown_and_reset(piped):
    lines = [
        "/temperature 0",
        "/set top-k 3",
        "/stop zz",
        r"/stop \n\n",
        "/length 10",
        "R",
        "/set",
        "/reset stop",
        "/stop",
    ]
    result = piped("--escapes", lines=[*lines, "/reset", "/set", "/set top_k 4", "/set --top-k"])
    assert result.out != "\n"
    messages = result.err.splitlines()
    assert r"/stop zz   /stop \n\n" in messages
    assert "/length 10   (default: 500)" in messages
    assert messages[-5:] == [
        "all settings are the default; the seed stays",
        "/seed 1",
        "all others are the default",
        "/top-k 4",
        "/top-k 4",
    ]
    assert "/stop is not set" in messages


def test_seed_that_is_set_is_that_of_generate(piped, generate):
    text = piped("--length", 30, lines=["R", "/regenerate", "/seed 5", "/new ROMEO: "]).out.split(PAGE)[-1]
    assert text == generate("--length", 30, "--seed", 5, "--prompt", "ROMEO: ").out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/regenrate", "did you mean /regenerate?"),
        ("/xyzzy", "/help"),
        ("/", "/help"),
        ("/undo", "nothing to undo"),
        ("/redo", "nothing to redo"),
        ("/top-p 3", "--top-p 3 is out of range"),
        ("/length ten", "--length 'ten': it must be a whole number"),
        ("/min-p much", "--min-p 'much': it must be a number"),
        ("/temperature hot", "write a number"),
        ("/stop-at word", "choose one of line, sentence, paragraph"),
        ("/set temprature 1", "did you mean temperature?"),
        ("/reset nonsense", "there is no setting nonsense"),
        ("/regex (", "--regex '(': missing )"),
        ("/num-beams 3", "leave --num-beams out"),
        ("/on-unknown cry", "error, skip or replace"),
        ("/save", "/save FILE"),
        ("/save .", "is a folder"),
        ("/save play.txt", "/save! play.txt"),
        ("/save play.txt/x", "there is no folder"),
        ("/save ~nobody-of-this-name/x", "is not a file name"),
        ("/save a\0b", "holds a NUL"),
        ("/save " + "x" * 300, "cannot write"),
        ("Romé", "'é' (U+00E9"),
        ("/new §", "U+00A7"),
    ],
)
def test_mistake_is_one_line_and_the_session_continues(piped, line, words):
    result = piped("--length", 5, lines=[line, "ROMEO:"])
    assert result.out.startswith("ROMEO:")
    assert len(result.out) == 6 + 5 + 1
    (message,) = result.err.splitlines()
    assert message.startswith("error: ")
    assert words in message


def test_line_that_is_not_utf_8_is_left_out(piped):
    result = piped("--length", 0, lines=b"R\n\xff\nO\r\nM")
    assert result.out == "ROM\n"
    assert result.err == "error: this line is not UTF-8; nothing was added\n"


def test_unknown_characters_can_be_skipped_or_replaced(piped):
    assert "/on-unknown replace" in piped("--length", 0, lines=["Ro§m"]).err
    lines = ["/on-unknown skip", "Ro§m", "/on-unknown replace", "éo"]
    assert piped("--length", 0, lines=lines).out == "Romeo\n"


def test_two_slashes_start_text_with_a_slash(piped):
    assert "'/'" in piped("--length", 0, lines=["//undo"]).err  # unknown to the model, but not taken for a command
    assert piped("--length", 0, lines=["/on-unknown skip", "//u"]).out == "u\n"


def test_turn_that_ends_at_once_is_explained(piped):
    result = piped("--stop", "R", "--only", "R", lines=["O"])
    assert result.out == "O\n"
    assert "the text would end right here" in result.err


def test_only_files_of_this_session_are_overwritten(piped, tmp_path):
    mine, other = tmp_path / "my text.txt", tmp_path / "other.txt"
    other.write_text("old")
    saves = [f"/save {mine}", "O", "/save", f"/save {other}", f"/save! {other}", "M", f"/save {other}"]
    result = piped("--length", 0, "--escapes", lines=[r"R\n", *saves, "/q", "no"])
    assert result.out == "R\nOM\n"
    assert mine.read_bytes() == b"R\nO"
    assert other.read_bytes() == b"R\nOM"
    assert f"error: {other} exists; /save! {other} overwrites it" in result.err
    assert f"4 characters saved in {other}" in result.err


def test_a_file_in_a_folder_that_is_not_there_is_a_mistake(piped, tmp_path):
    result = piped("--length", 0, lines=["R", f"/save {tmp_path / 'nowhere' / 'x.txt'}"])
    assert f"there is no folder {tmp_path / 'nowhere'}" in result.err
    assert list(tmp_path.iterdir()) == []


def test_one_of_several_drafts_is_chosen(piped):
    result = piped(
        "--length", 20, "--temperature", 1.5, lines=["ROMEO:", "/draft 3", "/choose 2", "/redo", "/choose 4"]
    )
    drafts = re.findall(r"^\[(\d)\] (.+)$", result.err, re.MULTILINE)
    assert [number for number, _ in drafts] == ["1", "2", "3"]
    first, chosen, again = result.out.removesuffix("\n").split(PAGE)
    assert chosen.removeprefix("ROMEO:").strip().replace("\n", r"\n") == drafts[1][1]
    assert again == first
    assert "there is no draft 4" in result.err


def test_help_names_every_command(piped):
    result = piped(lines=["/help"])
    assert result.out == "\n"
    for name in "regenerate draft choose undo redo set reset on-unknown text save new help quit".split():
        assert f"/{name}" in result.err
    assert max(map(len, result.err.splitlines())) < 80


@pytest.mark.parametrize("flags", [["--num-beams", 2], ["--best-of", 2]])
def test_flags_for_several_texts_are_refused(workplace, run, flags):
    arguments = ["--checkpoint", "play-1", "--interactive", *flags]
    assert_user_error(run("generate.py", *arguments, cwd=workplace), str(flags[0]))


def test_ctrl_c_ends_a_session_in_a_pipe(workplace):
    flags = ["--checkpoint", "play-1", "--interactive", "--length", 10**7, "--prompt", "ROMEO:"]
    process = start("generate.py", *flags, cwd=workplace, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout.read(10).startswith(b"ROMEO:")
    process.send_signal(signal.SIGINT)
    process.stdin.close()
    with process.stdout as rest:
        rest.read()
    assert process.wait(60) == 130


@pytest.fixture
def in_terminal(workplace, tmp_path):
    """Runs a session with these keys; returns the screen at its end and the session."""

    def run(keys, columns=100, height=30, **settings):
        screen = Screen(columns, height)
        session = Session(textgen.load(workplace / "checkpoints" / "play-1"), GenerationSettings(seed=1, **settings))
        with create_pipe_input() as typed:
            typed.send_text(keys)
            Repl(session, TerminalDisplay("play-1", tmp_path / "history", typed, screen.output()), "error").run("")
        return screen, session

    return run


def test_screen_holds_the_text_and_the_model_at_the_end(in_terminal):
    screen, session = in_terminal("ROMEO:\n/length 10\n\n/xyzzy\n/undo\n/r\n\x04", length=40)
    assert [turn.author for turn in session.turns] == ["user", "model"]
    assert words_of(str(screen).partition("/help]\n")[2]) == words_of(session.text + "[play-1]")


def test_text_with_unknown_characters_stays_visible_above_the_error(in_terminal):
    screen, session = in_terminal("Romé\n\x04")
    assert session.text == ""
    assert screen.lines()[1:3] == ["[play-1]", ""]
    assert "> Romé\r\n" in screen.raw


@pytest.mark.parametrize(("typed", "command"), [("undo", "undo"), (":q", "quit"), ("?", "?"), ("Bye", "bye")])
def test_a_command_without_its_slash_is_text_only_the_second_time(in_terminal, typed, command):
    screen, session = in_terminal(f"ROMEO:\n{typed}\n/quit\n", length=0)
    assert session.text == "ROMEO:"
    assert f"/{command} is the command" in screen.raw
    _, session = in_terminal("ROMEO:\nundo\nundo\n\x04", length=0)
    assert session.text == "ROMEO:undo"


def test_a_line_that_goes_on_with_a_word_is_mentioned(in_terminal):
    screen, session = in_terminal("ROM\nEO\n\x04", length=0)
    assert session.text == "ROMEO"
    assert "begin a line with a space" in screen.raw
    screen, _ = in_terminal("ROM\n EO\n\x04", length=0)
    assert "begin a line with a space" not in screen.raw


def test_long_text_in_a_narrow_terminal_scrolls(in_terminal):
    screen, session = in_terminal("ROMEO:\n/help\n\n/undo\n/undo\n\n/quit\n", columns=20, height=10, length=300)
    text = Screen(20, 10)
    text.write(session.text)
    shown, expected = ([row for row in each.lines() if row] for each in (screen, text))
    assert shown[-1] == "[play-1]"
    assert shown[-6:-1] == expected[-5:]


def words_of(text):
    """The text without whitespace: rows have no spaces at their ends, and long lines are several rows."""
    return "".join(text.split())


class Terminal:
    """A session in a real terminal."""

    def __init__(self, folder, state, *flags, size=(30, 100)):
        self._master, slave = pty.openpty()
        termios.tcsetwinsize(slave, size)
        self.screen = Screen(size[1], size[0])
        self.process = start(
            "generate.py",
            *["--checkpoint", "play-1", "--interactive", "--seed", 1, *flags],
            cwd=folder,
            env={"XDG_STATE_HOME": str(state), "TERM": "xterm"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            terminal=True,
        )
        os.close(slave)

    def type(self, keys):
        os.write(self._master, keys.encode())

    def until(self, condition):
        """Reads what is shown until the condition is true of the screen."""
        end = time.monotonic() + 60
        while not condition(self.screen):
            assert select.select([self._master], [], [], max(0, end - time.monotonic()))[0], str(self.screen)
            self.screen.write(os.read(self._master, 1).decode("latin-1"))

    def until_prompt(self, *words):
        self.until(lambda screen: screen.line() == "> " and all(word in str(screen) for word in words))

    def end(self):
        """Reads what is shown until the process ends, and checks its status."""
        try:
            while text := os.read(self._master, 65536):
                self.screen.write(text.decode("latin-1"))
        except OSError:  # how Linux reports that the other end is closed
            os.close(self._master)
        assert self.process.wait(60) == 0


def test_ctrl_c_stops_a_long_turn_and_keeps_what_was_shown(workplace, tmp_path):
    saved = tmp_path / "saved.txt"
    terminal = Terminal(workplace, tmp_path, "--length", 10**9)
    terminal.until_prompt()
    terminal.type("ROMEO:\x1b\r\n")  # Alt-Enter, Enter
    terminal.until(lambda screen: len(screen.rows) > 40)
    terminal.type("\x03")
    terminal.until_prompt()
    shown = words_of(str(terminal.screen).partition("/help]\n")[2].removesuffix(">"))
    terminal.type(f"/save {saved}\n")
    terminal.until_prompt("characters saved")
    assert len(saved.read_text()) > 300
    assert words_of(saved.read_text()) == shown
    # The session continues, and the next turn is another sample.
    terminal.type("/length 30\n")
    terminal.until_prompt("/length 30   (default")
    terminal.type("/r\n/save\n")
    terminal.until_prompt("37 characters saved")
    assert saved.read_text().startswith("ROMEO:\n")
    terminal.type("\x04")
    terminal.end()
    assert "[play-1, --seed 1]" in str(terminal.screen)


def test_keys_typed_while_the_model_generates_wait_for_the_prompt(workplace, tmp_path):
    terminal = Terminal(workplace, tmp_path, "--length", 10**9)
    terminal.until_prompt()
    terminal.type("ROMEO:\n")
    terminal.until(lambda screen: len(screen.rows) > 10)
    terminal.type("/nonsense\n\x04\x03")
    terminal.end()
    assert "there is no command /nonsense" in terminal.screen.raw


@pytest.mark.parametrize("signal_number", [signal.SIGHUP, signal.SIGKILL])
def test_the_text_of_a_terminal_that_goes_away_is_kept(workplace, tmp_path, signal_number):
    terminal = Terminal(workplace, tmp_path, "--length", 30)
    terminal.until_prompt()
    terminal.type("ROMEO:\n")
    terminal.until(lambda screen: screen.line() == "> " and "ROMEO:" in str(screen) and len(screen.raw) > 300)
    (copy,) = (tmp_path / "textgen" / "sessions").glob("*.txt")
    terminal.process.send_signal(signal_number)
    terminal.process.wait(60)
    assert copy.read_text().startswith("ROMEO:")
    assert len(copy.read_text()) == len("ROMEO:") + 30


def test_a_text_that_is_not_saved_is_kept_at_the_end(workplace, tmp_path):
    for commands, count in (("", 1), (f"/save {tmp_path / 'mine.txt'}\n", 1)):
        terminal = Terminal(workplace, tmp_path, "--length", 30)
        terminal.until_prompt()
        terminal.type("ROMEO:\n" + commands + "/exit\n")
        terminal.end()
        assert ("the text is kept in" in terminal.screen.raw) == (not commands)
        assert len(list((tmp_path / "textgen" / "sessions").glob("*.txt"))) == count


@given(st.text())
def test_escaped_text_is_read_back_by_unescape(text):
    assert unescape(escape(text)) == text
    assert not set("\n\r\t") & set(escape(text))
