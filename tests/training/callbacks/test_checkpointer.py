"""When states are saved among several ranks: what one asks for at a decision, all do at the next one."""

from types import SimpleNamespace

import pytest
import torch
from lightning.pytorch.strategies.launchers.subprocess_script import _SubprocessScriptLauncher

from textgen.runs.environment import REQUEUE
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.signals import StoppedBySignal

TERMINATED = 15


class Rank:
    """One of two ranks, whose windows are steps of a second; every second one is a decision.

    Attributes:
        saved: the steps whose states were saved.
        other: what the other rank sends at a step: (the step whose state is due, signal).
        ending: what a signal has led to, in order: "weights" are written, the "others" go on and have "ended".
        started: the processes of the other ranks that this one has started.
    """

    def __init__(self, monkeypatch, every=(None, 10.0)):
        self.step, self.saved, self.other, self.ending = 0, [], {}, []
        monkeypatch.setattr("textgen.training.callbacks.checkpointer.time.monotonic", lambda: float(self.step))
        monkeypatch.setattr(torch.distributed, "all_reduce", self._all_reduce)
        self.schedule = SimpleNamespace(decides=False, saved=lambda seconds, written: None)
        self.signals = SimpleNamespace(received=0)
        monkeypatch.setattr(torch.distributed, "broadcast", lambda values, src: self.ending.append("others"))
        best_model = SimpleNamespace(best_step=1, finish=lambda: self.ending.append("weights"))
        run = SimpleNamespace(path=None)
        self.checkpointer = Checkpointer(run, best_model, self.schedule, self.signals, every=every, identity={})
        io = SimpleNamespace(wait=lambda: None, failures=SimpleNamespace(since=None), write_seconds=0.0)
        monkeypatch.setattr("textgen.training.callbacks.checkpointer.checkpoint_io", lambda trainer: io)
        launcher = _SubprocessScriptLauncher(None, 2, 1)
        self.started = launcher.procs = [SimpleNamespace(wait=lambda timeout: self.ending.append("ended"))]
        self.trainer = SimpleNamespace(
            world_size=2,
            should_stop=False,
            val_check_batch=10**9,
            is_global_zero=True,
            strategy=SimpleNamespace(root_device=torch.device("cpu"), launcher=launcher),
            save_checkpoint=lambda path: self.saved.append(self.step),
        )
        loop = SimpleNamespace(_should_accumulate=lambda: False, epoch_loop=SimpleNamespace(total_batch_idx=0))
        self.trainer.fit_loop = loop

    def _all_reduce(self, numbers, operation, async_op=False):
        other = torch.tensor(self.other.get(self.step, (0, 0)), dtype=numbers.dtype)
        if not async_op:  # of a state that is waited for: nothing has failed
            return None
        return SimpleNamespace(wait=lambda: numbers.copy_(torch.maximum(numbers, other)))

    def run(self, steps):
        for self.step in range(1, steps + 1):
            self.trainer.global_step = self.step
            self.trainer.fit_loop.epoch_loop.total_batch_idx = self.step - 1
            self.schedule.decides = self.step % 2 == 0
            self.checkpointer.on_train_batch_end(self.trainer, None, None, None, 0)
        return self.saved


def test_a_state_that_is_due_is_saved_once_at_the_next_decision(monkeypatch):
    assert Rank(monkeypatch).run(30) == [12, 24]


def test_a_state_is_saved_when_it_is_due_by_the_clock_of_another_rank(monkeypatch):
    rank = Rank(monkeypatch, every=(None, 1000.0))
    rank.other = {6: (6, 0)}
    assert rank.run(20) == [8]


def test_a_state_that_was_saved_in_the_meantime_is_not_due_any_more(monkeypatch):
    rank = Rank(monkeypatch)
    rank.trainer.val_check_batch = 11  # a validation, before which a state is saved, after the state of step 10 was due
    assert rank.run(21) == [11]


def test_states_by_steps_are_saved_at_these_steps(monkeypatch):
    assert Rank(monkeypatch, every=(5, None)).run(17) == [5, 10, 15]


def test_a_signal_of_another_rank_stops_this_one_at_the_next_decision(monkeypatch):
    rank = Rank(monkeypatch, every=(None, 1000.0))
    rank.other = {4: (0, TERMINATED)}
    with pytest.raises(StoppedBySignal) as stop:
        rank.run(20)
    assert stop.value.code == 128 + TERMINATED
    assert rank.saved == [6]


def test_the_other_ranks_end_after_rank_0_has_written_all_and_do_not_end_it(monkeypatch):
    """Lightning kills a process five seconds after one that it has started ended by a signal, and srun may do alike."""
    monkeypatch.setattr("textgen.training.callbacks.checkpointer.requeue", lambda: rank.ending.append("requeue"))
    rank = Rank(monkeypatch)
    rank.other = {4: (0, REQUEUE)}
    with pytest.raises(StoppedBySignal):
        rank.run(20)
    assert rank.ending == ["weights", "requeue", "others", "ended"]
    assert rank.started == []


def test_a_single_rank_does_at_once_what_it_is_asked_for(monkeypatch):
    rank = Rank(monkeypatch)
    rank.trainer.world_size = 1
    assert rank.run(20) == [10, 20]


def test_nothing_is_saved_and_nothing_stops_within_an_accumulated_step(monkeypatch):
    rank = Rank(monkeypatch, every=(1, None))
    rank.trainer.world_size = 1
    rank.trainer.fit_loop._should_accumulate = lambda: rank.step % 3 != 0
    rank.trainer.val_check_batch = 4  # a state is saved before a validation
    rank.schedule.decides = True
    assert rank.run(7) == [3, 6]
    rank.signals.received, rank.saved = TERMINATED, []
    with pytest.raises(StoppedBySignal):
        for rank.step in (8, 9, 10):
            rank.trainer.global_step = rank.step
            rank.schedule.decides = True
            rank.checkpointer.on_train_batch_end(rank.trainer, None, None, None, 0)
    assert (rank.step, rank.saved) == (9, [9])
