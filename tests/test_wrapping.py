"""Lines in the columns of a terminal."""

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.wrapping import GLUE, wrap, wrap_beside, wrap_command


def test_lines_break_between_words():
    assert wrap("a few words more", 9) == ["a few", "words", "more"]
    assert wrap(f"up to 5 % of it, or{GLUE}so", 8) == ["up to", "5 % of", "it,", "or so"]


def test_further_lines_are_below_the_first_one():
    assert wrap_beside("text    ", "one and twenty words or more", 28) == [
        "text    one and twenty words",
        "        or more",
    ]


def test_a_path_that_is_too_wide_has_a_line_of_its_own():
    path = "/home/me/" + "x" * 30
    assert wrap_beside("run     ", f"{path} is here", 30) == ["run", path, "        is here"]


@pytest.mark.parametrize(
    ("command", "lines"),
    [
        ("textgen generate --prompt 'a b'", ["textgen generate --prompt 'a b'"]),
        (
            "textgen generate --checkpoint poems --prompt 'Where the slow river'",
            ["textgen generate --checkpoint poems \\", "  --prompt 'Where the slow river'"],
        ),
        (
            "/opt/somewhere/far/away/bin/python generate.py --seed 1",
            ["/opt/somewhere/far/away/bin/python \\", "  generate.py --seed 1"],
        ),
        (
            "python generate.py --checkpoint a --escapes --prompt 'O winter, what' --seed 1",
            ["python generate.py --checkpoint a \\", "  --escapes --prompt 'O winter, what' \\", "  --seed 1"],
        ),
    ],
)
def test_a_command_breaks_before_its_flags(command, lines):
    assert wrap_command(command, 40) == lines


@given(st.lists(st.text(alphabet="ab '\"\\-$", min_size=1), min_size=1), st.integers(20, 60))
def test_a_broken_command_means_the_same(arguments, columns):
    command = shlex.join(["textgen", *arguments])
    assert shlex.split("\n".join(wrap_command(command, columns)).replace(" \\\n", " ")) == shlex.split(command)
