import pytest
import torch

from textgen.runs.inherited import Inherited
from textgen.training import precision


@pytest.fixture(autouse=True)
def unprobed(monkeypatch):
    monkeypatch.delenv(Inherited.PRECISION.value, raising=False)


def test_what_is_asked_for_is_taken():
    assert precision.choose_precision("fp16", "cpu", "lstm", 8, 2, 4) == "fp16"


@pytest.mark.parametrize(("pays", "expected"), [(True, "bf16"), (False, "fp32")])
def test_auto_follows_the_trial_and_tells_other_processes(monkeypatch, pays, expected):
    monkeypatch.setattr(precision, "bf16_pays", lambda *_: pays)
    assert precision.choose_precision("auto", "cpu", "lstm", 8, 2, 4) == expected
    monkeypatch.setattr(precision, "bf16_pays", lambda *_: not pays)
    assert precision.choose_precision("auto", "cpu", "lstm", 8, 2, 4) == expected


@pytest.mark.parametrize("name", ["WORLD_SIZE", "SLURM_NTASKS"])
def test_processes_that_cannot_ask_each_other_choose_alike(monkeypatch, name):
    monkeypatch.setattr(precision, "bf16_pays", lambda *_: True)
    monkeypatch.setenv(name, "2")
    assert precision.choose_precision("auto", "cpu", "lstm", 8, 2, 4) == "fp32"


def test_a_gain_that_no_machine_has_is_refused():
    assert not precision.bf16_pays("lstm", 64, 4, 8, least_gain=1e6)


def test_a_gain_that_every_machine_has_is_accepted_unless_bf16_is_hopeless(monkeypatch):
    ticks = iter(range(10**6))
    monkeypatch.setattr(precision.time, "perf_counter", lambda: float(next(ticks)))  # both take one tick
    assert precision.bf16_pays("lstm", 64, 4, 8, least_gain=1.0)


def test_wrong_results_are_refused(monkeypatch):
    real = torch.autocast

    class Wrong(real):
        def __enter__(self):
            if self._enabled:
                torch.manual_seed(0)
                self.before = torch.nn.LSTM.forward
                torch.nn.LSTM.forward = lambda lstm, x, state: tuple(
                    3 * y if k == 0 else y for k, y in enumerate(self.before(lstm, x, state))
                )
            return super().__enter__()

        def __exit__(self, *exception):
            if self._enabled:
                torch.nn.LSTM.forward = self.before
            return super().__exit__(*exception)

    monkeypatch.setattr(torch, "autocast", Wrong)
    assert not precision.bf16_pays("lstm", 64, 4, 8, least_gain=0.0)


def test_the_trial_leaves_the_random_numbers_alone():
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    precision.bf16_pays("lstm", 64, 4, 8)
    assert torch.equal(torch.rand(1), expected)
