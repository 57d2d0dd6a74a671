"""Ablations: the defaults with one setting changed, for the same number of steps.

python benchmarks/recipe.py [--rows NAME ...] [--flags "--max-steps 2000"] [--seeds 1]
                            [--corpus shakespeare.txt] [--keep results.jsonl]

Steps and not seconds are the budget, so that a busy machine gives the same losses; the speed says what a setting costs
(compare it on an idle machine only). `recipe.md` holds the tables. The figures are for the validation split.
"""

from __future__ import annotations

import argparse
import json
import shlex
import statistics
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table
from trial import train

COMMON = "--precision bf16 --patience 0"
ROWS = {
    "defaults": "",
    "AdamW for all parameters": "--optimizer adamw",
    "no residual connections": "--no-residual",
    "skip connections instead": "--no-residual --skip-connections",
    "tied embeddings": "--tied",
    "orthogonal initialization": "--orthogonal",
    "forget bias 0": "--forget-bias 0",
    "forget bias 2": "--forget-bias 2",
    "dropout 0.05": "--dropout 0.05",
    "dropout 0.1": "--dropout 0.1",
    "dropout 0.2": "--dropout 0.2",
    "output dropout 0.1": "--output-dropout 0.1",
    "input dropout 0.05": "--input-dropout 0.05",
    "embedding dropout 0.02": "--embedding-dropout 0.02",
    "recurrent dropout 0.1": "--recurrent-dropout 0.1",
    "recurrent dropout 0.3": "--recurrent-dropout 0.3",
    "EMA 0.01": "--ema 0.01",
    "no EMA": "--ema 0",
    "EMA 0.1, trapezoid": "--ema 0.1 --schedule trapezoid",
    "AR 0.01": "--activation-regularization 0.01",
    "TAR 0.01": "--temporal-regularization 0.01",
    "jitter": "--jitter",
    "state reset 0.01": "--state-reset 0.01",
    "no temperature": "--no-fit-temperature",
    "cosine schedule": "--schedule cosine",
    "trapezoid schedule": "--schedule trapezoid",
    "learning rate 8e-3": "--learning-rate 8e-3",
    "learning rate 3.2e-2": "--learning-rate 3.2e-2",
    "Muon learning rate 2e-2": "--muon-learning-rate 2e-2",
    "Muon learning rate 6e-2": "--muon-learning-rate 6e-2",
    "weight decay 0": "--weight-decay 0",
    "weight decay 0.1": "--weight-decay 0.1",
    "clip norm 0.25": "--clip-norm 0.25",
    "T 32, B 32": "--window 32 --batch-size 32",
    "T 32, twice the steps": "--window 32 --max-steps 4000",
    "T 128, B 8": "--window 128 --batch-size 8",
    "E = H": "--embedding 256",
    "2 layers of 320": "--layers 2 --hidden 320",
    "4 layers of 224": "--layers 4 --hidden 224",
}


def main() -> None:
    """Trains each row with each seed and prints the table, row by row."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", nargs="+", default=list(ROWS), help="names of rows, or flags of train.py")
    parser.add_argument("--flags", default="--max-steps 2000", help="for all rows, whose own flags win")
    parser.add_argument("--corpus", default="shakespeare.txt")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a file that gets a line of JSON for each run")
    options = parser.parse_args()

    table = Table(title=f"{options.corpus}, {options.flags}, {options.seeds} seeds")
    for column in ("row", "flags", "val nats", "seeds", "characters/s", "seconds"):
        table.add_column(column, overflow="fold")
    for row in options.rows:
        flags = ROWS.get(row, row)
        with tempfile.TemporaryDirectory() as folder:
            words = last_ones(f"{COMMON} {options.flags} {flags}")
            runs = [train(options.corpus, words, seed, Path(folder), f"seed-{seed}") for seed in range(options.seeds)]
        if options.keep:
            with options.keep.open("a") as file:
                file.writelines(json.dumps({"row": row, "flags": options.flags, **run}) + "\n" for run in runs)
        losses = [run["loss"] for run in runs]
        table.add_row(
            row,
            flags,
            f"{statistics.median(losses):.4f}",
            " ".join(f"{loss:.4f}" for loss in losses),
            f"{max(run['speed'] for run in runs):,.0f}",
            f"{min(run['seconds'] for run in runs):.0f}",
        )
        print(row, losses, file=sys.stderr)
    Console().print(table)


def last_ones(flags: str) -> list[str]:
    """Flags without repetitions; the last value wins."""
    given: dict[str, list[str]] = {}
    for token in shlex.split(flags):
        if token.startswith("--"):
            given[name := token] = []
        else:
            given[name].append(token)
    return [word for name, values in given.items() for word in (name, *values)]


if __name__ == "__main__":
    main()
