"""Text in, text out: the meeting of a model folder, an engine and what a user wants of a text."""

from __future__ import annotations

import difflib
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from textgen.errors import ModelError, SettingsError, warn
from textgen.generation.decode import BatchGenerator, Finish, GeneratedToken, PromptState, prefill
from textgen.generation.engines import EngineName, Precision, make_engine
from textgen.generation.keyword_insertion import KeywordInsertion, can_insert_keywords
from textgen.progress import Progress
from textgen.runs.model_folder import Model, find_model, read_model
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.prompts import OnUnknown, default_prompt, known_prompt

SIDE_BY_SIDE = 256  # texts; more of them are no faster


@dataclass(frozen=True)
class GeneratedText:
    """A text that was written after a prompt.

    Attributes:
        prompt, text: what stood there, and what was written.
        ids: what was drawn for `text`; what only belonged to a stop text is not among them. The last one may go on
            beyond the text, where it is several characters.
        logprobs: natural-log probability of each id by the model itself; may be empty when not asked for, as may
        alternatives: the most probable ids in each place, with theirs.
        finish: why it ends: "length", "stop" (a stop text or a natural end), "constraint" (the pattern is complete).
        sample: which of the seed's texts it is.
    """

    prompt: str
    text: str
    ids: list[int]
    logprobs: list[float]
    alternatives: list[tuple[tuple[int, float], ...]]
    finish: Finish
    sample: int


class TextGenerator:
    """Writes text with a trained model. Texts may be begun while others go on, but by one thread at a time.

    Args:
        model: what `read_model` returned.
        engine: what computes it, see `make_engine`.
        precision: "int8" reads a quarter of the bytes and is about three times as fast; its probabilities differ a
            little.

    Raises:
        ModelError: the weights are not of the shape that the model claims.
        SettingsError: the engine is not to be had here.
    """

    def __init__(self, model: Model, engine: EngineName = "auto", precision: Precision = "fp32") -> None:
        self.model = model
        self.tokenizer = model.tokenizer
        self.precision = precision
        try:
            self.engine = make_engine(model.config, model.weights, engine, precision)
        except (KeyError, ValueError, TypeError) as error:
            raise ModelError(f"{model.folder} is damaged: its weights do not fit its shape ({error})") from error

    def prefill(
        self, prompt: str = "", *, on_unknown: OnUnknown = "error", progress: Progress | None = None
    ) -> PromptState:
        """The place after a prompt, where texts can begin; an empty one means a newline, the beginning of a line.

        Args:
            prompt: text to continue.
            on_unknown: what to do with characters of the prompt that the model has never seen.
            progress: is told how many ids have been read, and of how many.

        Raises:
            UnknownCharacterError: there is such a character, and `on_unknown` is "error".
        """
        known = known_prompt(prompt, self.tokenizer, on_unknown) or default_prompt(self.tokenizer)
        return prefill(self.engine, self.tokenizer.encode(known), progress)

    def stream(
        self,
        prompt: str = "",
        *,
        sample: int = 0,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        **settings: Any,
    ) -> Iterator[GeneratedToken]:
        """Yields the characters that continue `prompt`, one at a time; memory does not grow with `length`.

        Args:
            prompt: text to continue; empty means a newline, the beginning of a line.
            sample: which of the seed's texts; each has random numbers of its own.
            on_unknown: what to do with characters of the prompt that the model has never seen.
            alternatives: tell each character's log-probability, and so many of the most probable ones.
            settings: see `GenerationSettings`: length, temperature, top_k, stop, regex, seed, ...

        Raises:
            UnknownCharacterError: such a character, and `on_unknown` is "error".
            SettingsError, ConstraintError: the settings cannot be meant, or cannot be met.
        """
        wanted = settings_of(settings)
        if wanted.num_beams is not None or wanted.best_of > 1 or wanted.num_samples > 1:
            raise SettingsError("a stream is one text as it is drawn; for num_beams, best_of and num_samples use write")
        return self.stream_from(self.prefill(prompt, on_unknown=on_unknown), wanted, sample, alternatives)

    def stream_from(
        self, place: PromptState, settings: GenerationSettings, sample: int = 0, alternatives: int | None = None
    ) -> Iterator[GeneratedToken]:
        """Yields the characters that follow a place; the arguments are those of `stream`."""
        seed = new_seed() if settings.seed is None else settings.seed
        if can_insert_keywords(settings):
            return KeywordInsertion(self.engine, self.tokenizer, settings, seed, place, sample, alternatives).tokens()
        writing = BatchGenerator(self.engine, self.tokenizer, settings, seed, [place], [sample], alternatives)
        return (character for _, character in writing.tokens())

    def generate(self, prompt: str = "", **settings: Any) -> str:
        """The text that continues `prompt`, without the prompt.

        Args:
            prompt, settings: those of `stream`; with `best_of` or `num_beams` the best text is looked for.
        """
        sample, on_unknown = settings.pop("sample", 0), settings.pop("on_unknown", "error")
        wanted = settings_of(settings)
        if wanted.num_samples > 1:
            raise SettingsError("generate gives one text; for num_samples use write")
        for text in self.generate_texts([prompt], wanted, samples=[sample], on_unknown=on_unknown):
            return text.text
        raise SettingsError(
            f"a search with num_beams {wanted.num_beams} has not found so many texts as to have a number {sample}"
        )

    def generate_texts(
        self,
        prompts: Sequence[str],
        settings: GenerationSettings,
        *,
        samples: Sequence[int] | None = None,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        progress: Progress | None = None,
    ) -> Iterator[GeneratedText]:
        """Texts, many of them written side by side: for each prompt in turn, each of its samples. They are written when
        they are asked for, and only then is told what cannot be met.

        Args:
            prompts: texts to continue, as for `stream`; or one.
            settings: see there; without a seed a new one is taken.
            samples: which of the seed's texts, 0 .. num_samples-1 if not given.
            on_unknown, alternatives: as for `stream`.
            progress: is told how many ids of a prompt have been read, and of how many.

        Raises:
            UnknownCharacterError, ConstraintError: as for `stream`.
        """
        if isinstance(prompts, str):
            prompts = [prompts]
        if alternatives is not None and alternatives < 0:
            raise SettingsError(f"alternatives {alternatives} is out of range: it must be at least 0")
        samples = range(settings.num_samples) if samples is None else samples
        jobs = [(prompt, k) for prompt in prompts for k in samples]
        if settings.num_beams is not None:
            return self._search(jobs, settings, on_unknown, alternatives, progress)
        seed = new_seed() if settings.seed is None else settings.seed
        return self._draw(jobs, settings, seed, on_unknown, alternatives, progress)

    def _search(
        self,
        jobs: Sequence[tuple[str, int]],
        settings: GenerationSettings,
        on_unknown: OnUnknown,
        alternatives: int | None,
        progress: Progress | None,
    ) -> Iterator[GeneratedText]:
        """The k-th best text of a beam search for each job; none where no more can be written."""
        from textgen.generation.beam_search import beam_search

        found: dict[str, list[list[GeneratedToken]]] = {}
        for prompt, k in jobs:
            if prompt not in found:
                place = self.prefill(prompt, on_unknown=on_unknown, progress=progress)
                found[prompt] = beam_search(self.engine, self.tokenizer, settings, place, alternatives)
            if k < len(found[prompt]):
                yield self._text(prompt, k, found[prompt][k], settings.length)
            elif k == len(found[prompt]):
                warn(f"the search has found only {k} texts that can be written here")

    def _draw(
        self,
        jobs: Sequence[tuple[str, int]],
        settings: GenerationSettings,
        seed: int,
        on_unknown: OnUnknown,
        alternatives: int | None,
        progress: Progress | None,
    ) -> Iterator[GeneratedText]:
        """The jobs' texts, many side by side. With best-of n, candidates j = 0 .. n-1 of text k are texts n k + j."""
        n = settings.best_of
        at_once = max(1, SIDE_BY_SIDE // n)
        places: dict[str, PromptState] = {}
        for first in range(0, len(jobs), at_once):
            some = jobs[first : first + at_once]
            prompts = dict.fromkeys(prompt for prompt, _ in some)
            places = {
                prompt: places[prompt]
                if prompt in places
                else self.prefill(prompt, on_unknown=on_unknown, progress=progress)
                for prompt in prompts
            }
            candidates = [(prompt, n * k + j) for prompt, k in some for j in range(n)]
            tell = 0 if n > 1 and alternatives is None else alternatives
            done: dict[int, GeneratedText] = {}
            job = 0
            for number, text in self._side_by_side(candidates, places, settings, seed, tell):
                done[number] = text
                while all(n * job + j in done for j in range(n)) and job < len(some):
                    texts = [done.pop(n * job + j) for j in range(n)]
                    best = max(texts, key=lambda text: sum(text.logprobs))
                    yield replace(best, sample=some[job][1])
                    job += 1

    def _side_by_side(
        self,
        jobs: Sequence[tuple[str, int]],
        places: Mapping[str, PromptState],
        settings: GenerationSettings,
        seed: int,
        alternatives: int | None,
    ) -> Iterator[tuple[int, GeneratedText]]:
        """(number of the job, its text) as soon as each is done."""
        if can_insert_keywords(settings):
            settings = replace(settings, seed=seed)
            for number, (prompt, k) in enumerate(jobs):
                characters = self.stream_from(places[prompt], settings, k, alternatives)
                yield number, self._text(prompt, k, characters, settings.length)
            return
        starts, samples = [places[prompt] for prompt, _ in jobs], [sample for _, sample in jobs]
        writing = BatchGenerator(self.engine, self.tokenizer, settings, seed, starts, samples, alternatives)
        gathering = {number: _Gathered() for number in range(len(jobs))}
        for number, character in writing.tokens():
            gathering[number].add(character)
            if character.finish:
                yield number, gathering.pop(number).text(*jobs[number], self.tokenizer, settings.length)
        for number, gathered in gathering.items():  # those that may not have a single character
            yield number, gathered.text(*jobs[number], self.tokenizer, settings.length)

    def _text(self, prompt: str, sample: int, characters: Iterable[GeneratedToken], length: int) -> GeneratedText:
        gathered = _Gathered()
        for character in characters:
            gathered.add(character)
        return gathered.text(prompt, sample, self.tokenizer, length)


class _Gathered:
    """The characters of a text, in little memory."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._ids: list[int] = []
        self._logprobs: list[float] = []
        self._alternatives: list[tuple[tuple[int, float], ...]] = []
        self._finish: Finish | None = None

    def add(self, character: GeneratedToken) -> None:
        """The next one."""
        self._pieces.append(character.text)
        self._ids.append(character.id)
        if character.logprob is not None:
            self._logprobs.append(character.logprob)
            self._alternatives.append(character.alternatives)
        self._finish = character.finish

    def text(self, prompt: str, sample: int, tokenizer: Tokenizer, length: int) -> GeneratedText:
        """All of them."""
        text = "".join(self._pieces)
        kept = ids_of(text, self._ids, tokenizer)
        empty: Finish = "length" if length == 0 else "constraint"
        finish = self._finish or empty
        return GeneratedText(
            prompt, text, self._ids[:kept], self._logprobs[:kept], self._alternatives[:kept], finish, sample
        )


def ids_of(text: str, ids: Sequence[int], tokenizer: Tokenizer) -> int:
    """How many of these ids it takes to write a text that theirs begins with."""
    decoder, missing = tokenizer.decoder(), len(text)
    for n, token in enumerate(ids):
        if missing <= 0:
            return n
        missing -= len(decoder.feed(token))
    return len(ids)


def load(path: str | os.PathLike[str], engine: EngineName = "auto", precision: Precision = "fp32") -> TextGenerator:
    """A generator from a run's folder, a model folder, or the name of a run in checkpoints/.

    Args:
        path: where the model is.
        engine, precision: see `TextGenerator`.

    Raises:
        ModelError: there is none there, or it is damaged.
        SettingsError: the engine is not to be had here.
    """
    return TextGenerator(read_model(find_model(os.fspath(path), Path("checkpoints"))), engine, precision)


def settings_of(values: Mapping[str, Any]) -> GenerationSettings:
    """`GenerationSettings(**values)`; a name that is none is told with the one that may have been meant.

    Raises:
        SettingsError: there is such a name, or the settings cannot be meant.
    """
    names = [field.name for field in fields(GenerationSettings)]
    for name in values:
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
            raise SettingsError(f"there is no setting {name}; {hint}")
    return GenerationSettings(**values)


def new_seed() -> int:
    """A seed that nobody had before, short enough to type."""
    return secrets.randbelow(2**32)
