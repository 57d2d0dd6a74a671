"""Validation loss of `train.py` with default settings after about two minutes, for several seeds.

python benchmarks/quality.py [--corpus shakespeare.txt] [--seeds 3] [--max-time 130s] [--flags "--preset best"]
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table
from trial import ROOT, train

from textgen.units import bits_per_character


def main() -> None:
    """Trains with each seed and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", default="shakespeare.txt")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--max-time", default="130s")
    parser.add_argument("--flags", default="", help='more flags of train.py, for instance "--preset best"')
    options = parser.parse_args()

    table = Table(title=f"{options.corpus}, --split 90/10 --max-time {options.max_time} {options.flags}".rstrip())
    for column in ("seed", "val nats", "bits", "windows", "steps", "epochs", "seconds"):
        table.add_column(column, justify="right")
    losses, windows = [], []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.seeds):
            flags = ["--max-time", options.max_time, *shlex.split(options.flags)]
            trial = train(options.corpus, flags, seed, Path(folder), f"seed-{seed}")
            losses.append(trial["loss"])
            windows.append(in_windows(f"seed-{seed}", folder))
            table.add_row(
                str(seed),
                f"{losses[-1]:.4f}",
                f"{bits_per_character(losses[-1]):.4f}",
                f"{windows[-1]:.4f}",
                f"{trial['step']:,}",
                f"{trial['epoch']:.2f}",
                f"{trial['seconds']:.0f}",
            )
            print(seed, losses[-1], windows[-1], file=sys.stderr)
    table.add_section()
    table.add_row("median", f"{statistics.median(losses):.4f}", "", f"{statistics.median(windows):.4f}")
    Console().print(table)
    Console().print(
        "val nats: with carried state. Windows: nanoGPT's protocol, whose CPU recipe comes to 1.886 in 129 s."
    )


def in_windows(run: str, folder: str) -> float:
    """Nats per character in nanoGPT's protocol: mean over random windows of 256 characters with an empty state."""
    program = [sys.executable, "-c", "from textgen.cli import main; main()", "evaluate", run, "--checkpoints", folder]
    rows = "--split validation --windows 1000 --no-baselines --no-cache --no-dynamic --no-eight-bit --no-temperature"
    path = {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*program, *rows.split(), "--json"], check=True, stdout=subprocess.PIPE, env=os.environ | path, text=True
    )
    return float(next(row["nats_per_character"] for row in json.loads(done.stdout)["rows"] if row["name"] == "windows"))


if __name__ == "__main__":
    main()
