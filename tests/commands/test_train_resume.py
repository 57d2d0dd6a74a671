"""`train.py --resume` and `--init-from` as a user types them; runs that are killed, stopped, or lack a disk."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from conftest import ROOT, TEXT, assert_user_error, clean_environment, mounted_tmpfs, start
from helpers import in_process
from helpers.processes import wait_for
from soak.kill_and_resume import digest, lines_of, soak

from textgen.runs.model_folder import read_model
from textgen.training.checkpoints import MAGIC, AtomicCheckpointIO

SMALL = "--hidden 16 --layers 1 --batch-size 8 --window 32 --wandb disabled --sample-length 0 --log-every 5".split()
SMALL += ["--precision", "fp32"]  # a trial may find otherwise another time


@pytest.fixture
def train(workplace, capsys, monkeypatch):
    """Runs the command in this process, in the folder of the shared run."""
    return in_process.starter("train", workplace, capsys, monkeypatch)


@pytest.fixture
def place(tmp_path):
    (tmp_path / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    return tmp_path


def begin(place: Path, *flags: object, **options: Any) -> subprocess.Popen[str]:
    """`train.py` in the background."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8", "start_new_session": True}
    return start("train.py", *flags, cwd=place, **pipes | options)


@pytest.mark.parametrize("case", ["kill", "accumulate-term", pytest.param("two-term", marks=pytest.mark.slow)])
def test_a_disturbed_run_ends_like_an_undisturbed_one(case):
    """One trial of the soak (`make soak` makes twenty of every case)."""
    warm = not case.startswith("two")
    assert soak(case, 1, 300, 1, lambda flags, folder: begin(folder, *flags, warm=warm)) == 0


class TestResume:
    def test_alone_it_means_the_run_last_trained_and_what_it_prints_can_be_typed(self, place, run):
        process = begin(place, "--corpus", "play.txt", *SMALL, "--max-steps", 10**6, "--run", "one")
        wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 3, process)
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=240)
        assert process.returncode == 128 + signal.SIGTERM
        assert errors == ""
        (command,) = re.findall(r"^resume  .*train\.py (.*)$", output, re.MULTILINE)
        assert command == "--resume one"
        step = AtomicCheckpointIO().load_checkpoint(place / "checkpoints/one/state/last.ckpt")["global_step"]
        result = run("train.py", "--resume", "--max-steps", step + 20, cwd=place)
        assert result.returncode == 0, result.stderr
        assert f"run     checkpoints/one, resumed at step {step:,}" in result.stdout
        again = run("train.py", "--resume", "one", cwd=place)
        assert again.returncode == 0
        assert again.stdout.startswith(f"checkpoints/one is finished: {step + 20:,} steps, 0:")
        assert again.stdout.endswith(f" of training (--max-steps {step + 20}); larger limits continue it\n")
        steps = [
            json.loads(line)["step"] for line in (place / "checkpoints/one/metrics.jsonl").read_text().splitlines()
        ]
        assert steps == sorted(steps)

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--resume", "nowhere"], ["there is no run nowhere", "the runs in checkpoints/ are "]),
            (["--resume", "play-1", "--hidden", "32"], ["--hidden 32 cannot be changed", "64", "--init-from"]),
            (["--resume", "play-1", "--run", "x"], ["--run", "--resume", "one of them"]),
            (["--resume", "play-1", "--no-residual"], ["--residual False cannot be changed"]),
            (["--checkpoint-every", "soon"], ["--checkpoint-every 'soon'", "30s", "500"]),
            (["--checkpoint-every", "0"], ["--checkpoint-every 0"]),
            (["--init-from", "nowhere"], ["nowhere"]),
            (["--init-from", "play-1", "--forget-bias", "2"], ["--forget-bias is for random weights"]),
            (["--init-from", "play-1", "--layers", "3"], ["--layers 3 does not fit --init-from play-1, which has 2"]),
        ],
    )
    def test_mistakes_are_one_line(self, train, flags, words):
        flags = flags if "--resume" in flags else ["--corpus", "play.txt", *flags]
        in_process.assert_user_error(train(*flags), *words)

    def test_no_run_at_all(self, place, run):
        assert_user_error(run("train.py", "--resume", cwd=place), "no run in checkpoints/ to resume", "--corpus")

    def test_a_changed_text_is_told(self, place, run):
        flags = ["--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "one"]
        assert run("train.py", *flags, cwd=place).returncode == 0
        (place / "play.txt").write_text(TEXT.replace("O speak", "0 speak"))
        result = run("train.py", "--resume", "--max-steps", 9, cwd=place)
        assert_user_error(result, "play.txt is not the text that one is trained on", "has changed", "--init-from one")

    def test_the_settings_of_a_config_file_count_too(self, place, run):
        (place / "c.yaml").write_text("checkpoints: runs\nrun: one\ncorpus: play.txt\nmax-steps: 5\n")
        assert run("train.py", "--config", "c.yaml", *SMALL, cwd=place).returncode == 0
        for given in ("--resume", "--resume=one", "--resume=runs/one/state", "--resume=runs/one/state/last.ckpt"):
            result = run("train.py", "--config", "c.yaml", given, cwd=place)
            assert "runs/one is finished" in result.stdout, result.stderr
        (place / "d.yaml").write_text(
            "init-from: one\ncheckpoints: runs\ncorpus: play.txt\nmax-steps: 1\nwandb: disabled\n"
        )
        result = run("train.py", "--config", "d.yaml", cwd=place)
        assert "1 LSTM layer of 16" in result.stdout, result.stderr

    def test_from_another_folder(self, place, run):
        assert (
            run("train.py", "--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "one", cwd=place).returncode == 0
        )
        inside = place / "checkpoints" / "one"
        assert_user_error(
            run("train.py", "--resume", ".", "--max-steps", 9, cwd=inside), "settings.yaml says play.txt", "--corpus"
        )
        assert_user_error(run("train.py", "--resume", "typo", cwd=inside), "there is no run typo")
        result = run("train.py", "--resume", ".", "--max-steps", 9, "--corpus", place / "play.txt", cwd=inside)
        assert result.returncode == 0, result.stderr
        result = run("train.py", "--resume", "--max-steps", 12, cwd=place)  # the text is still where the run says
        assert result.returncode == 0, result.stderr

    def test_the_text_of_a_copied_run_may_lie_beside_its_settings(self, place, run):
        flags = ["--corpus", "play.txt", *SMALL, "--run", "one"]
        assert run("train.py", *flags, "--max-steps", 5, cwd=place).returncode == 0
        shutil.move(place / "checkpoints" / "one", place / "copy")
        shutil.move(place / "play.txt", place / "copy")
        for steps in (9, 12):  # and settings.yaml still names it play.txt
            result = run("train.py", "--resume", "copy", "--max-steps", steps, cwd=place)
            assert result.returncode == 0, result.stderr
        assert yaml.safe_load((place / "copy" / "settings.yaml").read_text())["corpus"] == "play.txt"

    def test_two_processes_cannot_train_one_run_at_the_same_time(self, place, run):
        process = begin(place, "--corpus", "play.txt", *SMALL, "--max-steps", 10**6, "--run", "one")
        wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 1, process)
        try:
            assert_user_error(run("train.py", "--resume", "one", cwd=place), "is being trained by another process")
        finally:
            process.kill()
            process.communicate()

    def test_settings_edited_by_hand_are_refused_like_flags(self, place, run):
        assert (
            run("train.py", "--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "one", cwd=place).returncode == 0
        )
        path = place / "checkpoints/one/settings.yaml"
        path.write_text(path.read_text().replace("learning-rate: 0.016", "learning-rate: 0.009"))
        assert_user_error(run("train.py", "--resume", "one", cwd=place), "--learning-rate 0.009 cannot be changed")
        path.write_text("layers: [")
        assert_user_error(run("train.py", "--resume", "one", cwd=place), "settings.yaml", "damaged")

    def test_what_a_killed_process_left_half_written_is_removed(self, place, run):
        assert (
            run("train.py", "--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "one", cwd=place).returncode == 0
        )
        litter = place / "checkpoints/one/state/.last.ckpt.123.tmp"
        litter.write_text("half")
        assert run("train.py", "--resume", "one", "--max-steps", 9, cwd=place).returncode == 0
        assert not litter.exists()


class TestInitFrom:
    def test_a_new_run_begins_with_old_weights(self, workplace_copy, run):
        result = run(
            "train.py", "--corpus", "play.txt", "--init-from", "play-1", "--run", "tuned", "--max-steps", 1,
            "--learning-rate", 1e-9, "--muon-learning-rate", 1e-9, "--no-fit-temperature",
            "--wandb", "disabled", cwd=workplace_copy,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        assert "weights play-1, step " in result.stdout
        assert "; 41 characters known, 0 new, 0 not in this text" in result.stdout
        old, new = (read_model(workplace_copy / "checkpoints" / name / "model") for name in ("play-1", "tuned"))
        assert new.config == old.config  # without --hidden 64 --layers 2
        for name in old.weights:
            assert abs(new.weights[name] - old.weights[name]).max() < 1e-6
        settings = yaml.safe_load((workplace_copy / "checkpoints/tuned/settings.yaml").read_text())
        assert settings["init-from"] == "play-1"

    def test_characters_keep_their_vectors_whatever_their_ids(self, workplace, run, tmp_path):
        (tmp_path / "other.txt").write_text("!" + TEXT.replace("R", "\N{GREEK SMALL LETTER ALPHA}"))
        result = run(
            "train.py", "--corpus", "other.txt", "--init-from", workplace / "checkpoints/play-1", "--run", "tuned",
            "--max-steps", 1, "--learning-rate", 1e-9, "--muon-learning-rate", 1e-9, "--no-fit-temperature",
            "--wandb", "disabled", cwd=tmp_path,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        assert "; 40 characters known, 2 new, 1 not in this text" in result.stdout
        old = read_model(workplace / "checkpoints/play-1/model")
        new = read_model(tmp_path / "checkpoints/tuned/model")
        assert new.tokenizer.encode("E")[0] != old.tokenizer.encode("E")[0]
        for character in "EO ,?\n":
            one, other = old.tokenizer.encode(character)[0], new.tokenizer.encode(character)[0]
            for name in ("embedding.weight", "output.weight", "output.bias"):
                assert abs(old.weights[name][one] - new.weights[name][other]).max() < 1e-6


class Evil:
    """Writes a file when it is unpickled."""

    def __reduce__(self):
        return (os.system, ("touch ran",))


class TestSafety:
    def test_a_crafted_state_does_not_run_its_code(self, place, run):
        assert (
            run("train.py", "--corpus", "play.txt", *SMALL, "--max-steps", 5, "--run", "one", cwd=place).returncode == 0
        )
        states = place / "checkpoints/one/state"
        content = AtomicCheckpointIO().load_checkpoint(states / "last.ckpt") | {"evil": Evil()}
        torch.save(content, place / "payload")
        payload = (place / "payload").read_bytes()
        (states / "last.ckpt").write_bytes(MAGIC + hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload)
        result = run("train.py", "--resume", "one", "--max-steps", 9, cwd=place)
        assert result.returncode == 0  # from the state before
        assert "warning: " in result.stderr
        assert "holds more than tensors and numbers; it is not loaded" in result.stderr
        for name in ("last.ckpt", "previous.ckpt"):
            shutil.copy(place / "payload", states / name)
        assert_user_error(run("train.py", "--resume", "one", "--max-steps", 12, cwd=place), "no training state")
        assert not (place / "ran").exists()

    @pytest.mark.parametrize("name", ["weights.safetensors", "model.json", "tokenizer.json"])
    def test_a_crafted_model_does_not_run_its_code(self, workplace, place, run, name):
        shutil.copytree(workplace / "checkpoints/play-1/model", place / "model")
        torch.save({"evil": Evil()}, place / "model" / name)
        for script, *flags in (
            ("train.py", "--corpus", "play.txt", "--init-from", "model"),
            ("generate.py", "--checkpoint", "model"),
        ):
            assert_user_error(run(script, *flags, cwd=place), "model")
        assert not (place / "ran").exists()


class TestDisk:
    FLAGS = ("--corpus", "play.txt", *SMALL, "--hidden", 64, "--max-steps", 60, "--validate-every", 20)

    def flags(self):
        flags = list(self.FLAGS)
        del flags[2:4]  # the smaller --hidden
        return flags

    @pytest.mark.slow
    def test_a_full_disk_loses_nothing(self, place, run):
        whole = run("train.py", *self.flags(), "--run", "whole", cwd=place)
        assert whole.returncode == 0, whole.stderr
        with mounted_tmpfs(place / "disk", kilobytes=600) as remount:
            result = run("train.py", *self.flags(), "--checkpoints", "disk", "--run", "one", cwd=place)
            assert_user_error(result, "cannot write disk/one/", "the disk is full")
            assert "resume  " in result.stdout
            assert not list((place / "disk").rglob("*.tmp"))
            assert_user_error(run("train.py", "--resume", "disk/one", cwd=place), "the disk is full")
            remount("size=10m")
            assert run("train.py", "--resume", "disk/one", cwd=place).returncode == 0
            assert digest(place / "disk/one") == digest(place / "checkpoints/whole")
            remount("ro")
            result = run("train.py", "--resume", "disk/one", "--max-steps", 80, cwd=place)
            assert_user_error(result, "cannot write disk/one/metrics.jsonl", "read-only")

    def test_a_disk_that_fills_up_later_loses_nothing(self, place, run):
        """A limit on the size of files stands for the disk, where nobody may mount one."""
        whole = run("train.py", *self.flags(), "--run", "whole", cwd=place)
        assert whole.returncode == 0, whole.stderr

        limit = 150_000  # the first state fits, moments do not
        result = run("train.py", *self.flags(), "--run", "one", cwd=place, file_size=limit)
        assert_user_error(result, "cannot write", "last.ckpt", "the file would be larger than the limit allows")
        assert run("train.py", "--resume", "one", cwd=place).returncode == 0
        assert digest(place / "checkpoints/one") == digest(place / "checkpoints/whole")


@pytest.mark.slow
class TestProcesses:
    FLAGS = ("--corpus", "play.txt", *SMALL, "--accelerator", "cpu", "--max-steps", 40)

    def test_one_and_two_learn_the_same_with_dropout_too_and_change_places(self, place, run):
        """The same masks, the same lanes: what differs is the order of sums in the gradient, 1e-7 of it at a step."""
        runs = {"one": (1, 1), "two": (2, 2), "one-two": (1, 2), "two-one": (2, 1)}
        for name, (first, then) in runs.items():
            flags = [*self.FLAGS, "--dropout", 0.3, "--validate-every", 10, "--run", name, "--devices", first]
            process = begin(place, *flags, warm=False)
            if first != then:
                wait_for(lambda name=name: lines_of(place / f"checkpoints/{name}/metrics.jsonl") >= 3, process)
                process.send_signal(signal.SIGTERM)
            _, errors = process.communicate(timeout=240)
            assert errors == ""
            if first != then:
                result = run("train.py", "--resume", name, "--devices", then, cwd=place, warm=False)
                assert result.returncode == 0, result.stderr
        expected, *others = (
            [json.loads(line) for line in (place / f"checkpoints/{name}/metrics.jsonl").read_text().splitlines()]
            for name in runs
        )
        for lines in others:
            assert [line["step"] for line in lines] == [line["step"] for line in expected]
            for line, wanted in zip(lines, expected, strict=True):
                for name in {"train/loss", "val/loss"} & set(wanted):
                    assert line[name] == pytest.approx(wanted[name], rel=1e-5)

    def test_torchrun_resumes_too(self, place, run):
        torchrun = [str(Path(sys.executable).with_name("torchrun")), "--nproc-per-node", "2", "--"]
        whole = run("train.py", *self.FLAGS, "--devices", 2, "--run", "whole", cwd=place, warm=False)
        assert whole.returncode == 0, whole.stderr
        for flags in ([*self.FLAGS, "--devices", 2, "--run", "one", "--max-steps", 40], ["--resume", "one"]):
            if "--resume" in flags:
                last = place / "checkpoints/one/state"
                shutil.copy(last / "previous.ckpt", last / "last.ckpt")
            flags = [*dict.fromkeys(map(str, flags))] if "--resume" in flags else [str(f) for f in flags[:-2]]
            result = subprocess.run(
                [*torchrun, str(ROOT / "train.py"), *flags],
                cwd=place, env=clean_environment(), capture_output=True, text=True, timeout=240, check=False,
            )  # fmt: skip
            assert result.returncode == 0, result.stderr
        assert "resumed at step" in result.stdout
        assert digest(place / "checkpoints/one") == digest(place / "checkpoints/whole")

    def test_a_process_that_is_killed_ends_the_others_in_one_line(self, place):
        process = begin(place, *self.FLAGS[:-1], 10**6, "--devices", 2, "--run", "one", warm=False)
        wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 1, process)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        (child,) = [pid for pid in children if b"train.py" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        os.kill(int(child), signal.SIGKILL)
        output, errors = process.communicate(timeout=240)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        assert process.returncode != 0
        assert "Traceback" not in errors
        assert "resume  " in output


@pytest.mark.slow
class TestSlurm:
    def test_sigusr1_saves_and_requeues_and_the_same_command_goes_on(self, place, run):
        whole = run("train.py", "--corpus", "play.txt", *SMALL, "--max-steps", 1500, "--run", "whole", cwd=place)
        assert whole.returncode == 0
        tools = place / "tools"
        tools.mkdir()
        (tools / "scontrol").write_text('#!/bin/sh\necho "$@" >> asked\n')
        (tools / "scontrol").chmod(0o755)
        job = {"SLURM_JOB_ID": "4711", "SLURM_JOB_NAME": "play", "SLURM_NTASKS": "1", "SLURM_PROCID": "0"}
        job |= {"SLURM_LOCALID": "0", "SLURM_NODEID": "0", "SLURM_NODELIST": "127.0.0.1"}
        job |= {"PATH": f"{tools}:{os.environ['PATH']}", "SLURM_NTASKS_PER_NODE": "1"}
        flags = ["--corpus", "play.txt", *SMALL, "--max-steps", "1500"]
        process = begin(place, *flags, env=job, warm=False)
        wait_for(
            lambda: "libtorch" in Path(f"/proc/{process.pid}/maps").read_text(), process
        )  # and so is being imported
        process.send_signal(signal.SIGUSR1)
        _, errors = process.communicate(timeout=240)
        assert process.returncode == 128 + signal.SIGUSR1, errors
        assert (place / "asked").read_text() == "requeue 4711\n"
        (place / "asked").unlink()
        process = begin(place, *flags, env=job | {"SLURM_RESTART_COUNT": "1"})
        wait_for(lambda: lines_of(place / "checkpoints/play-slurm4711/metrics.jsonl") > 3, process)
        process.send_signal(signal.SIGUSR1)
        _, errors = process.communicate(timeout=240)
        assert process.returncode == 128 + signal.SIGUSR1, errors
        assert (place / "asked").read_text() == "requeue 4711\n"
        result = run("train.py", *flags, cwd=place, env=job | {"SLURM_RESTART_COUNT": "2"})
        assert result.returncode == 0, result.stderr
        assert "resumed at step" in result.stdout
        assert digest(place / "checkpoints/play-slurm4711") == digest(place / "checkpoints/whole")


def test_the_folder_of_states_can_be_taken_away_while_training(place):
    """Permissions do not stop root: a file in the folder's place does."""
    process = begin(
        place, "--corpus", "play.txt", *SMALL, "--max-steps", 10**6, "--checkpoint-every", 5, "--run", "one"
    )
    states = place / "checkpoints/one/state"
    wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 1, process)
    states.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.geteuid() == 0:
        states.rename(states.with_name("moved"))
        states.write_text("in the way")
    _, errors = process.communicate(timeout=240)
    assert process.returncode == 2, errors
    assert errors.startswith("error: cannot write checkpoints/one/state")
    assert len(errors.splitlines()) == 1
    kept = states.with_name("moved") if os.geteuid() == 0 else states
    kept.chmod(stat.S_IRWXU)
    assert AtomicCheckpointIO().load_checkpoint(kept / "last.ckpt")["global_step"] >= 5


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("bptt", 1),
        ("lr_schedulers", 3),
        ("pytorch-lightning_version", True),
        ("optimizer_states", []),
        ("callbacks", {}),
    ],
)
def test_a_state_of_impossible_values_under_a_right_digest_is_one_line(workplace_copy, run, part, value):
    states = workplace_copy / "checkpoints/play-1/state"
    checkpoint = AtomicCheckpointIO().load_checkpoint(states / "last.ckpt")
    for name in ("last.ckpt", "previous.ckpt"):
        AtomicCheckpointIO().save_checkpoint(checkpoint | {part: value}, states / name)
    flags = ("--resume", "play-1", "--max-steps", 310, "--wandb", "disabled")
    assert_user_error(run("train.py", *flags, cwd=workplace_copy), "is no training state of")
