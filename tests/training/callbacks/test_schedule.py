"""The schedule on simulated machines, whose clock the test turns."""

import math
from types import SimpleNamespace

import pytest
import torch

from textgen.training.callbacks.schedule import Schedule, learning_rate_factor
from textgen.training.distributed import LateMaximum
from textgen.training.run_length import DECISION_SECONDS, Budget

TOKENS = 1000  # per window
VALIDATION_BATCHES = 50


class SimulatedClock(Budget):
    now = 0.0

    @property
    def elapsed(self) -> float:
        return self.now


class Machine:
    """Calls the schedule's hooks as Lightning does.

    Args:
        window_seconds: returns the time of a training window, given the seconds of the run.
        max_seconds, max_steps: limits of the run.
        validation_tokens: in the validation text.
        cost: of a validated token, in trained ones.
        every: windows between validations.
        save_seconds: time to save a state, before each validation and after the last one.
    """

    def __init__(
        self,
        window_seconds=lambda now: 0.1,
        max_seconds=60.0,
        max_steps=None,
        validation_tokens=60_000,
        cost=1 / 3,
        every=10**9,
        save_seconds=0.0,
    ):
        self.window_seconds, self.save_seconds = window_seconds, save_seconds
        self.batch_windows = validation_tokens / TOKENS / VALIDATION_BATCHES * cost
        self.clock = SimulatedClock(max_steps, max_seconds)
        self.schedule = Schedule(
            self.clock, warmup=0.1, decay="linear", tokens_per_window=TOKENS, validation_tokens=validation_tokens
        )
        self.group = {"lr": 0.0, "highest_lr": 2.0}
        self.trainer = SimpleNamespace(
            global_step=0,
            should_stop=False,
            world_size=1,
            is_global_zero=True,
            strategy=SimpleNamespace(root_device=torch.device("cpu")),
            fit_loop=SimpleNamespace(_should_accumulate=lambda: False),
            optimizers=[SimpleNamespace(param_groups=[self.group])],
            val_check_interval=every,
            val_check_batch=every,
        )
        self.averaged_at: list[float] = []
        self.module = SimpleNamespace(
            learning_rate=2.0,
            update_average=lambda progress, before: self.averaged_at.append(progress),
            validation_windows=None,
            validated_tokens=0,
        )
        self.rates: list[float] = []
        self.validated: list[tuple[int, int]] = []  # step, batches

    def spend(self, windows):
        for _ in range(math.ceil(windows / 0.05)):  # in small portions, since the speed may change
            self.clock.now += self.window_seconds(self.clock.now) * min(windows, 0.05)
            windows -= 0.05

    def save(self):
        self.clock.now += self.save_seconds
        self.schedule.saved(self.save_seconds)

    def validate(self):
        self.schedule.on_validation_start(self.trainer, self.module)
        batches = 0
        for batch in range(VALIDATION_BATCHES):
            if self.module.validation_windows is None or batch < self.module.validation_windows:
                self.spend(self.batch_windows)
                self.module.validated_tokens = batches = batch + 1
            self.schedule.on_validation_batch_end(self.trainer, self.module, None, None, batch)
        self.schedule.on_validation_end(self.trainer, self.module)
        self.validated.append((self.trainer.global_step, batches))

    def run(self):
        self.schedule.on_train_start(self.trainer, self.module)
        self.save()
        while True:
            self.schedule.on_train_batch_start(self.trainer, self.module, None, 0)
            self.rates.append(self.group["lr"])
            self.clock.now += self.window_seconds(self.clock.now)
            self.trainer.global_step += 1
            self.schedule.on_train_batch_end(self.trainer, self.module, None, None, 0)
            if self.trainer.should_stop or self.trainer.global_step % self.trainer.val_check_batch == 0:
                self.save()
                self.validate()
            if self.trainer.should_stop:
                break
        self.save()
        assert self.averaged_at[-1] == self.schedule.progress  # the EMA ends with the last weights
        return self

    @property
    def in_time(self):
        limit = self.clock.max_seconds
        return abs(self.clock.now - limit) <= max(2.0, 0.02 * limit)


def slower_from(moment, factor=3):
    """A machine whose speed falls to a third at a moment of the run."""
    return lambda now: 0.1 if now < moment else 0.1 * factor


def test_the_last_validation_fits_into_the_time_limit():
    machine = Machine().run()  # it costs what 20 windows cost
    assert machine.clock.now == pytest.approx(60.0, abs=0.2)
    assert machine.trainer.global_step == pytest.approx(580, abs=2)
    assert max(machine.rates) < 2.0
    assert machine.rates[-1] == pytest.approx(2.0 / 580, rel=0.01)  # the last one of a linear decay


@pytest.mark.parametrize("every", [10**9, 700, 200, 97])
@pytest.mark.parametrize("validation_tokens", [1_000, 60_000, 400_000])
@pytest.mark.parametrize("save_seconds", [0.0, 1.0])
def test_a_machine_that_slows_down_to_a_third_in_the_middle_ends_in_time(every, validation_tokens, save_seconds):
    machine = Machine(
        slower_from(100.0),
        max_seconds=200.0,
        validation_tokens=validation_tokens,
        every=every,
        save_seconds=save_seconds,
    ).run()
    assert machine.in_time, machine.clock.now


@pytest.mark.parametrize("every", [10**9, 300])
def test_a_machine_that_gets_faster_uses_its_time(every):
    machine = Machine(lambda now: 0.3 if now < 100 else 0.1, max_seconds=200.0, every=every).run()
    assert machine.in_time, machine.clock.now


@pytest.mark.parametrize("every", range(560, 590))
def test_a_validation_shortly_before_the_last_one_is_omitted(every):
    machine = Machine(every=every).run()
    assert machine.in_time, machine.clock.now
    assert len(machine.validated) == (2 if every < 560 else 1)


def test_a_validation_that_leaves_no_time_for_another_is_the_last():
    machine = Machine(slower_from(80.5, 4), max_seconds=200.0, validation_tokens=590_000, every=300)
    machine.run()  # the validation of step 300 takes 20 seconds, that of step 600 nearly 80
    assert [step for step, _ in machine.validated] == [300, 600]
    assert machine.clock.now <= 200.0


@pytest.mark.parametrize("every", [10**9, 100])
def test_a_validation_that_would_take_too_long_reads_less_of_the_text(every):
    machine = Machine(max_seconds=80.0, validation_tokens=10**6, every=every).run()  # all of it: 33 seconds
    assert machine.in_time, machine.clock.now
    (batches,) = {batches for _, batches in machine.validated}
    assert batches == pytest.approx(50 * 8 / 33.3, abs=1)  # a tenth of the limit


@pytest.mark.parametrize("cost", [1 / 5, 1 / 2, 1.0])
def test_a_first_validation_of_another_cost_than_assumed_keeps_the_limit(cost):
    machine = Machine(max_seconds=100.0, validation_tokens=200_000, cost=cost).run()
    assert machine.clock.now <= 102.0
    assert machine.validated[0][1] == (50 if cost < 1 / 3 else pytest.approx(50 / (3 * cost), abs=2))


def test_progress_never_falls_though_a_validation_is_faster_than_the_one_before():
    machine = Machine(max_seconds=60.0, every=100)
    machine.window_seconds = lambda now: 0.1
    machine.batch_windows *= 3
    original = machine.validate

    def faster():
        original()
        machine.batch_windows /= 10

    machine.validate = faster
    machine.run()
    assert machine.averaged_at == sorted(machine.averaged_at)


def test_slow_first_windows_do_not_end_the_run():
    machine = Machine(lambda now: 20.0 if now < 1 else 0.1).run()
    assert machine.in_time
    assert machine.trainer.global_step == pytest.approx(381, abs=2)


def test_steps_end_a_run_exactly():
    machine = Machine(max_seconds=None, max_steps=50).run()
    assert machine.trainer.global_step == 50
    assert machine.rates[0] == 0.0
    assert machine.rates[5] == max(machine.rates)
    assert machine.validated == [(50, VALIDATION_BATCHES)]


def test_a_resumed_run_validates_on_as_much_of_the_text():
    first = Machine(max_seconds=80.0, validation_tokens=10**6, every=100)
    first.run()
    resumed = Machine(max_seconds=160.0, validation_tokens=10**6, every=100)
    resumed.schedule.load_state_dict(first.schedule.state_dict())
    resumed.schedule.on_train_start(resumed.trainer, resumed.module)
    assert resumed.module.validation_windows == first.module.validation_windows is not None


def test_a_state_of_an_older_version_is_restored():
    schedule = Machine().schedule
    schedule.load_state_dict({"elapsed": 30.0, "reserved": 2.0, "scale": 0.25, "validated": True, "measured_from": 1.0})
    assert schedule.scale == 0.25
    assert schedule.validation_windows is None


def test_the_learning_rate_rises_then_falls_to_zero():
    factors = [learning_rate_factor(k / 1000, warmup=0.1) for k in range(1001)]
    assert factors[0] == 0.0
    assert factors[1000] == pytest.approx(0.0, abs=1e-12)
    assert max(factors) == pytest.approx(0.9)
    assert factors.index(max(factors)) == 100
    assert factors[500] == pytest.approx(0.5)
    assert learning_rate_factor(0.0, warmup=0.0) == 1.0


@pytest.mark.parametrize(
    ("decay", "factors"),
    [
        ("cosine", [1.0, 0.75, 0.5, 0.25, 0.0]),
        ("linear", [1.0, 2 / 3, 0.5, 1 / 3, 0.0]),
        ("trapezoid", [1.0, 1.0, 1.0, 1.0, 0.0]),
    ],
)
def test_each_decay_has_its_shape(decay, factors):
    found = [learning_rate_factor(p, 0.0, decay) for p in (0.0, 1 / 3, 0.5, 2 / 3, 1.0)]
    assert found == pytest.approx(factors, abs=1e-12)


def test_a_trapezoid_falls_linearly_over_the_last_third():
    assert learning_rate_factor(5 / 6, 0.0, "trapezoid") == pytest.approx(0.5)


class TestRanks:
    """Two ranks: what rank 0 would send is what the simulated machine sends itself."""

    @pytest.fixture
    def decisions(self, monkeypatch):
        """The steps at which the ranks sent each other something; nothing is waited for before the next one."""
        steps, under_way, exchange = [], [], LateMaximum.exchange

        def send(self, trainer, *values):
            assert len(under_way) <= 1
            steps.append(trainer.global_step)
            found = exchange(self, trainer, *values)
            assert len(under_way) == 1
            return found

        def all_reduce(numbers, operation, async_op):
            assert async_op
            under_way.append(numbers)
            return SimpleNamespace(wait=under_way.clear)

        def forget(self):
            under_way.clear()
            self.__init__()

        monkeypatch.setattr(LateMaximum, "exchange", send)
        monkeypatch.setattr(LateMaximum, "forget", forget)
        monkeypatch.setattr(torch.distributed, "all_reduce", all_reduce)
        monkeypatch.setattr(torch.distributed, "broadcast", lambda values, src: None)  # of validations, read at once
        return steps

    @pytest.mark.parametrize(("window_seconds", "windows"), [(0.01, 16), (0.09, 5), (0.2, 2), (2.0, 1)])
    def test_they_agree_every_half_second_or_sixteen_windows(self, decisions, window_seconds, windows):
        machine = Machine(lambda now: window_seconds, max_seconds=None, max_steps=200)
        machine.trainer.world_size = 2
        machine.run()
        assert decisions[:2] == [1, 2]  # at the second one they learn how far apart decisions are
        assert {after - before for before, after in zip(decisions[1:], decisions[2:], strict=False)} == {windows}
        assert machine.trainer.global_step == 200  # not at a decision: the end by steps needs none

    @pytest.mark.parametrize("every", [10**9, 100])
    def test_a_time_limit_holds_for_them_too(self, decisions, every):
        machine = Machine(max_seconds=60.0, every=every)
        machine.trainer.world_size = 2
        machine.run()
        assert abs(machine.clock.now - 60.0) <= DECISION_SECONDS
        assert machine.rates[-1] < 0.02  # a linear decay has come to its end
        assert len(decisions) < machine.trainer.global_step / 4

    def test_on_a_machine_that_slows_down_they_end_one_interval_later_at_most(self, decisions):
        for moment in (57.9, 58.0, 58.1, 58.2, 58.3, 58.4):
            machine = Machine(slower_from(moment), max_seconds=60.0, validation_tokens=3_000)
            machine.trainer.world_size = 2
            machine.run()
            assert machine.clock.now <= 60.0 + 3 * DECISION_SECONDS + 0.3

    def test_a_rank_learns_what_rank_0_said_at_the_decision_before(self, monkeypatch):
        """The second rank: its own clock counts for nothing, and rank 0's numbers arrive with the reduction."""
        said = iter([(0.1, True, 3), (0.3, False, 2), (0.2, True, 16), (0.5, True, 16)])

        def all_reduce(numbers, operation, async_op):
            assert numbers.tolist() == [0.0, 0.0, 0.0]  # of which rank 0's are the maximum
            told = torch.tensor(next(said), dtype=torch.float64)
            return SimpleNamespace(wait=lambda: numbers.copy_(told))

        monkeypatch.setattr(torch.distributed, "all_reduce", all_reduce)
        monkeypatch.setattr(torch.distributed, "broadcast", lambda values, src: None)
        machine = Machine(max_seconds=1e6, every=50)
        machine.trainer.world_size, machine.trainer.is_global_zero = 2, False
        machine.schedule.on_train_start(machine.trainer, machine.module)
        found = []
        for step in range(1, 8):
            machine.trainer.global_step, machine.clock.now = step, 1e5 * step
            machine.schedule.on_train_batch_end(machine.trainer, machine.module, None, None, 0)
            found.append((machine.schedule.decides, machine.schedule.progress, machine.trainer.val_check_batch))
        assert found == [
            (True, 0.0, 50),  # nothing has been said before
            (True, 0.1, 50),
            (False, 0.1, 50),
            (False, 0.1, 50),
            (True, 0.3, math.inf),
            (False, 0.3, math.inf),
            (True, 0.3, 50),  # progress never falls
        ]

    def test_after_a_validation_nothing_counts_that_was_said_before(self, decisions):
        machine = Machine(max_seconds=None, max_steps=100, every=40)
        machine.trainer.world_size = 2
        machine.run()
        assert [step for step in decisions if 40 < step < 50] == [41, 42, 47]

    def test_within_an_accumulated_step_nothing_is_decided(self, decisions):
        machine = Machine(max_seconds=None, max_steps=12)
        machine.trainer.world_size = 2
        machine.trainer.fit_loop._should_accumulate = lambda: machine.trainer.global_step % 3 != 0
        machine.run()
        assert all(step % 3 == 0 for step in decisions)


def test_validations_with_all_that_belongs_to_them_take_three_percent():
    """Here a validation takes 2 s, and 1 s for the state before it: 100 s must lie between two ends of them."""
    machine = Machine(max_seconds=1000.0, every=50, save_seconds=1.0)
    machine.schedule.skips_validations = True
    machine.run()
    times = [step * 0.1 for step, _ in machine.validated]
    assert times[0] == pytest.approx(5.0)
    assert all(after - before >= 97.0 for before, after in zip(times, times[1:-1], strict=False))
    assert 9 <= len(times) <= 11
    machine = Machine(max_seconds=1000.0, every=50, save_seconds=1.0).run()  # asked for by --validate-every
    assert len(machine.validated) > 100
