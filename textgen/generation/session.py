"""A text that a user and a model extend in turns; states are kept, so that no token is read twice."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Literal, NamedTuple

import numpy as np

from textgen.errors import SettingsError
from textgen.generation.constraints.compile import compile_constraints
from textgen.generation.decode import BatchGenerator, PromptState, extend
from textgen.generation.generator import TextGenerator, new_seed
from textgen.generation.keyword_insertion import can_insert_keywords
from textgen.generation.row import GeneratedToken
from textgen.settings.generation import ConstraintSettings, GenerationSettings
from textgen.settings.parsing import flag
from textgen.tokenizers.known_text import OnUnknown, known_prompt
from textgen.units import Progress

REDO_LIMIT = 100  # earlier texts that `redo` can bring back

Author = Literal["user", "model"]


class Turn(NamedTuple):
    """One turn of a session: text by one author, and the model's state after it."""

    author: Author  # who wrote it
    text: str  # at least one character
    state: PromptState  # the model's state after it


class Session:
    """The text so far as a list of turns, with undo and redo.

    The k-th turn of the model, regenerated ones included, is sample k of the seed, so the same calls give the same
    text. The first one is what `generate` returns for this seed and prompt.

    Args:
        generator: the model.
        settings: of the model's turns; a seed is drawn if it has none.

    Attributes:
        settings: of the next turn; the seed is a number.
        turns: oldest first.

    Raises:
        SettingsError: the settings ask for several texts.
        ConstraintError: this model cannot meet the constraints.
    """

    def __init__(self, generator: TextGenerator, settings: GenerationSettings) -> None:
        self._generator = generator
        self._undone: deque[tuple[Turn, ...]] = deque(maxlen=REDO_LIMIT)
        self._sample = 0
        self._drafts: tuple[tuple[Turn, ...], list[str]] = (), []  # turns, and texts that may follow them
        self.turns: tuple[Turn, ...] = ()
        self.settings, self._seed = _with_seed(settings)
        self._check_constraints(self.settings)

    @property
    def text(self) -> str:
        """The whole text: all turns, joined."""
        return "".join(turn.text for turn in self.turns)

    def append(self, text: str, on_unknown: OnUnknown = "error", progress: Progress | None = None) -> None:
        """Appends the user's turn exactly as it is; an empty text is no turn.

        `progress` is called with the number of tokens read and their total.

        Raises:
            UnknownCharacterError: there are such characters, and `on_unknown` is "error".
        """
        self.turns = self._appended(self.turns, text, on_unknown, progress)

    def generate(self) -> Generator[GeneratedToken]:
        """Yields the model's next turn, token by token.

        The tokens yielded until the iterator ends or is closed become the turn. Call nothing else until then.

        Raises:
            ConstraintError: the constraints cannot be met; the text is unchanged.
        """
        return self._generate_after(self.turns)

    def regenerate(self) -> Generator[GeneratedToken]:
        """Removes the last turn if it is the model's, and yields another one, see `generate`."""
        return self._generate_after(self._without_last_of_model())

    def draft(self, count: int) -> list[str]:
        """Returns texts for the model's next turn, or in place of its last one; `choose` makes one of them the turn."""
        turns = self._without_last_of_model()
        drafts = ["".join(token.text for token in self._start(turns)[0]) for _ in range(count)]
        self._drafts = turns, drafts
        return drafts

    def choose(self, number: int) -> None:
        """Makes a text of the last `draft` the model's turn; the first one has number 1.

        Raises:
            SettingsError: there is none of this number.
        """
        turns, drafts = self._drafts
        here = self.turns[:-1] if len(self.turns) == len(turns) + 1 and self.turns[-1].author == "model" else self.turns
        if len(here) != len(turns) or any(one is not other for one, other in zip(here, turns, strict=True)):
            raise SettingsError("the text has changed since the drafts; /draft 3 makes new ones")
        if not 1 <= number <= len(drafts):
            raise SettingsError(f"there is no draft {number}; /draft 3 makes three")
        text, start = drafts[number - 1], self._state(turns)
        state = extend(self._generator.engine, start, self._generator.tokenizer.encode(text))
        self._replace((*turns, Turn("model", text, state)) if text else turns)

    def undo(self) -> bool:
        """Removes the last turn; False if there is none."""
        if not self.turns:
            return False
        self._replace(self.turns[:-1])
        return True

    def redo(self) -> bool:
        """Restores the text before the last `undo`, `regenerate` or `restart`; False if there is none.

        Further calls go further back.
        """
        if not self._undone:
            return False
        self.turns = self._undone.pop()
        return True

    def restart(self, text: str = "", on_unknown: OnUnknown = "error") -> None:
        """Starts a new text with `text` as the user's turn, see `append`; settings and the sample number stay.

        Raises:
            UnknownCharacterError: see `append`; the text is unchanged.
        """
        turns = self._appended((), text, on_unknown)
        if self.turns:
            self._replace(turns)
        self.turns = turns

    def change(self, **settings: Any) -> None:
        """Changes settings of the following turns. A new seed starts at its sample 0; None draws one.

        Raises:
            SettingsError, ConstraintError: they are invalid, or this model cannot meet them; nothing is changed.
        """
        _check_single_text(settings)  # first: with --num-beams the settings would only complain about the seed
        changed, seed = _with_seed(replace(self.settings, **settings))
        if settings.keys() & {field.name for field in fields(ConstraintSettings)}:
            self._check_constraints(changed)
        if "seed" in settings:
            self._sample = 0
        self.settings, self._seed = changed, seed

    def _check_constraints(self, settings: GenerationSettings) -> None:
        """Raises ConstraintError if this model cannot meet the constraints."""
        compile_constraints(self._generator.in_form(settings), self._generator.tokenizer)

    def _appended(
        self, turns: tuple[Turn, ...], text: str, on_unknown: OnUnknown, progress: Progress | None = None
    ) -> tuple[Turn, ...]:
        """Returns the turns followed by the user's."""
        known = known_prompt(self._generator.model.form.apply(text), self._generator.tokenizer, on_unknown)
        if not known:
            return turns
        state = self._generator.prefill(known, start=turns[-1].state if turns else None, progress=progress)
        return (*turns, Turn("user", known, state))

    def _replace(self, turns: tuple[Turn, ...]) -> None:
        """Sets the turns, and keeps the present ones for `redo`."""
        self._undone.append(self.turns)
        self.turns = turns

    def _generate_after(self, turns: tuple[Turn, ...]) -> Generator[GeneratedToken]:
        """Starts a turn of the model after `turns`, which replace the present ones if they are fewer."""
        tokens, batch, start = self._start(turns)
        if len(turns) < len(self.turns):
            self._replace(turns)
        return self._turn(tokens, batch, start)

    def _without_last_of_model(self) -> tuple[Turn, ...]:
        """Returns the turns without the last one if it is the model's."""
        return self.turns[:-1] if self.turns and self.turns[-1].author == "model" else self.turns

    def _state(self, turns: tuple[Turn, ...]) -> PromptState:
        return turns[-1].state if turns else self._generator.prefill()

    def _start(self, turns: tuple[Turn, ...]) -> tuple[Iterator[GeneratedToken], BatchGenerator | None, PromptState]:
        """Returns the tokens of the model's next sample after `turns`, the batch that makes them and its start."""
        generator, settings = self._generator, self._generator.in_form(self.settings)
        start, batch = self._state(turns), None
        if can_insert_keywords(settings):
            tokens = generator.stream_from(start, settings, sample=self._sample)
        else:
            batch = BatchGenerator(
                generator.engine,
                generator.tokenizer,
                settings,
                seed=self._seed,
                starts=[start],
                samples=[self._sample],
                copies=generator.copy_limit(settings),
            )
            tokens = (token for _, token in batch.tokens())
        self._sample += 1
        return tokens, batch, start

    def _turn(
        self, tokens: Iterator[GeneratedToken], batch: BatchGenerator | None, start: PromptState
    ) -> Generator[GeneratedToken]:
        """Yields the tokens; those yielded become a turn, even if an exception ends it."""
        generated: list[GeneratedToken] = []
        try:
            for token in tokens:
                generated.append(token)
                yield token
        except GeneratorExit:  # closed between two tokens
            pass
        except BaseException:  # Ctrl-C in the middle of a step: the state of the batch is undefined
            batch = None
            raise
        finally:
            text = "".join(token.text for token in generated)
            if text:
                state = self._state_after(text, [token.id for token in generated], batch, start)
                self.turns = (*self.turns, Turn("model", text, state))

    def _state_after(self, text: str, ids: list[int], batch: BatchGenerator | None, start: PromptState) -> PromptState:
        """Returns the state after a turn.

        It is the state of the batch, unless the generated ids hold more than the text: a stop string, text held back
        for one, or an incomplete character.
        """
        encoded = self._generator.tokenizer.encode(text)
        if batch and np.array_equal(encoded, ids):
            return batch.state_after(start, ids)
        return extend(self._generator.engine, start, encoded)


def _with_seed(settings: GenerationSettings) -> tuple[GenerationSettings, int]:
    """Returns the settings with a seed, and the seed."""
    _check_single_text(vars(settings))
    seed = new_seed() if settings.seed is None else settings.seed
    return replace(settings, seed=seed), seed


def _check_single_text(settings: Mapping[str, Any]) -> None:
    """Raises SettingsError if the settings ask for several texts."""
    for name, single in (("num_beams", None), ("best_of", 1), ("num_samples", 1)):
        if settings.get(name, single) != single:
            raise SettingsError(f"an interactive session generates one text at a time; leave {flag(name)} out")
