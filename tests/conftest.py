"""What tests share: the program as a user starts it, small texts, one small trained model, a server on loopback."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import pty
import shutil
import signal
import subprocess
import sys
import termios
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
TEXT = "".join(
    f"{who}:\n{what}, {whom}?\n\n"
    for who in ("ROMEO", "JULIET", "NURSE", "PARIS")
    for what in ("O speak again", "Good morrow", "Wherefore art thou here", "How now", "Is it so")
    for whom in ("my lord", "sweet nurse", "gentle cousin", "good friar", "fair lady")
)
"""About 3,600 characters with structure that a small model learns in seconds."""

Run = Callable[..., subprocess.CompletedProcess[str]]


def clean_environment() -> dict[str, str]:
    """The environment without what a user's own settings would change."""
    dropped = ("TEXTGEN_", "WANDB_", "PYTEST_", "PYTHON", "CUDA_VISIBLE", "LOCAL_RANK", "RANK", "WORLD_SIZE", "SLURM_")
    dropped += ("TERM", "COLORTERM", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "TTY_", "LINES")  # what rich asks
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return kept | {"PYTHONWARNINGS": "default,ignore:Implicitly cleaning up:ResourceWarning", "COLUMNS": "120"}


# The same examples in every run, so that what passes here passes elsewhere; --hypothesis-profile=new draws others.
settings.register_profile("new", deadline=None)
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_configure() -> None:
    """What a shell starts in the background ignores Ctrl-C, and so would the programs that the tests start."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `gpu` run where there is one."""
    import torch

    if not torch.cuda.is_available():
        for item in items:
            if item.get_closest_marker("gpu"):
                item.add_marker(pytest.mark.skip(reason="no GPU here"))


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
    """Starts `train.py` or `generate.py` in a folder of its own, as a user would: run("train.py", "--corpus", ...)."""

    def start(
        script: str, *flags: object, cwd: Path = tmp_path, env: dict[str, str] | None = None, timeout: float = 240
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / script), *map(str, flags)],
            cwd=cwd,
            env=clean_environment() | (env or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )

    return start


def environment(**extra: str) -> dict[str, str]:
    """That of a command which this interpreter is asked to run, on one thread."""
    return clean_environment() | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"} | extra


def in_a_terminal(script: str, *flags: object, cwd: Path, timeout: float = 120) -> tuple[int, str]:
    """Exit status and screen output of a command whose standard streams are a terminal of 100 columns."""
    program = [sys.executable, str(ROOT / script)]
    return on_a_screen(program, *flags, cwd=cwd, env={**clean_environment(), "COLUMNS": "100"}, timeout=timeout)


def on_a_screen(
    program: Sequence[str],
    *flags: object,
    cwd: Path,
    env: Mapping[str, str],
    size: tuple[int, int] = (40, 100),
    timeout: float = 120,
) -> tuple[int, str]:
    """Exit status and output of a program whose standard streams are a colour terminal of `size` lines and columns."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, size)
    process = subprocess.Popen(
        [*program, *map(str, flags)],
        cwd=cwd,
        env={"TERM": "xterm-256color"} | dict(env),
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    output = b""
    with contextlib.suppress(OSError):  # how Linux says that the other end is closed
        while chunk := os.read(master, 65536):
            output += chunk
    os.close(master)
    return process.wait(timeout), output.decode()


def assert_user_error(result: subprocess.CompletedProcess[str], *words: str) -> None:
    """One line on stderr with these words, exit status 2, no traceback."""
    assert result.returncode == 2, result
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("error: "), result.stderr
    for word in words:
        assert word in lines[0], lines[0]


@pytest.fixture(scope="session")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `play.txt` and one small run, `checkpoints/play-1`, trained on it by `train.py`."""
    folder = tmp_path_factory.mktemp("workplace")
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    flags = "--corpus play.txt --hidden 64 --layers 2 --batch-size 8 --window 32 --max-steps 300 --patience 0"
    result = subprocess.run(
        [sys.executable, str(ROOT / "train.py"), *flags.split(), "--log-every", "50", "--wandb", "offline"],
        cwd=folder,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    (folder / "stdout.txt").write_text(result.stdout, encoding="utf-8")
    (folder / "stderr.txt").write_text(result.stderr, encoding="utf-8")
    return folder


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
