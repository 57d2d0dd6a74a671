"""What a network does while it reads: gates, cell and hidden state of every unit after every character."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.generation.engines.protocol import Floats, Ids
from textgen.model.cells import PARAMETERS, run_sequence
from textgen.model.config import CellName
from textgen.model.equations import coupled_lstm_step, gru_step, lstm_step
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State

CHUNK = 1024  # characters recorded at once: bounds the memory

PARTS: dict[CellName, str] = {"lstm": "ifogch", "coupled": "ifogch", "gru": "rznh", "rnn": "h"}
"""What there is to see in a layer, in the letters of `textgen.model.equations`."""

GATES: dict[CellName, str] = {"lstm": "ifo", "coupled": "ifo", "gru": "rz", "rnn": ""}
"""Those that are shares, between 0 and 1."""

NAMES_OF_PARTS = {
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


class Recording(NamedTuple):
    """n characters.

    Attributes:
        ids: theirs, (n,).
        layers: by part, (n, H) each, from the first layer on: what it was after the character had been read.
        logits: of the next character, (n, V).
    """

    ids: Ids
    layers: list[dict[str, Floats]]
    logits: Floats


@torch.no_grad()
def record(network: LanguageModel, ids: Ids, state: State | None = None) -> Iterator[Recording]:
    """Reads a text, some characters at a time, with carried state.

    The fast kernels run each layer. Its gates then follow from what it has read, all at once, by the readable
    equations: every character's step is one stream there. Only the cell needs all before it, c = f c + i g.

    Args:
        network: on the CPU, float32.
        ids: the text, (T,).
        state: before it; None at a text's beginning.
    """
    state = network.initial_state(1) if state is None else state
    stack = network.stack
    for begin in range(0, len(ids), CHUNK):
        some = ids[begin : begin + CHUNK]
        layers: list[dict[str, Floats]] = []

        def run_layer(
            module: nn.Module, x: Tensor, h: Tensor, c: Tensor, found: list[dict[str, Floats]] = layers
        ) -> tuple[Tensor, Tensor, Tensor]:
            y, h_end, c_end = run_sequence(module, x, h, c)
            before = torch.cat([h, y[:-1]])[:, 0]
            found.append(parts(stack.cell, module, x[:, 0], before, c[0], y[:, 0]))
            return y, h_end, c_end

        x = network.embedding(torch.from_numpy(np.asarray(some).astype(np.int64))[:, None])
        top, hs, cs = stack.run_layers(x, *state.by_layer(), run_layer)
        state = State(torch.cat(hs), torch.cat(cs))
        yield Recording(some, layers, network.output(top)[:, 0].numpy())


@torch.no_grad()
def after(network: LanguageModel, ids: Ids) -> tuple[State, Floats]:
    """The state after these ids, from an empty memory, and the logits of what comes next, (1, V)."""
    logits, state = network(torch.from_numpy(np.asarray(ids).astype(np.int64))[None])
    return state, logits[0, -1:].numpy()


def parts(cell: CellName, module: nn.Module, x: Tensor, before: Tensor, c: Tensor, h: Tensor) -> dict[str, Floats]:
    """A layer's parts by letter, (n, H) each.

    Args:
        cell, module: the layer.
        x: what it read, (n, E).
        before: its hidden state before each character, (n, H).
        c: its cell state before the first, (1, H).
        h: its hidden state after each, (n, H).
    """
    weights = [module.get_parameter(name) for name in PARAMETERS]
    if cell == "rnn":
        return {"h": h.cpu().numpy()}
    if cell == "gru":
        gru = gru_step(x, before, *weights)
        return {name: getattr(gru, name).cpu().numpy() for name in "rzn"} | {"h": h.cpu().numpy()}
    step = (lstm_step if cell == "lstm" else coupled_lstm_step)(x, before, torch.zeros_like(before), *weights)
    found = {name: getattr(step, name).cpu().numpy() for name in "ifog"}
    return found | {"c": accumulated(found["f"], found["i"] * found["g"], c[0].cpu().numpy()), "h": h.cpu().numpy()}


def accumulated(f: NDArray[np.float32], new: NDArray[np.float32], c: NDArray[np.float32]) -> Floats:
    """c_t = f_t * c_{t-1} + new_t over (n, H), from c (H,)."""
    cs = np.empty_like(f)
    for t in range(len(f)):
        c = f[t] * c + new[t]
        cs[t] = c
    return cs
