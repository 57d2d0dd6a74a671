import numpy as np
import pytest
from helpers.every_kind import KINDS, tokenizer_of

from textgen.errors import UnknownCharacterError
from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    unit_name,
    varying_chars_per_token,
)
from textgen.tokenizers.protocol import default_prompt, display_strings, known_prompt, smallest_dtype


@pytest.mark.parametrize(
    ("vocabulary", "dtype"), [(1, "u1"), (256, "u1"), (257, "u2"), (65536, "u2"), (65537, "u4"), (1114112, "u4")]
)
def test_the_smallest_dtype_holds_all_ids(vocabulary, dtype):
    assert smallest_dtype(vocabulary) == np.dtype(dtype)


@pytest.mark.parametrize(
    ("kind", "unit"), [*zip(KINDS, ("characters", "bytes", "tokens", "subword tokens"), strict=True)]
)
def test_the_unit_of_each_kind_has_a_name(kind, unit):
    tokenizer = tokenizer_of(kind)
    assert unit_name(tokenizer) == unit
    assert (varying_chars_per_token(tokenizer) is None) == (unit == "characters")


def test_a_byte_inside_a_character_is_displayed_as_an_escape():
    assert [display_strings(ByteTokenizer())[token] for token in (97, 10, 0xC3)] == ["a", "\n", "\\xc3"]
    assert display_strings(CharacterTokenizer("é�")) == ["é", "�"]
    strings = display_strings(ByteFallbackTokenizer("a"))
    assert [strings[token] for token in (0, 1 + 97, 1 + 98, 1 + 0xC3)] == ["a", "\\x61", "b", "\\xc3"]


def test_an_unknown_character_becomes_the_nearest_known_one_and_a_text_begins_on_a_new_line():
    assert known_prompt("a§b", CharacterTokenizer("ab\n"), "replace") == "a\nb"
    assert known_prompt("a猫b", CharacterTokenizer("ab"), "replace") == "ab"


@pytest.mark.parametrize(
    ("alphabet", "prompt", "expected"),
    [
        ("Its'.\" -", "“It’s” – ‘It’s’…", "\"It's\" - 'It's'..."),
        ("Its’”–…", '"It\'s"-...', "”It’s”–..."),
        ("abcdefghijklmnopqrstuvwxyz ", "grüße œuvre ﬁn été", "grusse oeuvre fin ete"),
        ("Pushkin ", "Пушкин", "Pushkin"),
        ("ab ", "a\u00a0b\u202fa", "a b a"),
        ("abSEUR ", "a§b€a", "a b a"),  # a sign does not become letters
    ],
)
def test_the_most_similar_known_characters_take_the_place_of_unknown_ones(alphabet, prompt, expected):
    known = CharacterTokenizer("".join(sorted({*alphabet, *expected})))
    assert known_prompt(prompt, known, "replace") == expected
    with pytest.raises(UnknownCharacterError, match=r"--on-unknown replace \("):
        known_prompt(prompt, known, "error")
    assert [default_prompt(CharacterTokenizer(a)) for a in ("ab\n ", "ab ", "ba")] == ["\n", " ", "a"]
