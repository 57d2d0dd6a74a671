"""Settings of generation: length, constraints and sampling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textgen.errors import SettingsError
from textgen.settings.parsing import flag, parse_bias, parse_temperature
from textgen.settings.setting import check, is_default, setting

CHARACTERS_PER_WORD, LONGEST_WORDS = 6, 40
"""Characters of a usual word with its space, and the most that a word takes on average in a text that --words ends."""
COMPLETION = {"word": 100, "sentence": 1000}
"""Most characters that --complete adds."""


@dataclass(frozen=True, kw_only=True)
class ConstraintSettings:
    """Length of a text, where it ends, and what it must contain."""

    length: int = setting(500, "Text", low=0, high=10**12, everyday=True)
    """Maximum length, in characters."""
    words: int | None = setting(None, "Text", low=1, high=10**9, everyday=True)
    """Length in words, in place of --length."""
    complete: Literal["word", "sentence"] | None = setting(None, "Text")
    """Go on to the end of the word or sentence at --length or --words (at most 100 or 1,000 characters more)."""
    min_length: int = setting(0, "Text", low=0, high=10**12)
    """Characters before which no --stop or --stop-at ends the text."""
    stop: tuple[str, ...] = setting((), "Text", everyday=True)
    """Stop before this text; may be repeated."""
    stop_at: Literal["line", "sentence", "paragraph", "document", "length"] | None = setting(
        None, "Text", everyday=True
    )
    """Stop after the first line, sentence, paragraph or document (default for models of documents); length: at none."""
    regex: str | None = setting(None, "Constraints")
    """Regular expression that the whole text matches (Python's syntax, without look-around and back-references)."""
    must_include: tuple[str, ...] = setting((), "Constraints")
    """Text that the output contains; may be repeated."""
    acrostic: str | None = setting(None, "Constraints")
    """Word whose letters begin the lines, one a line; a space leaves an empty line."""
    only: str | None = setting(None, "Constraints")
    """Allowed characters; a-z is a range, a dash at either end stands for itself."""
    forbid: str | None = setting(None, "Constraints")
    """Forbidden characters; ranges as in --only."""
    max_copy: int | None = setting(None, "Constraints", low=12, high=10**9)
    """Most characters in a row that may stand in the training text, prompt included."""
    logit_bias: tuple[str, ...] = setting((), "Constraints", parse=parse_bias)
    """Bias on the logits of characters: "e=-1.5" or "a-z=0.5"; may be repeated."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        forms = [flag(name) for name in ("regex", "acrostic") if getattr(self, name) is not None]
        ends = [flag(name) for name in ("stop", "stop_at", "words", "complete", "min_length") if getattr(self, name)]
        if forms and ends:
            raise SettingsError(f"{forms[0]} says where the text ends; leave {' and '.join(ends)} out")
        if self.words is not None and not is_default(self, "length"):
            raise SettingsError("--words and --length both give the length; leave one of them out")
        if self.min_length > self.longest:
            raise SettingsError(
                f"--min-length {self.min_length} is more than the text can have: {self.longest} characters"
            )

    @property
    def expected_length(self) -> int:
        """Characters that the text may have, or of --words as many usual words have."""
        return self.length if self.words is None else CHARACTERS_PER_WORD * self.words

    @property
    def longest(self) -> int:
        """Most characters that the text can have."""
        limit = self.length if self.words is None else LONGEST_WORDS * self.words
        return limit + (COMPLETION[self.complete] if self.complete else 0)

    def rank(self, logprob: float, characters: int) -> float:
        """Returns the number by which complete texts are compared: the log-probability, for each of the characters
        where texts end by themselves. In all, the shortest would win there: each further character costs.
        """
        stops = self.stop or self.stop_at not in (None, "length")
        ends_by_itself = stops or self.regex is not None or self.acrostic is not None
        return logprob / max(characters, 1) if ends_by_itself else logprob


@dataclass(frozen=True, kw_only=True)
class SamplingSettings:
    """Sampling of tokens or beam search, penalties, and the number of texts."""

    temperature: float | str = setting(0.8, "Sampling", parse=parse_temperature, everyday=True)
    """Sampling temperature; 0 is greedy decoding; 0.3:1.2 rises linearly over the length."""
    top_k: int | None = setting(None, "Sampling", low=1, high=10**9, everyday=True)
    """Top-k sampling: keep the K most probable tokens."""
    top_p: float | None = setting(None, "Sampling", above=0.0, high=1.0, everyday=True)
    """Nucleus sampling: keep the most probable tokens that together reach probability P."""
    min_p: float | None = setting(None, "Sampling", above=0.0, high=1.0, everyday=True)
    """Min-p sampling: keep tokens with at least P times the highest probability."""
    typical_p: float | None = setting(None, "Sampling", above=0.0, high=1.0)
    """Locally typical sampling: keep the most typical tokens that together reach probability P."""
    top_n_sigma: float | None = setting(None, "Sampling", above=0.0, high=1000.0)
    """Top-n-sigma sampling: keep tokens whose logit is within N standard deviations of the highest; try 1."""
    epsilon_cutoff: float | None = setting(None, "Sampling", above=0.0, high=1.0)
    """Epsilon sampling: keep tokens of at least this probability; try 0.002."""
    eta_cutoff: float | None = setting(None, "Sampling", above=0.0, high=1.0)
    """Eta sampling: epsilon sampling with a lower cut-off where the model is less certain; try 0.002."""
    xtc_probability: float = setting(0.0, "Sampling", low=0.0, high=1.0)
    """XTC: probability, at each token, of excluding all top choices but the last; 0: off; try 0.1."""
    xtc_threshold: float = setting(0.1, "Sampling", above=0.0, high=1.0)
    """XTC: probability from which on a token is a top choice."""
    mirostat_tau: float | None = setting(None, "Sampling", above=0.0, high=64.0)
    """Mirostat 2: surprise, in bits per token, that the text is held at."""
    mirostat_eta: float = setting(0.1, "Sampling", above=0.0, high=1.0)
    """Mirostat 2: learning rate of the surprise bound."""
    dynatemp_range: float = setting(0.0, "Sampling", low=0.0, high=100.0)
    """Dynamic temperature: --temperature minus this where the model is certain, plus this where it is not; 0: off."""
    dynatemp_exponent: float = setting(1.0, "Sampling", above=0.0, high=100.0)
    """Dynamic temperature: exponent of the entropy, as a share of its largest value."""
    seed: int | None = setting(None, "Sampling", low=0, high=2**64 - 1, everyday=True)
    """Random seed: same seed, same text (default: a new one every time)."""
    num_samples: int = setting(1, "Sampling", low=1, high=10**6, everyday=True)
    """Number of texts; text k does not depend on it."""
    repetition_penalty: float = setting(1.0, "Penalties", low=1.0, high=1000.0)
    """Factor on the log-probability of tokens in the penalty window; 1: off."""
    presence_penalty: float = setting(0.0, "Penalties", low=0.0, high=1000.0)
    """Subtract this from the logits of tokens in the penalty window; 0: off."""
    frequency_penalty: float = setting(0.0, "Penalties", low=0.0, high=1000.0)
    """Subtract this from a token's logit for each occurrence in the penalty window; 0: off."""
    dry_multiplier: float = setting(0.0, "Penalties", low=0.0, high=1000.0)
    """DRY: multiplier of the penalty on a token that would prolong a repetition; 0: off; try 0.8."""
    dry_base: float = setting(1.2, "Penalties", low=1.0, high=1000.0)
    """DRY: factor by which the penalty grows with each further token repeated."""
    dry_allowed_length: int = setting(16, "Penalties", low=1, high=10**6)
    """DRY: tokens that may be repeated before the penalty sets in."""
    dry_sequence_breaker: tuple[str, ...] = setting((), "Penalties")
    """DRY: character that no repetition goes across (with --escapes, \\n is a newline); may be repeated."""
    penalty_window: int = setting(512, "Penalties", low=1, high=10**6)
    """Number of last tokens that the penalties look at."""
    num_beams: int | None = setting(None, "Search", low=1, high=10**4)
    """Beam search with this many beams, in place of sampling."""
    best_of: int = setting(1, "Search", low=1, high=10**4)
    """Sample this many texts for each one shown: the most probable one."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        if self.num_beams is None:
            return
        for name in sorted(SamplingSettings.__dataclass_fields__.keys() - {"num_beams", "num_samples"}):
            if not is_default(self, name):
                raise SettingsError(f"--num-beams does not sample; leave {flag(name)} out, or --num-beams")
        if self.num_samples > self.num_beams:
            raise SettingsError(
                f"--num-beams {self.num_beams} finds {self.num_beams} texts, not --num-samples {self.num_samples}"
            )


@dataclass(frozen=True, kw_only=True)
class GenerationSettings(ConstraintSettings, SamplingSettings):
    """All settings that decide which text follows a prompt."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        ConstraintSettings.__post_init__(self)
        SamplingSettings.__post_init__(self)
