from unittest import mock

import pytest
from helpers.texts import reader_of

from textgen.data.quality import originality
from textgen.data.quality.originality import excerpts_of, measure_originality
from textgen.unicode import code_points

TRAINING, VALIDATION, TEST = "the quick brown fox jumps", "a quick brown cat", "my lazy dog"
READER = reader_of(TRAINING + VALIDATION + TEST, parts=(25, 42))


def nothing(done, total):
    assert 0 < done <= total


def test_texts_are_compared_with_the_training_split_and_so_is_the_held_out_text():
    texts = [code_points(text) for text in ("brown fox!", "a lazy dog")]
    found = measure_originality(READER, texts, nothing, at_least=8)
    assert [each.copied for each in found.texts] == [9, 0]
    assert found.share == 9 / 20
    assert found.held_out == (28, len(" quick brown "))
    assert found.held_out_share == pytest.approx(13 / 28)
    assert found.source == 25
    only = measure_originality(READER, texts, nothing, at_least=8, held_out=("validation",))
    assert only.held_out == (17, 13)


def test_texts_may_be_compared_with_all_splits():
    found = measure_originality(
        READER, [code_points("a lazy dog")], nothing, at_least=8, source=("training", "validation", "test")
    )
    assert [each.copied for each in found.texts] == [9]
    assert found.texts[0].longest(1)[0].source == len(TRAINING + VALIDATION) + 2
    assert found.held_out == (28, 13)
    assert found.source == 53


def test_a_corpus_without_held_out_text_has_no_share():
    assert measure_originality(reader_of("abc"), [code_points("abc")], nothing, at_least=2).held_out_share is None


def test_no_more_of_a_long_corpus_is_read_than_asked_for():
    with mock.patch("textgen.data.quality.text_blocks.BLOCK_TOKENS", 5):
        found = measure_originality(READER, [code_points("brown fox jumps")], nothing, at_least=4, most=12)
    assert (found.source, found.texts[0].copied) == (15, 5)


def test_of_much_held_out_text_excerpts_are_compared():
    characters = (*range(100, 110), *range(1000, 1100), *range(2000, 2300))
    reader = reader_of("".join(map(chr, characters)), (10, 110))
    with mock.patch.multiple(originality, HELD_OUT_CHARACTERS=80, EXCERPTS=5):
        found = excerpts_of(reader, ("validation", "test"))
    assert [len(each) for each in found] == [4] * 5 + [12] * 5
    assert [int(each[0]) for each in found] == [1000, 1024, 1048, 1072, 1096, 2000, 2072, 2144, 2216, 2288]
    assert [len(each) for each in excerpts_of(reader, ("validation", "test"))] == [100, 300]
