"""Commands as a user starts them: real processes, forked from one that has imported everything already."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import functools
import importlib.util
import json
import os
import pty
import re
import shlex
import signal
import socket
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SERVER = Path(__file__).with_name("fork_server.py")
SET_CHILD_SUBREAPER = 36  # of prctl(2): orphans below this process become its children
PASSED_ON = ("PATH", "TMPDIR", "LD_", "CUDA_", "NVIDIA_", "ATEN_", "ONEDNN_", "DNNL_", "MKL_")
NOTICES = re.compile("(\r\x1b\\[2K(\x1b\\[2m)?[A-Za-z ]+ \\.\\.\\.(\x1b\\[0m)?\r)+(\r\x1b\\[2K)?")
"""Lines that say what a command is doing, and that are removed again; they depend on the machine's load."""
READ_AT_ITS_START = ("PYTHON", "LC_", "LANG", "LD_", "OMP_", "MKL_", "CUDA_", "NVIDIA_", "ATEN_", "ONEDNN_", "DNNL_")
"""Variables that Python and the libraries read once: where a test sets one, its process is started anew."""


def clean_environment() -> dict[str, str]:
    """The environment of a command: nothing of the user's settings, home folder, language, terminal or proxies."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(PASSED_ON)}
    return kept | {
        "HOME": os.environ["HOME"],  # made for the tests, see conftest.py
        "MPLCONFIGDIR": os.environ["MPLCONFIGDIR"],
        "LANG": "C.UTF-8",
        "COLUMNS": "120",
        "OMP_NUM_THREADS": "1",  # networks this small gain nothing from two, and wait where others want the cores
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "default,ignore:Implicitly cleaning up:ResourceWarning",
    }


def start(
    program: str,
    *flags: object,
    cwd: Path | str,
    env: Mapping[str, str | None] | None = None,
    warm: bool = True,
    file_size: int = 0,
    terminal: bool = False,
    **streams: Any,
) -> subprocess.Popen[Any]:
    """Starts a command in the background.

    Args:
        program: `train.py`, `generate.py`, or `textgen` as it is installed.
        flags: its arguments.
        cwd: the folder that it is started in.
        env: variables beside those of `clean_environment`; None takes one away.
        warm: whether the process may be forked from one that has imported everything.
        file_size: the largest file that it may write, in bytes; 0 for no limit.
        terminal: whether standard input becomes its controlling terminal.
        streams: arguments of `subprocess.Popen`: stdin (nothing by default), stdout, stderr, encoding,
            start_new_session.
    """
    together = clean_environment() | dict(env or {})
    environment = {name: value for name, value in together.items() if value is not None}
    if program == "train.py":
        importlib.util.find_spec("torch")  # which --light skips
    streams.setdefault("stdin", subprocess.DEVNULL)
    arguments = [program if program == "textgen" else str(ROOT / program), *map(str, flags)]
    server = fork_server() if warm and not startup_variables(environment) else None
    if server:
        return Forked(arguments, server, file_size, terminal, cwd=cwd, env=environment, **streams)

    def limit() -> None:
        import fcntl
        import resource

        if terminal:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        if file_size:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, file_size))

    if file_size:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"  # a module cut short would break the next process
    limited = {"preexec_fn": limit} if terminal or file_size else {}
    return subprocess.Popen(anew(program, *flags), cwd=cwd, env=environment, **limited, **streams)


def anew(program: str, *flags: object) -> list[str]:
    """The arguments of a process that starts Python for a command."""
    code = "import sys; sys.argv[0] = 'textgen'; from textgen.cli import main; main()"
    return [sys.executable, *(["-c", code] if program == "textgen" else [str(ROOT / program)]), *map(str, flags)]


def in_a_shell(program: str, *flags: object, redirection: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command and what stands behind it in a shell, such as `| head -c 20` or `>&-`."""
    command = f"{shlex.join(anew(program, *flags))} {redirection}"
    options: dict[str, Any] = {"capture_output": True, "encoding": "utf-8", "check": False}
    return subprocess.run(["bash", "-c", command], cwd=cwd, env=clean_environment(), **options)


def run(
    program: str,
    *flags: object,
    cwd: Path | str,
    input: str | bytes | None = None,
    encoding: str | None = "utf-8",
    timeout: float = 240,
    **options: Any,
) -> subprocess.CompletedProcess[Any]:
    """Runs a command to its end; options as for `start`. With `encoding` None its input and outputs are bytes.

    Lines of progress are left out of the errors: they come every five seconds, so a slow machine has more of them.
    """
    if input is not None:
        options["stdin"] = subprocess.PIPE
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": encoding} | options
    with start(program, *flags, cwd=cwd, **options) as process:
        try:
            output, errors = process.communicate(input, timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    skip_without_torch(errors)
    errors = without_progress(errors) if isinstance(errors, str) else errors
    return subprocess.CompletedProcess(process.args, process.returncode, output, errors)


def wait_for(condition: Callable[[], object], process: subprocess.Popen[Any], seconds: float = 240) -> None:
    """Waits until something is so, as long as a process runs that can make it so."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None, f"it ended with {process.returncode}"
        assert time.monotonic() < deadline, f"not so after {seconds} s"
        time.sleep(0.02)


def without_progress(errors: str) -> str:
    """Returns the lines a command wrote to standard error, without its lines of progress."""
    return re.sub(r"^[\w .-]+: (\d+ %|[\d.,]+ of [\d.,]+ MB)\n", "", errors, flags=re.MULTILINE)


def on_a_screen(
    program: str,
    *flags: object,
    cwd: Path | str,
    env: Mapping[str, str | None] | None = None,
    size: tuple[int, int] = (40, 100),
    timeout: float = 120,
    stdout: Any = None,
) -> tuple[int, str]:
    """Exit status of a command and output on a colour terminal of `size` lines and columns, without notices of what it
    is doing; `stdout` goes elsewhere.
    """
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, size)
    env = {"TERM": "xterm-256color", "COLUMNS": None} | dict(env or {})
    process = start(program, *flags, cwd=cwd, env=env, stdin=slave, stdout=stdout or slave, stderr=slave)
    os.close(slave)
    output = b""
    with contextlib.suppress(OSError):  # how Linux says that the other end is closed
        while chunk := os.read(master, 65536):
            output += chunk
    os.close(master)
    status = process.wait(timeout)
    skip_without_torch(output)
    return status, NOTICES.sub("", output.decode())


def skip_without_torch(errors: str | bytes | None) -> None:
    """Skips a test whose command missed torch, as `--light` does for what is imported in this process."""
    text = errors.decode(errors="replace") if isinstance(errors, bytes) else errors or ""
    if re.search("No module named .*(torch|lightning)", text):
        pytest.skip("needs torch")


class Forked(subprocess.Popen[Any]):
    """A process that the fork server makes in place of `execve`."""

    def __init__(self, arguments: list[str], server: socket.socket, file_size: int, terminal: bool, **options: Any):
        self._server, self._limits = server, {"file_size": file_size, "terminal": terminal}
        super().__init__(arguments, **options)

    def _execute_child(self, args, executable, preexec_fn, close_fds, pass_fds, cwd, env, *others) -> None:  # type: ignore[no-untyped-def]
        """What `Popen` calls once its pipes are made; `others`: see subprocess.py."""
        _, _, _, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite, _, _, _, _, _, session, *_ = others
        streams = [given if given != -1 else k for k, given in enumerate((p2cread, c2pwrite, errwrite))]
        request = {"program": args[0], "flags": args[1:], "folder": str(cwd), "environment": env, "session": session}
        socket.send_fds(self._server, [json.dumps(request | self._limits).encode()], streams)
        self.pid = int(self._server.recv(32))
        self._child_created = True
        self._close_pipe_fds(p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite)  # type: ignore[attr-defined]


def startup_variables(environment: Mapping[str, str]) -> set[str]:
    """Variables that a process reads once, where they are not those that the fork server was started with."""
    usual = clean_environment()
    differing: Iterable[str] = (name for name, _ in environment.items() ^ usual.items())
    return {name for name in differing if name.startswith(READ_AT_ITS_START)}


@functools.cache
def fork_server() -> socket.socket | None:
    """The socket of the fork server, which is started now; None where the system cannot hand processes on."""
    if sys.platform != "linux" or ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        return None
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
    command = [sys.executable, str(SERVER), str(its.fileno())]
    process = subprocess.Popen(
        command, env=clean_environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=[its.fileno()]
    )
    its.close()
    atexit.register(lambda: (ours.close(), process.wait()))
    if ours.recv(32) != b"ready":
        raise RuntimeError(f"{SERVER.name} ended with {process.wait()}")
    return ours
