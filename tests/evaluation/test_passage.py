"""Texts in the tokens of a model, and their positions in the user's text."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import CorpusError, UnknownCharacterError
from textgen.evaluation.passage import EncodedText, Lines
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer


def passage(text, tokenizer):
    return EncodedText.encode(text, tokenizer, "error", "x.txt").passage(tokenizer.encode(" "))


@given(st.text("ab\n", min_size=1))
def test_lines_and_columns_are_counted_as_in_an_editor(text):
    expected = [(n, c) for n, line in enumerate(text.split("\n"), 1) for c in range(1, len(line) + 2)]
    lines, columns = Lines(text).at(np.arange(len(text)))
    assert list(zip(lines.tolist(), columns.tolist(), strict=True)) == expected[: len(text)]


def test_a_replaced_character_keeps_its_position():
    known = EncodedText.encode("éa\nﬁb", CharacterTokenizer("abefi\n"), "replace", "x.txt")
    assert known.text == "ea\nfib"
    assert known.offsets.tolist() == [0, 1, 2, 3, 3, 4]
    assert known.lines.at(known.offsets)[1].tolist() == [1, 2, 3, 1, 1, 2]
    assert known.unknown == 2


def test_the_error_for_unknown_characters_names_the_position_of_the_first():
    tokenizer = CharacterTokenizer("ab\n")
    with pytest.raises(
        UnknownCharacterError, match=r"x\.txt, line 2, column 2: .*'é' \(U\+00E9 .*nor 2 other ch.*skip"
    ):
        EncodedText.encode("ab\naéß€", tokenizer, "error", "x.txt")
    with pytest.raises(CorpusError, match=r"no character of x\.txt"):
        EncodedText.encode("éß", tokenizer, "skip", "x.txt")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_bytes_are_grouped_into_characters(text):
    known = EncodedText.encode(text, ByteTokenizer(), "error", "x.txt")
    ends = [*known.starts[1:].tolist(), len(known.ids)]
    assert [bytes(known.ids[a:b]).decode() for a, b in zip(known.starts, ends, strict=True)] == list(text)


def test_a_prefix_of_a_passage_ends_with_a_whole_character():
    whole = passage("aé€aé€", ByteTokenizer())
    assert [len(whole.prefix(n).ids) for n in (1, 2, 3, 4, 9)] == [1, 3, 6, 7, 12]
    assert whole.prefix(2).characters == 2
