import itertools
import json
from types import SimpleNamespace

import pytest
from helpers.small_run import train

from textgen.settings.run import TrainingSettings
from textgen.training import run_length
from textgen.training.run_length import Budget, EndTime, max_steps_of, validation_interval


def interval(tokens, steps_per_epoch=1000.0, max_steps=None, max_seconds=None):
    budget = Budget(max_steps, max_seconds)
    return validation_interval(budget, validation_tokens=tokens, tokens_per_step=1024, steps_per_epoch=steps_per_epoch)


def test_the_smaller_limit_of_steps_counts():
    assert max_steps_of(TrainingSettings(), windows=10) is None
    assert max_steps_of(TrainingSettings(epochs=3), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=7), windows=10) == 7
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=99), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=2, accumulate=4), windows=10) == 5
    assert max_steps_of(TrainingSettings(epochs=10, accumulate=100), windows=3) == 1


@pytest.mark.parametrize("tokens", [1, 5_000, 55_770, 10_000_000])
def test_validations_cost_at_most_their_share(tokens):
    cost_in_trained_tokens = tokens / 3
    assert cost_in_trained_tokens <= 0.03 * interval(tokens, 10.0, max_seconds=60.0) * 1024


def test_a_run_limited_in_steps_is_validated_ten_times():
    assert interval(5_000, max_steps=1000) == 100
    assert interval(5_000, max_steps=5) == 55  # once, at the end


def test_a_short_text_is_validated_every_three_epochs():
    assert interval(300, 6.0, max_seconds=20.0) == 18
    assert interval(300, 6.0, max_steps=100_000) == 18
    assert interval(300, 1.0, max_seconds=600.0) == 10


@pytest.mark.parametrize("steps_per_epoch", [1.0, 7.5, 60.0, 245.0, 491.0, 900.0])
def test_validations_are_at_the_ends_of_epochs(steps_per_epoch):
    for tokens in (1, 5_000, 55_770, 300_000):
        found = interval(tokens, steps_per_epoch, max_seconds=600.0)
        epochs = found / steps_per_epoch
        assert abs(epochs - round(epochs)) * steps_per_epoch < 0.51
        assert round(epochs) >= 1
        assert found >= 10


def test_a_short_run_on_a_few_megabytes_has_more_than_one_validation():
    assert interval(230_000, 4104.0, max_seconds=60.0) == 2496


def test_a_short_run_on_a_long_text_is_validated_before_its_end():
    assert interval(5_000, 1e6, max_seconds=100.0) == 100
    assert interval(5_000, 1e6, max_seconds=3600.0) == 500
    assert interval(5_000, 1e6, max_steps=100_000) == 500


def test_progress_is_the_larger_share_and_ends_at_one():
    budget = Budget(max_steps=100, max_seconds=50.0)
    assert budget.progress(step=10, elapsed=0.0) == 0.1
    assert budget.progress(step=10, elapsed=25.0) == 0.5
    assert budget.progress(step=200, elapsed=0.0) == 1.0


def test_reserved_time_ends_the_training_earlier():
    budget = Budget(max_steps=None, max_seconds=50.0)
    budget.reserved_seconds = 10.0
    assert budget.progress(step=0, elapsed=20.0) == 0.5
    assert budget.progress(step=0, elapsed=40.0) == 1.0
    assert budget.seconds_left(step=0, elapsed=20.0) == pytest.approx(30.0)


def test_more_reserved_time_than_there_is_ends_the_training_at_once():
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


class TestEndTime:
    def test_before_the_first_validation_it_follows_from_the_speed_of_training(self):
        end = EndTime(max_seconds=100.0, validation_windows=60)
        assert end.seconds == 0.0
        end.trained(0.1)
        assert end.seconds == pytest.approx(60 * 0.1 / 3)
        end.save_seconds = 0.5  # before the validation and after it
        assert end.seconds == pytest.approx(2.0 + 2 * 0.5)

    def test_a_slow_first_window_does_not_count(self):
        end = EndTime(max_seconds=100.0, validation_windows=60)
        for seconds in (20.0, 0.1, 0.1):
            end.trained(seconds)
        assert end.window_seconds == 0.1

    def test_a_change_of_speed_is_noticed_within_seconds(self):
        end = EndTime(max_seconds=1000.0, validation_windows=60)
        for _ in range(100):
            end.trained(0.1)
        assert end.window_seconds == pytest.approx(0.1)
        for _ in range(50):  # 15 seconds
            end.trained(0.3)
        assert end.window_seconds == pytest.approx(0.3, rel=0.1)

    def test_the_last_validation_takes_as_long_as_the_one_before_it(self):
        end = EndTime(max_seconds=100.0, validation_windows=60)
        end.trained(0.1)
        end.validated(7.0)
        end.save_seconds = 0.5
        assert end.seconds == pytest.approx(7.5)

    def test_a_slower_machine_needs_more_time_in_proportion(self):
        end = EndTime(max_seconds=1000.0, validation_windows=60)
        for _ in range(100):
            end.trained(0.1)
        end.validated(7.0)
        for _ in range(500):
            end.trained(0.3)
        assert end.seconds == pytest.approx(21.0, rel=0.01)

    def test_a_change_of_speed_during_a_validation_is_one_of_many(self):
        end = EndTime(max_seconds=1000.0, validation_windows=60)
        end.trained(0.1)
        for seconds in (7.0, 21.0, 7.0):
            end.validated(seconds)
        assert end.seconds == pytest.approx(7.0)

    def test_the_first_validation_may_take_a_tenth_of_the_limit_or_what_is_left(self):
        end = EndTime(max_seconds=100.0, validation_windows=10**9)
        end.trained(0.1)
        assert end.seconds == pytest.approx(10.0)
        assert end.longest_validation(40.0) == pytest.approx(10.0)
        assert end.longest_validation(95.0) == pytest.approx(5.0)
