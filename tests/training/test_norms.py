import pytest
import torch
from torch import nn

from textgen.training.norms import StepNorms


def test_the_norms_are_those_of_all_weights_together():
    weights = [nn.Parameter(torch.tensor([3.0, 0.0])), nn.Parameter(torch.tensor([[0.0]]))]
    norms = StepNorms()
    norms.before(weights)
    with torch.no_grad():
        weights[0] += torch.tensor([0.0, -4.0])  # 3, -4: norm 5
        weights[1] += 12.0  # with 12: norm 13; the change -4, 12 has norm sqrt(160)
    found = norms.after(weights)
    assert found.weight == pytest.approx(13.0)
    assert found.update == pytest.approx(160**0.5)
    assert [w.tolist() for w in weights] == [[3.0, -4.0], [[12.0]]]  # as they were


def test_a_step_that_was_left_out_has_no_length():
    weights = [nn.Parameter(torch.randn(5))]
    norms = StepNorms()
    norms.before(weights)
    assert norms.after(weights).update == 0.0


def test_nothing_is_known_of_a_step_that_was_not_announced():
    weights = [nn.Parameter(torch.randn(5))]
    norms = StepNorms()
    assert norms.after(weights) is None
    norms.before(weights)
    norms.after(weights)
    assert norms.after(weights) is None  # the copy is gone
