"""A text with something planted in it: what a network learns to follow, the search finds in its cells."""

import json
import random

import pytest
from helpers.small_run import corpus_of, train

from textgen.cli import main
from textgen.settings.run import ModelSettings
from textgen.tokenizers import CharacterTokenizer


def quotes(length):
    """Letters in stretches of random length, early ones more often outside quotation marks and late ones inside: no
    single letter tells where it stands.
    """
    draw, text, inside = random.Random(0), "", False
    while len(text) < length:
        text += "".join(draw.choices("abcdefgh", range(1, 9) if inside else range(8, 0, -1), k=draw.randint(1, 40)))
        text += '"'
        inside = not inside
    return text


@pytest.mark.parametrize(("steps", "known"), [(150, True), (1, False)])
def test_a_cell_that_learnt_to_follow_quotation_marks_is_found(tmp_path, capsys, steps, known):
    text = quotes(40_000)
    tokenizer = CharacterTokenizer("".join(sorted(set(text))))
    corpus = corpus_of("quotes", tokenizer.encode(text), tokenizer)
    model = ModelSettings(hidden=32, layers=1, dropout=0.0)
    train(tmp_path, corpus=corpus, model=model, max_steps=steps, batch_size=8, window=64, validate_every=150)
    (tmp_path / "quotes.txt").write_text(text[-10_000:])
    with pytest.raises(SystemExit) as left:
        main(["inspect", "cells", str(tmp_path / "r"), "--text", str(tmp_path / "quotes.txt"), "--json"])
    assert left.value.code == 0
    found = {each["property"]: each for each in json.loads(capsys.readouterr().out)["found"]}
    assert (found["quotes"]["score"] > 0.95) == known
