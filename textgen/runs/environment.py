"""Environment of a process: decisions that it shares with the processes it starts, its SLURM job, its memory allocator.

A SLURM job is requeued at its end: `#SBATCH --signal=SIGUSR1@90` has SLURM send SIGUSR1 ninety seconds ahead;
`scontrol requeue` then starts the job again.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Iterator
from enum import Enum
from types import FrameType

from textgen.errors import is_first_process, warn

REQUEUE = int(getattr(signal, "SIGUSR1", 0))


class Inherited(Enum):
    """Environment variables that hand a decision down.

    Lightning starts a process for each device, with the same arguments. All of them resume the same run and read the
    text that came through the first one's pipe.
    """

    RUN = "TEXTGEN_RESUMED"
    PIPED_TEXT = "TEXTGEN_PIPED"

    def get(self) -> str | None:
        """Returns the decision, None where nothing has been decided."""
        return os.environ.get(self.value)

    def set(self, decision: str) -> None:
        """Sets the decision for this process and those it starts from now on."""
        os.environ[self.value] = decision


def slurm_job() -> str:
    """Returns the id of this process's SLURM job, with its task in an array; empty outside SLURM."""
    array = os.environ.get("SLURM_ARRAY_JOB_ID")
    return f"{array}_{os.environ.get('SLURM_ARRAY_TASK_ID', '')}" if array else os.environ.get("SLURM_JOB_ID", "")


def requeue() -> None:
    """Asks SLURM to requeue this job; warns if it does not."""
    import subprocess

    job = slurm_job()
    try:
        subprocess.run(["scontrol", "requeue", job], check=True, capture_output=True, text=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", "") or str(error)).strip()
        warn(f"SLURM did not requeue job {job} ({reason}); start it again by hand")


def requeue_on_signal() -> None:
    """In a SLURM job, makes SIGUSR1 requeue the job, until the trainer installs its own handler."""

    def leave(number: int, frame: FrameType | None) -> None:
        if is_first_process():
            requeue()
        sys.exit(128 + number)

    if REQUEUE and slurm_job():
        signal.signal(REQUEUE, leave)


@contextlib.contextmanager
def hold_requeue_signal() -> Iterator[None]:
    """Blocks SIGUSR1: an exception in a signal handler during the import of torch would end the process in C++."""
    if not REQUEUE:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [REQUEUE])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def choose_rendezvous(system: str = os.name) -> None:
    """On Windows, has processes meet without libuv, with which PyTorch is not built there
    (github.com/pytorch/pytorch/issues/139990).
    """
    if system == "nt":
        os.environ.setdefault("USE_LIBUV", "0")


M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # malloc.h
KEPT_BYTES = 2**31 - 1
LARGEST_BLOCK = 2**30


def keep_freed_memory() -> bool:
    """Makes glibc's malloc keep freed memory and serve large blocks from it; False if the C library has no mallopt.

    By default every large tensor is mapped anew, and the system clears its pages at first touch. A training step frees
    and allocates the same hundreds of megabytes again, so that it spends up to a quarter of its time there
    (`benchmarks/training_speed.py` measures it). Peak memory grows, because the kept blocks do not fit perfectly.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no glibc: macOS, Windows, musl
        return False
    return bool(mallopt(M_TRIM_THRESHOLD, KEPT_BYTES)) and bool(mallopt(M_MMAP_THRESHOLD, LARGEST_BLOCK))
