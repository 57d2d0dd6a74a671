"""The three parts of a text, as lanes for this process."""

from __future__ import annotations

from typing import Any

import lightning as L
import numpy as np
from numpy.typing import NDArray

from textgen.corpora.parts import Parts
from textgen.errors import CorpusError
from textgen.streams import Lanes, Readings

VALIDATION_LANES = 32
VALIDATION_WINDOW = 256
VALIDATION_WARMUP = 256
"""Characters that a validation lane reads before its own. The loss then differs from that of one single lane by less
than its noise (`tests/training/test_data.py` measures it), and validation is an order of magnitude faster."""
LEAST_VALIDATION_LANE = 1024


def check_size(place: str, characters: int, parts: Parts, lanes: int, window: int) -> None:
    """Refuses a text that does not fill one window of every lane, or leaves nothing to validate on.

    Raises:
        CorpusError: says what would fit.
    """
    training = parts.training - 1
    if training < lanes * window:
        fits = training // lanes
        if fits >= 8:
            remedy = f"choose --window {fits}"
        elif training >= 8:
            remedy = f"choose --batch-size {training // 8} --window 8"
        else:
            remedy = "give a longer text"
        raise CorpusError(
            f"{place} is too short: its training part has {training + 1:,} of {characters:,} characters, but "
            f"--batch-size {lanes} x --window {window} needs {lanes * window + 1:,}; {remedy}"
        )
    if parts.validation <= parts.training:
        raise CorpusError(
            f"{place} is too short for this --split: of {characters:,} characters none is left for validation; "
            "give it a larger share, for instance --split 80/20"
        )


class TextData(L.LightningDataModule):
    """Lanes of the training and of the validation part, those of this rank.

    Args:
        ids: the whole text, (characters,).
        parts: where it is cut.
        lanes: B, over all ranks.
        window: T.
        jitter: see `Readings`.
    """

    def __init__(
        self,
        ids: NDArray[np.unsignedinteger[Any]],
        parts: Parts,
        lanes: int,
        window: int,
        jitter: int | None = None,
    ) -> None:
        super().__init__()
        self.jitter = jitter
        self.ids = ids
        self.parts = parts
        self.lanes = lanes
        self.window = window

    def training_lanes(self) -> Lanes:
        """The training part, read once."""
        rank, ranks = self._place()
        return Lanes(self.ids, 1, self.parts.training, self.lanes, self.window, rank=rank, ranks=ranks)

    def train_dataloader(self) -> Readings:
        """The training part, read again and again."""
        return Readings(self.training_lanes(), self.jitter)

    def val_dataloader(self) -> Lanes:
        """The validation part; its state is carried over all of it."""
        rank, ranks = self._place()
        characters = self.parts.validation - self.parts.training
        lanes = min(max(characters // LEAST_VALIDATION_LANE, 1), VALIDATION_LANES)
        lanes = -(-lanes // ranks) * ranks  # the same number on every rank
        window = min(VALIDATION_WINDOW, -(-characters // lanes))
        return Lanes(
            self.ids,
            self.parts.training,
            self.parts.validation,
            lanes,
            window,
            warmup=VALIDATION_WARMUP,
            rank=rank,
            ranks=ranks,
        )

    def _place(self) -> tuple[int, int]:
        return (self.trainer.global_rank, self.trainer.world_size) if self.trainer else (0, 1)
