import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.unicode import code_points, describe_character, next_character, whole_prefix


@given(st.text(st.characters()))
def test_code_points_are_those_of_the_characters(text):
    assert code_points(text).tolist() == [ord(character) for character in text]


def test_a_character_is_described_so_that_a_person_recognises_it():
    assert describe_character("é") == "'é' (U+00E9 LATIN SMALL LETTER E WITH ACUTE)"
    assert describe_character("\x07") == "'\\x07' (U+0007)"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.data())
def test_the_next_character_begins_less_than_four_bytes_further(text, data):
    utf8 = text.encode()
    begins = {len(text[:n].encode()) for n in range(len(text) + 1)}
    position = data.draw(st.integers(0, len(utf8)))
    assert next_character(utf8, position, len(utf8)) == min(begin for begin in begins if begin >= position)


@pytest.mark.parametrize(
    ("text", "length", "prefix"),
    [
        ("cafe\u0301s", 4, "caf"),
        ("cafe\u0301s", 5, "cafe\u0301"),
        ("ab👩\u200d🚀c", 3, "ab"),
        ("ab👩\u200d🚀c", 4, "ab"),
        ("ab👩\u200d🚀c", 5, "ab👩\u200d🚀"),
        ("ab👍🏽", 3, "ab"),
        ("a🇩🇪🇫🇷", 3, "a🇩🇪"),
        ("a🇩🇪🇫🇷", 4, "a🇩🇪"),
        ("हिन्दी", 3, "हि"),
        ("abc", 2, "ab"),
        ("abc", 9, "abc"),
        ("e\u0301\u0301\u0301", 2, "e\u0301"),  # nothing else would be left
    ],
)
def test_a_prefix_ends_with_a_whole_letter_or_emoji(text, length, prefix):
    assert whole_prefix(text, length) == prefix
