import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.tokenizers import ByteFallbackTokenizer

any_text = st.text(st.characters(exclude_categories=["Cs"]))


@given(any_text, any_text)
def test_a_character_outside_the_alphabet_is_encoded_as_its_bytes(alphabet, text):
    tokenizer = ByteFallbackTokenizer(alphabet)
    known = sorted(set(alphabet))
    expected = []
    for character in text:
        expected += [known.index(character)] if character in known else [len(known) + b for b in character.encode()]
    assert tokenizer.encode(text).tolist() == expected


def test_the_ids_are_the_alphabet_and_then_the_bytes():
    tokenizer = ByteFallbackTokenizer("ba")
    assert tokenizer.vocabulary_size == 258
    assert tokenizer.encode("aéb").tolist() == [0, 2 + 0xC3, 2 + 0xA9, 1]
    assert tokenizer.encode("aéb").dtype == np.uint16
    assert tokenizer.chars_per_token[[0, 1, 2 + 0xC3, 2 + 0xA9]].tolist() == [1, 1, 1, 0]
    assert tokenizer.token_strings[:3] == ("a", "b", "<0x00>")
    assert tokenizer.alphabet is None


def test_tokenizers_share_a_name_only_with_the_same_alphabet():
    assert ByteFallbackTokenizer("banana").name == ByteFallbackTokenizer("nab").name
    assert ByteFallbackTokenizer("ab").name != ByteFallbackTokenizer("ac").name


@pytest.mark.parametrize("text", ["", "aaa", "zzz", "\x00", "a\x00a", "😀a😀"])
def test_round_trip_of_texts_of_one_kind_of_character(text):
    tokenizer = ByteFallbackTokenizer("a")
    assert tokenizer.decode(tokenizer.encode(text)) == text
