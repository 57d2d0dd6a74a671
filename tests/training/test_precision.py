import dataclasses

import pytest
import torch

from textgen.model.config import ModelConfig
from textgen.runs.environment import Inherited
from textgen.training import precision

RUN = {
    "config": ModelConfig(vocabulary=5, embedding=8, hidden=8, layers=1),
    "accelerator": "cpu",
    "batch_size": 2,
    "window": 4,
}
SHAPE = {
    "config": ModelConfig(vocabulary=5, embedding=8, hidden=64, layers=1),
    "batch_size": 4,
    "window": 8,
}


@pytest.fixture(autouse=True)
def unprobed(monkeypatch):
    monkeypatch.delenv(Inherited.PRECISION.value, raising=False)


def test_what_is_asked_for_is_taken():
    assert precision.choose_precision("fp16", **RUN) == "fp16"


@pytest.mark.parametrize(("pays", "expected"), [(True, "bf16"), (False, "fp32")])
def test_auto_follows_the_probe_and_hands_its_result_to_other_processes(monkeypatch, pays, expected):
    monkeypatch.setattr(precision, "bf16_pays", lambda *_, **__: pays)
    assert precision.choose_precision("auto", **RUN) == expected
    monkeypatch.setattr(precision, "bf16_pays", lambda *_, **__: not pays)
    assert precision.choose_precision("auto", **RUN) == expected


@pytest.mark.parametrize("name", ["WORLD_SIZE", "SLURM_NTASKS"])
def test_processes_that_cannot_communicate_choose_alike(monkeypatch, name):
    monkeypatch.setattr(precision, "bf16_pays", lambda *_, **__: True)
    monkeypatch.setenv(name, "2")
    assert precision.choose_precision("auto", **RUN) == "fp32"


def test_a_gain_that_no_machine_has_is_refused():
    assert not precision.bf16_pays(**SHAPE, least_gain=1e6)


def test_a_gain_that_every_machine_has_is_accepted_unless_bf16_is_hopeless(monkeypatch):
    gru = dataclasses.replace(SHAPE["config"], cell="gru")
    ticks = iter(range(10**6))
    monkeypatch.setattr(precision.time, "perf_counter", lambda: float(next(ticks)))  # both take one tick
    assert precision.bf16_pays(
        **SHAPE | {"config": gru}, least_gain=1.0
    )  # not all processors have bf16 kernels of LSTMs


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
    assert not precision.bf16_pays(**SHAPE, least_gain=0.0)


def test_a_processor_without_bf16_kernels_takes_fp32(monkeypatch):
    real = precision.run_sequence

    def without_bf16(*arguments):
        if torch.is_autocast_enabled("cpu"):
            raise RuntimeError("could not create a primitive descriptor for the LSTM forward propagation primitive")
        return real(*arguments)

    monkeypatch.setattr(precision, "run_sequence", without_bf16)
    assert not precision.bf16_pays(**SHAPE)


def test_the_probe_leaves_the_random_numbers_alone():
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    precision.bf16_pays(**SHAPE)
    assert torch.equal(torch.rand(1), expected)
