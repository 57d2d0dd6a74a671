"""One run of `train.py` and its results, for `quality.py` and `recipe.py`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).parent.parent


class Trial(TypedDict):
    """Results of a run.

    Attributes:
        loss: lowest validation loss, nats per character.
        step, epoch: where that was.
        speed: highest characters a second seen.
        steps, epochs, seconds: of the whole run.
    """

    seed: int
    loss: float
    step: int
    epoch: float
    speed: float
    steps: int
    epochs: float
    seconds: float


def train(corpus: str, flags: Sequence[str], seed: int, folder: Path, run: str) -> Trial:
    """Trains on nine tenths of a text with Weights & Biases and samples off, and reads the run's records.

    Args:
        corpus: `--corpus`.
        flags: more flags of `train.py`.
        seed: `--seed`.
        folder: where the run is kept, under the name `run`.
    """
    command = [sys.executable, str(ROOT / "train.py"), "--corpus", corpus, "--split", "90/10", "--wandb", "disabled"]
    command += ["--sample-length", "0", "--seed", str(seed), "--checkpoints", str(folder), "--run", run, *flags]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with (folder / run / "metrics.jsonl").open() as file:
        lines = [json.loads(line) for line in file]
    best = min((line for line in lines if "val/loss" in line), key=lambda line: line["val/loss"])
    return {
        "seed": seed,
        "loss": best["val/loss"],
        "step": best["step"],
        "epoch": best["epoch"],
        "speed": max(line["chars_per_second"] for line in lines if "chars_per_second" in line),
        "steps": lines[-1]["step"],
        "epochs": lines[-1]["epoch"],
        "seconds": lines[-1]["time"],
    }
