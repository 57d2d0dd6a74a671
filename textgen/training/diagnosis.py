"""Diagnosis of a run from its validation curve: overfitting, and a sentence on what happened and what would help."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, NamedTuple

NOISE = 0.02
"""Share of the loss by which one validation may be worse than another by chance. The loss of an overfitted model of 0.2
million weights on 100,000 characters rose by up to 1.4 % from one validation to the next."""
GAIN = 0.002
"""Share of the loss by which a validation must be below all before it to count as better."""

End = Literal["time", "steps", "patience", "signal"]
"""Reason for the end of a run: a limit in time; one in steps or epochs; `--patience`; Ctrl-C or another signal."""
WHEN: dict[End, str] = {
    "time": "when the time was up",
    "steps": "when the last step was done",
    "patience": "when early stopping ended the run",
    "signal": "when the run was stopped",
}
LONGER: dict[End, str] = dict.fromkeys(WHEN, "train longer") | {"signal": "continue with --resume"}
MORE_TEXT = "more text helps more than a longer run"
LESS_ROOM, LESS_ROOM_SHORT = (
    "use more dropout, a smaller model or more text",
    "the text is short, and more text helps most",
)
FALLING = 0.01
"""Share of the loss by which validation falls over the last third of a run that would gain from more time. Measured
with runs of a minute: models that were too small for their text fell by 0.4 %, those that were not done by 2 %."""
RISE = 0.005
"""Share of the loss by which the last validation of a falling curve may be above the best."""
CLOSE = 0.05
"""Share of the loss by which training may be below validation before the model counts as overfitted."""
WIDE = 0.2
"""The same above which a validation that is no longer the best counts as overfitting, however little it has risen."""
PERFECT = 0.01
"""Bits per character below which nothing is left to improve."""
MEMORIZED = 0.5
"""Share of the validation loss below which a training loss shows a memorized text. Ten epochs of a megabyte end at four
fifths."""
HIGH_RATE = 0.1
"""Share of the peak learning rate above which most of the decay, and its gain, is still to come."""


class Validation(NamedTuple):
    """A point of the validation curve.

    Attributes:
        training: mean training loss since the previous validation, in bits per character; nan without a finite one.
        validation: loss on the validation text, in bits per character.
        unfitted: the same at temperature 1; None in curves of older versions.
    """

    epoch: float
    training: float
    validation: float
    unfitted: float | None = None

    def at_temperature_1(self) -> Validation:
        """Returns the point without the fitted temperature."""
        return self if self.unfitted is None else self._replace(validation=self.unfitted)


def best_of(curve: Sequence[Validation]) -> Validation:
    """Returns the lowest validation, of several the first; the curve must not be empty."""
    return min(curve, key=lambda point: point.validation)


def overfits(point: Validation, best: Validation) -> bool:
    """Whether a validation is worse than the best before it by more than chance, although training improved.

    If training is worse too, the steps were too long, and a lower learning rate may bring both down again.
    """
    return point.validation > best.validation * (1 + NOISE) and point.training < best.training


def has_overfitted(curve: Sequence[Validation], validations: int) -> bool:
    """Whether at least this many validations at the curve's end show overfitting, over one epoch or more.

    Within an epoch both losses vary with the place in the text.
    """
    count = overfitting_in_a_row(curve)
    return count >= validations and curve[-1].epoch - curve[-count - 1].epoch >= 1.0


def overfitting_in_a_row(curve: Sequence[Validation]) -> int:
    """Returns how many validations in a row at the curve's end show overfitting.

    A fitted temperature hides overfitting: it rises as the model becomes too confident. So the loss at temperature 1
    counts, unless the other one still improves.
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


def diagnose(
    curve: Sequence[Validation],
    *,
    end: End,
    rate: float,
    entropy: float,
    unit: str = "characters",
    short: bool = False,
) -> str:
    """Returns a sentence of about 80 to 160 characters, without its full stop: what the validations show, and what
    would help. It advises only what the numbers support.

    Args:
        rate: learning rate at the end, as a share of the peak.
        entropy: of the validation text's unigram frequencies, in bits per character: what a model without memory
            reaches.
        short: whether the length of the text is what limits the model, see `text_length.is_short`.
    """
    if not curve:
        return "there was no validation"
    best, last = best_of(curve), curve[-1]
    if best.validation < PERFECT:
        return "validation is predicted almost without error: nothing is left to improve on this text"
    if best.validation >= entropy:
        return _no_better_than_unigrams(last, entropy, unit)
    memorized = last.training < MEMORIZED * last.validation
    if len(curve) == 1 and not memorized:
        return "one validation shows no trend: train longer, or validate more often with --validate-every"
    place = f"epoch {best.epoch:.3g} of {last.epoch:.3g}"
    if overfits(last, best) or (end == "patience" and best != last):
        remedy = LESS_ROOM_SHORT if short else "use more dropout or a smaller model"
        return f"overfitting: validation was best at {place} while training kept improving; {remedy}"
    less_room = LESS_ROOM_SHORT if short else LESS_ROOM
    gap = last.validation - last.training
    if memorized or end == "patience":
        known = "the text is memorized; " if memorized else ""
        return f"overfitting: training is {gap:.2f} bits below validation, {known}{less_room}"
    if last.validation > best.validation and last.training < min(best.training, (1 - WIDE) * last.validation):
        return (
            f"overfitting begins: validation was best at {place}, and training is {gap:.2f} bits below it; {less_room}"
        )
    if last.validation > best.validation * (1 + NOISE):
        return f"instability: validation and training were both better at {place}; use a lower learning rate"
    longer = MORE_TEXT if short and end != "signal" else LONGER[end]
    if fall(curve) > FALLING * last.validation and last.validation <= best.validation * (1 + RISE):
        return f"validation was still falling {WHEN[end]}: {longer}"
    if rate > HIGH_RATE:
        return (
            f"validation has hardly fallen of late, but the learning rate was still at {100 * rate:.0f} % of its peak "
            f"{WHEN[end]}, and its decay brings most of the gain: {longer}"
        )
    return _levelled_off(best, last, place, short=short)


def trend(curve: Sequence[Validation]) -> str:
    """Returns how the last validation compares with the ones before it, in a few plain words; "" for the first one."""
    if len(curve) < 2:
        return ""
    before, last = best_of(curve[:-1]), curve[-1]
    gain = before.validation - last.validation
    if gain > GAIN * before.validation:
        return f"improving: {gain:.3f} bits better than before"
    if gain > -NOISE * before.validation:
        return f"hardly changing: {abs(gain):.3f} bits {'better' if gain > 0 else 'worse'} than the best so far"
    worse = f"{-gain:.3f} bits worse than at epoch {before.epoch:.3g}"
    if last.training < before.training:
        return f"{worse}, though training improves: the text is being memorized"
    if last.training >= before.training:
        return f"{worse}, and so is training: the learning rate may be too high"
    return worse


def fall(curve: Sequence[Validation]) -> float:
    """Returns by how many bits validation fell over the last third of the epochs, or over all of a shorter curve.

    A whole third, because the learning rate is near zero at the end of a run: the last points are flat for that alone.
    """
    last = curve[-1]
    before = [point for point in curve if point.epoch <= last.epoch * 2 / 3]
    return (before[-1] if before else curve[0]).validation - last.validation


def _no_better_than_unigrams(last: Validation, entropy: float, unit: str) -> str:
    """Returns the diagnosis of a model that is no better than the frequencies of its tokens."""
    found = f"validation is no better than the frequencies of its {unit} alone ({entropy:.2f} bits)"
    if last.training < entropy:
        return f"{found}, although training is: use more text, or training text that is more similar"
    return f"{found}: train longer or with another learning rate, if the text has structure to learn"


def _levelled_off(best: Validation, last: Validation, place: str, *, short: bool) -> str:
    """Returns the diagnosis of a run whose validation has levelled off, by the gap to training."""
    gap = last.validation - last.training
    larger = "use more text" if short else "use a larger model"
    if math.isnan(gap):
        return "validation has levelled off, and there is no training loss to compare it with"
    if gap <= 0:
        return f"validation has levelled off, no higher than training: {larger}"
    if gap <= CLOSE * last.validation:
        return f"validation has levelled off close to training ({gap:.2f} bits above it): {larger}"
    since = "has levelled off" if best == last else f"has not improved since {place}, and is"
    return f"validation {since} {gap:.2f} bits above training: use {'' if short else 'more dropout or '}more text"
