import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers import ByteFallbackTokenizer, tokenizer_from_json
from textgen.tokenizers.characters import CharacterTokenizer

any_text = st.text(st.characters())  # every code point, lone surrogates too


@given(any_text.filter(bool), any_text)
def test_round_trip_of_every_text_over_the_alphabet(alphabet, extra):
    tokenizer = CharacterTokenizer(alphabet + extra)
    text = extra + alphabet + extra
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(any_text.filter(bool))
def test_json_round_trip(alphabet):
    tokenizer = CharacterTokenizer(alphabet)
    again = tokenizer_from_json(tokenizer.to_json())
    assert again.encode(alphabet).tolist() == tokenizer.encode(alphabet).tolist()
    assert again.to_json() == tokenizer.to_json()


@given(any_text.filter(bool), any_text)
def test_unknown_names_each_missing_character_once_in_order(alphabet, text):
    tokenizer = CharacterTokenizer(alphabet)
    expected = list(dict.fromkeys(c for c in text if c not in alphabet))
    assert tokenizer.unknown(text) == expected
    if expected:
        with pytest.raises(UnknownCharacterError):
            tokenizer.encode(text)


def test_ids_are_positions_in_the_sorted_alphabet():
    tokenizer = CharacterTokenizer("banana")
    assert tokenizer.alphabet == "abn"
    assert tokenizer.encode("nab").tolist() == [2, 0, 1]
    assert tokenizer.vocabulary_size == 3


def test_empty_text_and_a_single_character():
    tokenizer = CharacterTokenizer("a")
    assert tokenizer.decode(tokenizer.encode("")) == ""
    assert tokenizer.decode(tokenizer.encode("aaa")) == "aaa"


def test_control_characters_and_newlines_are_kept_apart():
    text = "\r\n\n\r\t\x00\x85\u2028 \u00a0\u2581\ufeff"
    tokenizer = CharacterTokenizer(text)
    assert tokenizer.vocabulary_size == len(set(text))
    assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize(
    "description",
    [
        None,
        {},
        {"kind": "pieces"},
        {"kind": "char"},
        {"kind": "char", "code_points": []},
        {"kind": "char", "code_points": [98, 97]},
        {"kind": "char", "code_points": [97, 97]},
        {"kind": "char", "code_points": ["a"]},
        {"kind": "char", "code_points": [-1]},
        {"kind": "char", "code_points": [0x110000]},
        {"kind": "char", "code_points": [True]},
    ],
)
def test_a_damaged_description_is_an_error(description):
    with pytest.raises(ModelError):
        tokenizer_from_json(description)


def test_tokenizers_share_a_name_only_with_the_same_alphabet():
    assert CharacterTokenizer("banana").name == CharacterTokenizer("nab").name
    assert CharacterTokenizer("ab").name != CharacterTokenizer("ac").name


def test_a_token_is_one_character():
    tokenizer = CharacterTokenizer("nab")
    assert tokenizer.token_strings == ("a", "b", "n")
    assert tokenizer.chars_per_token.tolist() == [1, 1, 1]


encodable = st.text(st.characters(exclude_categories=["Cs"]))


@given(encodable, encodable)
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


def test_fallback_tokenizers_share_a_name_only_with_the_same_alphabet():
    assert ByteFallbackTokenizer("banana").name == ByteFallbackTokenizer("nab").name
    assert ByteFallbackTokenizer("ab").name != ByteFallbackTokenizer("ac").name


@pytest.mark.parametrize("text", ["", "aaa", "zzz", "\x00", "a\x00a", "😀a😀"])
def test_round_trip_of_texts_of_one_kind_of_character(text):
    tokenizer = ByteFallbackTokenizer("a")
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(st.lists(st.integers(0, 260), max_size=40), st.integers(0, 9))
def test_rare_bytes_between_characters_are_decoded_as_if_all_were_bytes(ids, every):
    tokenizer = ByteFallbackTokenizer("a\xe9\u6f22\U0001f600x")
    ids = [each if n % 10 < every else each % 5 for n, each in enumerate(ids)]
    expected = b"".join(tokenizer.token_bytes[each] for each in ids).decode("utf-8", "replace")
    assert tokenizer.decode(np.array(ids, np.uint16)) == expected
    for wrong in (-1, 261):
        with pytest.raises(IndexError):
            tokenizer.decode([0, 1, 2, 3, 4, wrong])
