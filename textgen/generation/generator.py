"""Text in, text out: generates text with a model folder and an engine."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from textgen.errors import ConstraintError, ModelError, SettingsError, warn
from textgen.generation.copy_limit import CopyLimit
from textgen.generation.decode import BatchGenerator, PromptState, extend, prefill
from textgen.generation.engines import EngineName, Precision, make_engine
from textgen.generation.keyword_insertion import KeywordInsertion, can_insert_keywords
from textgen.generation.row import Finish, GeneratedToken
from textgen.runs.model_folder import Model, find_model, read_model
from textgen.runs.passage_filter import FILTER, PassageFilter
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import suggestion
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.known_text import OnUnknown, known_prompt
from textgen.tokenizers.protocol import default_prompt, start_of_text
from textgen.units import Progress

MAX_BATCH = 256  # texts side by side; more are not faster

Job = tuple[str, int]
"""A prompt, and the sample number of a text that continues it."""


@dataclass(frozen=True)
class GeneratedText:
    """A generated text with its ids, log-probabilities and the reason for its end."""

    prompt: str  # text before it, not part of `text`
    text: str
    # sampled ids of `text`, without those of a stop string only. The last one may reach beyond the text if it is
    # several characters.
    ids: list[int]
    logprobs: list[float]  # natural-log probability of each id under the model; empty if not requested
    # the most probable ids at each position and their log-probabilities; empty if not requested
    alternatives: list[tuple[tuple[int, float], ...]]
    # reason for its end: "length", "stop" (stop string or natural end), "constraint" (complete)
    finish: Finish
    sample: int  # its sample number


class TextGenerator:
    """Generates text with a trained model. Several iterators may be open at once, and several threads may use it; an
    iterator belongs to one thread at a time.

    "int8" reads a quarter of the bytes and is up to three times as fast; probabilities change slightly. For `engine`
    see `make_engine`.

    Raises:
        ModelError: the weights do not fit the model's shape.
        SettingsError: the engine is not available.
    """

    def __init__(self, model: Model, engine: EngineName = "auto", precision: Precision = "fp32") -> None:
        self.model = model
        self.tokenizer = model.tokenizer
        self.precision = precision
        self._filter: PassageFilter | None = None  # of the training text, once it is needed
        self._reading_filter = threading.Lock()
        try:
            self.engine = make_engine(model.config, model.weights, engine, precision)
        except (KeyError, ValueError, TypeError) as error:
            raise ModelError(f"{model.folder} is damaged: its weights do not fit its shape ({error})") from error

    def prefill(
        self,
        prompt: str = "",
        *,
        start: PromptState | None = None,
        on_unknown: OnUnknown = "error",
        progress: Progress | None = None,
    ) -> PromptState:
        """Returns the state after a prompt, for `stream_from`.

        A prompt begins a document, if the model knows documents; an empty one means a newline otherwise, the start of
        a line. `start` is a state that the prompt continues. `on_unknown` treats characters that the model does not
        know.

        Raises:
            UnknownCharacterError: there are such characters, and `on_unknown` is "error".
        """
        known = known_prompt(self.model.form.apply(prompt), self.tokenizer, on_unknown)
        if start is not None:
            return extend(self.engine, start, self.tokenizer.encode(known), progress) if known else start
        text = start_of_text(self.tokenizer) + known if known else default_prompt(self.tokenizer)
        return prefill(self.engine, self.tokenizer.encode(text), progress)

    def stream(
        self,
        prompt: str = "",
        *,
        sample: int = 0,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        **settings: Any,
    ) -> Iterator[GeneratedToken]:
        """Yields the tokens of one text as they are sampled; memory does not grow with `length`.

        Args:
            prompt: text to continue; empty means a newline, the start of a line.
            sample: sample number; each has its own random numbers.
            on_unknown: treatment of characters of the prompt that are not in the model's vocabulary.
            alternatives: report each token's log-probability and this many of the most probable ids.
            settings: see `GenerationSettings`: length, temperature, top_k, stop, regex, seed, ...

        Raises:
            UnknownCharacterError: there are such characters, and `on_unknown` is "error".
            SettingsError: the settings are invalid.
            ConstraintError: the constraints cannot be met.
        """
        checked = _checked(settings)
        if checked.num_beams is not None or checked.best_of > 1 or checked.num_samples > 1:
            raise SettingsError("stream yields one text; for num_beams, best_of and num_samples use generate_texts")
        start = self.prefill(prompt, on_unknown=on_unknown)
        return self.stream_from(start, checked, sample=sample, alternatives=alternatives)

    def stream_from(
        self, start: PromptState, settings: GenerationSettings, *, sample: int = 0, alternatives: int | None = None
    ) -> Iterator[GeneratedToken]:
        """Yields the tokens that continue a state; see `stream`."""
        seed = new_seed() if settings.seed is None else settings.seed
        settings = self.in_form(settings)
        engine, tokenizer = self.engine, self.tokenizer
        if can_insert_keywords(settings):
            return KeywordInsertion(
                engine=engine,
                tokenizer=tokenizer,
                settings=settings,
                seed=seed,
                start=start,
                sample=sample,
                alternatives=alternatives,
            ).tokens()
        batch = BatchGenerator(
            engine,
            tokenizer,
            settings,
            seed=seed,
            starts=[start],
            samples=[sample],
            alternatives=alternatives,
            copies=self.copy_limit(settings),
        )
        return (token for _, token in batch.tokens())

    def generate(self, prompt: str = "", *, sample: int = 0, on_unknown: OnUnknown = "error", **settings: Any) -> str:
        """Returns the text that continues `prompt`, without the prompt; see `stream`.

        With `best_of` or `num_beams` it is the most probable one found.
        """
        checked = _checked(settings)
        if checked.num_samples > 1:
            raise SettingsError("generate returns one text; for num_samples use generate_texts")
        for text in self.generate_texts([prompt], checked, samples=[sample], on_unknown=on_unknown):
            return text.text
        raise SettingsError(f"beam search with num_beams {checked.num_beams} found no text with number {sample}")

    def generate_texts(
        self,
        prompts: Sequence[str],
        settings: GenerationSettings,
        *,
        samples: Sequence[int] | None = None,
        states: Mapping[str, PromptState] | None = None,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        progress: Progress | None = None,
    ) -> Iterator[GeneratedText]:
        """Yields all samples of each prompt in turn, generated side by side.

        Generation starts when the first text is asked for, and only then raises errors. For the arguments see `stream`;
        `states` has the states after prompts that are read already. A seed is drawn if the settings have none; sample
        numbers are 0 .. num_samples - 1 by default.

        Raises:
            UnknownCharacterError, ConstraintError: see `stream`.
        """
        if isinstance(prompts, str):
            prompts = [prompts]
        if alternatives is not None and alternatives < 0:
            raise SettingsError(f"alternatives {alternatives} is out of range: it must be at least 0")
        settings = self.in_form(settings)
        samples = range(settings.num_samples) if samples is None else samples
        jobs = [(prompt, sample) for prompt in prompts for sample in samples]

        def prefill(prompt: str) -> PromptState:
            known = (states or {}).get(prompt)
            return self.prefill(prompt, on_unknown=on_unknown, progress=progress) if known is None else known

        if settings.num_beams is not None:
            return self._beam_search(jobs, settings, prefill, alternatives)
        seeded = replace(settings, seed=new_seed()) if settings.seed is None else settings
        return self._sample(jobs, seeded, prefill, alternatives)

    def copy_limit(self, settings: GenerationSettings) -> CopyLimit | None:
        """Returns the limit of copying of the settings; None if they have none.

        Raises:
            ConstraintError: the model has no filter of its training text.
        """
        if settings.max_copy is None:
            return None
        with self._reading_filter:
            self._filter = self._filter or PassageFilter.load(self.model.folder)
        if self._filter is None:
            raise ConstraintError(
                f"--max-copy: {self.model.folder} has no {FILTER}, which training writes: the text was too long, or an "
                "earlier version trained the model; resume its run once, or leave --max-copy out"
            )
        return CopyLimit(self._filter, settings.max_copy, self.tokenizer)

    def in_form(self, settings: GenerationSettings) -> GenerationSettings:
        """Returns the settings with their texts in the form of the training text.

        Texts of a model that knows documents end with the document, unless the settings say where they end.
        """
        form = self.model.form
        apply = form.apply
        stop_at = settings.stop_at
        if stop_at is None and self.tokenizer.marks_documents and settings.regex is None and settings.acrostic is None:
            stop_at = "document"
        return replace(
            settings,
            stop_at=stop_at,
            stop=tuple(map(apply, settings.stop)),
            must_include=tuple(map(apply, settings.must_include)),
            regex=None if settings.regex is None else form.apply_to_pattern(settings.regex),
            acrostic=None if settings.acrostic is None else apply(settings.acrostic),
        )

    def _beam_search(
        self,
        jobs: Sequence[Job],
        settings: GenerationSettings,
        prefill: Callable[[str], PromptState],
        alternatives: int | None,
    ) -> Iterator[GeneratedText]:
        """Yields the k-th best text of a beam search for each job; none where fewer were found."""
        from textgen.generation.beam_search import beam_search

        found: dict[str, list[list[GeneratedToken]]] = {}
        for prompt, k in jobs:
            if prompt not in found:
                start = prefill(prompt)
                found[prompt] = beam_search(
                    self.engine,
                    self.tokenizer,
                    settings,
                    start=start,
                    alternatives=alternatives,
                    copies=self.copy_limit(settings),
                )
            if k < len(found[prompt]):
                yield self._text((prompt, k), found[prompt][k], settings)
            elif k == len(found[prompt]):
                warn(f"beam search found only {k} possible texts")

    def _sample(
        self,
        jobs: Sequence[Job],
        settings: GenerationSettings,
        prefill: Callable[[str], PromptState],
        alternatives: int | None,
    ) -> Iterator[GeneratedText]:
        """Yields the jobs' texts in order. With best_of n, candidates j = 0 .. n-1 of sample k are samples n k + j."""
        n = settings.best_of
        if n > 1 and alternatives is None:
            alternatives = 0  # their log-probabilities are compared
        at_once = max(1, MAX_BATCH // n)
        states: dict[str, PromptState] = {}
        for first in range(0, len(jobs), at_once):
            batch = jobs[first : first + at_once]
            prompts = dict.fromkeys(prompt for prompt, _ in batch)
            states = {prompt: states[prompt] if prompt in states else prefill(prompt) for prompt in prompts}
            candidates = [(prompt, n * k + j) for prompt, k in batch for j in range(n)]
            done: dict[int, GeneratedText] = {}
            job = 0
            for number, text in self._batch(candidates, states, settings, alternatives):
                done[number] = text
                while job < len(batch) and all(n * job + j in done for j in range(n)):
                    texts = [done.pop(n * job + j) for j in range(n)]
                    best = max(texts, key=lambda text: settings.rank(sum(text.logprobs), len(text.text)))
                    yield replace(best, sample=batch[job][1])
                    job += 1

    def _batch(
        self,
        jobs: Sequence[Job],
        states: Mapping[str, PromptState],
        settings: GenerationSettings,
        alternatives: int | None,
    ) -> Iterator[tuple[int, GeneratedText]]:
        """Yields (number of the job, its text) as soon as it is complete."""
        if can_insert_keywords(settings):
            for number, (prompt, k) in enumerate(jobs):
                tokens = self.stream_from(states[prompt], settings, sample=k, alternatives=alternatives)
                yield number, self._text((prompt, k), tokens, settings)
            return
        batch = BatchGenerator(
            self.engine,
            self.tokenizer,
            settings,
            seed=settings.seed or 0,
            starts=[states[prompt] for prompt, _ in jobs],
            samples=[sample for _, sample in jobs],
            alternatives=alternatives,
            copies=self.copy_limit(settings),
        )
        incomplete = {number: _Collected() for number in range(len(jobs))}
        for number, token in batch.tokens():
            incomplete[number].add(token)
            if token.finish:
                yield number, incomplete.pop(number).text(jobs[number], self.tokenizer, settings)
        for number, collected in incomplete.items():  # texts without a token
            yield number, collected.text(jobs[number], self.tokenizer, settings)

    def _text(self, job: Job, tokens: Iterable[GeneratedToken], settings: GenerationSettings) -> GeneratedText:
        collected = _Collected()
        for token in tokens:
            collected.add(token)
        return collected.text(job, self.tokenizer, settings)


class _Collected:
    """The tokens of a text so far, in less memory than a list of them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._ids: list[int] = []
        self._logprobs: list[float] = []
        self._alternatives: list[tuple[tuple[int, float], ...]] = []
        self._finish: Finish | None = None

    def add(self, token: GeneratedToken) -> None:
        """Appends the next token of the text."""
        self._pieces.append(token.text)
        self._ids.append(token.id)
        if token.logprob is not None:
            self._logprobs.append(token.logprob)
            self._alternatives.append(token.alternatives)
        self._finish = token.finish

    def text(self, job: Job, tokenizer: Tokenizer, settings: GenerationSettings) -> GeneratedText:
        """Returns the text of all tokens."""
        text = "".join(self._pieces)
        kept = _ids_needed(text, self._ids, tokenizer)
        prompt, sample = job
        return GeneratedText(
            prompt=prompt,
            text=text,
            ids=self._ids[:kept],
            logprobs=self._logprobs[:kept],
            alternatives=self._alternatives[:kept],
            finish=self._finish or ("length" if settings.longest == 0 else "constraint"),
            sample=sample,
        )


def _ids_needed(text: str, ids: Sequence[int], tokenizer: Tokenizer) -> int:
    """Returns how many of the ids are needed for `text`, a prefix of what they decode to."""
    decoder, missing = tokenizer.decoder(), len(text)
    for n, token in enumerate(ids):
        if missing <= 0:
            return n
        missing -= len(decoder.feed(token))
    return len(ids)


def load(path: str | os.PathLike[str], engine: EngineName = "auto", precision: Precision = "fp32") -> TextGenerator:
    """Returns a generator for a run folder, a model folder, or the name of a run in checkpoints/.

    Raises:
        ModelError: there is no model, or it is damaged.
        SettingsError: the engine is not available.
    """
    return TextGenerator(read_model(find_model(os.fspath(path), Path("checkpoints"))), engine, precision)


def _checked(values: Mapping[str, Any]) -> GenerationSettings:
    """Returns `GenerationSettings(**values)`; raises SettingsError with the nearest name if one is unknown."""
    names = [field.name for field in fields(GenerationSettings)]
    for name in values:
        if name not in names:
            raise SettingsError(f"unknown setting {name}; {suggestion(name, names)}")
    return GenerationSettings(**values)


def new_seed() -> int:
    """Returns a random seed, short enough to type."""
    return secrets.randbelow(2**32)
