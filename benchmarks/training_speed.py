"""Characters per second of train.py's loop, of a bare PyTorch loop, and of the machine's matrix product; fused kernels.

Machines are noisy, and some change their speed by a third within seconds. So the two loops take turns inside one run:
after every quarter of a second of train.py's loop the bare loop does as many steps, and the overhead is the median of
the ratios of such neighbours. The bare loop has the memory allocator set as train.py sets it, so that the overhead is
the loop's alone; the column "stock malloc" is the bare loop in a process of its own without that.

Operations are counted as 6 per LSTM weight and character (2 forward, 4 backward); embedding, output layer, optimizer
and gates are left out, so the share of the ceiling is never flattered.

The second table has whole steps of bf16 training (default optimizer, clipping, loss) on the fused kernels and on
PyTorch's, in turns, and one layer's forward and backward pass beside the matrix product.

    python benchmarks/training_speed.py [--seconds 20] [--kernels] [--variant avx512_bf16]

On a processor with AMX, ONEDNN_MAX_CPU_ISA=AVX512_CORE_BF16 in the environment keeps PyTorch's kernels from using it,
so that --variant avx512_bf16 is compared with what they reach without AMX.
"""

from __future__ import annotations

import argparse
import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any, get_args

import numpy as np
import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table

from textgen.data.corpus import Corpus, SplitEnds
from textgen.data.lanes import EpochStream, Window
from textgen.model.cells import ROW_BLOCKS, make_cell, run_sequence
from textgen.model.config import CellName, ModelConfig
from textgen.model.kernels.compiled import Variant, fastest_variant, use_variant
from textgen.model.language_model import LanguageModel
from textgen.runs.environment import keep_freed_memory
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.training import data
from textgen.training.optimizer import make_optimizer
from textgen.training.run import train

ALPHABET = "".join(chr(code) for code in range(32, 97))  # V = 65, as tiny Shakespeare
LAYERS, B, T = 2, 64, 128
SIZES = ((3, 256, 16), (3, 256, 32), (3, 256, 64), (3, 384, 16), (2, 512, 16), (2, 512, 64), (2, 128, 16), (2, 128, 64))
"""Layers, H and B of the kernels' table."""
TURN = 0.25  # seconds


def ceiling(dtype: torch.dtype, size: int = 2048) -> float:
    """FLOP/s of a square matrix product, best of several."""
    a, b = torch.randn(size, size).to(dtype), torch.randn(size, size).to(dtype)
    best = float("inf")
    for _ in range(4):
        began = time.perf_counter()
        a @ b
        best = min(best, time.perf_counter() - began)
    return 2 * size**3 / best


def bare_loop(ids: np.ndarray, H: int, bf16: bool) -> Callable[[int], float]:
    """Minimal PyTorch loop of the same model: a function that takes n steps and returns seconds per step."""
    model = LanguageModel(ModelConfig(vocabulary=len(ALPHABET), embedding=H, hidden=H, layers=LAYERS, residual=False))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, fused=True)
    n = (len(ids) - 1) // B
    x = torch.from_numpy(ids[: n * B].astype(np.int64)).view(B, n)
    y = torch.from_numpy(ids[1 : n * B + 1].astype(np.int64)).view(B, n)
    state, at = None, 0

    def steps(count: int) -> float:
        nonlocal state, at
        began = time.perf_counter()
        for _ in range(count):
            with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
                logits, state = model(x[:, at : at + T], state)
            loss = F.cross_entropy(logits.flatten(0, 1).float(), y[:, at : at + T].flatten())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            state = state.detach()
            at = (at + T) % (n - T)
        return (time.perf_counter() - began) / count

    return steps


def text() -> np.ndarray:
    """Random ids (the speed does not depend on them)."""
    return np.random.default_rng(0).integers(0, len(ALPHABET), 4_000_000).astype(np.uint8)


def stock(H: int, bf16: bool, steps: int) -> float:
    """Seconds per step of the bare loop in a process of its own with the system's malloc."""
    arguments = ["--stock", *map(str, (H, int(bf16), steps))]
    result = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True)
    return float(result.stdout)


def in_turns(ids: np.ndarray, H: int, bf16: bool, turns: int, steps: int) -> list[tuple[float, float, float]]:
    """(train.py's seconds per step, the bare loop's, FLOP/s of a matrix product) of every turn of `steps` steps each.

    train.py's loop asks its lanes for every window: there the bare loop gets its turn. It runs as users run it, with
    its progress bar, its records and an offline W&B run.
    """
    bare = bare_loop(ids, H, bf16)
    measured: list[tuple[float, float, float]] = []
    dtype = torch.bfloat16 if bf16 else torch.float32

    class TakingTurns(EpochStream):
        def __iter__(self) -> Iterator[Window]:
            began = time.perf_counter()
            for index, window in enumerate(super().__iter__()):
                if index and index % steps == 0:
                    ours = (time.perf_counter() - began) / steps
                    measured.append((ours, bare(steps), ceiling(dtype)))
                    began = time.perf_counter()
                yield window

    parts, documents = SplitEnds(int(len(ids) * 0.999), len(ids)), np.zeros(1, np.uint64)
    tokenizer = CharacterTokenizer(ALPHABET)
    corpus = Corpus("bench", "bench", ids, tokenizer, "0" * 64, len(ids), parts, documents)
    shape = ModelSettings(layers=LAYERS, hidden=H, residual=False, dropout=0.0)
    stream, data.EpochStream = data.EpochStream, TakingTurns
    try:
        with tempfile.TemporaryDirectory() as folder:
            settings: dict[str, Any] = {"batch_size": B, "window": T, "sample_length": 0, "wandb": "offline"}
            training = TrainingSettings(
                **settings,
                checkpoints=folder,
                max_steps=turns * steps + 1,
                validate_every=10**9,
                accelerator="cpu",
                precision="bf16" if bf16 else "fp32",
            )
            console = Console(file=io.StringIO(), force_terminal=True, width=120)
            everything = CorpusSettings(split="99.9/0.1"), shape, training
            train(corpus, everything, resumed=None, console=console, next_command=lambda what, folder: "")
    finally:
        data.EpochStream = stream
    return measured[max(turns // 10, 1) :]  # kernels are built and memory is allocated in the first


def whole_step(config: ModelConfig, B: int, T: int) -> Callable[[], None]:
    """A training step in bf16 with the default optimizer, on the kernels in use."""
    model = LanguageModel(config)
    optimizer = make_optimizer(
        model, learning_rate=1e-3, muon_learning_rate=0.01, weight_decay=0.1, precision="bf16-mixed"
    )
    for group in optimizer.param_groups:
        group["lr"] = 1e-4
    optimizer.found_inf = torch.zeros(())
    ids = torch.randint(config.vocabulary, (B, T + 1))
    state = model.initial_state(B)

    def step() -> None:
        with torch.autocast("cpu", torch.bfloat16):
            logits, _ = model(ids[:, :-1], state)
        F.cross_entropy(logits.flatten(0, 1).float(), ids[:, 1:].flatten()).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()

    return step


def one_layer(config: ModelConfig, B: int, T: int) -> Callable[[], None]:
    """Forward and backward pass of a layer with H inputs in bf16, on the kernels in use."""
    layer = make_cell(config.cell, config.nonlinearity, config.hidden, config.hidden)
    x = torch.randn(T, B, config.hidden).bfloat16().requires_grad_()
    zeros = torch.zeros(1, B, config.hidden)
    dy = torch.randn(T, B, config.hidden).bfloat16()

    def step() -> None:
        with torch.autocast("cpu", torch.bfloat16):
            y, _, _ = run_sequence(layer, x, zeros, zeros)
        y.backward(dy.to(y.dtype))

    return step


def seconds_of(step: Callable[[], None], variant: Variant | None) -> float:
    """Seconds of one call on a variant of the kernels."""
    with use_variant(variant):
        began = time.perf_counter()
        step()
        return time.perf_counter() - began


def kernels(variant: Variant | None, seconds: float) -> Table:
    """Table of a variant of the fused kernels beside PyTorch's, for each cell and several sizes."""
    T = 64
    table = Table(title=f"bf16, T = {T}, {torch.get_num_threads()} threads, kernels: {variant}")
    for column in ("", "B", "step, PyTorch", "step, fused", "ratio", "characters/s", "layer, PyTorch", "layer, fused"):
        table.add_column(column, justify="right", no_wrap=True)
    for column in ("ratio", "GFLOP/s", "product", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    cells: tuple[CellName, ...] = ("lstm", "coupled", "gru", "rnn")
    rows: list[tuple[CellName, int, int, int]] = [("lstm", *size) for size in SIZES]
    rows += [(cell, 3, 256, 16) for cell in cells[1:]]
    for cell, layers, H, B in rows:
        config = ModelConfig(vocabulary=len(ALPHABET), embedding=64, hidden=H, layers=layers, cell=cell)
        jobs = {"step": whole_step(config, B, T), "layer": one_layer(config, B, T)}
        found: dict[tuple[str, Variant | None], list[float]] = {}
        products: list[float] = []
        began = time.perf_counter()
        while len(products) < 3 or time.perf_counter() - began < seconds:
            for name, job in jobs.items():
                for each in (None, variant):
                    seconds_of(job, each)  # after the other one, threads and caches settle
                    found.setdefault((name, each), []).append(min(seconds_of(job, each) for _ in range(3)))
            products.append(ceiling(torch.bfloat16))
        ms = {key: 1e3 * statistics.median(times) for key, times in found.items()}
        cells_of_row = []
        for name in jobs:
            stock, fused = found[name, None], found[name, variant]
            ratio = statistics.median(a / b for a, b in zip(stock, fused, strict=True))
            cells_of_row += [f"{ms[name, None]:.1f}", f"{ms[name, variant]:.1f}", f"{ratio:.2f}"]
        rate = f"{1e3 * B * T / ms['step', variant]:,.0f}"
        flops = 6 * ROW_BLOCKS[cell] * 2 * H * H * B * T
        share = statistics.median(flops / t / top for t, top in zip(found["layer", variant], products, strict=True))
        last = (f"{flops / ms['layer', variant] / 1e6:.0f}", f"{statistics.median(products) / 1e9:.0f}", f"{share:.0%}")
        table.add_row(f"{cell} {layers}x{H}", str(B), *cells_of_row[:3], rate, *cells_of_row[3:], *last)
    return table


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20.0, help="per row")
    parser.add_argument("--stock", nargs=3, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--kernels", action="store_true", help="only the table of the kernels")
    parser.add_argument("--variant", choices=get_args(Variant), default=fastest_variant(), help="of the fused kernels")
    options = parser.parse_args()
    if options.kernels:
        keep_freed_memory()
        Console(width=140).print(kernels(options.variant, options.seconds / 4))
        return
    ids = text()
    if options.stock:
        H, bf16, steps = options.stock
        bare = bare_loop(ids, H, bool(bf16))
        bare(max(steps // 5, 1))
        sys.stdout.write(str(bare(steps)))
        return

    keep_freed_memory()
    threads = torch.get_num_threads()
    table = Table(title=f"Training, {LAYERS} layers, B = {B}, T = {T}, {threads} threads, torch {torch.__version__}")
    for column in ("H", "", "stock malloc", "bare", "train.py", "overhead", "GFLOP/s", "ceiling", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    for H in (128, 256, 512):
        for bf16 in (False, True):
            bare = bare_loop(ids, H, bf16)
            bare(2)
            step = bare(3)
            steps = max(round(TURN / step), 1)
            turns = max(round(options.seconds / (2 * steps * step)), 10)
            before = stock(H, bf16, round(3 / step))
            measured = in_turns(ids, H, bf16, turns, steps)
            slow = min(before, stock(H, bf16, round(3 / step)))
            ours, plain, top = (statistics.median(column) for column in zip(*measured, strict=True))
            overhead = statistics.median(o / p for o, p, _ in measured) - 1
            flops = 6 * LAYERS * 8 * H * H * B * T
            share = statistics.median(flops / o / t for o, _, t in measured)
            speeds = (f"{B * T / seconds:,.0f}" for seconds in (slow, plain, ours))
            rates = (f"{flops / ours / 1e9:.0f}", f"{top / 1e9:.0f}", f"{share:.0%}")
            table.add_row(str(H), "bf16" if bf16 else "fp32", *speeds, f"{overhead:+.1%}", *rates)
    console = Console(width=110)
    console.print(table)
    console.print("Characters per second; GFLOP/s of train.py, and of the machine's matrix product (the ceiling).")
    Console(width=140).print(kernels(options.variant, options.seconds / 4))


if __name__ == "__main__":
    main()
