"""Drawings of characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.ui.plots import COLOURS, Canvas, marker, nice_ticks, shortened

anything = st.floats(-1e99, 1e99)


def drawn(canvas, braille=True):
    return [line.plain for line in canvas.lines(braille)]


def test_a_diagonal_has_a_dot_in_each_column():
    canvas = Canvas(2, 1, (0, 3), (0, 3))
    canvas.line([(0, 0), (3, 3)], "", "x")
    assert drawn(canvas) == ["⡠⠊"]  # dots 7 6 | 2 4... from the lower left to the upper right
    assert drawn(canvas, braille=False) == ["xx"]


def test_a_dashed_line_leaves_out_every_other_character():
    canvas = Canvas(4, 1, (0, 7), (0, 3))
    canvas.line([(0, 0), (7, 0)], "", ".", dashed=True)
    assert drawn(canvas) == ["⣀ ⣀ "]
    assert drawn(canvas, braille=False) == [". . "]


def test_a_single_point_is_a_dot():
    canvas = Canvas(1, 1, (0, 1), (0, 3))
    canvas.line([(1, 3)], "", "x")
    assert drawn(canvas) == ["⠈"]


def test_a_line_to_a_distant_point_keeps_its_direction():
    canvas = Canvas(4, 2, (0, 7), (0, 7))
    canvas.line([(0, 70007), (7, 7), (7, -5)], "", "x")
    assert [line.rstrip() for line in drawn(canvas)] == ["   ⢸", "   ⢸"]


@given(st.lists(st.tuples(st.floats(0, 1), anything), max_size=5), anything, st.floats(1e-90, 1e99))
def test_every_line_is_drawn_inside_in_finite_time(points, low, height):
    canvas = Canvas(6, 3, (0, 1), (low, low + max(height, abs(low) * 1e-9)))
    canvas.line(points, "", "x")
    assert [len(line) for line in drawn(canvas)] == [6, 6, 6]


def test_text_covers_dots_and_marks_its_cells_as_taken():
    canvas = Canvas(8, 2, (0, 1), (0, 1))
    canvas.write(0, 3, "ab", "bold")
    assert drawn(canvas, braille=False) == ["   ab   ", " " * 8]
    assert canvas.taken(0, 2, 2) == 2
    assert canvas.taken(0, 5, 2) == 1  # its neighbour
    assert canvas.taken(1, 2, 3) == 0
    assert canvas.taken(1, 6, 2) > 2  # at the right edge
    assert canvas.taken(2, 0, 2) > 2
    assert canvas.taken(0, -1, 2) > 2


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (2.1, 3.9, 4, ["2.5", "3.0", "3.5"]),
        (0.0, 100.0, 5, ["0", "20", "40", "60", "80", "100"]),
        (0.0, 5000.0, 2, ["0", "2,500", "5,000"]),
        (0.0, 1.0, 4, ["0.00", "0.25", "0.50", "0.75", "1.00"]),
        (0.0, 2e-4, 2, ["0", "0.0001", "0.0002"]),
        (-0.5, 0.5, 2, ["-0.5", "0.0", "0.5"]),
    ],
)
def test_ticks_are_round(low, high, most, ticks):
    assert [text for _, text in nice_ticks(low, high, most)] == ticks


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 20))
def test_ticks_are_few_distinct_and_inside(low, size, most):
    ticks = nice_ticks(low, low + size, most)
    assert len(ticks) <= most + 1
    assert len({text for _, text in ticks}) == len(ticks)
    assert all(low - 1e-6 * size <= value <= low + size * (1 + 1e-6) for value, _ in ticks)


def test_long_names_keep_both_ends():
    assert shortened("shakespeare-large-seed-1", 12, braille=True) == "shakes…eed-1"
    assert shortened("shakespeare-large-seed-1", 12, braille=False) == "shake..eed-1"
    assert shortened("short", 12, braille=True) == "short"


def test_forty_runs_differ_in_colour_or_marker():
    for braille in (True, False):
        assert len({(COLOURS[n % len(COLOURS)], marker(n, braille)) for n in range(40)}) == 40
