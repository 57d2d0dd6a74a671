"""Text in, text out: the meeting of a model folder, an engine and what a user wants of a text."""

from __future__ import annotations

import difflib
import os
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from textgen.checkpoints import Model, find_model, read_model
from textgen.errors import ModelError, SettingsError, UnknownCharacterError
from textgen.placing import can_place, write_including
from textgen.sampling.engines import EngineName, Precision, make_engine
from textgen.settings import WritingSettings
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.characters import describe_character
from textgen.writing import Character, Finish, Place, Writing, begin

OnUnknown = Literal["error", "skip", "replace"]
SIDE_BY_SIDE = 256  # texts; more of them are no faster


@dataclass(frozen=True)
class Text:
    """A text that was written after a prompt.

    Attributes:
        prompt, text: what stood there, and what was written.
        ids: what was drawn for `text`; what only belonged to a stop text is not among them.
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
        ModelError: the weights are not of the architecture that the model claims.
        SettingsError: the engine is not to be had here.
    """

    def __init__(self, model: Model, engine: EngineName = "auto", precision: Precision = "fp32") -> None:
        self.model = model
        self.tokenizer = model.tokenizer
        self.precision = precision
        try:
            self.engine = make_engine(model.architecture, model.weights, engine, precision)
        except (KeyError, ValueError, TypeError) as error:
            raise ModelError(f"{model.folder} is damaged: its weights do not fit its architecture ({error})") from error

    def begin(
        self, prompt: str = "", *, on_unknown: OnUnknown = "error", progress: Callable[[int, int], None] | None = None
    ) -> Place:
        """The place after a prompt, where texts can begin; an empty one means a newline, the beginning of a line.

        Args:
            prompt: text to continue.
            on_unknown: what to do with characters of the prompt that the model has never seen.
            progress: is told how many ids have been read, and of how many.

        Raises:
            UnknownCharacterError: there is such a character, and `on_unknown` is "error".
        """
        known = known_prompt(prompt, self.tokenizer, on_unknown) or default_prompt(self.tokenizer)
        return begin(self.engine, self.tokenizer.encode(known), progress)

    def stream(
        self,
        prompt: str = "",
        *,
        sample: int = 0,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        **settings: Any,
    ) -> Iterator[Character]:
        """Yields the characters that continue `prompt`, one at a time; memory does not grow with `length`.

        Args:
            prompt: text to continue; empty means a newline, the beginning of a line.
            sample: which of the seed's texts; each has random numbers of its own.
            on_unknown: what to do with characters of the prompt that the model has never seen.
            alternatives: tell each character's log-probability, and so many of the most probable ones.
            settings: see `WritingSettings`: length, temperature, top_k, stop, regex, seed, ...

        Raises:
            UnknownCharacterError: such a character, and `on_unknown` is "error".
            SettingsError, ConstraintError: the settings cannot be meant, or cannot be met.
        """
        wanted = settings_of(settings)
        if wanted.beam is not None or wanted.best_of > 1 or wanted.num_samples > 1:
            raise SettingsError("a stream is one text as it is drawn; for beam, best_of and num_samples use write")
        return self.continued(self.begin(prompt, on_unknown=on_unknown), wanted, sample, alternatives)

    def continued(
        self, place: Place, settings: WritingSettings, sample: int = 0, alternatives: int | None = None
    ) -> Iterator[Character]:
        """Yields the characters that follow a place; the arguments are those of `stream`."""
        seed = new_seed() if settings.seed is None else settings.seed
        if can_place(settings):
            return write_including(self.engine, self.tokenizer, settings, seed, place, sample, alternatives)
        writing = Writing(self.engine, self.tokenizer, settings, seed, [place], [sample], alternatives)
        return (character for _, character in writing.characters())

    def generate(self, prompt: str = "", **settings: Any) -> str:
        """The text that continues `prompt`, without the prompt.

        Args:
            prompt, settings: those of `stream`; with `best_of` or `beam` the best text is looked for.
        """
        sample, on_unknown = settings.pop("sample", 0), settings.pop("on_unknown", "error")
        wanted = settings_of(settings)
        if wanted.num_samples > 1:
            raise SettingsError("generate gives one text; for num_samples use write")
        for text in self.write([prompt], wanted, samples=[sample], on_unknown=on_unknown):
            return text.text
        raise SettingsError(
            f"a search with beam {wanted.beam} has not found so many texts as to have a number {sample}"
        )

    def write(
        self,
        prompts: Sequence[str],
        settings: WritingSettings,
        *,
        samples: Sequence[int] | None = None,
        on_unknown: OnUnknown = "error",
        alternatives: int | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Iterator[Text]:
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
        if settings.beam is not None:
            return self._search(jobs, settings, on_unknown, alternatives, progress)
        seed = new_seed() if settings.seed is None else settings.seed
        return self._draw(jobs, settings, seed, on_unknown, alternatives, progress)

    def _search(
        self,
        jobs: Sequence[tuple[str, int]],
        settings: WritingSettings,
        on_unknown: OnUnknown,
        alternatives: int | None,
        progress: Callable[[int, int], None] | None,
    ) -> Iterator[Text]:
        """The k-th best text of a beam search for each job; none where no more can be written."""
        from textgen.search import beam_search

        found: dict[str, list[list[Character]]] = {}
        for prompt, k in jobs:
            if prompt not in found:
                place = self.begin(prompt, on_unknown=on_unknown, progress=progress)
                found[prompt] = beam_search(self.engine, self.tokenizer, settings, place, alternatives)
            if k < len(found[prompt]):
                yield self._text(prompt, k, found[prompt][k], settings.length)

    def _draw(
        self,
        jobs: Sequence[tuple[str, int]],
        settings: WritingSettings,
        seed: int,
        on_unknown: OnUnknown,
        alternatives: int | None,
        progress: Callable[[int, int], None] | None,
    ) -> Iterator[Text]:
        """The jobs' texts, many side by side. With best-of n, candidates j = 0 .. n-1 of text k are texts n k + j."""
        n = settings.best_of
        at_once = max(1, SIDE_BY_SIDE // n)
        places: dict[str, Place] = {}
        for first in range(0, len(jobs), at_once):
            some = jobs[first : first + at_once]
            prompts = dict.fromkeys(prompt for prompt, _ in some)
            places = {
                prompt: places[prompt]
                if prompt in places
                else self.begin(prompt, on_unknown=on_unknown, progress=progress)
                for prompt in prompts
            }
            candidates = [(prompt, n * k + j) for prompt, k in some for j in range(n)]
            tell = 0 if n > 1 and alternatives is None else alternatives
            texts = self._side_by_side(candidates, places, settings, seed, tell)
            for job, (_, k) in enumerate(some):
                best = max(texts[n * job : n * (job + 1)], key=lambda text: sum(text.logprobs))
                yield replace(best, sample=k)

    def _side_by_side(
        self,
        jobs: Sequence[tuple[str, int]],
        places: Mapping[str, Place],
        settings: WritingSettings,
        seed: int,
        alternatives: int | None,
    ) -> list[Text]:
        if can_place(settings):
            settings = replace(settings, seed=seed)
            return [
                self._text(p, k, list(self.continued(places[p], settings, k, alternatives)), settings.length)
                for p, k in jobs
            ]
        starts, samples = [places[prompt] for prompt, _ in jobs], [sample for _, sample in jobs]
        writing = Writing(self.engine, self.tokenizer, settings, seed, starts, samples, alternatives)
        written: list[list[Character]] = [[] for _ in jobs]
        for n, character in writing.characters():
            written[n].append(character)
        return [self._text(*job, some, settings.length) for job, some in zip(jobs, written, strict=True)]

    def _text(self, prompt: str, sample: int, characters: Sequence[Character], length: int) -> Text:
        text = "".join(character.text for character in characters)
        ids = [character.id for character in characters]
        finish = characters[-1].finish if characters else None
        if finish == "stop":
            while ids and self.tokenizer.decode(ids) != text:  # what belonged to the stop text
                ids.pop()
        kept = characters[: len(ids)]
        empty: Finish = "length" if length == 0 else "constraint"
        logprobs = [character.logprob for character in kept if character.logprob is not None]
        return Text(prompt, text, ids, logprobs, [c.alternatives for c in kept], finish or empty, sample)


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


def settings_of(values: Mapping[str, Any]) -> WritingSettings:
    """`WritingSettings(**values)`; a name that is none is told with the one that may have been meant.

    Raises:
        SettingsError: there is such a name, or the settings cannot be meant.
    """
    names = [field.name for field in fields(WritingSettings)]
    for name in values:
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
            raise SettingsError(f"there is no setting {name}; {hint}")
    return WritingSettings(**values)


def new_seed() -> int:
    """A seed that nobody had before, short enough to type."""
    return secrets.randbelow(2**32)


def default_prompt(tokenizer: Tokenizer) -> str:
    """Where a text without prompt begins: a newline, or a space or the first letter where the alphabet has none."""
    for character in "\n ":
        if not tokenizer.unknown(character):
            return character
    return tokenizer.decode([0])


def known_prompt(prompt: str, tokenizer: Tokenizer, on_unknown: OnUnknown) -> str:
    """The prompt in characters that the model knows.

    `skip` leaves the others out; `replace` puts the letter without its accent, a space or a newline in their place,
    the first of these that is known.

    Raises:
        UnknownCharacterError: there are others, and `on_unknown` is "error".
    """
    if on_unknown not in ("error", "skip", "replace"):
        raise SettingsError(f"on_unknown {on_unknown!r}: choose error, skip or replace")
    unknown = tokenizer.unknown(prompt)
    if not unknown:
        return prompt
    if on_unknown == "error":
        names = ", ".join(describe_character(character) for character in unknown[:5])
        more = f" and {len(unknown) - 5} more" if len(unknown) > 5 else ""
        raise UnknownCharacterError(
            f"the model has never seen {names}{more}; change the prompt, or choose --on-unknown skip or replace"
        )
    if on_unknown == "skip":
        return prompt.translate({ord(character): None for character in unknown})
    return prompt.translate({ord(character): _replacement(character, tokenizer) for character in unknown})


def _replacement(character: str, tokenizer: Tokenizer) -> str:
    plain = unicodedata.normalize("NFKD", character)
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return next((c for c in (letters, " ", "\n") if c and not tokenizer.unknown(c)), "")
