"""Stops `train.py` at random moments, resumes it, and compares everything with a run that nobody disturbed.

python tests/soak/kill_and_resume.py [--trials 20 | --stops 1000] [--seed 0] [--case kill term ...] [--progress FILE]

Prints a line per trial, and exits with 1 if one of them differs in a single bit: final weights, optimizer, hidden
states, random numbers, best model, or a line of metrics.jsonl (without its clock). With --progress, trials are
recorded in a file, and the same command goes on after the last one.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

ROOT = Path(__file__).parent.parent.parent
TEXT = "".join(
    f"{who}:\n{what}, {whom}?\n\n"
    for who in ("ROMEO", "JULIET", "NURSE", "PARIS", "FRIAR")
    for what in ("O speak again", "Good morrow", "Wherefore art thou here", "How now", "Is it so")
    for whom in ("my lord", "sweet nurse", "gentle cousin", "good friar", "fair lady")
)
SHAPE = "--layers 2 --batch-size 8 --window 32 --wandb disabled --sample-length 0 --log-every 7"
CLOCKS = {"time", "chars_per_second"}
ANSWERS = {signal.SIGINT: 130, signal.SIGTERM: 143}


@dataclass(frozen=True)
class Case:
    """What is trained, and how it is stopped.

    The precision is said: a trial chooses it otherwise, and may choose another for a run that is stopped before it
    has written its settings. `slower` divides the number of steps.
    """

    flags: str
    signal: signal.Signals = signal.SIGKILL
    precision: str = "fp32"
    hidden: int = 32
    slower: int = 1


CASES = {
    "kill": Case("--checkpoint-every 2s --validate-every 190"),
    "kill-often": Case("--checkpoint-every 3 --validate-every 190"),
    "term": Case("--validate-every 190", signal.SIGTERM),
    "int": Case("--validate-every 190", signal.SIGINT),
    "accumulate": Case("--checkpoint-every 2s --validate-every 50 --accumulate 3"),
    "accumulate-term": Case("--validate-every 50 --accumulate 3", signal.SIGTERM),
    "validate": Case("--checkpoint-every 2s --validate-every 5"),
    "validate-term": Case("--validate-every 5", signal.SIGTERM),
    "bf16": Case("--checkpoint-every 2s --validate-every 190", precision="bf16"),
    "two": Case("--checkpoint-every 2s --validate-every 190 --accelerator cpu --devices 2"),
    "two-term": Case("--validate-every 190 --accelerator cpu --devices 2", signal.SIGTERM),
    "two-accumulate": Case("--validate-every 50 --accumulate 3 --accelerator cpu --devices 2", signal.SIGTERM),
    # more than one bucket of gradients, and sums that depend on their order
    "four": Case("--validate-every 21 --accelerator cpu --devices 4", signal.SIGTERM, hidden=320, slower=25),
}


Start = Callable[[Sequence[str], Path], subprocess.Popen[str]]


def start_anew(flags: Sequence[str], folder: Path) -> subprocess.Popen[str]:
    """Starts `train.py` in a process group of its own, so that all its processes can be killed."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("TEXTGEN_", "WANDB_", "PYTEST_"))}
    return subprocess.Popen(
        [sys.executable, str(ROOT / "train.py"), *flags],
        cwd=folder,
        env=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def start_warm(flags: Sequence[str], folder: Path) -> subprocess.Popen[str]:
    """Starts `train.py` as `start_anew` does, forked from a process that has imported everything; in a new one where
    several processes train, which start each other.
    """
    sys.path.insert(0, str(ROOT / "tests"))
    from helpers import processes

    os.environ.setdefault("MPLCONFIGDIR", tempfile.gettempdir())
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8", "start_new_session": True}
    run = Path(flags[1]) if flags[0] == "--resume" else None
    settings = (folder / "checkpoints" / run / "settings.yaml").read_text() if run else " ".join(flags)
    several = re.search("devices:? '?[2-9]", settings)
    return processes.start("train.py", *flags, cwd=folder, warm=not several, **streams)


class Trainings:
    """A folder with a text, in which runs are trained, stopped and resumed as a user would.

    Args:
        folder: it gets `play.txt` and `checkpoints/`.
        case: what is trained.
        steps: how long.
        start_process: starts `train.py` with these flags in this folder.
    """

    def __init__(self, folder: Path, case: Case, steps: int, start_process: Start) -> None:
        self.folder, self.start_process = folder, start_process
        self.case = case
        shape = f"--corpus play.txt {SHAPE} --hidden {case.hidden} --precision {case.precision}"
        self.flags = f"{shape} {case.flags} --max-steps {steps // case.slower}".split()
        (folder / "play.txt").write_text(TEXT, encoding="utf-8")

    def path(self, run: str) -> Path:
        """The run's folder."""
        return self.folder / "checkpoints" / run

    def start(self, run: str) -> subprocess.Popen[str]:
        """Begins a run, or goes on with it where there is something to go on with."""
        begun = (self.path(run) / "settings.yaml").exists()
        return self.start_process(["--resume", run] if begun else [*self.flags, "--run", run], self.folder)

    def finish(self, run: str) -> str:
        """Trains to the end; what it printed."""
        process = self.start(run)
        output, errors = process.communicate(timeout=600)
        if process.returncode != 0:
            raise AssertionError(f"{run} ended with {process.returncode}: {errors or output}")
        return output

    def disturb(self, run: str, moment: float, at_line: int | None) -> int:
        """Starts a run and stops it: `moment` seconds after its start, or after line `at_line` of its metrics.

        Returns its exit status; 0 where it was done before.
        """
        process = self.start(run)
        metrics = self.path(run) / "metrics.jsonl"
        while at_line is not None and process.poll() is None and lines_of(metrics) < at_line:
            time.sleep(0.002)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=moment)
        if process.poll() is None:
            if self.case.signal == signal.SIGKILL:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.send_signal(self.case.signal)
        process.communicate(timeout=120)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # whatever another rank is still about
        return process.returncode


def lines_of(path: Path) -> int:
    """Lines of a file; 0 where there is none."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def digest(run: Path) -> dict[str, str]:
    """sha256 of all that must not depend on how often a run was stopped."""
    state = torch.load(payload(run / "state" / "last.ckpt"), weights_only=True)
    model = {name: (run / "model" / name).read_bytes() for name in ("weights.safetensors", "tokenizer.json")}
    header = int.from_bytes(model["weights.safetensors"][:8], "little") + 8  # names the run, which differs
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    lines = [{name: value for name, value in line.items() if name not in CLOCKS} for line in lines]
    return {
        "weights": sha256(state["state_dict"]),
        "optimizer": sha256(state["optimizer_states"][0]["state"]),
        "lanes": sha256(state["bptt"]),
        "progress": sha256([state["global_step"], state["loops"]["fit_loop"]["state_dict"]["combined_loader"]]),
        "best": sha256([state["callbacks"]["Keeper"], model["weights.safetensors"][header:].hex()]),
        "metrics": sha256([lines, state["journal"]["curve"]]),
    }


def payload(path: Path) -> io.BytesIO:
    """The archive inside a state file, behind its two lines."""
    with path.open("rb") as file:
        file.readline()
        file.readline()
        return io.BytesIO(file.read())


def sha256(value: Any) -> str:
    """Digest of nested containers of tensors and plain values."""
    sha = hashlib.sha256()

    def add(value: Any) -> None:
        if isinstance(value, torch.Tensor):
            sha.update(str((value.dtype, value.shape)).encode())
            sha.update(value.reshape(-1).view(torch.uint8).numpy().tobytes() if value.numel() else b"")
        elif isinstance(value, dict):
            for key in sorted(value, key=str):
                sha.update(str(key).encode())
                add(value[key])
        elif isinstance(value, (list, tuple)):
            sha.update(f"[{len(value)}".encode())
            for item in value:
                add(item)
        else:
            sha.update(repr(value).encode())

    add(value)
    return sha.hexdigest()[:12]


@dataclass(frozen=True)
class Trial:
    """Result of a run that was stopped and resumed; `digest` is of the undisturbed run."""

    case: str
    seed: int
    steps: int
    number: int
    digest: str
    stops: int
    differs: list[str]


class Progress:
    """Trials done, also in a file if there is one, so that a soak of hours may be stopped and continued."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path and path.exists() else []
        self.trials = [Trial(**json.loads(line)) for line in lines]

    def of(self, case: str, seed: int, steps: int) -> list[Trial]:
        """The trials of a case, in their order."""
        return [each for each in self.trials if (each.case, each.seed, each.steps) == (case, seed, steps)]

    def add(self, trial: Trial) -> None:
        """Records a trial."""
        self.trials.append(trial)
        if self.path:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(trial)) + "\n")


def soak(
    name: str,
    trials: int,
    steps: int,
    seed: int,
    start_process: Start = start_anew,
    *,
    stops: int | None = None,
    progress: Progress | None = None,
) -> int:
    """Runs a case to this number of trials, or to the trial that completes this number of stops; the number of trials
    that differed.
    """
    progress = progress or Progress()

    def done() -> bool:
        found = progress.of(name, seed, steps)
        return len(found) >= trials if stops is None else sum(trial.stops for trial in found) >= stops

    with tempfile.TemporaryDirectory() as temporary:
        if not done():
            trainings = Trainings(Path(temporary), CASES[name], steps, start_process)
            began = time.monotonic()
            trainings.finish("undisturbed")
            seconds = time.monotonic() - began
            expected = digest(trainings.path("undisturbed"))
            lines = lines_of(trainings.path("undisturbed/metrics.jsonl"))
            if any(trial.digest != sha256(expected) for trial in progress.of(name, seed, steps)):
                raise SystemExit(
                    f"{progress.path} is of another version of textgen or another machine; begin a new file"
                )
            print(f"{name}: undisturbed in {seconds:.1f} s, {lines} lines, weights {expected['weights']}", flush=True)
        while not done():
            number = len(progress.of(name, seed, steps)) + 1
            times = stop_at_random(trainings, random.Random(f"{seed} {name} {number}"), seconds, lines)
            trainings.finish("trial")
            found = digest(trainings.path("trial"))
            differs = [key for key in found if found[key] != expected[key]]
            what = f"DIFFERS in {differs}" if differs else "identical"
            print(f"{name} {number}: stopped {times} times, weights {found['weights']}, {what}", flush=True)
            progress.add(Trial(name, seed, steps, number, sha256(expected), times, differs))
            shutil.rmtree(trainings.path("trial"))
    return sum(bool(trial.differs) for trial in progress.of(name, seed, steps))


def stop_at_random(trainings: Trainings, moments: random.Random, seconds: float, lines: int) -> int:
    """Stops the run `trial` up to three times; the number of times.

    Args:
        seconds, lines: length of an undisturbed run, and lines of its metrics.
    """
    run, stops = "trial", 0
    while stops < 3:
        anytime = moments.random() < 0.3  # while it starts, too
        moment = moments.uniform(0, seconds) if anytime else moments.uniform(0, 0.05)
        done = lines_of(trainings.path(run) / "metrics.jsonl")
        status = trainings.disturb(run, moment, None if anytime else moments.randint(min(done + 1, lines), lines))
        if status == 0:
            break
        wanted = ANSWERS.get(trainings.case.signal)
        on_the_way = not anytime and lines_of(trainings.path(run) / "metrics.jsonl") < lines
        if wanted and on_the_way and status != wanted:
            raise AssertionError(f"{run} answered {trainings.case.signal.name} with {status}, not {wanted}")
        stops += 1
    return stops


def main() -> None:
    """Runs the cases asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--trials", type=int, default=20, help="runs per case, each stopped up to three times")
    parser.add_argument("--stops", type=int, help="stops in all over the cases, in place of --trials")
    parser.add_argument("--steps", type=int, default=1500, help="length of each run")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    parser.add_argument("--case", nargs="+", choices=CASES, default=list(CASES), help="default: all")
    parser.add_argument("--progress", type=Path, help="file that trials are recorded in, to go on after them")
    parser.add_argument("--warm", action="store_true", help="fork runs from a process that has imported everything")
    arguments = parser.parse_args()
    progress, cases = Progress(arguments.progress), arguments.case
    stops = None if arguments.stops is None else -(-arguments.stops // len(cases))
    differing = 0
    for name in cases:
        differing += soak(name, arguments.trials, arguments.steps, arguments.seed, stops=stops, progress=progress)
    trials = [trial for name in cases for trial in progress.of(name, arguments.seed, arguments.steps)]
    for name in cases:
        mine = [trial for trial in trials if trial.case == name]
        print(f"{name}: {sum(not trial.differs for trial in mine)} of {len(mine)}, {sum(t.stops for t in mine)} stops")
    print(f"{sum(t.stops for t in trials):,} stops of {len(trials):,} runs, {differing} differ")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
