"""`generate.py --interactive` as a user starts it, in a pipe and in a terminal."""

import contextlib
import fcntl
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
from conftest import ROOT, assert_user_error, clean_environment
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.generate.command import unescape
from textgen.commands.generate.interactive import escape
from textgen.commands.generate.output import SEPARATOR
from textgen.commands.ui.cowriting_display import visible, wrapped

PAGE = "\n" + SEPARATOR


@pytest.fixture
def command(workplace, tmp_path):
    """Arguments of a process that begins a session."""

    def arguments(*flags):
        return {
            "args": [sys.executable, str(ROOT / "generate.py"), "--checkpoint", "play-1", "--interactive"]
            + [str(flag) for flag in flags],
            "cwd": workplace,
            "env": clean_environment() | {"XDG_STATE_HOME": str(tmp_path / "state"), "TERM": "xterm"},
        }

    return arguments


@pytest.fixture
def piped(command):
    """A session whose lines come from a pipe."""

    def session(*flags, lines=()):
        typed = lines if isinstance(lines, bytes) else "".join(line + "\n" for line in lines).encode()
        result = subprocess.run(
            **command("--seed", 1, *flags), input=typed, capture_output=True, timeout=120, check=False
        )
        result.stdout, result.stderr = result.stdout.decode(), result.stderr.decode()
        return result

    return session


def ended_well(result):
    assert result.returncode == 0, result
    assert "Traceback" not in result.stderr
    return result.stdout


def test_words_are_added_as_they_are_and_continued(piped, run, workplace):
    text = ended_well(piped("--length", 30, lines=["ROMEO:", r"\nO speak ", ""]))
    alone = run(
        "generate.py", "--checkpoint", "play-1", "--prompt", "ROMEO:", "--length", 30, "--seed", 1, cwd=workplace
    )
    assert text.startswith(alone.stdout.removesuffix("\n") + "\nO speak ")
    assert len(text) == len("ROMEO:" + "\nO speak ") + 3 * 30 + 1


def test_a_prompt_is_the_first_line_typed(piped):
    flags = ["--length", 20]
    assert ended_well(piped(*flags, "--prompt", "NURSE:")) == ended_well(piped(*flags, lines=["NURSE:"]))
    assert ended_well(piped(*flags)) == "\n"


def test_the_same_lines_and_seed_make_the_same_session(piped):
    lines = ["ROMEO:", "/again", "/temperature 1.3", "", "/undo", "/a", "/redo"]
    assert ended_well(piped(lines=lines)) == ended_well(piped(lines=lines))


def test_what_is_taken_back_is_followed_by_the_text_anew(piped):
    lines = ["ROMEO:", "/again", "/undo", "/u", "/redo", "/redo", "/new PARIS:", "/text"]
    pages = ended_well(piped("--length", 20, "--temperature", 1.5, lines=lines)).removesuffix("\n").split(PAGE)

    first, second, one_turn, and_on, new, whole = pages
    assert len(first) == len(second) == len("ROMEO:") + 20
    assert first != second
    assert one_turn == "ROMEO:"
    assert and_on == second
    assert new == whole
    assert new.startswith("PARIS:")


def test_settings_are_changed_shown_and_put_back(piped):
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
    result = piped(lines=[*lines, "/reset", "/set", "/set top_k 4", "/set --top-k"])
    assert ended_well(result) != "\n"
    messages = result.stderr.splitlines()
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


def test_a_seed_set_is_that_of_generate(piped, run, workplace):
    text = ended_well(piped("--length", 30, lines=["R", "/again", "/seed 5", "/new ROMEO: "])).split(PAGE)[-1]
    flags = ["--checkpoint", "play-1", "--length", 30, "--seed", 5, "--prompt", "ROMEO: "]
    assert text == run("generate.py", *flags, cwd=workplace).stdout


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/agian", "did you mean /again?"),
        ("/xyzzy", "/help"),
        ("/", "/help"),
        ("/undo", "nothing to undo"),
        ("/redo", "nothing to bring back"),
        ("/top-p 3", "--top-p 3 is out of range"),
        ("/length ten", "/length ten: write a whole number"),
        ("/min-p much", "/min-p much: write a number"),
        ("/temperature hot", "write a number"),
        ("/stop-at word", "choose one of line, sentence, paragraph"),
        ("/set temprature 1", "did you mean temperature?"),
        ("/reset nonsense", "there is no setting nonsense"),
        ("/regex (", "cannot use the pattern"),
        ("/num-beams 3", "leave --num-beams out"),
        ("/on-unknown cry", "error, skip or replace"),
        ("/save", "/save FILE"),
        ("/save .", "is a folder"),
        ("/save play.txt", "/save! play.txt"),
        ("/save play.txt/x", "cannot write"),
        ("/save ~nobody-of-this-name/x", "is no file"),
        ("/save " + "x" * 300, "cannot write"),
        ("Romé", "'é' (U+00E9"),
        ("/new §", "U+00A7"),
    ],
)
def test_a_mistake_is_one_line_and_the_session_goes_on(piped, line, words):
    result = piped("--length", 5, lines=[line, "ROMEO:"])
    assert len(ended_well(result)) == 6 + 5 + 1
    assert result.stdout.startswith("ROMEO:")
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("error: ")
    assert words in result.stderr


def test_a_line_that_is_not_utf_8_is_left_out(piped):
    result = piped("--length", 0, lines=b"R\n\xff\nO\r\nM")
    assert ended_well(result) == "ROM\n"
    assert result.stderr == "error: this line is not UTF-8; nothing was added\n"


def test_unknown_characters_can_be_left_out(piped):
    assert (
        ended_well(piped("--length", 0, lines=["/on-unknown skip", "Ro§m", "/on-unknown replace", "éo"])) == "Romeo\n"
    )


def test_a_slash_is_typed_twice(piped):
    result = piped("--length", 0, lines=["//undo"])
    assert "'/'" in result.stderr  # the model does not know it, but it is no command
    assert ended_well(piped("--length", 0, lines=["/on-unknown skip", "//u"])) == "u\n"


def test_saving_overwrites_only_what_is_its_own(piped, tmp_path):
    mine, other = tmp_path / "my text.txt", tmp_path / "other.txt"
    other.write_text("old")
    lines = [
        r"R\n",
        f"/save {mine}",
        "O",
        "/save",
        f"/save {other}",
        f"/save! {other}",
        "M",
        f"/save {other}",
        "/q",
        "no",
    ]
    result = piped("--length", 0, lines=lines)
    assert ended_well(result) == "R\nOM\n"
    assert mine.read_bytes() == b"R\nO"
    assert other.read_bytes() == b"R\nOM"
    assert f"error: {other} exists; /save! {other} overwrites it" in result.stderr
    assert f"4 characters saved in {other}" in result.stderr


def test_help_names_every_command(piped):
    result = piped(lines=["/help"])
    assert ended_well(result) == "\n"
    for name in "again undo redo set reset on-unknown text save new help quit".split():
        assert f"/{name}" in result.stderr
    assert max(map(len, result.stderr.splitlines())) < 80


@pytest.mark.parametrize("flags", [["--num-beams", 2], ["--best-of", 2]])
def test_flags_for_several_texts_are_refused(workplace, run, flags):
    arguments = ["--checkpoint", "play-1", "--interactive", *flags]
    assert_user_error(run("generate.py", *arguments, cwd=workplace), str(flags[0]))


def test_ctrl_c_ends_a_script(command):
    process = subprocess.Popen(
        **command("--length", 10**7, "--prompt", "ROMEO:"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.read(10).startswith(b"ROMEO:")
    process.send_signal(signal.SIGINT)
    process.stdin.close()
    with process.stdout as rest:
        rest.read()
    assert process.wait(60) == 130


class Session:
    """A session in a terminal of 100 columns and 30 rows."""

    def __init__(self, arguments):
        self._master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (30, 100))
        self.process = subprocess.Popen(
            **arguments, stdin=slave, stdout=slave, stderr=slave, start_new_session=True, preexec_fn=take_terminal
        )
        os.close(slave)

    def type(self, keys):
        if keys == "\x03":  # a signal between the prompt and Python's waiting for a key is seen with the next key only
            time.sleep(1.5)
        os.write(self._master, keys.encode())

    def until(self, pattern, timeout=60):
        """What is shown, up to and with what matches."""
        shown, end = b"", time.monotonic() + timeout
        while not re.search(pattern.encode(), shown):
            assert select.select([self._master], [], [], max(0, end - time.monotonic()))[0], (pattern, shown)
            shown += os.read(self._master, 1)
        return shown.decode()

    def rest(self):
        """What is shown until it ends."""
        shown = b""
        with contextlib.suppress(OSError):  # how Linux says that the other end is closed
            while select.select([self._master], [], [], 60)[0]:
                shown += os.read(self._master, 65536)
        os.close(self._master)
        assert self.process.wait(60) == 0
        return shown.decode()


def take_terminal():
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


PROMPT = r"\x1b\[2m> \x1b\[0m"


def test_ctrl_c_stops_a_long_turn_and_keeps_what_was_shown(command, tmp_path):
    saved = tmp_path / "saved.txt"
    session = Session(command("--length", 10**9))
    session.until(PROMPT)
    session.type("ROMEO:\\n\n")
    shown = session.until(r"(?s)\x1b\[J.{400}")
    session.type("\x03")
    shown += session.until(PROMPT)
    session.type(f"/save {saved}\n")
    session.until("characters saved")
    text = saved.read_text()
    screen = re.sub("\x1b\\[[0-9;?]*[a-zA-Z]", "", shown.rpartition("\x1b[J")[2]).replace("\r", "")
    assert len(text) > 300
    assert screen.removesuffix("> ").rstrip("\n") == text.rstrip("\n")
    # The session goes on from there, and the next turn is drawn anew.
    session.until(PROMPT)
    session.type("/length 30\n")
    session.until(PROMPT)
    session.type("/again\n")
    session.until(PROMPT)
    session.type("/save\n")
    session.until("37 characters saved")
    assert saved.read_text().startswith("ROMEO:\n")
    session.type("\x04")
    assert "--seed" in session.rest()


def test_ctrl_c_at_the_prompt_clears_the_line_and_twice_ends(command):
    session = Session(command("--length", 10))
    session.until(PROMPT)
    session.type("nothing of this")
    session.until("nothing of this")
    session.type("\x03")
    session.until("again ends")
    session.until(PROMPT)
    session.type("/text\n")
    session.until(PROMPT)
    session.type("\x03")
    session.until("again ends")
    session.until(PROMPT)
    session.type("\x03")
    assert "nothing of" not in session.rest()


def test_what_is_typed_while_the_model_writes_is_there_afterwards(command):
    session = Session(command("--length", 10**9))
    session.until(PROMPT)
    session.type("ROMEO:\n")
    session.until(r"(?s)\x1b\[J.{100}")
    session.type("/nonsense\n\x04")
    time.sleep(0.1)
    session.type("\x03")
    assert "no command" in session.rest().partition("/nonsense\r\n")[2]


def test_lines_of_the_last_session_are_at_hand(command, tmp_path):
    for first in (True, False):
        session = Session(command("--length", 3))
        session.until(PROMPT)
        if first:
            session.type("ROMEO:\n")
            session.until(PROMPT)
        else:
            session.type("\x1b[A")
            session.until("ROMEO:")
        session.type("\x15\x04")
        session.rest()
    history = tmp_path / "state" / "textgen" / "history"
    assert history.read_text() == "ROMEO:\n"
    assert history.stat().st_mode & 0o77 == 0


def test_a_history_that_cannot_be_kept_is_no_matter(command, tmp_path):
    (tmp_path / "state").write_text("a file, not a folder")
    session = Session(command("--length", 3))
    session.until(PROMPT)
    session.type("R\n")
    session.until(PROMPT)
    session.type("\x04")
    session.rest()


def test_without_colours_there_are_none(command):
    arguments = command("--length", 10)
    arguments["env"]["NO_COLOR"] = "1"
    session = Session(arguments)
    session.until("> ")
    session.type("ROMEO:\n/xyzzy\n\x04")
    assert not re.search("\x1b\\[[0-9;]+m", session.rest())


@pytest.mark.parametrize(
    ("text", "columns", "starts", "column"),
    [
        ("", 4, [0], 0),
        ("abc", 4, [0], 3),
        ("abcd", 4, [0], 4),  # the cursor waits in the last column
        ("abcde", 4, [0, 4], 1),
        ("abcd\ne", 4, [0, 5], 1),
        ("ab\n\n", 4, [0, 3, 4], 0),
        ("a\tb", 20, [0], 9),
        ("a\tb", 4, [0], 4),
        ("日本語", 5, [0, 2], 2),
        ("e\u0301e\u0301", 2, [0], 2),
    ],
)
def test_how_a_terminal_breaks_rows(text, columns, starts, column):
    assert wrapped(text, columns) == (starts, column)


@given(st.text("ab\n\t日é"), st.text("ab\n\t日é"))
def test_a_text_breaks_as_its_two_parts_do(one, other):
    starts, column = wrapped(one, 10)
    more, end = wrapped(other, 10, column)
    assert wrapped(one + other, 10) == (starts + [len(one) + start for start in more[1:]], end)


def test_control_characters_do_not_reach_the_terminal():
    assert visible("a\x1b[2J\r\n\x00\x7f\x9b\t") == "a␛[2J\n␀␡\ufffd\t"


@given(st.text())
def test_escaped_text_is_understood_again(text):
    assert unescape(escape(text)) == text
    assert not set("\n\r\t") & set(escape(text))
