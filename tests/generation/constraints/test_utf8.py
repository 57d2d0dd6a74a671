"""The automaton of UTF-8: it allows a byte exactly where Python's strict decoder does."""

import codecs

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.generation.constraints.utf8 import Utf8
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer

BYTES = Utf8.of(ByteTokenizer())


@given(st.text(max_size=3), st.binary(max_size=6))
def test_a_byte_is_allowed_where_a_strict_decoder_accepts_it(text, wild):
    decoder, state = codecs.getincrementaldecoder("utf-8")(), 0
    for byte in text.encode("utf-8", "ignore") + wild:
        try:
            decoder.decode(bytes([byte]))
        except UnicodeDecodeError:
            assert not BYTES.allowed[state, byte]
            return
        assert BYTES.allowed[state, byte]
        state = BYTES.next[state, byte]
        assert (state == 0) == (decoder.getstate()[0] == b"")


def test_every_character_is_allowed_and_surrogates_are_not():
    for code in (0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF):
        state = 0
        for byte in chr(code).encode():
            assert BYTES.allowed[state, byte], hex(code)
            state = BYTES.next[state, byte]
        assert state == 0
    assert not BYTES.allowed[BYTES.next[0, 0xED], 0xA0]


def test_whole_characters_do_not_follow_a_part_of_one():
    tokenizer = ByteFallbackTokenizer("aé")
    automaton = Utf8.of(tokenizer)
    a, e, lead = tokenizer.encode("aéß")[:3].tolist()
    assert automaton.allowed[0, [a, e, lead]].all()
    assert not automaton.allowed[automaton.next[0, lead], [a, e, lead]].any()


def test_tokens_that_are_characters_need_none():
    assert Utf8.of(CharacterTokenizer("abc")) is None


@pytest.mark.parametrize("bias", [None, np.arange(256.0)])
def test_the_bias_of_each_state(bias):
    biases = BYTES.bias(bias)
    assert biases.shape == (8, 256)
    assert biases[0, 65] == (0 if bias is None else 65)
    assert biases[1, 65] == -np.inf
