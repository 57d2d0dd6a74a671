"""Validation loss of the first command that a user types, after two minutes on this machine.

python benchmarks/quality.py [--corpus shakespeare.txt] [--seeds 3] [--max-time 2m]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Trains with each seed and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", default="shakespeare.txt")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--max-time", default="2m")
    options = parser.parse_args()

    table = Table(title=f"{options.corpus}, --split 90/10 --max-time {options.max_time}")
    for column in ("seed", "val nats", "bits per character", "steps", "epochs", "seconds"):
        table.add_column(column, justify="right")
    losses = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.seeds):
            flags = [
                "--corpus",
                options.corpus,
                "--split",
                "90/10",
                "--max-time",
                options.max_time,
                "--wandb",
                "disabled",
            ]
            flags += ["--checkpoints", folder, "--run", f"seed-{seed}", "--seed", str(seed), "--sample-length", "0"]
            subprocess.run([sys.executable, str(ROOT / "train.py"), *flags], check=True, stdout=subprocess.DEVNULL)
            lines = [json.loads(line) for line in (Path(folder) / f"seed-{seed}" / "metrics.jsonl").open()]
            best = min((line for line in lines if "val/loss" in line), key=lambda line: line["val/loss"])
            losses.append(best["val/loss"])
            table.add_row(
                str(seed),
                f"{best['val/loss']:.4f}",
                f"{best['val/bpc']:.4f}",
                f"{best['step']:,}",
                f"{best['epoch']:.2f}",
                f"{lines[-1]['time']:.0f}",
            )
    table.add_section()
    table.add_row("median", f"{statistics.median(losses):.4f}")
    Console().print(table)
    Console().print(
        "State carried over the whole validation text. nanoGPT's CPU recipe: 1.886 in 129 s (its own protocol)."
    )


if __name__ == "__main__":
    main()
