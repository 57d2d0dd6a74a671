import pytest
import torch

from textgen.training.late_numbers import LateNumbers


def test_numbers_on_a_cpu_are_read_at_once():
    late = LateNumbers()
    assert late.read(torch.tensor([1.0, 2.0])) == [1.0, 2.0]
    assert late.read(torch.tensor([3.0])) == [3.0]


@pytest.mark.gpu
def test_numbers_on_a_gpu_are_those_of_the_reading_before():
    late, numbers = LateNumbers(), torch.tensor([1.0, 2.0], device="cuda")
    assert late.read(numbers) is None
    numbers += 1.0  # the copy is of the values at the reading
    assert late.read(numbers) == [1.0, 2.0]
    assert late.read(numbers) == [2.0, 3.0]
