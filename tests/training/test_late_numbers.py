from types import SimpleNamespace

import pytest
import torch

from textgen.training.late_numbers import LateNumbers


def test_numbers_on_a_cpu_are_read_at_once():
    late = LateNumbers()
    assert late.read(torch.tensor([1.0, 2.0])) == [1.0, 2.0]
    assert late.read(torch.tensor([3.0])) == [3.0]


class OnGpu(torch.Tensor):
    """A tensor that says it is on a GPU."""

    @property
    def device(self):
        return torch.device("cuda")


def test_the_host_waits_for_numbers_of_a_gpu_only_when_it_reads_them(monkeypatch):
    """The copy follows the collective on the GPU, into pinned memory, and an event follows the copy."""
    done, empty = [], torch.empty

    class Event:
        def record(self):
            done.append("event")

        def synchronize(self):
            done.append("host waits for event")

    def pinned(shape, dtype, pin_memory):
        assert pin_memory
        done.append("copy")
        return empty(shape, dtype=dtype)

    monkeypatch.setattr(torch.cuda, "Event", Event)
    monkeypatch.setattr(torch, "empty", pinned)
    late, numbers = LateNumbers(), torch.tensor([1.0, 2.0]).as_subclass(OnGpu)
    late.put(numbers, SimpleNamespace(wait=lambda: done.append("kernels wait for collective")))
    assert done == ["kernels wait for collective", "copy", "event"]
    numbers += 1.0
    assert late.take() == [1.0, 2.0]
    assert done[3:] == ["host waits for event"]
    assert late.take() is None


def test_numbers_of_a_collective_on_the_cpu_are_waited_for_when_they_are_read():
    late, numbers = LateNumbers(), torch.tensor([1.0])
    late.put(numbers, SimpleNamespace(wait=lambda: numbers.add_(1.0)))
    assert numbers.item() == 1.0
    assert late.take() == [2.0]


@pytest.mark.gpu
def test_numbers_on_a_gpu_are_those_of_the_reading_before():
    late, numbers = LateNumbers(), torch.tensor([1.0, 2.0], device="cuda")
    assert late.read(numbers) is None
    numbers += 1.0  # the copy is of the values at the reading
    assert late.read(numbers) == [1.0, 2.0]
    assert late.read(numbers) == [2.0, 3.0]
