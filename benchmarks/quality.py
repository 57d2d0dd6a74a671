"""Validation loss of `train.py` with default settings after about two minutes, for several seeds.

python benchmarks/quality.py [--corpus shakespeare.txt] [--seeds 3] [--max-time 130s] [--flags "--hidden 384"]
                             [--nanogpt FOLDER]

--nanogpt first trains nanoGPT's documented recipe for CPUs in a copy of that checkout of github.com/karpathy/nanoGPT,
on the same text (a file) and split; `train.py` then has as many seconds. Both times are without the start of Python.
The loss "in windows" is nanoGPT's protocol: the mean over random windows that each begin with an empty state.
nanoGPT's own windows are 64 characters long in this recipe; textgen is evaluated in windows of 64 and of 256.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table
from trial import train

from textgen.commands.evaluate import corpus_splits
from textgen.evaluation.protocols import steps, window_losses
from textgen.generation.generator import TextGenerator
from textgen.runs.model_folder import find_model, read_model
from textgen.units import bits_per_character

NANOGPT_RECIPE = (
    "config/train_shakespeare_char.py --device=cpu --compile=False --eval_iters=20 --log_interval=1 --block_size=64 "
    "--batch_size=12 --n_layer=4 --n_head=4 --n_embd=128 --max_iters=2000 --lr_decay_iters=2000 --dropout=0.0"
)
"""Arguments of nanoGPT's train.py "on a cheap macbook", from its README."""
WINDOWS = (64, 256)
"""Lengths of the windows in which textgen is evaluated."""


def main() -> None:
    """Trains with each seed and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", default="shakespeare.txt")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--max-time", default="130s")
    parser.add_argument("--flags", default="", help='more flags of train.py, for instance "--hidden 384"')
    parser.add_argument("--nanogpt", type=Path, metavar="FOLDER", help="checkout of nanoGPT to compare with")
    options = parser.parse_args()

    rows = []
    if options.nanogpt:
        if not Path(options.corpus).is_file():
            parser.error(f"--nanogpt needs a file as --corpus, and there is no file {options.corpus}")
        loss, seconds = train_nanogpt(options.nanogpt, Path(options.corpus))
        rows.append(("nanoGPT", "", "", f"{loss:.4f}", "", "2,000", "", f"{seconds:.0f}"))
        options.max_time = f"{seconds:.0f}s"
    table = Table(title=f"{options.corpus}, --split 90/10 --max-time {options.max_time} {options.flags}".rstrip())
    for column in ("seed", "val nats", "bits", *(f"windows of {n}" for n in WINDOWS), "steps", "epochs", "seconds"):
        table.add_column(column, justify="right")
    for row in rows:
        table.add_row(*row)
    losses: list[tuple[float, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.seeds):
            flags = ["--max-time", options.max_time, *shlex.split(options.flags)]
            trial = train(options.corpus, flags, seed, Path(folder), f"seed-{seed}")
            losses.append((trial["loss"], *in_windows(f"seed-{seed}", Path(folder))))
            nats, *windows = (f"{loss:.4f}" for loss in losses[-1])
            bits = f"{bits_per_character(trial['loss']):.4f}"
            last = (f"{trial['step']:,}", f"{trial['epoch']:.2f}", f"{trial['seconds']:.0f}")
            table.add_row(str(seed), nats, bits, *windows, *last)
            print(seed, *losses[-1], file=sys.stderr)
    nats, *windows = (f"{statistics.median(column):.4f}" for column in zip(*losses, strict=True))
    table.add_section()
    table.add_row("median", nats, "", *windows)
    Console().print(table)
    Console().print("val nats: with carried state. Windows: nanoGPT's protocol, each from an empty state.")


def in_windows(run: str, checkpoints: Path, windows: int = 1000) -> list[float]:
    """Returns nats per character of the validation split in windows of each of WINDOWS characters."""
    generator = TextGenerator(read_model(find_model(run, checkpoints)), "auto")
    splits = corpus_splits(generator.model, "error", Console(stderr=True), required=True)
    assert splits
    ids = splits.text("validation").passage.ids
    losses = (
        window_losses(
            partial(steps, generator.engine),
            ids,
            windows=windows,
            seed=0,
            progress=lambda done, total: None,
            length=length,
        )
        for length in WINDOWS
    )
    return [float(each.mean()) for each in losses]


def train_nanogpt(checkout: Path, text: Path) -> tuple[float, float]:
    """Trains nanoGPT's recipe for CPUs on a text.

    Returns its last validation loss, nats per character, and its seconds from the first line that it prints on.

    Raises:
        subprocess.CalledProcessError: its programs fail; they have written why.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(checkout, Path(folder) / "nanogpt", ignore=shutil.ignore_patterns(".git", "out-*")))
        data = copy / "data" / "shakespeare_char"
        shutil.copyfile(text, data / "input.txt")
        utf8 = os.environ | {"PYTHONUTF8": "1"}
        subprocess.run([sys.executable, "prepare.py"], cwd=data, env=utf8, check=True, stdout=subprocess.DEVNULL)
        command = [sys.executable, "-u", "train.py", *NANOGPT_RECIPE.split()]
        with subprocess.Popen(command, cwd=copy, env=utf8, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            lines = [next(process.stdout, "")]
            began = time.monotonic()
            lines += process.stdout
            seconds = time.monotonic() - began
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
    found = re.findall(r"^step (\d+): .*val loss ([\d.]+)$", "".join(lines), re.MULTILINE)
    return float(found[-1][1]), seconds


if __name__ == "__main__":
    main()
