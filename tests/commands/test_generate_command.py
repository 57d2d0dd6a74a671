"""`textgen generate`: prompts, forms of output, errors. Started as a process where that matters."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import assert_user_error, clean_environment, on_a_screen
from helpers import in_process, processes
from helpers.manuscripts import docx_of
from helpers.processes import in_a_shell, start, wait_for

import textgen
from textgen.commands.generate.output import SEPARATOR
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, write_weights
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import unescape
from textgen.tokenizers import ByteTokenizer


@pytest.fixture
def piped(workplace):
    """Starts `generate.py` with bytes on its standard input; its outputs are bytes too."""

    return lambda content, *flags: processes.run(
        "generate.py", "--checkpoint", "play-1", *flags, cwd=workplace, input=content, encoding=None
    )


@pytest.fixture
def command(workplace, monkeypatch, capsys):
    """Calls the same command in this process; returns exit status, standard output and standard error."""
    start = in_process.starter("generate", workplace, capsys, monkeypatch)
    return lambda *flags: start("--checkpoint", "play-1", *flags)


@pytest.fixture
def prompts(tmp_path):
    """A file with these bytes."""

    def write(content):
        (tmp_path / "prompts.txt").write_bytes(content)
        return tmp_path / "prompts.txt"

    return write


@pytest.fixture(scope="module")
def generator(workplace):
    return textgen.load(workplace / "checkpoints" / "play-1")


def strictly(text):
    """JSON without what is not JSON, such as NaN."""
    return json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))


def test_the_newest_model_continues_the_prompt(workplace_copy, run):
    flags = ["--prompt", "ROMEO:", "--length", 50, "--seed", 1]
    shutil.copytree(workplace_copy / "checkpoints/play-1", workplace_copy / "checkpoints/older")
    os.utime(workplace_copy / "checkpoints/older/model/weights.safetensors", (1e9, 1e9))
    result = run("generate.py", "--checkpoint", "play-1", *flags, cwd=workplace_copy)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("ROMEO:\n")
    assert len(result.stdout) == len("ROMEO:") + 50 + 1
    assert result.stderr == ""
    (workplace_copy / "checkpoints/older/model/tokenizer.json").unlink()  # so it cannot be what is read next
    newest = run("generate.py", *flags, cwd=workplace_copy)
    assert newest.stdout == result.stdout


def test_same_seed_same_text_and_another_seed_another(command):
    texts = [command("--seed", seed, "--temperature", 1.5).out for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]


def test_sample_k_is_the_same_however_many_there_are(command):
    flags = ["--seed", 3, "--length", 60, "--temperature", 1.3]
    three = command(*flags, "--num-samples", 3).out.removesuffix("\n").split("\n" + SEPARATOR)
    two = command(*flags, "--num-samples", 2).out.removesuffix("\n").split("\n" + SEPARATOR)
    assert len(three) == 3
    assert three[:2] == two
    assert len(set(three)) == 3


def test_temperature_zero_is_greedy(command):
    texts = {command("--temperature", 0, "--length", 80).out for _ in range(2)}
    assert len(texts) == 1
    flags = ["--length", 80, "--seed", 4, "--temperature", 2]
    assert {command(*flags, "--top-k", 1).out, command(*flags, "--top-p", 1e-9).out} == texts


def test_escapes_in_the_prompt_are_replaced(command):
    result = command("--escapes", "--prompt", r"ROMEO:\x0aO speak", "--length", 6, "--temperature", 0)
    assert result.out == "ROMEO:\nO speak again\n"


@pytest.mark.parametrize("prompt", ["-O speak", "--help me"])
def test_a_prompt_may_begin_with_a_dash(command, prompt):
    result = command("--prompt", prompt, "--on-unknown", "skip", "--length", 5)
    assert result.status == 0, result.err
    assert len(result.out) == len(prompt.replace("-", "")) + 5 + 1


def test_a_full_or_closed_output_is_one_line(workplace):
    for redirection, words in ((">/dev/full", "No space left"), (">&-", "closed")):
        flags = ("--checkpoint", "play-1", "--length", 10_000)
        assert_user_error(in_a_shell("generate.py", *flags, redirection=redirection, cwd=workplace), words)


def test_without_a_prompt_a_text_starts_at_a_new_line(command):
    flags = ["--length", 30, "--temperature", 0]
    assert command(*flags).out == command(*flags, "--prompt", "\n").out.removeprefix("\n")


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


@pytest.mark.parametrize("text", [r"\textbf{", r"\nabla", r"C:\new", r"\begin", "\\", r"\\\\ \t"])
def test_backslashes_stay_by_default_in_every_place(command, text, tmp_path):
    folder = tmp_path / "latex"
    folder.mkdir()
    config = ModelConfig(vocabulary=256, embedding=8, hidden=16, layers=1)
    create_model_folder(folder, config, ByteTokenizer(), {})
    write_weights(folder, {n: p.detach().numpy() for n, p in LanguageModel(config).state_dict().items()}, {})
    (tmp_path / "prompt.txt").write_text(text)
    (tmp_path / "prompts.txt").write_text(text)
    places = ["--prompt", text], ["--prompt-file", tmp_path / "prompt.txt"], ["--prompts", tmp_path / "prompts.txt"]
    for place in places:
        result = command("--checkpoint", folder, *place, "--length", 0, "--jsonl")
        assert json.loads(result.out)["prompt"] == text


@pytest.mark.parametrize("name", ["--stop", "--forbid", "--must-include", "--acrostic", "--prompt"])
def test_an_escape_that_cannot_be_meant_as_it_is_has_a_hint(command, name):
    in_process.assert_user_error(command(name, r"a\n"), r"--escapes reads \n as a newline")


def test_the_error_for_an_unknown_character_names_the_remedy(command):
    flags = ["--prompt", "Roméo", "--length", 10, "--temperature", 0]
    in_process.assert_user_error(command(*flags), "'é'", "--on-unknown replace")
    assert command(*flags, "--on-unknown", "skip").out.startswith("Romo")
    assert command(*flags, "--on-unknown", "replace").out.startswith("Romeo")


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


def test_a_pipe_that_closes_early_is_not_an_error(workplace):
    flags = ("--checkpoint", "play-1", "--length", 100_000)
    redirection = "| head -c 20; echo ${PIPESTATUS[0]}"
    result = in_a_shell("generate.py", *flags, redirection=redirection, cwd=workplace)
    assert result.stderr == ""
    assert result.stdout.endswith("0\n")


def test_a_terminal_shows_how_to_get_the_text_again(workplace):
    flags = ["--checkpoint", "play-1", "--length", 30, "--prompt", "NURSE", "--seed", 9]
    status, output = on_a_screen("generate.py", *flags, cwd=workplace)
    assert status == 0
    assert output.startswith("NURSE")
    assert "[play-1, --seed 9 generates this again]" in output


class TestPrompts:
    def test_a_dash_reads_the_prompt_from_standard_input_as_it_is(self, piped):
        result = piped(
            b"ROMEO:\\n\nO speak", "--prompt", "-", "--on-unknown", "skip", "--length", 6, "--temperature", 0
        )
        assert result.returncode == 0, result.stderr
        assert result.stdout == b"ROMEO:n\nO speak again\n"  # no escapes there; the backslash is unknown

    def test_input_that_is_not_read_is_mentioned(self, piped, workplace, tmp_path):
        flags = ("--length", 2)
        assert b"standard input was not read; --prompt - takes it" in piped(b"ROMEO:", *flags).stderr
        assert b"not read" not in piped(b"", *flags).stderr
        assert b"not read" not in piped(b"ROMEO:", "--prompt", "a", *flags).stderr
        (tmp_path / "prompt.txt").write_text("ROMEO:", encoding="utf-8")
        with (tmp_path / "prompt.txt").open() as file:
            found = processes.run("generate.py", "--checkpoint", "play-1", *flags, cwd=workplace, stdin=file)
        assert "standard input was not read" in found.stderr

    def test_a_file_is_the_whole_prompt(self, command, prompts):
        file = prompts(b"ROMEO:\nO speak")
        expected = command("--prompt", "ROMEO:\nO speak", "--length", 20, "--seed", 1)
        assert command("--prompt-file", file, "--length", 20, "--seed", 1) == expected
        assert expected[1].startswith("ROMEO:\nO speak again")

    def test_an_empty_file_is_no_prompt(self, command, prompts):
        assert command("--prompt-file", prompts(b""), "--length", 20, "--seed", 1) == command(
            "--length", 20, "--seed", 1
        )

    def test_each_line_of_a_file_is_a_prompt_even_an_empty_one(self, command, prompts, generator):
        file = prompts(b"ROMEO:\n\nNURSE\n\nROMEO:\n")
        status, out, err = command("--prompts", file, "--num-samples", 2, "--length", 10, "--seed", 7)
        assert (status, err) == (0, "")
        texts = [strictly(line) for line in out.splitlines()]
        expected = ["ROMEO:", "", "NURSE", "", "ROMEO:"]
        assert [(text["prompt"], text["sample"]) for text in texts] == [(p, k) for p in expected for k in range(2)]
        for text in texts:
            alone = generator.generate(text["prompt"], sample=text["sample"], length=10, seed=7)
            assert text["text"] == alone

    @pytest.mark.parametrize(
        ("content", "expected"), [(b"N\nR", ["N", "R"]), (b"\n", [""]), (b"N\r\nR\r\n", ["N", "R"])]
    )
    def test_the_last_line_may_end_with_a_newline_and_lines_with_cr_lf(self, command, prompts, content, expected):
        status, out, err = command("--prompts", prompts(content), "--length", 3)
        assert (status, err) == (0, "")
        assert [strictly(line)["prompt"] for line in out.splitlines()] == expected

    def test_prompts_from_standard_input(self, piped):
        result = piped(b"NURSE\nROMEO\n", "--prompts", "-", "--length", 5)
        assert result.returncode == 0, result.stderr
        assert [strictly(line)["prompt"] for line in result.stdout.splitlines()] == ["NURSE", "ROMEO"]

    def test_prompts_in_one_document(self, command, prompts):
        status, out, _ = command("--prompts", prompts(b"NURSE\n\nROMEO\n"), "--json", "--length", 5)
        assert status == 0
        assert [text["prompt"] for text in strictly(out)["texts"]] == ["NURSE", "", "ROMEO"]

    def test_the_prompt_in_json_is_that_which_the_model_read(self, command):
        out = command("--prompt", "Róm§eo", "--on-unknown", "replace", "--jsonl", "--length", 5)[1]
        assert strictly(out)["prompt"] == "Rom eo"


class TestJson:
    FLAGS = ("--prompt", "ROMEO:\n", "--num-samples", 3, "--length", 30, "--seed", 7, "--stop", ",")

    def test_the_document_has_texts_settings_and_model(self, command, generator):
        result = command(*self.FLAGS, "--json", "--temperature", "0.5:1.5")
        assert (result.status, result.err) == (0, "")
        document = strictly(result.out)
        assert document.keys() == {"model", "digest", "engine", "precision", "settings", "texts"}
        assert document["model"] == "play-1"
        assert document["digest"] == generator.model.digest
        settings = document["settings"]
        assert (settings["temperature"], settings["length"], settings["stop"]) == ("0.5:1.5", 30, [","])
        assert settings["seed"] == 7
        assert len(document["texts"]) == 3
        settings = GenerationSettings(length=30, seed=7, stop=",", temperature="0.5:1.5", num_samples=3)
        expected = list(generator.generate_texts(["ROMEO:\n"], settings, alternatives=5))
        for k, (text, its) in enumerate(zip(document["texts"], expected, strict=True)):
            assert text["prompt"] == "ROMEO:\n"
            assert (text["text"], text["ids"], text["finish_reason"]) == (its.text, its.ids, its.finish)
            assert (text["seed"], text["sample"]) == (7, k)
            assert text["logprob"] == pytest.approx(sum(text["logprobs"])) == pytest.approx(sum(its.logprobs))
            assert len(text["text"]) == len(text["ids"]) == len(text["logprobs"]) == len(text["alternatives"])
            for character, logprob, others in zip(text["text"], text["logprobs"], text["alternatives"], strict=True):
                assert len(others) == 5
                assert [p for _, p in others] == sorted((p for _, p in others), reverse=True)
                assert dict(others).get(character, logprob) == logprob
        assert {text["finish_reason"] for text in document["texts"]} <= {"stop", "length"}

    def test_the_reported_seed_gives_the_same_text_again(self, command):
        first = strictly(command("--json", "--length", 40, "--temperature", 1.5)[1])
        again = strictly(
            command("--json", "--length", 40, "--temperature", 1.5, "--seed", first["settings"]["seed"])[1]
        )
        assert again == first
        assert first["texts"][0]["seed"] == first["settings"]["seed"]

    def test_jsonl_has_a_line_for_each_text_in_order_with_settings_and_model(self, command):
        document = strictly(command(*self.FLAGS, "--json")[1])
        status, out, err = command(*self.FLAGS, "--jsonl")
        assert (status, err) == (0, "")
        texts = document.pop("texts")
        assert [strictly(line) for line in out.splitlines()] == [text | document for text in texts]

    @pytest.mark.parametrize("count", [0, 2, 1000])
    def test_number_of_alternatives(self, command, generator, count):
        text = strictly(command("--jsonl", "--length", 4, "--logprobs", count)[1])
        assert [len(others) for others in text["alternatives"]] == [min(count, generator.engine.vocabulary)] * 4
        assert len(text["logprobs"]) == 4

    def test_beam_search_has_no_seed(self, command):
        document = strictly(command("--json", "--num-beams", 4, "--num-samples", 2, "--length", 12)[1])
        assert "seed" not in document["settings"]
        totals = [text["logprob"] for text in document["texts"]]
        assert totals == sorted(totals, reverse=True)
        assert [text["seed"] for text in document["texts"]] == [None, None]

    def test_an_empty_text_is_a_document(self, command):
        assert strictly(command("--json", "--length", 0)[1])["texts"][0]["text"] == ""


class TestText:
    def test_forty_texts_are_those_generated_one_by_one(self, command, generator):
        flags = ["--prompt", "ROMEO:", "--seed", 3, "--length", 60, "--temperature", 1.3]
        forty = command(*flags, "--num-samples", 40)[1].removesuffix("\n").split("\n" + SEPARATOR)
        alone = [generator.generate("ROMEO:", sample=k, seed=3, length=60, temperature=1.3) for k in range(40)]
        assert forty == ["ROMEO:" + text for text in alone]
        assert command(*flags, "--num-samples", 7)[1].removesuffix("\n").split("\n" + SEPARATOR) == forty[:7]

    def test_a_stop_string_that_the_model_cannot_write_gets_a_warning(self, command):
        result = command("--prompt", "ROMEO:", "--length", 10, "--stop", "<|end|>", "--stop", "ay")
        assert result.status == 0
        assert result.err.startswith("warning: --stop '<|end|>' never ends a text: '<' (U+003C")
        assert result.err.count("warning") == 1

    def test_a_stop_string_ends_the_text_and_is_not_printed(self, command):
        flags = ["--prompt", "ROMEO:\nO speak", "--temperature", 0, "--length", 20]
        assert command(*flags, "--stop", "gain", "--stop", "x")[1] == "ROMEO:\nO speak a\n"
        assert command(*flags, "--stop", "\n")[1] == command(*flags, "--stop-at", "line")[1]

    def test_best_of_and_num_beams(self, command, generator):
        flags = ["--prompt", "ROMEO:", "--length", 30]
        options = {"prompt": "ROMEO:", "length": 30}
        best = generator.generate(**options, best_of=5, seed=2)
        assert command(*flags, "--best-of", 5, "--seed", 2)[1] == f"ROMEO:{best}\n"
        assert command(*flags, "--num-beams", 5)[1] == f"ROMEO:{generator.generate(**options, num_beams=5)}\n"

    def test_a_constrained_text_complies(self, command):
        pattern = r"\n[A-Z][a-z ]+, [a-z ]+\?"
        result = command("--prompt", "ROMEO:", "--regex", pattern, "--must-include", "fair")
        assert (result.status, result.err) == (0, "")
        text = result.out.removeprefix("ROMEO:").removesuffix("\n")
        assert re.fullmatch(pattern, text)
        assert "fair" in text

    def test_no_copy_is_longer_than_asked_for(self, command, workplace):
        whole = (workplace / "play.txt").read_text(encoding="utf-8")
        source = whole[: len(whole) * 9 // 10]  # the training split
        flags = ("--prompt", "ROMEO:", "--length", 400, "--temperature", 0.3, "--no-echo", "--seed", 1)
        result = command(*flags, "--max-copy", 14)
        assert (result.status, result.err) == (0, "")
        text = result.out.removesuffix("\n")
        assert len(text) == 400
        assert not any(text[n : n + 15] in source for n in range(len(text) - 14))
        free = command(*flags).out
        assert any(free[n : n + 15] in source for n in range(len(free) - 14))

    def test_log_probabilities_are_a_table_with_a_line_for_each_character(self, command):
        status, out, _ = command("--prompt", "ROMEO:\nO speak ", "--temperature", 0, "--length", 5, "--logprobs", 2)
        assert status == 0
        rows = [re.findall(r"('.') +(-\d+\.\d{4})", line) for line in out.splitlines()]
        assert [row[0][0] for row in rows] == [repr(c) for c in "again"]
        assert all(len(row) == 3 and row[0] == row[1] for row in rows)  # greedy: it is the most probable one

    @pytest.mark.parametrize("engine", ["llvm", "numpy", "torch"])
    def test_every_engine_and_precision(self, command, engine):
        flags = ["--prompt", "ROMEO:\nO speak ", "--temperature", 0, "--length", 5, "--engine", engine]
        for precision in ("fp32", "int8"):
            assert command(*flags, "--precision", precision) == (0, "ROMEO:\nO speak again\n", "")


def test_a_byte_models_output_is_valid_utf_8(tmp_path, run):
    import torch

    from textgen.model.config import ModelConfig
    from textgen.model.language_model import LanguageModel
    from textgen.runs.model_folder import create_model_folder, write_weights
    from textgen.tokenizers import ByteTokenizer

    config = ModelConfig(vocabulary=256, embedding=8, hidden=16, layers=1)
    torch.manual_seed(0)
    create_model_folder(tmp_path / "bytes", config, ByteTokenizer(), {})
    weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
    write_weights(tmp_path / "bytes", weights, {})
    for flags in ([], ["--num-samples", "40"], ["--jsonl"], ["--logprobs", "2"]):
        flags = ["--checkpoint", "bytes", "--prompt", "é", "--length", 300, *flags]
        result = run("generate.py", *flags, encoding=None)
        assert (result.returncode, result.stderr) == (0, b"")
        text = result.stdout.decode()  # strictly UTF-8
        assert "\ufffd" not in text
        assert "\\ufffd" not in text
    assert_user_error(run("generate.py", "--checkpoint", "bytes", "--regex", "a"), "ids are characters", "bytes")


class TestConfig:
    def test_a_file_may_hold_any_setting_and_lists(self, command, tmp_path):
        (tmp_path / "settings.yaml").write_text(
            "length: 40\ntemperature: 0.3:1.2\nseed: 5\nstop: [zzz, friar]\nmust-include:\n- lord\n"
            "logit-bias:\n- e=1\n- a-c=-0.5\ntop_p: 0.9\nforbid: k\nprompt: 'NURSE:'\njson: true\n"
        )
        flags = (
            "--length 40 --temperature 0.3:1.2 --seed 5 --stop zzz --stop friar --must-include lord "
            "--logit-bias e=1 --logit-bias a-c=-0.5 --top-p 0.9 --forbid k --prompt NURSE: --json"
        )
        by_file = command("--config", tmp_path / "settings.yaml")
        assert by_file == command(*flags.split())
        assert by_file[0] == 0
        assert strictly(by_file[1])["settings"]["logit-bias"] == ["e=1", "a-c=-0.5"]

    def test_a_single_text_is_a_list_of_one_and_flags_win(self, command, tmp_path):
        (tmp_path / "settings.yaml").write_text("stop: lord\ntemperature: 0.3\nlength: 20\n")
        settings = strictly(command("--config", tmp_path / "settings.yaml", "--temperature", 0.6, "--json")[1])[
            "settings"
        ]
        assert (settings["stop"], settings["temperature"], settings["length"]) == (["lord"], 0.6, 20)

    @pytest.mark.parametrize("schedule", ["0.5:1.0", "1:0.5", "1:2"])
    def test_a_temperature_schedule_is_read_as_on_the_command_line(self, command, tmp_path, schedule):
        (tmp_path / "settings.yaml").write_text(f"temperature: {schedule}\nlength: 5\n")
        settings = strictly(command("--config", tmp_path / "settings.yaml", "--json")[1])["settings"]
        assert settings["temperature"] == schedule

    def test_an_invalid_setting_is_the_same_error_as_its_flag(self, command, tmp_path):
        (tmp_path / "settings.yaml").write_text("stop: ['a', '']\n")
        in_process.assert_user_error(command("--config", tmp_path / "settings.yaml"), "--stop is empty")


class TestBadInput:
    def test_no_model_yet(self, run):
        assert_user_error(run("generate.py"), "no trained model", "train.py")

    def test_a_checkpoint_that_does_not_exist(self, command):
        in_process.assert_user_error(command("--checkpoint", "nothing"), "no run or model nothing", "play-1")

    def test_a_checkpoint_that_is_no_model(self, command):
        in_process.assert_user_error(command("--checkpoint", "."), "holds no model")

    @pytest.mark.parametrize("name", ["weights.safetensors", "model.json", "tokenizer.json"])
    def test_a_truncated_model(self, workplace, command, tmp_path, name):
        shutil.copytree(workplace / "checkpoints" / "play-1" / "model", tmp_path / "model")
        content = (tmp_path / "model" / name).read_bytes()
        (tmp_path / "model" / name).write_bytes(content[: len(content) // 2])
        in_process.assert_user_error(command("--checkpoint", tmp_path / "model"), "damaged")

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
    def test_a_number_out_of_range(self, command, flag, value):
        in_process.assert_user_error(command(flag, value), flag)

    def test_a_flag_that_does_not_exist(self, command):
        in_process.assert_user_error(command("--temprature", 1), "did you mean --temperature?")

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            ("--prompt a --prompt-file b", ["--prompt and --prompt-file", "choose one"]),
            ("--prompt-file a --prompts b", ["--prompt-file and --prompts", "choose one"]),
            ("--json --jsonl", ["--json and --jsonl", "choose one"]),
            ("--interactive --json", ["--interactive is for one text"]),
            ("--interactive --num-samples 2", ["--interactive is for one text"]),
            ("--num-beams 4 --top-k 3", ["--num-beams does not sample", "--top-k"]),
            ("--num-beams 4 --best-of 3", ["--num-beams does not sample", "--best-of"]),
            ("--num-beams 3 --num-samples 4", ["--num-beams 3 finds 3 texts"]),
            ("--regex a --stop b", ["--regex says where the text ends; leave --stop out"]),
            ("--acrostic a --stop-at line", ["--acrostic says where the text ends; leave --stop-at out"]),
            ("--prompt-file nothing.txt", ["cannot read the prompt from nothing.txt", "No such file"]),
            ("--prompts .", ["cannot read the prompt from .", "directory"]),
            ("--out novel.docx", ["--out novel.docx", "plain text; name it novel.txt"]),
            ("--min-length 9 --length 8", ["--min-length 9 is more than the text can have: 8 characters"]),
            ("--logprobs -1", ["--logprobs -1 is out of range"]),
            ("--temperature hot", ["--temperature 'hot'", "0.3:1.2"]),
            ("--temperature 1:2:3", ["--temperature '1:2:3'"]),
            ("--temperature 0.5:-1", ["--temperature 0.5:-1 is out of range"]),
            ("--logit-bias e", ["--logit-bias 'e'", "e=-1.5"]),
            ("--logit-bias e=much", ["--logit-bias 'e=much'"]),
            ("--logit-bias z-a=1", ["error: --logit-bias: the range z-a is reversed; write a-z"]),
            ("--only é", ["leave none of the model's characters"]),
            ("--escapes --forbid \\x00-\\uffff", ["leave none of the model's characters"]),
            ("--regex (", ["error: --regex '(': missing )"]),
            ("--regex (?=a)b", ["lookaround", "not supported"]),
            ("--regex a{9} --length 8", ["at least 9 characters; --length is 8"]),
            ("--must-include lord --length 3", ["at least 4 characters; --length is 3"]),
            ("--must-include é", ["not in the model's vocabulary: 'é'"]),
            ("--acrostic q", ["--acrostic 'q': 'q' (U+0071 LATIN SMALL LETTER Q) is not in the model's vocabulary"]),
            ("--regex a+ --must-include n", ["no text of the model's characters meets both"]),
            ("--stop-at word", ["--stop-at", "paragraph"]),
            ("--engine gpu", ["--engine", "numpy"]),
        ],
    )
    def test_invalid_combinations_and_impossible_constraints_are_one_line(self, command, flags, words):
        in_process.assert_user_error(command(*flags.split()), *words)

    @pytest.mark.parametrize("form", [[], ["--json"], ["--jsonl"], ["--num-samples", 9], ["--logprobs", 1]])
    def test_impossible_constraints_print_nothing_to_standard_output(self, command, form):
        for wish in (["--regex", "é"], ["--only", "é"], ["--must-include", "lord", "--length", 3]):
            in_process.assert_user_error(command("--prompt", "ROMEO", *wish, *form))

    @pytest.mark.parametrize("name", ["--stop", "--must-include", "--regex", "--acrostic"])
    def test_an_empty_text_is_an_error(self, command, name):
        in_process.assert_user_error(command(name, ""), f"{name} is empty")

    def test_a_file_of_prompts_without_any(self, command, prompts):
        in_process.assert_user_error(
            command("--prompts", prompts(b"")), "prompts.txt is empty; write a prompt in each line"
        )

    def test_prompts_that_are_not_utf_8(self, command, prompts):
        in_process.assert_user_error(
            command("--prompt-file", prompts(b"ROMEO\xff")), "prompts.txt is not UTF-8: byte 5"
        )
        in_process.assert_user_error(command("--prompts", prompts(b"\n\x80\n")), "prompts.txt is not UTF-8: byte 1")

    def test_undecodable_standard_input(self, piped):
        result = piped(b"\xff", "--prompt", "-")
        assert (result.returncode, result.stdout) == (2, b"")
        assert (
            result.stderr
            == b"error: the prompt in standard input is not UTF-8: byte 0 cannot be decoded; save it as UTF-8\n"
        )

    @pytest.mark.parametrize(
        ("name", "value"),
        [("--stop", "-"), ("--only", "-a-z"), ("--forbid", "-"), ("--logit-bias", "-=1"), ("--regex", "-?N[A-Z]*")],
    )
    def test_values_that_begin_with_a_dash(self, command, name, value):
        status, _, err = command(name, value, "--length", 5)
        assert status == 0
        assert "error" not in err


def test_the_progress_bar_of_a_long_prompt_is_not_on_standard_output(workplace, tmp_path):
    (tmp_path / "long.txt").write_text("ROMEO:\nO speak again, my lord?\n\n" * 10_000, encoding="utf-8")
    flags = ("--prompt-file", tmp_path / "long.txt", "--length", 300, "--seed", 1, "--jsonl")
    with (tmp_path / "written.txt").open("w") as file:
        flags = ("--checkpoint", "play-1", *flags)
        status, screen = on_a_screen("generate.py", *flags, cwd=workplace, stdout=file)
    assert status == 0
    assert len(strictly((tmp_path / "written.txt").read_text(encoding="utf-8"))["text"]) == 300
    assert "finish_reason" not in screen


def test_a_prompt_is_read_once_for_many_texts(generator, monkeypatch):
    read = []
    begin = generator.prefill
    monkeypatch.setattr(generator, "prefill", lambda prompt, **others: read.append(prompt) or begin(prompt, **others))
    for options in ({"num_samples": 300}, {"num_samples": 3, "best_of": 100}, {"num_samples": 3, "num_beams": 4}):
        texts = list(generator.generate_texts(["ROMEO", "NURSE", "ROMEO"], GenerationSettings(length=3, **options)))
        assert len(texts) == 3 * options["num_samples"]
        assert sorted(read) in (["NURSE", "ROMEO"], ["NURSE", "ROMEO", "ROMEO"])
        read.clear()


@pytest.mark.parametrize("flags", [("--seed", "1.5"), ("--length=2.6",), ("--num-samples", ".5"), ("--logprobs", "1.")])
def test_a_fraction_is_not_a_whole_number(command, flags):
    in_process.assert_user_error(command(*flags), "must be a whole number")


def test_an_acrostic_needs_a_new_line(command):
    status, _, err = command("--acrostic", "RO", "--prompt", "ROMEO")
    assert status == 2
    assert "end the prompt with a newline" in err
    status, out, _ = command("--acrostic", "RO", "--prompt", "ROMEO:\n", "--length", 80)
    assert status == 0
    assert [line[0].upper() for line in out.splitlines()[1:3]] == ["R", "O"]  # capital or small


def test_byte_order_mark_and_cr_of_a_prompt_file_are_dropped(command, tmp_path):
    (tmp_path / "windows.txt").write_bytes(b"\xef\xbb\xbfROMEO:\r\nO speak")
    flags = ("--length", 6, "--temperature", 0)
    assert (
        command("--prompt-file", tmp_path / "windows.txt", *flags)[1]
        == command("--prompt", "ROMEO:\nO speak", *flags)[1]
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_prompt_file_of_notepad_is_read_by_its_byte_order_mark(command, tmp_path, encoding):
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    (tmp_path / "unicode.txt").write_bytes(f"{mark}ROMEO: O\r\n\x1a".encode(encoding))
    flags = ("--length", 6, "--temperature", 0)
    assert command("--prompt-file", tmp_path / "unicode.txt", *flags)[1] == command("--prompt", "ROMEO: O", *flags)[1]


ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


def test_a_prompt_in_the_c_locale_is_utf_8(workplace):
    result = processes.run("generate.py", "--checkpoint", "play-1", "--prompt", "ROMÉO", cwd=workplace, env=ASCII)
    assert result.returncode == 2
    assert "U+00C9" in result.stderr
    assert "U+DC" not in result.stderr


def test_characters_that_standard_output_cannot_take_are_counted(tmp_path):
    (tmp_path / "french.txt").write_text("été à la plage\n" * 200, "utf-8")
    result = processes.run("textgen", "corpora", "stats", "--corpus", "french.txt", cwd=tmp_path, env=ASCII)
    assert result.returncode == 0
    assert "2 characters are '?' in the output, whose encoding is ascii; set PYTHONUTF8=1" in result.stderr


def test_closed_streams_give_no_traceback(workplace):
    for redirection, status, said in (
        ("--prompt - <&-", 2, "standard input is closed"),
        ("--prompt ROMEO 2>&-", 0, ""),
        ("--bogus 2>&-", 2, ""),
        ("--help > /dev/full", 2, "No space left"),
    ):
        flags = ("--checkpoint", "play-1", "--length", 5)
        result = in_a_shell("generate.py", *flags, redirection=redirection, cwd=workplace)
        assert result.returncode == status, (redirection, result)
        assert said in result.stderr
        assert "Traceback" not in result.stderr


def test_control_characters_in_errors_are_escaped(command):
    status, _, err = command("--prompts", "\x1b[31mX")
    assert status == 2
    assert r"\x1b[31mX" in err
    assert "\x1b[31m" not in err


def test_texts_come_in_order(generator):
    settings = GenerationSettings(length=400, num_samples=40, seed=2, stop="ROMEO", temperature=1.2)
    texts = generator.generate_texts([""], settings)
    first = next(texts)
    assert [first.sample, *(text.sample for text in texts)] == list(range(40))


class TestLengthAndForm:
    def test_words(self, command):
        result = command("--words", 7, "--seed", 1, "--no-echo", "--prompt", "ROMEO:")
        assert len(result.out.split()) == 7

    def test_a_sentence_is_completed(self, command, generator):
        result = command("--length", 20, "--complete", "sentence", "--seed", 1, "--json")
        (text,) = json.loads(result.out)["texts"]
        assert len(text["text"]) > 20
        assert text["text"].rstrip()[-1] in ".?!"
        assert text["finish_reason"] == "length"
        assert text["text"] == generator.generate(length=20, complete="sentence", seed=1)

    def test_a_text_does_not_stop_before_its_least_length(self, command):
        flags = ("--stop-at", "line", "--seed", 1, "--no-echo", "--prompt", "ROMEO:\n")
        assert len(command(*flags, "--min-length", 60).out) >= 60 > len(command(*flags).out)

    def test_the_prompt_is_left_out(self, command):
        flags = ("--seed", 1, "--length", 30, "--prompt", "ROMEO:")
        for more in ((), ("--num-samples", 9)):
            echoed, alone = command(*flags, *more), command(*flags, *more, "--no-echo")
            assert "ROMEO:" + alone.out.split(SEPARATOR)[0] == echoed.out.split(SEPARATOR)[0]

    def test_a_file_gets_what_would_be_printed(self, command, tmp_path):
        for form in ((), ("--json",), ("--num-samples", 9)):
            flags = ("--seed", 1, "--length", 30, *form)
            result = command(*flags, "--out", tmp_path / "text.txt")
            assert result.out == ""
            assert (tmp_path / "text.txt").read_text() == command(*flags).out

    def test_a_prompt_may_be_a_document(self, command, tmp_path):
        (tmp_path / "novel.docx").write_bytes(docx_of("<w:p><w:r><w:t>ROMEO</w:t></w:r></w:p>"))
        flags = ("--seed", 1, "--length", 30)
        expected = command(*flags, "--prompt", "ROMEO").out
        assert command(*flags, "--prompt-file", tmp_path / "novel.docx").out == expected
        shutil.copy(tmp_path / "novel.docx", tmp_path / "novel.txt")
        result = command(*flags, "--prompt-file", tmp_path / "novel.txt")
        in_process.assert_user_error(result, "is no text but a document or book; give it the suffix .docx")

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
    def test_a_signal_keeps_the_text_so_far(self, workplace, tmp_path, number):
        flags = ["--checkpoint", "play-1", "--length", 10**8, "--seed", 1, "--out", tmp_path / "text.txt"]
        process = start("generate.py", *flags, cwd=workplace, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        wait_for(lambda: any(path.stat().st_size for path in tmp_path.glob(".*.tmp")), process)
        process.send_signal(number)
        process.communicate(timeout=60)
        assert process.returncode == 130
        assert len((tmp_path / "text.txt").read_text()) > 1000
        assert [path.name for path in tmp_path.iterdir()] == ["text.txt"]

    def test_a_file_that_cannot_be_written_leaves_nothing(self, command, tmp_path):
        (tmp_path / "file").write_text("x")
        in_process.assert_user_error(command("--length", 3, "--out", tmp_path / "file" / "text.txt"), "cannot write")
        assert [path.name for path in tmp_path.iterdir()] == ["file"]

    @pytest.mark.parametrize("end", ["\n", "\r\n", ""])
    def test_the_last_newline_of_a_file_or_a_pipe_is_not_part_of_the_prompt(self, command, piped, prompts, end):
        flags = ("--seed", "1", "--length", "30")
        expected = command(*flags, "--prompt", "ROMEO").out
        assert command(*flags, "--prompt-file", prompts(b"ROMEO" + end.encode())).out == expected
        assert piped(b"ROMEO" + end.encode(), "--prompt", "-", *flags).stdout.decode() == expected

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--words", 5, "--length", 9], "--words and --length"),
            (["--regex", "a+", "--complete", "word"], "says where the text ends; leave --complete out"),
            (["--interactive", "--out", "x"], "leave --out and --no-echo out"),
        ],
    )
    def test_flags_that_exclude_each_other(self, command, flags, words):
        in_process.assert_user_error(command(*flags), words)
