"""Runs a command on an input in a process of its own, with limits, and judges all that it left behind."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import resource
import select
import shutil
import signal
import stat
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from .hostile_input import HostileInput, Make, Place

WALL_SECONDS, CPU_SECONDS = 100, 60
MEMORY_BYTES = 2 << 30
"""Beside what the imported libraries have mapped."""
FILE_BYTES = 300 << 20
LEFT_BYTES = 32 << 20
"""New bytes on the disk after a command."""
LONGEST_LINE = 2000

Tree = dict[str, tuple[int, int, str]]


@dataclass(frozen=True)
class Outcome:
    """Outcome of a command: exit status (negative: a signal), outputs, files before and after it."""

    status: int
    out: str
    err: str
    before: Tree
    after: Tree


@dataclass(frozen=True)
class Verdict:
    """Verdict on an input; `faults` is empty where all is right."""

    number: int
    kind: str
    damage: str
    status: int
    faults: tuple[str, ...]
    line: str
    flags: tuple[str, ...]
    seconds: float


def judge(number: int, kind: str, make: Make, seed: str, model_run: Path, keep: Path | None = None) -> Verdict:
    """Makes an input and runs its command.

    Args:
        number, kind: of the input, for the verdict.
        make: of its kind.
        seed: of its random choices.
        model_run: a run that inputs are made from.
        keep: folder to leave the input in.
    """
    import random

    root = Path(tempfile.mkdtemp(prefix="hostile-", dir=keep))
    place = Place(root / "work", root / "canary", model_run)
    try:
        for name in ("work", "home", "tmp", "beside"):
            (root / name).mkdir()
        (root / "beside" / "file.txt").write_text("beside\n")
        case = make(place, random.Random(seed))
        before, began = tree(root), time.monotonic()
        status, out, err = run(case.flags, root)
        seconds = time.monotonic() - began
        outcome = Outcome(status, out, err, before, tree(root))
        faults = tuple(faults_of(case, outcome, root))
    finally:
        if keep is None:
            shutil.rmtree(root, ignore_errors=True)
    last = err.strip().splitlines()[-1] if err.strip() else ""
    return Verdict(number, kind, case.damage, status, faults, last[:400], tuple(map(str, case.flags)), seconds)


def run(flags: object, root: Path) -> tuple[int, str, str]:
    """Runs `textgen` with these flags in `root`/work; exit status and outputs."""
    outputs = [os.memfd_create(name) for name in ("out", "err")]
    process = os.fork()
    if process == 0:
        become(root, outputs)
        call([str(each) for each in flags])  # type: ignore[attr-defined]
    status = wait(process)
    texts = []
    for descriptor in outputs:
        os.lseek(descriptor, 0, os.SEEK_SET)
        with os.fdopen(descriptor, "rb") as file:
            texts.append(file.read().decode(errors="replace"))
    return status, texts[0], texts[1]


def become(root: Path, outputs: list[int]) -> None:
    """Makes this process that of a command: session, limits, folder, environment, standard streams."""
    os.setsid()
    limits = {"AS": mapped_bytes() + MEMORY_BYTES, "FSIZE": FILE_BYTES, "CPU": CPU_SECONDS, "CORE": 0}
    for name, limit in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (limit, limit))
    os.chdir(root / "work")
    os.environ |= {"HOME": str(root / "home"), "TMPDIR": str(root / "tmp"), "COLUMNS": "80", "WANDB_MODE": "disabled"}
    tempfile.tempdir = None
    null = os.open(os.devnull, os.O_RDONLY)
    for target, descriptor in enumerate((null, *outputs)):
        os.dup2(descriptor, target)
    sys.stdin = sys.__stdin__ = open(0, closefd=False)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = open(  # type: ignore[misc]
        2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False
    )


def mapped_bytes() -> int:
    """Address space of this process."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGESIZE")


def call(flags: list[str]) -> None:
    """Calls the program as `textgen` does, and leaves."""
    from textgen.cli import main

    sys.argv = ["textgen", *flags]
    status = 1
    try:
        main(flags)
    except SystemExit as left:
        status = left.code if isinstance(left.code, int) else 1
    except BaseException:
        traceback.print_exc()
    with contextlib.suppress(BaseException):
        threading._shutdown()  # type: ignore[attr-defined]
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def wait(process: int) -> int:
    """Exit status of a process; it is killed after `WALL_SECONDS`."""
    descriptor = os.pidfd_open(process)
    ready, _, _ = select.select([descriptor], [], [], WALL_SECONDS)
    os.close(descriptor)
    if not ready:
        os.kill(process, signal.SIGALRM)
    with contextlib.suppress(ProcessLookupError):
        if ready:  # what it has started
            os.killpg(process, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def tree(root: Path) -> Tree:
    """Mode, size and digest of everything below a folder; links are not followed."""
    found: Tree = {}
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            status = path.lstat()
            digest = ""
            if stat.S_ISREG(status.st_mode) and status.st_size < LEFT_BYTES and os.access(path, os.R_OK):
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
            size = 0 if stat.S_ISDIR(status.st_mode) else status.st_size
            found[os.path.relpath(path, root)] = (status.st_mode, size, digest)
    return found


def faults_of(case: HostileInput, outcome: Outcome, root: Path) -> list[str]:
    """All that is wrong with an outcome, in words."""
    return [*faults_of_status(case, outcome), *faults_of_errors(outcome), *faults_on_disk(outcome)]


def faults_of_status(case: HostileInput, outcome: Outcome) -> list[str]:
    """Exit status, and the value that was read."""
    status = outcome.status
    if status in (-signal.SIGALRM, -signal.SIGXCPU, -signal.SIGKILL):
        return ["hangs"]
    if status not in (0, 2):
        return [f"exit status {status}"]
    if case.must not in (None, status):
        return [f"exit status {status} instead of {case.must}"]
    if status == 0 and case.right and not case.right(outcome.out):
        return ["another value is read"]
    return []


def faults_of_errors(outcome: Outcome) -> list[str]:
    """Standard error: at most one line with an error, none of Python's."""
    lines = outcome.err.splitlines()
    errors = [line for line in lines if line.startswith("error: ")]
    faults = []
    if len(errors) != (outcome.status == 2):
        faults.append(f"{len(errors)} lines with an error")
    if re.search(r"Traceback|\w+Warning: ", outcome.err):
        faults.append("a message of Python's")
    if any(len(line) > LONGEST_LINE for line in lines):
        faults.append("a line that nobody reads")
    if any(not character.isprintable() for line in lines for character in line):
        faults.append("control characters in an error")
    return faults


def faults_on_disk(outcome: Outcome) -> list[str]:
    """Files that were made, changed or removed."""
    before, after = outcome.before, outcome.after
    changed = [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]
    # A state that lies under a right digest: training may go on before it fails; what it has written is whole.
    changed = [
        path
        for path in changed
        if not re.match(
            "work/checkpoints/r/(metrics.jsonl|settings.yaml|model/weights.safetensors|state/[a-z]+.ckpt)$", path
        )
    ]
    faults = []
    if outside := [path for path in changed if not path.startswith("work/")]:
        faults.append(f"changes files outside: {', '.join(sorted(outside)[:3])}")
    if halves := [path for path in changed if re.search(r"\.tmp(/|$)|provisional", path) and path in after]:
        faults.append(f"leaves half a file: {', '.join(sorted(halves)[:3])}")
    ours = [path for path in changed if path.startswith("work/") and not re.match("work/corpora(/|$)", path)]
    if outcome.status != 0 and ours:
        faults.append(f"fails and changes {', '.join(sorted(ours)[:3])}")
    if sum(after[path][1] for path in changed if path in after) > LEFT_BYTES:
        faults.append("fills the disk")
    return faults
