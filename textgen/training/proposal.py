"""Runs that are proposed for a text, by time limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textgen.settings.parsing import parse_duration
from textgen.settings.run import ModelSettings
from textgen.tokenizers import Tokenizer
from textgen.training.device import DeviceKind
from textgen.training.model_sizing import model_config, parameter_count
from textgen.training.size_rule import SizeRule, default_dropout, default_weight_decay

TIMES = ("2m", "10m", "1h", "8h")
"""Time limits of the proposed runs."""
ENOUGH_EPOCHS = 25
"""Epochs after which more gain little: on tiny Shakespeare 8 epochs reach 1.34 to 1.36 nats, 28 reach 1.305, and
93 were no better (`benchmarks/README.md`)."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A run that is proposed for a text: `train` chooses the same sizes for this time limit.

    Attributes:
        max_time: time limit, as --max-time takes it.
        parameters: of the network.
        speed: tokens per second, a rough estimate.
        epochs: over the training split, at that speed.
    """

    max_time: str
    hidden: int
    batch_size: int
    window: int
    dropout: float
    weight_decay: float
    parameters: int
    speed: float
    epochs: float

    @classmethod
    def of(cls, max_time: str, *, tokens: int, tokenizer: Tokenizer, device: DeviceKind) -> Proposal:
        """Returns the proposal for a time limit and a training split of so many tokens, at least 1."""
        seconds = parse_duration(max_time)
        rule, settings = SizeRule(tokens, seconds, device), ModelSettings()
        hidden = rule.hidden(settings, tokenizer)
        parameters = parameter_count(model_config(settings, tokenizer, hidden, narrow=rule.narrow_embedding))
        batch_size, window = rule.batch_size(parameters, rule.window()), rule.window()
        trained = rule.trained_tokens(parameters)
        return cls(
            max_time=max_time,
            hidden=hidden,
            batch_size=batch_size,
            window=window,
            dropout=default_dropout(trained / tokens),
            weight_decay=default_weight_decay(tokens_per_step=batch_size * window, tokens=tokens),
            parameters=parameters,
            speed=trained / seconds,
            epochs=trained / tokens,
        )


def propose_runs(*, tokens: int, tokenizer: Tokenizer, device: DeviceKind) -> list[Proposal]:
    """Returns a proposal for each of TIMES; none for an empty training split."""
    return [Proposal.of(each, tokens=tokens, tokenizer=tokenizer, device=device) for each in TIMES if tokens]


def recommended(proposals: Sequence[Proposal]) -> Proposal:
    """Returns the shortest run with ENOUGH_EPOCHS, or the longest run."""
    return next((each for each in proposals if each.epochs >= ENOUGH_EPOCHS), proposals[-1])
