"""Dynamic evaluation: the model goes on learning from the text while it reads it, and never looks ahead."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F

from textgen.errors import ModelError
from textgen.evaluation.network import tokens
from textgen.evaluation.passage import Floats, Passage
from textgen.evaluation.protocols import least
from textgen.generation.engines.protocol import Ids
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State
from textgen.progress import Progress

SEGMENTS = 100  # of the training text, from which the sizes of gradients are known
WARM_UP = 128  # ids read before each of them
DAMPING = 0.1  # epsilon, as a share of the mean size of gradients
RATES = (1e-4, 3e-4, 1e-3)
DECAYS = (0.0, 3e-3, 3e-2)


class Learner:
    """A network that adapts to what it reads (Krause, Kahembwe, Murray and Renals 2018, arXiv:1709.07432, section 4).

    After each segment of a text is scored, with its gradient g and the trained weights w0:

        w <- w - rate g / (rms + epsilon) + decay (w0 - w) rms / mean(rms)

    rms is the root mean square of each weight's gradient over segments of the training text; a weight's decay is never
    more than 1. All weights lie in one array, so that a step is three passes over it.

    Args:
        network: it becomes this object's own.
        length: ids of a segment.
    """

    def __init__(self, network: LanguageModel, length: int) -> None:
        self.network = network.requires_grad_(True)
        self.length = length
        parameters = list(network.parameters())
        self._weights = torch.cat([parameter.detach().flatten() for parameter in parameters])
        self._gradient = torch.zeros_like(self._weights)
        self._trained = self._weights.clone()
        self._rms = torch.ones_like(self._weights)
        sizes = [parameter.numel() for parameter in parameters]
        owns, gradients = torch.split(self._weights, sizes), torch.split(self._gradient, sizes)
        for parameter, own, gradient in zip(parameters, owns, gradients, strict=True):
            parameter.data = own.view_as(parameter)
            parameter.grad = gradient.view_as(parameter)

    def measure(self, ids: Ids, tell: Progress) -> None:
        """Learns how large gradients are, from segments that lie evenly in the training text (T,)."""
        length = min(self.length, len(ids) - 1)
        begins = np.linspace(0, len(ids) - 1 - length, min(SEGMENTS, len(ids) - length)).astype(np.int64)
        squares = torch.zeros_like(self._weights)
        for n, begin in enumerate(begins.tolist()):
            before = max(begin - WARM_UP, 0)
            state = self.network.initial_state(1)
            if begin > before:
                with torch.no_grad():
                    _, state = self.network(tokens(ids[before:begin]), state)
            self._read(ids[begin : begin + length + 1], state)
            squares.addcmul_(self._gradient, self._gradient)
            tell(n + 1, len(begins))
        self._rms = squares.div_(len(begins)).sqrt_()

    def read(self, passage: Passage, rate: float, decay: float, tell: Progress) -> Floats:
        """Losses of a passage (T,), beginning with the trained weights.

        Args:
            passage: what is scored; what is before it is only read.
            rate, decay: see above.
            tell: is told how many ids are done.

        Returns:
            Nats of each id; NaN from where the numbers have become infinite.
        """
        self._weights.copy_(self._trained)
        mean = float(self._rms.mean()) or 1.0
        steps = rate / (self._rms + DAMPING * mean)
        decays = (self._rms * (decay / mean)).clamp_(max=1.0)
        with torch.no_grad():
            _, state = self.network(tokens(passage.first[:-1]), None) if len(passage.first) > 1 else (None, None)
        state = state or self.network.initial_state(1)
        ids = np.concatenate([passage.first[-1:], passage.ids])
        nats = np.full(len(passage.ids), math.nan)
        for begin in range(0, len(nats), self.length):
            found, state = self._read(ids[begin : begin + self.length + 1], state)
            if not np.isfinite(found).all():
                break
            nats[begin : begin + self.length] = found
            self._weights.lerp_(self._trained, decays).addcmul_(self._gradient, steps, value=-1)
            tell(begin + len(found), len(nats))
        return nats

    def _read(self, ids: Ids, state: State) -> tuple[Floats, State]:
        """Losses of all ids but the first, and the state after the last but one; leaves the mean loss's gradient."""
        there = tokens(ids)
        self._gradient.zero_()
        logits, state = self.network(there[:, :-1], state)
        losses = F.cross_entropy(logits[0], there[0, 1:], reduction="none")
        torch.autograd.backward(losses.mean())
        return losses.detach().double().numpy(), state.detach()


def fitted_dynamics(
    learner: Learner, passage: Passage, rate: float | None, decay: float | None, tell: Progress
) -> tuple[float, float]:
    """The rate and the decay with the least loss on a passage: first the rate, without decay, then the decay.

    A rate at which the numbers become infinite is the worst of all.

    Args:
        learner: which has measured the gradients.
        passage: what to fit them on.
        rate, decay: numbers that are given already.
        tell: is told how many passages have been read, and of how many.

    Raises:
        ModelError: the numbers become infinite at each rate.
    """
    rates, decays = RATES if rate is None else (rate,), DECAYS if decay is None else (decay,)
    tried, most = 0, len(rates) + len(decays) - 1
    losses: dict[tuple[float, float], float] = {}

    def loss(rate: float, decay: float) -> float:
        nonlocal tried
        if (rate, decay) in losses:
            return losses[rate, decay]
        nats = learner.read(passage, rate, decay, lambda done, total: None).mean()
        tried += 1
        tell(min(tried, most), most)
        losses[rate, decay] = float(nats) if math.isfinite(nats) else math.inf
        return losses[rate, decay]

    best_rate = least(lambda each: loss(each, decays[0]), rates)
    best_decay = least(lambda each: loss(best_rate, each), decays)
    if not math.isfinite(losses[best_rate, best_decay]):
        raise ModelError("dynamic evaluation goes out of bounds at every rate; leave it out: --no-dynamic")
    return best_rate, best_decay
