"""Rule for what the settings of a run leave open: hidden size, batch size, window, dropout, weight decay."""

from __future__ import annotations

import math
from dataclasses import dataclass

from textgen.model.cells import LANES_TILE, PERSISTENT_UNITS
from textgen.settings.run import ModelSettings
from textgen.tokenizers import Tokenizer
from textgen.training.device import DeviceKind, operations_per_second
from textgen.training.model_sizing import NARROW_EMBEDDING, model_config, parameter_count

WIDTHS = range(64, 2049, 64)
"""Values of H to choose from."""
LEAST_HIDDEN, LEAST_BATCH_SIZE, LARGEST_BATCH_SIZE = 256, 16, 128
"""H and B of short runs and of runs without a time limit, if the text is long enough for them; the largest B."""
TOKENS_PER_PARAMETER = 10
"""Training tokens for each parameter at which a network learns most in a given time, on tiny Shakespeare."""
PARAMETERS_PER_TOKEN = 4
"""Most parameters for each token of the training split; larger networks overfit before they are done."""
LEAST_BATCH_TOKENS = 1e7
"""Tokens, read in all epochs, up to which LEAST_BATCH_SIZE is best."""
WINDOW, SHORTEST_WINDOW = 64, 8
"""T of all but very short texts; the shortest T."""
LEAST_WINDOWS = 8
"""Least windows in an epoch: short texts get fewer lanes, very short ones shorter windows."""


@dataclass(frozen=True)
class SizeRule:
    """Choice of H, B and T by the length of the text, the time limit and the kind of device, never by a measurement.

    With C floating-point operations in the time limit, a network of P parameters is trained on C / 6P tokens.

    - H is the multiple of 64 (on an NVIDIA GPU of 128) whose network has nearest to sqrt(C / 6k) parameters, k =
      TOKENS_PER_PARAMETER, at most PARAMETERS_PER_TOKEN for each token of the text, and at least LEAST_HIDDEN if that
      many are allowed.
    - B is the power of two, from 16 to 128, nearest to 16 sqrt(trained tokens / LEAST_BATCH_TOKENS), so that B and the
      number of steps grow alike, with at least LEAST_WINDOWS windows an epoch. On NVIDIA GPUs it is a multiple of
      LANES_TILE on each of them, if the text is long enough.
    - T is WINDOW, or as many tokens as LEAST_WINDOWS windows of a single lane can have.

    Attributes:
        tokens: in the training split, at least 1.
        seconds: time limit; None: the sizes of short runs.
        device: kind of device.
        processes: of the run, each on a device of its own.
    """

    tokens: int
    seconds: float | None
    device: DeviceKind
    processes: int = 1

    def hidden(self, settings: ModelSettings, tokenizer: Tokenizer) -> int:
        """Returns H for a network with these settings."""

        def parameters(hidden: int) -> int:
            return parameter_count(model_config(settings, tokenizer, hidden, narrow=self.narrow_embedding))

        least = parameters(LEAST_HIDDEN)
        affordable = math.sqrt(self._operations / 6 / TOKENS_PER_PARAMETER)
        wanted = min(max(affordable, least), PARAMETERS_PER_TOKEN * self.tokens)

        def distance(hidden: int) -> float:
            return abs(math.log(parameters(hidden) / wanted))

        widths = [width for width in WIDTHS if self.device != "cuda" or width % PERSISTENT_UNITS == 0]
        return min(widths, key=distance)

    @property
    def narrow_embedding(self) -> int:
        """Default E of a small vocabulary."""
        return PERSISTENT_UNITS if self.device == "cuda" else NARROW_EMBEDDING

    def window(self) -> int:
        """Returns T."""
        return min(max(self.tokens // LEAST_WINDOWS, SHORTEST_WINDOW), WINDOW)

    def batch_size(self, parameters: int, window: int) -> int:
        """Returns B for a network with this many parameters and windows of T = `window` tokens."""
        grown = LEAST_BATCH_SIZE * math.sqrt(self.trained_tokens(parameters) / LEAST_BATCH_TOKENS)
        fitting = self.tokens / window / LEAST_WINDOWS
        wanted = min(max(grown, LEAST_BATCH_SIZE), LARGEST_BATCH_SIZE)
        size = min(1 << round(math.log2(wanted)), 1 << int(math.log2(max(fitting, 1))))
        if self.device != "cuda":
            return size
        tile = LANES_TILE * self.processes
        return -(-size // tile) * tile if fitting >= tile else size

    def trained_tokens(self, parameters: int) -> float:
        """Returns a rough estimate of the tokens that a network is trained on within the time limit; 0 without one."""
        return self._operations / 6 / parameters

    @property
    def _operations(self) -> float:
        return (self.seconds or 0.0) * operations_per_second(self.device, self.processes)


def default_dropout(epochs: float) -> float:
    """Returns the dropout probability for a number of epochs: 0 for 2, 0.1 for 10, 0.2 for 50, at most 0.3.

    Fitted on tiny Shakespeare (`benchmarks/recipe.md`): the dropout that prevents overfitting grows with the logarithm
    of the number of epochs.
    """
    return round(min(max(0.1 * math.log(epochs / 2, 5), 0.0), 0.3), 2)


def default_weight_decay(*, tokens_per_step: int, tokens: int) -> float:
    """Returns the weight decay for the size of a step and of the training split: 50 times their ratio, 0.05 to 0.2.

    At the mean learning rate of Muon, half of 0.04, the weights are then an average over the updates of about one
    epoch, whatever the number of epochs: 1 / (0.02 weight_decay) steps. Wang and Aitchison 2024, arXiv:2405.13698, find
    that this time scale, in epochs, is what stays the same over sizes; `benchmarks/recipe.md` has the fit.
    """
    return round(min(max(50 * tokens_per_step / tokens, 0.05), 0.2), 3)
