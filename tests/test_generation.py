import numpy as np
import pytest

import textgen
from textgen.errors import ModelError, UnknownCharacterError
from textgen.generation import default_prompt, known_prompt
from textgen.tokenizers import CharacterTokenizer


@pytest.fixture(scope="module")
def generator(workplace):
    return textgen.load(workplace / "checkpoints" / "play-1")


def test_same_seed_same_text(generator):
    once = generator.generate("ROMEO:", length=100, seed=5)
    assert once == generator.generate("ROMEO:", length=100, seed=5)
    assert once != generator.generate("ROMEO:", length=100, seed=6)
    assert len(once) == 100


def test_a_longer_text_begins_with_the_shorter(generator):
    assert generator.generate("J", length=80, seed=1).startswith(generator.generate("J", length=30, seed=1))


def test_streaming_gives_the_text_character_by_character(generator):
    pieces = list(generator.stream("NURSE", length=40, seed=2))
    assert "".join(piece.text for piece in pieces) == generator.generate("NURSE", length=40, seed=2)
    assert generator.tokenizer.decode([piece.id for piece in pieces]) == "".join(piece.text for piece in pieces)
    assert all(len(piece.text) == 1 for piece in pieces)


def test_the_trained_model_writes_in_its_texts_voice(generator):
    assert generator.generate("ROMEO:\nO speak ", length=5, temperature=0) == "again"


def test_greedy_needs_no_seed(generator):
    assert generator.generate("PARIS", length=50, temperature=0) == generator.generate(
        "PARIS", length=50, temperature=0
    )


def test_no_prompt_means_a_newline(generator):
    assert generator.generate(length=30, seed=3) == generator.generate("\n", length=30, seed=3)


def test_an_unknown_character_is_named_with_the_remedy(generator):
    with pytest.raises(UnknownCharacterError, match=r"'é' \(U\+00E9 .*--on-unknown skip or replace"):
        generator.generate("Romé", length=5)


def test_unknown_characters_can_be_skipped_or_replaced(generator):
    same = {"length": 20, "seed": 1}
    assert generator.generate("Ro§meo", on_unknown="skip", **same) == generator.generate("Romeo", **same)
    assert generator.generate("Róméo", on_unknown="replace", **same) == generator.generate("Romeo", **same)


def test_prompts_over_small_alphabets():
    assert known_prompt("a§b", CharacterTokenizer("ab\n"), "replace") == "a\nb"
    assert known_prompt("a§b", CharacterTokenizer("ab"), "replace") == "ab"
    assert [default_prompt(CharacterTokenizer(a)) for a in ("ab\n ", "ab ", "ba")] == ["\n", " ", "a"]


def test_length_zero_is_an_empty_text(generator):
    assert generator.generate("x y", length=0, on_unknown="skip") == ""


def test_weights_that_do_not_fit_their_architecture_are_told(workplace, tmp_path):
    from textgen.checkpoints import begin_model, read_model, write_weights
    from textgen.generation import TextGenerator

    model = read_model(workplace / "checkpoints" / "play-1" / "model")
    begin_model(tmp_path, {**model.architecture, "layers": 3}, model.tokenizer, {})
    write_weights(tmp_path, {name: np.array(array) for name, array in model.weights.items()}, {})
    with pytest.raises(ModelError, match="do not fit"):
        TextGenerator(read_model(tmp_path))


def test_public_names_are_resolved_lazily():
    assert textgen.TextGenerator is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = textgen.nothing
