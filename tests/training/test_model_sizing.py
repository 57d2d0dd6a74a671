import pytest

from textgen.errors import SettingsError
from textgen.model.config import ModelConfig
from textgen.training.model_sizing import (
    OPERATIONS,
    check_memory,
    expected_readings,
    nearest,
    operations_of,
    parameters,
    plans,
    recommended,
    usual_dropout,
)
from textgen.training.run_length import Budget

TWO_CORES = 1.7e11


def widths(ids, vocabulary=65, operations=TWO_CORES, accelerator="cpu"):
    return {plan.max_time: plan.hidden for plan in plans(ids, vocabulary, operations, accelerator)}


def test_the_runs_that_were_tried_are_proposed_for_the_text_that_they_were_tried_on():
    found = widths(1_003_854)
    assert (found["2m"], found["10m"], found["1h"]) == (256, 256, 384)
    plan = {plan.max_time: plan for plan in plans(1_003_854, 65, TWO_CORES, "cpu")}
    assert [plan[each].preset for each in ("2m", "10m", "1h")] == ["quick", None, "best"]
    assert [plan[each].flags for each in ("2m", "1h")] == ["--max-time 2m", "--max-time 1h --hidden 384"]
    assert plan["2m"].readings == pytest.approx(120 * TWO_CORES / 6 / plan["2m"].parameters / 1_003_854)
    assert recommended(list(plan.values())) is plan["10m"]


def test_parameters_are_those_of_the_default_network():
    # V E + V H + 4H (E + H) + 2 x 4H 2H, E = 64, of 65 characters; E = H from 257 on
    assert parameters(256, 65) == 65 * (64 + 256) + 1024 * (64 + 256) + 2 * 1024 * 512
    assert parameters(256, 300) == 300 * 512 + 1024 * 512 + 2 * 1024 * 512
    assert nearest(parameters(448, 65) * 1.01, 65) == 448


def test_short_texts_get_small_networks_and_long_ones_all_that_time_allows():
    assert set(widths(10_000).values()) == {64}
    assert max(widths(100_000).values()) == 128
    long = widths(10**9)
    assert long["1h"] < long["8h"]
    assert long["8h"] > widths(1_003_854)["8h"]
    assert recommended(plans(10**9, 65, TWO_CORES, "cpu")).max_time == "8h"
    assert recommended(plans(10_000, 65, TWO_CORES, "cpu")).max_time == "2m"


def test_dropout_is_that_of_train():
    few, many = plans(10**9, 65, TWO_CORES, "cpu")[0], plans(100_000, 65, TWO_CORES, "cpu")[-1]
    assert (few.dropout, many.dropout) == (0, 0.3)


def test_a_processor_is_measured_and_others_are_taken_for_what_is_usual():
    assert operations_of("cuda") == 5e12
    assert 1e8 < operations_of("cpu", seconds=0.01) < 1e16


def test_steps_say_exactly_how_often_a_text_is_read():
    assert expected_readings(Budget(300, None), 1000, 20, 10**6, "cpu") == pytest.approx(6.0)


def test_time_says_it_by_the_work_of_a_character():
    assert expected_readings(Budget(None, 60.0), 10**6, 1024, 10**6, "cpu") == pytest.approx(
        60 * OPERATIONS["cpu"] / 6e12
    )


def test_of_two_limits_the_nearer_counts():
    assert expected_readings(Budget(50, 1e9), 1000, 20, 10**6, "cuda") == pytest.approx(1.0)


@pytest.mark.parametrize(("readings", "share"), [(1e-6, 0.0), (2, 0.0), (4.5, 0.05), (10, 0.1), (50, 0.2), (1e9, 0.3)])
def test_more_readings_more_dropout(readings, share):
    assert usual_dropout(readings) == share


def test_a_model_that_no_machine_holds_is_refused_before_it_is_built():
    shape = ModelConfig(vocabulary=65, embedding=16384, hidden=16384, layers=64)
    with pytest.raises(SettingsError, match="GB of memory, and this machine has"):
        check_memory(shape, 16, 64)
    check_memory(ModelConfig(vocabulary=65, embedding=256, hidden=256, layers=3), 16, 64)
