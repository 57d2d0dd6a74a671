"""What holds for each kind of tokenizer."""

import itertools
import json

import numpy as np
import pytest
from helpers.every_kind import KINDS, SPEAKING, tokenizer_of
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ModelError, UnknownCharacterError
from textgen.tokenizers import (
    CharacterTokenizer,
    tokenizer_from_json,
)

STRANGE = "\n\t\r\x00 \u2581\u2585\ufffd\ufeff\u2028é😀<>|0x41e\u0301"
any_text = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"])),
        st.text(st.sampled_from(STRANGE)),
        st.sampled_from(["the king ", "  ", "\r\n", "<unk>", "<0x41>", "</s>", "\u2581\u2581", "👩‍👩‍👧"]),
    )
).map("".join)


def tokenizer_for(kind, text):
    """Of this kind; one that knows every text only over the alphabet of this one."""
    return CharacterTokenizer(text or "a") if kind == "char" else tokenizer_of(kind)


def streamed(tokenizer, ids):
    decoder = tokenizer.decoder()
    return [decoder.feed(token) for token in ids] + [decoder.flush()]


@pytest.mark.parametrize("kind", KINDS)
@given(any_text)
def test_round_trip_of_every_text(kind, text):
    tokenizer = tokenizer_for(kind, text)
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == text
    assert tokenizer.decode(ids.tolist()) == text
    assert ids.dtype == np.min_scalar_type(tokenizer.vocabulary_size - 1)
    assert tokenizer.unknown(text) == []


@pytest.mark.parametrize("kind", KINDS)
@given(any_text)
def test_streamed_decoding_gives_whole_characters(kind, text):
    tokenizer = tokenizer_for(kind, text)
    ids = tokenizer.encode(text).tolist()
    *pieces, rest = streamed(tokenizer, ids)
    assert rest == ""
    assert "".join(pieces) == text
    assert "\ufffd" not in pieces or "\ufffd" in text


@pytest.mark.parametrize("kind", KINDS)
@given(any_text)
def test_chars_per_token_add_up_to_the_text(kind, text):
    tokenizer = tokenizer_for(kind, text)
    widths = tokenizer.chars_per_token
    assert widths.dtype == np.int64
    assert widths.shape == (tokenizer.vocabulary_size,)
    ids = tokenizer.encode(text)
    assert widths[ids].sum() == len(text)
    # An id with a width begins a character, and where the next begins the last one ends.
    begins = [*np.flatnonzero(widths[ids]).tolist(), len(ids)]
    parts = [tokenizer.decode(ids[a:b]) for a, b in itertools.pairwise(begins)]
    assert [len(part) for part in parts] == widths[ids][widths[ids] > 0].tolist()


@pytest.mark.parametrize("kind", SPEAKING)
@given(st.lists(st.integers(0, 255)))
def test_streamed_decoding_of_any_ids_equals_decode(kind, ids):
    tokenizer = tokenizer_of(kind)
    assert "".join(streamed(tokenizer, ids)) == tokenizer.decode(ids)


@pytest.mark.parametrize("kind", KINDS)
def test_token_strings_are_different_and_decode_to_themselves(kind):
    tokenizer = tokenizer_of(kind)
    assert len(set(tokenizer.token_strings)) == tokenizer.vocabulary_size
    for token, symbol in enumerate(tokenizer.token_strings):
        if not symbol.startswith("<0x"):
            assert tokenizer.decode([token]) == symbol


@pytest.mark.parametrize("kind", KINDS)
def test_json_round_trip(kind):
    tokenizer = tokenizer_of(kind)
    again = tokenizer_from_json(json.loads(json.dumps(tokenizer.to_json())))
    assert (type(again), again.name, again.token_strings) == (type(tokenizer), tokenizer.name, tokenizer.token_strings)
    text = "the king\n"
    assert again.encode(text).tolist() == tokenizer.encode(text).tolist()


def test_names_are_different_and_valid_file_names():
    names = [tokenizer_of(kind).name for kind in KINDS]
    assert len(set(names)) == len(KINDS)
    assert all(name.replace("-", "").isalnum() for name in names)


@pytest.mark.parametrize("kind", KINDS)
def test_a_lone_surrogate_is_unknown_and_named(kind):
    tokenizer = tokenizer_of(kind)
    assert tokenizer.unknown("a\ud800e\ud800") == ["\ud800"]
    with pytest.raises(UnknownCharacterError, match=r"U\+D800"):
        tokenizer.encode("a\ud800b")


@pytest.mark.parametrize("kind", SPEAKING)
@pytest.mark.parametrize("token", [-1, 10**6])
def test_an_id_outside_the_vocabulary_is_an_error(kind, token):
    with pytest.raises(IndexError):
        tokenizer_of(kind).decode([token])


@pytest.mark.parametrize(
    "description",
    [
        {"kind": "char-byte-fallback"},
        {"kind": "char-byte-fallback", "code_points": [98, 97]},
        {"kind": "char-byte-fallback", "code_points": [0xD800]},
        {"kind": "sentencepiece"},
        {"kind": "sentencepiece", "model": 5},
        {"kind": "sentencepiece", "model": ""},
        {"kind": "sentencepiece", "model": "no base64!"},
        {"kind": "sentencepiece", "model": "AAAA"},
    ],
)
def test_a_damaged_description_is_an_error(description, capfd):
    with pytest.raises(ModelError):
        tokenizer_from_json(description)
    assert capfd.readouterr() == ("", "")


def test_the_byte_fallback_of_earlier_models_is_read():
    tokenizer = tokenizer_of("char-byte-fallback")
    read = tokenizer_from_json(tokenizer.to_json() | {"kind": "char-spelled"})
    assert (read.kind, read.name, read.token_strings) == ("char-byte-fallback", tokenizer.name, tokenizer.token_strings)
