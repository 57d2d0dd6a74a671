"""Training data: training and validation split of a text as lanes of this rank, and a line about the text."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from itertools import count
from typing import Any

import lightning as L
import numpy as np
import torch
from numpy.typing import NDArray

from textgen.data.corpus import Corpus, SplitEnds, ends_by_share
from textgen.data.lanes import EpochStream, Lanes, Window
from textgen.data.token_file.token_file import Positions
from textgen.errors import CorpusError, SettingsError
from textgen.model.cells import LANES_TILE
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer, unit_name, varying_chars_per_token
from textgen.units import token_counts

VALIDATION_LANES = 32
"""Most lanes of a validation. On a CPU 16 to 64 lanes in windows of 128 or 256 are equally fast; more lanes read more
warm-up and leave the cache."""
VALIDATION_WINDOW = 256
VALIDATION_WARMUP = 256
"""Tokens before its own that a validation lane reads to fill its hidden state. The loss then differs from that of a
single lane by less than its noise (`tests/training/test_data.py` measures it)."""
SHORTEST_VALIDATION_LANE = 512
GPU_VALIDATION_LANES, SHORTEST_GPU_VALIDATION_LANE = 1024, 1024
"""The same on a GPU, whose time is that of the steps one after the other, whatever the number of lanes."""
SHORTEST_WINDOW = 8
"""Characters of the shortest window that is proposed."""
WHOLE_TILES = 16
"""Lanes that the fused kernels compute together: numbers of lanes above it are multiples of it."""


def check_size(
    place: str,
    *,
    tokens: int,
    split_ends: SplitEnds,
    batch_size: int,
    window: int,
    unit: str = "characters",
    shares: tuple[float, float, float] | None = None,
) -> None:
    """Refuses a text whose training split does not fill one window of every lane, or that has no validation split.

    Args:
        batch_size, window: B over all ranks, T.
        shares: of the splits, if they are parts of one text.

    Raises:
        CorpusError: says what would fit.
    """
    least = f"a text of at least {_least_size(shares):,} {unit}" if shares else "a longer text"
    trainable = split_ends.training - 1
    if trainable < batch_size * window:
        fits = trainable // batch_size
        if fits >= SHORTEST_WINDOW:
            remedy = f"choose --window {fits}"
        elif trainable >= SHORTEST_WINDOW:
            remedy = f"choose --batch-size {trainable // SHORTEST_WINDOW} --window {SHORTEST_WINDOW}"
        else:
            remedy = f"give {least}"
        raise CorpusError(
            f"{place} is too short: its training split has {split_ends.training:,} of {tokens:,} {unit}, but "
            f"--batch-size {batch_size} x --window {window} needs {batch_size * window + 1:,}; {remedy}"
        )
    if split_ends.validation <= split_ends.training:
        larger = int(0.8 * tokens) > SHORTEST_WINDOW and int(0.8 * tokens) < int(0.9 * tokens)
        remedy = "it a larger share, for instance --split 80/20" if larger else least
        raise CorpusError(
            f"{place} is too short for this --split: of {tokens:,} {unit} none is left for validation; give {remedy}"
        )


def _least_size(shares: tuple[float, float, float]) -> int:
    """Returns the characters of the shortest text that can be trained on: one short window, and one to validate."""
    sizes = ((size, ends_by_share(size, shares)) for size in count(SHORTEST_WINDOW + 2))
    return next(size for size, ends in sizes if SHORTEST_WINDOW < ends.training < ends.validation)


def check_documents(place: str, documents: int) -> None:
    """Raises SettingsError if --document-reset is asked for and the text is a single document."""
    if documents < 2:
        raise SettingsError(f"--document-reset needs several documents, and {place} is one; leave it out")


@dataclass(eq=False)
class TextData(L.LightningDataModule):
    """Training and validation split of a text, as lanes of this rank.

    Args:
        ids: the whole text, (tokens,).
        batch_size: B, lanes of all ranks.
        window: T.
        jitter: see `EpochStream`.
        documents: positions where the hidden state is reset, see `Lanes`.
    """

    ids: NDArray[np.unsignedinteger[Any]]
    split_ends: SplitEnds
    _: KW_ONLY
    batch_size: int
    window: int
    jitter: int | None = None
    documents: Positions | None = None

    def __post_init__(self) -> None:
        super().__init__()

    def training_lanes(self) -> Lanes:
        """Returns one epoch of the training split."""
        return self._lanes(1, self.split_ends.training, lanes=self.batch_size, window=self.window)

    def train_dataloader(self) -> EpochStream:
        """Returns the training split, epoch after epoch."""
        return EpochStream(self.training_lanes(), self.jitter)

    def val_dataloader(self) -> Lanes:
        """Returns the validation split in long lanes; each carries its hidden state to its last window."""
        start, stop = self.split_ends.training, self.split_ends.validation
        _, ranks = self._rank_and_ranks()
        lanes = validation_lanes(stop - start, self._device.type)
        tile = ranks * (LANES_TILE if self._device.type == "cuda" and lanes >= ranks * LANES_TILE else 1)
        lanes = -(-lanes // tile) * tile  # the same number on every rank
        window = min(VALIDATION_WINDOW, -(-(stop - start) // lanes))
        return self._lanes(start, stop, lanes=lanes, window=window, warmup=VALIDATION_WARMUP)

    def transfer_batch_to_device(self, batch: Window, device: torch.device, dataloader_idx: int) -> Window:
        """Moves a window to the device, except for `resets`, which are needed on the CPU."""
        moved: Window = super().transfer_batch_to_device(batch._replace(resets=None), device, dataloader_idx)
        return moved._replace(resets=batch.resets)

    def _lanes(self, start: int, stop: int, *, lanes: int, window: int, warmup: int = 0) -> Lanes:
        rank, ranks = self._rank_and_ranks()
        return Lanes(
            self.ids,
            start,
            stop,
            lanes=lanes,
            window=window,
            warmup=warmup,
            rank=rank,
            ranks=ranks,
            documents=self.documents,
            device=None if self._device.type == "cpu" else self._device,
        )

    @property
    def _device(self) -> torch.device:
        """Device of this rank; the CPU before there is a trainer."""
        return self.trainer.strategy.root_device if self.trainer else torch.device("cpu")

    def _rank_and_ranks(self) -> tuple[int, int]:
        return (self.trainer.global_rank, self.trainer.world_size) if self.trainer else (0, 1)


def validation_lanes(tokens: int, device: str = "cpu") -> int:
    """Returns the number of lanes of a validation on so many tokens. It follows from their number and the type of the
    device alone, so that the same command measures the same loss on every machine of a kind.
    """
    if device == "cuda":
        lanes, tile = min(max(tokens // SHORTEST_GPU_VALIDATION_LANE, 1), GPU_VALIDATION_LANES), LANES_TILE
    else:
        lanes, tile = min(max(tokens // SHORTEST_VALIDATION_LANE, 1), VALIDATION_LANES), WHOLE_TILES
    return lanes if lanes < tile else lanes - lanes % tile


def count_characters(ids: NDArray[np.unsignedinteger[Any]], tokenizer: Tokenizer) -> int:
    """Returns the number of characters of token ids (T,)."""
    per_token = varying_chars_per_token(tokenizer)
    return len(ids) if per_token is None else int(token_counts(ids, len(per_token)) @ per_token)


def training_characters(corpus: Corpus) -> int:
    """Returns the number of characters in the training split. The shorter of it and the rest is counted."""
    ids, cut = corpus.ids, corpus.split_ends.training
    if cut <= len(ids) - cut:
        return count_characters(ids[:cut], corpus.tokenizer)
    return corpus.characters - count_characters(ids[cut:], corpus.tokenizer)


def describe_text(corpus: Corpus, training: int) -> str:
    """Returns a line about a text with this many characters in its training split."""
    tokenizer, unit = corpus.tokenizer, unit_name(corpus.tokenizer)
    characters = f"{corpus.place}: {corpus.characters:,} characters ({training:,} for training)"
    if unit == "characters":
        return f"{characters}, {tokenizer.vocabulary_size:,} different"
    if isinstance(tokenizer, ByteFallbackTokenizer):
        return f"{characters}; {len(tokenizer.characters):,} different ones are tokens, others are encoded in bytes"
    kind = tokenizer.kind if tokenizer.kind == unit else f"{tokenizer.kind}, {tokenizer.vocabulary_size:,} {unit}"
    each = corpus.characters / len(corpus.ids)
    return f"{characters}; {kind}, {each:.{1 if each >= 1 else 2}f} characters each"
