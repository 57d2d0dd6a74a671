import pytest

from textgen.training.budget import Budget, learning_rate_factor


def test_progress_is_the_larger_share_and_ends_at_one():
    budget = Budget(max_steps=100, max_seconds=50.0)
    assert budget.progress(step=10, elapsed=0.0) == 0.1
    assert budget.progress(step=10, elapsed=25.0) == 0.5
    assert budget.progress(step=200, elapsed=0.0) == 1.0


def test_time_kept_back_ends_the_training_earlier():
    budget = Budget(max_steps=None, max_seconds=50.0)
    budget.reserved_seconds = 10.0
    assert budget.progress(step=0, elapsed=20.0) == 0.5
    assert budget.progress(step=0, elapsed=40.0) == 1.0
    assert budget.seconds_left(step=0, elapsed=20.0) == pytest.approx(30.0)


def test_more_time_kept_back_than_there_is_ends_at_once():
    budget = Budget(max_steps=None, max_seconds=5.0)
    budget.reserved_seconds = 10.0
    assert budget.progress(step=1, elapsed=0.1) == 1.0


def test_time_left_is_unknown_before_the_first_step():
    assert Budget(max_steps=10, max_seconds=None).seconds_left(0, 1.0) is None


def test_a_budget_needs_a_limit():
    with pytest.raises(ValueError, match="limit"):
        Budget(None, None)


def test_the_learning_rate_rises_then_falls_to_zero():
    factors = [learning_rate_factor(k / 1000, warmup=0.1) for k in range(1001)]
    assert factors[0] == 0.0
    assert factors[1000] == pytest.approx(0.0, abs=1e-12)
    assert max(factors) == pytest.approx(0.9)
    assert factors.index(max(factors)) == 100
    assert factors[500] == pytest.approx(0.5)
    assert learning_rate_factor(0.0, warmup=0.0) == 1.0


@pytest.mark.parametrize(
    ("schedule", "factors"),
    [
        ("cosine", [1.0, 0.75, 0.5, 0.25, 0.0]),
        ("linear", [1.0, 2 / 3, 0.5, 1 / 3, 0.0]),
        ("trapezoid", [1.0, 1.0, 1.0, 1.0, 0.0]),
    ],
)
def test_each_schedule_falls_in_its_way(schedule, factors):
    found = [learning_rate_factor(p, 0.0, schedule) for p in (0.0, 1 / 3, 0.5, 2 / 3, 1.0)]
    assert found == pytest.approx(factors, abs=1e-12)


def test_a_trapezoid_falls_along_a_line_over_the_last_third():
    assert learning_rate_factor(5 / 6, 0.0, "trapezoid") == pytest.approx(0.5)
