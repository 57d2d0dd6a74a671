"""The line that says what a silent command is doing."""

import io
from types import SimpleNamespace

import pytest

from textgen import notice


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def stderr(monkeypatch):
    monkeypatch.setattr(notice, "DELAY", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()
    monkeypatch.setattr(notice, "sys", SimpleNamespace(stderr=terminal))
    yield terminal
    notice.settle()


def wait():
    if notice._timer:
        notice._timer.join()


def test_words_appear_and_are_erased_before_other_output(stderr):
    notice.announce("loading the model")
    wait()
    assert stderr.getvalue() == "\r\x1b[2Kloading the model ...\r"
    notice.settle()
    assert stderr.getvalue().endswith("\r\x1b[2K")


def test_later_words_replace_them_at_once(stderr):
    notice.announce("loading the model")
    wait()
    notice.announce("generating")
    assert stderr.getvalue().endswith("\r\x1b[2Kgenerating ...\r")


def test_a_quick_command_shows_none(stderr, monkeypatch):
    monkeypatch.setattr(notice, "DELAY", 60.0)
    notice.announce("loading the model")
    notice.settle()
    assert stderr.getvalue() == ""


def test_a_pipe_gets_none(stderr, monkeypatch):
    pipe = io.StringIO()
    monkeypatch.setattr(notice, "sys", SimpleNamespace(stderr=pipe))
    notice.announce("loading the model")
    wait()
    assert pipe.getvalue() == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["generate", "--prompt", "a"], "loading the model"),
        (["corpora", "check", "--corpus", "a.txt"], "reading the text"),
        (["inspect", "gates"], "loading the model"),
        (["train"], "reading the text"),
        (["corpora", "list"], None),
        (["score", "--help"], None),
        (["score", "-"], None),
        ([], None),
    ],
)
def test_each_command_that_takes_long_has_words(arguments, words, monkeypatch):
    said = []
    monkeypatch.setattr(notice, "announce", said.append)
    notice.announce_command(arguments)
    assert said == [words] * (words is not None)
