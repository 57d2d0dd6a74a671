"""The schedule against a clock that the test turns."""

from types import SimpleNamespace

import pytest

from textgen.training.callbacks.schedule import Schedule, learning_rate_factor
from textgen.training.run_length import Budget


class Clock(Budget):
    now = 0.0

    @property
    def elapsed(self) -> float:
        return self.now


def run(seconds_of_step, max_seconds, validation_characters, max_steps=None):
    """Steps of 1000 characters until the schedule asks to stop; returns trainer, clock and learning rates."""
    clock = Clock(max_steps, max_seconds)
    schedule = Schedule(clock, 0.1, 1000, validation_characters)
    group = {"lr": 0.0, "highest_lr": 2.0}
    averaged = []
    trainer = SimpleNamespace(
        global_step=0, should_stop=False, world_size=1, optimizers=[SimpleNamespace(param_groups=[group])]
    )
    module = SimpleNamespace(learning_rate=2.0, average=lambda share, progress: averaged.append(share))
    rates = []
    while not trainer.should_stop:
        schedule.on_train_batch_start(trainer, module, None, 0)
        rates.append(group["lr"])
        clock.now += seconds_of_step(trainer.global_step)
        trainer.global_step += 1
        schedule.on_train_batch_end(trainer, module, None, None, 0)
    assert sum(averaged) == pytest.approx(1.0)  # the average of the weights hears of the whole run
    return trainer, clock, rates


def test_a_validation_fits_into_the_time_limit():
    # a validation of 60,000 characters costs what 20 steps cost
    trainer, clock, rates = run(lambda step: 0.1, 60.0, 60_000)
    assert clock.now == pytest.approx(58.0, abs=0.2)
    assert trainer.global_step == pytest.approx(580, abs=2)
    assert max(rates) < 2.0
    assert rates[-1] == pytest.approx(2.0 / 580, rel=0.01)  # the last of as many steps along a line


def test_progress_never_falls_though_a_validation_turns_out_quicker_than_the_one_before():
    clock = Clock(None, 60.0)
    schedule = Schedule(clock, 0.1, 1000, 60_000)
    shares = []
    module = SimpleNamespace(learning_rate=2.0, average=lambda share, progress: shares.append(share))
    trainer = SimpleNamespace(global_step=0, should_stop=False, world_size=1)
    for step in range(1, 301):
        clock.now += 0.1
        trainer.global_step = step
        schedule.on_train_batch_end(trainer, module, None, None, 0)
        if step in (100, 200):
            schedule.on_validation_start(trainer, module)
            clock.now += 6.0 if step == 100 else 0.1
            schedule.on_validation_end(trainer, module)
    assert min(shares) == 0.0
    assert sum(shares) == schedule.progress == pytest.approx(36.1 / 59.9)


def test_slow_first_steps_do_not_end_the_run():
    trainer, clock, _ = run(lambda step: 2.0 if step < 10 else 0.1, 60.0, 60_000)
    assert clock.now == pytest.approx(58.0, abs=0.2)
    assert trainer.global_step == pytest.approx(390, abs=2)


def test_a_validation_longer_than_the_limit_leaves_three_quarters_for_training():
    _, clock, _ = run(lambda step: 0.1, 20.0, 10**9)
    assert clock.now == pytest.approx(15.0, abs=0.2)


def test_steps_end_a_run_exactly():
    trainer, _, rates = run(lambda step: 0.1, None, 60_000, max_steps=50)
    assert trainer.global_step == 50
    assert rates[0] == 0.0
    assert rates[5] == max(rates)


def test_a_validation_that_was_timed_is_what_is_kept_back():
    clock = Clock(None, 100.0)
    schedule = Schedule(clock, 0.0, 1000, 10)
    schedule.on_validation_start(None, None)
    clock.now = 7.0
    schedule.on_validation_end(None, None)
    assert clock.reserved_seconds == 7.0


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
