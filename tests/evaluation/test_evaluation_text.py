"""The text of an evaluation, and the text that baselines and fits learn from."""

from types import SimpleNamespace

import numpy as np
import pytest

from textgen.errors import CorpusError
from textgen.evaluation.evaluation_text import CONTEXT, CorpusSplits, other_text
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer

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
    with pytest.raises(CorpusError, match="no test part"):
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
    assert ("validation part" in data.fitted_on) == (part != "validation")


def test_another_text_is_read_after_a_newline():
    text = other_text("y.txt", "0 1\n", KINDS["char"], "error")
    assert (text.split, text.context, text_of(text.passage, "char")) == (None, 1, "0 1\n")
    assert KINDS["char"].decode(text.passage.context) == "\n"
