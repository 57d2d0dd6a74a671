import json
import os
import pickle
import shutil

import numpy as np
import pytest

from textgen.errors import ModelError
from textgen.model.config import ModelConfig, parameter_shapes
from textgen.model.quantization import quantize
from textgen.runs import model_folder as checkpoints
from textgen.runs.model_folder import create_model_folder, find_model, read_model, write_weights
from textgen.tokenizers import CharacterTokenizer

CONFIG = ModelConfig(vocabulary=3, embedding=2, hidden=3, layers=1)
WEIGHTS = {
    name: np.arange(np.prod(shape), dtype=np.float32).reshape(shape) for name, shape in parameter_shapes(CONFIG, 1)
}


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "checkpoints" / "one" / "model"
    create_model_folder(path, CONFIG, CharacterTokenizer("abc"), {"name": "x"})
    write_weights(path, WEIGHTS, {"step": 5, "val_loss": 1.5})
    return path


def test_a_model_folder_round_trips(folder):
    model = read_model(folder)
    assert model.config == CONFIG
    assert model.corpus == {"name": "x"}
    assert model.training == {"step": 5, "val_loss": 1.5}
    assert model.tokenizer.decode([2, 0, 1]) == "cab"
    for name, array in WEIGHTS.items():
        np.testing.assert_array_equal(model.weights[name], array)


def test_matrices_in_eight_bits_are_read_as_the_rounded_values(folder):
    weights = {name: array / 7 for name, array in WEIGHTS.items()}
    write_weights(folder, weights, {"step": 5}, eight_bit=True)
    assert b'"dtype":"I8"' in (folder / "weights.safetensors").read_bytes()
    read = read_model(folder).weights
    assert read.keys() == WEIGHTS.keys()
    for name, array in weights.items():
        expected = quantize(array).dequantize() if array.ndim == 2 else array
        np.testing.assert_array_equal(read[name], expected)
        assert read[name].dtype == np.float32


def test_other_tools_can_read_the_three_files(folder):
    assert sorted(p.name for p in folder.iterdir()) == ["model.json", "tokenizer.json", "weights.safetensors"]
    assert json.loads((folder / "model.json").read_text())["format"] == 2
    assert json.loads((folder / "tokenizer.json").read_text())["code_points"] == [97, 98, 99]


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json", "weights.safetensors"])
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"no {name}"):
        read_model(folder)


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json", "weights.safetensors"])
def test_every_truncation_is_refused(folder, name):
    content = (folder / name).read_bytes()
    for length in range(0, len(content), max(len(content) // 50, 1)):
        (folder / name).write_bytes(content[:length])
        with pytest.raises(ModelError):
            read_model(folder)


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json", "weights.safetensors"])
def test_every_flipped_bit_is_noticed_or_harmless(folder, name):
    content = (folder / name).read_bytes()
    for position in range(len(content)):
        damaged = bytearray(content)
        damaged[position] ^= 1 << position % 8
        (folder / name).write_bytes(damaged)
        try:
            model = read_model(folder)
        except ModelError:
            continue
        for key, array in WEIGHTS.items():
            np.testing.assert_array_equal(model.weights[key], array)
        assert model.config == CONFIG
        assert model.tokenizer.to_json()["code_points"] == [97, 98, 99]


def test_files_of_two_models_are_not_combined(folder, tmp_path):
    other = tmp_path / "other"
    create_model_folder(other, CONFIG, CharacterTokenizer("abd"), {"name": "x"})
    write_weights(other, WEIGHTS, {})
    shutil.copy(other / "weights.safetensors", folder)
    with pytest.raises(ModelError, match="mixed up"):
        read_model(folder)


def test_another_version_is_an_error(folder):
    description = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(description | {"format": 99}))
    with pytest.raises(ModelError, match="format 99"):
        read_model(folder)


class Bomb:
    def __reduce__(self):
        return os.mkdir, ("exploded",)


def test_loading_a_pickle_in_a_models_place_runs_nothing(folder, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in ("model.json", "tokenizer.json", "weights.safetensors"):
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(pickle.dumps(Bomb()))
        with pytest.raises(ModelError):
            read_model(folder)
        (folder / name).write_bytes(content)
    assert not (tmp_path / "exploded").exists()


def test_a_failed_write_leaves_the_previous_weights(folder, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Exception, match="disk is full"):
        write_weights(folder, {"a": np.zeros(3, np.float32)}, {})
    monkeypatch.undo()
    assert read_model(folder).training["step"] == 5


class TestFinding:
    def test_by_run_by_path_and_by_file(self, folder, tmp_path):
        checkpoints = tmp_path / "checkpoints"
        for given in ("one", str(checkpoints / "one"), str(folder), str(folder / "weights.safetensors")):
            assert find_model(given, checkpoints).resolve() == folder

    def test_the_newest_trained_model(self, folder, tmp_path):
        checkpoints = tmp_path / "checkpoints"
        create_model_folder(checkpoints / "untrained" / "model", CONFIG, CharacterTokenizer("a"), {})
        newer = checkpoints / "two" / "model"
        create_model_folder(newer, CONFIG, CharacterTokenizer("a"), {})
        write_weights(newer, WEIGHTS, {})
        os.utime(newer / "weights.safetensors", (2e9, 2e9))
        assert find_model(None, checkpoints) == newer
        os.utime(folder / "weights.safetensors", (3e9, 3e9))
        assert find_model(None, checkpoints) == folder

    def test_no_model_yet(self, tmp_path):
        with pytest.raises(ModelError, match="no trained model in .* yet; train one first"):
            find_model(None, tmp_path / "checkpoints")

    def test_an_unknown_run_lists_those_there_are(self, folder, tmp_path):
        with pytest.raises(ModelError, match="no run or model three; the runs in .* are one"):
            find_model("three", tmp_path / "checkpoints")

    def test_a_folder_without_a_model(self, tmp_path):
        with pytest.raises(ModelError, match="holds no model"):
            find_model(str(tmp_path), tmp_path / "checkpoints")


def test_a_model_of_format_1_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(checkpoints, "FORMAT", 1)
    tokenizer = CharacterTokenizer("abc")
    create_model_folder(tmp_path / "old", CONFIG, tokenizer, {"name": "x", "sha256": ""})
    description = json.loads((tmp_path / "old" / "model.json").read_text())
    for name in ("cell", "nonlinearity", "skip_connections", "tied"):
        del description["architecture"][name]
    (tmp_path / "old" / "model.json").write_text(json.dumps(description))
    weights = {name.replace("stack.", "lstm."): array for name, array in WEIGHTS.items()}
    write_weights(tmp_path / "old", weights, {"step": 0, "val_loss": 1.0})
    monkeypatch.undo()
    model = read_model(tmp_path / "old")
    assert set(model.weights) == set(WEIGHTS)
    assert model.config == CONFIG


@pytest.mark.parametrize("name", ["output.bias", "stack.layers.0.weight_hh_l0"])
def test_weights_of_another_shape_are_refused_though_their_digest_is_right(folder, name):
    for array in (WEIGHTS[name][:-1], WEIGHTS[name][None], None):
        others = {key: each for key, each in WEIGHTS.items() if key != name}
        write_weights(folder, others if array is None else others | {name: array}, {})
        with pytest.raises(ModelError, match=rf"its weights do not fit its shape \({name}\)"):
            read_model(folder)


def test_a_model_of_more_layers_than_memory_holds_is_refused(folder):
    description = json.loads((folder / "model.json").read_text())
    description["architecture"]["layers"] = 10**15
    (folder / "model.json").write_text(json.dumps(description))
    write_weights(folder, WEIGHTS, {})
    with pytest.raises(ModelError, match="do not fit its shape"):
        read_model(folder)


def test_a_tokenizer_of_another_size_is_refused(tmp_path):
    create_model_folder(tmp_path / "m", CONFIG, CharacterTokenizer("abcd"), {"name": "x"})
    write_weights(tmp_path / "m", WEIGHTS, {})
    with pytest.raises(ModelError, match="its tokenizer has another number of tokens"):
        read_model(tmp_path / "m")


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json"])
def test_a_file_without_an_end_is_refused(folder, name):
    with (folder / name).open("wb") as file:
        file.truncate(1 << 40)  # which takes no place on the disk
    with pytest.raises(ModelError, match="larger than"):
        read_model(folder)


@pytest.mark.parametrize("form", [{"normalize": "nfx"}, {"normalize": True}, {"newlines": []}, {"newlines": None}])
def test_a_form_of_the_text_that_there_is_not_is_refused(folder, form):
    create_model_folder(folder, CONFIG, CharacterTokenizer("abc"), {"name": "x", **form})
    write_weights(folder, WEIGHTS, {})
    with pytest.raises(ModelError, match=f"damaged or not a textgen model .*{next(iter(form))} is"):
        read_model(folder)
