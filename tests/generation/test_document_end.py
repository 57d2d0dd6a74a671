"""Texts of models that know where documents begin and end."""

import itertools
import math
from collections import Counter

import numpy as np
import pytest
from helpers.toy_engines import ABC, CHAIN, Chain, SamplingChain, Script

from textgen.errors import ConstraintError
from textgen.generation.beam_search import beam_search
from textgen.generation.constraints.compile import compile_constraints
from textgen.generation.decode import BatchGenerator, prefill
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer
from textgen.tokenizers.protocol import DOCUMENT_MARK, default_prompt, display_strings, document_token

AB = CharacterTokenizer("ab", marks_documents=True)
"""Ids 0, 1 and 2 are the mark, a and b."""
DOCUMENTS = Chain(np.broadcast_to([[0.0, 0.25, 0.75], [0.4, 0.1, 0.5], [0.2, 0.6, 0.2]], (3, 3, 3)))
"""A document begins with a (1/4) or b; after a it ends with probability 0.4, after b with 0.2."""


def texts(count, engine=DOCUMENTS, tokenizer=AB, **settings):
    """Texts without a prompt, each with the reason for its end."""
    settings = GenerationSettings(**{"temperature": 1.0, "length": 40, **settings})
    start = prefill(engine, tokenizer.encode(default_prompt(tokenizer)))
    batch = BatchGenerator(engine, tokenizer, settings, seed=1, starts=[start] * count, samples=range(count))
    found = [["", None] for _ in range(count)]
    for n, token in batch.tokens():
        found[n] = [found[n][0] + token.text, token.finish]
    return [tuple(each) for each in found]


def test_texts_are_whole_documents_with_the_probabilities_of_the_model():
    counts = Counter(texts(20_000))
    expected = {"a": 0.25 * 0.4, "b": 0.75 * 0.2, "ab": 0.25 * 0.5 * 0.2, "ba": 0.75 * 0.6 * 0.4}
    for text, p in expected.items():
        assert counts[text, "stop"] / 20_000 == pytest.approx(p, abs=4 * math.sqrt(p / 20_000))
    assert not any(DOCUMENT_MARK in text for text, _ in counts)


def test_an_engine_that_samples_by_itself_ends_documents_too():
    table = np.exp(DOCUMENTS.table.astype(np.float64))
    assert texts(50, engine=SamplingChain(table)) == texts(50)


def test_no_document_ends_before_the_length_with_stop_at_length():
    assert {(len(text), finish) for text, finish in texts(50, stop_at="length", length=30)} == {(30, "length")}


def test_no_document_ends_before_min_length():
    found = texts(300, min_length=3)
    assert min(len(text) for text, _ in found) == 3
    assert {finish for _, finish in found} == {"stop"}
    mixed = SamplingChain(np.exp(DOCUMENTS.table.astype(np.float64)))
    assert texts(300, engine=mixed, min_length=3) == found


def test_what_a_stop_string_holds_back_belongs_to_a_document_that_ends():
    script = Script(AB.encode("ab" + DOCUMENT_MARK), vocabulary=3)
    assert texts(1, engine=script, stop=("ba",)) == [("ab", "stop")]


def test_a_document_ends_within_a_regex_only_where_that_is_met():
    found = Counter(texts(20_000, regex="b.*"))
    assert {text[0] for text, _ in found} == {"b"}
    # "b" ends with the probability of the mark, as without a regex.
    assert found["b", "constraint"] / 20_000 == pytest.approx(0.2, abs=0.012)
    assert {text for text, _ in texts(50, regex="ab|abb")} == {"ab", "abb"}


def test_characters_of_only_and_forbid_leave_the_end_of_a_document():
    assert {text for text, _ in texts(100, only="b", length=60)} >= {"b", "bb"}
    fallback = ByteFallbackTokenizer("ab", marks_documents=True)
    bias = compile_constraints(GenerationSettings(forbid="a"), fallback).bias
    assert np.flatnonzero(~np.isneginf(bias)).tolist() == [1, document_token(fallback)]


@pytest.mark.parametrize("least", [0, 2])
def test_beam_search_ranks_whole_documents_by_probability_a_character(least):
    def log_probability(text):
        ids = [0, *AB.encode(text).tolist(), *([0] if len(text) < 3 else [])]
        return sum(math.log(DOCUMENTS.distribution(ids[:n])[ids[n]]) for n in range(1, len(ids)))

    texts = ["".join(letters) for n in (1, 2, 3) for letters in itertools.product("ab", repeat=n) if n >= least]
    ranked = sorted(texts, key=lambda text: -log_probability(text) / len(text))
    settings = GenerationSettings(num_beams=64, length=3, stop_at="document", min_length=least)
    found = beam_search(DOCUMENTS, AB, settings, start=prefill(DOCUMENTS, AB.encode(DOCUMENT_MARK)))
    assert ["".join(token.text for token in text) for text in found] == ranked


def test_stop_at_document_needs_a_model_that_knows_documents():
    with pytest.raises(ConstraintError, match="--mark-documents"):
        texts(1, engine=CHAIN, tokenizer=ABC, stop_at="document")


@pytest.mark.parametrize("tokenizer", [AB, ByteTokenizer(marks_documents=True)])
def test_the_mark_is_one_token_that_is_shown_as_a_symbol(tokenizer):
    mark = document_token(tokenizer)
    assert tokenizer.decode([mark]) == DOCUMENT_MARK
    assert display_strings(tokenizer)[mark] == "\u241e"
    assert type(tokenizer).from_json(tokenizer.to_json()).marks_documents


def test_other_models_know_no_documents():
    assert document_token(ABC) is None
    assert document_token(CharacterTokenizer("a" + DOCUMENT_MARK)) is None
