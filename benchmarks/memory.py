"""Peak memory of training on a small and on a large text, and the time until the first step.

python benchmarks/memory.py [--megabytes 200]
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
FLAGS = [
    "--hidden",
    "128",
    "--layers",
    "1",
    "--batch-size",
    "64",
    "--max-steps",
    "200",
    "--wandb",
    "disabled",
    "--sample-length",
    "0",
]


def write_text(path: Path, size: int) -> None:
    """About `size` bytes of English-like lines, each different."""
    words = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in "aeiou" for c in ("n", "r", "st", "m", "")]
    generator = random.Random(0)
    with path.open("w", encoding="utf-8") as file:
        written = 0
        while written < size:
            block = "".join(" ".join(generator.choices(words, k=12)) + ".\n" for _ in range(1000))
            written += file.write(block)


def peak_of(text: Path, folder: Path) -> tuple[float, float]:
    """Peak resident memory (MB) and duration (s) of one training run, including the encoding of a new text."""
    command = [sys.executable, str(ROOT / "train.py"), "--corpus", str(text), *FLAGS]
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return usage.ru_maxrss / 1024, time.monotonic() - began


def main() -> None:
    """Measures and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=200, help="size of the large text")
    options = parser.parse_args()

    table = Table(title="Peak memory of train.py")
    for column in ("text", "MB", "peak MB, first run", "seconds", "peak MB, encoded before", "seconds "):
        table.add_column(column, justify="right")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peaks = []
        for label, megabytes in (("small", 1), ("large", options.megabytes)):
            write_text(folder / f"{label}.txt", megabytes * 1_000_000)
            first, again = (peak_of(folder / f"{label}.txt", folder) for _ in range(2))
            peaks.append(max(first[0], again[0]))
            table.add_row(
                label, str(megabytes), f"{first[0]:.0f}", f"{first[1]:.1f}", f"{again[0]:.0f}", f"{again[1]:.1f}"
            )
    Console().print(table)
    Console().print(
        f"The large text costs {peaks[1] - peaks[0]:+.0f} MB of memory for {options.megabytes - 1} MB of text."
    )


if __name__ == "__main__":
    main()
