"""Which text `evaluate` reports on, and which one the run has learnt from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from textgen.corpora.parts import divide
from textgen.errors import CheckpointError, CorpusError, SettingsError, TextgenError
from textgen.evaluation.ladder import Learnt
from textgen.evaluation.passage import Passage
from textgen.evaluation.scoring import Known, as_known
from textgen.generation import OnUnknown, default_prompt
from textgen.runs import SETTINGS, read_settings
from textgen.settings import CorpusSettings
from textgen.values import parse_split

if TYPE_CHECKING:
    from textgen.checkpoints import Model
    from textgen.corpora.encoding import Corpus

Split = Literal["test", "validation", "training"]

CONTEXT = 1024  # characters read before a part of a text, unscored
FITTING = 10_000  # characters that numbers are fitted on
FITTING_NUMBERS = 1 << 24  # their logits, all held at once
LEARNT = 4_000_000  # characters of the training part, its last ones, that the baselines learn from

Prepare = Callable[[CorpusSettings], "Corpus"]
"""Finds and encodes a text."""


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
        corpus, shares = run_corpus(model, prepare)
    except TextgenError as error:
        if file is None:
            raise CorpusError(f"{error}; give a text to evaluate: --text FILE") from error
        known = as_known(file[1][:max_characters], model.tokenizer, on_unknown, file[0])
        return Texts(file[0], None, known, *_after_a_newline(known, model), None, "", str(error))
    parts = Parts(corpus, shares, model, on_unknown)
    if file:
        known = as_known(file[1][:max_characters], model.tokenizer, on_unknown, file[0])
        place, (passage, context) = file[0], _after_a_newline(known, model)
    else:
        split = split or ("test" if parts.bounds["test"][0] < parts.bounds["test"][1] else "validation")
        begin, end = parts.bounds[split]
        end = end if max_characters is None else min(end, begin + max_characters)
        if begin == end:
            raise CorpusError(f"{corpus.place} has no {split} part: the run's --split leaves none; choose another one")
        place = f"{corpus.place}, {split} part"
        known, passage, context = parts.passage(begin, end)
    learnt, fitted_on = parts.learnt(fit_on_training=split == "validation")
    return Texts(place, None if file else split, known, passage, context, learnt, fitted_on, "")


def run_corpus(model: Model, prepare: Prepare) -> tuple[Corpus, tuple[float, float, float]]:
    """The text that a model has learnt, and the shares of its parts.

    Raises:
        TextgenError: it is not known, not to be had, or has changed since.
    """
    run = model.folder.parent
    if not (run / SETTINGS).is_file():
        raise CheckpointError(f"{model.folder} does not lie in a run's folder: no {SETTINGS} says what it has learnt")
    settings = read_settings(run)
    names = [name for name in ("corpus", "encoding", "split", "corpora") if name in settings]
    try:
        wanted = CorpusSettings(**{name: str(settings[name]) for name in names})
    except SettingsError as error:
        raise CheckpointError(f"{run / SETTINGS} is damaged: {error}") from error
    try:
        corpus = prepare(wanted)
    except CorpusError as error:
        raise CorpusError(f"{error} ({run / SETTINGS} names it as the text of the run)") from error
    then = str(model.corpus.get("sha256"))
    if corpus.sha256 != then:
        raise CorpusError(
            f"{corpus.place} is not the text that the run has learnt: it has changed since (sha256 {then[:12]} then, "
            f"{corpus.sha256[:12]} now); put the old text back"
        )
    return corpus, parse_split(wanted.split)


def _after_a_newline(known: Known, model: Model) -> tuple[Passage, int]:
    """A text of its own, as a model begins to write without a prompt."""
    context = default_prompt(model.tokenizer)
    return Passage(known.ids, known.starts, model.tokenizer.encode(context)), len(context)


class Parts:
    """The parts of a run's corpus, in the ids of its model.

    Args:
        corpus, shares: what `run_corpus` found.
        model: of the run.
        on_unknown: what to do with characters that it has never seen.
    """

    def __init__(self, corpus: Corpus, shares: tuple[float, float, float], model: Model, on_unknown: OnUnknown) -> None:
        self._corpus, self._model, self._on_unknown = corpus, model, on_unknown
        cuts = divide(len(corpus.ids), shares)
        self.bounds: dict[Split, tuple[int, int]] = {
            "training": (0, cuts.training),
            "validation": (cuts.training, cuts.validation),
            "test": (cuts.validation, len(corpus.ids)),
        }

    def _known(self, begin: int, end: int) -> Known:
        text = self._corpus.tokenizer.decode(self._corpus.ids[begin:end])
        return as_known(text, self._model.tokenizer, self._on_unknown, self._corpus.place)

    def passage(self, begin: int, end: int) -> tuple[Known, Passage, int]:
        """Characters begin .. end-1, and what is read before them: up to `CONTEXT` characters in front of them."""
        known = self._known(begin, end)
        if begin == 0:
            return known, *_after_a_newline(known, self._model)
        before = self._known(max(begin - CONTEXT, 0), begin)
        return known, Passage(known.ids, known.starts, before.ids), len(before.text)

    def learnt(self, fit_on_training: bool) -> tuple[Learnt, str]:
        """What the run has learnt from, and what numbers are fitted on: the beginning of the validation part, or the
        end of the training part, which is then kept from the baselines.
        """
        training, (begin, end) = self.bounds["training"][1], self.bounds["validation"]
        most = min(FITTING, max(FITTING_NUMBERS // self._model.tokenizer.vocabulary_size, 1))
        if fit_on_training:
            begin, end = max(training - most, training - training // 10, 1), training
            training = begin
        end = min(end, begin + most)
        where = "last" if fit_on_training else "first"
        known_already = " (the model has learnt them, the baselines have not)" if fit_on_training else ""
        part = "training" if fit_on_training else "validation"
        fitted_on = f"the {where} {end - begin:,} characters of the {part} part{known_already}"
        ids = self._known(max(training - LEARNT, 0), training).ids
        return Learnt(ids, self._model.tokenizer.decode, self.passage(begin, end)[1]), fitted_on
