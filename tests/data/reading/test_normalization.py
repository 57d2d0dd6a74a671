import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading import normalization as normalizing
from textgen.data.reading.normalization import LONGEST, SEGMENT, begins_anew, normalized, with_lf
from textgen.errors import CorpusError

FORMS = ["NFC", "NFD", "NFKC", "NFKD"]
TANGLED = st.one_of(  # what composes, reorders and expands
    st.text("eao\u0301\u0323\u0308\u0327\u0315\u0344\u1100\u1161\u11a8\uac00\u09c7\u09be\u0cc6\u0cd5\uff76\uff9e ﬁﷺ\n"),
    st.text(),
)
PARTS = st.lists(TANGLED, max_size=8)


@given(PARTS, st.sampled_from(FORMS))
def test_normalised_in_parts_is_normalised_whole(parts, form):
    assert "".join(normalized(parts, form, "x.txt")) == unicodedata.normalize(form, "".join(parts))


@given(TANGLED, st.sampled_from(FORMS), st.integers(1, 5))
def test_segments_of_any_length_make_no_difference(text, form, segment):
    usual, normalizing.SEGMENT = normalizing.SEGMENT, segment
    try:
        assert "".join(normalized([text], form, "x.txt")) == unicodedata.normalize(form, text)
    finally:
        normalizing.SEGMENT = usual


@given(st.lists(st.text("a\r\n\u2028é"), max_size=8))
def test_newlines_in_parts_are_newlines_whole(parts):
    assert "".join(with_lf(parts)) == "".join(parts).replace("\r\n", "\n").replace("\r", "\n")


def test_every_character_that_composes_with_one_before_it_is_known():
    characters = [chr(code) for code in range(0x323B0)] + [chr(code) for code in range(0xE0000, 0xE01F0)]  # assigned
    pairs = [unicodedata.decomposition(character).split() for character in characters]
    second = {chr(int(pair[1], 16)) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<")}
    assert len(second) > 50
    for form in FORMS:
        assert not any(begins_anew(character, form) for character in second)
        assert begins_anew("a", form)
        assert begins_anew("\n", form)
        assert begins_anew("猫", form)
    moved = [
        character for character in characters if unicodedata.combining(unicodedata.normalize("NFKD", character)[0])
    ]
    assert not any(begins_anew(character, "NFKC") for character in moved)


def test_marks_without_end_are_refused_and_not_gathered():
    def endless():
        yield "e"
        while True:
            yield "\u0301\u0323" * 500

    with pytest.raises(CorpusError, match="combining marks in a row from character 0 on.*leave out --normalize nfc"):
        list(normalized(endless(), "NFC", "x.txt"))
    many = "e" + "\u0301" * (LONGEST - 1)
    assert "".join(normalized([many, "x"], "NFC", "x.txt")) == unicodedata.normalize("NFC", many + "x")


def test_a_line_without_a_space_flows_through():
    text = "猫" * SEGMENT
    parts = normalized(iter([text] * 5), "NFC", "x.txt")
    assert len(next(parts)) >= SEGMENT - 1
    assert sum(map(len, parts)) <= 4 * SEGMENT + 1
