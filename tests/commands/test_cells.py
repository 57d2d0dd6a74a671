"""Every cell through every command."""

import dataclasses
import json

import pytest
from conftest import TEXT
from helpers.small_run import MODEL, corpus_of, train

from textgen.cli import main
from textgen.tokenizers import CharacterTokenizer

CELLS = {"coupled": {"cell": "coupled"}, "gru": {"cell": "gru"}, "rnn": {"cell": "rnn"}}
CELLS["relu"] = {"cell": "rnn", "nonlinearity": "relu"}


@pytest.mark.parametrize("name", CELLS)
def test_a_cell_trains_writes_and_is_evaluated_on_every_engine(name, tmp_path, capsys):
    """Writing to the end of its greedy text; its loss, in the same nats by every engine."""
    tokenizer = CharacterTokenizer("".join(sorted(set(TEXT))))
    corpus = corpus_of("play", tokenizer.encode(TEXT), tokenizer)
    model = dataclasses.replace(MODEL, hidden=48, dropout=0.0, **CELLS[name])
    train(tmp_path, corpus=corpus, model=model, max_steps=120, window=32, validate_every=40)
    (tmp_path / "play.txt").write_text(TEXT[:1500])
    capsys.readouterr()

    def run(*flags):
        with pytest.raises(SystemExit) as left:
            main([*map(str, flags)])
        out, err = capsys.readouterr()
        assert left.value.code == 0, err
        return out

    written, losses = set(), []
    for engine in ("torch", "numpy", "llvm"):
        flags = ("--engine", engine, "--temperature", 0, "--length", 200)
        written.add(run("generate", "--checkpoint", tmp_path / "r", "--prompt", "ROMEO:", *flags))
        flags = ("--text", tmp_path / "play.txt", "--engine", engine, "--no-baselines", "--windows", 4, "--json")
        rows = json.loads(run("evaluate", tmp_path / "r", *flags))["rows"]
        losses.append({row["name"]: row["nats_per_character"] for row in rows})
    assert len(written) == 1
    text = written.pop()
    assert len(text) >= 200
    assert len(set(text)) > 5
    for each in losses:
        assert each["model"] < 2.5  # untrained: log(29) = 3.4
        assert each["model"] == pytest.approx(losses[0]["model"], rel=1e-5)
        assert each["int8"] == pytest.approx(each["model"], abs=0.01)
