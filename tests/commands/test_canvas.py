from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.ui.canvas import Canvas

anything = st.floats(-1e99, 1e99)


def drawn(canvas, braille=True):
    return [line.plain for line in canvas.lines(braille)]


def test_a_diagonal_is_a_dot_in_each_column_of_dots():
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


def test_a_line_from_far_outside_keeps_its_direction_inside():
    canvas = Canvas(4, 2, (0, 7), (0, 7))
    canvas.line([(0, 70007), (7, 7), (7, -5)], "", "x")
    assert [line.rstrip() for line in drawn(canvas)] == ["   ⢸", "   ⢸"]


@given(st.lists(st.tuples(st.floats(0, 1), anything), max_size=5), anything, st.floats(1e-90, 1e99))
def test_every_line_ends_and_stays_inside(points, low, height):
    canvas = Canvas(6, 3, (0, 1), (low, low + max(height, abs(low) * 1e-9)))
    canvas.line(points, "", "x")
    assert [len(line) for line in drawn(canvas)] == [6, 6, 6]


def test_signs_stand_above_dots_and_places_know_whether_they_are_free():
    canvas = Canvas(8, 2, (0, 1), (0, 1))
    canvas.write(0, 3, "ab", "bold")
    assert drawn(canvas, braille=False) == ["   ab   ", " " * 8]
    assert canvas.taken(0, 2, 2) == 2
    assert canvas.taken(0, 5, 2) == 1  # its neighbour
    assert canvas.taken(1, 2, 3) == 0
    assert canvas.taken(1, 6, 2) > 2  # at the right edge
    assert canvas.taken(2, 0, 2) > 2
    assert canvas.taken(0, -1, 2) > 2
