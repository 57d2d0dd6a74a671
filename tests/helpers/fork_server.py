"""Forks a process for each command that a test starts, so that no test pays for importing torch and Lightning.

`helpers.processes` starts it as a script, with one end of a socket as its argument. A request is a JSON object and the
standard streams of the new process; the answer is its process id. The parent of that process is whoever started this
server (a "subreaper", see prctl(2)), who can therefore signal it and wait for it as for any child.
"""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import gc
import importlib
import json
import os
import resource
import runpy
import signal
import socket
import sys
import termios
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
MODULES = (
    "torch torch.utils.data lightning lightning.pytorch.strategies textgen.cli textgen.training.run "
    "textgen.commands.train textgen.commands.generate.command textgen.commands.score "
    "textgen.commands.curves.command textgen.commands.evaluate textgen.evaluation.protocols"
).split()
"""All but wandb, which makes a temporary folder when it is imported and removes it when a process ends."""
CONSOLE_SCRIPT = "textgen"


def serve(control: socket.socket) -> dict[str, Any]:
    """Forks for each request. Returns in each new process with the request, in the server never."""
    while True:
        message, streams, _, _ = socket.recv_fds(control, 1 << 20, 3)
        if not message:
            os._exit(0)  # the tests are over
        read, write = os.pipe()
        if (middle := os.fork()) == 0:
            if (process := os.fork()) == 0:
                os.close(read), os.close(write), control.close()
                request: dict[str, Any] = json.loads(message)
                become(request, streams)
                return request
            os.write(write, str(process).encode())
            os._exit(0)  # the new process becomes a child of the subreaper
        os.close(write)
        os.waitpid(middle, 0)
        control.send(os.read(read, 32))
        for stream in (read, *streams):
            os.close(stream)


def become(request: dict[str, Any], streams: list[int]) -> None:
    """Makes this process what a new one would be: streams, session, limits, folder, environment, arguments."""
    for target, stream in enumerate(streams):
        os.dup2(stream, target)
    for stream in set(streams) - {0, 1, 2}:
        os.close(stream)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if request["session"]:
        os.setsid()
    if request["terminal"]:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    if request["file_size"]:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["file_size"], request["file_size"]))
        sys.dont_write_bytecode = True  # a module cut short would break the next process
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    encoding, errors = sys.stdout.encoding, sys.stdout.errors
    sys.stdin = sys.__stdin__ = open(0, encoding=encoding, errors=errors, closefd=False)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = open(1, "w", encoding=encoding, errors=errors, closefd=False)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = open(  # type: ignore[misc]
        2, "w", encoding=encoding, errors="backslashreplace", buffering=1, closefd=False
    )
    numpy = sys.modules["numpy"]
    numpy.random.seed()  # as at a start; Python's own generator does so by itself
    sys.argv = [request["program"], *request["flags"]]


def run(program: str) -> None:
    """Runs a script as Python does, or what the installed command runs, and exits.

    At a plain exit the modules are not torn down one by one, which takes 0.3 s with torch among them.
    """
    try:
        if program == CONSOLE_SCRIPT:
            sys.modules["textgen.cli"].main()
        else:
            sys.path[0] = str(Path(program).parent)
            runpy.run_path(program, run_name="__main__")
    except SystemExit as left:
        if not isinstance(left.code, int):
            raise
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(left.code)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the tests
    sys.path[0] = str(ROOT)
    listening = socket.socket(fileno=int(sys.argv[1]))
    for name in MODULES:
        with contextlib.suppress(ModuleNotFoundError):  # the light tests do without torch
            importlib.import_module(name)
    threads = len(list(Path("/proc/self/task").iterdir()))
    assert threads == 1, f"a process of {threads} threads cannot be forked"
    gc.collect()
    gc.freeze()  # or each new process would copy all of it at its first collection
    listening.send(b"ready")
    run(serve(listening)["program"])
