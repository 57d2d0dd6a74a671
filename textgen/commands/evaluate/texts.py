"""Which text `evaluate` reports on, and which one the run has learnt from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from textgen.data.load import Prepare, load_run_corpus
from textgen.errors import CorpusError, TextgenError
from textgen.evaluation.passage import Passage
from textgen.evaluation.result_table import Learnt
from textgen.evaluation.score import Known, as_known, known_ids
from textgen.tokenizers import OnUnknown, default_prompt

if TYPE_CHECKING:
    from textgen.data.corpus import Corpus
    from textgen.runs.model_folder import Model

Split = Literal["test", "validation", "training"]

LONGEST = 4  # ids of a character, at most: bytes of UTF-8
CONTEXT = 1024  # ids read before a part of a text, unscored
FITTING = 10_000  # characters that numbers are fitted on
FITTING_NUMBERS = 1 << 24  # their logits, all held at once
LEARNT = 4_000_000  # ids of the training part, its last ones, that the baselines learn from


@dataclass(frozen=True)
class Texts:
    """What an evaluation reads.

    Attributes:
        place: what is reported on.
        split: which part of the run's corpus that is; None for another text.
        known: the text that is scored.
        passage: the same for models.
        context: characters read before it.
        learnt: what the run has learnt from; None where that is not to be had.
        fitted_on: what numbers are fitted on.
        missing: why there is no `learnt`.
    """

    place: str
    split: Split | None
    known: Known
    passage: Passage
    context: int
    learnt: Learnt | None
    fitted_on: str
    missing: str


def find_texts(
    model: Model,
    file: tuple[str, str] | None,
    split: Split | None,
    on_unknown: OnUnknown,
    max_characters: int | None,
    prepare: Prepare,
) -> Texts:
    """The texts of an evaluation.

    Args:
        model: in its run's folder, if the corpus is to be found.
        file: name and content of a text of the user's.
        split: part of the run's corpus otherwise; None for test, or validation where the run left none for test.
        on_unknown: what to do with characters that the model has never seen.
        max_characters: of the text's beginning to report on.
        prepare: see there.

    Raises:
        CorpusError: the run's corpus is needed and not to be had, or the part of it is empty.
        UnknownCharacterError: see `as_known`.
    """
    try:
        corpus = load_run_corpus(model, prepare)
    except TextgenError as error:
        if file is None:
            raise CorpusError(f"{error}; give a text to evaluate: --text FILE") from error
        known = as_known(file[1][:max_characters], model.tokenizer, on_unknown, file[0])
        return Texts(file[0], None, known, *_after_a_newline(known, model), None, "", str(error))
    parts = Parts(corpus, model, on_unknown)
    if file:
        known = as_known(file[1][:max_characters], model.tokenizer, on_unknown, file[0])
        place, (passage, context) = file[0], _after_a_newline(known, model)
    else:
        split = split or ("test" if parts.bounds["test"][0] < parts.bounds["test"][1] else "validation")
        begin, end = parts.bounds[split]
        if begin == end:
            raise CorpusError(f"{corpus.place} has no {split} part: the run's --split leaves none; choose another one")
        end = end if max_characters is None else parts.end(begin, end, max_characters)
        place = f"{corpus.place}, {split} part"
        known, passage, context = parts.passage(begin, end)
    learnt, fitted_on = parts.learnt(fit_on_training=split == "validation")
    return Texts(place, None if file else split, known, passage, context, learnt, fitted_on, "")


def _after_a_newline(known: Known, model: Model) -> tuple[Passage, int]:
    """A text of its own, as a model begins to write without a prompt."""
    context = default_prompt(model.tokenizer)
    return known.passage(model.tokenizer.encode(context)), len(context)


class Parts:
    """The parts of a run's corpus, in the ids of its model.

    Args:
        corpus: what `load_run_corpus` found.
        model: of the run.
        on_unknown: what to do with characters that it has never seen.
    """

    def __init__(self, corpus: Corpus, model: Model, on_unknown: OnUnknown) -> None:
        self._corpus, self._model, self._on_unknown = corpus, model, on_unknown
        training, validation = corpus.split_ends
        self.bounds: dict[Split, tuple[int, int]] = {
            "training": (0, training),
            "validation": (training, validation),
            "test": (validation, len(corpus.ids)),
        }

    def _known(self, begin: int, end: int) -> Known:
        ids = self._corpus.ids[begin:end]
        if self._corpus.tokenizer.name == self._model.tokenizer.name:
            return known_ids(ids, self._model.tokenizer)
        text = self._corpus.tokenizer.decode(ids)
        return as_known(text, self._model.tokenizer, self._on_unknown, self._corpus.place)

    def _lead(self, position: int) -> int:
        """The place where a character begins from there on."""
        ids, widths = self._corpus.ids, self._corpus.tokenizer.chars_per_token
        while position < len(ids) and not widths[ids[position]]:
            position += 1
        return position

    def end(self, begin: int, end: int, characters: int) -> int:
        """Where so many characters end that begin with id `begin`, `end` at most: none of an id's are left out."""
        some = self._corpus.ids[begin : min(end, begin + LONGEST * characters)]
        whole = np.cumsum(self._corpus.tokenizer.chars_per_token[some])
        return begin + max(int(np.searchsorted(whole, characters, "right")), 1)

    def passage(self, begin: int, end: int) -> tuple[Known, Passage, int]:
        """Characters begin .. end-1, and what is read before them: up to `CONTEXT` characters in front of them."""
        known = self._known(begin, end)
        if begin == 0:
            return known, *_after_a_newline(known, self._model)
        before = self._known(self._lead(max(begin - CONTEXT, 0)), begin)
        return known, known.passage(before.ids), len(before.text)

    def learnt(self, fit_on_training: bool) -> tuple[Learnt, str]:
        """What the run has learnt from, and what numbers are fitted on: the beginning of the validation part, or the
        end of the training part, which is then kept from the baselines.
        """
        training, (begin, end) = self.bounds["training"][1], self.bounds["validation"]
        most = min(FITTING, max(FITTING_NUMBERS // self._model.tokenizer.vocabulary_size, 1))
        if fit_on_training:
            begin, end = self._lead(max(training - most, training - training // 10, 1)), training
            training = begin
        end = self.end(begin, end, most) if begin < end else end
        where = "last" if fit_on_training else "first"
        known_already = " (the model has learnt them, the baselines have not)" if fit_on_training else ""
        part = "training" if fit_on_training else "validation"
        fitting = self.passage(begin, end)[1]
        fitted_on = f"the {where} {fitting.characters:,} characters of the {part} part{known_already}"
        ids = self._known(self._lead(max(training - LEARNT, 0)), training).ids
        return Learnt(ids, self._model.tokenizer.decode, fitting), fitted_on
