"""The validation curve: where its best is, and whether it shows that a run overfits."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, NamedTuple

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


End = Literal["time", "steps", "patience", "signal"]
"""What ended a run: a limit in time; one in steps or epochs; `--patience`; Ctrl-C or another signal."""

WHEN: dict[End, str] = {
    "time": "when the time was up",
    "steps": "when its steps were done",
    "patience": "when patience ended the run",
    "signal": "when the run was stopped",
}
MORE: dict[End, str] = dict.fromkeys(WHEN, "a longer run would help") | {"signal": "--resume goes on"}
FALLING = 0.01
"""Share of the loss by which validation falls over the last third of a run that has not learnt all it can. Measured
with runs of a minute: models that were too small for their text fell by 0.4 %, those that were not done by 2 %."""
RISE = 0.005
"""Share of the loss by which the last validation of a run whose validation still falls may be above its best."""
CLOSE = 0.05
"""Share of the loss by which training may be below validation before the model knows its text too well."""
PERFECT = 0.01  # bits per character
BY_HEART = 0.5
"""Share of the last validation loss that training is below where the model knows its text by heart. Ten readings of a
megabyte end at four fifths."""
HOT = 0.1
"""Share of the highest learning rate above which the rate's fall, and what it brings, is still to come."""


def verdict(curve: Sequence[Validation], end: End, rate: float, entropy: float, unit: str = "characters") -> str:
    """A sentence without its full stop, about 80 to 160 characters long.

    It advises only what the numbers speak for; where they show nothing, it says so.

    Args:
        curve: all validations of the run, in order.
        end: what ended it.
        rate: the learning rate at the end, as a share of the highest.
        entropy: of the validation part's ids by how often each occurs, in bits per character: what a model without any
            memory could reach.
        unit: what the ids are.
    """
    if not curve:
        return "there is no validation to judge by"
    best, last = best_of(curve), curve[-1]
    if best.validation < PERFECT:
        return "validation is predicted almost without a mistake: nothing is left to improve on this text"
    if best.validation >= entropy:
        nothing = f"validation is no better than the frequencies of its {unit} alone would give ({entropy:.2f} bits)"
        if last.training < entropy:
            return f"{nothing}, though training is: more text, or a training part that is more like it, would help"
        return f"{nothing}: a longer run or another learning rate may help, if the text has an order to be learnt"
    by_heart = last.training < BY_HEART * last.validation
    if len(curve) == 1 and not by_heart:
        return (
            "there was one validation only, and a single point shows no trend: a longer run or a smaller "
            "--validate-every would show more"
        )
    place = f"epoch {best.epoch:.3g} of {last.epoch:.3g}"
    if overfits(last, best):
        return (
            f"validation stopped improving at {place} while training went on to: more dropout or a smaller model would "
            "help"
        )
    if by_heart:
        gap = last.validation - last.training
        return (
            f"training ended {gap:.2f} bits below validation, as one who knows the text by heart: more dropout, a "
            "smaller model or more text would help"
        )
    if last.validation > best.validation * (1 + NOISE):
        return f"validation and training were both better at {place}: a lower learning rate would help"
    if fall(curve) > FALLING * last.validation and last.validation <= best.validation * (1 + RISE):
        return f"validation was still falling {WHEN[end]}: {MORE[end]}"
    if rate > HOT:
        return (
            f"validation had hardly fallen of late, but mostly falls with the learning rate, which was still at "
            f"{rate:.0%} of its highest {WHEN[end]}: {MORE[end]}"
        )
    return _levelled_off(best, last, place)


def fall(curve: Sequence[Validation]) -> float:
    """By how many bits validation fell over the last third of the epochs; over all of them where it has fewer points.

    A whole third, because the learning rate nears zero at the end of a run: the last points are flat for that alone.
    """
    last = curve[-1]
    before = [point for point in curve if point.epoch <= last.epoch * 2 / 3]
    return (before[-1] if before else curve[0]).validation - last.validation


def _levelled_off(best: Validation, last: Validation, place: str) -> str:
    """What would help a run whose validation has come to rest: the gap between it and training tells."""
    gap = last.validation - last.training
    if math.isnan(gap):
        return "validation has levelled off, and there is no training loss to compare it with"
    if gap <= 0:
        return "validation has levelled off, and training is no better than it: a larger model would help"
    if gap <= CLOSE * last.validation:
        return (
            f"validation has levelled off, and training is close to it ({gap:.2f} bits apart): a larger model would "
            "help"
        )
    since = "has levelled off" if best == last else f"has not improved since {place}, and is"
    return f"validation {since} {gap:.2f} bits above training: more dropout or more text would help"
