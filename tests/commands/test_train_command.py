"""`train.py` as a user starts it."""

import errno
import json
import math
import mmap
import os
import random
import re
import shlex
import signal
import stat
import subprocess

import pytest
import yaml
from conftest import TEXT, assert_user_error, on_a_screen, start
from helpers import in_process
from helpers.processes import wait_for

from textgen.runs.model_folder import read_model

SMALL = "--hidden 16 --layers 1 --batch-size 8 --window 32 --wandb disabled".split()
QUICK = [*SMALL, "--max-steps", "20"]
KEYS = {"step", "epoch", "time", "train/loss", "train/bpc", "lr", "muon_lr", "chars_per_second"}
KEYS |= {"grad_norm", "clip_rate", "weight_norm", "update_norm"}


def lines_of(run_folder):
    return [json.loads(line) for line in (run_folder / "metrics.jsonl").read_text().splitlines()]


@pytest.fixture
def place(tmp_path):
    """A folder with a text."""
    (tmp_path / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    return tmp_path


@pytest.fixture
def train(tmp_path, capsys, monkeypatch):
    """Runs the command in this process, in the test's folder."""
    return in_process.starter("train", tmp_path, capsys, monkeypatch)


class TestARun:
    def test_its_folder_holds_what_is_promised(self, workplace):
        folder = workplace / "checkpoints" / "play-1"
        names = {"model", "state", "settings.yaml", "metrics.jsonl", "wandb", ".lock"}
        assert {p.name for p in folder.iterdir()} == names
        assert {p.name for p in (folder / "state").iterdir()} == {"last.ckpt", "previous.ckpt", "best.ckpt"}
        model = read_model(folder / "model")
        assert model.config.hidden == 64
        assert model.corpus["name"] == "play"

    def test_it_learns(self, workplace):
        lines = lines_of(workplace / "checkpoints" / "play-1")
        training = [line for line in lines if "train/loss" in line]
        validation = [line for line in lines if "val/loss" in line]
        assert all(set(line) == KEYS for line in training)
        assert [line["step"] for line in training] == list(range(50, 301, 50))
        assert training[0]["train/loss"] > 1.0
        assert training[-1]["train/loss"] < 0.5
        for line in validation:
            assert line["val/bpc"] == pytest.approx(line["val/loss"] / 0.6931472)
        assert validation[-1]["step"] == 300
        assert training[-1]["lr"] < training[1]["lr"]
        assert all(line["grad_norm"] > 0 and line["chars_per_second"] > 0 for line in training)

    def test_the_model_kept_is_the_best_by_validation(self, workplace):
        folder = workplace / "checkpoints" / "play-1"
        best = min((line for line in lines_of(folder) if "val/loss" in line), key=lambda line: line["val/loss"])
        training = read_model(folder / "model").training
        assert (training["step"], training["val_loss"]) == (best["step"], best["val/loss"])
        assert training["temperature"] == pytest.approx(1.0, abs=0.5)

    def test_piped_output_is_plain_lines_that_end_with_the_command_to_type(self, workplace, run):
        output = (workplace / "stdout.txt").read_text()
        assert "\x1b" not in output
        assert (workplace / "stderr.txt").read_text() == ""
        assert "3,465 characters" in output
        assert len(re.findall(r"^validation at step .* nats, .* bits per character", output, re.MULTILINE)) == 10
        samples = len(re.findall(r"^  (?:0\.5|0\.8|1\.0) │ ", output, re.MULTILINE))
        assert samples % 3 == 0
        assert 6 <= samples <= 30  # a slow machine generates them once a minute only
        assert len(re.findall(r"^diagnosis .*validation", output, re.MULTILINE)) == 1
        (command,) = re.findall(r"^next +(.*)generate\.py (.*)$", output, re.M)
        assert command[1] == "--checkpoint play-1 --prompt 'Good morrow, my lord?'"
        result = run("generate.py", *shlex.split(command[1]), "--length", 20, cwd=workplace)
        assert result.returncode == 0, result.stderr
        assert result.stdout.startswith("Good morrow, my lord?")

    def test_its_settings_can_be_used_again(self, workplace, place, run):
        settings = workplace / "checkpoints" / "play-1" / "settings.yaml"
        saved = yaml.safe_load(settings.read_text())
        assert saved["hidden"] == 64
        assert saved["precision"] in ("fp32", "bf16")
        assert saved["learning-rate"] == 0.016
        flags = ["--config", settings, "--run", "again", "--max-steps", 3, "--wandb", "disabled"]
        result = run("train.py", *flags, cwd=place)
        assert result.returncode == 0, result.stderr
        again = yaml.safe_load((place / "checkpoints" / "again" / "settings.yaml").read_text())
        assert again == saved | {"max-steps": 3, "wandb": "disabled"}

    def test_the_same_seed_gives_the_same_weights(self, place, run):
        for name in ("seed-a", "seed-b"):
            flags = ["--corpus", "play.txt", *QUICK, "--precision", "fp32"]  # a trial may find otherwise another time
            result = run("train.py", *flags, "--run", name, cwd=place)
            assert result.returncode == 0, result.stderr
        a, b = (read_model(place / "checkpoints" / f"seed-{name}" / "model").weights for name in "ab")
        assert all((a[name] == b[name]).all() for name in a)

    def test_an_existing_name_is_refused_and_not_touched(self, workplace, run):
        before = (workplace / "checkpoints" / "play-1" / "metrics.jsonl").read_bytes()
        result = run("train.py", "--corpus", "play.txt", *QUICK, "--run", "play-1", cwd=workplace)
        assert_user_error(result, "play-1 exists already", "--run")
        assert (workplace / "checkpoints" / "play-1" / "metrics.jsonl").read_bytes() == before

    def test_accumulated_windows_are_one_step_with_a_loss_per_character(self, place, run):
        flags = ["--corpus", "play.txt", *QUICK, "--run", "accumulated", "--accumulate", 3, "--log-every", 1]
        result = run("train.py", *flags, cwd=place)
        assert result.returncode == 0, result.stderr
        lines = [line for line in lines_of(place / "checkpoints" / "accumulated") if "train/loss" in line]
        assert [line["step"] for line in lines] == list(range(1, 21))
        assert lines[0]["train/loss"] == pytest.approx(math.log(41), rel=0.1)  # 41 characters, nothing learnt yet
        assert lines[-1]["train/loss"] < lines[0]["train/loss"]

    def test_a_short_text_is_said_to_be_the_limit(self, place, run):
        flags = ["--corpus", "play.txt", *QUICK]
        result = run("train.py", *flags, "--run", "short", cwd=place)
        note = "note    3,118 characters are few: about half of the words that the model writes will be real ones."
        assert note in result.stdout
        assert "train longer" not in result.stdout.partition("diagnosis")[2].replace("one validation", "")
        known = run("train.py", *flags, "--run", "known", "--init-from", "short", cwd=place)
        assert "characters are few" not in known.stdout  # what its model has read before counts

    def test_epochs_end_a_run(self, place, run):
        result = run("train.py", "--corpus", "play.txt", *SMALL, "--epochs", 2, "--run", "twice", cwd=place)
        assert result.returncode == 0, result.stderr
        assert lines_of(place / "checkpoints" / "twice")[-1]["epoch"] == 2.0


class TestInATerminal:
    def test_a_bar_shows_figures_and_time_left(self, place):
        flags = ["--corpus", "play.txt", *QUICK, "--run", "terminal", "--log-every", 5]
        status, output = on_a_screen("train.py", *flags, cwd=place)
        assert status == 0, output
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output)
        bar = r"epoch \d+\.\d\d step [\d,]+ [\d,]+ chars/s train \d\.\d{3} .*━.* \d+:\d\d left"
        assert re.search(bar, plain), plain
        assert re.search(r"0:00 left\s+best validation", plain), plain

    @pytest.mark.parametrize("columns", [40, 60, 80])
    def test_nothing_is_wider_than_a_narrow_one(self, place, columns):
        flags = ["--corpus", "play.txt", *QUICK, "--run", f"narrow-{columns}", "--log-every", 5, "--validate-every", 5]
        status, output = on_a_screen("train.py", *flags, cwd=place, size=(40, columns))
        assert status == 0, output
        lines = re.split(r"[\r\n]+", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output))
        assert [line for line in lines if len(line) > columns and "/" not in line] == []
        assert any(re.fullmatch(r".*val \d\.\d{3} .*━ 0:\d\d left", line) for line in lines), lines
        assert re.search(r"^next\n(  .* \\\n)+    --(checkpoint narrow|prompt)", "\n".join(lines), re.MULTILINE), lines

    def test_validations_in_quick_succession_are_in_the_bar_alone(self, place):
        flags = ["--corpus", "play.txt", *QUICK, "--run", "often", "--validate-every", 5]
        status, output = on_a_screen("train.py", *flags, cwd=place)
        assert status == 0, output
        assert re.findall(r"at step (\d+), epoch", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output)) == ["5", "20"]

    def test_a_mistake_is_one_line_there_too(self, place):
        status, output = on_a_screen("train.py", "--corpus", "none/at/all", cwd=place)
        assert status == 2
        assert "error:" in output
        assert re.search(r"error:\S* there is no file none/at/all", output)
        assert output.count("\n") <= 2  # broken between words


@pytest.mark.slow
class TestProcesses:
    def test_two_processes_learn_what_one_learns(self, place, run):
        """The same lanes on one process and on two: the same losses to rounding, validation summed over ranks."""
        flags = ["--corpus", "play.txt", *QUICK, "--accelerator", "cpu", "--log-every", 5, "--precision", "fp32"]
        flags += ["--dropout", 0]  # each process drops units of its own
        for devices in (1, 2):
            result = run("train.py", *flags, "--devices", devices, "--run", f"ranks-{devices}", cwd=place, warm=False)
            assert result.returncode == 0, result.stderr
        assert result.stdout.count("best validation") == 1
        one, two = (lines_of(place / "checkpoints" / f"ranks-{devices}") for devices in (1, 2))
        assert [line["step"] for line in one] == [line["step"] for line in two]
        for a, b in zip(one, two, strict=True):
            for name in ("train/loss", "val/loss", "grad_norm"):
                assert (name in a) == (name in b)
                if name in a:
                    assert a[name] == pytest.approx(b[name], rel=1e-4)

    def test_two_processes_lose_patience_together(self, run, tmp_path):
        letters = random.Random(0)
        flags = corpus(tmp_path, "".join(letters.choices("abcdefghijk", k=700)).encode())
        flags += (
            "--layers 1 --hidden 64 --dropout 0 --batch-size 18 --window 34 --optimizer adamw "
            "--learning-rate 2e-2 --max-steps 30 --validate-every 1 --patience 3 --wandb disabled --accelerator cpu "
            "--devices 2 --run two"
        ).split()
        result = run("train.py", *flags, warm=False)
        assert result.returncode == 0, result.stderr
        assert result.stdout.count("stopped early: 3 validations in a row show overfitting (--patience 3)") == 1
        assert lines_of(tmp_path / "checkpoints" / "two")[-1]["step"] < 25

    def test_a_run_on_several_machines_says_what_it_waits_for_and_can_be_ended(self, place):
        flags = ["--corpus", "play.txt", *QUICK, "--accelerator", "cpu", "--num-nodes", 2]
        address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
        with (place / "said").open("w") as said:
            process = start("train.py", *flags, cwd=place, env=address, warm=False, stdout=said, stderr=said)
        wait_for(lambda: "waiting" in (place / "said").read_text(), process)
        line = "waiting for 1 process on other machines at 127.0.0.1:0 (MASTER_ADDR, MASTER_PORT)\n"
        assert (place / "said").read_text() == line
        process.terminate()
        assert process.wait(timeout=60) == -signal.SIGTERM


class TestSignals:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_a_stopped_run_keeps_what_it_learnt(self, place, run, number):
        name = f"stopped-{number}"
        flags = "--corpus play.txt --hidden 16 --layers 1 --batch-size 8 --window 32 --max-time 1000 --wandb disabled"
        flags += f" --validate-every 100000 --run {name}"
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        process = start("train.py", *flags.split(), cwd=place, **pipes)
        metrics = place / "checkpoints" / name / "metrics.jsonl"
        wait_for(lambda: metrics.exists() and metrics.stat().st_size, process)
        process.send_signal(number)
        output, errors = process.communicate(timeout=240)
        assert process.returncode == 128 + number
        assert "Traceback" not in errors
        assert "the state is saved" in output
        assert "diagnosis there was no validation" in output
        assert (place / "checkpoints" / name / "state" / "last.ckpt").exists()
        result = run("generate.py", "--checkpoint", name, "--length", 5, cwd=place)
        assert result.returncode == 0, result.stderr

    def test_a_run_whose_terminal_is_closed_saves_its_state(self, place, run):
        master, slave = os.openpty()
        flags = [*SMALL, "--max-time", "1000", "--validate-every", "100000", "--run", "closed"]
        streams = {"stdin": slave, "stdout": slave, "stderr": slave, "start_new_session": True}
        process = start("train.py", "--corpus", "play.txt", *flags, cwd=place, terminal=True, **streams)
        os.close(slave)
        metrics = place / "checkpoints" / "closed" / "metrics.jsonl"
        wait_for(lambda: metrics.exists() and metrics.stat().st_size, process)
        os.close(master)
        assert process.wait(timeout=240) == 128 + signal.SIGHUP
        result = run("train.py", "--resume", "closed", "--max-time", "1s", cwd=place)
        assert result.returncode == 0, result.stderr
        assert "is finished" in result.stdout or "resumed at step" in result.stdout


class TestOddDisks:
    """File systems that lack an operation: network drives, shared folders of virtual machines, FUSE."""

    def test_folders_without_sync_files_without_locks_and_without_mmap(self, place, train, monkeypatch):
        fcntl, sync = pytest.importorskip("fcntl"), os.fsync

        def sync_files_only(descriptor):
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(errno.EINVAL, "Invalid argument")
            sync(descriptor)

        def no_locks(*_):
            raise OSError(errno.ENOLCK, "No locks available")

        class NoFiles(mmap.mmap):
            def __new__(cls, fileno, *arguments, **options):
                if fileno != -1:
                    raise OSError(errno.ENODEV, "No such device")
                return super().__new__(cls, fileno, *arguments, **options)

        monkeypatch.setattr(os, "fsync", sync_files_only)
        monkeypatch.setattr(fcntl, "flock", no_locks)
        monkeypatch.setattr(mmap, "mmap", NoFiles)
        result = train("--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "odd")
        assert result.status == 0, result.err
        assert (place / "checkpoints" / "odd" / "model" / "weights.safetensors").exists()
        assert train("--resume", "odd", "--max-steps", 8).status == 0


def corpus(folder, content: bytes):
    (folder / "text.txt").write_bytes(content)
    return ["--corpus", "text.txt"]


class TestBadInput:
    def test_as_a_process_a_mistake_is_one_line(self, run):
        assert_user_error(run("train.py", "--corpus", "texts/none.txt"), "no file texts/none.txt")

    def test_a_corpus_that_is_missing(self, train):
        in_process.assert_user_error(train("--corpus", "texts/none.txt"), "no file texts/none.txt")

    def test_a_name_that_is_in_no_catalogue(self, train):
        in_process.assert_user_error(train("--corpus", "hamlet"), "no text hamlet", "textgen corpora list")

    def test_a_corpus_that_is_empty(self, train, tmp_path):
        in_process.assert_user_error(train(*corpus(tmp_path, b"")), "text.txt is empty")

    def test_a_corpus_that_is_a_folder(self, train):
        in_process.assert_user_error(train("--corpus", "."), "there is no file in ./")

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_corpus_that_may_not_be_read(self, train, tmp_path):
        flags = corpus(tmp_path, b"x")
        (tmp_path / "text.txt").chmod(0)
        in_process.assert_user_error(train(*flags), "Permission denied")

    def test_a_corpus_that_is_binary(self, train, tmp_path):
        in_process.assert_user_error(
            train(*corpus(tmp_path, b"\x01\x02\x00\x03" * 99)), "binary", "and --tokenizer bytes reads anything"
        )
        program = train(*corpus(tmp_path, b"\x7fELF\x02\x01\x00" * 99))
        in_process.assert_user_error(program, "is a program or library; give a file of text")

    def test_a_corpus_that_is_not_utf8(self, train, tmp_path):
        flags = corpus(tmp_path, "Ein schöner Tag".encode("latin-1"))
        in_process.assert_user_error(train(*flags), "byte 7 is 0xF6", "--encoding")
        in_process.assert_user_error(train(*flags, "--encoding", "latin-1", "--window", 64), "too short")

    def test_a_corpus_that_is_too_short(self, train, tmp_path):
        in_process.assert_user_error(train(*corpus(tmp_path, b"to be")), "too short", "at least 11 characters")
        in_process.assert_user_error(train(*corpus(tmp_path, b"to be, not")), "validation; give a text of at least 11")
        in_process.assert_user_error(train(*corpus(tmp_path, b"abc")), "has 2 of 3 characters")
        in_process.assert_user_error(train(*corpus(tmp_path, b"x" * 300), "--window", 300), "choose --window")

    def test_a_very_short_text_gets_smaller_batches_and_windows(self, run, tmp_path):
        (tmp_path / "x.txt").write_text(TEXT[:300])
        result = run("train.py", "--corpus", "x.txt", "--max-steps", 3, "--wandb", "disabled")
        assert result.returncode == 0, result.stderr
        assert "--batch-size 1 --window 33" in result.stdout

    @pytest.mark.parametrize(
        ("flag", "value"),
        [
            ("--layers", 0),
            ("--hidden", -4),
            ("--hidden", 10**12),
            ("--batch-size", 0),
            ("--window", -1),
            ("--learning-rate", "nan"),
            ("--dropout", 2),
            ("--max-time", "soon"),
            ("--max-steps", 0),
            ("--split", "1/2/3"),
            ("--devices", "many"),
            ("--devices", -7),
            ("--strategy", "magic"),
            ("--strategy", "ddp_spawn"),
            ("--corpus", ""),
            ("--encoding", "klingon"),
            ("--run", "../up"),
            ("--accelerator", "abacus"),
            ("--hidden", "wide"),
        ],
    )
    def test_a_value_that_cannot_be_meant(self, train, tmp_path, flag, value):
        result = train(*corpus(tmp_path, TEXT.encode()), flag, value)
        in_process.assert_user_error(result, flag)
        assert not (tmp_path / "checkpoints").exists()

    def test_a_flag_that_does_not_exist(self, train):
        in_process.assert_user_error(train("--hiden", 3), "--hiden", "did you mean --hidden?")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            ("hiden: 3\n", ["there is no setting hiden; did you mean hidden?"]),
            ("hidden: wide\n", ["hidden", "wide"]),
            ("hidden: -3\n", ["--hidden -3"]),
            ("[1, 2\n", ["not YAML"]),
            ("just words\n", ["holds no settings"]),
        ],
    )
    def test_a_config_that_is_wrong(self, train, tmp_path, content, words):
        (tmp_path / "config.yaml").write_text(content)
        in_process.assert_user_error(train("--config", "config.yaml"), *words)

    def test_a_config_that_is_missing(self, train):
        in_process.assert_user_error(train("--config", "none.yaml"), "none.yaml", "No such file")

    def test_lanes_that_do_not_divide_are_told(self, train, place):
        flags = ["--corpus", "play.txt", "--accelerator", "cpu", "--devices", 2, "--batch-size", 3, "--window", 32]
        in_process.assert_user_error(train(*flags), "--batch-size 3", "2 processes")

    def test_a_corpus_of_one_repeated_character_works(self, run, tmp_path):
        result = run("train.py", *corpus(tmp_path, b"a" * 3000), *QUICK)
        assert result.returncode == 0, result.stderr
        result = run("generate.py", "--length", 5)
        assert result.stdout == "aaaaa\n"

    def test_flags_win_over_the_config(self, run, tmp_path):
        (tmp_path / "config.yaml").write_text("learning-rate: 2e-3\nmax_steps: 99\nhidden: 24\nresidual: off\n")
        flags = [*corpus(tmp_path, TEXT.encode()), *QUICK, "--run", "x", "--config", "config.yaml"]
        result = run("train.py", *flags)
        assert result.returncode == 0, result.stderr
        saved = yaml.safe_load((tmp_path / "checkpoints" / "x" / "settings.yaml").read_text())
        assert (saved["learning-rate"], saved["residual"]) == (0.002, False)
        assert (saved["max-steps"], saved["hidden"]) == (20, 16)

    def test_flags_and_the_config_win_over_a_preset(self, run, tmp_path):
        (tmp_path / "config.yaml").write_text("layers: 1\n")
        flags = [*corpus(tmp_path, TEXT.encode()), *QUICK, "--run", "x", "--config", "config.yaml"]
        result = run("train.py", *flags, "--preset", "paper-awd", "--embedding", 8, "--epochs", 1000)
        assert result.returncode == 0, result.stderr
        saved = yaml.safe_load((tmp_path / "checkpoints" / "x" / "settings.yaml").read_text())
        assert (saved["layers"], saved["embedding"], saved["recurrent-dropout"]) == (1, 8, 0.5)
        assert (saved["optimizer"], saved["jitter"], saved["max-steps"]) == ("adamw", True, 20)

    def test_a_preset_is_for_new_runs(self, train, workplace):
        result = train("--resume", "play-1", "--preset", "quick", cwd=workplace)
        in_process.assert_user_error(result, "--preset quick is for new runs")

    def test_a_preset_that_is_none(self, train):
        in_process.assert_user_error(train("--preset", "fast"), "--preset", "quick")

    def test_a_download_with_the_wrong_content(self, run, mirror):
        folder, url = mirror
        (folder / "shakespeare.txt").write_bytes(b"x" * 1_115_394)
        result = run("train.py", "--corpus", "shakespeare.txt", env={"TEXTGEN_CORPORA_MIRROR": url})
        assert_user_error(result, "not the text that the catalogue describes")

    def test_a_learning_rate_at_which_training_diverges(self, run, tmp_path):
        flags = [*corpus(tmp_path, TEXT.encode()), "--learning-rate", 100, "--clip-norm", 1e9, "--weight-decay", 100]
        flags += ["--warmup", 0, "--max-steps", 4000, "--validate-every", 10000, "--hidden", 16, "--wandb", "disabled"]
        result = run("train.py", *flags, "--batch-size", 8, "--window", 32)
        assert result.returncode == 2
        *warnings, error = result.stderr.splitlines()
        assert all(line.startswith("warning: ") for line in warnings)
        assert sum("back to the weights of step 0, learning rate" in line for line in warnings) == 3
        assert error.startswith("error: training diverges: ")
        assert "lower --learning-rate" in error


class TestDisk:
    def test_a_disk_that_is_full_is_one_line(self, place, run):
        """A limit on the size of files stands in for a full disk: weights and state do not fit."""
        result = run("train.py", "--corpus", "play.txt", *QUICK, cwd=place, file_size=20_000)
        assert_user_error(result, "cannot write", "last.ckpt")
        assert not list((place / "checkpoints").rglob("*.tmp"))

    def test_a_place_that_cannot_be_written_to_is_one_line(self, place, run):
        (place / "checkpoints").write_text("a file in the way")
        assert_user_error(run("train.py", "--corpus", "play.txt", *QUICK), "cannot write", "checkpoints")
