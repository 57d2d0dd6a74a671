"""A text that a person and a model write in turns; what the model knows of it is kept, and never read again."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Literal, NamedTuple

import numpy as np

from textgen.errors import SettingsError
from textgen.generation.constraints.compile import compile_dfa, compile_logit_bias
from textgen.generation.decode import BatchGenerator, GeneratedToken, PromptState, extend, prefill
from textgen.generation.generator import TextGenerator, new_seed
from textgen.generation.keyword_insertion import can_insert_keywords
from textgen.progress import Progress
from textgen.settings.generation import ConstraintSettings, GenerationSettings
from textgen.settings.parsing import flag
from textgen.tokenizers import OnUnknown, known_prompt

LEFT = 100  # texts that are kept for `redo`

Author = Literal["user", "model"]


class Turn(NamedTuple):
    """A piece of the text.

    Attributes:
        author: who wrote it.
        text: one character at least.
        place: where the text goes on after it.
    """

    author: Author
    text: str
    place: PromptState


class Conversation:
    """The text so far, turn by turn.

    The model's k-th turn, retries included, is text k of the seed, so a conversation depends on nothing but the calls
    that made it. Its first is what `generate` writes with this seed after the same prompt.

    Args:
        generator: the model.
        settings: of each of its turns; without a seed a new one is taken.

    Attributes:
        settings: those of the next turn; its seed is a number.
        turns: oldest first.

    Raises:
        SettingsError: they ask for several texts to choose from.
        ConstraintError: they ask for what this model cannot meet.
    """

    def __init__(self, generator: TextGenerator, settings: GenerationSettings) -> None:
        self._generator = generator
        self._left: deque[tuple[Turn, ...]] = deque(maxlen=LEFT)
        self._sample = 0
        self.turns: tuple[Turn, ...] = ()
        self.settings, self._seed = _for_one_text(settings)
        self._check(self.settings)

    @property
    def text(self) -> str:
        """All that has been written, by both."""
        return "".join(turn.text for turn in self.turns)

    def say(self, text: str, on_unknown: OnUnknown = "error", progress: Progress | None = None) -> None:
        """Adds the user's words; an empty text is no turn.

        Args:
            text: stands in the text as it is, with nothing before or after it.
            on_unknown: what to do with characters that the model has never seen.
            progress: is told how many ids have been read, and of how many.

        Raises:
            UnknownCharacterError: there are such characters, and `on_unknown` is "error".
        """
        self.turns = self._said(self.turns, text, on_unknown, progress)

    def write(self) -> Generator[GeneratedToken]:
        """The model goes on. What was yielded when the iterator ends or is closed is its turn; until then, call nothing
        else.

        Raises:
            ConstraintError: what the settings demand of the text cannot be met; nothing has changed.
        """
        return self._write_after(self.turns)

    def again(self) -> Generator[GeneratedToken]:
        """Takes the model's turn at the end of the text back, if there is one, and writes another, as `write` does."""
        if self.turns and self.turns[-1].author == "model":
            return self._write_after(self.turns[:-1])
        return self.write()

    def undo(self) -> bool:
        """Takes the last turn back; False where there is none."""
        if self.turns:
            self._leave(self.turns[:-1])
            return True
        return False

    def redo(self) -> bool:
        """Brings the text back that the last `undo`, `again` or `restart` left, then those before it; False where there
        is none.
        """
        if self._left:
            self.turns = self._left.pop()
            return True
        return False

    def restart(self, text: str = "", on_unknown: OnUnknown = "error") -> None:
        """Begins a new text, with the user's words as in `say`; settings and the count of the seed's texts stay.

        Raises:
            UnknownCharacterError: as for `say`; nothing has changed.
        """
        turns = self._said((), text, on_unknown)
        if self.turns:
            self._leave(turns)
        self.turns = turns

    def change(self, **settings: Any) -> None:
        """Changes settings of the turns to come. A seed is counted from its text 0 again; None is a new one.

        Raises:
            SettingsError, ConstraintError: they cannot be meant, or cannot be met by this model; nothing has changed.
        """
        _refuse_several(settings)  # before the settings find that a beam and this seed do not go together
        changed, seed = _for_one_text(replace(self.settings, **settings))
        if settings.keys() & {field.name for field in fields(ConstraintSettings)}:
            self._check(changed)
        if "seed" in settings:
            self._sample = 0
        self.settings, self._seed = changed, seed

    def _check(self, settings: GenerationSettings) -> None:
        """Refuses what this model cannot meet."""
        tokenizer = self._generator.tokenizer
        compile_dfa(settings, tokenizer, compile_logit_bias(settings, tokenizer))

    def _said(
        self,
        turns: tuple[Turn, ...],
        text: str,
        on_unknown: OnUnknown,
        progress: Progress | None = None,
    ) -> tuple[Turn, ...]:
        """These turns and the user's."""
        known = known_prompt(text, self._generator.tokenizer, on_unknown)
        if not known:
            return turns
        engine, ids = self._generator.engine, self._generator.tokenizer.encode(known)
        # A text that begins with the user's words begins there, not at the newline that stands for an empty prompt.
        place = extend(engine, turns[-1].place, ids, progress) if turns else prefill(engine, ids, progress)
        return (*turns, Turn("user", known, place))

    def _leave(self, turns: tuple[Turn, ...]) -> None:
        self._left.append(self.turns)
        self.turns = turns

    def _write_after(self, turns: tuple[Turn, ...]) -> Generator[GeneratedToken]:
        generator = self._generator
        start = turns[-1].place if turns else generator.prefill()
        writing = None
        if can_insert_keywords(self.settings):
            characters = generator.stream_from(start, self.settings, self._sample)
        else:
            writing = BatchGenerator(
                generator.engine, generator.tokenizer, self.settings, self._seed, [start], [self._sample]
            )
            characters = (character for _, character in writing.tokens())
        self._sample += 1
        if len(turns) < len(self.turns):
            self._leave(turns)
        return self._turn(characters, writing, start)

    def _turn(
        self, characters: Iterator[GeneratedToken], writing: BatchGenerator | None, start: PromptState
    ) -> Generator[GeneratedToken]:
        drawn: list[GeneratedToken] = []
        between = True  # the engine's state stands between two characters
        try:
            for character in characters:
                drawn.append(character)
                yield character
        except GeneratorExit:  # stopped after a character
            pass
        except BaseException:  # Ctrl-C in the middle of a step
            between = False
            raise
        finally:
            text = "".join(character.text for character in drawn)
            if text:
                place = self._place_after(text, drawn, writing if between else None, start)
                self.turns = (*self.turns, Turn("model", text, place))

    def _place_after(
        self, text: str, drawn: list[GeneratedToken], writing: BatchGenerator | None, start: PromptState
    ) -> PromptState:
        """The place after a turn: the state that wrote it, unless there is more or something else in it than was shown,
        such as a stop text, what was held back for one, or half a character.
        """
        ids = self._generator.tokenizer.encode(text)
        if writing and np.array_equal(ids, [character.id for character in drawn]):
            return writing.state_after(start, [character.id for character in drawn])
        return extend(self._generator.engine, start, ids)


def _for_one_text(settings: GenerationSettings) -> tuple[GenerationSettings, int]:
    """The settings with a seed, and the seed."""
    _refuse_several(vars(settings))
    seed = new_seed() if settings.seed is None else settings.seed
    return replace(settings, seed=seed), seed


def _refuse_several(settings: Mapping[str, Any]) -> None:
    """Refuses settings that ask for several texts to choose from.

    Raises:
        SettingsError: one does.
    """
    for name, one in (("num_beams", None), ("best_of", 1), ("num_samples", 1)):
        if settings.get(name, one) != one:
            raise SettingsError(f"in turns, one text is written as it is drawn; leave {flag(name)} out")
