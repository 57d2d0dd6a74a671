"""The validation curve: where its best is, and whether it shows that a run overfits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

NOISE = 0.02
"""Share of the loss by which one validation may be worse than another by chance. A model of 0.2 million weights that
overfitted 100,000 characters rose by up to 1.4 % from one validation to the next."""

GAIN = 0.002
"""Share of the loss by which a validation has to be better than all before it to count as better."""


class Validation(NamedTuple):
    """A point of the curve.

    Attributes:
        epoch: how often the text had been read, with its fraction.
        training: mean training loss since the validation before, in bits per character; not a number where no
            window's loss was finite.
        validation: loss over the validation part, in bits per character.
        unfitted: the same before the temperature was fitted; None where none is.
    """

    epoch: float
    training: float
    validation: float
    unfitted: float | None = None

    def at_temperature_1(self) -> Validation:
        """The point as it would be without a fitted temperature."""
        return self if self.unfitted is None else self._replace(validation=self.unfitted)


def best_of(curve: Sequence[Validation]) -> Validation:
    """The first of the lowest validations; the curve must have one."""
    return min(curve, key=lambda point: point.validation)


def overfits(point: Validation, best: Validation) -> bool:
    """Whether a validation is worse than the best before it by more than chance, though training has become better.

    Where training is worse too, the steps were too long, and a lower learning rate may bring both down again.
    """
    return point.validation > best.validation * (1 + NOISE) and point.training < best.training


def has_overfitted(curve: Sequence[Validation], validations: int) -> bool:
    """Whether so many validations at the curve's end show overfitting, and for a whole reading of the text.

    Within a reading both losses go up and down with the place in the text.
    """
    count = overfitting_in_a_row(curve)
    return count >= validations and curve[-1].epoch - curve[-count - 1].epoch >= 1.0


def overfitting_in_a_row(curve: Sequence[Validation]) -> int:
    """How many validations at the curve's end show overfitting, one after the other.

    A fitted temperature hides it: the higher it is, the less the model dares to say. So the loss without it counts,
    as long as the other one does not improve either.
    """
    if not curve:
        return 0
    best, count = best_of([point.at_temperature_1() for point in curve]), 0
    for n, point in reversed(list(enumerate(curve))):
        still_better = n > 0 and point.validation < (1 - GAIN) * best_of(curve[:n]).validation
        if still_better or not overfits(point.at_temperature_1(), best):
            break
        count += 1
    return count
