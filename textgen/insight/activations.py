"""Activations of a network over a text: gates, cell and hidden state of every unit after every token, and saturation
of the gates, as in the figure of Karpathy, Johnson and Fei-Fei 2015 (arXiv:1506.02078).

Shapes: T tokens of one text, E, H, V as in the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.generation.engines import Floats, Ids
from textgen.generation.sampling.filters import log_softmax
from textgen.model.cells import PARAMETERS, run_sequence
from textgen.model.config import CellName
from textgen.model.equations import coupled_lstm_step, gru_step, lstm_step
from textgen.model.language_model import LanguageModel, token_tensor
from textgen.model.recurrent import State
from textgen.units import Progress

RECORDED_AT_ONCE = 1024  # recorded at once: bounds the memory
ALTERNATIVES = 5  # most probable tokens that a trace keeps for each position

LETTERS: dict[CellName, str] = {"lstm": "ifogch", "coupled": "ifogch", "gru": "rznh", "rnn": "h"}
"""Activations of each kind of layer, in the letters of `textgen.model.equations`."""

GATES: dict[CellName, str] = {"lstm": "ifo", "coupled": "ifo", "gru": "rz", "rnn": ""}
"""Activations that are gates, by letter: values between 0 and 1."""

MEANINGS = {
    "i": "input gate",
    "f": "forget gate",
    "o": "output gate",
    "g": "new information",
    "c": "cell",
    "h": "hidden state",
    "r": "reset gate",
    "z": "update gate",
    "n": "new information",
}
"""Names of the activations by letter."""


class Activations(NamedTuple):
    """Activations of all layers after each of T tokens, and the logits of the next token."""

    ids: Ids
    layers: list[dict[str, Floats]]  # for each layer, from the first on, its activations by letter, (T, H) each
    logits: Floats  # of the token after each, (T, V)


@torch.no_grad()
def record(
    network: LanguageModel, ids: Ids, state: State | None = None, progress: Progress = lambda done, total: None
) -> Iterator[Activations]:
    """Yields the activations of a text, at most `RECORDED_AT_ONCE` tokens at a time, with carried state.

    The fast kernels compute each layer's outputs. The gates follow from these by the readable equations, for all steps
    at once, as if each step were a stream; only c = f c + i g needs a loop over steps. The network is on the CPU,
    float32, in evaluation mode; `state` is None at the beginning of a text.
    """
    state = network.initial_state(1) if state is None else state
    for begin in range(0, len(ids), RECORDED_AT_ONCE):
        some = ids[begin : begin + RECORDED_AT_ONCE]
        layers: list[dict[str, Floats]] = []
        run_layer = partial(_run_recorded, network.stack.cell, layers)
        top, hs, cs = network.stack.run_layers(network.embedding(token_tensor(some).T), *state.by_layer(), run_layer)
        state = State(torch.cat(hs), torch.cat(cs))
        yield Activations(some, layers, network.output(top)[:, 0].numpy())
        progress(begin + len(some), len(ids))


def _run_recorded(
    cell: CellName, layers: list[dict[str, Floats]], layer: nn.Module, x: Tensor, h: Tensor, c: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Computes a layer as `run_sequence` does for one stream, and appends its activations to `layers`."""
    y, h_end, c_end = run_sequence(layer, x, h, c)
    found = gates_and_candidate(cell, layer, x[:, 0], torch.cat([h, y[:-1]])[:, 0])
    if "c" in LETTERS[cell]:
        found["c"] = cell_states(found["f"], found["i"] * found["g"], c[0, 0].numpy())
    layers.append(found | {"h": y[:, 0].numpy()})
    return y, h_end, c_end


def gates_and_candidate(cell: CellName, layer: nn.Module, x: Tensor, h_before: Tensor) -> dict[str, Floats]:
    """Returns a layer's gates and new information by letter, (N, H) each; none for a vanilla RNN.

    `x` are the inputs at N steps, (N, E); `h_before` is the hidden state before each, (N, H).
    """
    weights = [layer.get_parameter(name) for name in PARAMETERS]
    if cell == "rnn":
        return {}
    if cell == "gru":
        gru = gru_step(x, h_before, *weights)
        return {letter: getattr(gru, letter).cpu().numpy() for letter in "rzn"}
    lstm = (lstm_step if cell == "lstm" else coupled_lstm_step)(x, h_before, torch.zeros_like(h_before), *weights)
    return {letter: getattr(lstm, letter).cpu().numpy() for letter in "ifog"}


def cell_states(f: Floats, new: Floats, c: Floats) -> Floats:
    """Returns c_t = f_t * c_{t-1} + new_t, (T, H), given f and new (T, H) and c_0 (H,)."""
    cs = np.empty_like(f)
    for t in range(len(f)):
        c = f[t] * c + new[t]
        cs[t] = c
    return cs


@torch.no_grad()
def state_after(network: LanguageModel, ids: Ids) -> tuple[State, Floats]:
    """Returns the state after these ids, (T,), from an empty state, and the logits of the next one, (1, V)."""
    logits, state = network(token_tensor(ids))
    return state, logits[0, -1:].numpy()


@dataclass(frozen=True)
class Trace:
    """Activations and expectations of a network over a text of T tokens; those of the first n in full."""

    probed: list[Floats]  # one activation of all T tokens, for each layer (T, H)
    layers: list[dict[str, Floats]]  # all activations of the first n, for each layer by letter, (n, H) each
    characters: list[str]  # the n tokens as they are displayed
    surprise: list[float]  # -log2 of the probability of each, n
    # the most probable tokens at each of the n positions with their probabilities, best first
    alternatives: list[list[tuple[str, float]]]


def trace(
    network: LanguageModel,
    ids: Ids,
    *,
    before: Ids,
    probed: str,
    n: int,
    display_strings: Sequence[str],
    progress: Progress,
) -> Trace:
    """Returns a `Trace` of a network over a text.

    Args:
        network: on the CPU, float32, in evaluation mode.
        ids: the text, (T,), T at least 1.
        before: ids that the network is run over first, so that its state is not empty.
        probed: letter of the activation to keep for all T tokens.
        n: tokens to keep in full; at most T are.
        display_strings: of all V tokens.
        progress: called with the tokens done and T.
    """
    state, logits = state_after(network, before)
    some: list[list[Floats]] = [[] for _ in network.stack.layers]
    full: list[list[dict[str, Floats]]] = [[] for _ in network.stack.layers]
    expected, done = [], 0
    for part in record(network, ids, state, progress):
        room = max(n - done, 0)
        for layer, activations in enumerate(part.layers):
            some[layer].append(activations[probed])
            full[layer].append({letter: values[:room] for letter, values in activations.items()})
        # the logits after a token are about the next one
        expected.append(np.concatenate([logits, part.logits[:-1]])[:room])
        logits = part.logits[-1:]
        done += len(part.ids)
    logprobs = log_softmax(np.concatenate(expected).astype(np.float64))
    chosen = ids[: len(logprobs)].astype(np.intp)
    order = np.argsort(-logprobs, axis=1, kind="stable")[:, :ALTERNATIVES]
    return Trace(
        probed=[np.concatenate(values) for values in some],
        layers=[{letter: np.concatenate([each[letter] for each in parts]) for letter in parts[0]} for parts in full],
        characters=[display_strings[token] for token in chosen.tolist()],
        surprise=(-logprobs[np.arange(len(chosen)), chosen] / np.log(2)).tolist(),
        alternatives=[
            [(display_strings[token], float(np.exp(row[token]))) for token in best]
            for row, best in zip(logprobs, order.tolist(), strict=True)
        ],
    )


LEFT, RIGHT = 0.1, 0.9
"""A gate is left-saturated (closed) below the first value and right-saturated (open) above the second."""


class GateSaturation(NamedTuple):
    """Statistics of a layer's gate over a text."""

    layer: int  # from 0 on
    gate: str  # its letter
    mean: float  # mean, spread: mean and standard deviation over all units and tokens
    spread: float
    left: NDArray[np.float64]  # left, right: share of the tokens at which each unit was left- and right-saturated, (H,)
    right: NDArray[np.float64]


def gate_saturation(recorded: Iterable[Activations], gates: str) -> list[GateSaturation]:
    """Returns the statistics of every layer and gate over a recorded text."""
    tokens = 0
    sums: dict[tuple[int, str], NDArray[np.float64]] = {}
    for some in recorded:
        tokens += len(some.ids)
        for number, layer in enumerate(some.layers):
            for gate in gates:
                sums[number, gate] = sums.get((number, gate), 0.0) + _sums(layer[gate])
    found = []
    for (number, gate), (total, squares, left, right) in sums.items():
        mean = float(total.mean() / tokens)
        spread = max(float(squares.mean() / tokens) - mean**2, 0.0) ** 0.5
        found.append(GateSaturation(number, gate, mean, spread, left=left / tokens, right=right / tokens))
    return found


def _sums(values: Floats) -> NDArray[np.float64]:
    """Sum, sum of squares, and number of left- and right-saturated values of each unit, (4, H), from (T, H)."""
    exact = values.astype(np.float64)
    return np.stack([exact.sum(0), (exact**2).sum(0), (values < LEFT).sum(0), (values > RIGHT).sum(0)])


@torch.no_grad()
def final_saturation(network: LanguageModel, ids: Tensor, state: State) -> dict[tuple[int, str], tuple[float, float]]:
    """Returns the share of values that are left- and right-saturated after the last token, over streams and units.

    Returns (left, right) by layer, from 0 on, and gate. `ids` are N streams of tokens, (N, T), `state` is before them.
    """
    cell = network.stack.cell
    last: list[dict[str, Floats]] = []

    def run_layer(layer: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        y, h_end, c_end = run_sequence(layer, x, h, c)
        h_before = y[-2] if len(y) > 1 else h[0]
        last.append(gates_and_candidate(cell, layer, x[-1], h_before))
        return y, h_end, c_end

    network.stack.run_layers(network.embedding(ids.T), *state.by_layer(), run_layer)
    return {
        (number, gate): (float((values[gate] < LEFT).mean()), float((values[gate] > RIGHT).mean()))
        for number, values in enumerate(last)
        for gate in GATES[cell]
    }
