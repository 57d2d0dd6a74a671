"""The three parts of a text, as lanes for this process."""

from __future__ import annotations

from typing import Any

import lightning as L
import numpy as np
import torch
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.data.lanes import EpochStream, Lanes, Window
from textgen.data.splits import SplitEnds
from textgen.errors import CorpusError, SettingsError
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer, unit_name, varying_chars_per_token
from textgen.units import token_counts

VALIDATION_LANES = 32
VALIDATION_WINDOW = 256
VALIDATION_WARMUP = 256
"""Ids that a validation lane reads before its own. The loss then differs from that of one single lane by less
than its noise (`tests/training/test_data.py` measures it), and validation is an order of magnitude faster."""
LEAST_VALIDATION_LANE = 1024


def check_size(place: str, ids: int, parts: SplitEnds, lanes: int, window: int, unit: str = "characters") -> None:
    """Refuses a text that does not fill one window of every lane, or leaves nothing to validate on.

    Args:
        place: what to call the text.
        ids: how many it has.
        parts: where it is cut.
        lanes, window: B over all ranks, T.
        unit: what the ids are.

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
            f"{place} is too short: its training part has {training + 1:,} of {ids:,} {unit}, but "
            f"--batch-size {lanes} x --window {window} needs {lanes * window + 1:,}; {remedy}"
        )
    if parts.validation <= parts.training:
        raise CorpusError(
            f"{place} is too short for this --split: of {ids:,} {unit} none is left for validation; "
            "give it a larger share, for instance --split 80/20"
        )


def check_documents(place: str, documents: int) -> None:
    """Refuses to empty the memory between the documents of a text that has no two.

    Raises:
        SettingsError: says so.
    """
    if documents < 2:
        raise SettingsError(f"--document-reset needs several documents, and {place} is one; leave it out")


class TextData(L.LightningDataModule):
    """Lanes of the training and of the validation part, those of this rank.

    Args:
        ids: the whole text, (tokens,).
        parts: where it is cut.
        lanes: B, over all ranks.
        window: T.
        jitter: see `EpochStream`.
        documents: where documents begin, if the state is to be emptied there; see `Lanes`.
    """

    def __init__(
        self,
        ids: NDArray[np.unsignedinteger[Any]],
        parts: SplitEnds,
        lanes: int,
        window: int,
        jitter: int | None = None,
        documents: NDArray[np.uint64] | None = None,
    ) -> None:
        super().__init__()
        self.jitter = jitter
        self.ids = ids
        self.parts = parts
        self.lanes = lanes
        self.window = window
        self.documents = documents

    def training_lanes(self) -> Lanes:
        """The training part, read once."""
        return self._lanes(1, self.parts.training, self.lanes, self.window)

    def train_dataloader(self) -> EpochStream:
        """The training part, read again and again."""
        return EpochStream(self.training_lanes(), self.jitter)

    def val_dataloader(self) -> Lanes:
        """The validation part; its state is carried over all of it."""
        _, ranks = self._place()
        ids = self.parts.validation - self.parts.training
        lanes = min(max(ids // LEAST_VALIDATION_LANE, 1), VALIDATION_LANES)
        lanes = -(-lanes // ranks) * ranks  # the same number on every rank
        window = min(VALIDATION_WINDOW, -(-ids // lanes))
        return self._lanes(self.parts.training, self.parts.validation, lanes, window, VALIDATION_WARMUP)

    def transfer_batch_to_device(self, batch: Window, device: torch.device, dataloader_idx: int) -> Window:
        """Leaves `resets` on the CPU."""
        moved: Window = super().transfer_batch_to_device(batch._replace(resets=None), device, dataloader_idx)
        return moved._replace(resets=batch.resets)

    def _lanes(self, start: int, stop: int, lanes: int, window: int, warmup: int = 0) -> Lanes:
        return Lanes(self.ids, start, stop, lanes, window, warmup, *self._place(), self.documents)

    def _place(self) -> tuple[int, int]:
        return (self.trainer.global_rank, self.trainer.world_size) if self.trainer else (0, 1)


def characters_in(ids: NDArray[np.unsignedinteger[Any]], tokenizer: Tokenizer) -> int:
    """How many characters ids (T,) are; they are looked at in chunks, where they are not characters themselves."""
    widths = varying_chars_per_token(tokenizer)
    return len(ids) if widths is None else int(token_counts(ids, len(widths)) @ widths)


def training_characters(corpus: Corpus) -> int:
    """How many characters the training part has: the shorter of it and the rest is counted."""
    ids, cut = corpus.ids, corpus.split_ends.training
    if cut <= len(ids) - cut:
        return characters_in(ids[:cut], corpus.tokenizer)
    return corpus.characters - characters_in(ids[cut:], corpus.tokenizer)


def describe_text(corpus: Corpus, learnt: int) -> str:
    """A line about a text, `learnt` characters of which are to learn from."""
    tokenizer, characters = corpus.tokenizer, f"{corpus.place}: {corpus.characters:,} characters"
    unit = unit_name(tokenizer)
    if unit == "characters":
        return f"{characters}, {tokenizer.vocabulary_size:,} different, {learnt:,} to learn from"
    if isinstance(tokenizer, ByteFallbackTokenizer):
        known = f"{len(tokenizer.characters):,} different ones are ids"
        return f"{characters}, {learnt:,} to learn from; {known}, others are spelled in bytes"
    ids = tokenizer.kind if tokenizer.kind == unit else f"{tokenizer.kind}, {tokenizer.vocabulary_size:,} {unit}"
    each = corpus.characters / len(corpus.ids)
    return f"{characters}, {learnt:,} to learn from; {ids}, {each:.{1 if each >= 1 else 2}f} characters each"
