"""The benchmarks of speed, which have a way for GPUs too."""

import importlib.util
import subprocess
import sys

import pytest
import torch
from conftest import ROOT, clean_environment


def benchmark(name: str, *flags: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / name), *map(str, flags)]
    return subprocess.run(command, cwd=ROOT, env=clean_environment(), capture_output=True, text=True, check=False)


@pytest.fixture
def module():
    """Returns a benchmark as a module."""

    def load(name):
        spec = importlib.util.spec_from_file_location(f"benchmark_{name}", ROOT / "benchmarks" / f"{name}.py")
        found = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(found)
        return found

    return load


@pytest.mark.slow
def test_they_measure_on_a_cpu():
    result = benchmark("training_speed.py", "--tiny", "--device", "cpu", "--seconds", 0.1)
    assert result.returncode == 0, result.stderr
    rows = [line for line in result.stdout.splitlines() if "1x16" in line]
    assert len(rows) == 4  # train.py's loop in two precisions, parts, kernels
    sizes = ["--layers", 1, "--hidden", 16, "--batch-size", 4, "--window", 8, "--rounds", 1]
    result = benchmark("cell_speed.py", *sizes, "--device", "cpu")
    assert result.returncode == 0, result.stderr
    assert "--cell coupled" in result.stdout


@pytest.mark.skipif(torch.cuda.is_available(), reason="needs a machine without a GPU")
@pytest.mark.parametrize("name", ["training_speed.py", "cell_speed.py"])
def test_without_a_gpu_they_say_so(name):
    result = benchmark(name, "--device", "cuda")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: --device cuda: PyTorch finds no NVIDIA GPU here\n"


def test_the_clock_of_a_gpu_waits_for_it(module, monkeypatch):
    waits = []
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: waits.append(1))
    speed = module("training_speed")
    speed.CPU.clock()
    assert waits == []
    speed.GPU.clock()
    assert waits == [1]


def test_a_job_on_a_gpu_is_timed_between_events_on_it(module, monkeypatch):
    done = []

    class Event:
        def __init__(self, enable_timing):
            assert enable_timing

        def record(self):
            done.append("record")

        def synchronize(self):
            done.append("wait")

        def elapsed_time(self, other):
            return 2500.0

    monkeypatch.setattr(torch.cuda, "Event", Event)
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: None)
    found = module("cell_speed").seconds(lambda: done.append("job"), torch.float32, "cuda")
    assert found == 2.5
    assert done == ["record", "job", "record", "wait"]
