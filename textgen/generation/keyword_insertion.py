"""Keyword insertion: generates texts that contain given keywords where the model finds them most probable.

A DFA alone would not influence the text until the keywords only just fit, and then end it with them in mid-sentence.
Instead the model drafts a text freely. The probability of the keyword is computed at each position of the draft where
it could start, all positions side by side, and one position is sampled by these probabilities. The rest of the draft is
dropped, and generation continues after the keyword. For a draft as long as the text and a keyword that occurs once,
this is importance sampling of the texts that contain it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from textgen.generation.constraints.compile import compile_constraints
from textgen.generation.decode import BatchGenerator, PromptState, extend, score_continuation
from textgen.generation.engines import Engine, EngineState, Ids
from textgen.generation.row import Finish, GeneratedToken
from textgen.generation.sampling.filters import Floats64, draw, log_softmax, softmax
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Tokenizer

MAX_DRAFT = 2000  # characters
MAX_POSITIONS = 64  # of a draft that are compared; a random choice where there are more


def can_insert_keywords(settings: GenerationSettings) -> bool:
    """Whether the settings have keywords, and no constraint that only a DFA can combine with them."""
    keywords = settings.must_include
    no_others = all(getattr(settings, name) is None for name in ("regex", "acrostic", "num_beams", "max_copy"))
    return bool(keywords) and no_others and sum(map(len, keywords)) <= settings.longest


@dataclass(kw_only=True)
class KeywordInsertion:
    """Generates one text that contains all of `settings.must_include`.

    Raises:
        ConstraintError: the model cannot generate the keywords.
    """

    engine: Engine
    tokenizer: Tokenizer
    settings: GenerationSettings  # `can_insert_keywords` is true of them
    seed: int  # of the random numbers
    start: PromptState  # where the text continues
    sample: int  # sample number of the text; see `Sampler`
    alternatives: int | None = None  # see `BatchGenerator`

    def __post_init__(self) -> None:
        compile_constraints(self.settings, self.tokenizer)
        self._random = np.random.default_rng(np.random.SeedSequence(self.seed, spawn_key=(self.sample, 1)))

    def tokens(self) -> Iterator[GeneratedToken]:
        """Yields the tokens: those up to the last keyword at once, the rest as they are sampled."""
        here, first = self._with_keywords()
        inserted = here.ids[len(self.start.ids) :]
        scores = None
        if self.alternatives is not None:
            scores = score_continuation(self.engine, self.start, inserted, self.alternatives)
        for n, token in enumerate(inserted.tolist()):
            logprob, others = scores[n] if scores else (None, ())
            finish: Finish | None = "length" if n == self.settings.longest - 1 else None
            text = self.tokenizer.decode([token])
            yield GeneratedToken(text, token, logprob, alternatives=others, finish=finish)
        yield from self._continuation(self.settings, here, first, self.alternatives)

    def _with_keywords(self) -> tuple[PromptState, NDArray[np.bool_] | None]:
        """Returns the state after the last keyword, and the ids that may follow, (V,); None for all."""
        keywords = self.settings.must_include
        missing = [keywords[n] for n in self._random.permutation(len(keywords))]
        here = self.start
        first = None  # no letter may follow a keyword that ends with one
        while missing:
            text = self.tokenizer.decode(here.ids[len(self.start.ids) :])
            # The keywords share the room that they leave.
            room = (self.settings.expected_length - len(text) - sum(map(len, missing))) // len(missing)
            keyword = missing.pop(0)
            if _find(keyword, text) is None:
                here, first = self._insert(keyword, here, first, min(room, MAX_DRAFT))
        return here, first

    def _insert(
        self, keyword: str, here: PromptState, first: NDArray[np.bool_] | None, room: int
    ) -> tuple[PromptState, NDArray[np.bool_] | None]:
        """Returns the state after a part of a draft and the keyword, and the ids that may follow, (V,)."""
        engine, generated = self.engine, len(here.ids) - len(self.start.ids)
        followers = _no_letters(self.tokenizer) if keyword[-1].isalnum() else None
        before = self.tokenizer.decode(here.ids[-4:])[-1:]
        with_stop = replace(self.settings, words=None, complete=None, min_length=0, length=generated + room)
        # A draft ends at a stop, so that all keywords are in one line or sentence; unless none can start in it.
        for settings in (with_stop, replace(with_stop, stop=(), stop_at=None)):
            text = "".join(token.text for token in self._continuation(settings, here, first))
            positions = _possible_positions(before + text, keyword)
            if positions.size:
                break
        draft = self.tokenizer.encode(text)
        found = _find(keyword, text)
        if found is not None:
            return extend(engine, here, draft[: found + len(keyword)]), followers
        if not positions.size:  # then within another word
            positions = np.arange(len(draft) + 1)
        positions = np.sort(self._random.choice(positions, min(len(positions), MAX_POSITIONS), replace=False))
        states, last = [here], 0
        for position in positions.tolist():
            states.append(extend(engine, states[-1], draft[last:position]) if position > last else states[-1])
            last = position
        ids = self.tokenizer.encode(keyword)
        logprobs = _log_probabilities(engine, states[1:], ids, followers)
        chosen = int(draw(softmax(logprobs[None]), np.array([self._random.random()]))[0])
        return extend(engine, states[1 + chosen], ids), followers

    def _continuation(
        self,
        settings: GenerationSettings,
        here: PromptState,
        first: NDArray[np.bool_] | None,
        alternatives: int | None = None,
    ) -> Iterator[GeneratedToken]:
        """Yields what the model generates after `here` without regard to the keywords."""
        generated = here.ids[len(self.start.ids) :]
        batch = BatchGenerator(
            self.engine,
            self.tokenizer,
            # an empty --forbid excludes byte fallback
            replace(settings, must_include=(), forbid=settings.forbid or ""),
            seed=self.seed,
            starts=[here],
            samples=[self.sample],
            alternatives=alternatives,
            generated=len(generated),
            first=first,
        )
        batch.skip(self.tokenizer.decode(generated))
        return (token for _, token in batch.tokens())


def _find(keyword: str, text: str) -> int | None:
    """Returns the position of a keyword as a whole word, not as a part of a longer one."""
    before, after = (r"(?<!\w)" if keyword[0].isalnum() else "", r"(?!\w)" if keyword[-1].isalnum() else "")
    match = re.search(before + re.escape(keyword) + after, text)
    return match.start() if match else None


def _no_letters(tokenizer: Tokenizer) -> NDArray[np.bool_] | None:
    """Returns the ids that are neither letters nor digits, (V,); None if there are none."""
    others = np.array([len(string) == 1 and not string.isalnum() for string in tokenizer.token_strings])
    return others if others.any() else None


def _possible_positions(text: str, keyword: str) -> NDArray[np.intp]:
    """Returns the positions of a draft where a keyword can start: not within a word if it starts with a letter.

    `text` is the draft and one character before it.
    """
    positions = [n for n, before in enumerate(text) if not (keyword[0].isalnum() and before.isalnum())]
    return np.array(positions, np.intp)


def _log_probabilities(
    engine: Engine, states: list[PromptState], ids: Ids, followers: NDArray[np.bool_] | None
) -> Floats64:
    """Returns the log-probability of `ids` after each of N states, (N,), and of any of the `followers` after them."""
    logits = np.concatenate([state.logits for state in states])
    state = EngineState.join([state.state for state in states])
    total = np.zeros(len(states))
    for token in ids:
        total += log_softmax(logits.astype(np.float64))[:, token]
        logits, state = engine.step(np.full(len(states), token), state)
    if followers is not None:
        total += np.logaddexp.reduce(log_softmax(logits.astype(np.float64))[:, followers], axis=1)
    return total
