"""Beam search for the most probable texts.

Source: Graves 2012, arXiv:1211.3711, section 3. Complete texts are compared by their log-probability for each character
where they end by themselves, at a stop string or a constraint: in all, the shortest would win.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError
from textgen.generation.constraints.compile import Constraints, compile_constraints
from textgen.generation.copy_limit import CopyLimit
from textgen.generation.decode import PromptState, score_continuation
from textgen.generation.engines import Engine, Floats
from textgen.generation.row import GeneratedToken, Row, end_of_prompt
from textgen.generation.sampling.filters import log_softmax
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import Tokenizer


class Backpointer(NamedTuple):
    """A token and its predecessor; None before the first token."""

    token: GeneratedToken
    previous: Backpointer | None


class Beam(NamedTuple):
    """Partial text of a beam search, with its score and the links that its tokens are read from."""

    row: Row  # after its last token
    score: float  # total log-probability, logit bias included
    last: Backpointer | None = None
    parent: int = 0  # position of its predecessor among the beams of the step before

    def tokens(self) -> list[GeneratedToken]:
        """Returns the tokens of the partial text, in order."""
        tokens = []
        last = self.last
        while last is not None:
            tokens.append(last.token)
            last = last.previous
        return tokens[::-1]


def beam_search(
    engine: Engine,
    tokenizer: Tokenizer,
    settings: GenerationSettings,
    *,
    start: PromptState,
    alternatives: int | None = None,
    copies: CopyLimit | None = None,
) -> list[list[GeneratedToken]]:
    """Returns the most probable texts found, best first, at most `settings.num_beams`.

    Each step keeps the most probable of all partial texts that are one token longer, by total log-probability with the
    logit bias added. Unless a bias lets totals rise, the search ends when no partial text can become better than the
    worst of `num_beams` complete ones. Sampling settings are not used. For `alternatives` see `BatchGenerator`;
    log-probabilities are always reported.

    Raises:
        ConstraintError: the constraints cannot be met.
    """
    width = settings.num_beams or 1
    constraints = compile_constraints(settings, tokenizer)
    bias, dfa, utf8 = constraints
    if settings.longest == 0 or (dfa is not None and not dfa.can_continue(0, settings.longest)):
        return [[]]
    scores_fall = bias is None or bias.max() <= 0.0
    before = end_of_prompt(start.ids, tokenizer, copies)
    beams = [Beam(Row.start(tokenizer, settings, dfa, utf8, copies=copies, before=before), 0.0)]
    complete: list[tuple[float, Beam]] = []  # each with what it is ranked by
    logits, state = start.logits, start.state
    while True:
        beams, ended = _expand(beams, logits, constraints, width)
        complete += [(settings.rank(beam.score, settings.longest - beam.row.characters_left), beam) for beam in ended]
        complete = sorted(complete, key=lambda pair: -pair[0])[:width]
        full = scores_fall and len(complete) == width
        if not beams or (full and complete[-1][0] >= settings.rank(beams[0].score, settings.longest)):
            break
        ids = np.array([beam.last.token.id for beam in beams if beam.last])
        logits, state = engine.step(ids, state.take([beam.parent for beam in beams]))
    texts = [beam.tokens() for _, beam in complete] or [[]]
    return [_with_alternatives(text, engine, start, alternatives) for text in texts] if alternatives else texts


def _expand(beams: list[Beam], logits: Floats, constraints: Constraints, width: int) -> tuple[list[Beam], list[Beam]]:
    """Returns the best beams that are one token longer, best first: those that continue, and those that end.

    `logits` are (N, V), after each of the N beams; `width` beams are returned together.
    """
    if not np.isfinite(logits.max()):
        raise ModelError("the model's logits overflow here; choose another model")
    bias, dfa, utf8 = constraints
    logprobs = log_softmax(logits.astype(np.float64))
    totals = np.array([beam.score for beam in beams])[:, None] + (logprobs if bias is None else logprobs + bias)
    for n, beam in enumerate(beams):
        if beam.row.copies_end:
            totals[n, ~beam.row.not_copied()] = -np.inf
    if (end := beams[0].row.end) is not None:
        totals[[beam.row.must_have > 0 for beam in beams], end] = -np.inf
    if utf8 is not None:
        totals[~utf8.allowed[[beam.row.utf8_state for beam in beams]]] = -np.inf
    if dfa is not None:  # an id is a character here, so all beams have as many left
        states = np.array([beam.row.dfa_state for beam in beams])
        allowed = dfa.allowed(states, beams[0].row.characters_left)
        end = np.logaddexp.reduce(np.where(allowed, -np.inf, totals), axis=1)  # where the model would go on otherwise
        end[[not (beam.last and beam.row.may_end) for beam in beams]] = -np.inf
        totals = np.hstack([np.where(allowed, totals, -np.inf), end[:, None]])
    order: NDArray[np.intp] = np.argsort(-totals, axis=None, kind="stable")[:width]
    going_on: list[Beam] = []
    ended: list[Beam] = []
    for parent, token in zip(*(axis.tolist() for axis in np.unravel_index(order, totals.shape)), strict=True):
        score = float(totals[parent, token])
        if score == -np.inf:
            break
        row, last = beams[parent].row.copy(), beams[parent].last
        if token == logits.shape[1]:
            assert last
            final = last.token._replace(finish="constraint")
            ended.append(Beam(row, score, Backpointer(final, last.previous), parent))
            continue
        text, finish = row.accept(token)
        generated = GeneratedToken(text, token, float(logprobs[parent, token]), finish=finish)
        beam = Beam(row, score, Backpointer(generated, last), parent)
        (ended if finish else going_on).append(beam)
    return going_on, ended


def _with_alternatives(
    text: list[GeneratedToken], engine: Engine, start: PromptState, alternatives: int
) -> list[GeneratedToken]:
    """Returns the tokens, each with its most probable alternatives."""
    scores = score_continuation(engine, start, np.array([token.id for token in text], np.intp), alternatives)
    return [token._replace(alternatives=others) for token, (_, others) in zip(text, scores, strict=True)]
