import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.curves.panels import PANELS, Panel, RunCurves, axis_of, chosen_panels, limits, traces
from textgen.errors import SettingsError
from textgen.runs.history import History

ANY = Panel("any", "any")


def run(*records):
    return History("r", [{"step": 1.0, "epoch": 0.5, "time": 30.0} | r for r in records])


def trace(*values, best=None):
    return RunCurves(0, "r", [(float(i), y) for i, y in enumerate(values)], [], [], best)


def test_panels_without_values_are_left_out():
    runs = [run({"train/bpc": 3.0}, {"lr": 0.1}), run({"clip_rate": 0.0})]
    assert [panel.title for panel in chosen_panels([], runs)] == ["loss", "learning rate", "clip rate"]


def test_panels_are_chosen_by_name_or_by_key_once_and_in_that_order():
    runs = [run({"val/bpc": 3.0, "own_key": 1.0})]
    assert chosen_panels(["own_key", "loss", "own_key"], runs) == [Panel("own_key", "own_key"), PANELS["loss"]]


@pytest.mark.parametrize("names", [["lr"], ["nothing"]])
def test_the_error_for_an_unknown_metric_lists_the_recorded_ones(names):
    with pytest.raises(SettingsError, match=rf"--metric {names[0]}: .* recorded are epoch, loss, step, time, val/bpc$"):
        chosen_panels(names, [run({"val/bpc": 3.0})])


def test_records_without_any_loss_are_an_error():
    with pytest.raises(SettingsError, match="--metric loss"):
        chosen_panels([], [run({})])


@pytest.mark.parametrize(("seconds", "title", "end"), [(90, "seconds", 90), (600, "minutes", 10), (36000, "hours", 10)])
def test_the_unit_of_time_suits_the_longest_run(seconds, title, end):
    axis = axis_of("time", [run({}), run({"time": float(seconds)})])
    assert (axis.title, axis.end) == (title, end)
    assert traces(ANY, [run({"time": 60.0, "any": 1.0})], axis, 1)[0].main == [(60.0 / axis.scale, 1.0)]


def test_a_run_keeps_its_number_if_another_has_no_values():
    runs = [run({"val/bpc": 3.0}), run({"lr": 0.1}), run({"val/bpc": 2.0}, {"val/bpc": 2.5})]
    shown = traces(PANELS["loss"], runs, axis_of("step", runs), 1)
    assert [(trace.number, trace.best[1]) for trace in shown] == [(0, 3.0), (2, 2.0)]


def test_the_losses_of_the_first_steps_are_outside_the_limits():
    low, high = limits(ANY, [trace(9.0, 6.0, *[3 - i / 100 for i in range(98)])])
    assert (low, high) == pytest.approx((2.03 - 0.04 * 0.97, 3.0 + 0.04 * 0.97))


def test_all_values_of_a_whole_panel_are_inside_the_limits():
    low, high = limits(PANELS["lr"], [trace(9.0, 6.0, *[3 - i / 100 for i in range(98)])])
    assert low < 2.03 < 9.0 < high


def test_the_best_validation_is_always_inside_the_limits():
    low, _ = limits(ANY, [trace(*[3.0 + i / 100 for i in range(20)], 0.5, best=(20.0, 0.5))])
    assert low < 0.5


def test_a_constant_is_in_the_middle_and_zeros_are_at_the_bottom():
    low, high = limits(ANY, [trace(5.0, 5.0)])
    assert low < 5.0 < high
    assert 5.0 - low == pytest.approx(high - 5.0)
    low, high = limits(ANY, [trace(0.0, 0.0)])
    assert -0.1 < low < 0.0 < 1.0 < high


@given(st.lists(st.lists(st.floats(-1e99, 1e99), min_size=1), min_size=1, max_size=3))
def test_most_values_are_inside_the_limits(lines):
    low, high = limits(ANY, [trace(*values) for values in lines])
    assert low < high
    for values in lines:
        assert sum(low <= value <= high for value in values) >= 0.7 * len(values) - 2
