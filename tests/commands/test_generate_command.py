"""`generate.py` as a user starts it."""

import contextlib
import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, assert_user_error, clean_environment, on_a_screen
from helpers import processes

import textgen
from textgen.cli import main
from textgen.commands.generate.command import unescape
from textgen.commands.generate.output import SEPARATOR
from textgen.settings.generation import GenerationSettings


@pytest.fixture
def generate(workplace, run):
    return lambda *flags, **options: run("generate.py", *flags, cwd=workplace, **options)


@pytest.fixture
def piped(workplace):
    """Starts `generate.py` with bytes on its standard input; its outputs are bytes too."""

    return lambda content, *flags: processes.run(
        "generate.py", "--checkpoint", "play-1", *flags, cwd=workplace, input=content, encoding=None
    )


@pytest.fixture
def told(workplace, monkeypatch, capsys):
    """Exit status, standard output and standard error of the same command in this process."""
    monkeypatch.chdir(workplace)

    def start(*flags):
        with pytest.raises(SystemExit) as caught:
            main(["generate", "--checkpoint", "play-1", *map(str, flags)])
        return (caught.value.code, *capsys.readouterr())

    return start


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


@pytest.mark.parametrize("prompt", ["-O speak", "--help me"])
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

    def test_a_file_is_the_whole_prompt(self, told, prompts):
        file = prompts(b"ROMEO:\nO speak")
        expected = told("--prompt", r"ROMEO:\nO speak", "--length", 20, "--seed", 1)
        assert told("--prompt-file", file, "--length", 20, "--seed", 1) == expected
        assert expected[1].startswith("ROMEO:\nO speak again")

    def test_an_empty_file_is_no_prompt(self, told, prompts):
        assert told("--prompt-file", prompts(b""), "--length", 20, "--seed", 1) == told("--length", 20, "--seed", 1)

    def test_each_line_of_a_file_is_a_prompt_and_an_empty_line_none(self, told, prompts, generator):
        file = prompts(b"ROMEO:\n\nNURSE\n\nROMEO:\n")
        status, out, err = told("--prompts", file, "--num-samples", 2, "--length", 10, "--seed", 7)
        assert (status, err) == (0, "")
        texts = [strictly(line) for line in out.splitlines()]
        expected = ["ROMEO:", "", "NURSE", "", "ROMEO:"]
        assert [(text["prompt"], text["sample"]) for text in texts] == [(p, k) for p in expected for k in range(2)]
        for text in texts:
            alone = generator.generate(text["prompt"], sample=text["sample"], length=10, seed=7)
            assert text["text"] == alone

    @pytest.mark.parametrize(
        ("content", "expected"), [(b"N\nR", ["N", "R"]), (b"\n", [""]), (b"", []), (b"N\r\nR\r\n", ["N", "R"])]
    )
    def test_the_last_line_may_end_with_a_newline_and_lines_as_windows_ends_them(
        self, told, prompts, content, expected
    ):
        status, out, err = told("--prompts", prompts(content), "--length", 3)
        assert (status, err) == (0, "")
        assert [strictly(line)["prompt"] for line in out.splitlines()] == expected

    def test_prompts_come_from_standard_input_too(self, piped):
        result = piped(b"NURSE\nROMEO\n", "--prompts", "-", "--length", 5)
        assert result.returncode == 0, result.stderr
        assert [strictly(line)["prompt"] for line in result.stdout.splitlines()] == ["NURSE", "ROMEO"]

    def test_prompts_in_one_document(self, told, prompts):
        status, out, _ = told("--prompts", prompts(b"NURSE\n\nROMEO\n"), "--json", "--length", 5)
        assert status == 0
        assert [text["prompt"] for text in strictly(out)["texts"]] == ["NURSE", "", "ROMEO"]

    def test_a_prompt_is_told_as_the_model_read_it(self, told):
        out = told("--prompt", "Róm§eo", "--on-unknown", "replace", "--jsonl", "--length", 5)[1]
        assert strictly(out)["prompt"] == "Rom eo"


class TestJson:
    FLAGS = ("--prompt", r"ROMEO:\n", "--num-samples", 3, "--length", 30, "--seed", 7, "--stop", ",")

    def test_a_document_holds_all_there_is_to_know(self, generate, generator):
        result = generate("--checkpoint", "play-1", *self.FLAGS, "--json", "--temperature", "0.5:1.5")
        assert (result.returncode, result.stderr) == (0, "")
        document = strictly(result.stdout)
        assert document.keys() == {"model", "digest", "engine", "precision", "settings", "texts"}
        assert document["model"] == "play-1"
        assert document["digest"] == generator.model.digest
        settings = document["settings"]
        assert (settings["temperature"], settings["length"], settings["stop"]) == ("0.5:1.5", 30, [","])
        assert settings["seed"] == 7
        assert len(document["texts"]) == 3
        wanted = GenerationSettings(length=30, seed=7, stop=",", temperature="0.5:1.5", num_samples=3)
        expected = list(generator.generate_texts(["ROMEO:\n"], wanted, alternatives=5))
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

    def test_the_seed_that_is_told_writes_it_again(self, told):
        first = strictly(told("--json", "--length", 40, "--temperature", 1.5)[1])
        again = strictly(told("--json", "--length", 40, "--temperature", 1.5, "--seed", first["settings"]["seed"])[1])
        assert again == first
        assert first["texts"][0]["seed"] == first["settings"]["seed"]

    def test_a_line_for_each_text_in_order_with_the_model_in_it(self, told):
        document = strictly(told(*self.FLAGS, "--json")[1])
        status, out, err = told(*self.FLAGS, "--jsonl")
        assert (status, err) == (0, "")
        texts = document.pop("texts")
        assert [strictly(line) for line in out.splitlines()] == [text | document for text in texts]

    @pytest.mark.parametrize("count", [0, 2, 1000])
    def test_as_many_alternatives_as_are_asked_for(self, told, generator, count):
        text = strictly(told("--jsonl", "--length", 4, "--logprobs", count)[1])
        assert [len(others) for others in text["alternatives"]] == [min(count, generator.engine.vocabulary)] * 4
        assert len(text["logprobs"]) == 4

    def test_a_search_has_no_seed(self, told):
        document = strictly(told("--json", "--num-beams", 4, "--num-samples", 2, "--length", 12)[1])
        assert "seed" not in document["settings"]
        totals = [text["logprob"] for text in document["texts"]]
        assert totals == sorted(totals, reverse=True)
        assert [text["seed"] for text in document["texts"]] == [None, None]

    def test_no_text_is_a_document_too(self, told, prompts):
        assert strictly(told("--json", "--length", 0)[1])["texts"][0]["text"] == ""
        assert strictly(told("--json", "--prompts", prompts(b""))[1])["texts"] == []


class TestText:
    def test_forty_texts_are_those_that_are_written_one_by_one(self, told, generator):
        flags = ["--prompt", "ROMEO:", "--seed", 3, "--length", 60, "--temperature", 1.3]
        forty = told(*flags, "--num-samples", 40)[1].removesuffix("\n").split("\n" + SEPARATOR)
        alone = [generator.generate("ROMEO:", sample=k, seed=3, length=60, temperature=1.3) for k in range(40)]
        assert forty == ["ROMEO:" + text for text in alone]
        assert told(*flags, "--num-samples", 7)[1].removesuffix("\n").split("\n" + SEPARATOR) == forty[:7]

    def test_a_stop_text_ends_the_text_and_is_not_shown(self, told):
        flags = ["--prompt", r"ROMEO:\nO speak", "--temperature", 0, "--length", 20]
        assert told(*flags, "--stop", "gain", "--stop", "x")[1] == "ROMEO:\nO speak a\n"
        assert told(*flags, "--stop", r"\n")[1] == told(*flags, "--stop-at", "line")[1]

    def test_the_best_of_several_and_the_most_probable(self, told, generator):
        flags = ["--prompt", "ROMEO:", "--length", 30]
        wishes = {"prompt": "ROMEO:", "length": 30}
        best = generator.generate(**wishes, best_of=5, seed=2)
        assert told(*flags, "--best-of", 5, "--seed", 2)[1] == f"ROMEO:{best}\n"
        assert told(*flags, "--num-beams", 5)[1] == f"ROMEO:{generator.generate(**wishes, num_beams=5)}\n"

    def test_a_constrained_text_complies(self, generate):
        pattern = r"\n[A-Z][a-z ]+, [a-z ]+\?"
        result = generate("--checkpoint", "play-1", "--prompt", "ROMEO:", "--regex", pattern, "--must-include", "fair")
        assert (result.returncode, result.stderr) == (0, "")
        text = result.stdout.removeprefix("ROMEO:").removesuffix("\n")
        assert re.fullmatch(pattern, text)
        assert "fair" in text

    def test_log_probabilities_are_a_table_with_a_line_for_each_character(self, told):
        status, out, _ = told("--prompt", r"ROMEO:\nO speak ", "--temperature", 0, "--length", 5, "--logprobs", 2)
        assert status == 0
        rows = [re.findall(r"('.') +(-\d+\.\d{4})", line) for line in out.splitlines()]
        assert [row[0][0] for row in rows] == [repr(c) for c in "again"]
        assert all(len(row) == 3 and row[0] == row[1] for row in rows)  # greedy: it is the most probable one

    @pytest.mark.parametrize("engine", ["llvm", "numpy", "torch"])
    def test_every_engine_and_precision_writes(self, told, engine):
        flags = ["--prompt", r"ROMEO:\nO speak ", "--temperature", 0, "--length", 5, "--engine", engine]
        for precision in ("fp32", "int8"):
            assert told(*flags, "--precision", precision) == (0, "ROMEO:\nO speak again\n", "")


def test_a_models_bytes_reach_the_terminal_as_whole_characters(tmp_path, run):
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
        assert "\ufffd" in text or "\\\\x" in text  # it was put to the test: most bytes are no characters
    assert_user_error(run("generate.py", "--checkpoint", "bytes", "--regex", "a"), "ids are characters", "bytes")


class TestConfig:
    def test_a_file_may_hold_any_setting_and_lists(self, told, tmp_path):
        (tmp_path / "settings.yaml").write_text(
            "length: 40\ntemperature: 0.3:1.2\nseed: 5\nstop: [zzz, friar]\nmust-include:\n- lord\n"
            "logit-bias:\n- e=1\n- a-c=-0.5\ntop_p: 0.9\nforbid: k\nprompt: 'NURSE:'\njson: true\n"
        )
        flags = (
            "--length 40 --temperature 0.3:1.2 --seed 5 --stop zzz --stop friar --must-include lord "
            "--logit-bias e=1 --logit-bias a-c=-0.5 --top-p 0.9 --forbid k --prompt NURSE: --json"
        )
        by_file = told("--config", tmp_path / "settings.yaml")
        assert by_file == told(*flags.split())
        assert by_file[0] == 0
        assert strictly(by_file[1])["settings"]["logit-bias"] == ["e=1", "a-c=-0.5"]

    def test_one_text_may_stand_for_a_list_and_flags_win(self, told, tmp_path):
        (tmp_path / "settings.yaml").write_text("stop: lord\ntemperature: 0.3\nlength: 20\n")
        settings = strictly(told("--config", tmp_path / "settings.yaml", "--temperature", 0.6, "--json")[1])["settings"]
        assert (settings["stop"], settings["temperature"], settings["length"]) == (["lord"], 0.6, 20)

    @pytest.mark.parametrize("schedule", ["0.5:1.0", "1:0.5", "1:2"])
    def test_a_schedule_is_read_as_on_the_command_line(self, told, tmp_path, schedule):
        (tmp_path / "settings.yaml").write_text(f"temperature: {schedule}\nlength: 5\n")
        settings = strictly(told("--config", tmp_path / "settings.yaml", "--json")[1])["settings"]
        assert settings["temperature"] == schedule

    def test_a_setting_out_of_range_is_told_as_its_flag_would_be(self, told, tmp_path):
        (tmp_path / "settings.yaml").write_text("stop: ['a', '']\n")
        status, out, err = told("--config", tmp_path / "settings.yaml")
        assert (status, out) == (2, "")
        assert err.startswith("error: --stop is empty")


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
            ("--regex a --stop b", ["leave --stop and --stop-at out"]),
            ("--acrostic a --stop-at line", ["leave --stop and --stop-at out"]),
            ("--prompt-file nothing.txt", ["cannot read the prompt from nothing.txt", "No such file"]),
            ("--prompts .", ["cannot read the prompt from .", "directory"]),
            ("--logprobs -1", ["--logprobs -1 is out of range"]),
            ("--temperature hot", ["--temperature 'hot'", "0.3:1.2"]),
            ("--temperature 1:2:3", ["--temperature '1:2:3'"]),
            ("--temperature 0.5:-1", ["--temperature 0.5:-1 is out of range"]),
            ("--logit-bias e", ["--logit-bias 'e'", "e=-1.5"]),
            ("--logit-bias e=much", ["--logit-bias 'e=much'"]),
            ("--logit-bias z-a=1", ["the range z-a is reversed; write a-z"]),
            ("--only é", ["leave none of the model's characters"]),
            ("--forbid \\x00-\\uffff", ["leave none of the model's characters"]),
            ("--regex (", ["cannot use the pattern '('"]),
            ("--regex (?=a)b", ["lookaround", "not supported"]),
            ("--regex a{9} --length 8", ["at least 9 characters; --length is 8"]),
            ("--must-include lord --length 3", ["at least 4 characters; --length is 3"]),
            ("--must-include é", ["does not know", "'é'"]),
            ("--acrostic q", ["no line can start with 'q'"]),
            ("--regex a+ --must-include n", ["no text of the model's characters meets both"]),
            ("--stop-at word", ["--stop-at", "paragraph"]),
            ("--engine gpu", ["--engine", "numpy"]),
        ],
    )
    def test_what_cannot_be_meant_or_met_is_one_line(self, told, flags, words):
        status, out, err = told(*flags.split())
        assert (status, out) == (2, "")
        assert len(err.splitlines()) == 1
        assert err.startswith("error: ")
        for word in words:
            assert word in err

    @pytest.mark.parametrize("form", [[], ["--json"], ["--jsonl"], ["--num-samples", 9], ["--logprobs", 1]])
    def test_where_a_demand_cannot_be_met_nothing_is_written_to_standard_output(self, told, form):
        for wish in (["--regex", "é"], ["--only", "é"], ["--must-include", "lord", "--length", 3]):
            status, out, err = told("--prompt", "ROMEO", *wish, *form)
            assert (status, out) == (2, "")
            assert err.startswith("error: ")

    @pytest.mark.parametrize("name", ["--stop", "--must-include"])
    def test_an_empty_text_is_refused(self, told, name):
        status, out, err = told(name, "")
        assert (status, out) == (2, "")
        assert err.startswith(f"error: {name} is empty")

    def test_as_processes(self, generate, prompts):
        assert_user_error(generate("--regex", "a{9}", "--length", 8), "at least 9 characters; --length is 8")
        assert_user_error(generate("--prompt-file", prompts(b"ROMEO\xff")), "prompts.txt is not UTF-8: byte 5")
        assert_user_error(generate("--prompts", prompts(b"\n\x80\n")), "prompts.txt is not UTF-8: byte 1")

    def test_undecodable_standard_input(self, piped):
        result = piped(b"\xff", "--prompt", "-")
        assert (result.returncode, result.stdout) == (2, b"")
        assert result.stderr == b"error: the prompt in standard input is not UTF-8: byte 0 cannot be decoded\n"

    @pytest.mark.parametrize(
        ("name", "value"),
        [("--stop", "-"), ("--only", "-a-z"), ("--forbid", "-"), ("--logit-bias", "-=1"), ("--regex", "-?N[A-Z]*")],
    )
    def test_a_text_that_begins_with_a_dash_is_no_mistake(self, told, name, value):
        status, _, err = told(name, value, "--length", 5)
        assert (status, err) == (0, "")


def test_a_long_prompts_bar_on_the_screen_leaves_standard_output_alone(workplace, tmp_path):
    (tmp_path / "long.txt").write_text("ROMEO:\nO speak again, my lord?\n\n" * 10_000, encoding="utf-8")
    flags = f"--checkpoint {workplace}/checkpoints/play-1 --prompt-file long.txt --length 300 --seed 1 --jsonl"
    program = f"{sys.executable} {ROOT / 'generate.py'} {flags} > written.txt"
    master, slave = pty.openpty()
    process = subprocess.Popen(
        ["bash", "-c", program], cwd=tmp_path, env=clean_environment() | {"TERM": "xterm"}, stdin=slave, stderr=slave
    )
    os.close(slave)
    screen = b""
    with contextlib.suppress(OSError):
        while chunk := os.read(master, 65536):
            screen += chunk
    os.close(master)
    assert process.wait(60) == 0
    assert len(strictly((tmp_path / "written.txt").read_text(encoding="utf-8"))["text"]) == 300
    assert b"finish_reason" not in screen


def test_a_prompt_is_read_once_however_many_texts_follow_it(generator, monkeypatch):
    read = []
    begin = generator.prefill
    monkeypatch.setattr(generator, "prefill", lambda prompt, **others: read.append(prompt) or begin(prompt, **others))
    for wishes in ({"num_samples": 300}, {"num_samples": 3, "best_of": 100}, {"num_samples": 3, "num_beams": 4}):
        texts = list(generator.generate_texts(["ROMEO", "NURSE", "ROMEO"], GenerationSettings(length=3, **wishes)))
        assert len(texts) == 3 * wishes["num_samples"]
        assert sorted(read) in (["NURSE", "ROMEO"], ["NURSE", "ROMEO", "ROMEO"])
        read.clear()


@pytest.mark.parametrize("flags", [("--seed", "1.5"), ("--length=2.6",), ("--num-samples", ".5"), ("--logprobs", "1.")])
def test_a_whole_number_is_no_other(told, flags):
    status, out, err = told(*flags)
    assert (status, out) == (2, "")
    assert "must be a whole number" in err


def test_an_acrostic_begins_a_line(told):
    status, _, err = told("--acrostic", "RO", "--prompt", "ROMEO")
    assert status == 2
    assert r"end the prompt with \n" in err
    status, out, _ = told("--acrostic", "RO", "--prompt", r"ROMEO:\n", "--length", 80)
    assert status == 0
    assert [line[0].upper() for line in out.splitlines()[1:3]] == ["R", "O"]  # capital or small


def test_an_acrostic_without_prompts_writes_nothing(told, prompts):
    assert told("--acrostic", "RO", "--prompts", prompts(b"")) == (0, "", "")


def test_a_byte_order_mark_and_returns_of_a_prompt_file_are_no_text(told, tmp_path):
    (tmp_path / "windows.txt").write_bytes(b"\xef\xbb\xbfROMEO:\r\nO speak")
    flags = ("--length", 6, "--temperature", 0)
    assert told("--prompt-file", tmp_path / "windows.txt", *flags)[1] == told("--prompt", r"ROMEO:\nO speak", *flags)[1]


def test_closed_streams_are_no_traceback(workplace):
    program = f"{sys.executable} {ROOT / 'generate.py'} --checkpoint play-1 --length 5"
    for redirections, status, said in (
        ("--prompt - <&-", 2, "standard input is closed"),
        ("--prompt ROMEO 2>&-", 0, ""),
        ("--bogus 2>&-", 2, ""),
        ("--help > /dev/full", 2, "No space left"),
    ):
        result = subprocess.run(
            ["bash", "-c", f"{program} {redirections}"],
            cwd=workplace,
            env=clean_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == status, (redirections, result)
        assert said in result.stderr
        assert "Traceback" not in result.stderr


def test_what_a_user_typed_cannot_move_the_cursor(told):
    status, _, err = told("--prompts", "\x1b[31mX")
    assert status == 2
    assert r"\x1b[31mX" in err
    assert "\x1b[31m" not in err


def test_texts_come_when_they_are_done_and_in_order(generator):
    wanted = GenerationSettings(length=400, num_samples=40, seed=2, stop="ROMEO", temperature=1.2)
    texts = generator.generate_texts([""], wanted)
    first = next(texts)
    assert [first.sample, *(text.sample for text in texts)] == list(range(40))
