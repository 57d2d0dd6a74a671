"""Synthetic texts with known structure: does `inspect` find it, and which cells learn to copy over a lag?

python benchmarks/planted.py [--steps 6000] [--lag 50] [--keep FOLDER]

Quotes that open and close at random distances, and a language of brackets: which cell follows them, by AUC on held-out
text? A symbol that comes again after a lag of 50 others: which cells learn it, and how far do gradients reach?
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from trial import ROOT, train

LETTERS = "abcdefgh"


def main() -> None:
    """Trains on each text, inspects the models and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--steps", type=int, default=6000, help="training steps on the copies; a quarter of it on the other texts"
    )
    parser.add_argument("--lag", type=int, default=50)
    parser.add_argument("--keep", type=Path, help="keep texts and models in this folder")
    options = parser.parse_args()
    console = Console()
    with contextlib.nullcontext(options.keep) if options.keep else tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.mkdir(exist_ok=True)
        console.print(follow(folder, options.steps // 4))
        console.print(copy(folder, options.steps, options.lag))


def follow(folder: Path, steps: int) -> Table:
    """Table of the cells that follow quotation marks and brackets."""
    table = Table(title="cells that follow what was planted")
    for column in ("text", "property", "layer", "unit", "AUC on held-out text"):
        table.add_column(column)
    for text, made, properties in (
        ("quotes", quotes(), ("quotes",)),
        ("brackets", brackets(), ("brackets", "bracket depth")),
    ):
        learn(folder, text, made, text, steps, "--hidden 64 --layers 1")
        for found in look(folder, "cells", text)["found"]:
            if found["property"] in properties:
                measure = "" if found["measure"] == "auc" else " (correlation)"
                row = (found["layer"], found["unit"], f"{found['score']:.4f}{measure}")
                table.add_row(text, found["meaning"], *map(str, row))
    return table


def copy(folder: Path, steps: int, lag: int) -> Table:
    """Table of the loss on copied symbols, and of the untrained gradient at the lag."""
    table = Table(title=f"a symbol that comes again after {lag} characters: chance {math.log(8):.3f} nats")
    for column in ("cell", "nats of the symbol", f"untrained: dL/dh at {lag}", f"dL/dc at {lag}"):
        table.add_column(column, justify="right")
    for cell in ("rnn", "gru", "lstm"):
        loss = learn(folder, f"copy-{cell}", copies(lag), "copy", steps, f"--hidden 64 --layers 1 --cell {cell}")
        flags = ("--untrained", "--lag", str(lag), "--windows", "1000")
        models = look(folder, "memory", f"copy-{cell}", *flags)["models"]
        fresh = next(model for model in models if model["model"] == f"untrained {cell.upper()}")
        reach = [f"{fresh[letter][lag]:.0e}" if fresh[letter] else "" for letter in ("h", "c")]
        # of a line's characters only the first symbol and its copy cannot be told by counting
        table.add_row(cell, f"{loss * (lag + 2) - math.log(8):.3f}", *reach)
    return table


def learn(folder: Path, run: str, text: str, name: str, steps: int, flags: str) -> float:
    """Trains a run on a text; its best validation loss in nats per character."""
    (folder / f"{name}.txt").write_text(text)
    given = f"--max-steps {steps} --window 128 --patience 0 --dropout 0 {flags}".split()
    return train(str(folder / f"{name}.txt"), given, 0, folder / "checkpoints", run)["loss"]


def look(folder: Path, command: str, run: str, *flags: str) -> dict[str, Any]:
    """JSON output of `textgen inspect COMMAND RUN`."""
    program = [sys.executable, "-c", "from textgen.cli import main; main()", "inspect", command, run, *flags]
    done = subprocess.run(
        [*program, "--checkpoints", str(folder / "checkpoints"), "--json"],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def quotes(length: int = 300_000, seed: int = 0) -> str:
    """Letters in stretches of 1 to 40, the early ones of the alphabet more often outside quotation marks and the late
    ones inside: no letter tells where it stands, but to know that pays.
    """
    draw, text, inside = random.Random(seed), "", False
    while len(text) < length:
        weights = range(1, 9) if inside else range(8, 0, -1)
        text += "".join(draw.choices(LETTERS, weights, k=draw.randint(1, 40))) + '"'
        inside = not inside
    return text


def brackets(length: int = 300_000, seed: int = 0) -> str:
    """Words of balanced brackets with letters between them, of a depth of at most 6, a line each."""
    draw, lines = random.Random(seed), []
    while sum(map(len, lines)) < length:
        line, expected = "", ""
        while len(line) < 60 or expected:
            closes = expected and (len(expected) == 6 or len(line) >= 60 or draw.random() < 0.4)
            if closes:
                line, expected = line + expected[-1], expected[:-1]
            else:
                kind = draw.choice(("()", "[]", "{}"))
                line, expected = line + kind[0], expected + kind[1]
            line += "".join(draw.choices("xyz", k=draw.randint(0, 3)))
        lines.append(line + "\n")
    return "".join(lines)


def copies(lag: int, lines: int = 8000, seed: int = 0) -> str:
    """Lines of a symbol, dots, and the same symbol `lag` characters after it."""
    draw = random.Random(seed)
    return "".join(f"{symbol}{'.' * (lag - 1)}{symbol}\n" for symbol in draw.choices(LETTERS, k=lines))


if __name__ == "__main__":
    main()
