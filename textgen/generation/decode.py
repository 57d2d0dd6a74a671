"""Texts being written side by side: engine, sampler, constraint, stop and decoder, character by character."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.generation.constraints.compile import compile_dfa, compile_logit_bias
from textgen.generation.engines import Engine, EngineState, Floats, Ids
from textgen.generation.sampling.filters import Floats as Floats64
from textgen.generation.sampling.filters import log_softmax
from textgen.generation.sampling.sampler import Sampler
from textgen.generation.stop_strings import Stop
from textgen.progress import Progress
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import parse_temperature
from textgen.tokenizers import Tokenizer

CHUNK = 8192  # ids of a prompt that are read at once, where the vocabulary is small
NUMBERS = 1 << 20  # T V, logits that are held at once: bounds the memory where it is large
BLOCK = 256  # characters that an engine draws by itself before the host sees them

Finish = Literal["length", "stop", "constraint"]


class GeneratedToken(NamedTuple):
    """One id that was written.

    Attributes:
        text: what may be shown now; the pieces of a text put together are the text. A piece is empty while a character
            or a stop text is incomplete, and longer when that is decided, or when the id is several characters.
        id: the id drawn.
        logprob: its natural-log probability by the model itself, before any setting; None when not asked for.
        alternatives: the most probable ids and their log-probabilities, best first.
        finish: why the text ends here; None while it goes on.
    """

    text: str
    id: int
    logprob: float | None = None
    alternatives: tuple[tuple[int, float], ...] = ()
    finish: Finish | None = None


Likelihood = tuple[float, tuple[tuple[int, float], ...]]
"""An id's log-probability; the most probable ids and theirs."""

Drawing = Callable[[Ids, EngineState, NDArray[np.float64]], tuple[NDArray[np.integer[Any]], EngineState]]
"""From ids (N,) that are not yet read, the state before them and random numbers (T, N): the next ids (T, N), and the
state before the last of them."""


class PromptState(NamedTuple):
    """Where a text goes on: all that the model knows of what stands before."""

    logits: Floats  # (1, V), of the next id
    state: EngineState
    ids: Ids  # (T,), what stands before


def prefill(engine: Engine, ids: Ids, progress: Progress | None = None) -> PromptState:
    """The place after a prompt of one id at least, read with the sequence kernel.

    Args:
        engine, ids: the model, and the prompt (T,).
        progress: is told how many ids were read, and of how many.
    """
    return extend(engine, PromptState(np.empty((1, 0), np.float32), engine.initial_state(), ids[:0]), ids, progress)


def extend(engine: Engine, place: PromptState, ids: Ids, progress: Progress | None = None) -> PromptState:
    """The place after `ids` that follow `place`."""
    logits, state, _ = place
    chunk = max(1, min(CHUNK, NUMBERS // engine.vocabulary))
    for start in range(0, len(ids), chunk):
        every, state = engine.read(ids[start : start + chunk], state)
        logits = every[-1:].copy()
        if progress:
            progress(min(start + chunk, len(ids)), len(ids))
    return PromptState(logits, state, np.concatenate([place.ids, ids]))


def likelihoods(logits: Floats, ids: Ids, alternatives: int) -> list[Likelihood]:
    """What the model says of N ids, given its logits (N, V) in their places."""
    every = log_softmax(logits.astype(np.float64))
    best = np.argsort(-every, axis=1, kind="stable")[:, :alternatives]
    return [
        (float(row[token]), tuple((int(v), float(row[v])) for v in ranked))
        for row, token, ranked in zip(every, ids, best, strict=True)
    ]


def score_continuation(engine: Engine, place: PromptState, ids: Ids, alternatives: int) -> list[Likelihood]:
    """What the model says of ids (T,) that follow a place."""
    if not len(ids):
        return []
    logits, _ = engine.read(ids, place.state)
    return likelihoods(np.concatenate([place.logits, logits[:-1]]), ids, alternatives)


def drawing_of(engine: Engine, settings: GenerationSettings, bias: Floats64 | None) -> Drawing | None:
    """How the engine draws many characters by itself; None if it cannot, or not with these settings."""
    write = getattr(engine, "write", None)
    first, last = parse_temperature(settings.temperature)
    on_the_host = (
        first != last,
        settings.typical_p is not None,
        settings.min_p is not None,
        settings.repetition_penalty != 1.0,
        settings.frequency_penalty != 0.0,
        settings.dry_multiplier != 0.0,
    )
    if write is None or any(on_the_host):
        return None
    return functools.partial(write, temperature=first, top_k=settings.top_k, top_p=settings.top_p, bias=bias)


class BatchGenerator:
    """N texts that are written side by side, each the same as it would be alone, up to rounding.

    Args:
        engine, tokenizer: the model.
        settings: see `GenerationSettings`; its numbers of texts are the caller's business.
        seed: of the random numbers.
        places: where each text begins.
        samples: which of the seed's texts each is.
        alternatives: how many of the most probable ids to tell with each character, and log-probabilities at all; None
            for neither.
        written: how many of the settings' characters stand before the places already, drawn or not; the temperature's
            schedule and the random numbers go on from there.
        first: which ids may come first, (V,), if the settings leave any of them.

    Raises:
        ConstraintError: what is demanded cannot be met, or the model's ids are not characters.
    """

    def __init__(
        self,
        engine: Engine,
        tokenizer: Tokenizer,
        settings: GenerationSettings,
        seed: int,
        places: Sequence[PromptState],
        samples: Sequence[int],
        alternatives: int | None = None,
        written: int = 0,
        first: NDArray[np.bool_] | None = None,
    ) -> None:
        self._engine = engine
        self._length = settings.length
        self._counted = tokenizer.alphabet is None  # characters are not as many as ids
        self._left = [settings.length - written] * len(places)  # characters that each text may still have
        self._alternatives = alternatives
        self._logits = np.concatenate([place.logits for place in places])
        self._state = EngineState.join([place.state for place in places])
        temperature, temperature_end = parse_temperature(settings.temperature)
        bias = compile_logit_bias(settings, tokenizer)
        self._sampler = Sampler(
            samples,
            seed,
            vocabulary=engine.vocabulary,
            temperature=temperature,
            temperature_end=temperature_end,
            length=settings.length,
            top_k=settings.top_k,
            typical=settings.typical_p,
            top_p=settings.top_p,
            min_p=settings.min_p,
            repetition_penalty=settings.repetition_penalty,
            frequency_penalty=settings.frequency_penalty,
            dry=settings.dry_multiplier,
            dry_base=settings.dry_base,
            dry_free=settings.dry_allowed_length,
            window=min(settings.penalty_window, settings.length + max(len(place.ids) for place in places)) or 1,
            bias=bias,
        )
        if written:
            self._sampler.uniforms(written)
        self._sampler.observe([place.ids for place in places])
        self._automaton = compile_dfa(settings, tokenizer, bias)
        # Of each text: its state, whether it lacked something before its last character, which ids may come next.
        self._states = np.zeros(len(places), np.int32)
        self._bound = np.zeros(len(places), bool)
        self._allowed = self._automaton.allowed(self._states, self._left[0]) if self._automaton else None
        if first is not None and (bias is None or not np.isneginf(bias[first]).all()):
            self._allowed = np.tile(first, (len(places), 1)) if self._allowed is None else self._allowed & first
        # A text's last id: drawn, and not yet read by the model.
        self._unread: NDArray[np.integer[Any]] | None = None
        self._drawing = None if self._automaton or alternatives is not None else drawing_of(engine, settings, bias)
        self._decoders = [tokenizer.decoder() for _ in places]
        stops = settings.stop or settings.stop_at
        self._stops = [Stop(settings.stop, settings.stop_at) for _ in places] if stops else None

    def tokens(self) -> Iterator[tuple[int, GeneratedToken]]:
        """Yields (n, character of text n), until all texts have ended."""
        texts = np.arange(len(self._logits))
        if self._allowed is not None and not self._allowed.any():  # all are alike yet: complete, and empty
            return
        while any(self._left):
            drawn, likely = self._sample()
            ended = set()
            for ids in drawn:
                for n, token in enumerate(ids.tolist()):
                    if n in ended:
                        continue
                    text, finish = self._emit(n, token)
                    logprob, others = likely[n] if likely else (None, ())
                    yield int(texts[n]), GeneratedToken(text, token, logprob, others, finish)
                    if finish:
                        ended.add(n)
            if len(ended) == len(texts):
                return
            self._unread = drawn[-1]
            if ended:
                going_on = [n for n in range(len(texts)) if n not in ended]
                self._retain(going_on)
                texts = texts[going_on]

    def _sample(self) -> tuple[NDArray[np.integer[Any]], list[Likelihood] | None]:
        """The next ids, (T, N), and what there is to know of them: one of each text, or many where the engine draws
        by itself; what follows a text's end among these is to be ignored.
        """
        if self._unread is not None:
            if self._drawing:
                uniforms = self._sampler.uniforms(min(BLOCK, max(self._left)))
                drawn, self._state = self._drawing(self._unread, self._state, uniforms)
                return drawn, None
            self._logits, self._state = self._engine.step(self._unread, self._state)
        written = [self._length - left for left in self._left] if self._counted else None
        ids = self._sampler(self._logits, self._allowed, written)
        if not self._automaton:
            self._allowed = None
        else:
            self._bound = ~self._automaton.accepting[self._states]
            self._states = self._automaton.advance(self._states, ids)
            self._allowed = self._automaton.allowed(self._states, self._left[0] - 1)  # an id is a character here
        likely = None if self._alternatives is None else likelihoods(self._logits, ids, self._alternatives)
        return ids[None], likely

    def pass_by(self, text: str) -> None:
        """Text that stands before all of the texts already and belongs to them; ends take it into account."""
        for stop in self._stops or ():
            stop.pass_by(text)

    def state_after(self, start: PromptState, ids: Sequence[int]) -> PromptState:
        """Where the text goes on after `ids`, all that was drawn since `start`; only when it is one text, and whole.

        Its last id is read now, the others have been; but an engine that draws by itself has gone on, and reads all.
        """
        if self._drawing:
            return extend(self._engine, start, np.array(ids, start.ids.dtype))
        logits, state = self._engine.step(np.array(ids[-1:]), self._state)
        return PromptState(logits, state, np.concatenate([start.ids, np.array(ids, start.ids.dtype)]))

    def _emit(self, n: int, token: int) -> tuple[str, Finish | None]:
        """The text that may be shown after one more id of text n, and whether it ends: within a piece, if need be."""
        stop = self._stops[n] if self._stops else None
        text = self._decoders[n].feed(token)[: self._left[n]]
        self._left[n] -= len(text)
        last = not self._left[n]
        if stop and self._bound[n]:  # a text that lacks something does not end, and loses nothing
            stop.pass_by(text)
        elif stop:
            text, ended = stop.feed(text)
            if ended:
                return text, "stop"
        # Where nothing may follow, the text meets all demands; what room it has left cannot be used.
        if not last and (self._allowed is None or self._allowed[n].any()):
            return text, None
        text += stop.flush() if stop else ""
        could_go_on = self._automaton is None or not self._automaton.ends(self._states[n])
        return text, "length" if last and could_go_on else "constraint"

    def _retain(self, going_on: list[int]) -> None:
        """Goes on with these texts only."""
        places = np.array(going_on)
        self._unread = None if self._unread is None else self._unread[places]
        self._sampler.retain(places)
        self._state = self._state.take(places)
        self._states, self._bound = self._states[places], self._bound[places]
        self._allowed = None if self._allowed is None else self._allowed[places]
        self._left = [self._left[n] for n in going_on]
        self._decoders = [self._decoders[n] for n in going_on]
        self._stops = [self._stops[n] for n in going_on] if self._stops else None
