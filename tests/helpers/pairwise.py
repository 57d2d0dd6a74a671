"""Few cases that cover all pairs of the values of several axes."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any


def pairwise(**axes: Sequence[Any]) -> tuple[str, list[tuple[Any, ...]]]:
    """Returns arguments of `pytest.mark.parametrize`: any two values of different axes meet in at least one case.

    Each case is the one of the full product that adds most pairs; of equals the first.
    """

    def pairs(case: tuple[int, ...]) -> set[tuple[tuple[int, int], ...]]:
        return set(itertools.combinations(enumerate(case), 2))

    product = {case: pairs(case) for case in itertools.product(*(range(len(axis)) for axis in axes.values()))}
    missing = set().union(*product.values())
    chosen = []
    while missing:
        best = max(product, key=lambda case: len(product[case] & missing))
        missing -= product[best]
        chosen.append(tuple(axis[n] for axis, n in zip(axes.values(), best, strict=True)))
    return ",".join(axes), chosen
