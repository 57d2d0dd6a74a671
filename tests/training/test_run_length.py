import itertools
import json
from types import SimpleNamespace

import pytest
from helpers.small_run import train

from textgen.settings.training import TrainingSettings
from textgen.training import run_length
from textgen.training.run_length import Budget, max_steps_of, validation_interval


def test_the_smaller_limit_of_steps_counts():
    assert max_steps_of(TrainingSettings(), windows=10) is None
    assert max_steps_of(TrainingSettings(epochs=3), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=7), windows=10) == 7
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=99), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=2, accumulate=4), windows=10) == 6


@pytest.mark.parametrize("validation", [1, 5_000, 55_770, 10_000_000])
def test_validations_cost_at_most_their_share(validation):
    per_step = 1024
    steps = validation_interval(validation, per_step, 10.0, None, 60.0)
    cost_in_trained_characters = validation / 3
    assert cost_in_trained_characters <= 0.03 * steps * per_step


def test_a_run_limited_in_steps_is_validated_ten_times():
    assert validation_interval(5_000, 1024, 1000.0, 1000, None) == 100
    assert validation_interval(5_000, 1024, 1000.0, 5, None) == 55  # once, at the end


def test_a_short_text_is_not_read_by_heart_between_two_validations():
    assert validation_interval(300, 1024, 6.0, None, 20.0) == 18  # three readings
    assert validation_interval(300, 1024, 6.0, 100_000, None) == 18
    assert validation_interval(300, 1024, 1.0, None, 600.0) == 10


def test_a_short_run_on_a_long_text_is_validated_now_and_then():
    assert validation_interval(5_000, 1024, 1e6, None, 100.0) == 100
    assert validation_interval(5_000, 1024, 1e6, None, 3600.0) == 500
    assert validation_interval(5_000, 1024, 1e6, 100_000, None) == 500


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


def test_the_time_limit_ends_a_run_with_its_validation_inside(tmp_path, monkeypatch):
    """On a clock that goes on by 10 ms whenever the budget looks at it."""
    ticks = itertools.count()
    monkeypatch.setattr(run_length, "time", SimpleNamespace(monotonic=lambda: next(ticks) / 100))
    train(tmp_path, max_steps=None, max_time="3s", patience=0, log_every=1)
    lines = [json.loads(line) for line in (tmp_path / "r/metrics.jsonl").read_text().splitlines()]
    assert "val/loss" in lines[-1]
    assert 2.5 < lines[-1]["time"] < 3.5
    rates = [line["lr"] for line in lines if "lr" in line]
    assert rates[-1] < max(rates) / 10
