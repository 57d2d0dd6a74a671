"""`textgen evaluate` as a user starts it."""

import json
import math
import re
import shutil
from pathlib import Path

import pytest
from conftest import TEXT, on_a_screen
from helpers.in_process import assert_user_error, starter
from helpers.processes import run

from textgen.cli import main
from textgen.runs.model_folder import read_model

FAST = ("--no-dynamic", "--no-cache", "--windows", 0)
VALIDATION, TEST = (len(TEXT[int(len(TEXT) * begin) : int(len(TEXT) * end)]) for begin, end in ((0.9, 0.95), (0.95, 1)))
ROWS = "uniform unigram ngram xz zstd model temperature windows int8 cache dynamic".split()


@pytest.fixture(scope="module")
def place(workplace, tmp_path_factory):
    """A folder with a run, its corpus and another text."""
    folder = tmp_path_factory.mktemp("evaluated")
    shutil.copytree(workplace / "checkpoints", folder / "checkpoints")
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "other.txt").write_text(TEXT[::-1][:400], encoding="utf-8", newline="")
    return folder


@pytest.fixture
def evaluate(place, capsys, monkeypatch):
    """Runs the command in this process, in a folder."""
    return starter("evaluate", place, capsys, monkeypatch)


@pytest.fixture
def copy(place, tmp_path):
    """The same folder, to be spoilt."""
    shutil.copytree(place, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_text_has_all_rows_and_notes(place):
    result = run("textgen", "evaluate", cwd=place)
    assert result.returncode == 0, result.stderr
    assert all(re.fullmatch(r"[a-z0-9 -]+: \d+ %", line) for line in result.stderr.splitlines()), result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == f"play.txt, test split: {TEST} characters, evaluated with play-1"
    assert re.fullmatch(r" +bits per char\. +95 % +nats +perplexity", lines[2])
    names = [
        r"uniform, \d+ ids", "unigram", r"Kneser-Ney \d-gram", "xz -9e", "zstd -22", "model",
        r"  at temperature \d\.\d+",
        f"  in windows of {TEST - 1}", "  in 8 bits", "  with a cache", "  with dynamic evaluation",
    ]  # fmt: skip
    for line, name in zip(lines[3:14], names, strict=True):
        assert re.fullmatch(name + r" +\d\.\d{3}( +\d\.\d{3} - \d\.\d{3})? +\d\.\d{4} +\d+\.\d\d", line), line
    notes = " ".join(lines[15:])
    assert "after the 1,024 characters before it" in notes
    assert "2,000 resamples of blocks of 14 characters" in notes
    assert f"400 random windows of {TEST - 1}, seed 0, without carried state" in notes
    assert "C(training + text) - C(training)" in notes
    assert f"Fitted on the first {VALIDATION} characters of the validation split: ngram order " in notes
    assert re.search(r"cache theta [\d.]+, share [\d.]+; dynamic rate [\de.-]+, decay [\de.-]+\.", notes)
    assert "\x1b" not in result.stdout


def test_json_values_agree(place, evaluate):
    result = evaluate("play-1", "--json")
    content = result.document
    assert (content["model"], content["text"], content["split"]) == ("play-1", "play.txt, test split", "test")
    assert content["digest"] == read_model(place / "checkpoints/play-1/model").digest
    assert (content["characters"], content["unknown"], content["context"]) == (TEST, 0, 1024)
    assert content["fitted_on"] == f"the first {VALIDATION} characters of the validation split"
    assert content["bootstrap"] == {"block": 14, "resamples": 2000, "level": 0.95}
    assert list(result.rows) == ROWS
    for name, row in result.rows.items():
        nats = row["nats_per_character"]
        assert row["bits_per_character"] == pytest.approx(nats / math.log(2), rel=1e-5)
        assert row["perplexity"] == pytest.approx(math.exp(nats), rel=1e-5)
        if name in ("xz", "zstd"):
            assert row["interval"] is None
        else:
            low, high = row["interval"]
            assert low <= row["bits_per_character"] <= high
            # Of so short a text there is one window only.
            assert (low < high) == (name not in ("uniform", "windows"))
    rows = {name: row["bits_per_character"] for name, row in result.rows.items()}
    assert rows["uniform"] == pytest.approx(math.log2(len(set(TEXT))), abs=1e-6)
    assert rows["uniform"] > rows["unigram"] > rows["ngram"]
    assert rows["windows"] == pytest.approx(rows["model"], abs=0.2)
    assert rows["int8"] == pytest.approx(rows["model"], abs=0.02)
    assert result.rows["windows"]["numbers"] == {"windows": 400, "window": TEST - 1, "seed": 0}
    assert result.rows["cache"]["fitted"] == ["theta", "share"]
    assert result.rows["dynamic"]["fitted"] == ["rate", "decay"]
    assert evaluate("--json").out == result.out  # the same again


def test_the_loss_of_the_validation_part_is_that_of_training(place, evaluate):
    model = read_model(place / "checkpoints/play-1/model")
    found = evaluate("--split", "validation", "--json", *FAST).rows["model"]["nats_per_character"]
    assert found == pytest.approx(model.training["val_loss"], abs=1.5e-3)


def test_the_loss_is_that_of_score(place, evaluate, capsys):
    found = evaluate("--text", "play.txt", "--json", *FAST)
    with pytest.raises(SystemExit):
        main(["score", "play.txt", "--json"])
    scored = json.loads(capsys.readouterr().out)
    assert found.rows["model"]["nats_per_character"] == pytest.approx(scored["nats_per_character"], rel=1e-5)
    assert found.document["context"] == 1
    assert found.document["split"] is None


def test_numbers_are_never_fitted_on_the_evaluated_text(evaluate):
    fitted = {
        split: evaluate("--split", split, "--json", *FAST, "--no-baselines").document["fitted_on"]
        for split in ("training", "validation", "test")
    }
    assert "validation split" in fitted["training"]
    assert "validation split" in fitted["test"]
    assert re.search(r"last \d+ characters of the training split \(the model has learned them", fitted["validation"])


def test_given_numbers_are_used_and_not_fitted(evaluate):
    flags = "--order 3 --cache-theta 0.25 --cache-share 0.1 --cache-size 50 --dynamic-rate 0 --dynamic-decay 0"
    rows = evaluate("--json", "--no-temperature", "--windows", 5, "--seed", 3, *flags.split()).rows
    assert not any(row["fitted"] for row in rows.values())
    assert rows["ngram"]["numbers"]["order"] == 3
    assert rows["cache"]["numbers"] == {"theta": 0.25, "share": 0.1, "size": 50}
    assert rows["dynamic"]["numbers"] == {"rate": 0, "decay": 0, "segment": 32}
    assert rows["windows"]["numbers"] == {"windows": 5, "window": TEST - 1, "seed": 3}
    assert rows["dynamic"]["bits_per_character"] == pytest.approx(rows["model"]["bits_per_character"], rel=1e-4)


def test_rows_can_be_left_out(evaluate):
    none = ("--no-baselines", "--no-temperature", "--no-eight-bit")
    assert list(evaluate("--json", *FAST, *none).rows) == ["model"]


def test_max_characters_evaluates_the_beginning(evaluate):
    content = evaluate("--json", *FAST, "--max-characters", 50).document
    assert content["characters"] == 50
    assert evaluate("--json", *FAST, "--max-characters", 50, "--text", "other.txt").document["characters"] == 50
    assert evaluate("--json", "--max-characters", 1).document["characters"] == 1


def test_all_engines_agree(evaluate):
    auto, numpy, torch = (
        evaluate("--json", *FAST, "--engine", engine).rows["model"]["nats_per_character"]
        for engine in ("auto", "numpy", "torch")
    )
    assert auto == pytest.approx(numpy, rel=1e-5)
    assert auto == pytest.approx(torch, rel=1e-5)


def test_in_bf16_the_model_is_almost_that_of_fp32_and_the_report_says_so(evaluate):
    flags = ("--no-dynamic", "--no-cache", "--windows", 20)
    exact, fast = evaluate("--json", *flags), evaluate("--json", *flags, "--precision", "bf16")
    assert (exact.document["precision"], fast.document["precision"]) == ("fp32", "bf16")
    for name in ("model", "temperature", "windows"):
        bits = [answer.rows[name]["bits_per_character"] for answer in (exact, fast)]
        assert bits[0] != bits[1] == pytest.approx(bits[0], abs=0.02)
    assert exact.rows["int8"] == fast.rows["int8"]
    assert "are computed in bf16" in evaluate(*FAST, "--precision", "bf16").out


def test_without_a_test_part_the_validation_part_is_evaluated(copy, evaluate):
    settings = copy / "checkpoints/play-1/settings.yaml"
    settings.write_text(settings.read_text().replace("split: 90/5/5", "split: 90/10"))
    assert evaluate("--json", *FAST, cwd=copy).document["split"] == "validation"
    assert evaluate(*FAST, cwd=copy).out.startswith(f"play.txt, validation split: {VALIDATION + TEST} characters")
    assert_user_error(evaluate("--split", "test", cwd=copy), "no test split", "choose another one")


def test_the_runs_text_may_lie_beside_its_settings(copy, evaluate):
    expected = evaluate("--json", *FAST, cwd=copy).rows
    shutil.move(copy / "play.txt", copy / "checkpoints/play-1/play.txt")
    assert evaluate("--json", *FAST, cwd=copy).rows == expected


@pytest.mark.parametrize("spoil", ["changed", "missing", "a model alone"])
def test_without_the_runs_text_another_one_can_be_evaluated(copy, evaluate, spoil):
    flags = ["--checkpoints", "checkpoints"]
    if spoil == "changed":
        (copy / "play.txt").write_text(TEXT + "!")
        words = ["play.txt is not the text of the run", "put the old text back"]
    elif spoil == "missing":
        (copy / "play.txt").unlink()
        words = ["there is no text play.txt", "settings.yaml names it", "beside settings.yaml"]
    else:
        shutil.move(copy / "checkpoints/play-1/model", copy / "alone")
        flags, words = ["alone"], ["no settings.yaml names the text of the run"]
    assert_user_error(evaluate(*flags, cwd=copy), *words, "--text FILE")
    result = evaluate(*flags, "--text", "other.txt", "--json", "--windows", 3, cwd=copy)
    assert list(result.rows) == ["uniform", "model", "windows", "int8"]
    assert result.document["fitted_on"] is None
    (line,) = result.err.splitlines()
    assert line.startswith("warning: rows that need the run's corpus are left out: ")
    for word in words:
        assert word in line
    by_hand = ("--cache-theta", 0.3, "--cache-share", 0.1)
    assert "cache" in evaluate(*flags, "--text", "other.txt", "--json", *by_hand, cwd=copy).rows


def test_a_row_with_infinite_losses_is_left_out_with_a_warning(copy, evaluate):
    given = ("--cache-theta", 9, "--cache-share", 1, "--no-dynamic", "--no-baselines", "--windows", 0)
    result = evaluate("play-1", "--text", "other.txt", "--json", *given, cwd=copy)
    assert list(result.rows) == ["model", "temperature", "int8"]
    assert result.err.splitlines() == ["warning: with a cache: its losses become infinite: give it other numbers"]


def test_unknown_characters_are_an_error_or_left_out_or_replaced(copy, evaluate):
    (copy / "odd.txt").write_text("ROMÉO:\nO speak again\n", encoding="utf-16")
    flags = ("--text", "odd.txt", "--encoding", "utf-16")
    assert_user_error(evaluate(*flags, cwd=copy), "odd.txt, line 1, column 4", "--on-unknown replace (")
    skipped = evaluate(*flags, "--on-unknown", "skip", "--json", *FAST, cwd=copy).document
    assert (skipped["characters"], skipped["unknown"]) == (20, 1)
    shown = evaluate(*flags, "--on-unknown", "replace", *FAST, cwd=copy).out
    assert "Characters that are not in the model's vocabulary were replaced: 1." in shown


def test_the_report_fits_into_80_columns(place):
    status, output = on_a_screen("textgen", "evaluate", cwd=place, size=(40, 80))
    assert status == 0
    assert "\x1b[1m" in output
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output.replace("\r\n", "\n"))
    table = shown[shown.index("play.txt, test split") :]
    assert "with dynamic evaluation" in table
    assert all(len(line) <= 80 for line in table.splitlines())
    assert "dynamic evaluation" in shown[: shown.index("play.txt, test split")]  # the bar


def test_a_full_disk_is_an_error_of_one_line(place):
    with Path("/dev/full").open("w") as full:
        result = run("textgen", "evaluate", *FAST, cwd=place, stdout=full)
    assert result.returncode == 2
    assert result.stderr == "error: cannot write to standard output: No space left on device\n"


def test_a_text_from_standard_input(place):
    flags = [*map(str, FAST), "--no-baselines", "--no-eight-bit", "--no-temperature", "--json", "--text", "-"]
    result = run("textgen", "evaluate", *flags, cwd=place, input=TEXT)
    assert json.loads(result.stdout)["characters"] == len(TEXT), result.stderr


@pytest.mark.parametrize(
    ("columns", "heads"),
    [(80, "bits per char. 95 % nats perplexity"), (70, "bits per char. 95 % nats"), (50, "bits per char. nats")],
)
def test_a_narrow_terminal_leaves_out_columns_and_truncates_no_figures(place, columns, heads):
    status, shown = on_a_screen("textgen", "evaluate", *FAST, "--no-baselines", cwd=place, size=(40, columns))
    assert status == 0
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", shown)
    table = shown[shown.index("bits per char.") :].splitlines()
    assert " ".join(table[0].split()) == heads
    assert re.fullmatch(r"model +\d\.\d{3} .*", table[1])
    assert "…" not in shown


class TestBadInput:
    def test_a_run_that_does_not_exist(self, evaluate, tmp_path):
        assert_user_error(evaluate("nothing"), "no run or model nothing", "play-1")
        assert_user_error(evaluate(""), "the name of the model is empty")
        assert_user_error(evaluate(cwd=tmp_path), "no trained model")

    @pytest.mark.parametrize(
        "flags",
        [
            ("--cache-size", 9, "--no-cache"),
            ("--dynamic-segment", 9, "--no-dynamic"),
            ("--seed", 9, "--windows", 0),
            ("--order", 3, "--no-baselines"),
        ],
    )
    def test_numbers_for_a_left_out_row(self, evaluate, flags):
        assert_user_error(evaluate(*flags), flags[0], flags[2], "give one of them")

    def test_a_text_that_does_not_exist_or_is_empty(self, copy, evaluate):
        (copy / "empty.txt").write_text("")
        assert_user_error(evaluate("--text", "nothing.txt"), "there is no file nothing.txt")
        assert_user_error(evaluate("--text", "empty.txt", cwd=copy), "empty.txt is empty")

    def test_damaged_settings(self, copy, evaluate):
        settings = copy / "checkpoints/play-1/settings.yaml"
        settings.write_text("split: 7\ncorpus: play.txt\n")
        assert_user_error(evaluate(cwd=copy), "settings.yaml is damaged", "--split")
        settings.write_text("{")
        assert_user_error(evaluate(cwd=copy), "settings")

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--text", "other.txt", "--split", "test"], "give one of them"),
            (["--split", "everything"], "--split"),
            (["--no-cache", "--cache-theta", 1], "--no-cache"),
            (["--no-dynamic", "--dynamic-rate", 1], "--no-dynamic"),
            (["--no-baselines", "--order", 3], "--no-baselines"),
            (["--order", 0], "--order"),
            (["--precision", "bf16", "--engine", "numpy"], "--engine"),
            (["--precision", "int8"], "--precision"),
            (["--windows", -1], "--windows"),
            (["--windows", 1.5], "--windows"),
            (["--max-characters", 0], "--max-characters"),
            (["--max-characters", 2.5], "--max-characters"),
            (["--cache-share", 1.5], "--cache-share"),
            (["--dynamic-rate", -1], "--dynamic-rate"),
            (["--encoding", "nothing", "--text", "other.txt"], "--encoding"),
            (["--casche"], "--cache"),
        ],
    )
    def test_invalid_flags(self, evaluate, flags, words):
        assert_user_error(evaluate(*flags), words)
