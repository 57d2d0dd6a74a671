"""The check for GPUs runs to its end on a CPU."""

import subprocess
import sys

import pytest
from conftest import ROOT, TEXT, clean_environment


def check(*flags: str, cwd) -> subprocess.CompletedProcess[str]:
    program = str(ROOT / "benchmarks" / "gpu_check.py")
    return subprocess.run(
        [sys.executable, program, *flags], cwd=cwd, env=clean_environment(), capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_every_part_runs_on_a_cpu(tmp_path):
    (tmp_path / "play.txt").write_text(TEXT * 4)
    result = check("--tiny", "--corpus", str(tmp_path / "play.txt"), cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    for figure in (
        "without a loss scale",
        "us a time step",
        "tokens/s eager",
        "train.py, default: ",
        "of the time for",
        "killed and resumed: exit status 0",
        "1 x 20 characters, --engine torch: ",
        "one text on both engines: the same",
        " nats in ",
    ):
        assert figure in result.stdout, result.stdout
    assert not [line for line in result.stdout.splitlines() if line.rstrip().endswith("a defect  │")]
    (tests,) = [line for line in result.stdout.splitlines() if "marked tests:" in line]
    assert int(tests.split(":")[1].split("/")[0].split()[0]) > 150
