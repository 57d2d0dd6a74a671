"""Characters per second of train.py's loop, of a bare PyTorch loop, and of the machine's matrix product; fused kernels.

Machines are noisy, and some change their speed by a third within seconds. So the two loops take turns inside one run:
after every quarter of a second of train.py's loop the bare loop does as many steps, and the overhead is the median of
the ratios of such neighbours. The bare loop has the memory allocator set as train.py sets it, so that the overhead is
the loop's alone; the column "stock malloc" is the bare loop in a process of its own without that.

Operations are counted as 6 per LSTM weight and character (2 forward, 4 backward); embedding, output layer, optimizer
and gates are left out, so the share of the ceiling is never flattered.

The second table has the parts of a step. The third has whole steps of bf16 training (default optimizer, clipping,
dropout, loss) on the fused kernels and on PyTorch's, in turns, and one layer's forward and backward pass beside the
matrix product. Muon works more in every fourth step, so steps are timed four at a time.

    python benchmarks/training_speed.py [--seconds 20] [--loop | --parts | --kernels] [--variant avx512_bf16]
                                        [--only 3x256xB16] [--device cuda] [--tiny]

On a processor with AMX, ONEDNN_MAX_CPU_ISA=AVX512_CORE_BF16 in the environment keeps PyTorch's kernels from using it,
so that --variant avx512_bf16 is compared with what they reach without AMX.

With --device cuda, the first two tables are of an NVIDIA GPU, with sizes for it. The host waits for the GPU at every
change of turns, and in the table of parts at the end of each part, so that parts add up to more than a step. The bare
loop is eager there; `train.py` replays a CUDA graph and may well be faster. --tiny shows that the script works.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, get_args

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
from textgen.model.language_model import LanguageModel, project
from textgen.runs.environment import keep_freed_memory
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.training import data
from textgen.training.optimizer import FRESH, REFRESH, make_optimizer
from textgen.training.run import train

ALPHABET = "".join(chr(code) for code in range(32, 97))  # V = 65, as tiny Shakespeare
T, E = 64, 64


class Machine(NamedTuple):
    """The device of the measurements, and the window and the embedding that suit it."""

    device: torch.device
    T: int
    E: int

    def clock(self) -> float:
        """Seconds at which the device has done all that it was given."""
        if self.device.type == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter()

    def __str__(self) -> str:
        """Returns its name for a table."""
        if self.device.type == "cuda":
            return f"T = {self.T}, {torch.cuda.get_device_name()}"
        return f"T = {self.T}, {torch.get_num_threads()} threads"


CPU, GPU = Machine(torch.device("cpu"), T, E), Machine(torch.device("cuda"), 256, 128)
LOOPS = ((3, 256, 16), (2, 128, 16), (2, 128, 64), (2, 512, 64))
"""Layers, H and B of the loops' table."""
SIZES = ((3, 256, 16), (3, 256, 32), (3, 256, 64), (3, 384, 16), (2, 512, 16), (2, 512, 64), (2, 128, 16), (2, 128, 64))
"""Layers, H and B of the other tables."""
GPU_SIZES = ((3, 256, 16), (3, 512, 128), (3, 1024, 128))
"""Layers, H and B of all tables of a GPU."""
TINY = ((1, 16, 4),)
TURN = 0.25  # seconds
DROPOUT = 0.1
BUDGET = 20_000
"""Steps of the run that `in_turns` begins."""
PARTS = ("layers, forward", "output layer and loss", "layers, backward", "clipping", "optimizer")


def ceiling(dtype: torch.dtype, machine: Machine = CPU) -> float:
    """FLOP/s of a square matrix product, best of several."""
    size = 2048 if machine.device.type == "cpu" else 8192
    a, b = (torch.randn(size, size, device=machine.device).to(dtype) for _ in range(2))
    best = float("inf")
    for _ in range(4):
        began = machine.clock()
        a @ b
        best = min(best, machine.clock() - began)
    return 2 * size**3 / best


class EnoughTurnsError(Exception):
    """All turns are measured."""


class Step:
    """A step of bf16 or fp32 training with the default optimizer, clipping and dropout; truncated BPTT over a text."""

    def __init__(
        self, config: ModelConfig, B: int, bf16: bool = True, ids: np.ndarray | None = None, machine: Machine = CPU
    ) -> None:
        self.machine, device, T = machine, machine.device, machine.T
        self.model = LanguageModel(config, dropout=DROPOUT).to(device)
        self.optimizer = make_optimizer(
            self.model,
            learning_rate=1e-3,
            muon_learning_rate=0.01,
            weight_decay=0.05,
            precision="bf16-mixed" if bf16 else "32-true",
        )
        for group in self.optimizer.param_groups:
            group["lr"] = 1e-4
        ids = text(16 * B * T) if ids is None else ids
        n = (len(ids) - 1) // B
        self.x = torch.from_numpy(ids[: n * B].astype(np.int64)).view(B, n).to(device)
        self.y = torch.from_numpy(ids[1 : n * B + 1].astype(np.int64)).view(B, n).to(device)
        self.state, self.at, self.bf16 = self.model.initial_state(B), 0, bf16
        for _ in range(FRESH):
            self()

    def __call__(self) -> None:
        """Takes a step."""
        self.timed(time.perf_counter)

    def timed(self, now: Callable[[], float]) -> list[float]:
        """Takes a step; returns the times at its beginning and after each of PARTS, by the clock `now`."""
        T = self.machine.T
        clock, window = [now()], slice(self.at, self.at + T)
        with torch.autocast(self.machine.device.type, torch.bfloat16, enabled=self.bf16):
            y, state = self.model.features(self.x[:, window], self.state)
            clock.append(now())
            top = y.detach().requires_grad_()
            logits = project(self.model.output, top).flatten(0, 1).float()
            loss = F.cross_entropy(logits, self.y[:, window].T.flatten())
        loss.backward()
        clock.append(now())
        y.backward(top.grad)
        clock.append(now())
        parameters = list(self.model.parameters())
        norm = torch.nn.utils.get_total_norm([p.grad for p in parameters if p.grad is not None])
        if self.machine.device.type != "cpu" or norm > 1.0:  # a GPU would have to be waited for
            torch.nn.utils.clip_grads_with_norm_(parameters, 1.0, norm)
        clock.append(now())
        self.optimizer.step()
        self.optimizer.zero_grad()
        clock.append(now())
        self.state, self.at = state.detach(), (self.at + T) % (self.x.shape[1] - T)
        return clock

    def seconds(self, steps: int) -> float:
        """Seconds per step of so many steps."""
        began = self.machine.clock()
        for _ in range(steps):
            self()
        return (self.machine.clock() - began) / steps


def text(length: int = 4_000_000) -> np.ndarray:
    """Random ids (the speed does not depend on them)."""
    return np.random.default_rng(0).integers(0, len(ALPHABET), length).astype(np.uint8)


def shape_of(layers: int, H: int, cell: CellName = "lstm", machine: Machine = CPU) -> ModelConfig:
    """The model of the measurements, with the default embedding."""
    return ModelConfig(vocabulary=len(ALPHABET), embedding=machine.E, hidden=H, layers=layers, cell=cell)


def operations(layers: int, H: int, B: int, machine: Machine = CPU) -> int:
    """Operations of a step of an LSTM in its layers' matrix products: 2 forward and 4 backward for each weight."""
    T, E = machine.T, machine.E
    return 6 * 4 * H * (E + H + (layers - 1) * 2 * H) * B * T


def stock(size: tuple[int, int, int], bf16: bool, steps: int) -> float:
    """Seconds per step of the bare loop in a process of its own with the system's malloc."""
    arguments = ["--stock", *map(str, (*size, int(bf16), steps))]
    result = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True)
    return float(result.stdout)


def in_turns(bare: Step, size: tuple[int, int, int], turns: int, steps: int) -> list[tuple[float, float, float]]:
    """(train.py's seconds per step, the bare loop's, FLOP/s of a matrix product) of every turn of `steps` steps each.

    train.py's loop asks its lanes for every window: there the bare loop gets its turn. It runs as users run it, with
    its progress bar, its records and an offline W&B run. The run is one of BUDGET steps, which decides how often it
    validates and averages its weights, and is ended when there are enough turns.
    """
    (layers, H, B), bf16, ids, machine = size, bare.bf16, text(), bare.machine
    measured: list[tuple[float, float, float]] = []
    dtype = torch.bfloat16 if bf16 else torch.float32

    class TakingTurns(EpochStream):
        def __iter__(self) -> Iterator[Window]:
            began = machine.clock()
            for index, window in enumerate(super().__iter__(), -FRESH):
                if index >= 0 and index % steps == 0:
                    ours = (machine.clock() - began) / steps
                    measured.append((ours, bare.seconds(steps), ceiling(dtype, machine)))
                    if len(measured) == turns:
                        raise EnoughTurnsError
                    began = machine.clock()
                yield window

    parts, documents = SplitEnds(int(len(ids) * 0.999), len(ids)), np.zeros(1, np.uint64)
    tokenizer = CharacterTokenizer(ALPHABET)
    corpus = Corpus("bench", "bench", ids, tokenizer, "0" * 64, len(ids), parts, documents)
    shape = ModelSettings(layers=layers, hidden=H, embedding=machine.E, dropout=DROPOUT)
    stream, data.EpochStream = data.EpochStream, TakingTurns
    try:
        with tempfile.TemporaryDirectory() as folder:
            settings: dict[str, Any] = {"batch_size": B, "window": machine.T, "sample_length": 0, "wandb": "offline"}
            training = TrainingSettings(
                **settings,
                checkpoints=folder,
                max_steps=BUDGET,
                validate_every=10**9,
                accelerator="cpu" if machine.device.type == "cpu" else "gpu",
                precision="bf16" if bf16 else "fp32",
            )
            console = Console(file=io.StringIO(), force_terminal=True, width=120)
            everything = CorpusSettings(split="99.9/0.1"), shape, training
            with contextlib.suppress(EnoughTurnsError):
                train(corpus, everything, resumed=None, console=console, next_command=lambda what, folder: "")
    finally:
        data.EpochStream = stream
    return measured[max(turns // 10, 1) :]  # kernels are built and memory is allocated in the first


def parts(sizes: Sequence[tuple[int, int, int]], seconds: float, machine: Machine = CPU) -> Table:
    """Table of the parts of a step in bf16, in ms, and their share of the step."""
    table = Table(title=f"Parts of a step, bf16, {machine}, ms")
    for column in ("", "B", *PARTS, "step", "all but layers"):
        table.add_column(column, justify="right", no_wrap=True)
    for layers, H, B in sizes:
        step, found = Step(shape_of(layers, H, machine=machine), B, machine=machine), []
        began = time.perf_counter()
        while time.perf_counter() - began < seconds:
            clocks = [step.timed(machine.clock) for _ in range(REFRESH)]
            found.append(np.diff(clocks, axis=1).mean(axis=0) * 1e3)
        forward, loss, backward, *rest = np.median(found, axis=0)
        whole = forward + loss + backward + sum(rest)
        figures = [f"{value:.2f}" for value in (forward, loss, backward, *rest, whole)]
        table.add_row(f"{layers}x{H}", str(B), *figures, f"{1 - (forward + backward) / whole:.0%}")
    return table


def one_layer(config: ModelConfig, B: int) -> Callable[[], None]:
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


def seconds_of(step: Callable[[], None], variant: Variant | None, calls: int = REFRESH) -> float:
    """Seconds of a call on a variant of the kernels, mean of several."""
    with use_variant(variant):
        began = time.perf_counter()
        for _ in range(calls):
            step()
        return (time.perf_counter() - began) / calls


def kernels(rows: Sequence[tuple[CellName, int, int, int]], variant: Variant | None, seconds: float) -> Table:
    """Table of a variant of the fused kernels beside PyTorch's, for each cell and several sizes."""
    table = Table(title=f"bf16, T = {T}, {torch.get_num_threads()} threads, kernels: {variant}")
    for column in ("", "B", "step, PyTorch", "step, fused", "ratio", "characters/s", "layer, PyTorch", "layer, fused"):
        table.add_column(column, justify="right", no_wrap=True)
    for column in ("ratio", "GFLOP/s", "product", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    for cell, layers, H, B in rows:
        config = shape_of(layers, H, cell)
        jobs: dict[str, Callable[[], None]] = {"step": Step(config, B), "layer": one_layer(config, B)}
        found: dict[tuple[str, Variant | None], list[float]] = {}
        products: list[float] = []
        began = time.perf_counter()
        while len(products) < 3 or time.perf_counter() - began < seconds:
            for name, job in jobs.items():
                for each in (None, variant):
                    seconds_of(job, each, 1 if name == "layer" else REFRESH)  # threads and caches settle
                    found.setdefault((name, each), []).append(seconds_of(job, each))
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


def loops(sizes: Sequence[tuple[int, int, int]], seconds: float, machine: Machine = CPU) -> Table:
    """Table of train.py's loop beside the bare one, in characters per second."""
    table = Table(title=f"Training, {machine}, torch {torch.__version__}")
    for column in ("", "B", "", "stock malloc", "bare", "train.py", "overhead", "GFLOP/s", "ceiling", "share"):
        table.add_column(column, justify="right", no_wrap=True)
    for size in sizes:
        layers, H, B = size
        for bf16 in (False, True):
            bare = Step(shape_of(layers, H, machine=machine), B, bf16, text(), machine)
            step = bare.seconds(REFRESH)
            steps = max(round(TURN / step / REFRESH), 1) * REFRESH
            turns = max(round(seconds / (2 * steps * step)), 10)
            alone = max(round(2 / step / REFRESH), 1) * REFRESH
            on_cpu = machine.device.type == "cpu"
            before = stock(size, bf16, alone) if on_cpu else 0.0
            measured = in_turns(bare, size, turns, steps)
            slow = min(before, stock(size, bf16, alone)) if on_cpu else math.inf  # the allocator is the CPU's
            ours, plain, top = (statistics.median(column) for column in zip(*measured, strict=True))
            overhead = statistics.median(o / p for o, p, _ in measured) - 1
            flops = operations(*size, machine)
            share = statistics.median(flops / o / t for o, _, t in measured)
            speeds = (f"{B * machine.T / seconds:,.0f}" for seconds in (slow, plain, ours))
            rates = (f"{flops / ours / 1e9:.0f}", f"{top / 1e9:.0f}", f"{share:.0%}")
            table.add_row(f"{layers}x{H}", str(B), "bf16" if bf16 else "fp32", *speeds, f"{overhead:+.1%}", *rates)
    return table


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20.0, help="per row")
    parser.add_argument("--stock", nargs=5, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--loop", action="store_true", help="only the table of train.py's loop")
    parser.add_argument("--parts", action="store_true", help="only the table of a step's parts")
    parser.add_argument("--kernels", action="store_true", help="only the table of the kernels")
    parser.add_argument("--only", default="", help="rows of this name, such as 3x256xB16 or gru-3x256xB16")
    parser.add_argument("--variant", choices=get_args(Variant), default=fastest_variant(), help="of the fused kernels")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu", help="cuda: the first two tables only")
    parser.add_argument("--tiny", action="store_true", help="one small size")
    options = parser.parse_args()
    machine = CPU if options.device == "cpu" else GPU
    if machine is GPU and not torch.cuda.is_available():
        sys.exit("error: --device cuda: PyTorch finds no NVIDIA GPU here")
    if options.stock:
        layers, H, B, bf16, steps = options.stock
        sys.stdout.write(str(Step(shape_of(layers, H), B, bool(bf16), text()).seconds(steps)))
        return
    keep_freed_memory()
    console, every = Console(width=140), not (options.loop or options.parts or options.kernels)

    def chosen(sizes: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        sizes = TINY if options.tiny else sizes if machine is CPU else GPU_SIZES
        return [size for size in sizes if options.only in ("", "{}x{}xB{}".format(*size))]

    if every or options.loop:
        console.print(loops(chosen(LOOPS), options.seconds, machine))
        console.print("Characters per second; GFLOP/s of train.py, and of the machine's matrix product (the ceiling).")
    if every or options.parts:
        console.print(parts(chosen(SIZES), options.seconds / 4, machine))
    if (every and machine is CPU) or options.kernels:
        rows: list[tuple[CellName, int, int, int]] = [("lstm", *size) for size in chosen(SIZES)]
        others: tuple[CellName, ...] = () if options.tiny else ("coupled", "gru", "rnn")
        rows += [(cell, 3, 256, 16) for cell in others if options.only in ("", f"{cell}-3x256xB16")]
        console.print(kernels(rows, options.variant, options.seconds / 4))


if __name__ == "__main__":
    main()
