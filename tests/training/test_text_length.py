"""The note that a run and `corpora stats` print about a short training text."""

import pytest

from textgen.training.text_length import SHORT_TEXT, is_short, short_text_note


@pytest.mark.parametrize(
    ("characters", "words"),
    [
        (166, "less than half of"),
        (4_999, "about half of"),
        (18_270, "about three in four of"),
        (99_999, "about four in"),
    ],
)
def test_a_short_text_is_said_to_be_one(characters, words):
    note = short_text_note(characters)
    assert note.startswith(f"{characters:,} characters are few: {words}")
    assert "more text helps more than a longer run" in note


def test_a_longer_text_has_no_note():
    assert short_text_note(SHORT_TEXT) is None
    assert is_short(SHORT_TEXT - 1)
    assert not is_short(SHORT_TEXT)
