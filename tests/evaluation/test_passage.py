"""Texts in the tokens of a model, and their positions in the user's text."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import CorpusError, UnknownCharacterError
from textgen.evaluation.passage import CONTEXT, CorpusSplits, EncodedText, LinePositions, other_text
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer


def passage(text, tokenizer):
    return EncodedText.encode(text, tokenizer, "error", "x.txt").passage(tokenizer.encode(" "))


@given(st.text("ab\n\r", min_size=1))
def test_lines_and_columns_are_counted_as_in_an_editor(text):
    expected = [(n, c) for n, line in enumerate(text.splitlines(keepends=True), 1) for c in range(1, len(line) + 1)]
    lines, columns = LinePositions(text).at(np.arange(len(text)))
    assert list(zip(lines.tolist(), columns.tolist(), strict=True)) == expected


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


TEXT = "".join(f"{n} é\n" for n in range(2000))
KINDS = {"char": CharacterTokenizer(TEXT), "bytes": ByteTokenizer()}


def splits(kind="char", ends=(0.9, 0.95)):
    ids = KINDS[kind].encode(TEXT)
    training, validation = (int(len(ids) * end) for end in ends)
    corpus = SimpleNamespace(place="x.txt", ids=ids, tokenizer=KINDS[kind], split_ends=(training, validation))
    return CorpusSplits(corpus, KINDS[kind], "error")


def text_of(passage, kind):
    return KINDS[kind].decode(passage.ids)


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_follows_its_context(kind):
    text = splits(kind).text("test")
    assert TEXT.endswith(KINDS[kind].decode(np.concatenate([text.passage.context, text.passage.ids])))
    assert CONTEXT - 4 <= len(text.passage.context) <= CONTEXT
    assert text.context == len(KINDS[kind].decode(text.passage.context))


def test_the_default_part_is_test_or_without_one_validation():
    assert splits().text().split == "test"
    assert splits(ends=(0.9, 1.0)).text().split == "validation"
    with pytest.raises(CorpusError, match="no test split"):
        splits(ends=(0.9, 1.0)).text("test")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("characters", [1, 2, 50])
def test_a_part_can_be_cut_after_whole_characters(kind, characters):
    whole, some = splits(kind).text("validation"), splits(kind).text("validation", characters)
    assert some.encoded.text == whole.encoded.text[:characters]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", ["training", "validation", "test"])
def test_fits_and_baselines_do_not_see_held_out_text_that_is_evaluated(kind, part):
    found = splits(kind)
    evaluated, data = found.text(part), found.run_data(part)
    fitting, training = text_of(data.fitting, kind), KINDS[kind].decode(data.training)
    assert fitting not in training
    assert part == "training" or evaluated.encoded.text not in training + fitting
    assert ("validation split" in data.fitted_on) == (part != "validation")


def test_another_text_is_read_after_a_newline():
    text = other_text("y.txt", "0 1\n", KINDS["char"], "error")
    assert (text.split, text.context, text_of(text.passage, "char")) == (None, 1, "0 1\n")
    assert KINDS["char"].decode(text.passage.context) == "\n"
