"""Words that a text must include, where the model itself would most likely have written them.

A mask alone would leave a text alone until the words just fit in, and then end it with them in the middle of whatever
it was saying. Instead a draft is written freely; in each place of it where the word could begin, its probability there
is looked up, all places side by side; a place is drawn by these probabilities; what the draft says after it is
forgotten, and the text goes on from the word. Were the draft as long as the text, and the word in it once, this would
be importance sampling of texts that include it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from textgen.generation.constraints.compile import compile_dfa, compile_logit_bias
from textgen.generation.decode import BatchGenerator, Finish, GeneratedToken, PromptState, extend, score_continuation
from textgen.generation.engines import Engine, EngineState, Ids
from textgen.generation.sampling.filters import Floats, draw, log_softmax, softmax
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Tokenizer

DRAFT = 2000  # characters of a draft, at most
PLACES = 64  # of a draft that are tried, by chance where there are more


def can_insert_keywords(settings: GenerationSettings) -> bool:
    """Whether words can be placed: only automata can do what other constraints ask for at the same time."""
    words = settings.must_include
    simple = settings.regex is None and settings.acrostic is None and settings.num_beams is None
    return bool(words) and simple and sum(map(len, words)) <= settings.length


class KeywordInsertion:
    """A text that has all of `settings.must_include`; the arguments are those of `BatchGenerator`.

    Raises:
        ConstraintError: the words cannot be written.
    """

    def __init__(
        self,
        engine: Engine,
        tokenizer: Tokenizer,
        settings: GenerationSettings,
        seed: int,
        place: PromptState,
        sample: int,
        alternatives: int | None = None,
    ) -> None:
        compile_dfa(settings, tokenizer, compile_logit_bias(settings, tokenizer))
        self._engine = engine
        self._tokenizer = tokenizer
        self._settings = settings
        self._seed = seed
        self._place = place
        self._sample = sample
        self._alternatives = alternatives

    def tokens(self) -> Iterator[GeneratedToken]:
        """Yields the characters: those up to the last word at once, the rest as they are drawn."""
        here, apart = self._with_words()
        placed = here.ids[len(self._place.ids) :]
        likely = None
        if self._alternatives is not None:
            likely = score_continuation(self._engine, self._place, placed, self._alternatives)
        for n, token in enumerate(placed.tolist()):
            logprob, others = likely[n] if likely else (None, ())
            finish: Finish | None = "length" if n == self._settings.length - 1 else None
            yield GeneratedToken(self._tokenizer.decode([token]), token, logprob, others, finish)
        yield from self._free(self._settings, here, apart, self._alternatives)

    def _with_words(self) -> tuple[PromptState, NDArray[np.bool_] | None]:
        """The place after the last of the words, and which ids may follow there."""
        engine, tokenizer, settings = self._engine, self._tokenizer, self._settings
        random = np.random.default_rng(np.random.SeedSequence(self._seed, spawn_key=(self._sample, 1)))
        here, begin = self._place, len(self._place.ids)
        missing = [settings.must_include[n] for n in random.permutation(len(settings.must_include))]
        apart = None  # what may follow at once: no letter after a word that ends with one
        while missing:
            written, before = here.ids[begin:], tokenizer.decode(here.ids[-4:])[-1:]
            # The words share the room that they leave. A stop ends a draft, so that all are in one line or sentence.
            room = (settings.length - len(written) - sum(map(len, missing))) // len(missing)
            word = missing.pop(0)
            if _found(word, tokenizer.decode(written)) is not None:
                continue
            wanted = replace(settings, length=len(written) + min(room, DRAFT))
            for draft_settings in (wanted, replace(wanted, stop=(), stop_at=None)):
                text = "".join(character.text for character in self._free(draft_settings, here, apart))
                draft, begins = tokenizer.encode(text), _beginnings(before + text, word)
                if begins.size:
                    break
            apart = _others(tokenizer) if word[-1].isalnum() else None
            by_itself = _found(word, text)
            if by_itself is not None:
                here = extend(engine, here, draft[: by_itself + len(word)])
                continue
            if not begins.size:  # then within another word
                begins = np.arange(len(draft) + 1)
            begins = np.sort(random.choice(begins, min(len(begins), PLACES), replace=False))
            places, last = [here], 0
            for then in begins.tolist():
                places.append(extend(engine, places[-1], draft[last:then]) if then > last else places[-1])
                last = then
            ids = tokenizer.encode(word)
            scores = _log_probabilities(engine, places[1:], ids, apart)
            n = int(draw(softmax(scores[None]), np.array([random.random()]))[0])
            here = extend(engine, places[1 + n], ids)
        return here, apart

    def _free(
        self,
        settings: GenerationSettings,
        here: PromptState,
        apart: NDArray[np.bool_] | None,
        alternatives: int | None = None,
    ) -> Iterator[GeneratedToken]:
        """What the model writes from `here` on, without a thought of the words."""
        written = here.ids[len(self._place.ids) :]
        writing = BatchGenerator(
            self._engine,
            self._tokenizer,
            replace(settings, must_include=(), forbid=settings.forbid or ""),  # nothing that is spelled in bytes
            self._seed,
            [here],
            [self._sample],
            alternatives,
            written=len(written),
            first=apart,
        )
        writing.pass_by(self._tokenizer.decode(written))
        return (character for _, character in writing.tokens())


def _found(word: str, text: str) -> int | None:
    """Where a word stands in a text by itself, not as a part of a longer one."""
    before, after = (r"(?<!\w)" if word[0].isalnum() else "", r"(?!\w)" if word[-1].isalnum() else "")
    match = re.search(before + re.escape(word) + after, text)
    return match.start() if match else None


def _others(tokenizer: Tokenizer) -> NDArray[np.bool_] | None:
    """Which ids are no letters or digits, (V,); None if all are."""
    others = np.array([len(symbol) == 1 and not symbol.isalnum() for symbol in tokenizer.token_strings])
    return others if others.any() else None


def _beginnings(text: str, word: str) -> NDArray[np.intp]:
    """Places of a draft where a word can begin, `text` being one character more than the draft: before it.

    A word that begins with a letter does not begin within another.
    """
    places = [n for n, before in enumerate(text) if not (word[0].isalnum() and before.isalnum())]
    return np.array(places, np.intp)


def _log_probabilities(engine: Engine, places: list[PromptState], ids: Ids, apart: NDArray[np.bool_] | None) -> Floats:
    """Of the ids of a word in each place, and of one of the ids `apart` after them: (N,)."""
    logits = np.concatenate([place.logits for place in places])
    state = EngineState.join([place.state for place in places])
    total = np.zeros(len(places))
    for token in ids:
        total += log_softmax(logits.astype(np.float64))[:, token]
        logits, state = engine.step(np.full(len(places), token), state)
    if apart is not None:
        total += np.logaddexp.reduce(log_softmax(logits.astype(np.float64))[:, apart], axis=1)
    return total
