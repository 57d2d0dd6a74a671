"""Jobs of the workload manager SLURM that start again when their time is over.

`#SBATCH --signal=SIGUSR1@90` has SLURM send SIGUSR1 ninety seconds ahead; `scontrol requeue` then starts the job anew.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from textgen.errors import is_first_process, warn

REQUEUE = int(getattr(signal, "SIGUSR1", 0))


def slurm_job() -> str:
    """The id of the SLURM job that this process is part of, with the task of an array; empty elsewhere."""
    array = os.environ.get("SLURM_ARRAY_JOB_ID")
    return f"{array}_{os.environ.get('SLURM_ARRAY_TASK_ID', '')}" if array else os.environ.get("SLURM_JOB_ID", "")


def requeue() -> None:
    """Asks SLURM to start this job again."""
    import subprocess

    job = slurm_job()
    try:
        subprocess.run(["scontrol", "requeue", job], check=True, capture_output=True, text=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", "") or str(error)).strip()
        warn(f"SLURM did not take job {job} back ({reason}); start it again by hand")


def mind_requeue() -> None:
    """In a SLURM job, SIGUSR1 requeues it from here on; once there is something to save, the trainer minds it."""

    def leave(number: int, frame: FrameType | None) -> None:
        if is_first_process():
            requeue()
        sys.exit(128 + number)

    if REQUEUE and slurm_job():
        signal.signal(REQUEUE, leave)


@contextlib.contextmanager
def requeue_held() -> Iterator[None]:
    """Keeps SIGUSR1 waiting: an exception that comes while torch is being imported ends the process in C++."""
    if not REQUEUE:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [REQUEUE])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
