import re

from hypothesis import given, settings
from hypothesis import strategies as st

from textgen.commands.curves.drawing import draw
from textgen.commands.curves.panels import PANELS, axis_of, traces
from textgen.runs.history import History, with_derived


def run(name, *points, key="val/bpc"):
    return History(name, with_derived([{"step": x, "epoch": x / 10, "time": x * 1.0, key: y} for x, y in points]))


def drawing(runs, columns=60, rows=16, braille=True, x="step", panel=PANELS["loss"]):
    axis = axis_of(x, runs)
    return [
        line.plain.rstrip()
        for line in draw(panel, traces(panel, runs, axis, 1), axis, columns=columns, rows=rows, braille=braille)
    ]


def test_points_of_a_curve_are_drawn_at_their_values():
    heading, *rows, rule, numbers = drawing([run("a", (0.0, 4.0), (50.0, 2.0), (100.0, 3.0))])
    assert heading == "loss, bits per character   ━ validation   ★ best"
    assert rows[0].startswith("4 ┤●")
    (star,) = (row for row in rows if "★" in row)
    assert star.startswith("2 ┤")
    assert next(row for row in rows if row.startswith("3 ┤")).endswith("● validation")
    assert (rule[:3], rule[-7:]) == ("  └", "─┬ step")
    assert numbers.split() == ["0", "25", "50", "75", "100"]
    ticks = [i for i, sign in enumerate(rule) if sign == "┬"]
    assert star.index("★") == ticks[2]
    assert sum("2.000" in row for row in rows) == 1


def test_training_is_dashed_and_named():
    _, *rows, _, _ = drawing([run("a", (0.0, 4.0), (100.0, 4.0), key="train/bpc")])
    (line,) = (row for row in rows if "training" in row)
    assert " ⠤ ⠤ ⠤ " in line.translate(dict.fromkeys(map(ord, "⠒⣀⠉"), "⠤"))


def test_each_run_has_a_marker_and_its_name_at_the_end():
    runs = [run("first", (0.0, 4.0), (100.0, 3.0)), run("second", (0.0, 3.8), (50.0, 2.0))]
    for braille, one, other, star in ((True, "●", "▲", "★"), (False, "o", "x", "@")):
        rows = drawing(runs, braille=braille)
        (first,) = (row for row in rows if "first" in row)
        (second,) = (row for row in rows if "second" in row)
        assert first.endswith(f"{star} {one} first")
        assert second.endswith(f"{star} {other} second")
        assert len(second) < len(first) - 20  # in the middle, where its line ends
        assert "".join(rows).isascii() is not braille


def test_names_of_lines_that_end_together_do_not_hide_each_other():
    runs = [run(f"run{i}", (0.0, 4.0), (100.0, 3.0 + i / 1000)) for i in range(5)]
    rows = drawing(runs)
    ends = [row.rsplit(" ", 1)[1] for row in rows if "run" in row]
    assert ends == ["run4", "run3", "run2", "run1", "run0"]


def test_best_values_do_not_overlap():
    lows = [3.0 - i / 1000 for i in range(30)]
    runs = [run(f"run{i}", (0.0, 4.0), (50.0, low), (100.0, 3.5)) for i, low in enumerate(lows)]
    numbers = re.findall(r"\d\.\d\d+", "\n".join(drawing(runs, columns=50, rows=10)[1:-2]))
    assert "2.971" in numbers
    assert set(numbers) <= {f"{low:.3f}" for low in lows}


def test_markers_are_only_on_points_that_are_inside():
    points = [(float(i), 2.0 - i / 1e4) for i in range(50, 100)]
    _, *rows, _, _ = drawing([run("a", (0.0, 90.0), (20.0, 50.0), *points)])
    columns = [row.index("●") for row in rows if "●" in row]
    assert columns
    assert min(columns) > 20  # the first point that is inside is in the middle


point = st.tuples(st.floats(0, 1e6), st.floats(-1e99, 1e99))


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.text(max_size=50), st.lists(point, min_size=1, max_size=12)), min_size=1, max_size=4),
    st.sampled_from(["val/bpc", "train/bpc"]),
    st.integers(40, 120),
    st.integers(9, 40),
    st.booleans(),
)
def test_a_drawing_has_the_requested_size_for_any_values(runs, key, columns, rows, braille):
    made = [run(name, *sorted(points), key=key) for name, points in runs]
    lines = drawing(made, columns, rows, braille, "epoch")
    assert len(lines) == rows
    assert max(map(len, lines[1:])) <= columns
