"""What tests share: a neutral environment, commands as a user starts them, small texts, a small trained model."""

from __future__ import annotations

import contextlib
import functools
import http.server
import importlib.abc
import importlib.util
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import threadpoolctl
from filelock import FileLock
from helpers import processes
from helpers.processes import PASSED_ON, ROOT, clean_environment, on_a_screen, start
from hypothesis import settings

__all__ = ["ROOT", "TEXT", "assert_user_error", "clean_environment", "mounted_tmpfs", "on_a_screen", "start"]
TEXT = "".join(
    f"{who}:\n{what}, {whom}?\n\n"
    for who in ("ROMEO", "JULIET", "NURSE", "PARIS")
    for what in ("O speak again", "Good morrow", "Wherefore art thou here", "How now", "Is it so")
    for whom in ("my lord", "sweet nurse", "gentle cousin", "good friar", "fair lady")
)
"""About 3,600 characters with structure that a small model learns in seconds."""

Run = Callable[..., subprocess.CompletedProcess[str]]
LEFT_OUT = pytest.StashKey[int]()
HEAVY = ("torch", "lightning", "wandb")

# The same examples in every run, so that what passes here passes elsewhere; --hypothesis-profile=new draws others.
settings.register_profile("new", deadline=None)
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares `--light` and `--workplace`."""
    parser.addoption("--light", action="store_true", help=f"skip what needs {', '.join(HEAVY)}")
    parser.addoption("--workplace", type=Path, help="a folder that the fixture of this name has made elsewhere")


def pytest_configure(config: pytest.Config) -> None:
    """Gives the tests an environment that says nothing of the user's: home, language, terminal, proxies, settings."""
    if not hasattr(config, "workerinput"):  # workers of pytest-xdist inherit it
        home = tempfile.mkdtemp(prefix="textgen-tests-")
        config.add_cleanup(functools.partial(shutil.rmtree, home, ignore_errors=True))
        for name in set(os.environ):
            if not name.startswith((*PASSED_ON, "PYTEST_", "PYTHON")):
                del os.environ[name]
        os.environ |= {"HOME": home, "MPLCONFIGDIR": home, "LANG": "C.UTF-8", "COLUMNS": "80", "LINES": "25"}
        os.environ |= {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}  # a second thread makes small networks slower
    threadpoolctl.threadpool_limits(1)  # numpy is there already
    config.option.randomly_reset_seed = False  # of pytest-randomly: see pytest_runtest_protocol
    # What a shell starts in the background ignores Ctrl-C, what nohup starts ignores the end of the terminal, and so
    # would the programs that the tests start. They begin with the default of what is handled here.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: None)
    if config.getoption("light"):
        sys.meta_path.insert(0, SkippingFinder())


class SkippingFinder(importlib.abc.MetaPathFinder):
    """Skips the test or the file that imports something heavy."""

    def find_spec(self, fullname: str, *others: object) -> None:
        """Called by the import system with a module's name."""
        if fullname.partition(".")[0] in HEAVY:
            pytest.skip(f"--light: needs {fullname}", allow_module_level=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips tests marked `gpu` where there is none."""
    marked = [item for item in items if item.get_closest_marker("gpu")]
    if marked and not config.getoption("light"):
        import torch

        if not torch.cuda.is_available():
            for item in marked:
                item.add_marker(pytest.mark.skip(reason="no GPU here"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Gives each test the same random numbers and environment, in whatever order tests run."""
    before = dict(os.environ)
    random.seed(0)
    np.random.seed(0)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(0)
    result = yield
    for name in {name for name, _ in before.items() ^ os.environ.items() if not name.startswith("PYTEST_")}:
        if name in before:
            os.environ[name] = before[name]
        else:
            del os.environ[name]
    return result


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Counts the slow tests that `-m "not slow"` leaves out."""
    slow = sum(item.get_closest_marker("slow") is not None for item in items)
    if items:
        config = items[0].config
        config.stash[LEFT_OUT] = config.stash.get(LEFT_OUT, 0) + slow
        if hasattr(config, "workeroutput"):
            config.workeroutput["left out"] = config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Takes over what a worker of pytest-xdist has counted."""
    count = getattr(node, "workeroutput", {}).get("left out", 0)
    node.config.stash[LEFT_OUT] = max(node.config.stash.get(LEFT_OUT, 0), count)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says how to repeat the order of the tests, and what was left out."""
    seed = config.getoption("randomly_seed", None)
    if isinstance(seed, int):
        terminalreporter.write_line(f"in random order; --randomly-seed={seed} repeats it")
    left_out = config.stash.get(LEFT_OUT, 0)
    if left_out and config.option.markexpr == "not slow":
        terminalreporter.write_line(
            f"left out: {left_out} slow tests (several processes, SLURM, full disks, a gigabyte, a browser); "
            "'make test-all' runs them",
            yellow=True,
        )


@pytest.fixture(params=["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
def device(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every device there is, as the one that new tensors are made on; in full precision."""
    import torch

    tf32, torch.backends.cudnn.allow_tf32 = torch.backends.cudnn.allow_tf32, False
    with torch.device(request.param):
        yield request.param
    torch.backends.cudnn.allow_tf32 = tf32


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `train.py` or `generate.py` in a folder of its own, as a user would: run("train.py", "--corpus", ...)."""
    return functools.partial(processes.run, **{"cwd": tmp_path})


def assert_user_error(result: subprocess.CompletedProcess[str], *words: str) -> None:
    """One line on stderr with these words, exit status 2, no traceback."""
    assert result.returncode == 2, result
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("error: "), result.stderr
    for word in words:
        assert word in lines[0], lines[0]


@pytest.fixture(scope="session")
def workplace(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A folder with `play.txt` and one small run, `checkpoints/play-1`, trained on it by `train.py`.

    It is made once for all workers, and no test may change it: `workplace_copy` is for those that must.
    """
    shared = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        shared = shared.parent
    folder = shared / "workplace"
    made = request.config.getoption("workplace")
    with FileLock(shared / "workplace.lock"):
        if not (folder / "stdout.txt").exists():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(made, folder, symlinks=True) if made else make_workplace(folder)
    before = files_of(folder)
    yield folder
    changed = {path.relative_to(folder) for path, _ in before.items() ^ files_of(folder).items()}
    assert not changed, "a test has changed `workplace`, which all share"


def make_workplace(folder: Path) -> None:
    """Trains the run that the tests share, in a process that imports everything itself."""
    folder.mkdir()
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    flags = "--corpus play.txt --hidden 64 --layers 2 --batch-size 8 --window 32 --max-steps 300 --patience 0"
    flags += " --log-every 50 --validate-every 30 --precision fp32 --wandb offline"  # by itself it may take bf16
    result = processes.run("train.py", *flags.split(), cwd=folder, warm=False)
    assert result.returncode == 0, result.stderr
    (folder / "stderr.txt").write_text(result.stderr, encoding="utf-8")
    (folder / "stdout.txt").write_text(result.stdout, encoding="utf-8")


def files_of(folder: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of change of all files below a folder."""
    found = ((path, path.lstat()) for path in folder.rglob("*") if not path.is_dir())
    return {path: (status.st_size, status.st_mtime_ns) for path, status in found}


@pytest.fixture
def workplace_copy(workplace: Path, tmp_path: Path) -> Path:
    """A folder like `workplace`, without the files of Weights & Biases, for a test that changes it or trains there."""
    ignored = shutil.ignore_patterns("wandb")
    return shutil.copytree(workplace, tmp_path / "workplace", ignore=ignored)


@contextlib.contextmanager
def mounted_tmpfs(folder: Path, kilobytes: int) -> Iterator[Callable[[str], None]]:
    """A small disk in memory at `folder`, and a function to mount it again with other options; the test is skipped
    where nobody may mount one."""

    def mount(*options: str) -> bool:
        return subprocess.run(["mount", *options], capture_output=True, check=False).returncode == 0

    folder.mkdir()
    if not shutil.which("mount") or not mount("-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)):
        pytest.skip("no right to mount a file system here")
    try:
        yield lambda options: None if mount("-o", f"remount,{options}", str(folder)) else pytest.fail("remount")
    finally:
        subprocess.run(["umount", str(folder)], check=True)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without talking about it."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture
def mirror(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the loopback URL that serves it."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield folder, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
