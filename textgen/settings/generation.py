"""Every setting of what is written, typed, with its default and its help.

The string under each field is its line in `--help`. A value out of range is refused here, wherever it came from.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from textgen.errors import SettingsError
from textgen.settings.parsing import flag, parse_bias, parse_temperature, within


@dataclass(frozen=True, kw_only=True)
class ConstraintSettings:
    """What a written text must be, and where it ends."""

    length: int = 500
    """Characters to write, at most (default: 500)."""
    stop: tuple[str, ...] = ()
    """End before this text; may be given several times."""
    stop_at: Literal["line", "sentence", "paragraph"] | None = None
    """End with the first line, sentence or paragraph that has been written."""
    regex: str | None = None
    """Write only what matches this pattern as a whole (Python's syntax, without look-around and back-references)."""
    must_include: tuple[str, ...] = ()
    """Write this somewhere in the text; may be given several times."""
    acrostic: str | None = None
    """Begin the lines with the letters of this word, a line each; a space leaves an empty line."""
    only: str | None = None
    """Write only these characters; a-z is a range, a dash at either end stands for itself."""
    forbid: str | None = None
    """Never write these characters; ranges as in --only."""
    logit_bias: tuple[str, ...] = ()
    """Add to the logits of some characters: "e=-1.5" or "a-z=0.5"; may be given several times."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        within(self, "length", 0, 10**12)
        for name in ("stop", "must_include", "logit_bias"):
            given = getattr(self, name)
            object.__setattr__(self, name, (given,) if isinstance(given, str) else tuple(given))
        for name in ("stop", "must_include"):
            if "" in getattr(self, name):
                raise SettingsError(f"{flag(name)} is empty; leave it out, or say which text")
        if self.stop_at is not None and self.stop_at not in ("line", "sentence", "paragraph"):
            raise SettingsError(f"--stop-at {self.stop_at!r}: choose line, sentence or paragraph")
        for pair in self.logit_bias:
            parse_bias(pair)
        if (self.regex is not None or self.acrostic is not None) and (self.stop or self.stop_at):
            raise SettingsError("--regex and --acrostic say where the text ends; leave --stop and --stop-at out")


@dataclass(frozen=True, kw_only=True)
class SamplingSettings:
    """How characters are drawn from the model's probabilities."""

    temperature: float | str = 0.8
    """Below 1 safer, above 1 wilder, 0 always the most probable character; 0.3:1.2 moves along the length."""
    top_k: int | None = None
    """Draw only from the K most probable characters."""
    typical_p: float | None = None
    """Draw only from characters of typical surprise that together reach probability P (locally typical sampling)."""
    top_p: float | None = None
    """Draw only from the most probable characters that together reach probability P."""
    min_p: float | None = None
    """Draw only from characters with at least P times the probability of the most probable."""
    repetition_penalty: float = 1.0
    """Multiply the log-probability of characters in the window by this (1: off)."""
    frequency_penalty: float = 0.0
    """Take this off a character's logit for each time that it stands in the window (0: off)."""
    dry_multiplier: float = 0.0
    """Against loops: take this off the logit of a character that goes on repeating a passage (0: off; try 0.8)."""
    dry_base: float = 1.2
    """Factor by which --dry-multiplier grows with each character more that was repeated."""
    dry_allowed_length: int = 16
    """Repeated characters from which on --dry-multiplier works."""
    penalty_window: int = 512
    """Characters that the penalties and --dry-multiplier look back over."""
    num_beams: int | None = None
    """Do not draw: search for the most probable text, keeping this many beginnings (beam search)."""
    best_of: int = 1
    """Draw this many texts for each one that is shown: the one with the highest total log-probability."""
    seed: int | None = None
    """Same seed, same text (default: a new one every time)."""
    num_samples: int = 1
    """How many texts to write; text k is the same however many there are."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        parse_temperature(self.temperature)
        within(self, "top_k", 1, 10**9)
        for name in ("typical_p", "top_p", "min_p"):
            within(self, name, 0.0, 1.0, above=True)
        within(self, "repetition_penalty", 1.0, 1000.0)
        within(self, "frequency_penalty", 0.0, 1000.0)
        within(self, "dry_multiplier", 0.0, 1000.0)
        within(self, "dry_base", 1.0, 1000.0)
        within(self, "dry_allowed_length", 1, 10**6)
        within(self, "penalty_window", 1, 10**6)
        within(self, "num_beams", 1, 10**4)
        within(self, "best_of", 1, 10**4)
        within(self, "seed", 0, 2**64 - 1)
        within(self, "num_samples", 1, 10**6)
        if self.num_beams is not None:
            drawing = "temperature top_k typical_p top_p min_p repetition_penalty frequency_penalty dry_multiplier"
            for name in (*drawing.split(), "best_of", "seed"):
                if getattr(self, name) != next(f.default for f in fields(SamplingSettings) if f.name == name):
                    raise SettingsError(
                        f"--num-beams draws nothing, so {flag(name)} does nothing; leave one of them out"
                    )
            if self.num_samples > self.num_beams:
                raise SettingsError(
                    f"--num-beams {self.num_beams} finds {self.num_beams} texts, not --num-samples {self.num_samples}"
                )


@dataclass(frozen=True, kw_only=True)
class GenerationSettings(ConstraintSettings, SamplingSettings):
    """All that decides what is written after a prompt."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        ConstraintSettings.__post_init__(self)
        SamplingSettings.__post_init__(self)
