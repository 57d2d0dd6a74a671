"""Engines small enough to enumerate all texts that they can generate."""

import numpy as np

from textgen.generation.engines import EngineState
from textgen.generation.sampling import filters
from textgen.tokenizers import CharacterTokenizer


class Chain:
    """A Markov chain of order 2 as an engine: the last id is the input, the one before it the state.

    Args:
        table: (V, V, V), probability of the next id by the two before it; of the first id, 0 stands before it.
    """

    name = "chain"

    def __init__(self, table):
        with np.errstate(divide="ignore"):
            self.table = np.log(np.asarray(table, np.float64)).astype(np.float32)
        self.vocabulary = len(self.table)

    def initial_state(self, streams=1):
        return EngineState(np.zeros((1, streams, 1), np.float32), np.zeros((1, streams, 1), np.float32))

    def step(self, ids, state):
        h = np.asarray(ids, np.float32)[None, :, None]
        return self.table[state.h[0, :, 0].astype(int), ids], EngineState(h, state.c + 1)

    def forward(self, ids, state):
        logits = []
        for token in ids:
            one, state = self.step(np.array([token]), state)
            logits.append(one)
        return np.concatenate(logits), state

    def distribution(self, ids):
        """Probabilities of the id after these, (V,)."""
        before, last = [0, *ids][-2:]
        return np.exp(self.table[before, last].astype(np.float64))


class SamplingChain(Chain):
    """A chain with a sampling loop of its own, like an engine on a GPU; counts the steps it sampled."""

    filters = frozenset(("top_k", "top_p"))
    tokens_at_once = 7

    def __init__(self, table):
        super().__init__(table)
        self.sampled = 0

    def generate(self, ids, state, uniforms, temperature, top_k=None, top_p=None, bias=None, automaton=None):
        assert automaton is None  # its tokens are characters
        sampled_ids = []
        for u in uniforms:
            logits, state = self.step(ids, state)
            x = logits.astype(np.float64) + (0 if bias is None else bias)
            if temperature == 0:
                ids = x.argmax(axis=-1)
            else:
                x = filters.softmax(x, temperature)
                x = x if top_k is None else filters.top_k(x, top_k)
                ids = filters.draw(x if top_p is None else filters.top_p(x, top_p), u)
            sampled_ids.append(ids)
        self.sampled += len(uniforms)
        return np.array(sampled_ids), state


class Script:
    """An engine that finds the ids of a script certain, one after another, whatever is sampled_ids."""

    name = "script"

    def __init__(self, script, vocabulary=256):
        self.script, self.vocabulary = list(script), vocabulary

    def initial_state(self, streams=1):
        return EngineState(np.zeros((1, streams, 1), np.float32), np.zeros((1, streams, 1), np.float32))

    def step(self, ids, state):
        logits = np.zeros((len(ids), self.vocabulary), np.float32)
        for row, position in zip(logits, state.h[0, :, 0].astype(int), strict=True):
            row[self.script[position % len(self.script)]] = 50
        return logits, EngineState(state.h + 1, state.c)

    def forward(self, ids, state):
        return self.step(ids[:1], state)


ABC = CharacterTokenizer("abc")
CHAIN = Chain(np.random.default_rng(5).dirichlet(np.ones(3), size=(3, 3)))
CYCLE = Chain(np.broadcast_to([[0.1, 0.8, 0.1], [0.1, 0.1, 0.8], [0.8, 0.1, 0.1]], (3, 3, 3)))
"""After a most probably b, after b c, after c a."""
