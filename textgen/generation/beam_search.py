"""The most probable text: beam search.

Source: Graves 2012, arXiv:1211.3711, section 3. There is no correction for length: all texts are equally long, but for
those that a stop or a constraint ends.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from textgen.errors import ModelError
from textgen.generation.constraints.compile import compile_dfa, compile_logit_bias
from textgen.generation.decode import Finish, GeneratedToken, PromptState, score_continuation
from textgen.generation.engines import Engine
from textgen.generation.sampling.filters import log_softmax
from textgen.generation.stop_strings import Stop
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Decoder, Tokenizer


class _Link(NamedTuple):
    """A character of a beginning, and all before it."""

    before: _Link | None
    character: GeneratedToken


class _End(NamedTuple):
    """Where a beginning goes on.

    Attributes:
        link: its last character; None where it has none.
        decoder, stop: which have seen it.
        left: characters that it may still have.
    """

    link: _Link | None
    decoder: Decoder
    stop: Stop
    left: int


def beam_search(
    engine: Engine,
    tokenizer: Tokenizer,
    settings: GenerationSettings,
    place: PromptState,
    alternatives: int | None = None,
) -> list[list[GeneratedToken]]:
    """The most probable texts that were found after a place, best first, `settings.num_beams` at most; the arguments
    are those of `BatchGenerator`.

    Step by step the most probable beginnings are kept, among all that are one id longer. What is compared is
    the total log-probability by the model, with --logit-bias added. Unless a bias makes totals rise, the search is
    over when no beginning is as good as the worst of the texts that have ended.

    Raises:
        ConstraintError: what is demanded cannot be met.
    """
    width = settings.num_beams or 1
    bias = compile_logit_bias(settings, tokenizer)
    automaton = compile_dfa(settings, tokenizer, bias)
    if automaton and not automaton.allowed(np.zeros(1, np.intp), settings.length).any():
        return [[]]
    falling = bias is None or bias.max() <= 0.0  # totals, as texts grow
    ended: list[tuple[float, _Link]] = []
    ends = [_End(None, tokenizer.decoder(), Stop(settings.stop, settings.stop_at), settings.length)]
    scores, states = np.zeros(1), np.zeros(1, np.int32)
    logits, engine_state = place.logits, place.state
    while settings.length:
        if not np.isfinite(logits.max()):
            raise ModelError("the model's numbers overflow here, it has no probabilities; choose another model")
        logprobs = log_softmax(logits.astype(np.float64))
        total = scores[:, None] + (logprobs if bias is None else logprobs + bias)
        remaining = ends[0].left  # the same for all where there is an automaton: an id is a character then
        if automaton:
            total[~automaton.allowed(states, remaining)] = -np.inf
        order = np.argsort(-total, axis=None, kind="stable")[:width]
        parents, ids = np.unravel_index(order[total.flat[order] > -np.inf], total.shape)
        scores = total[parents, ids]
        states = states[parents]
        bound, complete = np.zeros(len(ids), bool), np.zeros(len(ids), bool)
        if automaton:
            bound = np.array([not automaton.accepting[state] for state in states])
            states = automaton.advance(states, ids)
            complete = np.array([not row.any() for row in automaton.allowed(states, remaining - 1)])
        going_on: list[tuple[int, _End]] = []
        for n, (parent, token) in enumerate(zip(parents.tolist(), ids.tolist(), strict=True)):
            before = ends[parent]
            decoder, stop = before.decoder.copy(), before.stop.copy()
            text = decoder.feed(token)[: before.left]
            left = before.left - len(text)
            finish: Finish | None = None
            if bound[n]:  # it lacks something yet: it does not end, and loses nothing
                stop.pass_by(text)
            else:
                text, stopped = stop.feed(text)
                finish = "stop" if stopped else None
            if finish is None and (complete[n] or not left):
                free = automaton is None or not automaton.ends(states[n])
                finish = "length" if free and not left else "constraint"
            text += stop.flush() if finish else ""
            link = _Link(before.link, GeneratedToken(text, token, float(logprobs[parent, token]), (), finish))
            if finish:
                ended.append((float(scores[n]), link))
            else:
                going_on.append((n, _End(link, decoder, stop, left)))
        ended = sorted(ended, key=lambda text: -text[0])[:width]
        if not going_on or (falling and len(ended) == width and ended[-1][0] >= scores[going_on[0][0]]):
            break
        rows = [n for n, _ in going_on]
        ends = [end for _, end in going_on]
        scores, states = scores[rows], states[rows]
        logits, engine_state = engine.step(ids[rows], engine_state.take(parents[rows]))
    texts = [_characters(link) for _, link in ended] or [[]]
    return [_with_alternatives(text, engine, place, alternatives) for text in texts] if alternatives else texts


def _with_alternatives(
    text: list[GeneratedToken], engine: Engine, place: PromptState, alternatives: int
) -> list[GeneratedToken]:
    ids = np.array([character.id for character in text], np.intp)
    likely = score_continuation(engine, place, ids, alternatives)
    return [character._replace(alternatives=others) for character, (_, others) in zip(text, likely, strict=True)]


def _characters(link: _Link | None) -> list[GeneratedToken]:
    """The whole text that ends with this character."""
    characters: list[GeneratedToken] = []
    while link is not None:
        characters.append(link.character)
        link = link.before
    characters.reverse()
    return characters
