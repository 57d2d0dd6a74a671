import platform
import resource
import subprocess
import sys

import pytest
from conftest import ROOT, clean_environment

FAULTS = """
import resource, sys, torch
from textgen.model.allocator import keep_freed_memory
if sys.argv[1] == "keep":
    assert keep_freed_memory()
for _ in range(30):  # until the kept memory has found its size
    [torch.ones(20_000_000) for _ in range(2)]
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(5):
    [torch.ones(20_000_000) for _ in range(2)]
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another malloc")
def test_large_tensors_come_from_memory_that_is_kept():
    pytest.importorskip("torch")

    def faults(mode: str) -> int:
        result = subprocess.run(
            [sys.executable, "-c", FAULTS, mode],
            env=clean_environment() | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        return int(result.stdout)

    pages = 5 * 2 * 80_000_000 // resource.getpagesize()
    assert faults("stock") > pages / 1024  # huge pages may make them fewer
    assert faults("keep") < faults("stock") / 10
