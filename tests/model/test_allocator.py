import platform
import resource

import pytest
from helpers.processes import run

FAULTS = """
import resource, sys, torch
from textgen.runs.environment import keep_freed_memory
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
def test_large_tensors_come_from_memory_that_is_kept(tmp_path):
    pytest.importorskip("torch")
    (tmp_path / "faults.py").write_text(FAULTS)
    stock, kept = (int(run(str(tmp_path / "faults.py"), mode, cwd=tmp_path).stdout) for mode in ("stock", "keep"))
    assert stock > 5 * 2 * 80_000_000 // resource.getpagesize() / 1024  # huge pages may make them fewer
    assert kept < stock / 10
