import numpy as np
import pytest
from helpers.every_kind import KINDS, tokenizer_of

from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    unit_name,
    varying_chars_per_token,
)
from textgen.tokenizers.protocol import default_prompt, display_strings, smallest_dtype


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


def test_a_text_begins_on_a_new_line():
    assert [default_prompt(CharacterTokenizer(a)) for a in ("ab\n\r ", "ab\r ", "ab ", "ba")] == ["\n", "\r", " ", "a"]
