import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import UnknownCharacterError
from textgen.tokenizers import ByteTokenizer, tokenizer_from_json

BYTES = ByteTokenizer()
any_text = st.text(st.characters(exclude_categories=["Cs"]))


def pieces_of(ids):
    decoder = BYTES.decoder()
    return [decoder.feed(token) for token in ids] + [decoder.flush()]


@given(any_text)
def test_round_trip_of_every_text(text):
    ids = BYTES.encode(text)
    assert ids.dtype == np.uint8
    assert ids.tolist() == list(text.encode())
    assert BYTES.decode(ids) == BYTES.decode(ids.astype(np.int64)) == BYTES.decode(ids.tolist()) == text


@given(st.binary())
def test_any_bytes_decode_to_valid_text(ids):
    assert BYTES.decode(list(ids)) == ids.decode("utf-8", "replace")
    BYTES.decode(list(ids)).encode()


@given(st.binary())
def test_streamed_decoding_of_any_bytes_equals_decode(ids):
    assert "".join(pieces_of(ids)) == BYTES.decode(list(ids))


@given(any_text)
def test_streamed_decoding_gives_whole_characters(text):
    *pieces, rest = pieces_of(text.encode())
    assert rest == ""
    assert [piece for piece in pieces if piece] == list(text)
    ends = itertools.accumulate(len(character.encode()) for character in text)
    assert [n for n, piece in enumerate(pieces, 1) if piece] == list(ends)


@pytest.mark.parametrize(
    ("ids", "pieces"),
    [
        (b"a\xc3\xa9", ["a", "", "é", ""]),
        (b"\xf0\x9f\x98\x80", ["", "", "", "😀", ""]),
        (b"\xc3a", ["", "\ufffda", ""]),
        (b"\xa9\xff", ["\ufffd", "\ufffd", ""]),
        (b"\xe2\x82", ["", "", "\ufffd"]),
        (b"\xe2\x82\xc3", ["", "", "\ufffd", "\ufffd"]),
        (b"\xed\xa0\x80", ["", "", "\ufffd" * 3, ""]),  # a surrogate is no character
        (b"", [""]),
    ],
)
def test_text_is_returned_as_soon_as_it_is_certain(ids, pieces):
    assert pieces_of(ids) == pieces


def test_decoders_are_independent():
    one, other = BYTES.decoder(), BYTES.decoder()
    assert [one.feed(0xC3), other.feed(0x61), one.feed(0xA9), other.flush(), one.flush()] == ["", "a", "é", "", ""]


def test_only_lone_surrogates_are_unknown():
    assert BYTES.unknown("aé\x00😀\uffff") == []
    assert BYTES.unknown("a\ud800b\udfff\ud800") == ["\ud800", "\udfff"]


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_a_lone_surrogate_cannot_be_encoded(text):
    with pytest.raises(UnknownCharacterError):
        BYTES.encode(text)


@pytest.mark.parametrize("ids", [[256], [-1], np.array([256]), np.array([97, -1])])
def test_an_id_outside_the_vocabulary_is_an_error(ids):
    with pytest.raises((OverflowError, ValueError, IndexError)):
        BYTES.decode(ids)


def test_json_round_trip():
    again = tokenizer_from_json(BYTES.to_json())
    assert isinstance(again, ByteTokenizer)
    assert again.to_json() == {"kind": "bytes"}


def test_it_has_256_tokens_and_no_alphabet():
    assert BYTES.vocabulary_size == 256
    assert BYTES.alphabet is None


@given(st.binary())
def test_surrogateescape_text_encodes_to_its_bytes(some):
    assert BYTES.encode(some.decode("utf-8", "surrogateescape")).tobytes() == some


@given(any_text)
def test_chars_per_token_add_up_to_the_text(text):
    assert BYTES.chars_per_token[BYTES.encode(text)].sum() == len(text)


def test_token_strings_are_byte_numbers():
    assert BYTES.token_strings[ord("a")] == "<0x61>"
    assert len(set(BYTES.token_strings)) == 256
