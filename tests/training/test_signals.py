import itertools
import os
import signal

import pytest
from helpers.small_run import train

from textgen.training.module import TruncatedBPTT
from textgen.training.signals import Signals, StoppedBySignal, StoppedNow


@pytest.fixture
def signals_in_step(monkeypatch):
    """Sends signals to this process in the middle of the tenth batch; batches begun."""
    begun = itertools.count()
    step = TruncatedBPTT.training_step

    def install(*numbers):
        def training_step(module, batch, index):
            if next(begun) == 9:
                for number in numbers:
                    os.kill(os.getpid(), number)
            return step(module, batch, index)

        monkeypatch.setattr(TruncatedBPTT, "training_step", training_step)
        return begun

    return install


@pytest.mark.parametrize("numbers", [[signal.SIGINT], [signal.SIGTERM], [signal.SIGHUP], 2 * [signal.SIGTERM]])
def test_a_signal_ends_a_run_after_the_batch(tmp_path, signals_in_step, numbers):
    begun, before = signals_in_step(*numbers), signal.getsignal(numbers[0])
    with pytest.raises(StoppedBySignal) as stopped:
        train(tmp_path)
    assert stopped.value.code == 128 + numbers[0]
    assert not isinstance(stopped.value, StoppedNow)
    assert next(begun) == 10
    assert signal.getsignal(numbers[0]) is before
    assert "resumed at step 10" in train(tmp_path, resume=True)


def test_a_hangup_that_nohup_ignores_does_not_end_the_run(tmp_path, signals_in_step):
    begun, before = signals_in_step(signal.SIGHUP), signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        train(tmp_path)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert next(begun) > 10


def test_a_second_ctrl_c_does_not_wait_for_the_end_of_the_batch(tmp_path, signals_in_step):
    signals_in_step(signal.SIGINT, signal.SIGINT)
    with pytest.raises(StoppedNow) as left:
        train(tmp_path)
    assert left.value.code == 130
    assert "resumed at step 9" in train(tmp_path, resume=True)


def test_the_handlers_before_are_restored():
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with Signals() as signals:
        signals.take()  # again, after Lightning has installed its own
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_before_training_on_several_machines_signals_end_the_process():
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with Signals(several_machines=True) as signals:
        assert signal.getsignal(signal.SIGINT) == signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
        signals.take()  # as training begins
        assert signal.SIG_DFL not in (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM))
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
