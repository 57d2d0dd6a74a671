"""States after prompts in files."""

import json

import numpy as np
import pytest
from helpers import in_process
from helpers.in_process import assert_user_error
from safetensors.numpy import load_file, save_file

import textgen
from textgen.errors import ModelError
from textgen.generation.generator import TextGenerator
from textgen.generation.saved_prompt import load_prompt, save_prompt
from textgen.settings.generation import GenerationSettings


@pytest.fixture(scope="module")
def generator(workplace):
    return textgen.load(workplace / "checkpoints" / "play-1")


@pytest.fixture
def command(workplace, monkeypatch, capsys):
    start = in_process.starter("generate", workplace, capsys, monkeypatch)
    return lambda *flags: start("--checkpoint", "play-1", *flags)


@pytest.mark.parametrize(
    ("engine", "precision"), [("numpy", "fp32"), ("llvm", "fp32"), ("llvm", "int8"), ("torch", "fp32")]
)
def test_a_loaded_state_continues_to_the_same_text(generator, tmp_path, engine, precision):
    first, second = (TextGenerator(generator.model, engine, precision) for _ in range(2))
    prompt = first.prefill("ROMEO:\nO speak ")
    save_prompt(tmp_path / "state", prompt, first)
    loaded = load_prompt(tmp_path / "state", second)
    for one, other in zip(
        (loaded.logits, loaded.ids, *loaded.state), (prompt.logits, prompt.ids, *prompt.state), strict=True
    ):
        assert np.array_equal(one, other)
    settings = GenerationSettings(length=80, seed=3, repetition_penalty=1.3)
    texts = ["".join(t.text for t in g.stream_from(s, settings)) for g, s in ((first, prompt), (second, loaded))]
    assert texts[0] == texts[1]


def test_a_prompt_continues_a_state(generator):
    whole = generator.prefill("ROMEO:\nO speak again")
    parts = generator.prefill(" again", start=generator.prefill("ROMEO:\nO speak"))
    assert np.array_equal(whole.ids, parts.ids)
    np.testing.assert_allclose(parts.logits, whole.logits, rtol=1e-4, atol=1e-4)


def test_the_command_continues_in_another_process(command, tmp_path):
    state = tmp_path / "romeo.state"
    whole = command("--prompt", "ROMEO:\nO ", "--save-prompt-state", state, "--length", 60, "--seed", 2)
    assert whole.status == 0, whole.err
    assert whole.out == command("--prompt", "ROMEO:\nO ", "--length", 60, "--seed", 2).out
    continued = command("--prompt-state", state, "--length", 60, "--seed", 2)
    assert "ROMEO:\nO " + continued.out == whole.out
    document = json.loads(command("--prompt-state", state, "--length", 60, "--seed", 2, "--json").out)
    assert document["texts"][0]["text"] + "\n" == continued.out
    appended = command("--prompt-state", state, "--prompt", "speak again", "--length", 5, "--temperature", 0)
    assert (
        appended.out
        == "speak again"
        + command("--prompt", "ROMEO:\nO speak again", "--length", 5, "--temperature", 0, "--no-echo").out
    )


def test_a_file_that_does_not_fit_is_one_line(command, generator, tmp_path):
    state = tmp_path / "state"
    save_prompt(state, generator.prefill("R"), generator)
    assert_user_error(command("--prompt-state", state, "--engine", "numpy"), "--engine llvm --precision fp32")
    assert_user_error(command("--prompt-state", tmp_path / "no"), "cannot read the prompt state")
    assert_user_error(command("--prompt-state", state, "--interactive"), "leave --prompt-state")
    (tmp_path / "cut").write_bytes(state.read_bytes()[:50])
    assert_user_error(command("--prompt-state", tmp_path / "cut"), "cannot read the prompt state")
    save_file(load_file(state), tmp_path / "plain")
    assert_user_error(command("--prompt-state", tmp_path / "plain"), "is not a prompt state")


@pytest.mark.parametrize("name", ["logits", "h", "c", "ids"])
def test_arrays_of_another_shape_are_damage(generator, tmp_path, name):
    from safetensors import safe_open

    save_prompt(tmp_path / "state", generator.prefill("R"), generator)
    with safe_open(tmp_path / "state", framework="numpy") as file:
        metadata = file.metadata()
    arrays = load_file(tmp_path / "state")
    arrays[name] = np.full(3, 255, np.int16)
    save_file(arrays, tmp_path / "other", metadata)
    with pytest.raises(ModelError, match="is damaged"):
        load_prompt(tmp_path / "other", generator)
