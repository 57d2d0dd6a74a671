"""A part of the ten thousand inputs of `python -m tests.soak.hostile`, with another seed."""

import subprocess
import sys

import pytest
from conftest import ROOT, clean_environment

pytest.importorskip("torch")


@pytest.mark.skipif(sys.platform != "linux", reason="limits and process descriptors of Linux")
@pytest.mark.parametrize(
    ("kind", "inputs"),
    [
        ("texts", 60),
        ("tables", 60),
        ("archives", 60),
        ("models", 60),
        ("states", 25),
        ("settings", 40),
        ("documents", 60),
    ],
)
def test_each_is_read_rightly_or_refused_in_one_line(kind, inputs):
    flags = f"--inputs {inputs} --seed 1 --kind {kind} --jobs 1".split()
    command = [sys.executable, "-m", "tests.soak.hostile", *flags]
    options = {"cwd": ROOT, "env": clean_environment(), "capture_output": True, "encoding": "utf-8", "check": False}
    result = subprocess.run(command, **options)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{inputs:,} inputs, 0 faults" in result.stdout
