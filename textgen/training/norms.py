"""How long the weights are, and how far one optimizer step moves them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.utils import get_total_norm


class Norms(NamedTuple):
    """Euclidean norms over all weights together.

    Attributes:
        weight: of the weights after the step.
        update: of their change by the step; 0 where the step was left out.
    """

    weight: float
    update: float


class StepNorms:
    """Measures a single step by a copy of the weights, kept from just before it until just after it.

    It works for every optimizer and reads the weights only, so that training goes on to the same bits. It costs
    memory for one more copy of the weights during that step, and some passes over them: less than a tenth of a step,
    for the few steps that are logged.
    """

    def __init__(self) -> None:
        self._before: list[Tensor] = []

    def before(self, parameters: Iterable[Tensor]) -> None:
        """Keeps a copy of the weights; to be called when all is ready for the step."""
        self._before = [parameter.detach().clone() for parameter in parameters]

    def after(self, parameters: Iterable[Tensor]) -> Norms | None:
        """The norms of the step that `before` was called for, and drops the copy; None where it was not."""
        if not self._before:
            return None
        change, self._before = self._before, []
        weights = [parameter.detach() for parameter in parameters]
        torch._foreach_sub_(change, weights)
        return Norms(float(get_total_norm(weights)), float(get_total_norm(change)))
