"""The choice of a number of threads, on simulated machines."""

import pytest
import torch

from textgen.training.callbacks.threads import RETRY_SECONDS, ThreadCount

QUIET = {1: 0.050, 2: 0.026}
BUSY = {1: 0.052, 2: 0.090}  # one of two cores has another program


def run(choice, machine, seconds):
    """Runs windows for some time; returns the numbers of threads and the windows done."""
    counts, spent = [], 0.0
    while spent < seconds:
        counts.append(choice.count)
        spent += machine[choice.count]
        choice.window(machine[choice.count])
    return counts


def test_a_quiet_machine_keeps_all_threads_after_one_trial():
    counts = run(ThreadCount(2), QUIET, 60)
    assert counts.count(1) == 5
    assert len(counts) > 0.99 * 60 / QUIET[2]


def test_beside_another_program_fewer_threads_run():
    counts = run(ThreadCount(2), BUSY, 60)
    assert counts[12] == 1
    assert len(counts) > 0.9 * 60 / BUSY[1]


def test_the_choice_follows_the_load():
    choice = ThreadCount(2)
    assert run(choice, QUIET, 5)[-1] == 2
    assert run(choice, BUSY, 5)[-1] == 1
    assert run(choice, QUIET, RETRY_SECONDS + 2)[-1] == 2
    assert run(choice, QUIET, 30).count(1) == 0


def test_a_slower_machine_is_tried_once():
    choice = ThreadCount(2)
    run(choice, QUIET, 5)
    slower = {number: 2 * seconds for number, seconds in QUIET.items()}
    assert run(choice, slower, 30).count(1) == 5


@pytest.mark.parametrize("most", [1, 2, 3, 4, 16])
def test_every_number_is_possible(most):
    choice = ThreadCount(most)
    fastest = max(most // 2, 1)
    machine = {number: 0.01 + abs(number - fastest) * 0.01 for number in range(1, most + 1)}
    counts = run(choice, machine, 30)
    assert set(counts) <= set(range(1, most + 1))
    assert counts[-50:].count(fastest) > 25


def test_one_thread_stays_one():
    assert set(run(ThreadCount(1), {1: 0.05}, 10)) == {1}


def test_the_callback_restores_the_number():
    from types import SimpleNamespace

    from textgen.training.callbacks.threads import Threads

    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        callback, trainer = Threads(), SimpleNamespace(world_size=1)
        seen = set()
        for _ in range(30):
            callback.on_train_batch_start(trainer, None, None, 0)
            seen.add(torch.get_num_threads())
            callback.on_train_batch_end(trainer, None, None, None, 0)
        assert seen == {1, 2}
        callback.teardown(trainer, None, "fit")
        assert torch.get_num_threads() == 2
        torch.set_num_threads(1)
        callback.on_exception(trainer, None, KeyboardInterrupt())
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
