"""A command that a test calls in its own process: quick, for what it imports is there already."""

import json
from typing import NamedTuple

import pytest

from helpers.processes import without_progress
from textgen.cli import main


class Result(NamedTuple):
    """Exit status, standard output and standard error of a command."""

    status: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON object that it printed."""
        assert self.status == 0, self.err
        return json.loads(self.out)

    @property
    def rows(self):
        """The rows of its table, by name."""
        return {row["name"]: row for row in self.document["rows"]}


def starter(command, place, capsys, monkeypatch):
    """A function that runs a command with flags, in a folder, by default in `place`."""

    def start(*flags, cwd=place):
        monkeypatch.chdir(cwd)
        with pytest.raises(SystemExit) as left:
            main([command, *map(str, flags)])
        output, errors = capsys.readouterr()
        return Result(left.value.code, output, without_progress(errors))

    return start


def assert_user_error(result, *words):
    """One line on stderr with these words, nothing on stdout, exit status 2."""
    assert result.status == 2, result.out
    assert result.out == ""
    (line,) = result.err.splitlines()
    assert line.startswith("error: ")
    for word in words:
        assert word in line, line
