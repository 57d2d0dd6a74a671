"""The terminal of the interactive session: keys, the line being typed, and a text that is continued and taken back."""

import contextlib
import os
import signal

import pytest
from helpers.screen import Screen
from hypothesis import given, settings
from hypothesis import strategies as st
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from textgen.commands.generate.cowriting_display import (
    HISTORY_LIMIT,
    REPRINTED_ROWS,
    TerminalDisplay,
    row_starts,
    visible,
)

BANNER = "[play, --seed 1: type text, or just Enter, and the model continues; /help]"


@contextlib.contextmanager
def terminal(folder, columns=100, height=30):
    """A display with its keys and its screen."""
    with create_pipe_input() as keys:
        screen = Screen(columns, height)
        yield TerminalDisplay("play, --seed 1", folder / "history", keys, screen.output()), keys, screen


@pytest.fixture
def shown(tmp_path):
    with terminal(tmp_path) as parts:
        yield parts


@pytest.fixture
def typed(tmp_path):
    """A function that returns the line read from keys."""
    with create_pipe_input() as keys:
        display = TerminalDisplay("play, --seed 1", tmp_path / "history", keys, DummyOutput())

        def read(text):
            keys.send_bytes(text.encode() if isinstance(text, str) else text)
            return display.read_line()

        yield read


def lines_below_banner(screen):
    assert screen.lines()[0] == BANNER
    return screen.lines()[1:]


def test_text_grows_in_place_and_the_typed_line_disappears(shown):
    display, keys, screen = shown
    keys.send_text("ROMEO:\n")
    assert display.read_line() == "ROMEO:"
    display.append("user", "ROMEO:")
    display.stream(iter(["\nO spe", "ak"]))
    assert lines_below_banner(screen) == ["ROMEO:", "O speak"]
    keys.send_text("!\n")
    display.read_line()
    display.append("user", "!")
    assert lines_below_banner(screen) == ["ROMEO:", "O speak!", ""]
    assert screen.line() == "O speak!"


def test_messages_follow_the_typed_line_and_disappear_when_the_text_continues(shown):
    display, keys, screen = shown
    display.append("user", "ROMEO:")
    keys.send_text("/xyzzy\n")
    display.read_line()
    display.notify("there is no command", error=True)
    display.notify("two\nlines")
    assert lines_below_banner(screen) == ["ROMEO:", "> /xyzzy", "error: there is no command", "two", "lines", ""]
    display.stream(iter([" O"]))
    assert screen.line() == "ROMEO: O"
    assert not any(lines_below_banner(screen)[1:])


def test_text_taken_back_is_erased(shown):
    display, _, screen = shown
    display.append("user", "ROMEO:\n")
    display.stream(iter(["One\nTwo\n", "Three"]))
    display.take_back([("user", "ROMEO:\n")])
    display.stream(iter(["Four"]))
    assert str(screen).rstrip() == f"{BANNER}\nROMEO:\nFour"


def test_new_page_leaves_the_text(shown):
    display, _, screen = shown
    display.append("user", "ROMEO:")
    display.new_page()
    display.append("user", "PARIS:\n")
    display.new_page()
    display.append("user", "NURSE:")
    display.close()
    assert lines_below_banner(screen) == ["ROMEO:", "", "PARIS:", "", "NURSE:", "[play, --seed 1]", ""]


def test_last_rows_are_printed_again_when_the_end_has_left_the_screen(tmp_path):
    with terminal(tmp_path, columns=80, height=20) as (display, keys, screen):
        text = "".join(f"line {n}\n" for n in range(15)) + "the end"
        display.append("user", text)
        display.notify("\n".join(["help"] * 30))
        display.append("model", " goes on")
        assert screen.lines()[-REPRINTED_ROWS - 1 :] == ["", *f"{text} goes on".split("\n")[-REPRINTED_ROWS:]]
        # The rows above those printed again cannot be reached: the end of the remaining text is printed again too.
        display.take_back([("user", text[:20])])
        assert screen.lines()[-3:] == ["line 0", "line 1", "line 2"]
        keys.send_text("\x1b[200~" + "pasted\n" * 30 + "\x1b[201~\n")
        assert display.read_line() == "pasted\n" * 30
        display.append("user", "!")
        assert [line for line in screen.lines() if line][-4:] == ["line 2", "line 0", "line 1", "line 2!"]


@pytest.mark.parametrize("lines", range(1, 7))
def test_end_of_the_text_is_found_wherever_messages_have_moved_it(tmp_path, lines):
    with terminal(tmp_path, columns=100, height=5) as (display, keys, screen):
        display.append("user", "one\ntwo")
        display.notify("\n".join(["message"] * lines))
        keys.send_text("typed\n")
        display.read_line()
        display.append("user", "!")
        assert [line for line in screen.lines() if line][-2:] == ["one", "two!"]


def test_last_rows_are_printed_again_after_a_suspension(shown, monkeypatch):
    display, keys, screen = shown
    monkeypatch.setattr("prompt_toolkit.application.application.os.kill", lambda *_: screen.write("$ fg\n"))
    display.append("user", "ROMEO:")
    keys.send_text("O\x1a speak\n")
    assert display.read_line() == "O speak"
    display.append("user", " O")
    assert [line for line in screen.lines() if line] == [BANNER, "ROMEO:", "$ fg", "ROMEO: O"]


def test_last_rows_are_printed_again_when_the_window_narrows_below_the_typed_line(tmp_path):
    with create_pipe_input() as keys:
        screen = Screen(100, 30)
        display = TerminalDisplay("play", tmp_path / "history", keys, screen.output())
        display.append("user", "ROMEO:")
        display._prompt.default_buffer.on_text_insert += lambda buffer: setattr(screen, "columns", 20)
        keys.send_text("a long line of the user\n")
        display.read_line()
        display.append("user", " O")
        assert screen.lines()[-3:] == ["ROMEO:", "", "ROMEO: O"]


letters = st.text("abc \n日é😀", max_size=9)
long = st.text("ab \n日", min_size=10, max_size=40)
widths = st.sampled_from([4, 11])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("append"), letters),
        st.tuples(st.just("stream"), letters),
        st.tuples(st.just("take_back"), st.integers(0, 3)),
        st.tuples(st.just("notify"), long),
        st.tuples(st.just("read_line"), st.text("ab 日é", max_size=60)),
        st.tuples(st.just("new_page"), st.none()),
    ),
    min_size=2,
    max_size=12,
)


def follow(steps, display, keys, screen):
    """Runs the steps; yields the passages of all pages after each one that ends in the text."""
    pages = [[]]
    for name, value in steps:
        if name == "append":
            display.append("user", value)
            pages[-1].append(("user", value))
        elif name == "stream":
            display.stream(iter(value))
            pages[-1].append(("model", value))
        elif name == "take_back":
            pages[-1] = pages[-1][: max(0, len(pages[-1]) - value)]
            display.take_back(pages[-1])
        elif name == "new_page":
            display.new_page()
            pages.append([])
        elif name == "notify":
            display.notify(value)
            continue
        else:
            keys.send_text(value + "\n")
            assert display.read_line() == value
            continue
        yield ["".join(text for _, text in page) for page in pages]


def rows_of(text, columns):
    screen = Screen(columns, 1000)
    screen.write(text)
    return screen.lines()


@given(steps, widths)
@settings(max_examples=50)
def test_large_screen_shows_exactly_the_text(tmp_path_factory, steps, columns):
    with terminal(tmp_path_factory.mktemp("state"), columns, height=1000) as (display, keys, screen):
        start = screen.row
        for pages in follow(steps, display, keys, screen):
            separated = "".join(page + ("\n" if page.rpartition("\n")[2] else "") + "\n" for page in pages[:-1])
            expected = rows_of(separated + pages[-1], columns)
            assert [row for row in screen.lines()[start:] if row] == [row for row in expected if row]
            assert not any(screen.lines()[screen.row + 1 :])


@given(steps, widths)
@settings(max_examples=50)
def test_small_screen_ends_with_the_end_of_the_text(tmp_path_factory, steps, columns):
    with terminal(tmp_path_factory.mktemp("state"), columns, height=4) as (display, keys, screen):
        for pages in follow(steps, display, keys, screen):
            end = Screen(columns, 4)
            end.write(pages[-1])
            assert screen.line() == end.line()
            if end.row:  # above it is the text, or the empty row before its last rows were printed again
                assert screen.lines()[screen.row - 1] in (end.lines()[end.row - 1], "")
            assert not any(screen.lines()[screen.row + 1 :])


def test_ctrl_c_stops_a_stream_after_a_piece(shown):
    display, _, screen = shown
    handler = signal.getsignal(signal.SIGINT)

    def texts():
        yield "one "
        os.kill(os.getpid(), signal.SIGINT)
        yield "two "
        yield "three"

    display.stream(texts())
    assert screen.line() == "one two "
    assert signal.getsignal(signal.SIGINT) is handler


def test_stream_that_fails_keeps_what_was_shown(shown):
    display, _, screen = shown

    def texts():
        yield "one "
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        display.stream(texts())
    display.notify("stopped")
    display.append("user", "two")
    assert screen.line() == "one two"


def test_line_is_edited(typed):
    assert typed("RMEO\x01\x1b[CO\x05:\n") == "ROMEO:"  # Home, right, O, End
    assert typed("not this\x15that\n") == "that"
    assert typed("a\tb\n") == "a\tb"


def test_pasted_lines_are_one_line(typed):
    assert typed("\x1b[200~one\r\ntwo\nthree\x1b[201~!\n") == "one\ntwo\nthree!"


def test_keys_typed_ahead_wait_for_the_next_line(typed):
    assert typed("one\ntwo\n") == "one"
    assert typed("") == "two"


def test_ctrl_d_ends(typed):
    with pytest.raises(EOFError):
        typed("\x04")


def test_ctrl_c_clears_the_line_and_ends_on_an_empty_one(shown):
    display, keys, screen = shown
    keys.send_text("nothing of this\x03that\n\x03")
    assert display.read_line() == "that"
    assert screen.lines()[1:4] == ["> nothing of this", "Ctrl-C again ends, as Ctrl-D does", ""]
    keys.send_text("this\x03\x03")
    with pytest.raises(EOFError):
        display.read_line()


def test_bytes_that_are_not_utf_8_are_an_error(typed):
    with pytest.raises(UnicodeDecodeError):
        typed(b"R\xff\n")
    assert typed("é\n") == "é"


def test_lines_of_earlier_sessions_are_in_the_history(tmp_path):
    for text, line in (("ROMEO:\n", "ROMEO:"), ("\x1b[A!\n", "ROMEO:!")):
        with terminal(tmp_path / "state" / "textgen") as (display, keys, _):
            keys.send_text(text)
            assert display.read_line() == line
    with terminal(tmp_path / "state" / "textgen") as (display, keys, _):
        keys.send_text("\x1b[200~two\nlines\x1b[201~\n\n")
        display.read_line()
    history = tmp_path / "state" / "textgen" / "history"
    assert history.read_text() == "ROMEO:\nROMEO:!\ntwo\\nlines\n"
    assert history.stat().st_mode & 0o77 == 0


def test_only_the_newest_lines_of_a_long_history_are_read(tmp_path):
    (tmp_path / "history").write_text("".join(f"{n}\n" for n in range(HISTORY_LIMIT + 10)))
    with terminal(tmp_path) as (display, keys, _):
        keys.send_text("\x1b[A" * (HISTORY_LIMIT + 5) + "\n")
        assert display.read_line() == "10"


def test_pasted_lines_and_backslashes_are_recalled_as_they_were(tmp_path):
    with terminal(tmp_path) as (display, keys, _):
        keys.send_text("\x1b[200~two\n\\nabla\x1b[201~\n")
        assert display.read_line() == "two\n\\nabla"
    with terminal(tmp_path) as (display, keys, _):
        keys.send_text("\x1b[A\n")
        assert display.read_line() == "two\n\\nabla"


def test_alt_enter_is_a_newline(typed):
    assert typed("ROMEO:\x1b\rO\n") == "ROMEO:\nO"


def test_history_that_cannot_be_written_is_ignored(tmp_path):
    (tmp_path / "state").write_text("a file, not a folder")
    with terminal(tmp_path / "state") as (display, keys, _):
        keys.send_text("R\n")
        assert display.read_line() == "R"


def test_no_colours_when_they_are_not_wanted(tmp_path, monkeypatch):
    styled = {}
    for wanted in ("", "1"):
        monkeypatch.setenv("NO_COLOR", wanted)
        monkeypatch.setenv("TERM", "xterm")
        with terminal(tmp_path) as (display, keys, screen):
            display.append("user", "ROMEO:")
            keys.send_text("/xyzzy\n")
            display.read_line()
            display.notify("no", error=True)
            styled[wanted] = screen.raw.replace("\x1b[0m", "").count("m") - str(screen).count("m")
    assert styled[""] > 0
    assert styled["1"] == 0


@pytest.mark.parametrize(
    ("text", "columns", "starts"),
    [
        ("", 4, [0]),
        ("abc", 4, [0]),
        ("abcd", 4, [0]),  # the cursor waits at the end of the row
        ("abcde", 4, [0, 4]),
        ("abcd\ne", 4, [0, 5]),
        ("ab\n\n", 4, [0, 3, 4]),
        ("a\tb", 20, [0]),
        ("a\tbcdefghijkl", 20, [0]),
        ("a\tbcdefghijklmn", 20, [0, 14]),
        ("a\tb", 4, [0]),
        ("日本語", 5, [0, 2]),
        ("e\u0301e\u0301", 2, [0]),
        ("😀😀", 3, [0, 1]),
    ],
)
def test_rows_of_a_terminal(text, columns, starts):
    assert row_starts(text, columns) == starts


def test_control_characters_do_not_reach_the_terminal():
    assert visible("a\x1b[2J\r\n\x00\x7f\x9b\t") == "a␛[2J\n␀␡\ufffd\t"
