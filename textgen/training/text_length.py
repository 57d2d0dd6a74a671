"""Length of a text and what it teaches: few characters give invented words, whatever the run."""

from __future__ import annotations

SHORT_TEXT = 100_000
"""Characters of a training split below which the text limits the model more than the length of the run."""
REAL_WORDS = ((5_000, "half"), (15_000, "three in five"), (50_000, "three in four"), (SHORT_TEXT, "four in five"))
"""Share of real words in what a model writes, for training splits of fewer characters than these: 47, 61, 73 and 85 %
for 3,000, 10,000, 30,000 and 100,000 characters of tiny Shakespeare (`benchmarks/text_length.py`)."""


def is_short(characters: int) -> bool:
    """Whether a training split of so many characters is what limits a model."""
    return characters < SHORT_TEXT


def short_text_note(characters: int) -> str | None:
    """Returns what to expect of a model of a short training split, and what would help; None for a longer one."""
    share = next((share for limit, share in REAL_WORDS if characters < limit), None)
    if share is None:
        return None
    about = "less than half" if characters < 3_000 else f"about {share}"
    return (
        f"{characters:,} characters are few: {about} of the words that the model writes will be real ones. It is "
        "six in seven from about 100,000 characters on, and sentences hold together from about 1,000,000; more text "
        "helps more than a longer run"
    )
