"""Weights & Biases offline, online against a server on loopback, and away."""

import json
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import TEXT, assert_user_error, clean_environment, start
from helpers.fake_wandb import fake_wandb
from helpers.processes import ROOT

from textgen.training.sinks import WandbOptions, start_wandb, wandb_name

QUICK = "--corpus play.txt --hidden 16 --layers 1 --batch-size 8 --window 32 --log-every 10".split()
CURVES = {"step", "epoch", "time", "train/loss", "train/bpc", "train/chars_per_second"}
CURVES |= {"val/loss", "val/bpc", "val/gap"}
CURVES |= {f"optimizer/{name}" for name in ("lr", "grad_norm", "clip_rate", "weight_norm", "update_norm")}


@pytest.fixture
def place(tmp_path):
    """A folder with a text."""
    (tmp_path / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    return tmp_path


def wandb_dir(run_folder: Path) -> Path:
    (found,) = run_folder.glob("wandb/offline-run-*")
    return found


def records_of(folder: Path) -> list[dict]:
    """Records of an offline run, read with W&B's own tool."""
    tool = [str(Path(sys.executable).with_name("wandb")), "leet", "inspect", "--json", str(folder)]
    result = subprocess.run(tool, capture_output=True, encoding="utf-8", env=clean_environment(), check=False)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_an_offline_run_read_back_with_wandbs_own_tool_has_the_curves(workplace):
    pytest.importorskip("wandb")
    run = workplace / "checkpoints" / "play-1"
    history = [record for record in records_of(wandb_dir(run)) if record.get("type") == "history"]
    text = json.dumps(history)
    for name in CURVES:
        assert f'"{name}"' in text
    assert '"samples/latest._type": "table-file"' in text
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert len(history) >= len(lines)
    for line in lines:  # the same numbers
        assert repr(line["time"]) in text


def test_every_curve_has_a_section_and_steps_as_its_x_axis(workplace):
    pytest.importorskip("wandb")
    run = workplace / "checkpoints" / "play-1"
    keys = {key for line in (run / "metrics.jsonl").read_text().splitlines() for key in json.loads(line)}
    assert {name for name in map(wandb_name, keys) if "/" not in name} == {"step", "epoch", "time"}
    assert {wandb_name(key).partition("/")[0] for key in keys} > {"train", "val", "optimizer"}
    metrics = [record["metric"] for record in records_of(wandb_dir(run)) if record.get("type") == "metric"]
    hidden = {metric["name"] for metric in metrics if metric["options"].get("hidden")}
    assert hidden == {"step", "epoch", "time"}
    assert {metric["glob_name"]: metric["step_metric"] for metric in metrics if "glob_name" in metric} == {"*": "step"}


def test_sections_of_single_metrics():
    expected = {
        "val/bpc": "val/bpc",
        "temperature": "val/temperature",
        "muon_lr": "optimizer/muon_lr",
        "flow/h_lag_4": "flow/h_lag_4",
        "flow/left_saturated_f_layer_1": "gates/left_saturated_f_layer_1",
    }
    assert {name: wandb_name(name) for name in expected} == expected


def tables_of(folder: Path, name: str) -> list[dict]:
    """Tables of this name below a folder, in the order in which they were logged."""
    found = folder.rglob(f"media/table/samples/{name}_*.json")
    paths = sorted(found, key=lambda path: int(path.name.split("_")[1]))
    return [json.loads(path.read_text()) for path in paths]


def test_samples_are_a_table_at_each_validation_and_a_table_of_all_at_the_end(workplace):
    tables = tables_of(workplace / "checkpoints" / "play-1", "latest")
    steps = [table["data"][0][0] for table in tables]  # a slow machine generates samples once a minute only
    assert (steps[0], steps[-1]) == (30, 300)
    assert steps == sorted(set(steps) & set(range(30, 301, 30)))
    assert [[row[:2] for row in table["data"]] for table in tables] == [
        [[step, t] for t in (0.5, 0.8, 1.0)] for step in steps
    ]
    (everything,) = tables_of(workplace / "checkpoints" / "play-1", "all")
    assert everything["columns"] == ["step", "temperature", "text"]
    assert everything["data"] == [row for table in tables for row in table["data"]]
    assert all(len(text) == 200 for _, _, text in everything["data"])


def bytes_below(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


VALIDATIONS = """
import sys
from pathlib import Path
from textgen.training.sinks import WandbOptions, WandbSink

sink = WandbSink(WandbOptions(mode="offline"), Path(sys.argv[1]), settings={})
for step in range(int(sys.argv[2])):
    sink.write({"step": step, "epoch": step / 7, "time": step / 3, "val/loss": 1.3, "val/bpc": 1.9, "gap": 0.1})
    sink.write_samples(step, [(temperature, "To be, or not. " * 4) for temperature in (0.5, 0.8, 1.0)])
sink.finish(0)
"""
"""Records validations as a run does, in a process of its own: W&B's temporary folders would be warnings here."""


def test_what_wandb_stores_grows_linearly_with_the_validations(tmp_path):
    pytest.importorskip("wandb")
    stored = []
    for validations in (100, 200, 300):
        folder = tmp_path / str(validations)
        folder.mkdir()
        environment = clean_environment() | {"WANDB_DATA_DIR": str(folder)}  # where artifacts wait for their upload
        command = [sys.executable, "-c", VALIDATIONS, str(folder), str(validations)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        stored.append(bytes_below(folder))
    assert stored[2] - stored[1] < 1.1 * (stored[1] - stored[0])


@pytest.mark.slow
def test_a_runs_folder_and_its_state_grow_linearly_with_the_validations(place, run):
    pytest.importorskip("wandb")
    flags = [
        *QUICK,
        "--validate-every",
        1,
        "--sample-length",
        60,
        "--patience",
        0,
        "--wandb",
        "offline",
        "--run",
        "long",
    ]
    folder = place / "checkpoints" / "long"
    whole, state = [], []
    for steps in (60, 120, 180):
        given = [*flags, "--wandb", "offline"] if steps == 60 else ["--resume", "long"]
        result = run("train.py", *given, "--max-steps", steps, cwd=place)
        assert result.returncode == 0, result.stderr
        whole.append(bytes_below(folder))
        state.append((folder / "state" / "last.ckpt").stat().st_size)
    assert whole[2] - whole[1] < 1.2 * (whole[1] - whole[0])
    assert state[2] - state[1] < 1.2 * (state[1] - state[0])
    assert (state[2] - state[1]) / 60 < 3 * 60 + 200  # three samples, and some numbers


def test_the_terminal_says_in_one_line_where_the_curves_are(workplace):
    (line,) = [line for line in (workplace / "stdout.txt").read_text().splitlines() if "Weights & Biases" in line]
    assert "offline" in line
    assert f"wandb sync {Path('checkpoints/play-1/wandb') / wandb_dir(workplace / 'checkpoints/play-1').name}" in line


def test_an_online_run_reaches_the_server(place, run):
    with fake_wandb() as server:
        environment = {"WANDB_BASE_URL": server.url, "WANDB_API_KEY": "0123456789" * 4}
        flags = [*QUICK, "--max-steps", 40, "--run", "online", "--wandb", "online"]
        result = run("train.py", *flags, cwd=place, env=environment)
        assert result.returncode == 0, result.stderr
        assert server.exit_code == 0
        assert {name for record in server.history for name in record} >= CURVES
        assert [r["step"] for r in server.history if "train/loss" in r] == [10, 20, 30, 40]
        assert server.config["hidden"]["value"] == 16
        (diagnosis,) = re.findall(r"^diagnosis (.+)$", result.stdout, re.MULTILINE)
        assert server.summary["diagnosis"] == diagnosis
        assert 0 <= server.summary["copied/samples"] <= 1
        assert 0 <= server.summary["copied/validation"] <= 1
        best = min((r for r in server.history if "val/bpc" in r), key=lambda r: r["val/bpc"])
        assert {name: server.summary[f"best/{name}"] for name in ("val/loss", "val/bpc", "step")} == {
            name: pytest.approx(best[name]) for name in ("val/loss", "val/bpc", "step")
        }
    assert "Weights & Biases: online" in result.stdout
    assert result.stderr == ""


def test_a_stopped_run_has_a_diagnosis_in_wandb(place):
    with fake_wandb() as server:
        environment = {"WANDB_BASE_URL": server.url, "WANDB_API_KEY": "0123456789" * 4}
        flags = [*QUICK, "--max-time", "1000s", "--validate-every", "10", "--run", "stopped", "--wandb", "online"]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        process = start("train.py", *flags, cwd=place, env=environment, **pipes)
        assert process.stdout
        for line in process.stdout:
            if line.startswith("validation"):
                break
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=240)
        assert process.returncode == 128 + signal.SIGINT, errors
        (diagnosis,) = re.findall(r"^diagnosis (.+)$", output, re.MULTILINE)
        assert server.summary["diagnosis"] == diagnosis


@pytest.mark.parametrize("mode", ["online", "offline"])
def test_a_resumed_run_is_the_same_run_in_wandb(place, run, mode):
    name = f"again-{mode}"
    with fake_wandb() as server:
        environment = {"WANDB_BASE_URL": server.url, "WANDB_API_KEY": "0123456789" * 4}
        flags = [*QUICK, "--max-steps", 40, "--validate-every", 10, "--sample-length", 20, "--wandb", mode]
        result = run("train.py", *flags, "--run", name, cwd=place, env=environment)
        assert result.returncode == 0, result.stderr
        result = run("train.py", "--resume", name, "--max-steps", 60, cwd=place, env=environment)
        assert result.returncode == 0, result.stderr
        if mode == "offline":
            (parts,) = re.findall(r"to upload later: wandb sync (.*)$", result.stdout, re.MULTILINE)
            folders = [str(path) for path in place.glob(parts)]
            assert len(folders) == 2
            wandb = str(Path(sys.executable).with_name("wandb"))
            subprocess.run(
                [wandb, "sync", *folders],
                cwd=place,
                env=clean_environment() | environment,
                check=True,
                capture_output=True,
            )
        assert len(server.runs) == 1
        assert [r["step"] for r in server.history if "train/loss" in r] == [10, 20, 30, 40, 50, 60]
    tables = tables_of(place / "checkpoints" / name, "all")
    rows = max((table["data"] for table in tables), key=len)
    assert [row[:2] for row in rows] == [[step, t] for step in (10, 20, 30, 40, 50, 60) for t in (0.5, 0.8, 1.0)]


def test_a_copy_of_a_run_is_another_run_in_wandb(place, run):
    flags = [*QUICK, "--max-steps", 20, "--wandb", "offline", "--sample-length", 0]
    assert run("train.py", *flags, "--run", "first", cwd=place).returncode == 0
    shutil.copytree(place / "checkpoints" / "first", place / "checkpoints" / "second")
    result = run("train.py", "--resume", "second", "--max-steps", 40, cwd=place)
    assert result.returncode == 0, result.stderr
    assert "the run first is called second now: Weights & Biases records it as another run" in result.stderr
    (first,) = (place / "checkpoints" / "first").glob("wandb/offline-run-*")
    ids = {each.name.rpartition("-")[2] for each in (place / "checkpoints" / "second").glob("wandb/offline-run-*")}
    assert len(ids) == 2
    assert first.name.rpartition("-")[2] in ids
    shutil.copytree(place / "checkpoints" / "second", place / "elsewhere" / "second")
    copied = run("train.py", "--resume", place / "elsewhere" / "second", "--max-steps", 60, cwd=place)
    assert "this run is a copy of " in copied.stderr
    assert len({each.name.rpartition("-")[2] for each in (place / "elsewhere/second").glob("wandb/offline-run-*")}) == 3
    shutil.move(place / "elsewhere" / "second", place / "moved")  # no copy: the original is gone
    moved = run("train.py", "--resume", place / "moved", "--max-steps", 80, cwd=place)
    assert "is a copy" not in moved.stderr
    again = run("train.py", "--resume", "second", "--max-steps", 60, cwd=place)
    assert "another run" not in again.stderr
    assert {each.name.rpartition("-")[2] for each in (place / "checkpoints/second").glob("wandb/offline-run-*")} == ids


def test_an_unknown_mode_is_named(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("WANDB_MODE", "nonsense")
    assert start_wandb(WandbOptions(mode="auto"), tmp_path, settings={}) is None
    assert "WANDB_MODE is 'nonsense', not online, offline or disabled" in capsys.readouterr().err


def test_a_broken_server_does_not_stop_the_run(place, run):
    with fake_wandb() as server:
        server.broken = True
        environment = {"WANDB_BASE_URL": server.url, "WANDB_API_KEY": "0123456789" * 4}
        result = run("train.py", *QUICK, "--max-steps", 40, "--run", "nonsense", cwd=place, env=environment)
    assert result.returncode == 0, result.stderr
    assert "best validation" in result.stdout
    assert "warning: Weights & Biases stopped recording" in result.stderr


@pytest.mark.parametrize("key", [None, pytest.param("0123456789" * 4, marks=pytest.mark.slow)])  # it waits for 10 s
def test_auto_falls_back_to_offline_without_a_prompt(place, run, key):
    environment = {"WANDB_BASE_URL": "http://127.0.0.1:9", "HOME": str(place)}
    if key:
        environment["WANDB_API_KEY"] = key
    name = "unreachable" if key else "keyless"
    result = run("train.py", *QUICK, "--run", name, "--max-steps", 2, cwd=place, env=environment)
    assert result.returncode == 0, result.stderr
    (line,) = [line for line in result.stdout.splitlines() if "Weights & Biases" in line]
    assert "offline (" in line
    assert "wandb sync" in line


def test_online_without_a_server_is_one_line(place, run):
    environment = {"WANDB_BASE_URL": "http://127.0.0.1:9", "HOME": str(place)}
    result = run("train.py", *QUICK, "--max-steps", 2, "--run", "must", "--wandb", "online", cwd=place, env=environment)
    assert_user_error(result, "--wandb online", "wandb login")
    assert not (place / "checkpoints" / "must").exists()  # the name is free for another try


def test_wandbs_environment_variables_name_project_run_folder_and_tags(place, run):
    (place / "elsewhere").mkdir()
    environment = {
        "WANDB_PROJECT": "novels",
        "WANDB_NAME": "first try",
        "WANDB_RUN_ID": "abc123",
        "WANDB_DIR": str(place / "elsewhere"),
        "WANDB_TAGS": "small,quick",
        "WANDB_MODE": "offline",
    }
    result = run("train.py", *QUICK, "--run", "named", "--max-steps", 2, cwd=place, env=environment)
    assert result.returncode == 0, result.stderr
    assert "offline, project novels; to upload later: wandb sync elsewhere/wandb/offline-run-" in result.stdout
    (recorded,) = place.glob("elsewhere/wandb/offline-run-*-abc123/*.wandb")
    content = recorded.read_bytes()
    assert all(text in content for text in (b"novels", b"first try", b"small", b"quick"))
    assert not (place / "checkpoints" / "named" / "wandb").exists()
    result = run(
        "train.py", *QUICK, "--run", "other", "--max-steps", 2, "--wandb-project", "plays", cwd=place, env=environment
    )
    assert "offline, project plays;" in result.stdout


def test_the_sweep_file_has_parameters_that_train_takes_as_wandbs_agent_passes_them(place, run):
    sweep = yaml.safe_load((ROOT / "docs" / "sweep.yaml").read_text())
    assert sweep["program"] == "train.py"
    assert sweep["metric"]["name"] in CURVES
    values = {}
    for name, parameter in sweep["parameters"].items():
        values[name] = parameter.get("value", parameter.get("values", [parameter.get("min")])[0])
    values |= {"corpus": "play.txt", "hidden": 16, "max-time": "20s"}
    arguments = [f"--{name}={value}" for name, value in values.items()]  # as ${args} is replaced
    flags = ["--layers=1", "--max-steps=2", "--run=swept", "--batch-size=8", "--wandb=offline"]
    result = run("train.py", *arguments, *flags, cwd=place)
    assert result.returncode == 0, result.stderr
    settings = yaml.safe_load((place / "checkpoints" / "swept" / "settings.yaml").read_text())
    assert settings["jitter"] is True
    assert settings["dropout"] == 0.0
    assert settings["weight-decay"] == 0.02


def test_tags_group_notes_and_artifacts(place, run):
    labels = ["--wandb-tags", "small", "--wandb-tags", "quick", "--wandb-group", "sweep-7", "--wandb-notes", "A try."]
    flags = [*QUICK, "--run", "labelled", "--max-steps", 4, "--wandb", "offline", "--sample-length", 20]
    result = run("train.py", *flags, *labels, "--wandb-artifacts", cwd=place)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    (recorded,) = (place / "checkpoints" / "labelled").glob("wandb/offline-run-*/*.wandb")
    content = recorded.read_bytes()
    for text in (b"small", b"quick", b"sweep-7", b"A try.", b"labelled-model", b"labelled-samples"):
        assert text in content, text


@pytest.mark.parametrize("mode", ["online", "offline"])
def test_artifacts_of_resumed_and_copied_runs(place, run, mode):
    with fake_wandb() as server:
        environment = {"WANDB_BASE_URL": server.url, "WANDB_API_KEY": "0123456789" * 4}
        flags = [*QUICK, "--max-steps", 4, "--wandb", mode, "--sample-length", 20, "--wandb-artifacts", "--run", "a+b"]
        results = [run("train.py", *flags, cwd=place, env=environment)]
        assert results[0].returncode == 0, results[0].stderr
        shutil.copytree(place / "checkpoints" / "a+b", place / "checkpoints" / "Über alles")
        results += [
            run("train.py", "--resume", name, "--max-steps", 8, cwd=place, env=environment)
            for name in ("a+b", "Über alles")
        ]
        for result in results:
            assert result.returncode == 0, result.stderr
            assert "stopped recording" not in result.stderr
        if mode == "online":
            names = [name for name in server.artifacts if name.startswith(("a-b", "-ber"))]
            assert names == ["a-b-model", "a-b-samples"] * 2 + ["-ber-alles-model", "-ber-alles-samples"]
            return
    for name, artifact in (("a+b", b"a-b"), ("Über alles", b"-ber-alles")):
        recorded = sorted((place / "checkpoints" / name).glob("wandb/offline-run-*/*.wandb"))
        assert len(recorded) == 2
        assert artifact + b"-model" in recorded[-1].read_bytes()
        assert artifact + b"-samples" in recorded[-1].read_bytes()


@pytest.mark.parametrize(
    ("flags", "environment"),
    [
        (["--wandb", "disabled"], {}),
        ([], {"WANDB_MODE": "disabled"}),
        ([], {"WANDB_DISABLED": "on"}),
    ],
)
def test_disabled_is_silent_and_leaves_nothing(place, run, flags, environment):
    name = "silent-" + "-".join(environment)
    result = run("train.py", *QUICK, "--run", name, "--max-steps", 2, *flags, cwd=place, env=environment)
    assert result.returncode == 0, result.stderr
    assert "Weights" not in result.stdout
    assert not (place / "checkpoints" / name / "wandb").exists()
