"""`generate.py` as a user starts it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, assert_user_error, clean_environment, in_a_terminal

from textgen.commands.generate import SEPARATOR, unescape


@pytest.fixture
def generate(workplace, run):
    return lambda *flags, **options: run("generate.py", *flags, cwd=workplace, **options)


def test_the_newest_model_continues_the_prompt(workplace, generate):
    result = generate("--checkpoint", "play-1", "--prompt", "ROMEO:", "--length", 50, "--seed", 1)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("ROMEO:\n")
    assert len(result.stdout) == len("ROMEO:") + 50 + 1
    assert result.stderr == ""
    os.utime(workplace / "checkpoints" / "play-1" / "model" / "weights.safetensors", (2e9, 2e9))
    newest = generate("--prompt", "ROMEO:", "--length", 50, "--seed", 1)
    assert newest.stdout == result.stdout


def test_the_same_seed_gives_the_same_text_and_another_another(generate):
    texts = [generate("--checkpoint", "play-1", "--seed", seed, "--temperature", 1.5).stdout for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]


def test_sample_k_is_the_same_however_many_there_are(generate):
    flags = ["--checkpoint", "play-1", "--seed", 3, "--length", 60, "--temperature", 1.3]
    three = generate(*flags, "--num-samples", 3).stdout.removesuffix("\n").split("\n" + SEPARATOR)
    two = generate(*flags, "--num-samples", 2).stdout.removesuffix("\n").split("\n" + SEPARATOR)
    assert len(three) == 3
    assert three[:2] == two
    assert len(set(three)) == 3


def test_temperature_zero_is_greedy(generate):
    texts = {generate("--checkpoint", "play-1", "--temperature", 0, "--length", 80).stdout for _ in range(2)}
    assert len(texts) == 1
    flags = ["--checkpoint", "play-1", "--length", 80, "--seed", 4, "--temperature", 2]
    assert {generate(*flags, "--top-k", 1).stdout, generate(*flags, "--top-p", 1e-9).stdout} == texts


def test_escapes_in_the_prompt_are_understood(generate):
    result = generate("--checkpoint", "play-1", "--prompt", r"ROMEO:\nO speak", "--length", 6, "--temperature", 0)
    assert result.stdout == "ROMEO:\nO speak again\n"


@pytest.mark.parametrize("prompt", ["-O speak", "--help me", "-"])
def test_a_prompt_may_begin_with_a_dash(generate, prompt):
    result = generate("--checkpoint", "play-1", "--prompt", prompt, "--on-unknown", "skip", "--length", 5)
    assert result.returncode == 0, result.stderr
    assert len(result.stdout) == len(prompt.replace("-", "")) + 5 + 1


def test_an_output_that_is_full_or_closed_is_one_line(workplace):
    program = f"{sys.executable} {ROOT / 'generate.py'} --checkpoint play-1 --length 10000"
    for redirection, words in ((">/dev/full", "No space left"), (">&-", "closed")):
        result = subprocess.run(
            ["bash", "-c", f"{program} {redirection}"],
            cwd=workplace,
            env=clean_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert_user_error(result, words)


def test_without_a_prompt_a_text_begins_at_a_new_line(generate):
    flags = ["--checkpoint", "play-1", "--length", 30, "--temperature", 0]
    assert generate(*flags).stdout == generate(*flags, "--prompt", r"\n").stdout.removeprefix("\n")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (r"a\nb", "a\nb"),
        (r"a\\nb", r"a\nb"),
        (r"\x41\u00e9\U0001F600", "Aé😀"),
        (r"\q \x4 é \UFFFFFFFF", r"\q \x4 é \UFFFFFFFF"),
        ("a\\", "a\\"),
    ],
)
def test_unescape(given, expected):
    assert unescape(given) == expected


def test_an_unknown_character_is_an_error_with_a_remedy(generate):
    flags = ["--checkpoint", "play-1", "--prompt", "Roméo", "--length", 10, "--temperature", 0]
    assert_user_error(generate(*flags), "'é'", "--on-unknown skip or replace")
    assert generate(*flags, "--on-unknown", "skip").stdout.startswith("Romo")
    assert generate(*flags, "--on-unknown", "replace").stdout.startswith("Romeo")


def test_it_imports_neither_torch_nor_lightning_nor_wandb(workplace):
    program = (
        "import sys, runpy\n"
        "sys.argv = ['generate.py', '--checkpoint', 'play-1', '--prompt', 'R', '--length', '5']\n"
        "try: runpy.run_path(sys.path.pop(), run_name='__main__')\n"
        "except SystemExit as e: assert not e.code, e.code\n"
        "heavy = {'torch', 'lightning', 'pytorch_lightning', 'wandb', 'pandas', 'scipy'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.append({str(ROOT / 'generate.py')!r})\n" + program],
        cwd=workplace,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("R")


def test_the_installed_command_runs_the_same_code(workplace):
    result = subprocess.run(
        [
            str(Path(sys.executable).with_name("textgen")),
            "generate",
            "--checkpoint",
            "play-1",
            "--length",
            "5",
        ],
        cwd=workplace,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert len(result.stdout) == 6


def test_a_pipe_that_closes_early_is_no_error(workplace):
    program = f"{sys.executable} {ROOT / 'generate.py'} --checkpoint play-1 --length 100000"
    command = f"{program} | head -c 20; echo ${{PIPESTATUS[0]}}"
    result = subprocess.run(
        ["bash", "-c", command], cwd=workplace, env=clean_environment(), capture_output=True, text=True, check=False
    )
    assert result.stderr == ""
    assert result.stdout.endswith("0\n")


def test_a_terminal_shows_how_to_get_the_text_again(workplace):
    flags = ["--checkpoint", "play-1", "--length", 30, "--prompt", "NURSE", "--seed", 9]
    status, output = in_a_terminal("generate.py", *flags, cwd=workplace)
    assert status == 0
    assert output.startswith("NURSE")
    assert "[play-1, --seed 9 writes this again]" in output


class TestBadInput:
    def test_no_model_yet(self, run):
        assert_user_error(run("generate.py"), "no trained model", "train.py")

    def test_a_checkpoint_that_does_not_exist(self, generate):
        assert_user_error(generate("--checkpoint", "nothing"), "no run or model nothing", "play-1")

    def test_a_checkpoint_that_is_no_model(self, generate):
        assert_user_error(generate("--checkpoint", "."), "holds no model")

    @pytest.mark.parametrize("name", ["weights.safetensors", "model.json", "tokenizer.json"])
    def test_a_model_that_is_cut_off(self, workplace, run, tmp_path, name):
        shutil.copytree(workplace / "checkpoints" / "play-1" / "model", tmp_path / "model")
        content = (tmp_path / "model" / name).read_bytes()
        (tmp_path / "model" / name).write_bytes(content[: len(content) // 2])
        assert_user_error(run("generate.py", "--checkpoint", "model"), "damaged")

    @pytest.mark.parametrize(
        ("flag", "value"),
        [
            ("--length", -1),
            ("--temperature", -1),
            ("--top-k", 0),
            ("--top-p", 1.5),
            ("--num-samples", 0),
            ("--seed", -1),
        ],
    )
    def test_a_number_that_cannot_be_meant(self, generate, flag, value):
        assert_user_error(generate(flag, value), flag)

    def test_a_flag_that_does_not_exist(self, generate):
        assert_user_error(generate("--temprature", 1), "Did you mean --temperature?")
