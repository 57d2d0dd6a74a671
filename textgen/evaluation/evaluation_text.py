"""The text of an evaluation: a file or a part of the run's corpus, and the text that baselines and fits learn from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from textgen.errors import CorpusError
from textgen.evaluation.passage import EncodedText, Passage
from textgen.generation.engines.protocol import Ids
from textgen.tokenizers import OnUnknown, Tokenizer, default_prompt

Split = Literal["test", "validation", "training"]

MOST_IDS_PER_CHARACTER = 4  # bytes of UTF-8
CONTEXT = 1024  # tokens that are read before a part of a text, and not scored
FITTING = 10_000  # characters that numbers are fitted on
FITTING_LOGITS = 1 << 24  # their logits, all in memory
BASELINE_TOKENS = 4_000_000  # of the training part, its last ones, that baselines learn from


class SplitCorpus(Protocol):
    """A corpus of a run, see `textgen.data`."""

    @property
    def place(self) -> str:
        """Its name in messages."""

    @property
    def ids(self) -> NDArray[np.unsignedinteger[Any]]:
        """Tokens of the training, validation and test part, one after the other."""

    @property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer of `ids`."""

    @property
    def split_ends(self) -> tuple[int, int]:
        """Ends of the training and of the validation part in `ids`."""


@dataclass(frozen=True)
class RunData:
    """Data of a run that is not evaluated.

    Attributes:
        training: tokens of the training part, (T,), for baselines.
        decode: decodes them.
        fitting: a passage to fit numbers on.
        fitted_on: where that is from, in words.
    """

    training: Ids
    decode: Callable[[Ids], str]
    fitting: Passage
    fitted_on: str


@dataclass(frozen=True)
class EvaluationText:
    """A text to evaluate.

    Attributes:
        place: its name in messages.
        split: part of the run's corpus; None for another text.
        encoded: the text.
        passage: the same, with the context before it.
        context: number of characters of that context.
    """

    place: str
    split: Split | None
    encoded: EncodedText
    passage: Passage
    context: int


def other_text(place: str, text: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> EvaluationText:
    """Returns a text that is not of the run's corpus, to be read after a newline.

    Args:
        place: its name in messages.
        text: its characters.
        tokenizer: of the model.
        on_unknown: what to do with characters that the model has never seen.

    Raises:
        UnknownCharacterError, CorpusError: see `EncodedText.encode`.
    """
    encoded = EncodedText.encode(text, tokenizer, on_unknown, place)
    context = default_prompt(tokenizer)
    passage = encoded.passage(tokenizer.encode(context))
    return EvaluationText(place, None, encoded=encoded, passage=passage, context=len(context))


class CorpusSplits:
    """The parts of a run's corpus, in the tokens of its model.

    Args:
        corpus: of the run.
        tokenizer: of the model.
        on_unknown: what to do with characters that the model has never seen.
    """

    def __init__(self, corpus: SplitCorpus, tokenizer: Tokenizer, on_unknown: OnUnknown) -> None:
        self._corpus, self._tokenizer, self._on_unknown = corpus, tokenizer, on_unknown
        training, validation = corpus.split_ends
        self.bounds: dict[Split, tuple[int, int]] = {
            "training": (0, training),
            "validation": (training, validation),
            "test": (validation, len(corpus.ids)),
        }

    def text(self, split: Split | None = None, max_characters: int | None = None) -> EvaluationText:
        """Returns a part, or its first `max_characters`.

        Args:
            split: None for test, or validation if the test part is empty.
            max_characters: at least 1; None for all.

        Raises:
            CorpusError: the part is empty.
        """
        if split is None:
            split = "test" if self.bounds["test"][0] < self.bounds["test"][1] else "validation"
        begin, end = self.bounds[split]
        if begin == end:
            raise CorpusError(
                f"{self._corpus.place} has no {split} part: the run's --split leaves none; choose another one"
            )
        if max_characters is not None:
            end = self._end(begin, end, max_characters)
        encoded, passage, context = self._passage(begin, end)
        place = f"{self._corpus.place}, {split} part"
        return EvaluationText(place, split, encoded=encoded, passage=passage, context=context)

    def run_data(self, evaluated: Split | None) -> RunData:
        """Returns data for baselines and fits that is not of the evaluated part (None: of another text).

        Numbers are fitted on the beginning of the validation part. If that is evaluated, they are fitted on the end of
        the training part, which the baselines then do not see.
        """
        training, (begin, end) = self.bounds["training"][1], self.bounds["validation"]
        most = min(FITTING, max(FITTING_LOGITS // self._tokenizer.vocabulary_size, 1))
        on_training = evaluated == "validation"
        if on_training:
            begin, end = self._next_character(max(training - most, training - training // 10, 1)), training
            training = begin
        end = self._end(begin, end, most) if begin < end else end
        fitting = self._passage(begin, end)[1]
        if on_training:
            note = "the training part (the model has learned them, the baselines have not)"
            fitted_on = f"the last {fitting.characters:,} characters of {note}"
        else:
            fitted_on = f"the first {fitting.characters:,} characters of the validation part"
        ids = self._encoded(self._next_character(max(training - BASELINE_TOKENS, 0)), training).ids
        return RunData(ids, self._tokenizer.decode, fitting, fitted_on)

    def _passage(self, begin: int, end: int) -> tuple[EncodedText, Passage, int]:
        """Tokens begin .. end-1, the same after up to `CONTEXT` tokens before them, and the characters of these."""
        encoded = self._encoded(begin, end)
        if begin == 0:
            context = default_prompt(self._tokenizer)
            return encoded, encoded.passage(self._tokenizer.encode(context)), len(context)
        before = self._encoded(self._next_character(max(begin - CONTEXT, 0)), begin)
        return encoded, encoded.passage(before.ids), len(before.text)

    def _encoded(self, begin: int, end: int) -> EncodedText:
        """Tokens begin .. end-1 of the corpus, in the model's own."""
        ids = self._corpus.ids[begin:end]
        if self._corpus.tokenizer.name == self._tokenizer.name:
            return EncodedText.from_ids(ids, self._tokenizer)
        text = self._corpus.tokenizer.decode(ids)
        return EncodedText.encode(text, self._tokenizer, self._on_unknown, self._corpus.place)

    def _next_character(self, position: int) -> int:
        """Index of the first token from `position` on that begins a character."""
        ids, chars_per_token = self._corpus.ids, self._corpus.tokenizer.chars_per_token
        while position < len(ids) and not chars_per_token[ids[position]]:
            position += 1
        return position

    def _end(self, begin: int, end: int, characters: int) -> int:
        """End of the tokens from `begin` on that have at most so many characters, at most `end`; one token at least."""
        some = self._corpus.ids[begin : min(end, begin + MOST_IDS_PER_CHARACTER * characters)]
        total = np.cumsum(self._corpus.tokenizer.chars_per_token[some])
        return begin + max(int(np.searchsorted(total, characters, "right")), 1)
