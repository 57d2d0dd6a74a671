"""A model that is moved to another text: what its ids are decides where its vectors go."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from conftest import TEXT
from helpers.resumable_runs import LETTERS
from helpers.small_run import MODEL, corpus_of, train

from textgen.errors import SettingsError, is_first_process
from textgen.generation.generator import load
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import Model, read_model
from textgen.settings.run import TrainingSettings
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer
from textgen.training.build import check_hardware, copy_weights, describe_origin, is_slurm_step


def model_of(tokenizer, tied=False, seed=0) -> Model:
    """A model with random weights, as large as those of a trained one."""
    config = ModelConfig(vocabulary=len(tokenizer.token_strings), embedding=8, hidden=8, layers=2, tied=tied)
    torch.manual_seed(seed)
    network = LanguageModel(config)
    weights = {name: (3 * array).numpy() for name, array in network.state_dict().items()}
    return Model(Path("old"), config, tokenizer, {}, weights, {"step": 7}, "")


def moved(old: Model, tokenizer, text) -> tuple[LanguageModel, str]:
    """A network for another tokenizer with the model's weights, and the line about it."""
    torch.manual_seed(1)
    network = LanguageModel(replace(old.config, vocabulary=len(tokenizer.token_strings)))
    copy_weights(network, old, tokenizer)
    return network, describe_origin(old, tokenizer, np.asarray(text))


def network_of(model: Model) -> LanguageModel:
    network = LanguageModel(model.config)
    network.load_state_dict({name: torch.tensor(array) for name, array in model.weights.items()})
    return network


@torch.no_grad()
def loss(network: LanguageModel, ids) -> float:
    """In nats per id."""
    ids = torch.from_numpy(np.asarray(ids).astype(np.int64))[None]
    return F.cross_entropy(network(ids[:, :-1])[0][0].double(), ids[0, 1:]).item()


def permuted(tokenizer, order):
    """Another tokenizer of the same characters (`CharacterTokenizer` sorts its own); its ids of the same text."""
    symbols = tuple(tokenizer.token_strings[i] for i in order)
    return SimpleNamespace(
        kind="char", chars_per_token=np.ones(len(order), np.int64), token_strings=symbols
    ), np.argsort(order)


@pytest.mark.parametrize("tied", [False, True])
def test_a_permuted_vocabulary_gives_the_same_loss(tied):
    old = model_of(CharacterTokenizer("abcdefghijklmnopqrst"), tied)
    other, new_id = permuted(old.tokenizer, np.random.default_rng(0).permutation(20))
    ids = np.random.default_rng(1).integers(0, 20, 300)
    network, line = moved(old, other, new_id[ids])
    assert line == "old, step 7; 20 characters known, 0 new, 0 not in this text"
    assert loss(network, new_id[ids]) == pytest.approx(loss(network_of(old), ids), rel=1e-5)


def test_what_a_trained_model_knows_is_no_gibberish_to_a_permuted_vocabulary(workplace):
    old = read_model(workplace / "checkpoints/play-1/model")
    ids = old.tokenizer.encode(TEXT)
    other, new_id = permuted(old.tokenizer, np.random.default_rng(0).permutation(len(old.tokenizer.token_strings)))
    network, _ = moved(old, other, new_id[ids])
    assert loss(network, new_id[ids]) == pytest.approx(loss(network_of(old), ids), rel=1e-5)
    assert loss(network, ids) > loss(network, new_id[ids]) + 3


def test_characters_that_are_not_in_the_text_stay_and_those_that_are_new_are_named():
    old, union = model_of(CharacterTokenizer("abc\n")), CharacterTokenizer("abc\nxyä")
    network, line = moved(old, union, union.encode("aabxyyä"))
    assert line == (
        "old, step 7; 2 characters known, 3 new, 2 not in this text; new: 'x' 'y' 'ä'; not in this text: '\\n' 'c'"
    )
    for character in "abc\n":
        one, other = old.tokenizer.encode(character)[0], union.encode(character)[0]
        for name in ("embedding.weight", "output.weight", "output.bias"):
            assert np.array_equal(network.state_dict()[name][other].numpy(), old.weights[name][one])


def test_of_many_new_characters_the_first_are_named():
    old, many = model_of(CharacterTokenizer("ab")), CharacterTokenizer("abcdefghijklmnopqrst")
    _, line = moved(old, many, many.encode("abcdefghijklmnopqrst"))
    named = " ".join(f"'{character}'" for character in "cdefghijklmn")
    assert line.endswith(f"; 2 characters known, 18 new, 0 not in this text; new: {named} ...")


def test_a_model_begins_a_text_with_new_characters_with_about_its_old_loss(workplace):
    old = read_model(workplace / "checkpoints/play-1/model")
    more = CharacterTokenizer(old.tokenizer.alphabet + "αβγδ#~|0123456789")
    network, _ = moved(old, more, more.encode(TEXT))
    before = loss(network_of(old), old.tokenizer.encode(TEXT))
    assert before < 1.0
    assert loss(network, more.encode(TEXT)) == pytest.approx(before, abs=0.02)


@pytest.mark.parametrize("tied", [False, True])
def test_a_model_of_characters_goes_on_with_byte_fallback_and_back(tied):
    text = "abacabadabacabae" * 10
    plain, byte_fallback = CharacterTokenizer("abcde"), ByteFallbackTokenizer("abcd")
    old = model_of(plain, tied)
    network, line = moved(old, byte_fallback, byte_fallback.encode(text))
    assert line.startswith("old, step 7; 4 tokens known, 256 new, 1 not in this text; new: '<0x00>' '<0x01>' ")
    weights = {name: array.numpy() for name, array in network.state_dict().items()}
    there = Model(old.folder, replace(old.config, vocabulary=260), byte_fallback, {}, weights, {}, "")
    back, line = moved(there, CharacterTokenizer("abcd"), plain.encode("abcdabcd"))
    assert "; 4 characters known, 0 new, 256 not in this text" in line
    for name in ("embedding.weight", "output.weight", "output.bias"):
        assert np.array_equal(back.state_dict()[name].numpy(), old.weights[name][:4])


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"devices": "0"}, "--devices 0: on a CPU, write the number of processes, at least 1"),
        ({"devices": "many"}, "--devices many: on a CPU"),
        ({"devices": "-1"}, "--devices -1: on a CPU"),
        ({"devices": "0,1"}, "--devices 0,1: on a CPU"),
        ({"accelerator": "gpu"}, "--accelerator gpu: PyTorch finds none on this machine; choose cpu or auto"),
        ({"strategy": "foo"}, "--strategy foo: Lightning has none of this name; choose auto or ddp"),
        ({"strategy": "ddp_spawn"}, "--strategy ddp_spawn: processes are started as commands here; choose ddp"),
        ({"strategy": "fsdp"}, "--strategy fsdp: each process needs the whole network here; choose auto or ddp"),
        ({"strategy": "deepspeed"}, "--strategy deepspeed: each process needs the whole network here"),
    ],
)
def test_hardware_that_is_not_there_is_refused_by_its_flag(settings, message):
    with pytest.raises(SettingsError) as caught:
        check_hardware(TrainingSettings(**settings), "cpu")
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    "settings", [{}, {"devices": "2"}, {"devices": " 3 "}, {"strategy": "ddp", "accelerator": "cpu"}]
)
def test_other_hardware_is_allowed(settings):
    check_hardware(TrainingSettings(**settings), "cpu")


@pytest.mark.parametrize("devices", ["1", "2", "-1", "0,1", "1,", "auto"])
def test_devices_of_a_machine_with_two_gpus(monkeypatch, devices):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    check_hardware(TrainingSettings(devices=devices), "cuda")


@pytest.mark.parametrize(
    ("devices", "message"),
    [
        ("0", "write a number of devices, -1 for all, or which ones: 0,1"),
        ("-2", "write a number of devices"),
        ("one", "write a number of devices"),
        (",", "write a number of devices"),
        ("3", "this machine has 2, numbered from 0"),
        ("1,2", "this machine has 2, numbered from 0"),
    ],
)
def test_devices_that_two_gpus_are_not(monkeypatch, devices, message):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    with pytest.raises(SettingsError, match=f"^--devices {devices}: {message}"):
        check_hardware(TrainingSettings(devices=devices), "cuda")


@pytest.mark.parametrize(
    ("environment", "first"),
    [
        ({}, True),
        ({"LOCAL_RANK": "1"}, False),
        ({"RANK": "4", "LOCAL_RANK": "0"}, False),  # torchrun, the second machine
        ({"RANK": "0", "LOCAL_RANK": "0", "SLURM_PROCID": "3"}, True),
        ({"NODE_RANK": "1", "LOCAL_RANK": "0"}, False),
        ({"NODE_RANK": "0", "LOCAL_RANK": "0"}, True),
        ({"SLURM_PROCID": "0", "LOCAL_RANK": "1"}, False),  # started by Lightning in a batch script
        ({"SLURM_PROCID": "1"}, False),
    ],
)
def test_the_first_process_by_the_environment(monkeypatch, environment, first):
    for name in ("RANK", "NODE_RANK", "LOCAL_RANK", "SLURM_PROCID"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert is_first_process() is first


def test_processes_that_torchrun_starts_in_a_slurm_job_are_torchruns(monkeypatch):
    assert not is_slurm_step()
    for name, value in {"SLURM_NTASKS": "2", "SLURM_JOB_NAME": "play", "SLURM_JOB_ID": "4711"}.items():
        monkeypatch.setenv(name, value)
    assert is_slurm_step()
    for name in "RANK GROUP_RANK LOCAL_RANK LOCAL_WORLD_SIZE WORLD_SIZE".split():
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "1")
    assert not is_slurm_step()


def test_a_short_run_writes_no_bytes_that_its_text_does_not_have(tmp_path):
    """256 bytes that never occur would be a large part of what a model writes in its first steps."""
    tokenizer = ByteFallbackTokenizer("".join(sorted(set(LETTERS))))
    train(tmp_path, corpus=corpus_of("letters", tokenizer.encode(LETTERS), tokenizer), max_steps=5)
    text = load(str(tmp_path / "r")).generate(length=3000, seed=1)
    assert set(text) <= set(LETTERS)


def test_a_model_with_tied_weights_may_be_trained_on_bytes(tmp_path):
    tokenizer, letters = ByteTokenizer(), LETTERS.replace("\N{GREEK SMALL LETTER ALPHA}", "z")
    model = replace(MODEL, tied=True, embedding=None)
    train(tmp_path, corpus=corpus_of("letters", tokenizer.encode(letters), tokenizer), max_steps=5, model=model)
    assert set(load(str(tmp_path / "r")).generate(length=1000, seed=1)) <= set(letters)
