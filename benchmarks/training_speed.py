"""Characters per second of train.py's loop, of a bare PyTorch loop, and of the machine's matrix product.

One run, taken in turns: machines are noisy, so only ratios of medians count. The count of operations is 6 per LSTM
weight and character (2 forward, 4 backward); embedding, output layer, optimizer and the gates are left out of it, so
the share of the ceiling is never flattered. The bare loop runs with the memory allocator set as train.py sets it, so
that the overhead is the loop's alone; the column "stock malloc" is the bare loop in a process of its own without that.

    python benchmarks/training_speed.py [--rounds 5] [--seconds 5]
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table

from textgen.corpora.encoding import Corpus
from textgen.model.language_model import LanguageModel
from textgen.settings import CorpusSettings, ModelSettings, TrainingSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.training.allocator import keep_freed_memory
from textgen.training.run import train

ALPHABET = "".join(chr(code) for code in range(32, 97))  # V = 65, as tiny Shakespeare
CONFIGURATIONS = [(128, 64, 128), (256, 64, 128), (512, 64, 128)]  # H, B, T; L = 2
LAYERS = 2


def ceiling(dtype: torch.dtype, size: int = 2048) -> float:
    """FLOP/s of a square matrix product, the best of a few."""
    a, b = torch.randn(size, size).to(dtype), torch.randn(size, size).to(dtype)
    best = float("inf")
    for _ in range(8):
        began = time.perf_counter()
        a @ b
        best = min(best, time.perf_counter() - began)
    return 2 * size**3 / best


def bare(ids: np.ndarray, H: int, B: int, T: int, bf16: bool, steps: int) -> float:
    """Characters per second of the shortest loop that trains the same model."""
    model = LanguageModel(len(ALPHABET), H, H, LAYERS, residual=False)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, fused=True)
    n = (len(ids) - 1) // B
    x = torch.from_numpy(ids[: n * B].astype(np.int64)).view(B, n)
    y = torch.from_numpy(ids[1 : n * B + 1].astype(np.int64)).view(B, n)
    state, times = None, []
    for step in range(steps):
        began = time.perf_counter()
        at = step * T
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            logits, state = model(x[:, at : at + T], state)
        loss = F.cross_entropy(logits.flatten(0, 1).float(), y[:, at : at + T].flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        state = state.detach()
        times.append(time.perf_counter() - began)
    return B * T * (steps - steps // 5) / sum(times[steps // 5 :])


def bare_with_stock_malloc(H: int, B: int, T: int, bf16: bool, steps: int) -> float:
    """The bare loop as anybody would start it."""
    arguments = ["--stock", *map(str, (H, B, T, int(bf16), steps))]
    result = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True)
    return float(result.stdout)


def text() -> np.ndarray:
    """Ids without meaning: the speed does not depend on them."""
    return np.random.default_rng(0).integers(0, len(ALPHABET), 4_000_000).astype(np.uint8)


def through_train(ids: np.ndarray, H: int, B: int, T: int, bf16: bool, steps: int) -> float:
    """Characters per second that train.py itself reports, with its bar, its journal and an offline W&B run."""
    corpus = Corpus("bench", "bench", ids, CharacterTokenizer(ALPHABET), "0" * 64)
    with tempfile.TemporaryDirectory() as folder:
        settings = TrainingSettings(
            checkpoints=folder,
            run="bench",
            max_steps=steps,
            batch_size=B,
            window=T,
            log_every=max(steps // 5, 1),
            sample_length=0,
            accelerator="cpu",
            precision="bf16" if bf16 else "fp32",
            wandb="offline",
        )
        shape = ModelSettings(layers=LAYERS, hidden=H, residual=False)
        console = Console(file=io.StringIO(), force_terminal=True, width=120)
        with contextlib.redirect_stdout(io.StringIO()):
            train(corpus, CorpusSettings(split="99/1"), shape, settings, console, str)
        lines = [json.loads(line) for line in (Path(folder) / "bench" / "metrics.jsonl").read_text().splitlines()]
    # the first fifth is left out, as above: kernels are made and memory is found there
    speeds = [line["chars_per_second"] for line in lines if "chars_per_second" in line][1:]
    return statistics.harmonic_mean(speeds)


def main() -> None:
    """Measures and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=5.0, help="of training per measurement")
    parser.add_argument("--stock", nargs=5, type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stock:
        H, B, T, bf16, steps = options.stock
        sys.stdout.write(str(bare(text(), H, B, T, bool(bf16), steps)))
        return

    table = Table(title=f"Training, {LAYERS} layers, {torch.get_num_threads()} threads, torch {torch.__version__}")
    for column in ("H", "B", "T", "", "stock malloc", "bare", "train.py", "overhead", "GFLOP/s", "ceiling", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    ids = text()
    keep_freed_memory()
    for H, B, T in CONFIGURATIONS:
        for bf16 in (False, True):
            warm = bare(ids, H, B, T, bf16, 5)
            steps = max(10, round(options.seconds * warm / (B * T) / 5) * 5)
            rounds = [
                (
                    ceiling(torch.bfloat16 if bf16 else torch.float32),
                    bare_with_stock_malloc(H, B, T, bf16, steps),
                    bare(ids, H, B, T, bf16, steps),
                    through_train(ids, H, B, T, bf16, steps),
                )
                for _ in range(options.rounds)
            ]
            top, stock, plain, ours = (statistics.median(column) for column in zip(*rounds, strict=True))
            overhead = statistics.median(round_[2] / round_[3] for round_ in rounds) - 1
            flops = 6 * LAYERS * 8 * H * H
            share = statistics.median(flops * round_[3] / round_[0] for round_ in rounds)
            speeds = (f"{speed:,.0f}" for speed in (stock, plain, ours))
            gigaflops = (f"{flops * ours / 1e9:.0f}", f"{top / 1e9:.0f}", f"{share:.0%}")
            name = "bf16" if bf16 else "fp32"
            table.add_row(str(H), str(B), str(T), name, *speeds, f"{overhead:+.1%}", *gigaflops)
    Console(width=110).print(table)
    Console().print("Characters per second; GFLOP/s of train.py, and of the machine's matrix product (ceiling).")


if __name__ == "__main__":
    main()
