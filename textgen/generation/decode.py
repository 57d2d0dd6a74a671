"""The generation loop: texts side by side, token by token."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from textgen.generation.constraints.compile import compile_constraints
from textgen.generation.copy_limit import CopyLimit
from textgen.generation.engines import Automaton, Engine, EngineState, Floats, Ids, SamplingEngine
from textgen.generation.row import GeneratedToken, Row, end_of_prompt
from textgen.generation.sampling.filters import Floats64, log_softmax
from textgen.generation.sampling.sampler import END, Sampler, enabled
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import parse_temperature
from textgen.tokenizers import Tokenizer
from textgen.tokenizers.protocol import document_token
from textgen.units import Progress

PREFILL_CHUNK = 8192  # ids of a prompt that are read at once ...
PREFILL_LOGITS = 1 << 20  # ... and bound of their logits, T V: fewer ids where the vocabulary is large

TokenScore = tuple[float, tuple[tuple[int, float], ...]]
"""`logprob` and `alternatives` of a token."""

EngineSampling = Callable[..., tuple[NDArray[np.integer[Any]], EngineState]]
"""Takes ids (N,) not yet read, the state before them and random numbers (T, N); returns the next ids (T, N), and the
state before the last of them. `automaton` as a keyword argument, see `SamplingEngine.generate`."""


class PromptState(NamedTuple):
    """A position in a text where generation can continue."""

    logits: Floats  # (1, V), of the next id
    state: EngineState  # of the engine after `ids`
    ids: Ids  # (T,), all ids so far


def prefill(engine: Engine, ids: Ids, progress: Progress | None = None) -> PromptState:
    """Returns the state after a prompt of `ids` (T,), T at least 1."""
    empty = PromptState(np.empty((1, 0), np.float32), engine.initial_state(), ids[:0])
    return extend(engine, empty, ids, progress)


def extend(engine: Engine, start: PromptState, ids: Ids, progress: Progress | None = None) -> PromptState:
    """Returns the state after `start` and further ids; see `prefill`."""
    logits, state, _ = start
    chunk = max(1, min(PREFILL_CHUNK, PREFILL_LOGITS // engine.vocabulary))
    for begin in range(0, len(ids), chunk):
        outputs, state = engine.forward(ids[begin : begin + chunk], state)
        logits = outputs[-1:].copy()
        if progress:
            progress(min(begin + chunk, len(ids)), len(ids))
    return PromptState(logits, state, np.concatenate([start.ids, ids]))


def score_ids(logits: Floats, ids: Ids, alternatives: int) -> list[TokenScore]:
    """Returns the score of each of N ids under the logits (N, V), with this many alternatives."""
    logprobs = log_softmax(logits.astype(np.float64))
    best = np.argsort(-logprobs, axis=1, kind="stable")[:, :alternatives]
    return [
        (float(row[token]), tuple((int(v), float(row[v])) for v in ranked))
        for row, token, ranked in zip(logprobs, ids, best, strict=True)
    ]


def score_continuation(engine: Engine, start: PromptState, ids: Ids, alternatives: int) -> list[TokenScore]:
    """Returns the score of each id of a continuation, (T,)."""
    if not len(ids):
        return []
    logits, _ = engine.forward(ids, start.state)
    return score_ids(np.concatenate([start.logits, logits[:-1]]), ids, alternatives)


def breaker_ids(breakers: Sequence[str], tokenizer: Tokenizer) -> NDArray[np.bool_] | None:
    """Returns which tokens contain one of DRY's sequence breakers, (V,); None without breakers."""
    if not breakers:
        return None
    bytes_of = [f"<0x{ord(breaker):02X}>" for breaker in breakers if len(breaker) == 1 and breaker.isascii()]
    return np.array(
        [string in bytes_of or any(each in string for each in breakers) for string in tokenizer.token_strings], bool
    )


def engine_sampling(engine: Engine, settings: GenerationSettings, bias: Floats64 | None) -> EngineSampling | None:
    """Returns the engine's own sampling loop; None if it has none, or none for these settings."""
    first, last = parse_temperature(settings.temperature)
    filters = enabled(settings)
    if not hasattr(engine, "generate") or first != last or not filters <= cast("SamplingEngine", engine).filters:
        return None
    generate = cast("SamplingEngine", engine).generate
    return functools.partial(
        generate, temperature=first, bias=bias, **{name: getattr(settings, name) for name in filters}
    )


class BatchGenerator:
    """Generates N texts side by side; each is what it would be alone: exactly on `LLVMEngine`, else up to rounding.

    Args:
        engine: the model.
        tokenizer: of the model.
        settings: `num_samples`, `best_of`, `num_beams`, `seed` and keyword insertion are left to the caller.
        seed: of the random numbers.
        starts: where each text continues, (N,).
        samples: sample number of each text, (N,); see `Sampler`.
        alternatives: number of alternatives reported with each token and its log-probability; None for neither.
        generated: characters of the texts that `starts` already include: they count for length, temperature and random
            numbers.
        first: ids that may come first, (V,) bool; ignored if the settings forbid all of them.
        copies: limit of copying; None for none.

    Raises:
        ConstraintError: the constraints cannot be met, or the model's ids are not characters.
    """

    def __init__(
        self,
        engine: Engine,
        tokenizer: Tokenizer,
        settings: GenerationSettings,
        *,
        seed: int,
        starts: Sequence[PromptState],
        samples: Sequence[int],
        alternatives: int | None = None,
        generated: int = 0,
        first: NDArray[np.bool_] | None = None,
        copies: CopyLimit | None = None,
    ) -> None:
        bias, self._dfa, self._utf8 = compile_constraints(settings, tokenizer)
        self._biases = None if self._utf8 is None else self._utf8.bias(bias)
        self._engine = engine
        self._length = settings.longest
        self._ids_are_characters = tokenizer.alphabet is not None
        self._alternatives = alternatives
        self._first = None if first is not None and bias is not None and np.isneginf(bias[first]).all() else first
        self._logits = np.concatenate([start.logits for start in starts])
        self._state = EngineState.join([start.state for start in starts])
        self._unread: NDArray[np.integer[Any]] | None = None  # last id of each text, not yet read by the engine
        self._sampled = 0  # tokens of each text
        # of an engine that samples by itself, before its last call; else the ids that are in the state
        self._state_before, self._read = self._state, 0
        self._undecided: dict[int, GeneratedToken] = {}  # last token of each text that may end with it, by row index
        prompts = [start.ids for start in starts]
        self._sampler = Sampler(
            samples,
            seed,
            settings,
            vocabulary=engine.vocabulary,
            bias=bias,
            prompts=prompts,
            breakers=breaker_ids(settings.dry_sequence_breaker, tokenizer),
        )
        if generated:
            self._sampler.uniforms(generated)
        self._rows = [
            Row.start(
                tokenizer,
                settings,
                self._dfa,
                self._utf8,
                generated=generated,
                index=index,
                copies=copies,
                before=end_of_prompt(start.ids, tokenizer, copies),
            )
            for index, start in enumerate(starts)
        ]
        self._end = document_token(tokenizer)
        masks_end = self._end is not None and settings.min_length > generated
        on_the_host = self._dfa is not None or alternatives is not None or masks_end
        self._engine_sampling = None if on_the_host else engine_sampling(engine, settings, bias)
        self._tokens_at_once = getattr(engine, "tokens_at_once", 1)

    def tokens(self) -> Iterator[tuple[int, GeneratedToken]]:
        """Yields (n, next token of text n) until all texts have ended."""
        if self._dfa is not None and not self._dfa.can_continue(0, self._length):  # only the empty text is accepted
            return
        while any(row.characters_left for row in self._rows):
            ids, scores = self._sample()
            ended = set()
            for n, row in enumerate(self._rows):
                token = self._undecided.pop(row.index, None)
                if token is not None and ids[0][n] == END:
                    token = token._replace(finish="constraint")
                    ended.add(n)
                if token is not None:
                    yield row.index, token
            for step in ids.tolist():
                for n, (row, id_) in enumerate(zip(self._rows, step, strict=True)):
                    if n in ended:
                        continue
                    text, finish = row.accept(id_)
                    logprob, others = scores[n] if scores else (None, ())
                    token = GeneratedToken(text, id_, logprob, alternatives=others, finish=finish)
                    if finish:
                        ended.add(n)
                    elif row.may_end:
                        self._undecided[row.index] = token
                        continue
                    yield row.index, token
            if len(ended) == len(self._rows):
                return
            self._unread = ids[-1]
            if ended:
                self._retain([n for n in range(len(self._rows)) if n not in ended])

    def skip(self, text: str) -> None:
        """Passes text of all rows that `starts` already include; natural ends take it into account."""
        for row in self._rows:
            if row.stop is not None:
                row.stop.skip(text)

    def state_after(self, start: PromptState, ids: Sequence[int]) -> PromptState:
        """Returns the state after `start` and all ids yielded since; for a batch of one text.

        Only the last id has to be read, or the last tokens that an engine sampled by itself: it has read beyond them.
        """
        read = np.array(ids, start.ids.dtype)
        if self._engine_sampling:
            known = np.concatenate([start.ids, read[: self._read]])
            return extend(self._engine, PromptState(start.logits, self._state_before, known), read[self._read :])
        logits, state = self._logits, self._state
        if self._read < len(read):
            logits, state = self._engine.step(read[-1:], state)
        return PromptState(logits, state, np.concatenate([start.ids, read]))

    def _sample(self) -> tuple[NDArray[np.integer[Any]], list[TokenScore] | None]:
        """Returns the next ids of the rows, (T, N), and their scores if requested.

        T is 1, or more where the engine samples by itself; ids after the end of a text are meaningless. END: a text
        ended with the token before.
        """
        rows = self._rows
        if self._unread is not None:
            if self._engine_sampling:
                self._state_before, self._read = self._state, self._sampled - 1  # the last one is not read yet
                if at_once := self._tokens_of_a_call():
                    uniforms = self._sampler.uniforms(at_once)
                    ids, self._state = self._engine_sampling(
                        self._unread, self._state, uniforms, automaton=self._automaton()
                    )
                    self._sampled += len(ids)
                    return ids, None
            else:
                self._read += 1
            self._logits, self._state = self._engine.step(self._unread, self._state)
        allowed, may_end = self._allowed(), None
        if self._dfa is not None:
            may_end = np.array([row.index in self._undecided and not row.copies_end for row in rows])
        lengths = None if self._ids_are_characters else [self._length - row.characters_left for row in rows]
        ids = self._sampler(self._logits, allowed, lengths, may_end)
        self._sampled += 1
        scores = None if self._alternatives is None else score_ids(self._logits, ids, self._alternatives)
        return ids[None], scores

    def _tokens_of_a_call(self) -> int:
        """Returns how many tokens the engine may sample by itself; 0 if a copy may become too long with the next."""
        left = [self._tokens_at_once, max(row.characters_left for row in self._rows)]
        left += [row.copies.tokens_left(row.copy_run) for row in self._rows if row.copies]
        return min(left)

    def _allowed(self) -> NDArray[np.bool_] | None:
        """Returns the ids that may come next, (V,) or (N, V); None for all."""
        rows = self._rows
        allowed, self._first = self._first, None
        if self._utf8 is not None:
            whole = self._utf8.allowed[[row.utf8_state for row in rows]]
            allowed = whole if allowed is None else allowed & whole
        if self._dfa is not None:  # an id is a character here, so all rows have as many left
            reachable = self._dfa.allowed(np.array([row.dfa_state for row in rows]), rows[0].characters_left)
            allowed = reachable if allowed is None else allowed & reachable
        too_short = [row.must_have > 0 and self._end is not None for row in rows]
        limited = [n for n, row in enumerate(rows) if row.copies_end]
        if any(too_short) or limited:
            allowed = np.ones((len(rows), self._engine.vocabulary), bool) if allowed is None else allowed
            allowed = np.array(np.broadcast_to(allowed, (len(rows), allowed.shape[-1])))
            allowed[too_short, self._end] = False
            for n in limited:
                allowed[n] &= rows[n].not_copied()
        return allowed

    def _automaton(self) -> Automaton | None:
        """Returns the automaton of the rows' next tokens for the engine; None if tokens are whole characters."""
        if self._utf8 is None or self._biases is None:
            return None
        return Automaton(self._biases, self._utf8.next, np.array([row.utf8_state for row in self._rows]))

    def _retain(self, rows: list[int]) -> None:
        """Drops all rows but these, from the batch of states and the sampler too."""
        kept = np.array(rows)
        self._rows = [self._rows[n] for n in rows]
        self._state = self._state.take(kept)
        self._sampler.retain(kept)
        self._unread = None if self._unread is None else self._unread[kept]
