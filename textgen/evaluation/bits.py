"""Units of loss."""

from __future__ import annotations

import math


def bits_per_character(nats: float) -> float:
    """Bits per character of a loss in nats per character: bits = nats / ln 2."""
    return nats / math.log(2)
