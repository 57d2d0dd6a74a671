import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.typography import PLAIN, to_plain, to_plain_pattern


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("“It’s”, „so“, ‚s‘, «ici», ‹là›, 5′10″", '"It\'s", "so", \'s\', "ici", \'là\', 5\'10"'),
        ("a – b — c ‐ d ‑ e − f…", "a - b -- c - d - e - f..."),
        ("10:30\u202fAM 5\u00a0km\u3000\u2007\u2009x", "10:30 AM 5 km   x"),
        ("\ufeffsoft\u00adly \u200bso\u2060", "softly so"),
        ("\u200e\u202aAnn\u202c\u200f: \u2066hi\u2069", "Ann: hi"),
        ("eﬃcient ﬁne ﬂow ﬀ", "efficient fine flow ff"),
        ("a\u2028b\u2029c\x85d\x0be", "a\nb\nc\nd\ne"),
        ("Grüße, œuvre, æsir, 你好。「猫」 می\u200cخواهم 👩\u200d🚀", None),  # letters, marks of other scripts, joiners
    ],
)
def test_plain_characters_take_the_place_of_typographic_ones(text, plain):
    assert to_plain(text) == (text if plain is None else plain)


@given(st.text(st.sampled_from(sorted(PLAIN)) | st.characters()))
def test_a_plain_text_is_plain(text):
    plain = to_plain(text)
    assert to_plain(plain) == plain
    assert not PLAIN.keys() & set(plain)


def test_every_space_of_unicode_is_a_space_or_a_line_end():
    odd = [c for c in map(chr, range(0x80, 0x110000)) if unicodedata.category(c) in ("Zs", "Zl", "Zp")]
    assert {to_plain(c) for c in odd} == {" ", "\n"}


def test_a_pattern_matches_the_plain_text_of_what_it_matched():
    assert to_plain_pattern("“a[…—é]’s+”") == '"a[\\.\\.\\.\\-\\-é]\'s+"'
