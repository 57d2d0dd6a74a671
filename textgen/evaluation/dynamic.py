"""Dynamic evaluation: the model is updated by gradient descent on the text that it has just scored."""

from __future__ import annotations

import functools
import math

import numpy as np
import torch
import torch.nn.functional as F

from textgen.errors import ModelError
from textgen.evaluation.passage import Float64, Passage
from textgen.evaluation.protocols import grid_minimum
from textgen.generation.engines import Ids
from textgen.model.language_model import LanguageModel, token_tensor
from textgen.model.recurrent import State
from textgen.units import Progress

SEGMENTS = 100  # of the training text, on which the sizes of gradients are measured
WARM_UP = 128  # tokens that are read before each of them
DAMPING = 0.1  # epsilon, as a share of mean(rms)
LEARNING_RATES = (1e-4, 3e-4, 1e-3)
DECAYS = (0.0, 3e-3, 3e-2)


class DynamicEvaluator:
    """Evaluates a network dynamically (Krause, Kahembwe, Murray and Renals 2018, arXiv:1709.07432, section 4).

    After each segment of a text is scored, with its gradient g and the trained weights w0:

        w <- w - rate g / (rms + epsilon) + decay (w0 - w) rms / mean(rms)

    rms is the root mean square of each weight's gradient over segments of the training text; decay rms / mean(rms) is
    at most 1. All weights are views of one tensor, so that an update is three passes over it. The network's weights are
    changed; `segment` is the number of tokens between two updates.
    """

    def __init__(self, network: LanguageModel, segment: int) -> None:
        self.network = network.requires_grad_(True)
        self.segment = segment
        parameters = list(network.parameters())
        self._weights = torch.cat([parameter.detach().flatten() for parameter in parameters])
        self._gradient = torch.zeros_like(self._weights)
        self._trained = self._weights.clone()
        self._rms = torch.ones_like(self._weights)
        sizes = [parameter.numel() for parameter in parameters]
        weights, gradients = torch.split(self._weights, sizes), torch.split(self._gradient, sizes)
        for parameter, weight, gradient in zip(parameters, weights, gradients, strict=True):
            parameter.data = weight.view_as(parameter)
            parameter.grad = gradient.view_as(parameter)

    def measure_gradients(self, ids: Ids, progress: Progress) -> None:
        """Measures rms on evenly spaced segments of the training text (T,)."""
        length = min(self.segment, len(ids) - 1)
        begins = np.linspace(0, len(ids) - 1 - length, min(SEGMENTS, len(ids) - length)).astype(np.int64)
        squares = torch.zeros_like(self._weights)
        for n, begin in enumerate(begins.tolist()):
            before = max(begin - WARM_UP, 0)
            state = self.network.initial_state(1)
            if begin > before:
                with torch.no_grad():
                    _, state = self.network(token_tensor(ids[before:begin]), state)
            self._losses(ids[begin : begin + length + 1], state)
            squares.addcmul_(self._gradient, self._gradient)
            progress(n + 1, len(begins))
        self._rms = squares.div_(len(begins)).sqrt_()

    def losses(self, passage: Passage, *, rate: float, decay: float, progress: Progress) -> Float64:
        """Losses of a passage, starting with the trained weights.

        Returns:
            Nats of each token, (T,); NaN from where they became infinite.
        """
        self._weights.copy_(self._trained)
        mean = float(self._rms.mean()) or 1.0
        steps = rate / (self._rms + DAMPING * mean)
        decays = (self._rms * (decay / mean)).clamp_(max=1.0)
        state = self.network.initial_state(1)
        if len(passage.context) > 1:
            with torch.no_grad():
                _, state = self.network(token_tensor(passage.context[:-1]), state)
        ids = np.concatenate([passage.context[-1:], passage.ids])
        nats = np.full(len(passage.ids), math.nan)
        for begin in range(0, len(nats), self.segment):
            found, state = self._losses(ids[begin : begin + self.segment + 1], state)
            if not np.isfinite(found).all():
                break
            nats[begin : begin + self.segment] = found
            self._weights.lerp_(self._trained, decays).addcmul_(self._gradient, steps, value=-1)
            progress(begin + len(found), len(nats))
        return nats

    def _losses(self, ids: Ids, state: State) -> tuple[Float64, State]:
        """Losses of all tokens but the first, and the state after the last but one; computes the mean's gradient."""
        tokens = token_tensor(ids)
        self._gradient.zero_()
        logits, state = self.network(tokens[:, :-1], state)
        losses = F.cross_entropy(logits[0], tokens[0, 1:], reduction="none")
        torch.autograd.backward(losses.mean())
        return losses.detach().double().numpy(), state.detach()


def fit_dynamic(
    evaluator: DynamicEvaluator, passage: Passage, *, rate: float | None, decay: float | None, progress: Progress
) -> tuple[float, float]:
    """Returns the rate and the decay with the least loss on a passage: first the rate, without decay, then the decay.

    A rate at which the losses become infinite is the worst of all. Numbers that are given are not fitted. The evaluator
    has measured gradients.

    Raises:
        ModelError: the losses become infinite at each rate.
    """
    rates, decays = LEARNING_RATES if rate is None else (rate,), DECAYS if decay is None else (decay,)
    tried, most = 0, len(rates) + len(decays) - 1

    @functools.cache
    def loss(rate: float, decay: float) -> float:
        nonlocal tried
        nats = evaluator.losses(passage, rate=rate, decay=decay, progress=lambda done, total: None).mean()
        tried += 1
        progress(min(tried, most), most)
        return float(nats) if math.isfinite(nats) else math.inf

    best_rate = grid_minimum(lambda each: loss(each, decays[0]), rates)
    best_decay = grid_minimum(lambda each: loss(best_rate, each), decays)
    if not math.isfinite(loss(best_rate, best_decay)):
        raise ModelError("dynamic evaluation diverges at every learning rate; leave it out: --no-dynamic")
    return best_rate, best_decay
