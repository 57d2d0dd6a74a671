"""The limit of copying: no generated text has a longer passage of the training text."""

import numpy as np
import pytest
from helpers.toy_engines import ABC, CHAIN, SamplingChain, Script
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.beam_search import beam_search
from textgen.generation.copy_limit import NO_COPY, CopyLimit
from textgen.generation.decode import BatchGenerator, prefill
from textgen.generation.engines import make_engine
from textgen.generation.generator import load
from textgen.generation.session import Session
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, write_weights
from textgen.runs.passage_filter import PASSAGE, PassageFilter
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer
from textgen.unicode import code_points


def limit_of(text, most, tokenizer):
    return CopyLimit(PassageFilter.of([code_points(text)], len(text)), most, tokenizer)


def longest_copy(text, source):
    """Characters of the longest passage of a text that also stands in the source."""
    longest = 0
    for begin in range(len(text)):
        while text[begin : begin + longest + 1] in source and begin + longest < len(text):
            longest += 1
    return longest


def texts(engine, tokenizer, copies, prompt="a", samples=(0,), alternatives=None, **settings):
    settings = GenerationSettings(**{"temperature": 1.0, **settings})
    batch = BatchGenerator(
        engine,
        tokenizer,
        settings,
        seed=1,
        starts=[prefill(engine, tokenizer.encode(prompt))] * len(samples),
        samples=samples,
        alternatives=alternatives,
        copies=copies,
    )
    found = ["" for _ in samples]
    for n, token in batch.tokens():
        found[n] += token.text
    return found


ABC_TEXT = "".join(np.random.default_rng(0).choice(list("abc"), 3000))


@given(st.text("abc", max_size=60), st.lists(st.integers(0, 60), max_size=4))
def test_the_length_of_a_run_is_no_less_than_that_of_the_copy(text, cuts):
    copies, source = limit_of(text[::2] + "abcabcabcabcabcabc", 20, ABC), text[::2] + "abcabcabcabcabcabc"
    run = NO_COPY
    for end in range(1, len(text) + 1):
        run = copies.after(run, text[end - 1])
        true = max(n for n in range(end + 1) if text[end - n : end] in source)
        assert run.length >= true
    assert copies.after(NO_COPY, text) == run


def test_a_token_is_allowed_if_no_copy_is_too_long_after_it():
    copies = limit_of(ABC_TEXT, PASSAGE, ABC)
    run = copies.after(NO_COPY, ABC_TEXT[100 : 100 + PASSAGE])
    assert run.length == PASSAGE
    expected = [copies.after(run, letter).length <= PASSAGE for letter in "abc"]
    assert copies.allowed(run, ABC.decoder()).tolist() == expected
    assert not expected["abc".index(ABC_TEXT[100 + PASSAGE])]


@pytest.mark.parametrize("most", [12, 15, 30])
@pytest.mark.parametrize("settings", [{}, {"temperature": 0}, {"num_beams": 2}, {"regex": "[ab]*c.*"}])
def test_no_text_has_a_longer_copy_although_the_model_wants_it(most, settings):
    source = "the quick brown fox jumps over the lazy dog. pack my box with five dozen liquor jugs, said the fox."
    tokenizer = CharacterTokenizer(source)
    if "regex" in settings:
        settings = {"regex": "[a-z ,.]*"}
    engine = Script(tokenizer.encode(source[1:]).tolist(), tokenizer.vocabulary_size)
    copies = limit_of(source, most, tokenizer)
    if "num_beams" in settings:
        found = beam_search(
            engine,
            tokenizer,
            GenerationSettings(length=90, **settings),
            start=prefill(engine, tokenizer.encode("t")),
            copies=copies,
        )
        text = "".join(token.text for token in found[0])
    else:
        (text,) = texts(engine, tokenizer, copies, prompt="t", length=90, **settings)
    assert len(text) == 90 or "regex" in settings
    assert longest_copy(text, source) <= most
    assert longest_copy("t" + text, source) == most  # the prompt counts
    (free,) = texts(engine, tokenizer, None, prompt="t", length=90, temperature=0)
    assert longest_copy(free, source) == 90


def test_a_prompt_that_is_a_copy_is_not_continued_as_one():
    copies = limit_of(ABC_TEXT, 20, ABC)
    prompt = ABC_TEXT[500:530]
    found = texts(CHAIN, ABC, copies, prompt=prompt, samples=range(20), length=40)
    assert all(text[0] != ABC_TEXT[530] for text in found)
    assert all(longest_copy(text, ABC_TEXT) <= 20 for text in found)


def test_an_engine_that_samples_by_itself_gives_the_same_texts():
    copies = limit_of(ABC_TEXT, PASSAGE, ABC)
    engine = SamplingChain(np.exp(CHAIN.table))
    expected = texts(CHAIN, ABC, copies, samples=range(5), length=300)
    assert texts(engine, ABC, copies, samples=range(5), length=300) == expected
    assert engine.sampled > 0
    assert all(longest_copy(text, ABC_TEXT) <= PASSAGE for text in expected)
    assert texts(CHAIN, ABC, None, samples=range(5), length=300) != expected


@pytest.mark.parametrize("tokenizer", [CharacterTokenizer("abcé"), ByteTokenizer()], ids=["characters", "bytes"])
def test_all_engines_give_the_same_texts(tokenizer):
    config = ModelConfig(vocabulary=tokenizer.vocabulary_size, embedding=8, hidden=16, layers=1)
    weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
    if tokenizer.alphabet is None:  # it writes é and a only
        bias = np.full(256, -30, np.float32)
        bias[[0xC3, 0xA9, 97]] = 0.0
        weights["output.bias"] = bias
    source = "".join(np.random.default_rng(0).choice(list("aé"), 5000))
    copies = limit_of(source, 14, tokenizer)
    found = [
        texts(make_engine(config, weights, engine), tokenizer, copies, samples=range(3), length=200, **more)
        for engine in ("llvm", "numpy", "torch")
        for more in ({}, {"alternatives": 0})
    ]
    assert all(others == found[0] for others in found)
    assert all(longest_copy(text, source) <= 14 for text in found[0])


def test_the_filter_is_that_of_the_model_folder(tmp_path):
    config = ModelConfig(vocabulary=3, embedding=4, hidden=4, layers=1)
    weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
    create_model_folder(tmp_path, config, ABC, {})
    write_weights(tmp_path, weights, {})
    with pytest.raises(ConstraintError, match="has no passages.safetensors, which training writes"):
        load(tmp_path).generate("a", length=5, max_copy=40)
    PassageFilter.of([code_points(ABC_TEXT)], len(ABC_TEXT)).save(tmp_path)
    generator = load(tmp_path)
    for settings in ({"seed": 1}, {"num_beams": 2}, {"must_include": "abc", "seed": 2}, {"best_of": 3, "seed": 3}):
        text = generator.generate("a", length=500, max_copy=12, **settings)
        assert longest_copy(text, ABC_TEXT) <= 12
    session = Session(generator, GenerationSettings(length=100, max_copy=12, seed=1))
    session.append("a")
    assert longest_copy("".join(token.text for token in session.generate()), ABC_TEXT) <= 12
