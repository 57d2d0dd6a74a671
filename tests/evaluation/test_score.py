"""Scores against what can be computed by hand, and against the torch model's loss."""

import math

import numpy as np
import pytest
import torch
from helpers.every_kind import tokenizer_of
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ModelError
from textgen.evaluation.passage import EncodedText
from textgen.evaluation.score import ScoreSummary, Surprise, locate, scores
from textgen.generation.engines import EngineState, make_engine
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.tokenizers import CharacterTokenizer
from textgen.tokenizers.protocol import display_strings
from textgen.units import perplexity

LOG2 = math.log(2)
AFTER = np.log(np.array([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125], [0.25, 0.25, 0.5]], np.float32))
"""Log-probabilities of 0, 1, 2 after each of them."""


class Bigrams:
    """An engine whose state is how many ids it has read; what follows depends on the last one only."""

    name = "bigrams"

    def __init__(self, logits=AFTER):
        self.logits = logits
        self.vocabulary = logits.shape[1]
        self.longest = 0

    def initial_state(self, streams=1):
        return EngineState(np.zeros((1, streams, 1), np.float32), np.zeros((1, streams, 1), np.float32))

    def step(self, ids, state):
        raise AssertionError("a text is read as a sequence")

    def forward(self, ids, state):
        self.longest = max(self.longest, len(ids))
        return self.logits[ids] + 7, state._replace(h=state.h + len(ids))  # logits are right up to a constant


def of(*ids):
    return np.array(ids, np.uint8)


def whole(*arguments, **options):
    """All scores of a text side by side."""
    return [np.concatenate(field) for field in zip(*scores(*arguments, **options), strict=True)]


def summed(*arguments, top=10, **options):
    summary = ScoreSummary(top)
    for some in scores(*arguments, **options):
        summary.add(some)
    return summary


def test_scores_of_a_tiny_model_by_hand():
    logprobs, entropies, guessed, best, best_logprobs = whole(Bigrams(), of(0, 1, 1, 2), of(0), alternatives=2)
    np.testing.assert_allclose(np.exp(logprobs), [0.5, 0.25, 0.75, 0.125], rtol=1e-6)
    sure = 0.75 * math.log(4 / 3) + 0.25 * 3 * LOG2
    np.testing.assert_allclose(entropies, [1.5 * LOG2, 1.5 * LOG2, sure, sure], rtol=1e-6)
    assert guessed.tolist() == [True, False, True, False]
    assert best.tolist() == [[0, 1], [0, 1], [1, 0], [1, 0]]  # of equals the smaller
    np.testing.assert_allclose(np.exp(best_logprobs), [[0.5, 0.25], [0.5, 0.25], [0.75, 0.125], [0.75, 0.125]])


def test_a_summary_by_hand():
    summary = summed(Bigrams(), of(0, 1, 1, 2), of(0), alternatives=1)
    assert summary.characters == 4
    probability = 0.5 * 0.25 * 0.75 * 0.125
    assert summary.nats == pytest.approx(-math.log(probability), rel=1e-6)
    assert summary.nats_per_character == pytest.approx(-math.log(probability) / 4, rel=1e-6)
    assert perplexity(summary.nats_per_character) == pytest.approx(probability**-0.25, rel=1e-6)
    assert summary.first_guess_share == 0.5
    assert [surprise.unit for surprise in summary.surprises] == [3, 1, 0, 2]
    assert summary.surprises[0].alternatives == (1,)


def test_among_equal_surprises_the_first_in_the_text_comes_first():
    ids = of(*[2, 1] * 10)
    one_by_one = summed(Bigrams(), ids, of(1), top=3, chunk=1)
    assert [surprise.unit for surprise in one_by_one.surprises] == [0, 2, 4]
    assert one_by_one.surprises == summed(Bigrams(), ids, of(1), top=3).surprises


@pytest.mark.parametrize("first", [of(1), of(2, 0, 1)])
@given(ids=st.lists(st.integers(0, 2), min_size=1, max_size=30), chunk=st.integers(1, 12))
def test_scores_do_not_depend_on_the_chunk_size(first, ids, chunk):
    at_once = whole(Bigrams(), of(*ids), first, alternatives=3)
    for a, b in zip(whole(Bigrams(), of(*ids), first, alternatives=3, chunk=chunk), at_once, strict=True):
        np.testing.assert_array_equal(a, b)


def test_chunks_are_bounded_and_every_id_is_read_once():
    engine = Bigrams()
    ids = np.zeros(5000, np.uint8)
    assert sum(len(some.logprobs) for some in scores(engine, ids, of(0))) == 5000
    assert engine.longest == 1024
    wide = Bigrams(np.zeros((3, 40_000), np.float32))
    next(scores(wide, ids, of(0)))
    assert wide.longest * wide.vocabulary <= 1 << 21


def test_a_character_of_several_ids_has_the_product_of_their_probabilities():
    ids, starts = of(0, 1, 1, 2, 0), np.array([0, 1, 4])
    single = whole(Bigrams(), ids, of(0), alternatives=1)
    for chunk in (1, 2, 3):
        grouped = whole(Bigrams(), ids, of(0), starts=starts, alternatives=1, chunk=chunk)
        np.testing.assert_allclose(grouped[0], [single[0][0], single[0][1:4].sum(), single[0][4]])
        np.testing.assert_allclose(grouped[1], [single[1][0], single[1][1:4].sum(), single[1][4]])
        assert grouped[2].tolist() == [True, False, False]
        np.testing.assert_array_equal(grouped[3], single[3][starts])


def test_at_most_v_alternatives_are_returned():
    _, _, _, best, _ = whole(Bigrams(), of(0), of(1), alternatives=9)
    assert best.tolist() == [[1, 0, 2]]


def test_logits_that_are_not_finite_are_an_error():
    with pytest.raises(ModelError, match="overflow"):
        next(scores(Bigrams(AFTER * np.nan), of(0), of(1)))


@pytest.fixture(scope="module")
def pair():
    torch.manual_seed(5)
    config = ModelConfig(vocabulary=11, embedding=6, hidden=16, layers=2)
    model = LanguageModel(config)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    return model, make_engine(config, {name: t.numpy() for name, t in model.state_dict().items()}, "numpy")


def test_scores_are_the_cross_entropy_of_the_torch_model(pair):
    model, engine = pair
    ids = np.random.default_rng(0).integers(0, 11, 700).astype(np.uint8)
    tokens = torch.from_numpy(np.concatenate([of(4), ids]).astype(np.int64))
    with torch.no_grad():
        logits, _ = model(tokens[None, :-1])
        loss = torch.nn.functional.cross_entropy(logits[0], tokens[1:], reduction="none")
    for chunk in (None, 97):
        logprobs, *_ = whole(engine, ids, of(4), chunk=chunk)
        np.testing.assert_allclose(-logprobs, loss, rtol=1e-4, atol=1e-5)
        assert -logprobs.mean() == pytest.approx(loss.mean().item(), rel=1e-5)


def test_no_score_depends_on_what_comes_later(pair):
    _, engine = pair
    ids = np.random.default_rng(1).integers(0, 11, 300).astype(np.uint8)
    other = ids.copy()
    other[200:] = (other[200:] + 1) % 11
    before, after = (whole(engine, text, of(4), alternatives=2) for text in (ids, other))
    for a, b in zip(before, after, strict=True):
        np.testing.assert_array_equal(a[:200], b[:200])
    assert (before[0][200:] != after[0][200:]).all()


def test_places_are_positions_in_the_users_text():
    tokenizer = CharacterTokenizer("ab\n")
    text = "ab\n§§b§a\nb"
    known = EncodedText.encode(text, tokenizer, "skip", "x.txt")
    assert known.text == "ab\nba\nb"
    assert known.unknown == 3
    summary = summed(Bigrams(), known.ids, of(0), starts=known.starts, alternatives=2)
    found = locate(summary.surprises, known, ["\n", "a", "b"], context=2)
    assert len(found) == 7
    for place in found:
        assert text[place.offset] == place.text
        assert text.split("\n")[place.line - 1][place.column - 1 : place.column] in (place.text, "")
        assert known.text.count(place.before + place.text + place.after) == 1
    assert {place.offset: place.before for place in found}[5] == "b\n"
    assert found[0].alternatives[0] == ("a", pytest.approx(math.log(0.75)))


def test_the_characters_of_a_subword_token_are_one_unit():
    tokenizer = tokenizer_of("sentencepiece")
    known = EncodedText.encode("the king\u2581!", tokenizer, "error", "x.txt")
    assert list(known.units) == ["t", "he", " king", "\u2581", "!"]
    assert known.chars_per_unit.tolist() == [1, 2, 5, 1, 1]
    assert known.first_characters.tolist() == [0, 1, 3, 8, 9]
    assert len(known.ids) == 7
    passage = known.passage(known.ids[:1])
    assert passage.characters == len(known.text) == 10
    nats = passage.per_character(np.array([1.0, 2.0, 5.0, 0.1, 0.2, 0.3, 4.0]))
    np.testing.assert_allclose(nats, [1, 1, 1, 1, 1, 1, 1, 1, 0.6, 4])
    found = locate([Surprise(-1.0, 2, (), ())], known, display_strings(tokenizer))[0]
    assert (found.offset, found.column, found.text, found.before, found.after) == (3, 4, " king", "the", "\u2581!")


def test_the_context_of_a_place_begins_and_ends_with_whole_letters():
    tokenizer = CharacterTokenizer("abce\u0301")
    text = EncodedText.encode("ae\u0301bce\u0301a", tokenizer, "error", "x")
    found = locate([Surprise(-1.0, 4, (), ())], text, display_strings(tokenizer), context=2)[0]
    assert (found.text, found.before, found.after) == ("c", "b", "e\u0301")
    found = locate([Surprise(-1.0, 3, (), ())], text, display_strings(tokenizer), context=2)[0]
    assert (found.text, found.before, found.after) == ("b", "e\u0301", "c")
