"""Settings of an evaluation: the rows of its result table."""

from __future__ import annotations

from dataclasses import dataclass

from textgen.errors import SettingsError
from textgen.settings.parsing import flag
from textgen.settings.setting import check, is_default, setting


@dataclass(frozen=True, kw_only=True)
class RowSettings:
    """Rows of the result table of `evaluate`, and the numbers that they are made with."""

    baselines: bool = setting(True, "Rows", everyday=True)
    """Include baselines: uniform, unigram, n-gram, xz, zstd."""
    order: int | None = setting(None, "Rows", low=1, high=32)
    """Order of the n-gram (default: the best of 1 to 8)."""
    windows: int = setting(400, "Rows", low=0, high=10**6, everyday=True)
    """Number of windows of 256 tokens without carried state (nanoGPT's protocol); 0 for no such row."""
    seed: int = setting(0, "Rows", low=0, high=2**64 - 1)
    """Random seed of the windows' positions."""
    eight_bit: bool = setting(True, "Rows", everyday=True)
    """Include the model with matrices in 8 bits."""
    temperature: bool = setting(True, "Rows", everyday=True)
    """Include the model at the best temperature."""
    cache: bool = setting(True, "Rows", everyday=True)
    """Include the model with a neural cache."""
    cache_size: int = setting(2000, "Rows", low=1, high=10**6)
    """Number of tokens in the cache."""
    cache_theta: float | None = setting(None, "Rows", low=0.0, high=1e9)
    """Weight of similar hidden states over dissimilar ones in the cache, theta (default: fitted)."""
    cache_share: float | None = setting(None, "Rows", low=0.0, high=1.0)
    """The cache's share of the probability, lambda (default: fitted)."""
    dynamic: bool = setting(True, "Rows", everyday=True)
    """Include the model with dynamic evaluation, which keeps learning from the text."""
    dynamic_segment: int = setting(32, "Rows", low=1, high=10**6)
    """Number of tokens between two updates."""
    dynamic_rate: float | None = setting(None, "Rows", low=0.0, high=1e9)
    """Learning rate of dynamic evaluation (default: fitted)."""
    dynamic_decay: float | None = setting(None, "Rows", low=0.0, high=1e9)
    """Decay towards the trained weights, lambda (default: fitted)."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        for without, included, numbers in (
            ("--no-baselines", self.baselines, ("order",)),
            ("--windows 0", self.windows, ("seed",)),
            ("--no-cache", self.cache, ("cache_size", "cache_theta", "cache_share")),
            ("--no-dynamic", self.dynamic, ("dynamic_segment", "dynamic_rate", "dynamic_decay")),
        ):
            for name in numbers:
                if not included and not is_default(self, name):
                    raise SettingsError(f"{flag(name)} is for a row that {without} leaves out; give one of them")
