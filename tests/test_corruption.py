"""A thousand damaged models and training states: each loads to identical values, or fails with one clear line."""

import random
import shutil

import numpy as np
import pytest
import torch

from textgen.errors import TextgenError
from textgen.runs.model_folder import read_model
from textgen.runs.passage_filter import PassageFilter
from textgen.runs.run_folder import read_settings
from textgen.training.checkpoints import LAST, PREVIOUS, STATES, AtomicCheckpointIO, newest_state

EACH = 500


def spoil(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """One of the ways in which a file goes bad."""
    kind = chance.choice(["bit", "bit", "bits", "cut", "zeros", "doubled", "empty", "noise"])
    if kind in ("bit", "bits"):
        spoiled = bytearray(content)
        for _ in range(1 if kind == "bit" else chance.randrange(2, 50)):
            spoiled[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        return kind, bytes(spoiled)
    place = chance.randrange(len(content))
    return (
        kind,
        {
            "cut": content[:place],
            "zeros": content[:place] + bytes(len(content) - place),  # what a crash of the system leaves
            "doubled": content + content[place:],
            "empty": b"",
            "noise": chance.randbytes(len(content)),
        }[kind],
    )


def same(one, other) -> bool:
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, torch.Tensor):
        return torch.equal(one, other)
    return bool(np.array_equal(one, other)) if isinstance(one, np.ndarray) else one == other


def assert_one_clear_line(error: TextgenError, place: str) -> None:
    line = str(error)
    assert place in line
    assert "Traceback" not in line
    assert 20 < len(" ".join(line.split())) < 1000


@pytest.fixture
def copy(workplace, tmp_path):
    """A run that may be spoiled, and another of the same shape to swap files with."""
    for name in ("one", "two"):
        shutil.copytree(workplace / "checkpoints/play-1", tmp_path / name, ignore=shutil.ignore_patterns("wandb"))
    # another run of the same text and shape
    description = tmp_path / "two/model/model.json"
    description.write_text(description.read_text().replace('"run": "', '"run": "f'))
    return tmp_path


def values(model) -> dict:
    tokens = model.tokenizer.to_json()
    return {"weights": dict(model.weights), "config": model.config, "tokens": tokens, "of": model.corpus}


def test_a_damaged_model_folder_is_never_taken_for_another_model(copy):
    chance = random.Random(0)
    folder = copy / "one" / "model"
    whole = values(read_model(folder))
    contents = {path: path.read_bytes() for path in folder.iterdir()}
    passages = PassageFilter.load(folder).bits
    refused = 0
    for _ in range(EACH):
        path = chance.choice(sorted(contents))
        kind, spoiled = spoil(contents[path], chance)
        path.write_bytes(spoiled)
        try:
            assert same(values(read_model(folder)), whole), (path, kind)
            assert np.array_equal(PassageFilter.load(folder).bits, passages), (path, kind)
        except TextgenError as error:
            assert_one_clear_line(error, str(folder))
            refused += 1
        path.write_bytes(contents[path])
    assert refused > 0.9 * EACH
    assert same(values(read_model(folder)), whole)


@pytest.mark.parametrize("name", ["weights.safetensors", "model.json", "tokenizer.json"])
def test_a_missing_part_of_a_model_is_one_line(copy, name):
    (copy / "one/model" / name).unlink()
    with pytest.raises(TextgenError, match=name.replace(".", r"\.")):
        read_model(copy / "one" / "model")


def test_parts_of_two_models_are_not_taken_for_one(copy):
    shutil.copy(copy / "two/model/model.json", copy / "one/model/model.json")
    with pytest.raises(TextgenError, match="mixed up"):
        read_model(copy / "one" / "model")


def test_a_damaged_training_state_is_never_taken_for_another(copy, capsys):
    chance = random.Random(1)
    run = copy / "one"
    paths = [run / STATES / name for name in (LAST, PREVIOUS)]
    contents = {path: path.read_bytes() for path in paths}
    whole = {path: AtomicCheckpointIO().load_checkpoint(path) for path in paths}
    warned = refused = 0
    for trial in range(EACH):
        both = trial % 5 == 0
        for path in paths if both else paths[:1]:
            kind, spoiled = spoil(contents[path], chance)
            path.write_bytes(spoiled)
        try:
            state = newest_state(run)
            assert state is not None
            assert same(AtomicCheckpointIO().load_checkpoint(state.path), whole[state.path]), kind
            warned += state.path == paths[1]
        except TextgenError as error:
            assert both
            assert_one_clear_line(error, str(run))
            refused += 1
        for path in paths:
            path.write_bytes(contents[path])
    assert warned == 0.8 * EACH
    assert refused == 0.2 * EACH
    warnings = capsys.readouterr().err.splitlines()
    assert len(warnings) == warned
    assert all(line.startswith("warning: ") and "resuming from" in line for line in warnings)


def test_states_of_two_runs_are_not_taken_for_each_others(copy, capsys):
    """Another model.json stands for another run: the states name the one that they belong to."""
    for name in (LAST, PREVIOUS):
        shutil.copy(copy / "one" / STATES / name, copy / "two" / STATES / name)
    with pytest.raises(TextgenError, match="does not belong to"):
        newest_state(copy / "two")


def test_damaged_settings_are_one_line(copy):
    chance = random.Random(2)
    path = copy / "one" / "settings.yaml"
    content = path.read_bytes()
    for _ in range(200):
        path.write_bytes(spoil(content, chance)[1])
        try:
            read_settings(copy / "one")  # a change that is still YAML is compared with the state's settings
        except TextgenError as error:
            assert_one_clear_line(error, str(path))
