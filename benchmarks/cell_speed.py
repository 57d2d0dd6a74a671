"""Training speed of each cell, and the cost of cells that no library has a kernel for.

python benchmarks/cell_speed.py [--layers 2] [--hidden 256] [--batch-size 16] [--window 64] [--rounds 15]
                                [--device cuda]

The time of a window is forward and back, without the optimizer. Peephole connections and layer normalisation need a
Python loop over the characters, whose every step is some twenty small operations; so does the plain LSTM by its
equations, which stands beside them: what it loses against `nn.LSTM` is the loop's. The last column says what
`--gradient-flow` costs with its default of a record every 1,000 steps of bf16 training. All take turns. On an NVIDIA
GPU, where bf16 is cuDNN's fp16, times are those between two events on the GPU; in loops of small operations it waits
for the host.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable

import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table
from torch import Tensor, nn

from textgen.insight.memory import gradient_flow
from textgen.model.cells import PARAMETERS
from textgen.model.config import CellName, ModelConfig
from textgen.model.equations import lstm_step
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import RecurrentStack, State
from textgen.runs.environment import keep_freed_memory
from textgen.settings.run import TrainingSettings
from textgen.training.callbacks.gradient_flow import LANES

Step = Callable[[Tensor, Tensor, Tensor, nn.LSTM], tuple[Tensor, Tensor]]


def equations(x: Tensor, h: Tensor, c: Tensor, layer: nn.LSTM) -> tuple[Tensor, Tensor]:
    """One step of `nn.LSTM`."""
    found = lstm_step(x, h, c, *(layer.get_parameter(name) for name in PARAMETERS))
    return found.h, found.c


def peephole(x: Tensor, h: Tensor, c: Tensor, layer: nn.LSTM) -> tuple[Tensor, Tensor]:
    """One step with peephole connections: the gates also read c (Gers, Schraudolph and Schmidhuber 2002)."""
    p_i, p_f, _, p_o = layer.bias_ih_l0.chunk(4)
    i, f, g, o = (x @ layer.weight_ih_l0.T + h @ layer.weight_hh_l0.T + layer.bias_hh_l0).chunk(4, dim=1)
    i, f = torch.sigmoid(i + p_i * c), torch.sigmoid(f + p_f * c)
    c = f * c + i * torch.tanh(g)
    return torch.sigmoid(o + p_o * c) * torch.tanh(c), c


def layer_norm(x: Tensor, h: Tensor, c: Tensor, layer: nn.LSTM) -> tuple[Tensor, Tensor]:
    """One step with layer normalization of both products and of c (Ba, Kiros and Hinton 2016, arXiv:1607.06450)."""
    rows = (len(layer.bias_ih_l0),)
    a = F.layer_norm(x @ layer.weight_ih_l0.T, rows, layer.bias_ih_l0 + 1)
    i, f, g, o = (a + F.layer_norm(h @ layer.weight_hh_l0.T, rows, layer.bias_hh_l0 + 1)).chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(F.layer_norm(c, c.shape[1:])), c


EVERY = TrainingSettings().gradient_flow
KERNELS: tuple[CellName, ...] = ("lstm", "coupled", "gru", "rnn")
LOOPS: dict[str, Step] = {
    "LSTM by its equations": equations,
    "with peepholes": peephole,
    "with layer normalisation": layer_norm,
}


def main() -> None:
    """Times all cells alternately and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for flag, value in (("layers", 2), ("hidden", 256), ("batch-size", 16), ("window", 64), ("rounds", 15)):
        parser.add_argument(f"--{flag}", type=int, default=value)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    options = parser.parse_args()
    L, H, B, T = options.layers, options.hidden, options.batch_size, options.window
    device = options.device
    if device == "cuda" and not torch.cuda.is_available():
        sys.exit("error: --device cuda: PyTorch finds no NVIDIA GPU here")
    keep_freed_memory()
    torch.manual_seed(0)
    torch.set_default_device(device)  # of all tensors and networks below

    x = torch.randn(T, B, H)
    jobs = {f"--cell {cell}": kernel(cell, L, H, x) for cell in KERNELS}
    jobs |= {name: loop(step, L, H, x) for name, step in LOOPS.items()}
    looks = {f"--cell {cell}": look(cell, L, H, B, T) for cell in KERNELS}
    fp32, bf16, looked = ({name: list[float]() for name in jobs} for _ in range(3))
    for turn in range(-1, options.rounds):  # the first one makes kernels and memory ready
        for name, job in jobs.items():
            took = {"fp32": seconds(job, torch.float32, device), "bf16": seconds(job, torch.bfloat16, device)}
            if name in looks:
                took["looked"] = seconds(looks[name], torch.float32, device)
            if turn >= 0:
                fp32[name].append(took["fp32"])
                bf16[name].append(took["bf16"])
                looked[name] += [took["looked"]] if name in looks else []

    where = f"{torch.get_num_threads()} threads" if device == "cpu" else torch.cuda.get_device_name()
    table = Table(title=f"{L} layers of {H}, B {B}, T {T}, {where}: forward and back")
    speeds = ("ms fp32", "characters/s", "against lstm", "ms bf16", "characters/s", "against lstm")
    for column in ("", *speeds, "--gradient-flow"):
        table.add_column(column, justify="right" if column else "left")
    for name in jobs:
        cells = []
        for times in (fp32, bf16):
            t = statistics.median(times[name])
            ratio = statistics.median(a / b for a, b in zip(times["--cell lstm"], times[name], strict=True))
            cells += [f"{1000 * t:.1f}", f"{B * T / t:,.0f}", f"{ratio:.2f}x"]
        if looked[name]:
            windows = statistics.median(a / b for a, b in zip(looked[name], bf16[name], strict=True))
            cells.append(f"{windows / EVERY:.2%}")
        table.add_row(name, *cells)
    Console(width=None if sys.stdout.isatty() else 120).print(table)


def look(cell: CellName, L: int, H: int, B: int, T: int) -> Callable[[], None]:
    """One record of `--gradient-flow`."""
    network = LanguageModel(ModelConfig(vocabulary=65, embedding=min(H, 64), hidden=H, layers=L, cell=cell))
    windows = torch.randint(65, (min(B, LANES), T + 1))

    def run() -> None:
        gradient_flow(network, windows)

    return run


def kernel(cell: CellName, L: int, H: int, x: Tensor) -> Callable[[], None]:
    """Forward and backward pass of a window, as `train.py` runs it."""
    stack = RecurrentStack(ModelConfig(vocabulary=65, embedding=H, hidden=H, layers=L, cell=cell, residual=False))
    state = State(torch.zeros(L, x.shape[1], H), torch.zeros(L, x.shape[1], H))

    def run() -> None:
        y, _ = stack(x, state)
        y.float().sum().backward()

    return run


def loop(step: Step, L: int, H: int, x: Tensor) -> Callable[[], None]:
    """The same as a Python loop over characters."""
    layers = [nn.LSTM(H, H) for _ in range(L)]

    def run() -> None:
        ys = x.unbind()
        for layer in layers:
            h = c = torch.zeros(x.shape[1], H)
            made = []
            for y in ys:
                h, c = step(y, h, c, layer)
                made.append(h)
            ys = tuple(made)
        torch.stack(ys).float().sum().backward()

    return run


def seconds(job: Callable[[], None], dtype: torch.dtype, device: str) -> float:
    """Seconds of one call; on a GPU, from the begin of its first kernel to the end of its last one."""
    with torch.autocast(device, dtype, enabled=dtype != torch.float32):
        if device == "cpu":
            began = time.perf_counter()
            job()
            return time.perf_counter() - began
        first, last = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        torch.cuda.synchronize()
        first.record()
        job()
        last.record()
        last.synchronize()
        return first.elapsed_time(last) / 1000.0


if __name__ == "__main__":
    main()
