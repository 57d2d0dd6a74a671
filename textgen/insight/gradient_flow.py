"""How gradients flow back through a window while a network learns, and how often its gates are saturated."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from textgen.generation.engines.protocol import Floats
from textgen.insight.activations import GATES, parts
from textgen.insight.gates import LEFT, RIGHT
from textgen.insight.gradients import fading, shares
from textgen.model.cells import run_sequence
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State


def gradient_flow(network: LanguageModel, windows: Tensor) -> dict[str, float]:
    """Numbers for a run's records, from some windows of its text.

    The first half of each window fills the memory. For lags k of powers of two within the second half: the norm of
    dL_t/dh_{t-k}, and of dL_t/dc_{t-k}, of all layers together as a share of k = 0. For each layer and gate, the shares
    of units below 0.1 and above 0.9 at the last character.

    Args:
        network: the network; neither its gradients nor any random numbers are touched.
        windows: ids (N, T + 1), at least 4 of each.
    """
    training = network.training
    network.eval()  # dropout draws random numbers
    try:
        return _flow(network, windows)
    finally:
        network.train(training)


def _flow(network: LanguageModel, windows: Tensor) -> dict[str, float]:
    half = windows.shape[1] // 2
    with torch.no_grad():
        _, state = network.features(windows[:, :half], network.initial_state(len(windows)))
    flow = {}
    gradients = fading(network, windows[:, half:], state)
    for letter, norms in (("h", gradients.h), ("c", gradients.c)):
        if norms is not None:
            whole = shares(norms)
            for k in (2**n for n in range(32) if 2**n < len(whole)):
                flow[f"flow/{letter}_lag_{k}"] = float(whole[k])
    return flow | _saturation(network, windows[:, half:-1], state)


@torch.no_grad()
def _saturation(network: LanguageModel, ids: Tensor, state: State) -> dict[str, float]:
    """Shares of units whose gates are left- and right-saturated after the last of these ids."""
    stack, found = network.stack, {}
    at_the_end: list[dict[str, Floats]] = []

    def run_layer(module: nn.Module, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        y, h_end, c_end = run_sequence(module, x, h, c)
        before = y[-2] if len(y) > 1 else h[0]
        at_the_end.append(parts(stack.cell, module, x[-1], before, c[0], y[-1]))
        return y, h_end, c_end

    stack.run_layers(network.embedding(ids.T), *state.by_layer(), run_layer)
    for layer, made in enumerate(at_the_end):
        for gate in GATES[stack.cell]:
            found[f"flow/left_saturated_{gate}_layer_{layer + 1}"] = float((made[gate] < LEFT).mean())
            found[f"flow/right_saturated_{gate}_layer_{layer + 1}"] = float((made[gate] > RIGHT).mean())
    return found
